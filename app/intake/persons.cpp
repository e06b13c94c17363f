// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/persons.h"

#include "consent/suppressions.h"
#include "intake/documents.h"
#include "store/relation.h"

namespace nachweis::intake {
namespace {

using people::Identifier;

QString formed(const QString &value, bool (*isFormed)(const QString &))
{
    QString trimmed = value.trimmed();
    if (trimmed.startsWith('+'_L1))
        trimmed.remove(0, 1);
    return isFormed(trimmed) ? trimmed : QString();
}

bool sameLine(const QString &a, const QString &b)
{
    return !a.isEmpty() && (a == b || people::otherSpellings(a).contains(b));
}

QStringList lookupsOfAll(const Keys &keys, const QList<Identifier> &ids)
{
    QStringList lookups;
    for (const Identifier &id : ids)
        lookups += people::lookupsOf(keys, id);
    return lookups;
}

// What the contact says where the event itself has another number.
QString contactNumber(const EventIds &ids)
{
    const QString other = formed(jsonText(ids.contact, u"wa_id"), people::isWhatsAppId);
    return other == ids.waId ? QString() : other;
}

class Resolver
{
public:
    Resolver(const Database &gateway, const Session &session, const EventIds &ids, Instant when)
        : m_db(gateway), m_session(session), m_ids(ids), m_when(when)
    {
    }

    Result<Resolved> run()
    {
        Resolved result;
        if (m_ids.empty())
            return result;
        NACHWEIS_TRY(findHolders());
        QString chosen = m_byUser ? m_byUser->subject : m_byParent ? m_byParent->subject : QString();
        if (m_byNumber && chosen.isEmpty()) {
            NACHWEIS_ASSIGN(const bool another, hasAnotherUserId(m_byNumber->subject));
            if (another)
                result.contradiction = true;
            else
                chosen = m_byNumber->subject;
        } else if (m_byNumber && m_byNumber->subject != chosen) {
            result.contradiction = true;
        }
        if (m_twoNumbers || (m_byUser && m_byParent && m_byUser->subject != m_byParent->subject))
            result.contradiction = true;
        NACHWEIS_ASSIGN(const bool erased, fromBeforeAnErasure(chosen));
        if (erased) {
            result.whom = Whom::Suppressed;
            return result;
        }
        const bool fresh = chosen.isEmpty();
        if (fresh) {
            NACHWEIS_ASSIGN(chosen,
                            people::createSubject(m_db, m_session.keys, u"und"_s, {}, m_when, m_session.newId()));
        }
        NACHWEIS_TRY(addIds(chosen, fresh && result.contradiction));
        result.whom = Whom::Person;
        result.subject = chosen;
        return result;
    }

    Result<QString> known(bool alreadyThen)
    {
        NACHWEIS_TRY(findHolders());
        for (const auto *holder : {&m_byUser, &m_byParent, &m_byNumber})
            if (*holder && (!alreadyThen || (*holder)->from <= m_when))
                return (*holder)->subject;
        return QString();
    }

private:
    using Holder = std::optional<people::Holder>;

    Result<Holder> holder(const char *kind, const QString &value) const
    {
        if (value.isEmpty())
            return Holder();
        return people::holderAt(m_db, m_session.keys, {QLatin1String(kind), value}, m_when);
    }
    Done findHolders()
    {
        NACHWEIS_ASSIGN(m_byUser, holder("bsuid", m_ids.userId));
        NACHWEIS_ASSIGN(m_byParent, holder("parent_bsuid", m_ids.parentId));
        NACHWEIS_ASSIGN(m_byNumber, holder("wa_id", m_ids.waId));
        NACHWEIS_ASSIGN(const Holder byContact, holder("wa_id", contactNumber(m_ids)));
        if (!m_byNumber)
            m_byNumber = byContact;
        m_twoNumbers = byContact && byContact->subject != m_byNumber->subject;
        return {};
    }

    // The number's holder is known under another id of the same kind: the number has a new owner, or the id changed.
    Result<bool> hasAnotherUserId(const QString &subject) const
    {
        for (const auto &[kind, value] :
             {std::pair("bsuid", m_ids.userId), std::pair("parent_bsuid", m_ids.parentId)}) {
            if (value.isEmpty())
                continue;
            NACHWEIS_ASSIGN(const QVariant others,
                            m_db.value(u"SELECT count(*) FROM address WHERE subject = ? AND kind = ? AND lookup <> ? "
                                       "AND valid_to_us IS NULL"_s,
                                       {subject, QLatin1String(kind),
                                        people::lookupHash(m_session.keys, {QLatin1String(kind), value})}));
            if (others.toLongLong() > 0)
                return true;
        }
        return false;
    }

