// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/entry_list.h"

#include <QCoreApplication>

namespace nachweis {
namespace {

const char *const columns = "idx, time_us, event_id, action, actor, subject, integration, purpose, outcome, operation, ref, phi, "
                            "details_sealed IS NOT NULL";

QString where(const EntryFilter &filter, QVariantList &values)
{
    QString sql;
    const auto add = [&](const char *condition, const QVariant &value) {
        sql += QStringLiteral(" AND ") + QLatin1String(condition);
        values += value;
    };
    if (filter.action.endsWith(QLatin1Char('.'))) {
        add("action >= ?", filter.action);
        add("action < ?", QString(filter.action.chopped(1) + QLatin1Char('/'))); // '/' follows '.'
    } else if (!filter.action.isEmpty()) {
        add("action = ?", filter.action);
    }
    if (!filter.subject.isEmpty())
        add("subject = ?", filter.subject);
    if (!filter.actor.isEmpty())
        add("actor = ?", filter.actor);
    if (filter.since)
        add("time_us >= ?", toMicroseconds(*filter.since));
    if (filter.until)
        add("time_us < ?", toMicroseconds(*filter.until));
    return sql;
}

Result<QList<EntryRow>> read(const Database &audit, const QString &condition, const QVariantList &values)
{
    NACHWEIS_ASSIGN(QSqlQuery q, audit.run(QStringLiteral("SELECT %1 FROM entries WHERE %2").arg(QLatin1String(columns), condition), values));
    QList<EntryRow> rows;
    while (q.next()) {
        const auto text = [&](int i) { return q.value(i).toString(); };
        rows.append({q.value(0).toLongLong(), fromMicroseconds(q.value(1).toLongLong()), text(2), text(3), text(4), text(5), text(6),
                     text(7), text(8), text(9), text(10), q.value(11).toBool(), q.value(12).toBool()});
    }
    NACHWEIS_TRY(rowsRead(q, audit));
    return rows;
}

} // namespace

Result<QList<EntryRow>> listEntriesUp(const Database &audit, const EntryFilter &filter, LeafIndex first, int limit)
{
    QVariantList values{first};
    const QString condition = QStringLiteral("idx >= ?") + where(filter, values) + QStringLiteral(" ORDER BY idx LIMIT ?");
    values += limit;
    return read(audit, condition, values);
}

Result<QList<EntryRow>> listEntriesDown(const Database &audit, const EntryFilter &filter, LeafIndex before, int limit)
{
    QVariantList values{before};
    const QString condition = QStringLiteral("idx < ?") + where(filter, values) + QStringLiteral(" ORDER BY idx DESC LIMIT ?");
    values += limit;
    return read(audit, condition, values);
}

Result<EntryRow> entry(const Database &audit, LeafIndex index)
{
    NACHWEIS_ASSIGN(const QList<EntryRow> rows, read(audit, QStringLiteral("idx = ?"), {index}));
    if (rows.isEmpty())
        return fail(ErrorCode::NotFound, QCoreApplication::translate("Ledger", "The log has no entry %1.").arg(index));
    return rows.first();
}

Result<TreeSize> entryCount(const Database &audit)
{
    NACHWEIS_ASSIGN(const QVariant count, audit.value(QStringLiteral("SELECT max(idx) + 1 FROM entries")));
    return count.toLongLong();
}

} // namespace nachweis
