// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/incidents.h"

#include <QCoreApplication>

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

} // namespace nachweis
