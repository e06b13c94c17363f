// SPDX-License-Identifier: GPL-3.0-or-later
// A withdrawal lands whatever its shape, and what nobody can decide by rule staff decide.
#include "intake/words.h"
#include "webhooks.h"

using namespace nachweis;
using namespace nachweis::test;

class TestCaseWithdrawals : public QObject
{
    Q_OBJECT
    test::Sample m_sample;

    static QByteArray form(const QString &field, const QJsonValue &value)
    {
        const QJsonObject fields{{field, value}};
        const QJsonObject reply{{u"response_json"_s, QString::fromUtf8(jsonBytes(fields))}};
        return "\"type\":\"interactive\",\"interactive\":" + jsonBytes({{u"nfm_reply"_s, reply}});
    }

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found"); // a kind, with ? where staff are only asked; empty: nothing
        const auto row = [](const char *text, const char *found) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(found);
        };
        for (const char *stop :
             {"STOP",
              "stop.",
              "\u200eSTOP",
              "\ufeffStop\u200b",
              "»Stopp«",
              "‚stop‘",
              "ＳＴＯＰ",
              "S\u00adT\u00adOP",
              "STOP\u00a0",
              "🛑 stop 🛑",
              "Stop bitte",
              "Bitte Stopp!",
              "stop stop stop",
              "STOP_PROMOTIONS",
              "opt-out",
              "Opt out",
              "UNSUBSCRIBE me",
              "please stop",
              "Abmeldung",
              "Ich möchte mich abmelden",
              "Bitte keine Werbung mehr!",
              "Keine Angebote mehr",
              "Ich widerrufe meine Einwilligung.",
              "Hiermit widerrufe ich meine Einwilligung in Werbung über WhatsApp mit sofortiger Wirkung",
              "Don't contact me again",
              "No more offers please",
              "I withdraw my consent",
              "take me off your list",
              "Désabonner",
              "de\u0301sinscription",
              "Je ne veux plus recevoir vos messages",
              "Plus de pub SVP",
              "ARRÊTER",
              "arrêt",
              "BAJA",
              "Darme de baja",
              "No quiero más mensajes",
              "No más publicidad, por favor",
              "Disiscrivimi",
              "Basta pubblicità!",
              "Non voglio più messaggi",
              "BASTA",
              "DUR",
              "İPTAL",
              "Artık mesaj istemiyorum",
              "Abonelikten çık",
              "Wypisz mnie",
              "Rezygnuję",
              "Nie chcę reklam",
              "Cofam zgodę",
              "KONIEC",
              "cancel",
              "Quit"})
            row(stop, "withdrawal");
        for (const char *erasure :
             {"löschen", "lo\u0308schen", "Bitte löschen Sie alle meine Daten", "Delete my data!",
              "Supprimez mes données", "Borrar mis datos", "Usuńcie moje dane", "Verilerimi silin"})
            row(erasure, "erasure");
        row("Widerspruch!", "objection");
        row("Ich widerspreche der Werbung", "objection");
        row("Auskunft bitte", "access");
        row("Auf dem Weg zu Ihnen hält der Bus an einem Stop, den ich nicht kenne", "withdrawal?");
        for (const char *nothing : {"Please don't stop", "do not stop sending me these", "Bitte nicht stoppen", "Hallo",
                                    "🛑", "", "Wo bleibt mein Paket?", "Stoppuhr", "Wir nehmen die Basta-Pizza",
                                    "Cancel culture nervt", "¿Dónde está mi pedido?", "ende gut alles gut", "nonstop"})
            row(nothing, "");
    }
    void words()
    {
        QFETCH(QString, text);
        using requests::ProposalKind;
        static const requests::RequestWords own{{ProposalKind::Withdrawal, {u"stop"_s, u"stopp"_s, u"abmelden"_s}},
                                                {ProposalKind::Erasure, {u"löschen"_s, u"daten löschen"_s}},
                                                {ProposalKind::Access, {u"auskunft"_s}},
                                                {ProposalKind::Objection, {u"widerspruch"_s}}};
        const auto found = intake::recognise(text, own);
        const QString said =
            !found ? QString()
                   : nameOf(found->kind) + (found->certainty == intake::Certainty::Perhaps ? u"?"_s : QString());
        QTEST(said, "found");
    }
    void shapes_data()
    {
        QTest::addColumn<QByteArray>("rest");
        const auto row = [](const char *name, const QByteArray &rest) { QTest::newRow(name) << rest; };
        row("text", textMessage(u"Stop"_s));
        row("quick reply", button("Stop promotions", "Stop promotions"));
        row("quick reply, by its id", button("STOP", "Weiter"));
        row("quick reply, by its caption", button("x-7", "Keine Werbung mehr"));
        row("session button", R"("type":"interactive","interactive":{"type":"button_reply",)"
                              R"("button_reply":{"id":"unsubscribe","title":"x"}})");
        row("list",
            R"("type":"interactive","interactive":{"type":"list_reply","list_reply":{"id":"r1","title":"Abmelden"}})");
        row("list, by its description",
            R"("type":"interactive","interactive":)"
            R"({"list_reply":{"id":"r1","title":"C","description":"Keine Angebote mehr"}})");
        row("form, chosen", form(u"choice"_s, u"unsubscribe"_s));
        row("form, ticked", form(u"stop_promotions"_s, true));
        row("form, typed", form(u"note"_s, u"Bitte keine Werbung mehr"_s));
        for (const char *media : {"image", "video", "document"})
            row(media, jsonBytes({{u"type"_s, QLatin1String(media)},
                                  {QLatin1String(media), QJsonObject{{u"id"_s, u"5"_s}, {u"caption"_s, u"STOP"_s}}}})
                           .chopped(1)
                           .mid(1));
        row("order", R"("type":"order","order":{"catalog_id":"1","text":"Abmelden","product_items":[]})");
        row("an unknown kind", R"("type":"hologram","hologram":{"text":{"body":"Stopp"}})");
        row("an edited message", R"("type":"edit","edit":{"message":{"type":"text","text":{"body":"STOP"}}})");
    }
    void shapes()
    {
        QFETCH(QByteArray, rest);
        Desk desk(m_sample);
        const QString number = u"491713920301"_s;
        desk.import({yes(number, t0 - 100), oneMessage(number, rest)});
        QCOMPARE(desk.proposals(desk.person(number)), u"withdrawal"_s);
    }
    void whatOthersSayIsNoWithdrawal()
    {
        Desk desk(m_sample);
        const QString number = u"491713920302"_s;
        desk.import({oneMessage(number, textMessage(u"Hallo"_s) + R"(,"referral":{"body":"Stop","headline":"Stop"})"),
                     oneMessage(number, R"("type":"contacts","contacts":[{"name":{"formatted_name":"Stop"}}])"),
                     oneMessage(number, R"("type":"reaction","reaction":{"message_id":"x","emoji":"🛑"})")});
        QCOMPARE(desk.proposals(desk.person(number)), QString());
    }
    void aStopOnThePlatformSuppresses()
    {
        Desk desk(m_sample);
        const QString number = u"491713920303"_s;
        desk.import({yes(number), preference(number, "stop", t0 + 1)});
        QCOMPARE(desk.suppressed(number), 1);
        desk.import({preference(number, "resume", t0 + 2)});
        QCOMPARE(desk.suppressed(number), 0);
        QCOMPARE(desk.statesOf(number), u"marketing=active"_s);
        // Every purpose of marketing that the person agreed to.
        NVERIFY(desk.stores.gateway->run(
            u"INSERT INTO purposes (purpose_id, title_de, title_en, category, legal_basis, norm, double_opt_in, "
            u"class_id) "
            "SELECT 'news', 'N', 'N', category, legal_basis, norm, 1, class_id FROM purposes WHERE purpose_id = "
            "'marketing'"_s));
        NVERIFY(consent::addPurposeAnswer(
            *desk.stores.gateway,
            {u"news"_s, consent::AnswerForm::Payload, {}, u"news-yes"_s, consent::AnswerMeaning::Yes}));
        desk.import({oneMessage(number, button("news-yes", "Ja"), t0 + 3), preference(number, "stop", t0 + 4)});
        QCOMPARE(desk.statesOf(number), u"marketing=withdrawn news=withdrawn"_s);
    }
    void staffDecide()
    {
        Desk desk(m_sample);
        const QString number = u"491713920304"_s;
        desk.import({oneMessage(number, button("news_ok", "Ja, gern")),
                     oneMessage(number, button("news_no", "Lieber nicht"), t0 + 5),
                     oneMessage(number, button("menu", "Menü"), t0 + 6)});
        const auto items = intake::inboxItems(*desk.stores.gateway, true);
        QCOMPARE(items->size(), 3);
        QCOMPARE(*items->at(0).proposed, intake::InboxDecision::Consent);
        QCOMPARE(*items->at(1).proposed, intake::InboxDecision::Refusal);
        QVERIFY(!items->at(2).proposed);
        const auto decide = [&](int i, intake::InboxDecision d, const char *purpose, const char *duty = "officer") {
            Session who = desk.session;
            if (QLatin1String(duty) == "approver"_L1)
                who = test::approver(who);
            return intake::decideInboxItem(desk.stores, who, items->at(i).id, d, QLatin1String(purpose));
        };
        using intake::InboxDecision;
        QCOMPARE(decide(0, InboxDecision::Consent, "marketing", "approver").error().code, ErrorCode::Refused);
        QCOMPARE(decide(0, InboxDecision::Consent, "").error().code, ErrorCode::BadInput);
        QCOMPARE(decide(0, InboxDecision::Consent, "jobs").error().code, ErrorCode::BadInput);
        QCOMPARE(desk.statesOf(number), QString());
        NVERIFY(decide(0, InboxDecision::Consent, "marketing"));
        QCOMPARE(desk.statesOf(number), u"marketing=active"_s);
        QCOMPARE(decide(0, InboxDecision::Withdrawal, "marketing").error().code, ErrorCode::Refused);
        NVERIFY(decide(1, InboxDecision::Refusal, "marketing"));
        QCOMPARE(desk.statesOf(number), u"marketing=withdrawn"_s);
        NVERIFY(decide(2, InboxDecision::Nothing, ""));
        QCOMPARE(desk.items(), QString());
        const QString id =
            desk.sql(u"SELECT consent_id FROM consents WHERE subject = ?"_s, {desk.person(number)}).toString();
        const auto c = consent::consent(desk.stores, id);
        QCOMPARE(c->events.size(), 2);
        for (const consent::ConsentEvent &e : c->events) {
            QVERIFY(e.index >= 0 && e.evidence && e.evidence->payloadKept);
            QCOMPARE(e.route, u"staff"_s);
        }
        // What came is shown to whoever says why, and the look is in the log.
        QCOMPARE(intake::inboxContent(desk.stores, desk.session, items->at(0).id, u" "_s).error().code,
                 ErrorCode::BadInput);
        const auto content = intake::inboxContent(desk.stores, desk.session, items->at(0).id, u"to decide"_s);
        QCOMPARE(content->value(u"event"_s).toObject()[u"button"].toObject()[u"payload"].toString(), u"news_ok"_s);
    }
};

QTEST_GUILESS_MAIN(TestCaseWithdrawals)
#include "tst_case_withdrawals.moc"
