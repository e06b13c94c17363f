// SPDX-License-Identifier: GPL-3.0-or-later
#include "continuity/backup.h"

#include "continuity/copies.h"
#include "continuity/tr.h"
#include "desk/three_steps.h"
#include "log/memory.h"
#include "office/duties.h"
#include "store/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace nachweis::continuity {
namespace {

const char *const manifest = "backup.json";

QString macOf(const Session &session, const QJsonObject &object)
{
    return QString::fromLatin1(hmacSha256(session.keys.details.view(),
                                          "nachweis-backup-v1\n" + QJsonDocument(object).toJson(QJsonDocument::Compact))
                                   .toHex());
}

QJsonObject infoObject(const BackupInfo &info)
{
    return {{u"version"_s, 1},
            {u"id"_s, info.id},
            {u"workspace"_s, info.workspace},
            {u"made"_s, toRfc3339(info.made)},
            {u"expires"_s, toRfc3339(info.expires)},
            {u"entries"_s, info.entries},
            {u"root"_s, QString::fromLatin1(bytes(info.root).toBase64())}};
}

// The manifest, and which files do not fit it.
Result<BackupCheck> readManifest(const Session &session, const QString &folder, Meter &meter)
{
    NACHWEIS_ASSIGN(QJsonObject root, readJson(pathIn(folder, manifest)));
    if (root[u"version"].toInt() != 1 || root[u"workspace"].toString() != session.workspace.id)
        return fail(ErrorCode::BadInput, Tr::tr("%1 is not a backup of this workspace.").arg(folder),
                    Tr::tr("Nothing was changed."));
    BackupCheck check;
    const auto made = parseInstant(root[u"made"].toString()), expires = parseInstant(root[u"expires"].toString());
    const QByteArray hash = QByteArray::fromBase64(root[u"root"].toString().toLatin1());
    const QString mac = root.take(u"hmac"_s).toString();
    if (!made || !expires || hash.size() != 32 || !equalConstantTime(mac.toLatin1(), macOf(session, root).toLatin1()))
        check.findings += Tr::tr("backup.json was not written by this workspace, or was changed.");
    else
        check.info = {root[u"id"].toString(),
                      root[u"workspace"].toString(),
                      *made,
                      *expires,
                      root[u"entries"].toInteger(),
                      toHash(hash)};
    for (const auto &one : root[u"files"].toArray()) {
        const QString name = one.toObject()[u"name"].toString();
        const auto found = fileHash(folder + '/'_L1 + name, meter);
        NACHWEIS_TRY(meter.check());
        if (!found || *found != one.toObject()[u"sha256"].toString())
            check.findings += Tr::tr("%1 is missing or is not the file that was backed up.").arg(name);
    }
    return check;
}

// The workspace of a folder that holds stores under this session's keys.
Result<Session> sessionIn(const Session &session, const QString &folder)
{
    Session inside = session;
    NACHWEIS_ASSIGN(inside.workspace, Workspace::load(folder));
    if (inside.workspace.id != session.workspace.id || inside.workspace.vkey != session.workspace.vkey)
        return fail(ErrorCode::BadInput, Tr::tr("%1 belongs to another workspace.").arg(folder),
                    Tr::tr("Nothing was changed."));
    return inside;
}

Done checkPages(const Database &database, const QString &name, QStringList &findings)
{
    NACHWEIS_ASSIGN(const QStringList lines, database.checkPages());
    for (const QString &line : lines)
        findings += u"%1: %2"_s.arg(name, line);
    return {};
}

// Whether the workspace's own log is whole at its edge and holds the backup's checkpoint in its past.
bool goesOnFrom(const Session &session, const BackupInfo &info)
{
    const auto stores = Database::open(session.workspace.auditPath(), session.keys.audit, Database::Mode::ReadWrite,
                                       session.workspace.auditSalt);
    if (!stores)
        return false;
    const auto newest = log::latestCheckpoint(*stores, session.workspace);
    const auto then = log::storedCheckpoint(*stores, session.workspace, info.entries);
    return newest && then && newest->size >= info.entries && then->root == info.root;
}

// The lines of both ledgers, each once.
Done joinLedgers(const QString &mine, const QString &theirs, const QString &to)
{
    QList<QByteArray> lines;
    for (const QString &path : {mine, theirs}) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            for (const QByteArray &line : file.readAll().split('\n'))
                if (!line.isEmpty() && !lines.contains(line))
                    lines += line;
    }
    if (lines.isEmpty())
        return {};
    QFile file(to);
    const QByteArray text = lines.join('\n') + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return fail(ErrorCode::Io, Tr::tr("The file %1 cannot be written.").arg(to), {}, file.errorString());
    return {};
}

