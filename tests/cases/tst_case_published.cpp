// SPDX-License-Identifier: GPL-3.0-or-later
// Published logs as hosts, mirrors and transfers really hand them on. What cannot be read is said to be that; “changed”
// is only what has the right form and another hash.
#include "base/gzip.h"
#include "ledger/proof.h"
#include "ledger/tiled_log.h"
#include "local_server.h"
#include "process.h"
#include "support.h"

using namespace nachweis;
using Files = QMap<QString, QByteArray>;

class TestCasePublished : public QObject
{
    Q_OBJECT
    const SecretBytes m_seed{QByteArrayView(QByteArray(32, 's'))};
    const ledger::VerifierKey m_key = ledger::VerifierKey::of(u"log.example/one"_s, ledger::KeyType::Ed25519, m_seed);
    const SecretBytes m_other{QByteArrayView(QByteArray(32, 'w'))};
    QTemporaryDir m_dir;

    static QByteArray entry(ledger::LeafIndex i) { return "{\"n\":" + QByteArray::number(i) + '}'; }
    // The tiles and bundles of a log that has grown to `size`.
    static Files tiles(ledger::TreeSize size)
    {
        Files files;
        std::vector<Hash> hashes;
        for (ledger::LeafIndex i = 0; i < size; ++i)
            hashes.push_back(ledger::leafHash(entry(i)));
        for (int level = 0; !hashes.empty(); ++level) {
            std::vector<Hash> above;
            for (size_t at = 0; at < hashes.size(); at += ledger::tileWidth) {
                const size_t width = std::min<size_t>(ledger::tileWidth, hashes.size() - at);
                const auto n = qint64(at / ledger::tileWidth);
                const std::vector<Hash> tile(hashes.begin() + qsizetype(at), hashes.begin() + qsizetype(at + width));
                files.insert(ledger::tilePath(QString::number(level), n, int(width)),
                             QByteArray(reinterpret_cast<const char *>(tile.data()), qsizetype(32 * width)));
                if (level == 0) {
                    QByteArray bundle;
                    for (size_t i = 0; i < width; ++i) {
                        const QByteArray e = entry(ledger::LeafIndex(at + i));
                        bundle += char(e.size() >> 8);
                        bundle += char(e.size());
                        bundle += e;
                    }
                    files.insert(ledger::tilePath(u"entries"_s, n, int(width)), bundle);
                }
                if (width == ledger::tileWidth)
                    above.push_back(ledger::rootOf(tile));
            }
            hashes = std::move(above);
        }
        return files;
    }
    static Hash root(ledger::TreeSize size)
    {
        ledger::TreeEdge edge;
        for (ledger::LeafIndex i = 0; i < size; ++i)
            edge.append(ledger::leafHash(entry(i)), [](int, qint64, const std::vector<Hash> &) {});
        return edge.root();
    }
    QByteArray note(ledger::TreeSize size, const QString &origin = {}) const
    {
        const ledger::Checkpoint c{origin.isEmpty() ? m_key.name : origin, size, root(size), {}};
        return ledger::signNote(c.text(), m_key, m_seed);
    }
    QByteArray noteOver(const QByteArray &text) const { return ledger::signNote(text, m_key, m_seed); }
    static ledger::LogFiles from(const Files &files)
    {
        return [files](const QString &path, qint64 most) -> Result<QByteArray> {
            if (!files.contains(path))
                return fail(ErrorCode::NotFound, path);
            const QByteArray data = files.value(path);
            return data.size() > most ? Result<QByteArray>(fail(ErrorCode::BadInput, path)) : data;
        };
    }
    Result<ledger::TiledVerification> verified(const Files &files,
                                               const QList<ledger::VerifierKey> &witnesses = {}) const
    {
        return ledger::verifyTiledLog(from(files), m_key, witnesses, {});
    }
    static QStringList kinds(const Result<ledger::TiledVerification> &v)
    {
        if (!v)
            return {u"error "_s + errorCodeName(v.error().code)};
        QStringList list;
        for (const ledger::Finding &f : v->findings)
            list += ledger::findingName(f.kind);
        list.removeDuplicates();
        return list;
    }
    QByteArray gz(const QByteArray &data)
    {
        return test::run(
                   u"python3"_s,
                   {u"-c"_s, u"import gzip,sys;sys.stdout.buffer.write(gzip.compress(sys.stdin.buffer.read()))"_s},
                   data)
            .out;
    }
    // Of size 300, while the log has grown to 512: its partial tile is gone.
    Files grown() const
    {
        Files files = tiles(512);
        files.insert(u"tile/1/000.p/1"_s, tiles(300).value(u"tile/1/000.p/1"_s)); // no full one has taken its place
        files.insert(u"checkpoint"_s, note(300));
        return files;
    }

private Q_SLOTS:
    void hosts_data()
    {
        QTest::addColumn<QByteArray>("missing");
        QTest::addColumn<QStringList>("expected");
        const QByteArray page = "<html><body>Nicht hier: ä</body></html>";
        const auto answer = [](const char *status, const QByteArray &body) {
            return "HTTP/1.1 " + QByteArray(status) +
                   "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        };
        QTest::newRow("404") << answer("404 Not Found", {}) << QStringList();
        QTest::newRow("410") << answer("410 Gone", page) << QStringList();
        QTest::newRow("403") << answer("403 Forbidden", "<Error><Code>AccessDenied</Code></Error>") << QStringList();
        QTest::newRow("401") << answer("401 Unauthorized", {}) << QStringList();
        QTest::newRow("200 and a page") << answer("200 OK", page) << QStringList();
        QTest::newRow("200 and a page as long as the tile")
            << answer("200 OK", page + QByteArray(44 * 32 - page.size(), ' ')) << QStringList();
        QTest::newRow("200 and nothing") << answer("200 OK", {}) << QStringList();
        QTest::newRow("200 and too much") << answer("200 OK", QByteArray(20'000'000, 'x')) << QStringList();
        QTest::newRow("500") << answer("500 Oops", page) << QStringList();
    }
    void hosts()
    {
        QFETCH(QByteArray, missing);
        QFETCH(QStringList, expected);
        const Files files = grown();
        const test::LocalServer server([&](const test::LocalServer::Request &r) -> std::optional<QByteArray> {
            return files.contains(r.path.mid(1)) ? files.value(r.path.mid(1)) : missing;
        });
        const auto v = ledger::verifyTiledLog(*ledger::openLogFiles(server.address()), m_key, {}, {});
        QVERIFY2(v, qPrintable(v ? QString() : v.error().message + v.error().detail));
        QCOMPARE(kinds(v), expected);
        QCOMPARE(v->bundled, 300);
    }
    // Where nothing at all answers as it should, that is no tampering.
    void aHostThatFails()
    {
        const Files files = grown();
        for (const QByteArray &status : {QByteArray("500 Oops"), QByteArray("503 Later")}) {
            const test::LocalServer server([&](const test::LocalServer::Request &r) -> std::optional<QByteArray> {
                return r.path == "/checkpoint"_L1 ? files.value(u"checkpoint"_s)
                                                  : "HTTP/1.1 " + status + "\r\nConnection: close\r\n\r\n";
            });
            const auto v = ledger::verifyTiledLog(*ledger::openLogFiles(server.address()), m_key, {}, {});
            QCOMPARE(kinds(v), QStringList(u"error io"_s));
        }
    }
    void redirects()
    {
        const Files files = grown();
        int elsewhere = 0;
        const test::LocalServer second([&](const test::LocalServer::Request &r) -> std::optional<QByteArray> {
            ++elsewhere;
            return files.contains(r.path.mid(1)) ? std::optional(files.value(r.path.mid(1))) : std::nullopt;
        });
        QString to;
        const test::LocalServer first([&](const test::LocalServer::Request &r) -> std::optional<QByteArray> {
            return "HTTP/1.1 302 Found\r\nConnection: close\r\nLocation: " + (to + r.path.mid(1)).toUtf8() +
                   "\r\nContent-Length: 0\r\n\r\n";
        });
        to = second.address(); // this machine: as the first address
        QCOMPARE(kinds(ledger::verifyTiledLog(*ledger::openLogFiles(first.address()), m_key, {}, {})), QStringList());
        QVERIFY(elsewhere > 3);
        for (const char *address : {"http://192.0.2.1/", "ftp://127.0.0.1/", "file:///etc/"}) {
            to = QLatin1String(address);
            const auto v = ledger::verifyTiledLog(*ledger::openLogFiles(first.address()), m_key, {}, {});
            QVERIFY(!v);
            QCOMPARE(v.error().code, ErrorCode::Io);
            QVERIFY2(!v.error().hint.contains(u"network"_s), qPrintable(v.error().message));
        }
    }
    void copies_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("how");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *file, const char *how, const QStringList &expected = {}) {
            QTest::addRow("%s %s", file, how) << QString::fromLatin1(file) << QString::fromLatin1(how) << expected;
        };
        row("tile/entries/000", "gzip");
        row("tile/entries/001.p/44", "gzip");
        row("tile/0/000", "gzip");
        row("tile/0/001.p/44", "gzip");
        row("checkpoint", "gzip", {u"error bad_input"_s});
        row("tile/entries/000", "cut gzip", {u"unreadable"_s});
        row("tile/entries/000", "page", {u"unreadable"_s});
        row("tile/entries/000", "cut", {u"unreadable"_s});
        row("tile/0/000", "page", {u"unreadable"_s});
        row("tile/0/000", "cut", {u"unreadable"_s});
        row("tile/0/000", "more", {u"unreadable"_s});
        row("tile/0/001.p/44", "page", {u"unreadable"_s});
        row("tile/0/001.p/44", "cut", {u"unreadable"_s});
        row("tile/entries/000", "one byte", {u"entry_changed"_s});
        row("tile/0/000", "one byte", {u"tile_changed"_s});
        row("tile/0/001.p/44", "one byte", {u"entry_changed"_s});
    }
    void copies()
    {
        QFETCH(QString, file);
        QFETCH(QString, how);
        QFETCH(QStringList, expected);
        Files files = tiles(300);
        files.insert(u"checkpoint"_s, note(300));
        QCOMPARE(kinds(verified(files)), QStringList());
        QByteArray &data = files[file];
        if (how.endsWith("gzip"_L1))
            data = gz(data);
        if (how.startsWith("cut"_L1))
            data.chop(7);
        else if (how == "page"_L1)
            data = "<!doctype html><title>Wartung</title>";
        else if (how == "more"_L1)
            data += "\r\n";
        else if (how == "one byte"_L1)
            data[40] = char(data[40] ^ 1);
        const auto v = verified(files);
        QCOMPARE(kinds(v), expected);
        if (expected.contains(u"unreadable"_s))
            for (const ledger::Finding &f : v->findings)
                QVERIFY2(!f.message().contains(u"changed"_s), qPrintable(f.message()));
    }
    void gzipFiles()
    {
        const QByteArray text("abc\0def", 7);
        QCOMPARE(gunzip(gz(text), 7).value(), text);
        QVERIFY(!gunzip(gz(text), 6)); // larger than is read
        QVERIFY(!gunzip(gz(text).chopped(1), 99));
        QVERIFY(!gunzip(gz(text) + "x", 99));
        QVERIFY(!gunzip("", 99));
        QVERIFY(!isGzip(text));
        QVERIFY(!gunzip(gz(QByteArray(50'000'000, 'a')), 1'000'000)); // a bomb
    }
    // A checkpoint's forms, and the sentence for each that is none.
    void forms_data()
    {
        QTest::addColumn<QByteArray>("note");
        QTest::addColumn<QString>("says"); // empty: verified
        const QByteArray good = note(300);
        const QByteArray text = good.left(good.lastIndexOf("\n\n") + 1);
        QByteArray crlf = good;
        crlf.replace("\n", "\r\n");
        QByteArray grease = good;
        for (int i = 0; i < 20; ++i)
            grease += "\xe2\x80\x94 nobody.example/" + QByteArray::number(i) + ' ' +
                      QByteArray(40, char(i)).toBase64() + '\n';
        const auto lines = [&](const QByteArray &size) {
            return text.split('\n')[0] + '\n' + size + '\n' + text.split('\n')[2] + '\n';
        };
        const auto row = [](const char *name, const QByteArray &n, const char *says) {
            QTest::newRow(name) << n << QString::fromLatin1(says);
        };
        row("as it is", good, "");
        row("another origin", note(300, u"another.example - 26054"_s), "");
        row("an extension line", noteOver(text + "Timestamp: 1732531200\n"), "");
        row("twenty signatures of nobody", grease, "");
        row("Windows line ends", crlf, "Windows");
        row("a byte order mark", "\xef\xbb\xbf" + good, "byte order mark");
        row("in UTF-16", QByteArray("\xff\xfe\x61\0", 4), "byte order mark");
        row("a lost line feed", good.chopped(1), "does not end");
        row("a page", "<html>404</html>\n", "page");
        row("nothing", "", "empty");
        row("text after the signatures", good + "Sent from my phone\n", "no signature");
        row("no empty line", QByteArray(good).replace("\n\n", "\n"), "empty line");
        row("not text", good + QByteArray("\xff\xff\n"), "no text");
        row("a size of 2^63", noteOver(lines("9223372036854775808")), "too large");
        row("a leading zero", noteOver(lines("0300")), "not the size");
        row("a negative size", noteOver(lines("-1")), "not the size");
        row("a short root", noteOver(text.split('\n')[0] + "\n300\nAAAA\n"), "not the root");
        row("very long", good.left(good.size() - 1) + QByteArray(70'000, 'a') + '\n', "bytes");
    }
    void forms()
    {
        QFETCH(QByteArray, note);
        QFETCH(QString, says);
        Files files = tiles(300);
        files.insert(u"checkpoint"_s, note);
        const auto v = verified(files);
        if (says.isEmpty()) {
            QCOMPARE(kinds(v), QStringList());
            return;
        }
        QVERIFY(!v);
        if (says == "bytes"_L1) // the reader's own bound, here
            return;
        QCOMPARE(v.error().code, ErrorCode::BadInput);
        QVERIFY2(v.error().message.contains(says), qPrintable(v.error().message));
        QVERIFY(!v.error().message.contains(u"was changed"_s));
    }
    void emptyLogs()
    {
        Files files;
        files.insert(u"checkpoint"_s, note(0));
        QCOMPARE(kinds(verified(files)), QStringList());
        files[u"checkpoint"_s] = ledger::signNote(ledger::Checkpoint{m_key.name, 0, root(3), {}}.text(), m_key, m_seed);
        const auto v = verified(files);
        QCOMPARE(kinds(v), QStringList(u"root_impossible"_s));
        QVERIFY(!v->findings.first().message().contains(u"-1"_s));
    }
    // A mirror's checkpoint may carry the mirror's cosignature alone.
    void aMirror()
    {
        const auto mirror = ledger::VerifierKey::of(u"mirror.example"_s, ledger::KeyType::Cosignature, m_other);
        const QByteArray text = ledger::Checkpoint{m_key.name, 300, root(300), {}}.text();
        const QByteArray signature =
            ledger::cosign(text, mirror, m_other, test::instant("2026-11-25T12:00:00Z")).line();
        Files files = tiles(300);
        files.insert(u"checkpoint"_s, text + '\n' + signature);
        const auto v = ledger::verifyTiledLog(from(files), mirror, {}, {});
        QCOMPARE(kinds(v), QStringList());
        QCOMPARE(v->origin, m_key.name);
        QCOMPARE(kinds(verified(files)), QStringList(u"error bad_input"_s)); // the log's own key has not signed it
    }
    void times()
    {
        const auto witness = ledger::VerifierKey::of(u"w.example"_s, ledger::KeyType::Cosignature, m_other);
        const QByteArray plain = note(300);
        const QByteArray text = plain.left(plain.lastIndexOf("\n\n") + 1);
        const auto cosigned = [&](Instant at) {
            Files files = tiles(300);
            files.insert(u"checkpoint"_s, plain + ledger::cosign(text, witness, m_other, at).line());
            return files;
        };
        const auto none = verified(cosigned(Instant()), {witness});
        QCOMPARE(none->cosigned.size(), 1);
        QVERIFY(!none->cosigned.first().time); // not 1970
        const auto now = verified(cosigned(test::Sample::now()), {witness});
        QCOMPARE(*now->cosigned.first().time, test::Sample::now());

        // In the terminal: the future is marked.
        for (const auto &[at, said] : {std::pair(test::instant("2100-01-01T00:00:00Z"), "in the future"),
                                       std::pair(Instant(), "states no time")}) {
            const QString folder = m_dir.filePath(randomId());
            const Files files = cosigned(at);
            for (auto it = files.begin(); it != files.end(); ++it) {
                QDir().mkpath(QFileInfo(folder + '/'_L1 + it.key()).path());
                QVERIFY(test::writeFile(folder + '/'_L1 + it.key(), *it));
            }
            const test::Run r =
                test::run(QStringLiteral(NACHWEISCTL), {u"tiles"_s, u"verify"_s, folder, u"--vkey"_s, m_key.vkey(),
                                                        u"--witness"_s, witness.vkey(), u"--lang"_s, u"en"_s});
            QCOMPARE(r.exit, 0);
            QVERIFY2(r.out.contains(said) && !r.out.contains("1970"), r.out.constData());
        }
    }
    void kindsOfKeys()
    {
        const auto key = [](char type, int size) {
            const QByteArray typed = type + QByteArray(size, 'k');
            const QByteArray id = bytes(sha256("rekor.example\n" + typed)).left(4).toHex();
            return u"rekor.example+"_s + QString::fromLatin1(id) + '+'_L1 + QString::fromLatin1(typed.toBase64());
        };
        for (const auto &[type, name] : {std::pair(char(2), "ECDSA"), std::pair(char(5), "RFC 6962"),
                                         std::pair(char(6), "ML-DSA-44"), std::pair(char(0xff), "0xff")}) {
            const auto parsed = ledger::VerifierKey::parse(key(type, 91));
            QVERIFY(!parsed && parsed.error().message.contains(QLatin1String(name)));
        }
        QString capitals = m_key.vkey();
        const qsizetype plus = capitals.indexOf('+'_L1);
        capitals.replace(plus + 1, 8, capitals.mid(plus + 1, 8).toUpper());
        QVERIFY(ledger::VerifierKey::parse(capitals));
    }
};

QTEST_GUILESS_MAIN(TestCasePublished)
#include "tst_case_published.moc"
