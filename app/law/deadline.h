// SPDX-License-Identifier: GPL-3.0-or-later
// Periods as the law computes them, with the derivation printed. Regulation (EEC, Euratom) No 1182/71 for the GDPR's
// hours and months. Nothing here is legal advice.
#pragma once

#include "base/instant.h"
#include "law/holidays.h"

#include <QDate>
#include <QStringList>
#include <optional>

namespace nachweis::law {

struct Deadline
{
    QString rule;
    int version = 1; ///< of the rule
    QString zone;    ///< IANA
    Instant event;
    Instant alarm;   ///< the target: 72 h to the second; for months the nominal end
    Instant nominal; ///< end before any roll
    Instant legal;   ///< outer limit; the end of a day is the midnight that follows it
    /// The end where a day that is a holiday in some places of the calendar alone is one; empty: the same everywhere.
    std::optional<Instant> legalInPlaces;
    QStringList derivation; ///< sentences in the user's language

    /// What happens at the very end is in time.
    bool passed(Instant at) const { return at > legal; }
};

/// Rules known: deadlineRules(). For a period of retention `legal` is the end of keeping. `calendar` is one of
/// holidayCalendars() (Art. 2(1): holidays are those that the Member State designates; nationwide days by default).
/// BadInput for an unknown rule, zone or calendar.
Result<Deadline> deadline(const QString &rule, Instant event, const QString &zone, const QString &calendar = u"DE"_s);
QStringList deadlineRules();
/// Hours from an instant by a rule of its own, for example a contract's; nothing rolls. BadInput for an unknown zone.
Result<Deadline> periodInHours(Instant event, const QString &zone, int hours, const QString &rule);
/// The period of a request (gdpr-12-3 and its extension) after a pause of `days` for doubts about the identity. Art.
/// 12(6) names no pause; one authority accepts it: the end without it stays in the derivation.
Deadline withPause(Deadline without, int days, const QString &calendar);

} // namespace nachweis::law
