// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/requests.h"

#include <QCoreApplication>

namespace nachweis {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Requests)
};

} // namespace

QStringList requestKinds()
{
    return {QStringLiteral("access"), QStringLiteral("rectification"), QStringLiteral("erasure"),
            QStringLiteral("restriction"), QStringLiteral("portability"), QStringLiteral("objection")};
}

QString requestKindTitle(const QString &kind)
{
    if (kind == QLatin1String("access")) return Tr::tr("Access (Art. 15)");
    if (kind == QLatin1String("rectification")) return Tr::tr("Rectification (Art. 16)");
    if (kind == QLatin1String("erasure")) return Tr::tr("Erasure (Art. 17)");
    if (kind == QLatin1String("restriction")) return Tr::tr("Restriction (Art. 18)");
    if (kind == QLatin1String("portability")) return Tr::tr("Portability (Art. 20)");
    if (kind == QLatin1String("objection")) return Tr::tr("Objection (Art. 21)");
    return kind;
}

QString requestStateTitle(const QString &state)
{
    if (state == QLatin1String("received")) return Tr::tr("Received");
    if (state == QLatin1String("identity_query")) return Tr::tr("Identity query");
    if (state == QLatin1String("search")) return Tr::tr("Identity confirmed");
    if (state == QLatin1String("decision_proposed")) return Tr::tr("Decision proposed");
    if (state == QLatin1String("approved")) return Tr::tr("Approved");
    if (state == QLatin1String("executing")) return Tr::tr("Executing");
    if (state == QLatin1String("verified")) return Tr::tr("Executed and verified");
    if (state == QLatin1String("answered")) return Tr::tr("Answered");
    if (state == QLatin1String("closed")) return Tr::tr("Closed");
    return state;
}

QString requestOutcomeTitle(const QString &outcome)
{
    if (outcome == QLatin1String("fulfilled")) return Tr::tr("Fulfilled");
    if (outcome == QLatin1String("partly")) return Tr::tr("Partly fulfilled");
    if (outcome == QLatin1String("refused")) return Tr::tr("Refused");
    if (outcome == QLatin1String("not_identifiable")) return Tr::tr("Person not identifiable (Art. 11(2))");
    if (outcome == QLatin1String("withdrawn")) return Tr::tr("Withdrawn by the person");
    if (outcome == QLatin1String("duplicate")) return Tr::tr("Duplicate");
    return outcome;
}

} // namespace nachweis
