// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/entry_list.h"

#include "log/retention.h"
#include "log/tr.h"

namespace nachweis::log {
namespace {

const char *const rowColumns =
    "idx, time_us, event_id, action, actor, subject, integration, purpose, outcome, operation, ref, phi, "
    "details_sealed IS NOT NULL, EXISTS (SELECT 1 FROM details d WHERE d.idx = entries.idx)";

QString where(const EntryFilter &filter, QVariantList &values)
{
    QString sql;
    const auto add = [&](const char *condition, const QVariant &value) {
        sql += u" AND "_s + QLatin1String(condition);
        values += value;
    };
    if (filter.action.endsWith('.'_L1)) {
        add("action >= ?", filter.action);
        add("action < ?", QString(filter.action.chopped(1) + '/'_L1)); // '/' follows '.'
    } else if (!filter.action.isEmpty()) {
        add("action = ?", filter.action);
    }
    if (!filter.subject.isEmpty())
        add("subject = ?", filter.subject);
    if (!filter.actor.isEmpty())
        add("actor = ?", filter.actor);
    if (!filter.integration.isEmpty())
        add("integration = ?", filter.integration);
    if (filter.outcome.endsWith(':'_L1)) {
        add("outcome >= ?", filter.outcome);
        add("outcome < ?", QString(filter.outcome.chopped(1) + ';'_L1)); // ';' follows ':'
    } else if (!filter.outcome.isEmpty()) {
        add("outcome = ?", filter.outcome);
    }
    if (filter.phi)
        add("phi = ?", *filter.phi ? 1 : 0);
    if (filter.since)
        add("time_us >= ?", toMicroseconds(*filter.since));
    if (filter.until)
        add("time_us < ?", toMicroseconds(*filter.until));
    return sql;
}

Result<QList<EntryRow>> read(const Database &audit, const QString &condition, const QVariantList &values)
{
    NACHWEIS_ASSIGN(QSqlQuery q,
                    audit.run(u"SELECT %1 FROM entries WHERE %2"_s.arg(QLatin1String(rowColumns), condition), values));
    QList<EntryRow> rows;
    while (q.next()) {
        const auto text = [&](int i) { return q.value(i).toString(); };
        rows.append({q.value(0).toLongLong(), fromMicroseconds(q.value(1).toLongLong()), text(2), text(3), text(4),
                     text(5), text(6), text(7), text(8), text(9), text(10), q.value(11).toBool(), q.value(12).toBool(),
                     q.value(13).toBool()});
    }
    NACHWEIS_TRY(rowsRead(q, audit));
    return rows;
}

} // namespace

Result<QList<EntryRow>> listEntriesUp(const Database &audit, const EntryFilter &filter, ledger::LeafIndex first,
                                      int limit)
{
    QVariantList values{first};
    const QString condition = u"idx >= ?"_s + where(filter, values) + u" ORDER BY idx LIMIT ?"_s;
    values += limit;
    return read(audit, condition, values);
}

Result<QList<EntryRow>> listEntriesDown(const Database &audit, const EntryFilter &filter, ledger::LeafIndex before,
                                        int limit)
{
    QVariantList values{before};
    const QString condition = u"idx < ?"_s + where(filter, values) + u" ORDER BY idx DESC LIMIT ?"_s;
    values += limit;
    return read(audit, condition, values);
}

Result<QList<ledger::LeafIndex>> entryIndexes(const Database &audit, const EntryFilter &filter, ledger::LeafIndex first,
                                              ledger::LeafIndex last, int limit)
{
    QVariantList values{first, last};
    const QString condition = where(filter, values);
    values += limit;
    NACHWEIS_ASSIGN(
        QSqlQuery q,
        audit.run(u"SELECT idx FROM entries WHERE idx >= ? AND idx <= ?%1 ORDER BY idx LIMIT ?"_s.arg(condition),
                  values));
    QList<ledger::LeafIndex> list;
    while (q.next())
        list.append(q.value(0).toLongLong());
    NACHWEIS_TRY(rowsRead(q, audit));
    return list;
}

Result<EntryRow> entry(const Database &audit, ledger::LeafIndex index)
{
    NACHWEIS_ASSIGN(const QList<EntryRow> rows, read(audit, u"idx = ?"_s, {index}));
    if (rows.isEmpty())
        return fail(ErrorCode::NotFound, Tr::tr("The log has no entry %1.").arg(index));
    return rows.first();
}

Result<std::vector<qint64>> entryCounts(const Database &audit, EntryFilter filter, Instant since, Instant until,
                                        int buckets)
{
    std::vector<qint64> counts(size_t(std::max(1, buckets)));
    const qint64 from = toMicroseconds(since), to = std::max(from + 1, toMicroseconds(until));
    const qint64 width = std::max<qint64>(1, (to - from + buckets - 1) / buckets);
    filter.since = since;
    filter.until = fromMicroseconds(to);
    QVariantList values{from, width};
    const QString condition = where(filter, values);
    NACHWEIS_ASSIGN(
        QSqlQuery q,
        audit.run(
            u"SELECT (time_us - ?) / ? AS bucket, count(*) FROM entries WHERE 1 = 1%1 GROUP BY bucket"_s.arg(condition),
            values));
    while (q.next())
        if (const qint64 bucket = q.value(0).toLongLong(); bucket >= 0 && bucket < qint64(counts.size()))
            counts[size_t(bucket)] = q.value(1).toLongLong();
    NACHWEIS_TRY(rowsRead(q, audit));
    return counts;
}

Result<std::optional<std::pair<Instant, Instant>>> entryTimes(const Database &audit)
{
    NACHWEIS_ASSIGN(const QVariant first, audit.value(u"SELECT min(time_us) FROM entries"_s));
    NACHWEIS_ASSIGN(const QVariant last, audit.value(u"SELECT max(time_us) FROM entries"_s));
    if (first.isNull())
        return std::optional<std::pair<Instant, Instant>>();
    return std::optional(std::pair(fromMicroseconds(first.toLongLong()), fromMicroseconds(last.toLongLong())));
}

Result<std::optional<Removal>> detailsErased(const Database &audit, ledger::LeafIndex index, const QString &subject)
{
    NACHWEIS_ASSIGN(
        QSqlQuery q,
        audit.run(u"SELECT idx, time_us, ref FROM entries WHERE subject = ? AND idx > ? "
                  "AND action IN ('data.erased', 'data.erased_partly') AND outcome = 'done' ORDER BY idx LIMIT 1"_s,
                  {subject, index}));
    if (q.next())
        return std::optional(
            Removal{q.value(0).toLongLong(), fromMicroseconds(q.value(1).toLongLong()), q.value(2).toString(), {}});
    NACHWEIS_TRY(rowsRead(q, audit));
    return std::optional<Removal>();
}

Result<std::optional<Removal>> rowExpired(const Database &audit, ledger::LeafIndex index)
{
    NACHWEIS_ASSIGN(
        QSqlQuery q,
        audit.run(u"SELECT idx, time_us, ref, purpose FROM entries WHERE action = 'retention.expired' AND idx > ? "
                  "ORDER BY idx"_s,
                  {index}));
    while (q.next()) {
        const auto range = expiredRange(q.value(2).toString());
        if (range && range->first <= index && index <= range->last)
            return std::optional(Removal{q.value(0).toLongLong(), fromMicroseconds(q.value(1).toLongLong()),
                                         q.value(2).toString(), q.value(3).toString()});
    }
    NACHWEIS_TRY(rowsRead(q, audit));
    return std::optional<Removal>();
}

Result<ledger::TreeSize> entryCount(const Database &audit)
{
    NACHWEIS_ASSIGN(const QVariant count, audit.value(u"SELECT max(idx) + 1 FROM entries"_s));
    return count.toLongLong();
}

} // namespace nachweis::log