    // What came before an erasure brings nobody back: not as a new person, and not to whoever started anew since.
    Result<bool> fromBeforeAnErasure(const QString &chosen) const
    {
        NACHWEIS_ASSIGN(const auto until, consent::erasedUntil(m_db, lookupsOfAll(m_session.keys, m_ids.list())));
        if (!until || toMicroseconds(m_when) > *until)
            return false;
        if (chosen.isEmpty())
            return true;
        NACHWEIS_ASSIGN(const QVariant thenToo, m_db.value(u"SELECT count(*) FROM subjects WHERE subject = ? AND "
                                                           "created_us <= ? AND state = 'active'"_s,
                                                           {chosen, *until}));
        return thenToo.toLongLong() == 0;
    }

    Done addIds(const QString &subject, bool takesNumber)
    {
        NACHWEIS_ASSIGN(const SecretBytes key, people::dataKey(m_db, m_session.keys, subject));
        if (takesNumber && m_byNumber && m_byNumber->from < m_when) // the id that wrote has the number from now on
            NACHWEIS_TRY(m_db.run(u"UPDATE address SET valid_to_us = ? WHERE address_id = ?"_s,
                                  {toMicroseconds(m_when), m_byNumber->addressId}));
        bool added = false;
        for (const Identifier &id : m_ids.list()) {
            NACHWEIS_ASSIGN(const auto owner, people::holderAt(m_db, m_session.keys, id, m_when));
            const bool spelledOtherwise = owner && owner->subject == subject && id.kind == "wa_id"_L1;
            if (owner && !spelledOtherwise)
                continue;
            NACHWEIS_ASSIGN(const QVariant there,
                            m_db.value(u"SELECT count(*) FROM address WHERE subject = ? AND lookup = ? AND "
                                       "(valid_to_us IS NULL OR valid_to_us > ?)"_s,
                                       {subject, people::lookupHash(m_session.keys, id), toMicroseconds(m_when)}));
            if (there.toLongLong() > 0)
                continue;
            NACHWEIS_TRY(
                people::addAddress(m_db, m_session.keys, key, subject, id, m_when, u"webhook"_s, m_session.newId()));
            added = true;
        }
        NACHWEIS_TRY(nameUser(subject, key));
        return added ? consent::suppressNewIdentifiers(m_db, subject) : Done();
    }

    // A user name is shown and searched, and changes at will: it never says who somebody is.
    Done nameUser(const QString &subject, const SecretBytes &key)
    {
        if (m_ids.userName.isEmpty())
            return {};
        const Identifier name{u"username"_s, m_ids.userName};
        NACHWEIS_ASSIGN(const QVariant there, m_db.value(u"SELECT count(*) FROM address WHERE subject = ? AND lookup = "
                                                         "? AND valid_to_us IS NULL"_s,
                                                         {subject, people::lookupHash(m_session.keys, name)}));
        if (there.toLongLong() > 0)
            return {};
        NACHWEIS_TRY(m_db.run(
            u"UPDATE address SET valid_to_us = ? WHERE kind = 'username' AND valid_to_us IS NULL AND "
            "valid_from_us < ? AND (subject = ? OR lookup = ?)"_s,
            {toMicroseconds(m_when), toMicroseconds(m_when), subject, people::lookupHash(m_session.keys, name)}));
        return people::addAddress(m_db, m_session.keys, key, subject, name, m_when, u"webhook"_s, m_session.newId());
    }

