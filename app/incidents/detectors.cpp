// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/detectors.h"

#include "incidents/affected.h"

#include <QCoreApplication>
#include <QSet>
#include <QTimeZone>

namespace nachweis {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

constexpr qint64 hourUs = 3'600'000'000, tenMinutesUs = 600'000'000;

struct Row {
    qint64 idx, timeUs;
    QString actor, action, subject, integration, outcome;
    bool phi;
};

// Events of one actor inside a window that moves with them; one proposal for each run above the threshold.
struct Window {
    QList<std::pair<qint64, qint64>> events; // time, index
    qint64 first = -1, last = -1, count = 0; // of the run that is above the threshold

    // True when a run has just ended.
    bool add(qint64 timeUs, qint64 idx, qint64 span, qint64 threshold)
    {
        while (!events.isEmpty() && events.first().first <= timeUs - span)
            events.removeFirst();
        const bool ended = first >= 0 && events.size() < threshold;
        events.append({timeUs, idx});
        return ended;
    }
    void mark(qint64 threshold)
    {
        if (events.size() <= threshold)
            return;
        if (first < 0) {
            first = events.first().second;
            count = events.size();
        } else {
            ++count;
        }
        last = events.last().second;
    }
    void reset() { first = last = -1; count = 0; }
};

class Detectors
{
public:
    Detectors(const Stores &stores, const Session &session, QMap<QString, qint64> settings) : m_stores(stores), m_session(session), m_settings(std::move(settings)) {}

    Result<int> run()
    {
        const Database &gateway = *m_stores.gateway;
        NACHWEIS_ASSIGN(const QVariant mark, gateway.value(QStringLiteral("SELECT next_idx FROM detector_marks WHERE detector = 'all'")));
        NACHWEIS_ASSIGN(const QVariant end, m_stores.audit.value(QStringLiteral("SELECT max(idx) + 1 FROM entries")));
        NACHWEIS_TRY(knownIntegrations());
        NACHWEIS_ASSIGN(QSqlQuery q, m_stores.audit.run(QStringLiteral("SELECT idx, time_us, actor, action, subject, integration, outcome, phi FROM entries WHERE idx >= ? AND idx < ? ORDER BY idx"), {mark.toLongLong(), end.toLongLong()}));
        while (q.next())
            look({q.value(0).toLongLong(), q.value(1).toLongLong(), q.value(2).toString(), q.value(3).toString(), q.value(4).toString(), q.value(5).toString(), q.value(6).toString(), q.value(7).toBool()});
        NACHWEIS_TRY(rowsRead(q, m_stores.audit));
        for (auto it = m_reads.begin(); it != m_reads.end(); ++it)
            finish(QStringLiteral("bulk_reads"), it.key(), it.value());
        for (auto it = m_denied.begin(); it != m_denied.end(); ++it)
            finish(QStringLiteral("denied_burst"), it.key(), it.value());
        NACHWEIS_TRY(gateway.transaction([&]() -> Done {
            for (const IncidentProposal &p : std::as_const(m_found))
                NACHWEIS_TRY(gateway.run(QStringLiteral("INSERT INTO incident_proposals VALUES (?, ?, ?, ?, ?, ?, ?, 'open', NULL, NULL, NULL)"), {m_session.newId(), p.detector, p.what, toMicroseconds(m_session.clock()), p.first, p.last, p.entries}));
            NACHWEIS_TRY(gateway.run(QStringLiteral("INSERT INTO detector_marks VALUES ('all', ?) ON CONFLICT (detector) DO UPDATE SET next_idx = excluded.next_idx"), {end}));
            return {};
        }));
        return int(m_found.size());
    }

private:
    Done knownIntegrations()
    {
        NACHWEIS_ASSIGN(QSqlQuery q, m_stores.gateway->run(QStringLiteral("SELECT i.integration_id, (SELECT count(*) FROM credentials c WHERE c.integration_id = i.integration_id AND c.state NOT IN ('revoked', 'suspended')) FROM integrations i")));
        while (q.next())
            if (q.value(1).toInt() > 0)
                m_integrations.insert(q.value(0).toString());
        return rowsRead(q, *m_stores.gateway);
    }
    void propose(const QString &detector, const QString &what, qint64 first, qint64 last, qint64 entries) { m_found.append({{}, detector, what, {}, first, last, entries}); }
    void finish(const QString &detector, const QString &actor, Window &window)
    {
        if (window.first < 0)
            return;
        propose(detector, actor, window.first, window.last, window.count);
        window.reset();
    }
    void look(const Row &r)
    {
        if (r.outcome == QLatin1String("intent") || r.outcome == QLatin1String("undone"))
            return;
        if (r.action == QLatin1String("data.read") && !r.subject.isEmpty())
            burst(m_reads[r.actor], QStringLiteral("bulk_reads"), r, hourUs, m_settings.value(QStringLiteral("bulk_reads_per_hour"), 200));
        if (r.outcome == QLatin1String("denied"))
            burst(m_denied[r.actor], QStringLiteral("denied_burst"), r, tenMinutesUs, m_settings.value(QStringLiteral("denied_per_10_minutes"), 20));
        if (r.phi && r.action == QLatin1String("data.read")) {
            const int hour = toDateTime(fromMicroseconds(r.timeUs)).toTimeZone(QTimeZone::systemTimeZone()).time().hour();
            if (hour < m_settings.value(QStringLiteral("duty_starts_hour"), 6) || hour >= m_settings.value(QStringLiteral("duty_ends_hour"), 21))
                propose(QStringLiteral("phi_off_duty"), r.actor, r.idx, r.idx, 1);
        }
        if (!r.integration.isEmpty() && !m_integrations.contains(r.integration) && !m_named.contains(r.integration)) {
            m_named.insert(r.integration);
            propose(QStringLiteral("unknown_integration"), r.integration, r.idx, r.idx, 1);
        }
        if (r.action == QLatin1String("console.verified") && r.outcome == QLatin1String("findings"))
            propose(QStringLiteral("log_finding"), r.actor, r.idx, r.idx, 1);
    }
    void burst(Window &window, const QString &detector, const Row &r, qint64 span, qint64 threshold)
    {
        if (window.add(r.timeUs, r.idx, span, threshold))
            finish(detector, r.actor, window);
        window.mark(threshold);
    }

