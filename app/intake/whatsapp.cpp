// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/whatsapp.h"

#include "consent/consents.h"
#include "intake/baseline.h"
#include "intake/tr.h"
#include "people/subjects.h"
#include "requests/proposals.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace nachweis::intake {
namespace {

QString text(const QJsonObject &o, QStringView key)
{
    return o[key].toString();
}

// Unix seconds, as a string or a number.
std::optional<Instant> unixTime(const QJsonValue &value)
{
    bool ok = true;
    const qint64 seconds = value.isString() ? value.toString().toLongLong(&ok) : qint64(value.toDouble(-1));
    if (!ok || seconds <= 0 || seconds > 253'402'300'799)
        return std::nullopt;
    return Instant(std::chrono::seconds(seconds));
}

struct Document
{
    QByteArray raw;
    QString signatureState;
};

// Everything about one change of one document, inside a transaction of the gateway store.
class Importer
{
public:
    Importer(const Stores &stores, const Session &session, ImportReport &report)
        : m_stores(stores), m_session(session), m_gateway(*stores.gateway), m_report(report)
    {
    }

    Done document(const QJsonObject &root, const Document &document)
    {
        m_document = &document;
        const QJsonArray entries = root[u"entry"].toArray();
        for (const auto &entry : entries) {
            const QJsonArray changes = entry.toObject()[u"changes"].toArray();
            for (const auto &item : changes)
                NACHWEIS_TRY(change(item.toObject()));
        }
        if (entries.isEmpty())
            NACHWEIS_TRY(unrecognised(u"document"_s, text(root, u"object"), root));
        return {};
    }

private:
    const Stores &m_stores;
    const Session &m_session;
    const Database &m_gateway;
    ImportReport &m_report;
    const Document *m_document = nullptr;
    QString m_channel;

    // True where this event was imported before. Its identity is kept as a keyed hash only.
    Result<bool> seen(const QString &identity, QString *eventId)
    {
        const QByteArray mac = hmacSha256(m_session.keys.pepper.view(), "event\x01" + identity.toUtf8());
        *eventId = QString::fromLatin1(mac.toHex().left(32));
        NACHWEIS_ASSIGN(const QSqlQuery query,
                        m_gateway.run(u"INSERT INTO imported_events VALUES (?) ON CONFLICT DO NOTHING"_s, {*eventId}));
        const bool known = query.numRowsAffected() == 0;
        ++(known ? m_report.duplicates : m_report.events);
        return known;
    }

    Done log(const QString &eventId, Instant time, const QString &action, const QString &outcome,
             const QString &subject, const QString &purpose, const QString &ref)
    {
        ledger::Event e;
        e.eventId = eventId;
        e.time = time;
        e.action = action;
        e.actor = u"integration:whatsapp-cloud"_s;
        e.integration = u"whatsapp-cloud"_s;
        e.outcome = outcome;
        e.subject = subject;
        e.purpose = purpose;
        e.ref = ref;
        ++m_report.entries;
        return log::report(m_stores.audit, e);
    }

    Done change(const QJsonObject &item)
    {
        const QString field = text(item, u"field");
        const QJsonObject value = item[u"value"].toObject();
        const QJsonObject metadata = value[u"metadata"].toObject();
        const bool known = field == "messages"_L1 || field == "user_preferences"_L1;
        if (!known || text(metadata, u"phone_number_id").isEmpty())
            return unrecognised(field, u"field"_s, item);
        NACHWEIS_ASSIGN(m_channel, ensureWhatsAppChannel(m_gateway, text(metadata, u"phone_number_id"),
                                                         text(metadata, u"display_phone_number")));
        const QJsonArray contacts = value[u"contacts"].toArray();
        const auto each = [&](QStringView key,
                              Done (Importer::*handle)(const QJsonObject &, const QJsonArray &)) -> Done {
            const QJsonArray list = value[key].toArray();
            for (const auto &one : list)
                NACHWEIS_TRY((this->*handle)(one.toObject(), contacts));
            return {};
        };
        NACHWEIS_TRY(each(u"messages", &Importer::message));
        NACHWEIS_TRY(each(u"statuses", &Importer::status));
        NACHWEIS_TRY(each(u"user_preferences", &Importer::preference));
        const bool any =
            value.contains(u"messages") || value.contains(u"statuses") || value.contains(u"user_preferences");
        return any ? Done() : unrecognised(field, u"value"_s, item);
    }

    // The person behind a wa_id, with the business-scoped ids that the contact carries; made up where new.
    Result<QString> person(const QString &waId, const QJsonArray &contacts, Instant when)
    {
        QList<people::Identifier> ids;
        if (!waId.isEmpty())
            ids.append({u"wa_id"_s, waId});
        for (const auto &item : contacts) {
            const QJsonObject contact = item.toObject();
            if (!waId.isEmpty() && text(contact, u"wa_id") != waId)
                continue; // a contact of somebody else says nothing about this person
            if (const QString id = text(contact, u"user_id"); !id.isEmpty())
                ids.append({u"bsuid"_s, id});
        }
        if (ids.isEmpty())
            return fail(ErrorCode::BadInput, Tr::tr("An event names no person."));
        QString subjectId;
        for (const people::Identifier &id : std::as_const(ids)) {
            NACHWEIS_ASSIGN(const auto found, people::findByIdentifier(m_gateway, m_session.keys, id));
            if (found) {
                subjectId = *found;
                break;
            }
        }
        if (subjectId.isEmpty()) {
            NACHWEIS_ASSIGN(subjectId,
                            people::createSubject(m_gateway, m_session.keys, u"und"_s, {}, when, m_session.newId()));
        }
        NACHWEIS_ASSIGN(const SecretBytes key, people::dataKey(m_gateway, m_session.keys, subjectId));
        for (const people::Identifier &id : std::as_const(ids)) {
            NACHWEIS_ASSIGN(const auto owner, people::findByIdentifier(m_gateway, m_session.keys, id));
            if (!owner)
                NACHWEIS_TRY(people::addAddress(m_gateway, m_session.keys, key, subjectId, id, when, u"webhook"_s,
                                                m_session.newId()));
        }
        return subjectId;
    }

    Result<QString> evidence(const QString &kind, const QString &subjectId, const QString &messageId,
                             const QString &contextId, Instant when)
    {
        NACHWEIS_ASSIGN(const SecretBytes key, people::dataKey(m_gateway, m_session.keys, subjectId));
        const QString id = m_session.newId();
        NACHWEIS_TRY(m_gateway.run(u"INSERT INTO consent_evidence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                   {id, subjectId, kind, messageId.isEmpty() ? QVariant() : messageId,
                                    contextId.isEmpty() ? QVariant() : contextId,
                                    QString::fromLatin1(bytes(sha256(m_document->raw)).toHex()),
                                    aeadSeal(key.view(), m_document->raw, "nachweis-evidence-v1\n" + id.toUtf8()),
                                    m_document->signatureState, toMicroseconds(when)}));
        return id;
    }

    Done message(const QJsonObject &m, const QJsonArray &contacts)
    {
        const auto when = unixTime(m[u"timestamp"]);
        const QString id = text(m, u"id");
        const QString type = text(m, u"type");
        if (!when || id.isEmpty())
            return unrecognised(u"messages"_s, type, m);
        QString eventId;
        NACHWEIS_ASSIGN(const bool again,
                        seen(u"message\n%1\n%2\n%3"_s.arg(id, type).arg(toMicroseconds(*when)), &eventId));
        if (again)
            return {};
        NACHWEIS_ASSIGN(const QString subjectId, person(text(m, u"from"), contacts, *when));
        if (type == "system"_L1)
            return changedNumber(m, subjectId, eventId, *when);
        if (type == "revoke"_L1 || type == "deleted"_L1)
            return revoked(m, subjectId, eventId, *when);
        static const QStringList types = u"text image audio video document sticker location contacts button "
                                         "interactive reaction order"_s.split(' '_L1);
        if (!types.contains(type)) {
            NACHWEIS_TRY(keepUnrecognised(eventId, subjectId, u"messages"_s, type, m));
            return log(eventId, *when, u"message.received"_s, u"unrecognised"_s, subjectId, {}, id);
        }
        NACHWEIS_TRY(
            m_gateway.run(u"INSERT INTO messages VALUES (?, ?, ?, NULL, 'in', ?, NULL, 'received', NULL, ?, ?, NULL) "
                          "ON CONFLICT DO NOTHING"_s,
                          {id, subjectId, m_channel, type, toMicroseconds(*when), toMicroseconds(*when)}));
        NACHWEIS_TRY(optInReply(m, type, subjectId, id, eventId, *when));
        NACHWEIS_TRY(readsLikeRequest(m, type, subjectId, id, *when));
        return log(eventId, *when, u"message.received"_s, u"ok"_s, subjectId, {}, id);
    }

    // "STOP", "LÖSCHEN": a person of staff decides what it was. The text itself is not kept.
    Done readsLikeRequest(const QJsonObject &m, const QString &type, const QString &subjectId, const QString &id,
                          Instant when)
    {
        if (type != "text"_L1)
            return {};
        NACHWEIS_ASSIGN(const auto found, requests::wordOfRequest(m_gateway, text(m[u"text"].toObject(), u"body")));
        return found ? requests::propose(m_gateway, m_session, {{}, subjectId, id, found->first, found->second, when})
                     : Done();
    }

    // Both shapes of the double-opt-in reply: a template's quick reply (`button`) and a session button (`interactive`).
    Done optInReply(const QJsonObject &m, const QString &type, const QString &subjectId, const QString &id,
                    const QString &eventId, Instant when)
    {
        QString payload;
        if (type == "button"_L1)
            payload = text(m[u"button"].toObject(), u"payload");
        else if (type == "interactive"_L1)
            payload = text(m[u"interactive"].toObject()[u"button_reply"].toObject(), u"id");
        const QString context = text(m[u"context"].toObject(), u"id");
        QString purpose;
        if (!context.isEmpty()) {
            NACHWEIS_ASSIGN(const QVariant asked,
                            m_gateway.value(u"SELECT purpose_id FROM messages WHERE message_id = ? AND subject = ? "
                                            "AND kind = 'opt_in_request'"_s,
                                            {context, subjectId}));
            purpose = asked.toString();
        }
        if (payload.startsWith("opt_in"_L1) && purpose.isEmpty()) {
            const QString named = payload.section(':'_L1, 1);
            NACHWEIS_ASSIGN(const QVariant known,
                            m_gateway.value(u"SELECT purpose_id FROM purposes WHERE purpose_id = ?"_s, {named}));
            purpose = known.isNull() ? QLatin1String(marketingPurpose) : named;
        }
        if (purpose.isEmpty() || payload.isEmpty())
            return {};
        const bool refused = payload.startsWith("opt_in_refuse"_L1);
        consent::ConsentChange c{subjectId,
                                 purpose,
                                 m_channel,
                                 refused ? u"withdrawn"_s : u"confirmed"_s,
                                 u"button"_s,
                                 u"subject"_s,
                                 when,
                                 m_session.clock(),
                                 {},
                                 {},
                                 0,
                                 {},
                                 m_session.newId(),
                                 eventId + u"-consent"_s};
        NACHWEIS_ASSIGN(c.evidenceId, evidence(u"opt_in_reply"_s, subjectId, id, context, when));
        NACHWEIS_ASSIGN(const QString consentId, consent::recordConsentChange(m_gateway, c));
        return log(c.eventId, when, u"consent."_s + c.kind, u"ok"_s, subjectId, purpose, consentId);
    }

    Done changedNumber(const QJsonObject &m, const QString &subjectId, const QString &eventId, Instant when)
    {
        const QJsonObject system = m[u"system"].toObject();
        QString next = text(system, u"wa_id");
        if (next.isEmpty())
            next = text(system, u"new_wa_id");
        if (text(system, u"type") != "user_changed_number"_L1 || next.isEmpty()) {
            NACHWEIS_TRY(keepUnrecognised(eventId, subjectId, u"messages"_s, u"system"_s, m));
            return log(eventId, when, u"message.received"_s, u"unrecognised"_s, subjectId, {}, {});
        }
        NACHWEIS_TRY(m_gateway.run(
            u"UPDATE address SET valid_to_us = ? WHERE subject = ? AND lookup = ? AND valid_to_us IS NULL"_s,
            {toMicroseconds(when), subjectId, people::lookupHash(m_session.keys, {u"wa_id"_s, text(m, u"from")})}));
        NACHWEIS_ASSIGN(const SecretBytes key, people::dataKey(m_gateway, m_session.keys, subjectId));
        NACHWEIS_TRY(people::addAddress(m_gateway, m_session.keys, key, subjectId, {u"wa_id"_s, next}, when,
                                        u"user_changed_number"_s, m_session.newId()));
        return log(eventId, when, u"data.rectified"_s, u"ok"_s, subjectId, {}, {});
    }

    // The person took a message back: the copy goes.
    Done revoked(const QJsonObject &m, const QString &subjectId, const QString &eventId, Instant when)
    {
        QString original = text(m[text(m, u"type")].toObject(), u"original_message_id");
        if (original.isEmpty())
            original = text(m, u"id");
        NACHWEIS_TRY(m_gateway.run(u"UPDATE messages SET status = 'deleted', status_us = ?, content_sealed = NULL "
                                   "WHERE message_id = ? AND subject = ?"_s,
                                   {toMicroseconds(when), original, subjectId}));
        return log(eventId, when, u"message.received"_s, u"revoked"_s, subjectId, {}, original);
    }

    // Statuses come in any order and more than once: a lower one does not undo a higher.
    Done status(const QJsonObject &s, const QJsonArray &contacts)
    {
        const auto when = unixTime(s[u"timestamp"]);
        const QString id = text(s, u"id");
        const QString state = text(s, u"status");
        static const QStringList states = u"sent delivered read failed"_s.split(' '_L1);
        if (!when || id.isEmpty() || !states.contains(state))
            return unrecognised(u"statuses"_s, state, s);
        QString eventId;
        // An error code is a signal to record, not a proof of withdrawal: 131050 alone withdraws nothing.
        const QJsonArray errors = s[u"errors"].toArray();
        const QVariant error = errors.isEmpty() ? QVariant() : QVariant(errors.first().toObject()[u"code"].toInt());
        NACHWEIS_ASSIGN(
            const bool again,
            seen(u"status\n%1\n%2\n%3\n%4"_s.arg(id, state).arg(toMicroseconds(*when)).arg(error.toInt()), &eventId));
        if (again)
            return {};
        NACHWEIS_ASSIGN(const QString subjectId, person(text(s, u"recipient_id"), contacts, *when));
        NACHWEIS_TRY(m_gateway.run(
            u"INSERT INTO messages VALUES (?, ?, ?, NULL, 'out', 'unknown', NULL, ?, ?, ?, ?, NULL) "
            "ON CONFLICT (message_id) DO UPDATE SET status = excluded.status, status_us = excluded.status_us, "
            "error_code = coalesce(excluded.error_code, error_code) WHERE direction = 'out' AND "
            "instr('sent delivered read failed', excluded.status) > instr('sent delivered read failed', "
            "messages.status)"_s,
            {id, subjectId, m_channel, state, error, toMicroseconds(*when), toMicroseconds(*when)}));
        return log(eventId, *when, u"message."_s + state, error.isNull() ? u"ok"_s : u"error:%1"_s.arg(error.toInt()),
                   subjectId, {}, id);
    }

    Done preference(const QJsonObject &p, const QJsonArray &contacts)
    {
        const auto when = unixTime(p[u"timestamp"]);
        const QString value = text(p, u"value");
        const bool known = value == "stop"_L1 || value == "resume"_L1;
        if (!when || !known || text(p, u"category") != "marketing_messages"_L1)
            return unrecognised(u"user_preferences"_s, value, p);
        QString eventId;
        NACHWEIS_ASSIGN(
            const bool again,
            seen(u"preference\n%1\n%2\n%3"_s.arg(text(p, u"wa_id"), value).arg(toMicroseconds(*when)), &eventId));
        if (again)
            return {};
        NACHWEIS_ASSIGN(const QString subjectId, person(text(p, u"wa_id"), contacts, *when));
        const bool stop = value == "stop"_L1;
        consent::ConsentChange c{subjectId,
                                 QLatin1String(marketingPurpose),
                                 m_channel,
                                 stop ? u"platform_stop"_s : u"platform_resume"_s,
                                 u"preference"_s,
                                 u"subject"_s,
                                 *when,
                                 m_session.clock(),
                                 {},
                                 {},
                                 0,
                                 {},
                                 m_session.newId(),
                                 eventId};
        NACHWEIS_ASSIGN(c.evidenceId, evidence(u"platform_preference"_s, subjectId, {}, {}, *when));
        NACHWEIS_ASSIGN(const QString consentId, consent::recordConsentChange(m_gateway, c));
        return log(eventId, *when, stop ? u"consent.withdrawn"_s : u"consent.confirmed"_s, c.kind, subjectId, c.purpose,
                   consentId);
    }

    Done unrecognised(const QString &field, const QString &kind, const QJsonObject &o)
    {
        QString eventId;
        const QByteArray json = QJsonDocument(o).toJson(QJsonDocument::Compact);
        NACHWEIS_ASSIGN(const bool again,
                        seen(u"unrecognised\n"_s + QString::fromLatin1(bytes(sha256(json)).toHex()), &eventId));
        if (again)
            return {};
        NACHWEIS_TRY(keepUnrecognised(eventId, {}, field, kind, o));
        return log(eventId, m_session.clock(), u"message.received"_s, u"unrecognised"_s, {}, {}, {});
    }

    Done keepUnrecognised(const QString &eventId, const QString &subjectId, const QString &field, const QString &kind,
                          const QJsonObject &o)
    {
        ++m_report.unrecognised;
        const QByteArray json = QJsonDocument(o).toJson(QJsonDocument::Compact);
        SecretBytes key = m_session.keys.details;
        if (!subjectId.isEmpty()) {
            NACHWEIS_ASSIGN(key, people::dataKey(m_gateway, m_session.keys, subjectId));
        }
        NACHWEIS_TRY(
            m_gateway.run(u"INSERT INTO unrecognised VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                          {eventId, subjectId.isEmpty() ? QVariant() : subjectId, toMicroseconds(m_session.clock()),
                           field, kind, QString::fromLatin1(bytes(sha256(json)).toHex()),
                           aeadSeal(key.view(), json, "nachweis-unrecognised-v1\n" + eventId.toUtf8())}));
        return {};
    }
};

