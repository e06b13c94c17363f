// SPDX-License-Identifier: GPL-3.0-or-later
// The two stores' schemas, step by step; the SQL stands in packaging/gateway.
#pragma once

#include "store/database.h"

namespace nachweis {

/// Brings a store to the newest schema, each step in a transaction; refuses one that is newer than this program.
enum class StoreKind { Gateway, Audit };
Done migrate(const Database &database, StoreKind kind);
constexpr int newestSchema(StoreKind kind)
{
    return kind == StoreKind::Gateway ? 6 : 4;
}
/// The version of a store; NewerSchema where this program does not know it.
Result<int> knownSchema(const Database &database, StoreKind kind);
/// The SQL of one step.
Result<QString> schemaScript(StoreKind kind, int version, const Dialect &dialect);

} // namespace nachweis
