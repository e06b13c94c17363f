// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"

#include "incidents/incidents.h"
#include "intake/demo.h"
#include "intake/whatsapp.h"
#include "ledger/tile_store.h"
#include "requests/requests.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <cstdio>

namespace nachweis::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

bool confirmed()
{
    std::fprintf(stderr, "%s", qUtf8Printable(Tr::tr("Whoever has the raw key reads the whole store. Type “yes” to go on: ")));
    std::fflush(stderr);
    QFile in;
    return in.open(stdin, QIODevice::ReadOnly) && in.readLine().trimmed() == "yes";
}

} // namespace

Result<Output> demoCreate(const Arguments &a)
{
    if (a.words.value(1) != QLatin1String("create"))
        return fail(ErrorCode::Usage, Tr::tr("Write “demo create”."));
    NACHWEIS_ASSIGN(const QString folder, a.required(QStringLiteral("workspace")));
    DemoOptions options;
    NACHWEIS_ASSIGN(const qint64 subjects, a.number(QStringLiteral("subjects"), options.subjects));
    options.subjects = int(std::min<qint64>(subjects, 50'000'000));
    NACHWEIS_ASSIGN(options.entries, a.number(QStringLiteral("entries"), options.entries));
    NACHWEIS_ASSIGN(const qint64 seed, a.number(QStringLiteral("seed"), 1));
    options.seed = quint64(seed);
    NACHWEIS_ASSIGN(const auto until, a.instant(QStringLiteral("until")));
    options.until = until.value_or(std::chrono::floor<std::chrono::seconds>(systemNow()));
    options.faults = a.options.value(QStringLiteral("fault"));
    NACHWEIS_ASSIGN(const Demo demo, createDemo(folder, options));
    return Output{{{QStringLiteral("workspace"), demo.workspace}, {QStringLiteral("subjects"), demo.subjects},
                   {QStringLiteral("entries"), demo.entries}, {QStringLiteral("vkey"), demo.vkey}},
                  Tr::tr("A sample gateway is in %1: %2 subjects, %3 entries.\nStaff: officer, approver, auditor; the passphrase is %4.")
                      .arg(demo.workspace).arg(demo.subjects).arg(demo.entries).arg(QString::fromLatin1(demoPassphrase())), ExitDone, {}};
}

Result<Output> status(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    const Instant now = o.session.clock();
    QJsonObject json;
    NACHWEIS_ASSIGN(const QVariant entries, o.stores.audit.value(QStringLiteral("SELECT max(idx) + 1 FROM entries")));
    NACHWEIS_ASSIGN(const QVariant newest, o.stores.audit.value(QStringLiteral("SELECT max(time_us) FROM entries WHERE idx = (SELECT max(idx) FROM entries)")));
    QJsonObject audit{{QStringLiteral("engine"), QStringLiteral("sqlcipher")}, {QStringLiteral("entries"), entries.toLongLong()}};
    QString text = Tr::tr("Log: %1 entries").arg(entries.toLongLong());
    if (const auto c = latestCheckpoint(o.stores.audit, o.session.workspace))
        audit.insert(QStringLiteral("checkpoint"), QJsonObject{{QStringLiteral("origin"), c->origin}, {QStringLiteral("size"), c->size},
            {QStringLiteral("root"), QString::fromLatin1(bytes(c->root).toBase64())}, {QStringLiteral("time"), toRfc3339(fromMicroseconds(newest.toLongLong()))}});
    else
        text += QLatin1Char('\n') + c.error().message;
    json.insert(QStringLiteral("audit"), audit);
    if (o.stores.gateway) {
        NACHWEIS_ASSIGN(const QVariant capabilities, o.stores.gateway->value(QStringLiteral("SELECT capabilities FROM contract_info")));
        json.insert(QStringLiteral("gateway"), QJsonObject{{QStringLiteral("engine"), QStringLiteral("sqlcipher")}, {QStringLiteral("schema"), newestSchema(StoreKind::Gateway)},
            {QStringLiteral("capabilities"), QJsonArray::fromStringList(capabilities.toString().split(QLatin1Char(' ')))}});
        NACHWEIS_ASSIGN(const QList<Request> open, listRequests(*o.stores.gateway, true));
        const auto overdue = std::count_if(open.begin(), open.end(), [&](const Request &r) { return r.overdue(now); });
        NACHWEIS_ASSIGN(const QList<Incident> cases, listIncidents(*o.stores.gateway, true));
        const qsizetype clocks = runningClocks(cases).size();
        json.insert(QStringLiteral("requests"), QJsonObject{{QStringLiteral("open"), open.size()}, {QStringLiteral("overdue"), qint64(overdue)}});
        json.insert(QStringLiteral("incidents"), QJsonObject{{QStringLiteral("open"), cases.size()}, {QStringLiteral("running_clocks"), clocks}});
        text += QLatin1Char('\n') + Tr::tr("Requests: %1 open, %2 overdue").arg(open.size()).arg(overdue)
            + QLatin1Char('\n') + Tr::tr("Incidents: %1 open, %2 clocks running").arg(cases.size()).arg(clocks);
        const NearestClock nearest = nearestClock(runningClocks(cases), now);
        json.insert(QStringLiteral("overdue_clocks"), nearest.overdue);
        if (nearest.clock)
            text += QLatin1Char('\n') + Tr::tr("Next: %1, outer limit %2").arg(nearest.clock->label, toRfc3339Seconds(nearest.clock->obligation.deadline->legal));
    }
    return Output{json, text, ExitDone, {}};
}

