// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/recipients.h"
#include "requests/tr.h"

namespace nachweis::requests {
namespace {

constexpr int remindAfterDays = 14;

// Without the name, which the register of vendors has.
const Relation<Recipient> &recipientRows()
{
    static const Relation<Recipient> rows("recipients", {{"vendor_id", &Recipient::vendorId},
                                                         {"state", &Recipient::state},
                                                         {"note", &Recipient::note},
                                                         {"told_us", &Recipient::told},
                                                         {"confirmed_us", &Recipient::confirmed},
                                                         {"remind_us", &Recipient::remind}});
    return rows;
}

} // namespace

Result<QList<Recipient>> recipients(const Database &gateway, const QString &requestId)
{
    NACHWEIS_ASSIGN(
        QSqlQuery q,
        gateway.run(u"SELECT %1, v.name AS name, v.role AS role FROM recipients r JOIN vendors v ON v.vendor_id = "
                    "r.vendor_id WHERE r.request_id = ? ORDER BY v.name"_s.arg(recipientRows().columns(u"r."_s)),
                    {requestId}));
    QList<Recipient> list;
    while (q.next()) {
        NACHWEIS_ASSIGN(Recipient one, recipientRows().row(q));
        one.name = q.value(u"name"_s).toString();
        one.role = q.value(u"role"_s).toString();
        list += std::move(one);
    }
    NACHWEIS_TRY(rowsRead(q, gateway));
    return list;
}

Done setRecipient(const Stores &stores, const Session &session, const QString &requestId, const QString &vendorId,
                  RecipientState state, const QString &note)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, requestId));
    NACHWEIS_TRY(mayTake(stores, session, r, Step::TellRecipient));
    const bool impossible = state == RecipientState::Impossible;
    if (state == RecipientState::Open || (impossible && note.trimmed().isEmpty()))
        return fail(
            ErrorCode::BadInput,
            Tr::tr("A recipient was told, has confirmed, or cannot be told; the last needs its reason (Art. 19)."),
            Tr::tr("Nothing was changed."));
    const QString action = u"request.recipient_"_s + nameOf(state);
    return desk::inThreeSteps(
        stores, session, requestEvent(session, r, action.toLatin1().constData()), [&](const Database &db) -> Done {
            const QString where = u"request_id = ? AND vendor_id = ?"_s;
            NACHWEIS_ASSIGN(const auto before, recipientRows().first(db, u"WHERE "_s + where, {requestId, vendorId}));
            if (!before)
                return fail(ErrorCode::NotFound, Tr::tr("“%1” is not a recipient of this request.").arg(vendorId),
                            Tr::tr("Nothing was changed."));
            const Instant now = session.clock();
            const std::optional<Instant> told = before->told || impossible ? before->told : now,
                                         confirmed =
                                             state == RecipientState::Confirmed ? std::optional(now) : std::nullopt;
            NACHWEIS_TRY(updateRows(db, "recipients",
                                    {{"state", nameOf(state)},
                                     {"note", field::toStore(note)},
                                     {"told_us", field::toStore(told)},
                                     {"confirmed_us", field::toStore(confirmed)}},
                                    where, {requestId, vendorId}));
            return {};
        });
}

Done addRecipients(const Database &gateway, const QString &requestId, Instant now)
{
    NACHWEIS_TRY(gateway.run(
        u"INSERT INTO recipients (request_id, vendor_id, state, remind_us) SELECT ?, vendor_id, 'open', ? FROM vendors "
        "WHERE role IN ('processor', 'sub_processor', 'joint_controller', 'controller') ON CONFLICT DO NOTHING"_s,
        {requestId, toMicroseconds(now + std::chrono::hours(24 * remindAfterDays))}));
    return {};
}

} // namespace nachweis::requests
