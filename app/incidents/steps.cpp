// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/steps.h"

#include "incidents/tr.h"

#include <algorithm>

namespace nachweis::incidents {
namespace {

using enum IncidentState;

constexpr States beforeAwareness{Reported, Triage, Suspected}, ended{NoBreach, Closed},
    sinceAwareness{Aware, Assessed, ObligationsDecided, Contained, PersonsInformed, Remedied, Lessons},
    openStates = beforeAwareness | sinceAwareness, untilDecided{Aware, Assessed, ObligationsDecided};

bool notAware(const Incident &i)
{
    return !i.aware;
}
bool isAware(const Incident &i)
{
    return i.aware.has_value();
}
bool awarenessWaits(const Incident &i)
{
    return i.proposedAwareness.has_value();
}
bool authorityOwed(const Incident &i)
{
    return i.aware && i.obligation(rules::authority);
}
// The ground of the decision: the risk is unlikely, or a processor tells the controller.
bool noFilingWaits(const Incident &i)
{
    const Obligation *authority = i.obligation(rules::authority);
    return !i.noFilingBy.isEmpty() && i.noFilingApprovedBy.isEmpty() && authority && !authority->filed &&
           (i.risk == Risk::Unlikely || i.asProcessor());
}
QString awarenessProposer(const Incident &i)
{
    return i.proposedAwareness->decidedBy;
}
QString noFilingProposer(const Incident &i)
{
    return i.noFilingBy;
}

constexpr StepRule steps[]{
    {.step = Step::ApproveAwareness,
     .word = "approve-awareness",
     .title = QT_TRANSLATE_NOOP("Incidents", "Have the other instant of awareness approved"),
     .event = TimelineKind::AwarenessChanged,
     .proposer = awarenessProposer,
     .in = openStates,
     .needs = awarenessWaits,
     .refusal = QT_TRANSLATE_NOOP("Incidents", "No other instant of awareness waits for approval.")},
    {.step = Step::ApproveNoFiling,
     .word = "approve-no-filing",
     .title = QT_TRANSLATE_NOOP("Incidents", "Have the decision not to notify approved"),
     .event = TimelineKind::NoFiling,
     .proposer = noFilingProposer,
     .in = openStates,
     .leaves = {Assessed},
     .to = ObligationsDecided,
     .needs = noFilingWaits,
     .refusal = QT_TRANSLATE_NOOP("Incidents", "No decision not to notify waits for approval.")},
    {.step = Step::BecomeAware,
     .word = "aware",
     .title = QT_TRANSLATE_NOOP("Incidents", "Became aware"),
     .event = TimelineKind::Aware,
     .in = openStates,
     .leaves = beforeAwareness,
     .to = Aware,
     .needs = notAware,
     .refusal = QT_TRANSLATE_NOOP("Incidents", "Awareness is recorded already; the clock runs from it."),
     .hint = QT_TRANSLATE_NOOP(
         "Incidents", "Propose another instant with a reason: a second person approves it, and both stay visible.")},
    {.step = Step::ProposeAwareness,
     .word = "propose-awareness",
     .title = QT_TRANSLATE_NOOP("Incidents", "Another instant of awareness"),
     .event = TimelineKind::AwarenessProposed,
     .in = openStates,
     .needs = isAware,
     .refusal = QT_TRANSLATE_NOOP("Incidents", "Awareness is not recorded yet."),
     .hint = QT_TRANSLATE_NOOP("Incidents", "Record it first; nothing was changed.")},
    {.step = Step::Times,
     .word = "times",
     .title = QT_TRANSLATE_NOOP("Incidents", "When it happened"),
     .event = TimelineKind::Times,
     .in = openStates},
    {.step = Step::Assess,
     .word = "assess",
     .title = QT_TRANSLATE_NOOP("Incidents", "Assess"),
     .event = TimelineKind::Assessed,
     .in = openStates,
     .leaves = {Aware},
     .to = Assessed},
    {.step = Step::CountAffected,
     .word = "affected",
     .title = QT_TRANSLATE_NOOP("Incidents", "Who is affected"),
     .event = TimelineKind::Affected,
     .in = openStates},
    {.step = Step::ConfirmAffected,
     .word = "affected",
     .title = QT_TRANSLATE_NOOP("Incidents", "Confirm the figures"),
     .event = TimelineKind::AffectedConfirmed,
     .in = openStates},
    {.step = Step::ProposeNoFiling,
     .word = "no-filing",
     .title = QT_TRANSLATE_NOOP("Incidents", "Do not notify"),
     .event = TimelineKind::NoFilingProposed,
     .in = openStates,
     .needs = authorityOwed,
     .refusal = QT_TRANSLATE_NOOP("Incidents", "Awareness is not recorded: nothing is owed to the authority yet."),
     .hint = QT_TRANSLATE_NOOP("Incidents",
                               "An incident that is no breach is closed with its reasons; nothing was changed.")},
    {.step = Step::Except34,
     .word = "exception-34",
     .title = QT_TRANSLATE_NOOP("Incidents", "Exception to the communication"),
     .event = TimelineKind::Exception34,
     .in = openStates},
    {.step = Step::AddObligation,
     .word = "obligation",
     .title = QT_TRANSLATE_NOOP("Incidents", "Further obligation"),
     .event = TimelineKind::Obligation,
     .in = openStates},
    {.step = Step::Recompute,
     .word = "recompute",
     .title = QT_TRANSLATE_NOOP("Incidents", "Compute an obligation anew"),
     .event = TimelineKind::Recomputed,
     .in = openStates},
    {.step = Step::SetAside,
     .word = "not-applicable",
     .title = QT_TRANSLATE_NOOP("Incidents", "An obligation does not apply"),
     .event = TimelineKind::NotApplicable,
     .in = openStates},
    {.step = Step::KeepDraft,
     .word = "draft",
     .title = QT_TRANSLATE_NOOP("Incidents", "Text of the notification"),
     .event = TimelineKind::Draft,
     .in = openStates},
    {.step = Step::File,
     .word = "file",
     .title = QT_TRANSLATE_NOOP("Incidents", "Record notification"),
     .event = TimelineKind::Filed,
     .in = openStates,
     .leaves = {Assessed},
     .to = ObligationsDecided},
    {.step = Step::Triage,
     .word = "step",
     .title = QT_TRANSLATE_NOOP("Incidents", "Triage"),
     .event = TimelineKind::Triage,
     .in = openStates,
     .leaves = {Reported},
     .to = Triage},
    {.step = Step::Contain,
     .word = "step",
     .title = QT_TRANSLATE_NOOP("Incidents", "Contained"),
     .event = TimelineKind::Contained,
     .in = openStates,
     .leaves = untilDecided,
     .to = Contained},
    {.step = Step::InformPersons,
     .word = "step",
     .title = QT_TRANSLATE_NOOP("Incidents", "Persons informed, or exception recorded"),
     .event = TimelineKind::PersonsInformed,
     .in = openStates,
     .leaves = untilDecided | States{Contained},
     .to = PersonsInformed},
    {.step = Step::Remedy,
     .word = "step",
     .title = QT_TRANSLATE_NOOP("Incidents", "Remedied"),
     .event = TimelineKind::Remedied,
     .in = openStates,
     .leaves = untilDecided | States{Contained, PersonsInformed},
     .to = Remedied},
    {.step = Step::DrawLessons,
     .word = "step",
     .title = QT_TRANSLATE_NOOP("Incidents", "Lessons drawn"),
     .event = TimelineKind::Lessons,
     .in = openStates,
     .leaves = untilDecided | States{Contained, PersonsInformed, Remedied},
     .to = Lessons},
    {.step = Step::AddTask,
     .word = "",
     .title = QT_TRANSLATE_NOOP("Incidents", "Task"),
     .event = TimelineKind::Task,
     .in = openStates},
    {.step = Step::FinishTask,
     .word = "",
     .title = QT_TRANSLATE_NOOP("Incidents", "Task done"),
     .event = TimelineKind::TaskDone,
     .in = openStates},
    {.step = Step::AttachEntries,
     .word = "entries",
     .title = QT_TRANSLATE_NOOP("Incidents", "Entries of the log"),
     .event = TimelineKind::Entries,
     .in = openStates},
    {.step = Step::AddFile,
     .word = "evidence",
     .title = QT_TRANSLATE_NOOP("Incidents", "Evidence file"),
     .event = TimelineKind::Evidence,
     .in = openStates},
    {.step = Step::Note,
     .word = "note",
     .title = QT_TRANSLATE_NOOP("Incidents", "Add note"),
     .event = TimelineKind::Note,
     .in = openStates},
    {.step = Step::Correct,
     .word = "correct",
     .title = QT_TRANSLATE_NOOP("Incidents", "Correct a line"),
     .event = TimelineKind::Correction,
     .in = openStates},
    {.step = Step::Close,
     .word = "close",
     .title = QT_TRANSLATE_NOOP("Incidents", "Close"),
     .event = TimelineKind::Closed,
     .in = openStates,
     .leaves = openStates,
     .to = Closed,
     .otherwise = NoBreach},
    {.step = Step::Reopen,
     .word = "reopen",
     .title = QT_TRANSLATE_NOOP("Incidents", "Reopen"),
     .event = TimelineKind::Reopened,
     .in = ended,
     .leaves = ended,
     .to = ObligationsDecided,
     .otherwise = Suspected,
     .refusal = QT_TRANSLATE_NOOP("Incidents", "Only a closed incident can be reopened, and only with a reason.")}};

} // namespace

std::span<const StepRule> stepRules()
{
    return steps;
}

const StepRule &stepRule(Step step)
{
    return *std::find_if(std::begin(steps), std::end(steps), [&](const StepRule &rule) { return rule.step == step; });
}

QString stepTitle(Step step)
{
    return Tr::tr(stepRule(step).title);
}

bool hasStep(const Incident &i, Step step)
{
    const StepRule &rule = stepRule(step);
    return rule.in.contains(i.state) && (!rule.needs || rule.needs(i));
}

Done needsStep(const Incident &i, Step step)
{
    if (hasStep(i, step))
        return {};
    const StepRule &rule = stepRule(step);
    if (ended.contains(i.state))
        return fail(ErrorCode::Refused, Tr::tr("%1 is closed.").arg(i.label()),
                    Tr::tr("Reopen it with a reason; nothing was changed."));
    return fail(ErrorCode::Refused, Tr::tr(rule.refusal),
                rule.hint ? Tr::tr(rule.hint) : Tr::tr("Nothing was changed."));
}

QList<Step> advances()
{
    return {Step::Triage, Step::Contain, Step::InformPersons, Step::Remedy, Step::DrawLessons};
}

Done moveState(const Database &db, const Incident &i, Step step, bool otherwise)
{
    const StepRule &rule = stepRule(step);
    const std::optional<IncidentState> &to = otherwise ? rule.otherwise : rule.to;
    if (!to || !rule.leaves.contains(i.state))
        return {};
    NACHWEIS_TRY(updateRows(db, "incidents", {{"state", nameOf(*to)}}, u"incident_id = ? AND state = ?"_s,
                            {i.id, nameOf(i.state)}));
    return {};
}

} // namespace nachweis::incidents
