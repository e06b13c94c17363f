// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/execution.h"

#include "consent/consents.h"
#include "consent/suppressions.h"
#include "office/duties.h"
#include "people/subjects.h"
#include "requests/recipients.h"
#include "requests/tr.h"

namespace nachweis::requests {
namespace {

Done restrict(const Database &db, const Request &r)
{
    NACHWEIS_TRY(
        db.run(u"UPDATE subjects SET state = 'restricted' WHERE subject = ? AND state = 'active'"_s, {r.subject}));
    return {};
}

// Art. 21(2), (3): once objected, data are no longer processed for direct marketing. A consent that is newer than the
// request ends with it too: it counts from the instant of that consent, so that the history says what the row says.
Done object(const Database &db, const Session &session, const Request &r)
{
    NACHWEIS_ASSIGN(
        QSqlQuery q,
        db.run(u"SELECT c.consent_id AS consent, c.purpose_id AS purpose, c.channel_id AS channel, "
               "(SELECT max(e.occurred_us) FROM consent_events e WHERE e.consent_id = c.consent_id) AS since "
               "FROM consents c JOIN purposes p ON p.purpose_id = c.purpose_id "
               "WHERE c.subject = ? AND p.category = 'marketing' AND c.state <> 'objected'"_s,
               {r.subject}));
    QList<consent::ConsentChange> changes;
    while (q.next()) {
        consent::ConsentChange change;
        change.subject = r.subject;
        change.purpose = q.value(u"purpose"_s).toString();
        change.channel = q.value(u"channel"_s).toString();
        change.kind = u"objected"_s;
        change.route = u"staff"_s;
        change.actor = session.actor();
        change.occurred = std::max(r.received, fromMicroseconds(q.value(u"since"_s).toLongLong()));
        change.recorded = session.clock();
        change.eventId = r.id + '/'_L1 + q.value(u"consent"_s).toString();
        changes += change;
    }
    NACHWEIS_TRY(rowsRead(q, db));
    for (const consent::ConsentChange &change : std::as_const(changes))
        NACHWEIS_TRY(consent::recordConsentChange(db, change));
    // What the person has now: a number that passed on is somebody else's.
    NACHWEIS_ASSIGN(QSqlQuery purposes,
                    db.run(u"SELECT purpose_id FROM purposes WHERE category = 'marketing' ORDER BY purpose_id"_s));
    QStringList all;
    while (purposes.next())
        all += purposes.value(0).toString();
    NACHWEIS_TRY(rowsRead(purposes, db));
    for (const QString &purpose : std::as_const(all))
        NACHWEIS_TRY(consent::suppress(db, r.subject, purpose, consent::SuppressionReason::Objected,
                                       toMicroseconds(session.clock())));
    return {};
}

Done rectify(const Database &db, const Session &session, const Request &r, const Rectification &what)
{
    NACHWEIS_ASSIGN(people::Identifier right, people::parseIdentifier(what.value));
    if (right.kind == "e164"_L1) { // nothing is guessed into a store
        NACHWEIS_ASSIGN(const people::WrittenNumber number, people::numberToStore(what.value));
        right.value = number.e164;
    }
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
        events += q.value(u"event_id"_s).toString();
        refs += q.value(u"consent_id"_s).toString();
    }
    NACHWEIS_TRY(rowsRead(q, *stores.gateway));
    for (qsizetype i = 0; i < events.size(); ++i) {
        ledger::Event event = log::staffEvent(session, u"consent.objected"_s, u"ok"_s);
        event.eventId = events[i];
        event.subject = r.subject;
        event.ref = refs[i];
        NACHWEIS_TRY(log::report(stores.audit, session, event));
    }
    return {};
}

} // namespace

Done executeRight(const Stores &stores, const Session &session, const QString &id, const Rectification &rectification)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, id));
    NACHWEIS_ASSIGN(const StepRule *rule, mayTake(stores, session, r, Step::CarryOut));
    if (r.right == Right::Rectification && rectification.value.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("Say what is right instead: a number or an e-mail address."),
                    Tr::tr("Nothing was changed."));
    const bool objection = r.right == Right::Objection;
    return desk::inThreeSteps(
        stores, session, requestEvent(session, r, rule->event),
        [&](const Database &db) -> Done {
            QList<Assigned> values{{"executed_us", toMicroseconds(session.clock())}};
            if (objection && !r.decision) // nothing is left to decide: the law says what follows
                values += QList<Assigned>{{"decision", nameOf(Decision::Grant)},
                                          {"norm", u"Art. 21(3)"_s},
                                          {"decided_by", session.staff},
                                          {"decided_us", toMicroseconds(session.clock())}};
            NACHWEIS_TRY(moveRequest(db, r, *rule, values));
            if (objection)
                return object(db, session, r);
            NACHWEIS_TRY(r.right == Right::Restriction ? restrict(db, r) : rectify(db, session, r, rectification));
            return addRecipients(db, id, session.clock());
        },
        [&]() -> Done { return objection ? reportObjections(stores, session, r) : Done(); });
}

Done markHandedOver(const Stores &stores, const Session &session, const QString &id)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, id));
    NACHWEIS_ASSIGN(const StepRule *rule, mayTake(stores, session, r, Step::HandOver));
    return desk::inThreeSteps(stores, session, requestEvent(session, r, rule->event), [&](const Database &db) {
        return moveRequest(db, r, *rule, {{"executed_us", toMicroseconds(session.clock())}});
    });
}

Result<bool> restrictedAtOwnRequest(const Database &gateway, const QString &subjectId)
{
    NACHWEIS_ASSIGN(
        const QVariant found,
        gateway.value(u"SELECT count(*) FROM subjects s WHERE s.subject = ? AND s.state = 'restricted' AND NOT EXISTS "
                      "(SELECT 1 FROM requests r WHERE r.subject = s.subject AND r.kind = ? AND r.executed_us IS NOT "
                      "NULL)"_s,
                      {subjectId, nameOf(Right::Erasure)}));
    return found.toLongLong() > 0;
}

Done liftRestriction(const Stores &stores, const Session &session, const QString &subjectId, const QString &reason)
{
    NACHWEIS_TRY(may(session, Act::WorkRequests));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::BadInput,
                    Tr::tr("Lifting a restriction needs its reason, and the person is told before (Art. 18(3))."),
                    Tr::tr("Nothing was changed."));
    NACHWEIS_TRY(people::subject(*gateway, subjectId));
    NACHWEIS_ASSIGN(const bool restricted, restrictedAtOwnRequest(*gateway, subjectId));
    if (!restricted)
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
