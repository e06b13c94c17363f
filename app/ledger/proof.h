// SPDX-License-Identifier: GPL-3.0-or-later
// Inclusion and consistency proofs (RFC 6962 2.1.1 and 2.1.2) from tiles alone: a few reads at any size.
#pragma once

#include "ledger/tiles.h"

namespace nachweis::ledger {

/// The leaf's sibling first. Errors: those of the reader; BadInput where index and size do not fit. With the compact
/// range of this size the right edge needs no tile of its own: then there is one read a level.
Result<std::vector<Hash>> inclusionProof(const TileReader &tiles, LeafIndex index, TreeSize size,
                                         std::span<const Hash> range = {});
Result<std::vector<Hash>> consistencyProof(const TileReader &tiles, TreeSize oldSize, TreeSize newSize);

/// Hash `i` of level `level`, proven by the edge of a tree whose root is known to be signed: from its tile up to the
/// edge every tile gives the hash that stands above it. Damaged where one does not.
Result<Hash> provenHash(const TileReader &tiles, const TreeEdge &edge, int level, qint64 i);

/// C2SP tlog-proof: `c2sp.org/tlog-proof@v1`, an optional `extra` line, the index, the path, an empty line, the
/// checkpoint.
struct ProofFile
{
    LeafIndex index = 0;
    QByteArray extra; ///< not part of what is proven
    std::vector<Hash> path;
    QByteArray checkpoint; ///< the signed note, raw

    QByteArray text() const;
    /// BadInput where it is not such a file. Proves nothing yet: see verifyInclusion and openCheckpoint.
    static Result<ProofFile> parse(const QByteArray &text);
};

/// An entry with all that somebody needs who has no store.
struct ProvenEntry
{
    QByteArray entry; ///< canonical JSON; empty where the row was removed after its retention
    Hash leaf{};
    ProofFile proof; ///< its checkpoint carries the cosignatures that the store holds
};

} // namespace nachweis::ledger
