// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"

#include "consent/consents.h"
#include "deadlines/deadline.h"
#include "people/subjects.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace nachweis::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

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
