// SPDX-License-Identifier: GPL-3.0-or-later
// From "the roots differ" to "this row": walks from the signed root down to the rows and decides at each tile whether
// the stored hashes or those computed from the rows are the ones that were signed.
#pragma once

#include "log/row_scan.h"
#include "log/verifier.h"

namespace nachweis::log {

/// `scans` holds every chunk of the tree.
Done localize(const Database &audit, const ledger::Checkpoint &signedTree, const std::vector<ChunkScan> &scans,
              const ExpiredRows &expired, const QHash<QString, ledger::LeafIndex> &erased,
              QList<ledger::Finding> &findings);

/// A missing detail is explained by an erasure of its subject that the log holds as done, after the entry: `erased` are
/// those of erasedSubjects().
Done explainDetails(const Database &audit, const std::vector<ledger::LeafIndex> &badDetails,
                    const QHash<QString, ledger::LeafIndex> &erased, QList<ledger::Finding> &findings);

} // namespace nachweis::log
