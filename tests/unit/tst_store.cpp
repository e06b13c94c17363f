// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, and every way in which it fails; the SQL driver; the keyring.
#include "store/sqlcipher/sqlcipher_driver.h"
#include "support.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <sqlite3.h>
#include <unistd.h>

using namespace nachweis;

class TestStore : public QObject
{
    Q_OBJECT
    test::Sample m_sample;

    static void overwrite(const QString &path, qint64 at, const QByteArray &data)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(data) == data.size());
    }
    static ErrorCode openingFails(const Session &session)
    {
        const auto stores = Stores::open(session);
        if (stores)
            return ErrorCode::Usage; // stands for "it opened"
        if (stores.error().message.isEmpty() || stores.error().hint.isEmpty())
            qFatal("an error without words");
        return stores.error().code;
    }

private Q_SLOTS:
    void reasonsAreToldApart()
    {
        Session s = m_sample.open();
        QCOMPARE(unlock(s.workspace.folder, u"officer"_s, SecretBytes(QByteArrayView("wrong"))).error().code,
                 ErrorCode::WrongKey);
        QCOMPARE(unlock(s.workspace.folder, u"nobody"_s, test::demoSecret()).error().code, ErrorCode::NotFound);

        Session other = s; // another workspace's key
        other.keys.audit = SecretBytes(QByteArrayView(randomBytes(32)));
        other.workspace.auditSalt = randomBytes(16);
        QCOMPARE(openingFails(other), ErrorCode::WrongKey);

        s = m_sample.open();
        overwrite(s.workspace.auditPath(), 200, QByteArray(8, 'x'));
        QCOMPARE(openingFails(s), ErrorCode::Damaged);

        s = m_sample.open();
        QVERIFY(QFile::resize(s.workspace.gatewayPath(), 3000)); // cut off
        QCOMPARE(openingFails(s), ErrorCode::NotADatabase);

        s = m_sample.open();
        QVERIFY(QFile::remove(s.workspace.gatewayPath()));
        QCOMPARE(openingFails(s), ErrorCode::NotFound);
        QVERIFY(!QFileInfo::exists(s.workspace.gatewayPath())); // not made anew

        s = m_sample.open();
        QVERIFY(QFile::remove(s.workspace.auditPath()));
        sqlite3 *plain;
        sqlite3_open(QFile::encodeName(s.workspace.auditPath()).constData(), &plain);
        sqlite3_exec(plain, "CREATE TABLE t (x)", nullptr, nullptr, nullptr);
        sqlite3_close(plain);
        const auto unencrypted = Stores::open(s);
        QCOMPARE(unencrypted.error().code, ErrorCode::NotADatabase);

        s = m_sample.open();
        NVERIFY(Stores::open(s)->audit.script(u"PRAGMA user_version = 99"_s));
        QCOMPARE(openingFails(s), ErrorCode::NewerSchema);

        s = m_sample.open();
        QVERIFY(QFile::remove(s.workspace.keyringPath()));
        QCOMPARE(unlock(s.workspace.folder, u"officer"_s, test::demoSecret()).error().code, ErrorCode::NotFound);
        QFile keyring(s.workspace.keyringPath());
        QVERIFY(keyring.open(QIODevice::WriteOnly) && keyring.write("{") == 1);
        keyring.close();
        QCOMPARE(unlock(s.workspace.folder, u"officer"_s, test::demoSecret()).error().code, ErrorCode::Damaged);
    }
    void busy()
    {
        const Session s = m_sample.open();
        const auto holder = Stores::open(s);
        NVERIFY(holder->audit.script(u"BEGIN IMMEDIATE"_s));
        const auto second = Stores::open(s);
        sqlite3_busy_timeout(second->audit.native(), 50);
        QCOMPARE(second->audit.run(u"DELETE FROM intake"_s).error().code, ErrorCode::Busy);
        NVERIFY(holder->audit.script(u"ROLLBACK"_s));
        NVERIFY(second->audit.run(u"DELETE FROM intake"_s));
    }
    void flippedBytesInTheMiddle()
    {
        const Session s = m_sample.open();
        const qint64 size = QFileInfo(s.workspace.auditPath()).size();
        for (qint64 page = 3; page * 4096 + 100 < size; page += 5)
            overwrite(s.workspace.auditPath(), page * 4096 + 77, "flip");
        const auto stores = Stores::open(s);
        NVERIFY(stores); // the first pages are whole
        const auto sum = stores->audit.value(u"SELECT sum(length(actor) + length(event_id)) FROM entries"_s);
        QVERIFY(!sum);
        QCOMPARE(sum.error().code, ErrorCode::Damaged);
    }
    // A full disk, by SQLite's own limit on pages: the change is not made, what was there is kept.
    void fullDisk()
    {
        const Session s = m_sample.open();
        const auto stores = Stores::open(s);
        const auto before = stores->audit.value(u"SELECT count(*) FROM intake"_s);
        NVERIFY(stores->audit.value(u"PRAGMA max_page_count = 1"_s));
        const Done done = stores->audit.transaction([&]() -> Done {
            for (int i = 0; i < 3000; ++i)
                NACHWEIS_TRY(stores->audit.run(
                    u"INSERT INTO intake (event_id, time_us, action, actor) VALUES (?, 1, 'a', 'b')"_s,
                    {QString::number(i).repeated(20)}));
            return {};
        });
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Io);
        QCOMPARE(stores->audit.value(u"SELECT count(*) FROM intake"_s)->toInt(), before->toInt());
        const auto again = Stores::open(s);
        NVERIFY(again);
    }
    void readOnlyFolder()
    {
        if (geteuid() == 0) {
            // Root writes everywhere: the kernel's file flag would be needed. The read-only file itself is tried
            // instead.
            const Session s = m_sample.open();
            const auto stores = Stores::open(s);
            NVERIFY(stores->audit.script(u"PRAGMA query_only = ON"_s));
            QCOMPARE(stores->audit.run(u"DELETE FROM intake"_s).error().code, ErrorCode::Io);
            return;
        }
        const Session s = m_sample.open();
        QFile::setPermissions(s.workspace.folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        QCOMPARE(openingFails(s), ErrorCode::Io);
        QFile::setPermissions(s.workspace.folder,
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    void driver()
    {
        const Session s = m_sample.open();
        const auto stores = Stores::open(s);
        const Database &db = stores->audit;
        NVERIFY(db.script(u"CREATE TABLE t (i INTEGER, r REAL, s TEXT, b BLOB)"_s));
        const QByteArray blob("\x00\x01\xff", 3);
        NVERIFY(db.run(u"INSERT INTO t VALUES (?, ?, ?, ?)"_s, {Q_INT64_C(9007199254740993), 0.5, u"ä€😀"_s, blob}));
        auto q = db.run(u"SELECT i, r, s, b, NULL, '' FROM t"_s);
        QVERIFY(q->next());
        QCOMPARE(q->value(0).toLongLong(), Q_INT64_C(9007199254740993));
        QCOMPARE(q->value(1).toDouble(), 0.5);
        QCOMPARE(q->value(2).toString(), u"ä€😀"_s);
        QCOMPARE(q->value(3).toByteArray(), blob);
        QVERIFY(q->isNull(4));
        QVERIFY(!q->isNull(5));
        QVERIFY(!q->next());
        // The same through plain Qt SQL, with named values, one of them twice.
        sqlite3 *memory;
        sqlite3_open(":memory:", &memory);
        {
            QSqlDatabase qt = QSqlDatabase::addDatabase(new SqlCipherDriver(memory), u"named"_s);
            QSqlQuery named(qt);
            QVERIFY(named.prepare(u"SELECT :a || :b || :a"_s));
            named.bindValue(u":a"_s, u"x"_s);
            named.bindValue(u":b"_s, u"y"_s);
            QVERIFY(named.exec() && named.next());
            QCOMPARE(named.value(0).toString(), u"xyx"_s);
            QVERIFY(qt.transaction());
            QVERIFY(named.exec(u"CREATE TABLE u (x)"_s));
            QVERIFY(qt.rollback());
            QVERIFY(qt.tables().isEmpty());
            QVERIFY(!named.exec(u"SELECT nothing FROM nowhere"_s));
            QCOMPARE(named.lastError().nativeErrorCode(), u"1"_s);
            QVERIFY(qt.driver()->handle().value<void *>() == memory);
        }
        QSqlDatabase::removeDatabase(u"named"_s);
        // A second statement is refused, not dropped; wrong SQL says what SQLite said.
        QVERIFY(!db.run(u"SELECT 1; DELETE FROM t"_s));
        QVERIFY(db.run(u"SELEC 1"_s).error().detail.contains(u"syntax"_s));
        QVERIFY(!db.run(u"SELECT ?"_s, {}));
        // Errors roll everything back.
        QVERIFY(!db.transaction([&]() -> Done {
            NACHWEIS_TRY(db.run(u"DELETE FROM t"_s));
            return fail(ErrorCode::Io, u"no"_s);
        }));
        QCOMPARE(db.value(u"SELECT count(*) FROM t"_s)->toInt(), 1);
    }
    void keyring()
    {
        const Session s = m_sample.open("auditor");
        QVERIFY(s.keys.gateway.isEmpty() && s.keys.pepper.isEmpty() && s.keys.subjectKek.isEmpty() &&
                s.keys.signingSeed.isEmpty());
        QCOMPARE(s.keys.audit.size(), 32);
        QVERIFY(!Stores::open(s)->gateway);
        // A slot cannot be given another name or duty.
        QFile file(s.workspace.keyringPath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray changed = file.readAll().replace("\"auditor\"", "\"officer2\"");
        file.seek(0);
        file.write(changed);
        file.close();
        QVERIFY(!unlock(s.workspace.folder, u"officer2"_s, test::demoSecret()));
        // No secret in any file of the workspace.
        const Session officer = m_sample.open();
        for (const QString &name : {officer.workspace.keyringPath(), officer.workspace.folder + u"/workspace.json"_s,
                                    officer.workspace.gatewayPath(), officer.workspace.auditPath()}) {
            QFile any(name);
            QVERIFY(any.open(QIODevice::ReadOnly));
            const QByteArray content = any.readAll();
            for (const SecretBytes *key : {&officer.keys.gateway, &officer.keys.audit, &officer.keys.signingSeed}) {
                QVERIFY(!content.contains(key->view().toByteArray()));
                QVERIFY(!content.contains(key->view().toByteArray().toHex()));
                QVERIFY(!content.contains(key->view().toByteArray().toBase64()));
            }
            QVERIFY(!content.contains("+4915"));
        }
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
