// SPDX-License-Identifier: GPL-3.0-or-later
// One entry with all that somebody needs who has no store: its bytes and the path from their hash to a signed root.
#pragma once

#include "ledger/proof.h"
#include "log/stored_log.h"
#include "office/workspace.h"

namespace nachweis {

/// Against `checkpoint`, whose signature has been verified. Errors: BadInput where it does not hold the index; Damaged
/// where row and tiles do not give the signed root.
Result<ProvenEntry> proveEntry(const Database &audit, const Workspace &workspace, LeafIndex index,
                               const Checkpoint &checkpoint);
/// The same for many: the tiles are read once each.
class EntryProver
{
public:
    /// Reads the checkpoint's compact range, where the store has it.
    static Result<EntryProver> make(const Database &audit, const Workspace &workspace, const Checkpoint &checkpoint);
    Result<ProvenEntry> prove(LeafIndex index) const;
    const Checkpoint &checkpoint() const { return m_checkpoint; }
    /// The checkpoint's note with its cosignatures.
    const QByteArray &note() const { return m_note; }

private:
    EntryProver(const Database &audit, Checkpoint checkpoint, QByteArray note, std::vector<Hash> range);
    const Database *m_audit;
    TileReader m_tiles;
    Checkpoint m_checkpoint;
    QByteArray m_note;
    std::vector<Hash> m_range;
};

} // namespace nachweis
