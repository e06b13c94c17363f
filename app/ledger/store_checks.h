// SPDX-License-Identifier: GPL-3.0-or-later
// What a verification checks beside rows and tiles.
#pragma once

#include "ledger/verifier.h"

namespace nachweis {

/// The relations, indexes and triggers are those of the contract, and the log is the one that the workspace names.
Done checkSchema(const Database &audit, const Workspace &workspace, QList<Finding> &findings);

/// The stored checkpoints above `above`, in order: form, key and signature. Roots are compared later, when the tree is known.
Result<QList<Checkpoint>> readCheckpoints(const Database &audit, const Workspace &workspace, TreeSize above, TreeSize rows,
                                          QList<Finding> &findings);

/// Rows, tiles and details outside the tree of this size: the sequencer writes rows and checkpoint together, so these are
/// not its. Costs a few looks into indexes.
Done findOutside(const Database &audit, TreeSize size, QList<Finding> &findings);

/// Cosignatures and time stamps over checkpoints above `above`, and the policy on witnesses.
Done checkAttestations(const Database &audit, const Session &session, TreeSize above, QList<Finding> &findings);

} // namespace nachweis
