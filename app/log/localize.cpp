// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/localize.h"
#include "log/stored_log.h"

#include <algorithm>
#include <map>

namespace nachweis::log {
namespace {

using Hashes = std::vector<Hash>;

struct Mismatch
{
    ledger::LeafIndex index;
    Hash wanted; // proven by the signed root
    Hash have;   // zero where there is no row
};

class Localizer
{
public:
    Localizer(const Database &audit, const ledger::Checkpoint &tree, const std::vector<ChunkScan> &scans,
              const ExpiredRows &expired, QList<ledger::Finding> &findings)
        : m_audit(audit), m_tree(tree), m_expired(expired), m_findings(findings)
    {
        for (const ChunkScan &scan : scans) {
            m_rowTileRoots.insert(m_rowTileRoots.end(), scan.tileRoots.begin(), scan.tileRoots.end());
            m_tilesAgree.push_back(scan.tilesAgree);
        }
    }

    Done run()
    {
        if (m_tree.size == 0)
            return {};
        NACHWEIS_TRY(readStoredLevels());
        const auto edge = proveEdge();
        if (!edge) {
            unknown(0, m_tree.size - 1);
            return classify();
        }
        for (int level = int(edge->size()) - 1; level >= 0; --level) {
            const qint64 n = ledger::hashesAtLevel(m_tree.size, level) / ledger::tileWidth;
            if (!(*edge)[size_t(level)].empty())
                NACHWEIS_TRY(compareTile(level, n, (*edge)[size_t(level)]));
        }
        return classify();
    }

private:
    const Database &m_audit;
    const ledger::Checkpoint &m_tree;
    const ExpiredRows &m_expired;
    QList<ledger::Finding> &m_findings;
    // From level 1 on, the hash of every complete subtree as the rows give it.
    std::vector<Hashes> m_computed;
    std::map<std::pair<int, qint64>, Hashes> m_stored; // levels from 1 on: one hash in 256 entries
    std::vector<Mismatch> m_mismatches;
    std::vector<Hash> m_rowTileRoots;
    std::vector<bool> m_tilesAgree; // of each chunk

    Done readStoredLevels()
    {
        const int levels = ledger::levelCount(m_tree.size);
        m_computed.resize(size_t(std::max(1, levels)));
        for (int level = 1; level < levels; ++level) {
            Hashes &out = m_computed[size_t(level)];
            const ledger::TreeSize count = ledger::hashesAtLevel(m_tree.size, level);
            for (qint64 n = 0; n * ledger::tileWidth < count; ++n) {
                NACHWEIS_ASSIGN(Hashes stored, readTile(m_audit, level, n));
                m_stored[{level, n}] = std::move(stored);
            }
            out.reserve(size_t(count));
            for (ledger::TreeSize i = 0; i < count; ++i)
                out.push_back(computed(level, i));
        }
        return {};
    }

    Hash computed(int level, ledger::TreeSize i) const
    {
        if (level == 1)
            return m_rowTileRoots[size_t(i)];
        const Hashes &below = m_computed[size_t(level - 1)];
        return ledger::rootOf(std::span(below).subspan(size_t(i * ledger::tileWidth), ledger::tileWidth));
    }

    // The hashes of a tile as the rows give them.
    Result<Hashes> computedTile(int level, qint64 n, size_t width) const
    {
        if (level == 0) {
            const ledger::LeafIndex from = n * ledger::tileWidth;
            NACHWEIS_ASSIGN(RowScan scan, scanRows(m_audit, from, from + ledger::LeafIndex(width), m_expired));
            return std::move(scan.hashes);
        }
        const auto all = std::span(m_computed[size_t(level)]).subspan(size_t(n * ledger::tileWidth), width);
        return Hashes(all.begin(), all.end());
    }

    Result<Hashes> storedTile(int level, qint64 n, size_t width) const
    {
        Hashes hashes;
        if (level == 0) {
            NACHWEIS_ASSIGN(hashes, readTile(m_audit, 0, n));
        } else if (const auto it = m_stored.find({level, n}); it != m_stored.end()) {
            hashes = it->second;
        }
        if (hashes.size() < width)
            hashes.clear();
        else
            hashes.resize(width);
        return hashes;
    }

