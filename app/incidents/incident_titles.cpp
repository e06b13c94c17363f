// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/incidents.h"

#include <QCoreApplication>
#include <QHash>

namespace nachweis {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

} // namespace

QString incidentStateTitle(const QString &state)
{
    if (state == QLatin1String("reported")) return Tr::tr("Reported");
    if (state == QLatin1String("triage")) return Tr::tr("Triage");
    if (state == QLatin1String("suspected")) return Tr::tr("Suspected");
    if (state == QLatin1String("no_breach")) return Tr::tr("No breach, documented");
    if (state == QLatin1String("aware")) return Tr::tr("Became aware");
    if (state == QLatin1String("assessed")) return Tr::tr("Assessed");
    if (state == QLatin1String("obligations_decided")) return Tr::tr("Obligations decided");
    if (state == QLatin1String("contained")) return Tr::tr("Contained");
    if (state == QLatin1String("persons_informed")) return Tr::tr("Persons informed, or exception recorded");
    if (state == QLatin1String("remedied")) return Tr::tr("Remedied");
    if (state == QLatin1String("lessons")) return Tr::tr("Lessons drawn");
    if (state == QLatin1String("closed")) return Tr::tr("Closed");
    return state;
}

QString riskTitle(const QString &risk)
{
    if (risk == QLatin1String("unlikely")) return Tr::tr("Risk unlikely");
    if (risk == QLatin1String("risk")) return Tr::tr("Risk");
    if (risk == QLatin1String("high_risk")) return Tr::tr("High risk");
    return Tr::tr("Not assessed");
}

QString likelihoodTitle(const QString &likelihood)
{
    if (likelihood == QLatin1String("unlikely")) return Tr::tr("Harm unlikely");
    if (likelihood == QLatin1String("possible")) return Tr::tr("Harm possible");
    if (likelihood == QLatin1String("likely")) return Tr::tr("Harm likely");
    return Tr::tr("Not assessed");
}

QStringList breachKinds() { return {QStringLiteral("confidentiality"), QStringLiteral("integrity"), QStringLiteral("availability")}; }

QString breachKindTitle(const QString &kind)
{
    if (kind == QLatin1String("confidentiality")) return Tr::tr("Confidentiality");
    if (kind == QLatin1String("integrity")) return Tr::tr("Integrity");
    if (kind == QLatin1String("availability")) return Tr::tr("Availability");
    return kind;
}

QString timelineKindTitle(const QString &kind, const std::function<QString(const char *)> &translate)
{
    static const QHash<QString, const char *> titles{
        {QStringLiteral("reported"), QT_TRANSLATE_NOOP("Incidents", "Incident reported")},
        {QStringLiteral("aware"), QT_TRANSLATE_NOOP("Incidents", "Became aware of the breach")},
        {QStringLiteral("assessed"), QT_TRANSLATE_NOOP("Incidents", "Incident assessed")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("Incidents", "Note on an incident")},
        {QStringLiteral("filed"), QT_TRANSLATE_NOOP("Incidents", "Notification sent")},
        {QStringLiteral("communicated"), QT_TRANSLATE_NOOP("Incidents", "Communication sent")},
        {QStringLiteral("withdrawn"), QT_TRANSLATE_NOOP("Incidents", "Notification withdrawn: no breach")},
        {QStringLiteral("closed"), QT_TRANSLATE_NOOP("Incidents", "Incident closed")},
        {QStringLiteral("times"), QT_TRANSLATE_NOOP("Incidents", "Instants recorded")},
        {QStringLiteral("awareness_proposed"), QT_TRANSLATE_NOOP("Incidents", "Another instant of awareness proposed")},
        {QStringLiteral("awareness_changed"), QT_TRANSLATE_NOOP("Incidents", "Instant of awareness changed")},
        {QStringLiteral("no_filing_proposed"), QT_TRANSLATE_NOOP("Incidents", "Not to notify: proposed")},
        {QStringLiteral("no_filing"), QT_TRANSLATE_NOOP("Incidents", "Not to notify: decided")},
        {QStringLiteral("exception_34"), QT_TRANSLATE_NOOP("Incidents", "Exception to the communication")},
        {QStringLiteral("obligation"), QT_TRANSLATE_NOOP("Incidents", "Obligation added")},
        {QStringLiteral("not_applicable"), QT_TRANSLATE_NOOP("Incidents", "Obligation does not apply")},
        {QStringLiteral("triage"), QT_TRANSLATE_NOOP("Incidents", "Triage")},
        {QStringLiteral("contained"), QT_TRANSLATE_NOOP("Incidents", "Contained")},
        {QStringLiteral("persons_informed"), QT_TRANSLATE_NOOP("Incidents", "Persons informed")},
        {QStringLiteral("remedied"), QT_TRANSLATE_NOOP("Incidents", "Remedied")},
        {QStringLiteral("lessons"), QT_TRANSLATE_NOOP("Incidents", "Lessons drawn")},
        {QStringLiteral("correction"), QT_TRANSLATE_NOOP("Incidents", "Correction")},
        {QStringLiteral("supplemented"), QT_TRANSLATE_NOOP("Incidents", "Notification supplemented")},
        {QStringLiteral("draft"), QT_TRANSLATE_NOOP("Incidents", "Draft of the notification")},
        {QStringLiteral("affected"), QT_TRANSLATE_NOOP("Incidents", "Affected persons counted")},
        {QStringLiteral("affected_confirmed"), QT_TRANSLATE_NOOP("Incidents", "Figures confirmed")},
        {QStringLiteral("entries"), QT_TRANSLATE_NOOP("Incidents", "Entries of the log attached")},
        {QStringLiteral("evidence"), QT_TRANSLATE_NOOP("Incidents", "Evidence file added")},
        {QStringLiteral("task"), QT_TRANSLATE_NOOP("Incidents", "Task")},
        {QStringLiteral("task_done"), QT_TRANSLATE_NOOP("Incidents", "Task done")},
        {QStringLiteral("reopened"), QT_TRANSLATE_NOOP("Incidents", "Incident reopened")},
        {QStringLiteral("proposal_dismissed"), QT_TRANSLATE_NOOP("Incidents", "Proposal dismissed")},
        {QStringLiteral("recomputed"), QT_TRANSLATE_NOOP("Incidents", "Obligation computed anew")}};
    const char *title = titles.value(kind);
    if (!title)
        return QStringLiteral("incident.") + kind;
    return translate ? translate(title) : Tr::tr(title);
}

} // namespace nachweis
