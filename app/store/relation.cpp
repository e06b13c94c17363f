// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/relation.h"

#include "base/tr.h"

namespace nachweis {
namespace field {

Error unknownValue(const QString &column, const QVariant &value)
{
    return {ErrorCode::Damaged,
            Tr::tr("The store holds a value that this program does not know: “%1” in %2.")
                .arg(value.toString().left(40), column),
            Tr::tr("It was not taken for another one. Update this program, or ask who wrote the store.")};
}

} // namespace field

Done insertRow(const Database &db, const char *relation, const QList<Assigned> &values)
{
    QStringList columns;
    QVariantList bound;
    for (const Assigned &a : values) {
        columns += QLatin1String(a.column);
        bound += a.value;
    }
    NACHWEIS_TRY(db.run(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(QLatin1String(relation), columns.join(u", "_s),
                                                                 QStringList(columns.size(), u"?"_s).join(u", "_s)),
                        bound));
    return {};
}

Result<qint64> updateRows(const Database &db, const char *relation, const QList<Assigned> &values, const QString &where,
                          const QVariantList &whereValues)
{
    QStringList columns;
    QVariantList bound;
    for (const Assigned &a : values) {
        columns += QLatin1String(a.column) + u" = ?"_s;
        bound += a.value;
    }
    NACHWEIS_ASSIGN(const QSqlQuery query,
                    db.run(u"UPDATE %1 SET %2 WHERE %3"_s.arg(QLatin1String(relation), columns.join(u", "_s), where),
                           bound + whereValues));
    return query.numRowsAffected();
}

} // namespace nachweis
