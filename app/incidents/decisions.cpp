// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions that take two: another instant of awareness, and not to notify.
#include "desk/two_persons.h"
#include "incidents/incidents.h"
#include "incidents/tr.h"

namespace nachweis::incidents {
namespace {

ledger::Event attempt(const Session &session, const Incident &i, const char *action)
{
    ledger::Event event = log::staffEvent(session, u"incident."_s + QLatin1String(action), {});
    event.ref = i.id;
    return event;
}

} // namespace

Done proposeAwareness(const Stores &stores, const Session &session, const QString &id, Instant aware,
                      const QString &reason)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id));
    if (!found.aware)
        return fail(ErrorCode::Refused, Tr::tr("Awareness is not recorded yet."),
                    Tr::tr("Record it first; nothing was changed."));
    if (reason.trimmed().isEmpty() || aware > session.clock())
        return badInput(Tr::tr("Another instant of awareness needs a reason, and cannot lie in the future."));
    return incidentStep(
        stores, session, found.id, u"awareness_proposed"_s, toRfc3339Seconds(aware) + '\n'_L1 + reason,
        [&](const Database &db) -> Done {
            NACHWEIS_TRY(
                db.run(u"DELETE FROM incident_awareness WHERE incident_id = ? AND approved_by IS NULL"_s, {found.id}));
            NACHWEIS_TRY(db.run(
                u"INSERT INTO incident_awareness SELECT ?, coalesce(max(seq), 0) + 1, ?, ?, ?, NULL, ? "
                "FROM incident_awareness WHERE incident_id = ?"_s,
                {found.id, toMicroseconds(aware), reason, session.staff, toMicroseconds(session.clock()), found.id}));
            return {};
        });
}

Done approveAwareness(const Stores &stores, const Session &session, const QString &id)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Incident found, incident(*gateway, id));
    NACHWEIS_ASSIGN(const QList<AwarenessChange> changes, awarenessChanges(*gateway, found.id));
    if (found.closed || changes.isEmpty() || !changes.last().approvedBy.isEmpty())
        return fail(ErrorCode::Refused, Tr::tr("No other instant of awareness waits for approval."),
                    Tr::tr("Nothing was changed."));
    const AwarenessChange &change = changes.last();
    NACHWEIS_TRY(desk::mayApprove(stores, session, change.decidedBy, attempt(session, found, "awareness_changed")));
    const QString before =
        Tr::tr("Before: %1, by %2: %3").arg(toRfc3339Seconds(*found.aware), found.awareBy, found.awareReason);
    return incidentStep(stores, session, found.id, u"awareness_changed"_s, before, [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(u"UPDATE incident_awareness SET approved_by = ? WHERE incident_id = ? AND seq = ?"_s,
                            {session.staff, found.id, change.seq}));
        NACHWEIS_TRY(
            db.run(u"UPDATE incidents SET aware_us = ?, aware_by = ?, aware_reason = ? WHERE incident_id = ?"_s,
                   {toMicroseconds(change.aware), change.decidedBy, change.reason, found.id}));
        return startClocks(db, found, change.aware, change.decidedBy);
    });
}

Done proposeNoFiling(const Stores &stores, const Session &session, const QString &id, const QString &reason)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id));
    const Obligation *authority = found.obligation(u"gdpr-33-1"_s);
    if (!found.aware || !authority)
        return fail(ErrorCode::Refused, Tr::tr("Awareness is not recorded: nothing is owed to the authority yet."),
                    Tr::tr("An incident that is no breach is closed with its reasons; nothing was changed."));
    if (authority->filed)
        return fail(ErrorCode::Refused, Tr::tr("The authority was notified already."),
                    Tr::tr("If it was no breach, withdraw the notification; nothing was changed."));
    if (found.risk != "unlikely"_L1 && !found.asProcessor())
        return fail(ErrorCode::Refused,
                    Tr::tr("Not to notify is possible only where a risk is unlikely (Art. 33(1)), or for a processor, "
                           "who tells the controller (33(2))."),
                    Tr::tr("Assess the risk, or add the notice to the controller, first; nothing was changed."));
    if (reason.trimmed().isEmpty())
        return badInput(
            Tr::tr("The decision not to notify needs its reasons: the authority can ask for them (Art. 33(5))."));
    return incidentStep(stores, session, found.id, u"no_filing_proposed"_s, reason, [&](const Database &db) -> Done {
        NACHWEIS_TRY(
            db.run(u"UPDATE incidents SET no_filing_by = ?, no_filing_reason = ?, no_filing_approved_by = NULL "
                   "WHERE incident_id = ?"_s,
                   {session.staff, reason, found.id}));
        return {};
    });
}

Done dropNoFiling(const Database &db, const QString &incidentId)
{
    NACHWEIS_TRY(db.run(
        u"UPDATE incidents SET no_filing_by = NULL, no_filing_reason = NULL, no_filing_approved_by = NULL, state = "
        "CASE WHEN state = 'obligations_decided' THEN 'assessed' ELSE state END WHERE incident_id = ?"_s,
        {incidentId}));
    NACHWEIS_TRY(db.run(u"UPDATE incident_obligations SET not_applicable_reason = NULL WHERE incident_id = ? "
                        "AND rule_id = 'gdpr-33-1' AND filed_us IS NULL"_s,
                        {incidentId}));
    return {};
}

Done approveNoFiling(const Stores &stores, const Session &session, const QString &id)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Incident found, incident(*gateway, id));
    const Obligation *authority = found.obligation(u"gdpr-33-1"_s);
    if (found.closed || found.noFilingBy.isEmpty() || !found.noFilingApprovedBy.isEmpty() || !authority ||
        authority->filed || (found.risk != "unlikely"_L1 && !found.asProcessor()))
        return fail(ErrorCode::Refused, Tr::tr("No decision not to notify waits for approval."),
                    Tr::tr("Nothing was changed."));
    NACHWEIS_TRY(desk::mayApprove(stores, session, found.noFilingBy, attempt(session, found, "no_filing")));
    return incidentStep(
        stores, session, found.id, u"no_filing"_s, found.noFilingReason, [&](const Database &db) -> Done {
            NACHWEIS_TRY(db.run(
                u"UPDATE incidents SET no_filing_approved_by = ?, state = CASE WHEN state = 'assessed' AND NOT EXISTS "
                u"(SELECT 1 FROM incident_obligations o WHERE o.incident_id = incidents.incident_id AND o.rule_id <> "
                u"'gdpr-33-1' AND "
                "o.filed_us IS NULL AND o.not_applicable_reason IS NULL) THEN 'obligations_decided' ELSE state END "
                "WHERE incident_id = ?"_s,
                {session.staff, found.id}));
            NACHWEIS_TRY(db.run(
                u"UPDATE incident_obligations SET not_applicable_reason = ?, decided_by = ? WHERE incident_id = ? "
                "AND rule_id = 'gdpr-33-1' AND filed_us IS NULL"_s,
                {found.noFilingReason, found.noFilingBy, found.id}));
            return {};
        });
}

} // namespace nachweis::incidents
