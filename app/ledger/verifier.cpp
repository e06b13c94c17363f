// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/verifier.h"

#include "ledger/localize.h"
#include "ledger/row_scan.h"
#include "ledger/tile_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <thread>

namespace nachweis {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

struct Anchor {
    std::optional<Checkpoint> checkpoint; // the largest size that the log's key signed
    QList<Finding> findings;
};

// Every stored checkpoint: form, key and signature. Roots are compared later, when the tree is known.
Result<QList<Checkpoint>> readCheckpoints(const Database &audit, const VerifierKey &key, TreeSize rows,
                                          QList<Finding> &findings)
{
    NACHWEIS_ASSIGN(QSqlQuery query, audit.run(QStringLiteral("SELECT size, note FROM checkpoints ORDER BY size")));
    QList<Checkpoint> list;
    TreeSize before = 0;
    while (query.next()) {
        const TreeSize size = query.value(0).toLongLong();
        Checkpoint checkpoint;
        const NoteState state = openCheckpoint(query.value(1).toString().toUtf8(), key, &checkpoint);
        Finding finding{FindingKind::CheckpointChanged, std::min(before, rows), std::max(before, std::min(size, rows) - 1),
                        -1, QString::number(size)};
        if (state == NoteState::WrongKey)
            finding.kind = FindingKind::CheckpointWrongKey;
        if (state != NoteState::Verified || checkpoint.size != size) {
            findings.append(finding);
            continue;
        }
        list.append(checkpoint);
        before = size;
    }
    NACHWEIS_TRY(rowsRead(query, audit));
    return list;
}

// Which signed tree the rows are held against.
Anchor chooseAnchor(const QList<Checkpoint> &stored, const std::optional<Remembered> &memory, TreeSize rows)
{
    Anchor anchor;
    if (!stored.isEmpty())
        anchor.checkpoint = stored.last();
    const TreeSize newest = anchor.checkpoint ? anchor.checkpoint->size : 0;
    if (memory && memory->checkpoint.size > newest) {
        const TreeSize remembered = memory->checkpoint.size;
        if (rows >= remembered) {
            anchor.checkpoint = memory->checkpoint;
            anchor.findings.append({FindingKind::CheckpointMissing, newest, remembered - 1, -1,
                                    QString::number(remembered)});
        } else {
            anchor.findings.append({FindingKind::LogRolledBack, rows, remembered - 1, -1, QString::number(remembered)});
        }
    } else if (!anchor.checkpoint && rows > 0) {
        anchor.findings.append({FindingKind::CheckpointMissing, 0, rows - 1, -1, {}});
    }
    return anchor;
}

// Rows outside the signed tree: the sequencer writes rows and checkpoint together, so these are not its.
Done findRowsOutside(const Database &audit, TreeSize size, QList<Finding> &findings)
{
    NACHWEIS_ASSIGN(QSqlQuery query, audit.run(QStringLiteral(
        "SELECT min(idx), max(idx), count(*) FROM entries WHERE idx >= ? OR idx < 0"), {size}));
    if (query.next() && query.value(2).toLongLong() > 0)
        findings.append({FindingKind::EntryAdded, query.value(0).toLongLong(), query.value(1).toLongLong(), -1, {}});
    NACHWEIS_ASSIGN(QSqlQuery tiles, audit.run(QStringLiteral("SELECT level, n FROM tiles ORDER BY level, n")));
    while (tiles.next()) {
        const int level = tiles.value(0).toInt();
        const qint64 n = tiles.value(1).toLongLong();
        const bool known = level >= 0 && level < 8 && n >= 0 && n * tileWidth < hashesAtLevel(size, level);
        if (!known)
            findings.append({FindingKind::TileChanged, size, size, -1,
                             QStringLiteral("tile/%1/%2").arg(level).arg(n)});
    }
    NACHWEIS_TRY(rowsRead(tiles, audit));
    NACHWEIS_ASSIGN(QSqlQuery details, audit.run(QStringLiteral("SELECT idx FROM details WHERE idx >= ? OR idx < 0"), {size}));
    while (details.next())
        findings.append({FindingKind::DetailChanged, details.value(0).toLongLong(), details.value(0).toLongLong(), -1, {}});
    return rowsRead(details, audit);
}

// Reads all chunks from `first` on, on every core. The chunks' results stand in order.
Result<std::vector<ChunkScan>> scanAll(const Session &session, TreeSize size, qint64 firstChunk,
                                       const VerifyOptions &options)
{
    const qint64 chunks = (size + chunkSize - 1) / chunkSize;
    std::vector<ChunkScan> scans(size_t(std::max<qint64>(0, chunks - firstChunk)));
    std::atomic<qint64> next{firstChunk};
    std::atomic<TreeSize> done{firstChunk * chunkSize};
    std::atomic<bool> stop{false};
    const int wanted = options.threads > 0 ? options.threads : int(std::thread::hardware_concurrency());
    const int count = int(std::clamp<qint64>(wanted, 1, std::max<qint64>(1, chunks - firstChunk)));
    std::vector<std::optional<Error>> errors{size_t(count)};
    const auto work = [&](size_t thread) {
        auto audit = Database::open(session.workspace.auditPath(), session.keys.audit, Database::Mode::ReadWrite,
                                    session.workspace.auditSalt);
        if (!audit) {
            errors[thread] = audit.error();
            stop = true;
            return;
        }
        while (!stop && !(options.cancel && *options.cancel)) {
            const qint64 chunk = next++;
            if (chunk >= chunks)
                return;
            auto scan = scanChunk(*audit, chunk, size);
            if (!scan) {
                errors[thread] = scan.error();
                stop = true;
                return;
            }
            scans[size_t(chunk - firstChunk)] = std::move(*scan);
            const TreeSize seen = std::min(size, done += chunkSize);
            if (options.progress)
                options.progress(seen, size);
        }
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < count; ++i)
        threads.emplace_back(work, size_t(i));
    for (std::thread &thread : threads)
        thread.join();
    for (const auto &error : errors)
        if (error)
            return fail(*error);
    if (options.cancel && *options.cancel)
        return fail(ErrorCode::Busy, QCoreApplication::translate("Ledger", "The verification was cancelled."),
                    QCoreApplication::translate("Ledger", "Nothing was changed; what was checked so far is not remembered."));
    return scans;
}

// Each signed checkpoint must be a prefix of the tree that the tiles hold.
Done compareRoots(const Database &audit, const QList<Checkpoint> &checkpoints, TreeSize size, QList<Finding> &findings)
{
    for (const Checkpoint &checkpoint : checkpoints) {
        if (checkpoint.size > size)
            continue;
        const auto edge = TreeEdge::load(audit, checkpoint.size);
        if (edge && edge->root() == checkpoint.root)
            continue;
        findings.append({FindingKind::LogForked, 0, std::max<TreeSize>(0, checkpoint.size - 1), -1,
                         QString::number(checkpoint.size)});
    }
    return {};
}

} // namespace

