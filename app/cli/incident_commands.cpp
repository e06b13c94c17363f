// SPDX-License-Identifier: GPL-3.0-or-later
// Breach incidents: the record, obligations, filings, figures, reports, and what detectors propose.
#include "cli/context.h"

#include "evidence/incident_report.h"
#include "consent/coverage.h"
#include "incidents/advice.h"
#include "incidents/attachments.h"
#include "incidents/contracts.h"
#include "incidents/calendar_file.h"
#include "incidents/detectors.h"
#include "incidents/severity.h"
#include "people/purposes.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace nachweis::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject incidentObject(const Incident &i, Instant now)
{
    QJsonArray obligations;
    for (const Obligation &o : i.obligations)
        obligations.append(QJsonObject{{QStringLiteral("rule"), o.rule}, {QStringLiteral("version"), o.version}, {QStringLiteral("anchor"), toRfc3339Seconds(o.anchor)}, {QStringLiteral("alarm"), o.deadline ? QJsonValue(toRfc3339Seconds(o.deadline->alarm)) : QJsonValue()},
                                       {QStringLiteral("legal"), o.deadline ? QJsonValue(toRfc3339Seconds(o.deadline->legal)) : QJsonValue()}, {QStringLiteral("state"), o.state(now)}, {QStringLiteral("filed"), instantValue(o.filed)},
                                       {QStringLiteral("derivation"), o.deadline ? QJsonArray::fromStringList(o.deadline->derivation) : QJsonArray()}});
    return {{QStringLiteral("id"), i.label()}, {QStringLiteral("title"), i.title}, {QStringLiteral("state"), i.state}, {QStringLiteral("risk"), i.risk},
            {QStringLiteral("occurred"), instantValue(i.occurred)}, {QStringLiteral("detected"), instantValue(i.detected)}, {QStringLiteral("suspected"), instantValue(i.suspected)}, {QStringLiteral("aware"), instantValue(i.aware)},
            {QStringLiteral("closed"), instantValue(i.closed)}, {QStringLiteral("obligations"), obligations}};
}

QString incidentLine(const Incident &i, Instant now)
{
    QString text = QStringLiteral("%1  %2  %3").arg(i.label(), incidentStateTitle(i.state), i.title);
    for (const Obligation &o : i.obligations) {
        text += QStringLiteral("\n    %1 (%2): %3%4").arg(o.definition.title(), o.rule, o.stale && o.open() ? QStringLiteral("⚠ ") : QString(), obligationStateTitle(o.state(now)));
        if (o.deadline)
            text += QStringLiteral(", %1 %2, %3 %4").arg(Tr::tr("alarm"), toRfc3339Seconds(o.deadline->alarm), Tr::tr("outer limit"), toRfc3339Seconds(o.deadline->legal));
    }
    return text;
}

Result<Output> shown(const Opened &o, const QString &id)
{
    NACHWEIS_ASSIGN(const Incident i, incident(*o.stores.gateway, id));
    NACHWEIS_TRY(recordLook(o.stores, o.session, {}, i.id));
    QJsonObject json = incidentObject(i, o.session.clock());
    QString text = incidentLine(i, o.session.clock());
    NACHWEIS_ASSIGN(const QList<TimelineItem> timeline, incidentTimeline(*o.stores.gateway, i.id));
    QJsonArray lines;
    for (const TimelineItem &t : timeline) {
        lines.append(QJsonObject{{QStringLiteral("line"), t.seq}, {QStringLiteral("time"), toRfc3339Seconds(t.at)}, {QStringLiteral("actor"), t.actor}, {QStringLiteral("kind"), t.kind}, {QStringLiteral("text"), t.body}});
        text += QStringLiteral("\n%1  %2  %3  %4  %5").arg(t.seq, 3).arg(toRfc3339Seconds(t.at), t.actor, t.kind, QString(t.body).replace(QLatin1Char('\n'), QStringLiteral(" / ")));
    }
    json.insert(QStringLiteral("timeline"), lines);
    NACHWEIS_ASSIGN(const QList<AffectedScope> scopes, affectedScopes(*o.stores.gateway, i.id));
    if (!scopes.isEmpty())
        json.insert(QStringLiteral("affected"), QJsonObject{{QStringLiteral("seq"), scopes.last().seq}, {QStringLiteral("persons"), scopes.last().figures.persons}, {QStringLiteral("records"), scopes.last().figures.records}, {QStringLiteral("phi"), scopes.last().figures.phi.records}, {QStringLiteral("figures"), scopes.last().figures.toJson()}, {QStringLiteral("confirmed"), scopes.last().confirmed}});
    if (!scopes.isEmpty()) {
        const AffectedFigures &f = scopes.last().figures;
        text += QLatin1Char('\n') + (scopes.last().confirmed ? Tr::tr("Affected: %1 persons, %2 records") : Tr::tr("Affected: approximately %1 persons, %2 records; not confirmed")).arg(f.persons).arg(f.records);
        for (const QString &category : specialCategories())
            if (f.special.contains(category))
                text += QStringLiteral("\n    %1: %2 / %3").arg(specialCategoryTitle(category)).arg(f.special[category].persons).arg(f.special[category].records);
    }
    NACHWEIS_ASSIGN(const QList<ObligationAdvice> advice, obligationsToConsider(*o.stores.gateway, i));
    QJsonArray consider;
    for (const ObligationAdvice &one : advice) {
        consider.append(QJsonObject{{QStringLiteral("rule"), one.rule.id}, {QStringLiteral("why"), one.why}});
        text += QLatin1Char('\n') + Tr::tr("To consider: %1 (%2). %3").arg(one.rule.title(), one.rule.id, one.why);
    }
    json.insert(QStringLiteral("consider"), consider);
    return Output{json, text, ExitDone, {}};
}

