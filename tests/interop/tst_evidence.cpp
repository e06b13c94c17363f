// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence packages for a receiver who has nothing of ours: check.sh with openssl, unzip and pdffonts read them; every
// file of one is changed, removed or added, and the check names it.
#include "documents/signature.h"
#include "evidence/package.h"
#include "log/entry_export.h"
#include "log/package_writer.h"
#include "log/sequencer.h"
#include "log/verifier.h"
#include "log/witness.h"
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

    static QStringList kinds(const evidence::PackageCheck &check)
    {
        QStringList list;
        for (const evidence::PackageFinding &f : check.findings)
            list += f.kind + ' '_L1 + f.place;
        list.sort();
        return list;
    }
    log::PackageSpec spec(ledger::LeafIndex first, ledger::LeafIndex last, const char *language = "en")
    {
        log::PackageSpec s;
        for (ledger::LeafIndex i = first; i <= last; ++i)
            s.entries.append(i);
        s.language = QLatin1String(language);
        return s;
    }
    Session visited()
    {
        const Session session = m_sample.open();
        const Stores stores = std::move(*Stores::open(session));
        const auto v = log::verifyLog(session, {});
        if (!v || !log::recordVisit(stores, session, *v))
            qFatal("visit");
        return session;
    }
    // The same archive with one file changed; empty contents remove it.
    QString with(const QString &name, const QByteArray &data)
    {
        documents::ArchiveFiles files = documents::readArchive(path("good.zip")).value();
        if (data.isNull())
            files.remove(name);
        else
            files.insert(name, data);
        if (!documents::writeArchive(path("changed.zip"), files))
            qFatal("archive");
        return path("changed.zip");
    }