Result<Verification> verifyLog(const Session &session, const VerifyOptions &options)
{
    QElapsedTimer timer;
    timer.start();
    NACHWEIS_ASSIGN(const VerifierKey key, VerifierKey::parse(session.workspace.vkey));
    NACHWEIS_ASSIGN(const Database audit,
                    Database::open(session.workspace.auditPath(), session.keys.audit, Database::Mode::ReadWrite,
                                   session.workspace.auditSalt));
    NACHWEIS_TRY(migrate(audit, StoreKind::Audit));
    NACHWEIS_ASSIGN(const std::optional<Remembered> memory, recall(key));

    Verification result;
    // One read transaction: what another console appends meanwhile is the next visit's.
    NACHWEIS_TRY(audit.script(QStringLiteral("BEGIN")));
    NACHWEIS_ASSIGN(const QVariant rowCount, audit.value(QStringLiteral("SELECT max(idx) + 1 FROM entries")));
    const TreeSize rows = rowCount.toLongLong();
    NACHWEIS_ASSIGN(const QList<Checkpoint> checkpoints, readCheckpoints(audit, key, rows, result.findings));
    const Anchor anchor = chooseAnchor(checkpoints, memory, rows);
    result.findings += anchor.findings;
    if (anchor.checkpoint) {
        const TreeSize size = anchor.checkpoint->size;
        result.entries = size;
        result.root = anchor.checkpoint->root;
        result.checkpointSize = size;
        const bool partial = !options.full && memory && memory->checkpoint.size <= size;
        const qint64 firstChunk = partial ? memory->checkpoint.size / chunkSize : 0;
        result.from = std::min(size, firstChunk * chunkSize);
        NACHWEIS_ASSIGN(const std::vector<ChunkScan> scans, scanAll(session, size, firstChunk, options));
        for (const ChunkScan &scan : scans)
            result.checked += scan.rows;
        NACHWEIS_TRY(findRowsOutside(audit, size, result.findings));
        NACHWEIS_TRY(localize(audit, *anchor.checkpoint, firstChunk, scans, result.findings));
        // Where the tiles themselves are wrong, every smaller root would be too: the cause has been named.
        const bool tilesSound = std::none_of(result.findings.begin(), result.findings.end(), [](const Finding &f) {
            return f.kind == FindingKind::TileChanged || f.kind == FindingKind::LogForked;
        });
        if (tilesSound) {
            QList<Checkpoint> all = checkpoints;
            if (memory && memory->checkpoint.size <= size)
                all.append(memory->checkpoint);
            NACHWEIS_TRY(compareRoots(audit, all, size, result.findings));
        }
        if (result.ok())
            NACHWEIS_TRY(remember(*anchor.checkpoint, session.clock()));
    }
    NACHWEIS_TRY(audit.script(QStringLiteral("COMMIT")));
    if (result.findings.size() > Verification::maximumFindings)
        result.findings.resize(Verification::maximumFindings);
    result.took = std::chrono::milliseconds(timer.elapsed());
    return result;
}

