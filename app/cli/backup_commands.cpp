// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the stores and their way back; the registers held against the log.
#include "cli/commands.h"

#include "cli/tr.h"
#include "continuity/backup.h"
#include "log/sequencer.h"
#include "registers/register_check.h"
#include "requests/erasure.h"

#include <QJsonArray>
#include <cstdio>

namespace nachweis::cli {
namespace {

QJsonObject infoObject(const continuity::BackupInfo &info, bool ok)
{
    return {{u"id"_s, info.id},
            {u"entries"_s, info.entries},
            {u"made"_s, toRfc3339Seconds(info.made)},
            {u"expires"_s, toRfc3339Seconds(info.expires)},
            {u"ok"_s, ok}};
}

Result<Output> create(const Arguments &a)
{
    const QString folder = a.words[2];
    NACHWEIS_ASSIGN(const qint64 days, a.number(u"days"_s, -1));
    NACHWEIS_ASSIGN(const Opened o, openLog(a));
    NACHWEIS_ASSIGN(
        const continuity::BackupInfo info,
        continuity::createBackup(o.stores, o.session, folder, days < 0 ? std::nullopt : std::optional<int>(int(days))));
    return Output{infoObject(info, true),
                  Tr::tr("A backup with %1 entries of the log is in %2; destroy it by %3.")
                      .arg(info.entries)
                      .arg(folder, toRfc3339Seconds(info.expires)),
                  ExitDone,
                  {}};
}

Result<Output> verifyCopy(const Arguments &a)
{
    const QString folder = a.words[2];
    NACHWEIS_ASSIGN(const Session session, openSession(a));
    NACHWEIS_ASSIGN(const continuity::BackupCheck check, continuity::verifyBackup(session, folder));
    QJsonObject json = infoObject(check.info, check.ok());
    json.insert(u"findings"_s, QJsonArray::fromStringList(check.findings));
    return Output{
        json,
        check.ok()
            ? Tr::tr("The backup is whole: %1 entries of the log, all as they were signed.").arg(check.info.entries)
            : check.findings.join('\n'_L1),
        check.ok() ? ExitDone : ExitFinding,
        {}};
}

Result<Output> restore(const Arguments &a)
{
    const QString folder = a.words[2];
    NACHWEIS_ASSIGN(const Session session, openSession(a));
    NACHWEIS_ASSIGN(const continuity::Restored r, continuity::restoreBackup(session, folder, requests::replayForRestore,
                                                                            a.has(u"accept-rollback"_s)));
    QJsonObject json = infoObject(r.info, r.unknown.isEmpty());
    json.insert(u"log_kept"_s, r.logKept);
    json.insert(u"erased_again"_s, r.erasedAgain);
    json.insert(u"look_at"_s, QJsonArray::fromStringList(r.unknown));
    json.insert(u"replaced"_s, r.replacedFolder);
    return Output{json, r.message(), r.unknown.isEmpty() ? ExitDone : ExitFinding, {}};
}

Result<Output> backupsShown(const Opened &o)
{
    NACHWEIS_ASSIGN(const Database *gateway, o.stores.personal());
    NACHWEIS_ASSIGN(const QList<continuity::BackupRow> rows, continuity::listBackups(*gateway));
    QJsonArray array;
    QString text;
    bool late = false;
    for (const continuity::BackupRow &b : rows) {
        const bool overdue = !b.destroyed && b.expires <= o.session.clock();
        late = late || overdue;
        array.append(QJsonObject{{u"id"_s, b.id},
                                 {u"place"_s, b.place},
                                 {u"made"_s, toRfc3339Seconds(b.made)},
                                 {u"expires"_s, toRfc3339Seconds(b.expires)},
                                 {u"destroyed"_s, instantValue(b.destroyed)},
                                 {u"overdue"_s, overdue}});
        text += u"%1  %2  %3\n"_s.arg(b.id, b.place,
                                      b.destroyed ? Tr::tr("destroyed %1").arg(toRfc3339Seconds(*b.destroyed))
                                      : overdue   ? Tr::tr("to be destroyed since %1").arg(toRfc3339Seconds(b.expires))
                                                  : Tr::tr("kept until %1").arg(toRfc3339Seconds(b.expires)));
    }
    return Output{
        {{u"backups"_s, array}}, text.isEmpty() ? Tr::tr("No backups.") : text, late ? ExitFinding : ExitDone, {}};
}

Result<Output> backupList(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    return backupsShown(o);
}

Result<Output> backupDestroyed(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_TRY(o.stores.personal());
    NACHWEIS_TRY(continuity::backupDestroyed(o.stores, o.session, a.words[2]));
    return backupsShown(o);
}

Result<Output> registerCheck(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened o, openLog(a));
    std::function<void(qint64, qint64)> progress;
    if (showProgress(a))
        progress = [](qint64 done, qint64 all) { std::fprintf(stderr, "\r%lld / %lld", done, all); };
    NACHWEIS_ASSIGN(const registers::RegisterCheck check, registers::checkRegisters(o.stores, progress));
    NACHWEIS_TRY(log::recordLook(o.stores, o.session, {}, u"registers"_s));
    QJsonArray findings;
    QString text =
        check.ok() ? Tr::tr("%1 rows of the registers, each explained by the log.").arg(check.rows) : QString();
    for (const registers::RegisterFinding &f : check.findings) {
        findings.append(QJsonObject{{u"kind"_s, u"register_unexplained"_s},
                                    {u"relation"_s, f.relation},
                                    {u"row"_s, f.row},
                                    {u"index"_s, f.index < 0 ? QJsonValue() : QJsonValue(f.index)},
                                    {u"message"_s, f.message()}});
        text += f.message() + '\n'_L1;
    }
    if (check.more > 0)
        text += Tr::tr("And %1 more.").arg(check.more);
    return Output{{{u"ok"_s, check.ok()}, {u"rows"_s, check.rows}, {u"findings"_s, findings}, {u"more"_s, check.more}},
                  text,
                  check.ok() ? ExitDone : ExitFinding,
                  {}};
}

} // namespace

Family continuityFamily()
{
    const QList<Positional> folder{{u"DIR"_s}};
    return {
        Tr::tr("Backups and registers"),
        {{u"backup create"_s,
          folder,
          Tr::tr("encrypted copies of both stores, taken while they are in use"),
          {number("days", 0, 36'500, Tr::tr("how long it may be kept; otherwise as the organisation has it"))},
          create},
         {u"backup verify"_s, folder, Tr::tr("checks a backup as the stores themselves are checked"), {}, verifyCopy},
         {u"backup restore"_s,
          folder,
          Tr::tr("puts a backup in the place of the stores and erases again whom it would bring back"),
          {flag("accept-rollback", Tr::tr("although the log then ends earlier than it did"))},
          restore},
         {u"backup list"_s, {}, Tr::tr("the backups, and until when each may be kept"), {}, backupList},
         {u"backup destroyed"_s, {{u"ID"_s}}, Tr::tr("records that a backup was destroyed"), {}, backupDestroyed},
         {u"register check"_s, {}, Tr::tr("holds the registers against the log"), {}, registerCheck}}};
}

} // namespace nachweis::cli