// The stores as they will stand, in a folder beside the present ones; a crash there has changed nothing.
Result<Session> stage(const Session &session, const QString &backup, const QString &staged, bool keepLog,
                      const Running &running)
{
    QDir(staged).removeRecursively();
    NACHWEIS_TRY(emptyFolder(staged));
    Meter meter(running, sizeOf(backup));
    NACHWEIS_TRY(copyFile(pathIn(backup, "gateway.db"), pathIn(staged, "gateway.db"), meter));
    if (keepLog) {
        NACHWEIS_ASSIGN(const Database own,
                        Database::open(session.workspace.auditPath(), session.keys.audit, Database::Mode::ReadWrite));
        NACHWEIS_TRY(
            own.copyTo(pathIn(staged, "audit.db"), session.keys.audit, [&](qint64 more) { return meter.add(more); }));
    } else {
        NACHWEIS_TRY(copyFile(pathIn(backup, "audit.db"), pathIn(staged, "audit.db"), meter));
    }
    NACHWEIS_TRY(joinLedgers(pathIn(session.workspace.folder, "erasures.jsonl"), pathIn(backup, "erasures.jsonl"),
                             pathIn(staged, "erasures.jsonl")));
    Session inside = session;
    inside.workspace.folder = staged;
    inside.workspace.gatewaySalt = Database::fileSalt(inside.workspace.gatewayPath());
    inside.workspace.auditSalt = Database::fileSalt(inside.workspace.auditPath());
    NACHWEIS_TRY(inside.workspace.save());
    return inside;
}

// The register of copies is that of today, where it can still be read, and knows the backup itself.
Done knownBackups(const Session &session, const BackupInfo &info, const QString &folder, const Database &restored)
{
    const auto insert = [&](const BackupRow &row) -> Done {
        NACHWEIS_TRY(restored.run(u"INSERT INTO backups VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (backup_id) DO UPDATE "
                                  "SET destroyed_us = excluded.destroyed_us"_s,
                                  {row.id, toMicroseconds(row.made), toMicroseconds(row.expires), row.place,
                                   row.entries, optionalValue(row.destroyed)}));
        return {};
    };
    NACHWEIS_TRY(insert({info.id, QDir(folder).absolutePath(), info.made, info.expires, info.entries, {}}));
    const auto present = Database::open(session.workspace.gatewayPath(), session.keys.gateway,
                                        Database::Mode::ReadWrite, session.workspace.gatewaySalt);
    const auto rows = present ? listBackups(*present) : Result<QList<BackupRow>>(QList<BackupRow>());
    if (rows)
        for (const BackupRow &row : *rows)
            NACHWEIS_TRY(insert(row));
    return {};
}

Done moveAll(const QString &from, const QString &to, const QStringList &names)
{
    for (const QString &name : names) {
        const QString source = from + '/'_L1 + name;
        if (QFile::exists(source) && !QFile::rename(source, to + '/'_L1 + name))
            return fail(ErrorCode::Io, Tr::tr("%1 cannot be moved to %2.").arg(source, to),
                        Tr::tr("Close every program that has the workspace open, then restore again. Both folders keep "
                               "their files."));
    }
    return {};
}