Result<Output> contracts(const Arguments &a, const Opened &o)
{
    const QString verb = a.words.value(2, QStringLiteral("list")), id = a.words.value(3);
    if (verb == QLatin1String("add") || verb == QLatin1String("change")) {
        NACHWEIS_ASSIGN(const qint64 hours, a.number(QStringLiteral("hours"), 0));
        if (verb == QLatin1String("change") && id.isEmpty())
            return fail(ErrorCode::Usage, Tr::tr("The contract's id is missing."));
        NACHWEIS_TRY(putContractObligation(o.stores, o.session, {verb == QLatin1String("add") ? QString() : id, a.value(QStringLiteral("party")), a.value(QStringLiteral("norm")), int(std::clamp<qint64>(hours, 0, 1'000'000)), 1, {}}));
    } else if (verb == QLatin1String("end")) {
        NACHWEIS_TRY(endContractObligation(o.stores, o.session, id));
    } else if (verb != QLatin1String("list")) {
        return fail(ErrorCode::Usage, Tr::tr("Write list, add, change or end after “incident contract”."));
    }
    NACHWEIS_ASSIGN(const QList<ContractObligation> list, contractObligations(*o.stores.gateway));
    QJsonArray array;
    QString text;
    for (const ContractObligation &c : list) {
        array.append(QJsonObject{{QStringLiteral("id"), c.id}, {QStringLiteral("rule"), c.rule()}, {QStringLiteral("party"), c.party}, {QStringLiteral("norm"), c.norm}, {QStringLiteral("hours"), c.hours}, {QStringLiteral("version"), c.version}, {QStringLiteral("ended"), instantValue(c.ended)}});
        text += QStringLiteral("%1  %2  %3  %4 h%5\n").arg(c.rule(), c.party, c.norm).arg(c.hours).arg(c.ended ? QStringLiteral("  ") + Tr::tr("ended %1").arg(toRfc3339Seconds(*c.ended)) : QString());
    }
    return Output{{{QStringLiteral("contracts"), array}}, text.isEmpty() ? Tr::tr("No contract names hours.") : text, ExitDone, {}};
}

Result<Output> figures(const Opened &o)
{
    NACHWEIS_ASSIGN(const QList<RegisterYear> years, registerFigures(*o.stores.gateway));
    NACHWEIS_TRY(recordLook(o.stores, o.session, {}, QStringLiteral("incidents")));
    QJsonArray array;
    QString text;
    for (const RegisterYear &y : years) {
        QJsonObject kinds;
        for (const QString &kind : breachKinds())
            kinds.insert(kind, y.kinds.value(kind));
        array.append(QJsonObject{{QStringLiteral("year"), y.year}, {QStringLiteral("incidents"), y.incidents}, {QStringLiteral("breaches"), y.breaches}, {QStringLiteral("notified"), y.notified}, {QStringLiteral("late"), y.late},
                                 {QStringLiteral("communicated"), y.communicated}, {QStringLiteral("not_notified"), y.notNotified}, {QStringLiteral("open"), y.open}, {QStringLiteral("kinds"), kinds}});
        text += Tr::tr("%1: %2 incidents, %3 breaches, %4 notified (%5 late), %6 not notified with reasons, %7 open").arg(y.year).arg(y.incidents).arg(y.breaches).arg(y.notified).arg(y.late).arg(y.notNotified).arg(y.open) + QLatin1Char('\n');
    }
    return Output{{{QStringLiteral("years"), array}}, text.isEmpty() ? Tr::tr("No incidents.") : text, ExitDone, {}};
}

