// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/recipients.h"
#include "requests/tr.h"

namespace nachweis::requests {
namespace {

constexpr int remindAfterDays = 14;

} // namespace

Result<QList<Recipient>> recipients(const Database &gateway, const QString &requestId)
{
    NACHWEIS_ASSIGN(QSqlQuery q,
                    gateway.run(u"SELECT r.vendor_id, v.name, r.state, r.note, r.told_us, r.confirmed_us, r.remind_us "
                                u"FROM recipients r JOIN vendors v ON v.vendor_id = r.vendor_id "
                                "WHERE r.request_id = ? ORDER BY v.name"_s,
                                {requestId}));
    const auto time = [&](int column) { return optionalInstant(q.value(column)); };
    QList<Recipient> list;
    while (q.next())
        list += {q.value(0).toString(),
                 q.value(1).toString(),
                 q.value(2).toString(),
                 q.value(3).toString(),
                 time(4),
                 time(5),
                 time(6)};
    NACHWEIS_TRY(rowsRead(q, gateway));
    return list;
}

QString recipientStateTitle(const QString &state)
{
    if (state == "told"_L1)
        return Tr::tr("Told");
    if (state == "confirmed"_L1)
        return Tr::tr("Confirmed by the recipient");
    if (state == "impossible"_L1)
        return Tr::tr("Impossible or disproportionate");
    return Tr::tr("Not told yet");
}

Done setRecipient(const Stores &stores, const Session &session, const QString &requestId, const QString &vendorId,
                  const QString &state, const QString &note)
{
    NACHWEIS_TRY(mayWorkRequests(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, requestId));
    static const QStringList states{u"told"_s, u"confirmed"_s, u"impossible"_s};
    if (!states.contains(state) || (state == "impossible"_L1 && note.trimmed().isEmpty()))
        return fail(
            ErrorCode::BadInput,
            Tr::tr("A recipient was told, has confirmed, or cannot be told; the last needs its reason (Art. 19)."),
            Tr::tr("Nothing was changed."));
    const qint64 now = toMicroseconds(session.clock());
    return desk::inThreeSteps(
        stores, session, requestEvent(session, r, u"recipient_"_s + state), [&](const Database &db) -> Done {
            NACHWEIS_ASSIGN(const QSqlQuery changed,
                            db.run(u"UPDATE recipients SET state = ?, note = ?, told_us = CASE WHEN ? = 'impossible' "
                                   u"THEN told_us ELSE "
                                   u"coalesce(told_us, ?) END, "
                                   "confirmed_us = CASE WHEN ? = 'confirmed' THEN ? ELSE NULL END WHERE request_id = ? "
                                   "AND vendor_id = ?"_s,
                                   {state, note, state, now, state, now, requestId, vendorId}));
            if (changed.numRowsAffected() != 1)
                return fail(ErrorCode::NotFound, Tr::tr("“%1” is not a recipient of this request.").arg(vendorId),
                            Tr::tr("Nothing was changed."));
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
