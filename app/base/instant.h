// SPDX-License-Identifier: GPL-3.0-or-later
// Instants are microseconds since 1970-01-01T00:00:00Z, as the stores keep them. Nothing below the entry points
// asks the wall clock: a Clock is passed in.
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <chrono>
#include <functional>

namespace nachweis {

using Instant = std::chrono::sys_time<std::chrono::microseconds>;
using Clock = std::function<Instant()>;

Instant systemNow();

inline qint64 toMicroseconds(Instant instant)
{
    return instant.time_since_epoch().count();
}
inline Instant fromMicroseconds(qint64 us)
{
    return Instant(std::chrono::microseconds(us));
}

/// UTC; milliseconds are the finest that QDateTime holds.
QDateTime toDateTime(Instant instant);
Instant fromDateTime(const QDateTime &dateTime);

/// RFC 3339 in UTC with `Z`; the fraction has six digits, or none where `seconds` is wanted.
QString toRfc3339(Instant instant);
QString toRfc3339Seconds(Instant instant);
/// RFC 3339 with an offset, as typed by a person or given by a script.
Result<Instant> parseInstant(const QString &text);

} // namespace nachweis
