// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"

#include "consent/consents.h"
#include "deadlines/deadline.h"
#include "incidents/incidents.h"
#include "people/subjects.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace nachweis::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject incidentObject(const Incident &i, Instant now)
{
    QJsonArray obligations;
    for (const Obligation &o : i.obligations)
        obligations.append(QJsonObject{{QStringLiteral("rule"), o.rule}, {QStringLiteral("alarm"), toRfc3339Seconds(o.deadline.alarm)},
                                       {QStringLiteral("legal"), toRfc3339Seconds(o.deadline.legal)}, {QStringLiteral("state"), o.state(now)},
                                       {QStringLiteral("derivation"), QJsonArray::fromStringList(o.deadline.derivation)}});
    return {{QStringLiteral("id"), i.label()}, {QStringLiteral("title"), i.title}, {QStringLiteral("state"), i.state},
            {QStringLiteral("suspected"), instantValue(i.suspected)}, {QStringLiteral("aware"), instantValue(i.aware)},
            {QStringLiteral("closed"), instantValue(i.closed)}, {QStringLiteral("obligations"), obligations}};
}

QString incidentLine(const Incident &i, Instant now)
{
    QString text = QStringLiteral("%1  %2  %3").arg(i.label(), incidentStateTitle(i.state), i.title);
    for (const Obligation &o : i.obligations)
        text += QStringLiteral("\n    %1: %2, %3 %4, %5 %6").arg(o.rule, obligationStateTitle(o.state(now)), Tr::tr("alarm"),
                    toRfc3339Seconds(o.deadline.alarm), Tr::tr("outer limit"), toRfc3339Seconds(o.deadline.legal));
    return text;
}

QJsonObject consentObject(const ConsentRow &c)
{
    return {{QStringLiteral("id"), c.id}, {QStringLiteral("purpose"), c.purpose}, {QStringLiteral("channel"), c.channel},
            {QStringLiteral("state"), c.state}, {QStringLiteral("since"), toRfc3339Seconds(c.since)}};
}

Result<Output> consentFind(const Arguments &a, const Opened &o, const Database &gateway)
{
    NACHWEIS_ASSIGN(const QString id, subjectOf(a, gateway, o.session));
    NACHWEIS_ASSIGN(const QList<ConsentRow> rows, listConsents(gateway, {{}, {}, id}, {}, 1000));
    NACHWEIS_TRY(recordLook(o.stores, o.session, id, QStringLiteral("consents")));
    QJsonArray list;
    QString text = Tr::tr("Subject %1").arg(id);
    for (const ConsentRow &row : rows) {
        list.append(consentObject(row));
        text += QStringLiteral("\n%1  %2  %3  %4  %5").arg(row.id, row.purpose, row.channel, consentStateTitle(row.state), toRfc3339Seconds(row.since));
    }
    return Output{{{QStringLiteral("subject"), id}, {QStringLiteral("consents"), list}}, text, ExitDone, {}};
}

Result<Output> consentShow(const Opened &o, const QString &id)
{
    NACHWEIS_ASSIGN(const Consent c, consent(o.stores, id));
    NACHWEIS_TRY(recordLook(o.stores, o.session, c.row.subject, id));
    QJsonArray events;
    QString text = QStringLiteral("%1  %2  %3").arg(id, c.row.purpose, consentStateTitle(c.row.state));
    for (const ConsentEvent &e : c.events) {
        events.append(QJsonObject{{QStringLiteral("kind"), e.kind}, {QStringLiteral("time"), toRfc3339Seconds(e.occurred)},
                                  {QStringLiteral("index"), e.index < 0 ? QJsonValue() : QJsonValue(e.index)},
                                  {QStringLiteral("signature"), e.evidence ? QJsonValue(e.evidence->signatureState) : QJsonValue()}});
        text += QStringLiteral("\n%1  %2  #%3").arg(toRfc3339Seconds(e.occurred), e.kind).arg(e.index);
    }
    if (c.notice)
        text += QStringLiteral("\n%1 %2 (%3): %4").arg(c.notice->id).arg(c.notice->version).arg(c.notice->locale, c.notice->body);
    QStringList weak;
    for (const Weakness &w : evidenceWeaknesses(c))
        weak += weaknessText(w);
    for (const QString &w : std::as_const(weak))
        text += QStringLiteral("\n- ") + w;
    QJsonObject json = consentObject(c.row);
    json.insert(QStringLiteral("subject"), c.row.subject);
    json.insert(QStringLiteral("events"), events);
    json.insert(QStringLiteral("weaknesses"), QJsonArray::fromStringList(weak));
    return Output{json, text, ExitDone, {}};
}

} // namespace

