// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/requests.h"

#include "desk/two_persons.h"
#include "people/organisation.h"
#include "people/subjects.h"
#include "requests/erasure_plan.h"
#include "requests/tr.h"

#include <QTimeZone>

namespace nachweis::requests {
namespace {

const char *const columns =
    "request_id, subject, kind, state, outcome, via, zone, decision, norm, decided_by, approved_by, "
    "identity_method, plan_sha256, duplicate_of, told, received_us, identity_checked_us, decided_us, approved_us, "
    "executed_us, answered_us, closed_us, extended_us, query_sent_us, query_answered_us";

QDate dayIn(const QString &zone, Instant at)
{
    return toDateTime(at).toTimeZone(QTimeZone(zone.toUtf8())).date();
}

// C8 to C12: one month, two more where the person was told in time, and the pause for doubts about who asks.
Done setClock(Request &r, const QString &calendar)
{
    NACHWEIS_ASSIGN(const law::Deadline first, law::deadline(u"gdpr-12-3"_s, r.received, r.zone, calendar));
    const bool pause = r.querySent && r.queryAnswered;
    const int days = pause ? int(dayIn(r.zone, *r.querySent).daysTo(dayIn(r.zone, *r.queryAnswered))) : 0;
    r.firstMonth = days > 0 ? law::withPause(first, days, calendar).legal : first.legal;
    r.withoutPause = first;
    if (r.extended) {
        NACHWEIS_ASSIGN(r.withoutPause, law::deadline(u"gdpr-12-3-extended"_s, r.received, r.zone, calendar));
    }
    r.due = days > 0 ? law::withPause(r.withoutPause, days, calendar) : r.withoutPause;
    return {};
}

Result<Request> requestOf(const QSqlQuery &q, const QString &calendar)
{
    int i = 0;
    const auto text = [&] { return q.value(i++).toString(); };
    const auto time = [&] { return optionalInstant(q.value(i++)); };
    Request r;
    for (QString *field : {&r.id, &r.subject, &r.kind, &r.state, &r.outcome, &r.via, &r.zone, &r.decision, &r.norm,
                           &r.decidedBy, &r.approvedBy, &r.identityMethod, &r.planSha256, &r.duplicateOf})
        *field = text();
    r.told = text().split(' '_L1, Qt::SkipEmptyParts);
    r.received = fromMicroseconds(q.value(i++).toLongLong());
    for (std::optional<Instant> *field : {&r.identityChecked, &r.decided, &r.approved, &r.executed, &r.answered,
                                          &r.closed, &r.extended, &r.querySent, &r.queryAnswered})
        *field = time();
    NACHWEIS_TRY(setClock(r, calendar));
    return r;
}

Done expectState(const Request &r, const QStringList &states)
{
    if (states.contains(r.state))
        return {};
    QStringList titles;
    for (const QString &state : states)
        titles += requestStateTitle(state);
    return fail(ErrorCode::Refused,
                Tr::tr("The request is in the state “%1”; this step needs “%2”.")
                    .arg(requestStateTitle(r.state), titles.join(u" / "_s)),
                Tr::tr("Take the steps in their order; nothing was changed."));
}

tl::unexpected<Error> movedOn()
{
    return fail(ErrorCode::Conflict, Tr::tr("Somebody else has moved this request on in the meantime."),
                Tr::tr("Look at it again; nothing was changed."));
}

Done update(const Stores &stores, const Session &session, ledger::Event event, const QString &assignments,
            QVariantList values, const QString &id, const QString &fromState)
{
    values += QVariantList{id, fromState};
    return desk::inThreeSteps(stores, session, std::move(event), [&](const Database &db) -> Done {
        NACHWEIS_ASSIGN(
            const QSqlQuery query,
            db.run(u"UPDATE requests SET %1 WHERE request_id = ? AND state = ?"_s.arg(assignments), values));
        if (query.numRowsAffected() != 1)
            return movedOn();
        return {};
    });
}

// What a person's data key seals in a request is bound to the request and to the column.
QByteArray textContext(const QString &id, const char *column)
{
    return QByteArray(column) == "reason" ? id.toUtf8() : id.toUtf8() + '\n' + column;
}

// The text for its column, and into the entry's details.
Result<QVariant> sealText(const Database &gateway, const Session &session, const Request &r, const char *column,
                          const QString &text, ledger::Event &event)
{
    if (text.isEmpty())
        return QVariant();
    NACHWEIS_ASSIGN(const SecretBytes key, people::dataKey(gateway, session.keys, r.subject));
    ledger::sealDetails(event, text.toUtf8(), key.view());
    return QVariant(aeadSeal(key.view(), text.toUtf8(), textContext(r.id, column)));
}

} // namespace

Done mayWorkRequests(const Session &session)
{
    if (session.duty == Duty::Officer || session.duty == Duty::Administrator)
        return {};
    return fail(ErrorCode::Refused, Tr::tr("Your duty does not work requests."), Tr::tr("Ask an officer."));
}

ledger::Event requestEvent(const Session &session, const Request &r, const QString &step)
{
    ledger::Event event = log::staffEvent(session, u"request."_s + step, {});
    event.subject = r.subject;
    event.ref = r.id;
    return event;
}

Done moveRequest(const Database &gateway, const QString &id, const QString &from, const QString &to, Instant executed)
{
    NACHWEIS_ASSIGN(const QSqlQuery moved,
                    gateway.run(u"UPDATE requests SET state = ?, executed_us = ? WHERE request_id = ? AND state = ?"_s,
                                {to, toMicroseconds(executed), id, from}));
    if (moved.numRowsAffected() != 1)
        return movedOn();
    return {};
}

Result<QList<Request>> listRequests(const Database &gateway, bool openOnly)
{
    NACHWEIS_ASSIGN(QSqlQuery query,
                    gateway.run(u"SELECT %1 FROM requests %2 ORDER BY received_us DESC, request_id"_s.arg(
                        QLatin1String(columns), openOnly ? u"WHERE state <> 'closed'"_s : QString())));
    NACHWEIS_ASSIGN(const people::Organisation controller, people::organisation(gateway));
    QList<Request> list;
    while (query.next()) {
        NACHWEIS_ASSIGN(Request r, requestOf(query, controller.calendar));
        list.append(std::move(r));
    }
    NACHWEIS_TRY(rowsRead(query, gateway));
    return list;
}

Result<Request> request(const Database &gateway, const QString &id)
{
    NACHWEIS_ASSIGN(QSqlQuery query,
                    gateway.run(u"SELECT %1 FROM requests WHERE request_id = ?"_s.arg(QLatin1String(columns)), {id}));
    if (!query.next())
        return fail(ErrorCode::NotFound, Tr::tr("There is no request %1 in this store.").arg(id));
    NACHWEIS_ASSIGN(const people::Organisation controller, people::organisation(gateway));
    return requestOf(query, controller.calendar);
}

Result<Request> openRequest(const Stores &stores, const Session &session, const QString &kind, const QString &subjectId,
                            Instant received, const QString &via, const QString &zone)
{
    NACHWEIS_TRY(mayWorkRequests(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    if (!requestKinds().contains(kind))
        return fail(ErrorCode::BadInput, Tr::tr("“%1” is not a right that is known.").arg(kind),
                    Tr::tr("Known are: %1.").arg(requestKinds().join(u", "_s)));
    if (received > session.clock())
        return fail(ErrorCode::BadInput, Tr::tr("The request cannot have been received in the future."),
                    Tr::tr("Check date and zone."));
    NACHWEIS_TRY(people::subject(*gateway, subjectId));
    NACHWEIS_TRY(law::deadline(u"gdpr-12-3"_s, received, zone));
    Request r;
    r.id = session.newId();
    r.subject = subjectId;
    NACHWEIS_TRY(
        desk::inThreeSteps(stores, session, requestEvent(session, r, u"received"_s), [&](const Database &db) -> Done {
            NACHWEIS_TRY(db.run(u"INSERT INTO requests (request_id, subject, kind, state, received_us, via, zone) "
                                "VALUES (?, ?, ?, 'received', ?, ?, ?)"_s,
                                {r.id, subjectId, kind, toMicroseconds(received), via, zone}));
            return {};
        }));
    return request(*gateway, r.id);
}

Done queryIdentity(const Stores &stores, const Session &session, const QString &id, const QString &doubt)
{
    NACHWEIS_TRY(mayWorkRequests(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, id));
    NACHWEIS_TRY(expectState(r, {u"received"_s}));
    if (doubt.trimmed().isEmpty())
        return fail(
            ErrorCode::BadInput, Tr::tr("A question about the identity needs the doubt that it rests on (Art. 12(6))."),
            Tr::tr("Say what makes it doubtful who asks. Without a reasonable doubt the period does not pause."));
    ledger::Event event = requestEvent(session, r, u"identity_query"_s);
    NACHWEIS_ASSIGN(const QVariant sealed, sealText(*gateway, session, r, "doubt", doubt, event));
    return update(stores, session, event, u"state = 'identity_query', query_sent_us = ?, doubt_sealed = ?"_s,
                  {toMicroseconds(session.clock()), sealed}, id, r.state);
}

Done identifyRequest(const Stores &stores, const Session &session, const QString &id, const QString &method)
{
    NACHWEIS_TRY(mayWorkRequests(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, id));
    NACHWEIS_TRY(expectState(r, {u"received"_s, u"identity_query"_s}));
    if (method.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("Say how the identity was confirmed."),
                    Tr::tr("For example “reply from the number on record”."));
    const qint64 now = toMicroseconds(session.clock());
    return update(stores, session, requestEvent(session, r, u"identified"_s),
                  u"state = 'search', identity_checked_us = ?, identity_method = ?, query_answered_us = ?"_s,
                  {now, method, r.querySent ? QVariant(now) : QVariant()}, id, r.state);
}

Done extendRequest(const Stores &stores, const Session &session, const QString &id, const QString &reason)
{
    NACHWEIS_TRY(mayWorkRequests(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, id));
    if (r.answered || r.closed)
        return fail(ErrorCode::Refused, Tr::tr("The person has been answered; there is nothing to extend."),
                    Tr::tr("Nothing was changed."));
    if (r.extended)
        return fail(ErrorCode::Refused,
                    Tr::tr("The period was extended already, on %1; a second time is not provided for.")
                        .arg(toRfc3339Seconds(*r.extended)),
                    Tr::tr("Nothing was changed."));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::BadInput,
                    Tr::tr("An extension needs its reasons: the person is told them (Art. 12(3))."),
                    Tr::tr("Name the complexity of the request or the number of requests."));
    if (session.clock() >= r.firstMonth)
        return fail(
            ErrorCode::Refused,
            Tr::tr("The first month ended at %1; after it the period cannot be extended (Art. 12(3) sentence 3).")
                .arg(toRfc3339Seconds(r.firstMonth)),
            Tr::tr("Answer at once and say in the answer why it comes late; nothing was changed."));
    ledger::Event event = requestEvent(session, r, u"extended"_s);
    NACHWEIS_ASSIGN(const QVariant sealed, sealText(*gateway, session, r, "extension", reason, event));
    return update(stores, session, event, u"extended_us = ?, extension_sealed = ?"_s,
                  {toMicroseconds(session.clock()), sealed}, id, r.state);
}

Done decideRequest(const Stores &stores, const Session &session, const QString &id, bool grant, const QString &norm,
                   const QString &reason)
{
    NACHWEIS_TRY(mayWorkRequests(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, id));
    NACHWEIS_TRY(expectState(r, {u"search"_s, u"decision_proposed"_s}));
    if (norm.trimmed().isEmpty() || (!grant && reason.trimmed().isEmpty()))
        return fail(
            ErrorCode::BadInput, Tr::tr("A decision needs its norm, and a refusal its reasons."),
            Tr::tr("For example “Art. 17(1)(b)”. The reasons of a refusal are told to the person (Art. 12(4))."));
    ledger::Event event = requestEvent(session, r, u"decided"_s);
    NACHWEIS_ASSIGN(const QVariant sealed, sealText(*gateway, session, r, "reason", reason, event));
    return update(stores, session, event,
                  u"state = 'decision_proposed', decision = ?, norm = ?, reason_sealed = ?, decided_by = ?, "
                  "decided_us = ?, approved_by = NULL, approved_us = NULL, plan_sha256 = NULL"_s,
                  {grant ? u"grant"_s : u"refuse"_s, norm, sealed, session.staff, toMicroseconds(session.clock())}, id,
                  r.state);
}

Done approveRequest(const Stores &stores, const Session &session, const QString &id, const QString &planSha256)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, id));
    NACHWEIS_TRY(expectState(r, {u"decision_proposed"_s}));
    NACHWEIS_TRY(desk::mayApprove(stores, session, r.decidedBy, requestEvent(session, r, u"approved"_s)));
    QString plan;
    if (r.kind == "erasure"_L1 && r.granted()) {
        NACHWEIS_ASSIGN(const QList<Place> places, erasurePlan(stores, id, session.clock()));
        plan = planDigest(places);
        if (!planSha256.isEmpty() && planSha256 != plan)
            return fail(ErrorCode::Refused, Tr::tr("The erasure plan has changed since you looked at it."),
                        Tr::tr("Look at it again; nothing was approved."));
    }
    return update(stores, session, requestEvent(session, r, u"approved"_s),
                  u"state = 'approved', approved_by = ?, approved_us = ?, plan_sha256 = ?"_s,
                  {session.staff, toMicroseconds(session.clock()), plan.isEmpty() ? QVariant() : QVariant(plan)}, id,
                  r.state);
}

