// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to the obligations of an incident: clocks start, rows are added, computed anew, set aside, and filings
// recorded.
#include "incidents/steps.h"
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
        if (rule.stagesBefore.contains(filedRule) && !rule.byChoice && (first || rule.fromLast) &&
            !(known && known->filed))
            NACHWEIS_TRY(putObligation(db, i.id, rule, filed, i.zone, decidedBy));
    }
    return {};
}

} // namespace

Done setAside(const Database &db, const QString &incidentId, const QString &rule, const QString &reason,
              const QString &decidedBy)
{
    QList<Assigned> values{{"not_applicable_reason", field::toStore(reason)}};
    if (!decidedBy.isEmpty())
        values += {"decided_by", decidedBy};
    NACHWEIS_TRY(updateRows(db, "incident_obligations", values,
                            u"incident_id = ? AND rule_id = ? AND filed_us IS NULL"_s, {incidentId, rule}));
    return {};
}

Done keepException34(const Database &db, const Incident &i)
{
    if (!i.exception34)
        return {};
    // Under (c) something takes the place of the communication: the row stays owed until that was made public.
    const bool owed = i.exception34 == Exception34::PublicCommunication;
    return setAside(db, i.id, rules::persons,
                    owed ? QString() : nameOf(*i.exception34) + u": "_s + i.exception34Reason);
}

Done oweToPersons(const Database &db, const Incident &i, const QString &decidedBy)
{
    if (i.obligation(rules::persons))
        return i.exception34 ? keepException34(db, i) : setAside(db, i.id, rules::persons, {});
    NACHWEIS_ASSIGN(const ObligationRule rule, obligationRule(db, rules::persons));
    NACHWEIS_TRY(putObligation(db, i.id, rule, *i.aware, i.zone, decidedBy));
    return keepException34(db, i);
}

Done startClocks(const Database &db, const Incident &i, Instant aware, const QString &decidedBy)
{
    for (const ObligationRule &rule : obligationRules()) {
        if (rule.fromAwareness() && rule.owedAt(i.risk) && !i.obligation(rule.id))
            NACHWEIS_TRY(putObligation(db, i.id, rule, aware, i.zone, decidedBy));
    }
    NACHWEIS_TRY(keepException34(db, i));
    // Rows that are filed or set aside too: what was in time may be late from another instant, and what was set aside
    // may be owed again.
    for (const Obligation &o : i.obligations) {
        const bool fromAwareness = o.definition.fromAwareness();
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

Done recordException34(const Stores &stores, const Session &session, const QString &id, Exception34 exception,
                       const QString &reason)
{
    NACHWEIS_ASSIGN(Incident found, workableIncident(stores, session, id, Step::Except34));
    if (reason.trimmed().isEmpty())
        return badInput(Tr::tr("An exception to the communication is one of %1, with its reason; under (c) a public "
                               "communication takes its place, and the obligation stays open until it is recorded as "
                               "sent.")
                            .arg(namesOf<Exception34>().join(u", "_s)));
    found.exception34 = exception;
    found.exception34Reason = reason;
    return incidentStep(stores, session, found.id, TimelineKind::Exception34, nameOf(exception) + u": "_s + reason,
                        [&](const Database &db) -> Done {
                            NACHWEIS_TRY(changeIncident(
                                db, found.id, {{"exception_34", nameOf(exception)}, {"exception_34_reason", reason}}));
                            return keepException34(db, found);
                        });
}

Done addObligation(const Stores &stores, const Session &session, const QString &id, const QString &ruleId,
                   std::optional<Instant> anchor)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id, Step::AddObligation));
    NACHWEIS_ASSIGN(const ObligationRule rule, obligationRule(*stores.gateway, ruleId));
    if (found.obligation(ruleId))
        return fail(ErrorCode::Refused, Tr::tr("%1 stands in this incident already.").arg(rule.title()),
                    Tr::tr("Nothing was changed."));
    if (!anchor && rule.fromAwareness())
        anchor = found.aware;
    for (const QString &stage : rule.stagesBefore)
        if (const Obligation *before = found.obligation(stage); !anchor && before)
            anchor = before->filed;
    if (!anchor || *anchor > session.clock())
        return badInput(Tr::tr("%1 needs the instant that its period counts from, and that cannot lie in the future: "
                               "%2.")
                            .arg(rule.title(), titleOf(rule.anchor)));
    const QString body =
        u"%1, %2\n%3: %4"_s.arg(rule.title(), rule.norm(), titleOf(rule.anchor), toRfc3339Seconds(*anchor));
    return incidentStep(stores, session, found.id, TimelineKind::Obligation, body, [&](const Database &db) {
        return putObligation(db, found.id, rule, *anchor, found.zone, session.staff);
    });
}

