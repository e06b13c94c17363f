// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/inbox.h"

#include "consent/consents.h"
#include "desk/three_steps.h"
#include "intake/documents.h"
#include "intake/tr.h"
#include "office/duties.h"
#include "people/identity.h"
#include "store/relation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>

namespace nachweis::intake {
namespace {

const Relation<InboxItem> &itemRows()
{
    static const Relation<InboxItem> rows("inbox_items", {{"item_id", &InboxItem::id},
                                                          {"kind", &InboxItem::kind},
                                                          {"received_us", &InboxItem::received},
                                                          {"occurred_us", &InboxItem::occurred},
                                                          {"subject", &InboxItem::subject},
                                                          {"purpose_id", &InboxItem::purpose},
                                                          {"channel_id", &InboxItem::channel},
                                                          {"event_id", &InboxItem::eventId},
                                                          {"proposed", &InboxItem::proposed},
                                                          {"payload_sha256", &InboxItem::payloadSha256},
                                                          {"content_sealed", &InboxItem::contentSealed},
                                                          {"state", &InboxItem::state},
                                                          {"decision", &InboxItem::decision},
                                                          {"decided_by", &InboxItem::decidedBy},
                                                          {"decided_us", &InboxItem::decided}});
    return rows;
}

QByteArray contentContext(const QString &itemId)
{
    return "nachweis-inbox-v1\n" + itemId.toUtf8();
}

Result<SecretBytes> keyOf(const Database &gateway, const Session &session, const QString &subject)
{
    return subject.isEmpty() ? Result<SecretBytes>(session.keys.details)
                             : people::dataKey(gateway, session.keys, subject);
}

// Form without texts: of values only those that say what an event is.
QJsonValue outline(const QString &key, const QJsonValue &value)
{
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject from = value.toObject();
        for (auto it = from.begin(); it != from.end(); ++it)
            object.insert(people::isWhatsAppId(it.key()) ? u"…"_s : it.key(), outline(it.key(), it.value()));
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const auto &one : value.toArray())
            array.append(outline(key, one));
        return array;
    }
    static const QStringList telling = u"type field status event action category value code timestamp recipient_type "
                                       "messaging_product object"_s.split(' '_L1);
    const bool tells = telling.contains(key) && value.toVariant().toString().size() <= 40;
    return tells || value.isBool() || value.isNull() ? value : QJsonValue(u"…"_s);
}

void collect(const QString &key, const QJsonValue &value, QList<people::Identifier> &found)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            collect(it.key(), it.value(), found);
            if (it.value().isDouble())
                collect(it.key(), jsonText(object, it.key()), found);
        }
        return;
    }
    if (value.isArray()) {
        for (const auto &one : value.toArray())
            collect(key, one, found);
        return;
    }
    static const QStringList others = u"timestamp code phone_number_id display_phone_number expiration_timestamp "
                                      "chunk_order progress phase"_s.split(' '_L1);
    QString text = value.toString();
    if (text.isEmpty() || others.contains(key))
        return;
    if (people::isBusinessScopedId(text)) {
        found += {u"bsuid"_s, text};
        found += {u"parent_bsuid"_s, text};
        return;
    }
    text = text.section('@'_L1, 0, 0);
    if (text.startsWith('+'_L1))
        text.remove(0, 1);
    if (people::isWhatsAppId(text))
        found += {u"wa_id"_s, text};
}

Done mayDecide(const Session &session, const InboxItem &item, InboxDecision decision)
{
    NACHWEIS_TRY(may(session, Act::DecideInbox));
    if (item.state != InboxState::Open)
        return fail(ErrorCode::Refused, Tr::tr("This item is not open any more."),
                    Tr::tr("Somebody else may have decided it; nothing was changed."));
    if (decision != InboxDecision::Nothing && (item.subject.isEmpty() || item.channel.isEmpty()))
        return fail(ErrorCode::Refused, Tr::tr("The item names no person that is known: nothing can be recorded."),
                    Tr::tr("Find the person by other means, or decide that it was nothing."));
    return {};
}

