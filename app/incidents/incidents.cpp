// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/incidents.h"
#include "incidents/tr.h"

namespace nachweis::incidents {
namespace {

const char *const columns =
    "incident_id, title, state, zone, aware_by, aware_reason, risk, likelihood, risk_reason, opened_by, close_reason, "
    "no_filing_by, no_filing_reason, no_filing_approved_by, exception_34, exception_34_reason, breach_kinds, number, "
    "reported_us, occurred_us, detected_us, told_by_processor_us, suspected_us, aware_us, closed_us";

Incident incidentOf(const QSqlQuery &q)
{
    Incident i;
    int column = 0;
    for (QString *field : {&i.id, &i.title, &i.state, &i.zone, &i.awareBy, &i.awareReason, &i.risk, &i.likelihood,
                           &i.riskReason, &i.openedBy, &i.closeReason, &i.noFilingBy, &i.noFilingReason,
                           &i.noFilingApprovedBy, &i.exception34, &i.exception34Reason})
        *field = q.value(column++).toString();
    i.kinds = q.value(column++).toString().split(' '_L1, Qt::SkipEmptyParts);
    i.number = q.value(column++).toInt();
    i.reported = fromMicroseconds(q.value(column++).toLongLong());
    for (std::optional<Instant> *field :
         {&i.occurred, &i.detected, &i.toldByProcessor, &i.suspected, &i.aware, &i.closed})
        *field = optionalInstant(q.value(column++));
    return i;
}

Result<QList<Incident>> read(const Database &gateway, const QString &condition, const QVariantList &values)
{
    NACHWEIS_ASSIGN(QSqlQuery q, gateway.run(u"SELECT %1 FROM incidents %2 ORDER BY number DESC"_s.arg(
                                                 QLatin1String(columns), condition),
                                             values));
    QList<Incident> list;
    while (q.next())
        list.append(incidentOf(q));
    NACHWEIS_TRY(rowsRead(q, gateway));
    for (Incident &i : list) {
        NACHWEIS_ASSIGN(i.obligations, obligationsOf(gateway, i.id, i.zone));
    }
    return list;
}

Done appendTimeline(const Database &db, const Session &session, const QString &id, const QString &kind,
                    const QString &body)
{
    NACHWEIS_TRY(db.run(u"INSERT INTO incident_timeline SELECT ?, coalesce(max(seq), 0) + 1, ?, ?, ?, ? FROM "
                        "incident_timeline WHERE incident_id = ?"_s,
                        {id, toMicroseconds(session.clock()), session.actor(), kind, body, id}));
    return {};
}

} // namespace

Done mayWorkIncidents(const Session &session)
{
    if (session.duty == Duty::Officer || session.duty == Duty::Administrator)
        return {};
    return fail(ErrorCode::Refused, Tr::tr("Your duty does not work incidents."), Tr::tr("Ask an officer."));
}

bool Incident::asProcessor() const
{
    const Obligation *told = obligation(u"gdpr-33-2"_s);
    return told && told->notApplicableReason.isEmpty();
}

const Obligation *Incident::obligation(const QString &rule) const
{
    const auto found =
        std::find_if(obligations.begin(), obligations.end(), [&](const Obligation &o) { return o.rule == rule; });
    return found == obligations.end() ? nullptr : &*found;
}

Done incidentStep(const Stores &stores, const Session &session, const QString &id, const QString &action,
                  const QString &body, const std::function<Done(const Database &)> &change)
{
    ledger::Event event = log::staffEvent(session, u"incident."_s + action, {});
    event.ref = id;
    if (!body.isEmpty())
        ledger::sealDetails(event, body.toUtf8(), session.keys.details.view());
    return desk::inThreeSteps(stores, session, event, [&](const Database &db) -> Done {
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
        return fail(ErrorCode::Refused, Tr::tr("%1 is closed.").arg(found.label()),
                    Tr::tr("Reopen it with a reason; nothing was changed."));
    return found;
}

Result<QList<Incident>> listIncidents(const Database &gateway, bool openOnly)
{
    return read(gateway, openOnly ? u"WHERE closed_us IS NULL"_s : QString(), {});
}

Result<Incident> incident(const Database &gateway, const QString &id)
{
    NACHWEIS_ASSIGN(const QList<Incident> list,
                    read(gateway, u"WHERE incident_id = ? OR 'INC-' || number = ?"_s, {id, id}));
    if (list.isEmpty())
        return fail(ErrorCode::NotFound, Tr::tr("There is no incident %1 in this store.").arg(id));
    return list.first();
}

Result<QList<TimelineItem>> incidentTimeline(const Database &gateway, const QString &id)
{
    NACHWEIS_ASSIGN(
        QSqlQuery q,
        gateway.run(u"SELECT seq, at_us, actor, kind, body FROM incident_timeline WHERE incident_id = ? ORDER BY seq"_s,
                    {id}));
    QList<TimelineItem> list;
    while (q.next())
        list.append({q.value(0).toInt(), fromMicroseconds(q.value(1).toLongLong()), q.value(2).toString(),
                     q.value(3).toString(), q.value(4).toString()});
    NACHWEIS_TRY(rowsRead(q, gateway));
    return list;
}

Result<QList<AwarenessChange>> awarenessChanges(const Database &gateway, const QString &id)
{
    NACHWEIS_ASSIGN(
        QSqlQuery q,
        gateway.run(u"SELECT seq, aware_us, recorded_us, reason, decided_by, approved_by FROM incident_awareness "
                    "WHERE incident_id = ? ORDER BY seq"_s,
                    {id}));
    QList<AwarenessChange> list;
    while (q.next())
        list += {q.value(0).toInt(),
                 fromMicroseconds(q.value(1).toLongLong()),
                 fromMicroseconds(q.value(2).toLongLong()),
                 q.value(3).toString(),
                 q.value(4).toString(),
                 q.value(5).toString()};
    NACHWEIS_TRY(rowsRead(q, gateway));
    return list;
}

QList<RunningClock> runningClocks(const QList<Incident> &incidents)
{
    QList<RunningClock> clocks;
    for (const Incident &i : incidents)
        for (const Obligation &o : i.obligations)
            if (o.running() && !i.closed)
                clocks += {i.id, i.label(), o};
    std::stable_sort(clocks.begin(), clocks.end(), [](const RunningClock &a, const RunningClock &b) {
        return a.obligation.deadline->alarm < b.obligation.deadline->alarm;
    });
    return clocks;
}

NearestClock nearestClock(const QList<RunningClock> &clocks, Instant now)
{
    NearestClock nearest;
    for (const RunningClock &clock : clocks) {
        nearest.overdue += clock.obligation.deadline->alarm <= now;
        if (!nearest.clock || nearest.clock->obligation.deadline->alarm <= now)
            nearest.clock = clock;
    }
    if (nearest.clock &&
        nearest.clock->obligation.deadline->alarm <= now) // all of them have passed: the one that waits longest
        nearest.clock = clocks.first();
    return nearest;
}

Result<Incident> openIncident(const Stores &stores, const Session &session, const QString &title,
                              std::optional<Instant> suspected, const QString &zone,
                              const std::function<Done(const Database &, const QString &)> &with)
{
    NACHWEIS_TRY(mayWorkIncidents(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    if (title.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("An incident needs a title."),
                    Tr::tr("Say in a few words what was noticed; the rest can follow."));
    if (suspected && *suspected > session.clock())
        return fail(ErrorCode::BadInput, Tr::tr("The first sign cannot lie in the future."),
                    Tr::tr("Check date and zone."));
    NACHWEIS_TRY(law::deadline(u"gdpr-33-1"_s, session.clock(), zone));
    const QString id = session.newId();
    NACHWEIS_TRY(incidentStep(stores, session, id, u"reported"_s, title, [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(
            u"INSERT INTO incidents (incident_id, number, title, state, zone, reported_us, suspected_us, opened_by) "
            "SELECT ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ? FROM incidents"_s,
            {id, title, suspected ? u"suspected"_s : u"reported"_s, zone, toMicroseconds(session.clock()),
             optionalValue(suspected), session.staff}));
        return with ? with(db, id) : Done{};
    }));
    return incident(*gateway, id);
}

Done setIncidentTimes(const Stores &stores, const Session &session, const QString &id, std::optional<Instant> occurred,
                      std::optional<Instant> detected, std::optional<Instant> toldByProcessor)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id));
    QStringList lines;
    for (const auto &[at, name] : {std::pair{occurred, Tr::tr("Occurred")},
                                   {detected, Tr::tr("Detected")},
                                   {toldByProcessor, Tr::tr("Told by the processor (Art. 33(2))")}}) {
        if (at && *at > session.clock())
            return badInput(Tr::tr("Nothing of this can have happened in the future; check date and zone."));
        if (at)
            lines += u"%1: %2"_s.arg(name, toRfc3339Seconds(*at));
    }
    if (lines.isEmpty())
        return badInput(Tr::tr("No instant was given."));
    return incidentStep(stores, session, found.id, u"times"_s, lines.join('\n'_L1), [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(
            u"UPDATE incidents SET occurred_us = coalesce(?, occurred_us), detected_us = coalesce(?, detected_us), "
            "told_by_processor_us = coalesce(?, told_by_processor_us) WHERE incident_id = ?"_s,
            {optionalValue(occurred), optionalValue(detected), optionalValue(toldByProcessor), found.id}));
        return {};
    });
}

