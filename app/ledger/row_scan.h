// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over the rows of a chunk of the log: what each level-0 tile hashes to, from the rows themselves.
#pragma once

#include "ledger/tile_store.h"

namespace nachweis {

/// As many entries as one tile of level 1 covers.
constexpr qint64 chunkSize = qint64(tileWidth) * tileWidth;

struct ChunkScan {
    TreeSize rows = 0;
    std::vector<Hash> tileRoots; ///< of each level-0 tile of the chunk, from the rows; the last may be partial
    std::vector<LeafIndex> badDetails;
    bool tilesAgree = true; ///< every row's hash stands in its stored level-0 tile
};
Result<ChunkScan> scanChunk(const Database &audit, qint64 chunk, TreeSize size);

/// The leaf hashes of the entries [first, last) from the rows; all zero where there is no row, or none that the
/// contract allows.
Result<std::vector<Hash>> rowHashes(const Database &audit, LeafIndex first, LeafIndex last);

} // namespace nachweis
