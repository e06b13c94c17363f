// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tile_store.h"

#include <QCoreApplication>

namespace nachweis {

Result<std::vector<Hash>> readTile(const Database &audit, int level, qint64 n)
{
    NACHWEIS_ASSIGN(const QVariant found,
                    audit.value(QStringLiteral("SELECT hashes FROM tiles WHERE level = ? AND n = ?"), {level, n}));
    const QByteArray raw = found.toByteArray();
    std::vector<Hash> hashes;
    if (raw.size() % 32 != 0 || raw.size() > 32 * tileWidth)
        return hashes; // no tile that could be one
    hashes.reserve(size_t(raw.size() / 32));
    for (qsizetype i = 0; i < raw.size(); i += 32)
        hashes.push_back(toHash(QByteArrayView(raw).sliced(i, 32)));
    return hashes;
}

Result<TreeEdge> TreeEdge::load(const Database &audit, TreeSize size)
{
    TreeEdge edge(size);
    for (int level = 0; level < levelCount(size); ++level) {
        const TreeSize count = hashesAtLevel(size, level);
        const auto width = size_t(count % tileWidth);
        if (width == 0)
            continue;
        NACHWEIS_ASSIGN(std::vector<Hash> hashes, readTile(audit, level, count / tileWidth));
        if (hashes.size() < width)
            return fail(ErrorCode::Damaged,
                        QCoreApplication::translate("Ledger", "A tile of the log is missing or cut off."),
                        QCoreApplication::translate("Ledger", "Verify the whole log to see which part is concerned. "
                                                              "Nothing was added to it."),
                        tilePath(QString::number(level), count / tileWidth, int(width)));
        hashes.resize(width);
        edge.m_levels[size_t(level)] = std::move(hashes);
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

Result<std::optional<StoredCheckpoint>> newestCheckpoint(const Database &audit)
{
    NACHWEIS_ASSIGN(QSqlQuery query,
                    audit.run(QStringLiteral("SELECT size, note FROM checkpoints ORDER BY size DESC LIMIT 1")));
    if (query.next())
        return StoredCheckpoint{query.value(0).toLongLong(), query.value(1).toString().toUtf8()};
    NACHWEIS_TRY(rowsRead(query, audit));
    return std::optional<StoredCheckpoint>();
}

} // namespace nachweis
