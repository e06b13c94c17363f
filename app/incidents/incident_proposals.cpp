// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with a detector's proposal, and the thresholds.
#include "incidents/detectors.h"
#include "incidents/tr.h"

namespace nachweis::incidents {
namespace {

Result<QList<IncidentProposal>> proposalsWhere(const Database &gateway, const QString &where)
{
    NACHWEIS_ASSIGN(
        QSqlQuery q,
        gateway.run(u"SELECT proposal_id, detector, what, found_us, first_idx, last_idx, entries, incident_id, reason, "
                    "decided_by FROM incident_proposals WHERE "_s +
                    where));
    QList<IncidentProposal> list;
    while (q.next())
        list += {q.value(0).toString(),   q.value(1).toString(),
                 q.value(2).toString(),   fromMicroseconds(q.value(3).toLongLong()),
                 q.value(4).toLongLong(), q.value(5).toLongLong(),
                 q.value(6).toLongLong(), q.value(7).toString(),
                 q.value(8).toString(),   q.value(9).toString()};
    NACHWEIS_TRY(rowsRead(q, gateway));
    return list;
}

Result<IncidentProposal> openProposal(const Database &gateway, const QString &id)
{
    NACHWEIS_ASSIGN(const QList<IncidentProposal> list, incidentProposals(gateway));
    for (const IncidentProposal &p : list)
        if (p.id == id)
            return p;
    return fail(ErrorCode::NotFound, Tr::tr("This proposal is not open any more."),
                Tr::tr("Somebody else may have decided it; nothing was changed."));
}

} // namespace

QString detectorTitle(const QString &detector)
{
    if (detector == "bulk_reads"_L1)
        return Tr::tr("One actor read many records within an hour");
    if (detector == "denied_burst"_L1)
        return Tr::tr("Many denied attempts within ten minutes");
    if (detector == "phi_off_duty"_L1)
        return Tr::tr("Health information read outside of duty hours");
    if (detector == "unsigned_webhooks"_L1)
        return Tr::tr("Messages of the platform without a signature");
    if (detector == "wrong_signatures"_L1)
        return Tr::tr("Messages of the platform with a wrong signature");
    if (detector == "uncovered_messages"_L1)
        return Tr::tr("Messages sent without a consent or another legal basis");
    if (detector == "unknown_integration"_L1)
        return Tr::tr("An integration that is not registered, or whose tokens are revoked");
    return Tr::tr("The log was found not to be as it was signed");
}

QString detectorSettingTitle(const QString &name)
{
    if (name == "bulk_reads_per_hour"_L1)
        return Tr::tr("Records of persons that one actor may read in an hour");
    if (name == "denied_per_10_minutes"_L1)
        return Tr::tr("Denied attempts of one actor within ten minutes");
    if (name == "duty_starts_hour"_L1)
        return Tr::tr("Hour in which duty begins");
    if (name == "duty_ends_hour"_L1)
        return Tr::tr("Hour in which duty ends");
    if (name == "unsigned_webhooks_per_day"_L1)
        return Tr::tr("Messages of the platform without a signature within 24 hours");
    if (name == "uncovered_messages"_L1)
        return Tr::tr("Messages without a legal basis since the last check");
    return name;
}

Result<QMap<QString, qint64>> detectorSettings(const Database &gateway)
{
    NACHWEIS_ASSIGN(QSqlQuery q, gateway.run(u"SELECT name, value FROM detector_settings ORDER BY name"_s));
    QMap<QString, qint64> settings;
    while (q.next())
        settings.insert(q.value(0).toString(), q.value(1).toLongLong());
    NACHWEIS_TRY(rowsRead(q, gateway));
    return settings;
}

Done setDetectorSetting(const Stores &stores, const Session &session, const QString &name, qint64 value)
{
    NACHWEIS_TRY(mayWorkIncidents(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const auto known, detectorSettings(*gateway));
    if (!known.contains(name) || value < 0)
        return fail(ErrorCode::BadInput,
                    Tr::tr("A threshold is one of %1, and not negative.").arg(QStringList(known.keys()).join(u", "_s)),
                    Tr::tr("Nothing was changed."));
    if (name.endsWith("_hour"_L1) && name.startsWith("duty_"_L1) && value > 24)
        return fail(ErrorCode::BadInput, Tr::tr("An hour of the day is between 0 and 24."),
                    Tr::tr("Nothing was changed."));
    ledger::Event event = log::staffEvent(session, u"detector.changed"_s, {});
    event.ref = u"%1=%2"_s.arg(name).arg(value);
    return desk::inThreeSteps(stores, session, event, [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(u"UPDATE detector_settings SET value = ? WHERE name = ?"_s, {value, name}));
        return {};
    });
}

Result<QList<IncidentProposal>> incidentProposals(const Database &gateway)
{
    return proposalsWhere(gateway, u"state = 'open' ORDER BY found_us, first_idx"_s);
}

Result<QList<IncidentProposal>> decidedIncidentProposals(const Database &gateway)
{
    return proposalsWhere(gateway, u"state <> 'open' ORDER BY found_us DESC, first_idx DESC"_s);
}

Result<Incident> takeIncidentProposal(const Stores &stores, const Session &session, const QString &proposalId,
                                      const QString &zone)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const IncidentProposal p, openProposal(*gateway, proposalId));
    NACHWEIS_ASSIGN(const QVariant first,
                    stores.audit.value(u"SELECT time_us FROM entries WHERE idx = ?"_s, {p.first}));
    const std::optional<Instant> sign =
        first.isNull() ? std::nullopt
                       : std::optional<Instant>(std::min(fromMicroseconds(first.toLongLong()), session.clock()));
    NACHWEIS_ASSIGN(
        QSqlQuery q,
        gateway->run(u"SELECT idx FROM incident_proposal_entries WHERE proposal_id = ? ORDER BY idx"_s, {proposalId}));
    QList<qint64> entries;
    while (q.next())
        entries += q.value(0).toLongLong();
    NACHWEIS_TRY(rowsRead(q, *gateway));
    // Incident, entries and the proposal's end are one change: a crash leaves all or nothing, and two persons take it
    // once.
    NACHWEIS_ASSIGN(
        const Incident opened,
        openIncident(stores, session, u"%1: %2"_s.arg(detectorTitle(p.detector), p.what), sign, zone,
                     [&](const Database &db, const QString &id) -> Done {
                         NACHWEIS_ASSIGN(
                             const QSqlQuery taken,
                             db.run(u"UPDATE incident_proposals SET state = 'taken', incident_id = ?, decided_by = ? "
                                    "WHERE proposal_id = ? AND state = 'open'"_s,
                                    {id, session.staff, proposalId}));
                         if (taken.numRowsAffected() != 1)
                             return fail(ErrorCode::NotFound, Tr::tr("This proposal is not open any more."),
                                         Tr::tr("Somebody else may have decided it; nothing was changed."));
                         for (const qint64 entry : std::as_const(entries))
                             NACHWEIS_TRY(db.run(u"INSERT INTO incident_entries VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                                                 {id, entry}));
                         return {};
                     }));
    return incident(*gateway, opened.id);
}

Done dismissIncidentProposal(const Stores &stores, const Session &session, const QString &proposalId,
                             const QString &reason)
{
    NACHWEIS_TRY(mayWorkIncidents(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const IncidentProposal p, openProposal(*gateway, proposalId));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("Say why it is no incident; the reason stays with the proposal."),
                    Tr::tr("Nothing was changed."));
    ledger::Event event = log::staffEvent(session, u"incident.proposal_dismissed"_s, {});
    event.ref = p.id;
    ledger::sealDetails(event, reason.toUtf8(), session.keys.details.view());
    return desk::inThreeSteps(stores, session, event, [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(
            u"UPDATE incident_proposals SET state = 'dismissed', reason = ?, decided_by = ? WHERE proposal_id = ? "
            "AND state = 'open'"_s,
            {reason, session.staff, p.id}));
        return {};
    });
}

} // namespace nachweis::incidents
