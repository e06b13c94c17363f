// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody at the folder has files and no key: what they write there is compared, never believed. And what a machine
// remembers of a log is the workspace's, whatever key the log has by now.
#include "attacker.h"
#include "day/working_day.h"
#include "log/verifier.h"
#include "process.h"

using namespace nachweis;

class TestTrustFiles : public QObject
{
    Q_OBJECT
    test::Sample m_sample;

    static Result<Session> opened(const QString &folder, const char *staff)
    {
        return unlock(folder, QLatin1String(staff), test::demoSecret(), [] { return test::Sample::now(); });
    }
    // The workspace file with one member of it changed.
    static void rewrite(const QString &folder, const std::function<void(QJsonObject &)> &change)
    {
        const QString path = folder + u"/workspace.json"_s;
        QJsonObject object = QJsonDocument::fromJson(test::contents(path)).object();
        change(object);
        QVERIFY(test::writeFile(path, QJsonDocument(object).toJson()));
    }

private Q_SLOTS:
    void theWorkspaceFileIsCompared_data()
    {
        QTest::addColumn<QString>("named");
        for (const char *name : {"id", "vkey", "origin", "audit.contract", "audit.links"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void theWorkspaceFileIsCompared()
    {
        QFETCH(QString, named);
        const QString folder = m_sample.open().workspace.folder;
        const ledger::VerifierKey other = ledger::VerifierKey::of(
            Workspace::load(folder)->origin, ledger::KeyType::Ed25519, SecretBytes(QByteArrayView(randomBytes(32))));
        rewrite(folder, [&](QJsonObject &object) {
            QJsonObject audit = object[u"audit"].toObject();
            if (named == "id"_L1)
                object[u"id"] = randomId();
            else if (named == "vkey"_L1)
                object[u"vkey"] = other.vkey();
            else if (named == "origin"_L1)
                object[u"origin"] = u"other.example/log"_s;
            else if (named == "audit.contract"_L1)
                audit[u"contract"] = u"00"_s;
            else
                audit[u"links"] = false;
            object[u"audit"] = audit;
        });
        for (const char *staff : {"officer", "approver", "auditor"}) {
            const auto session = opened(folder, staff);
            QVERIFY(!session);
            QCOMPARE(session.error().code, ErrorCode::Damaged);
            QVERIFY(session.error().message.contains(named == "origin"_L1 ? u"vkey"_s : named));
        }
    }
    // The audit store's key, and a log key of the attacker's own: every check of an auditor was green.
    void aLogUnderAnotherKeyIsRefused()
    {
        const Session auditor = m_sample.open("auditor");
        const QString folder = auditor.workspace.folder;
        const SecretBytes own(QByteArrayView(randomBytes(32)));
        const ledger::VerifierKey key =
            ledger::VerifierKey::of(auditor.workspace.origin, ledger::KeyType::Ed25519, own);
        {
            const Database audit = test::auditByHand(auditor);
            const auto newest = log::latestCheckpoint(audit, auditor.workspace);
            const QByteArray note = ledger::signNote(newest->text(), key, own);
            NVERIFY(audit.run(u"DELETE FROM checkpoints"_s));
            NVERIFY(audit.run(u"INSERT INTO checkpoints (size, note, link) VALUES (?, ?, ?)"_s,
                              {newest->size, QString::fromUtf8(note), ledger::signLink(sha256({}), note, own)}));
        }
        rewrite(folder, [&](QJsonObject &object) { object[u"vkey"] = key.vkey(); });
        // Past the slot's word it would be a sound log: nothing but the slot and the memory tells.
        Session believing = auditor;
        believing.workspace.vkey = key.vkey();
        QVERIFY(log::latestCheckpoint(test::auditByHand(auditor), believing.workspace));
        QCOMPARE(opened(folder, "auditor").error().code, ErrorCode::Damaged);
    }
    void anotherKeyIsAFork()
    {
        const Session auditor = m_sample.open("auditor");
        QCOMPARE(test::kinds(log::verifyLog(auditor, {})), QStringList());
        Session other = auditor;
        other.workspace.vkey = ledger::VerifierKey::of(auditor.workspace.origin, ledger::KeyType::Ed25519,
                                                       SecretBytes(QByteArrayView(randomBytes(32))))
                                   .vkey();
        QCOMPARE(log::checkContinuity(other)->state, log::Continuity::State::Forked);
        QVERIFY(test::kinds(log::verifyLog(other, {})).contains(u"log_forked"_s));
        QCOMPARE(log::checkContinuity(auditor)->state, log::Continuity::State::Consistent); // it remembers as before
    }
    void aMemoryThatIsGoneIsSaid()
    {
        Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        QVERIFY(!*log::forgottenVisit(stores->audit, officer));
        const auto verified = log::verifyLog(officer, {});
        NVERIFY(log::recordVisit(*stores, officer, *verified));
        QVERIFY(!*log::forgottenVisit(stores->audit, officer));
        QDir(log::memoryFolder()).removeRecursively();
        const auto continuity = log::checkContinuity(officer);
        QCOMPARE(continuity->state, log::Continuity::State::FirstVisit);
        QCOMPARE(*log::forgottenVisit(stores->audit, officer), std::optional(officer.clock()));
        const auto begun = day::begin(*stores, officer);
        NVERIFY(begun);
        QVERIFY(begun->message().contains(u"remembers nothing"_s));
        QVERIFY(!*log::forgottenVisit(stores->audit, m_sample.session(officer.workspace.folder, "approver")));
    }
    // Slots are bound to workspace, name, duty and keys.
    void aSlotIsNoOtherSlot()
    {
        const QString folder = m_sample.open().workspace.folder, path = folder + u"/keyring.json"_s;
        const QByteArray before = test::contents(path);
        const auto with = [&](const char *key, const QJsonValue &value) {
            QJsonObject object = QJsonDocument::fromJson(before).object();
            QJsonArray slots_ = object[u"slots"].toArray();
            QJsonObject slot = slots_[0].toObject();
            slot[QLatin1String(key)] = value;
            slots_[0] = slot;
            object[u"slots"] = slots_;
            QVERIFY(test::writeFile(path, QJsonDocument(object).toJson()));
        };
        for (const auto &[key, value] : {std::pair("duty", u"approver"_s),
                                         {"reporter", QString::fromLatin1(randomBytes(32).toBase64())},
                                         {"box", QString::fromLatin1(randomBytes(32).toBase64())},
                                         {"reporter", QString()}}) {
            with(key, value);
            QCOMPARE(opened(folder, "officer").error().code, ErrorCode::WrongKey);
        }
        QVERIFY(test::writeFile(path, before));
        NVERIFY(opened(folder, "officer"));
    }
    void whatIsSealedToOneOpensForOne()
    {
        const QByteArray seed = randomBytes(32), other = randomBytes(32);
        const auto sealed = boxSeal(boxPublicKey(seed), "keys", "for");
        NVERIFY(sealed);
        QCOMPARE(*boxOpen(seed, *sealed, "for"), QByteArray("keys"));
        QVERIFY(!boxOpen(other, *sealed, "for"));
        QVERIFY(!boxOpen(seed, *sealed, "against"));
        QVERIFY(!boxOpen(seed, QByteArray("short"), "for"));
        QVERIFY(!boxSeal(QByteArray(32, 0), "keys", "for")); // a point that gives everybody the same secret
        // RFC 7748 section 6.1.
        QCOMPARE(boxPublicKey(QByteArray::fromHex("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb"))
                     .toHex(),
                 QByteArray("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"));
    }
};
QTEST_GUILESS_MAIN(TestTrustFiles)
#include "tst_trust_files.moc"
