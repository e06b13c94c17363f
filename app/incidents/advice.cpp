// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/advice.h"

#include "incidents/contracts.h"

#include <QCoreApplication>

namespace nachweis {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

constexpr qint64 hipaaThreshold = 500;

// Rule and reason, for figures with health information.
QList<std::pair<const char *, QString>> byHealthInformation(const AffectedFigures &f)
{
    QList<std::pair<const char *, QString>> list{{"hipaa-164-404", Tr::tr("%1 records with health information are affected; it holds for covered entities.").arg(f.phi)}};
    if (const qint64 residents = f.byCountry.value(QStringLiteral("US")); residents > hipaaThreshold)
        list += {"hipaa-164-406", Tr::tr("%1 persons in the United States: more than 500 residents of one state are possible. Count them by state.").arg(residents)};
    if (f.persons >= hipaaThreshold)
        list += {"hipaa-164-408", Tr::tr("%1 persons: 500 or more.").arg(f.persons)};
    else
        list += {"hipaa-164-408-annual", Tr::tr("%1 persons: fewer than 500.").arg(f.persons)};
    return list;
}

} // namespace

Result<QList<ObligationAdvice>> obligationsToConsider(const Database &gateway, const Incident &incident)
{
    QList<ObligationAdvice> list;
    if (!incident.aware || incident.closed)
        return list;
    NACHWEIS_ASSIGN(const QList<ContractObligation> contracts, contractObligations(gateway));
    for (const ContractObligation &c : contracts) {
        if (c.ended || incident.obligation(c.rule()))
            continue;
        NACHWEIS_ASSIGN(const ObligationRule rule, obligationRule(gateway, c.rule()));
        list += {rule, Tr::tr("%1 names %n hours.", nullptr, c.hours).arg(c.norm)};
    }
    NACHWEIS_ASSIGN(const QList<AffectedScope> scopes, affectedScopes(gateway, incident.id));
    if (scopes.isEmpty() || scopes.last().figures.phi == 0)
        return list;
    for (const auto &[id, why] : byHealthInformation(scopes.last().figures)) {
        if (incident.obligation(QLatin1String(id)))
            continue;
        NACHWEIS_ASSIGN(const ObligationRule rule, obligationRule(gateway, QLatin1String(id)));
        list += {rule, why};
    }
    return list;
}

} // namespace nachweis
