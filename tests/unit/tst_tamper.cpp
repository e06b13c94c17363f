// SPDX-License-Identifier: GPL-3.0-or-later
// The tamper matrix: everything that the ledger's relations hold is changed, removed, added or swapped by SQL, and the
// verification has to name it. An untouched log is clean.
#include "log/sequencer.h"
#include "log/stored_log.h"
#include "log/timestamps.h"
#include "log/verifier.h"
#include "process.h"
#include "support.h"

using namespace nachweis;

class TestTamper : public QObject
{
    Q_OBJECT
    test::Sample m_sample;

    static ledger::Verification verified(const Session &session)
    {
        auto result = log::verifyLog(session, {true, 2, {}, nullptr});
        if (!result)
            qFatal("%s", qPrintable(result.error().message + result.error().detail));
        return *result;
    }
    static Stores stores(const Session &session) { return std::move(*Stores::open(session)); }
    static QStringList names(const ledger::Verification &v)
    {
        QStringList list;
        for (const ledger::Finding &f : v.findings)
            list += u"%1 %2-%3"_s.arg(ledger::findingName(f.kind)).arg(f.first).arg(f.last);
        return list;
    }
    static qint64 rowWith(const Session &session, const char *condition)
    {
        return stores(session)
            .audit
            .value(u"SELECT idx FROM entries WHERE %1 ORDER BY idx LIMIT 1 OFFSET 3"_s.arg(QLatin1String(condition)))
            .value()
            .toLongLong();
    }

    QTemporaryDir m_dir;
    int m_copies = 0;
    // A log with a witness, a cosignature and a time stamp; nothing remembered.
    Session attested()
    {
        const Session session = m_sample.open();
        const Stores s = stores(session);
        const auto v = log::verifyLog(session, {});
        if (!v || !log::recordVisit(s, session, *v))
            qFatal("visit");
        const bool authority =
            test::writeFile(m_dir.filePath(u"tsa.cnf"_s),
                            "[req]\ndistinguished_name=dn\n[dn]\n[leaf]\nextendedKeyUsage=critical,timeStamping\n"
                            "[tsa]\nserial=serial\nsigner_cert=c.pem\nsigner_key=k.pem\nsigner_digest=sha256\ndefault_"
                            "policy=1.2.3.4.1\ndigests=sha256\n") &&
            test::writeFile(m_dir.filePath(u"serial"_s), "01\n") &&
            test::openssl(
                u"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout k.pem -out c.pem -days 30 "
                "-subj /CN=TSA -config tsa.cnf -extensions leaf"_s,
                m_dir.path())
                    .exit == 0;
        if (!authority)
            qFatal("authority");
        const ledger::Checkpoint newest = log::latestCheckpoint(s.audit, session.workspace).value();
        const QByteArray request = ledger::timestampRequest(newest.text());
        test::writeFile(m_dir.filePath(u"q"_s), request);
        if (test::openssl(u"ts -reply -config tsa.cnf -section tsa -queryfile q -out r"_s, m_dir.path()).exit != 0 ||
            !log::addTimestamp(s, session, test::contents(m_dir.filePath(u"r"_s)), request))
            qFatal("time stamp");
        return session;
    }
    Session again(const Session &made)
    {
        const QString to = m_dir.filePath(u"again%1"_s.arg(++m_copies));
        QDir().mkpath(to);
        {
            const Stores s = stores(made); // what stands in the write-ahead log goes into the file
            s.audit.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).value();
        }
        const QDir from(made.workspace.folder);
        for (const QString &name : from.entryList(QDir::Files))
            QFile::copy(from.filePath(name), to + '/'_L1 + name);
        Session session = made;
        session.workspace.folder = to;
        QDir(log::memoryFolder()).removeRecursively();
        return session;
    }

