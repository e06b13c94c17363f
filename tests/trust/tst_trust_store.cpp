// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever has the key of a store writes the file as they like: past the contract's own rules, its indexes by hand, its
// objects, its clocks. Each attack is made with exactly these means, and what finds it is named: the opening, a visit,
// a full verification, a thorough one.
#include "log/control.h"
#include "log/entry_list.h"
#include "log/retention.h"
#include "log/sequencer.h"
#include "log/timestamps.h"
#include "log/verifier.h"
#include "log/witness.h"
#include "process.h"
#include "store/contract_check.h"
#include "support.h"

using namespace nachweis;

class TestTrustStore : public QObject
{
    Q_OBJECT
    test::Sample m_sample;
    QTemporaryDir m_dir;

    static Stores stores(const Session &session) { return std::move(*Stores::open(session)); }
    static QStringList kinds(const ledger::Verification &v)
    {
        QStringList list;
        for (const ledger::Finding &f : v.findings)
            list += ledger::findingName(f.kind);
        list.removeDuplicates();
        list.sort();
        return list;
    }
    static ledger::Verification verified(const Session &session, ledger::Grade grade)
    {
        ledger::VerifyOptions options;
        options.full = grade != ledger::Grade::Visit;
        options.thorough = grade == ledger::Grade::Thorough;
        options.threads = 2;
        auto v = log::verifyLog(session, options);
        if (!v)
            qFatal("%s", qPrintable(v.error().message + v.error().detail));
        return *v;
    }
    static QStringList visit(const Session &s) { return kinds(verified(s, ledger::Grade::Visit)); }
    static QStringList full(const Session &s) { return kinds(verified(s, ledger::Grade::Full)); }
    static QStringList thorough(const Session &s) { return kinds(verified(s, ledger::Grade::Thorough)); }
    static bool seenAtOpening(const Session &session)
    {
        const auto c = log::checkContinuity(session);
        return c && c->state == log::Continuity::State::StoreChanged && !c->message().isEmpty();
    }
    static Database audit(const Session &s)
    {
        return std::move(*Database::open(s.workspace.auditPath(), s.keys.audit, Database::Mode::ReadWrite));
    }

    // The index as it would be without the row: built under another definition, and the definition put back.
    static void leaveOut(const Session &session, const QString &index, const QString &columns, const QString &condition)
    {
        const auto define = [&](const QString &where) {
            NVERIFY(audit(session).script(u"PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = 'CREATE INDEX "
                                          u"%1 ON entries (%2)%3' WHERE "
                                          "name = '%1'; PRAGMA writable_schema = OFF"_s.arg(index, columns, where)));
        };
        define(u" WHERE "_s + condition);
        NVERIFY(audit(session).script(u"REINDEX %1"_s.arg(index)));
        define({});
    }
    static qint64 countBy(const Session &session, const QString &action)
    {
        return audit(session).value(u"SELECT count(*) FROM entries WHERE action = ?"_s, {action})->toLongLong();
    }

    // An entry as whoever has the log's key can make one.
    static void forge(const Session &session, const QString &action, const QString &actor, const QString &operation,
                      const QString &ref, const QString &purpose = u"operation"_s, const QString &outcome = u"ok"_s)
    {
        ledger::Event e;
        e.time = session.clock();
        e.action = action;
        e.actor = actor;
        e.operation = operation;
        e.ref = ref;
        e.purpose = purpose;
        e.outcome = outcome;
        // In the name of a colleague only they can sign.
        const Session maker = actor == "staff:approver"_L1 ? test::approver(session) : session;
        NVERIFY(log::record(stores(maker), maker, e));
    }

private Q_SLOTS:
    void untouched()
    {
        const Session session = m_sample.open();
        QVERIFY(!seenAtOpening(session));
        QCOMPARE(thorough(session), QStringList());
        QCOMPARE(visit(session), QStringList());
        const Stores s = stores(session);
        QCOMPARE(*s.gateway->checkPages(), QStringList());
        QCOMPARE(*objectsBesideContract(*s.gateway, StoreKind::Gateway), QStringList());
    }

