// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/incidents.h"

#include <QCoreApplication>

namespace nachweis {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

const char *const columns = "incident_id, title, state, zone, aware_by, aware_reason, risk, opened_by, close_reason, number, "
                            "reported_us, occurred_us, suspected_us, aware_us, closed_us";

std::optional<Instant> optionalInstant(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<Instant>(fromMicroseconds(value.toLongLong()));
}

Result<QList<Obligation>> obligationsOf(const Database &gateway, const Incident &incident)
{
    NACHWEIS_ASSIGN(QSqlQuery query, gateway.run(
        QStringLiteral("SELECT rule_id, late_reason, not_applicable_reason, anchor_us, filed_us FROM incident_obligations "
                       "WHERE incident_id = ? ORDER BY legal_us"), {incident.id}));
    QList<Obligation> list;
    while (query.next()) {
        Obligation o{query.value(0).toString(), query.value(1).toString(), query.value(2).toString(), {},
                     optionalInstant(query.value(4))};
        NACHWEIS_ASSIGN(o.deadline, deadline(o.rule, fromMicroseconds(query.value(3).toLongLong()), incident.zone));
        list.append(o);
    }
    NACHWEIS_TRY(rowsRead(query, gateway));
    return list;
}

Result<QList<Incident>> read(const Database &gateway, const QString &condition, const QVariantList &values)
{
    NACHWEIS_ASSIGN(QSqlQuery q, gateway.run(
        QStringLiteral("SELECT %1 FROM incidents %2 ORDER BY number DESC").arg(QLatin1String(columns), condition), values));
    QList<Incident> list;
    while (q.next()) {
        Incident i{q.value(0).toString(), q.value(1).toString(), q.value(2).toString(), q.value(3).toString(),
                   q.value(4).toString(), q.value(5).toString(), q.value(6).toString(), q.value(7).toString(),
                   q.value(8).toString(), q.value(9).toInt(), fromMicroseconds(q.value(10).toLongLong()),
                   optionalInstant(q.value(11)), optionalInstant(q.value(12)), optionalInstant(q.value(13)),
                   optionalInstant(q.value(14)), {}};
        list.append(i);
    }
    NACHWEIS_TRY(rowsRead(q, gateway));
    for (Incident &i : list) {
        NACHWEIS_ASSIGN(i.obligations, obligationsOf(gateway, i));
    }
    return list;
}

Done mayWork(const Session &session)
{
    if (session.duty == Duty::Officer || session.duty == Duty::Administrator)
        return {};
    return fail(ErrorCode::Refused, Tr::tr("Your duty does not work incidents."), Tr::tr("Ask an officer."));
}

Done mayChange(const Incident &incident)
{
    if (!incident.closed)
        return {};
    return fail(ErrorCode::Refused, Tr::tr("%1 is closed.").arg(incident.label()), Tr::tr("Nothing was changed."));
}

Done appendTimeline(const Database &db, const Session &session, const QString &id, const QString &kind, const QString &body)
{
    NACHWEIS_TRY(db.run(QStringLiteral("INSERT INTO incident_timeline SELECT ?, coalesce(max(seq), 0) + 1, ?, ?, ?, ? FROM "
                                       "incident_timeline WHERE incident_id = ?"),
                        {id, toMicroseconds(session.clock()), session.actor(), kind, body, id}));
    return {};
}

// One step on an incident: the change and its line in the timeline, in three steps.
Done step(const Stores &stores, const Session &session, const QString &id, const QString &action, const QString &body,
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

} // namespace

QString Obligation::state(Instant now) const
{
    if (!notApplicableReason.isEmpty())
        return QStringLiteral("not_applicable");
    if (filed)
        return *filed > deadline.legal ? QStringLiteral("late") : QStringLiteral("filed");
    return now >= deadline.legal ? QStringLiteral("overdue") : QStringLiteral("due");
}

QString incidentStateTitle(const QString &state)
{
    if (state == QLatin1String("reported")) return Tr::tr("Reported");
    if (state == QLatin1String("triage")) return Tr::tr("Triage");
    if (state == QLatin1String("suspected")) return Tr::tr("Suspected");
    if (state == QLatin1String("no_breach")) return Tr::tr("No breach, documented");
    if (state == QLatin1String("aware")) return Tr::tr("Became aware");
    if (state == QLatin1String("assessed")) return Tr::tr("Assessed");
    if (state == QLatin1String("obligations_decided")) return Tr::tr("Obligations decided");
    if (state == QLatin1String("closed")) return Tr::tr("Closed");
    return state;
}

QString riskTitle(const QString &risk)
{
    if (risk == QLatin1String("unlikely")) return Tr::tr("Risk unlikely");
    if (risk == QLatin1String("risk")) return Tr::tr("Risk");
    if (risk == QLatin1String("high_risk")) return Tr::tr("High risk");
    return Tr::tr("Not assessed");
}

QString obligationStateTitle(const QString &state)
{
    if (state == QLatin1String("due")) return Tr::tr("Due");
    if (state == QLatin1String("overdue")) return Tr::tr("Overdue");
    if (state == QLatin1String("filed")) return Tr::tr("Filed");
    if (state == QLatin1String("late")) return Tr::tr("Filed late, with reasons");
    return Tr::tr("Not applicable, with a reason");
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

std::optional<RunningClock> nearestClock(const QList<Incident> &incidents)
{
    std::optional<RunningClock> nearest;
    for (const Incident &i : incidents)
        for (const Obligation &o : i.obligations)
            if (o.running() && !i.closed && (!nearest || o.deadline.legal < nearest->obligation.deadline.legal))
                nearest = RunningClock{i, o};
    return nearest;
}

Result<Incident> openIncident(const Stores &stores, const Session &session, const QString &title,
                              std::optional<Instant> suspected, const QString &zone)
{
    NACHWEIS_TRY(mayWork(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    if (title.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("An incident needs a title."),
                    Tr::tr("Say in a few words what was noticed; the rest can follow."));
    if (suspected && *suspected > session.clock())
        return fail(ErrorCode::BadInput, Tr::tr("The first sign cannot lie in the future."), Tr::tr("Check date and zone."));
    NACHWEIS_TRY(deadline(QStringLiteral("gdpr-33-1"), session.clock(), zone));
    const QString id = session.newId();
    NACHWEIS_TRY(step(stores, session, id, QStringLiteral("reported"), title, [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(QStringLiteral(
            "INSERT INTO incidents (incident_id, number, title, state, zone, reported_us, suspected_us, opened_by) "
            "SELECT ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ? FROM incidents"),
            {id, title, suspected ? QStringLiteral("suspected") : QStringLiteral("reported"), zone,
             toMicroseconds(session.clock()), suspected ? QVariant(toMicroseconds(*suspected)) : QVariant(), session.staff}));
        return {};
    }));
    return incident(*gateway, id);
}

Done becomeAware(const Stores &stores, const Session &session, const QString &id, Instant aware, const QString &reason)
{
    NACHWEIS_TRY(mayWork(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Incident found, incident(*gateway, id));
    NACHWEIS_TRY(mayChange(found));
    if (found.aware)
        return fail(ErrorCode::Refused, Tr::tr("Awareness is recorded already; the clock runs from it."),
                    Tr::tr("Write a note beside it; the recorded instant stays."));
    if (reason.trimmed().isEmpty() || aware > session.clock())
        return fail(ErrorCode::BadInput, Tr::tr("Awareness needs a reason and an instant that is not in the future."),
                    Tr::tr("Say what made it reasonably certain that personal data are concerned."));
    NACHWEIS_ASSIGN(const Deadline d, deadline(QStringLiteral("gdpr-33-1"), aware, found.zone));
    return step(stores, session, found.id, QStringLiteral("aware"), reason, [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(QStringLiteral("UPDATE incidents SET state = 'aware', aware_us = ?, aware_by = ?, aware_reason = ? "
                                           "WHERE incident_id = ? AND aware_us IS NULL"),
                            {toMicroseconds(aware), session.staff, reason, found.id}));
        NACHWEIS_TRY(db.run(QStringLiteral("INSERT INTO incident_obligations (incident_id, rule_id, rule_version, anchor_us, "
                                           "alarm_us, legal_us) VALUES (?, ?, ?, ?, ?, ?)"),
                            {found.id, d.rule, d.version, toMicroseconds(aware), toMicroseconds(d.alarm),
                             toMicroseconds(d.legal)}));
        return {};
    });
}

Done assessIncident(const Stores &stores, const Session &session, const QString &id, const QString &risk,
                    const QString &reason)
{
    NACHWEIS_TRY(mayWork(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Incident found, incident(*gateway, id));
    NACHWEIS_TRY(mayChange(found));
    static const QStringList risks{QStringLiteral("unlikely"), QStringLiteral("risk"), QStringLiteral("high_risk")};
    if (!risks.contains(risk) || reason.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("An assessment needs a risk (%1) and its reasons.")
                        .arg(risks.join(QStringLiteral(", "))));
    return step(stores, session, found.id, QStringLiteral("assessed"), riskTitle(risk) + QStringLiteral(": ") + reason,
                [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(QStringLiteral("UPDATE incidents SET risk = ?, state = CASE WHEN aware_us IS NULL THEN state ELSE "
                                           "'assessed' END WHERE incident_id = ?"), {risk, found.id}));
        return {};
    });
}

Done addNote(const Stores &stores, const Session &session, const QString &id, const QString &text)
{
    NACHWEIS_TRY(mayWork(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Incident found, incident(*gateway, id));
    NACHWEIS_TRY(mayChange(found));
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("The note is empty."));
    return step(stores, session, found.id, QStringLiteral("note"), text, [](const Database &) -> Done { return {}; });
}

Done fileNotification(const Stores &stores, const Session &session, const QString &id, Instant filed,
                      const QString &reference, const QString &lateReason)
{
    NACHWEIS_TRY(mayWork(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Incident found, incident(*gateway, id));
    NACHWEIS_TRY(mayChange(found));
    if (found.obligations.isEmpty())
        return fail(ErrorCode::Refused, Tr::tr("Awareness is not recorded yet."), Tr::tr("Record it first; nothing was changed."));
    const Obligation &o = found.obligations.first();
    if (o.filed)
        return fail(ErrorCode::Refused, Tr::tr("The notification is recorded already."), Tr::tr("Add what is new as a note."));
    if (filed > session.clock() || filed < *found.aware)
        return fail(ErrorCode::BadInput, Tr::tr("The notification was sent between awareness and now."), Tr::tr("Check date and zone."));
    if (filed > o.deadline.legal && lateReason.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("The outer limit has passed: the reasons for the delay are mandatory (Art. 33(1))."),
                    Tr::tr("Write why the notification comes late; nothing was changed."));
    const QString body = reference + (lateReason.isEmpty() ? QString() : QStringLiteral("\n") + lateReason);
    return step(stores, session, found.id, QStringLiteral("filed"), body, [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(QStringLiteral("UPDATE incident_obligations SET filed_us = ?, late_reason = ? WHERE incident_id = ? "
                                           "AND rule_id = ?"),
                            {toMicroseconds(filed), lateReason.isEmpty() ? QVariant() : QVariant(lateReason), found.id, o.rule}));
        NACHWEIS_TRY(db.run(QStringLiteral("UPDATE incidents SET state = 'obligations_decided' WHERE incident_id = ?"), {found.id}));
        return {};
    });
}

Done closeIncident(const Stores &stores, const Session &session, const QString &id, const QString &reason)
{
    NACHWEIS_TRY(mayWork(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Incident found, incident(*gateway, id));
    NACHWEIS_TRY(mayChange(found));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("Closing needs a reason: facts, effects and remedial action (Art. 33(5))."));
    const bool running = std::any_of(found.obligations.begin(), found.obligations.end(), [](const Obligation &o) { return o.running(); });
    if (running && found.risk != QLatin1String("unlikely"))
        return fail(ErrorCode::Refused, Tr::tr("The clock is running: the notification is not recorded, and the risk is not assessed as unlikely."),
                    Tr::tr("Record the notification, or assess the risk as unlikely with reasons."));
    return step(stores, session, found.id, QStringLiteral("closed"), reason, [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(QStringLiteral("UPDATE incident_obligations SET not_applicable_reason = ? WHERE incident_id = ? AND "
                                           "filed_us IS NULL"), {reason, found.id}));
        NACHWEIS_TRY(db.run(QStringLiteral("UPDATE incidents SET state = ?, closed_us = ?, close_reason = ? WHERE incident_id = ?"),
                            {found.aware ? QStringLiteral("closed") : QStringLiteral("no_breach"),
                             toMicroseconds(session.clock()), reason, found.id}));
        return {};
    });
}

} // namespace nachweis
