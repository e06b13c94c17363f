// SPDX-License-Identifier: GPL-3.0-or-later
// A store held against its contract beyond its rows. Whoever has its key writes the file as they like: a trigger that
// drops what staff report, a view in the place of a relation, an index that leaves a row out of every list.
#pragma once

#include "store/schema.h"

namespace nachweis {

/// Tables, indexes, triggers and views that the contract does not have, has otherwise, or has and the store has not:
/// `trigger x`, `index entries_time`. Names that SQLite keeps for itself are held against the contract too. Empty where
/// the store is as its schema version says.
Result<QStringList> objectsBesideContract(const Database &database, StoreKind kind);

} // namespace nachweis