Result<Output> importFiles(const Arguments &a)
{
    if (a.words.value(1) != QLatin1String("whatsapp") || a.words.size() < 3)
        return fail(ErrorCode::Usage, Tr::tr("Write “import whatsapp FILE...”."));
    WebhookSignatures signatures;
    if (a.has(QStringLiteral("app-secret-file"))) {
        QFile file(a.value(QStringLiteral("app-secret-file")));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Io, Tr::tr("The file %1 cannot be read.").arg(file.fileName()), {}, file.errorString());
        signatures.appSecret = SecretBytes(QByteArrayView(file.readAll().trimmed()));
        NACHWEIS_ASSIGN(const QString list, a.required(QStringLiteral("signatures")));
        NACHWEIS_ASSIGN(signatures.byFileName, readSignatures(list));
    }
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_ASSIGN(const ImportReport r, importWhatsApp(o.stores, o.session, a.words.mid(2), signatures));
    QJsonArray rejected;
    QString text = Tr::tr("%1 documents, %2 events, %3 entries, %4 duplicates, %5 unrecognised, %6 rejected")
                       .arg(r.documents).arg(r.events).arg(r.entries).arg(r.duplicates).arg(r.unrecognised).arg(r.rejected.size());
    for (const ImportRejection &one : r.rejected) {
        rejected.append(QJsonObject{{QStringLiteral("file"), one.file}, {QStringLiteral("line"), one.line}, {QStringLiteral("reason"), one.reason}});
        text += QStringLiteral("\n%1:%2: %3").arg(one.file).arg(one.line).arg(one.reason);
    }
    return Output{{{QStringLiteral("documents"), r.documents}, {QStringLiteral("events"), r.events}, {QStringLiteral("entries"), r.entries},
                   {QStringLiteral("duplicates"), r.duplicates}, {QStringLiteral("unrecognised"), r.unrecognised}, {QStringLiteral("rejected"), rejected}},
                  text, r.rejected.isEmpty() ? ExitDone : ExitFinding, {}};
}

Result<Output> keyExport(const Arguments &a)
{
    if (a.words.value(1) != QLatin1String("export"))
        return fail(ErrorCode::Usage, Tr::tr("Write “key export”."));
    NACHWEIS_ASSIGN(const QString store, a.required(QStringLiteral("store")));
    if (store != QLatin1String("gateway") && store != QLatin1String("audit"))
        return fail(ErrorCode::Usage, Tr::tr("--store is gateway or audit."));
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    if (store == QLatin1String("gateway"))
        NACHWEIS_TRY(o.stores.personal());
    if (!a.has(QStringLiteral("yes")) && !confirmed())
        return fail(ErrorCode::Refused, Tr::tr("Not confirmed; no key was shown."));
    Event event = staffEvent(o.session, QStringLiteral("key.exported"), QStringLiteral("ok"));
    event.ref = store;
    NACHWEIS_TRY(record(o.stores, o.session, event));
    const SecretBytes &key = store == QLatin1String("gateway") ? o.session.keys.gateway : o.session.keys.audit;
    const QString text = QStringLiteral("x'%1'").arg(QString::fromLatin1(key.view().toByteArray().toHex()));
    return Output{{{QStringLiteral("key"), text}}, text, ExitDone, {}};
}

} // namespace nachweis::cli
