// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/erasure.h"

#include "people/subjects.h"
#include "requests/erasure_ledger.h"
#include "requests/recipients.h"
#include "requests/tr.h"

namespace nachweis::requests {
namespace {

const QString completeAction = u"data.erased"_s;
const QString partlyAction = u"data.erased_partly"_s;
bool isErasure(const QString &action)
{
    return action == completeAction || action == partlyAction;
}

bool keepsSomething(const QList<ErasurePart> &parts)
{
    return std::any_of(parts.begin(), parts.end(),
                       [](const ErasurePart &p) { return p.place.place.endsWith(":held"_L1); });
}

Result<qint64> countPart(const Stores &stores, const ErasurePart &part)
{
    NACHWEIS_ASSIGN(const QVariant n, (part.inAudit ? stores.audit : *stores.gateway).value(part.count, part.values));
    return n.toLongLong();
}

// Everything but the log's details, inside the caller's transaction. What stays of the person is restricted (BDSG §
// 35(3)).
Done eraseParts(const Database &db, const Session &session, const QString &subject, const QList<ErasurePart> &parts)
{
    const qint64 now = toMicroseconds(session.clock());
    // What must survive so that the person is not contacted again: the keyed hash, with a purpose and basis of its own.
    NACHWEIS_TRY(db.run(u"INSERT INTO suppressions SELECT DISTINCT a.lookup, p.purpose_id, 'erased', ? "
                        "FROM address a, purposes p WHERE a.subject = ? AND p.category = 'marketing' "
                        "ON CONFLICT DO NOTHING"_s,
                        {now, subject}));
    for (const ErasurePart &part : parts)
        if (!part.inAudit)
            for (const QString &sql : part.erase)
                NACHWEIS_TRY(db.run(sql, part.values));
    // An open proposal or an evidence row that nothing refers to any more says nothing that is kept.
    NACHWEIS_TRY(db.run(u"DELETE FROM request_proposals WHERE subject = ?"_s, {subject}));
    NACHWEIS_TRY(db.run(u"DELETE FROM consent_evidence WHERE subject = ? AND payload_sealed IS NULL AND NOT EXISTS "
                        "(SELECT 1 FROM consent_events e WHERE e.evidence_id = consent_evidence.evidence_id)"_s,
                        {subject}));
    if (keepsSomething(parts))
        NACHWEIS_TRY(db.run(u"UPDATE subjects SET state = 'restricted' WHERE subject = ?"_s, {subject}));
    else
        NACHWEIS_TRY(db.run(
            u"UPDATE subjects SET state = 'erased', erased_us = ?, locale = 'und', country = NULL, region = NULL "
            "WHERE subject = ?"_s,
            {now, subject}));
    return {};
}

Done keepPlan(const Stores &stores, const QString &requestId, const QList<ErasurePart> &parts)
{
    const Database &db = *stores.gateway;
    for (const ErasurePart &part : parts) {
        const Place &p = part.place;
        QVariant after;
        if (!part.inAudit) {
            NACHWEIS_ASSIGN(const qint64 left, countPart(stores, part));
            if (p.decision == "erase"_L1 && left != 0)
                return fail(ErrorCode::Damaged,
                            Tr::tr("After the erasure something is left: %1.").arg(placeTitle(p.place)),
                            Tr::tr("Everything was put back as it was; nothing was erased."));
            after = left;
        }
        NACHWEIS_TRY(db.run(u"INSERT INTO request_places VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                            {requestId, p.place, p.decision, p.norm, optionalValue(p.keepUntil), p.before, after}));
    }
    return {};
}

// Overwritten pages must not live on in the write-ahead log.
Done emptyWriteAheadLog(const Database &database)
{
    NACHWEIS_TRY(database.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    return {};
}

Done mayErase(const Session &session, const Request &r)
{
    if (session.duty != Duty::Officer && session.duty != Duty::Administrator)
        return fail(ErrorCode::Refused, Tr::tr("Your duty does not erase."), Tr::tr("Ask an officer."));
    if (r.kind != "erasure"_L1 || !r.granted())
        return fail(ErrorCode::Refused, Tr::tr("This request is not a granted erasure."),
                    Tr::tr("Nothing was changed."));
    if (r.state != "approved"_L1 || r.approvedBy.isEmpty() || r.approvedBy == r.decidedBy)
        return fail(ErrorCode::Refused, Tr::tr("A second person has not approved this erasure."),
                    Tr::tr("Have an approver open it; nothing was changed."));
    return {};
}

// Back to the proposal: what was approved is not what would be done.
Done withdrawApproval(const Stores &stores, const Session &session, const Request &r)
{
    ledger::Event event = requestEvent(session, r, u"approval_lapsed"_s);
    NACHWEIS_TRY(desk::inThreeSteps(stores, session, event, [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(
            u"UPDATE requests SET state = 'decision_proposed', approved_by = NULL, approved_us = NULL, plan_sha256 = "
            "NULL WHERE request_id = ? AND state = 'approved'"_s,
            {r.id}));
        return {};
    }));
    return fail(ErrorCode::Refused,
                Tr::tr("The plan is not the one that was approved: since then something was added, or a hold was "
                       "placed or released."),
                Tr::tr("Nothing was erased. The request is back at the proposal: a second person has to look at the "
                       "plan as it stands now."));
}

// What to search for afterwards: the sealed bytes of what goes, and its identifiers in clear.
Result<ResiduePatterns> patternsOf(const Stores &stores, const Session &session, const QString &subject,
                                   const QList<ErasurePart> &parts)
{
    static const QHash<QString, const char *> columns{{u"address"_s, "value_sealed, address_id"},
                                                      {u"contents"_s, "m.content_sealed"},
                                                      {u"media"_s, "content_sealed"},
                                                      {u"evidence"_s, "payload_sealed"},
                                                      {u"unrecognised"_s, "payload_sealed"},
                                                      {u"staff_notes"_s, "body_sealed"},
                                                      {u"data_key"_s, "wrapped_key"},
                                                      {u"log_details"_s, "sealed"}};
    const auto key = people::dataKey(*stores.gateway, session.keys, subject);
    ResiduePatterns patterns;
    for (const ErasurePart &part : parts) {
        const char *column = part.place.decision == "erase"_L1 ? columns.value(part.place.place) : nullptr;
        if (!column)
            continue;
        const Database &db = part.inAudit ? stores.audit : *stores.gateway;
        NACHWEIS_ASSIGN(QSqlQuery q,
                        db.run(QString(part.count).replace("count(*)"_L1, QLatin1String(column)), part.values));
        while (q.next()) {
            patterns.add(q.value(0).toByteArray());
            if (part.place.place == "address"_L1 && key) {
                NACHWEIS_ASSIGN(const QString clear,
                                people::addressInClear(*key, q.value(1).toString(), q.value(0).toByteArray()));
                patterns.add(clear.toUtf8());
            }
        }
        NACHWEIS_TRY(rowsRead(q, db));
    }
    return patterns;
}

} // namespace

Done executeErasure(const Stores &stores, const Session &session, const QString &id, ResiduePatterns *patterns)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, id));
    NACHWEIS_TRY(mayErase(session, r));
    NACHWEIS_ASSIGN(const HoldCover cover, holdsOn(*gateway, r.subject));
    if (cover.all)
        return fail(ErrorCode::Refused,
                    Tr::tr("A legal hold stands against the erasure: %1").arg(cover.reasons.join(u"; "_s)),
                    Tr::tr("It covers everything of this person. Nothing was erased. Have the hold released, or tell "
                           "the person what is kept and why."));
    NACHWEIS_ASSIGN(const QList<Place> plan, erasurePlan(stores, id, session.clock()));
    if (planDigest(plan) != r.planSha256)
        return withdrawApproval(stores, session, r);
    NACHWEIS_ASSIGN(const QList<ErasurePart> parts,
                    erasureParts(stores, {r.subject, cover, r.zone, session.clock(), r.received}));
    if (patterns) {
        NACHWEIS_ASSIGN(*patterns, patternsOf(stores, session, r.subject, parts));
    }
    const bool partly = keepsSomething(parts);
    ledger::Event event = log::staffEvent(session, partly ? partlyAction : completeAction, {});
    event.subject = r.subject;
    event.ref = id;
    return desk::inThreeSteps(
        stores, session, event,
        [&](const Database &db) -> Done {
            NACHWEIS_TRY(moveRequest(db, id, u"approved"_s, u"executing"_s, session.clock()));
            NACHWEIS_TRY(eraseParts(db, session, r.subject, parts));
            NACHWEIS_TRY(keepPlan(stores, r.id, parts));
            return addRecipients(db, id, session.clock());
        },
        [&] {
            return finishErasure(stores, session, {{}, event.action, r.subject, id});
        });
}

