// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/verifier.h"

#include "log/localize.h"
#include "log/maker_check.h"
#include "log/store_checks.h"
#include "log/stored_log.h"
#include "log/tr.h"
#include "log/visit.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>
#include <openssl/crypto.h>
#include <thread>

namespace nachweis::log {
namespace {

struct Anchor
{
    std::optional<ledger::Checkpoint> checkpoint; // the largest size that the log's key signed
    QList<ledger::Finding> findings;
};

// Which signed tree the rows are held against.
Anchor chooseAnchor(const QList<ledger::Checkpoint> &stored, const std::optional<Memory> &memory, ledger::TreeSize rows)
{
    Anchor anchor;
    if (!stored.isEmpty())
        anchor.checkpoint = stored.last();
    const ledger::TreeSize newest = anchor.checkpoint ? anchor.checkpoint->size : 0;
    if (memory && memory->checkpoint.size > newest) {
        const ledger::TreeSize remembered = memory->checkpoint.size;
        if (rows >= remembered) {
            anchor.checkpoint = memory->checkpoint;
            anchor.findings.append(
                {ledger::FindingKind::CheckpointMissing, newest, remembered - 1, -1, QString::number(remembered)});
        } else {
            anchor.findings.append(
                {ledger::FindingKind::LogRolledBack, rows, remembered - 1, -1, QString::number(remembered)});
        }
    } else if (!anchor.checkpoint && rows > 0) {
        anchor.findings.append({ledger::FindingKind::CheckpointMissing, 0, rows - 1, -1, {}});
    }
    return anchor;
}

// SQLCipher fetches its algorithms for every page; threads that share OpenSSL's registry wait for each other there.
class OwnCrypto
{
public:
    OwnCrypto() : m_context(OSSL_LIB_CTX_new()), m_before(OSSL_LIB_CTX_set0_default(m_context)) {}
    ~OwnCrypto()
    {
        OSSL_LIB_CTX_set0_default(m_before);
        OSSL_LIB_CTX_free(m_context);
    }
    Q_DISABLE_COPY_MOVE(OwnCrypto)

private:
    OSSL_LIB_CTX *m_context, *m_before;
};

// Reads all chunks on every core. The chunks' results stand in order.
Result<std::vector<ChunkScan>> scanAll(const Session &session, ledger::TreeSize size, const ExpiredRows &expired,
                                       const ledger::VerifyOptions &options)
{
    const qint64 chunks = (size + chunkSize - 1) / chunkSize;
    std::vector<ChunkScan> scans(static_cast<size_t>(chunks));
    std::atomic<qint64> next{0};
    std::atomic<ledger::TreeSize> done{0};
    std::atomic<bool> stop{false};
    const int wanted = options.threads > 0 ? options.threads : int(std::thread::hardware_concurrency());
    const int count = int(std::clamp<qint64>(wanted, 1, std::max<qint64>(1, chunks)));
    std::vector<std::optional<Error>> errors{size_t(count)};
    const auto work = [&](size_t thread) {
        const auto failed = [&](const Error &error) {
            errors[thread] = error;
            stop = true;
        };
        const OwnCrypto crypto;
        const auto audit = openAudit(session);
        if (!audit)
            return failed(audit.error());
        while (!stop && !(options.cancel && *options.cancel)) {
            const qint64 chunk = next++;
            if (chunk >= chunks)
                return;
            auto scan = scanChunk(*audit, chunk, size, expired);
            if (!scan)
                return failed(scan.error());
            scans[size_t(chunk)] = std::move(*scan);
            const ledger::TreeSize seen = std::min(size, done += chunkSize);
            if (options.progress)
                options.progress(seen, size);
        }
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < count; ++i)
        threads.emplace_back(work, size_t(i));
    for (std::thread &thread : threads)
        thread.join();
    for (const auto &error : errors)
        if (error)
            return fail(*error);
    if (options.cancel && *options.cancel)
        return fail(ErrorCode::Cancelled, Tr::tr("The verification was cancelled."),
                    Tr::tr("Nothing was changed; what was checked so far is not remembered."));
    return scans;
}

// Each signed checkpoint must be a prefix of the tree that the tiles hold.
void compareRoots(const Database &audit, const QList<ledger::Checkpoint> &checkpoints, ledger::TreeSize size,
                  QList<ledger::Finding> &findings)
{
    // A log that staff write into has a checkpoint every few entries: neighbours share their tiles.
    const ledger::TileReader tiles = ledger::cached(storedTiles(audit), 16);
    for (const ledger::Checkpoint &checkpoint : checkpoints) {
        if (checkpoint.size > size)
            continue;
        const auto edge = ledger::TreeEdge::load(tiles, checkpoint.size);
        if (edge && edge->root() == checkpoint.root)
            continue;
        findings.append({ledger::FindingKind::LogForked, 0, std::max<ledger::TreeSize>(0, checkpoint.size - 1), -1,
                         QString::number(checkpoint.size)});
    }
}

// A log with another key than this machine remembers is another log.
void findOtherKey(const Session &session, std::optional<Memory> &memory, QList<ledger::Finding> &findings)
{
    if (!memory || memory->vkey == session.workspace.vkey)
        return;
    findings.append({ledger::FindingKind::LogForked, 0, std::max<ledger::TreeSize>(0, memory->checkpoint.size - 1), -1,
                     QString::number(memory->checkpoint.size)});
    memory.reset();
}

// What the pass over the rows found; an index only says where to begin.
std::vector<ledger::LeafIndex> controlOf(const std::vector<ChunkScan> &scans)
{
    std::vector<ledger::LeafIndex> all;
    for (const ChunkScan &scan : scans)
        all.insert(all.end(), scan.control.begin(), scan.control.end());
    return all;
}

// Everything but the checkpoints' roots, which need sound tiles. `control` is what the rows say.
Done verifyRows(const Session &session, const Database &audit, const ledger::Checkpoint &tree,
                const ledger::VerifyOptions &options, ledger::TreeSize signedUpTo, ledger::Verification &result,
                QList<ControlEntry> &control)
{
    NACHWEIS_ASSIGN(const std::vector<ledger::LeafIndex> hint, controlByIndex(audit, tree.size));
    NACHWEIS_ASSIGN(const ControlRows hinted, controlEntriesAt(audit, hint));
    control = hinted.entries;
    ExpiredRows expired = ExpiredRows::of(control);
    NACHWEIS_ASSIGN(std::vector<ChunkScan> scans, scanAll(session, tree.size, expired, options));
    if (const auto found = controlOf(scans); found != hint) {
        result.findings.append({ledger::FindingKind::IndexChanged, 0, tree.size - 1, -1, u"entries_action"_s});
        NACHWEIS_ASSIGN(const ControlRows rows, controlEntriesAt(audit, found));
        control = rows.entries;
        expired = ExpiredRows::of(control);
        NACHWEIS_ASSIGN(scans, scanAll(session, tree.size, expired, options));
    }
    for (const ChunkScan &scan : scans) {
        result.checked += scan.rows;
        for (const ledger::LeafIndex index : scan.restored) {
            if (!result.findings.isEmpty() && result.findings.last().kind == ledger::FindingKind::EntryRestored &&
                result.findings.last().last + 1 == index)
                result.findings.last().last = index;
            else
                result.findings.append({ledger::FindingKind::EntryRestored, index, index, -1, {}});
        }
    }
    for (const ledger::LeafIndex index : expired.unexplained())
        result.findings.append({ledger::FindingKind::RetentionUnexplained, index, index, -1, {}});
    NACHWEIS_TRY(findOutside(audit, tree.size, result.findings));
    NACHWEIS_TRY(localize(audit, tree, scans, expired, erasedSubjects(control), result.findings));
    MakerCheck makers(audit, Makers({session.workspace.id, session.workspace.origin}), tree.size, signedUpTo);
    for (const ChunkScan &scan : scans)
        NACHWEIS_TRY(makers.look(scan.made, result.findings));
    return makers.findMissing(expired, true, result.findings);
}

// Entries on which later checks rest that this machine has seen and that are gone: no retention takes them. What a
// console verified may go.
void findTakenControl(const Memory &memory, const QList<ControlEntry> &control, QList<ledger::Finding> &findings)
{
    QSet<ledger::LeafIndex> there;
    for (const ControlEntry &e : control)
        there.insert(e.index);
    for (const ledger::LeafIndex index : memory.lasting)
        if (!there.contains(index) && std::none_of(findings.begin(), findings.end(), [&](const ledger::Finding &f) {
                return f.kind != ledger::FindingKind::TileChanged && f.first <= index && index <= f.last;
            }))
            findings.append({ledger::FindingKind::EntryMissing, index, index, -1, {}});
}

// Indexes and pages, which say nothing of the rows and everything of what lists show.
Done verifyPages(const Database &audit, QList<ledger::Finding> &findings)
{
    static const QRegularExpression index(u"\\bindex (\\w+)$"_s);
    NACHWEIS_ASSIGN(const QStringList wrong, audit.checkPages());
    for (const QString &line : wrong) {
        const QString name = index.match(line).captured(1);
        const ledger::Finding found{name.isEmpty() ? ledger::FindingKind::PageDamaged
                                                   : ledger::FindingKind::IndexChanged,
                                    0, 0, -1, name.isEmpty() ? line : name};
        if (std::none_of(findings.begin(), findings.end(),
                         [&](const ledger::Finding &f) { return f.kind == found.kind && f.place == found.place; }))
            findings.append(found);
    }
    return {};
}

Result<ledger::Verification> verifyAll(const Session &session, const Database &audit,
                                       const std::optional<Memory> &memory, const ledger::VerifyOptions &options)
{
    ledger::Verification result;
    NACHWEIS_TRY(checkSchema(audit, session.workspace, result.findings));
    NACHWEIS_ASSIGN(const ledger::TreeSize rows, rowCount(audit));
    NACHWEIS_ASSIGN(const QList<ledger::Checkpoint> checkpoints,
                    readCheckpoints(audit, session.workspace, {}, rows, result.findings));
    const Anchor anchor = chooseAnchor(checkpoints, memory, rows);
    result.findings += anchor.findings;
    if (!anchor.checkpoint)
        return result;
    const ledger::TreeSize size = anchor.checkpoint->size;
    result.entries = result.checkpointSize = size;
    result.root = anchor.checkpoint->root;
    QList<ControlEntry> control;
    const ledger::TreeSize signedUpTo = memory && memory->makersVerified ? std::min(memory->checkpoint.size, size) : 0;
    NACHWEIS_TRY(verifyRows(session, audit, *anchor.checkpoint, options, signedUpTo, result, control));
    if (memory)
        findTakenControl(*memory, control, result.findings);
    // Where the tiles themselves are wrong, every smaller root would be too: the cause has been named.
    const bool tilesSound = std::none_of(result.findings.begin(), result.findings.end(), [](const ledger::Finding &f) {
        return f.kind == ledger::FindingKind::TileChanged || f.kind == ledger::FindingKind::LogForked;
    });
    if (tilesSound) {
        QList<ledger::Checkpoint> all = checkpoints;
        if (memory && memory->checkpoint.size <= size)
            all.append(memory->checkpoint);
        compareRoots(audit, all, size, result.findings);
    }
    NACHWEIS_TRY(checkAttestations(audit, session, control, 0, result.findings));
    result.lastThorough = memory ? memory->thorough : std::nullopt;
    if (options.thorough) {
        NACHWEIS_TRY(verifyPages(audit, result.findings));
        result.grade = ledger::Grade::Thorough;
    }
    if (result.ok() && !options.alone) {
        const Instant now = session.clock();
        Memory fresh{*anchor.checkpoint, now,
                     std::vector<Instant>(size_t((size + Memory::partSize - 1) / Memory::partSize), now)};
        fresh.full = now;
        fresh.thorough = options.thorough ? now : result.lastThorough;
        NACHWEIS_TRY(rememberControl(audit, control, fresh));
        NACHWEIS_TRY(remember(session, fresh));
    }
    return result;
}

} // namespace

Result<ledger::Verification> verifyLog(const Session &session, const ledger::VerifyOptions &options)
{
    QElapsedTimer timer;
    timer.start();
    NACHWEIS_ASSIGN(const Database audit, openAudit(session));
    NACHWEIS_TRY(migrate(audit, StoreKind::Audit));
    std::optional<Memory> memory;
    if (!options.alone) {
        NACHWEIS_ASSIGN(memory, recall(session));
    }
    // What another console appends meanwhile is the next visit's.
    std::optional<ledger::Verification> result;
    QList<ledger::Finding> otherKey;
    findOtherKey(session, memory, otherKey);
    NACHWEIS_TRY(audit.snapshot([&]() -> Done {
        if (!options.full && !options.thorough && memory) {
            NACHWEIS_ASSIGN(result, visit(session, audit, *memory));
        }
        if (!result) {
            ledger::VerifyOptions wanted = options;
            wanted.alone = options.alone || !otherKey.isEmpty(); // what is remembered stays as it is
            NACHWEIS_ASSIGN(result, verifyAll(session, audit, memory, wanted));
            result->findings = otherKey + result->findings;
        }
        return {};
    }));
    if (result->findings.size() > ledger::Verification::maximumFindings)
        result->findings.resize(ledger::Verification::maximumFindings);
    result->took = std::chrono::milliseconds(timer.elapsed());
    return std::move(*result);
}

} // namespace nachweis::log
