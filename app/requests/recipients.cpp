// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/recipients.h"

#include <QCoreApplication>

namespace nachweis {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Requests)
};

constexpr int remindAfterDays = 14;

} // namespace

Result<QList<Recipient>> recipients(const Database &gateway, const QString &requestId)
{
    NACHWEIS_ASSIGN(QSqlQuery q, gateway.run(QStringLiteral("SELECT r.vendor_id, v.name, r.state, r.note, r.told_us, r.confirmed_us, r.remind_us FROM recipients r JOIN vendors v ON v.vendor_id = r.vendor_id "
                                                            "WHERE r.request_id = ? ORDER BY v.name"), {requestId}));
    const auto time = [&](int column) { return optionalInstant(q.value(column)); };
    QList<Recipient> list;
    while (q.next())
        list += {q.value(0).toString(), q.value(1).toString(), q.value(2).toString(), q.value(3).toString(), time(4), time(5), time(6)};
    NACHWEIS_TRY(rowsRead(q, gateway));
    return list;
}

QString recipientStateTitle(const QString &state)
{
    if (state == QLatin1String("told")) return Tr::tr("Told");
    if (state == QLatin1String("confirmed")) return Tr::tr("Confirmed by the recipient");
    if (state == QLatin1String("impossible")) return Tr::tr("Impossible or disproportionate");
    return Tr::tr("Not told yet");
}

Done setRecipient(const Stores &stores, const Session &session, const QString &requestId, const QString &vendorId, const QString &state, const QString &note)
{
    NACHWEIS_TRY(mayWorkRequests(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, requestId));
    static const QStringList states{QStringLiteral("told"), QStringLiteral("confirmed"), QStringLiteral("impossible")};
    if (!states.contains(state) || (state == QLatin1String("impossible") && note.trimmed().isEmpty()))
        return fail(ErrorCode::BadInput, Tr::tr("A recipient was told, has confirmed, or cannot be told; the last needs its reason (Art. 19)."), Tr::tr("Nothing was changed."));
    const qint64 now = toMicroseconds(session.clock());
    return inThreeSteps(stores, session, requestEvent(session, r, QStringLiteral("recipient_") + state), [&](const Database &db) -> Done {
        NACHWEIS_ASSIGN(const QSqlQuery changed, db.run(QStringLiteral("UPDATE recipients SET state = ?, note = ?, told_us = CASE WHEN ? = 'impossible' THEN told_us ELSE coalesce(told_us, ?) END, "
                                                                       "confirmed_us = CASE WHEN ? = 'confirmed' THEN ? ELSE NULL END WHERE request_id = ? AND vendor_id = ?"),
                                                        {state, note, state, now, state, now, requestId, vendorId}));
        if (changed.numRowsAffected() != 1)
            return fail(ErrorCode::NotFound, Tr::tr("“%1” is not a recipient of this request.").arg(vendorId), Tr::tr("Nothing was changed."));
        return {};
    });
}

Done addRecipients(const Database &gateway, const QString &requestId, Instant now)
{
    NACHWEIS_TRY(gateway.run(QStringLiteral("INSERT INTO recipients (request_id, vendor_id, state, remind_us) SELECT ?, vendor_id, 'open', ? FROM vendors "
                                            "WHERE role IN ('processor', 'sub_processor', 'joint_controller', 'controller') ON CONFLICT DO NOTHING"),
                             {requestId, toMicroseconds(now + std::chrono::hours(24 * remindAfterDays))}));
    return {};
}

} // namespace nachweis
