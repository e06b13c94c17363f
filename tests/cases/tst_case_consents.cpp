// SPDX-License-Identifier: GPL-3.0-or-later
// Consent is a closed list of yes, and its state one function of all that happened.
#include "consent/coverage.h"
#include "store/schema.h"
#include "webhooks.h"

using namespace nachweis;
using namespace nachweis::test;

class TestCaseConsents : public QObject
{
    Q_OBJECT
    test::Sample m_sample;

    static QByteArray reply(const char *shape, const char *id, const char *title)
    {
        return QByteArray(R"("type":"interactive","interactive":{"type":")") + shape + R"(",")" + shape +
               R"(":{"id":")" + id + R"(","title":")" + title + "\"}}";
    }
    static QByteArray form(const char *fields)
    {
        return R"("type":"interactive","interactive":{"type":"nfm_reply","nfm_reply":)" +
               jsonBytes(
                   {{u"name"_s, u"flow"_s}, {u"body"_s, u"Sent"_s}, {u"response_json"_s, QLatin1String(fields)}}) +
               '}';
    }

private Q_SLOTS:
    void onlyWhatAPurposeNamesIsAYes_data()
    {
        QTest::addColumn<QByteArray>("pressed");
        QTest::addColumn<QString>("states");
        QTest::addColumn<QString>("items");
        const auto row = [](const char *name, const QByteArray &pressed, const char *states, const char *items) {
            QTest::newRow(name) << pressed << QString::fromLatin1(states) << QString::fromLatin1(items);
        };
        row("yes", button("opt_in:marketing", "Ja"), "marketing=active", "");
        row("yes as a row", reply("list_reply", "opt_in:marketing", "Offers"), "marketing=active", "");
        row("yes without words", button("opt_in:marketing", ""), "marketing=active", "");
        row("no", button("opt_in_refuse:marketing", "Nein"), "marketing=withdrawn", "");
        row("no, short", reply("button_reply", "opt_in_refuse", "No"), "marketing=withdrawn", "");
        for (const char *payload : {"opt_in_no", "opt_in_no:marketing", "opt_in_declined", "opt_in_later", "opt_in",
                                    "opt_in:", "opt_in:Marketing", "opt_in:marketing ", "opt_in:marketing:no",
                                    "opt_in_refused:marketing", "no_opt_in:marketing", "newsletter_yes_maybe"})
            row(payload, button(payload, "Weiter"), "", "doubtful_answer");
        row("a purpose that nobody knows", button("opt_in:jobs", "Ja, Jobs"), "", "doubtful_answer");
        for (const char *caption : {"Nein, danke", "Nicht jetzt", "No thanks", "Plus tard", "Non merci", "Ahora no",
                                    "Rifiuta", "Hayır", "Nie, dziękuję", "Später", "Ablehnen"})
            row(caption, button("opt_in:marketing", caption), "", "doubtful_answer");
        row("refuses with a yes on it", button("opt_in_refuse:marketing", "Ja, gern"), "", "doubtful_answer");
        row("caption as payload", button("Ja", "Ja"), "", "doubtful_answer");
        row("a row of a list", reply("list_reply", "row-3", "Vielleicht"), "", "doubtful_answer");
        row("form with no", form(R"({"flow_token":"x","optin_marketing":false})"), "", "doubtful_answer");
        row("form with an unknown yes", form(R"({"optin_marketing":true})"), "", "doubtful_answer");
        row("form in parts", form(R"({"step":{"news":true}})"), "marketing=active", "");
        row("form in parts, not ticked", form(R"({"step":{"news":false}})"), "marketing=withdrawn", "");
        row("form with both", form(R"({"step":[{"news":true},{"news":false}]})"), "", "doubtful_answer");
        row("form that is no JSON", form("optin_marketing=yes"), "", "doubtful_answer");
        row("an answer that says nothing", button("track", "Wo ist mein Paket?"), "", "");
    }
    void onlyWhatAPurposeNamesIsAYes()
    {
        QFETCH(QByteArray, pressed);
        Desk desk(m_sample);
        using consent::AnswerForm, consent::AnswerMeaning;
        for (const consent::PurposeAnswer &a :
             {consent::PurposeAnswer{u"marketing"_s, AnswerForm::Field, u"step.news"_s, u"true"_s, AnswerMeaning::Yes},
              {u"marketing"_s, AnswerForm::Field, u"step.news"_s, u"false"_s, AnswerMeaning::No},
              {u"marketing"_s, AnswerForm::Payload, {}, u"track"_s, AnswerMeaning::Nothing}})
            NVERIFY(consent::addPurposeAnswer(*desk.stores.gateway, a));
        const auto report = desk.import({oneMessage(u"491713920101"_s, pressed)});
        QCOMPARE(report.rejected.size(), 0);
        QTEST(desk.statesOf(u"+491713920101"_s), "states");
        QTEST(desk.items(), "items");
    }
    void aCaptionAnswersItsOwnQuestion()
    {
        Desk desk(m_sample);
        NVERIFY(consent::addPurposeAnswer(
            *desk.stores.gateway,
            {u"marketing"_s, consent::AnswerForm::Caption, {}, u"Ja, Angebote"_s, consent::AnswerMeaning::Yes}));
        const QString number = u"491713920102"_s;
        desk.import({oneMessage(number, textMessage(u"Hallo"_s))});
        const QString subject = desk.person(number);
        const auto asks = [&](const char *id, const char *kind, const QVariant &purpose) {
            NVERIFY(desk.stores.gateway->run(u"INSERT INTO messages SELECT ?, ?, channel_id, ?, 'out', ?, 't', 'sent', "
                                             u"NULL, 1, 1, NULL FROM channels "
                                             "WHERE channel_id = 'whatsapp:203550352240001'"_s,
                                             {QLatin1String(id), subject, purpose, QLatin1String(kind)}));
        };
        asks("q-order", "template", u"order_updates"_s);
        asks("q-optin", "opt_in_request", u"marketing"_s);
        const auto answer = [](const char *context, const char *caption) {
            return QByteArray(R"("context":{"id":")") + context + "\"}," + button(caption, caption);
        };
        desk.import({oneMessage(number, answer("q-order", "Ja, Angebote"))});
        QCOMPARE(desk.states(subject), QString());
        desk.import({oneMessage(number, answer("q-optin", "Nein, danke"), t0 + 1)});
        QCOMPARE(desk.states(subject), QString());
        QCOMPARE(desk.items(), u"doubtful_answer doubtful_answer"_s);
        const auto items = intake::inboxItems(*desk.stores.gateway, true);
        QCOMPARE(items->last().purpose, u"marketing"_s); // the question that it answers
        QCOMPARE(*items->last().proposed, intake::InboxDecision::Refusal);
        desk.import({oneMessage(number, answer("q-optin", "Ja, Angebote"), t0 + 2)});
        QCOMPARE(desk.states(subject), u"marketing=active"_s);
        // The yes of one purpose is no answer to the question of another.
        asks("q-other", "opt_in_request", u"service"_s);
        desk.import({oneMessage(u"491713920103"_s, textMessage(u"x"_s))});
        NVERIFY(desk.stores.gateway->run(u"UPDATE messages SET subject = ? WHERE message_id = 'q-other'"_s,
                                         {desk.person(u"491713920103"_s)}));
        desk.import(
            {oneMessage(u"491713920103"_s, "\"context\":{\"id\":\"q-other\"}," + button("opt_in:marketing", "Ja"))});
        QCOMPARE(desk.statesOf(u"491713920103"_s), QString());
    }
    // c consent, w withdrawal by the person's button, s stop and r resume of the platform; the digit is the second.
    void theStateIsAFunctionOfAllEvents_data()
    {
        QTest::addColumn<QString>("events");
        QTest::addColumn<QString>("state");
        const auto row = [](const char *events, const char *state) {
            QTest::newRow(events) << QString::fromLatin1(events) << QString::fromLatin1(state);
        };
        row("r1", "none");
        row("s1 r2", "none");
        row("r2 s1", "none");
        row("c1 s2", "withdrawn");
        row("c1 s2 r3", "active");
        row("c1 w2 s3 r4", "withdrawn");
        row("c1 s2 w3 r4", "withdrawn");
        row("w2 s3 r4 c1", "withdrawn");
        row("c1 s2 r2", "withdrawn");
        row("c1 r2 s2", "withdrawn");
        row("c2 s2", "withdrawn");
        row("s2 c2", "withdrawn");
        row("c2 w2", "withdrawn");
        row("w1 c2", "active");
        row("c2 w1", "active");
        row("s1 c2", "active");
        row("c3 s2 c1", "active");
        row("w3 c1 c2", "withdrawn");
        row("r4 w3 s2 c1", "withdrawn");
    }
    void theStateIsAFunctionOfAllEvents()
    {
        QFETCH(QString, events);
        Desk desk(m_sample);
        const QString number = u"491713920104"_s;
        QList<QJsonObject> documents;
        for (const QString &e : events.split(' '_L1)) {
            const qint64 at = t0 + e.mid(1).toInt();
            documents += e[0] == u'c'   ? yes(number, at)
                         : e[0] == u'w' ? oneMessage(number, button("opt_in_refuse", "Nein"), at)
                                        : preference(number, e[0] == u's' ? "stop" : "resume", at);
        }
        const auto report = desk.import(documents);
        QCOMPARE(report.duplicates, 0);
        QFETCH(QString, state);
        QCOMPARE(desk.statesOf(number), u"marketing="_s + state);
        QCOMPARE(desk.suppressed(number), state == "withdrawn"_L1 ? 1 : 0);
        // The comparison of messages says the same.
        NVERIFY(desk.stores.gateway->run(u"DELETE FROM messages"_s));
        NVERIFY(desk.stores.gateway->run(
            u"INSERT INTO messages SELECT 'm', ?, channel_id, 'marketing', 'out', 'template', 'x', 'sent', NULL, ?, ?, "
            "NULL FROM channels WHERE channel_id = 'whatsapp:203550352240001'"_s,
            {desk.person(number), (t0 + 9) * 1'000'000, (t0 + 9) * 1'000'000}));
        const auto coverage = consent::messageCoverage(*desk.stores.gateway, {});
        NVERIFY(coverage);
        QCOMPARE(coverage->uncovered(), state == "active"_L1 ? 0 : 1);
    }
    void nothingComesFromTheFuture()
    {
        Desk desk(m_sample);
        const QString number = u"491713920105"_s;
        const qint64 now = toMicroseconds(test::Sample::now()) / 1'000'000;
        desk.import({yes(number, now + 3600), preference(number, "stop", t0)});
        QCOMPARE(desk.items(), u"future"_s);
        QCOMPARE(desk.statesOf(number), u"marketing=withdrawn"_s);
        desk.import({yes(number, now + 200)}); // clocks differ by minutes
        QCOMPARE(desk.statesOf(number), u"marketing=active"_s);
    }
    void resumeLiftsNoWithdrawalByPhoneAndNoObjection()
    {
        Desk desk(m_sample);
        const QString number = u"491713920106"_s;
        desk.import({yes(number), preference(number, "stop", t0 + 5)});
        const QString subject = desk.person(number);
        const QString id = desk.sql(u"SELECT consent_id FROM consents WHERE subject = ?"_s, {subject}).toString();
        NVERIFY(consent::withdrawConsent(desk.stores, desk.session, id, u"by phone"_s));
        const qint64 now = toMicroseconds(test::Sample::now()) / 1'000'000;
        desk.import({preference(number, "stop", now + 10), preference(number, "resume", now + 60)});
        QCOMPARE(desk.states(subject), u"marketing=withdrawn"_s);
        QCOMPARE(desk.suppressed(number), 1);
        QCOMPARE(desk.sql(u"SELECT reason FROM suppressions WHERE lookup = ?"_s,
                          {people::lookupHash(desk.session.keys, {u"wa_id"_s, number})})
                     .toString(),
                 u"withdrawn"_s);
        desk.import({yes(number, now + 120)});
        QCOMPARE(desk.states(subject), u"marketing=active"_s);
        QCOMPARE(desk.suppressed(number), 0);
        QCOMPARE(
            desk.stores.audit.value(u"SELECT count(*) FROM entries WHERE action = 'suppression.lifted'"_s)->toInt(), 1);
    }
    // A store of version 5: what a lifted block revived falls back, and the two exact ids stay the answers.
    void anOldStoreIsPutRight()
    {
        QTemporaryDir folder;
        const auto db = Database::open(folder.filePath(u"old.db"_s), SecretBytes(QByteArrayView(QByteArray(32, 'k'))),
                                       Database::Mode::Create);
        NVERIFY(db);
        for (int version = 1; version <= 5; ++version)
            NVERIFY(db->script(*schemaScript(StoreKind::Gateway, version, db->dialect())));
        NVERIFY(
            db->script(u"PRAGMA user_version = 5;"
                       "INSERT INTO retention_classes VALUES ('c', 'c', 1, 'created', 'erase', 'n', NULL);"
                       "INSERT INTO vendors VALUES ('v', 'v', 'processor', 'DE', NULL, NULL, NULL, 'open', 0, NULL);"
                       "INSERT INTO channels VALUES ('ch', 'whatsapp', 't', 'b', 'a', 'v');"
                       "INSERT INTO purposes (purpose_id, title_de, title_en, category, legal_basis, norm, "
                       "double_opt_in, class_id) "
                       "VALUES ('marketing', 'm', 'm', 'marketing', 'consent', 'n', 1, 'c'), "
                       "('order_updates', 'o', 'o', 'utility', 'contract', 'n', 0, 'c')"_s));
        // As the old program left them: active, whatever came before the resume.
        const std::pair<const char *, const char *> persons[] = {
            {"platform_resume", "none"},
            {"confirmed platform_stop platform_resume", "active"},
            {"confirmed withdrawn platform_resume", "withdrawn"},
            {"confirmed objected platform_stop platform_resume", "objected"},
            {"confirmed expired platform_resume", "lapsed"},
            {"withdrawn confirmed platform_stop platform_resume", "active"}};
        int number = 0;
        for (const auto &[events, state] : persons) {
            const QString id = u"p%1"_s.arg(++number);
            NVERIFY(db->run(
                u"INSERT INTO subjects (subject, locale, created_us, state) VALUES (?, 'de', 1, 'active')"_s, {id}));
            NVERIFY(db->run(u"INSERT INTO consents VALUES (?, ?, 'marketing', 'ch', 'active', 9)"_s, {id, id}));
            NVERIFY(
                db->run(u"INSERT INTO address VALUES (?, ?, 'wa_id', x'00', ?, 'm', 1, NULL, 's')"_s, {id, id, id}));
            int at = 0;
            for (const QString &kind : QString::fromLatin1(events).split(' '_L1))
                NVERIFY(db->run(
                    u"INSERT INTO consent_events VALUES (?, ?, ?, 'system', 'x', ?, ?, NULL, NULL, NULL, NULL)"_s,
                    {id + kind, id, kind, ++at, at}));
        }
        NVERIFY(migrate(*db, StoreKind::Gateway));
        number = 0;
        for (const auto &[events, state] : persons) {
            const QString id = u"p%1"_s.arg(++number);
            QCOMPARE(std::pair(id, db->value(u"SELECT state FROM consents WHERE consent_id = ?"_s, {id})->toString()),
                     std::pair(id, QString::fromLatin1(state)));
            const bool ended = QLatin1String(state) == "withdrawn"_L1 || QLatin1String(state) == "objected"_L1;
            QCOMPARE(db->value(u"SELECT count(*) FROM suppressions WHERE lookup = ?"_s, {id})->toInt(), ended ? 1 : 0);
            const auto present = consent::presentState(*db, id); // the one function agrees
            QCOMPARE(nameOf(consent::stateOf(present->standing)), QString::fromLatin1(state));
        }
        QStringList answers;
        const auto known = consent::purposeAnswers(*db);
        for (const consent::PurposeAnswer &a : *known)
            answers += a.value + '='_L1 + nameOf(a.meaning);
        QCOMPARE(answers,
                 (QStringList{u"opt_in:marketing=yes"_s, u"opt_in_refuse=no"_s, u"opt_in_refuse:marketing=no"_s}));
        QCOMPARE(db->value(u"SELECT count(*) FROM consent_events"_s)->toInt(), 18);
        QCOMPARE(db->value(u"SELECT count(*) FROM pragma_foreign_key_check"_s)->toInt(), 0);
    }
    void theProofHoldsTheOneEvent()
    {
        Desk desk(m_sample);
        const QString anna = u"491713920107"_s, bernd = u"491713920108"_s;
        const QJsonObject document = webhook(
            {{u"contacts"_s, QJsonArray{contact(anna, u"DE.71"_s, u"Anna"_s), contact(bernd, u"DE.72"_s, u"Bernd"_s)}},
             {u"messages"_s, QJsonArray{message(anna, button("opt_in:marketing", "Ja")),
                                        message(bernd, textMessage(u"Ich liege im Spital"_s), t0 + 1)}}});
        desk.importBytes(jsonBytes(document), "one.json");
        const QByteArray proof = desk.everythingInClear();
        QVERIFY(proof.contains("opt_in:marketing") && proof.contains("Anna"));
        QVERIFY(!proof.contains("Spital") && !proof.contains("Bernd") && !proof.contains(bernd.toLatin1()));
        QCOMPARE(desk.sql(u"SELECT payload_sha256 FROM consent_evidence WHERE subject = ?"_s, {desk.person(anna)})
                     .toString(),
                 QString::fromLatin1(bytes(sha256(jsonBytes(document))).toHex()));
    }
};

QTEST_GUILESS_MAIN(TestCaseConsents)
#include "tst_case_consents.moc"
