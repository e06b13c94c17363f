// SPDX-License-Identifier: GPL-3.0-or-later
// Formats of the ledger against vectors that our own code did not print.
#include "ledger/entry.h"
#include "ledger/note.h"
#include "support.h"

using namespace nachweis;

class TestLedger : public QObject
{
    Q_OBJECT

    static std::vector<Hash> wellKnownLeaves()
    {
        std::vector<Hash> leaves;
        for (const char *hex :
             {"", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"})
            leaves.push_back(ledger::leafHash(QByteArray::fromHex(hex)));
        return leaves;
    }
    // RFC 6962 2.1.1 and 2.1.2, the recursive definitions, word by word: the other side of the iterative verifiers.
    static std::vector<Hash> path(size_t m, std::span<const Hash> d)
    {
        if (d.size() == 1)
            return {};
        const size_t k = std::bit_ceil(d.size()) / 2;
        auto result = m < k ? path(m, d.first(k)) : path(m - k, d.subspan(k));
        result.push_back(m < k ? ledger::rootOf(d.subspan(k)) : ledger::rootOf(d.first(k)));
        return result;
    }
    static std::vector<Hash> subproof(size_t m, std::span<const Hash> d, bool complete)
    {
        if (m == d.size())
            return complete ? std::vector<Hash>{} : std::vector<Hash>{ledger::rootOf(d)};
        const size_t k = std::bit_ceil(d.size()) / 2;
        auto result = m <= k ? subproof(m, d.first(k), complete) : subproof(m - k, d.subspan(k), false);
        result.push_back(m <= k ? ledger::rootOf(d.subspan(k)) : ledger::rootOf(d.first(k)));
        return result;
    }

private Q_SLOTS:
    void rootsOfTheWellKnownVector()
    {
        const char *roots[] = {"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                               "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                               "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                               "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                               "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                               "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                               "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                               "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
        const auto leaves = wellKnownLeaves();
        for (size_t n = 1; n <= leaves.size(); ++n)
            QCOMPARE(bytes(ledger::rootOf(std::span(leaves).first(n))).toHex(), QByteArray(roots[n - 1]));
        QCOMPARE(bytes(ledger::emptyRoot()).toHex(),
                 QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }
    void proofsOfEveryIndexAndSize()
    {
        std::vector<Hash> leaves;
        for (int i = 0; i < 70; ++i)
            leaves.push_back(ledger::leafHash(QByteArray::number(i)));
        for (size_t n = 1; n <= leaves.size(); ++n) {
            const auto tree = std::span<const Hash>(leaves).first(n);
            const Hash root = ledger::rootOf(tree);
            for (size_t m = 0; m < n; ++m) {
                auto proof = path(m, tree);
                QVERIFY(ledger::verifyInclusion(ledger::LeafIndex(m), ledger::TreeSize(n), leaves[m], proof, root));
                QVERIFY(
                    !ledger::verifyInclusion(ledger::LeafIndex(m + 1), ledger::TreeSize(n), leaves[m], proof, root) ||
                    n == 1);
                proof.push_back(root);
                QVERIFY(!ledger::verifyInclusion(ledger::LeafIndex(m), ledger::TreeSize(n), leaves[m], proof, root));
            }
            for (size_t m = 1; m < n; ++m) {
                const Hash old = ledger::rootOf(tree.first(m));
                auto proof = subproof(m, tree, true);
                QVERIFY(ledger::verifyConsistency(ledger::TreeSize(m), old, ledger::TreeSize(n), root, proof));
                QVERIFY(!ledger::verifyConsistency(ledger::TreeSize(m), root, ledger::TreeSize(n), root, proof));
                proof.pop_back();
                QVERIFY(!ledger::verifyConsistency(ledger::TreeSize(m), old, ledger::TreeSize(n), root, proof));
            }
        }
    }
    void noteOfTheSpecification()
    {
        const auto key =
            ledger::VerifierKey::parse(u"example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"_s);
        NVERIFY(key);
        const QByteArray note =
            "This is an example message.\n\n\xe2\x80\x94 example.com/foo "
            "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";
        QByteArray text;
        QCOMPARE(ledger::openNote(note, *key, &text), ledger::NoteState::Verified);
        QCOMPARE(text, QByteArray("This is an example message.\n"));
        QByteArray other = note;
        other.replace("example message", "examp1e message");
        QCOMPARE(ledger::openNote(other, *key, &text), ledger::NoteState::BadSignature);
        other = note;
        other.replace("example.com/foo ", "example.com/bar ");
        QCOMPARE(ledger::openNote(other, *key, &text), ledger::NoteState::WrongKey);
        // A signature of an unknown kind beside ours is left alone.
        QCOMPARE(ledger::openNote(note + "\xe2\x80\x94 witness.example AAAAAQAAAAA=\n", *key, &text),
                 ledger::NoteState::Verified);
        for (const QByteArray &broken :
             {note.chopped(1), QByteArray("\n"), QByteArray(), QByteArray(note).replace('\n', '\r'),
              QByteArray(note).replace("aQM=", "aQM"), QByteArray(70'000, 'x')})
            QVERIFY(ledger::openNote(broken, *key, &text) != ledger::NoteState::Verified);
        QVERIFY(
            !ledger::VerifierKey::parse(u"example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"_s));
    }
    void canonicalJson()
    {
        ledger::EntryColumns c;
        c.event = "e-1";
        c.timeUs = toMicroseconds(test::instant("2026-10-23T22:10:00.000007+02:00"));
        c.action = "data.revealed";
        c.actor = "staff:a\"b\\c\n\x01\xc3\xa9";
        c.subject = "";
        c.phi = 1;
        c.detailsCommit = "\x00\xff";
        QByteArray out;
        ledger::appendCanonical(out, c);
        QCOMPARE(
            out,
            QByteArray(
                "{\"action\":\"data.revealed\",\"actor\":\"staff:a\\\"b\\\\c\\n\\u0001\xc3\xa9\",\"details_commit\":"
                "\"\","
                "\"event\":\"e-1\",\"phi\":true,\"subject\":\"\",\"time\":\"2026-10-23T20:10:00.000007Z\",\"v\":1}"));
    }
    void tilePaths()
    {
        QCOMPARE(ledger::tilePath(u"0"_s, 1234067, 256), u"tile/0/x001/x234/067"_s);
        QCOMPARE(ledger::tilePath(u"entries"_s, 273, 112), u"tile/entries/273.p/112"_s);
        // 70,000 entries: 273 full and one of width 112, one full and one of width 17, one of width 1.
        QCOMPARE(ledger::hashesAtLevel(70'000, 0), 273 * 256 + 112);
        QCOMPARE(ledger::hashesAtLevel(70'000, 1), 256 + 17);
        QCOMPARE(ledger::hashesAtLevel(70'000, 2), 1);
        QCOMPARE(ledger::levelCount(70'000), 3);
    }
    void ed25519OfRfc8032()
    {
        // Section 7.1, test 2.
        const QByteArray seed = QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
        QCOMPARE(ed25519PublicKey(seed).toHex(),
                 QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
        const QByteArray signature = ed25519Sign(seed, "\x72");
        QCOMPARE(signature.toHex(), QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                               "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
        QVERIFY(ed25519Verify(ed25519PublicKey(seed), "\x72", signature));
        QVERIFY(!ed25519Verify(ed25519PublicKey(seed), "\x73", signature));
    }
    void sealedDetailsAreBoundToTheirEntry()
    {
        const QByteArray key = randomBytes(32);
        ledger::Event a, b;
        ledger::sealDetails(a, "by phone", key);
        ledger::sealDetails(b, "by letter", key);
        QCOMPARE(ledger::openDetails(a.details, a.detailsCommit, key).value(), QByteArray("by phone"));
        QCOMPARE(ledger::openDetails(b.details, a.detailsCommit, key).error().code, ErrorCode::Damaged);
        QCOMPARE(ledger::openDetails(a.details, a.detailsCommit, randomBytes(32)).error().code, ErrorCode::WrongKey);
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "log/entry_row.h"
#include "tst_ledger.moc"
