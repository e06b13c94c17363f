// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/requests.h"

#include "people/subjects.h"

#include <QCoreApplication>

namespace nachweis {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Requests)
};

const char *const columns = "request_id, subject, kind, state, outcome, via, zone, decision, norm, decided_by, approved_by, "
                            "identity_method, received_us, identity_checked_us, decided_us, approved_us, executed_us, "
                            "answered_us, closed_us";

std::optional<Instant> optionalInstant(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<Instant>(fromMicroseconds(value.toLongLong()));
}

Result<Request> requestOf(const QSqlQuery &q)
{
    Request r{q.value(0).toString(), q.value(1).toString(), q.value(2).toString(), q.value(3).toString(),
              q.value(4).toString(), q.value(5).toString(), q.value(6).toString(), q.value(7).toString(),
              q.value(8).toString(), q.value(9).toString(), q.value(10).toString(), q.value(11).toString(),
              fromMicroseconds(q.value(12).toLongLong()), optionalInstant(q.value(13)), optionalInstant(q.value(14)),
              optionalInstant(q.value(15)), optionalInstant(q.value(16)), optionalInstant(q.value(17)),
              optionalInstant(q.value(18)), {}};
    NACHWEIS_ASSIGN(r.due, deadline(QStringLiteral("gdpr-12-3"), r.received, r.zone));
    return r;
}

Done mayWork(const Session &session)
{
    if (session.duty == Duty::Officer || session.duty == Duty::Administrator)
        return {};
    return fail(ErrorCode::Refused, Tr::tr("Your duty does not work requests."), Tr::tr("Ask an officer."));
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
                    .arg(requestStateTitle(r.state), titles.join(QStringLiteral(" / "))),
                Tr::tr("Take the steps in their order; nothing was changed."));
}

Event requestEvent(const Session &session, const Request &r, const QString &step)
{
    Event event = staffEvent(session, QStringLiteral("request.") + step, {});
    event.subject = r.subject;
    event.ref = r.id;
    return event;
}

Done update(const Stores &stores, const Session &session, Event event, const QString &assignments, QVariantList values,
            const QString &id, const QString &fromState)
{
    values += QVariantList{id, fromState};
    return inThreeSteps(stores, session, std::move(event), [&](const Database &db) -> Done {
        NACHWEIS_ASSIGN(const QSqlQuery query, db.run(
            QStringLiteral("UPDATE requests SET %1 WHERE request_id = ? AND state = ?").arg(assignments), values));
        if (query.numRowsAffected() != 1)
            return fail(ErrorCode::Busy, Tr::tr("Somebody else has moved this request on in the meantime."),
                        Tr::tr("Look at it again; nothing was changed."));
        return {};
    });
}

} // namespace

QStringList requestKinds()
{
    return {QStringLiteral("access"), QStringLiteral("rectification"), QStringLiteral("erasure"),
            QStringLiteral("restriction"), QStringLiteral("portability"), QStringLiteral("objection")};
}

QString requestKindTitle(const QString &kind)
{
    if (kind == QLatin1String("access")) return Tr::tr("Access (Art. 15)");
    if (kind == QLatin1String("rectification")) return Tr::tr("Rectification (Art. 16)");
    if (kind == QLatin1String("erasure")) return Tr::tr("Erasure (Art. 17)");
    if (kind == QLatin1String("restriction")) return Tr::tr("Restriction (Art. 18)");
    if (kind == QLatin1String("portability")) return Tr::tr("Portability (Art. 20)");
    if (kind == QLatin1String("objection")) return Tr::tr("Objection (Art. 21)");
    return kind;
}

QString requestStateTitle(const QString &state)
{
    if (state == QLatin1String("received")) return Tr::tr("Received");
    if (state == QLatin1String("identity_query")) return Tr::tr("Identity query");
    if (state == QLatin1String("search")) return Tr::tr("Identity confirmed");
    if (state == QLatin1String("decision_proposed")) return Tr::tr("Decision proposed");
    if (state == QLatin1String("approved")) return Tr::tr("Approved");
    if (state == QLatin1String("executing")) return Tr::tr("Executing");
    if (state == QLatin1String("verified")) return Tr::tr("Executed and verified");
    if (state == QLatin1String("answered")) return Tr::tr("Answered");
    if (state == QLatin1String("closed")) return Tr::tr("Closed");
    return state;
}

Result<QList<Request>> listRequests(const Database &gateway, bool openOnly)
{
    NACHWEIS_ASSIGN(QSqlQuery query, gateway.run(
        QStringLiteral("SELECT %1 FROM requests %2 ORDER BY received_us DESC, request_id")
            .arg(QLatin1String(columns), openOnly ? QStringLiteral("WHERE state <> 'closed'") : QString())));
    QList<Request> list;
    while (query.next()) {
        NACHWEIS_ASSIGN(Request r, requestOf(query));
        list.append(std::move(r));
    }
    NACHWEIS_TRY(rowsRead(query, gateway));
    return list;
}

Result<Request> request(const Database &gateway, const QString &id)
{
    NACHWEIS_ASSIGN(QSqlQuery query, gateway.run(
        QStringLiteral("SELECT %1 FROM requests WHERE request_id = ?").arg(QLatin1String(columns)), {id}));
    if (!query.next())
        return fail(ErrorCode::NotFound, Tr::tr("There is no request %1 in this store.").arg(id));
    return requestOf(query);
}

