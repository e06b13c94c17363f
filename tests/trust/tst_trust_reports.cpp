// SPDX-License-Identifier: GPL-3.0-or-later
// Who made an entry: each attack by a program with exactly that attacker's means, refused or found and named right.
#include "attacker.h"
#include "day/working_day.h"
#include "log/makers.h"
#include "log/proven_entry.h"
#include "log/verifier.h"
#include "people/subjects.h"
#include "process.h"
#include "requests/holds.h"

using namespace nachweis;

class TestTrustReports : public QObject
{
    Q_OBJECT
    test::Sample m_sample;

    static int count(const Database &audit, const QString &condition, const char *relation = "entries")
    {
        return audit.value(u"SELECT count(*) FROM %1 WHERE %2"_s.arg(QLatin1String(relation), condition))->toInt();
    }
    static QStringList reasons(const Database &audit)
    {
        auto q = audit.run(u"SELECT reason FROM quarantine ORDER BY quarantine_id"_s);
        QStringList list;
        while (q && q->next())
            list += q->value(0).toString();
        return list;
    }
    static QString somebody(const Database &gateway)
    {
        return gateway.value(u"SELECT subject FROM subjects WHERE state = 'active' ORDER BY subject"_s)->toString();
    }
    static ledger::Event event(const QString &action, const QString &actor, const QString &ref = {})
    {
        ledger::Event e;
        e.time = test::Sample::now();
        e.action = action;
        e.actor = actor;
        e.outcome = u"done"_s;
        e.ref = ref;
        return e;
    }
    // Everything that is to be seen of the log by somebody else, who has visited it before.
    struct Visitor
    {
        Session session;
        QStringList visit() const
        {
            return test::kinds(log::verifyLog(session, {.full = false, .threads = 0, .progress = {}}));
        }
        QStringList full() const { return test::kinds(log::verifyLog(session, {})); }
    };
    Visitor visitor(const QString &folder)
    {
        const Visitor v{m_sample.session(folder, "auditor")};
        if (!v.full().isEmpty())
            qFatal("not sound");
        return v;
    }

private Q_SLOTS:
    void theFirstEntriesSayWhoWorksHere()
    {
        const Session officer = m_sample.open();
        const Database audit = test::auditByHand(officer);
        QCOMPARE(audit.value(u"SELECT action FROM entries WHERE idx = 0"_s)->toString(), u"workspace.founded"_s);
        QCOMPARE(count(audit, u"action = 'staff.added' AND idx < 10"_s), 2);
        QCOMPARE(count(audit, u"(actor LIKE 'staff:%' OR actor LIKE 'system:%') AND v <> 2"_s), 0);
        QCOMPARE(count(audit, u"(actor LIKE 'integration:%' OR actor LIKE 'agent:%') AND v <> 1"_s), 0);
        const auto newest = log::latestCheckpoint(audit, officer.workspace);
        const auto makers =
            log::Makers::load(audit, {officer.workspace.id, officer.workspace.origin}, newest->size, newest->root);
        NVERIFY(makers);
        QCOMPARE(makers->all().size(), 3);
        const auto keyring = Keyring::load(officer.workspace.keyringPath());
        for (const char *name : {"officer", "approver", "auditor"}) {
            const log::StaffKey *key = makers->of(QLatin1String(name));
            QVERIFY(key);
            QCOMPARE(key->publicKey, keyring->slot(QLatin1String(name))->reporter);
        }
        QVERIFY(keyring->slot(u"officer"_s)->reporter != keyring->slot(u"approver"_s)->reporter);
    }
    // The line that erased a person under a legal hold.
    void anAuditorErasesNobody()
    {
        Session officer = m_sample.open();
        QString subject;
        {
            const auto stores = Stores::open(officer);
            subject = somebody(*stores->gateway);
            NVERIFY(requests::placeHold(*stores, officer, requests::HoldScope::Subject, subject, u"lawsuit"_s));
        }
        const Database audit = test::auditByHand(m_sample.session(officer.workspace.folder, "auditor"));
        test::intakeLine(audit, u"data.erased"_s, u"staff:officer"_s, subject, u"r-1"_s);
        test::intakeLine(audit, u"data.erased"_s, u"system:recovery"_s, subject, u"r-2"_s);
        test::intakeLine(audit, u"data.erased"_s, u"integration:shop"_s, subject, u"r-3"_s);
        const auto stores = Stores::open(officer);
        const auto begun = day::begin(*stores, officer);
        NVERIFY(begun);
        NVERIFY(log::sequence(stores->audit, officer));
        QCOMPARE(reasons(audit), (QStringList{u"unsigned"_s, u"unsigned"_s, u"not_allowed"_s}));
        QCOMPARE(count(audit, u"action = 'data.erased' AND subject = '%1'"_s.arg(subject)), 0);
        QCOMPARE(count(audit, u"action = 'intake.quarantined' AND ref = 'quarantine:3'"_s), 1);
        QCOMPARE(people::subject(*stores->gateway, subject)->state, u"active"_s);
        QVERIFY(
            !stores->gateway->value(u"SELECT wrapped_key FROM subject_keys WHERE subject = ?"_s, {subject})->isNull());
        QCOMPARE(test::kinds(log::verifyLog(officer, {})), QStringList());
    }
    void aSignatureIsWorthItsKeyAndDuty()
    {
        const Session officer = m_sample.open();
        const Session auditor = m_sample.session(officer.workspace.folder, "auditor");
        const Database audit = test::auditByHand(auditor);
        const QString seen = test::seenNow(audit, auditor);
        const auto put = [&](const SecretBytes &seed, const ledger::Event &e) {
            test::intakeReport(audit, test::signedBy(seed, auditor, e, seen));
        };
        put(auditor.keys.report, event(u"data.read"_s, u"staff:officer"_s));
        put(auditor.keys.report, event(u"request.approved"_s, u"staff:auditor"_s, u"R-1"_s));
        put(auditor.keys.report, event(u"data.erased"_s, u"system:recovery"_s, u"R-1"_s));
        put(auditor.keys.report,
            event(u"staff.keyed"_s, u"staff:officer"_s,
                  log::staffReference(u"officer"_s, Duty::Officer, ed25519PublicKey(auditor.keys.report.view()))));
        put(auditor.keys.report, event(u"staff.added"_s, u"staff:auditor"_s,
                                       log::staffReference(u"second"_s, Duty::Officer, randomBytes(32))));
        put(SecretBytes(QByteArrayView(randomBytes(32))), event(u"data.read"_s, u"staff:officer"_s));
        ledger::Event changed =
            test::signedBy(auditor.keys.report, auditor, event(u"data.read"_s, u"staff:auditor"_s, u"a"_s), seen);
        changed.ref = u"b"_s;
        test::intakeReport(audit, changed);
        put(auditor.keys.report, event(u"data.read"_s, u"staff:auditor"_s, u"mine"_s)); // this one counts
        NVERIFY(log::sequence(audit, officer));
        QCOMPARE(reasons(audit), (QStringList{u"other_name"_s, u"not_allowed"_s, u"not_allowed"_s, u"not_allowed"_s,
                                              u"not_allowed"_s, u"unknown_key"_s, u"forged"_s}));
        QCOMPARE(count(audit, u"actor = 'staff:auditor' AND ref = 'mine'"_s), 1);
        QCOMPARE(test::kinds(log::verifyLog(officer, {})), QStringList());
    }
    // A copy of the folder has the same keys and ids; what is reported there has seen another log.
    void aReportOfATestCopyStaysThere()
    {
        const Session officer = m_sample.open();
        const QString copy = officer.workspace.folder + u"-test"_s;
        QVERIFY(QDir().mkpath(copy));
        for (const QString &file : QDir(officer.workspace.folder).entryList(QDir::Files))
            QVERIFY(QFile::copy(officer.workspace.folder + '/'_L1 + file, copy + '/'_L1 + file));
        const Session there = m_sample.session(copy, "officer");
        {
            const auto stores = Stores::open(there);
            NVERIFY(log::record(*stores, there, event(u"data.read"_s, u"staff:officer"_s)));
            NVERIFY(log::report(stores->audit, there, event(u"hold.released"_s, u"staff:officer"_s, u"H-1"_s)));
        }
        const Database from = test::auditByHand(there), audit = test::auditByHand(officer);
        auto row =
            from.run(u"SELECT event_id, time_us, action, actor, outcome, ref, signed_by, seq, seen, sig FROM intake"_s);
        QVERIFY(row->next());
        QVariantList values;
        for (int i = 0; i < 10; ++i)
            values += row->value(i);
        NVERIFY(audit.run(u"INSERT INTO intake (event_id, time_us, action, actor, outcome, ref, signed_by, seq, seen, "
                          "sig) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                          values));
        NVERIFY(log::record(*Stores::open(officer), officer, event(u"data.read"_s, u"staff:officer"_s)));
        QCOMPARE(reasons(audit), QStringList(u"other_log"_s));
        QCOMPARE(count(audit, u"action = 'hold.released'"_s), 0);
    }
    void junkStarvesNobodyAndIsNotLost()
    {
        const Session officer = m_sample.open();
        const Database audit = test::auditByHand(officer);
        NVERIFY(audit.transaction([&]() -> Done {
            for (int i = 0; i < 50'010; ++i)
                NACHWEIS_TRY(audit.run(
                    u"INSERT INTO intake (event_id, time_us, action, actor) VALUES (?, ?, 'data.read', 'staff:x')"_s,
                    {u"junk-%1"_s.arg(i), qint64(i)}));
            return {};
        }));
        // An instant that has the bytes of another one, and a text that is none.
        NVERIFY(audit.run(u"INSERT INTO intake (event_id, time_us, action, actor) VALUES ('far', 253402300800000000, "
                          "'message.sent', 'integration:shop')"_s));
        NVERIFY(audit.run(u"INSERT INTO intake (event_id, time_us, action, actor, ref) VALUES ('odd', 1, "
                          "'message.sent', 'integration:shop', CAST(x'ff' AS text))"_s));
        const auto stores = Stores::open(officer);
        NVERIFY(log::record(*stores, officer, event(u"data.read"_s, u"staff:officer"_s, u"work"_s)));
        QCOMPARE(count(audit, u"ref = 'work'"_s), 1);
        QCOMPARE(count(audit, u"reason = 'unsigned'"_s, "quarantine"), 50'010);
        QCOMPARE(count(audit, u"event_id IN ('far', 'odd')"_s, "intake"), 2); // whole, and holding up nothing
        QCOMPARE(count(audit, u"1"_s, "intake"), 2);
        QCOMPARE(test::kinds(log::verifyLog(officer, {})), QStringList());
    }
    void anEventIdIsNobodysSeat()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const Database audit = test::auditByHand(officer);
        ledger::Event mine = event(u"hold.placed"_s, u"staff:officer"_s, u"H-2"_s);
        mine.eventId = u"H-2/first"_s;
        test::intakeLine(audit, u"message.sent"_s, u"integration:shop"_s, {}, u"m"_s, mine.eventId); // it waits there
        NVERIFY(log::record(*stores, officer, mine));
        QCOMPARE(count(audit, u"event_id = 'H-2/first' AND action = 'hold.placed'"_s), 1);
        QCOMPARE(reasons(audit), QStringList(u"other_bytes"_s));
        test::intakeLine(audit, u"message.sent"_s, u"integration:shop"_s, {}, u"m"_s, mine.eventId); // too late
        NVERIFY(log::sequence(audit, officer));
        QCOMPARE(reasons(audit).size(), 1);
        QCOMPARE(count(audit, u"event_id = 'H-2/first'"_s, "intake"), 1); // it stays there and is shown
        // The same once more is what a gateway does that was not answered.
        for (int i = 0; i < 2; ++i) {
            test::intakeLine(audit, u"message.sent"_s, u"integration:shop"_s, {}, u"m"_s, u"again"_s);
            NVERIFY(log::sequence(audit, officer));
        }
        QCOMPARE(reasons(audit).size(), 1);
        QCOMPARE(count(audit, u"event_id = 'again'"_s), 1);
    }
    void aReportThatIsTakenOutIsMissed()
    {
        const Session officer = m_sample.open();
        const Visitor auditor = visitor(officer.workspace.folder);
        const auto stores = Stores::open(auditor.session);
        for (const char *ref : {"1", "2", "3"})
            NVERIFY(log::report(stores->audit, auditor.session,
                                event(u"data.read"_s, u"staff:auditor"_s, QLatin1String(ref))));
        const Database audit = test::auditByHand(officer);
        NVERIFY(audit.run(u"DELETE FROM intake WHERE ref = '2'"_s));
        NVERIFY(log::sequence(audit, officer));
        QCOMPARE(count(audit, u"actor = 'staff:auditor' AND ref IN ('1', '3')"_s), 2);
        QCOMPARE(auditor.visit(), QStringList(u"report_missing"_s));
        QCOMPARE(auditor.full(), QStringList(u"report_missing"_s));
    }
    // A transaction that was taken back takes its number back.
    void whatWasTakenBackIsNotMissed()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const auto read = event(u"data.read"_s, u"staff:officer"_s);
        NVERIFY(log::record(*stores, officer, read));
        QVERIFY(!stores->audit.transaction([&]() -> Done {
            NACHWEIS_TRY(log::report(stores->audit, officer, read));
            return fail(ErrorCode::Refused, u"no"_s);
        }));
        NVERIFY(log::record(*stores, officer, read));
        QCOMPARE(test::kinds(log::verifyLog(officer, {})), QStringList());
    }
    // An officer has the seed of the log and needs no sequencer.
    void whoHoldsTheSeedCannotActAsAnother_data()
    {
        QTest::addColumn<QString>("finding");
        for (const char *name : {"report_unsigned", "report_forged", "report_not_allowed", "report_of_other_log"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void whoHoldsTheSeedCannotActAsAnother()
    {
        QFETCH(QString, finding);
        const Session officer = m_sample.open();
        const Visitor auditor = visitor(officer.workspace.folder);
        const Database audit = test::auditByHand(officer);
        const QString seen = test::seenNow(audit, officer);
        ledger::Event e = event(u"request.approved"_s, u"staff:approver"_s, u"R-1"_s);
        if (finding == "report_unsigned"_L1)
            e.eventId = randomId();
        else if (finding == "report_forged"_L1)
            e = test::signedBy(officer.keys.report, officer, e, seen);
        else if (finding == "report_not_allowed"_L1)
            e = test::signedBy(auditor.session.keys.report, officer, event(u"request.approved"_s, u"staff:auditor"_s),
                               seen);
        else
            e = test::signedBy(officer.keys.report, officer, event(u"data.read"_s, u"staff:officer"_s),
                               ledger::seenText(7, toHash(QByteArray(32, 'x'))));
        test::appendByHand(audit, officer, e);
        QCOMPARE(auditor.visit(), QStringList(finding));
        QCOMPARE(auditor.full(), QStringList(finding));
    }
    void smallOrderKeysAreNoKeys()
    {
        QVERIFY(ledger::isReportKey(ed25519PublicKey(randomBytes(32))));
        for (const char *hex : {"0100000000000000000000000000000000000000000000000000000000000000",
                                "0100000000000000000000000000000000000000000000000000000000000080",
                                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa"}) {
            const QByteArray small = QByteArray::fromHex(hex);
            QVERIFY(!ledger::isReportKey(small));
        }
        // Under the neutral element R = neutral, S = 0 is a signature for whatever text: why such a key is refused.
        const QByteArray neutral = QByteArray::fromHex("01") + QByteArray(31, 0);
        QVERIFY(ed25519Verify(neutral, "anything", neutral + QByteArray(32, 0)));
        QVERIFY(!ledger::isReportKey(QByteArray(31, 1)));
    }
    // The whole of it without this program: JSON without `sig`, hashed as a leaf, in the text that openssl verifies.
    void opensslVerifiesAReport()
    {
        const Session officer = m_sample.open();
        const Database audit = test::auditByHand(officer);
        const auto newest = log::latestCheckpoint(audit, officer.workspace);
        const auto index = audit.value(u"SELECT max(idx) FROM entries WHERE actor = 'staff:approver'"_s)->toLongLong();
        const auto proven = log::proveEntry(audit, officer.workspace, index, *newest);
        NVERIFY(proven);
        QJsonObject entry = QJsonDocument::fromJson(proven->entry).object();
        const QByteArray signature = QByteArray::fromBase64(entry.take(u"sig"_s).toString().toLatin1());
        const QByteArray unsignedEntry = QJsonDocument(entry).toJson(QJsonDocument::Compact);
        const QByteArray leaf = bytes(sha256(QByteArray(1, '\0') + unsignedEntry)).toBase64();
        const QByteArray text = "nachweis-report-v1\n" + officer.workspace.id.toUtf8() + '\n' +
                                officer.workspace.origin.toUtf8() + '\n' + entry[u"signed_by"].toString().toUtf8() +
                                '\n' + entry[u"seq"].toString().toUtf8() + "\n1\n" + leaf + '\n';
        const QString ref =
            audit.value(u"SELECT ref FROM entries WHERE action = 'staff.added' AND ref LIKE 'approver:%'"_s)
                ->toString();
        QTemporaryDir folder;
        test::writeFile(folder.filePath(u"key.der"_s), QByteArray::fromHex("302a300506032b6570032100") +
                                                           QByteArray::fromBase64(ref.section(':'_L1, 2).toLatin1()));
        test::writeFile(folder.filePath(u"signature"_s), signature);
        const auto verify = [&](const QByteArray &what) {
            test::writeFile(folder.filePath(u"text"_s), what);
            return test::openssl(
                       u"pkeyutl -verify -pubin -keyform DER -inkey key.der -rawin -in text -sigfile signature"_s,
                       folder.path())
                       .exit == 0;
        };
        QVERIFY(verify(text));
        QVERIFY(!verify(QByteArray(text).replace("\n1\n", "\n2\n")));
    }
};
QTEST_GUILESS_MAIN(TestTrustReports)
#include "tst_trust_reports.moc"
