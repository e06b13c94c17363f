// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed at each step of an erasure. The next start finishes it or undoes it, and the log tells which.
#include "incidents/filing.h"
#include "ledger/three_steps.h"
#include "ledger/verifier.h"
#include "requests/erasure.h"
#include "support.h"

#include <QProcess>
#include <cstdlib>

using namespace nachweis;

namespace {

FilingText filingText()
{
    FilingText text;
    text.nature = QStringLiteral("a token was published");
    return text;
}

// The program that dies: executes the erasure and is gone, without any clean-up, at the step that was named.
int dyingProgram(const QStringList &arguments)
{
    const auto session = unlock(arguments[2], QStringLiteral("officer"), test::demoSecret(), [] { return test::Sample::now(); });
    const auto stores = Stores::open(*session);
    const QByteArray wanted = arguments[3].toLatin1();
    stepReached = [wanted](const char *step) {
        if (wanted == step)
            std::_Exit(9);
    };
    if (arguments[1] == QLatin1String("--die-filing"))
        return sendFiling(*stores, *session, arguments[4], QStringLiteral("gdpr-33-1"), filingText(), {session->clock(), QStringLiteral("Az. 9"), {}}) ? 0 : 1;
    return executeErasure(*stores, *session, arguments[4]) ? 0 : 1;
}

} // namespace

class TestCrash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killedAt_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<bool>("happened");
        QTest::newRow("after the intent") << QStringLiteral("intent") << false;
        QTest::newRow("inside the transaction") << QStringLiteral("changing") << false;
        QTest::newRow("after the commit") << QStringLiteral("changed") << true;
        QTest::newRow("after the details went") << QStringLiteral("afterwards") << true;
        QTest::newRow("after the outcome") << QStringLiteral("outcome") << true;
    }
    void killedAt()
    {
        QFETCH(QString, step);
        QFETCH(bool, happened);
        static test::Sample sample;
        const Session session = sample.open();
        QString id, subject;
        {
            const auto stores = Stores::open(session);
            auto query = stores->gateway->run(QStringLiteral("SELECT request_id, subject FROM requests WHERE state = 'approved'"));
            QVERIFY(query->next());
            id = query->value(0).toString();
            subject = query->value(1).toString();
        }
        QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("--die"), session.workspace.folder, step, id}), 9);

        const auto stores = Stores::open(session);
        NVERIFY(stores);
        const auto recovered = recoverOperations(*stores, session, [&](const OpenOperation &o) { return finishErasure(*stores, session, o); });
        NVERIFY(recovered);
        const auto count = [&](const Database &db, const char *sql) { return db.value(QString::fromLatin1(sql), {subject}).value().toInt(); };
        const int addresses = count(*stores->gateway, "SELECT count(*) FROM address WHERE subject = ?");
        const int keys = count(*stores->gateway, "SELECT count(*) FROM subject_keys WHERE subject = ? AND wrapped_key IS NOT NULL");
        const int details = count(stores->audit, "SELECT count(*) FROM details WHERE idx IN (SELECT idx FROM entries WHERE subject = ?)");
        QCOMPARE(addresses > 0, !happened);
        QCOMPARE(keys, happened ? 0 : 1);
        if (happened)
            QCOMPARE(details, 0);
        QCOMPARE(request(*stores->gateway, id)->state, happened ? QStringLiteral("verified") : QStringLiteral("approved"));
        // The log tells which: one intent, one outcome of the same operation.
        auto query = stores->audit.run(QStringLiteral("SELECT outcome, operation FROM entries WHERE action = 'data.erased' AND ref = ? ORDER BY idx"), {id});
        QVERIFY(query->next());
        QCOMPARE(query->value(0).toString(), QStringLiteral("intent"));
        const QString operation = query->value(1).toString();
        QVERIFY(query->next());
        QCOMPARE(query->value(0).toString(), happened ? QStringLiteral("done") : QStringLiteral("undone"));
        QCOMPARE(query->value(1).toString(), operation);
        QVERIFY(!query->next());
        // Nothing is left to recover, and the log is whole.
        const auto again = recoverOperations(*stores, session, [](const OpenOperation &) -> Done { return {}; });
        QCOMPARE(again->done + again->undone, 0);
        QVERIFY(verifyLog(session, {})->ok());
        // What was undone can be done now.
        if (!happened)
            NVERIFY(executeErasure(*stores, session, id));
    }
    // Power lost in the middle of a filing: it is recorded as sent or it is not, and never half.
    void filingKilledAt_data() { killedAt_data(); }
    void filingKilledAt()
    {
        QFETCH(QString, step);
        QFETCH(bool, happened);
        static test::Sample sample;
        const Session session = sample.open();
        QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("--die-filing"), session.workspace.folder, step, QStringLiteral("INC-3")}), 9);
        const auto stores = Stores::open(session);
        NVERIFY(recoverOperations(*stores, session, [&](const OpenOperation &o) { return finishErasure(*stores, session, o); }));
        const auto i = incident(*stores->gateway, QStringLiteral("INC-3"));
        QCOMPARE(i->obligations.first().filed.has_value(), happened); // the clock
        QCOMPARE(filings(*stores->gateway, session.keys, i->id, QStringLiteral("gdpr-33-1"))->size(), happened ? 1 : 0); // and the text, together
        const auto timeline = incidentTimeline(*stores->gateway, i->id);
        QCOMPARE(timeline->last().kind == QLatin1String("filed"), happened);
        QCOMPARE(stores->audit.value(QStringLiteral("SELECT outcome FROM entries WHERE action = 'incident.filed' AND ref = ? ORDER BY idx DESC LIMIT 1"), {i->id})->toString(), happened ? QStringLiteral("done") : QStringLiteral("undone"));
        QVERIFY(verifyLog(session, {})->ok());
        if (!happened)
            NVERIFY(sendFiling(*stores, session, i->id, QStringLiteral("gdpr-33-1"), filingText(), {session.clock(), QStringLiteral("Az. 9"), {}}));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1).startsWith(QLatin1String("--die")))
        return dyingProgram(app.arguments());
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_crash.moc"