Done recomputeObligation(const Stores &stores, const Session &session, const QString &id, const QString &ruleId,
                         const QString &reason, std::optional<Instant> anchor)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id, Step::Recompute));
    const Obligation *o = found.obligation(ruleId);
    if (!o || !o->open() || reason.trimmed().isEmpty() || !(o->stale || anchor))
        return badInput(
            Tr::tr("Only an open obligation whose rule, contract or holidays have changed is computed anew, "
                   "and only with a reason."));
    if (anchor && (!o->definition.ownInstant() || *anchor > session.clock()))
        return badInput(Tr::tr("Only a period that counts from an instant of its own is given another one, and that "
                               "cannot lie in the future. Awareness is changed by two persons."));
    const QString before = o->deadline ? toRfc3339Seconds(o->deadline->legal) : u"–"_s;
    QString body = Tr::tr("%1: outer limit before %2. %3").arg(o->definition.title(), before, reason);
    if (anchor)
        body +=
            '\n'_L1 + Tr::tr("%1: %2, before %3")
                          .arg(titleOf(o->definition.anchor), toRfc3339Seconds(*anchor), toRfc3339Seconds(o->anchor));
    return incidentStep(stores, session, found.id, TimelineKind::Recomputed, body, [&](const Database &db) {
        return putObligation(db, found.id, o->definition, anchor.value_or(o->anchor), found.zone, session.staff);
    });
}

Done obligationNotApplicable(const Stores &stores, const Session &session, const QString &id, const QString &ruleId,
                             const QString &reason)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id, Step::SetAside));
    const Obligation *o = found.obligation(ruleId);
    if (!o || !o->open() || reason.trimmed().isEmpty())
        return badInput(Tr::tr("Only an obligation that is open can be set aside, and only with a reason."));
    if (ruleId == rules::authority)
        return fail(ErrorCode::Refused, Tr::tr("Not to notify the authority is decided with a second person."),
                    Tr::tr("Assess the risk, then propose the decision; nothing was changed."));
    if (ruleId == rules::persons && found.risk == Risk::High)
        return fail(ErrorCode::Refused,
                    Tr::tr("At a high risk the persons need not be told only under an exception of Art. 34(3)."),
                    Tr::tr("Record the exception with its reason; nothing was changed."));
    return incidentStep(stores, session, found.id, TimelineKind::NotApplicable,
                        o->definition.title() + u": "_s + reason, [&](const Database &db) -> Done {
                            NACHWEIS_TRY(setAside(db, found.id, ruleId, reason, session.staff));
                            // Without the processor's role a decision not to notify at this risk has lost its ground.
                            return ruleId == rules::controller && found.risk != Risk::Unlikely
                                       ? dropNoFiling(db, found.id)
                                       : Done{};
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
    if (!o->filed && o->deadline && o->deadline->passed(filed) && lateReason.trimmed().isEmpty())
        return fail(ErrorCode::BadInput,
                    Tr::tr("The outer limit has passed: the reasons for the delay are mandatory (Art. 33(1))."),
                    Tr::tr("Write why the notification comes late; nothing was changed."));
    return {};
}

Done fileNotification(const Stores &stores, const Session &session, const QString &id, Instant filed,
                      const QString &reference, const QString &lateReason, const QString &ruleId, bool complete,
                      const FiledWith &with)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id, Step::File));
    NACHWEIS_TRY(mayFile(found, session, filed, lateReason, ruleId, with.withdrawal));
    const Obligation &o = *found.obligation(ruleId);
    QString body = o.definition.title() + u": "_s + (with.line.isEmpty() ? QString() : with.line + u", "_s) + reference;
    // Reasons belong to what is late, and to nothing else.
    const bool late = o.deadline && o.deadline->passed(o.filed.value_or(filed)) && !lateReason.trimmed().isEmpty();
    if (late)
        body += '\n'_L1 + lateReason;
    const TimelineKind event = with.withdrawal                                       ? TimelineKind::Withdrawn
                               : o.definition.document != DocumentKind::Notification ? TimelineKind::Communicated
                               : o.filed                                             ? TimelineKind::Supplemented
                                                                                     : TimelineKind::Filed;
    return incidentStep(stores, session, found.id, event, body, [&](const Database &db) -> Done {
        const std::optional<Instant> completed = complete      ? std::optional(filed)
                                                 : o.withdrawn ? std::nullopt
                                                               : o.complete;
        NACHWEIS_TRY(
            db.run(u"UPDATE incident_obligations SET filed_us = coalesce(filed_us, ?), complete_us = ?, late_reason = "
                   "coalesce(late_reason, ?), not_applicable_reason = NULL WHERE incident_id = ? AND rule_id = ?"_s,
                   {toMicroseconds(filed), optionalValue(completed), late ? QVariant(lateReason) : QVariant(), found.id,
                    ruleId}));
        if (found.allDecidedBut(ruleId))
            NACHWEIS_TRY(moveState(db, found, Step::File));
        if (ruleId == rules::authority) // what was decided before stays in the timeline
            NACHWEIS_TRY(changeIncident(db, found.id,
                                        {{"no_filing_by", QVariant()},
                                         {"no_filing_reason", QVariant()},
                                         {"no_filing_approved_by", QVariant()}}));
        if (with.change)
            NACHWEIS_TRY(with.change(db));
        return with.withdrawal ? Done{} : startFollowing(db, found, ruleId, filed, session.staff);
    });
}

} // namespace nachweis::incidents
