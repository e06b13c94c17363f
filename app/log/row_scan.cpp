// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/row_scan.h"

#include "ledger/entry.h"
#include "log/control.h"
#include "log/entry_row.h"
#include "log/makers.h"
#include "log/stored_log.h"

namespace nachweis::log {
namespace {

struct DetailHash
{
    ledger::LeafIndex index;
    Hash sealed;
};

Result<Statement> rowsBetween(const Database &audit, ledger::LeafIndex first, ledger::LeafIndex last)
{
    static const QByteArray sql =
        QByteArray("SELECT ") + entryColumnList + " FROM entries WHERE idx >= ? AND idx < ? ORDER BY idx";
    NACHWEIS_ASSIGN(Statement statement, audit.prepare(sql.constData()));
    statement.bind(1, first);
    statement.bind(2, last);
    return statement;
}

// Calls `row(index, leaf hash, columns)` for each row; an ill-typed row has the zero hash and no columns.
template <typename Row>
Done forEachRow(const Database &audit, ledger::LeafIndex first, ledger::LeafIndex last, Row &&row)
{
    NACHWEIS_ASSIGN(Statement statement, rowsBetween(audit, first, last));
    QByteArray leaf; // the prefix of RFC 6962, then the entry
    leaf.reserve(2048);
    while (true) {
        NACHWEIS_ASSIGN(const bool more, statement.step());
        if (!more)
            return {};
        const auto columns = entryColumns(statement);
        Hash hash{};
        if (columns) {
            leaf.resize(0);
            leaf.append('\0');
            ledger::appendCanonical(leaf, *columns);
            hash = ledger::prefixedHash(leaf);
        }
        row(statement.integer(0), hash, columns);
    }
}

// Sealed details against the hashes that the entries of the chunk carry. Whether a missing one was erased for a reason
// is the caller's question.
Result<std::vector<ledger::LeafIndex>> compareDetails(const Database &audit, ledger::LeafIndex first,
                                                      ledger::LeafIndex last, const std::vector<DetailHash> &wanted)
{
    NACHWEIS_ASSIGN(Statement statement,
                    audit.prepare("SELECT idx, sealed FROM details WHERE idx >= ? AND idx < ? ORDER BY idx"));
    statement.bind(1, first);
    statement.bind(2, last);
    std::vector<ledger::LeafIndex> bad;
    auto want = wanted.begin();
    while (true) {
        NACHWEIS_ASSIGN(const bool more, statement.step());
        const ledger::LeafIndex index = more ? statement.integer(0) : last;
        for (; want != wanted.end() && want->index < index; ++want)
            bad.push_back(want->index);
        if (!more)
            return bad;
        if (want == wanted.end() || want->index != index || sha256(statement.value(1).bytes) != want->sealed)
            bad.push_back(index);
        if (want != wanted.end() && want->index == index)
            ++want;
    }
}

} // namespace

// The hashes of expired rows, from the tiles; where the tile says nothing they stay zero.
static Done fillExpired(const Database &audit, ledger::LeafIndex first, const ExpiredRows &expired,
                        std::vector<Hash> &hashes)
{
    const ledger::LeafIndex last = first + ledger::LeafIndex(hashes.size()) - 1;
    for (const IndexRange &range : expired.ranges()) {
        for (ledger::LeafIndex i = std::max(first, range.first); i <= std::min(last, range.last);) {
            const ledger::LeafIndex end =
                std::min(std::min(last, range.last), (i / ledger::tileWidth + 1) * ledger::tileWidth - 1);
            NACHWEIS_ASSIGN(const std::vector<Hash> tile, readTile(audit, 0, i / ledger::tileWidth));
            for (; i <= end; ++i)
                if (hashes[size_t(i - first)] == Hash{} && size_t(i % ledger::tileWidth) < tile.size())
                    hashes[size_t(i - first)] = tile[size_t(i % ledger::tileWidth)];
        }
    }
    return {};
}

Result<RowScan> scanRows(const Database &audit, ledger::LeafIndex first, ledger::LeafIndex last,
                         const ExpiredRows &expired)
{
    RowScan scan;
    scan.hashes.resize(static_cast<size_t>(last - first));
    const bool anyExpired = last > first && expired.touches(first, last - 1);
    std::vector<DetailHash> details;
    NACHWEIS_TRY(forEachRow(audit, first, last, [&](ledger::LeafIndex index, const Hash &hash, const auto &columns) {
        ++scan.rows;
        scan.hashes[size_t(index - first)] = hash;
        if (columns && columns->detailsSealed.size() == 32)
            details.push_back({index, toHash(columns->detailsSealed)});
        if (columns && !isPlainReport(*columns))
            scan.made.push_back(index);
        if (anyExpired && expired.contains(index))
            scan.restored.push_back(index);
        if (columns && isControl(columns->action))
            scan.control.push_back(index);
    }));
    if (anyExpired)
        NACHWEIS_TRY(fillExpired(audit, first, expired, scan.hashes));
    NACHWEIS_ASSIGN(scan.badDetails, compareDetails(audit, first, last, details));
    return scan;
}

Result<ChunkScan> scanChunk(const Database &audit, qint64 chunk, ledger::TreeSize size, const ExpiredRows &expired)
{
    const ledger::LeafIndex first = chunk * chunkSize;
    NACHWEIS_ASSIGN(RowScan rows, scanRows(audit, first, std::min(size, first + chunkSize), expired));
    ChunkScan scan{rows.rows,
                   {},
                   std::move(rows.badDetails),
                   std::move(rows.restored),
                   std::move(rows.control),
                   std::move(rows.made),
                   true};
    const std::span<const Hash> all(rows.hashes);
    NACHWEIS_ASSIGN(Statement stored,
                    audit.prepare("SELECT n, hashes FROM tiles WHERE level = 0 AND n >= ? AND n < ? ORDER BY n"));
    stored.bind(1, chunk * ledger::tileWidth);
    stored.bind(2, (chunk + 1) * ledger::tileWidth);
    qint64 at = -1; // the tile that the statement stands on
    for (size_t i = 0; i < all.size(); i += ledger::tileWidth) {
        const auto tile = all.subspan(i, std::min<size_t>(ledger::tileWidth, all.size() - i));
        scan.tileRoots.push_back(ledger::rootOf(tile));
        const qint64 n = chunk * ledger::tileWidth + qint64(i) / ledger::tileWidth;
        while (at < n) {
            NACHWEIS_ASSIGN(const bool more, stored.step());
            at = more ? stored.integer(0) : std::numeric_limits<qint64>::max();
        }
        const QByteArrayView fromRows(reinterpret_cast<const char *>(tile.data()), qsizetype(tile.size_bytes()));
        if (at != n || !stored.value(1).bytes.startsWith(fromRows))
            scan.tilesAgree = false;
    }
    return scan;
}

} // namespace nachweis::log
