// SPDX-License-Identifier: GPL-3.0-or-later
// Published logs both ways: ours read by tlog.py, which shares no code with us, and its logs read by ours; from a
// folder and over HTTP; and everything in such a log changed, removed or cut.
#include "ledger/tiled_log.h"
#include "local_server.h"
#include "log/publish.h"
#include "log/sequencer.h"
#include "log/verifier.h"
#include "log/witness.h"
#include "process.h"
#include "support.h"

#include <QDirIterator>

using namespace nachweis;
using test::contents;
using test::writeFile;

class TestPublished : public QObject
{
    Q_OBJECT
    test::Sample m_sample;
    QTemporaryDir m_dir;
    QString m_foreign, m_foreignKey;

    QString path(const char *name) const { return m_dir.filePath(QLatin1String(name)); }
    static test::Run python(const QStringList &arguments)
    {
        return test::run(u"python3"_s, QStringList{QStringLiteral(TLOG_PY)} + arguments);
    }
    static Result<ledger::TiledVerification> verified(const QString &place, const QString &vkey,
                                                      const QStringList &witnesses = {})
    {
        NACHWEIS_ASSIGN(const ledger::LogFiles files, ledger::openLogFiles(place));
        NACHWEIS_ASSIGN(const ledger::VerifierKey key, ledger::VerifierKey::parse(vkey));
        QList<ledger::VerifierKey> keys;
        for (const QString &witness : witnesses)
            keys.append(ledger::VerifierKey::parse(witness).value());
        return ledger::verifyTiledLog(files, key, keys, {});
    }
    // A copy of the foreign log for one change.
    QString copy(int number)
    {
        const QString to = m_dir.filePath(u"copy%1"_s.arg(number));
        QDirIterator it(m_foreign, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString from = it.next();
            const QString target = to + from.mid(m_foreign.size());
            QDir().mkpath(QFileInfo(target).path());
            QFile::copy(from, target);
        }
        return to;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_foreign = path("foreign");
        const test::Run made = python({u"make"_s, m_foreign, u"66100"_s});
        QVERIFY2(made.exit == 0, made.error.constData());
        m_foreignKey = QString::fromUtf8(made.out.trimmed());
    }
    void oursReadByOthers()
    {
        const Session session = m_sample.open();
        const Stores stores = std::move(*Stores::open(session));
        const auto published = log::publishLog(stores.audit, session.workspace, path("ours"));
        NVERIFY(published);
        test::Run read = python({u"check"_s, path("ours"), session.workspace.vkey});
        QVERIFY2(read.exit == 0, read.error.constData());
        QCOMPARE(read.out.trimmed(), QByteArray::number(published->size) + " entries");
        const QString bundle = path("ours") + u"/tile/entries/002"_s;
        QByteArray changed = contents(bundle);
        changed[40] = char(changed[40] ^ 1);
        QVERIFY(writeFile(bundle, changed));
        read = python({u"check"_s, path("ours"), session.workspace.vkey});
        QVERIFY(read.exit != 0); // the other side can fail
        const auto ours = verified(path("ours"), session.workspace.vkey);
        QCOMPARE(ours->findings.size(), 1);
        QCOMPARE(ours->findings.first().first, 512);
    }
    void hashesOnly()
    {
        const Session session = m_sample.open();
        const Stores stores = std::move(*Stores::open(session));
        QVERIFY(log::verifyLog(session, {})->ok());
        NVERIFY(log::cosignVerified(stores, session));
        NVERIFY(log::publishLog(stores.audit, session.workspace, path("hashes"), false));
        QVERIFY(!QFile::exists(path("hashes") + u"/tile/entries"_s));
        const QString witness = log::ownWitness(session).vkey();
        const auto v = verified(path("hashes"), session.workspace.vkey, {witness});
        NVERIFY(v);
        QVERIFY(v->ok());
        QCOMPARE(v->bundled, 0);
        QCOMPARE(v->cosigned.size(), 1);
        Session stranger = session;
        stranger.keys.witness = SecretBytes(QByteArrayView(randomBytes(32)));
        const auto missing = verified(path("hashes"), session.workspace.vkey, {log::ownWitness(stranger).vkey()});
        QCOMPARE(missing->findings.size(), 1);
        QCOMPARE(missing->findings.first().kind, ledger::FindingKind::WitnessMissing);
    }
    void othersReadByUs()
    {
        const auto v = verified(m_foreign, m_foreignKey);
        NVERIFY(v);
        QVERIFY(v->ok());
        QCOMPARE(v->entries, 66'100);
        QCOMPARE(v->bundled, 66'100);
        // Another key of the same name, and a key of another name.
        const QString other = ledger::VerifierKey::of(u"log.example.org/other-software"_s, ledger::KeyType::Ed25519,
                                                      SecretBytes(QByteArrayView(randomBytes(32))))
                                  .vkey();
        QCOMPARE(verified(m_foreign, other).error().code, ErrorCode::BadInput);
        const QString name = ledger::VerifierKey::of(u"elsewhere.example"_s, ledger::KeyType::Ed25519,
                                                     SecretBytes(QByteArrayView(randomBytes(32))))
                                 .vkey();
        QCOMPARE(verified(m_foreign, name).error().code, ErrorCode::BadInput);
        QCOMPARE(verified(path("nowhere"), m_foreignKey).error().code, ErrorCode::NotFound);
        QVERIFY(!verified(u"http://example.org/log"_s, m_foreignKey)); // clear text is taken to this machine alone
    }
    void overHttp()
    {
        const test::LocalServer server([this](const test::LocalServer::Request &r) -> std::optional<QByteArray> {
            return QFile::exists(m_foreign + r.path) ? std::optional(contents(m_foreign + r.path)) : std::nullopt;
        });
        const auto v = verified(server.address(), m_foreignKey);
        NVERIFY(v);
        QVERIFY(v->ok());
        QCOMPARE(v->bundled, 66'100);
    }
    void changed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("how");
        QTest::addColumn<QStringList>("expected"); // kind and range; empty: an error
        const auto row = [](const char *name, const char *file, const char *how, const QStringList &expected) {
            QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(how) << expected;
        };
        row("entry", "tile/entries/003", "flip 100", {u"entry_changed 768-768"_s});
        row("length of an entry", "tile/entries/003", "flip 0", {u"unreadable 768-1023"_s});
        row("bundle cut", "tile/entries/004", "cut", {u"unreadable 1024-1279"_s});
        row("bundle gone", "tile/entries/004", "remove", {});
        row("leaf tile", "tile/0/005", "flip 8000", {u"tile_changed 1280-1535"_s});
        row("leaf tile gone", "tile/0/005", "remove", {u"unreadable 1280-1535"_s});
        row("leaf tile cut", "tile/0/005", "cut", {u"unreadable 1280-1535"_s});
        row("tile above", "tile/1/000", "flip 64", {u"tile_changed 0-65535"_s});
        row("edge", "tile/0/258.p/52", "flip 64", {u"entry_changed 0-66099"_s});
        row("checkpoint", "checkpoint", "flip 40", {});
        row("checkpoint gone", "checkpoint", "remove", {});
    }
    void changed()
    {
        QFETCH(QString, file);
        QFETCH(QString, how);
        QFETCH(QStringList, expected);
        static int number = 0;
        const QString log = copy(++number);
        const QString name = log + '/'_L1 + file;
        QVERIFY(QFile::exists(name));
        QByteArray data = contents(name);
        if (how == "remove"_L1) {
            QFile::remove(name);
        } else if (how == "cut"_L1) {
            QVERIFY(writeFile(name, data.left(data.size() / 2 + 1)));
        } else {
            const int at = how.section(' '_L1, 1).toInt();
            data[at] = char(data[at] ^ 1);
            QVERIFY(writeFile(name, data));
        }
        const auto v = verified(log, m_foreignKey);
        if (expected.isEmpty() && file == "checkpoint"_L1) {
            QVERIFY(!v);
            return;
        }
        NVERIFY(v);
        if (expected.isEmpty()) { // a log may be published without entries: said as a count, not as a finding
            QVERIFY(v->ok());
            QCOMPARE(v->bundled, 66'100 - 256);
            return;
        }
        QStringList found;
        for (const ledger::Finding &f : v->findings)
            found += u"%1 %2-%3"_s.arg(ledger::findingName(f.kind)).arg(f.first).arg(f.last);
        QCOMPARE(found, expected);
    }
    void aPrunedLogAndOneThatHasGrown()
    {
        const QString log = copy(100);
        for (int n = 0; n < 3; ++n) {
            QFile::remove(log + '/'_L1 + ledger::tilePath(u"0"_s, n, 256));
            QFile::remove(log + '/'_L1 + ledger::tilePath(u"entries"_s, n, 256));
        }
        const auto pruned = verified(log, m_foreignKey);
        NVERIFY(pruned);
        QVERIFY(pruned->ok());
        QCOMPARE(pruned->pruned, 768);
        // The partial bundle and tile were replaced by full ones meanwhile.
        const QString grown = copy(101);
        for (const char *kind : {"0", "entries"}) {
            const QString base = grown + u"/tile/"_s + QLatin1String(kind) + u"/258"_s;
            QByteArray data = contents(base + u".p/52"_s);
            data += kind[0] == '0' ? QByteArray(204 * 32, 'z') : QByteArray(204 * 2, '\0');
            QDir(base + u".p"_s).removeRecursively();
            QVERIFY(writeFile(base, data));
        }
        const auto v = verified(grown, m_foreignKey);
        NVERIFY(v);
        QVERIFY(v->ok());
        QCOMPARE(v->bundled, 66'100);
    }
};

QTEST_GUILESS_MAIN(TestPublished)
#include "log/verifier.h"
#include "tst_published.moc"
