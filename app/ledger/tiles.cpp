// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tiles.h"

#include <bit>
#include <cstring>

#include <QCache>
#include <QCoreApplication>
#include <cstring>

namespace nachweis::ledger {

std::optional<std::vector<Hash>> parseTile(QByteArrayView raw, int width)
{
    if (raw.size() % 32 != 0 || raw.size() > 32 * tileWidth || raw.size() < 32 * width)
        return std::nullopt;
    std::vector<Hash> hashes(size_t(raw.size() / 32));
    if (!hashes.empty())
        std::memcpy(hashes.data(), raw.data(), hashes.size() * sizeof(Hash));
    return hashes;
}

TileReader cached(TileReader tiles, int count)
{
    auto cache = std::make_shared<QCache<std::pair<int, qint64>, std::vector<Hash>>>(count);
    return [cache, tiles = std::move(tiles)](int level, qint64 n, int width) -> Result<std::vector<Hash>> {
        // A narrower reading of the same tile is a prefix; a wider one is read anew.
        const std::vector<Hash> *kept = cache->object({level, n});
        if (!kept || kept->size() < size_t(width)) {
            NACHWEIS_ASSIGN(std::vector<Hash> read, tiles(level, n, width));
            cache->insert({level, n}, new std::vector<Hash>(std::move(read)));
            kept = cache->object({level, n});
        }
        return std::vector<Hash>(kept->begin(), kept->begin() + width);
    };
}

Result<TreeEdge> TreeEdge::load(const TileReader &tiles, TreeSize size)
{
    TreeEdge edge(size);
    for (int level = 0; level < levelCount(size); ++level) {
        const TreeSize count = hashesAtLevel(size, level);
        if (const int width = int(count % tileWidth); width > 0) {
            NACHWEIS_ASSIGN(edge.m_levels[size_t(level)], tiles(level, count / tileWidth, width));
        }
    }
    return edge;
}

Hash TreeEdge::root() const
{
    std::optional<Hash> below;
    for (const auto &level : m_levels) {
        std::vector<Hash> hashes = level;
        if (below)
            hashes.push_back(*below);
        if (!hashes.empty())
            below = rootOf(hashes);
    }
    return below.value_or(emptyRoot());
}

std::vector<Hash> TreeEdge::compactRange() const
{
    std::vector<Hash> range;
    for (auto level = m_levels.rbegin(); level != m_levels.rend(); ++level) {
        std::span<const Hash> rest(*level);
        while (!rest.empty()) {
            const size_t width = std::bit_floor(rest.size());
            range.push_back(rootOf(rest.first(width)));
            rest = rest.subspan(width);
        }
    }
    return range;
}

std::optional<std::vector<Hash>> parseRange(QByteArrayView raw, TreeSize size)
{
    const auto bits = size_t(std::popcount(quint64(size)));
    if (size_t(raw.size()) != bits * sizeof(Hash))
        return std::nullopt;
    std::vector<Hash> range(bits);
    std::memcpy(range.data(), raw.data(), size_t(raw.size()));
    return range;
}

} // namespace nachweis::ledger
