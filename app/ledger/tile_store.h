// SPDX-License-Identifier: GPL-3.0-or-later
// The tiles of the log as the audit store keeps them: one row a tile, the last of each level partial.
#pragma once

#include "ledger/note.h"
#include "store/database.h"

#include <optional>

namespace nachweis {

/// The hashes of one stored tile; empty where there is none. Damaged where its size is no multiple of a hash's.
Result<std::vector<Hash>> readTile(const Database &audit, int level, qint64 n);

/// The right edge of the tree: at each level the hashes that do not fill a tile yet. From it the root follows, and
/// leaves can be appended.
class TreeEdge
{
public:
    explicit TreeEdge(TreeSize size = 0) : m_size(size), m_levels(size_t(levelCount(size))) {}
    /// The edge of the tree of this size. The tree may have grown since: tiles may be wider than the edge needs.
    static Result<TreeEdge> load(const Database &audit, TreeSize size);

    TreeSize size() const { return m_size; }
    Hash root() const;
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

/// The newest stored checkpoint, unverified; nullopt where there is none.
struct StoredCheckpoint {
    TreeSize size = 0;
    QByteArray note;
};
Result<std::optional<StoredCheckpoint>> newestCheckpoint(const Database &audit);

} // namespace nachweis
