// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/publish.h"

#include "ledger/entry_form.h"
#include "log/entry_row.h"
#include "log/retention.h"
#include "log/sequencer.h"
#include "log/stored_log.h"
#include "log/tr.h"
#include "log/witness.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QtEndian>

namespace nachweis::log {
namespace {

Done writeFile(const QString &path, const QByteArray &data)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(data) == data.size() && file.commit())
        return {};
    return fail(ErrorCode::Io, Tr::tr("The file %1 cannot be written.").arg(path),
                Tr::tr("The folder is incomplete: publish again."), file.errorString());
}

// Each entry with its length before it, big-endian uint16.
Result<QByteArray> bundle(const Database &audit, ledger::LeafIndex first, ledger::LeafIndex last)
{
    static const QByteArray sql =
        QByteArray("SELECT ") + entryColumnList + " FROM entries WHERE idx >= ? AND idx < ? ORDER BY idx";
    NACHWEIS_ASSIGN(Statement rows, audit.prepare(sql.constData()));
    rows.bind(1, first);
    rows.bind(2, last);
    QByteArray out;
    for (ledger::LeafIndex expected = first; expected < last; ++expected) {
        NACHWEIS_ASSIGN(const bool more, rows.step());
        const auto columns = more ? entryColumns(rows) : std::nullopt;
        if (!columns || rows.integer(0) != expected)
            return fail(ErrorCode::Damaged,
                        Tr::tr("Entry %1 is missing or damaged; the log was not published.").arg(expected),
                        Tr::tr("Verify the whole log to see what was changed."));
        QByteArray entry;
        ledger::appendCanonical(entry, *columns);
        // Logs from before the bound was kept may have one; a length that does not fit says that of others, too.
        if (entry.size() > ledger::largestEntry)
            return fail(ErrorCode::Refused,
                        Tr::tr("Entry %1 has %2 bytes; a published log holds 65,535 at the most.")
                            .arg(expected)
                            .arg(entry.size()),
                        Tr::tr("Publish the hashes alone (--hashes-only); nothing was cut."));
        std::array<char, 2> length;
        qToBigEndian(quint16(entry.size()), length.data());
        out.append(length.data(), 2);
        out.append(entry);
    }
    return out;
}

} // namespace

Result<Published> publishLog(const Database &audit, const Workspace &workspace, const QString &folder, bool withEntries,
                             const Running &running)
{
    NACHWEIS_ASSIGN(const ledger::Checkpoint checkpoint, latestCheckpoint(audit, workspace));
    NACHWEIS_ASSIGN(const ExpiredRows expired, ExpiredRows::load(audit, checkpoint.size));
    Published result{checkpoint.size, 0, 0};
    const QString base = folder + '/'_L1;
    for (int level = 0; level < ledger::levelCount(checkpoint.size); ++level) {
        const ledger::TreeSize count = ledger::hashesAtLevel(checkpoint.size, level);
        for (qint64 n = 0; n * ledger::tileWidth < count; ++n, ++result.tiles) {
            if (running.cancelled())
                return cancelled(Tr::tr("The export was cancelled."),
                                 Tr::tr("The folder is incomplete: publish again."));
            if (level == 0)
                running.at(n * ledger::tileWidth, count);
            const int width = int(std::min<ledger::TreeSize>(ledger::tileWidth, count - n * ledger::tileWidth));
            NACHWEIS_ASSIGN(const std::vector<Hash> hashes, readTile(audit, level, n));
            if (int(hashes.size()) < width)
                return fail(ErrorCode::Damaged, Tr::tr("A tile of the log is missing or cut off."));
            const QByteArray data(reinterpret_cast<const char *>(hashes.data()), qsizetype(width) * 32);
            NACHWEIS_TRY(writeFile(base + ledger::tilePath(QString::number(level), n, width), data));
            const ledger::LeafIndex first = n * ledger::tileWidth;
            if (level == 0 && withEntries && !expired.touches(first, first + width - 1)) {
                NACHWEIS_ASSIGN(const QByteArray entries, bundle(audit, first, first + width));
                NACHWEIS_TRY(writeFile(base + ledger::tilePath(u"entries"_s, n, width), entries));
                ++result.bundles;
            }
        }
    }
    NACHWEIS_ASSIGN(const QByteArray note, cosignedNote(audit, workspace, checkpoint));
    NACHWEIS_TRY(writeFile(base + u"checkpoint"_s, note));
    return result;
}

} // namespace nachweis::log
