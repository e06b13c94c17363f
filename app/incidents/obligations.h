// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be told to whom after a breach, by when: rows of an incident, each by a rule of resources/rules/obligations.json
// with its norm, version and text. A rule without a figure (GDPR Art. 33(2), 34(1)) shows the time elapsed and never counts down.
#pragma once

#include "deadlines/deadline.h"
#include "store/database.h"

#include <QStringList>
#include <optional>

namespace nachweis {

struct ObligationRule {
    QString id, anchor, period, document, when; ///< document: notification (Meldung) or communication (Benachrichtigung)
    QString titleDe, titleEn, textDe, textEn, normDe, normEn;
    int version = 1;
    QDate from;
    bool byDefault = false;
    int hours = 0; ///< of a contract; 0: what `period` says
    QString title() const; ///< in the user's language
    QString text() const;
    QString norm() const;
};
/// All rules, in the order of the file.
const QList<ObligationRule> &obligationRules();
/// By id; `contract:<id>` is one of contracts.h.
Result<ObligationRule> obligationRule(const Database &gateway, const QString &id);

struct Obligation {
    QString rule, lateReason, notApplicableReason, decidedBy;
    int version = 1;
    Instant anchor;
    ObligationRule definition; ///< as the rule stands today
    bool stale = false;        ///< today's rule, contract or calendar gives other limits than the row has
    std::optional<Deadline> deadline; ///< absent: without undue delay, no figure
    std::optional<Instant> filed, complete;
    /// A clock that counts down.
    bool running() const { return deadline && !filed && notApplicableReason.isEmpty(); }
    /// Owed and not told yet, with or without a figure.
    bool open() const { return !filed && notApplicableReason.isEmpty(); }
    /// due, overdue, elapsing (no figure), filed, late (filed after the outer limit), complete, not_applicable.
    QString state(Instant now) const;
};
QString obligationStateTitle(const QString &state);

/// The rows of an incident, the nearest end first, with the limits that were computed when they began.
Result<QList<Obligation>> obligationsOf(const Database &gateway, const QString &incidentId, const QString &zone);
/// Adds a row computed from `anchor`, or computes an open one anew. Inside the caller's transaction.
Done putObligation(const Database &gateway, const QString &incidentId, const ObligationRule &rule, Instant anchor, const QString &zone, const QString &decidedBy);

} // namespace nachweis
