// SPDX-License-Identifier: GPL-3.0-or-later
// Time stamp tokens as authorities answer and as people send them on: `openssl ts` makes each.
#include "ledger/timestamp.h"
#include "log/sequencer.h"
#include "log/timestamps.h"
#include "log/verifier.h"
#include "process.h"
#include "support.h"

using namespace nachweis;

class TestCaseStamps : public QObject
{
    Q_OBJECT
    test::Sample m_sample;
    QTemporaryDir m_dir;

    QByteArray read(const char *name) const { return test::contents(m_dir.filePath(QLatin1String(name))); }
    void ssl(const QString &arguments)
    {
        const test::Run r = test::openssl(arguments, m_dir.path());
        if (r.exit != 0)
            qFatal("%s: %s", qPrintable(arguments), r.error.constData());
    }
    // Answers over `data`, with these arguments to the query.
    QByteArray answer(const QByteArray &data, const QString &query)
    {
        test::writeFile(m_dir.filePath(u"data"_s), data);
        ssl(u"ts -query -data data %1 -out q"_s.arg(query));
        ssl(u"ts -reply -config tsa.cnf -section tsa -queryfile q -out r"_s);
        return read("r");
    }
    QByteArray bare(const QByteArray &response)
    {
        test::writeFile(m_dir.filePath(u"in"_s), response);
        ssl(u"ts -reply -in in -token_out -out token"_s);
        return read("token");
    }
    static QByteArray pem(const char *label, const QByteArray &der)
    {
        QByteArray text = der.toBase64(), lines;
        for (qsizetype i = 0; i < text.size(); i += 64)
            lines += text.mid(i, 64) + '\n';
        return QByteArray("-----BEGIN ") + label + "-----\n" + lines + "-----END " + label + "-----\n";
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(test::writeFile(m_dir.filePath(u"tsa.cnf"_s),
                                "[req]\ndistinguished_name=dn\n[dn]\n[ca]\nbasicConstraints=critical,CA:TRUE\n"
                                "keyUsage=critical,keyCertSign\n[leaf]\nextendedKeyUsage=critical,timeStamping\n"
                                "keyUsage=critical,digitalSignature\n[tsa]\nserial=serial\nsigner_cert=tsa.pem\n"
                                "signer_key=tsa.key\nsigner_digest=sha256\ndefault_policy=1.2.3.4.1\n"
                                "digests=sha1,sha256,sha384,sha512\n"));
        QVERIFY(test::writeFile(m_dir.filePath(u"serial"_s), "01\n"));
        ssl(u"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ca.key -out ca.pem -days 30 -subj "
            "/CN=Root -config tsa.cnf -extensions ca"_s);
        ssl(u"req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout tsa.key -out tsa.csr -subj /CN=Stamps "
            "-config tsa.cnf"_s);
        ssl(u"x509 -req -in tsa.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 30 -out tsa.pem -extfile tsa.cnf "
            "-extensions leaf"_s);
    }
    void taken_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("form");
        for (const char *query :
             {"-sha256 -cert", "-sha384 -cert", "-sha512 -cert", "-sha256 -cert -no_nonce", "-sha512"})
            for (const char *form : {"der", "line feed", "base64", "base64 in one line", "pem", "bare", "bare base64",
                                     "bare pem", "bare pem of PKCS7"})
                QTest::addRow("%s, %s", query, form) << QString::fromLatin1(query) << QString::fromLatin1(form);
    }
    void taken()
    {
        QFETCH(QString, query);
        QFETCH(QString, form);
        static const Session session = m_sample.open();
        static const Stores stores = std::move(*Stores::open(session));
        static const ledger::Checkpoint newest = *log::latestCheckpoint(stores.audit, session.workspace);
        QByteArray file = answer(newest.text(), query);
        if (form.startsWith("bare"_L1))
            file = bare(file);
        if (form == "line feed"_L1)
            file += "\r\n";
        else if (form.endsWith("base64"_L1))
            file = pem("X", file).split('-').value(10).trimmed() + '\n';
        else if (form == "base64 in one line"_L1)
            file = file.toBase64();
        else if (form == "bare pem of PKCS7"_L1)
            file = pem("PKCS7", file);
        else if (form.endsWith("pem"_L1))
            file = pem("TIMESTAMP", file);
        const auto token = ledger::timestampToken(file, {});
        NVERIFY(token);
        NVERIFY(ledger::timestampToken(file, read("q"))); // the answer to this very request
        const auto without = ledger::openTimestamp(*token, newest.text(), {});
        NVERIFY(without);
        QVERIFY(!without->trusted);
        // With the root alone: the signer is in the token, or there is none, which is said.
        const auto root = ledger::openTimestamp(*token, newest.text(), read("ca.pem"));
        if (query.contains("-cert"_L1)) {
            NVERIFY(root);
            QVERIFY(root->trusted);
        } else {
            QVERIFY(!root && root.error().message.contains(u"no certificate of its signer"_s));
        }
        const auto both = ledger::openTimestamp(*token, newest.text(), read("ca.pem") + read("tsa.pem"));
        NVERIFY(both);
        QVERIFY(both->trusted);
        QCOMPARE(both->authority, u"Stamps"_s);
        // A list that has the signer and not its root trusts nobody.
        QVERIFY(!ledger::openTimestamp(*token, newest.text(), read("tsa.pem")));
        const auto stored = log::addTimestamp(stores, session, file, {});
        NVERIFY(stored);
        QCOMPARE(stored->size, newest.size);
    }
    void refused()
    {
        const Session session = m_sample.open();
        const Stores stores = std::move(*Stores::open(session));
        const ledger::Checkpoint newest = *log::latestCheckpoint(stores.audit, session.workspace);
        const auto why = [&](const QByteArray &file, const QByteArray &request = {}) {
            const auto stored = log::addTimestamp(stores, session, file, request);
            return stored ? u"taken"_s : stored.error().message;
        };
        const auto says = [&](const QString &message, const char *words) {
            if (!message.contains(QLatin1String(words)))
                qWarning("%s", qPrintable(message));
            return message.contains(QLatin1String(words));
        };
        QVERIFY(says(why(answer(newest.text(), u"-sha1 -cert"_s)), "sha1"));
        QVERIFY(says(why(answer(newest.note, u"-sha256 -cert"_s)), "whole file"));
        QVERIFY(says(why(answer(newest.note, u"-sha512 -cert"_s)), "whole file"));
        QVERIFY(says(why(answer("something else\n", u"-sha512 -cert"_s)), "covers no checkpoint"));
        const QByteArray good = answer(newest.text(), u"-sha256 -cert"_s);
        QVERIFY(says(why(good, ledger::timestampRequest(newest.text())), "another request"));
        QVERIFY(says(why(bare(good), ledger::timestampRequest(newest.text())), "another request"));
        for (const QByteArray &file :
             {QByteArray(), QByteArray("x"), good.chopped(3), good + "x", QByteArray("<html>Sorry</html>"),
              pem("TIMESTAMP", "nothing"), good.toBase64().chopped(5), pem("CERTIFICATE", QByteArray(50, 'a'))})
            QVERIFY(says(why(file), "neither the answer"));
        ssl(u"ts -query -data data -sha256 -out q"_s);
        QVERIFY(test::writeFile(m_dir.filePath(u"no.cnf"_s),
                                read("tsa.cnf").replace("sha1,sha256,sha384,sha512", "sha512")));
        ssl(u"ts -reply -config no.cnf -section tsa -queryfile q -out no"_s);
        QVERIFY(says(why(read("no")), "refused it"));
        QCOMPARE(stores.audit.value(u"SELECT count(*) FROM timestamps"_s)->toInt(), 0);
    }
    // A row by hand, without its entry.
    void aRowWithoutItsEntry()
    {
        const Session session = m_sample.open();
        const Stores stores = std::move(*Stores::open(session));
        const ledger::Checkpoint newest = *log::latestCheckpoint(stores.audit, session.workspace);
        const QByteArray token = bare(answer(newest.text(), u"-sha256 -cert"_s));
        NVERIFY(stores.audit.run(u"INSERT INTO timestamps VALUES (?, ?, ?)"_s,
                                 {newest.size, QString::fromLatin1(bytes(sha256(token)).toHex()), token}));
        const auto v = log::verifyLog(session, {});
        QCOMPARE(v->findings.size(), 1);
        QCOMPARE(v->findings.first().kind, ledger::FindingKind::TimestampInvalid);
    }
};

QTEST_GUILESS_MAIN(TestCaseStamps)
#include "tst_case_stamps.moc"
