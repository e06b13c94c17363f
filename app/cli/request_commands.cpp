// SPDX-License-Identifier: GPL-3.0-or-later
// Data-subject requests and what belongs to them: letters, recipients, holds, proposals, the organisation.
#include "cli/context.h"

#include "evidence/erasure_certificate.h"
#include "evidence/letter.h"
#include "evidence/subject_package.h"
#include "people/organisation.h"
#include "requests/erasure.h"
#include "requests/execution.h"
#include "requests/holds.h"
#include "requests/proposals.h"
#include "requests/recipients.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <cstdio>

namespace nachweis::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject requestObject(const Request &r)
{
    return {{QStringLiteral("id"), r.id}, {QStringLiteral("right"), r.kind}, {QStringLiteral("subject"), r.subject},
            {QStringLiteral("state"), r.state}, {QStringLiteral("received"), toRfc3339Seconds(r.received)},
            {QStringLiteral("nominal_due"), toRfc3339Seconds(r.due.nominal)}, {QStringLiteral("legal_due"), toRfc3339Seconds(r.due.legal)},
            {QStringLiteral("legal_due_without_pause"), toRfc3339Seconds(r.withoutPause.legal)}, {QStringLiteral("paused"), r.paused()}, {QStringLiteral("extended"), instantValue(r.extended)},
            {QStringLiteral("decision"), r.decision}, {QStringLiteral("norm"), r.norm}, {QStringLiteral("decided_by"), r.decidedBy}, {QStringLiteral("approved_by"), r.approvedBy},
            {QStringLiteral("plan_sha256"), r.planSha256}, {QStringLiteral("outcome"), r.outcome}};
}

QString requestLine(const Request &r)
{
    QString line = QStringLiteral("%1  %2  %3  %4 %5").arg(r.id, requestKindTitle(r.kind), requestStateTitle(r.state),
                                                           Tr::tr("legal end"), toRfc3339Seconds(r.due.legal));
    if (r.paused())
        line += QStringLiteral("  ") + Tr::tr("(paused: the identity is being asked for; without the pause it ends then)");
    if (!r.outcome.isEmpty())
        line += QStringLiteral("  ") + requestOutcomeTitle(r.outcome);
    return line;
}

Done addPlan(const Opened &o, const Request &r, QJsonObject &json, QString &text)
{
    NACHWEIS_ASSIGN(const QList<Place> plan, erasurePlan(o.stores, r.id, o.session.clock()));
    QJsonArray places;
    for (const Place &p : plan) {
        places.append(QJsonObject{{QStringLiteral("place"), p.place}, {QStringLiteral("decision"), p.decision}, {QStringLiteral("norm"), p.norm}, {QStringLiteral("keep_until"), instantValue(p.keepUntil)},
                                  {QStringLiteral("before"), p.before}, {QStringLiteral("after"), p.after < 0 ? QJsonValue() : QJsonValue(p.after)}});
        text += QStringLiteral("\n%1: %2 (%3%4) %5 → %6").arg(placeTitle(p.place), placeDecisionTitle(p), p.norm, p.keepUntil ? QStringLiteral(", ") + Tr::tr("until %1").arg(toRfc3339Seconds(*p.keepUntil)) : QString())
                    .arg(p.before).arg(p.after < 0 ? QStringLiteral("?") : QString::number(p.after));
    }
    json.insert(QStringLiteral("places"), places);
    json.insert(QStringLiteral("plan_digest"), planDigest(plan));
    NACHWEIS_ASSIGN(const QList<ResidueSearch> searches, residueSearches(*o.stores.gateway, r.id));
    QJsonArray residue;
    for (const ResidueSearch &s : searches) {
        residue.append(QJsonObject{{QStringLiteral("store"), s.store}, {QStringLiteral("pages"), s.pages}, {QStringLiteral("bytes"), s.bytes}, {QStringLiteral("patterns"), s.patterns}, {QStringLiteral("found"), s.found}});
        text += QLatin1Char('\n') + Tr::tr("Residue in the %1 store: %2 byte strings searched for in %3 pages, found in %4.").arg(s.store).arg(s.patterns).arg(s.pages).arg(s.found);
    }
    json.insert(QStringLiteral("residue"), residue);
    return {};
}

