// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of erasures.jsonl. The file lies beside the stores, so that a store put back from a backup does not bring
// its own past with it; it names subjects by id alone. Each line carries an HMAC-SHA-256 under the workspace's key and,
// as that key lies in several slots, the two signed entries of the log that the erasure stands on: the approval and the
// intent of the execution.
#pragma once

#include "log/signed_entry.h"
#include "requests/erasure_plan.h"

namespace nachweis::requests {

struct Erasure
{
    QString request, subject;
    Instant erased;
    bool partly = false;
    HoldCover cover; ///< what holds took out of it
    /// Their canonical bytes and places in the log; empty in lines from before members signed.
    struct Report
    {
        ledger::LeafIndex index = -1;
        QByteArray bytes;
    };
    Report approval, execution;
};
/// Whether two persons' signatures stand behind the line: an approval of this request and person, and an execution that
/// answers it.
bool isSigned(const log::Makers &makers, const Erasure &erasure);
/// Appends the line and waits for the disk; a request that has one already changes nothing.
Done appendErasure(const Session &session, const Erasure &erasure);
/// Damaged where a line does not carry the workspace's HMAC: somebody changed the file.
Result<QList<Erasure>> readErasures(const Session &session);

} // namespace nachweis::requests
