// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with a detector's proposal, and the thresholds.
#include "incidents/detectors.h"
#include "incidents/tr.h"
#include "office/duties.h"

namespace nachweis::incidents {
namespace {

const Relation<IncidentProposal> &proposalRows()
{
    static const Relation<IncidentProposal> rows("incident_proposals", {{"proposal_id", &IncidentProposal::id},
                                                                        {"detector", &IncidentProposal::detector},
                                                                        {"what", &IncidentProposal::what},
                                                                        {"found_us", &IncidentProposal::found},
                                                                        {"first_idx", &IncidentProposal::first},
                                                                        {"last_idx", &IncidentProposal::last},
                                                                        {"entries", &IncidentProposal::entries},
                                                                        {"incident_id", &IncidentProposal::incident},
                                                                        {"reason", &IncidentProposal::reason},
                                                                        {"decided_by", &IncidentProposal::decidedBy}});
    return rows;
}

struct Setting
{
    Threshold name = Threshold::BulkReadsPerHour;
    qint64 value = 0;
};

// Somebody else may have decided it meanwhile.
Done decide(const Database &db, const Session &session, const QString &proposalId, ProposalState state, Assigned with)
{
    NACHWEIS_ASSIGN(const qint64 changed,
                    updateRows(db, "incident_proposals",
                               {{"state", nameOf(state)}, with, {"decided_by", session.staff}},
                               u"proposal_id = ? AND state = ?"_s, {proposalId, nameOf(ProposalState::Open)}));
    if (changed != 1)
        return fail(ErrorCode::NotFound, Tr::tr("This proposal is not open any more."),
                    Tr::tr("Somebody else may have decided it; nothing was changed."));
    return {};
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

Result<QMap<Threshold, qint64>> detectorSettings(const Database &gateway)
{
    static const Relation<Setting> rows("detector_settings", {{"name", &Setting::name}, {"value", &Setting::value}});
    NACHWEIS_ASSIGN(const QList<Setting> list, rows.select(gateway));
    QMap<Threshold, qint64> settings;
    for (const Setting &one : list)
        settings.insert(one.name, one.value);
    return settings;
}

Done setDetectorSetting(const Stores &stores, const Session &session, Threshold threshold, qint64 value)
{
    NACHWEIS_TRY(may(session, Act::WorkIncidents));
    NACHWEIS_TRY(stores.personal());
    if (value < 0)
        return badInput(Tr::tr("A threshold is one of %1, and not negative.").arg(namesOf<Threshold>().join(u", "_s)));
    if ((threshold == Threshold::DutyStartsHour || threshold == Threshold::DutyEndsHour) && value > 24)
        return badInput(Tr::tr("An hour of the day is between 0 and 24."));
    ledger::Event event = log::staffEvent(session, u"detector.changed"_s, {});
    event.ref = u"%1=%2"_s.arg(nameOf(threshold)).arg(value);
    return desk::inThreeSteps(stores, session, event, [&](const Database &db) -> Done {
        NACHWEIS_TRY(updateRows(db, "detector_settings", {{"value", value}}, u"name = ?"_s, {nameOf(threshold)}));
        return {};
    });
}

Result<QList<IncidentProposal>> incidentProposals(const Database &gateway)
{
    return proposalRows().select(gateway, u"WHERE state = ? ORDER BY found_us, first_idx"_s,
                                 {nameOf(ProposalState::Open)});
}

Result<QList<IncidentProposal>> decidedIncidentProposals(const Database &gateway)
{
    return proposalRows().select(gateway, u"WHERE state <> ? ORDER BY found_us DESC, first_idx DESC"_s,
                                 {nameOf(ProposalState::Open)});
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
        openIncident(
            stores, session, u"%1: %2"_s.arg(titleOf(p.detector), p.what), sign, zone,
            [&](const Database &db, const QString &id) -> Done {
                NACHWEIS_TRY(decide(db, session, proposalId, ProposalState::Taken, {"incident_id", id}));
                for (const qint64 entry : std::as_const(entries))
                    NACHWEIS_TRY(db.run(
                        u"INSERT INTO incident_entries (incident_id, idx) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                        {id, entry}));
                return {};
            }));
    return incident(*gateway, opened.id);
}

Done dismissIncidentProposal(const Stores &stores, const Session &session, const QString &proposalId,
                             const QString &reason)
{
    NACHWEIS_TRY(may(session, Act::WorkIncidents));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const IncidentProposal p, openProposal(*gateway, proposalId));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("Say why it is no incident; the reason stays with the proposal."),
                    Tr::tr("Nothing was changed."));
    ledger::Event event = log::staffEvent(session, u"incident."_s + nameOf(TimelineKind::ProposalDismissed), {});
    event.ref = p.id;
    ledger::sealDetails(event, reason.toUtf8(), session.keys.details.view());
    return desk::inThreeSteps(stores, session, event, [&](const Database &db) -> Done {
        return decide(db, session, p.id, ProposalState::Dismissed, {"reason", reason});
    });
}

} // namespace nachweis::incidents
