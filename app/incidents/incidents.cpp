// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/incidents.h"
#include "desk/two_persons.h"
#include "incidents/steps.h"
#include "incidents/tr.h"
#include "office/duties.h"

namespace nachweis::incidents {
namespace {

const Relation<Incident> &incidentRows()
{
    static const Relation<Incident> rows("incidents", {{"incident_id", &Incident::id},
                                                       {"number", &Incident::number},
                                                       {"title", &Incident::title},
                                                       {"state", &Incident::state},
                                                       {"zone", &Incident::zone},
                                                       {"reported_us", &Incident::reported},
                                                       {"suspected_us", &Incident::suspected},
                                                       {"aware_us", &Incident::aware},
                                                       {"aware_by", &Incident::awareBy},
                                                       {"aware_reason", &Incident::awareReason},
                                                       {"occurred_us", &Incident::occurred},
                                                       {"detected_us", &Incident::detected},
                                                       {"told_by_processor_us", &Incident::toldByProcessor},
                                                       {"breach_kinds", &Incident::kinds},
                                                       {"risk", &Incident::risk},
                                                       {"likelihood", &Incident::likelihood},
                                                       {"risk_reason", &Incident::riskReason},
                                                       {"no_filing_by", &Incident::noFilingBy},
                                                       {"no_filing_reason", &Incident::noFilingReason},
                                                       {"no_filing_approved_by", &Incident::noFilingApprovedBy},
                                                       {"exception_34", &Incident::exception34},
                                                       {"exception_34_reason", &Incident::exception34Reason},
                                                       {"opened_by", &Incident::openedBy},
                                                       {"closed_us", &Incident::closed},
                                                       {"close_reason", &Incident::closeReason}});
    return rows;
}

const Relation<AwarenessChange> &awarenessRows()
{
    static const Relation<AwarenessChange> rows("incident_awareness", {{"seq", &AwarenessChange::seq},
                                                                       {"aware_us", &AwarenessChange::aware},
                                                                       {"recorded_us", &AwarenessChange::recorded},
                                                                       {"reason", &AwarenessChange::reason},
                                                                       {"decided_by", &AwarenessChange::decidedBy},
                                                                       {"approved_by", &AwarenessChange::approvedBy}});
    return rows;
}

Result<QList<Incident>> read(const Database &gateway, const QString &condition, const QVariantList &values)
{
    NACHWEIS_ASSIGN(QList<Incident> list,
                    incidentRows().select(gateway, condition + u" ORDER BY number DESC"_s, values));
    for (Incident &i : list) {
        NACHWEIS_ASSIGN(i.obligations, obligationsOf(gateway, i.id, i.zone, i.aware));
        NACHWEIS_ASSIGN(i.proposedAwareness,
                        awarenessRows().first(gateway, u"WHERE incident_id = ? AND approved_by IS NULL"_s, {i.id}));
    }
    return list;
}

QString eventName(TimelineKind kind)
{
    return u"incident."_s + nameOf(kind);
}

Done appendTimeline(const Database &db, const Session &session, const QString &id, TimelineKind kind,
                    const QString &body)
{
    NACHWEIS_ASSIGN(const QVariant last,
                    db.value(u"SELECT coalesce(max(seq), 0) FROM incident_timeline WHERE incident_id = ?"_s, {id}));
    return insertRow(db, "incident_timeline",
                     {{"incident_id", id},
                      {"seq", last.toInt() + 1},
                      {"at_us", toMicroseconds(session.clock())},
                      {"actor", session.actor()},
                      {"kind", nameOf(kind)},
                      {"body", body}});
}

} // namespace

bool Incident::asProcessor() const
{
    const Obligation *told = obligation(rules::controller);
    return told && told->notApplicableReason.isEmpty();
}

const Obligation *Incident::obligation(const QString &rule) const
{
    const auto found =
        std::find_if(obligations.begin(), obligations.end(), [&](const Obligation &o) { return o.rule == rule; });
    return found == obligations.end() ? nullptr : &*found;
}

bool Incident::allDecidedBut(const QString &rule) const
{
    return std::none_of(obligations.begin(), obligations.end(),
                        [&](const Obligation &o) { return o.rule != rule && o.open(); });
}

Done incidentStep(const Stores &stores, const Session &session, const QString &id, TimelineKind kind,
                  const QString &body, const std::function<Done(const Database &)> &change)
{
    ledger::Event event = log::staffEvent(session, eventName(kind), {});
    event.ref = id;
    if (!body.isEmpty())
        ledger::sealDetails(event, body.toUtf8(), session.keys.details.view());
    return desk::inThreeSteps(stores, session, event, [&](const Database &db) -> Done {
        NACHWEIS_TRY(change(db));
        return appendTimeline(db, session, id, kind, body);
    });
}

Result<Incident> workableIncident(const Stores &stores, const Session &session, const QString &id, Step step)
{
    const StepRule &rule = stepRule(step);
    if (!rule.proposer)
        NACHWEIS_TRY(may(session, Act::WorkIncidents));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(Incident found, incident(*gateway, id));
    NACHWEIS_TRY(needsStep(found, step));
    if (rule.proposer) {
        ledger::Event attempt = log::staffEvent(session, eventName(rule.event), {});
        attempt.ref = found.id;
        NACHWEIS_TRY(desk::mayApprove(stores, session, rule.proposer(found), attempt));
    }
    return found;
}

Done changeIncident(const Database &db, const QString &id, const QList<Assigned> &values)
{
    NACHWEIS_TRY(updateRows(db, "incidents", values, u"incident_id = ?"_s, {id}));
    return {};
}

const Relation<TimelineItem> &timelineRows()
{
    static const Relation<TimelineItem> rows("incident_timeline", {{"seq", &TimelineItem::seq, "line"},
                                                                   {"at_us", &TimelineItem::at, "time"},
                                                                   {"actor", &TimelineItem::actor},
                                                                   {"kind", &TimelineItem::kind},
                                                                   {"body", &TimelineItem::body, "text"}});
    return rows;
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
    return timelineRows().select(gateway, u"WHERE incident_id = ? ORDER BY seq"_s, {id});
}

Result<QList<AwarenessChange>> awarenessChanges(const Database &gateway, const QString &id)
{
    return awarenessRows().select(gateway, u"WHERE incident_id = ? ORDER BY seq"_s, {id});
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
        nearest.overdue += clock.obligation.deadline->alarm < now;
        if (!nearest.clock || nearest.clock->obligation.deadline->alarm < now)
            nearest.clock = clock;
    }
    if (nearest.clock &&
        nearest.clock->obligation.deadline->alarm < now) // all of them have passed: the one that waits longest
        nearest.clock = clocks.first();
    return nearest;
}

