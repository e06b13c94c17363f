// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/row_scan.h"

#include "ledger/entry.h"

namespace nachweis {
namespace {

struct DetailHash {
    LeafIndex index;
    Hash sealed;
};

Result<Statement> rowsBetween(const Database &audit, LeafIndex first, LeafIndex last)
{
    static const QByteArray sql = QByteArray("SELECT ") + entryColumnList
        + " FROM entries WHERE idx >= ? AND idx < ? ORDER BY idx";
    NACHWEIS_ASSIGN(Statement statement, Statement::prepare(audit.native(), sql.constData()));
    statement.bind(1, first);
    statement.bind(2, last);
    return statement;
}

// Calls `row(index, leaf hash, columns)` for each row; an ill-typed row has the zero hash and no columns.
template <typename Row> Done forEachRow(const Database &audit, LeafIndex first, LeafIndex last, Row &&row)
{
    NACHWEIS_ASSIGN(Statement statement, rowsBetween(audit, first, last));
    QByteArray bytes;
    bytes.reserve(1024);
    while (true) {
        NACHWEIS_ASSIGN(const bool more, statement.step());
        if (!more)
            return {};
        const auto columns = entryColumns(statement.handle());
        Hash hash{};
        if (columns) {
            bytes.resize(0);
            appendCanonical(bytes, *columns);
            hash = leafHash(bytes);
        }
        row(statement.integer(0), hash, columns);
    }
}

// Sealed details against the hashes that the entries of the chunk carry. Whether a missing one was erased for a reason
// is the caller's question.
Result<std::vector<LeafIndex>> compareDetails(const Database &audit, LeafIndex first, LeafIndex last,
                                              const std::vector<DetailHash> &wanted)
{
    NACHWEIS_ASSIGN(Statement statement, Statement::prepare(audit.native(),
        "SELECT idx, sealed FROM details WHERE idx >= ? AND idx < ? ORDER BY idx"));
    statement.bind(1, first);
    statement.bind(2, last);
    std::vector<LeafIndex> bad;
    auto want = wanted.begin();
    while (true) {
        NACHWEIS_ASSIGN(const bool more, statement.step());
        const LeafIndex index = more ? statement.integer(0) : last;
        for (; want != wanted.end() && want->index < index; ++want)
            bad.push_back(want->index);
        if (!more)
            return bad;
        if (want == wanted.end() || want->index != index || sha256(statement.blob(1)) != want->sealed)
            bad.push_back(index);
        if (want != wanted.end() && want->index == index)
            ++want;
    }
}

} // namespace

Result<ChunkScan> scanChunk(const Database &audit, qint64 chunk, TreeSize size)
{
    const LeafIndex first = chunk * chunkSize;
    const LeafIndex last = std::min(size, first + chunkSize);
    ChunkScan scan;
    std::vector<Hash> hashes(static_cast<size_t>(last - first));
    std::vector<DetailHash> details;
    NACHWEIS_TRY(forEachRow(audit, first, last, [&](LeafIndex index, const Hash &hash, const auto &columns) {
        ++scan.rows;
        hashes[size_t(index - first)] = hash;
        if (columns && columns->detailsSealed.size() == 32)
            details.push_back({index, toHash(columns->detailsSealed)});
    }));
    const std::span<const Hash> all(hashes);
    for (size_t i = 0; i < hashes.size(); i += tileWidth) {
        const auto tile = all.subspan(i, std::min<size_t>(tileWidth, hashes.size() - i));
        scan.tileRoots.push_back(rootOf(tile));
        NACHWEIS_ASSIGN(const std::vector<Hash> stored, readTile(audit, 0, (first + qint64(i)) / tileWidth));
        if (stored.size() < tile.size() || !std::equal(tile.begin(), tile.end(), stored.begin()))
            scan.tilesAgree = false;
    }
    NACHWEIS_ASSIGN(scan.badDetails, compareDetails(audit, first, last, details));
    return scan;
}

Result<std::vector<Hash>> rowHashes(const Database &audit, LeafIndex first, LeafIndex last)
{
    std::vector<Hash> hashes(static_cast<size_t>(last - first));
    NACHWEIS_TRY(forEachRow(audit, first, last, [&](LeafIndex index, const Hash &hash, const auto &) {
        hashes[size_t(index - first)] = hash;
    }));
    return hashes;
}

} // namespace nachweis
