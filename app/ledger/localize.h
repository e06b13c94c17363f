// SPDX-License-Identifier: GPL-3.0-or-later
// From "the roots differ" to "this row": walks from the signed root down to the rows and decides at each tile whether
// the stored hashes or those computed from the rows are the ones that were signed.
#pragma once

#include "ledger/row_scan.h"
#include "ledger/verifier.h"

namespace nachweis {

/// `scans` holds the chunks from `firstChunk` on; hashes before are taken from the tiles, which the signed root proves.
Done localize(const Database &audit, const Checkpoint &signedTree, qint64 firstChunk, const std::vector<ChunkScan> &scans,
              QList<Finding> &findings);

} // namespace nachweis