    // The right edge, level by level, such that it gives the signed root: from the tiles, from the rows, or level-wise
    // from either.
    std::optional<std::vector<Hashes>> proveEdge() const
    {
        const int levels = ledger::levelCount(m_tree.size);
        std::vector<Hashes> stored, fromRows;
        for (int level = 0; level < levels; ++level) {
            const ledger::TreeSize count = ledger::hashesAtLevel(m_tree.size, level);
            const auto width = size_t(count % ledger::tileWidth);
            const auto s = storedTile(level, count / ledger::tileWidth, width);
            const auto c = computedTile(level, count / ledger::tileWidth, width);
            if (!s || !c)
                return std::nullopt;
            stored.push_back(*s);
            fromRows.push_back(*c);
        }
        for (unsigned choice = 0; choice < (1u << levels); ++choice) {
            ledger::TreeEdge edge(m_tree.size);
            for (int level = 0; level < levels; ++level)
                edge.levels()[size_t(level)] = (choice >> level) & 1 ? fromRows[size_t(level)] : stored[size_t(level)];
            if (edge.root() == m_tree.root)
                return edge.levels();
        }
        // One level mixed: both a row and its stored hash were touched there.
        for (int level = 0; level < levels; ++level) {
            ledger::TreeEdge edge(m_tree.size);
            edge.levels() = stored;
            if (mix(stored[size_t(level)], fromRows[size_t(level)], [&](const Hashes &candidate) {
                    edge.levels()[size_t(level)] = candidate;
                    return edge.root() == m_tree.root;
                }))
                return edge.levels();
        }
        return std::nullopt;
    }

    // Tries the combinations of two lists that differ in a few places until one is accepted.
    template <typename Accept> static bool mix(const Hashes &a, const Hashes &b, Accept &&accept)
    {
        if (a.size() != b.size())
            return false;
        std::vector<size_t> differ;
        for (size_t i = 0; i < a.size(); ++i)
            if (a[i] != b[i])
                differ.push_back(i);
        if (differ.size() > 8)
            return false;
        for (unsigned choice = 0; choice < (1u << differ.size()); ++choice) {
            Hashes candidate = a;
            for (size_t i = 0; i < differ.size(); ++i)
                if ((choice >> i) & 1)
                    candidate[differ[i]] = b[differ[i]];
            if (accept(candidate))
                return true;
        }
        return false;
    }

    // `proven` are the signed hashes of this tile: says what differs, and goes down where the rows do.
    Done compareTile(int level, qint64 n, const Hashes &proven)
    {
        NACHWEIS_ASSIGN(const Hashes stored, storedTile(level, n, proven.size()));
        if (stored != proven)
            m_findings.append({ledger::FindingKind::TileChanged, (n * ledger::tileWidth) << (8 * level),
                               std::min(m_tree.size, ((n + 1) * ledger::tileWidth) << (8 * level)) - 1, -1,
                               ledger::tilePath(QString::number(level), n, int(proven.size()))});
        NACHWEIS_ASSIGN(const Hashes rows, computedTile(level, n, proven.size()));
        for (size_t i = 0; i < proven.size(); ++i) {
            const qint64 child = n * ledger::tileWidth + qint64(i);
            if (level == 0) {
                if (rows[i] != proven[i])
                    m_mismatches.push_back({child, proven[i], rows[i]});
            } else if (rows[i] != proven[i] || childTileDiffers(level, child, proven[i])) {
                NACHWEIS_TRY(descend(level - 1, child, proven[i]));
            }
        }
        return {};
    }

    // A stored tile below may be wrong although the rows are right.
    bool childTileDiffers(int level, qint64 child, const Hash &proven) const
    {
        if (level == 1 && m_tilesAgree[size_t(child / ledger::tileWidth)])
            return false; // the scan compared each hash with its row, and the rows give the proven root
        const auto stored = storedTile(level - 1, child, ledger::tileWidth);
        return !stored || stored->empty() || ledger::rootOf(*stored) != proven;
    }

    Done descend(int level, qint64 n, const Hash &proven)
    {
        NACHWEIS_ASSIGN(const Hashes stored, storedTile(level, n, ledger::tileWidth));
        NACHWEIS_ASSIGN(const Hashes rows, computedTile(level, n, ledger::tileWidth));
        if (!stored.empty() && ledger::rootOf(stored) == proven)
            return compareTile(level, n, stored);
        if (ledger::rootOf(rows) == proven)
            return compareTile(level, n, rows);
        std::optional<Hashes> found;
        if (mix(stored, rows, [&](const Hashes &candidate) {
                if (ledger::rootOf(candidate) != proven)
                    return false;
                found = candidate;
                return true;
            }))
            return compareTile(level, n, *found);
        const ledger::LeafIndex first = (n * ledger::tileWidth) << (8 * level),
                                last = (((n + 1) * ledger::tileWidth) << (8 * level)) - 1;
        // Of expired rows the tile alone knows the hashes.
        if (level == 0 && m_expired.touches(first, last))
            m_findings.append(
                {ledger::FindingKind::TileChanged, first, last, -1, ledger::tilePath(u"0"_s, n, ledger::tileWidth)});
        else
            unknown(first, last);
        return {};
    }

