// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/terminal.h"
#include "cli/tr.h"
#include "day/founding.h"
#include "incidents/incidents.h"
#include "intake/whatsapp.h"
#include "log/quarantine.h"
#include "log/stored_log.h"
#include "office/duties.h"
#include "requests/requests.h"
#include "sample/demo.h"

#include <QFile>
#include <QJsonArray>

namespace nachweis::cli {
namespace {

bool confirmed()
{
    printPart(stderr, Tr::tr("Whoever has the raw key reads the whole store. Type “yes” to go on: "));
    QFile in;
    return in.open(stdin, QIODevice::ReadOnly) && in.readLine().trimmed() == "yes";
}

Result<Output> workspaceCreate(const Arguments &a)
{
    day::Founding founding;
    NACHWEIS_ASSIGN(founding.folder, a.required(u"workspace"_s));
    founding.organisation = a.value(u"organisation"_s);
    founding.calendar = a.value(u"calendar"_s, founding.calendar);
    founding.staff = a.value(u"as"_s, u"officer"_s);
    NACHWEIS_ASSIGN(const SecretBytes secret, newPassphrase(a));
    NACHWEIS_ASSIGN(const Session session, day::foundWorkspace(founding, secret));
    const Workspace &w = session.workspace;
    return Output{
        {{u"workspace"_s, w.folder}, {u"staff"_s, session.staff}, {u"origin"_s, w.origin}, {u"vkey"_s, w.vkey}},
        Tr::tr("The workspace of %1 is in %2; its officer is %3. The log's public key, for whoever checks it "
               "from outside:\n%4\nNext: “nachweisctl import whatsapp FILE …” brings in what the gateway "
               "received; “nachweisctl staff” lets in a second person, without whom nothing is erased.")
            .arg(founding.organisation, w.folder, session.staff, w.vkey),
        ExitDone,
        {}};
}

Result<Output> demoCreate(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QString folder, a.required(u"workspace"_s));
    sample::DemoOptions options;
    NACHWEIS_ASSIGN(const qint64 subjects, a.number(u"subjects"_s, options.subjects));
    options.subjects = int(subjects);
    NACHWEIS_ASSIGN(options.entries, a.number(u"entries"_s, options.entries));
    NACHWEIS_ASSIGN(const qint64 seed, a.number(u"seed"_s, 1));
    options.seed = quint64(seed);
    NACHWEIS_ASSIGN(const auto until, a.instant(u"until"_s));
    options.until = until.value_or(std::chrono::floor<std::chrono::seconds>(systemNow()));
    options.faults = a.options.value(u"fault"_s);
    NACHWEIS_ASSIGN(const sample::Demo demo, sample::createDemo(folder, options));
    return Output{{{u"workspace"_s, demo.workspace},
                   {u"subjects"_s, demo.subjects},
                   {u"entries"_s, demo.entries},
                   {u"vkey"_s, demo.vkey}},
                  Tr::tr("A sample gateway is in %1: %2 subjects, %3 entries.\nStaff: officer, approver, auditor; the "
                         "passphrase is %4.")
                      .arg(demo.workspace)
                      .arg(demo.subjects)
                      .arg(demo.entries)
                      .arg(QString::fromLatin1(sample::demoPassphrase())),
                  ExitDone,
                  {}};
}

Result<Output> status(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    const Instant now = o.session.clock();
    QJsonObject json;
    NACHWEIS_ASSIGN(const QVariant entries, o.stores.audit.value(u"SELECT max(idx) + 1 FROM entries"_s));
    NACHWEIS_ASSIGN(
        const QVariant newest,
        o.stores.audit.value(u"SELECT max(time_us) FROM entries WHERE idx = (SELECT max(idx) FROM entries)"_s));
    QJsonObject audit{{u"engine"_s, u"sqlcipher"_s}, {u"entries"_s, entries.toLongLong()}};
    QString text = Tr::tr("Log: %1 entries").arg(entries.toLongLong());
    if (const auto c = log::latestCheckpoint(o.stores.audit, o.session.workspace))
        audit.insert(u"checkpoint"_s, QJsonObject{{u"origin"_s, c->origin},
                                                  {u"size"_s, c->size},
                                                  {u"root"_s, QString::fromLatin1(bytes(c->root).toBase64())},
                                                  {u"time"_s, toRfc3339(fromMicroseconds(newest.toLongLong()))}});
    else
        text += '\n'_L1 + c.error().message;
    NACHWEIS_ASSIGN(const qint64 refused, log::quarantinedCount(o.stores.audit));
    audit.insert(u"quarantine"_s, refused);
    if (refused > 0)
        text += '\n'_L1 + Tr::tr("%n reports were refused: nachweisctl quarantine list", nullptr, int(refused));
    json.insert(u"audit"_s, audit);
    if (o.stores.gateway) {
        NACHWEIS_ASSIGN(const QVariant capabilities,
                        o.stores.gateway->value(u"SELECT capabilities FROM contract_info"_s));
        json.insert(u"gateway"_s, QJsonObject{{u"engine"_s, u"sqlcipher"_s},
                                              {u"schema"_s, newestSchema(StoreKind::Gateway)},
                                              {u"capabilities"_s,
                                               QJsonArray::fromStringList(capabilities.toString().split(' '_L1))}});
        NACHWEIS_ASSIGN(const QList<requests::Request> open, requests::listRequests(*o.stores.gateway, true));
        const auto overdue =
            std::count_if(open.begin(), open.end(), [&](const requests::Request &r) { return r.overdue(now); });
        NACHWEIS_ASSIGN(const QList<incidents::Incident> cases, incidents::listIncidents(*o.stores.gateway, true));
        const qsizetype clocks = incidents::runningClocks(cases).size();
        json.insert(u"requests"_s, QJsonObject{{u"open"_s, open.size()}, {u"overdue"_s, qint64(overdue)}});
        json.insert(u"incidents"_s, QJsonObject{{u"open"_s, cases.size()}, {u"running_clocks"_s, clocks}});
        text += '\n'_L1 + Tr::tr("Requests: %1 open, %2 overdue").arg(open.size()).arg(overdue) + '\n'_L1 +
                Tr::tr("Incidents: %1 open, %2 clocks running").arg(cases.size()).arg(clocks);
        const incidents::NearestClock nearest = incidents::nearestClock(incidents::runningClocks(cases), now);
        json.insert(u"overdue_clocks"_s, nearest.overdue);
        if (nearest.clock)
            text +=
                '\n'_L1 + Tr::tr("Next: %1, outer limit %2")
                              .arg(nearest.clock->label, toRfc3339Seconds(nearest.clock->obligation.deadline->legal));
    }
    return Output{json, text, ExitDone, {}};
}

Result<Output> importFiles(const Arguments &a)
{
    intake::WebhookSignatures signatures;
    if (a.has(u"app-secret-file"_s)) {
        QFile file(a.value(u"app-secret-file"_s));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Io, Tr::tr("The file %1 cannot be read.").arg(file.fileName()), {},
                        file.errorString());
        NACHWEIS_ASSIGN(const QString list, a.required(u"signatures"_s));
        NACHWEIS_ASSIGN(signatures, intake::readSignatures(list));
        signatures.appSecret = SecretBytes(QByteArrayView(file.readAll().trimmed()));
    }
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_ASSIGN(const intake::ImportReport r,
                    intake::importWhatsApp(o.stores, o.session, a.words.mid(2), signatures));
    QJsonArray rejected;
    QString text = Tr::tr("%1 documents, %2 events, %3 entries, %4 duplicates, %5 unrecognised, %6 rejected")
                       .arg(r.documents)
                       .arg(r.events)
                       .arg(r.entries)
                       .arg(r.duplicates)
                       .arg(r.unrecognised)
                       .arg(r.rejected.size());
    if (r.inbox > 0)
        text += '\n'_L1 + Tr::tr("%n items need a look: nachweisctl inbox list", nullptr, int(r.inbox));
    if (r.suppressed > 0)
        text += '\n'_L1 + Tr::tr("%n events from before an erasure were not kept", nullptr, int(r.suppressed));
    const auto listed = [&text](const QList<intake::ImportRejection> &rows) {
        QJsonArray array;
        for (const intake::ImportRejection &one : rows) {
            array.append(QJsonObject{{u"file"_s, one.file}, {u"line"_s, one.line}, {u"reason"_s, one.reason}});
            text += u"\n%1:%2: %3"_s.arg(one.file).arg(one.line).arg(one.reason);
        }
        return array;
    };
    rejected = listed(r.rejected);
    const QJsonArray notes = listed(r.notes);
    return Output{{{u"documents"_s, r.documents},
                   {u"events"_s, r.events},
                   {u"entries"_s, r.entries},
                   {u"duplicates"_s, r.duplicates},
                   {u"unrecognised"_s, r.unrecognised},
                   {u"inbox"_s, r.inbox},
                   {u"suppressed"_s, r.suppressed},
                   {u"notes"_s, notes},
                   {u"rejected"_s, rejected}},
                  text,
                  r.rejected.isEmpty() ? ExitDone : ExitFinding,
                  {}};
}

