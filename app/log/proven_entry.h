// SPDX-License-Identifier: GPL-3.0-or-later
// One entry with all that somebody needs who has no store: its bytes and the path from their hash to a signed root.
#pragma once

#include "ledger/proof.h"
#include "log/stored_log.h"
#include "office/workspace.h"

namespace nachweis::log {

/// Against `checkpoint`, whose signature has been verified. Errors: BadInput where it does not hold the index; Damaged
/// where row and tiles do not give the signed root.
Result<ledger::ProvenEntry> proveEntry(const Database &audit, const Workspace &workspace, ledger::LeafIndex index,
                                       const ledger::Checkpoint &checkpoint);
/// The same for many: the tiles are read once each.
class EntryProver
{
public:
    /// Reads the checkpoint's compact range, where the store has it.
    static Result<EntryProver> make(const Database &audit, const Workspace &workspace,
                                    const ledger::Checkpoint &checkpoint);
    Result<ledger::ProvenEntry> prove(ledger::LeafIndex index) const;
    const ledger::Checkpoint &checkpoint() const { return m_checkpoint; }
    /// The checkpoint's note with its cosignatures.
    const QByteArray &note() const { return m_note; }

private:
    EntryProver(const Database &audit, ledger::Checkpoint checkpoint, QByteArray note, std::vector<Hash> range);
    const Database *m_audit;
    ledger::TileReader m_tiles;
    ledger::Checkpoint m_checkpoint;
    QByteArray m_note;
    std::vector<Hash> m_range;
};

} // namespace nachweis::log
