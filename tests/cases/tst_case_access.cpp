// SPDX-License-Identifier: GPL-3.0-or-later
// What a person who asks for access is given (GDPR Art. 15): everything that stands in a place of the erasure, or the
// reason why not; and what is another's stays masked.
#include "documents/report.h"
#include "people/organisation.h"
#include "requests/erasure_places.h"
#include "requests/subject_data.h"
#include "requests/subject_report.h"
#include "webhooks.h"

using namespace nachweis;
using namespace nachweis::test;

class TestCaseAccess : public QObject
{
    Q_OBJECT
    Sample m_sample;

    static QByteArray dataOf(Desk &d, const QString &subject)
    {
        const auto data = requests::subjectData(d.stores, d.session, subject, false);
        if (!data)
            qFatal("%s %s", qPrintable(data.error().message), qPrintable(data.error().detail));
        return QJsonDocument(*data).toJson();
    }
    static QByteArray reportOf(const QByteArray &data)
    {
        return requests::subjectReport(documents::Texts(u"en"_s), QJsonDocument::fromJson(data).object(), {}, {}, false)
            .toUtf8();
    }
    static QJsonObject firstContact()
    {
        QJsonObject anna = contact(u"491713920012"_s, u"DE.9100000000000000001"_s, u"Anna Beispiel"_s);
        anna.insert(u"parent_user_id"_s, u"DE.ENT.9100000000000001"_s);
        anna.insert(u"profile"_s, QJsonObject{{u"name"_s, u"Anna Beispiel"_s}, {u"username"_s, u"@anna.b"_s}});
        return webhook(
            {{u"contacts"_s, QJsonArray{anna}},
             {u"messages"_s, QJsonArray{message(u"491713920012"_s, button("opt_in:marketing", "Ja, gern"))}}});
    }

private Q_SLOTS:
    // Kinds of event that no version of this program knows yet, and whatever they say.
    void whatIsNotRecognisedIsGiven_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("an edited message")
            << QByteArray(R"("type":"edit","edit":{"message":{"type":"text","text":{"body":"Bitte an Gartenweg 9"}}})")
            << QByteArray("Gartenweg 9");
        QTest::newRow("a vote") << QByteArray(R"("type":"poll_vote","poll_vote":{"options":["Montag"]})")
                                << QByteArray("Montag");
        QTest::newRow("deep inside") << QByteArray(R"("type":"x","x":{"a":[{"b":{"c":["Schuhgr\u00f6\u00dfe 44"]}}]})")
                                     << QByteArray("Schuhgr\xc3\xb6\xc3\x9f"
                                                   "e 44");
        QTest::newRow("a choice that no purpose names")
            << button("opt_in:stellenangebote", "Ja, Stellen") << QByteArray("Ja, Stellen");
    }
    void whatIsNotRecognisedIsGiven()
    {
        QFETCH(QByteArray, rest);
        QFETCH(QByteArray, said);
        Desk d(m_sample);
        d.import({firstContact(), oneMessage(u"491713920012"_s, rest, t0 + 5)});
        const QByteArray data = dataOf(d, d.person(u"+491713920012"_s));
        QVERIFY2(data.contains(said), data.constData());
        QVERIFY2(reportOf(data).contains(said), reportOf(data).constData());
    }
    void namesAndIds()
    {
        Desk d(m_sample);
        d.import({firstContact()});
        const QByteArray data = dataOf(d, d.person(u"+491713920012"_s)), report = reportOf(data);
        for (const char *own : {"Anna Beispiel", "anna.b", "DE.9100000000000000001", "DE.ENT.9100000000000001",
                                "491713920012", "Ja, gern"})
            QVERIFY2(data.contains(own) && report.contains(own), own);
    }
    // Of two persons in one document each gets their own; an item that names one beside another says only that.
    void othersStayOut()
    {
        Desk d(m_sample);
        d.import({firstContact(),
                  webhook({{u"contacts"_s, QJsonArray{contact(u"491713920012"_s, {}, u"Anna Beispiel"_s),
                                                      contact(u"491713920034"_s, {}, u"Bernd Nachbar"_s)}},
                           {u"messages"_s,
                            QJsonArray{message(u"491713920012"_s, R"("type":"edit","edit":{"t":"ruf 0171 3920034"})"),
                                       message(u"491713920034"_s, R"("type":"edit","edit":{"t":"Klinikum"})")}}}),
                  oneMessage(u"491713920034"_s, R"("type":"edit","edit":{"t":"Annas Nummer ist 491713920012, geheim"})",
                             t0 + 20)});
        const QByteArray hers = dataOf(d, d.person(u"+491713920012"_s)), his = dataOf(d, d.person(u"+491713920034"_s));
        for (const char *other : {"Bernd", "Klinikum", "3920034", "geheim"})
            QVERIFY2(!hers.contains(other), hers.constData());
        QVERIFY(his.contains("Klinikum") && his.contains("geheim") && !his.contains("Anna Beispiel"));
        QVERIFY(!his.contains("3920012")); // her number in his text
    }
    void ownNumbersAreNotMasked_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *own, const char *written) {
            QTest::addRow("%s", written) << QString::fromLatin1(own) << QString::fromLatin1(written);
        };
        for (const char *written : {"+491713920012", "491713920012", "0049 171 3920012", "0171 3920012",
                                    "+49 (0)171 392 00 12", "0171/3920012"})
            row("491713920012", written);
        row("5215555550143", "+52 55 5555 0143"); // Mexico's old 1
        row("525555550143", "5215555550143");
        row("447700900123", "447700900123"); // no number of Germany's
    }
    void ownNumbersAreNotMasked()
    {
        QFETCH(QString, own);
        QFETCH(QString, written);
        const QString text = u"Meine Nummer: "_s + written + u", danke"_s;
        QCOMPARE(requests::maskOthers(text, {own}), text);
        QVERIFY(requests::maskOthers(text, {u"4915112345678"_s}) != text);
    }
    // One list for erasure and access: each place is given or left out with a reason, and nothing is given twice-named.
    void everyPlaceIsGivenOrNamed()
    {
        Desk d(m_sample);
        d.import({firstContact()});
        const QJsonObject data = QJsonDocument::fromJson(dataOf(d, d.person(u"+491713920012"_s))).object();
        QFile file(u":/templates/subject-data.schema.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject members = QJsonDocument::fromJson(file.readAll()).object()[u"properties"].toObject();
        QJsonArray leftOut = data[u"left_out"].toArray();
        for (const requests::PlaceRule &rule : requests::placeRules()) {
            const QString name = nameOf(rule.kind);
            QVERIFY2((rule.given == nullptr) != (rule.leftOut == nullptr), qPrintable(name));
            if (rule.given) {
                QVERIFY2(data.contains(QLatin1String(rule.given)), rule.given);
                QVERIFY2(members.contains(QLatin1String(rule.given)), rule.given);
                continue;
            }
            const auto said = std::find_if(leftOut.begin(), leftOut.end(), [&](const auto &one) {
                return one.toObject()[u"place"].toString() == name;
            });
            QVERIFY2(said != leftOut.end() && !said->toObject()[u"why"].toString().isEmpty(), qPrintable(name));
            QVERIFY(
                QString::fromUtf8(reportOf(QJsonDocument(data).toJson())).contains(QString::fromUtf8(rule.leftOut)));
        }
        for (auto it = data.begin(); it != data.end(); ++it)
            QVERIFY2(members.contains(it.key()), qPrintable(it.key()));
    }
    // What staff wrote about a request, and what is no longer sent, are data of the person too.
    void requestsAndSuppressions()
    {
        Desk d(m_sample);
        d.import({firstContact(), preference(u"491713920012"_s, "stop", t0 + 30)});
        const QString subject = d.person(u"+491713920012"_s);
        const auto r = requests::openRequest(d.stores, d.session, requests::Right::Access, subject,
                                             Sample::now() - std::chrono::hours(1), u"mail"_s, berlin());
        NVERIFY(r);
        NVERIFY(requests::queryIdentity(d.stores, d.session, r->id, u"Absender passt nicht zum Antrag"_s));
        const QByteArray data = dataOf(d, subject);
        QVERIFY(data.contains("Absender passt nicht zum Antrag"));
        const QJsonArray suppressed = QJsonDocument::fromJson(data)[u"suppressions"].toArray();
        QVERIFY2(!suppressed.isEmpty(), data.constData());
        QVERIFY(reportOf(data).contains("Absender passt nicht zum Antrag"));
    }
};

QTEST_GUILESS_MAIN(TestCaseAccess)
#include "tst_case_access.moc"