Result<Output> listAll(const Arguments &a, const Opened &o)
{
    NACHWEIS_ASSIGN(const QList<Incident> list, listIncidents(*o.stores.gateway, a.has(QStringLiteral("open"))));
    NACHWEIS_TRY(recordLook(o.stores, o.session, {}, QStringLiteral("incidents")));
    QJsonArray array;
    QString text;
    bool overdue = false;
    for (const Incident &i : list) {
        array.append(incidentObject(i, o.session.clock()));
        text += incidentLine(i, o.session.clock()) + QLatin1Char('\n');
        for (const Obligation &one : i.obligations)
            overdue = overdue || one.state(o.session.clock()) == QLatin1String("overdue");
    }
    return Output{{{QStringLiteral("incidents"), array}}, text, overdue ? ExitFinding : ExitDone, {}};
}

Result<AffectedQuery> affectedQuery(const Arguments &a)
{
    AffectedQuery query{{}, {}, a.value(QStringLiteral("integration")), a.value(QStringLiteral("actor")), a.value(QStringLiteral("action")), a.has(QStringLiteral("attached"))};
    NACHWEIS_ASSIGN(query.since, a.instant(QStringLiteral("since")));
    NACHWEIS_ASSIGN(query.until, a.instant(QStringLiteral("until")));
    return query;
}

// The eight fields of a notification as JSON, by their keys.
Result<FilingText> filingText(const Arguments &a, const Opened &o, const Incident &i, const QString &rule)
{
    NACHWEIS_ASSIGN(FilingText text, filingDraft(*o.stores.gateway, o.session.keys, i, rule));
    if (a.has(QStringLiteral("late-reason")))
        text.lateReason = a.value(QStringLiteral("late-reason"));
    if (!a.has(QStringLiteral("text-file")))
        return text;
    NACHWEIS_ASSIGN(const QByteArray raw, readInput(a.value(QStringLiteral("text-file")), 1 << 20));
    const QJsonDocument document = QJsonDocument::fromJson(raw);
    QStringList keys;
    for (const FilingField &field : filingFields()) {
        keys += QLatin1String(field.key);
        if (document.object().contains(QLatin1String(field.key)))
            text.*field.value = document.object()[QLatin1String(field.key)].toString();
    }
    if (!document.isObject())
        return fail(ErrorCode::BadInput, Tr::tr("The text of a notification is a JSON object with %1.").arg(keys.join(QStringLiteral(", "))), Tr::tr("Nothing was recorded."));
    return text;
}

Result<Output> file(const Arguments &a, const Opened &o, const QString &id, const QString &verb)
{
    const QString rule = a.value(QStringLiteral("rule"), QStringLiteral("gdpr-33-1"));
    NACHWEIS_ASSIGN(const Incident i, incident(*o.stores.gateway, id));
    NACHWEIS_ASSIGN(const FilingText text, filingText(a, o, i, rule));
    if (verb == QLatin1String("document")) {
        NACHWEIS_ASSIGN(const QString path, a.required(QStringLiteral("o")));
        NACHWEIS_TRY(reasonsGiven(i, rule, text, o.session.clock()));
        NACHWEIS_ASSIGN(const FilingDocument document, filingDocument(*o.stores.gateway, o.session.keys, i, rule, text, a.language(), o.session.clock()));
        NACHWEIS_TRY(recordLook(o.stores, o.session, {}, i.id));
        NACHWEIS_TRY(writeOutput(path, path.endsWith(QLatin1String(".txt")) ? document.text.toUtf8() : document.pdf));
        return Output{{{QStringLiteral("file"), path}, {QStringLiteral("missing"), QJsonArray::fromStringList(missingIn(text, i.obligation(rule) ? i.obligation(rule)->definition.document : QStringLiteral("notification")))}}, Tr::tr("The document is in %1.").arg(path), ExitDone, {}};
    }
    if (verb == QLatin1String("draft")) {
        NACHWEIS_TRY(saveDraft(o.stores, o.session, id, rule, text));
    } else {
        NACHWEIS_ASSIGN(const auto at, a.instant(QStringLiteral("filed")));
        NACHWEIS_TRY(sendFiling(o.stores, o.session, id, rule, text, {at.value_or(o.session.clock()), a.value(QStringLiteral("reference")), a.value(QStringLiteral("late-reason")), a.has(QStringLiteral("complete")), a.has(QStringLiteral("withdrawal"))}, a.options.value(QStringLiteral("also"))));
    }
    NACHWEIS_ASSIGN(Output output, shown(o, id));
    output.json.insert(QStringLiteral("missing"), QJsonArray::fromStringList(missingIn(text, i.obligation(rule) ? i.obligation(rule)->definition.document : QStringLiteral("notification"))));
    return output;
}

