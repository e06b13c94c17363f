// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, and every way in which it fails; what the engine tells apart, types of columns, objects of the schema; the
// SQL driver; the keyring.
#include "log/entry_row.h"
#include "log/store_checks.h"
#include "store/sql_text.h"
#include "store/sqlcipher/sqlcipher_driver.h"
#include "support.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <atomic>
#include <sqlite3.h>
#include <thread>
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
        NVERIFY(Stores::open(s)->audit.setSchemaVersion(99));
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
        NVERIFY(second->audit.value(u"PRAGMA busy_timeout = 50"_s));
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
    // A statement, its rows and a commit fail with the same reasons as everything else.
    void statementsTellReasonsApart()
    {
        const Session s = m_sample.open();
        const auto holder = Stores::open(s), second = Stores::open(s);
        NVERIFY(second->audit.value(u"PRAGMA busy_timeout = 50"_s));
        auto insert = second->audit.prepare("INSERT INTO witnesses VALUES (?, ?, 0)");
        NVERIFY(insert);
        insert->bindText(1, "twice");
        insert->bind(2, 1);
        NVERIFY(holder->audit.script(u"BEGIN IMMEDIATE"_s));
        QCOMPARE(insert->run().error().code, ErrorCode::Busy);
        const Done waited = second->audit.transaction([]() -> Done { return {}; });
        QCOMPARE(waited.error().code, ErrorCode::Busy);
        NVERIFY(holder->audit.script(u"ROLLBACK"_s));
        NVERIFY(insert->run());
        QCOMPARE(insert->run().error().code, ErrorCode::Refused); // the key is there already
        QVERIFY(insert->run().error().detail.contains(u"UNIQUE"_s));
        NVERIFY(second->audit.script(u"PRAGMA query_only = ON"_s));
        insert->bindText(1, "third");
        QCOMPARE(insert->run().error().code, ErrorCode::Io);
        NVERIFY(second->audit.script(u"PRAGMA query_only = OFF"_s));
        NVERIFY(second->audit.value(u"PRAGMA max_page_count = 1"_s));
        const Done full = second->audit.transaction([&]() -> Done {
            for (int i = 0; i < 3000; ++i) {
                insert->bindText(1, QByteArray::number(i).repeated(20));
                NACHWEIS_TRY(insert->run());
            }
            return {};
        });
        QCOMPARE(full.error().code, ErrorCode::Io);
        QVERIFY(full.error().detail.contains(u"full"_s));
        QVERIFY(second->audit.prepare("SELEC 1").error().detail.contains(u"syntax"_s));
        // From another thread.
        auto endless = second->audit.prepare(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
        NVERIFY(endless);
        std::atomic<bool> ended{false};
        std::thread other([&] {
            while (!ended) {
                second->audit.interrupt();
                std::this_thread::yield();
            }
        });
        const auto stopped = endless->step();
        ended = true;
        other.join();
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(stopped.error().detail.contains(u"interrupted"_s));
    }
    void damagedPagesStopAStatement()
    {
        const Session s = m_sample.open();
        const qint64 size = QFileInfo(s.workspace.auditPath()).size();
        for (qint64 page = 3; page * 4096 + 100 < size; page += 5)
            overwrite(s.workspace.auditPath(), page * 4096 + 77, "flip");
        const auto stores = Stores::open(s);
        NVERIFY(stores);
        auto rows = stores->audit.prepare("SELECT actor FROM entries");
        NVERIFY(rows);
        auto more = rows->step();
        while (more && *more)
            more = rows->step();
        QVERIFY(!more);
        QCOMPARE(more.error().code, ErrorCode::Damaged);
        const auto wrong = Stores::open(s)->audit.checkPages();
        NVERIFY(wrong);
        QVERIFY(wrong->join('\n'_L1).contains(u"HMAC"_s));
    }
    void oneLockAWorkspace()
    {
        const Session s = m_sample.open();
        const auto stores = Stores::open(s), second = Stores::open(s);
        {
            const auto held = stores->gateway->lock(std::chrono::seconds(1));
            NVERIFY(held);
            QCOMPARE(second->gateway->lock(std::chrono::milliseconds(20)).error().code, ErrorCode::Busy);
            QCOMPARE(second->audit.lock(std::chrono::milliseconds(20)).error().code, ErrorCode::Busy); // one for both
        }
        NVERIFY(second->gateway->lock(std::chrono::milliseconds(20)));
    }
    void theStoreAsAWhole()
    {
        const Session s = m_sample.open();
        const auto stores = Stores::open(s);
        using Capability = Engine::Capability;
        for (const Capability one : {Capability::CopyInUse, Capability::CheckPages, Capability::SearchPages})
            QVERIFY(stores->audit.can(one));
        QCOMPARE(stores->audit.schemaVersion().value(), newestSchema(StoreKind::Audit));
        QVERIFY(stores->audit.checkPages()->isEmpty());
        // A copy while a change waits to be committed: without it, under the same key, readable by its owner alone.
        const auto writer = Stores::open(s);
        NVERIFY(writer->audit.script(u"BEGIN IMMEDIATE; DELETE FROM entries"_s));
        const QString path = s.workspace.folder + u"/copy.db"_s;
        NVERIFY(stores->audit.copyTo(path, s.keys.audit));
        NVERIFY(writer->audit.script(u"ROLLBACK"_s));
        const auto copy = Database::open(path, s.keys.audit, Database::Mode::ReadWrite);
        NVERIFY(copy);
        QCOMPARE(copy->value(u"SELECT count(*) FROM entries"_s)->toInt(),
                 stores->audit.value(u"SELECT count(*) FROM entries"_s)->toInt());
        QVERIFY(!(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        QCOMPARE(Database::open(path, s.keys.gateway, Database::Mode::ReadWrite).error().code, ErrorCode::WrongKey);
    }
    void aSnapshotStays()
    {
        const Session s = m_sample.open();
        const auto reader = Stores::open(s), writer = Stores::open(s);
        const QString count = u"SELECT count(*) FROM witnesses"_s;
        int first = -1, later = -1;
        NVERIFY(reader->audit.snapshot([&]() -> Done {
            NACHWEIS_ASSIGN(const QVariant before, reader->audit.value(count));
            NACHWEIS_TRY(writer->audit.run(u"INSERT INTO witnesses VALUES ('w', 0, 1)"_s));
            NACHWEIS_ASSIGN(const QVariant after, reader->audit.value(count));
            first = before.toInt();
            later = after.toInt();
            return {};
        }));
        QCOMPARE(later, first);
        QCOMPARE(reader->audit.value(count)->toInt(), first + 1);
        // What fails ends it as well.
        QVERIFY(!reader->audit.snapshot([] { return Done(fail(ErrorCode::Io, u"no"_s)); }));
        NVERIFY(reader->audit.transaction([] { return Done(); }));
    }
    void columnsHaveTypes()
    {
        using Type = Statement::Type;
        const Session s = m_sample.open();
        const auto stores = Stores::open(s);
        const Database &db = stores->audit;
        auto row = db.prepare("SELECT 9007199254740993, 'ä', x'00ff', NULL, 0.5, '', x''");
        NVERIFY(row);
        QVERIFY(row->step().value());
        QCOMPARE(row->integer(0), Q_INT64_C(9007199254740993));
        QCOMPARE(row->text(1), QByteArrayView("ä"));
        QCOMPARE(row->blob(2), QByteArrayView("\x00\xff", 2));
        QVERIFY(row->isNull(3) && row->text(3).isNull() && row->blob(3).isNull() && row->integer(3) == 0);
        QVERIFY(!row->text(5).isNull() && row->text(5).isEmpty() && !row->blob(6).isNull() && row->blob(6).isEmpty());
        const Type types[] = {Type::Integer, Type::Text, Type::Blob, Type::Null, Type::Real, Type::Text, Type::Blob};
        for (int column = 0; column < 7; ++column)
            QVERIFY(row->type(column) == types[column]);
        QVERIFY(!row->step().value());
        // What is of another type is not converted, and the next step says so.
        const auto refused = [&](const char *sql, auto read) {
            auto ill = db.prepare(sql);
            if (!ill || !ill->step().value() || !read(*ill))
                return false;
            const auto next = ill->step();
            return !next && next.error().code == ErrorCode::Damaged && !next.error().message.isEmpty();
        };
        QVERIFY(refused("SELECT '17'", [](const Statement &q) { return q.integer(0) == 0; }));
        QVERIFY(refused("SELECT 1.5", [](const Statement &q) { return q.integer(0) == 0; }));
        QVERIFY(refused("SELECT 17", [](const Statement &q) { return q.text(0).isNull(); }));
        QVERIFY(refused("SELECT x'3137'", [](const Statement &q) { return q.text(0).isNull(); }));
        QVERIFY(refused("SELECT '17'", [](const Statement &q) { return q.blob(0).isNull(); }));
        // An absent blob is NULL, an empty one is not.
        NVERIFY(db.script(u"CREATE TABLE t (b BLOB)"_s));
        auto insert = db.prepare("INSERT INTO t VALUES (?)");
        for (const QByteArrayView blob : {QByteArrayView(), QByteArrayView("")}) {
            insert->bindBlob(1, blob);
            NVERIFY(insert->run());
        }
        QCOMPARE(db.value(u"SELECT count(b) FROM t"_s)->toInt(), 1);
    }
    void entriesOfAnotherTypeAreRefused()
    {
        const Session s = m_sample.open();
        const auto stores = Stores::open(s);
        const QByteArray sql = QByteArray("SELECT ") + log::entryColumnList + " FROM entries WHERE idx = 3";
        const auto allowed = [&] {
            auto row = stores->audit.prepare(sql.constData());
            return row && row->step().value_or(false) && log::entryColumns(*row).has_value();
        };
        QVERIFY(allowed());
        for (const QString &change : {u"v = x'01'"_s, u"event_id = x'61'"_s, u"time_us = 'soon'"_s, u"time_us = 0.5"_s,
                                      u"phi = 'no'"_s, u"subject = x'61'"_s, u"details_commit = 'text'"_s}) {
            NVERIFY(stores->audit.script(u"SAVEPOINT s; UPDATE entries SET %1 WHERE idx = 3"_s.arg(change)));
            QVERIFY2(!allowed(), qPrintable(change));
            NVERIFY(stores->audit.script(u"ROLLBACK TO s; RELEASE s"_s));
        }
        QVERIFY(allowed());
    }
    void spacingIsNoDifference()
    {
        const auto same = [](const char *a, const char *b) { return withoutSpacing(a) == withoutSpacing(b); };
        QVERIFY(same("CREATE TABLE t (a text,b  text)", "CREATE\nTABLE t(\n  a text, -- first\n\tb /* x */ text\n)"));
        QVERIFY(same("CHECK (a IN ('x', 'y'))", "CHECK(a IN('x','y'))"));
        QVERIFY(!same("CHECK (a IN ('x y'))", "CHECK (a IN ('x  y'))")); // inside quotes it is
        QVERIFY(!same("DEFAULT 'a''b'", "DEFAULT 'a' 'b'"));
        QVERIFY(!same("a text", "atext"));
        QVERIFY(!same("a integer -- note\n CHECK (a > 0)", "a integer -- note CHECK (a > 0)")); // taken out of force
        QVERIFY(same("CHECK (a <> '--')", "CHECK (a<>'--')"));
        QVERIFY(!same("CHECK (a <> '--') x", "CHECK (a <> '--')"));
        QCOMPARE(withoutSpacing("  /* unended"), QByteArray());
    }
    // A store whose scripts were written down otherwise is no finding; one with another word is.
    void objectsAreComparedByTheirWords()
    {
        const auto findings = [&](const char *from, const char *to) {
            const Session s = m_sample.open();
            const auto stores = Stores::open(s);
            const QString sql = u"PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = replace(sql, '%1', '%2') "
                                "WHERE name = 'intake'; PRAGMA writable_schema = RESET"_s;
            const QString before =
                stores->audit.value(u"SELECT sql FROM sqlite_master WHERE name = 'intake'"_s)->toString();
            if (!stores->audit.script(sql.arg(QLatin1String(from), QLatin1String(to))) ||
                stores->audit.value(u"SELECT sql FROM sqlite_master WHERE name = 'intake'"_s)->toString() == before)
                qFatal("nothing was changed");
            QList<ledger::Finding> list;
            if (!log::checkSchema(stores->audit, s.workspace, list))
                qFatal("not compared");
            return list;
        };
        QVERIFY(findings(",", " ,  ").isEmpty());
        QVERIFY(findings("-- sealed by the writer", "").isEmpty());
        QVERIFY(findings("(phi IN (0, 1))", "(phi IN(0,1))").isEmpty());
        const auto another = findings("(phi IN (0, 1))", "(phi IN (0, 7))");
        QCOMPARE(another.size(), 1);
        QVERIFY(another[0].kind == ledger::FindingKind::SchemaChanged);
        QVERIFY(another[0].place.contains(u"intake"_s));
        QCOMPARE(findings("CHECK (phi IN (0, 1)),", ", -- CHECK (phi IN (0, 1)),").size(), 1);
        // An object more, hidden behind a name that looks like one of the engine's.
        const Session s = m_sample.open();
        const auto stores = Stores::open(s);
        NVERIFY(stores->audit.script(u"CREATE TRIGGER sqlitexhidden AFTER INSERT ON intake BEGIN SELECT 1; END"_s));
        QList<ledger::Finding> list;
        NVERIFY(log::checkSchema(stores->audit, s.workspace, list));
        QCOMPARE(list.size(), 1);
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