// The event as the evidence of what staff recorded.
Result<QString> evidenceFrom(const Database &db, const Session &session, const InboxItem &item)
{
    NACHWEIS_ASSIGN(const SecretBytes key, people::dataKey(db, session.keys, item.subject));
    NACHWEIS_ASSIGN(const QByteArray content, aeadOpen(key.view(), item.contentSealed, contentContext(item.id)));
    const QJsonObject whole = QJsonDocument::fromJson(content).object();
    const QJsonObject event = whole[u"event"].toObject();
    const QString id = session.newId();
    const auto text = [](const QString &value) { return value.isEmpty() ? QVariant() : QVariant(value); };
    NACHWEIS_TRY(insertRow(db, "consent_evidence",
                           {{"evidence_id", id},
                            {"subject", item.subject},
                            {"kind", u"opt_in_reply"_s},
                            {"message_id", text(jsonText(event, u"id"))},
                            {"context_id", text(jsonText(event[u"context"].toObject(), u"id"))},
                            {"payload_sha256", item.payloadSha256},
                            {"payload_sealed", aeadSeal(key.view(), content, "nachweis-evidence-v1\n" + id.toUtf8())},
                            {"signature_state", whole[u"signature"].toString(u"absent"_s)},
                            {"collected_us", toMicroseconds(item.received)}}));
    return id;
}

// The act of the person, at its instant; the log's entry on it goes before, so that no row is without one.
Done recordDecision(const Stores &stores, const Database &db, const Session &session, const InboxItem &item,
                    InboxDecision decision, const QString &purpose)
{
    const Instant now = session.clock();
    consent::ConsentChange change;
    change.subject = item.subject;
    change.purpose = purpose;
    change.channel = item.channel;
    change.kind =
        nameOf(decision == InboxDecision::Consent ? consent::EventKind::Confirmed : consent::EventKind::Withdrawn);
    change.route = u"staff"_s;
    change.actor = session.actor();
    change.occurred = std::min(item.occurred.value_or(item.received), now);
    change.recorded = now;
    change.eventId = session.newId();
    NACHWEIS_ASSIGN(change.evidenceId, evidenceFrom(db, session, item));
    NACHWEIS_ASSIGN(const consent::Recorded recorded, consent::recordConsentChange(db, change));
    ledger::Event event = log::staffEvent(session, u"consent."_s + change.kind, u"ok"_s);
    event.eventId = change.eventId;
    event.time = change.occurred;
    event.subject = item.subject;
    event.purpose = purpose;
    event.ref = recorded.consentId;
    NACHWEIS_TRY(log::report(stores.audit, session, event));
    if (recorded.lifted == 0)
        return {};
    event.eventId = session.newId();
    event.time = now;
    event.action = u"suppression.lifted"_s;
    return log::report(stores.audit, session, event);
}

} // namespace

const Vocabulary<InboxKind> &vocabulary(InboxKind)
{
    static constexpr NamedValue<InboxKind> values[] = {
        {InboxKind::DoubtfulAnswer, "doubtful_answer", QT_TRANSLATE_NOOP("Intake", "An answer that no purpose names")},
        {InboxKind::PerhapsWithdrawal, "perhaps_withdrawal", QT_TRANSLATE_NOOP("Intake", "Perhaps a withdrawal")},
        {InboxKind::Contradiction, "contradiction",
         QT_TRANSLATE_NOOP("Intake", "The identifiers belong to different persons")},
        {InboxKind::NumberChange, "number_change",
         QT_TRANSLATE_NOOP("Intake", "A change to a number that somebody else has")},
        {InboxKind::Future, "future", QT_TRANSLATE_NOOP("Intake", "An event from the future")},
        {InboxKind::Unrecognised, "unrecognised", QT_TRANSLATE_NOOP("Intake", "Not recognised")},
        {InboxKind::Unreadable, "unreadable", QT_TRANSLATE_NOOP("Intake", "Not readable")},
        {InboxKind::NoPerson, "no_person", QT_TRANSLATE_NOOP("Intake", "Names no person")},
    };
    static const Vocabulary<InboxKind> all{"Intake", QT_TRANSLATE_NOOP("Intake", "a kind of item"), values};
    return all;
}