QString checkSignature(const QByteArray &raw, const QString &fileName, const WebhookSignatures &signatures)
{
    const QString given = signatures.byFileName.value(fileName);
    if (signatures.appSecret.isEmpty() || given.isEmpty())
        return u"absent"_s;
    const QByteArray wanted = "sha256=" + hmacSha256(signatures.appSecret.view(), raw).toHex();
    return equalConstantTime(wanted, given.toLatin1()) ? u"valid"_s : u"invalid"_s;
}

struct Piece
{
    int line;
    QJsonObject root;
    Document document;
};

// One document, or JSON Lines; broken pieces go into the report.
QList<Piece> pieces(const QByteArray &raw, const QString &fileName, const WebhookSignatures &signatures,
                    ImportReport &report)
{
    QJsonParseError whole;
    const QJsonDocument document = QJsonDocument::fromJson(raw, &whole);
    const QString state = checkSignature(raw, fileName, signatures);
    if (document.isObject())
        return {{1, document.object(), {raw, state}}};
    QList<Piece> list;
    QList<ImportRejection> rejected;
    int number = 0;
    for (const QByteArray &line : raw.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        QJsonParseError error;
        const QJsonDocument one = QJsonDocument::fromJson(line, &error);
        if (one.isObject())
            list.append({number, one.object(), {line, u"absent"_s}});
        else
            rejected.append({fileName, number, Tr::tr("This is not JSON: %1.").arg(error.errorString())});
    }
    if (list.isEmpty()) { // no line is a document: the file as a whole is broken, at the place where parsing stopped
        const int line = int(raw.left(whole.offset).count('\n')) + 1;
        rejected = {{fileName, line, Tr::tr("This is not JSON: %1.").arg(whole.errorString())}};
    }
    report.rejected += rejected;
    return list;
}

} // namespace