Done becomeAware(const Stores &stores, const Session &session, const QString &id, Instant aware, const QString &reason)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id));
    if (found.aware)
        return fail(
            ErrorCode::Refused, Tr::tr("Awareness is recorded already; the clock runs from it."),
            Tr::tr("Propose another instant with a reason: a second person approves it, and both stay visible."));
    if (reason.trimmed().isEmpty() || aware > session.clock())
        return fail(ErrorCode::BadInput, Tr::tr("Awareness needs a reason and an instant that is not in the future."),
                    Tr::tr("Say what made it reasonably certain that personal data are concerned."));
    return incidentStep(stores, session, found.id, u"aware"_s, reason, [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(u"UPDATE incidents SET state = 'aware', aware_us = ?, aware_by = ?, aware_reason = ? "
                            "WHERE incident_id = ? AND aware_us IS NULL"_s,
                            {toMicroseconds(aware), session.staff, reason, found.id}));
        return startClocks(db, found, aware, session.staff);
    });
}

Done assessIncident(const Stores &stores, const Session &session, const QString &id, const QString &risk,
                    const QString &reason, const QString &likelihood, const QStringList &kinds)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id));
    static const QStringList risks{u"unlikely"_s, u"risk"_s, u"high_risk"_s},
        likelihoods{QString(), u"unlikely"_s, u"possible"_s, u"likely"_s};
    if (!risks.contains(risk) || !likelihoods.contains(likelihood) || reason.trimmed().isEmpty())
        return badInput(Tr::tr("An assessment needs a risk (%1) and its reasons.").arg(risks.join(u", "_s)));
    QStringList names;
    for (const QString &kind : kinds) {
        if (!breachKinds().contains(kind))
            return badInput(Tr::tr("A breach is one of %1, or several of them.").arg(breachKinds().join(u", "_s)));
        names += breachKindTitle(kind);
    }
    const QString body = riskTitle(risk) + (likelihood.isEmpty() ? QString() : u", "_s + likelihoodTitle(likelihood)) +
                         (names.isEmpty() ? QString() : u", "_s + names.join(u", "_s)) + u": "_s + reason;
    return incidentStep(stores, session, found.id, u"assessed"_s, body, [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(
            u"UPDATE incidents SET risk = ?, likelihood = ?, risk_reason = ?, state = CASE WHEN state IN ('aware', "
            "'assessed') THEN 'assessed' ELSE state END WHERE incident_id = ?"_s,
            {risk, likelihood.isEmpty() ? QVariant() : QVariant(likelihood), reason, found.id}));
        if (!kinds.isEmpty())
            NACHWEIS_TRY(db.run(u"UPDATE incidents SET breach_kinds = ? WHERE incident_id = ?"_s,
                                {kinds.join(' '_L1), found.id}));
        // A decision not to notify rests on the assessment that it was taken by.
        if (risk != "unlikely"_L1 && !found.asProcessor())
            NACHWEIS_TRY(dropNoFiling(db, found.id));
        if (risk != "high_risk"_L1 || !found.aware) // before awareness no row stands; awareness brings it
            return {};
        if (!found.obligation(u"gdpr-34-1"_s)) {
            NACHWEIS_ASSIGN(const ObligationRule rule, obligationRule(db, u"gdpr-34-1"_s));
            NACHWEIS_TRY(putObligation(db, found.id, rule, *found.aware, found.zone, session.staff));
            NACHWEIS_TRY(keepException34(db, found));
        } else if (found.exception34.isEmpty()) {
            NACHWEIS_TRY(db.run(u"UPDATE incident_obligations SET not_applicable_reason = NULL WHERE incident_id = ? "
                                "AND rule_id = 'gdpr-34-1' AND filed_us IS NULL"_s,
                                {found.id}));
        }
        return {};
    });
}