const Vocabulary<InboxDecision> &vocabulary(InboxDecision)
{
    static constexpr NamedValue<InboxDecision> values[] = {
        {InboxDecision::Consent, "consent", QT_TRANSLATE_NOOP("Intake", "Consent")},
        {InboxDecision::Refusal, "refusal", QT_TRANSLATE_NOOP("Intake", "Refusal")},
        {InboxDecision::Withdrawal, "withdrawal", QT_TRANSLATE_NOOP("Intake", "Withdrawal")},
        {InboxDecision::Nothing, "nothing", QT_TRANSLATE_NOOP("Intake", "Nothing of these")},
    };
    static const Vocabulary<InboxDecision> all{"Intake", QT_TRANSLATE_NOOP("Intake", "a decision"), values};
    return all;
}

const Vocabulary<InboxState> &vocabulary(InboxState)
{
    static constexpr NamedValue<InboxState> values[] = {
        {InboxState::Open, "open", QT_TRANSLATE_NOOP("Intake", "Open")},
        {InboxState::Decided, "decided", QT_TRANSLATE_NOOP("Intake", "Decided")},
        {InboxState::Dismissed, "dismissed", QT_TRANSLATE_NOOP("Intake", "Dismissed")},
    };
    static const Vocabulary<InboxState> all{"Intake", QT_TRANSLATE_NOOP("Intake", "a state of an item"), values};
    return all;
}

QStringList lookupsNamed(const Keys &keys, const QJsonValue &event)
{
    QList<people::Identifier> found;
    collect({}, event, found);
    QStringList lookups;
    for (const people::Identifier &id : std::as_const(found))
        lookups += people::lookupsOf(keys, id);
    lookups.removeDuplicates();
    return lookups;
}

Done addToInbox(const Database &gateway, const Session &session, const Unclear &u)
{
    InboxItem item;
    item.id = session.newId();
    item.kind = u.kind;
    item.received = session.clock();
    item.occurred = u.occurred;
    item.subject = u.subject;
    item.purpose = u.purpose;
    item.channel = u.channel;
    item.eventId = u.eventId;
    item.proposed = u.proposed;
    item.payloadSha256 = u.documentSha256;
    NACHWEIS_ASSIGN(const SecretBytes key, keyOf(gateway, session, u.subject));
    QJsonObject content{{u"signature"_s, u.signatureState}, {u"document_sha256"_s, u.documentSha256}};
    content.insert(u"event"_s, u.subject.isEmpty() ? outline({}, u.event) : QJsonValue(u.event));
    if (!u.contact.isEmpty() && !u.subject.isEmpty())
        content.insert(u"contact"_s, u.contact);
    item.contentSealed =
        aeadSeal(key.view(), QJsonDocument(content).toJson(QJsonDocument::Compact), contentContext(item.id));
    NACHWEIS_TRY(itemRows().insert(gateway, item));
    QStringList lookups = lookupsNamed(session.keys, u.event) + lookupsNamed(session.keys, u.contact);
    lookups.removeDuplicates();
    for (const QString &lookup : std::as_const(lookups))
        NACHWEIS_TRY(insertRow(gateway, "inbox_persons", {{"item_id", item.id}, {"lookup", lookup}}));
    return {};
}

Done adoptUnrecognised(const Database &gateway, const Session &session)
{
    struct Row
    {
        QString id, subject, field, kind, sha256;
        qint64 received;
        QByteArray sealed;
    };
    QList<Row> rows;
    NACHWEIS_ASSIGN(QSqlQuery q, gateway.run(u"SELECT event_id, subject, field, kind, payload_sha256, received_us, "
                                             "payload_sealed FROM unrecognised"_s));
    while (q.next())
        rows += {q.value(0).toString(), q.value(1).toString(),   q.value(2).toString(),   q.value(3).toString(),
                 q.value(4).toString(), q.value(5).toLongLong(), q.value(6).toByteArray()};
    NACHWEIS_TRY(rowsRead(q, gateway));
    for (const Row &row : std::as_const(rows)) {
        const auto key = keyOf(gateway, session, row.subject);
        if (!key)
            continue;
        const auto clear = aeadOpen(key->view(), row.sealed, "nachweis-unrecognised-v1\n" + row.id.toUtf8());
        if (!clear)
            continue; // its key is gone or another one's: it stays as it is, for whoever can open it
        Unclear u;
        u.subject = row.subject;
        u.eventId = row.id;
        u.event = QJsonDocument::fromJson(*clear).object();
        u.documentSha256 = row.sha256;
        u.signatureState = u"absent"_s;
        Session then = session;
        then.clock = [at = row.received] { return fromMicroseconds(at); };
        NACHWEIS_TRY(addToInbox(gateway, then, u));
        NACHWEIS_TRY(gateway.run(u"DELETE FROM unrecognised WHERE event_id = ?"_s, {row.id}));
    }
    return {};
}

