// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/batch.h"

#include "log/actions.h"
#include "log/entry_row.h"
#include "log/stored_log.h"

namespace nachweis::log {
namespace {

void bind(Statement &statement, int i, QByteArrayView text)
{
    text.data() ? statement.bindText(i, text) : statement.bindNull(i);
}

} // namespace

bool sawThisLog(const ledger::TileReader &tiles, ledger::TreeSize size, QByteArrayView seen)
{
    const auto tree = ledger::parseSeen(seen);
    if (!tree || tree->size > size)
        return false;
    if (tree->size == 0)
        return tree->root == ledger::emptyRoot();
    const auto edge = ledger::TreeEdge::load(tiles, tree->size);
    return edge && edge->root() == tree->root;
}

Batch::Batch(const Database &audit, Makers &makers, ledger::TreeEdge &edge, Instant now)
    : m_makers(makers), m_edge(edge), m_before(edge.size()), m_tiles(ledger::cached(storedTiles(audit), 16)), m_now(now)
{
}

Result<Batch> Batch::prepare(const Database &audit, Makers &makers, ledger::TreeEdge &edge, Instant now)
{
    Batch batch(audit, makers, edge, now);
    const auto prepare = [&](std::optional<Statement> &statement, const char *sql) -> Done {
        NACHWEIS_ASSIGN(Statement prepared, audit.prepare(sql));
        statement.emplace(std::move(prepared));
        return {};
    };
    NACHWEIS_TRY(prepare(batch.m_known, "SELECT action, subject, outcome, operation, ref, signed_by FROM entries "
                                        "WHERE event_id = ?"));
    NACHWEIS_TRY(prepare(batch.m_number, "SELECT 1 FROM entries WHERE signed_by = ? AND seq = ?"));
    NACHWEIS_TRY(prepare(
        batch.m_entry, "INSERT INTO entries (idx, v, event_id, time_us, action, actor, subject, integration, "
                       "purpose, outcome, phi, operation, ref, details_commit, details_sealed, signed_by, seq, seen, "
                       "answers, digest, sig) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    NACHWEIS_TRY(prepare(batch.m_detail, "INSERT INTO details VALUES (?, ?)"));
    NACHWEIS_TRY(prepare(batch.m_tile, "INSERT INTO tiles VALUES (?, ?, ?) "
                                       "ON CONFLICT (level, n) DO UPDATE SET hashes = excluded.hashes"));
    NACHWEIS_TRY(prepare(batch.m_quarantine,
                         "INSERT INTO quarantine (refused_us, reason, event_id, time_us, action, actor, subject, "
                         "integration, purpose, outcome, phi, operation, ref, details_commit, details, signed_by, seq, "
                         "seen, answers, digest, sig) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                         "?, ?)"));
    return batch;
}

// Whether the row may stand at the end of the log. Nobody but the sequencer itself says who works here first.
Result<std::optional<Refusal>> Batch::verdict(const ledger::EntryColumns &c)
{
    if (sequencerWrites(c.action))
        return std::optional(Refusal::NotAllowed);
    if (const auto refusal = m_makers.judge(c, m_edge.size()))
        return refusal;
    if (c.v == 1)
        return std::optional<Refusal>();
    if (!sawThisLog(m_tiles, m_before, c.seen))
        return std::optional(Refusal::OtherLog);
    m_number->bindText(1, c.signedBy);
    m_number->bindText(2, c.seq);
    NACHWEIS_ASSIGN(const bool used, m_number->step());
    m_number->reset();
    if (used)
        return std::optional(Refusal::OtherBytes);
    if (!concernsMakers(c.action))
        return std::optional<Refusal>();
    Makers after = m_makers; // as they would be
    return after.fold(c, m_edge.size()) ? std::optional<Refusal>() : std::optional(Refusal::NotAllowed);
}

Result<bool> Batch::take(const IntakeRow &row)
{
    const ledger::EntryColumns &c = row.columns();
    if (row.refused(m_now)) {
        ++refused;
        return false;
    }
    m_known->bindText(1, c.event);
    NACHWEIS_ASSIGN(const bool known, m_known->step());
    bool same = true;
    int i = 0;
    if (known)
        for (QByteArrayView text : {c.action, c.subject, c.outcome, c.operation, c.ref, c.signedBy})
            same = same && m_known->text(i++) == text;
    m_known->reset();
    if (known) {
        ++(same ? duplicates : refused); // another event under the id of one that the log has stays too
        return same;
    }
    NACHWEIS_ASSIGN(const std::optional<Refusal> refusal, verdict(c));
    NACHWEIS_TRY(refusal ? putAside(c, row.details(), *refusal) : append(c, row.details()));
    return true;
}

Done Batch::write(const ledger::Event &event)
{
    const ledger::EventColumns columns(event);
    return append(columns.columns, event.details.isEmpty() ? QByteArrayView() : QByteArrayView(event.details));
}

Done Batch::append(const ledger::EntryColumns &c, QByteArrayView details)
{
    const ledger::LeafIndex index = m_edge.size();
    if (details.data()) {
        m_detail->bind(1, index);
        m_detail->bindBlob(2, details);
        NACHWEIS_TRY(m_detail->run());
    }
    m_entry->bind(1, index);
    m_entry->bind(2, c.v);
    m_entry->bindText(3, c.event);
    m_entry->bind(4, c.timeUs);
    int i = 5;
    for (QByteArrayView text : {c.action, c.actor, c.subject, c.integration, c.purpose, c.outcome})
        bind(*m_entry, i++, text);
    m_entry->bind(11, c.phi);
    bind(*m_entry, 12, c.operation);
    bind(*m_entry, 13, c.ref);
    m_entry->bindBlob(14, c.detailsCommit);
    m_entry->bindBlob(15, c.detailsSealed);
    i = 16;
    for (QByteArrayView text : {c.signedBy, c.seq, c.seen, c.answers, c.digest})
        bind(*m_entry, i++, text);
    m_entry->bindBlob(21, c.signature);
    NACHWEIS_TRY(m_entry->run());
    m_makers.fold(c, index);
    ++added;
    Done tiles;
    m_edge.append(ledger::leafOf(c), [&](int level, qint64 n, const std::vector<Hash> &hashes) {
        if (tiles)
            tiles = writeTile(level, n, hashes);
    });
    return tiles;
}

Done Batch::putAside(const ledger::EntryColumns &c, QByteArrayView details, Refusal reason)
{
    Statement &q = *m_quarantine;
    q.bind(1, toMicroseconds(m_now));
    q.bindText(2, nameOf(reason).toUtf8());
    q.bindText(3, c.event);
    q.bind(4, c.timeUs);
    int i = 5;
    for (QByteArrayView text : {c.action, c.actor})
        q.bindText(i++, text);
    for (QByteArrayView text : {c.subject, c.integration, c.purpose, c.outcome})
        bind(q, i++, text);
    q.bind(11, c.phi);
    bind(q, 12, c.operation);
    bind(q, 13, c.ref);
    q.bindBlob(14, c.detailsCommit);
    q.bindBlob(15, details);
    i = 16;
    for (QByteArrayView text : {c.signedBy, c.seq, c.seen, c.answers, c.digest})
        bind(q, i++, text);
    q.bindBlob(21, c.signature);
    NACHWEIS_TRY(q.run());
    m_quarantined += bytes(ledger::unsignedLeafOf(c));
    ++quarantined;
    return {};
}

Done Batch::writeTile(int level, qint64 n, std::span<const Hash> hashes)
{
    m_tile->bind(1, level);
    m_tile->bind(2, n);
    m_tile->bindBlob(3, QByteArrayView(reinterpret_cast<const char *>(hashes.data()), qsizetype(hashes.size_bytes())));
    return m_tile->run();
}

Done Batch::finish()
{
    for (int level = 0; level < int(m_edge.levels().size()); ++level) {
        const auto &hashes = m_edge.levels()[size_t(level)];
        if (!hashes.empty())
            NACHWEIS_TRY(writeTile(level, ledger::hashesAtLevel(m_edge.size(), level) / ledger::tileWidth, hashes));
    }
    return {};
}

} // namespace nachweis::log
