// SPDX-License-Identifier: GPL-3.0-or-later
// The form of each step on an incident and what it does.
#pragma once

#include "common/form_dialog.h"
#include "incidents/contracts.h"
#include "incidents/incident_detail.h"
#include "incidents/steps.h"

namespace nachweis::ui {

struct IncidentStep
{
    FormSpec form;
    std::function<Done(const Stores &, const Session &, const FormValues &)> work;
};
QString asking(incidents::Step step); ///< the step's title on what opens its form
IncidentStep reportStep(Instant now);
IncidentStep awareStep(const QString &id, Instant now);
IncidentStep otherAwarenessStep(const QString &id, Instant now);
IncidentStep timesStep(const incidents::Incident &incident, Instant now);
/// ENISA's figure is computed from the fields and shown in the reasons; the risk is the person's choice.
IncidentStep assessStep(const QString &id);
IncidentStep severityStep(std::function<void(const QString &)> shown);
IncidentStep noFilingStep(const QString &id);
IncidentStep exceptionStep(const QString &id);
IncidentStep obligationStep(const QString &id, const QList<incidents::ObligationAdvice> &advice, Instant now);
IncidentStep recomputeStep(const QString &id, const QList<incidents::Obligation> &list, Instant now);
IncidentStep contractStep(const QList<incidents::ContractObligation> &known);
/// `settings` as detectorSettings() gives them.
IncidentStep thresholdsStep(const QMap<incidents::Threshold, qint64> &settings);
IncidentStep notApplicableStep(const QString &id, const QList<incidents::Obligation> &open);
IncidentStep advanceStep(const QString &id);
IncidentStep noteStep(const QString &id);
IncidentStep correctionStep(const QString &id, int lines);
IncidentStep taskStep(const QString &id, Instant now);
IncidentStep taskDoneStep(const QString &id, const QList<incidents::IncidentTask> &tasks);
/// Counting reads the whole log: a task of its own, IncidentsPage::count().
FormSpec affectedForm(Instant now);
Result<incidents::AffectedQuery> affectedQuery(const FormValues &values);
IncidentStep fileStep(const QString &id, const QList<incidents::Obligation> &open, Instant now);
IncidentStep closeStep(const QString &id);
IncidentStep reopenStep(const QString &id);
/// By a second person, with their own passphrase at the same window.
IncidentStep secondPersonStep(const QString &sentence, std::function<Done(const Stores &, const Session &)> approve);

} // namespace nachweis::ui