    const Stores &m_stores;
    const Session &m_session;
    QMap<QString, qint64> m_settings;
    QSet<QString> m_integrations, m_named;
    QHash<QString, Window> m_reads, m_denied;
    QList<IncidentProposal> m_found;
};

Result<IncidentProposal> openProposal(const Database &gateway, const QString &id)
{
    NACHWEIS_ASSIGN(const QList<IncidentProposal> list, incidentProposals(gateway));
    for (const IncidentProposal &p : list)
        if (p.id == id)
            return p;
    return fail(ErrorCode::NotFound, Tr::tr("This proposal is not open any more."), Tr::tr("Somebody else may have decided it; nothing was changed."));
}

Done mayDecide(const Session &session)
{
    if (session.duty == Duty::Officer || session.duty == Duty::Administrator)
        return {};
    return fail(ErrorCode::Refused, Tr::tr("Your duty does not work incidents."), Tr::tr("Ask an officer."));
}

} // namespace

QString detectorTitle(const QString &detector)
{
    if (detector == QLatin1String("bulk_reads")) return Tr::tr("One actor read many records within an hour");
    if (detector == QLatin1String("denied_burst")) return Tr::tr("Many denied attempts within ten minutes");
    if (detector == QLatin1String("phi_off_duty")) return Tr::tr("Health information read outside of duty hours");
    if (detector == QLatin1String("unknown_integration")) return Tr::tr("An integration that is not registered, or whose tokens are revoked");
    return Tr::tr("The log was found not to be as it was signed");
}

Result<QMap<QString, qint64>> detectorSettings(const Database &gateway)
{
    NACHWEIS_ASSIGN(QSqlQuery q, gateway.run(QStringLiteral("SELECT name, value FROM detector_settings ORDER BY name")));
    QMap<QString, qint64> settings;
    while (q.next())
        settings.insert(q.value(0).toString(), q.value(1).toLongLong());
    NACHWEIS_TRY(rowsRead(q, gateway));
    return settings;
}

