// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as people paste them: found under the spelling that is said, asked about where they could mean two, and never
// guessed into a store.
#include "people/phone.h"
#include "requests/execution.h"
#include "webhooks.h"

using namespace nachweis;
using namespace nachweis::test;

class TestCaseNumbers : public QObject
{
    Q_OBJECT
    Sample m_sample;

    static Result<people::Meant> meant(Desk &d, const QString &text)
    {
        return people::whoIsMeant(*d.stores.gateway, d.session.keys, text);
    }

private Q_SLOTS:
    void found_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("number");
        const auto row = [](const char *written, const char *number) {
            QTest::addRow("%s", written) << QString::fromUtf8(written) << QString::fromLatin1(number);
        };
        for (const char *written :
             {"491713920012", "49 (0)171 3920012", "+49 (0)171 39200-12", "0049 (0) 171 3920012", "0171/39200-12",
              "Mobil: 0171 3920012", "0171 3920012 (privat)", "0171-3920012 Durchwahl 5", "0171 3920012 App. 12",
              "whatsapp:+491713920012", "491713920012@s.whatsapp.net", "491713920012@c.us",
              "tel:+49-171-3920012;phone-context=+49", "＋49 171 3920012", "٠١٧١٣٩٢٠٠١٢", "171 3920012",
              "Tel.: +49.171.392.0012", "0171\u00a03920012"})
            row(written, "+491713920012");
        row("4917604069012", "+4917604069012");
        row("447700900123", "+447700900123");
        row("(privat) 447700900123", "+447700900123");
        row("12025550143", "+12025550143");
        row("1 (202) 555-0143", "+12025550143");
    }
    void found()
    {
        QFETCH(QString, written);
        QFETCH(QString, number);
        Desk d(m_sample);
        for (const char *digits : {"491713920012", "4917604069012", "447700900123", "12025550143"})
            d.import({yes(QLatin1String(digits))});
        const auto who = meant(d, written);
        NVERIFY(who);
        QCOMPARE(who->subject, d.person(number));
        QCOMPARE(who->spelling, people::numberInFull(number)); // said in full, with its country
        QVERIFY(who->spelling.startsWith('+'_L1) && who->spelling.endsWith(')'_L1));
    }
    void askedAbout()
    {
        Desk d(m_sample);
        d.import({yes(u"491713920012"_s), yes(u"4917604069012"_s)});
        for (const char *two :
             {"+49 171 3920012 / 0176 04069012", "0171 3920012 oder 0176 04069012", "491713920012; 4917604069012"}) {
            const auto who = meant(d, QString::fromUtf8(two));
            QVERIFY2(!who && who.error().code == ErrorCode::BadInput, two);
            for (const char *number : {"+491713920012", "+4917604069012"})
                QVERIFY2(who.error().message.contains(people::numberInFull(QLatin1String(number))),
                         qPrintable(who.error().message));
        }
        // Two numbers of one person mean that person; one that nobody has takes nothing away.
        QCOMPARE(meant(d, u"+49 171 3920012 / 0171 3920012"_s)->subject, d.person(u"+491713920012"_s));
        QCOMPARE(meant(d, u"+49 171 3920012 / 0176 99999999"_s)->subject, d.person(u"+491713920012"_s));
    }
    void nobodyAndNonsense()
    {
        Desk d(m_sample);
        d.import({yes(u"491713920012"_s)});
        const auto nobody = meant(d, u"0176 99999999"_s);
        QCOMPARE(nobody.error().code, ErrorCode::NotFound);
        QVERIFY(nobody.error().hint.contains(u"+4917699999999"_s)); // what was looked for
        for (const char *rounded : {"4,91714E+11", "4.91714e11", " 4,9E+11 "}) {
            const auto who = meant(d, QLatin1String(rounded));
            QCOMPARE(who.error().code, ErrorCode::BadInput);
            QVERIFY(who.error().message.contains(QString::fromLatin1(rounded).trimmed()));
        }
        QCOMPARE(meant(d, u"keine Nummer"_s).error().code, ErrorCode::BadInput);
    }
    void stored_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("shown"); // empty: refused
        const auto row = [](const char *written, const char *shown) {
            QTest::addRow("%s", written) << QString::fromUtf8(written) << QString::fromLatin1(shown);
        };
        row("0171 3920012", "+49 171 3920012 (DE)");
        row("+44 7700 900123", "+44 7700 900123 (GB)");
        row("+41 79 123 45 67", "+41 79 123 45 67 (CH)");
        row("+49 12", "");
        row("0049 171 39200123456789", "");
        row("12345", "");
        row("4,91714E+11", "");
        for (const char *ofTwo : {"41791234567", "491713920012", "447911123456"}) // or of a local network of Germany's
            row(ofTwo, "");
    }
    void stored()
    {
        QFETCH(QString, written);
        QFETCH(QString, shown);
        const auto number = people::numberToStore(written);
        QCOMPARE(number ? number->shown : QString(), shown);
        if (!number)
            QCOMPARE(number.error().code, ErrorCode::BadInput);
        if (written == "491713920012"_L1) // both are named
            QVERIFY2(number.error().message.contains(u"+49 171 3920012 (DE)"_s), qPrintable(number.error().message));
    }
    void rectificationGuessesNothing()
    {
        Desk d(m_sample);
        d.import({yes(u"491713920012"_s)});
        const QString subject = d.person(u"+491713920012"_s);
        const auto r = requests::openRequest(d.stores, d.session, requests::Right::Rectification, subject,
                                             Sample::now() - std::chrono::hours(1), u"mail"_s, berlin());
        NVERIFY(requests::identifyRequest(d.stores, d.session, r->id, u"reply"_s));
        NVERIFY(requests::decideRequest(d.stores, d.session, r->id, requests::Decision::Grant, u"Art. 16"_s, {}));
        NVERIFY(requests::approveRequest(d.stores, approver(d.session), r->id));
        const qint64 before = d.sql(u"SELECT count(*) FROM address"_s).toLongLong();
        for (const char *impossible : {"+49 12", "4,91714E+11"})
            QCOMPARE(requests::executeRight(d.stores, d.session, r->id, {{}, QLatin1String(impossible)}).error().code,
                     ErrorCode::BadInput);
        QCOMPARE(d.sql(u"SELECT count(*) FROM address"_s).toLongLong(), before);
        NVERIFY(requests::executeRight(d.stores, d.session, r->id, {{}, u"+44 7911 123456"_s}));
        QCOMPARE(d.person(u"+44 7911 123456"_s), subject);
    }
};

QTEST_GUILESS_MAIN(TestCaseNumbers)
#include "tst_case_numbers.moc"
