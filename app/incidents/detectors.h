// SPDX-License-Identifier: GPL-3.0-or-later
// From the log to an incident: detectors read the entries since their last run and propose; a person takes or
// dismisses, and a dismissal keeps its reason. Thresholds are settings (relation `detector_settings`). Windows of time
// reach back before the last run; an entry that was proposed counts no more.
//   bulk_reads          one actor reads more persons' records in an hour than the threshold
//   denied_burst        one actor is denied more often in ten minutes than the threshold
//   phi_off_duty        health information read outside of duty hours
//   unknown_integration an integration that the register does not know, or whose every credential is revoked
//   log_finding         a verification of the log had findings
//   unsigned_webhooks   messages of the platform without a signature, more than the threshold in 24 hours
//   wrong_signatures    messages of the platform whose signature is wrong: one is enough
//   uncovered_messages  more messages than the threshold were sent without a consent or another basis
#pragma once

#include "incidents/incidents.h"

namespace nachweis::incidents {

struct IncidentProposal
{
    QString id;
    Detector detector = Detector::LogFinding;
    QString what;
    Instant found;
    qint64 first = 0, last = 0, entries = 0; ///< of the log
    QString incident, reason, decidedBy; ///< once it is decided: taken as this incident, or dismissed for this reason
};
struct DetectorOptions
{
    /// The ids of messages of a period without a basis: uncoveredMessages() of consent/coverage.h. Absent: not looked
    /// for.
    std::function<Result<QStringList>(const Database &gateway, Instant since, Instant until)> uncovered;
    const std::atomic<bool> *cancel = nullptr;
};
/// Reads what is new and keeps what it finds; returns how many proposals were added. Error: Cancelled.
Result<int> runDetectors(const Stores &stores, const Session &session, const DetectorOptions &options);
Result<QList<IncidentProposal>> incidentProposals(const Database &gateway);        ///< open ones
Result<QList<IncidentProposal>> decidedIncidentProposals(const Database &gateway); ///< the newest first
/// Opens an incident with the entries attached.
Result<Incident> takeIncidentProposal(const Stores &stores, const Session &session, const QString &proposalId,
                                      const QString &zone);
Done dismissIncidentProposal(const Stores &stores, const Session &session, const QString &proposalId,
                             const QString &reason);
Result<QMap<Threshold, qint64>> detectorSettings(const Database &gateway);
/// BadInput where it is negative, or no hour of the day where it is one.
Done setDetectorSetting(const Stores &stores, const Session &session, Threshold threshold, qint64 value);

} // namespace nachweis::incidents
