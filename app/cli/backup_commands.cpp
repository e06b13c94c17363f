// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the stores and their way back; the registers held against the log; who may open what.
#include "cli/context.h"

#include "ledger/sequencer.h"
#include "registers/backup.h"
#include "registers/register_check.h"
#include "requests/erasure.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <cstdio>

namespace nachweis::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject infoObject(const BackupInfo &info, bool ok)
{
    return {{QStringLiteral("id"), info.id}, {QStringLiteral("entries"), info.entries}, {QStringLiteral("made"), toRfc3339Seconds(info.made)}, {QStringLiteral("expires"), toRfc3339Seconds(info.expires)}, {QStringLiteral("ok"), ok}};
}

Result<Output> create(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QString folder, a.word(2, Tr::tr("The backup's folder")));
    NACHWEIS_ASSIGN(const qint64 days, a.number(QStringLiteral("days"), -1));
    NACHWEIS_ASSIGN(const Opened o, openLog(a));
    NACHWEIS_ASSIGN(const BackupInfo info, createBackup(o.stores, o.session, folder, days < 0 ? std::nullopt : std::optional<int>(int(std::min<qint64>(days, 36'500)))));
    return Output{infoObject(info, true), Tr::tr("A backup with %1 entries of the log is in %2; destroy it by %3.").arg(info.entries).arg(folder, toRfc3339Seconds(info.expires)), ExitDone, {}};
}

Result<Output> verifyCopy(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QString folder, a.word(2, Tr::tr("The backup's folder")));
    NACHWEIS_ASSIGN(const Session session, openSession(a));
    NACHWEIS_ASSIGN(const BackupCheck check, verifyBackup(session, folder));
    QJsonObject json = infoObject(check.info, check.ok());
    json.insert(QStringLiteral("findings"), QJsonArray::fromStringList(check.findings));
    return Output{json, check.ok() ? Tr::tr("The backup is whole: %1 entries of the log, all as they were signed.").arg(check.info.entries) : check.findings.join(QLatin1Char('\n')), check.ok() ? ExitDone : ExitFinding, {}};
}

Result<Output> restore(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QString folder, a.word(2, Tr::tr("The backup's folder")));
    NACHWEIS_ASSIGN(const Session session, openSession(a));
    NACHWEIS_ASSIGN(const Restored r, restoreBackup(session, folder, replayForRestore, a.has(QStringLiteral("accept-rollback"))));
    QJsonObject json = infoObject(r.info, r.unknown.isEmpty());
    json.insert(QStringLiteral("log_kept"), r.logKept);
    json.insert(QStringLiteral("erased_again"), r.erasedAgain);
    json.insert(QStringLiteral("look_at"), QJsonArray::fromStringList(r.unknown));
    json.insert(QStringLiteral("replaced"), r.replacedFolder);
    return Output{json, r.message(), r.unknown.isEmpty() ? ExitDone : ExitFinding, {}};
}

Result<Output> list(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_ASSIGN(const Database *gateway, o.stores.personal());
    if (a.words.value(1) == QLatin1String("destroyed")) {
        NACHWEIS_ASSIGN(const QString id, a.word(2, Tr::tr("The backup's id")));
        NACHWEIS_TRY(backupDestroyed(o.stores, o.session, id));
    }
    NACHWEIS_ASSIGN(const QList<BackupRow> rows, listBackups(*gateway));
    QJsonArray array;
    QString text;
    bool late = false;
    for (const BackupRow &b : rows) {
        const bool overdue = !b.destroyed && b.expires <= o.session.clock();
        late = late || overdue;
        array.append(QJsonObject{{QStringLiteral("id"), b.id}, {QStringLiteral("place"), b.place}, {QStringLiteral("made"), toRfc3339Seconds(b.made)}, {QStringLiteral("expires"), toRfc3339Seconds(b.expires)},
                                 {QStringLiteral("destroyed"), instantValue(b.destroyed)}, {QStringLiteral("overdue"), overdue}});
        text += QStringLiteral("%1  %2  %3\n").arg(b.id, b.place, b.destroyed ? Tr::tr("destroyed %1").arg(toRfc3339Seconds(*b.destroyed)) : overdue ? Tr::tr("to be destroyed since %1").arg(toRfc3339Seconds(b.expires)) : Tr::tr("kept until %1").arg(toRfc3339Seconds(b.expires)));
    }
    return Output{{{QStringLiteral("backups"), array}}, text.isEmpty() ? Tr::tr("No backups.") : text, late ? ExitFinding : ExitDone, {}};
}

} // namespace

Result<Output> backups(const Arguments &a)
{
    return dispatch(a, {{QStringLiteral("create"), create}, {QStringLiteral("verify"), verifyCopy}, {QStringLiteral("restore"), restore}, {QStringLiteral("list"), list}, {QStringLiteral("destroyed"), list}}, Tr::tr("create, verify, restore, list or destroyed"));
}

Result<Output> registerCheck(const Arguments &a)
{
    if (a.words.value(1) != QLatin1String("check"))
        return fail(ErrorCode::Usage, Tr::tr("Write “register check”."));
    NACHWEIS_ASSIGN(const Opened o, openLog(a));
    std::function<void(qint64, qint64)> progress;
    if (showProgress(a))
        progress = [](qint64 done, qint64 all) { std::fprintf(stderr, "\r%lld / %lld", done, all); };
    NACHWEIS_ASSIGN(const RegisterCheck check, checkRegisters(o.stores, progress));
    NACHWEIS_TRY(recordLook(o.stores, o.session, {}, QStringLiteral("registers")));
    QJsonArray findings;
    QString text = check.ok() ? Tr::tr("%1 rows of the registers, each explained by the log.").arg(check.rows) : QString();
    for (const RegisterFinding &f : check.findings) {
        findings.append(QJsonObject{{QStringLiteral("kind"), QStringLiteral("register_unexplained")}, {QStringLiteral("relation"), f.relation}, {QStringLiteral("row"), f.row}, {QStringLiteral("index"), f.index < 0 ? QJsonValue() : QJsonValue(f.index)}, {QStringLiteral("message"), f.message()}});
        text += f.message() + QLatin1Char('\n');
    }
    if (check.more > 0)
        text += Tr::tr("And %1 more.").arg(check.more);
    return Output{{{QStringLiteral("ok"), check.ok()}, {QStringLiteral("rows"), check.rows}, {QStringLiteral("findings"), findings}, {QStringLiteral("more"), check.more}}, text, check.ok() ? ExitDone : ExitFinding, {}};
}

namespace {

Result<Output> staffList(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QString folder, a.required(QStringLiteral("workspace")));
    NACHWEIS_ASSIGN(const Workspace workspace, Workspace::load(folder));
    NACHWEIS_ASSIGN(const Keyring keyring, Keyring::load(workspace.keyringPath()));
    QJsonArray list;
    QString text;
    for (const Slot &slot : keyring.staffSlots()) {
        QStringList stores{QStringLiteral("audit")};
        if (slot.duty != Duty::Auditor)
            stores.prepend(QStringLiteral("gateway"));
        list.append(QJsonObject{{QStringLiteral("name"), slot.staff}, {QStringLiteral("duty"), dutyName(slot.duty)}, {QStringLiteral("stores"), QJsonArray::fromStringList(stores)}});
        text += QStringLiteral("%1  %2  %3\n").arg(slot.staff, dutyTitle(slot.duty), stores.join(QLatin1Char(' ')));
    }
    return Output{{{QStringLiteral("staff"), list}}, text, ExitDone, {}};
}

Done mayChangeStaff(const Session &session)
{
    if (session.duty == Duty::Officer || session.duty == Duty::Administrator)
        return {};
    return fail(ErrorCode::Refused, Tr::tr("Your duty changes no staff."), Tr::tr("Ask an officer or an administrator."));
}

Done noteStaff(const Opened &o, const char *action, const QString &name)
{
    Event event = staffEvent(o.session, QLatin1String(action), QStringLiteral("ok"));
    event.ref = name;
    return record(o.stores, o.session, event);
}

Result<Output> staffAdd(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QString name, a.word(2, Tr::tr("The name")));
    NACHWEIS_ASSIGN(const QString dutyText, a.required(QStringLiteral("duty")));
    NACHWEIS_ASSIGN(const Duty duty, parseDuty(dutyText));
    NACHWEIS_ASSIGN(const QString secretPath, a.required(QStringLiteral("new-passphrase-file")));
    NACHWEIS_ASSIGN(QByteArray secret, readInput(secretPath, 4096));
    secret = secret.left(secret.indexOf('\n') < 0 ? secret.size() : secret.indexOf('\n')).trimmed();
    if (secret.size() < 8)
        return fail(ErrorCode::BadInput, Tr::tr("The passphrase has fewer than 8 characters."), Tr::tr("Nobody was added."));
    NACHWEIS_ASSIGN(const Opened o, openLog(a));
    NACHWEIS_TRY(mayChangeStaff(o.session));
    NACHWEIS_ASSIGN(Keyring keyring, Keyring::load(o.session.workspace.keyringPath()));
    NACHWEIS_TRY(keyring.add(name, duty, SecretBytes(QByteArrayView(secret)), o.session.keys.forColleague()));
    NACHWEIS_TRY(noteStaff(o, "staff.added", name));
    NACHWEIS_TRY(keyring.save(o.session.workspace.keyringPath()));
    return staffList(a);
}