Done answerRequest(const Stores &stores, const Session &session, const QString &id, const QStringList &told)
{
    NACHWEIS_TRY(mayWorkRequests(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, id));
    NACHWEIS_TRY(expectState(r, {r.granted() ? u"verified"_s : u"approved"_s}));
    static const QStringList owed{u"reasons"_s, u"complaint"_s, u"remedy"_s};
    NACHWEIS_ASSIGN(
        const QVariant rest,
        gateway->value(u"SELECT count(*) FROM request_places WHERE request_id = ? AND decision = 'restrict' "
                       "AND place LIKE '%:held'"_s,
                       {id}));
    const bool partly = r.granted() && rest.toLongLong() > 0;
    for (const QString &one : owed)
        if ((!r.granted() || partly) && !told.contains(one))
            return fail(ErrorCode::BadInput,
                        Tr::tr("Who is refused something is told three things (Art. 12(4)): the reasons, the complaint "
                               "to a supervisory authority, and the judicial remedy."),
                        Tr::tr("Tick all three when the letter names them; nothing was changed."));
    QString outcome = u"fulfilled"_s;
    if (partly)
        outcome = u"partly"_s;
    else if (!r.granted())
        outcome = r.norm.contains("11(2)"_L1) ? u"not_identifiable"_s : u"refused"_s;
    return update(stores, session, requestEvent(session, r, u"answered"_s),
                  u"state = 'answered', answered_us = ?, outcome = ?, told = ?"_s,
                  {toMicroseconds(session.clock()), outcome, told.isEmpty() ? QVariant() : QVariant(told.join(' '_L1))},
                  id, r.state);
}