    const Database &m_db;
    const Session &m_session;
    const EventIds &m_ids;
    Instant m_when;
    Holder m_byUser, m_byParent, m_byNumber;
    bool m_twoNumbers = false;
};

} // namespace

QList<Identifier> EventIds::list() const
{
    QList<Identifier> ids;
    if (!userId.isEmpty())
        ids += Identifier{u"bsuid"_s, userId};
    if (!parentId.isEmpty())
        ids += Identifier{u"parent_bsuid"_s, parentId};
    if (!waId.isEmpty())
        ids += Identifier{u"wa_id"_s, waId};
    if (const QString other = contactNumber(*this); !other.isEmpty())
        ids += Identifier{u"wa_id"_s, other};
    return ids;
}

EventIds idsOf(const QJsonObject &event, const IdKeys &keys)
{
    return {formed(jsonText(event, keys.waId), people::isWhatsAppId),
            formed(event[QStringView(keys.userId)].toString(), people::isBusinessScopedId),
            formed(event[QStringView(keys.parentId)].toString(), people::isBusinessScopedId),
            {},
            {}};
}

void addContact(EventIds &ids, const QJsonArray &contacts, bool alone)
{
    for (const auto &item : contacts) {
        const QJsonObject contact = item.toObject();
        const EventIds own = idsOf(contact, ownKeys);
        const bool sameUser = !ids.userId.isEmpty() && own.userId == ids.userId;
        const bool sameNumber = sameLine(own.waId, ids.waId);
        const bool contradicts = !ids.userId.isEmpty() && !own.userId.isEmpty() && !sameUser;
        const bool theOnlyOne = alone && contacts.size() == 1;
        if (contradicts || !(sameUser || sameNumber || theOnlyOne))
            continue; // a contact of somebody else says nothing about this person
        ids.contact = contact;
        if (ids.waId.isEmpty())
            ids.waId = own.waId;
        if (ids.userId.isEmpty())
            ids.userId = own.userId;
        if (ids.parentId.isEmpty())
            ids.parentId = own.parentId;
        QString name = contact[u"profile"].toObject()[u"username"].toString().trimmed().toLower();
        if (name.isEmpty())
            name = contact[u"username"].toString().trimmed().toLower();
        ids.userName = name.startsWith('@'_L1) ? name.mid(1) : name;
        return;
    }
}

Result<Resolved> resolvePerson(const Database &gateway, const Session &session, const EventIds &ids, Instant when)
{
    return Resolver(gateway, session, ids, when).run();
}

Result<QString> knownPerson(const Database &gateway, const Session &session, const EventIds &ids, Instant when)
{
    return Resolver(gateway, session, ids, when).known(false);
}

Result<Move> moveIdentifier(const Database &gateway, const Session &session, const EventIds &before,
                            const EventIds &after, Instant when)
{
    NACHWEIS_ASSIGN(const QString mover, Resolver(gateway, session, before, when).known(true));
    NACHWEIS_ASSIGN(const QString there, knownPerson(gateway, session, after, when));
    if (mover.isEmpty() && !there.isEmpty()) {
        // The same change told twice, in an old form and a new one, is done already.
        for (const Identifier &id : before.list()) {
            NACHWEIS_ASSIGN(const QList<people::Held> held, people::everHeld(gateway, session.keys, id));
            for (const people::Held &one : held)
                if (one.subject == there)
                    return Move{Moved::Done, there};
        }
        return Move{Moved::ToAnother, {}};
    }
    if (mover.isEmpty())
        return Move{};
    if (!there.isEmpty() && there != mover)
        return Move{Moved::ToAnother, mover};
    NACHWEIS_ASSIGN(const SecretBytes key, people::dataKey(gateway, session.keys, mover));
    for (const Identifier &id : before.list()) {
        const bool replaced =
            (id.kind == "wa_id"_L1 && !after.waId.isEmpty() && after.waId != before.waId) ||
            (id.kind == "bsuid"_L1 && !after.userId.isEmpty() && after.userId != before.userId) ||
            (id.kind == "parent_bsuid"_L1 && !after.parentId.isEmpty() && after.parentId != before.parentId);
        if (!replaced)
            continue;
        const QStringList lookups = people::lookupsOf(session.keys, id);
        for (const QString &lookup : lookups)
            NACHWEIS_TRY(gateway.run(u"UPDATE address SET valid_to_us = ? WHERE subject = ? AND lookup = ? AND "
                                     "valid_to_us IS NULL AND valid_from_us <= ?"_s,
                                     {toMicroseconds(when), mover, lookup, toMicroseconds(when)}));
    }
    for (const Identifier &id : after.list()) {
        NACHWEIS_ASSIGN(const auto owner, people::holderAt(gateway, session.keys, id, when));
        if (!owner)
            NACHWEIS_TRY(people::addAddress(gateway, session.keys, key, mover, id, when, u"user_changed_number"_s,
                                            session.newId()));
    }
    NACHWEIS_TRY(consent::suppressNewIdentifiers(gateway, mover));
    return Move{Moved::Done, mover};
}

Done rememberFormer(const Database &gateway, const Session &session, const QString &subject, const EventIds &former,
                    Instant until)
{
    NACHWEIS_ASSIGN(const SecretBytes key, people::dataKey(gateway, session.keys, subject));
    for (const Identifier &id : former.list()) {
        const QString row = session.newId();
        NACHWEIS_TRY(people::addAddress(gateway, session.keys, key, subject, id, until, u"user_changed_number"_s, row));
        NACHWEIS_TRY(
            gateway.run(u"UPDATE address SET valid_to_us = ? WHERE address_id = ?"_s, {toMicroseconds(until), row}));
    }
    return {};
}

} // namespace nachweis::intake
