// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/incidents.h"

#include <QCoreApplication>

namespace nachweis {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

const char *const columns = "incident_id, title, state, zone, aware_by, aware_reason, risk, likelihood, risk_reason, opened_by, close_reason, "
                            "no_filing_by, no_filing_reason, no_filing_approved_by, exception_34, exception_34_reason, breach_kinds, number, "
                            "reported_us, occurred_us, detected_us, told_by_processor_us, suspected_us, aware_us, closed_us";

Incident incidentOf(const QSqlQuery &q)
{
    Incident i;
    int column = 0;
    for (QString *field : {&i.id, &i.title, &i.state, &i.zone, &i.awareBy, &i.awareReason, &i.risk, &i.likelihood, &i.riskReason, &i.openedBy, &i.closeReason, &i.noFilingBy, &i.noFilingReason, &i.noFilingApprovedBy, &i.exception34, &i.exception34Reason})
        *field = q.value(column++).toString();
    i.kinds = q.value(column++).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    i.number = q.value(column++).toInt();
    i.reported = fromMicroseconds(q.value(column++).toLongLong());
    for (std::optional<Instant> *field : {&i.occurred, &i.detected, &i.toldByProcessor, &i.suspected, &i.aware, &i.closed})
        *field = optionalInstant(q.value(column++));
    return i;
}

Result<QList<Incident>> read(const Database &gateway, const QString &condition, const QVariantList &values)
{
    NACHWEIS_ASSIGN(QSqlQuery q, gateway.run(
        QStringLiteral("SELECT %1 FROM incidents %2 ORDER BY number DESC").arg(QLatin1String(columns), condition), values));
    QList<Incident> list;
    while (q.next())
        list.append(incidentOf(q));
    NACHWEIS_TRY(rowsRead(q, gateway));
    for (Incident &i : list) {
        NACHWEIS_ASSIGN(i.obligations, obligationsOf(gateway, i.id, i.zone));
    }
    return list;
}

Done appendTimeline(const Database &db, const Session &session, const QString &id, const QString &kind, const QString &body)
{
    NACHWEIS_TRY(db.run(QStringLiteral("INSERT INTO incident_timeline SELECT ?, coalesce(max(seq), 0) + 1, ?, ?, ?, ? FROM "
                                       "incident_timeline WHERE incident_id = ?"),
                        {id, toMicroseconds(session.clock()), session.actor(), kind, body, id}));
    return {};
}

tl::unexpected<Error> needs(const QString &what) { return fail(ErrorCode::BadInput, what, Tr::tr("Nothing was changed.")); }

// Rules that hang on this filing start with it.
Done startFollowing(const Database &db, const Incident &i, const QString &filedRule, Instant filed, const QString &decidedBy)
{
    for (const ObligationRule &rule : obligationRules())
        if (rule.anchor == QStringLiteral("filed:") + filedRule)
            NACHWEIS_TRY(putObligation(db, i.id, rule, filed, i.zone, decidedBy));
    return {};
}

} // namespace

Done mayWorkIncidents(const Session &session)
{
    if (session.duty == Duty::Officer || session.duty == Duty::Administrator)
        return {};
    return fail(ErrorCode::Refused, Tr::tr("Your duty does not work incidents."), Tr::tr("Ask an officer."));
}

Done startClocks(const Database &db, const Incident &i, Instant aware, const QString &decidedBy)
{
    for (const ObligationRule &rule : obligationRules()) {
        const Obligation *known = i.obligation(rule.id);
        if (rule.anchor == QLatin1String("aware") && (known ? known->open() : rule.byDefault))
            NACHWEIS_TRY(putObligation(db, i.id, rule, aware, i.zone, decidedBy));
    }
    for (const Obligation &o : i.obligations)
        if (o.definition.hours > 0 && o.open())
            NACHWEIS_TRY(putObligation(db, i.id, o.definition, aware, i.zone, decidedBy));
    return {};
}

