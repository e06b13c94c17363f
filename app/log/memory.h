// SPDX-License-Identifier: GPL-3.0-or-later
// What a member of staff remembers of a log on this machine: the last checkpoint that was verified and when each part
// of the log was last read. It lies outside the stores, in the user's data folder, is named by the workspace and
// authenticated with the member's own key. A log that was rolled back, cut or forked between two visits, or that has
// another key now, is noticed by it.
#pragma once

#include "ledger/note.h"
#include "office/workspace.h"

namespace nachweis::log {

struct Memory
{
    ledger::Checkpoint checkpoint;
    Instant verified; ///< when the newest entries were
    /// For each part of `partSize` entries, when all of its rows were last read and found to be as signed.
    std::vector<Instant> parts;
    /// The log's key then.
    QString vkey{};
    bool makersVerified = true; ///< false in a memory from before entries were signed by their makers
    static constexpr ledger::TreeSize partSize = 65'536;
    /// The entries below the checkpoint on which later checks rest (control.h), and the digest over their leaf hashes:
    /// a visit reads these rows again and no index. Absent in memories from before they were kept.
    std::optional<std::vector<ledger::LeafIndex>> control{};
    Hash controlDigest{};
    std::vector<ledger::LeafIndex> lasting{};  ///< of these the ones that no retention takes (mayExpire)
    std::optional<Instant> full{}, thorough{}; ///< when every row, and when every index and page, was last read
};

/// Where memories lie: NACHWEIS_STATE_DIR, else the platform's folder for the program's data.
QString memoryFolder();
/// nullopt where this member has never verified the log on this machine. Damaged where the memory does not carry the
/// signature of the key that it names or was not written with the member's key.
Result<std::optional<Memory>> recall(const Session &session);
Done remember(const Session &session, const Memory &memory);

} // namespace nachweis::log
