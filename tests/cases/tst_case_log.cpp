// SPDX-License-Identifier: GPL-3.0-or-later
// What comes into the log and cannot stay there: too long, not text, from no time, of nobody. It is refused where it is
// asked for, and where another program wrote it into the intake it waits there, whole, and stops nothing.
#include "ledger/entry_form.h"
#include "ledger/tiled_log.h"
#include "log/entry_list.h"
#include "log/intake_row.h"
#include "log/publish.h"
#include "log/sequencer.h"
#include "log/verifier.h"
#include "process.h"
#include "support.h"

using namespace nachweis;

class TestCaseLog : public QObject
{
    Q_OBJECT
    test::Sample m_sample;
    QTemporaryDir m_dir;

    static ledger::Event good()
    {
        ledger::Event e;
        e.action = u"message.sent"_s;
        e.actor = u"integration:shop"_s;
        e.time = test::Sample::now();
        return e;
    }
    // Published, and the copy verifies by itself.
    bool publishes(const Session &session, const Stores &stores)
    {
        const QString folder = m_dir.filePath(randomId());
        const auto key = ledger::VerifierKey::parse(session.workspace.vkey);
        if (!log::publishLog(stores.audit, session.workspace, folder, true))
            return false;
        const auto files = ledger::openLogFiles(folder);
        const auto v = ledger::verifyTiledLog(*files, *key, {}, {});
        return v && v->ok() && v->bundled == v->entries;
    }

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const char *column, const QVariant &value, const char *fault) {
            QTest::newRow(name) << QString::fromLatin1(column) << value << QString::fromLatin1(fault);
        };
        row("70,000 letters", "ref", QString(70'000, 'a'_L1), "column_long");
        row("201 bytes", "ref", QString(201, 'a'_L1), "column_long");
        row("101 letters of two bytes", "ref", QString(101, QChar(0xe4)), "column_long");
        row("12,000 control characters", "ref", QString(12'000, QChar(1)), "column_long");
        row("a control character", "ref", u"a\u0001b"_s, "column_form");
        row("an escape", "ref", u"\u001b[2J"_s, "column_form");
        row("a line feed", "subject", u"a\nb"_s, "column_form");
        row("markup", "ref", u"<b>x</b>"_s, "column_form");
        row("a quote", "purpose", u"a\"b"_s, "column_form");
        row("a blank", "ref", u"a b"_s, "column_form");
        row("text turned around", "ref", u"a\u202eb"_s, "column_form");
        row("an invisible character", "ref", u"a\u200bb"_s, "column_form");
        row("a backslash", "outcome", u"a\\b"_s, "column_form");
        row("a formula", "ref", u"=1+1)"_s, "column_form");
        row("no action", "action", u""_s, "wrong_type");
        row("an action of nobody", "action", u"hocus.pocus"_s, "action_unknown");
        row("an action without a verb", "action", u"message."_s, "action_unknown");
        row("an action in capitals", "action", u"message.SENT"_s, "action_unknown");
        row("a family alone", "action", u"message"_s, "action_unknown");
        row("no actor", "actor", u""_s, "wrong_type");
        row("an actor of no kind", "actor", u"somebody"_s, "actor_form");
        row("an actor without an id", "actor", u"staff:"_s, "actor_form");
        row("an event id that is a text", "event_id", u"a b"_s, "column_form");
        row("before the year 1", "time_us", ledger::earliestEntryUs - 1, "time_outside");
        row("the year 10000", "time_us", ledger::latestEntryUs + 1, "time_outside");
        row("the end of time", "time_us", std::numeric_limits<qint64>::max(), "time_outside");
        row("the year 9999", "time_us", ledger::latestEntryUs, "time_ahead");
        row("in ten minutes", "time_us", toMicroseconds(test::Sample::now() + std::chrono::minutes(10)), "time_ahead");
        // What only a program that writes SQL can send.
        row("bytes that are no text", "ref", QByteArray("\xff\xfe"), "wrong_type");
        row("a time that is a word", "time_us", u"yesterday"_s, "wrong_type");
        row("half a microsecond", "time_us", 1.5, "wrong_type");
        row("an action in bytes", "action", QByteArray("message.sent"), "wrong_type");
    }
    void refused()
    {
        QFETCH(QString, column);
        QFETCH(QVariant, value);
        QFETCH(QString, fault);
        const Session session = m_sample.open();
        const Stores stores = std::move(*Stores::open(session));
        const qint64 before = *log::entryCount(stores.audit);

        // By another program, between two reports that are good.
        const auto insert = [&](const QString &id, const QString &name, const QVariant &with) {
            QVariantMap row{{u"event_id"_s, id},
                            {u"time_us"_s, toMicroseconds(test::Sample::now())},
                            {u"action"_s, u"message.sent"_s},
                            {u"actor"_s, u"integration:shop"_s},
                            {u"ref"_s, u"wamid.x"_s}};
            if (!name.isEmpty())
                row[name] = with;
            NVERIFY(stores.audit.run(
                u"INSERT INTO intake (%1) VALUES (%2)"_s.arg(QStringList(row.keys()).join(','_L1),
                                                             QStringList(row.size(), u"?"_s).join(','_L1)),
                row.values()));
        };
        insert(u"one"_s, {}, {});
        insert(u"odd"_s, column, value);
        insert(u"two"_s, {}, {});
        for (int again = 0; again < 2; ++again) {
            const auto s = log::sequence(stores.audit, session);
            NVERIFY(s);
            QCOMPARE(s->refused, 1);
            QCOMPARE(s->sequenced, again ? 0 : 2);
        }
        QCOMPARE(*log::entryCount(stores.audit), before + 2);
        const auto left = log::refusedReports(stores.audit, session.clock(), 10);
        NVERIFY(left);
        QCOMPARE(left->size(), 1);
        QCOMPARE(nameOf(left->first().why.fault), fault);
        QVERIFY(!left->first().why.message().isEmpty());
        // Whole: neither cut nor converted.
        QCOMPARE(stores.audit.value(u"SELECT %1 FROM intake"_s.arg(column)).value(), value);
        QVERIFY(log::verifyLog(session, {})->ok());
        QVERIFY(publishes(session, stores));

        // A person looks and lets it go; the log says how many and which.
        QCOMPARE(*log::dropRefusedReports(stores, session), 1);
        QCOMPARE(stores.audit.value(u"SELECT count(*) FROM intake"_s)->toInt(), 0);
        QVERIFY(stores.audit.value(u"SELECT ref FROM entries WHERE action = 'intake.refused'"_s)
                    ->toString()
                    .startsWith(u"refused:1:"_s));
        QCOMPARE(*log::dropRefusedReports(stores, session), 0);

        // By our own programs: not even reported.
        if (value.typeId() == QMetaType::QByteArray || value.typeId() == QMetaType::Double)
            return;
        ledger::Event e = good();
        QString *const text = column == "ref"_L1       ? &e.ref
                              : column == "subject"_L1 ? &e.subject
                              : column == "purpose"_L1 ? &e.purpose
                              : column == "outcome"_L1 ? &e.outcome
                              : column == "action"_L1  ? &e.action
                              : column == "actor"_L1   ? &e.actor
                                                       : &e.eventId;
        if (column == "time_us"_L1 && value.typeId() == QMetaType::LongLong)
            e.time = fromMicroseconds(value.toLongLong());
        else if (column != "time_us"_L1)
            *text = value.toString();
        else
            return;
        const auto why = ledger::refusal(e, session.clock());
        QVERIFY(why);
        QCOMPARE(nameOf(why->fault), fault);
        if (fault != "time_ahead"_L1) {
            const Done done = log::report(stores.audit, e);
            QVERIFY(!done);
            QCOMPARE(done.error().code, ErrorCode::BadInput);
        }
    }
    // What gateways and consoles write today.
    void taken()
    {
        const Session session = m_sample.open();
        const Stores stores = std::move(*Stores::open(session));
        for (const char *ref :
             {"wamid.HBgLNDkxNTcwMDAwMDAVAgARGBI5QTNDQTVCM0Q0Q0Q2RTY3RTcA", "wamid.HBg+/x==", "1732531200.000100",
              "$event:matrix.example", "!room:matrix.example", "19:abc@thread.v2;messageid=1", "4217",
              "plan:3:1:2:3:ab", "special_categories=health,religion", "answer=payload:yes", "entries:0-12:13:0",
              "anna@firma.example", "Müller", "3EB0A9~7", "<none>"}) {
            ledger::Event e = good();
            e.ref = QString::fromUtf8(ref);
            QCOMPARE(!ledger::refusal(e, session.clock()), ref[0] != '<');
        }
        ledger::Event half = good(); // of a surrogate pair: no text at all
        half.ref = QString(QChar(0xd800));
        QVERIFY(ledger::refusal(half, session.clock()));
        for (const char *actor : {"staff:officer", "staff:Jörg", "integration:whatsapp-cloud", "system:restore"}) {
            ledger::Event e = good();
            e.actor = QString::fromUtf8(actor);
            QVERIFY(!ledger::refusal(e, session.clock()));
        }
        // All that the sample's gateway and its staff ever reported.
        auto query = stores.audit.run(u"SELECT event_id, time_us, action, actor, subject, integration, purpose, "
                                      "outcome, operation, ref FROM entries"_s);
        int count = 0;
        for (; query->next(); ++count) {
            ledger::Event e;
            e.eventId = query->value(0).toString();
            e.time = fromMicroseconds(query->value(1).toLongLong());
            QString *const columns[] = {&e.action,  &e.actor,   &e.subject,   &e.integration,
                                        &e.purpose, &e.outcome, &e.operation, &e.ref};
            for (int i = 0; i < 8; ++i)
                *columns[i] = query->value(2 + i).toString();
            const auto why = ledger::refusal(e, session.clock());
            QVERIFY2(!why, qPrintable(why ? why->message() + e.action : QString()));
        }
        QVERIFY(count > 1500);
        // The largest entry that there can be is far below what a bundle holds.
        ledger::EntryColumns c;
        const QByteArray full(ledger::largestColumn, 'a');
        for (QByteArrayView *view :
             {&c.event, &c.action, &c.actor, &c.subject, &c.integration, &c.purpose, &c.outcome, &c.operation, &c.ref})
            *view = full;
        QByteArray canonical;
        ledger::appendCanonical(canonical, c);
        QVERIFY(canonical.size() < ledger::largestEntry);
    }
    // Fifty thousand rows of rubbish before the one that counts: it comes through, and the next does.
    void noStarvation()
    {
        const Session session = m_sample.open();
        const Stores stores = std::move(*Stores::open(session));
        NVERIFY(stores.audit.script(
            u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50500) "
            "INSERT INTO intake (event_id, time_us, action, actor) SELECT 'junk' || i, 1, 'no', 'no' FROM n"_s));
        for (int i = 0; i < 2; ++i) {
            NVERIFY(log::report(stores.audit, good()));
            const auto s = log::sequence(stores.audit, session);
            NVERIFY(s);
            QCOMPARE(s->sequenced, 1);
            QCOMPARE(s->refused, 50'500);
        }
    }
    // Somebody takes the id of a report before it comes: the report is not dropped for it.
    void anIdThatIsTaken()
    {
        const Session session = m_sample.open();
        const Stores stores = std::move(*Stores::open(session));
        ledger::Event junk = good();
        junk.eventId = u"req-1/consent-1"_s;
        NVERIFY(log::report(stores.audit, junk));
        NVERIFY(log::sequence(stores.audit, session));
        ledger::Event real = junk;
        real.action = u"consent.objected"_s;
        real.subject = u"somebody"_s;
        NVERIFY(log::report(stores.audit, real));
        const auto s = log::sequence(stores.audit, session);
        QCOMPARE(s->refused, 1);
        QCOMPARE(nameOf(log::refusedReports(stores.audit, session.clock(), 5)->first().why.fault), u"event_taken"_s);
        // And one that waits under the id is not taken for it either.
        QCOMPARE(log::report(stores.audit, junk).error().code, ErrorCode::Conflict);
        QCOMPARE(*log::dropRefusedReports(stores, session), 1);
        NVERIFY(log::report(stores.audit, junk)); // the same again is a retry
        NVERIFY(log::report(stores.audit, junk));
        QCOMPARE(log::sequence(stores.audit, session)->duplicates, 1);
    }
    // A log from before there was a bound: its published copy is not made to look forged.
    void publishRefuses()
    {
        const Session session = m_sample.open();
        const Stores stores = std::move(*Stores::open(session));
        NVERIFY(stores.audit.run(u"UPDATE entries SET ref = ? WHERE idx = 3"_s, {QString(70'000, 'a'_L1)}));
        const auto published = log::publishLog(stores.audit, session.workspace, m_dir.filePath(u"long"_s), true);
        QVERIFY(!published);
        QCOMPARE(published.error().code, ErrorCode::Refused);
        NVERIFY(log::publishLog(stores.audit, session.workspace, m_dir.filePath(u"hashes"_s), false));
    }
    void terminal()
    {
        const QString folder = m_sample.copy();
        const QString secret = m_dir.filePath(u"secret"_s);
        QVERIFY(test::writeFile(secret, sample::demoPassphrase()));
        const auto ctl = [&](QStringList words, const QByteArray &in = {}) {
            return test::run(QStringLiteral(NACHWEISCTL),
                             words + QStringList{u"--workspace"_s, folder, u"--passphrase-file"_s, secret, u"--json"_s},
                             in);
        };
        const auto line = [](const QByteArray &ref) {
            return "{\"action\":\"message.sent\",\"actor\":\"integration:shop\",\"ref\":\"" + ref + "\"}\n";
        };
        QCOMPARE(ctl({u"log"_s, u"append"_s}, line("wamid.x")).exit, 0);
        for (const QByteArray &ref :
             {QByteArray(70'000, 'a'), QByteArray("\\u0001").repeated(12'000), QByteArray("a b")}) {
            const test::Run r = ctl({u"log"_s, u"append"_s}, line("wamid.y") + line(ref));
            QCOMPARE(r.exit, 5);
            QVERIFY(r.out.contains("bad_input"));
        }
        const test::Run verified = ctl({u"verify"_s, u"--full"_s});
        QCOMPARE(verified.exit, 0);
        QCOMPARE(verified.json()[u"grade"].toString(), u"full"_s);
        QVERIFY(verified.json()[u"last_thorough"].isNull());
        const test::Run thorough = ctl({u"verify"_s, u"--thorough"_s});
        QCOMPARE(thorough.exit, 0);
        QCOMPARE(thorough.json()[u"grade"].toString(), u"thorough"_s);
        const test::Run visit = ctl({u"verify"_s});
        QCOMPARE(visit.json()[u"grade"].toString(), u"visit"_s);
        QVERIFY(visit.json()[u"last_thorough"].isString());
        QCOMPARE(ctl({u"log"_s, u"refused"_s}).exit, 0);
    }
};

QTEST_GUILESS_MAIN(TestCaseLog)
#include "tst_case_log.moc"
