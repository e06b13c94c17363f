// SPDX-License-Identifier: GPL-3.0-or-later
// What was reported and may not go into the log (makers.h). Nobody has signed it: whoever holds the audit store's key
// can have written it, and can take it away; how much was put here stands in the log, in entries `intake.refused`.
#pragma once

#include "log/makers.h"

namespace nachweis::log {

struct Quarantined
{
    qint64 id = 0;
    Instant refused;
    QString reason; ///< nameOf(Refusal), where nobody changed it
    Instant time;
    QString event, action, actor, subject, ref, outcome;
    /// The reason in the user's language.
    QString reasonTitle() const;
};
/// The newest first.
Result<QList<Quarantined>> quarantined(const Database &audit, int limit);
Result<qint64> quarantinedCount(const Database &audit);

} // namespace nachweis::log
