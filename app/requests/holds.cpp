// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/holds.h"
#include "requests/tr.h"

namespace nachweis::requests {
namespace {

tl::unexpected<Error> noHold()
{
    return fail(ErrorCode::NotFound, Tr::tr("There is no such hold that is open."), Tr::tr("Nothing was changed."));
}

Done mayHold(const Session &session)
{
    if (session.duty != Duty::Auditor)
        return {};
    return fail(ErrorCode::Refused, Tr::tr("Your duty places no holds."), Tr::tr("Ask an officer."));
}

} // namespace

Result<QList<Hold>> listHolds(const Database &gateway, bool openOnly)
{
    NACHWEIS_ASSIGN(
        QSqlQuery q,
        gateway.run(u"SELECT hold_id, scope, scope_ref, reason, placed_by, placed_us, released_us FROM holds %1 "
                    "ORDER BY placed_us DESC"_s.arg(openOnly ? u"WHERE released_us IS NULL"_s : QString())));
    QList<Hold> list;
    while (q.next())
        list += {q.value(0).toString(),      q.value(1).toString(), q.value(2).toString(),
                 q.value(3).toString(),      q.value(4).toString(), fromMicroseconds(q.value(5).toLongLong()),
                 optionalInstant(q.value(6))};
    NACHWEIS_TRY(rowsRead(q, gateway));
    return list;
}

QString holdScopeTitle(const QString &scope)
{
    if (scope == "channel"_L1)
        return Tr::tr("Channel");
    if (scope == "purpose"_L1)
        return Tr::tr("Purpose");
    if (scope == "incident"_L1)
        return Tr::tr("Incident");
    return Tr::tr("Person");
}

Result<QString> placeHold(const Stores &stores, const Session &session, const QString &scope, const QString &ref,
                          const QString &reason)
{
    NACHWEIS_TRY(mayHold(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    static const QHash<QString, const char *> known{
        {u"subject"_s, "SELECT count(*) FROM subjects WHERE subject = ?"},
        {u"channel"_s, "SELECT count(*) FROM channels WHERE channel_id = ?"},
        {u"purpose"_s, "SELECT count(*) FROM purposes WHERE purpose_id = ?"},
        {u"incident"_s, "SELECT count(*) FROM incidents WHERE incident_id = ?"}};
    const char *sql = known.value(scope);
    if (!sql || reason.trimmed().isEmpty())
        return fail(ErrorCode::BadInput,
                    Tr::tr("A hold covers a person, a channel, a purpose or an incident, and needs its reason."),
                    Tr::tr("Name the proceedings, for example with their file number."));
    NACHWEIS_ASSIGN(const QVariant found, gateway->value(QLatin1String(sql), {ref}));
    if (found.toLongLong() == 0)
        return fail(ErrorCode::NotFound, Tr::tr("There is no %1 “%2” in this store.").arg(holdScopeTitle(scope), ref),
                    Tr::tr("Nothing was changed."));
    ledger::Event event = log::staffEvent(session, u"hold.placed"_s, {});
    event.ref = session.newId();
    if (scope == "subject"_L1)
        event.subject = ref;
    NACHWEIS_TRY(desk::inThreeSteps(stores, session, event, [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(u"INSERT INTO holds VALUES (?, ?, ?, ?, ?, ?, NULL, NULL)"_s,
                            {event.ref, scope, ref, reason, toMicroseconds(session.clock()), session.staff}));
        return {};
    }));
    return event.ref;
}

Done releaseHold(const Stores &stores, const Session &session, const QString &id)
{
    NACHWEIS_TRY(mayHold(session));
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
        NACHWEIS_ASSIGN(
            const QSqlQuery changed,
            db.run(u"UPDATE holds SET released_us = ?, released_by = ? WHERE hold_id = ? AND released_us IS NULL"_s,
                   {toMicroseconds(session.clock()), session.staff, id}));
        if (changed.numRowsAffected() != 1)
            return noHold();
        return {};
    });
}

} // namespace nachweis::requests
