// SPDX-License-Identifier: GPL-3.0-or-later
// What a contract obliges the organisation to tell after a breach, in hours from awareness: for example as a processor
// to its controller (GDPR Art. 28(3)(f), 33(2)), where the law itself names no figure.
#pragma once

#include "office/workspace.h"
#include "store/relation.h"

namespace nachweis::incidents {

constexpr int mostContractHours = 8760; ///< a year

struct ContractObligation
{
    QString id, party, norm; ///< norm: where it stands, for example “DPA § 9”
    int hours = 0;           ///< 1 to mostContractHours, from awareness; nothing rolls
    int version = 1;         ///< of hours and norm
    std::optional<Instant> ended;
    QString rule() const { return u"contract:"_s + id; } ///< as an obligation of an incident names it
};
const Relation<ContractObligation> &contractRows();
Result<QList<ContractObligation>> contractObligations(const Database &gateway);
/// A new one where `id` is empty; else the one of this id, with a new version. A running clock keeps the hours that it
/// was started by until a person decides.
Done putContractObligation(const Stores &stores, const Session &session, const ContractObligation &contract);
/// It is proposed no more; where it stands in an incident it stays.
Done endContractObligation(const Stores &stores, const Session &session, const QString &id);

} // namespace nachweis::incidents
