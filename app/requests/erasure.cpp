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
    return std::any_of(parts.begin(), parts.end(), [](const ErasurePart &p) { return p.place.held(); });
}

const Database &storeOf(const Stores &stores, const Place &place)
{
    return place.inAudit() ? stores.audit : *stores.gateway;
}

Result<qint64> countPart(const Stores &stores, const ErasurePart &part)
{
    NACHWEIS_ASSIGN(const QVariant n, storeOf(stores, part.place).value(part.count, part.values));
    return n.toLongLong();
}

// Everything but the log's details, inside the caller's transaction. What stays of the person is restricted.
Done eraseParts(const Database &db, const Session &session, const QString &subject, const QList<ErasurePart> &parts)
{
    const qint64 now = toMicroseconds(session.clock());
    // What must survive so that the person is not contacted again: the keyed hash, with a purpose and basis of its own.
    // An identifier that the person had before speaks of that time alone: somebody else may have it now.
    NACHWEIS_TRY(db.run(
        u"INSERT INTO suppressions (lookup, purpose_id, reason, since_us) SELECT a.lookup, p.purpose_id, 'erased', "
        "max(coalesce(a.valid_to_us, ?)) FROM address a, purposes p WHERE a.subject = ? AND p.category "
        "= 'marketing' GROUP BY a.lookup, p.purpose_id ON CONFLICT (lookup, purpose_id) DO UPDATE SET "
        "reason = excluded.reason, since_us = excluded.since_us"_s,
        {now, subject}));
    for (const ErasurePart &part : parts)
        if (!part.place.inAudit())
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
    for (const ErasurePart &part : parts) {
        Place place = part.place;
        if (!place.inAudit()) {
            NACHWEIS_ASSIGN(place.after, countPart(stores, part));
            if (place.decision == PlaceDecision::Erase && place.after != 0)
                return fail(ErrorCode::Damaged,
                            Tr::tr("After the erasure something is left: %1.").arg(placeTitle(place.place)),
                            Tr::tr("Everything was put back as it was; nothing was erased."));
        }
        NACHWEIS_TRY(placeRows().insert(*stores.gateway, place, {{"request_id", requestId}}));
    }
    return {};
}

// Back to the proposal: what was approved is not what would be done.
Done withdrawApproval(const Stores &stores, const Session &session, const Request &r)
{
    NACHWEIS_ASSIGN(const StepRule *rule, mayTake(stores, session, r, Step::LoseApproval));
    NACHWEIS_TRY(desk::inThreeSteps(stores, session, requestEvent(session, r, rule->event), [&](const Database &db) {
        return moveRequest(db, r, *rule, {{"approved_by", {}}, {"approved_us", {}}, {"plan_sha256", {}}});
    }));
    return fail(ErrorCode::Refused,
                Tr::tr("The plan is not the one that was approved: since then something was added, or a hold was "
                       "placed or released."),
                Tr::tr("Nothing was erased. The request is back at the proposal: a second person has to look at the "
                       "plan as it stands now."));
}

// What a place empties and how that is searched for: the bytes as they are stored, and an identifier in clear too.
Done addPatterns(const Stores &stores, const ErasurePart &part, const SecretBytes *key, ResiduePatterns &patterns)
{
    for (const EmptiedColumn &column : placeRule(*part.place.kind()).columns) {
        if (column.residue == Residue::None)
            continue;
        const bool clear = column.residue == Residue::BytesAndClear && key;
        const QString columns = QLatin1String(column.column) + (clear ? u", address_id"_s : QString());
        NACHWEIS_ASSIGN(
            QSqlQuery q,
            storeOf(stores, part.place).run(QString(part.count).replace("count(*)"_L1, columns), part.values));
        while (q.next()) {
            const QByteArray stored = q.value(QLatin1String(column.column)).toByteArray();
            patterns.add(stored);
            if (clear) {
                NACHWEIS_ASSIGN(const QString value,
                                people::addressInClear(*key, q.value(u"address_id"_s).toString(), stored));
                patterns.add(value.toUtf8());
            }
        }
        NACHWEIS_TRY(rowsRead(q, storeOf(stores, part.place)));
    }
    return {};
}