Result<Incident> openIncident(const Stores &stores, const Session &session, const QString &title,
                              std::optional<Instant> suspected, const QString &zone,
                              const std::function<Done(const Database &, const QString &)> &with)
{
    NACHWEIS_TRY(may(session, Act::WorkIncidents));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    if (title.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("An incident needs a title."),
                    Tr::tr("Say in a few words what was noticed; the rest can follow."));
    if (suspected && *suspected > session.clock())
        return fail(ErrorCode::BadInput, Tr::tr("The first sign cannot lie in the future."),
                    Tr::tr("Check date and zone."));
    NACHWEIS_TRY(law::deadline(u"gdpr-33-1"_s, session.clock(), zone));
    const QString id = session.newId();
    NACHWEIS_TRY(incidentStep(stores, session, id, TimelineKind::Reported, title, [&](const Database &db) -> Done {
        NACHWEIS_ASSIGN(const QVariant last, db.value(u"SELECT coalesce(max(number), 0) FROM incidents"_s));
        Incident opened;
        opened.id = id;
        opened.number = last.toInt() + 1;
        opened.title = title;
        opened.state = suspected ? IncidentState::Suspected : IncidentState::Reported;
        opened.zone = zone;
        opened.reported = session.clock();
        opened.suspected = suspected;
        opened.openedBy = session.staff;
        NACHWEIS_TRY(incidentRows().insert(db, opened));
        return with ? with(db, id) : Done{};
    }));
    return incident(*gateway, id);
}