const Obligation *Incident::obligation(const QString &rule) const
{
    const auto found = std::find_if(obligations.begin(), obligations.end(), [&](const Obligation &o) { return o.rule == rule; });
    return found == obligations.end() ? nullptr : &*found;
}

Done incidentStep(const Stores &stores, const Session &session, const QString &id, const QString &action, const QString &body,
                  const std::function<Done(const Database &)> &change)
{
    Event event = staffEvent(session, QStringLiteral("incident.") + action, {});
    event.ref = id;
    if (!body.isEmpty())
        sealDetails(event, body.toUtf8(), session.keys.details.view());
    return inThreeSteps(stores, session, event, [&](const Database &db) -> Done {
        NACHWEIS_TRY(change(db));
        return appendTimeline(db, session, id, action, body);
    });
}

Result<Incident> workableIncident(const Stores &stores, const Session &session, const QString &id)
{
    NACHWEIS_TRY(mayWorkIncidents(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(Incident found, incident(*gateway, id));
    if (found.closed)
        return fail(ErrorCode::Refused, Tr::tr("%1 is closed.").arg(found.label()), Tr::tr("Reopen it with a reason; nothing was changed."));
    return found;
}

Result<QList<Incident>> listIncidents(const Database &gateway, bool openOnly)
{
    return read(gateway, openOnly ? QStringLiteral("WHERE closed_us IS NULL") : QString(), {});
}

Result<Incident> incident(const Database &gateway, const QString &id)
{
    NACHWEIS_ASSIGN(const QList<Incident> list,
                    read(gateway, QStringLiteral("WHERE incident_id = ? OR 'INC-' || number = ?"), {id, id}));
    if (list.isEmpty())
        return fail(ErrorCode::NotFound, Tr::tr("There is no incident %1 in this store.").arg(id));
    return list.first();
}

Result<QList<TimelineItem>> incidentTimeline(const Database &gateway, const QString &id)
{
    NACHWEIS_ASSIGN(QSqlQuery q, gateway.run(
        QStringLiteral("SELECT seq, at_us, actor, kind, body FROM incident_timeline WHERE incident_id = ? ORDER BY seq"), {id}));
    QList<TimelineItem> list;
    while (q.next())
        list.append({q.value(0).toInt(), fromMicroseconds(q.value(1).toLongLong()), q.value(2).toString(),
                     q.value(3).toString(), q.value(4).toString()});
    NACHWEIS_TRY(rowsRead(q, gateway));
    return list;
}

Result<QList<AwarenessChange>> awarenessChanges(const Database &gateway, const QString &id)
{
    NACHWEIS_ASSIGN(QSqlQuery q, gateway.run(QStringLiteral("SELECT seq, aware_us, recorded_us, reason, decided_by, approved_by FROM incident_awareness WHERE incident_id = ? ORDER BY seq"), {id}));
    QList<AwarenessChange> list;
    while (q.next())
        list += {q.value(0).toInt(), fromMicroseconds(q.value(1).toLongLong()), fromMicroseconds(q.value(2).toLongLong()), q.value(3).toString(), q.value(4).toString(), q.value(5).toString()};
    NACHWEIS_TRY(rowsRead(q, gateway));
    return list;
}

std::optional<RunningClock> nearestClock(const QList<Incident> &incidents)
{
    std::optional<RunningClock> nearest;
    for (const Incident &i : incidents)
        for (const Obligation &o : i.obligations)
            if (o.running() && !i.closed && (!nearest || o.deadline->legal < nearest->obligation.deadline->legal))
                nearest = RunningClock{i, o};
    return nearest;
}

Result<Incident> openIncident(const Stores &stores, const Session &session, const QString &title,
                              std::optional<Instant> suspected, const QString &zone)
{
    NACHWEIS_TRY(mayWorkIncidents(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    if (title.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("An incident needs a title."),
                    Tr::tr("Say in a few words what was noticed; the rest can follow."));
    if (suspected && *suspected > session.clock())
        return fail(ErrorCode::BadInput, Tr::tr("The first sign cannot lie in the future."), Tr::tr("Check date and zone."));
    NACHWEIS_TRY(deadline(QStringLiteral("gdpr-33-1"), session.clock(), zone));
    const QString id = session.newId();
    NACHWEIS_TRY(incidentStep(stores, session, id, QStringLiteral("reported"), title, [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(QStringLiteral(
            "INSERT INTO incidents (incident_id, number, title, state, zone, reported_us, suspected_us, opened_by) "
            "SELECT ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ? FROM incidents"),
            {id, title, suspected ? QStringLiteral("suspected") : QStringLiteral("reported"), zone,
             toMicroseconds(session.clock()), optionalValue(suspected), session.staff}));
        return {};
    }));
    return incident(*gateway, id);
}

Done setIncidentTimes(const Stores &stores, const Session &session, const QString &id, std::optional<Instant> occurred, std::optional<Instant> detected, std::optional<Instant> toldByProcessor)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id));
    QStringList lines;
    for (const auto &[at, name] : {std::pair{occurred, Tr::tr("Occurred")}, {detected, Tr::tr("Detected")}, {toldByProcessor, Tr::tr("Told by the processor (Art. 33(2))")}}) {
        if (at && *at > session.clock())
            return needs(Tr::tr("Nothing of this can have happened in the future; check date and zone."));
        if (at)
            lines += QStringLiteral("%1: %2").arg(name, toRfc3339Seconds(*at));
    }
    if (lines.isEmpty())
        return needs(Tr::tr("No instant was given."));
    return incidentStep(stores, session, found.id, QStringLiteral("times"), lines.join(QLatin1Char('\n')), [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(QStringLiteral("UPDATE incidents SET occurred_us = coalesce(?, occurred_us), detected_us = coalesce(?, detected_us), told_by_processor_us = coalesce(?, told_by_processor_us) WHERE incident_id = ?"),
                            {optionalValue(occurred), optionalValue(detected), optionalValue(toldByProcessor), found.id}));
        return {};
    });
}