Done advanceIncident(const Stores &stores, const Session &session, const QString &id, const QString &state,
                     const QString &what)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id));
    static const QStringList order =
        u"reported triage suspected aware assessed obligations_decided contained persons_informed remedied lessons"_s
            .split(' '_L1);
    static const QStringList allowed{u"triage"_s, u"contained"_s, u"persons_informed"_s, u"remedied"_s, u"lessons"_s};
    if (!allowed.contains(state) || what.trimmed().isEmpty())
        return badInput(Tr::tr("A step on an incident is one of %1, with what was done.").arg(allowed.join(u", "_s)));
    if (const Obligation *told = found.obligation(u"gdpr-34-1"_s);
        state == "persons_informed"_L1 && told && told->open())
        return fail(ErrorCode::Refused,
                    Tr::tr("The communication to the persons is neither recorded as sent nor excepted."),
                    Tr::tr("Record one of the two first; nothing was changed."));
    // Containing may come before awareness; a state never goes back by it.
    const bool forward = order.indexOf(state) > order.indexOf(found.state) && (found.aware || state == "triage"_L1);
    return incidentStep(stores, session, found.id, state, what, [&](const Database &db) -> Done {
        if (forward)
            NACHWEIS_TRY(db.run(u"UPDATE incidents SET state = ? WHERE incident_id = ?"_s, {state, found.id}));
        return {};
    });
}