Result<Output> staffRemove(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QString name, a.word(2, Tr::tr("The name")));
    NACHWEIS_ASSIGN(const Opened o, openLog(a));
    NACHWEIS_TRY(mayChangeStaff(o.session));
    if (name == o.session.staff)
        return fail(ErrorCode::Refused, Tr::tr("Nobody removes themselves: somebody has to stay who can open the workspace."), Tr::tr("Have a colleague do it; nothing was changed."));
    NACHWEIS_ASSIGN(Keyring keyring, Keyring::load(o.session.workspace.keyringPath()));
    NACHWEIS_TRY(keyring.remove(name));
    NACHWEIS_TRY(noteStaff(o, "staff.removed", name));
    NACHWEIS_TRY(keyring.save(o.session.workspace.keyringPath()));
    NACHWEIS_ASSIGN(Output output, staffList(a));
    output.text += Tr::tr("Who has copied the workspace and knows their passphrase still opens that copy: the stores' keys are the same.");
    return output;
}

} // namespace

Result<Output> staff(const Arguments &a)
{
    return dispatch(a, {{QStringLiteral("list"), staffList}, {QStringLiteral("add"), staffAdd}, {QStringLiteral("remove"), staffRemove}}, Tr::tr("list, add or remove"));
}

} // namespace nachweis::cli
