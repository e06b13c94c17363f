// SPDX-License-Identifier: GPL-3.0-or-later
// A report as it waits in the intake. Whoever has the key of the audit store writes there, by hand if need be: values
// of any type and length. What no entry can be made of stays where it is, whole, until a person has looked at it.
#pragma once

#include "ledger/entry_form.h"
#include "office/workspace.h"
#include "store/statement.h"

namespace nachweis::log {

/// Reports behind an intake id, in order, with their columns as IntakeRow reads them; at most so many.
constexpr const char *intakeAfter =
    "SELECT intake_id, event_id, time_us, action, actor, subject, integration, purpose, outcome, phi, operation, ref, "
    "details_commit, details, signed_by, seq, seen, answers, digest, sig FROM intake WHERE intake_id > ? ORDER BY "
    "intake_id LIMIT ?";

/// One row of `intakeAfter`; valid until the statement's next step.
class IntakeRow
{
public:
    explicit IntakeRow(const Statement &row);
    const ledger::EntryColumns &columns() const { return m_columns; }
    QByteArrayView details() const { return m_details; } ///< sealed; null where there are none
    /// Why it cannot become an entry.
    std::optional<ledger::EntryRefusal> refused(Instant now) const;

private:
    QByteArrayView bytes(const Statement &row, int column, Statement::Type type, const char *name);
    qint64 number(const Statement &row, int column, const char *name);
    ledger::EntryColumns m_columns;
    QByteArrayView m_details;
    Hash m_sealed{};
    const char *m_wrongType = nullptr;
};

/// A report that waits and cannot become an entry, for people.
struct RefusedReport
{
    qint64 id = 0; ///< in the intake
    ledger::EntryRefusal why;
    QString event, action, actor; ///< cut short
};
/// What the sequencer leaves, the oldest first; at most `limit`.
Result<QList<RefusedReport>> refusedReports(const Database &audit, Instant now, int limit);

/// Deletes what refusedReports() lists now, all of it, with an entry `intake.refused`: `ref` =
/// `refused:<count>:<SHA-256 over the rows>`. Returns how many. Errors: Refused for a duty that expires no entries.
Result<qint64> dropRefusedReports(const Stores &stores, const Session &session);

} // namespace nachweis::log
