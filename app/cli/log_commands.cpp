// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/terminal.h"
#include "cli/tr.h"
#include "ledger/entry_form.h"
#include "log/entry_list.h"
#include "log/intake_row.h"
#include "log/makers.h"
#include "log/publish.h"
#include "log/quarantine.h"
#include "log/retention.h"
#include "log/sequencer.h"
#include "log/verifier.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>
#include <cstdio>

namespace nachweis::cli {
namespace {

QJsonObject entryObject(const log::EntryRow &e)
{
    QJsonObject o{{u"index"_s, e.index},
                  {u"time"_s, toRfc3339(e.time)},
                  {u"actor"_s, e.actor},
                  {u"action"_s, e.action},
                  {u"phi"_s, e.phi}};
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

Result<Output> listEntries(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened opened, openLog(a));
    NACHWEIS_ASSIGN(const log::EntryFilter filter, entryFilter(a));
    NACHWEIS_ASSIGN(const qint64 first, a.number(u"first"_s, 0));
    NACHWEIS_ASSIGN(const qint64 limit, a.number(u"limit"_s, 100));
    NACHWEIS_ASSIGN(const QList<log::EntryRow> rows,
                    log::listEntriesUp(opened.stores.audit, filter, first, int(limit)));
    NACHWEIS_TRY(log::recordLook(opened.stores, opened.session, filter.subject, u"log"_s));
    QJsonArray entries;
    QString text;
    for (const log::EntryRow &row : rows) {
        entries.append(entryObject(row));
        text += u"%1  %2  %3  %4  %5  %6\n"_s.arg(row.index, 8)
                    .arg(toRfc3339(row.time), row.actor, row.action, row.outcome, row.subject);
    }
    QJsonObject json{{u"entries"_s, entries}};
    json.insert(u"next"_s, rows.size() == limit && !rows.isEmpty() ? QJsonValue(rows.last().index + 1) : QJsonValue());
    return Output{json, text, ExitDone, {}};
}

// The exit code says that reports are left which no entry can be made of.
Output sequencedOutput(const log::Sequenced &s, const QString &name, QString text)
{
    if (s.refused > 0)
        text += '\n'_L1 + Tr::tr("%n reports cannot become entries and stay in the intake: nachweisctl log refused",
                                 nullptr, int(s.refused));
    return Output{{{name, s.sequenced}, {u"size"_s, s.size}, {u"refused"_s, s.refused}},
                  text,
                  s.refused > 0 ? ExitFinding : ExitDone,
                  {}};
}

Result<Output> append(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened opened, openLog(a));
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Tr::tr("Standard input cannot be read."));
    QList<ledger::Event> events;
    for (int line = 1; !in.atEnd(); ++line) {
        const QByteArray text = in.readLine().trimmed();
        if (text.isEmpty())
            continue;
        const QJsonObject o = QJsonDocument::fromJson(text).object();
        const auto field = [&](const char *name) { return o[QLatin1String(name)].toString(); };
        ledger::Event e;
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
        if (const auto refused = ledger::refusal(e, opened.session.clock()))
            return fail(
                ErrorCode::BadInput,
                Tr::tr("Line %1 cannot become an entry; nothing was appended: %2").arg(line).arg(refused->message()),
                Tr::tr("Texts that people typed, and whatever is long, belong into sealed details."),
                nameOf(refused->fault));
        if (!log::isPlainReport(ledger::EventColumns(e).columns))
            return fail(ErrorCode::Refused,
                        Tr::tr("Line %1 is not what a gateway reports; nothing was appended.").arg(line),
                        Tr::tr("The actor is “integration:” or “agent:” and a name, the action one that the contract "
                               "lists for gateways. What staff do is reported where they do it, signed by them."));
        events.append(e);
    }
    NACHWEIS_TRY(opened.stores.audit.transaction([&]() -> Done {
        for (const ledger::Event &e : events)
            NACHWEIS_TRY(log::report(opened.stores.audit, e));
        return {};
    }));
    NACHWEIS_ASSIGN(const log::Sequenced s, log::sequence(opened.stores.audit, opened.session));
    return sequencedOutput(s, u"appended"_s, Tr::tr("%n entries appended", nullptr, int(s.sequenced)));
}