Result<Request> openRequest(const Stores &stores, const Session &session, const QString &kind, const QString &subjectId,
                            Instant received, const QString &via, const QString &zone)
{
    NACHWEIS_TRY(mayWork(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    if (!requestKinds().contains(kind))
        return fail(ErrorCode::BadInput, Tr::tr("“%1” is not a right that is known.").arg(kind),
                    Tr::tr("Known are: %1.").arg(requestKinds().join(QStringLiteral(", "))));
    if (received > session.clock())
        return fail(ErrorCode::BadInput, Tr::tr("The request cannot have been received in the future."),
                    Tr::tr("Check date and zone."));
    NACHWEIS_TRY(subject(*gateway, subjectId));
    NACHWEIS_TRY(deadline(QStringLiteral("gdpr-12-3"), received, zone));
    Request r;
    r.id = session.newId();
    r.subject = subjectId;
    NACHWEIS_TRY(inThreeSteps(stores, session, requestEvent(session, r, QStringLiteral("received")),
                              [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(QStringLiteral("INSERT INTO requests (request_id, subject, kind, state, received_us, via, zone) "
                                           "VALUES (?, ?, ?, 'received', ?, ?, ?)"),
                            {r.id, subjectId, kind, toMicroseconds(received), via, zone}));
        return {};
    }));
    return request(*gateway, r.id);
}

Done identifyRequest(const Stores &stores, const Session &session, const QString &id, const QString &method)
{
    NACHWEIS_TRY(mayWork(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, id));
    NACHWEIS_TRY(expectState(r, {QStringLiteral("received"), QStringLiteral("identity_query")}));
    if (method.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("Say how the identity was confirmed."),
                    Tr::tr("For example “reply from the number on record”."));
    return update(stores, session, requestEvent(session, r, QStringLiteral("identified")),
                  QStringLiteral("state = 'search', identity_checked_us = ?, identity_method = ?"),
                  {toMicroseconds(session.clock()), method}, id, r.state);
}

Done decideRequest(const Stores &stores, const Session &session, const QString &id, bool grant, const QString &norm,
                   const QString &reason)
{
    NACHWEIS_TRY(mayWork(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, id));
    NACHWEIS_TRY(expectState(r, {QStringLiteral("search"), QStringLiteral("decision_proposed")}));
    if (norm.trimmed().isEmpty() || (!grant && reason.trimmed().isEmpty()))
        return fail(ErrorCode::BadInput, Tr::tr("A decision needs its norm, and a refusal its reasons."),
                    Tr::tr("For example “Art. 17(1)(b)”. The reasons of a refusal are told to the person (Art. 12(4))."));
    NACHWEIS_ASSIGN(const SecretBytes key, dataKey(*gateway, session.keys, r.subject));
    Event event = requestEvent(session, r, QStringLiteral("decided"));
    if (!reason.isEmpty())
        sealDetails(event, reason.toUtf8(), key.view());
    return update(stores, session, event,
                  QStringLiteral("state = 'decision_proposed', decision = ?, norm = ?, reason_sealed = ?, decided_by = ?, "
                                 "decided_us = ?"),
                  {grant ? QStringLiteral("grant") : QStringLiteral("refuse"), norm,
                   reason.isEmpty() ? QVariant() : QVariant(aeadSeal(key.view(), reason.toUtf8(), id.toUtf8())),
                   session.staff, toMicroseconds(session.clock())}, id, r.state);
}

Done approveRequest(const Stores &stores, const Session &session, const QString &id)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, id));
    NACHWEIS_TRY(expectState(r, {QStringLiteral("decision_proposed")}));
    const bool duty = session.duty == Duty::Approver || session.duty == Duty::Officer;
    if (!duty || r.decidedBy == session.staff) {
        Event event = requestEvent(session, r, QStringLiteral("approved"));
        event.outcome = QStringLiteral("denied");
        NACHWEIS_TRY(record(stores, session, event));
        return fail(ErrorCode::Refused,
                    duty ? Tr::tr("You proposed this decision yourself; a second person has to approve it.")
                         : Tr::tr("Your duty does not approve decisions."),
                    Tr::tr("Have an approver open it. The attempt is in the log; nothing else was changed."));
    }
    return update(stores, session, requestEvent(session, r, QStringLiteral("approved")),
                  QStringLiteral("state = 'approved', approved_by = ?, approved_us = ?"),
                  {session.staff, toMicroseconds(session.clock())}, id, r.state);
}

Done answerRequest(const Stores &stores, const Session &session, const QString &id)
{
    NACHWEIS_TRY(mayWork(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, id));
    const bool execute = r.kind == QLatin1String("erasure") && r.decision == QLatin1String("grant");
    NACHWEIS_TRY(expectState(r, {execute ? QStringLiteral("verified") : QStringLiteral("approved")}));
    return update(stores, session, requestEvent(session, r, QStringLiteral("answered")),
                  QStringLiteral("state = 'answered', answered_us = ?, outcome = ?"),
                  {toMicroseconds(session.clock()), r.decision == QLatin1String("grant") ? QStringLiteral("fulfilled")
                                                                                         : QStringLiteral("refused")},
                  id, r.state);
}

Done closeRequest(const Stores &stores, const Session &session, const QString &id)
{
    NACHWEIS_TRY(mayWork(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, id));
    NACHWEIS_TRY(expectState(r, {QStringLiteral("answered")}));
    return update(stores, session, requestEvent(session, r, QStringLiteral("closed")),
                  QStringLiteral("state = 'closed', closed_us = ?"), {toMicroseconds(session.clock())}, id, r.state);
}

} // namespace nachweis
