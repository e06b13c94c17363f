// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence packages for a receiver who has nothing of ours: check.sh with openssl, unzip and pdffonts read them; every file
// of one is changed, removed or added, and the check names it.
#include "evidence/package.h"
#include "evidence/signature.h"
#include "ledger/entry_export.h"
#include "ledger/sequencer.h"
#include "ledger/verifier.h"
#include "ledger/witness.h"
#include "process.h"
#include "support.h"

#include <QGuiApplication>
#include <QJsonArray>

using namespace nachweis;
using test::contents;
using test::openssl;
using test::writeFile;

class TestEvidence : public QObject
{
    Q_OBJECT
    test::Sample m_sample;
    QTemporaryDir m_dir;
    QString path(const char *name) const { return m_dir.filePath(QLatin1String(name)); }

    static QStringList kinds(const PackageCheck &check)
    {
        QStringList list;
        for (const PackageFinding &f : check.findings)
            list += f.kind + QLatin1Char(' ') + f.place;
        list.sort();
        return list;
    }
    PackageSpec spec(LeafIndex first, LeafIndex last, const char *language = "en")
    {
        PackageSpec s;
        for (LeafIndex i = first; i <= last; ++i)
            s.entries.append(i);
        s.language = QLatin1String(language);
        return s;
    }
    Session visited()
    {
        const Session session = m_sample.open();
        const Stores stores = std::move(*Stores::open(session));
        const auto v = verifyLog(session, {});
        if (!v || !recordVisit(stores, session, *v))
            qFatal("visit");
        return session;
    }
    // The same archive with one file changed; empty contents remove it.
    QString with(const QString &name, const QByteArray &data)
    {
        ArchiveFiles files = readArchive(path("good.zip")).value();
        if (data.isNull())
            files.remove(name);
        else
            files.insert(name, data);
        if (!writeArchive(path("changed.zip"), files))
            qFatal("archive");
        return path("changed.zip");
    }

private Q_SLOTS:
    void aPackageProvesItself()
    {
        const Session session = visited();
        const Stores stores = std::move(*Stores::open(session));
        const auto made = writePackage(stores, session, spec(250, 270), path("good.zip"));
        NVERIFY(made);
        QCOMPARE(made->entries, 21);
        QCOMPARE(made->cosignatures, 1);
        PackageTrust trust;
        trust.vkey = session.workspace.vkey;
        trust.witnesses = QStringList{ownWitness(session).vkey()};
        const auto check = checkPackage(path("good.zip"), trust);
        NVERIFY(check);
        QCOMPARE(kinds(*check), QStringList());
        QCOMPARE(check->entries, 21);
        QVERIFY(check->keyGiven);
        QCOMPARE(check->cosignatures.size(), 1);
        QVERIFY(check->cosignatures.first().trusted);
        QCOMPARE(stores.audit.value(QStringLiteral("SELECT count(*) FROM entries WHERE action = 'data.exported' AND ref = 'package:250-270:21'")).value().toInt(), 1);
        const QString stranger = VerifierKey::of(QStringLiteral("nachweis.example/sample-1"), KeyType::Ed25519, SecretBytes(QByteArrayView(randomBytes(32)))).vkey();
        const auto refused = checkPackage(path("good.zip"), {stranger, {}, {}});
        QVERIFY(!refused->ok());
    }
    void foreignToolsReadIt()
    {
        const QString folder = path("unpacked");
        QDir().mkpath(folder);
        const test::Run unzip = test::run(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral("import zipfile,sys; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])"), path("good.zip"), folder});
        QVERIFY2(unzip.exit == 0, unzip.error.constData());
        test::Run sh = test::run(QStringLiteral("sh"), {folder + QStringLiteral("/check.sh")});
        QVERIFY2(sh.exit == 0, sh.out.constData());
        QCOMPARE(sh.out.count("is in the log"), 21);
        QVERIFY(sh.out.contains("signature of nachweis.example/sample-1 over"));
        const QString entry = folder + QStringLiteral("/entries/000000000260.json");
        QVERIFY(writeFile(entry, contents(entry).replace("integration", "integratioN")));
        sh = test::run(QStringLiteral("sh"), {folder + QStringLiteral("/check.sh")});
        QCOMPARE(sh.exit, 1);
        QCOMPARE(sh.out.count("NOT PROVEN"), 1);
        QVERIFY(sh.out.contains("entry 260: NOT PROVEN"));
        const QByteArray pdf = contents(folder + QStringLiteral("/report.pdf"));
        QVERIFY(pdf.startsWith("%PDF-1.4") && pdf.contains("pdfaid:part") && pdf.contains("/OutputIntents")); // ISO 19005-1
        QVERIFY(!pdf.contains("/Encrypt"));
    }
    void everyFileChangedOrRemoved()
    {
        const ArchiveFiles files = readArchive(path("good.zip")).value();
        QVERIFY(files.size() > 45);
        for (auto it = files.begin(); it != files.end(); ++it) {
            QByteArray changed = *it;
            if (changed.isEmpty())
                changed = "x";
            else
                changed[changed.size() / 2] = char(changed[changed.size() / 2] ^ 1);
            const auto check = checkPackage(with(it.key(), changed), {});
            QVERIFY2(!check || !check->ok(), qPrintable(it.key() + QStringLiteral(" was changed and nothing was found")));
            const auto removed = checkPackage(with(it.key(), {}), {});
            QVERIFY2(!removed || !removed->ok(), qPrintable(it.key() + QStringLiteral(" was removed and nothing was found")));
        }
        QCOMPARE(kinds(*checkPackage(with(QStringLiteral("entries/999999999999.json"), "{}"), {})),
                 QStringList({QStringLiteral("file_unknown entries/999999999999.json"), QStringLiteral("proof_invalid entries/999999999999.json")}));
        QCOMPARE(kinds(*checkPackage(with(QStringLiteral("report.pdf"), "x"), {})), QStringList(QStringLiteral("file_changed report.pdf")));
    }
    // Somebody who writes the manifest anew still cannot change an entry.
    void aNewManifestDoesNotHelp()
    {
        ArchiveFiles files = readArchive(path("good.zip")).value();
        const QString name = QStringLiteral("entries/000000000255.json");
        const QByteArray changed = QByteArray(files.value(name)).replace("staff", "stafF").replace("integration", "integratioN");
        QJsonObject manifest = QJsonDocument::fromJson(files.value(QStringLiteral("manifest.json"))).object();
        QJsonArray list = manifest[u"files"].toArray();
        for (auto &&item : list)
            if (QJsonObject o = item.toObject(); o[u"name"].toString() == name) {
                o.insert(QStringLiteral("sha256"), QString::fromLatin1(bytes(sha256(changed)).toHex()));
                item = o;
            }
        manifest.insert(QStringLiteral("files"), list);
        files.insert(name, changed);
        files.insert(QStringLiteral("manifest.json"), QJsonDocument(manifest).toJson());
        NVERIFY(writeArchive(path("changed.zip"), files));
        QCOMPARE(kinds(*checkPackage(path("changed.zip"), {})), QStringList(QStringLiteral("proof_invalid ") + name));
    }
    void signedByAPerson()
    {
        for (const char *command : {"req -x509 -newkey rsa:2048 -nodes -keyout o.key -out o.pem -days 30 -subj /CN=Erika-Mustermann", "pkcs12 -export -inkey o.key -in o.pem -out o.p12 -passout pass:geheim",
                                    "req -x509 -newkey rsa:2048 -nodes -keyout p.key -out p.pem -days 30 -subj /CN=Somebody-Else"})
            QCOMPARE(openssl(QLatin1String(command), m_dir.path()).exit, 0);
        const Session session = visited();
        const Stores stores = std::move(*Stores::open(session));
        PackageSpec s = spec(1, 3, "de");
        s.pkcs12 = contents(path("o.p12"));
        s.pkcs12Passphrase = SecretBytes(QByteArrayView("falsch"));
        QCOMPARE(writePackage(stores, session, s, path("signed.zip")).error().code, ErrorCode::WrongKey);
        QVERIFY(!QFile::exists(path("signed.zip")));
        s.pkcs12Passphrase = SecretBytes(QByteArrayView("geheim"));
        NVERIFY(writePackage(stores, session, s, path("signed.zip")));
        PackageTrust trust;
        trust.trustList = contents(path("o.pem"));
        const auto check = checkPackage(path("signed.zip"), trust);
        QVERIFY(check->ok() && check->signerTrusted);
        QCOMPARE(check->signer, QStringLiteral("Erika-Mustermann"));
        trust.trustList = contents(path("p.pem"));
        QVERIFY(!checkPackage(path("signed.zip"), trust)->signerTrusted);
        ArchiveFiles files = readArchive(path("signed.zip")).value();
        QVERIFY(writeFile(path("m.json"), files.value(QStringLiteral("manifest.json"))) && writeFile(path("m.p7s"), files.value(QStringLiteral("manifest.json.p7s"))));
        QCOMPARE(openssl(QStringLiteral("cms -verify -binary -inform DER -in m.p7s -content m.json -CAfile o.pem -purpose any -out out"), m_dir.path()).exit, 0);
        files.insert(QStringLiteral("manifest.json"), files.value(QStringLiteral("manifest.json")) + ' ');
        NVERIFY(writeArchive(path("changed.zip"), files));
        QVERIFY(kinds(*checkPackage(path("changed.zip"), {})).contains(QStringLiteral("signature_invalid manifest.json.p7s")));
        QVERIFY(QString::fromUtf8(files.value(QStringLiteral("README.txt"))).contains(QStringLiteral("Prüfen mit openssl")));
        QCOMPARE(cmsSign("x", "no certificate", {}).error().code, ErrorCode::BadInput);
    }
    void badInput()
    {
        const Session session = m_sample.open();
        const Stores stores = std::move(*Stores::open(session));
        QCOMPARE(writePackage(stores, session, spec(0, -1), path("x.zip")).error().code, ErrorCode::BadInput);
        QCOMPARE(writePackage(stores, session, spec(5, 99'000), path("x.zip")).error().code, ErrorCode::BadInput);
        QCOMPARE(writePackage(stores, session, spec(5, 9), path("no/such/folder/x.zip")).error().code, ErrorCode::Io);
        NVERIFY(stores.audit.script(QStringLiteral("UPDATE entries SET actor = 'x' WHERE idx = 7")));
        QCOMPARE(writePackage(stores, session, spec(5, 9), path("x.zip")).error().code, ErrorCode::Damaged);
        QVERIFY(!QFile::exists(path("x.zip")));
        QCOMPARE(checkPackage(path("x.zip"), {}).error().code, ErrorCode::NotFound);
        QVERIFY(writeFile(path("text.zip"), "this is no archive"));
        QCOMPARE(checkPackage(path("text.zip"), {}).error().code, ErrorCode::BadInput);
        QVERIFY(writeFile(path("cut.zip"), contents(path("good.zip")).left(4000)));
        QCOMPARE(checkPackage(path("cut.zip"), {}).error().code, ErrorCode::BadInput);
        NVERIFY(writeArchive(path("plain.zip"), {{QStringLiteral("letter.txt"), "hello"}}));
        QCOMPARE(checkPackage(path("plain.zip"), {}).error().code, ErrorCode::BadInput);
        // Names that lead out of the archive.
        const test::Run made = test::run(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral("import zipfile,sys; z=zipfile.ZipFile(sys.argv[1],'w'); z.writestr('../evil','x')"), path("evil.zip")});
        QCOMPARE(made.exit, 0);
        QCOMPARE(readArchive(path("evil.zip")).error().code, ErrorCode::BadInput);
    }
    void encryptedArchives()
    {
        const SecretBytes secret(QByteArrayView("a passphrase"));
        NVERIFY(writeArchive(path("locked.zip"), {{QStringLiteral("a.txt"), "personal"}}, secret));
        QVERIFY(!contents(path("locked.zip")).contains("personal"));
        QCOMPARE(readArchive(path("locked.zip"), secret)->value(QStringLiteral("a.txt")), QByteArray("personal"));
        QCOMPARE(readArchive(path("locked.zip")).error().code, ErrorCode::WrongKey);
        QCOMPARE(readArchive(path("locked.zip"), SecretBytes(QByteArrayView("another"))).error().code, ErrorCode::WrongKey);
    }
    void tables()
    {
        const Session session = m_sample.open();
        const Stores stores = std::move(*Stores::open(session));
        EntryFilter filter;
        filter.action = QStringLiteral("message.");
        const auto csv = exportEntries(stores, session, filter, ExportFormat::Csv, path("e.csv"));
        NVERIFY(csv);
        const QByteArray text = contents(path("e.csv"));
        QCOMPARE(text.count('\n'), csv->entries + 1);
        QVERIFY(text.startsWith("index,time,event,action,actor,"));
        const QJsonObject manifest = QJsonDocument::fromJson(contents(csv->manifest)).object();
        QCOMPARE(manifest[u"sha256"].toString(), QString::fromLatin1(bytes(sha256(text)).toHex()));
        QCOMPARE(manifest[u"filter"].toObject()[u"action"].toString(), QStringLiteral("message."));
        const auto lines = exportEntries(stores, session, filter, ExportFormat::JsonLines, path("e.jsonl"));
        QCOMPARE(lines->entries, csv->entries);
        const QList<QByteArray> objects = contents(path("e.jsonl")).trimmed().split('\n');
        QCOMPARE(objects.size(), lines->entries);
        QVERIFY(QJsonDocument::fromJson(objects.last()).object()[u"action"].toString().startsWith(QLatin1String("message.")));
        // Counts over time add up to what the filter leaves.
        const auto times = entryTimes(stores.audit)->value();
        const auto counts = entryCounts(stores.audit, filter, times.first, times.second + std::chrono::seconds(1), 17);
        qint64 sum = 0;
        for (const qint64 count : *counts)
            sum += count;
        QCOMPARE(sum, csv->entries);
    }
};

QTEST_MAIN(TestEvidence)
#include "tst_evidence.moc"
