// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"

#include "cli/tr.h"
#include "consent/consents.h"
#include "law/deadline.h"
#include "people/subjects.h"

#include <QJsonArray>

namespace nachweis::cli {
namespace {

QJsonObject consentObject(const consent::ConsentRow &c)
{
    return {{u"id"_s, c.id},
            {u"purpose"_s, c.purpose},
            {u"channel"_s, c.channel},
            {u"state"_s, c.state},
            {u"since"_s, toRfc3339Seconds(c.since)}};
}

Result<Output> consentFind(const Arguments &a, const Opened &o, const Database &gateway)
{
    NACHWEIS_ASSIGN(const QString id, subjectOf(a, gateway, o.session));
    NACHWEIS_ASSIGN(const QList<consent::ConsentRow> rows, consent::listConsents(gateway, {{}, {}, id}, {}, 1000));
    NACHWEIS_TRY(log::recordLook(o.stores, o.session, id, u"consents"_s));
    QJsonArray list;
    QString text = Tr::tr("Subject %1").arg(id);
    for (const consent::ConsentRow &row : rows) {
        list.append(consentObject(row));
        text += u"\n%1  %2  %3  %4  %5"_s.arg(row.id, row.purpose, row.channel, consent::consentStateTitle(row.state),
                                              toRfc3339Seconds(row.since));
    }
    return Output{{{u"subject"_s, id}, {u"consents"_s, list}}, text, ExitDone, {}};
}

Result<Output> consentShow(const Opened &o, const QString &id)
{
    NACHWEIS_ASSIGN(const consent::Consent c, consent::consent(o.stores, id));
    NACHWEIS_TRY(log::recordLook(o.stores, o.session, c.row.subject, id));
    QJsonArray events;
    QString text = u"%1  %2  %3"_s.arg(id, c.row.purpose, consent::consentStateTitle(c.row.state));
    for (const consent::ConsentEvent &e : c.events) {
        events.append(
            QJsonObject{{u"kind"_s, e.kind},
                        {u"time"_s, toRfc3339Seconds(e.occurred)},
                        {u"index"_s, e.index < 0 ? QJsonValue() : QJsonValue(e.index)},
                        {u"signature"_s, e.evidence ? QJsonValue(e.evidence->signatureState) : QJsonValue()}});
        text += u"\n%1  %2  #%3"_s.arg(toRfc3339Seconds(e.occurred), e.kind).arg(e.index);
    }
    if (c.notice)
        text += u"\n%1 %2 (%3): %4"_s.arg(c.notice->id).arg(c.notice->version).arg(c.notice->locale, c.notice->body);
    QStringList weak;
    for (const consent::Weakness &w : consent::evidenceWeaknesses(c))
        weak += consent::weaknessText(w);
    for (const QString &w : std::as_const(weak))
        text += u"\n- "_s + w;
    QJsonObject json = consentObject(c.row);
    json.insert(u"subject"_s, c.row.subject);
    json.insert(u"events"_s, events);
    json.insert(u"weaknesses"_s, QJsonArray::fromStringList(weak));
    return Output{json, text, ExitDone, {}};
}

} // namespace

Result<Output> consents(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QString verb, a.word(1, Tr::tr("find, show, withdraw or evidence")));
    if (verb == "evidence"_L1)
        return consentEvidence(a);
    if (!QStringList{u"find"_s, u"show"_s, u"withdraw"_s}.contains(verb))
        return fail(ErrorCode::Usage, Tr::tr("“consent %1” is not a command.").arg(verb));
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_ASSIGN(const Database *gateway, o.stores.personal());
    if (verb == "find"_L1)
        return consentFind(a, o, *gateway);
    NACHWEIS_ASSIGN(const QString id, a.word(2, Tr::tr("The consent's id")));
    if (verb == "withdraw"_L1) {
        NACHWEIS_ASSIGN(const QString reason, a.required(u"reason"_s));
        NACHWEIS_TRY(consent::withdrawConsent(o.stores, o.session, id, reason));
    }
    return consentShow(o, id);
}

Result<Output> period(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QString rule, a.required(u"rule"_s));
    NACHWEIS_ASSIGN(const QString event, a.required(u"event"_s));
    NACHWEIS_ASSIGN(const Instant at, parseInstant(event));
    NACHWEIS_ASSIGN(const law::Deadline d, law::deadline(rule, at, localZone(a), a.value(u"calendar"_s, u"DE"_s)));
    return Output{{{u"rule"_s, d.rule},
                   {u"event"_s, toRfc3339Seconds(d.event)},
                   {u"alarm"_s, toRfc3339Seconds(d.alarm)},
                   {u"nominal"_s, toRfc3339Seconds(d.nominal)},
                   {u"legal"_s, toRfc3339Seconds(d.legal)},
                   {u"derivation"_s, QJsonArray::fromStringList(d.derivation)}},
                  d.derivation.join('\n'_L1),
                  ExitDone,
                  {}};
}

} // namespace nachweis::cli
