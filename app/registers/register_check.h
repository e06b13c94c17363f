// SPDX-License-Identifier: GPL-3.0-or-later
// The registers held against the log: a row that no entry explains, an entry whose row is gone, a row that says
// something else than its entry. Findings of the kind `register_unexplained`, each with the row named.
//   consent_events  the entry of the same event id: same action, instant and subject
//   messages        an entry message.* that names the message, of the same subject
//   requests, incidents  an entry request.received or incident.reported that names them, and the outcome of its change
// What an erasure or the end of a retention period took is explained by its own entry.
#pragma once

#include "office/workspace.h"

#include <atomic>

namespace nachweis::registers {

struct RegisterFinding
{
    enum class Kind { RowUnexplained, RowGone, RowDiffers };
    Kind kind = Kind::RowUnexplained;
    QString relation, row;
    qint64 index = -1;       ///< of the entry, where there is one
    QString message() const; ///< in the user's language
};
struct RegisterCheck
{
    bool ok() const { return findings.isEmpty() && more == 0; }
    QList<RegisterFinding> findings; ///< at most maximumFindings; `more` counts the rest
    qint64 rows = 0, more = 0;
    static constexpr int maximumFindings = 1000;
};
/// Streams both stores once for each `batch` messages; memory is bounded by the batch. Error: Cancelled.
Result<RegisterCheck> checkRegisters(const Stores &stores,
                                     const std::function<void(qint64 done, qint64 all)> &progress = {},
                                     const std::atomic<bool> *cancel = nullptr, qint64 batch = 4'000'000);

} // namespace nachweis::registers