Done addNote(const Stores &stores, const Session &session, const QString &id, const QString &text)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id));
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("The note is empty."));
    return incidentStep(stores, session, found.id, u"note"_s, text, [](const Database &) -> Done { return {}; });
}

Done correctTimeline(const Stores &stores, const Session &session, const QString &id, int seq, const QString &text)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id));
    NACHWEIS_ASSIGN(const QVariant there,
                    stores.gateway->value(u"SELECT count(*) FROM incident_timeline WHERE incident_id = ? AND seq = ?"_s,
                                          {found.id, seq}));
    if (there.toInt() == 0 || text.trimmed().isEmpty())
        return badInput(Tr::tr("A correction names the line that it corrects, and what is right."));
    return incidentStep(stores, session, found.id, u"correction"_s, Tr::tr("To line %1: %2").arg(seq).arg(text),
                        [](const Database &) -> Done { return {}; });
}

Done closeIncident(const Stores &stores, const Session &session, const QString &id, const QString &reason)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::BadInput,
                    Tr::tr("Closing needs a reason: facts, effects and remedial action (Art. 33(5))."));
    const auto owed =
        std::find_if(found.obligations.begin(), found.obligations.end(), [](const Obligation &o) { return o.open(); });
    if (owed != found.obligations.end())
        return fail(ErrorCode::Refused,
                    Tr::tr("Something is still owed: %1 (%2).").arg(owed->definition.title(), owed->definition.norm()),
                    Tr::tr("Record that it was sent, or decide with a reason that it does not apply; for the "
                           "notification to the authority that takes a second person."));
    const Obligation *authority = found.obligation(u"gdpr-33-1"_s);
    const bool noBreach = !found.aware || (authority && authority->withdrawn);
    if (!noBreach && found.risk.isEmpty())
        return fail(ErrorCode::Refused,
                    Tr::tr("The risk is not assessed: whether the persons have to be told is open (Art. 34)."),
                    Tr::tr("Assess it first; nothing was changed."));
    for (const Obligation &o : found.obligations) {
        if (!noBreach && o.filed && !o.complete)
            return fail(ErrorCode::Refused,
                        Tr::tr("A supplement is still owed: %1 (%2).").arg(o.definition.title(), o.definition.norm()),
                        Tr::tr("Record the last one as complete; nothing was changed."));
        if (o.reasonsOwed() && !o.withdrawn)
            return fail(ErrorCode::Refused,
                        Tr::tr("%1 was late, and the reasons for the delay are missing.").arg(o.definition.title()),
                        Tr::tr("Send them as a supplement; nothing was changed."));
    }
    return incidentStep(stores, session, found.id, u"closed"_s, reason, [&](const Database &db) -> Done {
        NACHWEIS_TRY(
            db.run(u"UPDATE incidents SET state = ?, closed_us = ?, close_reason = ? WHERE incident_id = ?"_s,
                   {noBreach ? u"no_breach"_s : u"closed"_s, toMicroseconds(session.clock()), reason, found.id}));
        return {};
    });
}

Done reopenIncident(const Stores &stores, const Session &session, const QString &id, const QString &reason)
{
    NACHWEIS_TRY(mayWorkIncidents(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Incident found, incident(*gateway, id));
    if (!found.closed || reason.trimmed().isEmpty())
        return badInput(Tr::tr("Only a closed incident can be reopened, and only with a reason."));
    return incidentStep(stores, session, found.id, u"reopened"_s, reason, [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(
            u"UPDATE incidents SET state = CASE WHEN aware_us IS NULL THEN 'suspected' ELSE 'obligations_decided' "
            "END, closed_us = NULL, close_reason = NULL WHERE incident_id = ?"_s,
            {found.id}));
        return {};
    });
}

} // namespace nachweis::incidents