Result<Output> quarantineList(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_ASSIGN(const qint64 limit, a.number(u"limit"_s, 100));
    NACHWEIS_ASSIGN(const QList<log::Quarantined> list, log::quarantined(o.stores.audit, int(limit)));
    NACHWEIS_ASSIGN(const qint64 count, log::quarantinedCount(o.stores.audit));
    QJsonArray rows;
    QString text = Tr::tr("%n reports were refused and put aside", nullptr, int(count));
    for (const log::Quarantined &q : list) {
        rows.append(QJsonObject{{u"refused"_s, toRfc3339Seconds(q.refused)},
                                {u"reason"_s, q.reason},
                                {u"time"_s, toRfc3339(q.time)},
                                {u"event"_s, q.event},
                                {u"action"_s, q.action},
                                {u"actor"_s, q.actor},
                                {u"subject"_s, q.subject},
                                {u"ref"_s, q.ref},
                                {u"outcome"_s, q.outcome}});
        text += u"\n%1  %2  %3  %4  %5"_s.arg(toRfc3339Seconds(q.refused), q.action, q.actor, q.ref, q.reasonTitle());
    }
    return Output{{{u"count"_s, count}, {u"reports"_s, rows}}, text, ExitDone, {}};
}

Result<Output> sequenceIntake(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened opened, openLog(a));
    NACHWEIS_ASSIGN(log::Sequenced s, log::sequence(opened.stores.audit, opened.session));
    while (a.has(u"follow"_s)) { // until the program is ended
        QThread::sleep(1);
        NACHWEIS_ASSIGN(const QVariant waiting, opened.stores.audit.value(u"SELECT 1 FROM intake LIMIT 1"_s));
        if (waiting.isNull())
            continue;
        NACHWEIS_ASSIGN(s, log::sequence(opened.stores.audit, opened.session));
        if (!a.has(u"quiet"_s))
            print(stderr, Tr::tr("%n entries sequenced", nullptr, int(s.sequenced)));
    }
    return sequencedOutput(s, u"sequenced"_s, Tr::tr("%n entries sequenced", nullptr, int(s.sequenced)));
}

// What stays in the intake because no entry can be made of it.
Result<Output> refusedList(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened opened, openLog(a));
    if (a.has(u"drop"_s)) {
        NACHWEIS_ASSIGN(const qint64 dropped, log::dropRefusedReports(opened.stores, opened.session));
        return Output{{{u"dropped"_s, dropped}},
                      Tr::tr("%n reports were deleted; the log says how many and their hash.", nullptr, int(dropped)),
                      ExitDone,
                      {}};
    }
    NACHWEIS_ASSIGN(const QList<log::RefusedReport> list,
                    log::refusedReports(opened.stores.audit, opened.session.clock(), 1000));
    NACHWEIS_TRY(log::recordLook(opened.stores, opened.session, {}, u"intake"_s));
    QJsonArray reports;
    QStringList lines;
    for (const log::RefusedReport &r : list) {
        reports.append(QJsonObject{{u"intake_id"_s, r.id},
                                   {u"fault"_s, nameOf(r.why.fault)},
                                   {u"column"_s, r.why.column},
                                   {u"event"_s, r.event},
                                   {u"action"_s, r.action},
                                   {u"actor"_s, r.actor}});
        lines += u"%1  %2  %3  %4"_s.arg(r.id, 8).arg(r.actor, r.action, r.why.message());
    }
    return Output{{{u"refused"_s, reports}}, lines.join('\n'_L1), list.isEmpty() ? ExitDone : ExitFinding, {}};
}

Result<Output> checkpoint(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened opened, openLog(a));
    NACHWEIS_ASSIGN(const ledger::Checkpoint c, log::latestCheckpoint(opened.stores.audit, opened.session.workspace));
    return Output{{{u"note"_s, QString::fromUtf8(c.note)}}, {}, ExitDone, c.note};
}

Result<Output> publish(const Arguments &a)
{
    const QString folder = a.words[2];
    NACHWEIS_ASSIGN(const Opened opened, openLog(a));
    NACHWEIS_ASSIGN(const log::Published p,
                    log::publishLog(opened.stores.audit, opened.session.workspace, folder, !a.has(u"hashes-only"_s)));
    ledger::Event event = log::staffEvent(opened.session, u"data.exported"_s, u"ok"_s);
    event.ref = u"log:%1"_s.arg(p.size);
    NACHWEIS_TRY(log::record(opened.stores, opened.session, event));
    return Output{{{u"size"_s, p.size}, {u"tiles"_s, p.tiles}, {u"bundles"_s, p.bundles}},
                  Tr::tr("%1 entries, %2 tiles, %3 bundles").arg(p.size).arg(p.tiles).arg(p.bundles),
                  ExitDone,
                  {}};
}

} // namespace

