// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/sequencer.h"

#include "ledger/checkpoint_link.h"
#include "ledger/entry_form.h"
#include "log/entry_row.h"
#include "log/intake_row.h"
#include "log/stored_log.h"
#include "log/tr.h"

namespace nachweis::log {
namespace {

constexpr int batchSize = 50'000;

QByteArrayView tileBytes(std::span<const Hash> hashes)
{
    return QByteArrayView(reinterpret_cast<const char *>(hashes.data()), qsizetype(hashes.size() * sizeof(Hash)));
}

Error damagedEdge()
{
    return {ErrorCode::Damaged,
            Tr::tr("The log does not fit its newest checkpoint; nothing was added."),
            Tr::tr("Verify the whole log to see what was changed. New events wait in the "
                   "intake until the log is whole again."),
            {}};
}

// The edge of the log as its newest checkpoint signs it.
Result<ledger::TreeEdge> trustedEdge(const Database &audit, const ledger::VerifierKey &key)
{
    NACHWEIS_ASSIGN(const auto stored, newestCheckpoint(audit));
    NACHWEIS_ASSIGN(const QVariant rows, audit.value(u"SELECT max(idx) + 1 FROM entries"_s));
    if (!stored) {
        if (rows.toLongLong() != 0)
            return fail(damagedEdge());
        return ledger::TreeEdge();
    }
    ledger::Checkpoint checkpoint;
    if (ledger::openCheckpoint(stored->note, key, &checkpoint) != ledger::NoteState::Verified ||
        checkpoint.size != stored->size || rows.toLongLong() != checkpoint.size)
        return fail(damagedEdge());
    NACHWEIS_ASSIGN(ledger::TreeEdge edge, ledger::TreeEdge::load(storedTiles(audit), checkpoint.size));
    if (edge.root() != checkpoint.root)
        return fail(damagedEdge());
    return edge;
}

class Batch
{
public:
    static Result<Batch> prepare(const Database &audit)
    {
        NACHWEIS_ASSIGN(Statement known, audit.prepare("SELECT action, subject, outcome, operation, ref FROM entries "
                                                       "WHERE event_id = ?"));
        NACHWEIS_ASSIGN(
            Statement entry,
            audit.prepare("INSERT INTO entries (idx, v, event_id, time_us, "
                          "action, actor, subject, integration, purpose, outcome, phi, operation, ref, details_commit, "
                          "details_sealed) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        NACHWEIS_ASSIGN(Statement detail, audit.prepare("INSERT INTO details VALUES (?, ?)"));
        NACHWEIS_ASSIGN(Statement tile, audit.prepare("INSERT INTO tiles VALUES (?, ?, ?) "
                                                      "ON CONFLICT (level, n) DO UPDATE SET hashes = excluded.hashes"));
        return Batch(std::move(known), std::move(entry), std::move(detail), std::move(tile));
    }

    // Whether the log has the event already; EventTaken where it has another one under the same id.
    Result<std::optional<ledger::EntryRefusal>> sameAsKnown(const ledger::EntryColumns &c, bool &known)
    {
        m_known.bindText(1, c.event);
        NACHWEIS_ASSIGN(known, m_known.step());
        bool same = true;
        int i = 0;
        for (QByteArrayView text : {c.action, c.subject, c.outcome, c.operation, c.ref})
            same = same && known && m_known.text(i++) == text;
        m_known.reset();
        return known && !same ? std::optional(ledger::EntryRefusal{ledger::EntryFault::EventTaken, u"event_id"_s})
                              : std::nullopt;
    }

    // Writes the entry of an intake row and returns its leaf hash.
    Result<Hash> write(const ledger::EntryColumns &c, QByteArrayView details, ledger::LeafIndex index)
    {
        if (details.data()) {
            m_detail.bind(1, index);
            m_detail.bindBlob(2, details);
            NACHWEIS_TRY(m_detail.run());
        }
        m_entry.bind(1, index);
        m_entry.bindText(2, c.event);
        m_entry.bind(3, c.timeUs);
        int i = 4;
        for (QByteArrayView text : {c.action, c.actor, c.subject, c.integration, c.purpose, c.outcome})
            text.data() ? m_entry.bindText(i++, text) : m_entry.bindNull(i++);
        m_entry.bind(10, c.phi);
        c.operation.data() ? m_entry.bindText(11, c.operation) : m_entry.bindNull(11);
        c.ref.data() ? m_entry.bindText(12, c.ref) : m_entry.bindNull(12);
        m_entry.bindBlob(13, c.detailsCommit);
        m_entry.bindBlob(14, c.detailsSealed);
        NACHWEIS_TRY(m_entry.run());
        m_bytes.resize(0);
        ledger::appendCanonical(m_bytes, c);
        return ledger::leafHash(m_bytes);
    }

    Done writeTile(int level, qint64 n, std::span<const Hash> hashes)
    {
        m_tile.bind(1, level);
        m_tile.bind(2, n);
        m_tile.bindBlob(3, tileBytes(hashes));
        return m_tile.run();
    }

private:
    Batch(Statement &&known, Statement &&entry, Statement &&detail, Statement &&tile)
        : m_known(std::move(known)), m_entry(std::move(entry)), m_detail(std::move(detail)), m_tile(std::move(tile))
    {
    }
    Statement m_known, m_entry, m_detail, m_tile;
    QByteArray m_bytes;
};

// Deletes what was taken out of the intake, run by run: rows between that no entry can be made of stay where they are.
class Taken
{
public:
    explicit Taken(const Database &audit) : m_audit(audit) {}
    Done add(qint64 id)
    {
        if (m_any && id == m_last + 1) {
            m_last = id;
            return {};
        }
        NACHWEIS_TRY(flush());
        m_first = m_last = id;
        m_any = true;
        return {};
    }
    Done flush()
    {
        if (m_any)
            NACHWEIS_TRY(m_audit.run(u"DELETE FROM intake WHERE intake_id BETWEEN ? AND ?"_s, {m_first, m_last}));
        m_any = false;
        return {};
    }

private:
    const Database &m_audit;
    qint64 m_first = 0, m_last = 0;
    bool m_any = false;
};

// The intake behind `after`, which moves on; what waits there for ever is read again by every run and stops none.
struct Cursor
{
    qint64 after = std::numeric_limits<qint64>::min();
    bool more = true;
};

// The tiles of the edge that are not full, and the checkpoint over all.
Done signEdge(const Database &audit, const ledger::VerifierKey &key, const SecretBytes &seed, Batch &batch,
              const ledger::TreeEdge &edge)
{
    for (int level = 0; level < int(edge.levels().size()); ++level) {
        const auto &hashes = edge.levels()[size_t(level)];
        if (!hashes.empty())
            NACHWEIS_TRY(batch.writeTile(level, ledger::hashesAtLevel(edge.size(), level) / ledger::tileWidth, hashes));
    }
    const ledger::Checkpoint checkpoint{key.name, edge.size(), edge.root(), {}};
    const QByteArray note = ledger::signNote(checkpoint.text(), key, seed);
    NACHWEIS_ASSIGN(const Hash before, hashBeforeNextLink(audit));
    NACHWEIS_TRY(audit.run(u"INSERT INTO checkpoints (size, note, link, compact_range) VALUES (?, ?, ?, ?)"_s,
                           {edge.size(), QString::fromUtf8(note), ledger::signLink(before, note, seed),
                            tileBytes(edge.compactRange()).toByteArray()}));
    return {};
}

// One batch inside the caller's transaction.
Done runBatch(const Database &audit, const ledger::VerifierKey &key, const Session &session, ledger::TreeEdge &edge,
              Sequenced &result, Cursor &cursor)
{
    NACHWEIS_ASSIGN(Batch batch, Batch::prepare(audit));
    NACHWEIS_ASSIGN(Statement in, audit.prepare(intakeAfter));
    in.bind(1, cursor.after);
    in.bind(2, batchSize);
    const Instant now = session.clock();
    int rows = 0;
    qint64 added = 0;
    Taken taken(audit);
    for (Done tiles;; ++rows) {
        NACHWEIS_ASSIGN(const bool row, in.step());
        if (!row)
            break;
        cursor.after = in.integer(0);
        const IntakeRow report(in);
        std::optional<ledger::EntryRefusal> refused = report.refused(now);
        bool known = false;
        if (!refused) {
            NACHWEIS_ASSIGN(refused, batch.sameAsKnown(report.columns(), known));
        }
        if (refused) {
            ++result.refused;
            continue;
        }
        NACHWEIS_TRY(taken.add(cursor.after));
        if (known) {
            ++result.duplicates;
            continue;
        }
        NACHWEIS_ASSIGN(const Hash leaf, batch.write(report.columns(), report.details(), edge.size()));
        ++added;
        edge.append(leaf, [&](int level, qint64 n, const std::vector<Hash> &hashes) {
            if (tiles)
                tiles = batch.writeTile(level, n, hashes);
        });
        NACHWEIS_TRY(tiles);
    }
    cursor.more = rows == batchSize;
    NACHWEIS_TRY(taken.flush());
    if (added > 0)
        NACHWEIS_TRY(signEdge(audit, key, session.keys.signingSeed, batch, edge));
    result.sequenced += added;
    return {};
}

} // namespace

Done report(const Database &audit, const ledger::Event &e)
{
    // The clock is the sequencer's to compare with: a report may be older than its taking in, never newer.
    if (const auto refused = ledger::refusal(e, fromMicroseconds(ledger::latestEntryUs)))
        return fail(ErrorCode::BadInput, Tr::tr("This cannot become an entry of the log: %1").arg(refused->message()),
                    Tr::tr("Nothing was reported."), nameOf(refused->fault));
    const auto text = [](const QString &value) { return value.isEmpty() ? QVariant() : QVariant(value); };
    const auto blob = [](const QByteArray &value) { return value.isEmpty() ? QVariant() : QVariant(value); };
    const QString id = e.eventId.isEmpty() ? randomId() : e.eventId;
    NACHWEIS_ASSIGN(
        const QSqlQuery inserted,
        audit.run(u"INSERT INTO intake (event_id, time_us, action, actor, subject, integration, purpose, outcome, "
                  "phi, operation, ref, details_commit, details) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                  "ON CONFLICT (event_id) DO NOTHING"_s,
                  {id, toMicroseconds(e.time), e.action, e.actor, text(e.subject), text(e.integration), text(e.purpose),
                   text(e.outcome), e.phi ? 1 : 0, text(e.operation), text(e.ref), blob(e.detailsCommit),
                   blob(e.details)}));
    if (inserted.numRowsAffected() > 0)
        return {};
    // What waits under the id has to be this report, not one that somebody put in its place.
    NACHWEIS_ASSIGN(
        const QVariant same,
        audit.value(u"SELECT 1 FROM intake WHERE event_id = ? AND action = ? AND coalesce(subject, '') = ? AND "
                    "coalesce(outcome, '') = ? AND coalesce(operation, '') = ? AND coalesce(ref, '') = ?"_s,
                    {id, e.action, u""_s + e.subject, u""_s + e.outcome, u""_s + e.operation, u""_s + e.ref}));
    if (same.isNull())
        return fail(ErrorCode::Conflict, Tr::tr("Another report waits under the id of this one."),
                    Tr::tr("Look at what waits (nachweisctl log refused); nothing was reported."), id);
    return {};
}

static tl::unexpected<Error> nothingWritten()
{
    return fail(ErrorCode::Refused,
                Tr::tr("This workspace lies where nothing can be written; the change was not made."),
                Tr::tr("Copy the folder to where you may write, and open it there."));
}

static Result<ledger::VerifierKey> signingKey(const Session &session)
{
    if (session.readOnly())
        return nothingWritten();
    if (session.logBroken)
        return fail(ErrorCode::Damaged,
                    Tr::tr("The log does not go on from what this machine remembers; nothing was added to it."),
                    Tr::tr("Verify the whole log to see what was changed. What you reported waits in the intake."));
    if (session.keys.signingSeed.isEmpty())
        return fail(ErrorCode::Refused, Tr::tr("Your duty gives no key to sign the log with."),
                    Tr::tr("What you reported waits in the intake until an officer opens "
                           "the workspace."));
    return ledger::VerifierKey::parse(session.workspace.vkey);
}

Result<Sequenced> sequenceWithin(const Database &audit, const Session &session)
{
    NACHWEIS_ASSIGN(const ledger::VerifierKey key, signingKey(session));
    NACHWEIS_ASSIGN(ledger::TreeEdge edge, trustedEdge(audit, key));
    Sequenced result;
    for (Cursor cursor; cursor.more;)
        NACHWEIS_TRY(runBatch(audit, key, session, edge, result, cursor));
    result.size = edge.size();
    return result;
}

Result<Sequenced> sequence(const Database &audit, const Session &session)
{
    NACHWEIS_ASSIGN(const ledger::VerifierKey key, signingKey(session));
    Sequenced result;
    for (Cursor cursor; cursor.more;) {
        NACHWEIS_TRY(audit.transaction([&]() -> Done {
            // Read again in each transaction: another console may have sequenced in between.
            NACHWEIS_ASSIGN(ledger::TreeEdge edge, trustedEdge(audit, key));
            NACHWEIS_TRY(runBatch(audit, key, session, edge, result, cursor));
            result.size = edge.size();
            return {};
        }));
    }
    return result;
}

Done record(const Stores &stores, const Session &session, const ledger::Event &event)
{
    if (session.readOnly())
        return nothingWritten();
    ledger::Event named = event;
    if (named.eventId.isEmpty())
        named.eventId = session.newId();
    NACHWEIS_TRY(report(stores.audit, named));
    if (session.keys.signingSeed.isEmpty())
        return {};
    NACHWEIS_TRY(sequence(stores.audit, session));
    return {};
}

namespace {

// Whether log or store know this id of a person. Whoever looks may have typed a number or a name, and an entry stays
// for ever.
Result<bool> isSubject(const Stores &stores, const QString &subject)
{
    NACHWEIS_ASSIGN(
        const QVariant named,
        stores.audit.value(u"SELECT 1 FROM entries WHERE subject = ? AND action <> 'data.read' LIMIT 1"_s, {subject}));
    if (!named.isNull() || !stores.gateway)
        return !named.isNull();
    NACHWEIS_ASSIGN(const QVariant known,
                    stores.gateway->value(u"SELECT 1 FROM subjects WHERE subject = ?"_s, {subject}));
    return !known.isNull();
}

} // namespace

Done recordLook(const Stores &stores, const Session &session, const QString &subject, const QString &ref)
{
    if (session.readOnly()) // whoever looks is told (readOnlyNotice)
        return {};
    ledger::Event event = staffEvent(session, u"data.read"_s, u"ok"_s);
    if (!subject.isEmpty()) {
        NACHWEIS_ASSIGN(const bool known, isSubject(stores, subject));
        if (known)
            event.subject = subject;
    }
    event.ref = ref;
    const Done done = record(stores, session, event);
    return !done && done.error().code != ErrorCode::Damaged ? done : Done();
}

ledger::Event staffEvent(const Session &session, const QString &action, const QString &outcome)
{
    ledger::Event event;
    event.time = session.clock();
    event.action = action;
    event.actor = session.actor();
    event.outcome = outcome;
    return event;
}

Result<ledger::Checkpoint> latestCheckpoint(const Database &audit, const Workspace &workspace)
{
    NACHWEIS_ASSIGN(const ledger::VerifierKey key, ledger::VerifierKey::parse(workspace.vkey));
    NACHWEIS_ASSIGN(const auto stored, newestCheckpoint(audit));
    ledger::Checkpoint checkpoint;
    if (!stored || ledger::openCheckpoint(stored->note, key, &checkpoint) != ledger::NoteState::Verified)
        return fail(ErrorCode::Damaged, Tr::tr("The log has no checkpoint that its key signed."),
                    Tr::tr("Verify the whole log to see what was changed."));
    return checkpoint;
}

Result<ledger::Checkpoint> storedCheckpoint(const Database &audit, const Workspace &workspace, ledger::TreeSize size)
{
    NACHWEIS_ASSIGN(const ledger::VerifierKey key, ledger::VerifierKey::parse(workspace.vkey));
    NACHWEIS_ASSIGN(const QVariant note, audit.value(u"SELECT note FROM checkpoints WHERE size = ?"_s, {size}));
    ledger::Checkpoint checkpoint;
    if (ledger::openCheckpoint(note.toString().toUtf8(), key, &checkpoint) != ledger::NoteState::Verified ||
        checkpoint.size != size)
        return fail(ErrorCode::NotFound,
                    Tr::tr("There is no checkpoint of size %1 that the log's key signed.").arg(size));
    return checkpoint;
}

} // namespace nachweis::log
