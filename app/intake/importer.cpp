// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/importer.h"

#include "consent/suppressions.h"
#include "intake/baseline.h"
#include "ledger/entry_form.h"
#include "requests/proposals.h"
#include "store/relation.h"

#include <QJsonDocument>

namespace nachweis::intake {
namespace {

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString digitsAlone(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits += c;
    return digits;
}

} // namespace

Result<Importer> Importer::make(const Stores &stores, const Session &session, ImportReport &report)
{
    Importer importer(stores, session, report);
    NACHWEIS_ASSIGN(importer.m_answers, consent::purposeAnswers(importer.m_gateway));
    NACHWEIS_ASSIGN(importer.m_words, requests::requestWords(importer.m_gateway));
    return importer;
}

Done Importer::document(const QJsonObject &root, const QString &sha256, consent::SignatureState signature)
{
    m_documentSha256 = sha256;
    m_signature = nameOf(signature);
    bool any = false;
    for (const auto &entry : root[u"entry"].toArray())
        for (const auto &item : entry.toObject()[u"changes"].toArray()) {
            any = true;
            NACHWEIS_TRY(change(item.toObject()));
        }
    return any ? Done() : unknownPart(u"document"_s, jsonText(root, u"object"), root);
}

Done Importer::change(const QJsonObject &item)
{
    m_channel.clear();
    const QString field = jsonText(item, u"field");
    const QJsonObject value = item[u"value"].toObject();
    const QJsonObject metadata = value[u"metadata"].toObject();
    static const QStringList known =
        u"messages user_preferences smb_message_echoes history smb_app_state_sync"_s.split(' '_L1);
    const QString number = jsonText(metadata, u"phone_number_id");
    if (!known.contains(field) || number.isEmpty())
        return unknownPart(field, u"field"_s, item);
    NACHWEIS_ASSIGN(m_channel, ensureWhatsAppChannel(m_gateway, number, jsonText(metadata, u"display_phone_number")));
    const QJsonArray contacts = value[u"contacts"].toArray();
    using Handle = Done (Importer::*)(const QJsonObject &, const QJsonArray &, bool);
    const std::pair<const char16_t *, Handle> parts[] = {{u"messages", &Importer::message},
                                                         {u"statuses", &Importer::status},
                                                         {u"user_preferences", &Importer::preference},
                                                         {u"message_echoes", &Importer::echo}};
    qsizetype events = 0;
    for (const auto &[key, handle] : parts)
        events += value[QStringView(key)].toArray().size();
    for (const auto &[key, handle] : parts)
        for (const auto &one : value[QStringView(key)].toArray())
            NACHWEIS_TRY((this->*handle)(one.toObject(), contacts, events == 1));
    const bool others = value.contains(u"history") || value.contains(u"state_sync");
    if (value.contains(u"history"))
        NACHWEIS_TRY(history(value));
    for (const auto &one : value[u"state_sync"].toArray())
        NACHWEIS_TRY(addressBook(one.toObject()));
    return events > 0 || others ? Done() : unknownPart(field, u"value"_s, item);
}

// True where this event was imported before. Its identity is kept as a keyed hash only.
Result<bool> Importer::seen(const QString &identity, QString *eventId)
{
    const QByteArray mac = hmacSha256(m_session.keys.pepper.view(), "event\x01" + identity.toUtf8());
    *eventId = QString::fromLatin1(mac.toHex().left(32));
    NACHWEIS_ASSIGN(const QSqlQuery query,
                    m_gateway.run(u"INSERT INTO imported_events VALUES (?) ON CONFLICT DO NOTHING"_s, {*eventId}));
    const bool known = query.numRowsAffected() == 0;
    ++(known ? m_report.duplicates : m_report.events);
    return known;
}

Done Importer::log(const QString &eventId, Instant time, const QString &action, const QString &outcome,
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
    // What a stranger sends as the id of a message is an id only if it looks like one.
    e.ref = ledger::fitsColumn(ref.toUtf8()) ? ref
                                             : u"sha256:"_s + QString::fromLatin1(bytes(sha256(ref.toUtf8())).toHex());
    ++m_report.entries;
    return log::report(m_stores.audit, m_session, e);
}

Done Importer::putBeforeStaff(const Event &e, InboxKind kind, const QString &purpose,
                              std::optional<InboxDecision> proposed)
{
    ++m_report.inbox;
    std::optional<Instant> occurred;
    if (e.when != Instant())
        occurred = e.when;
    return addToInbox(m_gateway, m_session,
                      {kind, occurred, e.subject, purpose, m_channel, e.eventId, proposed, e.json, e.ids.contact,
                       m_documentSha256, m_signature});
}

// An event that cannot be taken in: set aside alone, under its person where one is known.
Done Importer::unrecognised(Event &e, InboxKind kind)
{
    if (e.eventId.isEmpty()) {
        NACHWEIS_ASSIGN(
            const bool again,
            seen(u"unrecognised\n"_s + QString::fromLatin1(bytes(sha256(compact(e.json))).toHex()), &e.eventId));
        if (again)
            return {};
    }
    if (e.subject.isEmpty()) {
        NACHWEIS_ASSIGN(e.subject, knownPerson(m_gateway, m_session, e.ids, m_session.clock()));
    }
    ++m_report.unrecognised;
    NACHWEIS_TRY(putBeforeStaff(e, kind));
    const bool future = e.when > m_session.clock();
    return log(e.eventId, future || e.when == Instant() ? m_session.clock() : e.when, u"message.received"_s,
               u"unrecognised"_s, e.subject, {}, {});
}

Done Importer::unknownPart(const QString &field, const QString &kind, const QJsonObject &json)
{
    Event e;
    e.json = json;
    e.field = field;
    e.kind = kind;
    return unrecognised(e, InboxKind::Unrecognised);
}

Result<Importer::Next> Importer::begin(Event &e, const QString &identity)
{
    NACHWEIS_ASSIGN(const bool again, seen(identity, &e.eventId));
    if (again)
        return Next::Stop;
    if (consent::setAside(toMicroseconds(e.when), toMicroseconds(m_session.clock()))) {
        NACHWEIS_TRY(unrecognised(e, InboxKind::Future));
        return Next::Stop;
    }
    return Next::Go;
}

Result<Importer::Next> Importer::toPerson(Event &e)
{
    NACHWEIS_ASSIGN(const Resolved resolved, resolvePerson(m_gateway, m_session, e.ids, e.when));
    switch (resolved.whom) {
    case Whom::Nobody:
        NACHWEIS_TRY(unrecognised(e, InboxKind::NoPerson));
        return Next::Stop;
    case Whom::Suppressed:
        ++m_report.suppressed;
        NACHWEIS_TRY(log(e.eventId, e.when, u"message.received"_s, u"suppressed"_s, {}, {}, {}));
        return Next::Stop;
    case Whom::Person:
        break;
    }
    e.subject = resolved.subject;
    if (resolved.contradiction)
        NACHWEIS_TRY(putBeforeStaff(e, InboxKind::Contradiction));
    return Next::Go;
}

Done Importer::message(const QJsonObject &m, const QJsonArray &contacts, bool alone)
{
    Event e;
    e.json = m;
    e.field = u"messages"_s;
    e.kind = jsonText(m, u"type");
    e.messageId = jsonText(m, u"id");
    e.historic = m.contains(u"history_context");
    e.ids = idsOf(m, senderKeys);
    if (e.kind == "system"_L1 && e.ids.empty()) // an old form names the person inside
        e.ids = idsOf({{u"from"_s, m[u"system"].toObject()[u"customer"]}}, senderKeys);
    else if (e.kind != "system"_L1) // of a change the contact may be the old or the new one
        addContact(e.ids, contacts, alone);
    const auto when = unixTime(m[u"timestamp"]);
    if (!when || e.messageId.isEmpty())
        return unrecognised(e, InboxKind::Unreadable);
    e.when = *when;
    NACHWEIS_ASSIGN(const Next next,
                    begin(e, u"message\n%1\n%2\n%3"_s.arg(e.messageId, e.kind).arg(toMicroseconds(e.when))));
    if (next == Next::Stop)
        return {};
    if (e.kind == "system"_L1)
        return changedIdentifier(e);
    NACHWEIS_ASSIGN(const Next person, toPerson(e));
    if (person == Next::Stop)
        return {};
    if (e.kind == "revoke"_L1 || e.kind == "deleted"_L1)
        return revoked(e);
    return received(e);
}

Done Importer::changedIdentifier(Event &e)
{
    const QJsonObject system = e.json[u"system"].toObject();
    const QString type = jsonText(system, u"type");
    EventIds after = idsOf(system, ownKeys);
    const EventIds named = idsOf(system, {u"new_wa_id", u"new_user_id", u"new_parent_user_id"});
    if (after.waId.isEmpty())
        after.waId = named.waId;
    if (after.userId.isEmpty())
        after.userId = named.userId;
    static const QStringList changes =
        u"user_changed_number customer_changed_number user_changed_user_id"_s.split(' '_L1);
    if (!changes.contains(type) || after.empty() || e.ids.empty())
        return unrecognised(e, e.ids.empty() ? InboxKind::NoPerson : InboxKind::Unrecognised);
    NACHWEIS_ASSIGN(const Move move, moveIdentifier(m_gateway, m_session, e.ids, after, e.when));
    e.subject = move.subject;
    if (move.moved == Moved::ToAnother) {
        NACHWEIS_TRY(putBeforeStaff(e, InboxKind::NumberChange));
        return log(e.eventId, e.when, u"message.received"_s, u"unrecognised"_s, e.subject, {}, {});
    }
    if (move.moved == Moved::Unknown) { // nobody that is known: who has the new number from now on
        QStringList before;
        for (const people::Identifier &id : e.ids.list())
            before += people::lookupsOf(m_session.keys, id);
        NACHWEIS_ASSIGN(const auto erased, consent::erasedUntil(m_gateway, before));
        if (erased && toMicroseconds(e.when) <= *erased) {
            ++m_report.suppressed;
            return log(e.eventId, e.when, u"message.received"_s, u"suppressed"_s, {}, {}, {});
        }
        const EventIds former = e.ids;
        e.ids = after;
        NACHWEIS_ASSIGN(const Next person, toPerson(e));
        if (person == Next::Stop)
            return {};
        NACHWEIS_TRY(rememberFormer(m_gateway, m_session, e.subject, former, e.when));
    }
    return log(e.eventId, e.when, u"data.rectified"_s, u"ok"_s, e.subject, {}, {});
}

// The person took a message back: the copy goes.
Done Importer::revoked(const Event &e)
{
    QString original = jsonText(e.json[e.kind].toObject(), u"original_message_id");
    if (original.isEmpty())
        original = e.messageId;
    NACHWEIS_TRY(m_gateway.run(u"UPDATE messages SET status = 'deleted', status_us = ?, content_sealed = NULL "
                               "WHERE message_id = ? AND subject = ?"_s,
                               {toMicroseconds(e.when), original, e.subject}));
    return log(e.eventId, e.when, u"message.received"_s, u"revoked"_s, e.subject, {}, original);
}

// Statuses come in any order and more than once: a lower one does not undo a higher. In a group they are the
// participant's.
Done Importer::status(const QJsonObject &s, const QJsonArray &contacts, bool alone)
{
    Event e;
    e.json = s;
    e.field = u"statuses"_s;
    e.kind = jsonText(s, u"status");
    e.messageId = jsonText(s, u"id");
    const EventIds participant = idsOf(s, participantKeys);
    const bool group = jsonText(s, u"recipient_type") == "group"_L1 || !participant.empty();
    e.ids = group ? participant : idsOf(s, recipientKeys);
    addContact(e.ids, contacts, alone && !group);
    const auto when = unixTime(s[u"timestamp"]);
    static const QStringList states = u"sent delivered read failed"_s.split(' '_L1);
    if (!when || e.messageId.isEmpty() || !states.contains(e.kind))
        return unrecognised(e, states.contains(e.kind) ? InboxKind::Unreadable : InboxKind::Unrecognised);
    e.when = *when;
    // An error code is a signal to record, not a proof of withdrawal: 131050 alone withdraws nothing.
    const QJsonArray errors = s[u"errors"].toArray();
    const QVariant error = errors.isEmpty() ? QVariant() : QVariant(errors.first().toObject()[u"code"].toInt());
    QString identity =
        u"status\n%1\n%2\n%3\n%4"_s.arg(e.messageId, e.kind).arg(toMicroseconds(e.when)).arg(error.toInt());
    if (group)
        identity += u"\n%1\n%2"_s.arg(participant.waId, participant.userId);
    NACHWEIS_ASSIGN(const Next next, begin(e, identity));
    if (next == Next::Stop)
        return {};
    if (group && e.ids.empty()) // the platform took it for the group: nobody's receipt
        return log(e.eventId, e.when, u"message."_s + e.kind, u"ok"_s, {}, {}, {});
    NACHWEIS_ASSIGN(
        const QVariant owner,
        m_gateway.value(u"SELECT subject FROM messages WHERE message_id = ? AND direction = 'out'"_s, {e.messageId}));
    if (!group && !owner.isNull()) { // whom it was sent to, whoever has the number by now
        e.subject = owner.toString();
    } else {
        NACHWEIS_ASSIGN(const Next person, toPerson(e));
        if (person == Next::Stop)
            return {};
    }
    e.groupReceipt = group && !owner.isNull() && owner.toString() != e.subject;
    if (e.groupReceipt) // the message itself is one; this is what another participant did with it
        e.messageId +=
            '/'_L1 + QString::fromLatin1(hmacSha256(m_session.keys.pepper.view(), e.subject.toUtf8()).toHex().left(8));
    return sent(e, e.kind, error);
}

Done Importer::sent(Event &e, const QString &status, const QVariant &error)
{
    const QString kind = e.groupReceipt ? u"group_receipt"_s : e.field == "statuses"_L1 ? u"unknown"_s : e.kind;
    NACHWEIS_TRY(m_gateway.run(
        u"INSERT INTO messages (message_id, subject, channel_id, direction, kind, status, error_code, created_us, "
        "status_us) VALUES (?, ?, ?, 'out', ?, ?, ?, ?, ?) "
        "ON CONFLICT (message_id) DO UPDATE SET status = excluded.status, status_us = excluded.status_us, "
        "error_code = coalesce(excluded.error_code, messages.error_code) WHERE messages.direction = 'out' AND "
        "instr('sent delivered read failed', excluded.status) > instr('sent delivered read failed', "
        "messages.status)"_s,
        {e.messageId, e.subject, m_channel, kind, status, error, toMicroseconds(e.when), toMicroseconds(e.when)}));
    return log(e.eventId, e.when, u"message."_s + status, error.isNull() ? u"ok"_s : u"error:%1"_s.arg(error.toInt()),
               e.subject, {}, e.messageId);
}

// What the business sent from the app on its phone: it counts as sent, and its contents are not kept.
Done Importer::echo(const QJsonObject &m, const QJsonArray &contacts, bool alone)
{
    Event e;
    e.json = m;
    e.field = u"echoes"_s;
    e.kind = jsonText(m, u"type");
    e.messageId = jsonText(m, u"id");
    e.ids = idsOf(m, addresseeKeys);
    addContact(e.ids, contacts, alone);
    const auto when = unixTime(m[u"timestamp"]);
    if (!when || e.messageId.isEmpty())
        return unrecognised(e, InboxKind::Unreadable);
    e.when = *when;
    NACHWEIS_ASSIGN(const Next next, begin(e, u"echo\n%1\n%2"_s.arg(e.messageId).arg(toMicroseconds(e.when))));
    if (next == Next::Stop)
        return {};
    NACHWEIS_ASSIGN(const Next person, toPerson(e));
    if (person == Next::Stop)
        return {};
    if (e.kind == "revoke"_L1 || e.kind == "deleted"_L1)
        return revoked(e);
    return sent(e, u"sent"_s, {});
}

// Chats of before, person by person and without their contents.
Done Importer::history(const QJsonObject &value)
{
    const QString business = digitsAlone(jsonText(value[u"metadata"].toObject(), u"display_phone_number"));
    for (const auto &part : value[u"history"].toArray()) {
        const QJsonObject chunk = part.toObject();
        if (chunk.contains(u"errors"))
            NACHWEIS_TRY(unknownPart(u"history"_s, u"errors"_s, chunk));
        for (const auto &item : chunk[u"threads"].toArray()) {
            const QJsonObject thread = item.toObject();
            for (const auto &one : thread[u"messages"].toArray()) {
                QJsonObject m = one.toObject();
                const bool byBusiness = digitsAlone(jsonText(m, u"from")) == business || m.contains(u"to");
                const QString id = jsonText(thread, u"id");
                if (byBusiness && !m.contains(u"to") && !m.contains(u"to_user_id"))
                    m.insert(people::isBusinessScopedId(id) ? u"to_user_id"_s : u"to"_s, id);
                if (!byBusiness && !m.contains(u"from") && !m.contains(u"from_user_id"))
                    m.insert(people::isBusinessScopedId(id) ? u"from_user_id"_s : u"from"_s, id);
                if (!m.contains(u"history_context"))
                    m.insert(u"history_context"_s, QJsonObject());
                NACHWEIS_TRY(byBusiness ? echo(m, {}, false) : message(m, {}, false));
            }
        }
    }
    return {};
}

// The address book of the phone: names of persons who wrote nothing. Not kept.
Done Importer::addressBook(const QJsonObject &entry)
{
    Event e;
    const QByteArray json = compact(entry);
    NACHWEIS_ASSIGN(const bool again,
                    seen(u"address book\n"_s + QString::fromLatin1(bytes(sha256(json)).toHex()), &e.eventId));
    if (again)
        return {};
    const QJsonObject contact = entry[u"contact"].toObject();
    e.ids = idsOf(contact, {u"phone_number", u"user_id", u"parent_user_id"});
    NACHWEIS_ASSIGN(e.subject, knownPerson(m_gateway, m_session, e.ids, m_session.clock()));
    return log(e.eventId, m_session.clock(), u"message.received"_s, u"not_kept"_s, e.subject, {}, {});
}

} // namespace nachweis::intake
