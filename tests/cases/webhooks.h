// SPDX-License-Identifier: GPL-3.0-or-later
// Webhooks in the shapes of the platform, made up here, and what became of them.
#pragma once

#include "consent/answers.h"
#include "consent/consents.h"
#include "intake/inbox.h"
#include "intake/whatsapp.h"
#include "people/identity.h"
#include "requests/proposals.h"
#include "support.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace nachweis::test {

/// 2026-11-20T09:00:00Z; the sample's present is five days later.
constexpr qint64 t0 = 1'795'165'200;

inline QJsonObject object(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        qFatal("%s in %s", qPrintable(error.errorString()), json.constData());
    return document.object();
}
inline QByteArray jsonBytes(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}
/// A document with one change.
inline QJsonObject webhook(QJsonObject value, const QString &field = u"messages"_s)
{
    value.insert(u"messaging_product"_s, u"whatsapp"_s);
    value.insert(u"metadata"_s, QJsonObject{{u"display_phone_number"_s, u"493023125010"_s},
                                            {u"phone_number_id"_s, u"203550352240001"_s}});
    const QJsonObject change{{u"field"_s, field}, {u"value"_s, value}};
    const QJsonObject entry{{u"id"_s, u"305550352240001"_s}, {u"changes"_s, QJsonArray{change}}};
    return {{u"object"_s, u"whatsapp_business_account"_s}, {u"entry"_s, QJsonArray{entry}}};
}
/// `rest`: what the type has, and whatever replaces the rest: `"type": "text", "text": {"body": "x"}`.
inline QJsonObject message(const QString &from, const QByteArray &rest, qint64 at = t0)
{
    static int number = 0;
    QJsonObject m{{u"from"_s, from}, {u"id"_s, u"wamid.T%1"_s.arg(++number)}, {u"timestamp"_s, QString::number(at)}};
    const QJsonObject more = object('{' + rest + '}');
    for (auto it = more.begin(); it != more.end(); ++it)
        m.insert(it.key(), it.value());
    return m;
}
inline QJsonObject contact(const QString &waId, const QString &userId = {}, const QString &name = u"N. N."_s)
{
    QJsonObject c{{u"profile"_s, QJsonObject{{u"name"_s, name}}}};
    if (!waId.isEmpty())
        c.insert(u"wa_id"_s, waId);
    if (!userId.isEmpty())
        c.insert(u"user_id"_s, userId);
    return c;
}
inline QJsonObject oneMessage(const QString &from, const QByteArray &rest, qint64 at = t0, const QString &userId = {})
{
    return webhook(
        {{u"contacts"_s, QJsonArray{contact(from, userId)}}, {u"messages"_s, QJsonArray{message(from, rest, at)}}});
}
inline QByteArray button(const char *payload, const char *caption)
{
    return QByteArray(R"("type":"button","button":{"payload":")") + payload + R"(","text":")" + caption + "\"}";
}
inline QByteArray textMessage(const QString &body)
{
    return R"("type":"text","text":)" + jsonBytes({{u"body"_s, body}});
}
inline QJsonObject yes(const QString &from, qint64 at = t0, const QString &userId = {})
{
    return oneMessage(from, button("opt_in:marketing", "Ja, gern"), at, userId);
}
inline QJsonObject preference(const QString &waId, const char *value, qint64 at, const QString &userId = {})
{
    QJsonObject p{{u"category"_s, u"marketing_messages"_s}, {u"value"_s, QLatin1String(value)}, {u"timestamp"_s, at}};
    if (!waId.isEmpty())
        p.insert(u"wa_id"_s, waId);
    if (!userId.isEmpty())
        p.insert(u"user_id"_s, userId);
    return webhook({{u"contacts"_s, QJsonArray{contact(waId, userId)}}, {u"user_preferences"_s, QJsonArray{p}}},
                   u"user_preferences"_s);
}
inline QJsonObject receipt(const QString &messageId, const QString &to, const char *status, qint64 at)
{
    return webhook({{u"statuses"_s, QJsonArray{QJsonObject{{u"id"_s, messageId},
                                                           {u"status"_s, QLatin1String(status)},
                                                           {u"timestamp"_s, QString::number(at)},
                                                           {u"recipient_id"_s, to}}}}});
}

