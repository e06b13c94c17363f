// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/advice.h"

#include "incidents/contracts.h"
#include "incidents/tr.h"

namespace nachweis::incidents {
namespace {

constexpr qint64 hipaaThreshold = 500;

// More than 500 residents of one state: certain, possible with those whose state the store does not know, or not.
QString mediaNotice(const AffectedFigures &f)
{
    QString state;
    qint64 most = 0;
    for (auto it = f.phiByState.begin(); it != f.phiByState.end(); ++it)
        if (it.key() != "US"_L1 && it.value() > most) {
            state = it.key();
            most = it.value();
        }
    const qint64 unknown = f.phiByState.value(u"US"_s);
    if (most > hipaaThreshold)
        return Tr::tr("%1 persons live in %2: more than 500 residents of one state.").arg(most).arg(state);
    if (most + unknown <= hipaaThreshold)
        return {};
    return most == 0 ? Tr::tr("%1 persons in the United States, and the store does not know their states: more than "
                              "500 residents of one state are possible. Count them by state.")
                           .arg(unknown)
                     : Tr::tr("%1 persons live in %2, and of %3 more in the United States the store does not know the "
                              "state: more than 500 residents of one state are possible. Count them by state.")
                           .arg(most)
                           .arg(state)
                           .arg(unknown);
}

// Rule and reason, for figures with health information.
QList<std::pair<QLatin1String, QString>> byHealthInformation(const AffectedFigures &f)
{
    QList<std::pair<QLatin1String, QString>> list{
        {rules::hipaaPersons,
         Tr::tr("%1 records with health information are affected; it holds for covered entities.").arg(f.phi.records)}};
    if (const QString media = mediaNotice(f); !media.isEmpty())
        list += {rules::hipaaMedia, media};
    if (f.phi.persons >= hipaaThreshold)
        list += {rules::hipaaSecretary, Tr::tr("%1 persons: 500 or more.").arg(f.phi.persons)};
    else
        list += {rules::hipaaSecretaryYearly, Tr::tr("%1 persons: fewer than 500.").arg(f.phi.persons)};
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
    if (scopes.isEmpty() || scopes.last().figures.phi.records == 0)
        return list;
    for (const auto &[id, why] : byHealthInformation(scopes.last().figures)) {
        if (incident.obligation(id))
            continue;
        NACHWEIS_ASSIGN(const ObligationRule rule, obligationRule(gateway, id));
        list += {rule, why};
    }
    return list;
}

} // namespace nachweis::incidents