    void unknown(ledger::LeafIndex first, ledger::LeafIndex last)
    {
        add(ledger::FindingKind::EntryChanged, first, last);
    }

    void add(ledger::FindingKind kind, ledger::LeafIndex first, ledger::LeafIndex last, ledger::LeafIndex movedTo = -1)
    {
        // Neighbours of one kind are one finding.
        if (!m_findings.isEmpty() && kind == ledger::FindingKind::EntryMissing) {
            ledger::Finding &before = m_findings.last();
            if (before.kind == kind && before.last + 1 == first) {
                before.last = last;
                return;
            }
        }
        if (!m_findings.isEmpty() && kind == ledger::FindingKind::EntryMoved) {
            ledger::Finding &before = m_findings.last();
            const bool sameWay = movedTo - first == m_shift && before.last + 1 == first;
            if (before.kind == kind && sameWay && std::abs(m_shift) == 1 && m_run > 1) {
                before.last = last;
                before.movedTo = -1;
                return;
            }
            m_run = sameWay ? m_run + 1 : 1;
            m_shift = movedTo - first;
        }
        m_findings.append({kind, first, last, movedTo, {}});
    }
    ledger::LeafIndex m_shift = 0;
    int m_run = 0;

    // Rows whose hash is not the signed one: changed, removed, added, or standing elsewhere.
    Done classify()
    {
        std::map<Hash, ledger::LeafIndex> rowAt, signedAt;
        for (const Mismatch &m : m_mismatches) {
            if (m.have != Hash{})
                rowAt.emplace(m.have, m.index);
            signedAt.emplace(m.wanted, m.index);
        }
        for (const Mismatch &m : m_mismatches) {
            const auto row = rowAt.find(m.wanted);
            const bool strangerHere = m.have != Hash{} && !signedAt.contains(m.have);
            if (row != rowAt.end()) {
                if (strangerHere)
                    add(ledger::FindingKind::EntryAdded, m.index, m.index);
                add(ledger::FindingKind::EntryMoved, m.index, m.index, row->second);
            } else if (m.have == Hash{}) {
                NACHWEIS_ASSIGN(const QVariant there,
                                m_audit.value(u"SELECT count(*) FROM entries WHERE idx = ?"_s, {m.index}));
                add(there.toInt() ? ledger::FindingKind::EntryChanged : ledger::FindingKind::EntryMissing, m.index,
                    m.index);
            } else {
                add(strangerHere ? ledger::FindingKind::EntryChanged : ledger::FindingKind::EntryMissing, m.index,
                    m.index);
            }
        }
        return {};
    }
};

} // namespace

Done localize(const Database &audit, const ledger::Checkpoint &signedTree, const std::vector<ChunkScan> &scans,
              const ExpiredRows &expired, const QHash<QString, ledger::LeafIndex> &erased,
              QList<ledger::Finding> &findings)
{
    NACHWEIS_TRY(Localizer(audit, signedTree, scans, expired, findings).run());
    for (const ChunkScan &scan : scans)
        NACHWEIS_TRY(explainDetails(audit, scan.badDetails, erased, findings));
    return {};
}

Done explainDetails(const Database &audit, const std::vector<ledger::LeafIndex> &badDetails,
                    const QHash<QString, ledger::LeafIndex> &erased, QList<ledger::Finding> &findings)
{
    const auto named = [&](ledger::LeafIndex index) { // the row itself is wrong: its details say nothing of their own
        return std::any_of(findings.begin(), findings.end(), [&](const ledger::Finding &f) {
            return (f.kind == ledger::FindingKind::EntryChanged || f.kind == ledger::FindingKind::EntryMissing ||
                    f.kind == ledger::FindingKind::EntryMoved) &&
                   f.first <= index && index <= f.last;
        });
    };
    for (const ledger::LeafIndex index : badDetails) {
        if (named(index))
            continue;
        NACHWEIS_ASSIGN(const QVariant there, audit.value(u"SELECT count(*) FROM details WHERE idx = ?"_s, {index}));
        NACHWEIS_ASSIGN(const QVariant subject, audit.value(u"SELECT subject FROM entries WHERE idx = ?"_s, {index}));
        const bool explained = there.toInt() == 0 && !subject.isNull() && erased.value(subject.toString(), -1) > index;
        if (!explained)
            findings.append({ledger::FindingKind::DetailChanged, index, index, -1, {}});
    }
    return {};
}

} // namespace nachweis::log