Done oneStep(const QString &verb, const Arguments &a, const Opened &o, const QString &id)
{
    const QString reason = a.value(QStringLiteral("reason"));
    if (verb == QLatin1String("aware") || verb == QLatin1String("propose-awareness")) {
        NACHWEIS_ASSIGN(const auto aware, a.instant(QStringLiteral("aware")));
        return verb == QLatin1String("aware") ? becomeAware(o.stores, o.session, id, aware.value_or(o.session.clock()), reason) : proposeAwareness(o.stores, o.session, id, aware.value_or(o.session.clock()), reason);
    }
    if (verb == QLatin1String("approve-awareness")) return approveAwareness(o.stores, o.session, id);
    if (verb == QLatin1String("times")) {
        NACHWEIS_ASSIGN(const auto occurred, a.instant(QStringLiteral("occurred")));
        NACHWEIS_ASSIGN(const auto detected, a.instant(QStringLiteral("detected")));
        NACHWEIS_ASSIGN(const auto told, a.instant(QStringLiteral("told-by-processor")));
        return setIncidentTimes(o.stores, o.session, id, occurred, detected, told);
    }
    if (verb == QLatin1String("assess")) return assessIncident(o.stores, o.session, id, a.value(QStringLiteral("risk")), reason, a.value(QStringLiteral("likelihood")), a.options.value(QStringLiteral("kind")));
    if (verb == QLatin1String("no-filing")) return proposeNoFiling(o.stores, o.session, id, reason);
    if (verb == QLatin1String("approve-no-filing")) return approveNoFiling(o.stores, o.session, id);
    if (verb == QLatin1String("exception-34")) return recordException34(o.stores, o.session, id, a.value(QStringLiteral("norm")), reason);
    if (verb == QLatin1String("obligation")) {
        NACHWEIS_ASSIGN(const auto anchor, a.instant(QStringLiteral("event")));
        return addObligation(o.stores, o.session, id, a.value(QStringLiteral("rule")), anchor);
    }
    if (verb == QLatin1String("recompute")) return recomputeObligation(o.stores, o.session, id, a.value(QStringLiteral("rule")), reason);
    if (verb == QLatin1String("not-applicable")) return obligationNotApplicable(o.stores, o.session, id, a.value(QStringLiteral("rule")), reason);
    if (verb == QLatin1String("step")) return advanceIncident(o.stores, o.session, id, a.value(QStringLiteral("state")), a.value(QStringLiteral("text")));
    if (verb == QLatin1String("note")) return addNote(o.stores, o.session, id, a.value(QStringLiteral("text")));
    if (verb == QLatin1String("correct")) {
        NACHWEIS_ASSIGN(const qint64 seq, a.number(QStringLiteral("first"), 0));
        return correctTimeline(o.stores, o.session, id, int(seq), a.value(QStringLiteral("text")));
    }
    if (verb == QLatin1String("affected")) {
        if (a.has(QStringLiteral("confirm"))) {
            NACHWEIS_ASSIGN(const qint64 seq, a.number(QStringLiteral("confirm"), 0));
            return confirmAffected(o.stores, o.session, id, int(seq));
        }
        NACHWEIS_ASSIGN(AffectedQuery query, affectedQuery(a));
        if (a.has(QStringLiteral("again"))) {
            NACHWEIS_ASSIGN(const Incident i, incident(*o.stores.gateway, id));
            NACHWEIS_ASSIGN(const QList<AffectedScope> scopes, affectedScopes(*o.stores.gateway, i.id));
            if (scopes.isEmpty())
                return fail(ErrorCode::NotFound, Tr::tr("Nobody was counted in this incident yet."), Tr::tr("Count with a period first; nothing was changed."));
            query = scopes.last().query;
        }
        return runAffected(o.stores, o.session, id, query);
    }
    if (verb == QLatin1String("entries")) {
        NACHWEIS_ASSIGN(const qint64 first, a.number(QStringLiteral("first"), -1));
        NACHWEIS_ASSIGN(const qint64 last, a.number(QStringLiteral("last"), first));
        QList<qint64> entries;
        for (qint64 e = first; e <= last && entries.size() < 100'000; ++e)
            entries += e;
        return attachEntries(o.stores, o.session, id, entries);
    }
    if (verb == QLatin1String("evidence")) {
        const QString path = a.words.value(3);
        NACHWEIS_ASSIGN(const QByteArray content, readInput(path, largestIncidentFile));
        return addIncidentFile(o.stores, o.session, id, QFileInfo(path).fileName(), content);
    }
    if (verb == QLatin1String("close")) return closeIncident(o.stores, o.session, id, reason);
    if (verb == QLatin1String("reopen")) return reopenIncident(o.stores, o.session, id, reason);
    if (verb == QLatin1String("show")) return {};
    return fail(ErrorCode::Usage, Tr::tr("“incident %1” is not a command.").arg(verb));
}

Result<Output> packaged(const Result<PackageMade> &made, const QString &path)
{
    if (!made)
        return fail(made.error());
    return Output{{{QStringLiteral("file"), path}, {QStringLiteral("entries"), made->entries}, {QStringLiteral("size"), made->size}}, Tr::tr("The documentation is in %1, with %2 entries of the log proven.").arg(path).arg(made->entries), ExitDone, {}};
}

Result<Output> decidedProposals(const Opened &o)
{
    NACHWEIS_ASSIGN(const QList<IncidentProposal> list, decidedIncidentProposals(*o.stores.gateway));
    QJsonArray array;
    QString text;
    for (const IncidentProposal &p : list) {
        array.append(QJsonObject{{QStringLiteral("id"), p.id}, {QStringLiteral("detector"), p.detector}, {QStringLiteral("what"), p.what}, {QStringLiteral("first"), p.first}, {QStringLiteral("last"), p.last}, {QStringLiteral("entries"), p.entries},
                                 {QStringLiteral("incident"), p.incident}, {QStringLiteral("reason"), p.reason}, {QStringLiteral("decided_by"), p.decidedBy}});
        text += QStringLiteral("%1  %2  %3: %4\n").arg(detectorTitle(p.detector), p.what, p.decidedBy, p.reason.isEmpty() ? Tr::tr("taken as an incident") : p.reason);
    }
    return Output{{{QStringLiteral("proposals"), array}}, text.isEmpty() ? Tr::tr("No proposal has been decided yet.") : text, ExitDone, {}};
}

Result<Output> detect(const Arguments &a, const Opened &o)
{
    const QString id = a.words.value(2);
    if (a.has(QStringLiteral("take"))) {
        NACHWEIS_ASSIGN(const Incident i, takeIncidentProposal(o.stores, o.session, id, localZone(a)));
        return shown(o, i.id);
    }
    if (a.has(QStringLiteral("dismiss")))
        NACHWEIS_TRY(dismissIncidentProposal(o.stores, o.session, id, a.value(QStringLiteral("reason"))));
    if (a.has(QStringLiteral("name"))) {
        NACHWEIS_ASSIGN(const qint64 value, a.number(QStringLiteral("value"), -1));
        NACHWEIS_TRY(setDetectorSetting(o.stores, o.session, a.value(QStringLiteral("name")), value));
    }
    if (a.has(QStringLiteral("decided")))
        return decidedProposals(o);
    NACHWEIS_ASSIGN(const int added, runDetectors(o.stores, o.session, {uncoveredMessages, nullptr}));
    NACHWEIS_ASSIGN(const QList<IncidentProposal> list, incidentProposals(*o.stores.gateway));
    QJsonArray array;
    QString text;
    for (const IncidentProposal &p : list) {
        array.append(QJsonObject{{QStringLiteral("id"), p.id}, {QStringLiteral("detector"), p.detector}, {QStringLiteral("what"), p.what}, {QStringLiteral("first"), p.first}, {QStringLiteral("last"), p.last}, {QStringLiteral("entries"), p.entries}});
        text += QStringLiteral("%1  %2  %3  #%4 – #%5 (%6)\n").arg(p.id, detectorTitle(p.detector), p.what).arg(p.first).arg(p.last).arg(p.entries);
    }
    return Output{{{QStringLiteral("added"), added}, {QStringLiteral("proposals"), array}}, text.isEmpty() ? Tr::tr("Nothing in the log reads like an incident.") : text, list.isEmpty() ? ExitDone : ExitFinding, {}};
}

Result<Output> severity(const Arguments &a)
{
    const auto decimal = [&](const char *name, double otherwise) { return a.value(QLatin1String(name), QString::number(otherwise)).toDouble(); };
    const Severity s = severityOf({int(decimal("dpc", 1)), decimal("ei", 0.25), decimal("confidentiality", 0), decimal("integrity", 0), decimal("availability", 0), a.has(QStringLiteral("malicious")), false, false});
    return Output{{{QStringLiteral("value"), s.value}, {QStringLiteral("level"), s.level}, {QStringLiteral("arithmetic"), QJsonArray::fromStringList(s.arithmetic)}}, s.arithmetic.join(QLatin1Char('\n')), ExitDone, {}};
}

} // namespace