Result<ResiduePatterns> patternsOf(const Stores &stores, const Session &session, const QString &subject,
                                   const QList<ErasurePart> &parts)
{
    const auto key = people::dataKey(*stores.gateway, session.keys, subject);
    ResiduePatterns patterns;
    for (const ErasurePart &part : parts)
        if (part.place.decision == PlaceDecision::Erase)
            NACHWEIS_TRY(addPatterns(stores, part, key ? &*key : nullptr, patterns));
    return patterns;
}

// The row of a step that follows from another one, where the request still is in its state.
Done follow(const Database &gateway, const QString &requestId, Step step, QList<Assigned> values = {})
{
    const QList<StepRule> &all = steps();
    const auto rule = std::find_if(all.begin(), all.end(), [&](const StepRule &one) { return one.step == step; });
    values += Assigned{"state", nameOf(*rule->to)};
    for (const RequestState from : valuesOf<RequestState>())
        if (rule->from.contains(from))
            NACHWEIS_TRY(
                updateRows(gateway, "requests", values, u"request_id = ? AND state = ?"_s, {requestId, nameOf(from)}));
    return {};
}

} // namespace

// The signed approval of what the store holds as approved; nullopt where the log has none by that person: the row was
// written by hand, or approved before members signed.
static Result<std::optional<log::SignedEntry>> approvalOf(const Stores &stores, const Session &session,
                                                          const Request &r)
{
    NACHWEIS_ASSIGN(const log::Makers makers, log::currentMakers(stores.audit, session));
    NACHWEIS_ASSIGN(std::optional<log::SignedEntry> found,
                    log::newestSigned(stores.audit, makers, u"request.approved"_s, u"done"_s, r.id));
    if (found && (found->digest != r.planSha256 || found->subject != r.subject || found->signer != r.approvedBy ||
                  found->signer == r.decidedBy || found->actor != u"staff:"_s + found->signer))
        found.reset();
    return found;
}

Done executeErasure(const Stores &stores, const Session &session, const QString &id, ResiduePatterns *patterns)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, id));
    NACHWEIS_ASSIGN(const StepRule *rule, mayTake(stores, session, r, Step::Erase));
    NACHWEIS_ASSIGN(const HoldCover cover, holdsOn(*gateway, r.subject));
    if (cover.all)
        return fail(ErrorCode::Refused,
                    Tr::tr("A legal hold stands against the erasure: %1").arg(cover.reasons.join(u"; "_s)),
                    Tr::tr("It covers everything of this person. Nothing was erased. Have the hold released, or tell "
                           "the person what is kept and why."));
    NACHWEIS_ASSIGN(const QList<Place> plan, erasurePlan(stores, id, session.clock()));
    NACHWEIS_ASSIGN(const std::optional<log::SignedEntry> approval, approvalOf(stores, session, r));
    if (decisionDigest(r, plan) != r.planSha256 || !approval)
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
    event.answers = approval->reference();
    event.digest = approval->digest;
    return desk::inThreeSteps(
        stores, session, event,
        [&](const Database &db) -> Done {
            NACHWEIS_TRY(moveRequest(db, r, *rule, {{"executed_us", toMicroseconds(session.clock())}}));
            NACHWEIS_TRY(eraseParts(db, session, r.subject, parts));
            NACHWEIS_TRY(keepPlan(stores, r.id, parts));
            return addRecipients(db, id, session.clock());
        },
        [&] {
            return finishErasure(stores, session, {{}, event.action, r.subject, id});
        });
}