Done becomeAware(const Stores &stores, const Session &session, const QString &id, Instant aware, const QString &reason)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id));
    if (found.aware)
        return fail(ErrorCode::Refused, Tr::tr("Awareness is recorded already; the clock runs from it."),
                    Tr::tr("Propose another instant with a reason: a second person approves it, and both stay visible."));
    if (reason.trimmed().isEmpty() || aware > session.clock())
        return fail(ErrorCode::BadInput, Tr::tr("Awareness needs a reason and an instant that is not in the future."),
                    Tr::tr("Say what made it reasonably certain that personal data are concerned."));
    return incidentStep(stores, session, found.id, QStringLiteral("aware"), reason, [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(QStringLiteral("UPDATE incidents SET state = 'aware', aware_us = ?, aware_by = ?, aware_reason = ? "
                                           "WHERE incident_id = ? AND aware_us IS NULL"),
                            {toMicroseconds(aware), session.staff, reason, found.id}));
        return startClocks(db, found, aware, session.staff);
    });
}

Done assessIncident(const Stores &stores, const Session &session, const QString &id, const QString &risk,
                    const QString &reason, const QString &likelihood, const QStringList &kinds)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id));
    static const QStringList risks{QStringLiteral("unlikely"), QStringLiteral("risk"), QStringLiteral("high_risk")}, likelihoods{QString(), QStringLiteral("unlikely"), QStringLiteral("possible"), QStringLiteral("likely")};
    if (!risks.contains(risk) || !likelihoods.contains(likelihood) || reason.trimmed().isEmpty())
        return needs(Tr::tr("An assessment needs a risk (%1) and its reasons.").arg(risks.join(QStringLiteral(", "))));
    QStringList names;
    for (const QString &kind : kinds) {
        if (!breachKinds().contains(kind))
            return needs(Tr::tr("A breach is one of %1, or several of them.").arg(breachKinds().join(QStringLiteral(", "))));
        names += breachKindTitle(kind);
    }
    const QString body = riskTitle(risk) + (likelihood.isEmpty() ? QString() : QStringLiteral(", ") + likelihoodTitle(likelihood)) + (names.isEmpty() ? QString() : QStringLiteral(", ") + names.join(QStringLiteral(", "))) + QStringLiteral(": ") + reason;
    return incidentStep(stores, session, found.id, QStringLiteral("assessed"), body, [&](const Database &db) -> Done {
        // A decision not to notify rests on the assessment that it was taken by.
        NACHWEIS_TRY(db.run(QStringLiteral("UPDATE incidents SET risk = ?, likelihood = ?, risk_reason = ?, no_filing_by = NULL, no_filing_reason = NULL, no_filing_approved_by = NULL, state = CASE WHEN state IN ('aware', 'assessed') THEN "
                                           "'assessed' ELSE state END WHERE incident_id = ?"), {risk, likelihood.isEmpty() ? QVariant() : QVariant(likelihood), reason, found.id}));
        if (!kinds.isEmpty())
            NACHWEIS_TRY(db.run(QStringLiteral("UPDATE incidents SET breach_kinds = ? WHERE incident_id = ?"), {kinds.join(QLatin1Char(' ')), found.id}));
        if (risk != QLatin1String("unlikely"))
            NACHWEIS_TRY(db.run(QStringLiteral("UPDATE incident_obligations SET not_applicable_reason = NULL WHERE incident_id = ? AND rule_id = 'gdpr-33-1' AND filed_us IS NULL"), {found.id}));
        if (risk == QLatin1String("high_risk") && found.aware && !found.obligation(QStringLiteral("gdpr-34-1"))) {
            NACHWEIS_ASSIGN(const ObligationRule rule, obligationRule(db, QStringLiteral("gdpr-34-1")));
            NACHWEIS_TRY(putObligation(db, found.id, rule, *found.aware, found.zone, session.staff));
        }
        return {};
    });
}