    // A row that no list shows: it stands in the table, and in no index that a filter uses.
    void aRowHiddenFromLists()
    {
        const Session session = m_sample.open();
        const QString action = u"message.read"_s;
        const qint64 before = countBy(session, action);
        const qint64 row = audit(session)
                               .value(u"SELECT max(idx) FROM entries NOT INDEXED WHERE action = ?"_s, {action})
                               ->toLongLong();
        QCOMPARE(thorough(session), QStringList());
        leaveOut(session, u"entries_action"_s, u"action, idx"_s, u"idx <> %1"_s.arg(row));
        QCOMPARE(countBy(session, action), before - 1); // the attack works
        QVERIFY(!seenAtOpening(session));
        QCOMPARE(full(session),
                 QStringList()); // the rows are as they were signed: this grade says that it read no index
        const ledger::Verification v = verified(session, ledger::Grade::Full);
        QVERIFY(v.reading().contains(u"Not read"_s) && v.lastThorough);
        QCOMPARE(thorough(session), QStringList(u"index_changed"_s));
    }
    // The same with an entry that authorises: what counts is read from the rows.
    void anAuthorisingRowHidden()
    {
        const Session session = m_sample.open();
        forge(session, u"staff.removed"_s, session.actor(), {}, u"leaver"_s, {});
        QCOMPARE(thorough(session), QStringList());
        leaveOut(session, u"entries_action"_s, u"action, idx"_s, u"action <> ''staff.removed''"_s);
        QCOMPARE(countBy(session, u"staff.removed"_s), 0);
        const auto control = log::controlEntries(stores(session).audit, 0, *log::entryCount(stores(session).audit));
        QVERIFY(std::any_of(control->begin(), control->end(),
                            [](const log::ControlEntry &e) { return e.action == "staff.removed"_L1; }));
        QVERIFY(full(session).contains(u"index_changed"_s));
    }
    // An index that names a row under another action: an expiry that nobody wrote.
    void anAuthorisingRowInvented()
    {
        const Session session = m_sample.open();
        QCOMPARE(full(session), QStringList());
        const Database db = audit(session);
        const qint64 row =
            db.value(u"SELECT min(idx) FROM entries NOT INDEXED WHERE action = 'message.read'"_s)->toLongLong();
        // Built while the row says something else, and the row put back as it was signed, past the index.
        NVERIFY(db.script(u"UPDATE entries SET action = 'retention.expired' WHERE idx = %1;"
                          "PRAGMA writable_schema = ON; DELETE FROM sqlite_master WHERE name = 'entries_action';"
                          "PRAGMA writable_schema = OFF"_s.arg(row)));
        QVERIFY(seenAtOpening(session)); // an index of the contract is missing
        QVERIFY(full(session).contains(u"schema_changed"_s));
    }
    void objects_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<bool>("gateway");
        const auto row = [](const char *name, const char *script, bool gateway) {
            QTest::newRow(name) << QString::fromLatin1(script) << gateway;
        };
        row("a trigger that drops what staff read",
            "CREATE TRIGGER t AFTER INSERT ON intake WHEN NEW.action = 'data.read' BEGIN DELETE FROM intake WHERE "
            "intake_id = NEW.intake_id; END",
            false);
        row("with a name like those of SQLite",
            "CREATE TRIGGER sqlitex AFTER INSERT ON intake BEGIN DELETE FROM intake WHERE action = 'data.read'; END",
            false);
        row("with a name that SQLite keeps for itself",
            "CREATE TRIGGER u AFTER INSERT ON intake BEGIN DELETE FROM intake WHERE action = 'data.read'; END; PRAGMA "
            "writable_schema = ON; UPDATE sqlite_master SET name = 'sqlite_x', sql = replace(sql, 'TRIGGER u', "
            "'TRIGGER "
            "sqlite_x') WHERE name = 'u'; PRAGMA writable_schema = OFF",
            false);
        row("a view", "CREATE VIEW shown AS SELECT * FROM entries WHERE actor <> 'staff:auditor'", false);
        row("a relation", "CREATE TABLE more (x)", false);
        row("an index that is none of the contract", "CREATE INDEX more ON entries (ref)", false);
        row("an index that leaves rows out, said so",
            "DROP INDEX entries_actor; CREATE INDEX entries_actor ON entries (actor, idx) WHERE idx > 5", false);
        row("an index that is gone", "DROP INDEX entries_time", false);
        row("a trigger in the store of personal data",
            "CREATE TRIGGER sqlitey AFTER INSERT ON holds BEGIN DELETE FROM holds; END", true);
        row("a relation that is gone", "DROP TABLE staff_notes", true);
    }
    void objects()
    {
        QFETCH(QString, script);
        QFETCH(bool, gateway);
        const Session session = m_sample.open();
        QCOMPARE(full(session), QStringList());
        {
            const Stores s = stores(session);
            NVERIFY((gateway ? *s.gateway : s.audit).script(script));
        }
        QVERIFY(seenAtOpening(session));
        if (gateway)
            return;
        QVERIFY(visit(session).contains(u"schema_changed"_s));
        QVERIFY(full(session).contains(u"schema_changed"_s));
    }

    // An entry that authorises is changed between two visits, far below what is new.
    void anAuthorisingRowChanged()
    {
        const Session session = m_sample.open();
        const Stores s = stores(session);
        NVERIFY(log::setWitnessPolicy(s, session, {{log::ownWitness(session).vkey()}, 7}));
        for (int i = 0; i < 300; ++i)
            NVERIFY(log::report(s.audit, session, log::staffEvent(session, u"data.read"_s, u"ok"_s)));
        NVERIFY(log::sequence(s.audit, session));
        QCOMPARE(full(session), QStringList());
        QCOMPARE(visit(session), QStringList());
        NVERIFY(s.audit.script(u"UPDATE entries SET ref = '%1' WHERE action = 'witness.policy'; UPDATE witnesses SET "
                               "required = 0"_s.arg(log::policyReference({{}, 7}))));
        QVERIFY(!visit(session).isEmpty());
    }

    // Removals that no authority explains.
    void removals_data()
    {
        QTest::addColumn<QString>("attack");
        for (const char *attack : {"alone", "alone in two names at once", "by the proposer twice", "old style",
                                   "another plan", "too young", "approval too old", "twice", "no months"})
            QTest::newRow(attack) << QString::fromLatin1(attack);
    }
    void removals()
    {
        QFETCH(QString, attack);
        Session session = m_sample.open();
        Instant now = test::Sample::now() + std::chrono::days(200);
        session.clock = [&now] { return now; };
        const Stores s = stores(session);
        log::ExpiryPlan plan{u"operation"_s, 3, now - std::chrono::days(100), {}, 3};
        plan.ranges.push_back({{3, 5}, test::Sample::now() - std::chrono::days(1)});
        const QString range = u"entries:3-5:3:%1"_s.arg(toMicroseconds(plan.ranges[0].youngest));
        const QString one = u"staff:officer"_s, two = u"staff:approver"_s, op = u"op1"_s;
        const auto propose = [&] { forge(session, u"retention.proposed"_s, one, op, plan.reference()); };
        const auto approve = [&](const QString &who) {
            forge(session, u"retention.approved"_s, who, op, plan.reference());
        };
        const auto expire = [&](const QString &purpose = u"operation"_s) {
            forge(session, u"retention.expired"_s, one, op, range, purpose, u"done"_s);
        };
        if (attack == "alone"_L1) {
            propose();
            expire();
        } else if (attack == "alone in two names at once"_L1) {
            approve(two); // before anything was proposed
            propose();
            expire();
        } else if (attack == "by the proposer twice"_L1) {
            propose();
            approve(one);
            expire();
        } else if (attack == "old style"_L1) {
            forge(session, u"retention.expired"_s, one, {}, u"entries:3-5:3"_s, u"HGB"_s, u"done"_s);
        } else if (attack == "another plan"_L1) {
            plan.ranges[0].last = 4;
            plan.rows = 2;
            propose();
            approve(two);
            expire();
        } else if (attack == "too young"_L1) {
            plan.until = now - std::chrono::days(1);
            propose();
            approve(two);
            expire();
        } else if (attack == "approval too old"_L1) {
            propose();
            approve(two);
            now += std::chrono::days(15);
            expire();
        } else if (attack == "twice"_L1) {
            propose();
            approve(two);
            expire();
            expire();
        } else if (attack == "no months"_L1) {
            plan.months = 0;
            propose();
            approve(two);
            expire();
        }
        NVERIFY(s.audit.script(u"DELETE FROM entries WHERE idx BETWEEN 3 AND 5"_s));
        QCOMPARE(full(session), QStringList({u"entry_missing"_s, u"retention_unexplained"_s}));
    }
    // The same steps as they should be are taken: the attacks above differ from them in one thing each.
    void aRemovalThatIsExplained()
    {
        Session session = m_sample.open();
        const Instant now = test::Sample::now() + std::chrono::days(200);
        session.clock = [now] { return now; };
        const Stores s = stores(session);
        log::ExpiryPlan plan{u"operation"_s, 3, now - std::chrono::days(100), {}, 3};
        plan.ranges.push_back({{3, 5}, test::Sample::now() - std::chrono::days(1)});
        forge(session, u"retention.proposed"_s, u"staff:officer"_s, u"op1"_s, plan.reference());
        forge(session, u"retention.approved"_s, u"staff:approver"_s, u"op1"_s, plan.reference());
        forge(session, u"retention.expired"_s, u"staff:officer"_s, u"op1"_s,
              u"entries:3-5:3:%1"_s.arg(toMicroseconds(plan.ranges[0].youngest)), u"operation"_s, u"done"_s);
        NVERIFY(
            s.audit.script(u"DELETE FROM entries WHERE idx BETWEEN 3 AND 5; DELETE FROM details WHERE idx BETWEEN 3 "
                           "AND 5"_s));
        QCOMPARE(full(session), QStringList());
    }
    // Two persons remove what no retention takes: a machine that has seen it says so.
    void whatNeverExpires()
    {
        Session session = m_sample.open();
        forge(session, u"staff.removed"_s, session.actor(), {}, u"leaver"_s, {});
        const Stores s = stores(session);
        const qint64 row = *log::entryCount(s.audit) - 1;
        QCOMPARE(full(session), QStringList());
        const Instant now = test::Sample::now() + std::chrono::days(200);
        session.clock = [now] { return now; };
        log::ExpiryPlan plan{u"operation"_s, 3, now - std::chrono::days(100), {}, 1};
        plan.ranges.push_back({{row, row}, test::Sample::now()});
        forge(session, u"retention.proposed"_s, u"staff:officer"_s, u"op1"_s, plan.reference());
        forge(session, u"retention.approved"_s, u"staff:approver"_s, u"op1"_s, plan.reference());
        forge(session, u"retention.expired"_s, u"staff:officer"_s, u"op1"_s,
              u"entries:%1-%1:1:%2"_s.arg(row).arg(toMicroseconds(test::Sample::now())), u"operation"_s, u"done"_s);
        NVERIFY(s.audit.run(u"DELETE FROM entries WHERE idx = ?"_s, {row}));
        QCOMPARE(visit(session), QStringList(u"entry_missing"_s));
    }
    void theTrustListIsSwapped()
    {
        const Session session = m_sample.open();
        const Stores s = stores(session);
        const auto certificate = [this](const char *name) {
            return test::openssl(u"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout k.pem -out "
                                 "%1.pem -days 30 -subj /CN=%1"_s.arg(QLatin1String(name)),
                                 m_dir.path())
                               .exit == 0
                       ? test::contents(m_dir.filePath(QLatin1String(name) + u".pem"_s))
                       : QByteArray();
        };
        const QByteArray one = certificate("one"), two = certificate("two");
        QVERIFY(!one.isEmpty() && !two.isEmpty());
        NVERIFY(log::setTimestampTrust(s, session, one));
        QCOMPARE(full(session), QStringList());
        const QString path = session.workspace.folder + u"/timestamp-trust.pem"_s;
        QVERIFY(test::writeFile(path, two));
        QCOMPARE(full(session), QStringList(u"trust_changed"_s));
        QCOMPARE(visit(session), QStringList(u"trust_changed"_s));
        QVERIFY(QFile::remove(path));
        QCOMPARE(full(session), QStringList(u"trust_changed"_s));
        QVERIFY(test::writeFile(path, one));
        QCOMPARE(full(session), QStringList());
    }
    // Many years of 16 bits: a row whose instant is moved by 65,536 years gives other bytes.
    void anInstantOfTheSameBytes()
    {
        const Session session = m_sample.open();
        // The days of 65,536 years.
        NVERIFY(
            audit(session).script(u"UPDATE entries SET time_us = time_us + 23936532 * 86400000000 WHERE idx = 9"_s));
        QCOMPARE(full(session), QStringList(u"entry_changed"_s));
    }
};

QTEST_GUILESS_MAIN(TestTrustStore)
#include "tst_trust_store.moc"
