// SPDX-License-Identifier: GPL-3.0-or-later
// Files as people have them, what they hold of others, and their signatures.
#include "consent/coverage.h"
#include "webhooks.h"

using namespace nachweis;
using namespace nachweis::test;

class TestCaseDocuments : public QObject
{
    Q_OBJECT
    test::Sample m_sample;

    static QByteArray utf16(const QByteArray &utf8, bool mark)
    {
        const QString text = QString::fromUtf8(utf8);
        return (mark ? QByteArray("\xff\xfe") : QByteArray()) +
               QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    }
    static QByteArray pretty(const QJsonObject &o) { return QJsonDocument(o).toJson(); }

private Q_SLOTS:
    void formsOfAFile_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("documents");
        QTest::addColumn<int>("rejected");
        const QJsonObject a = oneMessage(u"491713920401"_s, textMessage(u"Grüße"_s));
        const QJsonObject b = oneMessage(u"491713920402"_s, textMessage(u"{\"a\": [1}"_s));
        const auto row = [](const char *name, const QByteArray &file, int documents, int rejected) {
            QTest::newRow(name) << file << documents << rejected;
        };
        row("one", jsonBytes(a), 1, 0);
        row("a list", QJsonDocument(QJsonArray{a, b}).toJson(), 2, 0);
        row("a list in a line", QJsonDocument(QJsonArray{a, b}).toJson(QJsonDocument::Compact), 2, 0);
        row("one after the other", pretty(a) + pretty(b), 2, 0);
        row("one after the other, with commas", pretty(a) + ",\n" + pretty(b), 2, 0);
        row("lists in lines", '[' + jsonBytes(a) + "]\n[" + jsonBytes(b) + "]\n", 2, 0);
        row("UTF-16", utf16(jsonBytes(a), true), 1, 0);
        row("UTF-16 without its mark", utf16(jsonBytes(a), false), 1, 0);
        row("UTF-8 with a mark and CRLF", "\xef\xbb\xbf" + jsonBytes(a) + "\r\n" + jsonBytes(b) + "\r\n", 2, 0);
        row("wrapped", jsonBytes({{u"headers"_s, QJsonObject()}, {u"body"_s, a}}), 1, 0);
        row("wrapped as text", jsonBytes({{u"body"_s, QString::fromUtf8(jsonBytes(a))}}), 1, 0);
        row("one change", jsonBytes(a[u"entry"].toArray()[0].toObject()[u"changes"].toArray()[0].toObject()), 1, 0);
        row("a list with something else", QJsonDocument(QJsonArray{a, 7}).toJson(), 1, 1);
        row("another program's", R"({"event":"messages.upsert","data":{"message":{"conversation":"STOP"}}})", 0, 1);
        row("another platform's", R"({"object":"page","entry":[{"id":"1","changes":[]}]})", 0, 1);
        row("a table", "Telefon;Name\n0171;Anna\n", 0, 1);
        row("Latin-1", QByteArray(jsonBytes(a)).replace("Gr\xc3\xbc\xc3\x9f", "Gr\xfc\xdf"), 0, 1);
        row("cut off", jsonBytes(a).chopped(9), 0, 1);
        row("nothing", "", 0, 1);
        row("an empty list", "[]", 0, 1);
    }
    void formsOfAFile()
    {
        QFETCH(QByteArray, file);
        Desk desk(m_sample);
        const auto report = desk.importBytes(file, "file.json");
        QTEST(int(report.documents), "documents");
        QTEST(int(report.rejected.size()), "rejected");
        QCOMPARE(desk.person(u"491713920401"_s).isEmpty(), report.documents == 0);
        for (const auto &one : report.rejected)
            QVERIFY(!one.reason.contains("no error"_L1) && one.line > 0);
    }
    void numbersForTexts()
    {
        Desk desk(m_sample);
        QByteArray json = jsonBytes(oneMessage(u"491713920403"_s, textMessage(u"STOP"_s)));
        json.replace("\"491713920403\"", "491713920403");
        json.replace("\"1795165200\"", "1795165200");
        json.replace("\"203550352240001\"", "203550352240001");
        QCOMPARE(desk.importBytes(json).unrecognised, 0);
        QCOMPARE(desk.proposals(desk.person(u"491713920403"_s)), u"withdrawal"_s);
        desk.import({oneMessage(u"491713920404"_s, textMessage(u"STOP"_s), t0 * 1000)}); // milliseconds
        QCOMPARE(desk.sql(u"SELECT created_us FROM messages WHERE subject = ?"_s, {desk.person(u"491713920404"_s)})
                     .toLongLong(),
                 t0 * 1'000'000);
    }
    void oneBadEventIsSetAsideAlone()
    {
        Desk desk(m_sample);
        QJsonObject bad = message(u"491713920405"_s, textMessage(u"x"_s));
        bad.insert(u"timestamp"_s, u"yesterday"_s);
        const auto report = desk.import({webhook(
            {{u"messages"_s, QJsonArray{bad, QJsonObject(), message(u"491713920405"_s, textMessage(u"Stopp"_s))}}})});
        QCOMPARE(report.documents, 1);
        QCOMPARE(report.rejected.size(), 0);
        QCOMPARE(desk.proposals(desk.person(u"491713920405"_s)), u"withdrawal"_s);
        QCOMPARE(desk.items(), u"unreadable unreadable"_s);
    }
    void echoesHistoryAndAddressBook()
    {
        Desk desk(m_sample);
        const QString carla = u"491713920406"_s, bernd = u"491713920407"_s;
        const qint64 before = consent::messageCoverage(*desk.stores.gateway, {})->messages;
        QJsonObject echo = message(u"493023125010"_s, textMessage(u"20 % auf alles"_s));
        echo.insert(u"to"_s, carla);
        const auto old = [](const QString &from, const char *body, qint64 at) {
            QJsonObject m = message(from, textMessage(QString::fromUtf8(body)), at);
            m.insert(u"history_context"_s, QJsonObject{{u"status"_s, u"READ"_s}});
            return m;
        };
        QJsonObject answer = old(u"493023125010"_s, "Gute Besserung", t0 - 90);
        answer.insert(u"to"_s, carla);
        QJsonObject oldYes = message(bernd, button("opt_in:marketing", "Ja"), t0 - 70);
        const QJsonObject history{
            {u"threads"_s,
             QJsonArray{
                 QJsonObject{{u"id"_s, carla}, {u"messages"_s, QJsonArray{old(carla, "Mein Befund", t0 - 99), answer}}},
                 QJsonObject{{u"id"_s, bernd},
                             {u"messages"_s, QJsonArray{old(bernd, "Nebenstr. 3", t0 - 80), oldYes}}}}}};
        const QJsonObject entry{
            {u"type"_s, u"contact"_s},
            {u"action"_s, u"add"_s},
            {u"contact"_s, QJsonObject{{u"full_name"_s, u"Carla (Schwester)"_s}, {u"phone_number"_s, carla}}}};
        const QJsonObject unknown{{u"shop"_s, QJsonObject{{u"buyer"_s, carla}, {u"note"_s, u"liegt im Garten"_s}}}};
        const auto report = desk.import({webhook({{u"message_echoes"_s, QJsonArray{echo}}}, u"smb_message_echoes"_s),
                                         webhook({{u"history"_s, QJsonArray{history}}}, u"history"_s),
                                         webhook({{u"state_sync"_s, QJsonArray{entry}}}, u"smb_app_state_sync"_s),
                                         webhook(unknown, u"shop_orders"_s)});
        QCOMPARE(report.rejected.size(), 0);
        QCOMPARE(consent::messageCoverage(*desk.stores.gateway, {})->messages, before + 2);
        QCOMPARE(desk.sql(u"SELECT count(*) FROM messages WHERE subject = ?"_s, {desk.person(carla)}).toInt(), 3);
        QCOMPARE(desk.sql(u"SELECT count(*) FROM messages WHERE subject = ?"_s, {desk.person(bernd)}).toInt(), 2);
        QCOMPARE(desk.statesOf(bernd), QString()); // a copy of an old chat proves nothing
        QCOMPARE(desk.items(), u"doubtful_answer unrecognised"_s);
        const QByteArray kept = desk.everythingInClear();
        for (const char *text : {"auf alles", "Befund", "Besserung", "Nebenstr", "Schwester", "Garten"})
            QVERIFY2(!kept.contains(text), text);
        // The item about nobody is found by whom it names.
        QCOMPARE(
            desk.sql(u"SELECT count(*) FROM inbox_persons p JOIN address a ON a.lookup = p.lookup JOIN inbox_items i "
                     "ON i.item_id = p.item_id WHERE a.subject = ? AND i.subject IS NULL"_s,
                     {desk.person(carla)})
                .toInt(),
            1);
    }
    void signaturesAreBytes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("state");
        const auto row = [](const char *name, const char *line, const char *state) {
            QTest::newRow(name) << QString::fromLatin1(line) << QString::fromLatin1(state);
        };
        row("as the header has it", "a  b.json  sha256=%1", "valid");
        row("upper case", "a  b.json  sha256=%2", "valid");
        row("without prefix", "a  b.json %1", "valid");
        row("tabs", "a  b.json\t\tSHA256=%1\r", "valid");
        row("the other way round", "%1  a  b.json", "valid");
        row("by path", "monday/a  b.json sha256=%1", "valid");
        row("under another name", "renamed.json sha256=%1", "valid");
        row("of other bytes", "a  b.json sha256=%3", "invalid");
        row("of another file", "c.json sha256=%3", "absent");
        row("a comment", "# a  b.json sha256=%3", "absent");
    }
    void signaturesAreBytes()
    {
        QFETCH(QString, line);
        Desk desk(m_sample);
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"monday"_s));
        const QByteArray raw = jsonBytes(yes(u"491713920408"_s));
        const QString path = folder.filePath(u"monday/a  b.json"_s);
        QFile file(path), list(folder.filePath(u"list.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(raw) == raw.size());
        file.close();
        const QString mac = QString::fromLatin1(hmacSha256("secret", raw).toHex());
        line = line.replace("%1"_L1, mac).replace("%2"_L1, mac.toUpper()).replace("%3"_L1, QString(64, '0'_L1));
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write(line.toUtf8() + '\n') > 0);
        list.close();
        auto signatures = intake::readSignatures(list.fileName());
        NVERIFY(signatures);
        signatures->appSecret = SecretBytes(QByteArrayView("secret"));
        const auto report = intake::importWhatsApp(desk.stores, desk.session, {path}, *signatures);
        NVERIFY(report);
        QTEST(desk.sql(u"SELECT signature_state FROM consent_evidence WHERE subject = ?"_s,
                       {desk.person(u"491713920408"_s)})
                  .toString(),
              "state");
        const bool noted =
            line.startsWith("c.json"_L1) || line.startsWith("renamed"_L1) || line.contains(QString(60, '0'_L1));
        QCOMPARE(report->notes.isEmpty(), !noted || line.startsWith('#'_L1));
    }
    void oneNameInTwoFolders()
    {
        Desk desk(m_sample);
        QTemporaryDir folder;
        QStringList paths;
        intake::WebhookSignatures signatures{SecretBytes(QByteArrayView("secret")), {}, {}};
        for (const char *day : {"monday", "tuesday", "friday"}) {
            QVERIFY(QDir(folder.path()).mkdir(QLatin1String(day)));
            const QByteArray raw = jsonBytes(yes(u"49171392041%1"_s.arg(paths.size())));
            paths += folder.filePath(QLatin1String(day) + u"/payload.json"_s);
            QFile file(paths.last());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(raw) == raw.size());
            if (paths.size() < 3) // of the third nobody kept one
                signatures.lines += {u"payload.json"_s, hmacSha256("secret", raw), int(paths.size())};
        }
        const auto report = intake::importWhatsApp(desk.stores, desk.session, paths, signatures);
        NVERIFY(report);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(desk.sql(u"SELECT signature_state FROM consent_evidence WHERE subject = ?"_s,
                              {desk.person(u"49171392041%1"_s.arg(i))})
                         .toString(),
                     i < 2 ? u"valid"_s : u"absent"_s);
        QCOMPARE(report->notes.size(), 1);
    }
    void nothingInventedIsPlanted()
    {
        QTemporaryDir folder;
        const auto session =
            createWorkspace(folder.filePath(u"w"_s), u"example.org/log"_s, u"officer"_s,
                            SecretBytes(QByteArrayView("a long passphrase")), [] { return test::Sample::now(); });
        NVERIFY(session);
        const auto stores = Stores::open(*session);
        QFile file(folder.filePath(u"one.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(jsonBytes(yes(u"491713920420"_s)));
        file.close();
        NVERIFY(intake::importWhatsApp(*stores, *session, {file.fileName()}, {}));
        QCOMPARE(stores->gateway->value(u"SELECT count(*) FROM credentials"_s)->toInt(), 0);
        QCOMPARE(stores->gateway->value(u"SELECT count(*) FROM vendors"_s)->toInt(), 1); // the platform itself
        QCOMPARE(stores->gateway
                     ->value(u"SELECT count(*) FROM vendors WHERE dpa_signed_us IS NOT NULL OR reviewed_us IS NOT "
                             "NULL"_s)
                     ->toInt(),
                 0);
        QCOMPARE(stores->gateway->value(u"SELECT state FROM consents"_s)->toString(), u"active"_s);
    }
};

QTEST_GUILESS_MAIN(TestCaseDocuments)
#include "tst_case_documents.moc"
