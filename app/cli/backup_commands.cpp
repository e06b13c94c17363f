// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the stores and their way back; the registers held against the log; who may open what.
#include "cli/context.h"
#include "desk/staff.h"

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
    NACHWEIS_ASSIGN(const QString folder, a.word(2, Tr::tr("The backup's folder")));
    NACHWEIS_ASSIGN(const qint64 days, a.number(u"days"_s, -1));
    NACHWEIS_ASSIGN(const Opened o, openLog(a));
    NACHWEIS_ASSIGN(
        const continuity::BackupInfo info,
        continuity::createBackup(o.stores, o.session, folder,
                                 days < 0 ? std::nullopt : std::optional<int>(int(std::min<qint64>(days, 36'500)))));
    return Output{infoObject(info, true),
                  Tr::tr("A backup with %1 entries of the log is in %2; destroy it by %3.")
                      .arg(info.entries)
                      .arg(folder, toRfc3339Seconds(info.expires)),
                  ExitDone,
                  {}};
}

Result<Output> verifyCopy(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QString folder, a.word(2, Tr::tr("The backup's folder")));
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
    NACHWEIS_ASSIGN(const QString folder, a.word(2, Tr::tr("The backup's folder")));
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

Result<Output> backupList(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_ASSIGN(const Database *gateway, o.stores.personal());
    if (a.words.value(1) == "destroyed"_L1) {
        NACHWEIS_ASSIGN(const QString id, a.word(2, Tr::tr("The backup's id")));
        NACHWEIS_TRY(continuity::backupDestroyed(o.stores, o.session, id));
    }
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

} // namespace

Result<Output> backups(const Arguments &a)
{
    return dispatch(a,
                    {{u"create"_s, create},
                     {u"verify"_s, verifyCopy},
                     {u"restore"_s, restore},
                     {u"list"_s, backupList},
                     {u"destroyed"_s, backupList}},
                    Tr::tr("create, verify, restore, list or destroyed"));
}

Result<Output> registerCheck(const Arguments &a)
{
    if (a.words.value(1) != "check"_L1)
        return fail(ErrorCode::Usage, Tr::tr("Write “register check”."));
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

namespace {

Result<Output> staffList(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QString folder, a.required(u"workspace"_s));
    NACHWEIS_ASSIGN(const QList<desk::Member> members, desk::staffOf(folder));
    QJsonArray list;
    QString text;
    for (const desk::Member &m : members) {
        const QStringList stores = m.personalData ? QStringList{u"gateway"_s, u"audit"_s} : QStringList{u"audit"_s};
        list.append(QJsonObject{
            {u"name"_s, m.name}, {u"duty"_s, dutyName(m.duty)}, {u"stores"_s, QJsonArray::fromStringList(stores)}});
        text += u"%1  %2  %3\n"_s.arg(m.name, dutyTitle(m.duty), stores.join(' '_L1));
    }
    return Output{{{u"staff"_s, list}}, text, ExitDone, {}};
}

Result<Output> staffAdd(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QString name, a.word(2, Tr::tr("The name")));
    NACHWEIS_ASSIGN(const QString dutyText, a.required(u"duty"_s));
    NACHWEIS_ASSIGN(const Duty duty, parseDuty(dutyText));
    NACHWEIS_ASSIGN(const QString secretPath, a.required(u"new-passphrase-file"_s));
    NACHWEIS_ASSIGN(QByteArray secret, readInput(secretPath, 4096));
    secret = secret.left(secret.indexOf('\n') < 0 ? secret.size() : secret.indexOf('\n')).trimmed();
    NACHWEIS_ASSIGN(const Opened o, openLog(a));
    NACHWEIS_TRY(desk::addMember(o.stores, o.session, name, duty, SecretBytes(QByteArrayView(secret))));
    return staffList(a);
}

Result<Output> staffRemove(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QString name, a.word(2, Tr::tr("The name")));
    NACHWEIS_ASSIGN(const Opened o, openLog(a));
    NACHWEIS_TRY(desk::removeMember(o.stores, o.session, name));
    NACHWEIS_ASSIGN(Output output, staffList(a));
    output.text += Tr::tr("Who has copied the workspace and knows their passphrase still opens that copy: the stores' "
                          "keys are the same.");
    return output;
}

} // namespace

Result<Output> staff(const Arguments &a)
{
    return dispatch(a, {{u"list"_s, staffList}, {u"add"_s, staffAdd}, {u"remove"_s, staffRemove}},
                    Tr::tr("list, add or remove"));
}

} // namespace nachweis::cli