Result<Output> incidents(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QString verb, a.word(1, Tr::tr("A verb, such as open, list, show, aware, assess, note, file, close or report,")));
    if (verb == QLatin1String("severity"))
        return severity(a);
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_TRY(o.stores.personal());
    if (verb == QLatin1String("list"))
        return listAll(a, o);
    if (verb == QLatin1String("contract"))
        return contracts(a, o);
    if (verb == QLatin1String("figures"))
        return figures(o);
    if (verb == QLatin1String("detect"))
        return detect(a, o);
    if (verb == QLatin1String("register")) {
        NACHWEIS_ASSIGN(const QString path, a.required(QStringLiteral("o")));
        return packaged(writeBreachRegister(o.stores, o.session, a.language(), path), path);
    }
    if (verb == QLatin1String("open")) {
        NACHWEIS_ASSIGN(const QString title, a.required(QStringLiteral("title")));
        NACHWEIS_ASSIGN(const auto suspected, a.instant(QStringLiteral("suspected")));
        NACHWEIS_ASSIGN(const Incident i, openIncident(o.stores, o.session, title, suspected, localZone(a)));
        return shown(o, i.id);
    }
    NACHWEIS_ASSIGN(const QString id, a.word(2, Tr::tr("The incident's id")));
    if (verb == QLatin1String("report")) {
        NACHWEIS_ASSIGN(const QString path, a.required(QStringLiteral("o")));
        return packaged(writeIncidentReport(o.stores, o.session, id, a.language(), path), path);
    }
    if (verb == QLatin1String("recipients")) {
        NACHWEIS_ASSIGN(const QString path, a.required(QStringLiteral("o")));
        NACHWEIS_ASSIGN(const QString secretPath, a.required(QStringLiteral("package-passphrase-file")));
        RecipientList list;
        NACHWEIS_TRY(writeNewSecret(secretPath, [&]() -> Result<SecretBytes> {
            NACHWEIS_ASSIGN(list, writeRecipientList(o.stores, o.session, id, path));
            return list.passphrase;
        }));
        return Output{{{QStringLiteral("file"), path}, {QStringLiteral("persons"), list.persons}, {QStringLiteral("without"), list.without}, {QStringLiteral("passphrase_file"), secretPath}},
                      Tr::tr("%1 persons are in %2, encrypted; of %3 no identifier is known any more.").arg(list.persons).arg(path).arg(list.without), ExitDone, {}};
    }
    if (verb == QLatin1String("calendar")) {
        NACHWEIS_ASSIGN(const QString path, a.required(QStringLiteral("o")));
        NACHWEIS_ASSIGN(const Incident i, incident(*o.stores.gateway, id));
        NACHWEIS_TRY(writeOutput(path, calendarFile(i, {24, 12, 2}, o.session.clock())));
        return Output{{{QStringLiteral("file"), path}}, Tr::tr("The calendar file is in %1.").arg(path), ExitDone, {}};
    }
    if (verb == QLatin1String("file") || verb == QLatin1String("draft") || verb == QLatin1String("document"))
        return file(a, o, id, verb);
    NACHWEIS_TRY(oneStep(verb, a, o, id));
    return shown(o, id);
}

} // namespace nachweis::cli
