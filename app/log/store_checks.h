// SPDX-License-Identifier: GPL-3.0-or-later
// What a verification checks beside rows and tiles.
#pragma once

#include "log/control.h"
#include "log/verifier.h"

#include <limits>

namespace nachweis::log {

/// The relations, indexes, triggers and views are those of the contract, and the log is the one that the workspace
/// names.
Done checkSchema(const Database &audit, const Workspace &workspace, QList<ledger::Finding> &findings);

/// The stored checkpoints of these sizes, both included, in order: form, key, signature and what links them. Where
/// `from` is not 0, the first one's link is held against nothing. Roots are compared later, when the tree is known.
struct SizeRange
{
    ledger::TreeSize from = 0, to = std::numeric_limits<ledger::TreeSize>::max();
};
Result<QList<ledger::Checkpoint>> readCheckpoints(const Database &audit, const Workspace &workspace, SizeRange sizes,
                                                  ledger::TreeSize rows, QList<ledger::Finding> &findings);

/// Rows, tiles and details outside the tree of this size: the sequencer writes rows and checkpoint together, so these
/// are not its. Costs a few looks into indexes.
Done findOutside(const Database &audit, ledger::TreeSize size, QList<ledger::Finding> &findings);

/// Cosignatures and time stamps over checkpoints above `above`, the policy on witnesses, and the trust list. `control`
/// are the log's own entries about them, all of them.
Done checkAttestations(const Database &audit, const Session &session, const QList<ControlEntry> &control,
                       ledger::TreeSize above, QList<ledger::Finding> &findings);

} // namespace nachweis::log
