// SPDX-License-Identifier: GPL-3.0-or-later
// What may become an entry. An entry stands for ever and is published, so what it is made of is held against one form
// wherever it comes in: C2SP tlog-tiles gives an entry 16 bits for its length, and a name that anybody sends must not
// carry text, markup or control characters into every list that shows it. Entries from before this form stay valid;
// it is asked of what is new.
#pragma once

#include "base/named.h"
#include "ledger/entry.h"

namespace nachweis::ledger {

/// Canonical bytes of an entry at the most: the length before it in a bundle is a uint16.
constexpr qsizetype largestEntry = 65'535;
/// Bytes of a column that is no detail at the most.
constexpr qsizetype largestColumn = 200;
/// How far ahead of the console's clock an event may say that it was.
constexpr std::chrono::minutes clockTolerance{5};

enum class EntryFault {
    ActionUnknown, ///< not `family.verb` of a family that the contract lists
    ActorForm,     ///< not `staff:`, `integration:` or `system:` and an id
    ColumnForm,    ///< a character that is no part of an id
    ColumnLong,
    WrongType,   ///< a value of another type than the contract's, or none where there has to be one
    TimeOutside, ///< before the year 1 or after the year 9999
    TimeAhead,
    DetailsForm, ///< sealed details without their commitment of 32 bytes, or the reverse
    TooLong,
    EventTaken, ///< the log has another event under this id
};
const Vocabulary<EntryFault> &vocabulary(EntryFault);

struct EntryRefusal
{
    EntryFault fault;
    QString column; ///< the contract's name of the one concerned; empty where it is the whole entry
    QString message() const;
};

/// nullopt where an entry can be made of it. `now` is the clock of whoever takes it in.
std::optional<EntryRefusal> refusal(const EntryColumns &columns, Instant now);
std::optional<EntryRefusal> refusal(const Event &event, Instant now);

/// Whether a column takes this text, an id of a message or a person for example, as it is.
bool fitsColumn(QByteArrayView utf8);

/// The years that an entry can name, both ends included: 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999Z.
constexpr qint64 earliestEntryUs = -62'135'596'800'000'000;
constexpr qint64 latestEntryUs = 253'402'300'799'999'999;

} // namespace nachweis::ledger