// The line of the erasure ledger, with what was signed. A replay finds its line there already.
static Result<Erasure> recordOf(const Stores &stores, const Session &session, const desk::OpenOperation &operation,
                                const HoldCover &cover)
{
    Erasure line{operation.ref, operation.subject, session.clock(), operation.action == partlyAction, cover, {}, {}};
    NACHWEIS_ASSIGN(const log::Makers makers, log::currentMakers(stores.audit, session));
    NACHWEIS_ASSIGN(const auto execution,
                    log::newestSigned(stores.audit, makers, operation.action, u"intent"_s, operation.ref));
    NACHWEIS_ASSIGN(const auto approval,
                    log::newestSigned(stores.audit, makers, u"request.approved"_s, u"done"_s, operation.ref));
    if (execution)
        line.execution = {execution->index, execution->bytes};
    if (approval)
        line.approval = {approval->index, approval->bytes};
    return line;
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
        if (!part.place.inAudit())
            continue;
        for (const QString &sql : part.erase)
            NACHWEIS_TRY(stores.audit.run(sql, part.values));
        NACHWEIS_ASSIGN(const qint64 left, countPart(stores, part));
        if (part.place.decision == PlaceDecision::Erase && left != 0)
            return fail(ErrorCode::Damaged,
                        Tr::tr("After the erasure something is left: %1.").arg(placeTitle(part.place.place)),
                        Tr::tr("The request stays in the state “executing”. Open the workspace again to finish it."));
        after.append({part.place.place, left});
    }
    NACHWEIS_ASSIGN(const Erasure line, recordOf(stores, session, operation, cover));
    NACHWEIS_TRY(appendErasure(session, line));
    NACHWEIS_TRY(gateway->transaction([&]() -> Done {
        for (const auto &[place, count] : after)
            NACHWEIS_TRY(updateRows(*gateway, "request_places", {{"after_count", count}},
                                    u"request_id = ? AND place = ?"_s, {operation.ref, place}));
        NACHWEIS_TRY(updateRows(*gateway, "request_places", {{"after_count", 0}},
                                u"request_id = ? AND after_count IS NULL AND decision = ?"_s,
                                {operation.ref, nameOf(PlaceDecision::Erase)}));
        NACHWEIS_TRY(follow(*gateway, operation.ref, Step::FinishErasure));
        return {};
    }));
    NACHWEIS_TRY(gateway->emptyWriteAheadLog());
    return stores.audit.emptyWriteAheadLog();
}

Result<bool> searchResidue(const Stores &stores, const Session &session, const QString &requestId,
                           const ResiduePatterns &patterns, const std::function<void(qint64, qint64)> &progress,
                           const std::atomic<bool> *cancel)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    bool clean = true;
    for (const ResidueStore store : valuesOf<ResidueStore>()) {
        const bool audit = store == ResidueStore::Audit;
        const Database &db = audit ? stores.audit : *gateway;
        NACHWEIS_ASSIGN(const ResidueFound found,
                        db.searchPages(audit ? session.keys.audit : session.keys.gateway, patterns, progress, cancel));
        const ResidueSearch row{store,       session.clock(),  found.pages,
                                found.bytes, patterns.count(), found.pagesWithResidue.size()};
        clean = clean && row.found == 0;
        NACHWEIS_TRY(gateway->transaction([&]() -> Done {
            NACHWEIS_TRY(gateway->run(u"DELETE FROM residue_searches WHERE request_id = ? AND store = ?"_s,
                                      {requestId, nameOf(store)}));
            return residueRows().insert(*gateway, row, {{"request_id", requestId}});
        }));
    }
    ledger::Event event = log::staffEvent(session, u"data.residue_searched"_s, clean ? u"ok"_s : u"found"_s);
    event.ref = requestId;
    NACHWEIS_TRY(log::record(stores, session, event));
    return clean;
}

const Relation<ResidueSearch> &residueRows()
{
    static const Relation<ResidueSearch> rows("residue_searches", {{"store", &ResidueSearch::store},
                                                                   {"searched_us", &ResidueSearch::searched},
                                                                   {"pages", &ResidueSearch::pages},
                                                                   {"bytes", &ResidueSearch::bytes},
                                                                   {"patterns", &ResidueSearch::patterns},
                                                                   {"found", &ResidueSearch::found}});
    return rows;
}

Result<QList<ResidueSearch>> residueSearches(const Database &gateway, const QString &requestId)
{
    return residueRows().select(gateway, u"WHERE request_id = ? ORDER BY store DESC"_s, {requestId});
}

