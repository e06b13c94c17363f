// SPDX-License-Identifier: GPL-3.0-or-later
// The list that a gateway reads before every marketing message: keyed hashes of addresses that are not written to, with
// the reason. It outlives an erasure, and the intake asks it too, so that what happened before an erasure brings nobody
// back.
#pragma once

#include "consent/vocabulary.h"
#include "store/database.h"

#include <QStringList>

namespace nachweis::consent {

/// For every identifier that the person had at that instant; a stronger reason replaces a weaker one.
Done suppress(const Database &gateway, const QString &subject, const QString &purpose, SuppressionReason reason,
              qint64 sinceUs);
/// The stops, withdrawals and objections that hold, for identifiers that came to the person since.
Done suppressNewIdentifiers(const Database &gateway, const QString &subject);
/// Whoever objected is not written to for direct marketing as such (GDPR Art. 21(3)): their rows for purposes of
/// marketing that came later, on every channel. What a later consent lifted stays lifted.
Done suppressLaterPurposes(const Database &gateway);
/// A later act of consent ends what was before it; what is lifted moves to `lifted_suppressions`. Returns how many.
Result<int> liftSuppressions(const Database &gateway, const QString &subject, const QString &purpose,
                             qint64 consentedUs);
/// A block on the platform that was lifted: its own rows alone.
Done liftPlatformStops(const Database &gateway, const QString &subject, const QString &purpose);
/// The last erasure of whoever had one of these identifiers, also where a consent lifted it since; nullopt: none.
Result<std::optional<qint64>> erasedUntil(const Database &gateway, const QStringList &lookups);

} // namespace nachweis::consent
