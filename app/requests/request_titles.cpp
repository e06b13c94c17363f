// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/requests.h"
#include "requests/tr.h"

namespace nachweis::requests {
QStringList requestKinds()
{
    return {u"access"_s, u"rectification"_s, u"erasure"_s, u"restriction"_s, u"portability"_s, u"objection"_s};
}

QString requestKindTitle(const QString &kind)
{
    if (kind == "access"_L1)
        return Tr::tr("Access (Art. 15)");
    if (kind == "rectification"_L1)
        return Tr::tr("Rectification (Art. 16)");
    if (kind == "erasure"_L1)
        return Tr::tr("Erasure (Art. 17)");
    if (kind == "restriction"_L1)
        return Tr::tr("Restriction (Art. 18)");
    if (kind == "portability"_L1)
        return Tr::tr("Portability (Art. 20)");
    if (kind == "objection"_L1)
        return Tr::tr("Objection (Art. 21)");
    return kind;
}

QString requestStateTitle(const QString &state)
{
    if (state == "received"_L1)
        return Tr::tr("Received");
    if (state == "identity_query"_L1)
        return Tr::tr("Identity query");
    if (state == "search"_L1)
        return Tr::tr("Identity confirmed");
    if (state == "decision_proposed"_L1)
        return Tr::tr("Decision proposed");
    if (state == "approved"_L1)
        return Tr::tr("Approved");
    if (state == "executing"_L1)
        return Tr::tr("Executing");
    if (state == "verified"_L1)
        return Tr::tr("Executed and verified");
    if (state == "answered"_L1)
        return Tr::tr("Answered");
    if (state == "closed"_L1)
        return Tr::tr("Closed");
    return state;
}

QString requestOutcomeTitle(const QString &outcome)
{
    if (outcome == "fulfilled"_L1)
        return Tr::tr("Fulfilled");
    if (outcome == "partly"_L1)
        return Tr::tr("Partly fulfilled");
    if (outcome == "refused"_L1)
        return Tr::tr("Refused");
    if (outcome == "not_identifiable"_L1)
        return Tr::tr("Person not identifiable (Art. 11(2))");
    if (outcome == "withdrawn"_L1)
        return Tr::tr("Withdrawn by the person");
    if (outcome == "duplicate"_L1)
        return Tr::tr("Duplicate");
    return outcome;
}

} // namespace nachweis::requests