// The copies and, last, the manifest: a folder without one is no backup.
Done fillBackup(const Stores &stores, const Session &session, const QString &folder, BackupInfo &info, Meter &meter)
{
    NACHWEIS_TRY(desk::whileNothingChanges(stores, [&]() -> Done {
        NACHWEIS_TRY(log::sequence(stores.audit, session));
        const auto goOn = [&](qint64 more) { return meter.add(more); };
        NACHWEIS_TRY(stores.gateway->copyTo(pathIn(folder, "gateway.db"), session.keys.gateway, goOn));
        return stores.audit.copyTo(pathIn(folder, "audit.db"), session.keys.audit, goOn);
    }));
    Session inside = session;
    inside.workspace.folder = folder;
    inside.workspace.gatewaySalt = Database::fileSalt(inside.workspace.gatewayPath());
    inside.workspace.auditSalt = Database::fileSalt(inside.workspace.auditPath());
    NACHWEIS_TRY(inside.workspace.save());
    for (const char *name : {"keyring.json", "erasures.jsonl"})
        if (QFile::exists(pathIn(session.workspace.folder, name)))
            NACHWEIS_TRY(copyFile(pathIn(session.workspace.folder, name), pathIn(folder, name), meter));
    {
        NACHWEIS_ASSIGN(const Database audit,
                        Database::open(inside.workspace.auditPath(), session.keys.audit, Database::Mode::ReadWrite));
        NACHWEIS_ASSIGN(const ledger::Checkpoint newest, log::latestCheckpoint(audit, session.workspace));
        info.entries = newest.size;
        info.root = newest.root;
    }
    QJsonArray files;
    for (const char *name : copied) {
        if (!QFile::exists(pathIn(folder, name)))
            continue;
        NACHWEIS_ASSIGN(const QString hash, fileHash(pathIn(folder, name), meter));
        files.append(QJsonObject{{u"name"_s, QLatin1String(name)}, {u"sha256"_s, hash}});
    }
    QJsonObject root = infoObject(info);
    root.insert(u"files"_s, files);
    root.insert(u"hmac"_s, macOf(session, root));
    return writeJson(pathIn(folder, manifest), root);
}

// What was begun in a folder that was empty before, and the folder where it was made for it.
void discard(const QString &folder, bool made)
{
    for (const char *name : copied)
        for (const char *beside : {"", "-wal", "-shm", "-journal"})
            QFile::remove(pathIn(folder, name) + QLatin1String(beside));
    QFile::remove(pathIn(folder, manifest));
    if (made)
        QDir().rmdir(folder);
}

} // namespace

Result<BackupInfo> createBackup(const Stores &stores, const Session &session, const QString &folder,
                                std::optional<int> days, const Running &running)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_TRY(may(session, Act::MakeBackups));
    const bool made = !QFileInfo::exists(folder);
    NACHWEIS_TRY(emptyFolder(folder));
    if (!days) {
        NACHWEIS_ASSIGN(const QVariant set, gateway->value(u"SELECT backup_days FROM organisation"_s));
        days = set.toInt();
    }
    BackupInfo info{session.newId(),
                    session.workspace.id,
                    session.clock(),
                    session.clock() + std::chrono::hours(24 * *days),
                    0,
                    {}};
    bool registered = false;
    const auto work = [&]() -> Done {
        Meter meter(running, 2 * sizeOf(session.workspace.folder)); // copied, then read again
        NACHWEIS_TRY(fillBackup(stores, session, folder, info, meter));
        ledger::Event event = log::staffEvent(session, u"backup.created"_s, {});
        event.ref = info.id;
        return desk::inThreeSteps(stores, session, event, [&](const Database &db) -> Done {
            registered = true;
            NACHWEIS_TRY(db.run(u"INSERT INTO backups VALUES (?, ?, ?, ?, ?, NULL)"_s,
                                {info.id, toMicroseconds(info.made), toMicroseconds(info.expires),
                                 QDir(folder).absolutePath(), info.entries}));
            return {};
        });
    };
    if (const Done done = work(); !done) {
        if (!registered) // no copy that no register knows
            discard(folder, made);
        return fail(done.error());
    }
    return info;
}