Output verificationOutput(const ledger::Verification &v)
{
    QJsonArray findings;
    QString text = v.ok() ? Tr::tr("The log is as it was signed: %1 entries, %2 checked.").arg(v.entries).arg(v.checked)
                          : Tr::tr("The log is NOT as it was signed.");
    for (const ledger::Finding &f : v.findings) {
        findings.append(QJsonObject{{u"kind"_s, ledger::findingName(f.kind)},
                                    {u"index"_s, f.index() < 0 ? QJsonValue() : QJsonValue(f.index())},
                                    {u"first"_s, f.first},
                                    {u"last"_s, f.last},
                                    {u"message"_s, f.message()}});
        text += u"\n%1: %2"_s.arg(ledger::findingName(f.kind), f.message());
    }
    return Output{{{u"ok"_s, v.ok()},
                   {u"entries"_s, v.entries},
                   {u"checked"_s, v.checked},
                   {u"root"_s, base64(v.root)},
                   {u"checkpoint"_s, QJsonObject{{u"size"_s, v.checkpointSize},
                                                 {u"signature"_s, v.checkpointSize >= 0 ? u"valid"_s : u"none"_s}}},
                   {u"findings"_s, findings},
                   {u"seconds"_s, double(v.took.count()) / 1000.0}},
                  text,
                  v.ok() ? ExitDone : ExitFinding,
                  {}};
}

namespace {

// Re-reads what is due; the result is a full verification's where something was amiss, else the last visit's.
Result<ledger::Verification> scrub(const Arguments &a, const Session &session, ledger::Verification visit)
{
    NACHWEIS_ASSIGN(const qint64 days, a.number(u"days"_s, log::scrubDays));
    for (;;) {
        std::optional<ledger::Verification> found;
        NACHWEIS_ASSIGN(const bool more, log::scrubOnePart(session, std::chrono::days(days), found));
        if (found)
            return std::move(*found);
        if (!more)
            return visit;
        visit.checked += log::Memory::partSize;
        if (showProgress(a))
            std::fprintf(stderr, "\r%lld", visit.checked);
    }
}

Result<Output> verify(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened opened, openWorkspace(a));
    ledger::VerifyOptions options;
    options.thorough = a.has(u"thorough"_s);
    options.full = options.thorough || a.has(u"full"_s);
    NACHWEIS_ASSIGN(const qint64 threads, a.number(u"threads"_s, 0));
    options.threads = int(threads);
    if (showProgress(a))
        options.progress = [](ledger::TreeSize done, ledger::TreeSize all) {
            std::fprintf(stderr, "\r%lld / %lld", done, all);
        };
    NACHWEIS_ASSIGN(ledger::Verification v, log::verifyLog(opened.session, options));
    if (v.ok() && a.has(u"scrub"_s)) {
        NACHWEIS_ASSIGN(v, scrub(a, opened.session, v));
    }
    if (options.progress)
        std::fprintf(stderr, "\n");
    NACHWEIS_TRY(log::recordVisit(opened.stores, opened.session, v));
    Output out = verificationOutput(v);
    out.text += '\n'_L1 + v.reading();
    out.json.insert(u"grade"_s, ledger::gradeName(v.grade));
    out.json.insert(u"last_full"_s, instantValue(v.lastFull));
    out.json.insert(u"last_thorough"_s, instantValue(v.lastThorough));
    return out;
}

