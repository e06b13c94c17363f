// SPDX-License-Identifier: GPL-3.0-or-later
// Legal holds: what proceedings need stays (GDPR Art. 17(3)(e)), and nothing more.
#pragma once

#include "desk/three_steps.h"
#include "requests/vocabulary.h"
#include "store/relation.h"

namespace nachweis::requests {

struct Hold
{
    QString id;
    HoldScope scope = HoldScope::Subject;
    QString ref, reason, placedBy;
    Instant placed;
    std::optional<Instant> released;
};
const Relation<Hold> &holdRows();
Result<QList<Hold>> listHolds(const Database &gateway, bool openOnly);
/// `ref`: the id of what the scope names. NotFound where there is none; BadInput without a reason.
Result<QString> placeHold(const Stores &stores, const Session &session, HoldScope scope, const QString &ref,
                          const QString &reason);
/// By somebody else than who placed it.
Done releaseHold(const Stores &stores, const Session &session, const QString &id);

/// What legal holds cover of a person. `all`: a hold on the person, or on an incident that concerns them.
struct HoldCover
{
    bool all = false;
    QStringList channels, purposes;
    QStringList reasons;
    bool none() const { return !all && channels.isEmpty() && purposes.isEmpty(); }
};
Result<HoldCover> holdsOn(const Database &gateway, const QString &subject);

} // namespace nachweis::requests
