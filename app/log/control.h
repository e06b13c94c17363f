// SPDX-License-Identifier: GPL-3.0-or-later
// The entries on which later checks rest: who is of staff, what was removed with its retention, whose details were
// erased, which witnesses and time stamps there are. They are read from the rows, in order: an index is what whoever
// has the key of the audit store can write by hand, so that a `WHERE action = …` finds what they like.
#pragma once

#include "ledger/entry.h"
#include "store/database.h"

namespace nachweis::log {

struct ControlEntry
{
    ledger::LeafIndex index = 0;
    Instant time;
    QString action, actor, subject, purpose, outcome, operation, ref;
};

/// Whether later checks read entries of this action.
bool isControl(QByteArrayView action);
/// Whether entries of this action may go with their retention: never those that tell who was of staff, what was
/// removed, erased, trusted or stamped, and who is a witness.
bool mayExpire(QByteArrayView action);

/// Their indexes below `size` as the index over actions has them: a place to begin, never what counts.
Result<std::vector<ledger::LeafIndex>> controlByIndex(const Database &audit, ledger::TreeSize size);

/// Those in [first, end), from a pass over these rows.
Result<QList<ControlEntry>> controlEntries(const Database &audit, ledger::LeafIndex first, ledger::TreeSize end);

/// Those at these indexes, in order; a row that is gone, or is none any more, is left out.
struct ControlRows
{
    QList<ControlEntry> entries;
    Hash digest{}; ///< over their leaf hashes
};
Result<ControlRows> controlEntriesAt(const Database &audit, const std::vector<ledger::LeafIndex> &indexes);

/// Whose details an erasure took, and the newest entry that says so.
QHash<QString, ledger::LeafIndex> erasedSubjects(const QList<ControlEntry> &control);

} // namespace nachweis::log
