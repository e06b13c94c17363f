// SPDX-License-Identifier: GPL-3.0-or-later
// Rows past their retention, GDPR Art. 5(1)(e). Their leaf hashes stay in the tiles, so the root still proves every
// other entry. A gap is explained by an authority that exists: a class with a number of months, rows that were older
// than that, and two persons. One proposes (`retention.proposed`), another approves (`retention.approved`), the first
// removes (`retention.expired`, one entry a range); ledger.md gives the columns.
#pragma once

#include "log/control.h"
#include "office/workspace.h"

namespace nachweis::log {

/// Inclusive.
struct IndexRange
{
    ledger::LeafIndex first = 0, last = 0;
};
/// A range that may go, with the newest instant that a row of it has.
struct ExpiredRange : IndexRange
{
    Instant youngest;
};

/// The range that a retention.expired entry's `ref` names (`entries:<first>-<last>:<count>:<youngest, microseconds>`);
/// nullopt where it is none.
std::optional<ExpiredRange> expiredRange(const QString &ref);

/// A removal stands for so long behind its approval.
constexpr std::chrono::days approvalLasts{14};

/// Which rows a log says were removed, in order. Asking costs one look into an index a range.
class ExpiredRows
{
public:
    /// From what the log says of removals; an entry that names rows from its own on explains nothing.
    static ExpiredRows of(const QList<ControlEntry> &control);
    /// The same from a pass over the rows below `size`.
    static Result<ExpiredRows> load(const Database &audit, ledger::TreeSize size);
    bool contains(ledger::LeafIndex index) const;
    bool touches(ledger::LeafIndex first, ledger::LeafIndex last) const;
    const std::vector<IndexRange> &ranges() const { return m_ranges; }
    /// retention.expired entries that explain nothing: no class with months, rows too young for it, no second person's
    /// approval of this very plan, or rows to come.
    const std::vector<ledger::LeafIndex> &unexplained() const { return m_unexplained; }

private:
    std::vector<IndexRange> m_ranges; // disjoint, sorted
    std::vector<ledger::LeafIndex> m_unexplained;
};

/// A class of the contract that ends after months.
struct RetentionClass
{
    QString id;
    int months = 0;
    bool fromYearEnd = false; ///< the months begin with the end of the year
    /// What happened before this instant is past its retention at `now`.
    Instant until(Instant now) const;
};
/// BadInput where the contract has no such class, or one without months.
Result<RetentionClass> retentionClass(const Database &gateway, const QString &id);

struct ExpiryPlan
{
    QString classId;
    int months = 0;
    Instant until;                    ///< every row is older
    std::vector<ExpiredRange> ranges; ///< entries that later checks rest on stay
    qint64 rows = 0;
    /// `plan:<months>:<until, microseconds>:<ranges>:<rows>:<SHA-256 over class, months, until and ranges>`.
    QString reference() const;
};
/// All entries before `until` that stand at the beginning of the log without a younger one among them.
Result<ExpiryPlan> planExpiry(const Database &audit, const RetentionClass &retention, Instant until);

/// Puts a plan before a second person; returns the id by which it is approved and carried out. Errors: Refused by duty;
/// BadInput where nothing is past its retention.
Result<QString> proposeExpiry(const Stores &stores, const Session &session, const QString &classId);
/// Refused by duty, for who proposed it, and where the plan is no longer what would be removed.
Done approveExpiry(const Stores &stores, const Session &session, const QString &proposal);
/// Removes the rows of the plan with their details and records each range, all in one transaction. Errors: Refused
/// without the signing key, without a second person's approval that is younger than approvalLasts, for a proposal that
/// was carried out, or where a row is already gone; those of sequence(). Nothing is removed on an error.
Result<qint64> expireEntries(const Stores &stores, const Session &session, const QString &proposal);

} // namespace nachweis::log
