// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/three_steps.h"

namespace nachweis::desk {

std::function<void(const char *)> stepReached;

namespace {

void reached(const char *step)
{
    if (stepReached)
        stepReached(step);
}

// One change at a time over all programs on this workspace, so that a recovery never takes somebody's running change
// for one that a crash left. A lock whose program is gone is taken over.
Result<std::unique_ptr<WorkspaceLock>> changeLock(const Database &gateway)
{
    return gateway.lock(std::chrono::seconds(10));
}

// What the store says of an operation.
struct Committed
{
    QString action, subject, ref, state;
    bool is(const OpenOperation &o) const { return action == o.action && subject == o.subject && ref == o.ref; }
};

Result<std::optional<Committed>> committedAs(const Database &gateway, const QString &operation)
{
    NACHWEIS_ASSIGN(
        QSqlQuery query,
        gateway.run(u"SELECT action, subject, ref, state FROM operations WHERE operation = ?"_s, {operation}));
    if (query.next())
        return Committed{query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                         query.value(3).toString()};
    NACHWEIS_TRY(rowsRead(query, gateway));
    return std::optional<Committed>();
}

Done finishOperation(const Database &gateway, const QString &operation)
{
    NACHWEIS_TRY(gateway.run(u"UPDATE operations SET state = 'finished' WHERE operation = ?"_s, {operation}));
    return {};
}

// From the intent to the outcome; nothing cuts it in between.
Done takeSteps(const Stores &stores, const Session &session, const Database &gateway, ledger::Event event,
               const std::function<Done(const Database &)> &change, const std::function<Done()> &afterwards)
{
    event.operation = session.newId();
    event.outcome = u"intent"_s;
    const QString outcomeId = std::exchange(event.eventId, QString());
    NACHWEIS_TRY(log::record(stores, session, event));
    reached("intent");
    Done done = gateway.transaction([&]() -> Done {
        NACHWEIS_TRY(change(gateway));
        NACHWEIS_TRY(
            gateway.run(u"INSERT INTO operations VALUES (?, ?, ?, ?, ?, 'committed')"_s,
                        {event.operation, event.action, event.ref, event.subject, toMicroseconds(session.clock())}));
        reached("changing");
        return {};
    });
    ledger::Event outcome = event;
    outcome.eventId = outcomeId;
    outcome.time = session.clock();
    outcome.details.clear();
    outcome.detailsCommit.clear();
    if (!done) {
        outcome.outcome = u"undone"_s;
        NACHWEIS_TRY(log::record(stores, session, outcome));
        return done;
    }
    reached("changed");
    if (afterwards)
        NACHWEIS_TRY(afterwards());
    reached("afterwards");
    NACHWEIS_TRY(finishOperation(gateway, event.operation));
    outcome.outcome = u"done"_s;
    NACHWEIS_TRY(log::record(stores, session, outcome));
    reached("outcome");
    return {};
}

} // namespace

Done whileNothingChanges(const Stores &stores, const std::function<Done()> &work)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const auto lock, changeLock(*gateway));
    return work();
}

Done inThreeSteps(const Stores &stores, const Session &session, ledger::Event event,
                  const std::function<Done(const Database &)> &change, const std::function<Done()> &afterwards)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const auto lock, changeLock(*gateway));
    return stores.whole([&] { return takeSteps(stores, session, *gateway, std::move(event), change, afterwards); });
}

Result<Recovered> recoverOperations(const Stores &stores, const Session &session,
                                    const std::function<Done(const OpenOperation &)> &finish)
{
    Recovered recovered;
    if (!stores.gateway || session.keys.signingSeed.isEmpty())
        return recovered;
    const auto lock = stores.gateway->lock(std::chrono::seconds(0));
    if (!lock && lock.error().code == ErrorCode::Busy) // a change is running right now: nothing has been left behind
        return recovered;
    if (!lock)
        return fail(lock.error());
    NACHWEIS_TRY(log::sequence(stores.audit, session));
    QList<OpenOperation> open;
    {
        NACHWEIS_ASSIGN(
            QSqlQuery query,
            stores.audit.run(
                u"SELECT operation, action, subject, ref FROM entries e WHERE outcome = 'intent' AND operation IS NOT "
                "NULL AND (actor LIKE 'staff:%' OR actor LIKE 'system:%') "
                "AND NOT EXISTS (SELECT 1 FROM entries o WHERE o.operation = e.operation AND o.idx > e.idx "
                "AND (o.actor LIKE 'staff:%' OR o.actor LIKE 'system:%')) "
                "ORDER BY idx"_s)); // what gateways report neither opens nor closes an operation of the staff
        while (query.next())
            open.append({query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                         query.value(3).toString()});
        NACHWEIS_TRY(rowsRead(query, stores.audit));
    }
    for (const OpenOperation &o : open) {
        NACHWEIS_ASSIGN(const std::optional<Committed> row, committedAs(*stores.gateway, o.operation));
        const bool committed = row.has_value();
        if (committed && !row->is(o)) {
            recovered.unlike += o.ref.isEmpty() ? o.operation : o.ref;
            continue;
        }
        if (committed && row->state == "committed"_L1) {
            NACHWEIS_TRY(finish(o));
            NACHWEIS_TRY(finishOperation(*stores.gateway, o.operation));
        }
        ledger::Event event;
        event.time = session.clock();
        event.action = o.action;
        event.actor = u"system:recovery"_s;
        event.subject = o.subject;
        event.ref = o.ref;
        event.operation = o.operation;
        event.outcome = committed ? u"done"_s : u"undone"_s;
        NACHWEIS_TRY(log::record(stores, session, event));
        ++(committed ? recovered.done : recovered.undone);
    }
    return recovered;
}

} // namespace nachweis::desk