Done recordException34(const Stores &stores, const Session &session, const QString &id, const QString &exception, const QString &reason)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id));
    static const QStringList known{QStringLiteral("34(3)(a)"), QStringLiteral("34(3)(b)"), QStringLiteral("34(3)(c)")};
    if (!known.contains(exception) || reason.trimmed().isEmpty())
        return needs(Tr::tr("An exception to the communication is one of %1, with its reason; under (c) a public communication takes its place.").arg(known.join(QStringLiteral(", "))));
    return incidentStep(stores, session, found.id, QStringLiteral("exception_34"), exception + QStringLiteral(": ") + reason, [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(QStringLiteral("UPDATE incidents SET exception_34 = ?, exception_34_reason = ? WHERE incident_id = ?"), {exception, reason, found.id}));
        NACHWEIS_TRY(db.run(QStringLiteral("UPDATE incident_obligations SET not_applicable_reason = ? WHERE incident_id = ? AND rule_id = 'gdpr-34-1' AND filed_us IS NULL"), {exception + QStringLiteral(": ") + reason, found.id}));
        return {};
    });
}

Done addObligation(const Stores &stores, const Session &session, const QString &id, const QString &ruleId, std::optional<Instant> anchor)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id));
    NACHWEIS_ASSIGN(const ObligationRule rule, obligationRule(*stores.gateway, ruleId));
    if (found.obligation(ruleId))
        return fail(ErrorCode::Refused, Tr::tr("%1 stands in this incident already.").arg(rule.title()), Tr::tr("Nothing was changed."));
    if (!anchor && rule.anchor == QLatin1String("aware"))
        anchor = found.aware;
    if (!anchor && rule.anchor.startsWith(QLatin1String("filed:")))
        if (const Obligation *before = found.obligation(rule.anchor.mid(6)))
            anchor = before->filed;
    if (!anchor || *anchor > session.clock())
        return needs(Tr::tr("%1 needs the instant that its period counts from, and that cannot lie in the future.").arg(rule.title()));
    return incidentStep(stores, session, found.id, QStringLiteral("obligation"), rule.title() + QStringLiteral(", ") + rule.norm(), [&](const Database &db) { return putObligation(db, found.id, rule, *anchor, found.zone, session.staff); });
}

