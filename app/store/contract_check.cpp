// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contract_check.h"

#include <algorithm>

namespace nachweis {
namespace {

// What the contract's scripts make of an empty store.
Result<SchemaObjects> expectedObjects(const Database &database, StoreKind kind, int version)
{
    QStringList scripts;
    for (int step = 1; step <= version; ++step) {
        NACHWEIS_ASSIGN(const QString script, schemaScript(kind, step, database.dialect()));
        scripts += script;
    }
    return database.objectsOf(scripts);
}

QByteArray keyIndex(const char *table, int number)
{
    return QByteArray("index sqlite_autoindex_") + table + '_' + QByteArray::number(number);
}

// The first stores of version 1 have `bigint` where `integer` stands now: the same keys, with an index beside them.
SchemaObjects asToday(SchemaObjects objects)
{
    for (const auto &[table, key] : {std::pair("entries", "idx"), {"details", "idx"}, {"checkpoints", "size"}}) {
        const auto sql = objects.find(QByteArray("table ") + table);
        const QByteArray first = QByteArray(key) + " bigint PRIMARY KEY";
        if (sql == objects.end() || !sql->contains(first))
            continue;
        sql->replace(first, QByteArray(key) + " integer PRIMARY KEY");
        int last = 1;
        while (objects.contains(keyIndex(table, last + 1)))
            ++last;
        objects.remove(keyIndex(table, last));
    }
    return objects;
}

// The parts between the outermost brackets, sorted: a column that was added later stands at the end.
QList<QByteArray> definitions(const QByteArray &sql)
{
    QList<QByteArray> parts;
    int depth = 0;
    QByteArray part;
    for (const char c : sql) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if ((c == ',' && depth == 1) || (c == '(' && depth == 1) || (c == ')' && depth == 0)) {
            parts += part.simplified();
            part.clear();
        } else {
            part += c;
        }
    }
    parts += part.simplified();
    std::sort(parts.begin(), parts.end());
    return parts;
}

// Tables of stores that were made before a column came into a version's script have it at their end.
bool sameDefinition(const QByteArray &have, const QByteArray &wanted)
{
    return have == wanted || (have.startsWith("CREATE TABLE") && definitions(have) == definitions(wanted));
}

} // namespace

Result<QStringList> objectsBesideContract(const Database &database, StoreKind kind)
{
    NACHWEIS_ASSIGN(const int version, knownSchema(database, kind));
    NACHWEIS_ASSIGN(SchemaObjects wanted, expectedObjects(database, kind, version));
    NACHWEIS_ASSIGN(SchemaObjects now, database.objects());
    const SchemaObjects have = asToday(std::move(now));
    QStringList wrong;
    for (auto it = have.begin(); it != have.end(); ++it)
        if (!wanted.contains(it.key()) || !sameDefinition(it.value(), wanted.take(it.key())))
            wrong += QString::fromUtf8(it.key());
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        wrong += QString::fromUtf8(it.key());
    return wrong;
}

} // namespace nachweis
