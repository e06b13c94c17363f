// SPDX-License-Identifier: GPL-3.0-or-later
// Whom an event of a webhook names. Its own ids name the person; a contact adds only to the one whom it matches. A
// number or id that is nobody's makes a new person; ids that belong to different persons are never made one.
#pragma once

#include "office/workspace.h"
#include "people/identity.h"

#include <QJsonArray>
#include <QJsonObject>

namespace nachweis::intake {

struct EventIds
{
    QString waId, userId, parentId, userName; ///< empty where it has none, or none of a known form
    QJsonObject contact;                      ///< the one that matches
    bool empty() const { return waId.isEmpty() && userId.isEmpty() && parentId.isEmpty(); }
    QList<people::Identifier> list() const;
};
/// Which keys of an event name its person.
struct IdKeys
{
    const char16_t *waId, *userId, *parentId;
};
constexpr IdKeys senderKeys{u"from", u"from_user_id", u"from_parent_user_id"};
constexpr IdKeys recipientKeys{u"recipient_id", u"recipient_user_id", u"recipient_parent_user_id"};
constexpr IdKeys participantKeys{u"recipient_participant_id", u"recipient_participant_user_id",
                                 u"recipient_participant_parent_user_id"};
constexpr IdKeys ownKeys{u"wa_id", u"user_id", u"parent_user_id"};
constexpr IdKeys addresseeKeys{u"to", u"to_user_id", u"to_parent_user_id"};

EventIds idsOf(const QJsonObject &event, const IdKeys &keys);
/// `alone`: the change has this event alone, so that its only contact is this person whatever its number's spelling.
void addContact(EventIds &ids, const QJsonArray &contacts, bool alone);

enum class Whom {
    Person,     ///< `subject`
    Nobody,     ///< it names no person
    Suppressed, ///< older than the erasure of whoever had these ids: nothing is recorded
};
struct Resolved
{
    Whom whom = Whom::Nobody;
    QString subject;
    bool contradiction = false; ///< the ids belong to different persons, or the number to another id: staff look at it
};
/// Inside the caller's transaction; makes the person where nobody has the ids.
Result<Resolved> resolvePerson(const Database &gateway, const Session &session, const EventIds &ids, Instant when);
/// Only who is there already; never makes, never adds.
Result<QString> knownPerson(const Database &gateway, const Session &session, const EventIds &ids, Instant when);

/// A person's number or id became another one.
enum class Moved { Done, Unknown, ToAnother };
struct Move
{
    Moved moved = Moved::Unknown;
    QString subject; ///< who moved; of ToAnother the one who reported the change
};
Result<Move> moveIdentifier(const Database &gateway, const Session &session, const EventIds &before,
                            const EventIds &after, Instant when);

/// What somebody had until that instant and was never seen with.
Done rememberFormer(const Database &gateway, const Session &session, const QString &subject, const EventIds &former,
                    Instant until);

} // namespace nachweis::intake