Done recomputeObligation(const Stores &stores, const Session &session, const QString &id, const QString &ruleId, const QString &reason)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id));
    const Obligation *o = found.obligation(ruleId);
    if (!o || !o->open() || !o->stale || reason.trimmed().isEmpty())
        return needs(Tr::tr("Only an open obligation whose rule, contract or holidays have changed is computed anew, and only with a reason."));
    const QString before = o->deadline ? toRfc3339Seconds(o->deadline->legal) : QStringLiteral("–");
    return incidentStep(stores, session, found.id, QStringLiteral("recomputed"), Tr::tr("%1: outer limit before %2. %3").arg(o->definition.title(), before, reason),
                        [&](const Database &db) { return putObligation(db, found.id, o->definition, o->anchor, found.zone, session.staff); });
}

Done obligationNotApplicable(const Stores &stores, const Session &session, const QString &id, const QString &ruleId, const QString &reason)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id));
    const Obligation *o = found.obligation(ruleId);
    if (!o || !o->open() || reason.trimmed().isEmpty())
        return needs(Tr::tr("Only an obligation that is open can be set aside, and only with a reason."));
    if (ruleId == QLatin1String("gdpr-33-1"))
        return fail(ErrorCode::Refused, Tr::tr("Not to notify the authority is decided with a second person."), Tr::tr("Assess the risk, then propose the decision; nothing was changed."));
    return incidentStep(stores, session, found.id, QStringLiteral("not_applicable"), o->definition.title() + QStringLiteral(": ") + reason, [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(QStringLiteral("UPDATE incident_obligations SET not_applicable_reason = ?, decided_by = ? WHERE incident_id = ? AND rule_id = ? AND filed_us IS NULL"), {reason, session.staff, found.id, ruleId}));
        return {};
    });
}

Done advanceIncident(const Stores &stores, const Session &session, const QString &id, const QString &state, const QString &what)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id));
    static const QStringList order = QStringLiteral("reported triage suspected aware assessed obligations_decided contained persons_informed remedied lessons").split(QLatin1Char(' '));
    static const QStringList allowed{QStringLiteral("triage"), QStringLiteral("contained"), QStringLiteral("persons_informed"), QStringLiteral("remedied"), QStringLiteral("lessons")};
    if (!allowed.contains(state) || what.trimmed().isEmpty())
        return needs(Tr::tr("A step on an incident is one of %1, with what was done.").arg(allowed.join(QStringLiteral(", "))));
    // Containing may come before awareness; a state never goes back by it.
    const bool forward = order.indexOf(state) > order.indexOf(found.state) && (found.aware || state == QLatin1String("triage"));
    return incidentStep(stores, session, found.id, state, what, [&](const Database &db) -> Done {
        if (forward)
            NACHWEIS_TRY(db.run(QStringLiteral("UPDATE incidents SET state = ? WHERE incident_id = ?"), {state, found.id}));
        return {};
    });
}

Done addNote(const Stores &stores, const Session &session, const QString &id, const QString &text)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id));
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("The note is empty."));
    return incidentStep(stores, session, found.id, QStringLiteral("note"), text, [](const Database &) -> Done { return {}; });
}

Done correctTimeline(const Stores &stores, const Session &session, const QString &id, int seq, const QString &text)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id));
    NACHWEIS_ASSIGN(const QVariant there, stores.gateway->value(QStringLiteral("SELECT count(*) FROM incident_timeline WHERE incident_id = ? AND seq = ?"), {found.id, seq}));
    if (there.toInt() == 0 || text.trimmed().isEmpty())
        return needs(Tr::tr("A correction names the line that it corrects, and what is right."));
    return incidentStep(stores, session, found.id, QStringLiteral("correction"), Tr::tr("To line %1: %2").arg(seq).arg(text), [](const Database &) -> Done { return {}; });
}