Done setDetectorSetting(const Stores &stores, const Session &session, const QString &name, qint64 value)
{
    NACHWEIS_TRY(mayDecide(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const auto known, detectorSettings(*gateway));
    if (!known.contains(name) || value < 0)
        return fail(ErrorCode::BadInput, Tr::tr("A threshold is one of %1, and not negative.").arg(QStringList(known.keys()).join(QStringLiteral(", "))), Tr::tr("Nothing was changed."));
    Event event = staffEvent(session, QStringLiteral("detector.changed"), {});
    event.ref = QStringLiteral("%1=%2").arg(name).arg(value);
    return inThreeSteps(stores, session, event, [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(QStringLiteral("UPDATE detector_settings SET value = ? WHERE name = ?"), {value, name}));
        return {};
    });
}

Result<int> runDetectors(const Stores &stores, const Session &session)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(auto settings, detectorSettings(*gateway));
    return Detectors(stores, session, std::move(settings)).run();
}

Result<QList<IncidentProposal>> incidentProposals(const Database &gateway)
{
    NACHWEIS_ASSIGN(QSqlQuery q, gateway.run(QStringLiteral("SELECT proposal_id, detector, what, found_us, first_idx, last_idx, entries FROM incident_proposals WHERE state = 'open' ORDER BY found_us, first_idx")));
    QList<IncidentProposal> list;
    while (q.next())
        list += {q.value(0).toString(), q.value(1).toString(), q.value(2).toString(), fromMicroseconds(q.value(3).toLongLong()), q.value(4).toLongLong(), q.value(5).toLongLong(), q.value(6).toLongLong()};
    NACHWEIS_TRY(rowsRead(q, gateway));
    return list;
}

Result<Incident> takeIncidentProposal(const Stores &stores, const Session &session, const QString &proposalId, const QString &zone)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const IncidentProposal p, openProposal(*gateway, proposalId));
    NACHWEIS_ASSIGN(const QVariant first, stores.audit.value(QStringLiteral("SELECT time_us FROM entries WHERE idx = ?"), {p.first}));
    const std::optional<Instant> sign = first.isNull() ? std::nullopt : std::optional<Instant>(std::min(fromMicroseconds(first.toLongLong()), session.clock()));
    NACHWEIS_ASSIGN(const Incident opened, openIncident(stores, session, QStringLiteral("%1: %2").arg(detectorTitle(p.detector), p.what), sign, zone));
    // The actor's own entries between the first and the last, not everybody's.
    NACHWEIS_ASSIGN(QSqlQuery q, stores.audit.run(QStringLiteral("SELECT idx FROM entries WHERE idx BETWEEN ? AND ? AND (actor = ? OR integration = ? OR idx = ?) ORDER BY idx LIMIT 10000"), {p.first, p.last, p.what, p.what, p.first}));
    QList<qint64> entries;
    while (q.next())
        entries += q.value(0).toLongLong();
    NACHWEIS_TRY(rowsRead(q, stores.audit));
    NACHWEIS_TRY(attachEntries(stores, session, opened.id, entries));
    NACHWEIS_TRY(gateway->run(QStringLiteral("UPDATE incident_proposals SET state = 'taken', incident_id = ?, decided_by = ? WHERE proposal_id = ?"), {opened.id, session.staff, proposalId}));
    return incident(*gateway, opened.id);
}

Done dismissIncidentProposal(const Stores &stores, const Session &session, const QString &proposalId, const QString &reason)
{
    NACHWEIS_TRY(mayDecide(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const IncidentProposal p, openProposal(*gateway, proposalId));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("Say why it is no incident; the reason stays with the proposal."), Tr::tr("Nothing was changed."));
    Event event = staffEvent(session, QStringLiteral("incident.proposal_dismissed"), {});
    event.ref = p.id;
    sealDetails(event, reason.toUtf8(), session.keys.details.view());
    return inThreeSteps(stores, session, event, [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(QStringLiteral("UPDATE incident_proposals SET state = 'dismissed', reason = ?, decided_by = ? WHERE proposal_id = ?"), {reason, session.staff, p.id}));
        return {};
    });
}

} // namespace nachweis
