// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"

#include "ledger/entry_list.h"
#include "ledger/publish.h"
#include "ledger/sequencer.h"
#include "ledger/verifier.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>
#include <cstdio>

namespace nachweis::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString base64(const Hash &hash) { return QString::fromLatin1(bytes(hash).toBase64()); }

QJsonObject entryObject(const EntryRow &e)
{
    QJsonObject o{{QStringLiteral("index"), e.index}, {QStringLiteral("time"), toRfc3339(e.time)},
                  {QStringLiteral("actor"), e.actor}, {QStringLiteral("action"), e.action}, {QStringLiteral("phi"), e.phi}};
    const auto optional = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            o.insert(QLatin1String(name), value);
    };
    optional("subject", e.subject);
    optional("outcome", e.outcome);
    optional("purpose", e.purpose);
    optional("integration", e.integration);
    optional("operation", e.operation);
    optional("ref", e.ref);
    return o;
}

Result<Output> list(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened opened, openLog(a));
    NACHWEIS_ASSIGN(const EntryFilter filter, entryFilter(a));
    NACHWEIS_ASSIGN(const qint64 first, a.number(QStringLiteral("first"), 0));
    NACHWEIS_ASSIGN(const qint64 limit, a.number(QStringLiteral("limit"), 100));
    NACHWEIS_ASSIGN(const QList<EntryRow> rows, listEntriesUp(opened.stores.audit, filter, first, int(std::min<qint64>(limit, 100'000))));
    NACHWEIS_TRY(recordLook(opened.stores, opened.session, filter.subject, QStringLiteral("log")));
    QJsonArray entries;
    QString text;
    for (const EntryRow &row : rows) {
        entries.append(entryObject(row));
        text += QStringLiteral("%1  %2  %3  %4  %5  %6\n").arg(row.index, 8).arg(toRfc3339(row.time), row.actor, row.action, row.outcome, row.subject);
    }
    QJsonObject json{{QStringLiteral("entries"), entries}};
    json.insert(QStringLiteral("next"), rows.size() == limit && !rows.isEmpty() ? QJsonValue(rows.last().index + 1) : QJsonValue());
    return Output{json, text, ExitDone, {}};
}

Result<Output> append(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened opened, openLog(a));
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Tr::tr("Standard input cannot be read."));
    QList<Event> events;
    for (int line = 1; !in.atEnd(); ++line) {
        const QByteArray text = in.readLine().trimmed();
        if (text.isEmpty())
            continue;
        const QJsonObject o = QJsonDocument::fromJson(text).object();
        const auto field = [&](const char *name) { return o[QLatin1String(name)].toString(); };
        Event e;
        e.action = field("action");
        e.actor = field("actor");
        const auto time = o.contains(u"time") ? parseInstant(field("time")) : Result<Instant>(opened.session.clock());
        if (e.action.isEmpty() || e.actor.isEmpty() || !time)
            return fail(ErrorCode::BadInput, Tr::tr("Line %1 is not an event; nothing was appended.").arg(line),
                        Tr::tr("Each line is a JSON object with at least “action” and “actor”."));
        e.time = *time;
        e.eventId = field("event");
        e.subject = field("subject");
        e.integration = field("integration");
        e.purpose = field("purpose");
        e.outcome = field("outcome");
        e.operation = field("operation");
        e.ref = field("ref");
        e.phi = o[u"phi"].toBool();
        events.append(e);
    }
    NACHWEIS_TRY(opened.stores.audit.transaction([&]() -> Done {
        for (const Event &e : events)
            NACHWEIS_TRY(report(opened.stores.audit, e));
        return {};
    }));
    NACHWEIS_ASSIGN(const Sequenced s, sequence(opened.stores.audit, opened.session));
    return Output{{{QStringLiteral("appended"), s.sequenced}, {QStringLiteral("size"), s.size}},
                  Tr::tr("%n entries appended", nullptr, int(s.sequenced)), ExitDone, {}};
}

Result<Output> sequenceIntake(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened opened, openLog(a));
    NACHWEIS_ASSIGN(Sequenced s, sequence(opened.stores.audit, opened.session));
    while (a.has(QStringLiteral("follow"))) { // until the program is ended
        QThread::sleep(1);
        NACHWEIS_ASSIGN(const QVariant waiting, opened.stores.audit.value(QStringLiteral("SELECT 1 FROM intake LIMIT 1")));
        if (waiting.isNull())
            continue;
        NACHWEIS_ASSIGN(s, sequence(opened.stores.audit, opened.session));
        if (!a.has(QStringLiteral("quiet")))
            std::fprintf(stderr, "%s\n", qUtf8Printable(Tr::tr("%n entries sequenced", nullptr, int(s.sequenced))));
    }
    return Output{{{QStringLiteral("sequenced"), s.sequenced}, {QStringLiteral("size"), s.size}},
                  Tr::tr("%n entries sequenced", nullptr, int(s.sequenced)), ExitDone, {}};
}