private Q_SLOTS:
    void aPackageProvesItself()
    {
        const Session session = visited();
        const Stores stores = std::move(*Stores::open(session));
        const auto made = log::writePackage(stores, session, spec(250, 270), path("good.zip"));
        NVERIFY(made);
        QCOMPARE(made->entries, 21);
        QCOMPARE(made->cosignatures, 1);
        evidence::PackageTrust trust;
        trust.vkey = session.workspace.vkey;
        trust.witnesses = QStringList{log::ownWitness(session).vkey()};
        const auto check = evidence::checkPackage(path("good.zip"), trust);
        NVERIFY(check);
        QCOMPARE(kinds(*check), QStringList());
        QCOMPARE(check->entries, 21);
        QVERIFY(check->keyGiven);
        QCOMPARE(check->cosignatures.size(), 1);
        QVERIFY(check->cosignatures.first().trusted);
        QCOMPARE(
            stores.audit
                .value(u"SELECT count(*) FROM entries WHERE action = 'data.exported' AND ref = 'package:250-270:21'"_s)
                .value()
                .toInt(),
            1);
        const QString stranger = ledger::VerifierKey::of(u"nachweis.example/sample-1"_s, ledger::KeyType::Ed25519,
                                                         SecretBytes(QByteArrayView(randomBytes(32))))
                                     .vkey();
        const auto refused = evidence::checkPackage(path("good.zip"), {stranger, {}, {}});
        QVERIFY(!refused->ok());
    }
    void foreignToolsReadIt()
    {
        const QString folder = path("unpacked");
        QDir().mkpath(folder);
        const test::Run unzip = test::run(
            u"python3"_s, {u"-c"_s, u"import zipfile,sys; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])"_s,
                           path("good.zip"), folder});
        QVERIFY2(unzip.exit == 0, unzip.error.constData());
        test::Run sh = test::run(u"sh"_s, {folder + u"/check.sh"_s});
        QVERIFY2(sh.exit == 0, sh.out.constData());
        QCOMPARE(sh.out.count("is in the log"), 21);
        QVERIFY(sh.out.contains("signature of nachweis.example/sample-1 over"));
        const QString entry = folder + u"/entries/000000000260.json"_s;
        QVERIFY(writeFile(entry, contents(entry).replace("integration", "integratioN")));
        sh = test::run(u"sh"_s, {folder + u"/check.sh"_s});
        QCOMPARE(sh.exit, 1);
        QCOMPARE(sh.out.count("NOT PROVEN"), 1);
        QVERIFY(sh.out.contains("entry 260: NOT PROVEN"));
        const QByteArray pdf = contents(folder + u"/report.pdf"_s);
        QVERIFY(pdf.startsWith("%PDF-1.4") && pdf.contains("pdfaid:part") &&
                pdf.contains("/OutputIntents")); // ISO 19005-1
        QVERIFY(!pdf.contains("/Encrypt"));
    }
    void everyFileChangedOrRemoved()
    {
        const documents::ArchiveFiles files = documents::readArchive(path("good.zip")).value();
        QVERIFY(files.size() > 45);
        for (auto it = files.begin(); it != files.end(); ++it) {
            QByteArray changed = *it;
            if (changed.isEmpty())
                changed = "x";
            else
                changed[changed.size() / 2] = char(changed[changed.size() / 2] ^ 1);
            const auto check = evidence::checkPackage(with(it.key(), changed), {});
            QVERIFY2(!check || !check->ok(), qPrintable(it.key() + u" was changed and nothing was found"_s));
            const auto removed = evidence::checkPackage(with(it.key(), {}), {});
            QVERIFY2(!removed || !removed->ok(), qPrintable(it.key() + u" was removed and nothing was found"_s));
        }
        // An entry that the manifest does not name is looked at no further, and does not count.
        const auto added = evidence::checkPackage(with(u"entries/999999999999.json"_s, "{}"), {});
        QCOMPARE(kinds(*added), QStringList(u"file_unknown entries/999999999999.json"_s));
        QVERIFY(!added->ok());
        QCOMPARE(added->entries, evidence::checkPackage(path("good.zip"), {})->entries);
        QCOMPARE(kinds(*evidence::checkPackage(with(u"report.pdf"_s, "x"), {})),
                 QStringList(u"file_changed report.pdf"_s));
    }
    // Somebody who writes the manifest anew still cannot change an entry.
    void aNewManifestDoesNotHelp()
    {
        documents::ArchiveFiles files = documents::readArchive(path("good.zip")).value();
        const QString name = u"entries/000000000255.json"_s;
        const QByteArray changed =
            QByteArray(files.value(name)).replace("staff", "stafF").replace("integration", "integratioN");
        QJsonObject manifest = QJsonDocument::fromJson(files.value(u"manifest.json"_s)).object();
        QJsonArray list = manifest[u"files"].toArray();
        for (auto &&item : list)
            if (QJsonObject o = item.toObject(); o[u"name"].toString() == name) {
                o.insert(u"sha256"_s, QString::fromLatin1(bytes(sha256(changed)).toHex()));
                item = o;
            }
        manifest.insert(u"files"_s, list);
        files.insert(name, changed);
        files.insert(u"manifest.json"_s, QJsonDocument(manifest).toJson());
        NVERIFY(documents::writeArchive(path("changed.zip"), files));
        QCOMPARE(kinds(*evidence::checkPackage(path("changed.zip"), {})), QStringList(u"proof_invalid "_s + name));
    }
    void signedByAPerson()
    {
        for (const char *command :
             {"req -x509 -newkey rsa:2048 -nodes -keyout o.key -out o.pem -days 30 -subj /CN=Erika-Mustermann",
              "pkcs12 -export -inkey o.key -in o.pem -out o.p12 -passout pass:geheim",
              "req -x509 -newkey rsa:2048 -nodes -keyout p.key -out p.pem -days 30 -subj /CN=Somebody-Else"})
            QCOMPARE(openssl(QLatin1String(command), m_dir.path()).exit, 0);
        const Session session = visited();
        const Stores stores = std::move(*Stores::open(session));
        log::PackageSpec s = spec(1, 3, "de");
        s.pkcs12 = contents(path("o.p12"));
        s.pkcs12Passphrase = SecretBytes(QByteArrayView("falsch"));
        QCOMPARE(log::writePackage(stores, session, s, path("signed.zip")).error().code, ErrorCode::WrongKey);
        QVERIFY(!QFile::exists(path("signed.zip")));
        s.pkcs12Passphrase = SecretBytes(QByteArrayView("geheim"));
        NVERIFY(log::writePackage(stores, session, s, path("signed.zip")));
        evidence::PackageTrust trust;
        trust.trustList = contents(path("o.pem"));
        const auto check = evidence::checkPackage(path("signed.zip"), trust);
        QVERIFY(check->ok() && check->signerTrusted);
        QCOMPARE(check->signer, u"Erika-Mustermann"_s);
        trust.trustList = contents(path("p.pem"));
        QVERIFY(!evidence::checkPackage(path("signed.zip"), trust)->signerTrusted);
        documents::ArchiveFiles files = documents::readArchive(path("signed.zip")).value();
        QVERIFY(writeFile(path("m.json"), files.value(u"manifest.json"_s)) &&
                writeFile(path("m.p7s"), files.value(u"manifest.json.p7s"_s)));
        QCOMPARE(
            openssl(u"cms -verify -binary -inform DER -in m.p7s -content m.json -CAfile o.pem -purpose any -out out"_s,
                    m_dir.path())
                .exit,
            0);
        files.insert(u"manifest.json"_s, files.value(u"manifest.json"_s) + ' ');
        NVERIFY(documents::writeArchive(path("changed.zip"), files));
        QVERIFY(
            kinds(*evidence::checkPackage(path("changed.zip"), {})).contains(u"signature_invalid manifest.json.p7s"_s));
        QVERIFY(QString::fromUtf8(files.value(u"README.txt"_s)).contains(u"Prüfen mit openssl"_s));
        QCOMPARE(documents::cmsSign("x", "no certificate", {}).error().code, ErrorCode::BadInput);
    }
    void badInput()
    {
        const Session session = m_sample.open();
        const Stores stores = std::move(*Stores::open(session));
        QCOMPARE(log::writePackage(stores, session, spec(0, -1), path("x.zip")).error().code, ErrorCode::BadInput);
        QCOMPARE(log::writePackage(stores, session, spec(5, 99'000), path("x.zip")).error().code, ErrorCode::BadInput);
        QCOMPARE(log::writePackage(stores, session, spec(5, 9), path("no/such/folder/x.zip")).error().code,
                 ErrorCode::Io);
        NVERIFY(stores.audit.script(u"UPDATE entries SET actor = 'x' WHERE idx = 7"_s));
        QCOMPARE(log::writePackage(stores, session, spec(5, 9), path("x.zip")).error().code, ErrorCode::Damaged);
        QVERIFY(!QFile::exists(path("x.zip")));
        QCOMPARE(evidence::checkPackage(path("x.zip"), {}).error().code, ErrorCode::NotFound);
        QVERIFY(writeFile(path("text.zip"), "this is no archive"));
        QCOMPARE(evidence::checkPackage(path("text.zip"), {}).error().code, ErrorCode::BadInput);
        QVERIFY(writeFile(path("cut.zip"), contents(path("good.zip")).left(4000)));
        QCOMPARE(evidence::checkPackage(path("cut.zip"), {}).error().code, ErrorCode::BadInput);
        NVERIFY(documents::writeArchive(path("plain.zip"), {{u"letter.txt"_s, "hello"}}));
        QCOMPARE(evidence::checkPackage(path("plain.zip"), {}).error().code, ErrorCode::BadInput);
        // Names that lead out of the archive.
        const test::Run made =
            test::run(u"python3"_s,
                      {u"-c"_s, u"import zipfile,sys; z=zipfile.ZipFile(sys.argv[1],'w'); z.writestr('../evil','x')"_s,
                       path("evil.zip")});
        QCOMPARE(made.exit, 0);
        QCOMPARE(documents::readArchive(path("evil.zip")).error().code, ErrorCode::BadInput);
    }
    void encryptedArchives()
    {
        const SecretBytes secret(QByteArrayView("a passphrase"));
        NVERIFY(documents::writeArchive(path("locked.zip"), {{u"a.txt"_s, "personal"}}, secret));
        QVERIFY(!contents(path("locked.zip")).contains("personal"));
        QCOMPARE(documents::readArchive(path("locked.zip"), secret)->value(u"a.txt"_s), QByteArray("personal"));
        QCOMPARE(documents::readArchive(path("locked.zip")).error().code, ErrorCode::WrongKey);
        QCOMPARE(documents::readArchive(path("locked.zip"), SecretBytes(QByteArrayView("another"))).error().code,
                 ErrorCode::WrongKey);
    }
    void tables()
    {
        const Session session = m_sample.open();
        const Stores stores = std::move(*Stores::open(session));
        log::EntryFilter filter;
        filter.action = u"message."_s;
        const auto csv = log::exportEntries(stores, session, filter, log::ExportFormat::Csv, path("e.csv"));
        NVERIFY(csv);
        const QByteArray text = contents(path("e.csv"));
        QCOMPARE(text.count('\n'), csv->entries + 1);
        QVERIFY(text.startsWith("\"index\",\"time\",\"event\",\"action\",\"actor\","));
        const QJsonObject manifest = QJsonDocument::fromJson(contents(csv->manifest)).object();
        QCOMPARE(manifest[u"sha256"].toString(), QString::fromLatin1(bytes(sha256(text)).toHex()));
        QCOMPARE(manifest[u"filter"].toObject()[u"action"].toString(), u"message."_s);
        const auto lines = log::exportEntries(stores, session, filter, log::ExportFormat::JsonLines, path("e.jsonl"));
        QCOMPARE(lines->entries, csv->entries);
        const QList<QByteArray> objects = contents(path("e.jsonl")).trimmed().split('\n');
        QCOMPARE(objects.size(), lines->entries);
        QVERIFY(QJsonDocument::fromJson(objects.last()).object()[u"action"].toString().startsWith("message."_L1));
        // Counts over time add up to what the filter leaves.
        const auto times = log::entryTimes(stores.audit)->value();
        const auto counts =
            log::entryCounts(stores.audit, filter, times.first, times.second + std::chrono::seconds(1), 17);
        qint64 sum = 0;
        for (const qint64 count : *counts)
            sum += count;
        QCOMPARE(sum, csv->entries);
    }
};

QTEST_MAIN(TestEvidence)
#include "log/package_writer.h"
#include "tst_evidence.moc"
