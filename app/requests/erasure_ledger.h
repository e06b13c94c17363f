// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of erasures.jsonl. The file lies beside the stores, so that a store put back from a backup does not bring
// its own past with it; it names subjects by id alone. Each line carries an HMAC-SHA-256 under the workspace's key.
#pragma once

#include "requests/erasure_plan.h"

namespace nachweis::requests {

struct Erasure
{
    QString request, subject;
    Instant erased;
    bool partly = false;
    HoldCover cover; ///< what holds took out of it
};
/// Appends the line and waits for the disk; a request that has one already changes nothing.
Done appendErasure(const Session &session, const Erasure &erasure);
/// Damaged where a line does not carry the workspace's HMAC: somebody changed the file.
Result<QList<Erasure>> readErasures(const Session &session);

} // namespace nachweis::requests
