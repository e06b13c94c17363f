// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the house in a request: letters, the certificate of an erasure, the package for the person.
#include "documents/archive.h"
#include "documents/report.h"
#include "people/organisation.h"
#include "people/subjects.h"
#include "process.h"
#include "requests/erasure.h"
#include "requests/erasure_certificate.h"
#include "requests/letter.h"
#include "requests/recipients.h"
#include "requests/subject_data.h"
#include "requests/subject_package.h"
#include "requests/subject_report.h"
#include "support.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace nachweis;

class TestCertificate : public QObject
{
    Q_OBJECT
    test::Sample m_sample;
    QTemporaryDir m_dir;
    QString path(const char *name) const { return m_dir.filePath(QLatin1String(name)); }

    static QString someone(const Stores &stores)
    {
        return stores.gateway
            ->value(u"SELECT c.subject FROM consents c JOIN address a ON a.subject = c.subject AND a.kind = 'email' "
                    "WHERE c.state = 'active' AND c.subject NOT IN (SELECT subject FROM requests) ORDER BY c.subject "
                    "LIMIT 1"_s)
            .value()
            .toString();
    }
    static Result<QString> granted(const Stores &stores, const Session &officer, requests::Right right,
                                   const QString &subject, requests::Decision decision = requests::Decision::Grant)
    {
        NACHWEIS_ASSIGN(
            const requests::Request r,
            requests::openRequest(stores, officer, right, subject, officer.clock(), u"letter"_s, u"Europe/Berlin"_s));
        NACHWEIS_TRY(requests::identifyRequest(stores, officer, r.id, u"reply"_s));
        NACHWEIS_TRY(
            requests::decideRequest(stores, officer, r.id, decision, u"Art. 12"_s, u"the reasons of the decision"_s));
        NACHWEIS_TRY(requests::approveRequest(stores, test::approver(officer), r.id));
        return r.id;
    }

private Q_SLOTS:
    void theCertificateIsProvenByTheLog()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const QString subjectId = someone(*stores);
        const auto id = granted(*stores, officer, requests::Right::Erasure, subjectId);
        NVERIFY(id);
        QCOMPARE(requests::writeErasureCertificate(*stores, officer, *id, {u"en"_s, {}, {}, {}}, path("early.zip"))
                     .error()
                     .code,
                 ErrorCode::Refused);
        QVERIFY(!QFile::exists(path("early.zip")));
        ResiduePatterns patterns;
        NVERIFY(requests::executeErasure(*stores, officer, *id, &patterns));
        NVERIFY(requests::searchResidue(*stores, officer, *id, patterns));
        NVERIFY(requests::setRecipient(*stores, officer, *id, u"hosting"_s, requests::RecipientState::Confirmed, {}));
        for (const char *language : {"de", "en"}) {
            const auto made = requests::writeErasureCertificate(
                *stores, officer, *id, {QLatin1String(language), {}, {}, {}}, path("certificate.zip"));
            NVERIFY(made);
            const auto check = evidence::checkPackage(path("certificate.zip"), {officer.workspace.vkey, {}, {}});
            NVERIFY(check);
            QVERIFY2(check->ok(), check->findings.isEmpty() ? "" : qPrintable(check->findings.first().message));
        }
        documents::ArchiveFiles files = *documents::readArchive(path("certificate.zip"));
        const QByteArray text = files.value(u"more/certificate.json"_s);
        const QJsonObject root = QJsonDocument::fromJson(text).object();
        QCOMPARE(root[u"subject"].toString(), subjectId);
        QCOMPARE(root[u"approved_by"].toString(), u"approver"_s);
        QCOMPARE(root[u"recipients"].toArray().size(), 6);
        QCOMPARE(root[u"residue"].toArray().size(), 2);
        for (const auto &one : root[u"places"].toArray())
            if (one.toObject()[u"decision"].toString() == "erase"_L1)
                QCOMPARE(one.toObject()[u"after"].toInt(-1), 0);
        // No identifier stands in what goes out.
        QVERIFY(!text.contains("+49") && !text.contains("example.org"));
        // By hand, as an outsider: the hash of the file is in an entry, and check.sh proves the entry with openssl.
        const QByteArray sum = QByteArray("certificate:") + bytes(sha256(text)).toHex();
        QVERIFY(std::any_of(files.begin(), files.end(), [&](const QByteArray &data) { return data.contains(sum); }));
        QDir(m_dir.path()).mkpath(u"unpacked"_s);
        QCOMPARE(QProcess::execute(u"python3"_s,
                                   {u"-m"_s, u"zipfile"_s, u"-e"_s, path("certificate.zip"), path("unpacked")}),
                 0);
        QCOMPARE(QProcess::execute(u"sh"_s, {path("unpacked/check.sh")}), 0);
        // Somebody writes a zero and makes a new manifest: the log does not name this certificate.
        QByteArray forged = text;
        forged.replace("\"found\": 0", "\"found\": 7");
        QVERIFY(forged != text);
        files.insert(u"more/certificate.json"_s, forged);
        QJsonObject manifest = QJsonDocument::fromJson(files.value(u"manifest.json"_s)).object();
        QJsonArray list = manifest[u"files"].toArray();
        for (auto &&entry : list)
            if (entry.toObject()[u"name"].toString() == "more/certificate.json"_L1)
                entry = QJsonObject{{u"name"_s, u"more/certificate.json"_s},
                                    {u"size"_s, forged.size()},
                                    {u"sha256"_s, QString::fromLatin1(bytes(sha256(forged)).toHex())}};
        manifest.insert(u"files"_s, list);
        files.insert(u"manifest.json"_s, QJsonDocument(manifest).toJson());
        NVERIFY(documents::writeArchive(path("forged.zip"), files));
        const auto check = evidence::checkPackage(path("forged.zip"), {officer.workspace.vkey, {}, {}});
        QCOMPARE(check->findings.size(), 1);
        QCOMPARE(check->findings.first().place, u"more/certificate.json"_s);
    }
    void thePackageForThePerson()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const Database &db = *stores->gateway;
        const QString subjectId = someone(*stores);
        const auto own = people::reveal(*stores, officer, subjectId, u"the test needs it"_s);
        const SecretBytes key = *people::dataKey(db, officer.keys, subjectId);
        const QString message =
            db.value(u"SELECT message_id FROM messages WHERE subject = ? AND direction = 'in' LIMIT 1"_s, {subjectId})
                ->toString();
        const QByteArray said = "Ruft bitte " + own->first().value.toUtf8() +
                                " oder meine Schwester unter 0171 7654321 oder schwester@example.net an.";
        NVERIFY(db.run(u"UPDATE messages SET content_sealed = ? WHERE message_id = ?"_s,
                       {aeadSeal(key.view(), said, "nachweis-content-v1\n" + message.toUtf8()), message}));
        NVERIFY(db.run(
            u"INSERT INTO staff_notes VALUES ('n', ?, 1, 'staff:support', ?)"_s,
            {subjectId, aeadSeal(key.view(), "Kollegin Meier fragen, meier@firma.example", "nachweis-note-v1\nn")}));
        const auto id = granted(*stores, officer, requests::Right::Access, subjectId);
        QCOMPARE(requests::writeSubjectPackage(*stores, test::approver(officer), *id, u"de"_s, path("data.zip"))
                     .error()
                     .code,
                 ErrorCode::Refused);
        const auto secret = requests::writeSubjectPackage(*stores, officer, *id, u"de"_s, path("data.zip"));
        NVERIFY(secret);
        QVERIFY(secret->size() >= 25);
        QCOMPARE(requests::request(db, *id)->state, requests::RequestState::Verified);
        // Encrypted: no reading without the passphrase, by us or by Python.
        QCOMPARE(documents::readArchive(path("data.zip")).error().code, ErrorCode::WrongKey);
        const test::Run foreign =
            test::run(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, path("data.zip"), path("no")});
        QCOMPARE(foreign.exit, 1);
        QVERIFY2(foreign.error.contains("encrypted"), foreign.error.constData());
        const auto files = documents::readArchive(path("data.zip"), *secret);
        NVERIFY(files);
        QVERIFY(files->value(u"report.pdf"_s).startsWith("%PDF"));
        const QByteArray raw = files->value(u"data.json"_s);
        const QJsonObject root = QJsonDocument::fromJson(raw).object();
        const QJsonObject schema = QJsonDocument::fromJson(files->value(u"schema.json"_s)).object();
        for (const auto &name : schema[u"required"].toArray())
            QVERIFY2(root.contains(name.toString()), qPrintable(name.toString()));
        for (auto it = root.begin(); it != root.end(); ++it)
            QVERIFY2(schema[u"properties"].toObject().contains(it.key()), qPrintable(it.key()));
        // What is theirs is whole, what is others' is masked.
        QVERIFY(raw.contains(own->first().value.toUtf8()));
        QVERIFY(!raw.contains("7654321") && !raw.contains("schwester@example.net") &&
                !raw.contains("meier@firma.example"));
        QVERIFY(raw.contains("Schwester"));
        QVERIFY(!raw.contains("staff:")); // not who looked, but that somebody did
        QVERIFY(!root[u"accesses"].toArray().isEmpty());
        QCOMPARE(root[u"messages"].toArray().size(),
                 db.value(u"SELECT count(*) FROM messages WHERE subject = ?"_s, {subjectId})->toInt());

        QCOMPARE(root[u"person"].toArray().first().toObject()[u"language"].toString(),
                 db.value(u"SELECT locale FROM subjects WHERE subject = ?"_s, {subjectId})->toString());

        // In the person's language, and no word of the stores'.
        const QString report =
            requests::subjectReport(documents::Texts(u"de"_s), root, {}, {{u"marketing"_s, u"Angebote"_s}}, false);
        for (const char *word :
             {"<td>in<", "<td>out<", ": active<", "<td>button<", "<td>e164<", "<td>processor<", "<td>year_end<",
              "<td>data.read<", "<td>request.", "<td>marketing<", "<h3>marketing", "GDPR", "T00:00:00Z"})
            QVERIFY2(!report.contains(QLatin1String(word)), word);
        for (const char *word : {"Telefonnummer", "Angebote", "DSGVO"})
            QVERIFY2(report.contains(QLatin1String(word)), qPrintable(QLatin1String(word) + '\n'_L1 + report));

        const auto port = granted(*stores, officer, requests::Right::Portability, subjectId);
        const auto second = requests::writeSubjectPackage(*stores, officer, *port, u"en"_s, path("port.zip"));
        NVERIFY(second);
        QVERIFY(second->view() != secret->view());
        const QJsonObject provided =
            QJsonDocument::fromJson(documents::readArchive(path("port.zip"), *second)->value(u"data.json"_s)).object();
        QVERIFY(!provided.contains(u"notes") &&
                !provided.contains(u"accesses")); // what the person has provided, no more
        for (const auto &one : provided[u"messages"].toArray())
            QCOMPARE(one.toObject()[u"direction"].toString(), u"in"_s);
        const auto erasure = granted(*stores, officer, requests::Right::Erasure, subjectId);
        QCOMPARE(requests::writeSubjectPackage(*stores, officer, *erasure, u"de"_s, path("no.zip")).error().code,
                 ErrorCode::Refused);
    }
    void othersAreMasked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        QTest::newRow("own number in another spelling") << u"ruf 0151 2345678 an"_s << u"ruf 0151 2345678 an"_s;
        QTest::newRow("own e-mail") << u"an Ich@Example.org"_s << u"an Ich@Example.org"_s;
        QTest::newRow("another's e-mail") << u"an du@example.org."_s << u"an d•••@example.org."_s;
        QTest::newRow("dates stay") << u"am 24.11.2026 und 2026-11-24 um 10:30"_s
                                    << u"am 24.11.2026 und 2026-11-24 um 10:30"_s;
        QTest::newRow("amounts stay") << u"12,50 Euro am 3.4."_s << u"12,50 Euro am 3.4."_s;
    }
    void othersAreMasked()
    {
        QFETCH(QString, text);
        QFETCH(QString, masked);
        QCOMPARE(requests::maskOthers(text, {u"+491512345678"_s, u"ich@example.org"_s}), masked);
    }
    void letters()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const QString subjectId = someone(*stores);
        const auto refused = granted(*stores, officer, requests::Right::Access, subjectId, requests::Decision::Refuse);
        const auto erased = granted(*stores, officer, requests::Right::Erasure, subjectId);
        using requests::LetterKind;
        const auto write = [&](const QString &id, LetterKind kind, const char *language = "de",
                               const char *vendor = "") {
            return requests::requestLetter(*stores, officer, id, kind, QLatin1String(language), QLatin1String(vendor));
        };
        QCOMPARE(parseNamed<LetterKind>(u"love"_s).error().code, ErrorCode::BadInput);
        QCOMPARE(write(*refused, LetterKind::Extension).error().code, ErrorCode::Refused); // nobody has extended it
        QCOMPARE(write(*erased, LetterKind::Answer).error().code, ErrorCode::Refused);     // nothing was done yet
        NVERIFY(requests::extendRequest(*stores, officer, *refused, u"many systems"_s));
        NVERIFY(requests::executeErasure(*stores, officer, *erased));
        QCOMPARE(write(*erased, LetterKind::Recipient, "en", "nobody").error().code, ErrorCode::NotFound);
        for (const char *language : {"de", "en"}) {
            for (const LetterKind kind : {LetterKind::Receipt, LetterKind::Extension, LetterKind::Refusal}) {
                const auto pdf = write(*refused, kind, language);
                NVERIFY(pdf);
                QVERIFY(pdf->startsWith("%PDF-1.4") && pdf->contains("pdfaid"));
            }
            NVERIFY(write(*erased, LetterKind::Answer, language));
            NVERIFY(write(*erased, LetterKind::Recipient, language, "hosting"));
        }
        QCOMPARE(stores->audit.value(u"SELECT count(*) FROM entries WHERE action = 'request.letter'"_s)->toInt(), 10);
        // A processor is instructed; another controller is told, without an id that says nothing to it.
        const auto text = [&](const char *vendor) {
            return QString::fromUtf8(*requests::requestLetter(*stores, officer, *erased, LetterKind::Recipient, u"en"_s,
                                                              QLatin1String(vendor), requests::LetterForm::Text));
        };
        for (const char *processor : {"hosting", "whatsapp-llc"})
            QVERIFY(text(processor).contains(u"instruct"_s) && text(processor).contains(subjectId));
        QVERIFY(!text("whatsapp-accounts").contains(u"instruct"_s));
        QVERIFY(!text("whatsapp-accounts").contains(subjectId) && text("whatsapp-accounts").contains(u"Art. 19"_s));
        // What is restricted is refused to that extent: reasons, complaint and remedy stand in the letter.
        const QString answer = QString::fromUtf8(*requests::requestLetter(*stores, officer, *erased, LetterKind::Answer,
                                                                          u"en"_s, {}, requests::LetterForm::Text));
        for (const char *owed : {"17(3)", "Art. 77", "Art. 79", "Art. 19"})
            QVERIFY2(answer.contains(QLatin1String(owed)), qPrintable(answer));
        QVERIFY2(!answer.contains(u"35(3)"_s), qPrintable(answer));
        // A character that no font has: no letter with a gap leaves, the text does, and nothing is logged as written.
        NVERIFY(stores->gateway->run(u"UPDATE organisation SET name = 'Nordlicht ' || char(1114109)"_s));
        const auto written = [&] {
            return stores->audit.value(u"SELECT count(*) FROM entries WHERE action = 'request.letter'"_s)->toInt();
        };
        const int before = written();
        const auto gaps = write(*refused, LetterKind::Receipt);
        QCOMPARE(gaps.error().code, ErrorCode::BadInput);
        QVERIFY2(gaps.error().message.contains(u"U+10FFFD"_s), qPrintable(gaps.error().message));
        QCOMPARE(written(), before);
        NVERIFY(requests::requestLetter(*stores, officer, *refused, LetterKind::Receipt, u"de"_s, {},
                                        requests::LetterForm::Text));
        QCOMPARE(documents::missingCharacters(u"Łódź Ελλάδα Київ – „ä“ & <br> %1\u00ad\u200d"_s), QStringList());
        NVERIFY(stores->gateway->run(u"UPDATE organisation SET name = ''"_s));
        QCOMPARE(write(*refused, LetterKind::Receipt).error().code, ErrorCode::BadInput); // a letter without a sender
        QCOMPARE(people::setOrganisation(*stores, officer, {u"X"_s, {}, {}, {}, u"DE-XX"_s, 30}).error().code,
                 ErrorCode::BadInput);
        QCOMPARE(people::setOrganisation(*stores, test::approver(officer), {u"X"_s, {}, {}, {}, u"DE-BY"_s, 30})
                     .error()
                     .code,
                 ErrorCode::Refused);
    }
};

QTEST_MAIN(TestCertificate)
#include "tst_certificate.moc"
