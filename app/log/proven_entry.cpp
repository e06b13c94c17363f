// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/proven_entry.h"

#include "ledger/entry.h"
#include "log/entry_row.h"
#include "log/retention.h"
#include "log/tr.h"
#include "log/witness.h"

namespace nachweis::log {
namespace {

// Empty where the row is not there.
Result<QByteArray> entryBytes(const Database &audit, ledger::LeafIndex index)
{
    static const QByteArray sql = QByteArray("SELECT ") + entryColumnList + " FROM entries WHERE idx = ?";
    NACHWEIS_ASSIGN(Statement row, audit.prepare(sql.constData()));
    row.bind(1, index);
    NACHWEIS_ASSIGN(const bool there, row.step());
    QByteArray bytes;
    if (const auto columns = there ? entryColumns(row) : std::nullopt)
        ledger::appendCanonical(bytes, *columns);
    return bytes;
}

} // namespace

EntryProver::EntryProver(const Database &audit, ledger::Checkpoint checkpoint, QByteArray note, std::vector<Hash> range)
    : m_audit(&audit), m_tiles(ledger::cached(storedTiles(audit), 32)), m_checkpoint(std::move(checkpoint)),
      m_note(std::move(note)), m_range(std::move(range))
{
}

Result<EntryProver> EntryProver::make(const Database &audit, const Workspace &workspace,
                                      const ledger::Checkpoint &checkpoint)
{
    NACHWEIS_ASSIGN(QByteArray note, cosignedNote(audit, workspace, checkpoint));
    NACHWEIS_ASSIGN(std::vector<Hash> range, storedRange(audit, checkpoint.size));
    if (ledger::rootOfRange(range) != checkpoint.root)
        range.clear(); // the tiles give it too
    return EntryProver(audit, checkpoint, std::move(note), std::move(range));
}

Result<ledger::ProvenEntry> EntryProver::prove(ledger::LeafIndex index) const
{
    NACHWEIS_ASSIGN(std::vector<Hash> path, ledger::inclusionProof(m_tiles, index, m_checkpoint.size, m_range));
    ledger::ProvenEntry proven;
    NACHWEIS_ASSIGN(proven.entry, entryBytes(*m_audit, index));
    if (proven.entry.isEmpty()) {
        NACHWEIS_ASSIGN(const ExpiredRows expired, ExpiredRows::load(*m_audit, m_checkpoint.size));
        NACHWEIS_ASSIGN(const std::vector<Hash> tile,
                        m_tiles(0, index / ledger::tileWidth, int(index % ledger::tileWidth) + 1));
        if (expired.contains(index))
            proven.leaf = tile[size_t(index % ledger::tileWidth)];
    } else {
        proven.leaf = ledger::leafHash(proven.entry);
    }
    if (!ledger::verifyInclusion(index, m_checkpoint.size, proven.leaf, path, m_checkpoint.root))
        return fail(ErrorCode::Damaged,
                    Tr::tr("Entry %1 cannot be proven: the row or the stored hashes were changed.").arg(index),
                    Tr::tr("Verify the whole log to see what was changed."));
    proven.proof = {index, {}, std::move(path), m_note};
    return proven;
}

Result<ledger::ProvenEntry> proveEntry(const Database &audit, const Workspace &workspace, ledger::LeafIndex index,
                                       const ledger::Checkpoint &checkpoint)
{
    NACHWEIS_ASSIGN(const EntryProver prover, EntryProver::make(audit, workspace, checkpoint));
    return prover.prove(index);
}

} // namespace nachweis::log
