// SPDX-License-Identifier: GPL-3.0-or-later
// The clocks of an incident for the officer's own calendar (RFC 5545). Names no person and nothing of what happened but
// the number.
#pragma once

#include "incidents/incidents.h"

namespace nachweis::incidents {

/// Alarm and outer limit of each running obligation, with reminders so many hours before the alarm.
QByteArray calendarFile(const Incident &incident, const QList<int> &hoursBefore, Instant now);

} // namespace nachweis::incidents