Done finishErasure(const Stores &stores, const Session &session, const desk::OpenOperation &operation)
{
    if (!isErasure(operation.action))
        return {};
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const HoldCover cover, operation.action == completeAction ? Result<HoldCover>(HoldCover{})
                                                                              : holdsOn(*gateway, operation.subject));
    NACHWEIS_ASSIGN(const QVariant zone,
                    gateway->value(u"SELECT zone FROM requests WHERE request_id = ?"_s, {operation.ref}));
    NACHWEIS_ASSIGN(const QList<ErasurePart> parts,
                    erasureParts(stores, {operation.subject, cover, zone.isNull() ? u"UTC"_s : zone.toString(),
                                          session.clock(), session.clock()}));
    QList<std::pair<QString, qint64>> after;
    for (const ErasurePart &part : parts) {
        if (!part.inAudit)
            continue;
        for (const QString &sql : part.erase)
            NACHWEIS_TRY(stores.audit.run(sql, part.values));
        NACHWEIS_ASSIGN(const qint64 left, countPart(stores, part));
        if (part.place.decision == "erase"_L1 && left != 0)
            return fail(ErrorCode::Damaged,
                        Tr::tr("After the erasure something is left: %1.").arg(placeTitle(part.place.place)),
                        Tr::tr("The request stays in the state “executing”. Open the workspace again to finish it."));
        after.append({part.place.place, left});
    }
    NACHWEIS_TRY(appendErasure(
        session, {operation.ref, operation.subject, session.clock(), operation.action == partlyAction, cover}));
    NACHWEIS_TRY(gateway->transaction([&]() -> Done {
        for (const auto &[place, count] : after)
            NACHWEIS_TRY(gateway->run(u"UPDATE request_places SET after_count = ? WHERE request_id = ? AND place = ?"_s,
                                      {count, operation.ref, place}));
        NACHWEIS_TRY(
            gateway->run(u"UPDATE request_places SET after_count = 0 WHERE request_id = ? AND after_count IS NULL "
                         "AND decision = 'erase'"_s,
                         {operation.ref}));
        NACHWEIS_TRY(gateway->run(
            u"UPDATE requests SET state = 'verified' WHERE request_id = ? AND state = 'executing'"_s, {operation.ref}));
        return {};
    }));
    NACHWEIS_TRY(emptyWriteAheadLog(*gateway));
    return emptyWriteAheadLog(stores.audit);
}

