// SPDX-License-Identifier: GPL-3.0-or-later
// Merkle tree hashing of RFC 6962 section 2.1, over SHA-256.
#pragma once

#include "base/crypto.h"

#include <span>
#include <vector>

namespace nachweis::ledger {

using LeafIndex = qint64; ///< counts from 0
using TreeSize = qint64;  ///< number of leaves

Hash emptyRoot();
Hash leafHash(QByteArrayView entry);
/// The hash of bytes that begin with the prefix of a leaf (0x00) or node (0x01) already.
Hash prefixedHash(QByteArrayView prefixed);
Hash nodeHash(const Hash &left, const Hash &right);

/// MTH over hashes of complete subtrees of one size; only the last may stand for a smaller one. With leaf hashes this
/// is the root of section 2.1. `hashes` must not be empty.
Hash rootOf(std::span<const Hash> hashes);

/// The root from a compact range: the roots of the perfect subtrees that a tree of this size splits into, one for each
/// bit of the size, the largest first. Whether they are those of some tree, the root says. emptyRoot() for none.
Hash rootOfRange(std::span<const Hash> range);

/// RFC 9162 2.1.3.2 and 2.1.4.2; false also where index, sizes or the number of hashes do not fit.
bool verifyInclusion(LeafIndex index, TreeSize size, const Hash &leaf, std::span<const Hash> path, const Hash &root);
bool verifyConsistency(TreeSize oldSize, const Hash &oldRoot, TreeSize newSize, const Hash &newRoot,
                       std::span<const Hash> path);

/// C2SP tlog-tiles: 256 hashes a tile; hash i of tile n at level l covers 256^l leaves.
constexpr int tileWidth = 256;
/// How many hashes level `level` of a tree of this size has in all.
TreeSize hashesAtLevel(TreeSize size, int level);
/// The number of levels that are not empty.
int levelCount(TreeSize size);
/// `tile/<L>/<N>[.p/<W>]`; `width` is 256 for a full tile.
QString tilePath(const QString &level, qint64 n, int width);

} // namespace nachweis::ledger
