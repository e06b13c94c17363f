// SPDX-License-Identifier: GPL-3.0-or-later
// Who is who: identifiers pass on, contradict, and are no identifiers; and who was erased stays erased.
#include "consent/coverage.h"
#include "requests/erasure.h"
#include "webhooks.h"

using namespace nachweis;
using namespace nachweis::test;

class TestCasePersons : public QObject
{
    Q_OBJECT
    test::Sample m_sample;

    static QJsonObject changed(const char *type, const QJsonObject &system, const QJsonObject &who, qint64 at)
    {
        QJsonObject m = who, s = system;
        static int number = 0;
        s.insert(u"type"_s, QLatin1String(type));
        m.insert(u"id"_s, u"wamid.C%1"_s.arg(++number));
        m.insert(u"timestamp"_s, QString::number(at));
        m.insert(u"type"_s, u"system"_s);
        m.insert(u"system"_s, s);
        return webhook({{u"messages"_s, QJsonArray{m}}});
    }
    static QJsonObject fromUser(const char *userId, const QByteArray &rest, qint64 at, const char *name = "x")
    {
        QJsonObject m = message({}, rest, at);
        m.remove(u"from"_s);
        m.insert(u"from_user_id"_s, QLatin1String(userId));
        QJsonObject c = contact({}, QLatin1String(userId));
        c.insert(u"profile"_s, QJsonObject{{u"username"_s, QLatin1String(name)}});
        c.insert(u"parent_user_id"_s, u"DE.ENT."_s + QLatin1String(userId).mid(3));
        return webhook({{u"contacts"_s, QJsonArray{c}}, {u"messages"_s, QJsonArray{m}}});
    }
    static void erase(Desk &desk, const QString &subject)
    {
        const auto r = requests::openRequest(desk.stores, desk.session, requests::Right::Erasure, subject,
                                             desk.session.clock(), u"message"_s, berlin());
        NVERIFY(r);
        NVERIFY(requests::identifyRequest(desk.stores, desk.session, r->id, u"reply"_s));
        NVERIFY(requests::decideRequest(desk.stores, desk.session, r->id, requests::Decision::Grant, u"Art. 17(1)(b)"_s,
                                        {}));
        NVERIFY(requests::approveRequest(desk.stores, test::approver(desk.session), r->id));
        NVERIFY(requests::executeErasure(desk.stores, desk.session, r->id));
    }

private Q_SLOTS:
    void aNumberChangesHands()
    {
        Desk desk(m_sample);
        const QString old = u"491713920201"_s, next = u"491713920202"_s;
        desk.import({yes(old, t0, u"DE.201"_s),
                     changed("user_changed_number", {{u"wa_id"_s, next}}, {{u"from"_s, old}}, t0 + 100)});
        const QString first = desk.person(next);
        QVERIFY(!first.isEmpty());
        QVERIFY(desk.person(old).isEmpty()); // an ended row speaks of the past only
        desk.import({oneMessage(old, textMessage(u"Hallo"_s), t0 + 200, u"DE.202"_s),
                     preference(old, "stop", t0 + 300, u"DE.202"_s)});
        const QString second = desk.person(old);
        QVERIFY(second != first && !second.isEmpty());
        QCOMPARE(desk.states(first), u"marketing=active"_s);
        QCOMPARE(desk.states(second), u"marketing=withdrawn"_s);
        // What comes late belongs to who had the number then.
        desk.import({oneMessage(old, button("opt_in_refuse", "Nein"), t0 + 50)});
        QCOMPARE(desk.states(first), u"marketing=withdrawn"_s);
        QCOMPARE(desk.person(old), second);
        erase(desk, second);
        QCOMPARE(desk.person(next), first);
        QCOMPARE(desk.items(), QString());
    }
    void everyFormOfAChange()
    {
        Desk desk(m_sample);
        const QString a = u"491713920203"_s, b = u"491713920204"_s;
        desk.import(
            {yes(a), changed("user_changed_number", {{u"new_wa_id"_s, b}}, {{u"from"_s, a}}, t0 + 10),
             changed("customer_changed_number", {{u"wa_id"_s, b}, {u"customer"_s, a}}, {{u"from"_s, a}}, t0 + 15)});
        QCOMPARE(desk.statesOf(b), u"marketing=active"_s);
        QCOMPARE(desk.items(), QString()); // the same change told twice
        desk.import({fromUser("DE.203", button("opt_in:marketing", "Ja"), t0),
                     changed("user_changed_user_id", {{u"user_id"_s, u"DE.299"_s}}, {{u"from_user_id"_s, u"DE.203"_s}},
                             t0 + 20)});
        QCOMPARE(desk.statesOf(u"DE.299"_s), u"marketing=active"_s);
        QVERIFY(desk.person(u"DE.203"_s).isEmpty());
    }
    void aChangeToAKnownNumberIsForStaff()
    {
        Desk desk(m_sample);
        const QString eva = u"491713920205"_s, fritz = u"491713920206"_s;
        desk.import(
            {yes(eva), yes(fritz), changed("user_changed_number", {{u"wa_id"_s, fritz}}, {{u"from"_s, eva}}, t0 + 9)});
        QCOMPARE(desk.items(), u"number_change"_s);
        QVERIFY(desk.person(eva) != desk.person(fritz));
        QCOMPARE(desk.statesOf(eva), u"marketing=active"_s);
        QCOMPARE(desk.statesOf(fritz), u"marketing=active"_s);
        // Both are named by the item, so that the erasure of either takes it.
        erase(desk, desk.person(fritz));
        QCOMPARE(desk.items(), QString());
    }
    void idsOfDifferentPersonsAreNeverMerged()
    {
        Desk desk(m_sample);
        const QString number = u"491713920207"_s;
        desk.import({yes(number, t0, u"DE.207"_s)});
        const QString first = desk.person(number);
        // The number with another id, and no change was told.
        desk.import({oneMessage(number, textMessage(u"Hallo"_s), t0 + 10, u"DE.208"_s)});
        QCOMPARE(desk.items(), u"contradiction"_s);
        QVERIFY(desk.person(u"DE.208"_s) != first && !desk.person(u"DE.208"_s).isEmpty());
        QCOMPARE(desk.person(u"DE.207"_s), first);
        QCOMPARE(desk.person(number), desk.person(u"DE.208"_s));
        // An id of one and a number of another: the id names the person.
        desk.import({yes(u"491713920209"_s, t0 + 20),
                     oneMessage(u"491713920209"_s, textMessage(u"x"_s), t0 + 30, u"DE.207"_s)});
        QVERIFY(desk.person(u"491713920209"_s) != first);
        QCOMPARE(desk.items(), u"contradiction contradiction"_s);
    }
    void personsWithoutANumber()
    {
        Desk desk(m_sample);
        QJsonObject a = fromUser("DE.301", button("opt_in:marketing", "Ja"), t0, "@gabi.neu");
        desk.import({a});
        const QString gabi = desk.person(u"DE.301"_s);
        QCOMPARE(desk.states(gabi), u"marketing=active"_s);
        QCOMPARE(desk.person(u"@gabi.neu"_s), gabi);
        QCOMPARE(desk.person(u"DE.ENT.301"_s), gabi);
        // Two in one document: each is named by its own ids.
        QJsonObject m1 = message({}, textMessage(u"Danke"_s), t0 + 1),
                    m2 = message({}, textMessage(u"Stopp"_s), t0 + 2);
        for (QJsonObject *m : {&m1, &m2})
            m->remove(u"from"_s);
        m1.insert(u"from_user_id"_s, u"DE.301"_s);
        m2.insert(u"from_user_id"_s, u"DE.302"_s);
        desk.import({webhook({{u"contacts"_s, QJsonArray{contact({}, u"DE.301"_s), contact({}, u"DE.302"_s)}},
                              {u"messages"_s, QJsonArray{m1, m2}}})});
        QCOMPARE(desk.proposals(gabi), QString());
        QCOMPARE(desk.proposals(desk.person(u"DE.302"_s)), u"withdrawal"_s);
        // Stops of two persons in one second.
        QCOMPARE(desk.import({preference({}, "stop", t0 + 5, u"DE.303"_s), preference({}, "stop", t0 + 5, u"DE.304"_s)})
                     .events,
                 2);
        QCOMPARE(desk.statesOf(u"DE.304"_s), u"marketing=withdrawn"_s);
        // A receipt that names an id, beside one that names nobody: the one does not take the other with it.
        QJsonObject byId{{u"id"_s, u"wamid.S1"_s},
                         {u"status"_s, u"delivered"_s},
                         {u"timestamp"_s, t0 + 9},
                         {u"recipient_user_id"_s, u"DE.301"_s}};
        QJsonObject nobody{{u"id"_s, u"wamid.S2"_s}, {u"status"_s, u"read"_s}, {u"timestamp"_s, t0 + 9}};
        const auto report = desk.import({webhook({{u"statuses"_s, QJsonArray{nobody, byId}}})});
        QCOMPARE(report.rejected.size(), 0);
        QCOMPARE(desk.sql(u"SELECT subject FROM messages WHERE message_id = 'wamid.S1'"_s).toString(), gabi);
        QCOMPARE(desk.items(), u"no_person"_s);
        // The number appears later, and a stop by the id reaches it.
        desk.import({preference({}, "stop", t0 + 10, u"DE.301"_s),
                     oneMessage(u"491713920210"_s, textMessage(u"Meine Nummer"_s), t0 + 11, u"DE.301"_s)});
        QCOMPARE(desk.person(u"491713920210"_s), gabi);
        QCOMPARE(desk.suppressed(u"491713920210"_s), 1);
    }
    void whatIsNoPersonMakesNone_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"Y2FwaV9ncm91cDox", "120363410000000001@g.us", "status@broadcast", "1234",
                               "1234567890123456", "", "49171-392", "DE.", "null", "+"})
            QTest::newRow(*id ? id : "empty") << QString::fromLatin1(id);
    }
    void whatIsNoPersonMakesNone()
    {
        QFETCH(QString, id);
        Desk desk(m_sample);
        const qint64 before = desk.persons();
        desk.import({webhook({{u"messages"_s, QJsonArray{message(id, textMessage(u"STOP"_s))}}}),
                     receipt(u"wamid.G"_s, id, "read", t0), preference(id, "stop", t0)});
        QCOMPARE(desk.persons(), before);
        QCOMPARE(desk.items(), u"no_person no_person no_person"_s);
    }
    void receiptsOfAGroupAreItsParticipants()
    {
        Desk desk(m_sample);
        const auto read = [](const char *key, const char *who, qint64 at) {
            return QJsonObject{{u"id"_s, u"wamid.GROUP"_s},           {u"status"_s, u"read"_s},
                               {u"timestamp"_s, QString::number(at)}, {u"recipient_id"_s, u"Y2FwaV9ncm91cDox"_s},
                               {u"recipient_type"_s, u"group"_s},     {QLatin1String(key), QLatin1String(who)}};
        };
        const qint64 messages = desk.sql(u"SELECT count(*) FROM messages WHERE direction = 'out'"_s).toLongLong();
        desk.import({webhook({{u"statuses"_s, QJsonArray{read("recipient_participant_id", "491713920211", t0),
                                                         read("recipient_participant_id", "491713920212", t0),
                                                         read("recipient_participant_user_id", "DE.311", t0)}}})});
        for (const char *who : {"491713920211", "491713920212", "DE.311"})
            QCOMPARE(desk.sql(u"SELECT status FROM messages WHERE subject = ?"_s, {desk.person(QLatin1String(who))})
                         .toString(),
                     u"read"_s);
        QCOMPARE(consent::messageCoverage(*desk.stores.gateway, {})->messages, messages + 1);
    }
    void oneLineInTwoSpellings_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("contactId");
        QTest::addColumn<QString>("typed");
        QTest::newRow("br") << u"5511987650001"_s << u"551187650001"_s << u"+55 11 8765-0001"_s;
        QTest::newRow("br, the other way") << u"552187650001"_s << u"5521987650001"_s << u"+55 21 98765-0001"_s;
        QTest::newRow("mx") << u"5213312340001"_s << u"5213312340001"_s << u"+52 33 1234 0001"_s;
        QTest::newRow("mx, exact") << u"5213312340002"_s << u"5213312340002"_s << u"+52 1 33 1234 0002"_s;
        QTest::newRow("mx, digits") << u"5213312340003"_s << u"5213312340003"_s << u"5213312340003"_s;
        QTest::newRow("ar") << u"5493511230001"_s << u"5493511230001"_s << u"+54 351 123-0001"_s;
        QTest::newRow("de, pasted") << u"491713920213"_s << u"491713920213"_s << u"49 (0)171 3920213"_s;
        QTest::newRow("us, pasted") << u"12025550143"_s << u"12025550143"_s << u"12025550143"_s;
    }
    void oneLineInTwoSpellings()
    {
        QFETCH(QString, from);
        QFETCH(QString, contactId);
        QFETCH(QString, typed);
        Desk desk(m_sample);
        const qint64 before = desk.persons();
        desk.import({webhook({{u"contacts"_s, QJsonArray{contact(contactId, u"BR.1"_s)}},
                              {u"messages"_s, QJsonArray{message(from, button("opt_in:marketing", "Sim"))}}})});
        QCOMPARE(desk.statesOf(typed), u"marketing=active"_s);
        QString other = contactId;
        if (other == from && !people::otherSpellings(from).isEmpty())
            other = people::otherSpellings(from).first();
        desk.import({preference(other, "stop", t0 + 1), receipt(u"wamid.L"_s, other, "sent", t0 + 2)});
        QCOMPARE(desk.statesOf(from), u"marketing=withdrawn"_s);
        QCOMPARE(desk.person(typed), desk.person(from));
        QCOMPARE(desk.persons(), before + 1);
    }
    void nothingIsGuessedAboutANumber()
    {
        Desk desk(m_sample);
        desk.import({oneMessage(u"491713920214"_s, textMessage(u"x"_s)),
                     oneMessage(u"1713920214"_s, textMessage(u"y"_s), t0 + 1)});
        const auto both = people::findWritten(*desk.stores.gateway, desk.session.keys, u"1713920214"_s);
        QCOMPARE(both.error().code, ErrorCode::BadInput); // German without its zero, or another country's
        QCOMPARE(people::findWritten(*desk.stores.gateway, desk.session.keys, u"+491713929999"_s).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(people::findWritten(*desk.stores.gateway, desk.session.keys, u"4,91714E+11"_s).error().code,
                 ErrorCode::BadInput); // a spreadsheet rounded it: its digits are gone
        QCOMPARE(people::findWritten(*desk.stores.gateway, desk.session.keys, u"hallo"_s).error().code,
                 ErrorCode::BadInput);
    }
    void whatIsOlderThanAnErasureBringsNobodyBack()
    {
        Desk desk(m_sample);
        const QString number = u"491713920215"_s;
        const QList<QJsonObject> archive{yes(number, t0, u"DE.215"_s), receipt(u"wamid.E"_s, number, "sent", t0 + 5)};
        desk.import(archive);
        erase(desk, desk.person(number));
        const qint64 persons = desk.persons();
        desk.import(archive);
        const auto late = desk.import(
            {receipt(u"wamid.E"_s, number, "read", t0 + 9), yes(number, t0 - 50), preference(number, "stop", t0 + 20),
             fromUser("DE.215", button("opt_in:marketing", "Ja"), t0 + 30),
             changed("user_changed_number", {{u"wa_id"_s, u"491713920216"_s}}, {{u"from"_s, number}}, t0 + 40)});
        QCOMPARE(late.suppressed, 5);
        QCOMPARE(desk.persons(), persons);
        QVERIFY(desk.person(number).isEmpty() && desk.person(u"491713920216"_s).isEmpty());
        QVERIFY(!desk.everythingInClear().contains(number.toLatin1()));
        // A new act, later than the erasure, starts anew and lifts the suppression, visibly; the old stays away.
        const qint64 now = toMicroseconds(test::Sample::now()) / 1'000'000;
        desk.import({yes(number, now + 60, u"DE.215"_s)});
        QCOMPARE(desk.statesOf(number), u"marketing=active"_s);
        QCOMPARE(desk.suppressed(number), 0);
        QVERIFY(
            desk.stores.audit.value(u"SELECT count(*) FROM entries WHERE action = 'suppression.lifted'"_s)->toInt() >
            0);
        QCOMPARE(desk.import({receipt(u"wamid.E"_s, number, "delivered", t0 + 8)}).suppressed, 1);
        QCOMPARE(desk.sql(u"SELECT count(*) FROM messages WHERE message_id = 'wamid.E'"_s).toInt(), 0);
    }
    void whatWasSentToAFormerOwnerIsTheirs()
    {
        Desk desk(m_sample);
        const QString old = u"491713920217"_s, next = u"491713920218"_s;
        desk.import({receipt(u"wamid.F"_s, old, "sent", t0),
                     changed("user_changed_number", {{u"wa_id"_s, next}}, {{u"from"_s, old}}, t0 + 5),
                     receipt(u"wamid.F"_s, old, "read", t0 + 9)});
        QVERIFY(desk.person(old).isEmpty());
        QCOMPARE(desk.sql(u"SELECT status FROM messages WHERE subject = ?"_s, {desk.person(next)}).toString(),
                 u"read"_s);
    }
};

QTEST_GUILESS_MAIN(TestCasePersons)
#include "tst_case_persons.moc"