Done setIncidentTimes(const Stores &stores, const Session &session, const QString &id, std::optional<Instant> occurred,
                      std::optional<Instant> detected, std::optional<Instant> toldByProcessor)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id, Step::Times));
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
    return incidentStep(stores, session, found.id, TimelineKind::Times, lines.join('\n'_L1),
                        [&](const Database &db) -> Done {
                            QList<Assigned> given;
                            for (const auto &[column, at] : {std::pair{"occurred_us", occurred},
                                                             {"detected_us", detected},
                                                             {"told_by_processor_us", toldByProcessor}})
                                if (at)
                                    given += {column, toMicroseconds(*at)};
                            NACHWEIS_TRY(changeIncident(db, found.id, given));
                            if (!toldByProcessor || !found.aware || *found.aware <= *toldByProcessor)
                                return {};
                            return insertAwareness(db, session, found.id, *toldByProcessor,
                                                   Tr::tr("The processor told of it then (Art. 33(2))."));
                        });
}

Done becomeAware(const Stores &stores, const Session &session, const QString &id, Instant aware, const QString &reason)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id, Step::BecomeAware));
    if (reason.trimmed().isEmpty() || aware > session.clock())
        return fail(ErrorCode::BadInput, Tr::tr("Awareness needs a reason and an instant that is not in the future."),
                    Tr::tr("Say what made it reasonably certain that a security incident has led to personal data "
                           "being compromised."));
    if (found.toldByProcessor && aware > *found.toldByProcessor)
        return fail(ErrorCode::Refused,
                    Tr::tr("A processor told of this breach on %1: from then on the controller is aware (Art. 33(2), "
                           "EDPB Guidelines 9/2022).")
                        .arg(toRfc3339Seconds(*found.toldByProcessor)),
                    Tr::tr("Record awareness at that instant. A later one is proposed with its reason, and a second "
                           "person approves it; nothing was changed."));
    return incidentStep(stores, session, found.id, TimelineKind::Aware, reason, [&](const Database &db) -> Done {
        NACHWEIS_TRY(moveState(db, found, Step::BecomeAware));
        NACHWEIS_TRY(
            updateRows(db, "incidents",
                       {{"aware_us", toMicroseconds(aware)}, {"aware_by", session.staff}, {"aware_reason", reason}},
                       u"incident_id = ? AND aware_us IS NULL"_s, {found.id}));
        return startClocks(db, found, aware, session.staff);
    });
}

Done assessIncident(const Stores &stores, const Session &session, const QString &id, Risk risk, const QString &reason,
                    std::optional<Likelihood> likelihood, const QList<BreachKind> &kinds)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id, Step::Assess));
    if (reason.trimmed().isEmpty())
        return badInput(Tr::tr("An assessment needs a risk (%1) and its reasons.").arg(namesOf<Risk>().join(u", "_s)));
    QStringList words{titleOf(risk)};
    if (likelihood)
        words += titleOf(*likelihood);
    words += titlesIn(kinds);
    const QString body = words.join(u", "_s) + u": "_s + reason;
    return incidentStep(stores, session, found.id, TimelineKind::Assessed, body, [&](const Database &db) -> Done {
        NACHWEIS_TRY(moveState(db, found, Step::Assess));
        QList<Assigned> values{
            {"risk", nameOf(risk)}, {"likelihood", field::toStore(likelihood)}, {"risk_reason", reason}};
        if (!kinds.isEmpty())
            values += {"breach_kinds", field::toStore(kinds)};
        NACHWEIS_TRY(changeIncident(db, found.id, values));
        // A decision not to notify rests on the assessment that it was taken by.
        if (risk != Risk::Unlikely && !found.asProcessor())
            NACHWEIS_TRY(dropNoFiling(db, found.id));
        // Before awareness no row stands; awareness brings it.
        return risk == Risk::High && found.aware ? oweToPersons(db, found, session.staff) : Done{};
    });
}

Done advanceIncident(const Stores &stores, const Session &session, const QString &id, IncidentState state,
                     const QString &what)
{
    const QList<Step> steps = advances();
    const auto step = std::find_if(steps.begin(), steps.end(), [&](Step one) { return stepRule(one).to == state; });
    if (step == steps.end() || what.trimmed().isEmpty()) {
        QStringList names;
        for (const Step one : steps)
            names += nameOf(*stepRule(one).to);
        return badInput(Tr::tr("A step on an incident is one of %1, with what was done.").arg(names.join(u", "_s)));
    }
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id, *step));
    if (const Obligation *told = found.obligation(rules::persons);
        state == IncidentState::PersonsInformed && told && told->open())
        return fail(ErrorCode::Refused,
                    Tr::tr("The communication to the persons is neither recorded as sent nor excepted."),
                    Tr::tr("Record one of the two first; nothing was changed."));
    // Containing may come before awareness; the state then stays, and it never goes back.
    return incidentStep(stores, session, found.id, stepRule(*step).event, what,
                        [&](const Database &db) { return moveState(db, found, *step); });
}

