// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/holds.h"
#include "office/duties.h"
#include "requests/tr.h"

namespace nachweis::requests {
namespace {

tl::unexpected<Error> noHold()
{
    return fail(ErrorCode::NotFound, Tr::tr("There is no such hold that is open."), Tr::tr("Nothing was changed."));
}

const char *whatItNames(HoldScope scope)
{
    switch (scope) {
    case HoldScope::Channel:
        return "SELECT count(*) FROM channels WHERE channel_id = ?";
    case HoldScope::Purpose:
        return "SELECT count(*) FROM purposes WHERE purpose_id = ?";
    case HoldScope::Incident:
        return "SELECT count(*) FROM incidents WHERE incident_id = ?";
    case HoldScope::Subject:
        break;
    }
    return "SELECT count(*) FROM subjects WHERE subject = ?";
}

// Whether the person has a message or a consent there.
Result<bool> concerns(const Database &gateway, const QString &subject, const char *column, const QString &ref)
{
    NACHWEIS_ASSIGN(const QVariant found,
                    gateway.value(u"SELECT (SELECT count(*) FROM consents WHERE subject = ? AND %1 = ?) + (SELECT "
                                  "count(*) FROM messages WHERE subject = ? AND %1 = ?)"_s.arg(QLatin1String(column)),
                                  {subject, ref, subject, ref}));
    return found.toLongLong() > 0;
}

} // namespace

const Relation<Hold> &holdRows()
{
    static const Relation<Hold> rows("holds", {{"hold_id", &Hold::id, "id"},
                                               {"scope", &Hold::scope},
                                               {"scope_ref", &Hold::ref, "ref"},
                                               {"reason", &Hold::reason},
                                               {"placed_us", &Hold::placed},
                                               {"placed_by", &Hold::placedBy},
                                               {"released_us", &Hold::released}});
    return rows;
}

Result<QList<Hold>> listHolds(const Database &gateway, bool openOnly)
{
    const QString which = openOnly ? u"WHERE released_us IS NULL "_s : QString();
    return holdRows().select(gateway, which + u"ORDER BY placed_us DESC"_s);
}

Result<QString> placeHold(const Stores &stores, const Session &session, HoldScope scope, const QString &ref,
                          const QString &reason)
{
    NACHWEIS_TRY(may(session, Act::PlaceHolds));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::BadInput,
                    Tr::tr("A hold covers a person, a channel, a purpose or an incident, and needs its reason."),
                    Tr::tr("Name the proceedings, for example with their file number."));
    NACHWEIS_ASSIGN(const QVariant found, gateway->value(QLatin1String(whatItNames(scope)), {ref}));
    if (found.toLongLong() == 0)
        return fail(ErrorCode::NotFound, Tr::tr("There is no %1 “%2” in this store.").arg(titleOf(scope), ref),
                    Tr::tr("Nothing was changed."));
    const Hold hold{session.newId(), scope, ref, reason, session.staff, session.clock(), {}};
    ledger::Event event = log::staffEvent(session, u"hold.placed"_s, {});
    event.ref = hold.id;
    if (scope == HoldScope::Subject)
        event.subject = ref;
    NACHWEIS_TRY(
        desk::inThreeSteps(stores, session, event, [&](const Database &db) { return holdRows().insert(db, hold); }));
    return hold.id;
}

Done releaseHold(const Stores &stores, const Session &session, const QString &id)
{
    NACHWEIS_TRY(may(session, Act::PlaceHolds));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const QVariant placedBy,
                    gateway->value(u"SELECT placed_by FROM holds WHERE hold_id = ? AND released_us IS NULL"_s, {id}));
    if (placedBy.isNull())
        return noHold();
    if (placedBy.toString() == session.staff)
        return fail(ErrorCode::Refused, Tr::tr("You placed this hold yourself; a second person has to release it."),
                    Tr::tr("Nothing was changed."));
    ledger::Event event = log::staffEvent(session, u"hold.released"_s, {});
    event.ref = id;
    return desk::inThreeSteps(stores, session, event, [&](const Database &db) -> Done {
        NACHWEIS_ASSIGN(const qint64 changed,
                        updateRows(db, "holds",
                                   {{"released_us", toMicroseconds(session.clock())}, {"released_by", session.staff}},
                                   u"hold_id = ? AND released_us IS NULL"_s, {id}));
        if (changed != 1)
            return noHold();
        return {};
    });
}

Result<HoldCover> holdsOn(const Database &gateway, const QString &subject)
{
    NACHWEIS_ASSIGN(
        const QList<Hold> holds,
        holdRows().select(gateway,
                          u"WHERE released_us IS NULL AND (scope IN ('channel', 'purpose') OR (scope = 'subject' AND "
                          "scope_ref = ?) OR (scope = 'incident' AND scope_ref IN (SELECT incident_id FROM "
                          "incident_subjects WHERE subject = ?))) ORDER BY placed_us, hold_id"_s,
                          {subject, subject}));
    HoldCover cover;
    for (const Hold &hold : holds) {
        const bool channel = hold.scope == HoldScope::Channel;
        if (channel || hold.scope == HoldScope::Purpose) {
            NACHWEIS_ASSIGN(const bool concerned,
                            concerns(gateway, subject, channel ? "channel_id" : "purpose_id", hold.ref));
            if (!concerned)
                continue;
            (channel ? cover.channels : cover.purposes) += hold.ref;
        } else {
            cover.all = true;
        }
        cover.reasons += hold.reason;
    }
    return cover;
}

} // namespace nachweis::requests
