// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/contracts.h"

#include "incidents/incidents.h"
#include "incidents/tr.h"

namespace nachweis::incidents {
namespace {

ledger::Event contractEvent(const Session &session, const QString &id)
{
    ledger::Event event = log::staffEvent(session, u"contract.changed"_s, {});
    event.ref = u"contract:"_s + id;
    return event;
}

} // namespace

Result<QList<ContractObligation>> contractObligations(const Database &gateway)
{
    NACHWEIS_ASSIGN(QSqlQuery q,
                    gateway.run(u"SELECT contract_id, party, norm, hours, version, ended_us FROM contract_obligations "
                                "ORDER BY ended_us IS NOT NULL, party, contract_id"_s));
    QList<ContractObligation> list;
    while (q.next())
        list += {q.value(0).toString(), q.value(1).toString(), q.value(2).toString(),
                 q.value(3).toInt(),    q.value(4).toInt(),    optionalInstant(q.value(5))};
    NACHWEIS_TRY(rowsRead(q, gateway));
    return list;
}

Done putContractObligation(const Stores &stores, const Session &session, const ContractObligation &contract)
{
    NACHWEIS_TRY(mayWorkIncidents(session));
    NACHWEIS_TRY(stores.personal());
    if (contract.party.trimmed().isEmpty() || contract.norm.trimmed().isEmpty() || contract.hours < 1 ||
        contract.hours > mostContractHours)
        return fail(ErrorCode::BadInput,
                    Tr::tr("A contract's obligation needs the other party, where it stands, and 1 to %1 hours.")
                        .arg(mostContractHours),
                    Tr::tr("Nothing was changed."));
    const QString id = contract.id.isEmpty() ? session.newId() : contract.id;
    return desk::inThreeSteps(stores, session, contractEvent(session, id), [&](const Database &db) -> Done {
        if (contract.id.isEmpty()) {
            NACHWEIS_TRY(db.run(u"INSERT INTO contract_obligations VALUES (?, ?, ?, ?, 1, NULL)"_s,
                                {id, contract.party.trimmed(), contract.hours, contract.norm.trimmed()}));
            return {};
        }
        NACHWEIS_ASSIGN(const QSqlQuery changed,
                        db.run(u"UPDATE contract_obligations SET party = ?, hours = ?, norm = ?, version = version + 1 "
                               "WHERE contract_id = ? AND ended_us IS NULL"_s,
                               {contract.party.trimmed(), contract.hours, contract.norm.trimmed(), id}));
        if (changed.numRowsAffected() != 1)
            return fail(ErrorCode::NotFound, Tr::tr("There is no contract with this id that goes on."),
                        Tr::tr("Nothing was changed."));
        return {};
    });
}

Done endContractObligation(const Stores &stores, const Session &session, const QString &id)
{
    NACHWEIS_TRY(mayWorkIncidents(session));
    NACHWEIS_TRY(stores.personal());
    return desk::inThreeSteps(stores, session, contractEvent(session, id), [&](const Database &db) -> Done {
        NACHWEIS_ASSIGN(
            const QSqlQuery changed,
            db.run(u"UPDATE contract_obligations SET ended_us = ? WHERE contract_id = ? AND ended_us IS NULL"_s,
                   {toMicroseconds(session.clock()), id}));
        if (changed.numRowsAffected() != 1)
            return fail(ErrorCode::NotFound, Tr::tr("There is no contract with this id that goes on."),
                        Tr::tr("Nothing was changed."));
        return {};
    });
}

} // namespace nachweis::incidents
