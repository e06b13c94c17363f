// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions that take two: another instant of awareness, and not to notify.
#include "incidents/incidents.h"
#include "incidents/steps.h"
#include "incidents/tr.h"

namespace nachweis::incidents {

Done insertAwareness(const Database &db, const Session &session, const QString &id, Instant aware,
                     const QString &reason)
{
    NACHWEIS_TRY(db.run(u"DELETE FROM incident_awareness WHERE incident_id = ? AND approved_by IS NULL"_s, {id}));
    NACHWEIS_ASSIGN(const QVariant last,
                    db.value(u"SELECT coalesce(max(seq), 0) FROM incident_awareness WHERE incident_id = ?"_s, {id}));
    return insertRow(db, "incident_awareness",
                     {{"incident_id", id},
                      {"seq", last.toInt() + 1},
                      {"aware_us", toMicroseconds(aware)},
                      {"reason", reason},
                      {"decided_by", session.staff},
                      {"recorded_us", toMicroseconds(session.clock())}});
}

Done proposeAwareness(const Stores &stores, const Session &session, const QString &id, Instant aware,
                      const QString &reason)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id, Step::ProposeAwareness));
    if (reason.trimmed().isEmpty() || aware > session.clock())
        return badInput(Tr::tr("Another instant of awareness needs a reason, and cannot lie in the future."));
    return incidentStep(stores, session, found.id, TimelineKind::AwarenessProposed,
                        toRfc3339Seconds(aware) + '\n'_L1 + reason,
                        [&](const Database &db) { return insertAwareness(db, session, found.id, aware, reason); });
}

Done approveAwareness(const Stores &stores, const Session &session, const QString &id)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id, Step::ApproveAwareness));
    const AwarenessChange &change = *found.proposedAwareness;
    const QString before =
        Tr::tr("Before: %1, by %2: %3").arg(toRfc3339Seconds(*found.aware), found.awareBy, found.awareReason);
    return incidentStep(stores, session, found.id, TimelineKind::AwarenessChanged, before,
                        [&](const Database &db) -> Done {
                            NACHWEIS_TRY(updateRows(db, "incident_awareness", {{"approved_by", session.staff}},
                                                    u"incident_id = ? AND seq = ?"_s, {found.id, change.seq}));
                            NACHWEIS_TRY(changeIncident(db, found.id,
                                                        {{"aware_us", toMicroseconds(change.aware)},
                                                         {"aware_by", change.decidedBy},
                                                         {"aware_reason", change.reason}}));
                            return startClocks(db, found, change.aware, change.decidedBy);
                        });
}

Done proposeNoFiling(const Stores &stores, const Session &session, const QString &id, const QString &reason)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id, Step::ProposeNoFiling));
    if (found.obligation(rules::authority)->filed)
        return fail(ErrorCode::Refused, Tr::tr("The authority was notified already."),
                    Tr::tr("If it was no breach, withdraw the notification; nothing was changed."));
    if (found.risk != Risk::Unlikely && !found.asProcessor())
        return fail(ErrorCode::Refused,
                    Tr::tr("Not to notify is possible only where a risk is unlikely (Art. 33(1)), or for a processor, "
                           "who tells the controller (33(2))."),
                    Tr::tr("Assess the risk, or add the notice to the controller, first; nothing was changed."));
    if (reason.trimmed().isEmpty())
        return badInput(
            Tr::tr("The decision not to notify needs its reasons: the authority can ask for them (Art. 33(5))."));
    return incidentStep(stores, session, found.id, TimelineKind::NoFilingProposed, reason, [&](const Database &db) {
        return changeIncident(
            db, found.id,
            {{"no_filing_by", session.staff}, {"no_filing_reason", reason}, {"no_filing_approved_by", QVariant()}});
    });
}

Done dropNoFiling(const Database &db, const QString &incidentId)
{
    NACHWEIS_TRY(changeIncident(
        db, incidentId,
        {{"no_filing_by", QVariant()}, {"no_filing_reason", QVariant()}, {"no_filing_approved_by", QVariant()}}));
    // What was decided by it is undecided again.
    NACHWEIS_TRY(updateRows(db, "incidents", {{"state", nameOf(IncidentState::Assessed)}},
                            u"incident_id = ? AND state = ?"_s,
                            {incidentId, nameOf(IncidentState::ObligationsDecided)}));
    return setAside(db, incidentId, rules::authority, {});
}

Done approveNoFiling(const Stores &stores, const Session &session, const QString &id)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id, Step::ApproveNoFiling));
    return incidentStep(stores, session, found.id, TimelineKind::NoFiling, found.noFilingReason,
                        [&](const Database &db) -> Done {
                            NACHWEIS_TRY(changeIncident(db, found.id, {{"no_filing_approved_by", session.staff}}));
                            if (found.allDecidedBut(rules::authority))
                                NACHWEIS_TRY(moveState(db, found, Step::ApproveNoFiling));
                            return setAside(db, found.id, rules::authority, found.noFilingReason, found.noFilingBy);
                        });
}

} // namespace nachweis::incidents
