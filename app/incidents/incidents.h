// SPDX-License-Identifier: GPL-3.0-or-later
// Personal data breaches (GDPR Art. 4 no. 12, 33, 34). Suspicion and awareness are separate instants; awareness has a
// decider and a reason (EDPB 9/2022) and starts the 72 hours; changing it needs a reason and a second person and stays
// visible. Every breach is documented, also one that is not notified (33(5)); the decision not to notify needs a second
// person.
#pragma once

#include "desk/three_steps.h"
#include "incidents/obligations.h"
#include "store/relation.h"

namespace nachweis::incidents {

struct TimelineItem
{
    int seq = 0;
    Instant at;
    QString actor;
    TimelineKind kind = TimelineKind::Note;
    QString body;
};
/// A change of the instant of awareness; the last with `approvedBy` empty waits for a second person.
struct AwarenessChange
{
    int seq = 0;
    Instant aware, recorded;
    QString reason, decidedBy, approvedBy;
};
struct Incident
{
    QString id, title, zone, awareBy, awareReason, riskReason, openedBy, closeReason;
    IncidentState state = IncidentState::Reported;
    std::optional<Risk> risk; ///< absent: not assessed
    std::optional<Likelihood> likelihood;
    QList<BreachKind> kinds;
    QString noFilingBy, noFilingReason, noFilingApprovedBy, exception34Reason;
    std::optional<Exception34> exception34;
    int number = 0;
    Instant reported;
    std::optional<Instant> occurred, detected, toldByProcessor, suspected, aware, closed;
    QList<Obligation> obligations;
    std::optional<AwarenessChange> proposedAwareness; ///< that waits for a second person
    QString label() const { return u"INC-%1"_s.arg(number); }
    const Obligation *obligation(const QString &rule) const;
    bool allDecidedBut(const QString &rule) const; ///< no obligation but this one is open
    bool asProcessor() const; ///< the notice of Art. 33(2) stands in it: the authority is the controller's to tell
};
/// The steps on an incident; steps.h says which it has.
enum class Step {
    BecomeAware,
    ProposeAwareness,
    ApproveAwareness,
    Times,
    Assess,
    CountAffected,
    ConfirmAffected,
    ProposeNoFiling,
    ApproveNoFiling,
    Except34,
    AddObligation,
    Recompute,
    SetAside,
    KeepDraft,
    File,
    Triage,
    Contain,
    InformPersons,
    Remedy,
    DrawLessons,
    AddTask,
    FinishTask,
    AttachEntries,
    AddFile,
    Note,
    Correct,
    Close,
    Reopen
};

Result<QList<Incident>> listIncidents(const Database &gateway, bool openOnly);
/// By id or label (INC-7).
Result<Incident> incident(const Database &gateway, const QString &id);
Result<QList<TimelineItem>> incidentTimeline(const Database &gateway, const QString &id);
Result<QList<AwarenessChange>> awarenessChanges(const Database &gateway, const QString &id);
struct RunningClock
{
    QString incident, label;
    Obligation obligation;
};
/// Of all incidents, the earliest alarm first.
QList<RunningClock> runningClocks(const QList<Incident> &incidents);
/// The clock whose alarm comes next, beside how many have passed; where all have passed, the earliest.
struct NearestClock
{
    std::optional<RunningClock> clock;
    int overdue = 0;
};
NearestClock nearestClock(const QList<RunningClock> &clocks, Instant now);

/// `suspected` is the first sign, if there was one before today's certainty.
/// `with` runs in the same transaction and is given the new id.
Result<Incident> openIncident(const Stores &stores, const Session &session, const QString &title,
                              std::optional<Instant> suspected, const QString &zone,
                              const std::function<Done(const Database &gateway, const QString &id)> &with = {});
/// When it happened, was noticed, and was told by a processor; absent ones stay as they are. Who was told is aware
/// (Art. 33(2), EDPB 9/2022): an awareness on record that is later gets that instant proposed.
Done setIncidentTimes(const Stores &stores, const Session &session, const QString &id, std::optional<Instant> occurred,
                      std::optional<Instant> detected, std::optional<Instant> toldByProcessor);
/// Starts the clocks of every rule that applies by default. Refused where awareness is recorded already, and for an
/// instant after a processor told of it: that takes two, by proposeAwareness().
Done becomeAware(const Stores &stores, const Session &session, const QString &id, Instant aware, const QString &reason);
/// Another instant of awareness: proposed by one, approved by another; then every open clock that hangs on it is
/// computed anew.
Done proposeAwareness(const Stores &stores, const Session &session, const QString &id, Instant aware,
                      const QString &reason);
Done approveAwareness(const Stores &stores, const Session &session, const QString &id);
/// The person decides; severity.h advises. A high risk adds the communication of Art. 34. `kinds` of the breach, one or
/// more; empty: they stay as they are.
Done assessIncident(const Stores &stores, const Session &session, const QString &id, Risk risk, const QString &reason,
                    std::optional<Likelihood> likelihood = {}, const QList<BreachKind> &kinds = {});
/// Not to notify (Art. 33(1)): needs the risk assessed as unlikely, or the processor's role (33(2)), reasons, and a
/// second person.
Done proposeNoFiling(const Stores &stores, const Session &session, const QString &id, const QString &reason);
Done approveNoFiling(const Stores &stores, const Session &session, const QString &id);
/// Art. 34(3)(a) to (c), with its reason. Under (c) the communication stays owed until a public communication or
/// similar measure is recorded as sent.
Done recordException34(const Stores &stores, const Session &session, const QString &id, Exception34 exception,
                       const QString &reason);
/// A further obligation; `anchor` where the rule does not hang on awareness or on another filing (BadInput without).
Done addObligation(const Stores &stores, const Session &session, const QString &id, const QString &rule,
                   std::optional<Instant> anchor);
/// An open clock that began under an older rule, contract or calendar, computed anew by that of today; needs a reason.
/// `anchor`: another instant, for a rule that has one of its own.
Done recomputeObligation(const Stores &stores, const Session &session, const QString &id, const QString &rule,
                         const QString &reason, std::optional<Instant> anchor = {});
Done obligationNotApplicable(const Stores &stores, const Session &session, const QString &id, const QString &rule,
                             const QString &reason);
/// Triage, Contained, PersonsInformed, Remedied or Lessons: with what was done.
Done advanceIncident(const Stores &stores, const Session &session, const QString &id, IncidentState state,
                     const QString &what);
Done addNote(const Stores &stores, const Session &session, const QString &id, const QString &text);
/// Stands beside the original, which stays.
Done correctTimeline(const Stores &stores, const Session &session, const QString &id, int seq, const QString &text);
/// A notification (Meldung) or communication (Benachrichtigung) was sent. After the outer limit the reasons for the
/// delay are mandatory (Art. 33(1) sentence 2). `complete`: nothing more will follow (33(4)). `with`: what is recorded
/// in the same transaction.
struct FiledWith
{
    QString line; ///< before the reference in the timeline
    std::function<Done(const Database &gateway)> change;
    bool withdrawal = false; ///< it was no breach; only after something was sent
};
/// Whether it could be recorded so now; nothing is changed.
Done mayFile(const Incident &incident, const Session &session, Instant filed, const QString &lateReason,
             const QString &rule, bool withdrawal = false);
Done fileNotification(const Stores &stores, const Session &session, const QString &id, Instant filed,
                      const QString &reference, const QString &lateReason, const QString &rule = rules::authority,
                      bool complete = true, const FiledWith &with = {});
/// Refused while something is owed: a filing, a supplement, reasons for a delay, the assessment.
Done closeIncident(const Stores &stores, const Session &session, const QString &id, const QString &reason);
Done reopenIncident(const Stores &stores, const Session &session, const QString &id, const QString &reason);

/// One step: the change and its line in the timeline, in three steps. For the other files of this folder.
Done incidentStep(const Stores &stores, const Session &session, const QString &id, TimelineKind event,
                  const QString &body, const std::function<Done(const Database &)> &change);
/// New values of columns of `incidents`.
Done changeIncident(const Database &gateway, const QString &id, const QList<Assigned> &values);
/// Every open clock that hangs on awareness, computed from this instant; those by default are added.
Done startClocks(const Database &gateway, const Incident &incident, Instant aware, const QString &decidedBy);
/// A proposal of another instant of awareness, in place of one that waits; inside the caller's transaction.
Done insertAwareness(const Database &gateway, const Session &session, const QString &incidentId, Instant aware,
                     const QString &reason);
/// The decision not to notify is gone, and the notification owed again; inside the caller's transaction.
Done dropNoFiling(const Database &gateway, const QString &incidentId);
/// Sets an obligation aside that is not filed; an empty reason takes that back. An empty decider leaves the one before.
Done setAside(const Database &gateway, const QString &incidentId, const QString &rule, const QString &reason,
              const QString &decidedBy = {});
/// The communication of Art. 34 is owed at this risk, unless an exception is on record; needs awareness.
Done oweToPersons(const Database &gateway, const Incident &incident, const QString &decidedBy);
/// An exception of Art. 34(3) that is on record holds for the row of 34(1), also where it was recorded before the row.
Done keepException34(const Database &gateway, const Incident &incident);
/// The incident, where it has this step and this member of staff may take it, as steps.h says; an approval that is not
/// theirs is in the log as denied.
Result<Incident> workableIncident(const Stores &stores, const Session &session, const QString &id, Step step);
/// Rows of `incident_timeline` without the incident that they are of; terminal and evidence show them alike.
const Relation<TimelineItem> &timelineRows();

} // namespace nachweis::incidents
