// SPDX-License-Identifier: GPL-3.0-or-later
// WhatsApp webhooks: documents of the shapes that the platform describes, written here, and real ones where the machine
// has them (NACHWEIS_PAYLOADS).
#include "consent/consents.h"
#include "intake/whatsapp.h"
#include "log/verifier.h"
#include "people/subjects.h"
#include "support.h"

using namespace nachweis;

class TestIntake : public QObject
{
    Q_OBJECT
    test::Sample m_sample;
    QTemporaryDir m_dir;

    QString file(const char *name, const QByteArray &data)
    {
        QFile f(m_dir.filePath(QString::fromLatin1(name)));
        if (!f.open(QIODevice::WriteOnly) || f.write(data) != data.size())
            qFatal("write");
        return f.fileName();
    }
    static QByteArray document(const QByteArray &value, const QByteArray &field = "messages")
    {
        return "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"1\",\"changes\":[{\"field\":\"" + field +
               "\",\"value\":{\"metadata\":{\"display_phone_number\":\"49405555010\",\"phone_number_id\":"
               "\"106540352242922\"}," +
               value + "}}]}]}";
    }
    static QByteArray message(const QByteArray &id, const QByteArray &type, const QByteArray &rest,
                              const QByteArray &from = "4915112345678")
    {
        return "\"contacts\":[{\"wa_id\":\"" + from + "\",\"user_id\":\"DE." + from +
               "\"}],\"messages\":[{\"from\":\"" + from + "\",\"id\":\"" + id +
               "\",\"timestamp\":\"1764000000\",\"type\":\"" + type + "\"" + rest + "}]";
    }
    static intake::ImportReport import(const Session &s, const QStringList &files,
                                       const intake::WebhookSignatures &signatures = {})
    {
        const auto stores = Stores::open(s);
        auto report = intake::importWhatsApp(*stores, s, files, signatures);
        if (!report)
            qFatal("%s", qPrintable(report.error().message + report.error().detail));
        return *report;
    }
    static QString person(const Session &s, const char *kind, const char *value)
    {
        const auto stores = Stores::open(s);
        return people::findByIdentifier(*stores->gateway, s.keys,
                                        {QString::fromLatin1(kind), QString::fromLatin1(value)})
            ->value_or(QString());
    }
    static QVariant sql(const Session &s, const char *statement)
    {
        return Stores::open(s)->gateway->value(QString::fromLatin1(statement)).value();
    }

private Q_SLOTS:
    void bothShapesOfTheReply()
    {
        const Session s = m_sample.open();
        const QString a = file(
            "a.json",
            document(message(
                "wamid.a", "button",
                ",\"context\":{\"id\":\"wamid.q\"},\"button\":{\"payload\":\"opt_in:marketing\",\"text\":\"Ja\"}")));
        const QString b = file("b.json", document(message("wamid.b", "interactive",
                                                          ",\"interactive\":{\"type\":\"button_reply\",\"button_"
                                                          "reply\":{\"id\":\"opt_in:marketing\",\"title\":\"Yes\"}}",
                                                          "353861234567")));
        const intake::ImportReport r = import(s, {a, b});
        QCOMPARE(r.documents, 2);
        QCOMPARE(r.rejected.size(), 0);
        const auto stores = Stores::open(s);
        for (const char *wa : {"4915112345678", "353861234567"}) {
            const auto rows = consent::listConsents(*stores->gateway, {{}, {}, person(s, "wa_id", wa)}, {}, 10);
            QCOMPARE(rows->size(), 1);
            QCOMPARE(rows->first().state, u"active"_s);
            const auto c = consent::consent(*stores, rows->first().id);
            QVERIFY(c->events.first().index >= 0); // the log explains the row
        }
        // By number in three spellings, and by the business-scoped id.
        const QString subject = person(s, "wa_id", "4915112345678");
        for (const char *spelling : {"+49 151 12345678", "0151/12345678", "0049 (151) 123-456-78"})
            QCOMPARE(person(s, "e164", people::toE164(QString::fromLatin1(spelling))->toLatin1().constData()), subject);
        QCOMPARE(person(s, "bsuid", "DE.4915112345678"), subject);
        // Without a context the proof is weaker, and says so; so does a missing signature.
        const auto weak = consent::consent(
            *stores,
            consent::listConsents(*stores->gateway, {{}, {}, person(s, "wa_id", "353861234567")}, {}, 1)->first().id);
        QVERIFY(consent::evidenceWeaknesses(*weak).size() > 2);
        QVERIFY(log::verifyLog(s, {})->ok());
    }
    void theSameAgainChangesNothing()
    {
        const Session s = m_sample.open();
        const QString a = file("same.json", document(message("wamid.s", "text", ",\"text\":{\"body\":\"Hallo\"}")));
        QCOMPARE(import(s, {a}).events, 1);
        const auto count = [&] {
            return sql(s, "SELECT (SELECT count(*) FROM messages) || '/' || (SELECT count(*) FROM subjects) || '/' || "
                          "(SELECT count(*) FROM address)")
                .toString();
        };
        const QString before = count();
        const intake::ImportReport again = import(s, {a, a});
        QCOMPARE(again.events, 0);
        QCOMPARE(again.entries, 0);
        QCOMPARE(again.duplicates, 2);
        QCOMPARE(count(), before);
        // No contents are kept.
        QCOMPARE(sql(s, "SELECT count(*) FROM messages WHERE content_sealed IS NOT NULL").toInt(), 0);
    }
    void stopAndResume()
    {
        const Session s = m_sample.open();
        const auto preference = [](const QByteArray &value, const QByteArray &time) {
            return document(
                "\"user_preferences\":[{\"wa_id\":\"4915112345678\",\"category\":\"marketing_messages\",\"value\":\"" +
                    value + "\",\"timestamp\":" + time + "}]",
                "user_preferences");
        };
        import(s, {file("stop.json", preference("stop", "1764000100"))});
        const QString subject = person(s, "wa_id", "4915112345678");
        const auto state = [&] {
            return consent::listConsents(*Stores::open(s)->gateway, {{}, {}, subject}, {}, 1)->first().state;
        };
        QCOMPARE(state(), u"withdrawn"_s);
        import(s, {file("resume.json", preference("resume", "1764000200"))});
        QCOMPARE(state(), u"none"_s); // the end of a block is no consent
        import(s,
               {file("late.json", preference("stop", "1764000150"))}); // an older event that comes late undoes nothing
        QCOMPARE(state(), u"none"_s);
        import(s,
               {file("yes.json", document(message("wamid.y", "button",
                                                  ",\"button\":{\"payload\":\"opt_in:marketing\",\"text\":\"Ja\"}")))});
        QCOMPARE(state(), u"active"_s); // as it was before the stop
        QCOMPARE(import(s, {file("signup.json", preference("signup", "1764000300"))}).unrecognised, 1);
    }
    void statusesInAnyOrder()
    {
        const Session s = m_sample.open();
        const auto status = [](const QByteArray &state, const QByteArray &time, const QByteArray &rest = {}) {
            return document("\"statuses\":[{\"id\":\"wamid.o\",\"recipient_id\":\"4915112345678\",\"status\":\"" +
                            state + "\",\"timestamp\":\"" + time + "\"" + rest + "}]");
        };
        import(s, {file("1.json", status("read", "1764000030")), file("2.json", status("sent", "1764000010")),
                   file("3.json", status("delivered", "1764000020"))});
        QCOMPARE(sql(s, "SELECT status FROM messages WHERE message_id = 'wamid.o'").toString(), u"read"_s);
        // An error code is a signal, not a withdrawal.
        import(s, {file("4.json",
                        status("failed", "1764000040", ",\"errors\":[{\"code\":131050,\"title\":\"stopped\"}]"))});
        QCOMPARE(sql(s, "SELECT error_code FROM messages WHERE message_id = 'wamid.o'").toInt(), 131050);
        QVERIFY(consent::listConsents(*Stores::open(s)->gateway, {{}, {}, person(s, "wa_id", "4915112345678")}, {}, 1)
                    ->isEmpty());
    }
    void changedNumberAndRevoke()
    {
        const Session s = m_sample.open();
        import(s, {file("t.json", document(message("wamid.t", "text", ",\"text\":{\"body\":\"x\"}"))),
                   file("n.json", document(message("wamid.n", "system",
                                                   ",\"system\":{\"type\":\"user_changed_number\",\"wa_id\":"
                                                   "\"4917699999999\",\"body\":\"changed\"}"))),
                   file("r.json",
                        document(message("wamid.r", "revoke", ",\"revoke\":{\"original_message_id\":\"wamid.t\"}")))});
        const QString subject = person(s, "wa_id", "4917699999999");
        QVERIFY(!subject.isEmpty());
        QCOMPARE(person(s, "bsuid", "DE.4915112345678"), subject);
        const auto all = nachweis::people::subject(*Stores::open(s)->gateway, subject);
        QCOMPARE(std::count_if(all->addresses.begin(), all->addresses.end(),
                               [](const people::Address &a) { return a.validTo.has_value(); }),
                 1);
        QCOMPARE(sql(s, "SELECT status FROM messages WHERE message_id = 'wamid.t'").toString(), u"deleted"_s);
    }
    void brokenInputIsNamedAndStopsNothing()
    {
        const Session s = m_sample.open();
        const QByteArray good = document(message("wamid.g", "text", ",\"text\":{\"body\":\"x\"}"));
        const QString lines =
            file("lines.jsonl",
                 good + "\n{\"broken\":\n\n" + document(message("wamid.h", "hologram", ",\"x\":1")) + "\nnot json\n");
        const intake::ImportReport r = import(s, {lines, m_dir.filePath(u"missing.json"_s), file("empty.json", ""),
                                                  file("array.json", "[1]"), file("half.json", "{\n\"a\":\n}")});
        QCOMPARE(r.documents, 2);
        QCOMPARE(r.unrecognised, 1);
        QStringList places;
        for (const intake::ImportRejection &one : r.rejected)
            places += u"%1:%2"_s.arg(one.file).arg(one.line);
        QCOMPARE(places, (QStringList{u"lines.jsonl:2"_s, u"lines.jsonl:5"_s, u"missing.json:0"_s, u"empty.json:1"_s,
                                      u"array.json:1"_s, u"half.json:3"_s}));
        QVERIFY(log::verifyLog(s, {})->ok());
    }
    void signaturesOverRawBytes()
    {
        const Session s = m_sample.open();
        const QByteArray raw = document(
            message("wamid.sig", "button",
                    ",\"context\":{\"id\":\"q\"},\"button\":{\"payload\":\"opt_in:marketing\",\"text\":\"Ja\"}"));
        intake::WebhookSignatures signatures{SecretBytes(QByteArrayView("app secret")), {}, {}};
        for (const auto &[name, tail, expected] : {std::tuple{"v.json", "", "valid"}, {"i.json", " ", "invalid"}}) {
            signatures.lines = {{QString::fromLatin1(name), hmacSha256("app secret", raw), 1}};
            QByteArray body = raw + tail;
            body.replace("wamid.sig", QByteArray("wamid.sig").append(tail)); // one event each
            if (!*tail)
                QCOMPARE(body, raw);
            import(s, {file(name, body)}, signatures);
            QCOMPARE(sql(s, "SELECT signature_state FROM consent_evidence ORDER BY rowid DESC LIMIT 1").toString(),
                     QString::fromLatin1(expected));
        }
    }
    void realPayloadsWhereTheyAre()
    {
        const QDir folder(qEnvironmentVariable("NACHWEIS_PAYLOADS", u"."_s));
        QStringList files;
        for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files))
            files += folder.filePath(name);
        const Session s = m_sample.open();
        const intake::ImportReport r =
            import(s, qEnvironmentVariableIsSet("NACHWEIS_PAYLOADS") ? files : QStringList());
        QCOMPARE(r.rejected.size(), 0);
        QCOMPARE(r.unrecognised, 0);
        QCOMPARE(r.documents, qEnvironmentVariableIsSet("NACHWEIS_PAYLOADS") ? files.size() : 0);
        QVERIFY(log::verifyLog(s, {})->ok());
    }
};

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