// What would go under a class, and the three steps in which it does.
Result<Output> logExpire(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened opened, openLog(a));
    const auto said = [](const QString &id, const QString &text) {
        return Output{{{u"proposal"_s, id}}, text, ExitDone, {}};
    };
    if (a.has(u"approve"_s)) {
        NACHWEIS_TRY(log::approveExpiry(opened.stores, opened.session, a.value(u"approve"_s)));
        return said(a.value(u"approve"_s), Tr::tr("The removal is approved; who proposed it carries it out."));
    }
    if (a.has(u"run"_s)) {
        NACHWEIS_ASSIGN(const qint64 rows, log::expireEntries(opened.stores, opened.session, a.value(u"run"_s)));
        return Output{{{u"entries"_s, rows}, {u"removed"_s, true}},
                      Tr::tr("%n entries removed", nullptr, int(rows)),
                      ExitDone,
                      {}};
    }
    NACHWEIS_ASSIGN(const QString name, a.required(u"class"_s));
    if (a.has(u"propose"_s)) {
        NACHWEIS_ASSIGN(const QString id, log::proposeExpiry(opened.stores, opened.session, name));
        return said(id, Tr::tr("A second person approves it: nachweisctl log expire --approve %1").arg(id));
    }
    NACHWEIS_ASSIGN(const Database *gateway, opened.stores.personal());
    NACHWEIS_ASSIGN(const log::RetentionClass retention, log::retentionClass(*gateway, name));
    NACHWEIS_ASSIGN(const log::ExpiryPlan plan,
                    log::planExpiry(opened.stores.audit, retention, retention.until(opened.session.clock())));
    QJsonArray ranges;
    QString text =
        Tr::tr("%n entries would be removed; --propose puts that before a second person", nullptr, int(plan.rows));
    for (const log::ExpiredRange &r : plan.ranges) {
        ranges.append(QJsonArray{r.first, r.last});
        text += u"\n%1–%2  %3"_s.arg(r.first).arg(r.last).arg(toRfc3339Seconds(r.youngest));
    }
    return Output{{{u"entries"_s, plan.rows},
                   {u"months"_s, plan.months},
                   {u"until"_s, toRfc3339(plan.until)},
                   {u"ranges"_s, ranges},
                   {u"removed"_s, false}},
                  text,
                  ExitDone,
                  {}};
}

} // namespace

Family logFamily()
{
    return {
        Tr::tr("The log"),
        {{u"verify"_s,
          {},
          Tr::tr("checks the log; without --full what is new since the last visit"),
          {flag("full", Tr::tr("every entry, detail and signature, and the store's objects")),
           flag("thorough", Tr::tr("every index and page too")),
           number("threads", 0, 256, Tr::tr("at the same time; 0: all processors")),
           flag("scrub", Tr::tr("also reads again what has not been read for a while")),
           number("days", 0, 3660, Tr::tr("what counts as a while"))},
          verify},
         {u"log list"_s,
          {},
          Tr::tr("entries of the log, the newest last"),
          QList<Option>{number("first", 0, anyNumber, Tr::tr("from this index on")),
                        number("limit", 1, 100'000, Tr::tr("how many at the most; otherwise 100"))} +
              entryFilterOptions(),
          listEntries},
         {u"log append"_s, {}, Tr::tr("one JSON object a line from standard input as entries of the log"), {}, append},
         {u"log sequence"_s,
          {},
          Tr::tr("moves the intake into the log and signs"),
          {flag("follow", Tr::tr("goes on until it is ended"))},
          sequenceIntake},
         {u"quarantine list"_s,
          {},
          Tr::tr("what was reported and refused, and why; the newest first"),
          {number("limit", 1, 100'000, Tr::tr("how many at the most; otherwise 100"))},
          quarantineList},
         {u"log checkpoint"_s, {}, Tr::tr("the latest signed note, as it is"), {}, checkpoint},
         {u"log publish"_s,
          {{u"DIR"_s}},
          Tr::tr("the log as tiles with its checkpoint (C2SP tlog-tiles)"),
          {flag("hashes-only", Tr::tr("without the entries' bytes"))},
          publish},
         {u"log refused"_s,
          {},
          Tr::tr("reports that no entry can be made of, and why"),
          {flag("drop", Tr::tr("deletes them, with an entry that says how many and their hash"))},
          refusedList},
         {u"log expire"_s,
          {},
          Tr::tr("entries that are past the retention of a class: which they are; two persons remove them"),
          {value("class", "CLASS", Tr::tr("a retention class of the contract that ends after months")),
           flag("propose", Tr::tr("puts the removal before a second person")),
           value("approve", "ID", Tr::tr("approves what somebody else proposed")),
           value("run", "ID", Tr::tr("removes what was approved"))},
          logExpire}}};
}

} // namespace nachweis::cli
