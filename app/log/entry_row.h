// SPDX-License-Identifier: GPL-3.0-or-later
// An entry's columns as they are read from their row, without a copy: for verification and whatever reads many.
#pragma once

#include "ledger/entry.h"
#include "store/statement.h"

namespace nachweis::log {

/// The columns of a SELECT of `entryColumnList`; nullopt where a value has a type that the contract does not allow, or
/// a version has columns that are not its.
constexpr const char *entryColumnList = "idx, v, event_id, time_us, action, actor, subject, integration, purpose, "
                                        "outcome, phi, operation, ref, details_commit, details_sealed, signed_by, "
                                        "seq, seen, answers, digest, sig";
std::optional<ledger::EntryColumns> entryColumns(const Statement &row);

} // namespace nachweis::log
