// SPDX-License-Identifier: GPL-3.0-or-later
// Breach incidents: the record, obligations, filings, figures, reports, and what detectors propose.
#include "cli/commands.h"

#include "cli/tr.h"
#include "consent/coverage.h"
#include "incidents/advice.h"
#include "incidents/attachments.h"
#include "incidents/calendar_file.h"
#include "incidents/contracts.h"
#include "incidents/detectors.h"
#include "incidents/incident_report.h"
#include "incidents/severity.h"
#include "incidents/steps.h"
#include "people/purposes.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace nachweis::cli {
namespace {

QJsonObject incidentObject(const incidents::Incident &i, Instant now)
{
    QJsonArray obligations;
    for (const incidents::Obligation &o : i.obligations)
        obligations.append(QJsonObject{
            {u"rule"_s, o.rule},
            {u"version"_s, o.version},
            {u"anchor"_s, toRfc3339Seconds(o.anchor)},
            {u"alarm"_s, o.deadline ? QJsonValue(toRfc3339Seconds(o.deadline->alarm)) : QJsonValue()},
            {u"legal"_s, o.deadline ? QJsonValue(toRfc3339Seconds(o.deadline->legal)) : QJsonValue()},
            {u"state"_s, nameOf(o.state(now))},
            {u"filed"_s, instantValue(o.filed)},
            {u"derivation"_s, o.deadline ? QJsonArray::fromStringList(o.deadline->derivation) : QJsonArray()}});
    return {{u"id"_s, i.label()},
            {u"title"_s, i.title},
            {u"state"_s, nameOf(i.state)},
            {u"risk"_s, incidents::nameOrEmpty(i.risk)},
            {u"occurred"_s, instantValue(i.occurred)},
            {u"detected"_s, instantValue(i.detected)},
            {u"suspected"_s, instantValue(i.suspected)},
            {u"aware"_s, instantValue(i.aware)},
            {u"closed"_s, instantValue(i.closed)},
            {u"obligations"_s, obligations}};
}

QString incidentLine(const incidents::Incident &i, Instant now)
{
    QString text = u"%1  %2  %3"_s.arg(i.label(), titleOf(i.state), i.title);
    for (const incidents::Obligation &o : i.obligations) {
        text += u"\n    %1 (%2): %3%4"_s.arg(o.definition.title(), o.rule, o.stale && o.open() ? u"⚠ "_s : QString(),
                                             titleOf(o.state(now)));
        if (o.deadline)
            text += u", %1 %2, %3 %4"_s.arg(Tr::tr("alarm"), toRfc3339Seconds(o.deadline->alarm), Tr::tr("outer limit"),
                                            toRfc3339Seconds(o.deadline->legal));
    }
    return text;
}

Result<Output> shown(const Opened &o, const QString &id)
{
    NACHWEIS_ASSIGN(const incidents::Incident i, incidents::incident(*o.stores.gateway, id));
    NACHWEIS_TRY(log::recordLook(o.stores, o.session, {}, i.id));
    QJsonObject json = incidentObject(i, o.session.clock());
    QString text = incidentLine(i, o.session.clock());
    NACHWEIS_ASSIGN(const QList<incidents::TimelineItem> timeline,
                    incidents::incidentTimeline(*o.stores.gateway, i.id));
    QJsonArray lines;
    for (const incidents::TimelineItem &t : timeline) {
        lines.append(incidents::timelineRows().json(t));
        text += u"\n%1  %2  %3  %4  %5"_s.arg(t.seq, 3).arg(toRfc3339Seconds(t.at), t.actor, nameOf(t.kind),
                                                            QString(t.body).replace('\n'_L1, u" / "_s));
    }
    json.insert(u"timeline"_s, lines);
    NACHWEIS_ASSIGN(const QList<incidents::AffectedScope> scopes, incidents::affectedScopes(*o.stores.gateway, i.id));
    if (!scopes.isEmpty())
        json.insert(u"affected"_s, QJsonObject{{u"seq"_s, scopes.last().seq},
                                               {u"persons"_s, scopes.last().figures.persons},
                                               {u"records"_s, scopes.last().figures.records},
                                               {u"phi"_s, scopes.last().figures.phi.records},
                                               {u"figures"_s, scopes.last().figures.toJson()},
                                               {u"confirmed"_s, scopes.last().confirmed}});
    if (!scopes.isEmpty()) {
        const incidents::AffectedFigures &f = scopes.last().figures;
        text += '\n'_L1 + (scopes.last().confirmed
                               ? Tr::tr("Affected: %1 persons, %2 records")
                               : Tr::tr("Affected: approximately %1 persons, %2 records; not confirmed"))
                              .arg(f.persons)
                              .arg(f.records);
        for (const QString &category : people::specialCategories())
            if (f.special.contains(category))
                text += u"\n    %1: %2 / %3"_s.arg(people::specialCategoryTitle(category))
                            .arg(f.special[category].persons)
                            .arg(f.special[category].records);
    }
    NACHWEIS_ASSIGN(const QList<incidents::ObligationAdvice> advice,
                    incidents::obligationsToConsider(*o.stores.gateway, i));
    QJsonArray consider;
    for (const incidents::ObligationAdvice &one : advice) {
        consider.append(QJsonObject{{u"rule"_s, one.rule.id}, {u"why"_s, one.why}});
        text += '\n'_L1 + Tr::tr("To consider: %1 (%2). %3").arg(one.rule.title(), one.rule.id, one.why);
    }
    json.insert(u"consider"_s, consider);
    return Output{json, text, ExitDone, {}};
}

Result<Output> contracts(const Arguments &a, const Opened &o)
{
    const QString verb = a.words.value(2, u"list"_s), id = a.words.value(3);
    if (verb == "add"_L1 || verb == "change"_L1) {
        NACHWEIS_ASSIGN(const qint64 hours, a.number(u"hours"_s, 0));
        NACHWEIS_TRY(incidents::putContractObligation(
            o.stores, o.session,
            {verb == "add"_L1 ? QString() : id, a.value(u"party"_s), a.value(u"norm"_s), int(hours), 1, {}}));
    } else if (verb == "end"_L1) {
        NACHWEIS_TRY(incidents::endContractObligation(o.stores, o.session, id));
    }
    NACHWEIS_ASSIGN(const QList<incidents::ContractObligation> list, incidents::contractObligations(*o.stores.gateway));
    QJsonArray array;
    QString text;
    for (const incidents::ContractObligation &c : list) {
        QJsonObject contract = incidents::contractRows().json(c);
        contract.insert(u"rule"_s, c.rule());
        array.append(contract);
        text += u"%1  %2  %3  %4 h%5\n"_s.arg(c.rule(), c.party, c.norm)
                    .arg(c.hours)
                    .arg(c.ended ? u"  "_s + Tr::tr("ended %1").arg(toRfc3339Seconds(*c.ended)) : QString());
    }
    return Output{{{u"contracts"_s, array}}, text.isEmpty() ? Tr::tr("No contract names hours.") : text, ExitDone, {}};
}

Result<Output> figures(const Opened &o)
{
    NACHWEIS_ASSIGN(const QList<incidents::RegisterYear> years, incidents::registerFigures(*o.stores.gateway));
    NACHWEIS_TRY(log::recordLook(o.stores, o.session, {}, u"incidents"_s));
    QJsonArray array;
    QString text;
    for (const incidents::RegisterYear &y : years) {
        QJsonObject kinds;
        for (const incidents::BreachKind kind : valuesOf<incidents::BreachKind>())
            kinds.insert(nameOf(kind), y.kinds.value(kind));
        array.append(QJsonObject{{u"year"_s, y.year},
                                 {u"incidents"_s, y.incidents},
                                 {u"breaches"_s, y.breaches},
                                 {u"notified"_s, y.notified},
                                 {u"late"_s, y.late},
                                 {u"communicated"_s, y.communicated},
                                 {u"not_notified"_s, y.notNotified},
                                 {u"open"_s, y.open},
                                 {u"kinds"_s, kinds}});
        text += Tr::tr("%1: %2 incidents, %3 breaches, %4 notified (%5 late), %6 not notified with reasons, %7 open")
                    .arg(y.year)
                    .arg(y.incidents)
                    .arg(y.breaches)
                    .arg(y.notified)
                    .arg(y.late)
                    .arg(y.notNotified)
                    .arg(y.open) +
                '\n'_L1;
    }
    return Output{{{u"years"_s, array}}, text.isEmpty() ? Tr::tr("No incidents.") : text, ExitDone, {}};
}

Result<Output> listAll(const Arguments &a, const Opened &o)
{
    NACHWEIS_ASSIGN(const QList<incidents::Incident> list,
                    incidents::listIncidents(*o.stores.gateway, a.has(u"open"_s)));
    NACHWEIS_TRY(log::recordLook(o.stores, o.session, {}, u"incidents"_s));
    QJsonArray array;
    QString text;
    bool overdue = false;
    for (const incidents::Incident &i : list) {
        array.append(incidentObject(i, o.session.clock()));
        text += incidentLine(i, o.session.clock()) + '\n'_L1;
        for (const incidents::Obligation &one : i.obligations)
            overdue = overdue || one.state(o.session.clock()) == incidents::ObligationState::Overdue;
    }
    return Output{{{u"incidents"_s, array}}, text, overdue ? ExitFinding : ExitDone, {}};
}

Result<incidents::AffectedQuery> affectedQuery(const Arguments &a)
{
    incidents::AffectedQuery query{
        {}, {}, a.value(u"integration"_s), a.value(u"actor"_s), a.value(u"action"_s), a.has(u"attached"_s)};
    NACHWEIS_ASSIGN(query.since, a.instant(u"since"_s));
    NACHWEIS_ASSIGN(query.until, a.instant(u"until"_s));
    return query;
}

// The eight fields of a notification as JSON, by their keys.
Result<incidents::FilingText> filingText(const Arguments &a, const Opened &o, const incidents::Incident &i,
                                         const QString &rule)
{
    NACHWEIS_ASSIGN(incidents::FilingText text, incidents::filingDraft(*o.stores.gateway, o.session.keys, i, rule));
    if (a.has(u"late-reason"_s))
        text.lateReason = a.value(u"late-reason"_s);
    if (!a.has(u"text-file"_s))
        return text;
    NACHWEIS_ASSIGN(const QByteArray raw, readInput(a.value(u"text-file"_s), 1 << 20));
    const QJsonDocument document = QJsonDocument::fromJson(raw);
    QStringList keys;
    for (const incidents::FilingField &field : incidents::filingFields()) {
        keys += QLatin1String(field.key);
        if (document.object().contains(QLatin1String(field.key)))
            text.*field.value = document.object()[QLatin1String(field.key)].toString();
    }
    if (!document.isObject())
        return fail(ErrorCode::BadInput,
                    Tr::tr("The text of a notification is a JSON object with %1.").arg(keys.join(u", "_s)),
                    Tr::tr("Nothing was recorded."));
    return text;
}

Result<Output> file(const Arguments &a, const Opened &o, const QString &id, const QString &verb)
{
    const QString rule = a.value(u"rule"_s, incidents::rules::authority);
    NACHWEIS_ASSIGN(const incidents::Incident i, incidents::incident(*o.stores.gateway, id));
    NACHWEIS_ASSIGN(const incidents::FilingText text, filingText(a, o, i, rule));
    const incidents::Obligation *owed = i.obligation(rule);
    const QJsonArray missing = QJsonArray::fromStringList(owed ? incidents::missingIn(text, owed->definition.document)
                                                               : incidents::missingIn(text));
    if (verb == "document"_L1) {
        NACHWEIS_ASSIGN(const QString path, a.required(u"o"_s));
        NACHWEIS_TRY(incidents::reasonsGiven(i, rule, text, o.session.clock()));
        NACHWEIS_ASSIGN(const incidents::FilingDocument document,
                        incidents::filingDocument(*o.stores.gateway, o.session.keys, i, rule, text, a.language(),
                                                  o.session.clock()));
        NACHWEIS_TRY(log::recordLook(o.stores, o.session, {}, i.id));
        NACHWEIS_ASSIGN(const QByteArray written, document.bytes(!path.endsWith(".txt"_L1)));
        NACHWEIS_TRY(writeOutput(path, written));
        return Output{
            {{u"file"_s, path}, {u"missing"_s, missing}}, Tr::tr("The document is in %1.").arg(path), ExitDone, {}};
    }
    if (verb == "draft"_L1) {
        NACHWEIS_TRY(incidents::saveDraft(o.stores, o.session, id, rule, text));
    } else {
        NACHWEIS_ASSIGN(const auto at, a.instant(u"filed"_s));
        NACHWEIS_TRY(incidents::sendFiling(o.stores, o.session, id, rule, text,
                                           {at.value_or(o.session.clock()), a.value(u"reference"_s),
                                            a.value(u"late-reason"_s), a.has(u"complete"_s), a.has(u"withdrawal"_s)},
                                           a.options.value(u"also"_s)));
    }
    NACHWEIS_ASSIGN(Output output, shown(o, id));
    output.json.insert(u"missing"_s, missing);
    return output;
}

Done aware(const Arguments &a, const Opened &o, const QString &id, bool another)
{
    NACHWEIS_ASSIGN(const auto at, a.instant(u"aware"_s));
    return (another ? incidents::proposeAwareness : incidents::becomeAware)(
        o.stores, o.session, id, at.value_or(o.session.clock()), a.value(u"reason"_s));
}

Done times(const Arguments &a, const Opened &o, const QString &id)
{
    NACHWEIS_ASSIGN(const auto occurred, a.instant(u"occurred"_s));
    NACHWEIS_ASSIGN(const auto detected, a.instant(u"detected"_s));
    NACHWEIS_ASSIGN(const auto told, a.instant(u"told-by-processor"_s));
    return incidents::setIncidentTimes(o.stores, o.session, id, occurred, detected, told);
}

Done assess(const Arguments &a, const Opened &o, const QString &id)
{
    NACHWEIS_ASSIGN(const incidents::Risk risk, parseNamed<incidents::Risk>(a.value(u"risk"_s)));
    std::optional<incidents::Likelihood> likelihood;
    if (a.has(u"likelihood"_s)) {
        NACHWEIS_ASSIGN(likelihood, parseNamed<incidents::Likelihood>(a.value(u"likelihood"_s)));
    }
    QList<incidents::BreachKind> kinds;
    for (const QString &name : a.options.value(u"kind"_s)) {
        NACHWEIS_ASSIGN(const incidents::BreachKind kind, parseNamed<incidents::BreachKind>(name));
        kinds += kind;
    }
    return incidents::assessIncident(o.stores, o.session, id, risk, a.value(u"reason"_s), likelihood, kinds);
}

Done affected(const Arguments &a, const Opened &o, const QString &id)
{
    if (a.has(u"confirm"_s)) {
        NACHWEIS_ASSIGN(const qint64 seq, a.number(u"confirm"_s, 0));
        return incidents::confirmAffected(o.stores, o.session, id, int(seq));
    }
    NACHWEIS_ASSIGN(incidents::AffectedQuery query, affectedQuery(a));
    if (a.has(u"again"_s)) {
        NACHWEIS_ASSIGN(const incidents::Incident i, incidents::incident(*o.stores.gateway, id));
        NACHWEIS_ASSIGN(const QList<incidents::AffectedScope> scopes,
                        incidents::affectedScopes(*o.stores.gateway, i.id));
        if (scopes.isEmpty())
            return fail(ErrorCode::NotFound, Tr::tr("Nobody was counted in this incident yet."),
                        Tr::tr("Count with a period first; nothing was changed."));
        query = scopes.last().query;
    }
    return incidents::runAffected(o.stores, o.session, id, query);
}

Done entries(const Arguments &a, const Opened &o, const QString &id)
{
    NACHWEIS_ASSIGN(const qint64 first, a.number(u"first"_s, -1));
    NACHWEIS_ASSIGN(const qint64 last, a.number(u"last"_s, first));
    QList<qint64> list;
    for (qint64 e = first; e <= last && list.size() < 100'000; ++e)
        list += e;
    return incidents::attachEntries(o.stores, o.session, id, list);
}

Done evidence(const Arguments &a, const Opened &o, const QString &id)
{
    const QString path = a.words.value(3);
    NACHWEIS_ASSIGN(const QByteArray content, readInput(path, incidents::largestIncidentFile));
    return incidents::addIncidentFile(o.stores, o.session, id, QFileInfo(path).fileName(), content);
}

Done takeStep(incidents::Step step, const Arguments &a, const Opened &o, const QString &id)
{
    using incidents::Step;
    const QString reason = a.value(u"reason"_s), text = a.value(u"text"_s), rule = a.value(u"rule"_s);
    switch (step) {
    case Step::BecomeAware:
    case Step::ProposeAwareness:
        return aware(a, o, id, step == Step::ProposeAwareness);
    case Step::ApproveAwareness:
        return incidents::approveAwareness(o.stores, o.session, id);
    case Step::Times:
        return times(a, o, id);
    case Step::Assess:
        return assess(a, o, id);
    case Step::CountAffected:
    case Step::ConfirmAffected:
        return affected(a, o, id);
    case Step::ProposeNoFiling:
        return incidents::proposeNoFiling(o.stores, o.session, id, reason);
    case Step::ApproveNoFiling:
        return incidents::approveNoFiling(o.stores, o.session, id);
    case Step::Except34: {
        NACHWEIS_ASSIGN(const auto exception, parseNamed<incidents::Exception34>(a.value(u"norm"_s)));
        return incidents::recordException34(o.stores, o.session, id, exception, reason);
    }
    case Step::AddObligation: {
        NACHWEIS_ASSIGN(const auto anchor, a.instant(u"event"_s));
        return incidents::addObligation(o.stores, o.session, id, rule, anchor);
    }
    case Step::Recompute: {
        NACHWEIS_ASSIGN(const auto anchor, a.instant(u"event"_s));
        return incidents::recomputeObligation(o.stores, o.session, id, rule, reason, anchor);
    }
    case Step::SetAside:
        return incidents::obligationNotApplicable(o.stores, o.session, id, rule, reason);
    case Step::Triage:
    case Step::Contain:
    case Step::InformPersons:
    case Step::Remedy:
    case Step::DrawLessons: {
        NACHWEIS_ASSIGN(const auto state, parseNamed<incidents::IncidentState>(a.value(u"state"_s)));
        return incidents::advanceIncident(o.stores, o.session, id, state, text);
    }
    case Step::AttachEntries:
        return entries(a, o, id);
    case Step::AddFile:
        return evidence(a, o, id);
    case Step::Note:
        return incidents::addNote(o.stores, o.session, id, text);
    case Step::Correct: {
        NACHWEIS_ASSIGN(const qint64 seq, a.number(u"first"_s, 0));
        return incidents::correctTimeline(o.stores, o.session, id, int(seq), text);
    }
    case Step::Close:
        return incidents::closeIncident(o.stores, o.session, id, reason);
    case Step::Reopen:
        return incidents::reopenIncident(o.stores, o.session, id, reason);
    case Step::KeepDraft: // file() has read their text
    case Step::File:
    case Step::AddTask: // of the window alone
    case Step::FinishTask:
        break;
    }
    return fail(ErrorCode::Usage, Tr::tr("“incident %1” is not a command.").arg(a.words.value(1)));
}

Done step(const QString &verb, const Arguments &a, const Opened &o, const QString &id)
{
    for (const incidents::StepRule &rule : incidents::stepRules())
        if (verb == QLatin1String(rule.word))
            return takeStep(rule.step, a, o, id);
    return fail(ErrorCode::Usage, Tr::tr("“incident %1” is not a command.").arg(verb));
}

QJsonObject proposalObject(const incidents::IncidentProposal &p)
{
    return {{u"id"_s, p.id},     {u"detector"_s, nameOf(p.detector)},
            {u"what"_s, p.what}, {u"first"_s, p.first},
            {u"last"_s, p.last}, {u"entries"_s, p.entries}};
}

Result<Output> packaged(const Result<log::PackageMade> &made, const QString &path)
{
    if (!made)
        return fail(made.error());
    return Output{{{u"file"_s, path}, {u"entries"_s, made->entries}, {u"size"_s, made->size}},
                  Tr::tr("The documentation is in %1, with %2 entries of the log proven.").arg(path).arg(made->entries),
                  ExitDone,
                  {}};
}

Result<Output> decidedProposals(const Opened &o)
{
    NACHWEIS_ASSIGN(const QList<incidents::IncidentProposal> list,
                    incidents::decidedIncidentProposals(*o.stores.gateway));
    QJsonArray array;
    QString text;
    for (const incidents::IncidentProposal &p : list) {
        QJsonObject proposal = proposalObject(p);
        proposal.insert(u"incident"_s, p.incident);
        proposal.insert(u"reason"_s, p.reason);
        proposal.insert(u"decided_by"_s, p.decidedBy);
        array.append(proposal);
        text += u"%1  %2  %3: %4\n"_s.arg(titleOf(p.detector), p.what, p.decidedBy,
                                          p.reason.isEmpty() ? Tr::tr("taken as an incident") : p.reason);
    }
    return Output{
        {{u"proposals"_s, array}}, text.isEmpty() ? Tr::tr("No proposal has been decided yet.") : text, ExitDone, {}};
}

Result<Output> detect(const Arguments &a, const Opened &o)
{
    const QString id = a.words.value(2);
    if (a.has(u"take"_s)) {
        NACHWEIS_ASSIGN(const incidents::Incident i,
                        incidents::takeIncidentProposal(o.stores, o.session, id, localZone(a)));
        return shown(o, i.id);
    }
    if (a.has(u"dismiss"_s))
        NACHWEIS_TRY(incidents::dismissIncidentProposal(o.stores, o.session, id, a.value(u"reason"_s)));
    if (a.has(u"name"_s)) {
        NACHWEIS_ASSIGN(const auto threshold, parseNamed<incidents::Threshold>(a.value(u"name"_s)));
        NACHWEIS_ASSIGN(const qint64 value, a.number(u"value"_s, -1));
        NACHWEIS_TRY(incidents::setDetectorSetting(o.stores, o.session, threshold, value));
    }
    if (a.has(u"decided"_s))
        return decidedProposals(o);
    NACHWEIS_ASSIGN(const int added,
                    incidents::runDetectors(o.stores, o.session, {consent::uncoveredMessages, nullptr}));
    NACHWEIS_ASSIGN(const QList<incidents::IncidentProposal> list, incidents::incidentProposals(*o.stores.gateway));
    QJsonArray array;
    QString text;
    for (const incidents::IncidentProposal &p : list) {
        array.append(proposalObject(p));
        text += u"%1  %2  %3  #%4 – #%5 (%6)\n"_s.arg(p.id, titleOf(p.detector), p.what)
                    .arg(p.first)
                    .arg(p.last)
                    .arg(p.entries);
    }
    return Output{{{u"added"_s, added}, {u"proposals"_s, array}},
                  text.isEmpty() ? Tr::tr("Nothing in the log reads like an incident.") : text,
                  list.isEmpty() ? ExitDone : ExitFinding,
                  {}};
}

Result<Output> severity(const Arguments &a)
{
    const auto decimal = [&](const char *name, double otherwise) {
        return a.value(QLatin1String(name), QString::number(otherwise)).toDouble();
    };
    const incidents::Severity s = incidents::severityOf(
        {int(decimal("dpc", 1)), decimal("ei", 0.25), decimal("confidentiality", 0), decimal("integrity", 0),
         decimal("availability", 0), a.has(u"malicious"_s), false, false});
    return Output{{{u"value"_s, s.value},
                   {u"level"_s, nameOf(s.level)},
                   {u"arithmetic"_s, QJsonArray::fromStringList(s.arithmetic)}},
                  s.arithmetic.join('\n'_L1),
                  ExitDone,
                  {}};
}

} // namespace

Result<Output> incidents(const Arguments &a)
{
    const QString verb = a.words[1];
    if (verb == "severity"_L1)
        return severity(a);
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_TRY(o.stores.personal());
    if (verb == "list"_L1)
        return listAll(a, o);
    if (verb == "contract"_L1)
        return contracts(a, o);
    if (verb == "figures"_L1)
        return figures(o);
    if (verb == "detect"_L1)
        return detect(a, o);
    if (verb == "register"_L1) {
        NACHWEIS_ASSIGN(const QString path, a.required(u"o"_s));
        return packaged(incidents::writeBreachRegister(o.stores, o.session, a.language(), path), path);
    }
    if (verb == "open"_L1) {
        NACHWEIS_ASSIGN(const QString title, a.required(u"title"_s));
        NACHWEIS_ASSIGN(const auto suspected, a.instant(u"suspected"_s));
        NACHWEIS_ASSIGN(const incidents::Incident i,
                        incidents::openIncident(o.stores, o.session, title, suspected, localZone(a)));
        return shown(o, i.id);
    }
    const QString id = a.words[2];
    if (verb == "report"_L1) {
        NACHWEIS_ASSIGN(const QString path, a.required(u"o"_s));
        return packaged(incidents::writeIncidentReport(o.stores, o.session, id, a.language(), path), path);
    }
    if (verb == "recipients"_L1) {
        NACHWEIS_ASSIGN(const QString path, a.required(u"o"_s));
        NACHWEIS_ASSIGN(const QString secretPath, a.required(u"package-passphrase-file"_s));
        incidents::RecipientList list;
        NACHWEIS_TRY(writeNewSecret(secretPath, [&]() -> Result<SecretBytes> {
            NACHWEIS_ASSIGN(list, incidents::writeRecipientList(o.stores, o.session, id, path));
            return list.passphrase;
        }));
        return Output{{{u"file"_s, path},
                       {u"persons"_s, list.persons},
                       {u"without"_s, list.without},
                       {u"passphrase_file"_s, secretPath}},
                      Tr::tr("%1 persons are in %2, encrypted; of %3 no identifier is known any more.")
                          .arg(list.persons)
                          .arg(path)
                          .arg(list.without),
                      ExitDone,
                      {}};
    }
    if (verb == "calendar"_L1) {
        NACHWEIS_ASSIGN(const QString path, a.required(u"o"_s));
        NACHWEIS_ASSIGN(const incidents::Incident i, incidents::incident(*o.stores.gateway, id));
        NACHWEIS_ASSIGN(const QList<incidents::TimelineItem> timeline,
                        incidents::incidentTimeline(*o.stores.gateway, i.id));
        NACHWEIS_ASSIGN(const QByteArray calendar,
                        incidents::calendarFile(i, timeline.size(), {24, 12, 2}, o.session.clock()));
        NACHWEIS_TRY(writeOutput(path, calendar));
        return Output{{{u"file"_s, path}}, Tr::tr("The calendar file is in %1.").arg(path), ExitDone, {}};
    }
    if (verb == "file"_L1 || verb == "draft"_L1 || verb == "document"_L1)
        return file(a, o, id, verb);
    if (verb != "show"_L1)
        NACHWEIS_TRY(step(verb, a, o, id));
    return shown(o, id);
}

} // namespace nachweis::cli