Result<bool> searchResidue(const Stores &stores, const Session &session, const QString &requestId,
                           const ResiduePatterns &patterns, const std::function<void(qint64, qint64)> &progress,
                           const std::atomic<bool> *cancel)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    bool clean = true;
    for (const bool audit : {false, true}) {
        const Database &db = audit ? stores.audit : *gateway;
        NACHWEIS_ASSIGN(
            const ResidueFound found,
            searchPages(db.path(), audit ? session.keys.audit : session.keys.gateway, patterns, progress, cancel));
        clean = clean && found.pagesWithResidue.isEmpty();
        NACHWEIS_TRY(gateway->run(
            u"INSERT INTO residue_searches VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (request_id, store) DO UPDATE SET "
            u"searched_us = excluded.searched_us, "
            "pages = excluded.pages, bytes = excluded.bytes, patterns = excluded.patterns, found = excluded.found"_s,
            {requestId, audit ? u"audit"_s : u"gateway"_s, toMicroseconds(session.clock()), found.pages, found.bytes,
             patterns.count(), found.pagesWithResidue.size()}));
    }
    ledger::Event event = log::staffEvent(session, u"data.residue_searched"_s, clean ? u"ok"_s : u"found"_s);
    event.ref = requestId;
    NACHWEIS_TRY(log::record(stores, session, event));
    return clean;
}

