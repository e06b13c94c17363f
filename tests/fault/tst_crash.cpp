// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed at each step of an erasure. The next start finishes it or undoes it, and the log tells which.
#include "desk/three_steps.h"
#include "incidents/filing.h"
#include "log/verifier.h"
#include "requests/erasure.h"
#include "support.h"

#include <QProcess>
#include <cstdlib>

using namespace nachweis;

namespace {

incidents::FilingText filingText()
{
    incidents::FilingText text;
    text.nature = u"a token was published"_s;
    return text;
}

// The program that dies: executes the erasure and is gone, without any clean-up, at the step that was named.
int dyingProgram(const QStringList &arguments)
{
    const auto session = unlock(arguments[2], u"officer"_s, test::demoSecret(), [] { return test::Sample::now(); });
    const auto stores = Stores::open(*session);
    const QByteArray wanted = arguments[3].toLatin1();
    desk::stepReached = [wanted](const char *step) {
        if (wanted == step)
            std::_Exit(9);
    };
    if (arguments[1] == "--die-filing"_L1)
        return incidents::sendFiling(*stores, *session, arguments[4], u"gdpr-33-1"_s, filingText(),
                                     {session->clock(), u"Az. 9"_s, {}})
                   ? 0
                   : 1;
    return requests::executeErasure(*stores, *session, arguments[4]) ? 0 : 1;
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
        QTest::newRow("after the intent") << u"intent"_s << false;
        QTest::newRow("inside the transaction") << u"changing"_s << false;
        QTest::newRow("after the commit") << u"changed"_s << true;
        QTest::newRow("after the details went") << u"afterwards"_s << true;
        QTest::newRow("after the outcome") << u"outcome"_s << true;
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
            auto query = stores->gateway->run(u"SELECT request_id, subject FROM requests WHERE state = 'approved'"_s);
            QVERIFY(query->next());
            id = query->value(0).toString();
            subject = query->value(1).toString();
        }
        QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(),
                                   {u"--die"_s, session.workspace.folder, step, id}),
                 9);

        const auto stores = Stores::open(session);
        NVERIFY(stores);
        const auto recovered = desk::recoverOperations(*stores, session, [&](const desk::OpenOperation &o) {
            return requests::finishErasure(*stores, session, o);
        });
        NVERIFY(recovered);
        const auto count = [&](const Database &db, const char *sql) {
            return db.value(QString::fromLatin1(sql), {subject}).value().toInt();
        };
        const int addresses = count(*stores->gateway, "SELECT count(*) FROM address WHERE subject = ?");
        const int keys =
            count(*stores->gateway, "SELECT count(*) FROM subject_keys WHERE subject = ? AND wrapped_key IS NOT NULL");
        const int details = count(
            stores->audit, "SELECT count(*) FROM details WHERE idx IN (SELECT idx FROM entries WHERE subject = ?)");
        QCOMPARE(addresses > 0, !happened);
        QCOMPARE(keys, happened ? 0 : 1);
        if (happened)
            QCOMPARE(details, 0);
        QCOMPARE(requests::request(*stores->gateway, id)->state,
                 happened ? requests::RequestState::Verified : requests::RequestState::Approved);
        // The log tells which: one intent, one outcome of the same operation.
        auto query = stores->audit.run(
            u"SELECT outcome, operation FROM entries WHERE action = 'data.erased' AND ref = ? ORDER BY idx"_s, {id});
        QVERIFY(query->next());
        QCOMPARE(query->value(0).toString(), u"intent"_s);
        const QString operation = query->value(1).toString();
        QVERIFY(query->next());
        QCOMPARE(query->value(0).toString(), happened ? u"done"_s : u"undone"_s);
        QCOMPARE(query->value(1).toString(), operation);
        QVERIFY(!query->next());
        // Nothing is left to recover, and the log is whole.
        const auto again =
            desk::recoverOperations(*stores, session, [](const desk::OpenOperation &) -> Done { return {}; });
        QCOMPARE(again->done + again->undone, 0);
        QVERIFY(log::verifyLog(session, {})->ok());
        // What was undone can be done now.
        if (!happened)
            NVERIFY(requests::executeErasure(*stores, session, id));
    }
    // Power lost in the middle of a filing: it is recorded as sent or it is not, and never half.
    void filingKilledAt_data() { killedAt_data(); }
    void filingKilledAt()
    {
        QFETCH(QString, step);
        QFETCH(bool, happened);
        static test::Sample sample;
        const Session session = sample.open();
        QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(),
                                   {u"--die-filing"_s, session.workspace.folder, step, u"INC-3"_s}),
                 9);
        const auto stores = Stores::open(session);
        NVERIFY(desk::recoverOperations(*stores, session, [&](const desk::OpenOperation &o) {
            return requests::finishErasure(*stores, session, o);
        }));
        const auto i = incidents::incident(*stores->gateway, u"INC-3"_s);
        QCOMPARE(i->obligations.first().filed.has_value(), happened); // the clock
        QCOMPARE(incidents::filings(*stores->gateway, session.keys, i->id, u"gdpr-33-1"_s)->size(),
                 happened ? 1 : 0); // and the text, together
        const auto timeline = incidents::incidentTimeline(*stores->gateway, i->id);
        QCOMPARE(timeline->last().kind == incidents::TimelineKind::Filed, happened);
        QCOMPARE(
            stores->audit
                .value(u"SELECT outcome FROM entries WHERE action = 'incident.filed' AND ref = ? ORDER BY idx DESC "
                       "LIMIT 1"_s,
                       {i->id})
                ->toString(),
            happened ? u"done"_s : u"undone"_s);
        QVERIFY(log::verifyLog(session, {})->ok());
        if (!happened)
            NVERIFY(incidents::sendFiling(*stores, session, i->id, u"gdpr-33-1"_s, filingText(),
                                          {session.clock(), u"Az. 9"_s, {}}));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1).startsWith("--die"_L1))
        return dyingProgram(app.arguments());
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_crash.moc"