Result<Output> showRequest(const Opened &o, const Database &gateway, const QString &id)
{
    NACHWEIS_ASSIGN(const Request r, request(gateway, id));
    NACHWEIS_TRY(recordLook(o.stores, o.session, r.subject, id));
    QJsonObject json = requestObject(r);
    QString text = requestLine(r) + QLatin1Char('\n') + r.due.derivation.join(QLatin1Char('\n'));
    json.insert(QStringLiteral("derivation"), QJsonArray::fromStringList(r.due.derivation));
    if (r.kind == QLatin1String("erasure"))
        NACHWEIS_TRY(addPlan(o, r, json, text));
    NACHWEIS_ASSIGN(const QList<Recipient> list, recipients(gateway, id));
    QJsonArray told;
    for (const Recipient &one : list) {
        told.append(QJsonObject{{QStringLiteral("recipient"), one.vendorId}, {QStringLiteral("state"), one.state}, {QStringLiteral("told"), instantValue(one.told)}, {QStringLiteral("confirmed"), instantValue(one.confirmed)},
                                {QStringLiteral("reminder_due"), one.reminderDue(o.session.clock())}});
        text += QStringLiteral("\n%1 (%2): %3").arg(one.name, one.vendorId, recipientStateTitle(one.state));
    }
    json.insert(QStringLiteral("recipients"), told);
    return Output{json, text, ExitDone, {}};
}

Result<Output> listAllRequests(const Arguments &a, const Opened &o, const Database &gateway)
{
    NACHWEIS_ASSIGN(const QList<Request> list, listRequests(gateway, a.has(QStringLiteral("open"))));
    NACHWEIS_TRY(recordLook(o.stores, o.session, {}, QStringLiteral("requests")));
    QJsonArray array;
    QString text;
    bool overdue = false;
    for (const Request &r : list) {
        array.append(requestObject(r));
        text += requestLine(r) + QLatin1Char('\n');
        overdue = overdue || r.overdue(o.session.clock());
    }
    return Output{{{QStringLiteral("requests"), array}}, text, overdue ? ExitFinding : ExitDone, {}};
}

// The erasure and, unless --no-search, the search for what is left. What it finds is an exit of 1.
Result<Output> execute(const Arguments &a, const Opened &o, const Database &gateway, const QString &id)
{
    NACHWEIS_ASSIGN(const Request r, request(gateway, id));
    if (r.kind != QLatin1String("erasure")) {
        NACHWEIS_TRY(executeRight(o.stores, o.session, id, {a.value(QStringLiteral("address")), a.value(QStringLiteral("value"))}));
        return showRequest(o, gateway, id);
    }
    ResiduePatterns patterns;
    NACHWEIS_TRY(executeErasure(o.stores, o.session, id, &patterns));
    bool clean = true;
    if (!a.has(QStringLiteral("no-search"))) {
        std::function<void(qint64, qint64)> progress;
        if (showProgress(a))
            progress = [](qint64 done, qint64 all) { std::fprintf(stderr, "\r%lld / %lld", done, all); };
        NACHWEIS_ASSIGN(clean, searchResidue(o.stores, o.session, id, patterns, progress));
    }
    NACHWEIS_ASSIGN(Output output, showRequest(o, gateway, id));
    output.exit = clean ? ExitDone : ExitFinding;
    return output;
}

Result<Output> writeCertificate(const Arguments &a, const Opened &o, const QString &id)
{
    NACHWEIS_ASSIGN(const QString path, a.required(QStringLiteral("o")));
    CertificateSpec spec{a.language(), {}, {}};
    NACHWEIS_TRY(readSigner(a, spec.pkcs12, spec.pkcs12Passphrase));
    NACHWEIS_ASSIGN(const PackageMade made, writeErasureCertificate(o.stores, o.session, id, spec, path));
    return Output{{{QStringLiteral("file"), path}, {QStringLiteral("entries"), made.entries}, {QStringLiteral("size"), made.size}},
                  Tr::tr("The certificate is in %1, with %2 entries of the log proven.").arg(path).arg(made.entries), ExitDone, {}};
}