Result<QList<ResidueSearch>> residueSearches(const Database &gateway, const QString &requestId)
{
    NACHWEIS_ASSIGN(
        QSqlQuery q,
        gateway.run(
            u"SELECT store, searched_us, pages, bytes, patterns, found FROM residue_searches WHERE request_id = ? "
            "ORDER BY store DESC"_s,
            {requestId}));
    QList<ResidueSearch> list;
    while (q.next())
        list += {q.value(0).toString(),   fromMicroseconds(q.value(1).toLongLong()),
                 q.value(2).toLongLong(), q.value(3).toLongLong(),
                 q.value(4).toLongLong(), q.value(5).toLongLong()};
    NACHWEIS_TRY(rowsRead(q, gateway));
    return list;
}

Result<Replayed> replayErasures(const Stores &stores, const Session &session)
{
    Replayed replayed;
    if (!stores.gateway || session.keys.signingSeed.isEmpty())
        return replayed;
    const Database &gateway = *stores.gateway;
    NACHWEIS_ASSIGN(QList<Erasure> ledger, readErasures(session));
    // The log knows of erasures whose line is lost: those of a whole person can be done again from it alone.
    NACHWEIS_ASSIGN(
        QSqlQuery logged,
        stores.audit.run(
            u"SELECT subject, ref, time_us, action FROM entries WHERE action IN ('data.erased', 'data.erased_partly') "
            "AND outcome = 'done' ORDER BY idx"_s));
    while (logged.next()) {
        const QString ref = logged.value(1).toString();
        if (std::any_of(ledger.begin(), ledger.end(), [&](const Erasure &e) { return e.request == ref; }))
            continue;
        if (logged.value(3).toString() == completeAction)
            ledger += {ref, logged.value(0).toString(), fromMicroseconds(logged.value(2).toLongLong()), false, {}};
        else
            replayed.unknown += logged.value(0).toString();
    }
    NACHWEIS_TRY(rowsRead(logged, stores.audit));
    for (const Erasure &e : std::as_const(ledger)) {
        NACHWEIS_ASSIGN(const QVariant state,
                        gateway.value(u"SELECT state FROM subjects WHERE subject = ?"_s, {e.subject}));
        const QString wanted = e.partly ? u"restricted"_s : u"erased"_s;
        if (state.isNull() || state.toString() == wanted || state.toString() == "erased"_L1)
            continue;
        NACHWEIS_ASSIGN(const QList<ErasurePart> parts,
                        erasureParts(stores, {e.subject, e.cover, u"UTC"_s, session.clock(), e.erased}));
        ledger::Event event = log::staffEvent(session, e.partly ? partlyAction : completeAction, {});
        event.actor = u"system:restore"_s;
        event.subject = e.subject;
        event.ref = e.request;
        NACHWEIS_TRY(desk::inThreeSteps(
            stores, session, event,
            [&](const Database &db) -> Done {
                NACHWEIS_TRY(eraseParts(db, session, e.subject, parts));
                // The restored request, where it was approved by then, was executed: it must not be executed as if for
                // the first time.
                NACHWEIS_TRY(db.run(u"UPDATE requests SET state = 'executing', executed_us = ? WHERE request_id = ? "
                                    "AND state = 'approved'"_s,
                                    {toMicroseconds(e.erased), e.request}));
                NACHWEIS_ASSIGN(
                    const QVariant known,
                    db.value(u"SELECT count(*) FROM requests r WHERE request_id = ? AND state = 'executing' "
                             "AND NOT EXISTS (SELECT 1 FROM request_places p WHERE p.request_id = r.request_id)"_s,
                             {e.request}));
                return known.toLongLong() > 0 ? keepPlan(stores, e.request, parts) : Done();
            },
            [&] {
                return finishErasure(stores, session, {{}, event.action, e.subject, e.request});
            }));
        ++replayed.erasedAgain;
    }
    return replayed;
}

Result<std::pair<int, QStringList>> replayForRestore(const Stores &stores, const Session &session)
{
    NACHWEIS_ASSIGN(const Replayed replayed, replayErasures(stores, session));
    return std::pair(replayed.erasedAgain, replayed.unknown);
}

} // namespace nachweis::requests