Result<BackupCheck> verifyBackup(const Session &session, const QString &folder, const Running &running)
{
    if (!session.seesPersonalData())
        return fail(ErrorCode::Refused, Tr::tr("Your duty gives no key to the store of personal data."),
                    Tr::tr("Ask an officer."));
    Meter meter(running, 3 * sizeOf(folder)); // read, copied, its pages checked
    NACHWEIS_ASSIGN(BackupCheck check, readManifest(session, folder, meter));
    if (!check.ok())
        return check;
    // A store that is opened may be written to beside its file: the check works on copies, the backup stays as it is.
    const QString copy = session.workspace.folder + u"/verifying-"_s + randomId();
    NACHWEIS_TRY(emptyFolder(copy));
    const auto work = [&]() -> Done {
        for (const char *name : copied)
            if (QFile::exists(pathIn(folder, name)))
                NACHWEIS_TRY(copyFile(pathIn(folder, name), pathIn(copy, name), meter));
        NACHWEIS_ASSIGN(Session inside, sessionIn(session, copy));
        NACHWEIS_ASSIGN(const Stores stores, Stores::open(inside));
        stores.stopOn(running.cancel);
        NACHWEIS_TRY(checkPages(*stores.gateway, u"gateway.db"_s, check.findings));
        NACHWEIS_TRY(checkPages(stores.audit, u"audit.db"_s, check.findings));
        ledger::VerifyOptions options;
        options.alone = true;
        options.cancel = running.cancel;
        NACHWEIS_ASSIGN(const ledger::Verification v, log::verifyLog(inside, options));
        for (const ledger::Finding &finding : v.findings)
            check.findings += finding.message();
        if (v.entries != check.info.entries || v.root != check.info.root)
            check.findings += Tr::tr("The log in the backup has %1 entries; backup.json names %2.")
                                  .arg(v.entries)
                                  .arg(check.info.entries);
        return {};
    };
    const Done done = work();
    QDir(copy).removeRecursively();
    if (!done)
        return fail(done.error());
    return check;
}

Result<Restored> restoreBackup(const Session &session, const QString &folder, const Replay &replay, bool acceptRollback,
                               const Running &running)
{
    NACHWEIS_TRY(may(session, Act::RestoreBackups));
    NACHWEIS_ASSIGN(const auto alone, Presence::alone(session.workspace.folder)); // until all is in place
    NACHWEIS_ASSIGN(const BackupCheck check, verifyBackup(session, folder, running));
    if (!check.ok())
        return fail(ErrorCode::Damaged, Tr::tr("The backup is not whole: %1").arg(check.findings.first()),
                    Tr::tr("Nothing was changed. Try an older backup."));
    Restored restored;
    restored.info = check.info;
    restored.logKept = goesOnFrom(session, check.info);
    if (!restored.logKept && !acceptRollback)
        return fail(
            ErrorCode::Refused,
            Tr::tr("The workspace's own log is lost or damaged, or does not go on from this backup: with the backup's "
                   "log, every entry after the %1 of the backup is lost.")
                .arg(check.info.entries),
            Tr::tr("Copy the workspace folder first: the damaged log is evidence. Then restore and accept the rollback "
                   "(--accept-rollback). Every console that remembers the log will report the rollback."));
    const QString &home = session.workspace.folder;
    const QString staged = home + u"/restoring"_s;
    auto done = stage(session, folder, staged, restored.logKept, running);
    if (!done) {
        QDir(staged).removeRecursively();
        return fail(done.error());
    }
    const Session inside = *done;
    {
        Session writing = inside;
        writing.logBroken = false;
        NACHWEIS_ASSIGN(const Stores stores, Stores::open(writing));
        NACHWEIS_ASSIGN(const auto replayed, replay(stores, writing));
        restored.erasedAgain = replayed.first;
        restored.unknown = replayed.second;
        NACHWEIS_TRY(knownBackups(session, check.info, folder, *stores.gateway));
        ledger::Event event =
            log::staffEvent(writing, u"backup.restored"_s, restored.logKept ? u"ok"_s : u"log_rolled_back"_s);
        event.ref = check.info.id;
        NACHWEIS_TRY(log::record(stores, writing, event));
        for (const Database *database : {&*stores.gateway, &stores.audit})
            NACHWEIS_TRY(database->emptyWriteAheadLog());
        if (!restored.logKept) { // this machine goes on from here; the entry above says so
            NACHWEIS_ASSIGN(const ledger::Checkpoint newest, log::latestCheckpoint(stores.audit, session.workspace));
            NACHWEIS_TRY(log::remember(session, {newest, session.clock(), {}}));
        }
    }
    restored.replacedFolder = home + u"/replaced-"_s + toRfc3339Seconds(session.clock()).remove(':'_L1);
    NACHWEIS_TRY(emptyFolder(restored.replacedFolder));
    NACHWEIS_TRY(moveAll(home, restored.replacedFolder,
                         {u"gateway.db"_s, u"gateway.db-wal"_s, u"gateway.db-shm"_s, u"audit.db"_s, u"audit.db-wal"_s,
                          u"audit.db-shm"_s, u"workspace.json"_s, u"erasures.jsonl"_s}));
    NACHWEIS_TRY(moveAll(staged, home, {u"gateway.db"_s, u"audit.db"_s, u"erasures.jsonl"_s, u"workspace.json"_s}));
    QDir(staged).removeRecursively();
    return restored;
}