Result<Output> keyExport(const Arguments &a)
{
    const QString store = a.value(u"store"_s);
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_TRY(may(o.session, store == "gateway"_L1 ? Act::ExportGatewayKey : Act::ExportAuditKey));
    if (!a.has(u"yes"_s) && !confirmed())
        return fail(ErrorCode::Refused, Tr::tr("Not confirmed; no key was shown."));
    ledger::Event event = log::staffEvent(o.session, u"key.exported"_s, u"ok"_s);
    event.ref = store;
    NACHWEIS_TRY(log::record(o.stores, o.session, event));
    const SecretBytes &key = store == "gateway"_L1 ? o.session.keys.gateway : o.session.keys.audit;
    const QString text = u"x'%1'"_s.arg(QString::fromLatin1(key.view().toByteArray().toHex()));
    return Output{{{u"key"_s, text}}, text, ExitDone, {}};
}

} // namespace

Family workspaceFamily()
{
    const QByteArray faults = sample::demoFaults().join('|'_L1).toLatin1();
    return {Tr::tr("The workspace"),
            {{u"workspace create"_s,
              {},
              Tr::tr("a workspace of one's own in the folder --workspace; --as is the founder's name"),
              {required(value("organisation", "NAME", Tr::tr("the controller's name, as it stands in letters"))),
               value("calendar", "CODE", Tr::tr("whose holidays move a period: DE, DE-BY, AT and so on; otherwise DE")),
               required(value("new-passphrase-file", "FILE", Tr::tr("the founder's passphrase, in the first line")))},
              workspaceCreate},
             {u"demo create"_s,
              {},
              Tr::tr("a sample gateway in a new workspace: same arguments, same content, keys apart"),
              {number("subjects", sample::leastSubjects, 50'000'000, Tr::tr("how many persons the sample has")),
               number("entries", 0, anyNumber, Tr::tr("how many entries its log has at least")),
               number("seed", 0, anyNumber, Tr::tr("another seed makes another content")),
               value("until", "INSTANT", Tr::tr("the sample's present; otherwise now")),
               repeated(choice("fault", faults.constData(), Tr::tr("what is wrong with the sample")))},
              demoCreate},
             {u"status"_s, {}, Tr::tr("stores, log, open requests and running clocks at a glance"), {}, status},
             {u"import whatsapp"_s,
              {{u"FILE"_s, Positional::Count::Many}},
              Tr::tr("webhook payloads, one JSON document a file, or JSON Lines"),
              {value("app-secret-file", "FILE", Tr::tr("the app's secret, to verify the platform's signatures with")),
               value("signatures", "FILE", Tr::tr("the signature of each file"))},
              importFiles},
             {u"key export"_s,
              {},
              Tr::tr("the raw key of a store, for the SQLCipher shell in an emergency; asks, and is logged"),
              {required(choice("store", "gateway|audit", Tr::tr("whose key"))), flag("yes", Tr::tr("does not ask"))},
              keyExport}}};
}

} // namespace nachweis::cli
