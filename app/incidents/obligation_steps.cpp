// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to the obligations of an incident: clocks start, rows are added, computed anew, set aside, and filings
// recorded.
#include "incidents/incidents.h"
#include "incidents/tr.h"

namespace nachweis::incidents {
namespace {

// Rules that hang on this filing start with it; a supplement moves those alone that count from the last.
Done startFollowing(const Database &db, const Incident &i, const QString &filedRule, Instant filed,
                    const QString &decidedBy)
{
    const bool first = !i.obligation(filedRule)->filed;
    for (const ObligationRule &rule : obligationRules()) {
        const Obligation *known = i.obligation(rule.id);
        if (rule.anchor == u"filed:"_s + filedRule && (first || rule.fromLast) && !(known && known->filed))
            NACHWEIS_TRY(putObligation(db, i.id, rule, filed, i.zone, decidedBy));
    }
    return {};
}

} // namespace

Done keepException34(const Database &db, const Incident &i)
{
    if (!i.exception34.isEmpty())
        NACHWEIS_TRY(db.run(u"UPDATE incident_obligations SET not_applicable_reason = ? WHERE incident_id = ? "
                            "AND rule_id = 'gdpr-34-1' AND filed_us IS NULL"_s,
                            {i.exception34 + u": "_s + i.exception34Reason, i.id}));
    return {};
}

Done startClocks(const Database &db, const Incident &i, Instant aware, const QString &decidedBy)
{
    for (const ObligationRule &rule : obligationRules()) {
        const bool owed = rule.byDefault || (rule.when == "high_risk"_L1 && i.risk == "high_risk"_L1);
        if (rule.anchor == "aware"_L1 && owed && !i.obligation(rule.id))
            NACHWEIS_TRY(putObligation(db, i.id, rule, aware, i.zone, decidedBy));
    }
    NACHWEIS_TRY(keepException34(db, i));
    // Rows that are filed or set aside too: what was in time may be late from another instant, and what was set aside
    // may be owed again.
    for (const Obligation &o : i.obligations) {
        const bool fromAwareness = o.definition.anchor == "aware"_L1;
        if (!o.stale && (fromAwareness || o.definition.hoursFromAwareness > 0))
            NACHWEIS_TRY(putObligation(db, i.id, o.definition, fromAwareness ? aware : o.anchor, i.zone, decidedBy));
        else if (o.stale && fromAwareness) // by the rule that it began with: another is a decision of its own
            NACHWEIS_TRY(db.run(
                u"UPDATE incident_obligations SET anchor_us = anchor_us + ?, alarm_us = alarm_us + ?, legal_us = "
                "legal_us + ? WHERE incident_id = ? AND rule_id = ?"_s,
                {toMicroseconds(aware) - toMicroseconds(o.anchor), toMicroseconds(aware) - toMicroseconds(o.anchor),
                 toMicroseconds(aware) - toMicroseconds(o.anchor), i.id, o.rule}));
    }
    return {};
}

Done recordException34(const Stores &stores, const Session &session, const QString &id, const QString &exception,
                       const QString &reason)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id));
    static const QStringList known{u"34(3)(a)"_s, u"34(3)(b)"_s, u"34(3)(c)"_s};
    if (!known.contains(exception) || reason.trimmed().isEmpty())
        return badInput(Tr::tr("An exception to the communication is one of %1, with its reason; under (c) a public "
                               "communication takes its place.")
                            .arg(known.join(u", "_s)));
    return incidentStep(
        stores, session, found.id, u"exception_34"_s, exception + u": "_s + reason, [&](const Database &db) -> Done {
            NACHWEIS_TRY(
                db.run(u"UPDATE incidents SET exception_34 = ?, exception_34_reason = ? WHERE incident_id = ?"_s,
                       {exception, reason, found.id}));
            NACHWEIS_TRY(db.run(u"UPDATE incident_obligations SET not_applicable_reason = ? WHERE incident_id = ? "
                                "AND rule_id = 'gdpr-34-1' AND filed_us IS NULL"_s,
                                {exception + u": "_s + reason, found.id}));
            return {};
        });
}

