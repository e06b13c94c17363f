// SPDX-License-Identifier: GPL-3.0-or-later
// Data-subject requests and what belongs to them: letters, recipients, holds, proposals, the organisation.
#include "cli/commands.h"

#include "cli/tr.h"
#include "people/organisation.h"
#include "requests/erasure.h"
#include "requests/erasure_certificate.h"
#include "requests/execution.h"
#include "requests/holds.h"
#include "requests/letter.h"
#include "requests/proposals.h"
#include "requests/recipients.h"
#include "requests/subject_package.h"

#include <QJsonArray>
#include <cstdio>

namespace nachweis::cli {
namespace {

QJsonObject requestObject(const requests::Request &r, Instant now)
{
    return {{u"id"_s, r.id},
            {u"right"_s, nameOf(r.right)},
            {u"subject"_s, r.subject},
            {u"state"_s, nameOf(r.state)},
            {u"received"_s, toRfc3339Seconds(r.received)},
            {u"nominal_due"_s, toRfc3339Seconds(r.due.nominal)},
            {u"legal_due"_s, toRfc3339Seconds(r.due.legal)},
            {u"legal_due_without_pause"_s, toRfc3339Seconds(r.withoutPause.legal)},
            {u"legal_due_in_some_places"_s, instantValue(r.due.legalInPlaces)},
            {u"paused"_s, r.paused(now)},
            {u"answered"_s, instantValue(r.answered)},
            {u"answered_late"_s, r.answeredLate()},
            {u"refused_after_first_month"_s, r.refusedAfterFirstMonth()},
            {u"extended"_s, instantValue(r.extended)},
            {u"decision"_s, r.decision ? nameOf(*r.decision) : u""_s},
            {u"norm"_s, r.norm},
            {u"decided_by"_s, r.decidedBy},
            {u"approved_by"_s, r.approvedBy},
            {u"plan_sha256"_s, r.planSha256},
            {u"outcome"_s, r.outcome ? nameOf(*r.outcome) : u""_s}};
}

QString requestLine(const requests::Request &r, Instant now)
{
    QString line = u"%1  %2  %3  %4 %5"_s.arg(r.id, titleOf(r.right), titleOf(r.state), Tr::tr("legal end"),
                                              toRfc3339Seconds(r.due.legal));
    if (r.paused(now))
        line += u"  "_s + Tr::tr("(paused: the identity is being asked for; without the pause it ends then)");
    if (r.outcome)
        line += u"  "_s + titleOf(*r.outcome);
    if (r.answeredLate())
        line += u"  "_s + Tr::tr("(answered late, on %1)").arg(toRfc3339Seconds(*r.answered));
    else if (r.refusedAfterFirstMonth())
        line += u"  "_s + Tr::tr("(refused after the first month; whether an extension covers that is disputed)");
    return line;
}

Done addPlan(const Opened &o, const requests::Request &r, QJsonObject &json, QString &text)
{
    NACHWEIS_ASSIGN(const QList<requests::Place> plan, requests::erasurePlan(o.stores, r.id, o.session.clock()));
    QJsonArray places;
    for (const requests::Place &p : plan) {
        places.append(requests::placeRows().json(p));
        text += u"\n%1: %2 (%3%4) %5 → %6"_s
                    .arg(requests::placeTitle(p.place), requests::placeDecisionTitle(p), p.norm,
                         p.keepUntil ? u", "_s + Tr::tr("until %1").arg(toRfc3339Seconds(*p.keepUntil)) : QString())
                    .arg(p.before)
                    .arg(p.after ? QString::number(*p.after) : u"?"_s);
    }
    json.insert(u"places"_s, places);
    json.insert(u"plan_digest"_s, requests::decisionDigest(r, plan));
    NACHWEIS_ASSIGN(const QList<requests::ResidueSearch> searches, requests::residueSearches(*o.stores.gateway, r.id));
    QJsonArray residue;
    for (const requests::ResidueSearch &s : searches) {
        residue.append(requests::residueRows().json(s));
        text += '\n'_L1 + Tr::tr("%1: %2 byte strings searched for in %3 pages, found in %4.")
                              .arg(titleOf(s.store))
                              .arg(s.patterns)
                              .arg(s.pages)
                              .arg(s.found);
    }
    json.insert(u"residue"_s, residue);
    return {};
}

Result<Output> showRequest(const Opened &o, const Database &gateway, const QString &id)
{
    NACHWEIS_ASSIGN(const requests::Request r, requests::request(gateway, id));
    NACHWEIS_TRY(log::recordLook(o.stores, o.session, r.subject, id));
    QJsonObject json = requestObject(r, o.session.clock());
    QString text = requestLine(r, o.session.clock()) + '\n'_L1 + r.due.derivation.join('\n'_L1);
    json.insert(u"derivation"_s, QJsonArray::fromStringList(r.due.derivation));
    if (r.right == requests::Right::Erasure)
        NACHWEIS_TRY(addPlan(o, r, json, text));
    NACHWEIS_ASSIGN(const QList<requests::Recipient> list, requests::recipients(gateway, id));
    QJsonArray told;
    for (const requests::Recipient &one : list) {
        told.append(QJsonObject{{u"recipient"_s, one.vendorId},
                                {u"state"_s, nameOf(one.state)},
                                {u"told"_s, instantValue(one.told)},
                                {u"confirmed"_s, instantValue(one.confirmed)},
                                {u"reminder_due"_s, one.reminderDue(o.session.clock())}});
        text += u"\n%1 (%2): %3"_s.arg(one.name, one.vendorId, titleOf(one.state));
    }
    json.insert(u"recipients"_s, told);
    return Output{json, text, ExitDone, {}};
}

Result<Output> listAllRequests(const Arguments &a, const Opened &o, const Database &gateway)
{
    NACHWEIS_ASSIGN(const QList<requests::Request> list, requests::listRequests(gateway, a.has(u"open"_s)));
    NACHWEIS_TRY(log::recordLook(o.stores, o.session, {}, u"requests"_s));
    QJsonArray array;
    QString text;
    bool overdue = false;
    for (const requests::Request &r : list) {
        array.append(requestObject(r, o.session.clock()));
        text += requestLine(r, o.session.clock()) + '\n'_L1;
        overdue = overdue || r.overdue(o.session.clock());
    }
    return Output{{{u"requests"_s, array}}, text, overdue ? ExitFinding : ExitDone, {}};
}

using requests::Step;

// The erasure and, unless --no-search, the search for what is left. What it finds is an exit of 1.
Result<Output> erase(const Arguments &a, const Opened &o, const requests::Request &r)
{
    ResiduePatterns patterns;
    NACHWEIS_TRY(requests::executeErasure(o.stores, o.session, r.id, &patterns));
    bool clean = true;
    if (!a.has(u"no-search"_s)) {
        std::function<void(qint64, qint64)> progress;
        if (showProgress(a))
            progress = [](qint64 done, qint64 all) { std::fprintf(stderr, "\r%lld / %lld", done, all); };
        NACHWEIS_ASSIGN(clean, requests::searchResidue(o.stores, o.session, r.id, patterns, progress));
    }
    NACHWEIS_ASSIGN(Output output, showRequest(o, *o.stores.gateway, r.id));
    output.exit = clean ? ExitDone : ExitFinding;
    return output;
}

Result<Output> writeCertificate(const Arguments &a, const Opened &o, const requests::Request &r)
{
    NACHWEIS_ASSIGN(const QString path, a.required(u"o"_s));
    requests::CertificateSpec spec;
    spec.language = a.language();
    NACHWEIS_TRY(readSigner(a, spec.pkcs12, spec.pkcs12Passphrase));
    NACHWEIS_ASSIGN(const log::PackageMade made,
                    requests::writeErasureCertificate(o.stores, o.session, r.id, spec, path));
    return Output{{{u"file"_s, path}, {u"entries"_s, made.entries}, {u"size"_s, made.size}},
                  Tr::tr("The certificate is in %1, with %2 entries of the log proven.").arg(path).arg(made.entries),
                  ExitDone,
                  {}};
}

// The passphrase goes into a file of its own, never to the terminal's history.
Result<Output> writePackageFor(const Arguments &a, const Opened &o, const requests::Request &r)
{
    NACHWEIS_ASSIGN(const QString path, a.required(u"o"_s));
    NACHWEIS_ASSIGN(const QString secretPath, a.required(u"package-passphrase-file"_s));
    NACHWEIS_TRY(writeNewSecret(
        secretPath, [&] { return requests::writeSubjectPackage(o.stores, o.session, r.id, a.language(), path); }));
    return Output{
        {{u"file"_s, path}, {u"passphrase_file"_s, secretPath}},
        Tr::tr(
            "The package is in %1, its passphrase in %2. Send the passphrase by another route, then delete that file.")
            .arg(path, secretPath),
        ExitDone,
        {}};
}

Result<Output> writeLetter(const Arguments &a, const Opened &o, const QString &id)
{
    NACHWEIS_ASSIGN(const QString path, a.required(u"o"_s));
    NACHWEIS_ASSIGN(const QString name, a.required(u"letter"_s));
    NACHWEIS_ASSIGN(const auto kind, parseNamed<requests::LetterKind>(name));
    const auto form = path.endsWith(".txt"_L1) ? requests::LetterForm::Text : requests::LetterForm::Pdf;
    NACHWEIS_ASSIGN(const QByteArray letter, requests::requestLetter(o.stores, o.session, id, kind, a.language(),
                                                                     a.value(u"recipient"_s), form));
    NACHWEIS_TRY(writeOutput(path, letter));
    return Output{{{u"file"_s, path}}, Tr::tr("The letter is in %1.").arg(path), ExitDone, {}};
}

Done answer(const Arguments &a, const Opened &o, const requests::Request &r)
{
    QList<requests::Told> told;
    for (const QString &name : a.value(u"told"_s).split(','_L1, Qt::SkipEmptyParts)) {
        NACHWEIS_ASSIGN(const auto one, parseNamed<requests::Told>(name));
        told += one;
    }
    return requests::answerRequest(o.stores, o.session, r.id, told);
}

Done lift(const Arguments &a, const Opened &o, const requests::Request &r)
{
    NACHWEIS_TRY(requests::mayTake(o.stores, o.session, r, Step::LiftRestriction));
    return requests::liftRestriction(o.stores, o.session, r.subject, a.value(u"reason"_s));
}

Done tellRecipient(const Arguments &a, const Opened &o, const requests::Request &r)
{
    NACHWEIS_ASSIGN(const QString name, a.required(u"state"_s));
    NACHWEIS_ASSIGN(const auto state, parseNamed<requests::RecipientState>(name));
    return requests::setRecipient(o.stores, o.session, r.id, a.value(u"recipient"_s), state, a.value(u"reason"_s));
}

Done conclude(const Arguments &a, const Opened &o, const requests::Request &r)
{
    NACHWEIS_ASSIGN(const QString name, a.required(u"outcome"_s));
    NACHWEIS_ASSIGN(const auto outcome, parseNamed<requests::RequestOutcome>(name));
    return requests::concludeRequest(o.stores, o.session, r.id, outcome, a.value(u"reason"_s),
                                     a.value(u"duplicate-of"_s));
}

Result<Output> afterwards(const Opened &o, const requests::Request &r, const Done &done)
{
    return done ? showRequest(o, *o.stores.gateway, r.id) : Result<Output>(fail(done.error()));
}

// What a step takes from the command line; whether it can be taken says the core's table.
Result<Output> takeStep(Step step, const Arguments &a, const Opened &o, const requests::Request &r)
{
    const QString reason = a.value(u"reason"_s);
    const auto decision = a.has(u"refuse"_s) ? requests::Decision::Refuse : requests::Decision::Grant;
    switch (step) {
    case Step::AskIdentity:
        return afterwards(o, r, requests::queryIdentity(o.stores, o.session, r.id, reason));
    case Step::Identify:
        return afterwards(o, r, requests::identifyRequest(o.stores, o.session, r.id, a.value(u"method"_s)));
    case Step::Extend:
        return afterwards(o, r, requests::extendRequest(o.stores, o.session, r.id, reason));
    case Step::Decide:
        return afterwards(o, r,
                          requests::decideRequest(o.stores, o.session, r.id, decision, a.value(u"norm"_s), reason));
    case Step::Approve:
        return afterwards(o, r, requests::approveRequest(o.stores, o.session, r.id, a.value(u"plan"_s)));
    case Step::Erase:
        return erase(a, o, r);
    case Step::CarryOut: {
        const QString value = a.value(u"value"_s);
        NACHWEIS_ASSIGN(
            Output out,
            afterwards(o, r, requests::executeRight(o.stores, o.session, r.id, {a.value(u"address"_s), value})));
        if (r.right == requests::Right::Rectification)
            if (const auto number = people::numberToStore(value)) {
                out.json.insert(u"stored"_s, number->shown);
                out.text += '\n'_L1 + Tr::tr("On record now: %1.").arg(number->shown);
            }
        return out;
    }
    case Step::HandOver:
    case Step::HandOverAgain:
        return writePackageFor(a, o, r);
    case Step::Answer:
        return afterwards(o, r, answer(a, o, r));
    case Step::TellRecipient:
        return afterwards(o, r, tellRecipient(a, o, r));
    case Step::Certify:
        return writeCertificate(a, o, r);
    case Step::LiftRestriction:
        return afterwards(o, r, lift(a, o, r));
    case Step::Conclude:
        return afterwards(o, r, conclude(a, o, r));
    case Step::Close:
        return afterwards(o, r, requests::closeRequest(o.stores, o.session, r.id));
    case Step::LoseApproval:
    case Step::FinishErasure: // follow from others
        break;
    }
    Q_UNREACHABLE();
}

Result<Output> proposals(const Arguments &a, const Opened &o, const Database &gateway)
{
    const QString id = a.words.value(2);
    if (a.has(u"take"_s)) {
        NACHWEIS_ASSIGN(const requests::Request r, requests::takeProposal(o.stores, o.session, id, localZone(a)));
        return showRequest(o, gateway, r.id);
    }
    if (a.has(u"dismiss"_s))
        NACHWEIS_TRY(requests::dismissProposal(o.stores, o.session, id, a.value(u"reason"_s)));
    NACHWEIS_ASSIGN(const QList<requests::Proposal> list, requests::openProposals(gateway));
    NACHWEIS_TRY(log::recordLook(o.stores, o.session, {}, u"proposals"_s));
    QJsonArray array;
    QString text;
    for (const requests::Proposal &p : list) {
        array.append(requests::proposalRows().json(p));
        text += u"%1  %2  “%3”  %4  %5\n"_s.arg(p.id, toRfc3339Seconds(p.received), p.word, nameOf(p.kind), p.subject);
    }
    return Output{
        {{u"proposals"_s, array}}, text.isEmpty() ? Tr::tr("No message waits for a decision.") : text, ExitDone, {}};
}

Result<Output> words(const Arguments &a, const Opened &o, const Database &gateway)
{
    NACHWEIS_ASSIGN(auto known, requests::requestWords(gateway));
    if (a.has(u"kind"_s)) {
        NACHWEIS_ASSIGN(const auto kind, parseNamed<requests::ProposalKind>(a.value(u"kind"_s)));
        NACHWEIS_ASSIGN(const QString list, a.required(u"words"_s));
        known[kind] = list.split(','_L1, Qt::SkipEmptyParts);
        NACHWEIS_TRY(requests::setRequestWords(o.stores, o.session, known));
        NACHWEIS_ASSIGN(known, requests::requestWords(gateway));
    }
    QJsonObject json;
    QString text;
    for (const auto kind : valuesOf<requests::ProposalKind>()) {
        json.insert(nameOf(kind), QJsonArray::fromStringList(known.value(kind)));
        text += u"%1: %2\n"_s.arg(nameOf(kind), known.value(kind).join(u", "_s));
    }
    return Output{{{u"words"_s, json}}, text, ExitDone, {}};
}

} // namespace

Result<Output> requests(const Arguments &a)
{
    const QString verb = a.words[1];
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_ASSIGN(const Database *gateway, o.stores.personal());
    if (verb == "list"_L1)
        return listAllRequests(a, o, *gateway);
    if (verb == "proposals"_L1)
        return proposals(a, o, *gateway);
    if (verb == "words"_L1)
        return words(a, o, *gateway);
    if (verb == "open"_L1) {
        NACHWEIS_ASSIGN(const QString name, a.required(u"right"_s));
        NACHWEIS_ASSIGN(const auto right, parseNamed<requests::Right>(name));
        NACHWEIS_ASSIGN(const QString who, subjectOf(a, *gateway, o.session));
        NACHWEIS_ASSIGN(const auto received, a.instant(u"received"_s));
        NACHWEIS_ASSIGN(const requests::Request r,
                        requests::openRequest(o.stores, o.session, right, who, received.value_or(o.session.clock()),
                                              a.value(u"via"_s, u"other"_s), localZone(a)));
        return showRequest(o, *gateway, r.id);
    }
    const QString id = a.words[2];
    if (verb == "letter"_L1)
        return writeLetter(a, o, id);
    NACHWEIS_ASSIGN(const requests::Request r, requests::request(*gateway, id));
    if (const auto step = requests::stepOfVerb(verb, r.right))
        return takeStep(*step, a, o, r);
    if (verb != "show"_L1)
        return fail(ErrorCode::Usage, Tr::tr("“request %1” is not a command.").arg(verb));
    return showRequest(o, *gateway, id);
}

Result<Output> holds(const Arguments &a)
{
    const QString verb = a.words[1];
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_ASSIGN(const Database *gateway, o.stores.personal());
    if (verb == "place"_L1) {
        NACHWEIS_ASSIGN(const QString name, a.required(u"scope"_s));
        NACHWEIS_ASSIGN(const auto scope, parseNamed<requests::HoldScope>(name));
        NACHWEIS_ASSIGN(const QString ref, a.required(u"ref"_s));
        NACHWEIS_TRY(requests::placeHold(o.stores, o.session, scope, ref, a.value(u"reason"_s)));
    } else if (verb == "release"_L1) {
        NACHWEIS_TRY(requests::releaseHold(o.stores, o.session, a.words[2]));
    }
    NACHWEIS_ASSIGN(const QList<requests::Hold> list, requests::listHolds(*gateway, false));
    NACHWEIS_TRY(log::recordLook(o.stores, o.session, {}, u"holds"_s));
    QJsonArray array;
    QString text;
    for (const requests::Hold &h : list) {
        array.append(requests::holdRows().json(h));
        text += u"%1  %2 %3  %4  %5\n"_s.arg(h.id, titleOf(h.scope), h.ref, h.reason,
                                             h.released ? Tr::tr("released %1").arg(toRfc3339Seconds(*h.released))
                                                        : Tr::tr("open"));
    }
    return Output{{{u"holds"_s, array}}, text.isEmpty() ? Tr::tr("No holds.") : text, ExitDone, {}};
}

Result<Output> organisations(const Arguments &a)
{
    const QString verb = a.words[1];
    NACHWEIS_ASSIGN(const Opened opened, openWorkspace(a));
    NACHWEIS_ASSIGN(const Database *gateway, opened.stores.personal());
    NACHWEIS_ASSIGN(people::Organisation o, people::organisation(*gateway));
    if (verb == "set"_L1) {
        o.name = a.value(u"name"_s, o.name);
        o.address = a.value(u"postal-address"_s, o.address);
        o.contact = a.value(u"contact"_s, o.contact);
        o.authority = a.value(u"authority-name"_s, o.authority);
        o.calendar = a.value(u"calendar"_s, o.calendar);
        NACHWEIS_ASSIGN(const qint64 days, a.number(u"days"_s, o.backupDays));
        o.backupDays = int(days);
        NACHWEIS_TRY(people::setOrganisation(opened.stores, opened.session, o));
    }
    return Output{{{u"name"_s, o.name},
                   {u"address"_s, o.address},
                   {u"contact"_s, o.contact},
                   {u"authority"_s, o.authority},
                   {u"calendar"_s, o.calendar},
                   {u"backup_days"_s, o.backupDays}},
                  QStringList{o.name, o.address, o.contact, o.authority, o.calendar,
                              Tr::tr("Backups are kept %n days.", nullptr, o.backupDays)}
                      .join('\n'_L1),
                  ExitDone,
                  {}};
}

} // namespace nachweis::cli