Done mayFile(const Incident &found, const Session &session, Instant filed, const QString &lateReason, const QString &ruleId)
{
    const Obligation *o = found.obligation(ruleId);
    if (!o)
        return fail(ErrorCode::Refused, Tr::tr("Awareness is not recorded yet."), Tr::tr("Record it first; nothing was changed."));
    if (o->complete)
        return fail(ErrorCode::Refused, Tr::tr("The notification is recorded as complete already."), Tr::tr("Add what is new as a note."));
    if (filed > session.clock() || filed < o->anchor)
        return fail(ErrorCode::BadInput, Tr::tr("The notification was sent between awareness and now."), Tr::tr("Check date and zone."));
    if (!o->filed && o->deadline && filed > o->deadline->legal && lateReason.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("The outer limit has passed: the reasons for the delay are mandatory (Art. 33(1))."),
                    Tr::tr("Write why the notification comes late; nothing was changed."));
    return {};
}

Done fileNotification(const Stores &stores, const Session &session, const QString &id, Instant filed,
                      const QString &reference, const QString &lateReason, const QString &ruleId, bool complete, const FiledWith &with)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id));
    NACHWEIS_TRY(mayFile(found, session, filed, lateReason, ruleId));
    QString body = found.obligation(ruleId)->definition.title() + QStringLiteral(": ") + (with.line.isEmpty() ? QString() : with.line + QStringLiteral(", ")) + reference;
    if (!lateReason.isEmpty())
        body += QLatin1Char('\n') + lateReason;
    const QString action = found.obligation(ruleId)->filed ? QStringLiteral("supplemented") : QStringLiteral("filed");
    return incidentStep(stores, session, found.id, action, body, [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(QStringLiteral("UPDATE incident_obligations SET filed_us = coalesce(filed_us, ?), complete_us = ?, late_reason = coalesce(late_reason, ?), not_applicable_reason = NULL WHERE incident_id = ? AND rule_id = ?"),
                            {toMicroseconds(filed), complete ? QVariant(toMicroseconds(filed)) : QVariant(), lateReason.isEmpty() ? QVariant() : QVariant(lateReason), found.id, ruleId}));
        NACHWEIS_TRY(db.run(QStringLiteral("UPDATE incidents SET state = 'obligations_decided' WHERE incident_id = ? AND state IN ('aware', 'assessed')"), {found.id}));
        if (with.change)
            NACHWEIS_TRY(with.change(db));
        return startFollowing(db, found, ruleId, filed, session.staff);
    });
}

Done closeIncident(const Stores &stores, const Session &session, const QString &id, const QString &reason)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("Closing needs a reason: facts, effects and remedial action (Art. 33(5))."));
    const auto owed = std::find_if(found.obligations.begin(), found.obligations.end(), [](const Obligation &o) { return o.open(); });
    if (owed != found.obligations.end())
        return fail(ErrorCode::Refused, Tr::tr("Something is still owed: %1 (%2).").arg(owed->definition.title(), owed->definition.norm()),
                    Tr::tr("Record that it was sent, or decide with a reason that it does not apply; for the notification to the authority that takes a second person."));
    return incidentStep(stores, session, found.id, QStringLiteral("closed"), reason, [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(QStringLiteral("UPDATE incidents SET state = ?, closed_us = ?, close_reason = ? WHERE incident_id = ?"),
                            {found.aware ? QStringLiteral("closed") : QStringLiteral("no_breach"),
                             toMicroseconds(session.clock()), reason, found.id}));
        return {};
    });
}

Done reopenIncident(const Stores &stores, const Session &session, const QString &id, const QString &reason)
{
    NACHWEIS_TRY(mayWorkIncidents(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Incident found, incident(*gateway, id));
    if (!found.closed || reason.trimmed().isEmpty())
        return needs(Tr::tr("Only a closed incident can be reopened, and only with a reason."));
    return incidentStep(stores, session, found.id, QStringLiteral("reopened"), reason, [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(QStringLiteral("UPDATE incidents SET state = CASE WHEN aware_us IS NULL THEN 'suspected' ELSE 'obligations_decided' END, closed_us = NULL, close_reason = NULL WHERE incident_id = ?"), {found.id}));
        return {};
    });
}

} // namespace nachweis
