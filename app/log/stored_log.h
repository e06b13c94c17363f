// SPDX-License-Identifier: GPL-3.0-or-later
// The log as the audit store keeps it: one row a tile, the last of each level partial; one row a checkpoint.
#pragma once

#include "ledger/tiles.h"
#include "store/database.h"

#include <optional>

namespace nachweis::log {

/// The hashes of one stored tile; empty where there is none. Damaged where its size is no multiple of a hash's.
Result<std::vector<Hash>> readTile(const Database &audit, int level, qint64 n);

/// Those of the audit store. A stored tile may be wider than asked: the tree has grown since.
ledger::TileReader storedTiles(const Database &audit);
/// The newest stored checkpoint, unverified; nullopt where there is none.
struct StoredCheckpoint
{
    ledger::TreeSize size = 0;
    QByteArray note;
};
Result<std::optional<StoredCheckpoint>> newestCheckpoint(const Database &audit);
/// What stands beside the checkpoint of this size; empty in stores from before version 3. Whoever uses it compares the
/// root.
Result<std::vector<Hash>> storedRange(const Database &audit, ledger::TreeSize size);
/// Of the notes that the next checkpoint's link covers (checkpoint_link.h).
Result<Hash> hashBeforeNextLink(const Database &audit);

} // namespace nachweis::log