private Q_SLOTS:
    void untouched()
    {
        const Session session = m_sample.open();
        const ledger::Verification v = verified(session);
        QCOMPARE(names(v), QStringList());
        QVERIFY(v.entries > 1500);
        QCOMPARE(v.checked, v.entries);
    }
    void oneColumn_data()
    {
        QTest::addColumn<QString>("change");
        for (const char *change : {"v = 2",
                                   "event_id = 'x'",
                                   "time_us = time_us + 1",
                                   "time_us = time_us + 0.5",
                                   "action = 'consent.confirmed '",
                                   "actor = 'staff:nobody'",
                                   "subject = 'x'",
                                   "subject = NULL",
                                   "integration = 'x'",
                                   "purpose = ''",
                                   "outcome = 'no'",
                                   "outcome = NULL",
                                   "phi = 1",
                                   "phi = 2",
                                   "operation = 'x'",
                                   "ref = NULL",
                                   "ref = 'x'",
                                   "details_commit = x'00'",
                                   "details_sealed = x'00'",
                                   "action = CAST(action AS blob)"})
            QTest::newRow(change) << QString::fromLatin1(change);
    }
    void oneColumn()
    {
        QFETCH(QString, change);
        const Session session = m_sample.open();
        const qint64 row =
            rowWith(session, "ref IS NOT NULL AND subject IS NOT NULL AND integration IS NOT NULL AND idx > 300");
        NVERIFY(stores(session).audit.run(u"UPDATE entries SET %1 WHERE idx = ?"_s.arg(change), {row}));
        QCOMPARE(names(verified(session)), QStringList(u"entry_changed %1-%1"_s.arg(row)));
    }
    void sql_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *script, const QStringList &expected) {
            QTest::newRow(name) << QString::fromLatin1(script) << expected;
        };
        row("removed", "DELETE FROM entries WHERE idx = 700", {u"entry_missing 700-700"_s});
        row("removed, neighbours", "DELETE FROM entries WHERE idx BETWEEN 254 AND 258", {u"entry_missing 254-258"_s});
        row("swapped",
            "UPDATE entries SET idx = -9 WHERE idx = 300; UPDATE entries SET idx = 300 WHERE idx = 900; UPDATE entries "
            "SET idx = 900 WHERE idx = -9",
            {u"entry_moved 300-300"_s, u"entry_moved 900-900"_s});
        row("added behind",
            "INSERT INTO entries (idx, v, event_id, time_us, action, actor, subject, integration, purpose, outcome, "
            "phi, operation, ref, details_commit, details_sealed) SELECT 9999, 1, 'new', time_us, action, actor, "
            "subject, integration, purpose, "
            "outcome, phi, operation, ref, details_commit, details_sealed FROM entries WHERE idx = 5",
            {u"entry_added 9999-9999"_s});
        row("added before",
            "INSERT INTO entries (idx, v, event_id, time_us, action, actor, subject, integration, purpose, outcome, "
            "phi, operation, ref, details_commit, details_sealed) SELECT -1, 1, 'new', time_us, action, actor, "
            "subject, integration, purpose, outcome, "
            "phi, operation, ref, details_commit, details_sealed FROM entries WHERE idx = 5",
            {u"entry_added -1--1"_s});
        row("leaf tile", "UPDATE tiles SET hashes = zeroblob(32) || substr(hashes, 33) WHERE level = 0 AND n = 2",
            {u"tile_changed 512-767"_s});
        row("leaf tile removed", "DELETE FROM tiles WHERE level = 0 AND n = 1", {u"tile_changed 256-511"_s});
        row("tile cut off", "UPDATE tiles SET hashes = substr(hashes, 1, 33) WHERE level = 0 AND n = 1",
            {u"tile_changed 256-511"_s});
        row("row and its leaf hash",
            "UPDATE entries SET outcome = 'x' WHERE idx = 513; UPDATE tiles SET hashes = substr(hashes, 1, 32) || "
            "zeroblob(32) || substr(hashes, 65) WHERE level = 0 AND n = 2",
            {u"entry_changed 512-767"_s});
        row("tile that is none", "INSERT INTO tiles VALUES (0, 77, zeroblob(32))", {});
        row("detail removed",
            "DELETE FROM details WHERE idx = (SELECT min(d.idx) FROM details d JOIN entries e ON e.idx = d.idx WHERE "
            "e.subject IS NULL)",
            {});
    }
    void sql()
    {
        QFETCH(QString, script);
        QFETCH(QStringList, expected);
        const Session session = m_sample.open();
        NVERIFY(stores(session).audit.script(script));
        const ledger::Verification v = verified(session);
        if (expected.isEmpty())
            QVERIFY2(!v.ok(), "nothing was found");
        else
            QCOMPARE(names(v), expected);
        for (const ledger::Finding &f : v.findings)
            QVERIFY(!f.message().isEmpty());
    }
    // Every relation of the store, every column of it: changed in one row; a row removed, added, two swapped. What
    // carries no evidence is named here, with the reason.
    void everything()
    {
        const Session made = attested();
        int tried = 0;
        QStringList relations;
        {
            const Stores opened = stores(made);
            auto query =
                opened.audit.run(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s);
            while (query->next())
                relations += query->value(0).toString();
        }
        QCOMPARE(relations.size(), 10);
        for (const QString &table : std::as_const(relations)) {
            // Not signed: a report that waits proves nothing, and one that was put aside says so itself.
            if (table == "intake"_L1 || table == "quarantine"_L1)
                continue;
            QStringList changes{u"DELETE FROM %1 WHERE rowid = (SELECT min(rowid) FROM %1)"_s.arg(table)};
            if (table == "checkpoints"_L1)
                for (const char *which :
                     {"max(size) FROM checkpoints", "max(size) FROM timestamps", "max(size) FROM cosignatures",
                      "size FROM checkpoints ORDER BY size LIMIT 1 OFFSET 3"})
                    changes += u"DELETE FROM checkpoints WHERE size = (SELECT %1)"_s.arg(QLatin1String(which));
            QStringList columns;
            const Stores opened = stores(made);
            auto info = opened.audit.run(u"SELECT name, type FROM pragma_table_info(?)"_s, {table});
            while (info->next()) {
                const QString name = info->value(0).toString(), type = info->value(1).toString().toLower();
                columns += name;
                const QString other = type == "blob"_L1   ? u"CAST(zeroblob(1) || coalesce(%1, '') AS blob)"_s
                                      : type == "text"_L1 ? u"coalesce(%1, '') || 'x'"_s
                                                          : u"%1 + 1000003"_s;
                changes += u"UPDATE OR IGNORE %1 SET %2 = %3 WHERE rowid = (SELECT max(rowid) FROM %1)"_s.arg(
                    table, name, other.arg(name));
            }
            if (table != "contract_info"_L1 && table != "witnesses"_L1) {
                const QString key = columns.first();
                changes +=
                    u"CREATE TEMP TABLE t AS SELECT * FROM %1 ORDER BY rowid DESC LIMIT 1; UPDATE t "
                    "SET %2 = %2 + 77; %3 INSERT INTO %1 SELECT * FROM t"_s.arg(
                        table, key,
                        table == "entries"_L1 ? u"UPDATE t SET event_id = 'added', seq = seq || '0';"_s : QString());
            }
            if (table == "tiles"_L1 || table == "details"_L1) {
                const QString value = table == "tiles"_L1 ? u"hashes"_s : u"sealed"_s;
                changes +=
                    u"CREATE TEMP TABLE t AS SELECT rowid AS r, %2 AS h FROM %1 ORDER BY rowid LIMIT 2; UPDATE %1 "
                    "SET %2 = (SELECT h FROM t WHERE r <> %1.rowid) WHERE rowid IN (SELECT r FROM t)"_s.arg(table,
                                                                                                            value);
            }
            for (const QString &change : changes) {
                const Session session = again(made);
                const Stores s = stores(session);
                NVERIFY(s.audit.script(change));
                if (s.audit.value(u"SELECT changes()"_s).value().toInt() == 0)
                    continue; // the contract's own constraints did not let it happen
                const ledger::Verification v = verified(session);
                QVERIFY2(!v.ok(), qPrintable(change));
                for (const ledger::Finding &f : v.findings)
                    QVERIFY(!f.message().isEmpty() && !ledger::findingName(f.kind).isEmpty());
                ++tried;
            }
        }
        QVERIFY2(tried >= 40, qPrintable(QString::number(tried)));
        QVERIFY(verified(again(made)).ok());
    }
    void removedAndMovedUp()
    {
        const Session session = m_sample.open();
        NVERIFY(stores(session).audit.script(
            u"DELETE FROM entries WHERE idx = 700; UPDATE entries SET idx = -idx WHERE idx > 700; "
            "UPDATE entries SET idx = -idx - 1 WHERE idx < 0"_s));
        const QStringList found = names(verified(session));
        QVERIFY2(found.contains(u"entry_missing 700-700"_s), qPrintable(found.join(';'_L1)));
        QVERIFY2(found.size() < 10, qPrintable(found.mid(0, 20).join(';'_L1)));
    }
    void details()
    {
        for (const char *script :
             {"UPDATE details SET sealed = x'00' WHERE idx = %1", "DELETE FROM details WHERE idx = %1"}) {
            const Session session = m_sample.open();
            const qint64 row = stores(session).audit.value(u"SELECT max(idx) FROM details"_s).value().toLongLong();
            NVERIFY(stores(session).audit.script(QString::fromLatin1(script).arg(row)));
            QCOMPARE(names(verified(session)), QStringList(u"detail_changed %1-%1"_s.arg(row)));
        }
        const Session session = m_sample.open();
        NVERIFY(stores(session).audit.script(u"INSERT INTO details VALUES (3, x'00'), (99999, x'00')"_s));
        QCOMPARE(names(verified(session)).size(), 2);
    }
    void checkpoints()
    {
        for (const char *change : {"note = replace(note, 'nachweis', 'nachweiß')", "note = 'x'", "note = ''",
                                   "size = size + 5", "note = substr(note, 1, length(note) - 9) || 'AAAAAAA='"}) {
            const Session session = m_sample.open();
            NVERIFY(stores(session).audit.script(
                u"UPDATE checkpoints SET %1 WHERE size = (SELECT max(size) FROM checkpoints)"_s.arg(
                    QLatin1String(change))));
            const ledger::Verification v = verified(session);
            QVERIFY2(!v.ok() && (v.findings.first().kind == ledger::FindingKind::CheckpointChanged ||
                                 v.findings.first().kind == ledger::FindingKind::CheckpointWrongKey),
                     change);
        }
        const Session session = m_sample.open();
        const Stores s = stores(session);
        auto key = ledger::VerifierKey::parse(session.workspace.vkey).value();
        ledger::Checkpoint c = log::latestCheckpoint(s.audit, session.workspace).value();
        const QByteArray forged = ledger::signNote(c.text(), {key.name, "\x01\x02\x03\x04", {}},
                                                   SecretBytes(QByteArrayView(randomBytes(32))));
        NVERIFY(s.audit.run(u"UPDATE checkpoints SET note = ? WHERE size = ?"_s, {QString::fromUtf8(forged), c.size}));
        QCOMPARE(verified(session).findings.first().kind, ledger::FindingKind::CheckpointWrongKey);
        NVERIFY(s.audit.script(u"DELETE FROM checkpoints"_s));
        QCOMPARE(verified(session).findings.first().kind, ledger::FindingKind::CheckpointMissing);
    }
    // Every checkpoint is tied to the one before: none can be taken out, and no link taken off.
    void links()
    {
        const Session made = m_sample.open();
        QList<qint64> sizes;
        {
            auto query = stores(made).audit.run(u"SELECT size FROM checkpoints ORDER BY size"_s);
            while (query->next())
                sizes += query->value(0).toLongLong();
        }
        QVERIFY(sizes.size() > 6);
        const auto found = [&](const QString &script, bool linked = true, bool another = false) {
            Session session = again(made);
            session.workspace.checkpointsLinked = linked;
            const Stores s = stores(session);
            if (!s.audit.script(script) ||
                (another && !log::record(s, session, log::staffEvent(session, u"console.opened"_s, {}))))
                return QStringList(u"script"_s);
            return names(verified(session));
        };
        for (int k = 0; k < 4; ++k)
            QCOMPARE(found(u"DELETE FROM checkpoints WHERE size = %1"_s.arg(sizes[k])),
                     QStringList(u"checkpoint_missing %1-%2"_s.arg(k == 0 ? 0 : sizes[k - 1]).arg(sizes[k + 1] - 1)));
        QCOMPARE(found(u"DELETE FROM checkpoints WHERE size IN (%1, %2)"_s.arg(sizes[1]).arg(sizes[2])),
                 QStringList(u"checkpoint_missing %1-%2"_s.arg(sizes[0]).arg(sizes[3] - 1)));
        QVERIFY(found(u"UPDATE checkpoints SET link = NULL WHERE size = %1"_s.arg(sizes[2]))
                    .first()
                    .startsWith(u"checkpoint_changed"_s));
        QCOMPARE(found(u"UPDATE checkpoints SET link = NULL"_s).size(), sizes.size());
        // Taken off all of them, and the next officer's work links them again: still found.
        QCOMPARE(found(u"UPDATE checkpoints SET link = NULL; DELETE FROM checkpoints WHERE size = %1"_s.arg(sizes[2]),
                       true, true)
                     .size(),
                 sizes.size() - 1);
        QVERIFY(found(u"UPDATE checkpoints SET compact_range = zeroblob(length(compact_range)) WHERE size = %1"_s.arg(
                          sizes[2]))
                    .first()
                    .startsWith(u"checkpoint_changed"_s));
        QVERIFY(found(u"UPDATE checkpoints SET compact_range = NULL WHERE size = %1"_s.arg(sizes[2]))
                    .first()
                    .startsWith(u"checkpoint_changed"_s));
        QCOMPARE(found(u"UPDATE checkpoints SET link = NULL, compact_range = NULL"_s, false), QStringList());
        // A store from before: nothing is linked until somebody works in it; from then on its whole past is.
        QCOMPARE(found(u"UPDATE checkpoints SET link = NULL"_s, false), QStringList());
        QCOMPARE(found(u"UPDATE checkpoints SET link = NULL"_s, false, true), QStringList());
        Session old = again(made);
        old.workspace.checkpointsLinked = false;
        const Stores s = stores(old);
        NVERIFY(s.audit.script(u"UPDATE checkpoints SET link = NULL"_s));
        NVERIFY(log::record(s, old, log::staffEvent(old, u"console.opened"_s, {})));
        NVERIFY(s.audit.script(u"DELETE FROM checkpoints WHERE size = %1"_s.arg(sizes[2])));
        QVERIFY(names(verified(old)).first().startsWith(u"checkpoint_missing"_s));
    }
    // The machine remembers: cutting rows, tiles and checkpoints alike is a rollback.
    void rollback()
    {
        const Session session = m_sample.open();
        QVERIFY(verified(session).ok());
        const Stores s = stores(session);
        const qint64 old =
            s.audit.value(u"SELECT size FROM checkpoints ORDER BY size DESC LIMIT 1 OFFSET 6"_s).value().toLongLong();
        NVERIFY(s.audit.script(
            u"DELETE FROM entries WHERE idx >= %1; DELETE FROM details WHERE idx >= %1; DELETE FROM checkpoints "
            "WHERE size > %1"_s.arg(old)));
        const QStringList found = names(verified(session));
        QVERIFY2(found.first().startsWith(u"log_rolled_back %1-"_s.arg(old)), qPrintable(found.join(';'_L1)));
        // Only the checkpoint is gone: the rows are still held against what is remembered.
        const Session other = m_sample.open();
        QVERIFY(verified(other).ok());
        NVERIFY(
            stores(other).audit.script(u"DELETE FROM checkpoints WHERE size = (SELECT max(size) FROM checkpoints)"_s));
        const ledger::Verification v = verified(other);
        QCOMPARE(v.findings.size(), 1);
        QCOMPARE(v.findings.first().kind, ledger::FindingKind::CheckpointMissing);
    }
    // Who holds the signing key rewrites everything: found by the remembered checkpoint alone.
    void rewrittenWithTheKey()
    {
        const Session session = m_sample.open();
        QVERIFY(verified(session).ok());
        const Stores s = stores(session);
        NVERIFY(
            s.audit.script(u"INSERT INTO intake (event_id, time_us, action, actor, subject, integration, purpose, "
                           "outcome, phi, ref) SELECT event_id || 'r', time_us, 'message.sent', 'integration:shop', "
                           "subject, 'shop', purpose, outcome, phi, ref FROM entries ORDER BY idx;"
                           "DELETE FROM entries; DELETE FROM details; DELETE FROM tiles; DELETE FROM checkpoints"_s));
        NVERIFY(log::sequence(s.audit, session));
        const ledger::Verification v = verified(session);
        QVERIFY(!v.ok());
        QVERIFY2(std::any_of(v.findings.begin(), v.findings.end(),
                             [](const ledger::Finding &f) { return f.kind == ledger::FindingKind::LogForked; }),
                 qPrintable(names(v).join(';'_L1)));
    }
    void aBrokenLogIsNotExtended()
    {
        const Session session = m_sample.open();
        const Stores s = stores(session);
        NVERIFY(s.audit.script(u"DELETE FROM entries WHERE idx = (SELECT max(idx) FROM entries)"_s));
        QCOMPARE(log::record(s, session, log::staffEvent(session, u"data.read"_s, u"ok"_s)).error().code,
                 ErrorCode::Damaged);
        QCOMPARE(s.audit.value(u"SELECT count(*) FROM intake"_s).value().toInt(), 1); // kept
    }
    void cancel()
    {
        const Session session = m_sample.open();
        std::atomic<bool> cancelled{true};
        const auto result = log::verifyLog(session, {true, 2, {}, &cancelled});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }
    // Random edits of random rows: each is found, and nothing else is.
    void property()
    {
        quint64 state = 20261123;
        for (int round = 0; round < 12; ++round) {
            const Session session = m_sample.open();
            const Stores s = stores(session);
            const qint64 size = s.audit.value(u"SELECT count(*) FROM entries"_s).value().toLongLong();
            QStringList expected;
            for (int i = 0; i < 4; ++i) {
                state = state * 6364136223846793005ull + 1442695040888963407ull;
                const qint64 row = qint64((state >> 33) % quint64(size));
                NVERIFY(s.audit.run(u"UPDATE entries SET time_us = time_us + 1 WHERE idx = ?"_s, {row}));
                expected += u"entry_changed %1-%1"_s.arg(row);
            }
            QStringList found = names(verified(session));
            found.sort();
            expected.sort();
            expected.removeDuplicates();
            QCOMPARE(found, expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestTamper)
#include "tst_tamper.moc"