QString findingName(FindingKind kind)
{
    switch (kind) {
    case FindingKind::EntryChanged: return QStringLiteral("entry_changed");
    case FindingKind::EntryMissing: return QStringLiteral("entry_missing");
    case FindingKind::EntryAdded: return QStringLiteral("entry_added");
    case FindingKind::EntryMoved: return QStringLiteral("entry_moved");
    case FindingKind::DetailChanged: return QStringLiteral("detail_changed");
    case FindingKind::TileChanged: return QStringLiteral("tile_changed");
    case FindingKind::CheckpointChanged: return QStringLiteral("checkpoint_changed");
    case FindingKind::CheckpointWrongKey: return QStringLiteral("checkpoint_wrong_key");
    case FindingKind::CheckpointMissing: return QStringLiteral("checkpoint_missing");
    case FindingKind::LogRolledBack: return QStringLiteral("log_rolled_back");
    case FindingKind::LogForked: return QStringLiteral("log_forked");
    }
    return {};
}

QString Finding::message() const
{
    const QString which = first == last ? Tr::tr("Entry %1").arg(first) : Tr::tr("Entries %1 to %2").arg(first).arg(last);
    switch (kind) {
    case FindingKind::EntryChanged:
        return first == last ? Tr::tr("%1 was changed: its columns no longer give the hash that was signed.").arg(which)
                             : Tr::tr("%1: something was changed here; the evidence does not narrow it further.").arg(which);
    case FindingKind::EntryMissing: return Tr::tr("%1: the row was removed.", nullptr, int(last - first + 1)).arg(which);
    case FindingKind::EntryAdded: return Tr::tr("%1: the row was added; no signed checkpoint covers it.").arg(which);
    case FindingKind::EntryMoved:
        return movedTo >= 0 ? Tr::tr("%1: the row now stands at %2.").arg(which).arg(movedTo)
                            : Tr::tr("%1: the rows were moved.").arg(which);
    case FindingKind::DetailChanged:
        return Tr::tr("%1: the sealed details were changed, added or removed, and no erasure in the log explains it.").arg(which);
    case FindingKind::TileChanged:
        return Tr::tr("The stored hashes %1 were changed; the rows they stand for are as they were signed.").arg(place);
    case FindingKind::CheckpointChanged:
        return Tr::tr("The checkpoint of size %1 was changed: its signature does not verify.").arg(place);
    case FindingKind::CheckpointWrongKey:
        return Tr::tr("The checkpoint of size %1 is signed by a key that is not this log's.").arg(place);
    case FindingKind::CheckpointMissing:
        return place.isEmpty() ? Tr::tr("The log has entries, but no checkpoint that its key signed.")
                               : Tr::tr("The checkpoint of size %1, which this machine remembers, was removed.").arg(place);
    case FindingKind::LogRolledBack:
        return Tr::tr("The log was rolled back: this machine verified it with %1 entries; %2 of them are gone.")
            .arg(place).arg(last - first + 1);
    case FindingKind::LogForked:
        return Tr::tr("The log was forked: its key signed a tree of size %1 that is not the beginning of this log.").arg(place);
    }
    return {};
}

} // namespace nachweis
