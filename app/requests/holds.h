// SPDX-License-Identifier: GPL-3.0-or-later
// Legal holds: what proceedings need stays (GDPR Art. 17(3)(e)), and nothing more.
#pragma once

#include "requests/requests.h"

namespace nachweis::requests {

/// Legal holds (Art. 17(3)(e)). `scope`: subject, channel, purpose, incident.
struct Hold
{
    QString id, scope, ref, reason, placedBy;
    Instant placed;
    std::optional<Instant> released;
};
Result<QList<Hold>> listHolds(const Database &gateway, bool openOnly);
QString holdScopeTitle(const QString &scope);
Result<QString> placeHold(const Stores &stores, const Session &session, const QString &scope, const QString &ref,
                          const QString &reason);
/// By somebody else than who placed it.
Done releaseHold(const Stores &stores, const Session &session, const QString &id);

} // namespace nachweis::requests
