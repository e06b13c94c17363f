// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/visit.h"

#include "ledger/proof.h"
#include "log/localize.h"
#include "log/maker_check.h"
#include "log/sequencer.h"
#include "log/store_checks.h"
#include "log/stored_log.h"
#include "log/tr.h"
#include "log/witness.h"
#include "store/contract_check.h"

namespace nachweis::log {
namespace {

// The remembered edge with the new rows hashed onto it, if the tiles hold the same; nullopt where something differs.
Result<std::optional<ledger::TreeEdge>> grown(const Database &audit, const ledger::ReportPlace &place,
                                              const ledger::Checkpoint &old, ledger::TreeSize size,
                                              const QList<ControlEntry> &control, ledger::Verification &result)
{
    const ledger::TileReader tiles = storedTiles(audit);
    auto edge = ledger::TreeEdge::load(tiles, old.size);
    if (!edge || edge->root() != old.root)
        return std::optional<ledger::TreeEdge>();
    const ExpiredRows expired = ExpiredRows::of(control);
    if (!expired.unexplained().empty())
        return std::optional<ledger::TreeEdge>();
    const auto erased = erasedSubjects(control);
    result.from = old.size / ledger::tileWidth *
                  ledger::tileWidth; // the joint: the rows that share a tile with the first new one
    bool same = true;
    NACHWEIS_ASSIGN(Makers known, Makers::load(audit, place, old.size, old.root));
    MakerCheck makers(audit, std::move(known), size, old.size);
    for (ledger::LeafIndex first = result.from; first < size && same; first += chunkSize) {
        NACHWEIS_ASSIGN(const RowScan rows, scanRows(audit, first, std::min(size, first + chunkSize), expired));
        result.checked += rows.rows;
        NACHWEIS_TRY(explainDetails(audit, rows.badDetails, erased, result.findings));
        std::vector<ledger::LeafIndex> made;
        std::copy_if(rows.made.begin(), rows.made.end(), std::back_inserter(made),
                     [&](ledger::LeafIndex index) { return index >= old.size; });
        NACHWEIS_TRY(makers.look(made, result.findings));
        same = rows.restored.empty() && result.findings.isEmpty();
        for (ledger::LeafIndex i = first; i < first + ledger::LeafIndex(rows.hashes.size()) && same; ++i) {
            const Hash &leaf = rows.hashes[size_t(i - first)];
            if (i < old.size) {
                same = leaf == edge->levels()[0][size_t(i % ledger::tileWidth)];
                continue;
            }
            edge->append(leaf, [&](int level, qint64 n, const std::vector<Hash> &hashes) {
                const auto stored = tiles(level, n, ledger::tileWidth);
                same = same && stored && *stored == hashes;
            });
        }
    }
    NACHWEIS_TRY(makers.findMissing(expired, false, result.findings));
    same = same && result.findings.isEmpty();
    for (int level = 0; level < int(edge->levels().size()) && same; ++level) {
        const auto &hashes = edge->levels()[size_t(level)];
        const auto stored =
            hashes.empty() ? Result<std::vector<Hash>>()
                           : tiles(level, ledger::hashesAtLevel(size, level) / ledger::tileWidth, int(hashes.size()));
        same = stored && *stored == hashes;
    }
    return same ? std::optional<ledger::TreeEdge>(std::move(*edge)) : std::nullopt;
}

// Whether the tiles give each checkpoint's root.
bool allPrefixes(const Database &audit, const QList<ledger::Checkpoint> &checkpoints)
{
    const ledger::TileReader tiles = ledger::cached(storedTiles(audit), 16);
    return std::all_of(checkpoints.begin(), checkpoints.end(), [&](const ledger::Checkpoint &checkpoint) {
        const auto then = ledger::TreeEdge::load(tiles, checkpoint.size);
        return then && then->root() == checkpoint.root;
    });
}

// The checkpoints of one part of the log, from the last one before it on.
Result<bool> checkpointsSound(const Database &audit, const Session &session, ledger::LeafIndex first,
                              ledger::TreeSize end)
{
    NACHWEIS_ASSIGN(const QVariant before,
                    audit.value(u"SELECT max(size) FROM checkpoints WHERE size <= ?"_s, {first}));
    QList<ledger::Finding> findings;
    NACHWEIS_ASSIGN(const QList<ledger::Checkpoint> list,
                    readCheckpoints(audit, session.workspace, {before.toLongLong(), end}, end, findings));
    return findings.isEmpty() && allPrefixes(audit, list);
}

} // namespace

Result<Database> openAudit(const Session &session)
{
    return Database::open(session.workspace.auditPath(), session.keys.audit, Database::Mode::ReadWrite,
                          session.workspace.auditSalt);
}

Result<ledger::TreeSize> rowCount(const Database &audit)
{
    NACHWEIS_ASSIGN(const QVariant rows, audit.value(u"SELECT max(idx) + 1 FROM entries"_s));
    return rows.toLongLong();
}

Result<std::optional<ledger::Verification>> visit(const Session &session, const Database &audit, const Memory &memory)
{
    const std::optional<ledger::Verification> nothing;
    if (!memory.makersVerified)
        return nothing;
    const ledger::TreeSize before = memory.checkpoint.size;
    ledger::Verification result;
    NACHWEIS_ASSIGN(const ledger::TreeSize rows, rowCount(audit));
    NACHWEIS_ASSIGN(const QList<ledger::Checkpoint> checkpoints,
                    readCheckpoints(audit, session.workspace, {.from = before}, rows, result.findings));
    NACHWEIS_TRY(findOutside(audit, rows, result.findings));
    NACHWEIS_TRY(checkSchema(audit, session.workspace, result.findings));
    if (!memory.control || !result.ok() || checkpoints.isEmpty() || checkpoints.first().size != before ||
        checkpoints.last().size != rows || rows < before)
        return nothing;
    const ledger::Checkpoint &newest = checkpoints.last();
    // The entries on which the rest stands: those remembered, as they were, and the new ones.
    NACHWEIS_ASSIGN(ControlRows control, controlEntriesAt(audit, *memory.control));
    if (control.digest != memory.controlDigest)
        return nothing;
    NACHWEIS_ASSIGN(const QList<ControlEntry> added, controlEntries(audit, before, newest.size));
    control.entries += added;
    NACHWEIS_ASSIGN(const std::optional<ledger::TreeEdge> edge,
                    grown(audit, {session.workspace.id, session.workspace.origin}, memory.checkpoint, newest.size,
                          control.entries, result));
    if (!edge || edge->root() != newest.root)
        return nothing;
    if (!allPrefixes(audit, checkpoints)) // of the tiles, which the rows have just been found to give
        return nothing;
    NACHWEIS_TRY(checkAttestations(audit, session, control.entries, before, result.findings));
    if (!result.ok())
        return nothing;
    result.entries = result.checkpointSize = newest.size;
    result.root = newest.root;
    result.grade = ledger::Grade::Visit;
    result.lastFull = memory.full;
    result.lastThorough = memory.thorough;
    Memory now = memory;
    now.checkpoint = newest;
    now.verified = session.clock();
    NACHWEIS_TRY(rememberControl(audit, control.entries, now));
    now.parts.resize(size_t((newest.size + Memory::partSize - 1) / Memory::partSize), now.verified);
    NACHWEIS_TRY(remember(session, now));
    return std::optional<ledger::Verification>(result);
}

Done rememberControl(const Database &audit, const QList<ControlEntry> &control, Memory &memory)
{
    std::vector<ledger::LeafIndex> indexes;
    memory.lasting.clear();
    for (const ControlEntry &e : control) {
        indexes.push_back(e.index);
        if (!mayExpire(e.action.toUtf8()))
            memory.lasting.push_back(e.index);
    }
    NACHWEIS_ASSIGN(const ControlRows rows, controlEntriesAt(audit, indexes));
    memory.control = std::move(indexes);
    memory.controlDigest = rows.digest;
    return {};
}

Result<std::optional<ReadState>> readState(const Session &session, std::chrono::days within)
{
    NACHWEIS_ASSIGN(const std::optional<Memory> memory, recall(session));
    if (!memory)
        return std::optional<ReadState>();
    ReadState state{memory->verified, memory->checkpoint.size, memory->verified, int(memory->parts.size()), 0,
                    memory->parts};
    for (const Instant read : memory->parts) {
        state.oldest = std::min(state.oldest, read);
        state.due += read < session.clock() - within ? 1 : 0;
    }
    return std::optional<ReadState>(state);
}

Result<bool> scrubOnePart(const Session &session, std::chrono::days within, std::optional<ledger::Verification> &found)
{
    NACHWEIS_ASSIGN(std::optional<Memory> memory, recall(session));
    if (!memory || memory->parts.empty())
        return false;
    const auto oldest = std::min_element(memory->parts.begin(), memory->parts.end());
    if (*oldest >= session.clock() - within)
        return false;
    NACHWEIS_ASSIGN(const Database audit, openAudit(session));
    const qint64 chunk = oldest - memory->parts.begin();
    const ledger::TreeSize size = memory->checkpoint.size;
    const ledger::TileReader tiles = storedTiles(audit);
    const auto edge = ledger::TreeEdge::load(tiles, size);
    bool sound = edge && edge->root() == memory->checkpoint.root;
    if (sound) {
        ControlRows control;
        if (memory->control) {
            NACHWEIS_ASSIGN(control, controlEntriesAt(audit, *memory->control));
        }
        const ExpiredRows expired = ExpiredRows::of(control.entries);
        NACHWEIS_ASSIGN(const ChunkScan scan, scanChunk(audit, chunk, size, expired));
        QList<ledger::Finding> findings;
        NACHWEIS_TRY(explainDetails(audit, scan.badDetails, erasedSubjects(control.entries), findings));
        sound = scan.tilesAgree && scan.restored.empty() && findings.isEmpty();
        // Every tile root of the part, as the signed root proves it; the partial last tile is in the edge.
        for (size_t i = 0; i < scan.tileRoots.size() && sound; ++i) {
            const qint64 tile = chunk * ledger::tileWidth + qint64(i);
            const auto proven = (tile + 1) * ledger::tileWidth <= size
                                    ? ledger::provenHash(ledger::cached(tiles, 8), *edge, 1, tile)
                                    : Result<Hash>(ledger::rootOf(edge->levels()[0]));
            sound = proven && *proven == scan.tileRoots[i];
        }
    }
    if (sound) {
        NACHWEIS_ASSIGN(sound, checkpointsSound(audit, session, chunk * Memory::partSize,
                                                std::min(size, (chunk + 1) * Memory::partSize)));
    }
    if (!sound) {
        NACHWEIS_ASSIGN(found, verifyLog(session, {}));
        return true;
    }
    *oldest = session.clock();
    // Another program may have remembered a later visit meanwhile; what it knows of the newest entries is kept.
    NACHWEIS_ASSIGN(std::optional<Memory> newest, recall(session));
    if (newest && newest->checkpoint.size > size) {
        newest->parts[size_t(chunk)] = session.clock();
        memory = newest;
    }
    NACHWEIS_TRY(remember(session, *memory));
    return true;
}

Done recordVisit(const Stores &stores, const Session &session, const ledger::Verification &verification)
{
    if (session.readOnly())
        return {};
    ledger::Event event = staffEvent(session, u"console.verified"_s, verification.ok() ? u"ok"_s : u"findings"_s);
    event.ref = u"log:%1"_s.arg(verification.entries);
    if (!verification.ok())
        return report(stores.audit, session, event);
    NACHWEIS_ASSIGN(const QString cosignature, cosignVerified(stores, session));
    event.ref = u"log:"_s + cosignature;
    return record(stores, session, event);
}

// A trigger or a view that somebody put there would run with whatever staff write next.
static Result<QStringList> objectsBeside(const Session &session, const Database &audit)
{
    NACHWEIS_ASSIGN(QStringList wrong, objectsBesideContract(audit, StoreKind::Audit));
    if (session.seesPersonalData()) {
        const Workspace &w = session.workspace;
        NACHWEIS_ASSIGN(const Database gateway, Database::open(w.gatewayPath(), session.keys.gateway,
                                                               Database::Mode::ReadWrite, w.gatewaySalt));
        NACHWEIS_ASSIGN(const QStringList others, objectsBesideContract(gateway, StoreKind::Gateway));
        wrong += others;
    }
    return wrong;
}

Result<Continuity> checkContinuity(const Session &session)
{
    Continuity c;
    NACHWEIS_ASSIGN(const Database audit, openAudit(session));
    NACHWEIS_ASSIGN(const QStringList wrong, objectsBeside(session, audit));
    if (!wrong.isEmpty()) {
        c.state = Continuity::State::StoreChanged;
        c.objects = wrong.join(u", "_s);
        return c;
    }
    NACHWEIS_ASSIGN(const std::optional<Memory> memory, recall(session));
    if (!memory)
        return c;
    c.remembered = memory->checkpoint.size;
    c.verified = memory->verified;
    if (memory->vkey != session.workspace.vkey) {
        c.state = Continuity::State::Forked;
        return c;
    }
    NACHWEIS_ASSIGN(const ledger::VerifierKey key, ledger::VerifierKey::parse(session.workspace.vkey));
    NACHWEIS_ASSIGN(const auto stored, newestCheckpoint(audit));
    ledger::Checkpoint newest;
    if (!stored || ledger::openCheckpoint(stored->note, key, &newest) != ledger::NoteState::Verified) {
        c.state = Continuity::State::Unproven;
        return c;
    }
    c.newest = newest.size;
    if (newest.size < c.remembered) {
        c.state = Continuity::State::RolledBack;
        return c;
    }
    const ledger::TileReader tiles = storedTiles(audit);
    const auto proof = ledger::consistencyProof(tiles, c.remembered, newest.size);
    if (proof && ledger::verifyConsistency(c.remembered, memory->checkpoint.root, newest.size, newest.root, *proof)) {
        c.state = Continuity::State::Consistent;
        return c;
    }
    // A fork, if the tiles do give the newest root; else they are damaged and prove nothing.
    const auto edge = ledger::TreeEdge::load(tiles, newest.size);
    const bool same = newest.size == c.remembered && newest.root != memory->checkpoint.root;
    c.state = same || (edge && edge->root() == newest.root) ? Continuity::State::Forked : Continuity::State::Unproven;
    return c;
}

Result<std::optional<Instant>> forgottenVisit(const Database &audit, const Session &session)
{
    NACHWEIS_ASSIGN(const std::optional<Memory> memory, recall(session));
    if (memory)
        return std::optional<Instant>();
    NACHWEIS_ASSIGN(const QVariant visited,
                    audit.value(u"SELECT max(time_us) FROM entries WHERE action = 'console.verified' AND actor = ?"_s,
                                {session.actor()}));
    return optionalInstant(visited);
}

QString Continuity::message() const
{
    switch (state) {
    case State::FirstVisit:
    case State::Consistent:
        return {};
    case State::RolledBack:
        return Tr::tr("The log was rolled back. When you last verified it here it had %1 entries under the log's "
                      "signature; now it ends after %2. "
                      "Entries were cut off, an older copy of the store was put back, or the store was copied without "
                      "the file audit.db-wal beside it. If somebody restored a backup, ask for the reason in writing. "
                      "Do not write to the store; copy the workspace folder and call the operator of the gateway.")
            .arg(remembered)
            .arg(newest);
    case State::Forked:
        return Tr::tr("The log was forked. Its key has signed %1 entries that you verified here, and now signs a log "
                      "that does not begin with them. "
                      "History was written anew with the log's own key. Keep what this machine remembers as evidence: "
                      "copy the workspace folder and the "
                      "program's data folder, do not write to the store, and treat the key as stolen.")
            .arg(remembered);
    case State::Unproven:
        return Tr::
            tr("It cannot be proven that this log goes on where you last verified it (%1 entries): its newest "
               "checkpoint or its hashes are missing or "
               "damaged. Verify the whole log to see what was changed, and do not rely on what it shows until then.")
                .arg(remembered);
    case State::StoreChanged:
        return Tr::tr(
                   "A store holds relations, indexes, triggers or views that are not its contract's: %1. Somebody who "
                   "has its key put them there by hand. They could drop or change whatever is written, so nothing "
                   "is. Copy the workspace folder, verify the whole log, and restore a backup.")
            .arg(objects);
    }
    return {};
}

} // namespace nachweis::log
