// SPDX-License-Identifier: GPL-3.0-or-later
// Entries for people: filtered, a page at a time, by index (keyset paging; nothing counts or skips rows).
#pragma once

#include "ledger/entry.h"
#include "store/database.h"

namespace nachweis {

struct EntryRow {
    LeafIndex index = 0;
    Instant time;
    QString event, action, actor, subject, integration, purpose, outcome, operation, ref;
    bool phi = false;
    bool hasDetails = false; ///< the entry names sealed details; they may have been erased
};
struct EntryFilter {
    QString action, subject, actor; ///< empty: any; an action that ends in a dot is a prefix
    std::optional<Instant> since, until;
    bool isEmpty() const { return action.isEmpty() && subject.isEmpty() && actor.isEmpty() && !since && !until; }
};
/// From `first` upwards, or below `before` downwards (newest first).
Result<QList<EntryRow>> listEntriesUp(const Database &audit, const EntryFilter &filter, LeafIndex first, int limit);
Result<QList<EntryRow>> listEntriesDown(const Database &audit, const EntryFilter &filter, LeafIndex before, int limit);
/// NotFound where the row is not there.
Result<EntryRow> entry(const Database &audit, LeafIndex index);
/// Entries that the log holds, by its rows.
Result<TreeSize> entryCount(const Database &audit);

} // namespace nachweis
