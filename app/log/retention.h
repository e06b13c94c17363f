// SPDX-License-Identifier: GPL-3.0-or-later
// Rows past their retention: removed by a `retention.expired` entry that names range, count and norm. Their leaf hashes
// stay in the tiles, so the root still proves every other entry. GDPR Art. 5(1)(e); the norm is the controller's.
#pragma once

#include "ledger/tree.h"
#include "office/workspace.h"

namespace nachweis::log {

/// Inclusive.
struct IndexRange
{
    ledger::LeafIndex first = 0, last = 0;
};

/// The range that a retention.expired entry's `ref` names (`entries:<first>-<last>:<count>`); nullopt where it is none.
std::optional<IndexRange> expiredRange(const QString &ref);

/// Which rows a log says were removed, in order. Asking costs one look into an index a range.
class ExpiredRows
{
public:
    /// From the `retention.expired` entries below `size`; one that names entries from its own on explains nothing.
    static Result<ExpiredRows> load(const Database &audit, ledger::TreeSize size);
    bool contains(ledger::LeafIndex index) const;
    bool touches(ledger::LeafIndex first, ledger::LeafIndex last) const;
    const std::vector<IndexRange> &ranges() const { return m_ranges; }
    /// retention.expired entries that explain nothing: without a norm, range or fitting count, or about rows to come.
    const std::vector<ledger::LeafIndex> &unexplained() const { return m_unexplained; }

private:
    std::vector<IndexRange> m_ranges; // disjoint, sorted
    std::vector<ledger::LeafIndex> m_unexplained;
};

struct ExpiryPlan
{
    std::vector<IndexRange> ranges; ///< entries that explain other removals stay
    qint64 rows = 0;
};
/// All entries before `until` that stand at the beginning of the log without a younger one among them.
Result<ExpiryPlan> planExpiry(const Database &audit, Instant until);
/// Removes the rows of the plan with their details and records each range, all in one transaction. `norm` is a code
/// such as "Art. 5(1)(e) DSGVO" and stands in the log. Errors: Refused without the signing key or where a row is
/// already gone; those of sequence(). Nothing is removed on an error.
Result<qint64> expireEntries(const Stores &stores, const Session &session, const ExpiryPlan &plan, const QString &norm);

} // namespace nachweis::log
