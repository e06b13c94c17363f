// SPDX-License-Identifier: GPL-3.0-or-later
// Cases of Regulation 1182/71 and the GDPR, each with the answer that is usual and wrong.
#include "law/deadline.h"
#include "law/norm.h"
#include "support.h"

using namespace nachweis;

class TestDeadlines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cases_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("alarm");
        QTest::addColumn<QString>("legal");
        const auto row = [](const char *id, const char *rule, const char *event, const char *alarm, const char *legal) {
            QTest::newRow(id) << QString::fromLatin1(rule) << QString::fromLatin1(event) << QString::fromLatin1(alarm)
                              << QString::fromLatin1(legal);
        };
        row("clocks go back", "gdpr-33-1", "2026-10-23T22:10:00+02:00", "2026-10-26T21:10:00+01:00",
            "2026-10-26T22:00:00+01:00");
        row("clocks go forward, Easter", "gdpr-33-1", "2027-03-26T22:10:00+01:00", "2027-03-29T23:10:00+02:00",
            "2027-03-30T00:00:00+02:00");
        row("Christmas, no roll", "gdpr-33-1", "2020-12-22T12:17:00+01:00", "2020-12-25T12:17:00+01:00",
            "2020-12-25T13:00:00+01:00");
        row("one minute to the hour", "gdpr-33-1", "2026-12-23T17:59:00+01:00", "2026-12-26T17:59:00+01:00",
            "2026-12-26T18:00:00+01:00");
        row("on the hour: that hour is not counted", "gdpr-33-1", "2026-12-23T17:00:00+01:00",
            "2026-12-26T17:00:00+01:00", "2026-12-26T18:00:00+01:00");
        // For months alarm is the nominal end; an end of day is the midnight that follows it.
        row("no such day, Sunday", "gdpr-12-3", "2027-01-31T10:00:00+01:00", "2027-03-01T00:00:00+01:00",
            "2027-03-02T00:00:00+01:00");
        row("leap year", "gdpr-12-3", "2028-01-31T10:00:00+01:00", "2028-03-01T00:00:00+01:00",
            "2028-03-01T00:00:00+01:00");
        row("short February", "gdpr-12-3", "2027-02-01T10:00:00+01:00", "2027-03-02T00:00:00+01:00",
            "2027-03-02T00:00:00+01:00");
        row("Good Friday to Easter Monday", "gdpr-12-3", "2027-02-26T10:00:00+01:00", "2027-03-27T00:00:00+01:00",
            "2027-03-31T00:00:00+02:00");
        row("Christmas and a weekend", "gdpr-12-3", "2026-11-25T10:00:00+01:00", "2026-12-26T00:00:00+01:00",
            "2026-12-29T00:00:00+01:00");
        row("extended: the earlier of both readings", "gdpr-12-3-extended", "2027-01-31T10:00:00+01:00",
            "2027-04-29T00:00:00+02:00", "2027-04-29T00:00:00+02:00");
        row("received late at night, local day counts", "gdpr-12-3", "2027-01-31T23:30:00Z",
            "2027-03-02T00:00:00+01:00", "2027-03-02T00:00:00+01:00");
        row("60 calendar days, not two months", "hipaa-164-404", "2027-01-05T10:00:00+01:00",
            "2027-03-07T00:00:00+01:00", "2027-03-07T00:00:00+01:00");
        row("fewer than 500, a leap year follows", "hipaa-164-408-annual", "2027-01-05T10:00:00+01:00",
            "2028-03-01T00:00:00+01:00", "2028-03-01T00:00:00+01:00");
        row("fewer than 500, no leap year", "hipaa-164-408-annual", "2026-07-05T10:00:00+02:00",
            "2027-03-02T00:00:00+01:00", "2027-03-02T00:00:00+01:00");
        row("early warning across the change of clocks", "nis2-24h", "2026-10-24T22:10:00+02:00",
            "2026-10-25T21:10:00+01:00", "2026-10-25T21:10:00+01:00");
        row("notification of 72 hours", "nis2-72h", "2027-03-26T22:10:00+01:00", "2027-03-29T23:10:00+02:00",
            "2027-03-29T23:10:00+02:00");
        row("four hours on a working day", "dora-initial", "2026-11-24T09:30:00+01:00", "2026-11-24T13:30:00+01:00",
            "2026-11-24T13:30:00+01:00");
        row("four hours into Saturday: Monday noon", "dora-initial", "2026-11-27T22:00:00+01:00",
            "2026-11-28T02:00:00+01:00", "2026-11-30T12:00:00+01:00");
        row("four hours into Good Friday: Tuesday noon", "dora-initial", "2027-03-25T22:00:00+01:00",
            "2027-03-26T02:00:00+01:00", "2027-03-30T12:00:00+02:00");
        row("business letter", "ao-147-letters", "2026-03-03T10:00:00+01:00", "2033-01-01T00:00:00+01:00",
            "2033-01-01T00:00:00+01:00");
        row("voucher", "ao-147-vouchers", "2026-03-03T10:00:00+01:00", "2035-01-01T00:00:00+01:00",
            "2035-01-01T00:00:00+01:00");
        row("voucher of New Year's night, local day counts", "ao-147-vouchers", "2026-12-31T23:30:00Z",
            "2036-01-01T00:00:00+01:00", "2036-01-01T00:00:00+01:00");
        row("proof of consent to calls, from the last use", "uwg-7a", "2027-05-05T10:00:00+02:00",
            "2032-05-06T00:00:00+02:00", "2032-05-06T00:00:00+02:00");
        row("proof of consent, leap day", "uwg-7a", "2028-02-29T10:00:00+01:00", "2033-03-01T00:00:00+01:00",
            "2033-03-01T00:00:00+01:00");
    }
    void cases()
    {
        QFETCH(QString, rule);
        QFETCH(QString, event);
        QFETCH(QString, alarm);
        QFETCH(QString, legal);
        const auto d = law::deadline(rule, parseInstant(event).value(), u"Europe/Berlin"_s);
        NVERIFY(d);
        QCOMPARE(toRfc3339(d->alarm), toRfc3339(parseInstant(alarm).value()));
        QCOMPARE(toRfc3339(d->legal), toRfc3339(parseInstant(legal).value()));
        QVERIFY(d->derivation.size() >= 3);
        QVERIFY(law::deadlineRules().contains(rule));
    }
    // Days as the states publish them.
    void holidaysOfTheMemberStates_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<bool>("holiday");
        const auto row = [](const char *calendar, const char *day, bool holiday) {
            QTest::addRow("%s %s", calendar, day) << QString::fromLatin1(day) << holiday;
        };
        row("AT", "2026-10-26", true);
        row("AT", "2026-04-03", false); // Good Friday is none in Austria
        row("DE", "2026-04-03", true);
        row("FR", "2026-07-14", true);
        row("FR", "2026-12-26", false);
        row("DK", "2023-05-05", true); // store bededag, abolished
        row("DK", "2024-04-26", false);
        row("NL", "2025-04-26", true); // the 27th is a Sunday
        row("NL", "2026-04-27", true);
        row("NL", "2025-04-28", false);
        row("IT", "2025-10-04", false);
        row("IT", "2026-10-04", true);
        row("PL", "2024-12-24", false);
        row("PL", "2025-12-24", true);
        row("IE", "2026-02-02", true);
        row("IE", "2030-02-01", true); // a Friday
        row("IE", "2030-02-04", false);
        row("IE", "2026-10-26", true);
        row("SE", "2026-06-20", true); // midsummer
        row("SE", "2026-06-19", false);
        row("FI", "2026-06-19", true);
        row("GR", "2026-04-13", true); // eastern Easter
        row("GR", "2026-04-06", false);
        row("DE-SN", "2022-11-16", true);
        row("DE-SN", "2022-11-23", false);
        row("DE-HH", "2016-10-31", false);
        row("DE-HH", "2026-10-31", true);
    }
    void holidaysOfTheMemberStates()
    {
        QFETCH(QString, day);
        QFETCH(bool, holiday);
        const QString calendar = QString::fromLatin1(QTest::currentDataTag()).section(' '_L1, 0, 0);
        QVERIFY(law::holidayCalendars().contains(calendar));
        QCOMPARE(law::isHoliday(QDate::fromString(day, Qt::ISODate), calendar), holiday);
    }
    void everyMemberState()
    {
        const QStringList calendars = law::holidayCalendars();
        QCOMPARE(calendars.filter(u"DE-"_s).size(), 16);
        QCOMPARE(calendars.size(), 16 + 27);
        for (const QString &calendar : calendars) {
            int days = 0;
            for (QDate day(2027, 1, 1); day.year() == 2027; day = day.addDays(1))
                days += law::isHoliday(day, calendar);
            QVERIFY2(days >= 9 && days <= 18, qPrintable(calendar + ' '_L1 + QString::number(days)));
            QVERIFY(law::holidayCalendarTitle(calendar) != calendar);
        }
    }
    void regionalHolidays()
    {
        QVERIFY(law::isHoliday(QDate(2026, 11, 18), u"DE-SN"_s)); // Buß- und Bettag
        QVERIFY(!law::isHoliday(QDate(2026, 11, 18), u"DE-BY"_s));
        QVERIFY(law::isHoliday(QDate(2027, 1, 6), u"DE-BY"_s));
        QVERIFY(!law::isHoliday(QDate(2027, 1, 6), u"DE"_s));
        QCOMPARE(law::easterSunday(2027), QDate(2027, 3, 28));
        QCOMPARE(law::easterSunday(2038), QDate(2038, 4, 25));
        QCOMPARE(law::easterSunday(2008), QDate(2008, 3, 23));
        QCOMPARE(law::orthodoxEasterSunday(2024), QDate(2024, 5, 5));
        QCOMPARE(law::orthodoxEasterSunday(2026), QDate(2026, 4, 12));
        QCOMPARE(law::orthodoxEasterSunday(2030), QDate(2030, 4, 28));
        // Epiphany moves an end in Bavaria, not elsewhere.
        const Instant received = test::instant("2026-12-06T10:00:00+01:00");
        const auto by = law::deadline(u"gdpr-12-3"_s, received, u"Europe/Berlin"_s, u"DE-BY"_s);
        const auto de = law::deadline(u"gdpr-12-3"_s, received, u"Europe/Berlin"_s);
        QCOMPARE(by->legal - de->legal, std::chrono::hours(24));
    }
    void normsAsALanguageCitesThem()
    {
        const auto german = [](const char *norm) { return law::normIn(QString::fromUtf8(norm), u"de_DE"_s); };
        QCOMPARE(german("GDPR Art. 6(1)(a); UWG § 7(2) Nr. 2"),
                 QString::fromUtf8("Art. 6 Abs. 1 Buchst. a DSGVO; UWG § 7 Abs. 2 Nr. 2"));
        QCOMPARE(german("GDPR Art. 7(1), 17(3)(e); BGB § 195"),
                 QString::fromUtf8("Art. 7 Abs. 1, 17 Abs. 3 Buchst. e DSGVO; BGB § 195"));
        QCOMPARE(german("AO § 147(1) Nr. 2-3, HGB § 257"), QString::fromUtf8("AO § 147 Abs. 1 Nr. 2-3, HGB § 257"));
        QCOMPARE(german("Rechtsstreit (12) C"), u"Rechtsstreit (12) C"_s); // what somebody typed stays
        QCOMPARE(law::normIn(u"GDPR Art. 6(1)(a)"_s, u"en"_s), u"GDPR Art. 6(1)(a)"_s);
    }
    void refusals()
    {
        const Instant at = test::instant("2026-12-06T10:00:00+01:00");
        QCOMPARE(law::deadline(u"gdpr-99"_s, at, u"Europe/Berlin"_s).error().code, ErrorCode::BadInput);
        QCOMPARE(law::deadline(u"gdpr-33-1"_s, at, u"Mars/Olympus"_s).error().code, ErrorCode::BadInput);
        QCOMPARE(law::deadline(u"gdpr-12-3"_s, at, u"Europe/Berlin"_s, u"DE-XX"_s).error().code, ErrorCode::BadInput);
        for (const char *text :
             {"", "2026-10-23", "2026-10-23T22:10:00", "2026-13-01T00:00:00Z", "yesterday", "2026-02-30T00:00:00Z"})
            QVERIFY2(!parseInstant(QString::fromLatin1(text)), text);
    }
};

QTEST_GUILESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"
