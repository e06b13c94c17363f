// SPDX-License-Identifier: GPL-3.0-or-later
// Checks the log: every row against its leaf hash, the hashes against the tiles, the tiles against the signed root, the
// checkpoints against each other and against what this machine remembers. Reads with one connection a core, in
// bounded memory, and says which row was changed, removed, added or moved; where the evidence narrows it only to a
// range, it says so.
#pragma once

#include "ledger/memory.h"
#include "store/workspace.h"

#include <atomic>

namespace nachweis {

enum class FindingKind {
    EntryChanged,
    EntryMissing,
    EntryAdded,
    EntryMoved,
    DetailChanged,
    TileChanged,
    CheckpointChanged,
    CheckpointWrongKey,
    CheckpointMissing,
    LogRolledBack,
    LogForked,
};
/// entry_changed and so on, as `nachweisctl --json` promises.
QString findingName(FindingKind kind);

/// first and last are entry indexes (inclusive); index is first where the finding concerns one row, else -1. For tiles
/// and checkpoints they are the entries covered.
struct Finding {
    FindingKind kind;
    LeafIndex first = 0;
    LeafIndex last = 0;
    LeafIndex movedTo = -1; ///< EntryMoved: where the row of `first` stands now
    QString place;          ///< the tile's path or the checkpoint's size, where there is one
    LeafIndex index() const { return first == last ? first : -1; }
    QString message() const; ///< in the user's language
};

struct Verification {
    bool ok() const { return findings.isEmpty(); }
    TreeSize entries = 0;  ///< the size that was verified against a signature
    TreeSize checked = 0;  ///< rows read
    TreeSize from = 0;     ///< the first entry checked
    Hash root{};
    TreeSize checkpointSize = -1; ///< -1: no checkpoint verified
    QList<Finding> findings;      ///< at most maximumFindings
    std::chrono::milliseconds took{0};
    static constexpr int maximumFindings = 1000;
};

struct VerifyOptions {
    bool full = true; ///< else only what is new since the remembered checkpoint, and the joint
    int threads = 0;  ///< 0: one a core
    std::function<void(TreeSize done, TreeSize all)> progress; ///< called from any thread
    const std::atomic<bool> *cancel = nullptr;
};

/// Errors: those of opening; Busy with "cancelled". A sound log is remembered.
Result<Verification> verifyLog(const Session &session, const VerifyOptions &options);

} // namespace nachweis
