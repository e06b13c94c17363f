// SPDX-License-Identifier: GPL-3.0-or-later
// The clocks of an incident for the officer's own calendar (RFC 5545). Names no person and nothing of what happened but
// the number.
#pragma once

#include "incidents/incidents.h"

namespace nachweis::incidents {

/// Alarm and outer limit of each obligation with a figure: running ones with reminders so many hours before the alarm,
/// the others as cancelled under the same UID, so that a calendar that has them lets go. `changes`: the steps in the
/// incident's timeline so far; the SEQUENCE of each event, which rises with whatever moves one (RFC 5545, 3.8.7.4).
/// Refused where there is nothing to write.
Result<QByteArray> calendarFile(const Incident &incident, qsizetype changes, const QList<int> &hoursBefore,
                                Instant now);

} // namespace nachweis::incidents
