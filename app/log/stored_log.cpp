// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/stored_log.h"
#include "log/tr.h"

#include <QCryptographicHash>

namespace nachweis::log {
namespace {

Error tileMissing(const QString &path)
{
    return {ErrorCode::Damaged, Tr::tr("A tile of the log is missing or cut off."),
            Tr::tr("Verify the whole log to see which part is concerned. Nothing was added to it."), path};
}

} // namespace

Result<std::vector<Hash>> readTile(const Database &audit, int level, qint64 n)
{
    NACHWEIS_ASSIGN(const QVariant found,
                    audit.value(u"SELECT hashes FROM tiles WHERE level = ? AND n = ?"_s, {level, n}));
    return ledger::parseTile(found.toByteArray(), 0).value_or(std::vector<Hash>());
}

ledger::TileReader storedTiles(const Database &audit)
{
    return [&audit](int level, qint64 n, int width) -> Result<std::vector<Hash>> {
        NACHWEIS_ASSIGN(std::vector<Hash> hashes, readTile(audit, level, n));
        if (hashes.size() < size_t(width))
            return fail(tileMissing(ledger::tilePath(QString::number(level), n, width)));
        hashes.resize(size_t(width));
        return hashes;
    };
}

Result<std::vector<Hash>> storedRange(const Database &audit, ledger::TreeSize size)
{
    NACHWEIS_ASSIGN(const QVariant raw, audit.value(u"SELECT compact_range FROM checkpoints WHERE size = ?"_s, {size}));
    return ledger::parseRange(raw.toByteArray(), size).value_or(std::vector<Hash>());
}

Result<std::optional<StoredCheckpoint>> newestCheckpoint(const Database &audit)
{
    NACHWEIS_ASSIGN(QSqlQuery query, audit.run(u"SELECT size, note FROM checkpoints ORDER BY size DESC LIMIT 1"_s));
    if (query.next())
        return StoredCheckpoint{query.value(0).toLongLong(), query.value(1).toString().toUtf8()};
    NACHWEIS_TRY(rowsRead(query, audit));
    return std::optional<StoredCheckpoint>();
}

Result<Hash> hashBeforeNextLink(const Database &audit)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    NACHWEIS_ASSIGN(QSqlQuery query,
                    audit.run(u"SELECT note FROM checkpoints WHERE size >= coalesce((SELECT size FROM checkpoints "
                              "WHERE link IS NOT NULL ORDER BY size DESC LIMIT 1), 0) ORDER BY size"_s));
    while (query.next())
        hash.addData(query.value(0).toString().toUtf8());
    NACHWEIS_TRY(rowsRead(query, audit));
    return toHash(hash.result());
}

} // namespace nachweis::log