// The passphrase goes into a file of its own, never to the terminal's history.
Result<Output> writePackageFor(const Arguments &a, const Opened &o, const QString &id)
{
    NACHWEIS_ASSIGN(const QString path, a.required(QStringLiteral("o")));
    NACHWEIS_ASSIGN(const QString secretPath, a.required(QStringLiteral("package-passphrase-file")));
    NACHWEIS_TRY(writeNewSecret(secretPath, [&] { return writeSubjectPackage(o.stores, o.session, id, a.language(), path); }));
    return Output{{{QStringLiteral("file"), path}, {QStringLiteral("passphrase_file"), secretPath}},
                  Tr::tr("The package is in %1, its passphrase in %2. Send the passphrase by another route, then delete that file.").arg(path, secretPath), ExitDone, {}};
}

Result<Output> writeLetter(const Arguments &a, const Opened &o, const QString &id)
{
    NACHWEIS_ASSIGN(const QString path, a.required(QStringLiteral("o")));
    NACHWEIS_ASSIGN(const QString kind, a.required(QStringLiteral("letter")));
    NACHWEIS_ASSIGN(const QByteArray pdf, requestLetter(o.stores, o.session, id, kind, a.language(), a.value(QStringLiteral("recipient"))));
    NACHWEIS_TRY(writeOutput(path, pdf));
    return Output{{{QStringLiteral("file"), path}}, Tr::tr("The letter is in %1.").arg(path), ExitDone, {}};
}

Done oneStep(const QString &verb, const Arguments &a, const Opened &o, const QString &id)
{
    const QString reason = a.value(QStringLiteral("reason"));
    if (verb == QLatin1String("query"))
        return queryIdentity(o.stores, o.session, id, reason);
    if (verb == QLatin1String("identify"))
        return identifyRequest(o.stores, o.session, id, a.value(QStringLiteral("method")));
    if (verb == QLatin1String("extend"))
        return extendRequest(o.stores, o.session, id, reason);
    if (verb == QLatin1String("decide"))
        return decideRequest(o.stores, o.session, id, !a.has(QStringLiteral("refuse")), a.value(QStringLiteral("norm")), reason);
    if (verb == QLatin1String("approve"))
        return approveRequest(o.stores, o.session, id, a.value(QStringLiteral("plan")));
    if (verb == QLatin1String("answer"))
        return answerRequest(o.stores, o.session, id, a.value(QStringLiteral("told")).split(QLatin1Char(','), Qt::SkipEmptyParts));
    if (verb == QLatin1String("recipient"))
        return setRecipient(o.stores, o.session, id, a.value(QStringLiteral("recipient")), a.value(QStringLiteral("state")), reason);
    if (verb == QLatin1String("conclude"))
        return concludeRequest(o.stores, o.session, id, a.value(QStringLiteral("outcome")), reason, a.value(QStringLiteral("duplicate-of")));
    if (verb == QLatin1String("lift")) {
        NACHWEIS_ASSIGN(const Request r, request(*o.stores.gateway, id));
        return liftRestriction(o.stores, o.session, r.subject, reason);
    }
    if (verb == QLatin1String("close"))
        return closeRequest(o.stores, o.session, id);
    if (verb == QLatin1String("show"))
        return {};
    return fail(ErrorCode::Usage, Tr::tr("“request %1” is not a command.").arg(verb));
}