Result<Output> consents(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QString verb, a.word(1, Tr::tr("find, show, withdraw or evidence")));
    if (verb == QLatin1String("evidence"))
        return consentEvidence(a);
    if (!QStringList{QStringLiteral("find"), QStringLiteral("show"), QStringLiteral("withdraw")}.contains(verb))
        return fail(ErrorCode::Usage, Tr::tr("“consent %1” is not a command.").arg(verb));
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_ASSIGN(const Database *gateway, o.stores.personal());
    if (verb == QLatin1String("find"))
        return consentFind(a, o, *gateway);
    NACHWEIS_ASSIGN(const QString id, a.word(2, Tr::tr("The consent's id")));
    if (verb == QLatin1String("withdraw")) {
        NACHWEIS_ASSIGN(const QString reason, a.required(QStringLiteral("reason")));
        NACHWEIS_TRY(withdrawConsent(o.stores, o.session, id, reason));
    }
    return consentShow(o, id);
}

Result<Output> incidents(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QString verb, a.word(1, Tr::tr("open, list, show, aware, assess, note, file or close")));
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_ASSIGN(const Database *gateway, o.stores.personal());
    const Instant now = o.session.clock();
    if (verb == QLatin1String("list")) {
        NACHWEIS_ASSIGN(const QList<Incident> list, listIncidents(*gateway, a.has(QStringLiteral("open"))));
        NACHWEIS_TRY(recordLook(o.stores, o.session, {}, QStringLiteral("incidents")));
        QJsonArray array;
        QString text;
        bool overdue = false;
        for (const Incident &i : list) {
            array.append(incidentObject(i, now));
            text += incidentLine(i, now) + QLatin1Char('\n');
            for (const Obligation &ob : i.obligations)
                overdue = overdue || ob.state(now) == QLatin1String("overdue");
        }
        return Output{{{QStringLiteral("incidents"), array}}, text, overdue ? ExitFinding : ExitDone, {}};
    }
    QString id = a.words.value(2);
    NACHWEIS_ASSIGN(const auto suspected, a.instant(QStringLiteral("suspected")));
    NACHWEIS_ASSIGN(const auto aware, a.instant(QStringLiteral("aware")));
    NACHWEIS_ASSIGN(const auto filed, a.instant(QStringLiteral("filed")));
    const QString reason = a.value(QStringLiteral("reason"));
    if (verb == QLatin1String("open")) {
        NACHWEIS_ASSIGN(const QString title, a.required(QStringLiteral("title")));
        NACHWEIS_ASSIGN(const Incident i, openIncident(o.stores, o.session, title, suspected, localZone(a)));
        id = i.id;
    } else if (id.isEmpty()) {
        return fail(ErrorCode::Usage, Tr::tr("%1 is missing.").arg(Tr::tr("The incident's id")));
    } else if (verb == QLatin1String("aware")) {
        NACHWEIS_TRY(becomeAware(o.stores, o.session, id, aware.value_or(now), reason));
    } else if (verb == QLatin1String("assess")) {
        NACHWEIS_TRY(assessIncident(o.stores, o.session, id, a.value(QStringLiteral("risk")), reason));
    } else if (verb == QLatin1String("note")) {
        NACHWEIS_TRY(addNote(o.stores, o.session, id, a.value(QStringLiteral("text"))));
    } else if (verb == QLatin1String("file")) {
        NACHWEIS_TRY(fileNotification(o.stores, o.session, id, filed.value_or(now), a.value(QStringLiteral("reference")),
                                      a.value(QStringLiteral("late-reason"))));
    } else if (verb == QLatin1String("close")) {
        NACHWEIS_TRY(closeIncident(o.stores, o.session, id, reason));
    } else if (verb != QLatin1String("show")) {
        return fail(ErrorCode::Usage, Tr::tr("“incident %1” is not a command.").arg(verb));
    }
    NACHWEIS_ASSIGN(const Incident i, incident(*gateway, id));
    NACHWEIS_TRY(recordLook(o.stores, o.session, {}, i.id));
    return Output{incidentObject(i, now), incidentLine(i, now), ExitDone, {}};
}

Result<Output> period(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QString rule, a.required(QStringLiteral("rule")));
    NACHWEIS_ASSIGN(const QString event, a.required(QStringLiteral("event")));
    NACHWEIS_ASSIGN(const Instant at, parseInstant(event));
    NACHWEIS_ASSIGN(const Deadline d, deadline(rule, at, localZone(a), a.value(QStringLiteral("calendar"), QStringLiteral("DE"))));
    return Output{{{QStringLiteral("rule"), d.rule}, {QStringLiteral("event"), toRfc3339Seconds(d.event)},
                   {QStringLiteral("alarm"), toRfc3339Seconds(d.alarm)}, {QStringLiteral("nominal"), toRfc3339Seconds(d.nominal)},
                   {QStringLiteral("legal"), toRfc3339Seconds(d.legal)}, {QStringLiteral("derivation"), QJsonArray::fromStringList(d.derivation)}},
                  d.derivation.join(QLatin1Char('\n')), ExitDone, {}};
}

} // namespace nachweis::cli
