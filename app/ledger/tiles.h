// SPDX-License-Identifier: GPL-3.0-or-later
// Tiles of 256 hashes (C2SP tlog-tiles), wherever they lie, and the right edge of the tree that they hold.
#pragma once

#include "ledger/note.h"
#include <functional>
#include <optional>

namespace nachweis::ledger {

/// Reads `width` hashes of tile n at a level, from wherever a log's tiles lie. Errors: Damaged where the tile is
/// missing, too short or no tile; those of its place.
using TileReader = std::function<Result<std::vector<Hash>>(int level, qint64 n, int width)>;
/// Keeps the last few tiles that were read. For one thread.
TileReader cached(TileReader tiles, int count);
/// The hashes that `raw` holds; nullopt where that is no tile of this width or wider.
std::optional<std::vector<Hash>> parseTile(QByteArrayView raw, int width);

/// The right edge of the tree: at each level the hashes that do not fill a tile yet. From it the root follows, and
/// leaves can be appended.
class TreeEdge
{
public:
    explicit TreeEdge(TreeSize size = 0) : m_size(size), m_levels(size_t(levelCount(size))) {}
    /// The edge of the tree of this size. The tree may have grown since: tiles may be wider than the edge needs.
    static Result<TreeEdge> load(const TileReader &tiles, TreeSize size);

    TreeSize size() const { return m_size; }
    Hash root() const;
    std::vector<Hash> compactRange() const; ///< see rootOfRange()
    /// Appends a leaf. `full` is called for every tile that it fills.
    template <typename Full> void append(const Hash &leaf, Full &&full)
    {
        ++m_size;
        Hash hash = leaf;
        for (size_t level = 0;; ++level) {
            if (level == m_levels.size())
                m_levels.emplace_back();
            auto &hashes = m_levels[level];
            hashes.push_back(hash);
            if (hashes.size() < tileWidth)
                return;
            full(int(level), (m_size >> (8 * (level + 1))) - 1, hashes);
            hash = rootOf(hashes);
            hashes.clear();
        }
    }
    const std::vector<std::vector<Hash>> &levels() const { return m_levels; }
    std::vector<std::vector<Hash>> &levels() { return m_levels; }

private:
    TreeSize m_size;
    std::vector<std::vector<Hash>> m_levels;
};

/// nullopt where the bytes do not hold one hash for each bit of the size.
std::optional<std::vector<Hash>> parseRange(QByteArrayView raw, TreeSize size);

} // namespace nachweis::ledger