Result<Output> checkpoint(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened opened, openLog(a));
    NACHWEIS_ASSIGN(const Checkpoint c, latestCheckpoint(opened.stores.audit, opened.session.workspace));
    return Output{{{QStringLiteral("note"), QString::fromUtf8(c.note)}}, {}, ExitDone, c.note};
}

Result<Output> publish(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QString folder, a.word(2, Tr::tr("The folder")));
    NACHWEIS_ASSIGN(const Opened opened, openLog(a));
    NACHWEIS_ASSIGN(const Published p, publishLog(opened.stores.audit, opened.session.workspace, folder, !a.has(QStringLiteral("hashes-only"))));
    Event event = staffEvent(opened.session, QStringLiteral("data.exported"), QStringLiteral("ok"));
    event.ref = QStringLiteral("log:%1").arg(p.size);
    NACHWEIS_TRY(record(opened.stores, opened.session, event));
    return Output{{{QStringLiteral("size"), p.size}, {QStringLiteral("tiles"), p.tiles}, {QStringLiteral("bundles"), p.bundles}},
                  Tr::tr("%1 entries, %2 tiles, %3 bundles").arg(p.size).arg(p.tiles).arg(p.bundles), ExitDone, {}};
}

} // namespace

Result<Output> log(const Arguments &a)
{
    return dispatch(a, {{QStringLiteral("list"), list}, {QStringLiteral("append"), append}, {QStringLiteral("sequence"), sequenceIntake},
                        {QStringLiteral("checkpoint"), checkpoint}, {QStringLiteral("publish"), publish}, {QStringLiteral("prove"), logProve},
                        {QStringLiteral("consistency"), logConsistency}, {QStringLiteral("expire"), logExpire}, {QStringLiteral("export"), logExport}},
                    QStringLiteral("list, append, sequence, checkpoint, publish, prove, consistency, expire, export"));
}

Output verificationOutput(const Verification &v)
{
    QJsonArray findings;
    QString text = v.ok() ? Tr::tr("The log is as it was signed: %1 entries, %2 checked.").arg(v.entries).arg(v.checked)
                          : Tr::tr("The log is NOT as it was signed.");
    for (const Finding &f : v.findings) {
        findings.append(QJsonObject{{QStringLiteral("kind"), findingName(f.kind)},
                                    {QStringLiteral("index"), f.index() < 0 ? QJsonValue() : QJsonValue(f.index())},
                                    {QStringLiteral("first"), f.first}, {QStringLiteral("last"), f.last},
                                    {QStringLiteral("message"), f.message()}});
        text += QStringLiteral("\n%1: %2").arg(findingName(f.kind), f.message());
    }
    return Output{{{QStringLiteral("ok"), v.ok()}, {QStringLiteral("entries"), v.entries}, {QStringLiteral("checked"), v.checked},
                   {QStringLiteral("root"), base64(v.root)},
                   {QStringLiteral("checkpoint"), QJsonObject{{QStringLiteral("size"), v.checkpointSize},
                    {QStringLiteral("signature"), v.checkpointSize >= 0 ? QStringLiteral("valid") : QStringLiteral("none")}}},
                   {QStringLiteral("findings"), findings}, {QStringLiteral("seconds"), double(v.took.count()) / 1000.0}},
                  text, v.ok() ? ExitDone : ExitFinding, {}};
}

namespace {

// Re-reads what is due; the result is a full verification's where something was amiss, else the last visit's.
Result<Verification> scrub(const Arguments &a, const Session &session, Verification visit)
{
    NACHWEIS_ASSIGN(const qint64 days, a.number(QStringLiteral("days"), scrubDays));
    for (;;) {
        std::optional<Verification> found;
        NACHWEIS_ASSIGN(const bool more, scrubOnePart(session, std::chrono::days(std::min<qint64>(days, 3660)), found));
        if (found)
            return std::move(*found);
        if (!more)
            return visit;
        visit.checked += Memory::partSize;
        if (showProgress(a))
            std::fprintf(stderr, "\r%lld", visit.checked);
    }
}

} // namespace

Result<Output> verify(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened opened, openWorkspace(a));
    VerifyOptions options;
    options.full = a.has(QStringLiteral("full"));
    NACHWEIS_ASSIGN(const qint64 threads, a.number(QStringLiteral("threads"), 0));
    options.threads = int(std::min<qint64>(threads, 256));
    if (showProgress(a))
        options.progress = [](TreeSize done, TreeSize all) { std::fprintf(stderr, "\r%lld / %lld", done, all); };
    NACHWEIS_ASSIGN(Verification v, verifyLog(opened.session, options));
    if (v.ok() && a.has(QStringLiteral("scrub"))) {
        NACHWEIS_ASSIGN(v, scrub(a, opened.session, v));
    }
    if (options.progress)
        std::fprintf(stderr, "\n");
    NACHWEIS_TRY(recordVisit(opened.stores, opened.session, v));
    return verificationOutput(v);
}

} // namespace nachweis::cli
