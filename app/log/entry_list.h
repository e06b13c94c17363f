// SPDX-License-Identifier: GPL-3.0-or-later
// Entries for people: filtered, a page at a time, by index (keyset paging; nothing counts or skips rows).
#pragma once

#include "ledger/entry.h"
#include "store/database.h"

namespace nachweis::log {

struct EntryRow
{
    ledger::LeafIndex index = 0;
    Instant time;
    QString event, action, actor, subject, integration, purpose, outcome, operation, ref;
    bool phi = false;
    bool hasDetails = false;  ///< the entry names sealed details
    bool detailsKept = false; ///< they are still there
};
struct EntryFilter
{
    QString action, subject, actor;      ///< empty: any; an action that ends in a dot is a prefix
    std::optional<Instant> since, until; ///< until is not part of it
    QString integration, outcome;        ///< empty: any; an outcome that ends in a colon is a prefix
    std::optional<bool> phi;
    bool operator==(const EntryFilter &) const = default;
    bool isEmpty() const { return *this == EntryFilter(); }
};
/// From `first` upwards, or below `before` downwards (newest first).
Result<QList<EntryRow>> listEntriesUp(const Database &audit, const EntryFilter &filter, ledger::LeafIndex first,
                                      int limit);
Result<QList<EntryRow>> listEntriesDown(const Database &audit, const EntryFilter &filter, ledger::LeafIndex before,
                                        int limit);
/// The indexes alone, from `first` to `last`, at most `limit`.
Result<QList<ledger::LeafIndex>> entryIndexes(const Database &audit, const EntryFilter &filter, ledger::LeafIndex first,
                                              ledger::LeafIndex last, int limit);
/// NotFound where the row is not there.
Result<EntryRow> entry(const Database &audit, ledger::LeafIndex index);
/// How many entries fall into each of `buckets` equal spans from `since` to `until`; the filter's own times are left
/// aside. Reads what the filter leaves: for a connection of its own, which can be interrupted.
Result<std::vector<qint64>> entryCounts(const Database &audit, EntryFilter filter, Instant since, Instant until,
                                        int buckets);
/// The earliest and latest time on record; nullopt for an empty log.
Result<std::optional<std::pair<Instant, Instant>>> entryTimes(const Database &audit);

/// Why an entry's sealed details, or the whole row, are no longer there.
struct Removal
{
    ledger::LeafIndex by = -1; ///< the entry that explains it
    Instant time;
    QString ref; ///< the request, or the range of the retention
    QString norm;
};
/// The erasure after entry `index` of the same subject; nullopt where none explains missing details.
Result<std::optional<Removal>> detailsErased(const Database &audit, ledger::LeafIndex index, const QString &subject);
/// The retention.expired entry that covers a row which is gone.
Result<std::optional<Removal>> rowExpired(const Database &audit, ledger::LeafIndex index);

/// Entries that the log holds, by its rows.
Result<ledger::TreeSize> entryCount(const Database &audit);

} // namespace nachweis::log
