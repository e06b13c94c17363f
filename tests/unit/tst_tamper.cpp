// SPDX-License-Identifier: GPL-3.0-or-later
// The tamper matrix: everything that the ledger's relations hold is changed, removed, added or swapped by SQL, and the
// verification has to name it. An untouched log is clean.
#include "ledger/sequencer.h"
#include "ledger/tile_store.h"
#include "ledger/timestamp.h"
#include "ledger/verifier.h"
#include "process.h"
#include "support.h"

using namespace nachweis;

class TestTamper : public QObject
{
    Q_OBJECT
    test::Sample m_sample;

    static Verification verified(const Session &session)
    {
        auto result = verifyLog(session, {true, 2, {}, nullptr});
        if (!result)
            qFatal("%s", qPrintable(result.error().message + result.error().detail));
        return *result;
    }
    static Stores stores(const Session &session) { return std::move(*Stores::open(session)); }
    static QStringList names(const Verification &v)
    {
        QStringList list;
        for (const Finding &f : v.findings)
            list += QStringLiteral("%1 %2-%3").arg(findingName(f.kind)).arg(f.first).arg(f.last);
        return list;
    }
    static qint64 rowWith(const Session &session, const char *condition)
    {
        return stores(session).audit.value(QStringLiteral("SELECT idx FROM entries WHERE %1 ORDER BY idx LIMIT 1 OFFSET 3").arg(QLatin1String(condition))).value().toLongLong();
    }