Result<Output> proposals(const Arguments &a, const Opened &o, const Database &gateway)
{
    const QString id = a.words.value(2);
    if (a.has(QStringLiteral("take"))) {
        NACHWEIS_ASSIGN(const Request r, takeProposal(o.stores, o.session, id, localZone(a)));
        return showRequest(o, gateway, r.id);
    }
    if (a.has(QStringLiteral("dismiss")))
        NACHWEIS_TRY(dismissProposal(o.stores, o.session, id, a.value(QStringLiteral("reason"))));
    NACHWEIS_ASSIGN(const QList<Proposal> list, openProposals(gateway));
    NACHWEIS_TRY(recordLook(o.stores, o.session, {}, QStringLiteral("proposals")));
    QJsonArray array;
    QString text;
    for (const Proposal &p : list) {
        array.append(QJsonObject{{QStringLiteral("id"), p.id}, {QStringLiteral("subject"), p.subject}, {QStringLiteral("message"), p.messageId}, {QStringLiteral("kind"), p.kind}, {QStringLiteral("word"), p.word}, {QStringLiteral("received"), toRfc3339Seconds(p.received)}});
        text += QStringLiteral("%1  %2  “%3”  %4  %5\n").arg(p.id, toRfc3339Seconds(p.received), p.word, p.kind, p.subject);
    }
    return Output{{{QStringLiteral("proposals"), array}}, text.isEmpty() ? Tr::tr("No message waits for a decision.") : text, ExitDone, {}};
}

Result<Output> words(const Arguments &a, const Opened &o, const Database &gateway)
{
    NACHWEIS_ASSIGN(auto known, requestWords(gateway));
    if (a.has(QStringLiteral("kind"))) {
        const QString kind = a.value(QStringLiteral("kind"));
        if (!wordKinds().contains(kind))
            return fail(ErrorCode::Usage, Tr::tr("“%1” is nothing that a word can stand for; it is one of %2.").arg(kind, wordKinds().join(QStringLiteral(", "))));
        NACHWEIS_ASSIGN(const QString list, a.required(QStringLiteral("words")));
        known[kind] = list.split(QLatin1Char(','), Qt::SkipEmptyParts);
        NACHWEIS_TRY(setRequestWords(o.stores, o.session, known));
        NACHWEIS_ASSIGN(known, requestWords(gateway));
    }
    QJsonObject json;
    QString text;
    for (const QString &kind : wordKinds()) {
        json.insert(kind, QJsonArray::fromStringList(known.value(kind)));
        text += QStringLiteral("%1: %2\n").arg(kind, known.value(kind).join(QStringLiteral(", ")));
    }
    return Output{{{QStringLiteral("words"), json}}, text, ExitDone, {}};
}

} // namespace

Result<Output> requests(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QString verb, a.word(1, Tr::tr("open, list, show, query, identify, extend, decide, approve, execute, answer, recipient, letter, package, certificate, lift, conclude, proposals, words or close")));
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_ASSIGN(const Database *gateway, o.stores.personal());
    if (verb == QLatin1String("list"))
        return listAllRequests(a, o, *gateway);
    if (verb == QLatin1String("proposals"))
        return proposals(a, o, *gateway);
    if (verb == QLatin1String("words"))
        return words(a, o, *gateway);
    if (verb == QLatin1String("open")) {
        NACHWEIS_ASSIGN(const QString right, a.required(QStringLiteral("right")));
        NACHWEIS_ASSIGN(const QString who, subjectOf(a, *gateway, o.session));
        NACHWEIS_ASSIGN(const auto received, a.instant(QStringLiteral("received")));
        NACHWEIS_ASSIGN(const Request r, openRequest(o.stores, o.session, right, who, received.value_or(o.session.clock()),
                                                     a.value(QStringLiteral("via"), QStringLiteral("other")), localZone(a)));
        return showRequest(o, *gateway, r.id);
    }
    NACHWEIS_ASSIGN(const QString id, a.word(2, Tr::tr("The request's id")));
    if (verb == QLatin1String("execute"))
        return execute(a, o, *gateway, id);
    if (verb == QLatin1String("certificate"))
        return writeCertificate(a, o, id);
    if (verb == QLatin1String("package"))
        return writePackageFor(a, o, id);
    if (verb == QLatin1String("letter"))
        return writeLetter(a, o, id);
    NACHWEIS_TRY(oneStep(verb, a, o, id));
    return showRequest(o, *gateway, id);
}