Done addObligation(const Stores &stores, const Session &session, const QString &id, const QString &ruleId,
                   std::optional<Instant> anchor)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id));
    NACHWEIS_ASSIGN(const ObligationRule rule, obligationRule(*stores.gateway, ruleId));
    if (found.obligation(ruleId))
        return fail(ErrorCode::Refused, Tr::tr("%1 stands in this incident already.").arg(rule.title()),
                    Tr::tr("Nothing was changed."));
    if (!anchor && rule.anchor == "aware"_L1)
        anchor = found.aware;
    if (!anchor && rule.anchor.startsWith("filed:"_L1))
        if (const Obligation *before = found.obligation(rule.anchor.mid(6)))
            anchor = before->filed;
    if (!anchor || *anchor > session.clock())
        return badInput(Tr::tr("%1 needs the instant that its period counts from, and that cannot lie in the future.")
                            .arg(rule.title()));
    return incidentStep(
        stores, session, found.id, u"obligation"_s, rule.title() + u", "_s + rule.norm(),
        [&](const Database &db) { return putObligation(db, found.id, rule, *anchor, found.zone, session.staff); });
}

Done recomputeObligation(const Stores &stores, const Session &session, const QString &id, const QString &ruleId,
                         const QString &reason)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id));
    const Obligation *o = found.obligation(ruleId);
    if (!o || !o->open() || !o->stale || reason.trimmed().isEmpty())
        return badInput(
            Tr::tr("Only an open obligation whose rule, contract or holidays have changed is computed anew, "
                   "and only with a reason."));
    const QString before = o->deadline ? toRfc3339Seconds(o->deadline->legal) : u"–"_s;
    return incidentStep(stores, session, found.id, u"recomputed"_s,
                        Tr::tr("%1: outer limit before %2. %3").arg(o->definition.title(), before, reason),
                        [&](const Database &db) {
                            return putObligation(db, found.id, o->definition, o->anchor, found.zone, session.staff);
                        });
}

Done obligationNotApplicable(const Stores &stores, const Session &session, const QString &id, const QString &ruleId,
                             const QString &reason)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id));
    const Obligation *o = found.obligation(ruleId);
    if (!o || !o->open() || reason.trimmed().isEmpty())
        return badInput(Tr::tr("Only an obligation that is open can be set aside, and only with a reason."));
    if (ruleId == "gdpr-33-1"_L1)
        return fail(ErrorCode::Refused, Tr::tr("Not to notify the authority is decided with a second person."),
                    Tr::tr("Assess the risk, then propose the decision; nothing was changed."));
    if (ruleId == "gdpr-34-1"_L1 && found.risk == "high_risk"_L1)
        return fail(ErrorCode::Refused,
                    Tr::tr("At a high risk the persons need not be told only under an exception of Art. 34(3)."),
                    Tr::tr("Record the exception with its reason; nothing was changed."));
    return incidentStep(
        stores, session, found.id, u"not_applicable"_s, o->definition.title() + u": "_s + reason,
        [&](const Database &db) -> Done {
            NACHWEIS_TRY(db.run(
                u"UPDATE incident_obligations SET not_applicable_reason = ?, decided_by = ? WHERE incident_id = ? "
                "AND rule_id = ? AND filed_us IS NULL"_s,
                {reason, session.staff, found.id, ruleId}));
            // Without the processor's role a decision not to notify at this risk has lost its ground.
            if (ruleId == "gdpr-33-2"_L1 && found.risk != "unlikely"_L1)
                NACHWEIS_TRY(dropNoFiling(db, found.id));
            return {};
        });
}

