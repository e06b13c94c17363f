// SPDX-License-Identifier: GPL-3.0-or-later
// The closed vocabularies of this room: names as the contract's columns and scripts have them, titles for people. What
// a store holds beside them is Damaged and is taken for none of them.
#pragma once

#include "base/named.h"

namespace nachweis::incidents {

/// `incidents.state`. NoBreach and Closed are ends; the others stand in the order in which an incident goes.
enum class IncidentState {
    Reported,
    Triage,
    Suspected,
    NoBreach,
    Aware,
    Assessed,
    ObligationsDecided,
    Contained,
    PersonsInformed,
    Remedied,
    Lessons,
    Closed
};
const Vocabulary<IncidentState> &vocabulary(IncidentState);

/// To the rights and freedoms of natural persons (GDPR Art. 33(1), 34(1)).
enum class Risk { Unlikely, Risk, High };
const Vocabulary<Risk> &vocabulary(Risk);
enum class Likelihood { Unlikely, Possible, Likely };
const Vocabulary<Likelihood> &vocabulary(Likelihood);
/// EDPB Guidelines 9/2022; a breach may be of several kinds.
enum class BreachKind { Confidentiality, Integrity, Availability };
const Vocabulary<BreachKind> &vocabulary(BreachKind);
/// Why the persons need not be told one by one: the letters of Art. 34(3).
enum class Exception34 { Unintelligible, LaterMeasures, PublicCommunication };
const Vocabulary<Exception34> &vocabulary(Exception34);

/// What the period of an obligation counts from: awareness, the sending of an earlier stage, or an instant of its own
/// that no change of awareness moves.
enum class Anchor { Aware, Filed, Discovered, Known, Classified, Detected };
const Vocabulary<Anchor> &vocabulary(Anchor);

/// What a rule has written: a Meldung, a Benachrichtigung, or what goes to the media.
enum class DocumentKind { Notification, Communication, Media };
const Vocabulary<DocumentKind> &vocabulary(DocumentKind);
/// Of one version of such a text. Its title for a document that has no phases: filingPhaseTitle() of filing.h.
enum class FilingPhase { Draft, Initial, Supplement, Complete, Withdrawal };
const Vocabulary<FilingPhase> &vocabulary(FilingPhase);

/// Computed, stored nowhere. Elapsing: owed without undue delay, no figure. Late: filed after the outer limit, with
/// reasons; Unexplained: without them.
enum class ObligationState { Due, Overdue, Elapsing, Filed, Late, Unexplained, Complete, Withdrawn, NotApplicable };
const Vocabulary<ObligationState> &vocabulary(ObligationState);

/// What a line of the timeline records, and the entry of the log beside it: `incident.` and the name.
/// ProposalDismissed stands in the log alone.
enum class TimelineKind {
    Reported,
    Times,
    Aware,
    AwarenessProposed,
    AwarenessChanged,
    Assessed,
    NoFilingProposed,
    NoFiling,
    Exception34,
    Obligation,
    Recomputed,
    NotApplicable,
    Triage,
    Contained,
    PersonsInformed,
    Remedied,
    Lessons,
    Note,
    Correction,
    Draft,
    Filed,
    Supplemented,
    Communicated,
    Withdrawn,
    Affected,
    AffectedConfirmed,
    Entries,
    Evidence,
    Task,
    TaskDone,
    Closed,
    Reopened,
    ProposalDismissed
};
const Vocabulary<TimelineKind> &vocabulary(TimelineKind);

/// What a detector found: `incident_proposals.state`.
enum class ProposalState { Open, Taken, Dismissed };
const Vocabulary<ProposalState> &vocabulary(ProposalState);
/// detectors.h says what each looks for.
enum class Detector {
    BulkReads,
    DeniedBurst,
    PhiOffDuty,
    UnknownIntegration,
    LogFinding,
    UnsignedWebhooks,
    WrongSignatures,
    UncoveredMessages
};
const Vocabulary<Detector> &vocabulary(Detector);

/// `detector_settings.name`: above which a detector proposes, and the hours of duty.
enum class Threshold {
    BulkReadsPerHour,
    DeniedPerTenMinutes,
    DutyStartsHour,
    DutyEndsHour,
    UnsignedWebhooksPerDay,
    UncoveredMessages
};
const Vocabulary<Threshold> &vocabulary(Threshold);

/// ENISA's levels of severity.h.
enum class SeverityLevel { Low, Medium, High, VeryHigh };
const Vocabulary<SeverityLevel> &vocabulary(SeverityLevel);

QString riskTitle(const std::optional<Risk> &risk); ///< in the user's language, also of what is not assessed

/// For scripts and evidence, where what is absent is the empty text.
template <NamedEnum E> QString nameOrEmpty(const std::optional<E> &value)
{
    return value ? nameOf(*value) : QString();
}
template <NamedEnum E> QStringList namesIn(const QList<E> &values)
{
    QStringList names;
    for (const E value : values)
        names += nameOf(value);
    return names;
}
template <NamedEnum E> QStringList titlesIn(const QList<E> &values, const Translate &translate = {})
{
    QStringList titles;
    for (const E value : values)
        titles += titleOf(value, translate);
    return titles;
}

} // namespace nachweis::incidents