Done addNote(const Stores &stores, const Session &session, const QString &id, const QString &text)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id, Step::Note));
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("The note is empty."));
    return incidentStep(stores, session, found.id, TimelineKind::Note, text,
                        [](const Database &) -> Done { return {}; });
}

Done correctTimeline(const Stores &stores, const Session &session, const QString &id, int seq, const QString &text)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id, Step::Correct));
    NACHWEIS_ASSIGN(const QVariant there,
                    stores.gateway->value(u"SELECT count(*) FROM incident_timeline WHERE incident_id = ? AND seq = ?"_s,
                                          {found.id, seq}));
    if (there.toInt() == 0 || text.trimmed().isEmpty())
        return badInput(Tr::tr("A correction names the line that it corrects, and what is right."));
    return incidentStep(stores, session, found.id, TimelineKind::Correction,
                        Tr::tr("To line %1: %2").arg(seq).arg(text), [](const Database &) -> Done { return {}; });
}

namespace {

// What stands in the way of closing.
Done nothingOwed(const Incident &i, bool noBreach)
{
    for (const Obligation &o : i.obligations)
        if (o.open())
            return fail(ErrorCode::Refused,
                        Tr::tr("Something is still owed: %1 (%2).").arg(o.definition.title(), o.definition.norm()),
                        Tr::tr("Record that it was sent, or decide with a reason that it does not apply; for the "
                               "notification to the authority that takes a second person."));
    if (!noBreach && !i.risk)
        return fail(ErrorCode::Refused,
                    Tr::tr("The risk is not assessed: whether the persons have to be told is open (Art. 34)."),
                    Tr::tr("Assess it first; nothing was changed."));
    for (const Obligation &o : i.obligations) {
        if (!noBreach && o.filed && !o.complete)
            return fail(ErrorCode::Refused,
                        Tr::tr("A supplement is still owed: %1 (%2).").arg(o.definition.title(), o.definition.norm()),
                        Tr::tr("Record the last one as complete; nothing was changed."));
        if (o.reasonsOwed() && !o.withdrawn)
            return fail(ErrorCode::Refused,
                        Tr::tr("%1 was late, and the reasons for the delay are missing.").arg(o.definition.title()),
                        Tr::tr("Send them as a supplement; nothing was changed."));
    }
    return {};
}

} // namespace

Done closeIncident(const Stores &stores, const Session &session, const QString &id, const QString &reason)
{
    NACHWEIS_ASSIGN(const Incident found, workableIncident(stores, session, id, Step::Close));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::BadInput,
                    Tr::tr("Closing needs a reason: facts, effects and remedial action (Art. 33(5))."));
    const Obligation *authority = found.obligation(rules::authority);
    const bool noBreach = !found.aware || (authority && authority->withdrawn);
    NACHWEIS_TRY(nothingOwed(found, noBreach));
    return incidentStep(stores, session, found.id, TimelineKind::Closed, reason, [&](const Database &db) -> Done {
        NACHWEIS_TRY(moveState(db, found, Step::Close, noBreach));
        return changeIncident(db, found.id, {{"closed_us", toMicroseconds(session.clock())}, {"close_reason", reason}});
    });
}

Done reopenIncident(const Stores &stores, const Session &session, const QString &id, const QString &reason)
{
    NACHWEIS_TRY(may(session, Act::WorkIncidents));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Incident found, incident(*gateway, id));
    if (!hasStep(found, Step::Reopen) || reason.trimmed().isEmpty())
        return badInput(Tr::tr(stepRule(Step::Reopen).refusal));
    return incidentStep(stores, session, found.id, TimelineKind::Reopened, reason, [&](const Database &db) -> Done {
        NACHWEIS_TRY(moveState(db, found, Step::Reopen, !found.aware));
        return changeIncident(db, found.id, {{"closed_us", QVariant()}, {"close_reason", QVariant()}});
    });
}

} // namespace nachweis::incidents
