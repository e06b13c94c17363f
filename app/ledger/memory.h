// SPDX-License-Identifier: GPL-3.0-or-later
// What this machine remembers of a log: the last checkpoint that it verified, kept outside the stores in the user's
// data folder. A log that was rolled back, cut or forked between two visits is noticed by it.
#pragma once

#include "base/instant.h"
#include "ledger/note.h"

#include <optional>

namespace nachweis {

struct Remembered {
    Checkpoint checkpoint;
    Instant verified; ///< when
};

/// Where memories lie: NACHWEIS_STATE_DIR, else the platform's folder for the program's data.
QString memoryFolder();
/// nullopt where this machine has never verified the log. Damaged where the memory does not carry the log's signature.
Result<std::optional<Remembered>> recall(const VerifierKey &key);
Done remember(const Checkpoint &checkpoint, Instant verified);

} // namespace nachweis