Done closeRequest(const Stores &stores, const Session &session, const QString &id)
{
    NACHWEIS_TRY(mayWorkRequests(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, id));
    NACHWEIS_TRY(expectState(r, {u"answered"_s}));
    NACHWEIS_ASSIGN(const QVariant open,
                    gateway->value(u"SELECT count(*) FROM recipients WHERE request_id = ? AND state = 'open'"_s, {id}));
    if (open.toLongLong() > 0)
        return fail(ErrorCode::Refused,
                    Tr::tr("%n recipients have not been told yet (Art. 19).", nullptr, open.toInt()),
                    Tr::tr("Tell them, or record why that is impossible; the request stays open."));
    return update(stores, session, requestEvent(session, r, u"closed"_s), u"state = 'closed', closed_us = ?"_s,
                  {toMicroseconds(session.clock())}, id, r.state);
}

Done concludeRequest(const Stores &stores, const Session &session, const QString &id, const QString &outcome,
                     const QString &reason, const QString &duplicateOf)
{
    NACHWEIS_TRY(mayWorkRequests(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, id));
    NACHWEIS_TRY(expectState(r, {u"received"_s, u"identity_query"_s, u"search"_s, u"decision_proposed"_s}));
    const bool duplicate = outcome == "duplicate"_L1;
    if ((!duplicate && outcome != "withdrawn"_L1) || reason.trimmed().isEmpty())
        return fail(ErrorCode::BadInput,
                    Tr::tr("Without a decision a request ends as withdrawn or as a duplicate, with the reason."),
                    Tr::tr("Nothing was changed."));
    if (duplicate) {
        NACHWEIS_ASSIGN(const Request first, request(*gateway, duplicateOf));
        if (first.subject != r.subject || first.kind != r.kind || first.id == r.id)
            return fail(ErrorCode::BadInput,
                        Tr::tr("A duplicate repeats another request of the same person for the same right."),
                        Tr::tr("Nothing was changed."));
    }
    ledger::Event event = requestEvent(session, r, u"closed"_s);
    NACHWEIS_ASSIGN(const QVariant sealed, sealText(*gateway, session, r, "reason", reason, event));
    return update(stores, session, event,
                  u"state = 'closed', closed_us = ?, outcome = ?, reason_sealed = ?, duplicate_of = ?"_s,
                  {toMicroseconds(session.clock()), outcome, sealed, duplicate ? QVariant(duplicateOf) : QVariant()},
                  id, r.state);
}

Result<RequestTexts> requestTexts(const Database &gateway, const Keys &keys, const Request &r)
{
    RequestTexts texts;
    const auto key = people::dataKey(gateway, keys, r.subject);
    if (!key)
        return texts; // destroyed: nothing sealed under it can be read again
    NACHWEIS_ASSIGN(
        QSqlQuery q,
        gateway.run(u"SELECT reason_sealed, doubt_sealed, extension_sealed FROM requests WHERE request_id = ?"_s,
                    {r.id}));
    if (!q.next())
        return texts;
    const auto open = [&](int column, const char *name) -> Result<QString> {
        if (q.value(column).isNull())
            return QString();
        NACHWEIS_ASSIGN(const QByteArray clear,
                        aeadOpen(key->view(), q.value(column).toByteArray(), textContext(r.id, name)));
        return QString::fromUtf8(clear);
    };
    NACHWEIS_ASSIGN(texts.reason, open(0, "reason"));
    NACHWEIS_ASSIGN(texts.doubt, open(1, "doubt"));
    NACHWEIS_ASSIGN(texts.extension, open(2, "extension"));
    return texts;
}

} // namespace nachweis::requests