Result<QHash<QString, QString>> readSignatures(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, Tr::tr("The file %1 cannot be read.").arg(path), {}, file.errorString());
    QHash<QString, QString> map;
    for (const QString &line : QString::fromUtf8(file.readAll()).split('\n'_L1)) {
        const QString trimmed = line.simplified();
        const qsizetype space = trimmed.lastIndexOf(' '_L1);
        if (!trimmed.startsWith('#'_L1) && space > 0)
            map.insert(trimmed.left(space), trimmed.mid(space + 1));
    }
    return map;
}

Result<ImportReport> importWhatsApp(const Stores &stores, const Session &session, const QStringList &files,
                                    const WebhookSignatures &signatures)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    ImportReport report;
    NACHWEIS_TRY(gateway->transaction([&] { return ensureBaseline(*gateway); }));
    for (const QString &path : files) {
        QFile file(path);
        const QString name = QFileInfo(path).fileName();
        if (!file.open(QIODevice::ReadOnly)) {
            report.rejected.append({name, 0, Tr::tr("The file cannot be read: %1.").arg(file.errorString())});
            continue;
        }
        for (const Piece &piece : pieces(file.readAll(), name, signatures, report)) {
            ImportReport before = report;
            const Done done = gateway->transaction([&]() -> Done {
                // The intake is filled in a transaction that ends first: after a crash in between, the same document
                // again is logged once, because its event ids are the same, and then stored.
                return stores.audit.transaction(
                    [&] { return Importer(stores, session, report).document(piece.root, piece.document); });
            });
            if (done) {
                ++report.documents;
            } else if (done.error().code == ErrorCode::BadInput) {
                report = before;
                report.rejected.append({name, piece.line, done.error().message});
            } else {
                return fail(done.error());
            }
        }
    }
    ledger::Event event = log::staffEvent(session, u"data.imported"_s, u"ok"_s);
    NACHWEIS_TRY(log::record(stores, session, event));
    return report;
}

} // namespace nachweis::intake
