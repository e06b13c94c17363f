// SPDX-License-Identifier: GPL-3.0-or-later
// Proofs from tiles against the recursive definitions of RFC 6962, at sizes around every boundary of tiles; what a
// machine remembers; visits that read only what is new.
#include "ledger/entry.h"
#include "log/proven_entry.h"
#include "log/retention.h"
#include "log/sequencer.h"
#include "log/verifier.h"
#include "support.h"

using namespace nachweis;

namespace {

// Tiles of a tree whose leaf i is SHA-256 of its number, up to the size asked for; counts what is read.
class Tiles
{
public:
    explicit Tiles(ledger::TreeSize size)
    {
        std::vector<Hash> level;
        for (ledger::TreeSize i = 0; i < size; ++i)
            level.push_back(ledger::leafHash(QByteArray::number(i)));
        while (!level.empty()) {
            m_levels.push_back(level);
            std::vector<Hash> above;
            for (size_t i = 0; i + 256 <= level.size(); i += 256)
                above.push_back(ledger::rootOf(std::span(level).subspan(i, 256)));
            level = above;
        }
    }
    ledger::TileReader reader()
    {
        return [this](int level, qint64 n, int width) -> Result<std::vector<Hash>> {
            ++reads;
            if (size_t(level) >= m_levels.size() || size_t(n * 256 + width) > m_levels[size_t(level)].size())
                return fail(ErrorCode::Damaged, u"no tile %1/%2"_s.arg(level).arg(n));
            const auto part = std::span(m_levels[size_t(level)]).subspan(size_t(n * 256), size_t(width));
            return std::vector<Hash>(part.begin(), part.end());
        };
    }
    std::span<const Hash> leaves(ledger::TreeSize size) const { return std::span(m_levels[0]).first(size_t(size)); }
    int reads = 0;

private:
    std::vector<std::vector<Hash>> m_levels;
};

// RFC 6962 2.1.1 and 2.1.2, word by word.
std::vector<Hash> path(size_t m, std::span<const Hash> d)
{
    if (d.size() == 1)
        return {};
    const size_t k = std::bit_ceil(d.size()) / 2;
    auto result = m < k ? path(m, d.first(k)) : path(m - k, d.subspan(k));
    result.push_back(m < k ? ledger::rootOf(d.subspan(k)) : ledger::rootOf(d.first(k)));
    return result;
}
std::vector<Hash> subproof(size_t m, std::span<const Hash> d, bool complete)
{
    if (m == d.size())
        return complete ? std::vector<Hash>{} : std::vector<Hash>{ledger::rootOf(d)};
    const size_t k = std::bit_ceil(d.size()) / 2;
    auto result = m <= k ? subproof(m, d.first(k), complete) : subproof(m - k, d.subspan(k), false);
    result.push_back(m <= k ? ledger::rootOf(d.subspan(k)) : ledger::rootOf(d.first(k)));
    return result;
}

} // namespace

class TestProofs : public QObject
{
    Q_OBJECT
    test::Sample m_sample;