    QTemporaryDir m_dir;
    int m_copies = 0;
    // A log with a witness, a cosignature and a time stamp; nothing remembered.
    Session attested()
    {
        const Session session = m_sample.open();
        const Stores s = stores(session);
        const auto v = verifyLog(session, {});
        if (!v || !recordVisit(s, session, *v))
            qFatal("visit");
        const bool authority = test::writeFile(m_dir.filePath(QStringLiteral("tsa.cnf")), "[req]\ndistinguished_name=dn\n[dn]\n[leaf]\nextendedKeyUsage=critical,timeStamping\n"
                "[tsa]\nserial=serial\nsigner_cert=c.pem\nsigner_key=k.pem\nsigner_digest=sha256\ndefault_policy=1.2.3.4.1\ndigests=sha256\n")
            && test::writeFile(m_dir.filePath(QStringLiteral("serial")), "01\n")
            && test::openssl(QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout k.pem -out c.pem -days 30 -subj /CN=TSA -config tsa.cnf -extensions leaf"), m_dir.path()).exit == 0;
        if (!authority)
            qFatal("authority");
        const Checkpoint newest = latestCheckpoint(s.audit, session.workspace).value();
        const QByteArray request = timestampRequest(newest.text());
        test::writeFile(m_dir.filePath(QStringLiteral("q")), request);
        if (test::openssl(QStringLiteral("ts -reply -config tsa.cnf -section tsa -queryfile q -out r"), m_dir.path()).exit != 0
            || !addTimestamp(s, session, test::contents(m_dir.filePath(QStringLiteral("r"))), request))
            qFatal("time stamp");
        return session;
    }
    Session again(const Session &made)
    {
        const QString to = m_dir.filePath(QStringLiteral("again%1").arg(++m_copies));
        QDir().mkpath(to);
        {
            const Stores s = stores(made); // what stands in the write-ahead log goes into the file
            s.audit.value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).value();
        }
        const QDir from(made.workspace.folder);
        for (const QString &name : from.entryList(QDir::Files))
            QFile::copy(from.filePath(name), to + QLatin1Char('/') + name);
        Session session = made;
        session.workspace.folder = to;
        QDir(memoryFolder()).removeRecursively();
        return session;
    }

private Q_SLOTS:
    void untouched()
    {
        const Session session = m_sample.open();
        const Verification v = verified(session);
        QCOMPARE(names(v), QStringList());
        QVERIFY(v.entries > 1500);
        QCOMPARE(v.checked, v.entries);
    }
    void oneColumn_data()
    {
        QTest::addColumn<QString>("change");
        for (const char *change : {"v = 2", "event_id = 'x'", "time_us = time_us + 1", "time_us = time_us + 0.5", "action = 'consent.confirmed '",
                                   "actor = 'staff:nobody'", "subject = 'x'", "subject = NULL", "integration = 'x'", "purpose = ''",
                                   "outcome = 'no'", "outcome = NULL", "phi = 1", "phi = 2", "operation = 'x'", "ref = NULL", "ref = 'x'",
                                   "details_commit = x'00'", "details_sealed = x'00'", "action = CAST(action AS blob)"})
            QTest::newRow(change) << QString::fromLatin1(change);
    }
    void oneColumn()
    {
        QFETCH(QString, change);
        const Session session = m_sample.open();
        const qint64 row = rowWith(session, "ref IS NOT NULL AND subject IS NOT NULL AND integration IS NOT NULL AND idx > 300");
        NVERIFY(stores(session).audit.run(QStringLiteral("UPDATE entries SET %1 WHERE idx = ?").arg(change), {row}));
        QCOMPARE(names(verified(session)), QStringList(QStringLiteral("entry_changed %1-%1").arg(row)));
    }
    void sql_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *script, const QStringList &expected) {
            QTest::newRow(name) << QString::fromLatin1(script) << expected;
        };
        row("removed", "DELETE FROM entries WHERE idx = 700", {QStringLiteral("entry_missing 700-700")});
        row("removed, neighbours", "DELETE FROM entries WHERE idx BETWEEN 254 AND 258", {QStringLiteral("entry_missing 254-258")});
        row("swapped", "UPDATE entries SET idx = -9 WHERE idx = 300; UPDATE entries SET idx = 300 WHERE idx = 900; UPDATE entries SET idx = 900 WHERE idx = -9",
            {QStringLiteral("entry_moved 300-300"), QStringLiteral("entry_moved 900-900")});
        row("added behind", "INSERT INTO entries SELECT 9999, v, 'new', time_us, action, actor, subject, integration, purpose, outcome, phi, operation, ref, details_commit, details_sealed FROM entries WHERE idx = 5",
            {QStringLiteral("entry_added 9999-9999")});
        row("added before", "INSERT INTO entries SELECT -1, v, 'new', time_us, action, actor, subject, integration, purpose, outcome, phi, operation, ref, details_commit, details_sealed FROM entries WHERE idx = 5",
            {QStringLiteral("entry_added -1--1")});
        row("leaf tile", "UPDATE tiles SET hashes = zeroblob(32) || substr(hashes, 33) WHERE level = 0 AND n = 2", {QStringLiteral("tile_changed 512-767")});
        row("leaf tile removed", "DELETE FROM tiles WHERE level = 0 AND n = 1", {QStringLiteral("tile_changed 256-511")});
        row("tile cut off", "UPDATE tiles SET hashes = substr(hashes, 1, 33) WHERE level = 0 AND n = 1", {QStringLiteral("tile_changed 256-511")});
        row("row and its leaf hash", "UPDATE entries SET outcome = 'x' WHERE idx = 513; UPDATE tiles SET hashes = substr(hashes, 1, 32) || zeroblob(32) || substr(hashes, 65) WHERE level = 0 AND n = 2",
            {QStringLiteral("entry_changed 512-767")});
        row("tile that is none", "INSERT INTO tiles VALUES (0, 77, zeroblob(32))", {});
        row("detail removed", "DELETE FROM details WHERE idx = (SELECT min(d.idx) FROM details d JOIN entries e ON e.idx = d.idx WHERE e.subject IS NULL)", {});
    }
    void sql()
    {
        QFETCH(QString, script);
        QFETCH(QStringList, expected);
        const Session session = m_sample.open();
        NVERIFY(stores(session).audit.script(script));
        const Verification v = verified(session);
        if (expected.isEmpty())
            QVERIFY2(!v.ok(), "nothing was found");
        else
            QCOMPARE(names(v), expected);
        for (const Finding &f : v.findings)
            QVERIFY(!f.message().isEmpty());
    }
    // Every relation of the store, every column of it: changed in one row; a row removed, added, two swapped. What carries no
    // evidence is named here, with the reason.
    void everything()
    {
        const Session made = attested();
        int tried = 0;
        QStringList relations;
        {
            const Stores opened = stores(made);
            auto query = opened.audit.run(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"));
            while (query->next())
                relations += query->value(0).toString();
        }
        QCOMPARE(relations.size(), 9);
        for (const QString &table : std::as_const(relations)) {
            if (table == QLatin1String("intake")) // not signed yet: a report that waits proves nothing
                continue;
            QStringList changes{QStringLiteral("DELETE FROM %1 WHERE rowid = (SELECT min(rowid) FROM %1)").arg(table)};
            if (table == QLatin1String("checkpoints"))
                for (const char *which : {"max(size) FROM checkpoints", "max(size) FROM timestamps", "max(size) FROM cosignatures", "size FROM checkpoints ORDER BY size LIMIT 1 OFFSET 3"})
                    changes += QStringLiteral("DELETE FROM checkpoints WHERE size = (SELECT %1)").arg(QLatin1String(which));
            QStringList columns;
            const Stores opened = stores(made);
            auto info = opened.audit.run(QStringLiteral("SELECT name, type FROM pragma_table_info(?)"), {table});
            while (info->next()) {
                const QString name = info->value(0).toString(), type = info->value(1).toString().toLower();
                columns += name;
                const QString other = type == QLatin1String("blob") ? QStringLiteral("CAST(zeroblob(1) || coalesce(%1, '') AS blob)") : type == QLatin1String("text") ? QStringLiteral("coalesce(%1, '') || 'x'")
                                                                                                                                       : QStringLiteral("%1 + 1000003");
                changes += QStringLiteral("UPDATE OR IGNORE %1 SET %2 = %3 WHERE rowid = (SELECT max(rowid) FROM %1)").arg(table, name, other.arg(name));
            }
            if (table != QLatin1String("contract_info") && table != QLatin1String("witnesses")) {
                const QString key = columns.first();
                changes += QStringLiteral("CREATE TEMP TABLE t AS SELECT * FROM %1 ORDER BY rowid DESC LIMIT 1; UPDATE t SET %2 = %2 + 77; %3 INSERT INTO %1 SELECT * FROM t")
                               .arg(table, key, table == QLatin1String("entries") ? QStringLiteral("UPDATE t SET event_id = 'added';") : QString());
            }
            if (table == QLatin1String("tiles") || table == QLatin1String("details")) {
                const QString value = table == QLatin1String("tiles") ? QStringLiteral("hashes") : QStringLiteral("sealed");
                changes += QStringLiteral("CREATE TEMP TABLE t AS SELECT rowid AS r, %2 AS h FROM %1 ORDER BY rowid LIMIT 2; UPDATE %1 SET %2 = (SELECT h FROM t WHERE r <> %1.rowid) WHERE rowid IN (SELECT r FROM t)").arg(table, value);
            }
            for (const QString &change : changes) {
                const Session session = again(made);
                const Stores s = stores(session);
                NVERIFY(s.audit.script(change));
                if (s.audit.value(QStringLiteral("SELECT changes()")).value().toInt() == 0)
                    continue; // the contract's own constraints did not let it happen
                const Verification v = verified(session);
                QVERIFY2(!v.ok(), qPrintable(change));
                for (const Finding &f : v.findings)
                    QVERIFY(!f.message().isEmpty() && !findingName(f.kind).isEmpty());
                ++tried;
            }
        }
        QVERIFY2(tried >= 40, qPrintable(QString::number(tried)));
        QVERIFY(verified(again(made)).ok());
    }
    void removedAndMovedUp()
    {
        const Session session = m_sample.open();
        NVERIFY(stores(session).audit.script(QStringLiteral("DELETE FROM entries WHERE idx = 700; UPDATE entries SET idx = -idx WHERE idx > 700; "
                                                            "UPDATE entries SET idx = -idx - 1 WHERE idx < 0")));
        const QStringList found = names(verified(session));
        QVERIFY2(found.contains(QStringLiteral("entry_missing 700-700")), qPrintable(found.join(QLatin1Char(';'))));
        QVERIFY2(found.size() < 10, qPrintable(found.mid(0, 20).join(QLatin1Char(';'))));
    }
    void details()
    {
        for (const char *script : {"UPDATE details SET sealed = x'00' WHERE idx = %1", "DELETE FROM details WHERE idx = %1"}) {
            const Session session = m_sample.open();
            const qint64 row = stores(session).audit.value(QStringLiteral("SELECT max(idx) FROM details")).value().toLongLong();
            NVERIFY(stores(session).audit.script(QString::fromLatin1(script).arg(row)));
            QCOMPARE(names(verified(session)), QStringList(QStringLiteral("detail_changed %1-%1").arg(row)));
        }
        const Session session = m_sample.open();
        NVERIFY(stores(session).audit.script(QStringLiteral("INSERT INTO details VALUES (3, x'00'), (99999, x'00')")));
        QCOMPARE(names(verified(session)).size(), 2);
    }
    void checkpoints()
    {
        for (const char *change : {"note = replace(note, 'nachweis', 'nachweiß')", "note = 'x'", "note = ''", "size = size + 5",
                                   "note = substr(note, 1, length(note) - 9) || 'AAAAAAA='"}) {
            const Session session = m_sample.open();
            NVERIFY(stores(session).audit.script(QStringLiteral("UPDATE checkpoints SET %1 WHERE size = (SELECT max(size) FROM checkpoints)").arg(QLatin1String(change))));
            const Verification v = verified(session);
            QVERIFY2(!v.ok() && (v.findings.first().kind == FindingKind::CheckpointChanged || v.findings.first().kind == FindingKind::CheckpointWrongKey), change);
        }
        const Session session = m_sample.open();
        const Stores s = stores(session);
        auto key = VerifierKey::parse(session.workspace.vkey).value();
        Checkpoint c = latestCheckpoint(s.audit, session.workspace).value();
        const QByteArray forged = signNote(c.text(), {key.name, "\x01\x02\x03\x04", {}}, SecretBytes(QByteArrayView(randomBytes(32))));
        NVERIFY(s.audit.run(QStringLiteral("UPDATE checkpoints SET note = ? WHERE size = ?"), {QString::fromUtf8(forged), c.size}));
        QCOMPARE(verified(session).findings.first().kind, FindingKind::CheckpointWrongKey);
        NVERIFY(s.audit.script(QStringLiteral("DELETE FROM checkpoints")));
        QCOMPARE(verified(session).findings.first().kind, FindingKind::CheckpointMissing);
    }
    // Every checkpoint is tied to the one before: none can be taken out, and no link taken off.
    void links()
    {
        const Session made = m_sample.open();
        QList<qint64> sizes;
        {
            auto query = stores(made).audit.run(QStringLiteral("SELECT size FROM checkpoints ORDER BY size"));
            while (query->next())
                sizes += query->value(0).toLongLong();
        }
        QVERIFY(sizes.size() > 6);
        const auto found = [&](const QString &script, bool linked = true, bool another = false) {
            Session session = again(made);
            session.workspace.checkpointsLinked = linked;
            const Stores s = stores(session);
            if (!s.audit.script(script) || (another && !record(s, session, staffEvent(session, QStringLiteral("console.opened"), {}))))
                return QStringList(QStringLiteral("script"));
            return names(verified(session));
        };
        for (int k = 0; k < 4; ++k)
            QCOMPARE(found(QStringLiteral("DELETE FROM checkpoints WHERE size = %1").arg(sizes[k])),
                     QStringList(QStringLiteral("checkpoint_missing %1-%2").arg(k == 0 ? 0 : sizes[k - 1]).arg(sizes[k + 1] - 1)));
        QCOMPARE(found(QStringLiteral("DELETE FROM checkpoints WHERE size IN (%1, %2)").arg(sizes[1]).arg(sizes[2])),
                 QStringList(QStringLiteral("checkpoint_missing %1-%2").arg(sizes[0]).arg(sizes[3] - 1)));
        QVERIFY(found(QStringLiteral("UPDATE checkpoints SET link = NULL WHERE size = %1").arg(sizes[2])).first().startsWith(QStringLiteral("checkpoint_changed")));
        QCOMPARE(found(QStringLiteral("UPDATE checkpoints SET link = NULL")).size(), sizes.size());
        // Taken off all of them, and the next officer's work links them again: still found.
        QCOMPARE(found(QStringLiteral("UPDATE checkpoints SET link = NULL; DELETE FROM checkpoints WHERE size = %1").arg(sizes[2]), true, true).size(), sizes.size() - 1);
        QVERIFY(found(QStringLiteral("UPDATE checkpoints SET compact_range = zeroblob(length(compact_range)) WHERE size = %1").arg(sizes[2])).first().startsWith(QStringLiteral("checkpoint_changed")));
        QVERIFY(found(QStringLiteral("UPDATE checkpoints SET compact_range = NULL WHERE size = %1").arg(sizes[2])).first().startsWith(QStringLiteral("checkpoint_changed")));
        QCOMPARE(found(QStringLiteral("UPDATE checkpoints SET link = NULL, compact_range = NULL"), false), QStringList());
        // A store from before: nothing is linked until somebody works in it; from then on its whole past is.
        QCOMPARE(found(QStringLiteral("UPDATE checkpoints SET link = NULL"), false), QStringList());
        QCOMPARE(found(QStringLiteral("UPDATE checkpoints SET link = NULL"), false, true), QStringList());
        Session old = again(made);
        old.workspace.checkpointsLinked = false;
        const Stores s = stores(old);
        NVERIFY(s.audit.script(QStringLiteral("UPDATE checkpoints SET link = NULL")));
        NVERIFY(record(s, old, staffEvent(old, QStringLiteral("console.opened"), {})));
        NVERIFY(s.audit.script(QStringLiteral("DELETE FROM checkpoints WHERE size = %1").arg(sizes[2])));
        QVERIFY(names(verified(old)).first().startsWith(QStringLiteral("checkpoint_missing")));
    }
    // The machine remembers: cutting rows, tiles and checkpoints alike is a rollback.
    void rollback()
    {
        const Session session = m_sample.open();
        QVERIFY(verified(session).ok());
        const Stores s = stores(session);
        const qint64 old = s.audit.value(QStringLiteral("SELECT size FROM checkpoints ORDER BY size DESC LIMIT 1 OFFSET 6")).value().toLongLong();
        NVERIFY(s.audit.script(QStringLiteral("DELETE FROM entries WHERE idx >= %1; DELETE FROM details WHERE idx >= %1; DELETE FROM checkpoints WHERE size > %1").arg(old)));
        const QStringList found = names(verified(session));
        QVERIFY2(found.first().startsWith(QStringLiteral("log_rolled_back %1-").arg(old)), qPrintable(found.join(QLatin1Char(';'))));
        // Only the checkpoint is gone: the rows are still held against what is remembered.
        const Session other = m_sample.open();
        QVERIFY(verified(other).ok());
        NVERIFY(stores(other).audit.script(QStringLiteral("DELETE FROM checkpoints WHERE size = (SELECT max(size) FROM checkpoints)")));
        const Verification v = verified(other);
        QCOMPARE(v.findings.size(), 1);
        QCOMPARE(v.findings.first().kind, FindingKind::CheckpointMissing);
    }
    // Who holds the signing key rewrites everything: found by the remembered checkpoint alone.
    void rewrittenWithTheKey()
    {
        const Session session = m_sample.open();
        QVERIFY(verified(session).ok());
        const Stores s = stores(session);
        NVERIFY(s.audit.script(QStringLiteral(
            "INSERT INTO intake (event_id, time_us, action, actor, subject, integration, purpose, outcome, phi, operation, ref) "
            "SELECT event_id || 'r', time_us, action, actor, subject, integration, purpose, outcome, phi, operation, ref FROM entries ORDER BY idx;"
            "DELETE FROM entries; DELETE FROM details; DELETE FROM tiles; DELETE FROM checkpoints")));
        NVERIFY(sequence(s.audit, session));
        const Verification v = verified(session);
        QVERIFY(!v.ok());
        QCOMPARE(v.findings.first().kind, FindingKind::LogForked);
    }
    void aBrokenLogIsNotExtended()
    {
        const Session session = m_sample.open();
        const Stores s = stores(session);
        NVERIFY(s.audit.script(QStringLiteral("DELETE FROM entries WHERE idx = (SELECT max(idx) FROM entries)")));
        QCOMPARE(record(s, session, staffEvent(session, QStringLiteral("data.read"), QStringLiteral("ok"))).error().code, ErrorCode::Damaged);
        QCOMPARE(s.audit.value(QStringLiteral("SELECT count(*) FROM intake")).value().toInt(), 1); // kept
    }
    void cancel()
    {
        const Session session = m_sample.open();
        std::atomic<bool> cancelled{true};
        const auto result = verifyLog(session, {true, 2, {}, &cancelled});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Busy);
    }
    // Random edits of random rows: each is found, and nothing else is.
    void property()
    {
        quint64 state = 20261123;
        for (int round = 0; round < 12; ++round) {
            const Session session = m_sample.open();
            const Stores s = stores(session);
            const qint64 size = s.audit.value(QStringLiteral("SELECT count(*) FROM entries")).value().toLongLong();
            QStringList expected;
            for (int i = 0; i < 4; ++i) {
                state = state * 6364136223846793005ull + 1442695040888963407ull;
                const qint64 row = qint64((state >> 33) % quint64(size));
                NVERIFY(s.audit.run(QStringLiteral("UPDATE entries SET time_us = time_us + 1 WHERE idx = ?"), {row}));
                expected += QStringLiteral("entry_changed %1-%1").arg(row);
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
