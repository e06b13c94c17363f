// SPDX-License-Identifier: GPL-3.0-or-later
// Instants, durations and codes as people read them, in the language of the moment.
#pragma once

#include "base/instant.h"

namespace nachweis::ui {

/// "23.11.2026 22:10 MEZ": local, with its zone.
QString normText(const QString &norm); ///< as the user's language cites it
QString instantText(Instant instant);
/// The end of a period: midnight is the end of the day before, "24.12.2026 24:00".
QString endText(Instant instant);
QString instantTextUtc(Instant instant);
/// "41 h 12 min"; negative: "2 h 5 min overdue".
QString remainingText(Instant until, Instant now);
/// IANA, of this machine.
QString localZone();
/// de or en: of what is written for others, the language that the window speaks.
QString documentLanguage();
QString actionTitle(const QString &action); ///< "consent.confirmed" in words
QString outcomeTitle(const QString &outcome);

} // namespace nachweis::ui
