// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/incidents.h"
#include "incidents/tr.h"

#include <QHash>

namespace nachweis::incidents {
QString incidentStateTitle(const QString &state)
{
    if (state == "reported"_L1)
        return Tr::tr("Reported");
    if (state == "triage"_L1)
        return Tr::tr("Triage");
    if (state == "suspected"_L1)
        return Tr::tr("Suspected");
    if (state == "no_breach"_L1)
        return Tr::tr("No breach, documented");
    if (state == "aware"_L1)
        return Tr::tr("Became aware");
    if (state == "assessed"_L1)
        return Tr::tr("Assessed");
    if (state == "obligations_decided"_L1)
        return Tr::tr("Obligations decided");
    if (state == "contained"_L1)
        return Tr::tr("Contained");
    if (state == "persons_informed"_L1)
        return Tr::tr("Persons informed, or exception recorded");
    if (state == "remedied"_L1)
        return Tr::tr("Remedied");
    if (state == "lessons"_L1)
        return Tr::tr("Lessons drawn");
    if (state == "closed"_L1)
        return Tr::tr("Closed");
    return state;
}

QString riskTitle(const QString &risk)
{
    if (risk == "unlikely"_L1)
        return Tr::tr("Risk unlikely");
    if (risk == "risk"_L1)
        return Tr::tr("Risk");
    if (risk == "high_risk"_L1)
        return Tr::tr("High risk");
    return Tr::tr("Not assessed");
}

QString likelihoodTitle(const QString &likelihood)
{
    if (likelihood == "unlikely"_L1)
        return Tr::tr("Harm unlikely");
    if (likelihood == "possible"_L1)
        return Tr::tr("Harm possible");
    if (likelihood == "likely"_L1)
        return Tr::tr("Harm likely");
    return Tr::tr("Not assessed");
}

QStringList breachKinds()
{
    return {u"confidentiality"_s, u"integrity"_s, u"availability"_s};
}

QString breachKindTitle(const QString &kind)
{
    if (kind == "confidentiality"_L1)
        return Tr::tr("Confidentiality");
    if (kind == "integrity"_L1)
        return Tr::tr("Integrity");
    if (kind == "availability"_L1)
        return Tr::tr("Availability");
    return kind;
}

QString timelineKindTitle(const QString &kind, const std::function<QString(const char *)> &translate)
{
    static const QHash<QString, const char *> titles{
        {u"reported"_s, QT_TRANSLATE_NOOP("Incidents", "Incident reported")},
        {u"aware"_s, QT_TRANSLATE_NOOP("Incidents", "Became aware of the breach")},
        {u"assessed"_s, QT_TRANSLATE_NOOP("Incidents", "Incident assessed")},
        {u"note"_s, QT_TRANSLATE_NOOP("Incidents", "Note on an incident")},
        {u"filed"_s, QT_TRANSLATE_NOOP("Incidents", "Notification sent")},
        {u"communicated"_s, QT_TRANSLATE_NOOP("Incidents", "Communication sent")},
        {u"withdrawn"_s, QT_TRANSLATE_NOOP("Incidents", "Notification withdrawn: no breach")},
        {u"closed"_s, QT_TRANSLATE_NOOP("Incidents", "Incident closed")},
        {u"times"_s, QT_TRANSLATE_NOOP("Incidents", "Instants recorded")},
        {u"awareness_proposed"_s, QT_TRANSLATE_NOOP("Incidents", "Another instant of awareness proposed")},
        {u"awareness_changed"_s, QT_TRANSLATE_NOOP("Incidents", "Instant of awareness changed")},
        {u"no_filing_proposed"_s, QT_TRANSLATE_NOOP("Incidents", "Not to notify: proposed")},
        {u"no_filing"_s, QT_TRANSLATE_NOOP("Incidents", "Not to notify: decided")},
        {u"exception_34"_s, QT_TRANSLATE_NOOP("Incidents", "Exception to the communication")},
        {u"obligation"_s, QT_TRANSLATE_NOOP("Incidents", "Obligation added")},
        {u"not_applicable"_s, QT_TRANSLATE_NOOP("Incidents", "Obligation does not apply")},
        {u"triage"_s, QT_TRANSLATE_NOOP("Incidents", "Triage")},
        {u"contained"_s, QT_TRANSLATE_NOOP("Incidents", "Contained")},
        {u"persons_informed"_s, QT_TRANSLATE_NOOP("Incidents", "Persons informed")},
        {u"remedied"_s, QT_TRANSLATE_NOOP("Incidents", "Remedied")},
        {u"lessons"_s, QT_TRANSLATE_NOOP("Incidents", "Lessons drawn")},
        {u"correction"_s, QT_TRANSLATE_NOOP("Incidents", "Correction")},
        {u"supplemented"_s, QT_TRANSLATE_NOOP("Incidents", "Notification supplemented")},
        {u"draft"_s, QT_TRANSLATE_NOOP("Incidents", "Draft of the notification")},
        {u"affected"_s, QT_TRANSLATE_NOOP("Incidents", "Affected persons counted")},
        {u"affected_confirmed"_s, QT_TRANSLATE_NOOP("Incidents", "Figures confirmed")},
        {u"entries"_s, QT_TRANSLATE_NOOP("Incidents", "Entries of the log attached")},
        {u"evidence"_s, QT_TRANSLATE_NOOP("Incidents", "Evidence file added")},
        {u"task"_s, QT_TRANSLATE_NOOP("Incidents", "Task")},
        {u"task_done"_s, QT_TRANSLATE_NOOP("Incidents", "Task done")},
        {u"reopened"_s, QT_TRANSLATE_NOOP("Incidents", "Incident reopened")},
        {u"proposal_dismissed"_s, QT_TRANSLATE_NOOP("Incidents", "Proposal dismissed")},
        {u"recomputed"_s, QT_TRANSLATE_NOOP("Incidents", "Obligation computed anew")}};
    const char *title = titles.value(kind);
    if (!title)
        return u"incident."_s + kind;
    return translate ? translate(title) : Tr::tr(title);
}

} // namespace nachweis::incidents
