// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/execution.h"

#include "people/subjects.h"
#include "requests/recipients.h"
#include "requests/tr.h"

namespace nachweis::requests {
namespace {

Done expectGranted(const Request &r, const QStringList &kinds)
{
    if (r.granted() && r.state == "approved"_L1 && !r.approvedBy.isEmpty() && kinds.contains(r.kind))
        return {};
    return fail(ErrorCode::Refused, Tr::tr("This request is not granted and approved by a second person."),
                Tr::tr("Take the steps in their order; nothing was changed."));
}

Done restrict(const Database &db, const Request &r)
{
    NACHWEIS_TRY(
        db.run(u"UPDATE subjects SET state = 'restricted' WHERE subject = ? AND state = 'active'"_s, {r.subject}));
    return {};
}

// Art. 21(2), (3): once objected, data are no longer processed for direct marketing.
Done object(const Database &db, const Session &session, const Request &r)
{
    const qint64 now = toMicroseconds(session.clock());
    NACHWEIS_TRY(db.run(
        u"INSERT INTO consent_events (event_id, consent_id, kind, route, actor, occurred_us, recorded_us) SELECT ? || "
        u"'/' || c.consent_id, c.consent_id, 'objected', 'staff', ?, ?, ? "
        "FROM consents c JOIN purposes p ON p.purpose_id = c.purpose_id WHERE c.subject = ? "
        "AND p.category = 'marketing' AND c.state <> 'objected'"_s,
        {r.id, session.actor(), toMicroseconds(r.received), now, r.subject}));
    NACHWEIS_TRY(
        db.run(u"UPDATE consents SET state = 'objected', since_us = ? WHERE subject = ? AND state <> 'objected' "
               "AND purpose_id IN (SELECT purpose_id FROM purposes WHERE category = 'marketing')"_s,
               {toMicroseconds(r.received), r.subject}));
    NACHWEIS_TRY(db.run(u"INSERT INTO suppressions SELECT DISTINCT a.lookup, p.purpose_id, 'objected', ? FROM address "
                        u"a, purposes p WHERE a.subject = ? AND p.category = 'marketing' "
                        "ON CONFLICT DO NOTHING"_s,
                        {now, r.subject}));
    return {};
}

Done rectify(const Database &db, const Session &session, const Request &r, const Rectification &what)
{
    NACHWEIS_ASSIGN(const people::Identifier right, people::parseIdentifier(what.value));
    NACHWEIS_ASSIGN(const SecretBytes key, people::dataKey(db, session.keys, r.subject));
    if (!what.addressId.isEmpty()) {
        NACHWEIS_ASSIGN(
            const QSqlQuery ended,
            db.run(u"UPDATE address SET valid_to_us = ? WHERE address_id = ? AND subject = ? AND valid_to_us IS NULL"_s,
                   {toMicroseconds(session.clock()), what.addressId, r.subject}));
        if (ended.numRowsAffected() != 1)
            return fail(ErrorCode::NotFound, Tr::tr("This person has no present identifier %1.").arg(what.addressId),
                        Tr::tr("Nothing was changed."));
    }
    return people::addAddress(db, session.keys, key, r.subject, right, session.clock(), u"rectification"_s,
                              session.newId());
}

// An entry a consent that ended, so that the log explains each row.
Done reportObjections(const Stores &stores, const Session &session, const Request &r)
{
    NACHWEIS_ASSIGN(QSqlQuery q,
                    stores.gateway->run(
                        u"SELECT event_id, consent_id FROM consent_events WHERE event_id LIKE ? || '/%'"_s, {r.id}));
    QStringList events, refs;
    while (q.next()) {
        events += q.value(0).toString();
        refs += q.value(1).toString();
    }
    NACHWEIS_TRY(rowsRead(q, *stores.gateway));
    for (qsizetype i = 0; i < events.size(); ++i) {
        ledger::Event event = log::staffEvent(session, u"consent.objected"_s, u"ok"_s);
        event.eventId = events[i];
        event.subject = r.subject;
        event.ref = refs[i];
        NACHWEIS_TRY(log::report(stores.audit, event));
    }
    return {};
}

} // namespace

Done executeRight(const Stores &stores, const Session &session, const QString &id, const Rectification &rectification)
{
    NACHWEIS_TRY(mayWorkRequests(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, id));
    NACHWEIS_TRY(expectGranted(r, {u"rectification"_s, u"restriction"_s, u"objection"_s}));
    if (r.kind == "rectification"_L1 && rectification.value.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("Say what is right instead: a number or an e-mail address."),
                    Tr::tr("Nothing was changed."));
    const bool objection = r.kind == "objection"_L1;
    return desk::inThreeSteps(
        stores, session, requestEvent(session, r, u"executed"_s),
        [&](const Database &db) -> Done {
            NACHWEIS_TRY(moveRequest(db, id, u"approved"_s, u"verified"_s, session.clock()));
            if (objection)
                return object(db, session, r);
            NACHWEIS_TRY(r.kind == "restriction"_L1 ? restrict(db, r) : rectify(db, session, r, rectification));
            return addRecipients(db, id, session.clock());
        },
        [&]() -> Done { return objection ? reportObjections(stores, session, r) : Done(); });
}

Done markHandedOver(const Stores &stores, const Session &session, const QString &id)
{
    NACHWEIS_TRY(mayWorkRequests(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, id));
    if (r.state == "verified"_L1)
        return {}; // handed over once more
    NACHWEIS_TRY(expectGranted(r, {u"access"_s, u"portability"_s}));
    return desk::inThreeSteps(stores, session, requestEvent(session, r, u"executed"_s), [&](const Database &db) {
        return moveRequest(db, id, u"approved"_s, u"verified"_s, session.clock());
    });
}

Done liftRestriction(const Stores &stores, const Session &session, const QString &subjectId, const QString &reason)
{
    NACHWEIS_TRY(mayWorkRequests(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::BadInput,
                    Tr::tr("Lifting a restriction needs its reason, and the person is told before (Art. 18(3))."),
                    Tr::tr("Nothing was changed."));
    NACHWEIS_ASSIGN(
        const QVariant erased,
        gateway->value(
            u"SELECT count(*) FROM requests WHERE subject = ? AND kind = 'erasure' AND executed_us IS NOT NULL"_s,
            {subjectId}));
    NACHWEIS_ASSIGN(const people::Subject person, people::subject(*gateway, subjectId));
    if (person.state != "restricted"_L1 || erased.toLongLong() > 0)
        return fail(ErrorCode::Refused, Tr::tr("This person is not restricted at their own request."),
                    Tr::tr("Nothing was changed."));
    NACHWEIS_ASSIGN(const SecretBytes key, people::dataKey(*gateway, session.keys, subjectId));
    ledger::Event event = log::staffEvent(session, u"data.restriction_lifted"_s, {});
    event.subject = subjectId;
    ledger::sealDetails(event, reason.toUtf8(), key.view());
    return desk::inThreeSteps(stores, session, event, [&](const Database &db) -> Done {
        NACHWEIS_TRY(
            db.run(u"UPDATE subjects SET state = 'active' WHERE subject = ? AND state = 'restricted'"_s, {subjectId}));
        return {};
    });
}

} // namespace nachweis::requests
