// SPDX-License-Identifier: GPL-3.0-or-later
// Backups taken while in use, their check and their way back; the erasure ledger; the registers held against the log.
#include "continuity/backup.h"
#include "log/verifier.h"
#include "people/subjects.h"
#include "registers/register_check.h"
#include "requests/erasure.h"
#include "support.h"

using namespace nachweis;

class TestBackup : public QObject
{
    Q_OBJECT
    test::Sample m_sample;
    QTemporaryDir m_folder;
    int m_number = 0;

    QString newFolder() { return m_folder.filePath(u"b%1"_s.arg(++m_number)); }
    static Result<std::pair<int, QStringList>> replay(const Stores &stores, const Session &session)
    {
        NACHWEIS_ASSIGN(const requests::Replayed r, requests::replayErasures(stores, session));
        return std::pair(r.erasedAgain, r.blocked);
    }
    static QString approvedErasure(const Stores &stores)
    {
        return stores.gateway->value(u"SELECT request_id FROM requests WHERE state = 'approved'"_s)->toString();
    }
    static Session reopened(const Session &session)
    {
        return *unlock(session.workspace.folder, session.staff, test::demoSecret(), session.clock);
    }

private Q_SLOTS:
    void backAndForth()
    {
        Session officer = m_sample.open();
        const QString folder = newFolder();
        QString subjectId;
        {
            const auto stores = Stores::open(officer);
            const auto made = continuity::createBackup(*stores, officer, folder, 30);
            NVERIFY(made);
            QVERIFY(made->entries > 1000);
            QCOMPARE(continuity::createBackup(*stores, officer, folder).error().code,
                     ErrorCode::BadInput); // nothing is overwritten
            QCOMPARE(continuity::listBackups(*stores->gateway)->size(), 1);
            const auto check = continuity::verifyBackup(officer, folder);
            NVERIFY(check);
            QVERIFY2(check->ok(), check->findings.isEmpty() ? "" : qPrintable(check->findings.first()));
            QCOMPARE(QDir(officer.workspace.folder).entryList({u"verifying-*"_s}, QDir::Dirs).size(), 0);
            // The person is erased after the backup was taken.
            const QString id = approvedErasure(*stores);
            subjectId = requests::request(*stores->gateway, id)->subject;
            NVERIFY(requests::executeErasure(*stores, officer, id));
            const auto plan = requests::erasurePlan(*stores, id, officer.clock());
            QVERIFY(std::any_of(plan->begin(), plan->end(), [](const requests::Place &p) {
                return p.place == "backups"_L1 && p.keepUntil;
            })); // the certificate will say so
        }
        const Session approver = test::approver(officer);
        QCOMPARE(continuity::restoreBackup(approver, folder, replay, false).error().code, ErrorCode::Refused);
        QCOMPARE(continuity::verifyBackup(m_sample.session(officer.workspace.folder, "auditor"), folder).error().code,
                 ErrorCode::Refused); // no key to personal data
        const auto restored = continuity::restoreBackup(officer, folder, replay, false);
        NVERIFY(restored);
        QCOMPARE(restored->logKept, true);
        QCOMPARE(restored->erasedAgain, 1);
        officer = reopened(officer);
        const auto stores = Stores::open(officer);
        NVERIFY(stores);
        QCOMPARE(people::subject(*stores->gateway, subjectId)->state, u"erased"_s);
        QCOMPARE(stores->gateway->value(u"SELECT count(*) FROM address WHERE subject = ?"_s, {subjectId})->toInt(), 0);
        QCOMPARE(
            stores->gateway->value(u"SELECT state FROM requests WHERE subject = ? AND kind = 'erasure'"_s, {subjectId})
                ->toString(),
            u"verified"_s);
        QVERIFY(log::verifyLog(officer, {})->ok()); // the log goes on; the rollback of a restored log is another case
        QCOMPARE(log::checkContinuity(officer)->message(), QString());
        QCOMPARE(continuity::listBackups(*stores->gateway)->size(), 1);
        QVERIFY(QFile::exists(restored->replacedFolder + u"/gateway.db"_s));
        QCOMPARE(requests::replayErasures(*stores, officer)->erasedAgain, 0); // once
    }
    // Cancelled at the first sign of progress: nothing stays, and nothing has changed.
    void cancelled()
    {
        const Session officer = m_sample.open();
        std::atomic<bool> cancel{false};
        const Running running{[&](qint64, qint64) { cancel = true; }, &cancel};
        const QString folder = newFolder(), whole = newFolder(), home = officer.workspace.folder;
        const auto names = [](const QString &in) {
            return QDir(in).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        };
        {
            const auto stores = Stores::open(officer);
            QVERIFY(isCancelled(continuity::createBackup(*stores, officer, folder, {}, running).error()));
            QVERIFY(!QFileInfo::exists(folder));
            QDir().mkpath(folder); // a folder that was there stays, empty
            cancel = false;
            QVERIFY(isCancelled(continuity::createBackup(*stores, officer, folder, {}, running).error()));
            QVERIFY(QFileInfo::exists(folder) && names(folder).isEmpty());
            QCOMPARE(continuity::listBackups(*stores->gateway)->size(), 0);
            NVERIFY(continuity::createBackup(*stores, officer, whole));
        }
        const QStringList before = names(home);
        cancel = false;
        QVERIFY(isCancelled(continuity::verifyBackup(officer, whole, running).error()));
        cancel = false;
        QVERIFY(isCancelled(continuity::restoreBackup(officer, whole, replay, false, running).error()));
        QCOMPARE(names(home), before);
        QVERIFY(continuity::verifyBackup(officer, whole)->ok());
        QVERIFY(log::verifyLog(officer, {})->ok());
    }
    void aFileThatSomebodyPutBackByHand()
    {
        Session officer = m_sample.open();
        const QString kept = m_folder.filePath(u"by-hand.db"_s);
        QString subjectId;
        {
            const auto stores = Stores::open(officer);
            NVERIFY(stores->gateway->value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
            QVERIFY(QFile::copy(officer.workspace.gatewayPath(), kept));
            const QString id = approvedErasure(*stores);
            subjectId = requests::request(*stores->gateway, id)->subject;
            NVERIFY(requests::executeErasure(*stores, officer, id));
        }
        for (const bool ledgerLost : {false, true}) {
            for (const char *suffix : {"", "-wal", "-shm"})
                QFile::remove(officer.workspace.gatewayPath() + QLatin1String(suffix));
            QVERIFY(QFile::copy(kept, officer.workspace.gatewayPath()));
            if (ledgerLost)
                QVERIFY(QFile::remove(officer.workspace.folder + u"/erasures.jsonl"_s));
            const auto stores = Stores::open(officer);
            QCOMPARE(people::subject(*stores->gateway, subjectId)->state, u"active"_s); // they are back
            const auto replayed = requests::replayErasures(*stores, officer);
            NVERIFY(replayed);
            QCOMPARE(replayed->erasedAgain, ledgerLost ? 0 : 1);
            if (ledgerLost) { // an entry of the log is no authority: they are shown to nobody, and not destroyed
                QCOMPARE(replayed->blocked, QStringList(subjectId));
                QCOMPARE(people::reveal(*stores, officer, subjectId, u"a look"_s).error().code, ErrorCode::Refused);
                NVERIFY(people::dataKey(*stores->gateway, officer.keys, subjectId));
                continue;
            }
            QCOMPARE(people::subject(*stores->gateway, subjectId)->state, u"erased"_s);
            QCOMPARE(people::dataKey(*stores->gateway, officer.keys, subjectId).error().code, ErrorCode::Refused);
        }
        QVERIFY(log::verifyLog(officer, {})->ok());
    }
    void theLedgerIsAuthenticated()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        NVERIFY(requests::executeErasure(*stores, officer, approvedErasure(*stores)));
        QFile file(officer.workspace.folder + u"/erasures.jsonl"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray text = file.readAll();
        QVERIFY(file.resize(0) && file.seek(0));
        file.write(QByteArray(text).replace("\"partly\":false", "\"partly\":true "));
        file.close();
        QCOMPARE(requests::replayErasures(*stores, officer).error().code, ErrorCode::Damaged);
        // Cut off in the middle of a line, as by a lost power: the line before counts.
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(0) && file.seek(0));
        file.write(text + "{\"request\":\"x");
        file.close();
        NVERIFY(requests::replayErasures(*stores, officer));
    }
    void whatIsWrongWithABackup()
    {
        const Session officer = m_sample.open();
        const QString folder = newFolder();
        {
            const auto stores = Stores::open(officer);
            NVERIFY(continuity::createBackup(*stores, officer, folder));
        }
        const auto damaged = [&](const char *name, qint64 at) {
            QFile file(folder + '/'_L1 + QLatin1String(name));
            const auto flip = [&] {
                char c = 0;
                if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || !file.getChar(&c) || !file.seek(at) ||
                    !file.putChar(char(c ^ 1)))
                    qFatal("flip");
                file.close();
            };
            flip();
            const auto check = continuity::verifyBackup(officer, folder);
            const auto restored = continuity::restoreBackup(officer, folder, replay, true);
            flip();
            return check && !check->ok() && !restored;
        };
        QVERIFY(damaged("gateway.db", 9000));
        QVERIFY(damaged("audit.db", 20000));
        QVERIFY(damaged("keyring.json", 40));
        QVERIFY(continuity::verifyBackup(officer, folder)->ok());
        QFile manifest(folder + u"/backup.json"_s);
        QVERIFY(manifest.open(QIODevice::ReadWrite));
        const QByteArray text = manifest.readAll();
        QVERIFY(manifest.resize(0) && manifest.seek(0));
        manifest.write(QByteArray(text).replace("\"entries\": 1", "\"entries\": 2"));
        manifest.close();
        QVERIFY(!continuity::verifyBackup(officer, folder)->ok());
        QCOMPARE(continuity::verifyBackup(officer, m_folder.filePath(u"none"_s)).error().code, ErrorCode::NotFound);
        // Another workspace's.
        sample::DemoOptions options;
        options.subjects = 100;
        options.entries = 300;
        options.seed = 2;
        options.until = test::Sample::now();
        NVERIFY(sample::createDemo(m_folder.filePath(u"other"_s), options));
        const Session other = m_sample.session(m_folder.filePath(u"other"_s), "officer");
        QCOMPARE(continuity::verifyBackup(other, folder).error().code, ErrorCode::BadInput);
    }
    void aLostLogNeedsAYes()
    {
        Session officer = m_sample.open();
        const QString folder = newFolder();
        {
            const auto stores = Stores::open(officer);
            NVERIFY(continuity::createBackup(*stores, officer, folder));
            NVERIFY(log::recordLook(*stores, officer, {}, u"later"_s));
            QVERIFY(log::verifyLog(officer, {})->ok()); // this machine remembers it
        }
        QVERIFY(QFile::remove(officer.workspace.auditPath()));
        QCOMPARE(continuity::restoreBackup(officer, folder, replay, false).error().code, ErrorCode::Refused);
        QVERIFY(QFile::exists(officer.workspace.gatewayPath())); // nothing was changed
        const auto restored = continuity::restoreBackup(officer, folder, replay, true);
        NVERIFY(restored);
        QCOMPARE(restored->logKept, false);
        officer = reopened(officer);
        const auto v = log::verifyLog(officer, {});
        QVERIFY(v && v->ok());
        const auto stores = Stores::open(officer);
        QCOMPARE(stores->audit.value(u"SELECT outcome FROM entries WHERE action = 'backup.restored'"_s)->toString(),
                 u"log_rolled_back"_s);
    }
    void registersAgainstTheLog()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const Database &db = *stores->gateway;
        for (const qint64 batch : {4'000'000ll, 100ll}) {
            const auto sound = registers::checkRegisters(*stores, {}, nullptr, batch);
            NVERIFY(sound);
            QVERIFY2(sound->ok(), sound->findings.isEmpty() ? "" : qPrintable(sound->findings.first().message()));
            QVERIFY(sound->rows > 500);
        }
        using Kind = registers::RegisterFinding::Kind;
        const auto expect = [&](const QString &sql, Kind kind, const char *relation, const QString &row) {
            NVERIFY(db.script(u"PRAGMA foreign_keys = OFF; SAVEPOINT s"_s));
            NVERIFY(db.script(sql));
            const auto check = registers::checkRegisters(*stores, {}, nullptr, 100);
            NVERIFY(db.script(u"ROLLBACK TO s; RELEASE s"_s));
            NVERIFY(check);
            QCOMPARE(check->findings.size(), 1);
            QVERIFY2(check->findings.first().kind == kind, qPrintable(check->findings.first().message()));
            QCOMPARE(check->findings.first().relation, QLatin1String(relation));
            QCOMPARE(check->findings.first().row, row);
            QVERIFY(check->findings.first().message().contains(row));
        };
        const auto first = [&](const char *sql) { return db.value(QLatin1String(sql))->toString(); };
        const QString message = first("SELECT message_id FROM messages WHERE subject NOT IN (SELECT subject FROM "
                                      "requests) ORDER BY message_id LIMIT 1");
        const QString other = first("SELECT subject FROM subjects WHERE state = 'active' ORDER BY subject LIMIT 1");
        expect(u"INSERT INTO messages SELECT 'made-up', subject, channel_id, purpose_id, direction, kind, template, "
               "status, error_code, created_us, status_us, NULL FROM messages LIMIT 1"_s,
               Kind::RowUnexplained, "messages", u"made-up"_s);
        expect(u"DELETE FROM messages WHERE message_id = '%1'"_s.arg(message), Kind::RowGone, "messages", message);
        expect(u"UPDATE messages SET subject = '%2' WHERE message_id = '%1'"_s.arg(message, other), Kind::RowDiffers,
               "messages", message);
        const QString event =
            first("SELECT event_id FROM consent_events WHERE kind = 'confirmed' ORDER BY event_id LIMIT 1");
        expect(u"UPDATE consent_events SET kind = 'withdrawn' WHERE event_id = '%1'"_s.arg(event), Kind::RowDiffers,
               "consent_events", event);
        expect(u"UPDATE consent_events SET occurred_us = occurred_us - 86400000000 WHERE event_id = '%1'"_s.arg(event),
               Kind::RowDiffers, "consent_events", event);
        expect(u"DELETE FROM consent_events WHERE event_id = '%1'"_s.arg(event), Kind::RowGone, "consent_events",
               event);
        expect(u"INSERT INTO consent_events SELECT 'forged', consent_id, kind, route, actor, occurred_us, recorded_us, "
               "NULL, NULL, NULL, NULL FROM consent_events LIMIT 1"_s,
               Kind::RowUnexplained, "consent_events", u"forged"_s);
        const QString request = first("SELECT request_id FROM requests WHERE state = 'received'");
        expect(u"DELETE FROM requests WHERE request_id = '%1'"_s.arg(request), Kind::RowGone, "requests", request);
        expect(u"INSERT INTO requests (request_id, kind, state, received_us, via, zone) "
               "VALUES ('forged', 'access', 'received', 1, 'x', 'UTC')"_s,
               Kind::RowUnexplained, "requests", u"forged"_s);
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
