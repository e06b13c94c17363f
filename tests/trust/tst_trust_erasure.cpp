// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is destroyed because the log says so: erasures are replayed from what two persons signed, with holds applied.
#include "attacker.h"
#include "day/working_day.h"
#include "people/subjects.h"
#include "process.h"
#include "requests/erasure.h"

using namespace nachweis;

class TestTrustErasure : public QObject
{
    Q_OBJECT
    test::Sample m_sample;

    static QString approvedErasure(const Database &gateway)
    {
        return gateway.value(u"SELECT request_id FROM requests WHERE state = 'approved'"_s)->toString();
    }
    static QString active(const Database &gateway)
    {
        return gateway.value(u"SELECT subject FROM subjects WHERE state = 'active' ORDER BY subject"_s)->toString();
    }
    static QString stateOf(const Database &gateway, const QString &subject)
    {
        return gateway.value(u"SELECT state FROM subjects WHERE subject = ?"_s, {subject})->toString();
    }
    static bool keyLives(const Database &gateway, const QString &subject)
    {
        return !gateway.value(u"SELECT wrapped_key FROM subject_keys WHERE subject = ?"_s, {subject})->isNull();
    }
    static Result<day::Beginning> begun(const Stores &stores, Session session) { return day::begin(stores, session); }
    // A workspace whose store of personal data is older than an erasure: somebody has copied the file back.
    struct Older
    {
        Session officer;
        QString request, subject;
    };
    Older older()
    {
        Older o{m_sample.open(), {}, {}};
        const QString path = o.officer.workspace.gatewayPath(), kept = path + u".kept"_s;
        {
            const auto stores = Stores::open(o.officer);
            o.request = approvedErasure(*stores->gateway);
            o.subject =
                stores->gateway->value(u"SELECT subject FROM requests WHERE request_id = ?"_s, {o.request})->toString();
            if (!stores->gateway->emptyWriteAheadLog() || !QFile::copy(path, kept) ||
                !requests::executeErasure(*stores, o.officer, o.request) ||
                stateOf(*stores->gateway, o.subject) != "erased"_L1)
                qFatal("no erasure");
        }
        for (const char *ending : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(ending));
        QFile::rename(kept, path);
        return o;
    }
    // A line as somebody with the key of erasures.jsonl, which lies in every approver's slot, can write it.
    static void forgedLine(const Session &session, const QString &request, const QString &subject)
    {
        QJsonObject line{{u"request"_s, request},
                         {u"subject"_s, subject},
                         {u"erased"_s, toRfc3339(session.clock())},
                         {u"partly"_s, false},
                         {u"held_channels"_s, QJsonArray()},
                         {u"held_purposes"_s, QJsonArray()}};
        const QByteArray text = "nachweis-erasure-v1\n" + session.workspace.id.toUtf8() + '\n' +
                                QJsonDocument(line).toJson(QJsonDocument::Compact);
        line.insert(u"hmac"_s, QString::fromLatin1(hmacSha256(session.keys.details.view(), text).toHex()));
        const QString path = session.workspace.folder + u"/erasures.jsonl"_s;
        QVERIFY(
            test::writeFile(path, test::contents(path) + QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n'));
    }

private Q_SLOTS:
    void whoIsBackIsErasedAgain()
    {
        const Older o = older();
        const auto stores = Stores::open(o.officer);
        QCOMPARE(stateOf(*stores->gateway, o.subject), u"active"_s);
        QCOMPARE(people::mayBeShown(*stores, o.subject).error().code, ErrorCode::Refused);
        const auto day = begun(*stores, o.officer);
        NVERIFY(day);
        QCOMPARE(day->replayed.erasedAgain, 1);
        QCOMPARE(day->replayed.blocked, QStringList());
        QCOMPARE(stateOf(*stores->gateway, o.subject), u"erased"_s);
        QCOMPARE(test::kinds(log::verifyLog(o.officer, {})), QStringList());
        QCOMPARE(begun(*stores, o.officer)->replayed.erasedAgain, 0);
    }
    void notWhomAHoldCovers()
    {
        const Older o = older();
        const auto stores = Stores::open(o.officer);
        NVERIFY(requests::placeHold(*stores, o.officer, requests::HoldScope::Subject, o.subject, u"lawsuit"_s));
        const auto day = begun(*stores, o.officer);
        NVERIFY(day);
        QCOMPARE(day->replayed.erasedAgain, 0);
        QCOMPARE(day->replayed.blocked, QStringList(o.subject));
        QVERIFY(keyLives(*stores->gateway, o.subject));
        // The same where the log alone knows of it.
        NVERIFY(stores->gateway->run(u"DELETE FROM holds"_s));
        QCOMPARE(begun(*stores, o.officer)->replayed.blocked, QStringList(o.subject));
        QVERIFY(keyLives(*stores->gateway, o.subject));
    }
    // An officer has the seed and signs whatever they like in their own name.
    void anEntryAloneErasesNobody()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const QString subject = active(*stores->gateway);
        ledger::Event said = log::staffEvent(officer, u"data.erased"_s, u"done"_s);
        said.subject = subject;
        said.ref = u"R-none"_s;
        NVERIFY(log::record(*stores, officer, said));
        const auto day = begun(*stores, officer);
        NVERIFY(day);
        QCOMPARE(day->replayed.erasedAgain, 0);
        QCOMPARE(day->replayed.blocked, QStringList(subject));
        QVERIFY(day->message().contains(subject));
        QVERIFY(keyLives(*stores->gateway, subject));
        QCOMPARE(stateOf(*stores->gateway, subject), u"active"_s);
        QCOMPARE(people::reveal(*stores, officer, subject, u"a look"_s).error().code, ErrorCode::Refused);
    }
    void aLineAloneErasesNobody()
    {
        const Session officer = m_sample.open();
        const Session approver = test::approver(officer);
        const auto stores = Stores::open(officer);
        const QString subject = active(*stores->gateway);
        forgedLine(approver, u"R-none"_s, subject);
        const auto day = begun(*stores, officer);
        NVERIFY(day);
        QCOMPARE(day->replayed.erasedAgain, 0);
        QCOMPARE(day->replayed.blocked, QStringList(subject));
        QVERIFY(keyLives(*stores->gateway, subject));
    }
    // The signatures of one erasure do not erase somebody else.
    void signaturesAreOfOneRequest()
    {
        const Older o = older();
        const QString path = o.officer.workspace.folder + u"/erasures.jsonl"_s;
        const auto stores = Stores::open(o.officer);
        const QString other = active(*stores->gateway) == o.subject
                                  ? stores->gateway
                                        ->value(u"SELECT subject FROM subjects WHERE state = 'active' AND subject <> ? "
                                                "ORDER BY subject"_s,
                                                {o.subject})
                                        ->toString()
                                  : active(*stores->gateway);
        QByteArrayList lines = test::contents(path).trimmed().split('\n');
        QJsonObject line = QJsonDocument::fromJson(lines.takeLast()).object();
        line[u"subject"] = other;
        line.remove(u"hmac"_s);
        const QByteArray text = "nachweis-erasure-v1\n" + o.officer.workspace.id.toUtf8() + '\n' +
                                QJsonDocument(line).toJson(QJsonDocument::Compact);
        line.insert(u"hmac"_s, QString::fromLatin1(hmacSha256(o.officer.keys.details.view(), text).toHex()));
        lines += QJsonDocument(line).toJson(QJsonDocument::Compact);
        QVERIFY(test::writeFile(path, lines.join('\n') + '\n'));
        const auto day = begun(*stores, o.officer);
        NVERIFY(day);
        QCOMPARE(day->replayed.erasedAgain, 0);
        QVERIFY(day->replayed.blocked.contains(other) && day->replayed.blocked.contains(o.subject));
        QVERIFY(keyLives(*stores->gateway, other));
    }
    // An intent and a row that are about two persons: nothing is finished for either.
    void recoveryTakesWhatAgrees()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const QString subject = active(*stores->gateway);
        ledger::Event intent = log::staffEvent(officer, u"data.erased"_s, u"intent"_s);
        intent.subject = subject;
        intent.ref = u"R-1"_s;
        intent.operation = u"op-1"_s;
        NVERIFY(log::record(*stores, officer, intent));
        NVERIFY(
            stores->gateway->run(u"INSERT INTO operations VALUES ('op-1', 'data.erased', 'R-1', 'somebody else', 1, "
                                 "'committed')"_s));
        bool finished = false;
        const auto recovered = desk::recoverOperations(*stores, officer, [&](const desk::OpenOperation &) -> Done {
            finished = true;
            return {};
        });
        NVERIFY(recovered);
        QCOMPARE(recovered->unlike, QStringList(u"R-1"_s));
        QCOMPARE(recovered->done + recovered->undone, 0);
        QVERIFY(!finished);
        // A gateway's row opens no operation, and closes none.
        test::intakeLine(stores->audit, u"data.read"_s, u"integration:shop"_s, {}, {}, randomId(), u"intent"_s);
        NVERIFY(stores->audit.run(u"UPDATE intake SET operation = 'op-2'"_s));
        NVERIFY(log::sequence(stores->audit, officer));
        test::intakeLine(stores->audit, u"data.read"_s, u"integration:shop"_s);
        NVERIFY(stores->audit.run(u"UPDATE intake SET operation = 'op-1'"_s));
        NVERIFY(log::sequence(stores->audit, officer));
        const auto again = desk::recoverOperations(*stores, officer, [](const auto &) -> Done { return {}; });
        NVERIFY(again);
        QCOMPARE(again->unlike, QStringList(u"R-1"_s));
        QCOMPARE(again->undone, 0);
    }
};
QTEST_GUILESS_MAIN(TestTrustErasure)
#include "tst_trust_erasure.moc"
