// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent/suppressions.h"

namespace nachweis::consent {
namespace {

QString strength(const QString &column)
{
    QString sql = u"CASE "_s + column;
    for (const auto &reason : vocabulary(SuppressionReason()).values)
        sql += u" WHEN '%1' THEN %2"_s.arg(QLatin1String(reason.name)).arg(int(reason.value));
    return sql + u" ELSE 9 END"_s; // what this program does not know it does not weaken
}

} // namespace

Done suppress(const Database &gateway, const QString &subject, const QString &purpose, SuppressionReason reason,
              qint64 sinceUs)
{
    NACHWEIS_TRY(gateway.run(
        u"INSERT INTO suppressions (lookup, purpose_id, reason, since_us) SELECT DISTINCT lookup, ?, ?, ? FROM address "
        "WHERE subject = ? AND (valid_to_us IS NULL OR valid_to_us > ?) ON CONFLICT (lookup, purpose_id) DO UPDATE SET "
        "reason = excluded.reason, since_us = excluded.since_us WHERE %1 > %2"_s.arg(
            strength(u"excluded.reason"_s), strength(u"suppressions.reason"_s)),
        {purpose, nameOf(reason), sinceUs, subject, sinceUs}));
    return {};
}

Done suppressNewIdentifiers(const Database &gateway, const QString &subject)
{
    NACHWEIS_TRY(gateway.run(
        u"INSERT INTO suppressions (lookup, purpose_id, reason, since_us) SELECT DISTINCT a.lookup, s.purpose_id, "
        "s.reason, s.since_us FROM address a JOIN (SELECT purpose_id, reason, max(since_us) AS since_us FROM "
        "suppressions WHERE reason <> 'erased' AND lookup IN (SELECT lookup FROM address WHERE subject = ?) "
        "GROUP BY purpose_id, reason) s WHERE a.subject = ? AND a.valid_to_us IS NULL "
        "AND EXISTS (SELECT 1 FROM consents c WHERE c.subject = a.subject AND c.purpose_id = s.purpose_id "
        "AND c.state IN ('withdrawn', 'objected')) ON CONFLICT DO NOTHING"_s,
        {subject, subject}));
    return {};
}

Done suppressLaterPurposes(const Database &gateway)
{
    static const QString missing =
        u"FROM suppressions s JOIN purposes p ON p.category = 'marketing' WHERE s.reason = 'objected' "
        "AND NOT EXISTS (SELECT 1 FROM suppressions t WHERE t.lookup = s.lookup AND t.purpose_id = p.purpose_id "
        "AND t.reason = 'objected') AND NOT EXISTS (SELECT 1 FROM lifted_suppressions l WHERE l.lookup = s.lookup "
        "AND l.purpose_id = p.purpose_id AND l.lifted_us >= s.since_us)"_s;
    // A day begins while others write: nothing is written where there is nothing to do.
    NACHWEIS_ASSIGN(const QVariant any, gateway.value(u"SELECT 1 %1 LIMIT 1"_s.arg(missing)));
    if (any.isNull())
        return {};
    NACHWEIS_TRY(gateway.run(u"INSERT INTO suppressions (lookup, purpose_id, reason, since_us) SELECT s.lookup, "
                             "p.purpose_id, 'objected', min(s.since_us) %1 GROUP BY s.lookup, p.purpose_id "
                             "ON CONFLICT DO NOTHING"_s.arg(missing)));
    return {};
}

Result<int> liftSuppressions(const Database &gateway, const QString &subject, const QString &purpose,
                             qint64 consentedUs)
{
    const QString which = u"FROM suppressions WHERE purpose_id = ? AND since_us < ? AND lookup IN "
                          "(SELECT lookup FROM address WHERE subject = ? AND valid_to_us IS NULL)"_s;
    const QVariantList values{purpose, consentedUs, subject};
    NACHWEIS_TRY(gateway.run(u"INSERT INTO lifted_suppressions (lookup, purpose_id, reason, since_us, lifted_us) "
                             "SELECT lookup, purpose_id, reason, since_us, ? %1 ON CONFLICT DO NOTHING"_s.arg(which),
                             QVariantList{consentedUs} + values));
    NACHWEIS_ASSIGN(const QSqlQuery gone, gateway.run(u"DELETE "_s + which, values));
    return gone.numRowsAffected();
}

Done liftPlatformStops(const Database &gateway, const QString &subject, const QString &purpose)
{
    NACHWEIS_TRY(gateway.run(u"DELETE FROM suppressions WHERE purpose_id = ? AND reason = 'stopped' AND lookup IN "
                             "(SELECT lookup FROM address WHERE subject = ?)"_s,
                             {purpose, subject}));
    return {};
}

Result<std::optional<qint64>> erasedUntil(const Database &gateway, const QStringList &lookups)
{
    if (lookups.isEmpty())
        return std::optional<qint64>();
    const QString in = QStringList(lookups.size(), u"?"_s).join(u", "_s);
    QVariantList values;
    for (int twice = 0; twice < 2; ++twice)
        for (const QString &lookup : lookups)
            values += lookup;
    NACHWEIS_ASSIGN(
        const QVariant until,
        gateway.value(u"SELECT max(since_us) FROM (SELECT since_us FROM suppressions WHERE reason = 'erased' AND "
                      "lookup IN (%1) UNION ALL SELECT since_us FROM lifted_suppressions WHERE reason = 'erased' AND "
                      "lookup IN (%1)) AS erased"_s.arg(in),
                      values));
    return until.isNull() ? std::optional<qint64>() : std::optional<qint64>(until.toLongLong());
}

} // namespace nachweis::consent