Result<QList<InboxItem>> inboxItems(const Database &gateway, bool openOnly)
{
    return itemRows().select(gateway, openOnly ? u"WHERE state = 'open' ORDER BY received_us, occurred_us, item_id"_s
                                               : u"ORDER BY received_us, occurred_us, item_id"_s);
}

Result<InboxItem> inboxItem(const Database &gateway, const QString &id)
{
    NACHWEIS_ASSIGN(const auto item, itemRows().first(gateway, u"WHERE item_id = ?"_s, {id}));
    if (!item)
        return fail(ErrorCode::NotFound, Tr::tr("There is no item %1 in the inbox.").arg(id));
    return *item;
}

Result<QJsonObject> inboxContent(const Stores &stores, const Session &session, const QString &id, const QString &reason)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    if (reason.trimmed().size() < 4)
        return fail(ErrorCode::BadInput, Tr::tr("A reason is needed before personal data are shown."),
                    Tr::tr("Write in a few words what you need them for; it goes into the log, encrypted."));
    NACHWEIS_ASSIGN(const InboxItem item, inboxItem(*gateway, id));
    NACHWEIS_ASSIGN(const SecretBytes key, keyOf(*gateway, session, item.subject));
    ledger::Event event = log::staffEvent(session, u"data.revealed"_s, u"ok"_s);
    event.subject = item.subject;
    event.ref = u"inbox:"_s + id;
    ledger::sealDetails(event, reason.toUtf8(), key.view());
    NACHWEIS_TRY(log::record(stores, session, event));
    NACHWEIS_ASSIGN(const QByteArray clear, aeadOpen(key.view(), item.contentSealed, contentContext(id)));
    return QJsonDocument::fromJson(clear).object();
}

Done decideInboxItem(const Stores &stores, const Session &session, const QString &id, InboxDecision decision,
                     const QString &purpose)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const InboxItem item, inboxItem(*gateway, id));
    NACHWEIS_TRY(mayDecide(session, item, decision));
    const bool records = decision != InboxDecision::Nothing;
    const QString about = purpose.isEmpty() ? item.purpose : purpose;
    NACHWEIS_ASSIGN(const QVariant known,
                    gateway->value(u"SELECT purpose_id FROM purposes WHERE purpose_id = ?"_s, {about}));
    if (records && known.isNull())
        return fail(ErrorCode::BadInput, Tr::tr("Say which purpose the decision is about."),
                    Tr::tr("“nachweisctl purpose list” names them; nothing was changed."));
    const Instant now = session.clock();
    ledger::Event event = log::staffEvent(session, records ? u"inbox.decided"_s : u"inbox.dismissed"_s, {});
    event.subject = item.subject;
    event.purpose = records ? about : QString();
    event.ref = id;
    return desk::inThreeSteps(stores, session, event, [&](const Database &db) -> Done {
        NACHWEIS_ASSIGN(const qint64 settled,
                        updateRows(db, "inbox_items",
                                   {{"state", nameOf(records ? InboxState::Decided : InboxState::Dismissed)},
                                    {"decision", nameOf(decision)},
                                    {"decided_by", session.staff},
                                    {"decided_us", toMicroseconds(now)}},
                                   u"item_id = ? AND state = 'open'"_s, {id}));
        if (settled != 1)
            return fail(ErrorCode::Refused, Tr::tr("This item is not open any more."),
                        Tr::tr("Somebody else may have decided it; nothing was changed."));
        if (!records)
            return {};
        return recordDecision(stores, db, session, item, decision, about);
    });
}

} // namespace nachweis::intake
