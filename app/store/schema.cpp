// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"
#include "base/tr.h"

#include <QFile>

namespace nachweis {
// One source for both engines; see packaging/gateway/contract.md.
Result<QString> schemaScript(StoreKind kind, int version, const Dialect &dialect)
{
    const QString name = kind == StoreKind::Gateway ? u"gateway"_s : u"audit"_s;
    QFile file(u":/sql/%1_v%2.sql.in"_s.arg(name).arg(version));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"resource %1"_s.arg(file.fileName()));
    return QString::fromUtf8(file.readAll())
        .replace(u"@BLOB@"_s, QLatin1String(dialect.blob))
        .replace(u"@INDEX@"_s, QLatin1String(dialect.index))
        .replace(u"@SERIAL@"_s, QLatin1String(dialect.serial));
}

Result<int> knownSchema(const Database &database, StoreKind kind)
{
    NACHWEIS_ASSIGN(const int version, database.schemaVersion());
    if (version > newestSchema(kind))
        return fail(ErrorCode::NewerSchema,
                    Tr::tr("The store has the schema %1; this program knows %2 at the most.")
                        .arg(version)
                        .arg(newestSchema(kind)),
                    Tr::tr("Update this program; nothing was changed."));
    return version;
}

// Two columns came into the script of a version after stores had been made by it. Those stores get them here.
static Done addMissing(const Database &database, StoreKind kind)
{
    const bool gateway = kind == StoreKind::Gateway;
    NACHWEIS_ASSIGN(const QVariant there, database.value(u"SELECT count(*) FROM pragma_table_info(?) WHERE name = ?"_s,
                                                         {gateway ? u"unrecognised"_s : u"checkpoints"_s,
                                                          gateway ? u"subject"_s : u"compact_range"_s}));
    if (there.toInt() > 0)
        return {};
    return database.transaction([&] {
        return database.script(gateway
                                   ? u"ALTER TABLE unrecognised ADD COLUMN subject text REFERENCES subjects (subject);"
                                     "CREATE INDEX unrecognised_subject ON unrecognised (subject);"_s
                                   : u"ALTER TABLE checkpoints ADD COLUMN compact_range blob;"_s);
    });
}

Done migrate(const Database &database, StoreKind kind)
{
    NACHWEIS_ASSIGN(int version, knownSchema(database, kind));
    for (; version < newestSchema(kind); ++version) {
        NACHWEIS_ASSIGN(const QString script, schemaScript(kind, version + 1, database.dialect()));
        NACHWEIS_TRY(database.transaction([&]() -> Done {
            NACHWEIS_TRY(database.script(script));
            return database.setSchemaVersion(version + 1);
        }));
    }
    return addMissing(database, kind);
}

} // namespace nachweis