namespace {

// A hold that was placed after the backup stands in the log alone.
Result<bool> heldByLog(const Stores &stores, const QString &subject)
{
    NACHWEIS_ASSIGN(
        const QVariant open,
        stores.audit.value(u"SELECT count(*) FROM entries p WHERE p.subject = ? AND p.action = 'hold.placed' AND "
                           "p.outcome = 'done' AND NOT EXISTS (SELECT 1 FROM entries r WHERE r.action = "
                           "'hold.released' AND r.outcome = 'done' AND r.ref = p.ref AND r.idx > p.idx)"_s,
                           {subject}));
    return open.toLongLong() > 0;
}

HoldCover both(HoldCover cover, const HoldCover &other)
{
    cover.all = cover.all || other.all;
    for (const QString &channel : other.channels)
        if (!cover.channels.contains(channel))
            cover.channels += channel;
    for (const QString &purpose : other.purposes)
        if (!cover.purposes.contains(purpose))
            cover.purposes += purpose;
    return cover;
}

Done eraseAgain(const Stores &stores, const Session &session, const Erasure &e, const HoldCover &cover)
{
    NACHWEIS_ASSIGN(const QList<ErasurePart> parts,
                    erasureParts(stores, {e.subject, cover, u"UTC"_s, session.clock(), e.erased}));
    ledger::Event event =
        log::staffEvent(session, e.partly || keepsSomething(parts) ? partlyAction : completeAction, {});
    event.actor = u"system:restore"_s;
    event.subject = e.subject;
    event.ref = e.request;
    return desk::inThreeSteps(
        stores, session, event,
        [&](const Database &db) -> Done {
            NACHWEIS_TRY(eraseParts(db, session, e.subject, parts));
            // The restored request, where it was approved by then, was executed: it must not be executed as if for the
            // first time.
            NACHWEIS_TRY(follow(db, e.request, Step::Erase, {{"executed_us", toMicroseconds(e.erased)}}));
            NACHWEIS_ASSIGN(
                const QVariant known,
                db.value(u"SELECT count(*) FROM requests r WHERE request_id = ? AND state = ? "
                         "AND NOT EXISTS (SELECT 1 FROM request_places p WHERE p.request_id = r.request_id)"_s,
                         {e.request, nameOf(RequestState::Executing)}));
            return known.toLongLong() > 0 ? keepPlan(stores, e.request, parts) : Done();
        },
        [&] {
            return finishErasure(stores, session, {{}, event.action, e.subject, e.request});
        });
}

} // namespace

Result<Replayed> replayErasures(const Stores &stores, const Session &session)
{
    Replayed replayed;
    if (!stores.gateway || session.keys.signingSeed.isEmpty())
        return replayed;
    const Database &gateway = *stores.gateway;
    NACHWEIS_ASSIGN(const QList<Erasure> ledger, readErasures(session));
    NACHWEIS_ASSIGN(const QStringList back, people::erasedByLog(stores));
    const auto block = [&](const QString &subject) {
        if (!replayed.blocked.contains(subject))
            replayed.blocked += subject;
    };
    std::optional<log::Makers> makers; // read where somebody is back at all
    for (const Erasure &e : ledger) {
        NACHWEIS_ASSIGN(const QVariant there,
                        gateway.value(u"SELECT count(*) FROM subjects WHERE subject = ? AND state NOT IN (%1)"_s.arg(
                                          e.partly ? u"'restricted', 'erased'"_s : u"'erased'"_s),
                                      {e.subject}));
        if (there.toLongLong() == 0)
            continue;
        if (!makers) {
            NACHWEIS_ASSIGN(makers, log::currentMakers(stores.audit, session));
        }
        NACHWEIS_ASSIGN(const HoldCover now, holdsOn(gateway, e.subject));
        NACHWEIS_ASSIGN(const bool held, heldByLog(stores, e.subject));
        if (!isSigned(*makers, e) || now.all || held) {
            block(e.subject);
            continue;
        }
        NACHWEIS_TRY(eraseAgain(stores, session, e, both(e.cover, now)));
        ++replayed.erasedAgain;
    }
    for (const QString &subject : back)
        if (std::none_of(ledger.begin(), ledger.end(), [&](const Erasure &e) { return e.subject == subject; }))
            block(subject);
    return replayed;
}

Result<std::pair<int, QStringList>> replayForRestore(const Stores &stores, const Session &session)
{
    NACHWEIS_ASSIGN(const Replayed replayed, replayErasures(stores, session));
    return std::pair(replayed.erasedAgain, replayed.blocked);
}

} // namespace nachweis::requests