Done mayFile(const Incident &found, const Session &session, Instant filed, const QString &lateReason,
             const QString &ruleId, bool withdrawal)
{
    const Obligation *o = found.obligation(ruleId);
    if (!o)
        return fail(ErrorCode::Refused, Tr::tr("Awareness is not recorded yet."),
                    Tr::tr("Record it first; nothing was changed."));
    if (withdrawal && (!o->filed || o->withdrawn))
        return fail(ErrorCode::Refused, Tr::tr("Nothing was sent that could be withdrawn."),
                    Tr::tr("Not to notify is decided with a second person; nothing was changed."));
    if (o->complete && !withdrawal && !o->withdrawn && !(o->reasonsOwed() && !lateReason.trimmed().isEmpty()))
        return fail(ErrorCode::Refused, Tr::tr("The notification is recorded as complete already."),
                    Tr::tr("Add what is new as a note."));
    if (filed > session.clock() || filed < o->anchor)
        return fail(ErrorCode::BadInput, Tr::tr("The notification was sent between awareness and now."),
                    Tr::tr("Check date and zone."));
    if (!o->filed && o->deadline && filed > o->deadline->legal && lateReason.trimmed().isEmpty())
        return fail(ErrorCode::BadInput,
                    Tr::tr("The outer limit has passed: the reasons for the delay are mandatory (Art. 33(1))."),
                    Tr::tr("Write why the notification comes late; nothing was changed."));
    return {};
}

Done fileNotification(const Stores &stores, const Session &session, const QString &id, Instant filed,
                      const QString &reference, const QString &lateReason, const QString &ruleId, bool complete,
                      const FiledWith &with)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id));
    NACHWEIS_TRY(mayFile(found, session, filed, lateReason, ruleId, with.withdrawal));
    const Obligation &o = *found.obligation(ruleId);
    QString body = o.definition.title() + u": "_s + (with.line.isEmpty() ? QString() : with.line + u", "_s) + reference;
    // Reasons belong to what is late, and to nothing else.
    const bool late = o.deadline && o.filed.value_or(filed) > o.deadline->legal && !lateReason.trimmed().isEmpty();
    if (late)
        body += '\n'_L1 + lateReason;
    const QString action = with.withdrawal                              ? u"withdrawn"_s
                           : o.definition.document != "notification"_L1 ? u"communicated"_s
                           : o.filed                                    ? u"supplemented"_s
                                                                        : u"filed"_s;
    const bool allDecided = std::none_of(found.obligations.begin(), found.obligations.end(),
                                         [&](const Obligation &other) { return other.rule != ruleId && other.open(); });
    return incidentStep(stores, session, found.id, action, body, [&](const Database &db) -> Done {
        NACHWEIS_TRY(
            db.run(u"UPDATE incident_obligations SET filed_us = coalesce(filed_us, ?), complete_us = ?, late_reason = "
                   "coalesce(late_reason, ?), not_applicable_reason = NULL WHERE incident_id = ? AND rule_id = ?"_s,
                   {toMicroseconds(filed),
                    complete      ? QVariant(toMicroseconds(filed))
                    : o.withdrawn ? QVariant()
                                  : optionalValue(o.complete),
                    late ? QVariant(lateReason) : QVariant(), found.id, ruleId}));
        if (allDecided)
            NACHWEIS_TRY(db.run(
                u"UPDATE incidents SET state = 'obligations_decided' WHERE incident_id = ? AND state = 'assessed'"_s,
                {found.id}));
        if (ruleId == "gdpr-33-1"_L1) // what was decided before stays in the timeline
            NACHWEIS_TRY(db.run(
                u"UPDATE incidents SET no_filing_by = NULL, no_filing_reason = NULL, no_filing_approved_by = NULL "
                "WHERE incident_id = ?"_s,
                {found.id}));
        if (with.change)
            NACHWEIS_TRY(with.change(db));
        return with.withdrawal ? Done{} : startFollowing(db, found, ruleId, filed, session.staff);
    });
}

} // namespace nachweis::incidents
