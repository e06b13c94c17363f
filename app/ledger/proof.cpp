// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/proof.h"
#include "ledger/tr.h"

#include <bit>
#include <map>

namespace nachweis::ledger {
namespace {

// Each tile is read once a proof.
class Reader
{
public:
    explicit Reader(const TileReader &tiles, TreeSize size, std::span<const Hash> range = {})
        : m_tiles(tiles), m_size(size), m_range(range)
    {
    }

    // MTH(D[begin:end]); begin is a multiple of the smallest power of two that is not below end - begin.
    Result<Hash> subtree(LeafIndex begin, LeafIndex end)
    {
        const auto leaves = quint64(end - begin);
        const quint64 low = quint64(m_size) & (std::bit_ceil(leaves + 1) - 1);
        if (end == m_size && low == leaves && !m_range.empty()) // begins where one of the range's subtrees does
            return rootOfRange(m_range.last(size_t(std::popcount(leaves))));
        if (std::has_single_bit(leaves)) {
            const int bits = std::countr_zero(leaves);
            const int level = bits / 8;
            const qint64 first = begin >> (8 * level);
            const int count = 1 << (bits % 8);
            const int width =
                int(std::min<TreeSize>(tileWidth, hashesAtLevel(m_size, level) - first / tileWidth * tileWidth));
            auto &tile = m_read[{level, first / tileWidth}];
            if (tile.empty()) {
                NACHWEIS_ASSIGN(tile, m_tiles(level, first / tileWidth, width));
            }
            return rootOf(std::span(tile).subspan(size_t(first % tileWidth), size_t(count)));
        }
        const LeafIndex middle = begin + LeafIndex(std::bit_ceil(leaves) / 2);
        NACHWEIS_ASSIGN(const Hash left, subtree(begin, middle));
        NACHWEIS_ASSIGN(const Hash right, subtree(middle, end));
        return nodeHash(left, right);
    }

private:
    const TileReader &m_tiles;
    TreeSize m_size;
    std::span<const Hash> m_range;
    std::map<std::pair<int, qint64>, std::vector<Hash>> m_read;
};

LeafIndex split(LeafIndex begin, LeafIndex end)
{
    return begin + LeafIndex(std::bit_ceil(quint64(end - begin)) / 2);
}

tl::unexpected<Error> outside(qint64 index, TreeSize size)
{
    return fail(ErrorCode::BadInput, Tr::tr("A log of %1 entries has no proof for %2.").arg(size).arg(index),
                Tr::tr("Entries count from 0; choose one below the size of the checkpoint."));
}

tl::unexpected<Error> notAProof()
{
    return fail(ErrorCode::BadInput, Tr::tr("This is not a proof file."),
                Tr::tr("A proof file begins with “c2sp.org/tlog-proof@v1”. Ask for it again; nothing was verified."));
}

} // namespace

Result<std::vector<Hash>> inclusionProof(const TileReader &tiles, LeafIndex index, TreeSize size,
                                         std::span<const Hash> range)
{
    if (index < 0 || index >= size)
        return outside(index, size);
    Reader reader(tiles, size, range);
    std::vector<std::pair<LeafIndex, LeafIndex>> siblings; // from the root down
    for (LeafIndex begin = 0, end = size; end - begin > 1;) {
        const LeafIndex middle = split(begin, end);
        if (index < middle) {
            siblings.emplace_back(middle, end);
            end = middle;
        } else {
            siblings.emplace_back(begin, middle);
            begin = middle;
        }
    }
    std::vector<Hash> path;
    for (auto it = siblings.rbegin(); it != siblings.rend(); ++it) {
        NACHWEIS_ASSIGN(const Hash hash, reader.subtree(it->first, it->second));
        path.push_back(hash);
    }
    return path;
}

Result<std::vector<Hash>> consistencyProof(const TileReader &tiles, TreeSize oldSize, TreeSize newSize)
{
    if (oldSize < 0 || oldSize > newSize)
        return outside(oldSize, newSize);
    std::vector<Hash> path;
    if (oldSize == 0 || oldSize == newSize)
        return path;
    // SUBPROOF of section 2.1.2, from the root down; the proof lists it the other way round.
    Reader reader(tiles, newSize);
    std::vector<std::pair<LeafIndex, LeafIndex>> nodes;
    LeafIndex begin = 0, end = newSize;
    bool whole = true; // the old tree is exactly D[0:m] so far, and its root known
    while (oldSize != end) {
        const LeafIndex middle = split(begin, end);
        if (oldSize <= middle) {
            nodes.emplace_back(middle, end);
            end = middle;
        } else {
            nodes.emplace_back(begin, middle);
            begin = middle;
            whole = false;
        }
    }
    if (!whole)
        nodes.emplace_back(begin, end);
    for (auto it = nodes.rbegin(); it != nodes.rend(); ++it) {
        NACHWEIS_ASSIGN(const Hash hash, reader.subtree(it->first, it->second));
        path.push_back(hash);
    }
    return path;
}

Result<Hash> provenHash(const TileReader &tiles, const TreeEdge &edge, int level, qint64 i)
{
    const TreeSize count = hashesAtLevel(edge.size(), level);
    if (i < 0 || i >= count)
        return outside(i, count);
    if (i / tileWidth == count / tileWidth) // stands in the partial tile of this level
        return edge.levels()[size_t(level)][size_t(i % tileWidth)];
    NACHWEIS_ASSIGN(const Hash above, provenHash(tiles, edge, level + 1, i / tileWidth));
    NACHWEIS_ASSIGN(const std::vector<Hash> tile, tiles(level, i / tileWidth, tileWidth));
    if (rootOf(tile) != above)
        return fail(ErrorCode::Damaged,
                    Tr::tr("The stored hashes %1 do not fit the signed root.")
                        .arg(tilePath(QString::number(level), i / tileWidth, tileWidth)),
                    Tr::tr("Verify the whole log to see what was changed."));
    return tile[size_t(i % tileWidth)];
}

QByteArray ProofFile::text() const
{
    QByteArray out = "c2sp.org/tlog-proof@v1\n";
    if (!extra.isEmpty())
        out += "extra " + extra.toBase64() + '\n';
    out += "index " + QByteArray::number(index) + '\n';
    for (const Hash &hash : path)
        out += bytes(hash).toBase64() + '\n';
    return out + '\n' + checkpoint;
}

Result<ProofFile> ProofFile::parse(const QByteArray &text)
{
    const qsizetype gap = text.indexOf("\n\n");
    if (text.size() > SignedNote::maximumSize || gap < 0)
        return notAProof();
    ProofFile proof;
    proof.checkpoint = text.mid(gap + 2);
    QList<QByteArray> lines = text.left(gap).split('\n');
    if (lines.takeFirst() != "c2sp.org/tlog-proof@v1" || lines.isEmpty())
        return notAProof();
    if (lines.first().startsWith("extra ")) {
        const auto extra = fromBase64(lines.takeFirst().mid(6));
        if (!extra || lines.isEmpty())
            return notAProof();
        proof.extra = *extra;
    }
    const auto index = lines.first().startsWith("index ") ? parseDecimal(lines.first().mid(6)) : std::nullopt;
    lines.removeFirst();
    if (!index || lines.size() > 63)
        return notAProof();
    proof.index = *index;
    for (const QByteArray &line : lines) {
        const auto hash = fromBase64(line);
        if (!hash || hash->size() != 32)
            return notAProof();
        proof.path.push_back(toHash(*hash));
    }
    return proof;
}

} // namespace nachweis::ledger
