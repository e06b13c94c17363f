// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/quarantine.h"

namespace nachweis::log {

QString Quarantined::reasonTitle() const
{
    const auto known = namedAs<Refusal>(reason);
    return known ? titleOf(*known) : reason;
}

Result<QList<Quarantined>> quarantined(const Database &audit, int limit)
{
    NACHWEIS_ASSIGN(QSqlQuery q,
                    audit.run(u"SELECT quarantine_id, refused_us, reason, time_us, event_id, action, actor, subject, "
                              "ref, outcome FROM quarantine ORDER BY quarantine_id DESC LIMIT ?"_s,
                              {limit}));
    QList<Quarantined> list;
    while (q.next()) {
        const auto text = [&](const QString &column) { return q.value(column).toString(); };
        const auto instant = [&](const QString &column) { return fromMicroseconds(q.value(column).toLongLong()); };
        list.append({q.value(u"quarantine_id"_s).toLongLong(), instant(u"refused_us"_s), text(u"reason"_s),
                     instant(u"time_us"_s), text(u"event_id"_s), text(u"action"_s), text(u"actor"_s),
                     text(u"subject"_s), text(u"ref"_s), text(u"outcome"_s)});
    }
    NACHWEIS_TRY(rowsRead(q, audit));
    return list;
}

Result<qint64> quarantinedCount(const Database &audit)
{
    NACHWEIS_ASSIGN(const QVariant count, audit.value(u"SELECT count(*) FROM quarantine"_s));
    return count.toLongLong();
}

} // namespace nachweis::log
