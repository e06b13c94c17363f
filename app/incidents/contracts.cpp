// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/contracts.h"

#include "incidents/incidents.h"
#include "incidents/tr.h"
#include "office/duties.h"

namespace nachweis::incidents {
namespace {

ledger::Event contractEvent(const Session &session, const QString &id)
{
    ledger::Event event = log::staffEvent(session, u"contract.changed"_s, {});
    event.ref = u"contract:"_s + id;
    return event;
}

} // namespace

const Relation<ContractObligation> &contractRows()
{
    static const Relation<ContractObligation> rows("contract_obligations",
                                                   {{"contract_id", &ContractObligation::id, "id"},
                                                    {"party", &ContractObligation::party},
                                                    {"hours", &ContractObligation::hours},
                                                    {"norm", &ContractObligation::norm},
                                                    {"version", &ContractObligation::version},
                                                    {"ended_us", &ContractObligation::ended}});
    return rows;
}

Result<QList<ContractObligation>> contractObligations(const Database &gateway)
{
    return contractRows().select(gateway, u"ORDER BY ended_us IS NOT NULL, party, contract_id"_s);
}

Done putContractObligation(const Stores &stores, const Session &session, const ContractObligation &contract)
{
    NACHWEIS_TRY(may(session, Act::WorkIncidents));
    NACHWEIS_TRY(stores.personal());
    if (contract.party.trimmed().isEmpty() || contract.norm.trimmed().isEmpty() || contract.hours < 1 ||
        contract.hours > mostContractHours)
        return fail(ErrorCode::BadInput,
                    Tr::tr("A contract's obligation needs the other party, where it stands, and 1 to %1 hours.")
                        .arg(mostContractHours),
                    Tr::tr("Nothing was changed."));
    const QString id = contract.id.isEmpty() ? session.newId() : contract.id;
    return desk::inThreeSteps(stores, session, contractEvent(session, id), [&](const Database &db) -> Done {
        if (contract.id.isEmpty())
            return contractRows().insert(
                db, {id, contract.party.trimmed(), contract.norm.trimmed(), contract.hours, 1, {}});
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
    NACHWEIS_TRY(may(session, Act::WorkIncidents));
    NACHWEIS_TRY(stores.personal());
    return desk::inThreeSteps(stores, session, contractEvent(session, id), [&](const Database &db) -> Done {
        NACHWEIS_ASSIGN(const qint64 changed,
                        updateRows(db, "contract_obligations", {{"ended_us", toMicroseconds(session.clock())}},
                                   u"contract_id = ? AND ended_us IS NULL"_s, {id}));
        if (changed != 1)
            return fail(ErrorCode::NotFound, Tr::tr("There is no contract with this id that goes on."),
                        Tr::tr("Nothing was changed."));
        return {};
    });
}

} // namespace nachweis::incidents