Result<Output> holds(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QString verb, a.word(1, Tr::tr("list, place or release")));
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_ASSIGN(const Database *gateway, o.stores.personal());
    if (verb == QLatin1String("place")) {
        NACHWEIS_ASSIGN(const QString scope, a.required(QStringLiteral("scope")));
        NACHWEIS_ASSIGN(const QString ref, a.required(QStringLiteral("ref")));
        NACHWEIS_TRY(placeHold(o.stores, o.session, scope, ref, a.value(QStringLiteral("reason"))));
    } else if (verb == QLatin1String("release")) {
        NACHWEIS_ASSIGN(const QString id, a.word(2, Tr::tr("The hold's id")));
        NACHWEIS_TRY(releaseHold(o.stores, o.session, id));
    } else if (verb != QLatin1String("list")) {
        return fail(ErrorCode::Usage, Tr::tr("“hold %1” is not a command.").arg(verb));
    }
    NACHWEIS_ASSIGN(const QList<Hold> list, listHolds(*gateway, false));
    NACHWEIS_TRY(recordLook(o.stores, o.session, {}, QStringLiteral("holds")));
    QJsonArray array;
    QString text;
    for (const Hold &h : list) {
        array.append(QJsonObject{{QStringLiteral("id"), h.id}, {QStringLiteral("scope"), h.scope}, {QStringLiteral("ref"), h.ref}, {QStringLiteral("reason"), h.reason}, {QStringLiteral("placed"), toRfc3339Seconds(h.placed)},
                                 {QStringLiteral("placed_by"), h.placedBy}, {QStringLiteral("released"), instantValue(h.released)}});
        text += QStringLiteral("%1  %2 %3  %4  %5\n").arg(h.id, holdScopeTitle(h.scope), h.ref, h.reason, h.released ? Tr::tr("released %1").arg(toRfc3339Seconds(*h.released)) : Tr::tr("open"));
    }
    return Output{{{QStringLiteral("holds"), array}}, text.isEmpty() ? Tr::tr("No holds.") : text, ExitDone, {}};
}

Result<Output> organisations(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QString verb, a.word(1, Tr::tr("show or set")));
    NACHWEIS_ASSIGN(const Opened opened, openWorkspace(a));
    NACHWEIS_ASSIGN(const Database *gateway, opened.stores.personal());
    NACHWEIS_ASSIGN(Organisation o, organisation(*gateway));
    if (verb == QLatin1String("set")) {
        o.name = a.value(QStringLiteral("name"), o.name);
        o.address = a.value(QStringLiteral("postal-address"), o.address);
        o.contact = a.value(QStringLiteral("contact"), o.contact);
        o.authority = a.value(QStringLiteral("authority-name"), o.authority);
        o.calendar = a.value(QStringLiteral("calendar"), o.calendar);
        NACHWEIS_ASSIGN(const qint64 days, a.number(QStringLiteral("days"), o.backupDays));
        o.backupDays = int(std::min<qint64>(days, 36'500));
        NACHWEIS_TRY(setOrganisation(opened.stores, opened.session, o));
    } else if (verb != QLatin1String("show")) {
        return fail(ErrorCode::Usage, Tr::tr("“organisation %1” is not a command.").arg(verb));
    }
    return Output{{{QStringLiteral("name"), o.name}, {QStringLiteral("address"), o.address}, {QStringLiteral("contact"), o.contact}, {QStringLiteral("authority"), o.authority}, {QStringLiteral("calendar"), o.calendar}, {QStringLiteral("backup_days"), o.backupDays}},
                  QStringList{o.name, o.address, o.contact, o.authority, o.calendar, Tr::tr("Backups are kept %n days.", nullptr, o.backupDays)}.join(QLatin1Char('\n')), ExitDone, {}};
}

} // namespace nachweis::cli