/// A copy of the sample with its stores open.
class Desk
{
public:
    explicit Desk(Sample &sample) : session(sample.open()), stores(std::move(*Stores::open(session))) {}

    intake::ImportReport import(const QList<QJsonObject> &documents)
    {
        QByteArray lines;
        for (const QJsonObject &one : documents)
            lines += jsonBytes(one) + '\n';
        return importBytes(lines);
    }
    intake::ImportReport importBytes(const QByteArray &data, const char *name = "documents.jsonl")
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size())
            qFatal("write");
        file.close();
        const auto report = intake::importWhatsApp(stores, session, {file.fileName()}, {});
        if (!report)
            qFatal("%s %s", qPrintable(report.error().message), qPrintable(report.error().detail));
        return *report;
    }
    /// Who has this number or id now; empty: nobody.
    QString person(const QString &written)
    {
        return people::findWritten(*stores.gateway, session.keys, written).value_or(QString());
    }
    /// The states of a person's consents, `marketing=active`.
    QString states(const QString &subject)
    {
        QStringList list;
        const auto rows = consent::listConsents(*stores.gateway, {{}, {}, subject}, {}, 100);
        for (const auto &row : *rows) {
            const auto whole = consent::consent(stores, row.id);
            if (!whole || whole->row.state != row.state)
                qFatal("the list and the proof differ");
            list += row.purpose + '='_L1 + row.state;
        }
        list.sort();
        return list.join(' '_L1);
    }
    QString statesOf(const QString &written) { return states(person(written)); }
    /// The open items, by kind.
    QString items()
    {
        QStringList kinds;
        const auto items = intake::inboxItems(*stores.gateway, true);
        for (const auto &item : *items)
            kinds += nameOf(item.kind);
        kinds.sort();
        return kinds.join(' '_L1);
    }
    /// The open proposals of a person, by kind.
    QString proposals(const QString &subject)
    {
        QStringList kinds;
        const auto open = requests::openProposals(*stores.gateway);
        for (const auto &p : *open)
            if (p.subject == subject)
                kinds += nameOf(p.kind);
        return kinds.join(' '_L1);
    }
    QVariant sql(const QString &statement, const QVariantList &values = {})
    {
        return stores.gateway->value(statement, values).value();
    }
    int suppressed(const QString &digits)
    {
        return sql(u"SELECT count(*) FROM suppressions WHERE lookup = ?"_s,
                   {people::lookupHash(session.keys, {u"wa_id"_s, digits})})
            .toInt();
    }
    qint64 persons() { return sql(u"SELECT count(*) FROM subjects"_s).toLongLong(); }
    /// Everything that a key of this session opens, in one text: what an erasure must have taken.
    QByteArray everythingInClear();

    Session session;
    Stores stores;

private:
    QTemporaryDir m_folder;
};

inline QByteArray Desk::everythingInClear()
{
    struct Place
    {
        const char *table, *id, *column, *context;
    };
    QByteArray all;
    for (const Place &p : {Place{"consent_evidence", "evidence_id", "payload_sealed", "nachweis-evidence-v1\n"},
                           Place{"inbox_items", "item_id", "content_sealed", "nachweis-inbox-v1\n"},
                           Place{"unrecognised", "event_id", "payload_sealed", "nachweis-unrecognised-v1\n"}}) {
        auto q = stores.gateway->run(u"SELECT %1, subject, %2 FROM %3"_s.arg(
            QLatin1String(p.id), QLatin1String(p.column), QLatin1String(p.table)));
        while (q->next()) {
            const QString subject = q->value(1).toString();
            const auto key = subject.isEmpty() ? Result<SecretBytes>(session.keys.details)
                                               : people::dataKey(*stores.gateway, session.keys, subject);
            if (key && !q->value(2).isNull())
                all += aeadOpen(key->view(), q->value(2).toByteArray(), p.context + q->value(0).toByteArray())
                           .value_or(QByteArray());
        }
    }
    return all;
}

} // namespace nachweis::test