    static void append(const Session &session, int count)
    {
        const Stores stores = std::move(*Stores::open(session));
        for (int i = 0; i < count; ++i)
            NVERIFY(log::report(stores.audit, session, log::staffEvent(session, u"data.read"_s, u"ok"_s)));
        NVERIFY(log::sequence(stores.audit, session));
    }
    static ledger::Verification visited(const Session &session)
    {
        ledger::VerifyOptions options;
        options.full = false;
        return log::verifyLog(session, options).value();
    }

private Q_SLOTS:
    void fromTiles()
    {
        constexpr ledger::TreeSize all = 70'000;
        Tiles tiles(all);
        const ledger::TileReader reader = tiles.reader();
        for (ledger::TreeSize size :
             {1, 2, 3, 255, 256, 257, 511, 512, 513, 1000, 65'535, 65'536, 65'537, 65'793, 70'000}) {
            const auto tree = tiles.leaves(size);
            const Hash root = ledger::rootOf(tree);
            const auto edge = ledger::TreeEdge::load(reader, size);
            NVERIFY(edge);
            QCOMPARE(edge->root(), root);
            QCOMPARE(ledger::rootOfRange(edge->compactRange()), root);
            QCOMPARE(edge->compactRange().size(), size_t(std::popcount(quint64(size))));
            for (ledger::TreeSize index : {ledger::TreeSize(0), size / 3, size / 2, size - 1}) {
                const auto proof = ledger::inclusionProof(reader, index, size);
                NVERIFY(proof);
                QCOMPARE(*proof, path(size_t(index), tree));
                int reads = 0;
                const auto withRange = ledger::inclusionProof(
                    [&](int level, qint64 n, int width) {
                        ++reads;
                        return reader(level, n, width);
                    },
                    index, size, edge->compactRange());
                NVERIFY(withRange);
                QCOMPARE(*withRange, *proof);
                QVERIFY2(reads <= ledger::levelCount(size),
                         qPrintable(u"%1 reads at %2 of %3"_s.arg(reads).arg(index).arg(size)));
                QVERIFY(ledger::verifyInclusion(index, size, tree[size_t(index)], *proof, root));
            }
            for (ledger::TreeSize old : {ledger::TreeSize(1), size / 3, size / 2, size - 1, size}) {
                if (old < 1)
                    continue;
                const auto proof = ledger::consistencyProof(reader, old, size);
                NVERIFY(proof);
                QCOMPARE(*proof, old == size ? std::vector<Hash>() : subproof(size_t(old), tree, true));
                QVERIFY(ledger::verifyConsistency(old, ledger::rootOf(tree.first(size_t(old))), size, root, *proof));
            }
        }
        QCOMPARE(ledger::inclusionProof(reader, 5, 5).error().code, ErrorCode::BadInput);
        QCOMPARE(ledger::inclusionProof(reader, -1, 5).error().code, ErrorCode::BadInput);
        QCOMPARE(ledger::consistencyProof(reader, 6, 5).error().code, ErrorCode::BadInput);
    }
    void randomTrees()
    {
        Tiles tiles(3000);
        const ledger::TileReader reader = tiles.reader();
        quint64 state = 6962;
        const auto below = [&](ledger::TreeSize n) {
            state = state * 6364136223846793005ull + 1442695040888963407ull;
            return ledger::TreeSize((state >> 33) % quint64(n));
        };
        for (int round = 0; round < 200; ++round) {
            const ledger::TreeSize size = 1 + below(3000), index = below(size), old = 1 + below(size);
            const auto tree = tiles.leaves(size);
            auto proof = ledger::inclusionProof(reader, index, size).value();
            QCOMPARE(ledger::inclusionProof(reader, index, size, ledger::TreeEdge::load(reader, size)->compactRange())
                         .value(),
                     proof);
            const Hash root = ledger::rootOf(tree);
            QVERIFY(ledger::verifyInclusion(index, size, tree[size_t(index)], proof, root));
            if (!proof.empty()) { // any flipped bit of any hash breaks it
                proof[size_t(below(ledger::TreeSize(proof.size())))][size_t(below(32))] ^=
                    static_cast<unsigned char>(1 << below(8));
                QVERIFY(!ledger::verifyInclusion(index, size, tree[size_t(index)], proof, root));
            }
            auto consistency = ledger::consistencyProof(reader, old, size).value();
            QVERIFY(ledger::verifyConsistency(old, ledger::rootOf(tree.first(size_t(old))), size, root, consistency));
            if (!consistency.empty()) {
                consistency[size_t(below(ledger::TreeSize(consistency.size())))][size_t(below(32))] ^=
                    static_cast<unsigned char>(1 << below(8));
                QVERIFY(
                    !ledger::verifyConsistency(old, ledger::rootOf(tree.first(size_t(old))), size, root, consistency));
            }
        }
    }
    void aProofReadsFewTiles()
    {
        Tiles tiles(70'000);
        for (ledger::LeafIndex index : {0, 4711, 65'535, 65'536, 69'999}) {
            tiles.reads = 0;
            NVERIFY(ledger::inclusionProof(tiles.reader(), index, 70'000));
            QVERIFY2(tiles.reads <= 4, qPrintable(QString::number(tiles.reads)));
        }
    }
    void proofFiles()
    {
        const Session session = m_sample.open();
        const Stores stores = std::move(*Stores::open(session));
        const ledger::Checkpoint newest = log::latestCheckpoint(stores.audit, session.workspace).value();
        const auto key = ledger::VerifierKey::parse(session.workspace.vkey).value();
        for (ledger::LeafIndex index : {ledger::LeafIndex(0), ledger::LeafIndex(700), newest.size - 1}) {
            const auto proven = log::proveEntry(stores.audit, session.workspace, index, newest);
            NVERIFY(proven);
            const auto file = ledger::ProofFile::parse(proven->proof.text());
            NVERIFY(file);
            ledger::Checkpoint checkpoint;
            QCOMPARE(ledger::openCheckpoint(file->checkpoint, key, &checkpoint), ledger::NoteState::Verified);
            QVERIFY(ledger::verifyInclusion(file->index, checkpoint.size, ledger::leafHash(proven->entry), file->path,
                                            checkpoint.root));
            QVERIFY(!ledger::verifyInclusion(file->index, checkpoint.size, ledger::leafHash(proven->entry + ' '),
                                             file->path, checkpoint.root));
        }
        const QByteArray good = log::proveEntry(stores.audit, session.workspace, 3, newest)->proof.text();
        for (const QByteArray &bad :
             {QByteArray(), QByteArray("c2sp.org/tlog-proof@v1\n\n"), QByteArray(good).replace("@v1", "@v2"),
              QByteArray(good).replace("index 3", "index 03"), QByteArray(good).replace("index 3", "index -3"),
              good.left(60), QByteArray("c2sp.org/tlog-proof@v1\nextra !\nindex 1\n\nx")})
            QVERIFY2(!ledger::ProofFile::parse(bad), bad.left(60).constData());
        // A row that was touched cannot be proven.
        NVERIFY(stores.audit.script(u"UPDATE entries SET actor = 'x' WHERE idx = 700"_s));
        QCOMPARE(log::proveEntry(stores.audit, session.workspace, 700, newest).error().code, ErrorCode::Damaged);
    }
    void aVisitReadsWhatIsNew()
    {
        const Session session = m_sample.open();
        const ledger::Verification first = visited(session); // nothing remembered: all
        QVERIFY(first.ok());
        QCOMPARE(first.checked, first.entries);
        append(session, 300);
        const ledger::Verification second = visited(session);
        QVERIFY(second.ok());
        QCOMPARE(second.entries, first.entries + 300);
        QVERIFY2(second.checked <= 300 + 255, qPrintable(QString::number(second.checked))); // and the joint
        // A row from before is touched: the visit does not read it, the whole verification does.
        NVERIFY(Stores::open(session)->audit.script(u"UPDATE entries SET actor = 'x' WHERE idx = 5"_s));
        QVERIFY(visited(session).ok());
        const auto full = log::verifyLog(session, {});
        QCOMPARE(full->findings.size(), 1);
        QCOMPARE(full->findings.first().first, 5);
        // A new row is touched: named.
        const Session other = m_sample.open();
        QVERIFY(visited(other).ok());
        append(other, 10);
        NVERIFY(Stores::open(other)->audit.script(
            u"UPDATE entries SET actor = 'x' WHERE idx = (SELECT max(idx) - 4 FROM entries)"_s));
        const ledger::Verification found = visited(other);
        QCOMPARE(found.findings.size(), 1);
        QCOMPARE(found.findings.first().first, found.entries - 5);
        QCOMPARE(ledger::findingName(found.findings.first().kind), u"entry_changed"_s);
    }
    void theScrubReadsTheRestAgain()
    {
        Session session = m_sample.open();
        Instant now = test::Sample::now();
        session.clock = [&now] { return now; };
        QVERIFY(log::verifyLog(session, {})->ok());
        std::optional<ledger::Verification> found;
        QVERIFY(!log::scrubOnePart(session, std::chrono::days(30), found).value()); // nothing is due
        now += std::chrono::days(31);
        QCOMPARE(log::readState(session, std::chrono::days(30))->value().due, 1);
        QVERIFY(log::scrubOnePart(session, std::chrono::days(30), found).value());
        QVERIFY(!found);
        QCOMPARE(log::readState(session, std::chrono::days(30))->value().due, 0);
        now += std::chrono::days(31);
        NVERIFY(Stores::open(session)->audit.script(u"UPDATE entries SET actor = 'x' WHERE idx = 5"_s));
        QVERIFY(log::scrubOnePart(session, std::chrono::days(30), found).value());
        QVERIFY(found);
        QCOMPARE(found->findings.first().first, 5);
    }
    void continuity()
    {
        using State = log::Continuity::State;
        const Session session = m_sample.open();
        QCOMPARE(log::checkContinuity(session)->state, State::FirstVisit);
        QVERIFY(log::verifyLog(session, {})->ok());
        QCOMPARE(log::checkContinuity(session)->state, State::Consistent);
        append(session, 20);
        QCOMPARE(log::checkContinuity(session)->state, State::Consistent);
        QVERIFY(log::verifyLog(session, {})->ok());
        const Stores stores = std::move(*Stores::open(session));
        // An older copy is put back.
        NVERIFY(stores.audit.script(u"DELETE FROM checkpoints WHERE size = (SELECT max(size) FROM checkpoints)"_s));
        const auto back = log::checkContinuity(session);
        QCOMPARE(back->state, State::RolledBack);
        QVERIFY(back->message().contains(u"rolled back"_s));
        // Another machine remembers nothing of this.
        const QByteArray here = qgetenv("NACHWEIS_STATE_DIR");
        qputenv("NACHWEIS_STATE_DIR", here + "-elsewhere");
        QCOMPARE(log::checkContinuity(session)->state, State::FirstVisit);
        qputenv("NACHWEIS_STATE_DIR", here);
        // Nothing is written to such a log.
        Session broken = session;
        broken.logBroken = true;
        QCOMPARE(log::record(stores, broken, log::staffEvent(broken, u"data.read"_s, u"ok"_s)).error().code,
                 ErrorCode::Damaged);
    }
    void aForgedMemoryIsRefused()
    {
        const Session session = m_sample.open();
        QVERIFY(log::verifyLog(session, {})->ok());
        const QDir folder(log::memoryFolder());
        const QStringList files = folder.entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QFile file(folder.filePath(files.first()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        text.replace("2026-11-25", "2026-11-26");
        file.resize(0);
        file.seek(0);
        file.write(text);
        file.close();
        QCOMPARE(log::recall(session).error().code, ErrorCode::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestProofs)
#include "log/entry_row.h"
#include "tst_proofs.moc"
