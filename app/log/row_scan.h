// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over the rows of a chunk of the log: what each level-0 tile hashes to, from the rows themselves.
#pragma once

#include "ledger/tiles.h"
#include "log/retention.h"

namespace nachweis::log {

/// As many entries as one tile of level 1 covers.
constexpr qint64 chunkSize = qint64(ledger::tileWidth) * ledger::tileWidth;

/// The rows [first, last).
struct RowScan
{
    ledger::TreeSize rows = 0;
    /// The leaf hash of each; all zero where there is no row, or none that the contract allows. A row that the log says
    /// is expired has the hash that its tile keeps.
    std::vector<Hash> hashes;
    std::vector<ledger::LeafIndex>
        badDetails; ///< sealed details that differ from their entry's hash, are missing or too many
    std::vector<ledger::LeafIndex> restored; ///< rows that stand although the log says they were removed
    std::vector<ledger::LeafIndex> control;  ///< isControl(), in order
    std::vector<ledger::LeafIndex> made;     ///< rows whose maker has to be looked at (maker_check.h)
};
Result<RowScan> scanRows(const Database &audit, ledger::LeafIndex first, ledger::LeafIndex last,
                         const ExpiredRows &expired);

struct ChunkScan
{
    ledger::TreeSize rows = 0;
    std::vector<Hash> tileRoots; ///< of each level-0 tile of the chunk, from the rows; the last may be partial
    std::vector<ledger::LeafIndex> badDetails, restored, control, made;
    bool tilesAgree = true; ///< every row's hash stands in its stored level-0 tile
};
Result<ChunkScan> scanChunk(const Database &audit, qint64 chunk, ledger::TreeSize size, const ExpiredRows &expired);

} // namespace nachweis::log
