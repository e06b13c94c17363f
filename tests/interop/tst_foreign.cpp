// SPDX-License-Identifier: GPL-3.0-or-later
// Foreign tools against our stores and notes: SQLCipher's own interface with an exported key, and the openssl command.
// The command line is used as a script would.
#include "ledger/note.h"
#include "process.h"
#include "support.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace nachweis;
using test::Run;
using test::run;

class TestForeign : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_workspace, m_secret;

    Run ctl(const QStringList &arguments, const QByteArray &in = {})
    {
        return run(
            QStringLiteral(NACHWEISCTL),
            arguments + QStringList{u"--workspace"_s, m_workspace, u"--passphrase-file"_s, m_secret, u"--json"_s}, in);
    }
    Run sql(const QByteArray &key, const QString &statement)
    {
        return run(QStringLiteral(SQLCIPHER_SHELL), {m_workspace + u"/audit.db"_s, statement}, key);
    }
    void write(const QString &name, const QByteArray &data)
    {
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(data) == data.size());
    }
    static QString s(const char *text) { return QString::fromLatin1(text); }

private Q_SLOTS:
    void initTestCase()
    {
        QDir(log::memoryFolder()).removeRecursively();
        m_workspace = m_dir.filePath(s("ws"));
        m_secret = m_dir.filePath(s("secret"));
        write(s("secret"), sample::demoPassphrase() + '\n');
        const Run made = run(s(NACHWEISCTL), {s("demo"), s("create"), s("--workspace"), m_workspace, s("--subjects"),
                                              s("150"), s("--entries"), s("1500"), s("--json")});
        QCOMPARE(made.exit, 0);
        QVERIFY(made.json()[u"entries"].toInt() >= 1500);
    }
    void sameArgumentsSameContent()
    {
        QList<QByteArray> lists;
        for (const char *name : {"a", "b"}) {
            const QString folder = m_dir.filePath(s(name));
            QCOMPARE(run(s(NACHWEISCTL),
                         {s("demo"), s("create"), s("--workspace"), folder, s("--subjects"), s("120"), s("--entries"),
                          s("600"), s("--seed"), s("7"), s("--until"), s("2026-11-01T00:00:00Z")})
                         .exit,
                     0);
            const Run list = run(s(NACHWEISCTL), {s("log"), s("list"), s("--limit"), s("5000"), s("--workspace"),
                                                  folder, s("--passphrase-file"), m_secret, s("--json")});
            QCOMPARE(list.exit, 0);
            // Keys are apart: of each member's reference the name and the duty.
            static const QRegularExpression key(u"\"ref\":\"(\\w+:\\w+):[A-Za-z0-9+/]{43}=\""_s);
            lists += QString::fromUtf8(list.out).replace(key, u"\"ref\":\"\\1\""_s).toUtf8();
        }
        QVERIFY(lists[0].size() > 50'000);
        QCOMPARE(lists[0], lists[1]);
    }
    void checkpointVerifiesWithOpenssl()
    {
        const Run note = ctl({s("log"), s("checkpoint")});
        QCOMPARE(note.exit, 0);
        const QByteArray text = note.json()[u"note"].toString().toUtf8();
        const qsizetype gap = text.lastIndexOf("\n\n");
        const auto workspace = Workspace::load(m_workspace);
        // SubjectPublicKeyInfo of an Ed25519 key, RFC 8410 section 4.
        const QByteArray typed = QByteArray::fromBase64(workspace->vkey.section('+'_L1, 2).toLatin1());
        write(s("key.der"), QByteArray::fromHex("302a300506032b6570032100") + typed.mid(1));
        write(s("text"), text.left(gap + 1));
        write(s("signature"), QByteArray::fromBase64(text.trimmed().split(' ').last()).mid(4));
        const QStringList arguments{s("pkeyutl"),
                                    s("-verify"),
                                    s("-pubin"),
                                    s("-keyform"),
                                    s("DER"),
                                    s("-inkey"),
                                    m_dir.filePath(s("key.der")),
                                    s("-rawin"),
                                    s("-in"),
                                    m_dir.filePath(s("text")),
                                    s("-sigfile"),
                                    m_dir.filePath(s("signature"))};
        const Run good = run(s("openssl"), arguments);
        QVERIFY2(good.exit == 0, good.error.constData());
        write(s("text"), text.left(gap + 1).replace('1', '2'));
        QVERIFY(run(s("openssl"), arguments).exit != 0);
    }
    void publishedBundlesHashToTheirTiles()
    {
        const QString folder = m_dir.filePath(s("published"));
        QCOMPARE(ctl({s("log"), s("publish"), folder}).exit, 0);
        QFile bundle(folder + s("/tile/entries/002")), tile(folder + s("/tile/0/002"));
        QVERIFY(bundle.open(QIODevice::ReadOnly) && tile.open(QIODevice::ReadOnly));
        const QByteArray entries = bundle.readAll(), hashes = tile.readAll();
        QCOMPARE(hashes.size(), 8192);
        qsizetype at = 0;
        int count = 0;
        for (; at < entries.size(); ++count) {
            const auto size =
                qsizetype(static_cast<unsigned char>(entries[at])) * 256 + static_cast<unsigned char>(entries[at + 1]);
            const QByteArray entry = entries.mid(at + 2, size);
            QVERIFY(QJsonDocument::fromJson(entry).isObject());
            if (count == 0 || count == 255) { // the foreign hash
                write(s("leaf"), QByteArray(1, '\0') + entry);
                QCOMPARE(run(s("openssl"), {s("dgst"), s("-sha256"), s("-binary"), m_dir.filePath(s("leaf"))}).out,
                         hashes.mid(count * 32, 32));
            }
            at += size + 2;
        }
        QCOMPARE(count, 256);
    }
    void oneByteChangedFromOutside()
    {
        QCOMPARE(ctl({s("verify"), s("--full")}).exit, 0);
        const Run exported = ctl({s("key"), s("export"), s("--store"), s("audit"), s("--yes")});
        const QByteArray key = exported.json()[u"key"].toString().toLatin1();
        QVERIFY(key.startsWith("x'"));
        QCOMPARE(sql(key, s("SELECT count(*) FROM checkpoints")).exit, 0);
        QVERIFY(sql("x'00'", s("SELECT 1 FROM entries")).exit != 0);
        const Run changed =
            sql(key, s("UPDATE entries SET actor = replace(actor, 'shop', 'shoq') WHERE idx = (SELECT min(idx) FROM "
                       "entries WHERE idx > 500 AND actor = 'integration:shop') RETURNING idx"));
        QCOMPARE(changed.exit, 0);
        const int row = changed.out.trimmed().toInt();
        QVERIFY(row > 500);
        const Run verified = ctl({s("verify"), s("--full")});
        QCOMPARE(verified.exit, 1);
        const QJsonArray findings = verified.json()[u"findings"].toArray();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].toObject()[u"kind"].toString(), s("entry_changed"));
        QCOMPARE(findings[0].toObject()[u"index"].toInt(), row);
        QCOMPARE(ctl({s("log"), s("list"), s("--limit"), s("1")}).exit, 0); // still readable
    }
    void exitCodesAndErrorDocuments()
    {
        write(s("wrong"), "not the passphrase\n");
        const auto with = [&](const QStringList &arguments) {
            return run(s(NACHWEISCTL), arguments + QStringList{s("--json")});
        };
        const auto code = [](const Run &r) { return r.json()[u"error"].toObject()[u"code"].toString(); };
        Run r = with({s("status"), s("--workspace"), m_workspace, s("--passphrase-file"), m_dir.filePath(s("wrong"))});
        QCOMPARE(r.exit, 3);
        QCOMPARE(code(r), s("wrong_key"));
        r = with({s("status"), s("--workspace"), m_dir.filePath(s("nowhere"))});
        QCOMPARE(r.exit, 5);
        QCOMPARE(code(r), s("not_found"));
        r = with({s("verify"), s("--nonsense")});
        QCOMPARE(r.exit, 2);
        QCOMPARE(code(r), s("usage"));
        r = with({s("consent"), s("find"), s("--phone"), s("123456"), s("--as"), s("auditor"), s("--workspace"),
                  m_workspace, s("--passphrase-file"), m_secret});
        QCOMPARE(r.exit, 4);
        QCOMPARE(code(r), s("refused"));
        QVERIFY(!r.error.contains("nachweis-demo"));
    }
};

QTEST_GUILESS_MAIN(TestForeign)
#include "tst_foreign.moc"
