// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over the rows of a chunk of the log: what each level-0 tile hashes to, from the rows themselves.
#pragma once

#include "log/retention.h"
#include "ledger/tiles.h"

namespace nachweis {

/// As many entries as one tile of level 1 covers.
constexpr qint64 chunkSize = qint64(tileWidth) * tileWidth;

/// The rows [first, last).
struct RowScan
{
    TreeSize rows = 0;
    /// The leaf hash of each; all zero where there is no row, or none that the contract allows. A row that the log says
    /// is expired has the hash that its tile keeps.
    std::vector<Hash> hashes;
    std::vector<LeafIndex> badDetails; ///< sealed details that differ from their entry's hash, are missing or too many
    std::vector<LeafIndex> restored;   ///< rows that stand although the log says they were removed
};
Result<RowScan> scanRows(const Database &audit, LeafIndex first, LeafIndex last, const ExpiredRows &expired);

struct ChunkScan
{
    TreeSize rows = 0;
    std::vector<Hash> tileRoots; ///< of each level-0 tile of the chunk, from the rows; the last may be partial
    std::vector<LeafIndex> badDetails, restored;
    bool tilesAgree = true; ///< every row's hash stands in its stored level-0 tile
};
Result<ChunkScan> scanChunk(const Database &audit, qint64 chunk, TreeSize size, const ExpiredRows &expired);

} // namespace nachweis
