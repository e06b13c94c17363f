// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be told to whom after a breach, by when: rows of an incident, each by a rule of
// resources/rules/obligations.json with its norm, version and text. A rule without a figure (GDPR Art. 33(2), 34(1))
// shows the time elapsed and never counts down.
#pragma once

#include "incidents/words.h"
#include "law/deadline.h"
#include "store/database.h"

#include <QStringList>
#include <optional>

namespace nachweis::incidents {

/// Rules that the code itself asks for, by their ids in resources/rules/obligations.json.
namespace rules {
constexpr QLatin1String authority("gdpr-33-1"), controller("gdpr-33-2"), persons("gdpr-34-1"),
    hipaaPersons("hipaa-164-404"), hipaaMedia("hipaa-164-406"), hipaaSecretary("hipaa-164-408"),
    hipaaSecretaryYearly("hipaa-164-408-annual");
} // namespace rules

struct ObligationRule
{
    QString id, period, when; ///< when: as in the file
    Anchor anchor = Anchor::Aware;
    QStringList stagesBefore; ///< the rules of which one must have been filed, for Anchor::Filed
    DocumentKind document = DocumentKind::Notification;
    QString titleDe, titleEn, textDe, textEn, normDe, normEn;
    int version = 1;
    QDate from;
    bool byDefault = false;
    int hours = 0;              ///< from the anchor, nothing rolls; 0: what `period` says
    QString toDe, toEn;         ///< the addressee; empty: the data protection authority
    int hoursFromAwareness = 0; ///< no later than these, where the event comes within them; 0: no such cap
    bool fromLast = false;      ///< counts from the last filing that it hangs on, not from the first
    bool bdsg43 = false;        ///< §§ 42(4), 43(4) BDSG hold for it
    bool byChoice = false;      ///< the stage before does not start it: a person adds it
    QString calendar;           ///< of the addressee's seat (BGB § 193); empty: the organisation's
    bool fromAwareness() const { return anchor == Anchor::Aware; }
    /// It counts from an instant that a person gives for it alone.
    bool ownInstant() const { return anchor != Anchor::Aware && anchor != Anchor::Filed; }
    bool owedAt(const std::optional<Risk> &risk) const; ///< by default, or at this risk
    QString title() const;                              ///< in the user's language
    QString text() const;
    QString norm() const;
};
/// All rules, in the order of the file.
const QList<ObligationRule> &obligationRules();
/// By id; `contract:<id>` is one of contracts.h.
Result<ObligationRule> obligationRule(const Database &gateway, const QString &id);

/// As it stands in `incident_obligations`; alarm and legal as they were computed when it began.
struct ObligationRow
{
    QString rule, lateReason, notApplicableReason, decidedBy;
    int version = 1;
    Instant anchor;
    std::optional<Instant> alarm, legal; ///< absent: without undue delay, no figure
    std::optional<Instant> filed, complete;
};
struct Obligation : ObligationRow
{
    ObligationRule definition;             ///< as the rule stands today
    bool stale = false;                    ///< today's rule, contract or calendar gives other limits than the row has
    std::optional<law::Deadline> deadline; ///< the row's limits, with their derivation
    bool withdrawn = false;                ///< what was filed was taken back: it was no breach
    bool late() const { return filed && deadline && deadline->passed(*filed); }
    /// Late and without the reasons that Art. 33(1) sentence 2 asks for.
    bool reasonsOwed() const { return late() && lateReason.isEmpty(); }
    /// A clock that counts down.
    bool running() const { return deadline && !filed && notApplicableReason.isEmpty(); }
    /// Owed and not told yet, with or without a figure.
    bool open() const { return !filed && notApplicableReason.isEmpty(); }
    /// Something may still be recorded as sent for it: a first one, a supplement, reasons, what follows a withdrawal.
    bool tellable() const { return (!complete || reasonsOwed() || withdrawn) && notApplicableReason.isEmpty(); }
    ObligationState state(Instant now) const;
};

/// The rows of an incident, the nearest end first, with the limits that were computed when they began.
Result<QList<Obligation>> obligationsOf(const Database &gateway, const QString &incidentId, const QString &zone,
                                        const std::optional<Instant> &aware);
/// Adds a row computed from `anchor`, or computes one anew, also where it is filed or set aside. Inside the caller's
/// transaction.
Done putObligation(const Database &gateway, const QString &incidentId, const ObligationRule &rule, Instant anchor,
                   const QString &zone, const QString &decidedBy);

} // namespace nachweis::incidents
