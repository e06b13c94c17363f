// SPDX-License-Identifier: GPL-3.0-or-later
// One batch of the sequencer: rows of the intake become entries, or go to the quarantine.
#pragma once

#include "ledger/tiles.h"
#include "log/intake_row.h"
#include "log/makers.h"
#include "store/statement.h"

namespace nachweis::log {

class Batch
{
public:
    /// For a log whose stored tree is `edge`; `makers` are those of its rows.
    static Result<Batch> prepare(const Database &audit, Makers &makers, ledger::TreeEdge &edge, Instant now);

    /// Makes an entry of a row of the intake, or puts it into the quarantine. False where no entry can be made of it
    /// (ledger::refusal()): it stays where it is.
    Result<bool> take(const IntakeRow &row);
    /// An entry by the sequencer's own hand, signed by its member.
    Done write(const ledger::Event &event);
    /// The tiles that are not full yet.
    Done finish();

    qint64 added = 0, duplicates = 0, refused = 0, quarantined = 0;
    /// SHA-256 over the leaf hashes, without signatures, of what was put aside.
    QByteArray quarantinedDigest() const { return bytes(sha256(m_quarantined)).toHex(); }

private:
    Batch(const Database &audit, Makers &makers, ledger::TreeEdge &edge, Instant now);
    Result<std::optional<Refusal>> verdict(const ledger::EntryColumns &columns);
    Done append(const ledger::EntryColumns &columns, QByteArrayView details);
    Done putAside(const ledger::EntryColumns &columns, QByteArrayView details, Refusal reason);
    Done writeTile(int level, qint64 n, std::span<const Hash> hashes);

    Makers &m_makers;
    ledger::TreeEdge &m_edge;
    ledger::TreeSize m_before; // what stands in the store's tiles: a maker can have seen no more
    ledger::TileReader m_tiles;
    Instant m_now;
    std::optional<Statement> m_known, m_number, m_entry, m_detail, m_tile, m_quarantine; // prepare() sets them all
    QByteArray m_quarantined;
};

/// Whether the maker of a report has seen a tree that is the beginning of the one that the tiles hold.
bool sawThisLog(const ledger::TileReader &tiles, ledger::TreeSize size, QByteArrayView seen);

} // namespace nachweis::log