QString Restored::message() const
{
    QStringList lines{Tr::tr("The backup of %1 is in place.").arg(toRfc3339Seconds(info.made)),
                      logKept ? Tr::tr("The workspace's own log was whole and stays.")
                              : Tr::tr("The log is that of the backup: later entries are lost. Every console that "
                                       "remembers them will say so.")};
    if (erasedAgain > 0)
        lines += Tr::tr(
            "The backup would have brought %n persons back whose data were erased since; they were erased again.",
            nullptr, erasedAgain);
    for (const QString &subject : unknown)
        lines += Tr::tr("Subject %1 was erased in part, and the erasure ledger does not say which: look at this person "
                        "before anybody else does.")
                     .arg(subject);
    lines +=
        Tr::tr(
            "The former stores are in %1. They hold personal data: delete them when they are not needed as evidence.")
            .arg(replacedFolder);
    return lines.join('\n'_L1);
}

Result<QList<BackupRow>> listBackups(const Database &gateway)
{
    NACHWEIS_ASSIGN(QSqlQuery q,
                    gateway.run(u"SELECT backup_id, place, made_us, expires_us, entries, destroyed_us FROM backups "
                                "ORDER BY made_us DESC"_s));
    QList<BackupRow> list;
    while (q.next())
        list += {q.value(0).toString(),
                 q.value(1).toString(),
                 fromMicroseconds(q.value(2).toLongLong()),
                 fromMicroseconds(q.value(3).toLongLong()),
                 q.value(4).toLongLong(),
                 optionalInstant(q.value(5))};
    NACHWEIS_TRY(rowsRead(q, gateway));
    return list;
}

Done backupDestroyed(const Stores &stores, const Session &session, const QString &id)
{
    ledger::Event event = log::staffEvent(session, u"backup.destroyed"_s, {});
    event.ref = id;
    return desk::inThreeSteps(stores, session, event, [&](const Database &db) -> Done {
        NACHWEIS_ASSIGN(const QSqlQuery changed,
                        db.run(u"UPDATE backups SET destroyed_us = ? WHERE backup_id = ? AND destroyed_us IS NULL"_s,
                               {toMicroseconds(session.clock()), id}));
        if (changed.numRowsAffected() != 1)
            return fail(ErrorCode::NotFound, Tr::tr("There is no backup %1 that is not destroyed.").arg(id),
                        Tr::tr("Nothing was changed."));
        return {};
    });
}

} // namespace nachweis::continuity
