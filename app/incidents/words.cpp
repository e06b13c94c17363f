// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/words.h"

#include "base/literals.h"
#include "incidents/tr.h"

namespace nachweis::incidents {

const Vocabulary<IncidentState> &vocabulary(IncidentState)
{
    static constexpr NamedValue<IncidentState> values[]{
        {IncidentState::Reported, "reported", QT_TRANSLATE_NOOP("Incidents", "Reported")},
        {IncidentState::Triage, "triage", QT_TRANSLATE_NOOP("Incidents", "Triage")},
        {IncidentState::Suspected, "suspected", QT_TRANSLATE_NOOP("Incidents", "Suspected")},
        {IncidentState::NoBreach, "no_breach", QT_TRANSLATE_NOOP("Incidents", "No breach, documented")},
        {IncidentState::Aware, "aware", QT_TRANSLATE_NOOP("Incidents", "Became aware")},
        {IncidentState::Assessed, "assessed", QT_TRANSLATE_NOOP("Incidents", "Assessed")},
        {IncidentState::ObligationsDecided, "obligations_decided",
         QT_TRANSLATE_NOOP("Incidents", "Obligations decided")},
        {IncidentState::Contained, "contained", QT_TRANSLATE_NOOP("Incidents", "Contained")},
        {IncidentState::PersonsInformed, "persons_informed",
         QT_TRANSLATE_NOOP("Incidents", "Persons informed, or exception recorded")},
        {IncidentState::Remedied, "remedied", QT_TRANSLATE_NOOP("Incidents", "Remedied")},
        {IncidentState::Lessons, "lessons", QT_TRANSLATE_NOOP("Incidents", "Lessons drawn")},
        {IncidentState::Closed, "closed", QT_TRANSLATE_NOOP("Incidents", "Closed")}};
    static const Vocabulary<IncidentState> words{"Incidents", QT_TRANSLATE_NOOP("Incidents", "a state of an incident"),
                                                 values};
    return words;
}

const Vocabulary<Anchor> &vocabulary(Anchor)
{
    static constexpr NamedValue<Anchor> values[]{
        {Anchor::Aware, "aware", QT_TRANSLATE_NOOP("Incidents", "awareness of the personal data breach")},
        {Anchor::Filed, "filed", QT_TRANSLATE_NOOP("Incidents", "the stage before it was sent")},
        {Anchor::Discovered, "discovered",
         QT_TRANSLATE_NOOP("Incidents", "discovery: the first day on which the breach was known, also to a member of "
                                        "the workforce or an agent, or by reasonable diligence would have been (45 "
                                        "CFR 164.404(a)(2))")},
        {Anchor::Known, "known", QT_TRANSLATE_NOOP("Incidents", "knowledge of the significant incident")},
        {Anchor::Classified, "classified", QT_TRANSLATE_NOOP("Incidents", "the classification as major")},
        {Anchor::Detected, "detected", QT_TRANSLATE_NOOP("Incidents", "detection of the breach")}};
    static const Vocabulary<Anchor> words{"Incidents", QT_TRANSLATE_NOOP("Incidents", "what a period counts from"),
                                          values};
    return words;
}

const Vocabulary<Risk> &vocabulary(Risk)
{
    static constexpr NamedValue<Risk> values[]{
        {Risk::Unlikely, "unlikely", QT_TRANSLATE_NOOP("Incidents", "Risk unlikely")},
        {Risk::Risk, "risk", QT_TRANSLATE_NOOP("Incidents", "Risk")},
        {Risk::High, "high_risk", QT_TRANSLATE_NOOP("Incidents", "High risk")}};
    static const Vocabulary<Risk> words{"Incidents", QT_TRANSLATE_NOOP("Incidents", "a risk"), values};
    return words;
}

const Vocabulary<Likelihood> &vocabulary(Likelihood)
{
    static constexpr NamedValue<Likelihood> values[]{
        {Likelihood::Unlikely, "unlikely", QT_TRANSLATE_NOOP("Incidents", "Harm unlikely")},
        {Likelihood::Possible, "possible", QT_TRANSLATE_NOOP("Incidents", "Harm possible")},
        {Likelihood::Likely, "likely", QT_TRANSLATE_NOOP("Incidents", "Harm likely")}};
    static const Vocabulary<Likelihood> words{"Incidents", QT_TRANSLATE_NOOP("Incidents", "a likelihood"), values};
    return words;
}

const Vocabulary<BreachKind> &vocabulary(BreachKind)
{
    static constexpr NamedValue<BreachKind> values[]{
        {BreachKind::Confidentiality, "confidentiality", QT_TRANSLATE_NOOP("Incidents", "Confidentiality")},
        {BreachKind::Integrity, "integrity", QT_TRANSLATE_NOOP("Incidents", "Integrity")},
        {BreachKind::Availability, "availability", QT_TRANSLATE_NOOP("Incidents", "Availability")}};
    static const Vocabulary<BreachKind> words{"Incidents", QT_TRANSLATE_NOOP("Incidents", "a kind of a breach"),
                                              values};
    return words;
}

const Vocabulary<Exception34> &vocabulary(Exception34)
{
    static constexpr NamedValue<Exception34> values[]{
        {Exception34::Unintelligible, "34(3)(a)",
         QT_TRANSLATE_NOOP("Incidents", "(a) the data were unintelligible, for example encrypted")},
        {Exception34::LaterMeasures, "34(3)(b)",
         QT_TRANSLATE_NOOP("Incidents", "(b) later measures make the high risk unlikely")},
        {Exception34::PublicCommunication, "34(3)(c)",
         QT_TRANSLATE_NOOP("Incidents", "(c) disproportionate effort: a public communication instead")}};
    static const Vocabulary<Exception34> words{
        "Incidents", QT_TRANSLATE_NOOP("Incidents", "an exception to the communication"), values};
    return words;
}

const Vocabulary<DocumentKind> &vocabulary(DocumentKind)
{
    static constexpr NamedValue<DocumentKind> values[]{
        {DocumentKind::Notification, "notification", QT_TRANSLATE_NOOP("Incidents", "Notification")},
        {DocumentKind::Communication, "communication", QT_TRANSLATE_NOOP("Incidents", "Communication")},
        {DocumentKind::Media, "media", QT_TRANSLATE_NOOP("Incidents", "Notice to the media")}};
    static const Vocabulary<DocumentKind> words{"Incidents", QT_TRANSLATE_NOOP("Incidents", "a kind of a document"),
                                                values};
    return words;
}

const Vocabulary<FilingPhase> &vocabulary(FilingPhase)
{
    static constexpr NamedValue<FilingPhase> values[]{
        {FilingPhase::Draft, "draft", QT_TRANSLATE_NOOP("Incidents", "Draft")},
        {FilingPhase::Initial, "initial", QT_TRANSLATE_NOOP("Incidents", "First notification")},
        {FilingPhase::Supplement, "supplement", QT_TRANSLATE_NOOP("Incidents", "Supplement")},
        {FilingPhase::Complete, "complete", QT_TRANSLATE_NOOP("Incidents", "Complete notification")},
        {FilingPhase::Withdrawal, "withdrawal", QT_TRANSLATE_NOOP("Incidents", "Withdrawal: it was no breach")}};
    static const Vocabulary<FilingPhase> words{"Incidents", QT_TRANSLATE_NOOP("Incidents", "a phase of a notification"),
                                               values};
    return words;
}

const Vocabulary<ObligationState> &vocabulary(ObligationState)
{
    static constexpr NamedValue<ObligationState> values[]{
        {ObligationState::Due, "due", QT_TRANSLATE_NOOP("Incidents", "Due")},
        {ObligationState::Overdue, "overdue", QT_TRANSLATE_NOOP("Incidents", "Overdue")},
        {ObligationState::Elapsing, "elapsing", QT_TRANSLATE_NOOP("Incidents", "Without undue delay")},
        {ObligationState::Filed, "filed", QT_TRANSLATE_NOOP("Incidents", "Filed")},
        {ObligationState::Late, "late", QT_TRANSLATE_NOOP("Incidents", "Filed late, with reasons")},
        {ObligationState::Unexplained, "unexplained", QT_TRANSLATE_NOOP("Incidents", "Filed late, reasons missing")},
        {ObligationState::Complete, "complete", QT_TRANSLATE_NOOP("Incidents", "Complete")},
        {ObligationState::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Incidents", "Withdrawn: no breach")},
        {ObligationState::NotApplicable, "not_applicable",
         QT_TRANSLATE_NOOP("Incidents", "Not applicable, with a reason")}};
    static const Vocabulary<ObligationState> words{"Incidents",
                                                   QT_TRANSLATE_NOOP("Incidents", "a state of an obligation"), values};
    return words;
}

const Vocabulary<TimelineKind> &vocabulary(TimelineKind)
{
    static constexpr NamedValue<TimelineKind> values[]{
        {TimelineKind::Reported, "reported", QT_TRANSLATE_NOOP("Incidents", "Incident reported")},
        {TimelineKind::Times, "times", QT_TRANSLATE_NOOP("Incidents", "Instants recorded")},
        {TimelineKind::Aware, "aware", QT_TRANSLATE_NOOP("Incidents", "Became aware of the breach")},
        {TimelineKind::AwarenessProposed, "awareness_proposed",
         QT_TRANSLATE_NOOP("Incidents", "Another instant of awareness proposed")},
        {TimelineKind::AwarenessChanged, "awareness_changed",
         QT_TRANSLATE_NOOP("Incidents", "Instant of awareness changed")},
        {TimelineKind::Assessed, "assessed", QT_TRANSLATE_NOOP("Incidents", "Incident assessed")},
        {TimelineKind::NoFilingProposed, "no_filing_proposed",
         QT_TRANSLATE_NOOP("Incidents", "Not to notify: proposed")},
        {TimelineKind::NoFiling, "no_filing", QT_TRANSLATE_NOOP("Incidents", "Not to notify: decided")},
        {TimelineKind::Exception34, "exception_34", QT_TRANSLATE_NOOP("Incidents", "Exception to the communication")},
        {TimelineKind::Obligation, "obligation", QT_TRANSLATE_NOOP("Incidents", "Obligation added")},
        {TimelineKind::Recomputed, "recomputed", QT_TRANSLATE_NOOP("Incidents", "Obligation computed anew")},
        {TimelineKind::NotApplicable, "not_applicable", QT_TRANSLATE_NOOP("Incidents", "Obligation does not apply")},
        {TimelineKind::Triage, "triage", QT_TRANSLATE_NOOP("Incidents", "Triage")},
        {TimelineKind::Contained, "contained", QT_TRANSLATE_NOOP("Incidents", "Contained")},
        {TimelineKind::PersonsInformed, "persons_informed", QT_TRANSLATE_NOOP("Incidents", "Persons informed")},
        {TimelineKind::Remedied, "remedied", QT_TRANSLATE_NOOP("Incidents", "Remedied")},
        {TimelineKind::Lessons, "lessons", QT_TRANSLATE_NOOP("Incidents", "Lessons drawn")},
        {TimelineKind::Note, "note", QT_TRANSLATE_NOOP("Incidents", "Note on an incident")},
        {TimelineKind::Correction, "correction", QT_TRANSLATE_NOOP("Incidents", "Correction")},
        {TimelineKind::Draft, "draft", QT_TRANSLATE_NOOP("Incidents", "Draft of the notification")},
        {TimelineKind::Filed, "filed", QT_TRANSLATE_NOOP("Incidents", "Notification sent")},
        {TimelineKind::Supplemented, "supplemented", QT_TRANSLATE_NOOP("Incidents", "Notification supplemented")},
        {TimelineKind::Communicated, "communicated", QT_TRANSLATE_NOOP("Incidents", "Communication sent")},
        {TimelineKind::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Incidents", "Notification withdrawn: no breach")},
        {TimelineKind::Affected, "affected", QT_TRANSLATE_NOOP("Incidents", "Affected persons counted")},
        {TimelineKind::AffectedConfirmed, "affected_confirmed", QT_TRANSLATE_NOOP("Incidents", "Figures confirmed")},
        {TimelineKind::Entries, "entries", QT_TRANSLATE_NOOP("Incidents", "Entries of the log attached")},
        {TimelineKind::Evidence, "evidence", QT_TRANSLATE_NOOP("Incidents", "Evidence file added")},
        {TimelineKind::Task, "task", QT_TRANSLATE_NOOP("Incidents", "Task")},
        {TimelineKind::TaskDone, "task_done", QT_TRANSLATE_NOOP("Incidents", "Task done")},
        {TimelineKind::Closed, "closed", QT_TRANSLATE_NOOP("Incidents", "Incident closed")},
        {TimelineKind::Reopened, "reopened", QT_TRANSLATE_NOOP("Incidents", "Incident reopened")},
        {TimelineKind::ProposalDismissed, "proposal_dismissed", QT_TRANSLATE_NOOP("Incidents", "Proposal dismissed")}};
    static const Vocabulary<TimelineKind> words{
        "Incidents", QT_TRANSLATE_NOOP("Incidents", "a kind of a line of the timeline"), values};
    return words;
}

const Vocabulary<ProposalState> &vocabulary(ProposalState)
{
    static constexpr NamedValue<ProposalState> values[]{
        {ProposalState::Open, "open", QT_TRANSLATE_NOOP("Incidents", "Open")},
        {ProposalState::Taken, "taken", QT_TRANSLATE_NOOP("Incidents", "Taken as an incident")},
        {ProposalState::Dismissed, "dismissed", QT_TRANSLATE_NOOP("Incidents", "Dismissed")}};
    static const Vocabulary<ProposalState> words{"Incidents", QT_TRANSLATE_NOOP("Incidents", "a state of a proposal"),
                                                 values};
    return words;
}

const Vocabulary<Detector> &vocabulary(Detector)
{
    static constexpr NamedValue<Detector> values[]{
        {Detector::BulkReads, "bulk_reads",
         QT_TRANSLATE_NOOP("Incidents", "One actor read many records within an hour")},
        {Detector::DeniedBurst, "denied_burst",
         QT_TRANSLATE_NOOP("Incidents", "Many denied attempts within ten minutes")},
        {Detector::PhiOffDuty, "phi_off_duty",
         QT_TRANSLATE_NOOP("Incidents", "Health information read outside of duty hours")},
        {Detector::UnknownIntegration, "unknown_integration",
         QT_TRANSLATE_NOOP("Incidents", "An integration that is not registered, or whose tokens are revoked")},
        {Detector::LogFinding, "log_finding",
         QT_TRANSLATE_NOOP("Incidents", "The log was found not to be as it was signed")},
        {Detector::UnsignedWebhooks, "unsigned_webhooks",
         QT_TRANSLATE_NOOP("Incidents", "Messages of the platform without a signature")},
        {Detector::WrongSignatures, "wrong_signatures",
         QT_TRANSLATE_NOOP("Incidents", "Messages of the platform with a wrong signature")},
        {Detector::UncoveredMessages, "uncovered_messages",
         QT_TRANSLATE_NOOP("Incidents", "Messages sent without a consent or another legal basis")}};
    static const Vocabulary<Detector> words{"Incidents", QT_TRANSLATE_NOOP("Incidents", "a detector"), values};
    return words;
}

const Vocabulary<Threshold> &vocabulary(Threshold)
{
    static constexpr NamedValue<Threshold> values[]{
        {Threshold::BulkReadsPerHour, "bulk_reads_per_hour",
         QT_TRANSLATE_NOOP("Incidents", "Records of persons that one actor may read in an hour")},
        {Threshold::DeniedPerTenMinutes, "denied_per_10_minutes",
         QT_TRANSLATE_NOOP("Incidents", "Denied attempts of one actor within ten minutes")},
        {Threshold::DutyStartsHour, "duty_starts_hour", QT_TRANSLATE_NOOP("Incidents", "Hour in which duty begins")},
        {Threshold::DutyEndsHour, "duty_ends_hour", QT_TRANSLATE_NOOP("Incidents", "Hour in which duty ends")},
        {Threshold::UnsignedWebhooksPerDay, "unsigned_webhooks_per_day",
         QT_TRANSLATE_NOOP("Incidents", "Messages of the platform without a signature within 24 hours")},
        {Threshold::UncoveredMessages, "uncovered_messages",
         QT_TRANSLATE_NOOP("Incidents", "Messages without a legal basis since the last check")}};
    static const Vocabulary<Threshold> words{"Incidents",
                                             QT_TRANSLATE_NOOP("Incidents", "a threshold of the detectors"), values};
    return words;
}

const Vocabulary<SeverityLevel> &vocabulary(SeverityLevel)
{
    static constexpr NamedValue<SeverityLevel> values[]{
        {SeverityLevel::Low, "low", QT_TRANSLATE_NOOP("Incidents", "low")},
        {SeverityLevel::Medium, "medium", QT_TRANSLATE_NOOP("Incidents", "medium")},
        {SeverityLevel::High, "high", QT_TRANSLATE_NOOP("Incidents", "high")},
        {SeverityLevel::VeryHigh, "very_high", QT_TRANSLATE_NOOP("Incidents", "very high")}};
    static const Vocabulary<SeverityLevel> words{"Incidents", QT_TRANSLATE_NOOP("Incidents", "a level of severity"),
                                                 values};
    return words;
}

QString riskTitle(const std::optional<Risk> &risk)
{
    return risk ? titleOf(*risk) : Tr::tr("Not assessed");
}

} // namespace nachweis::incidents
