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
    // law/deadlines.tsv: each row one end of one period, with its source.
    void cases_data()
    {
        for (const char *column : {"rule", "event", "zone", "calendar", "field", "expected"})
            QTest::addColumn<QString>(column);
        QFile file(QStringLiteral(DEADLINES));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int number = 0;
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine()).chopped(1);
            ++number;
            if (line.startsWith('#'_L1))
                continue;
            const QStringList cells = line.split('\t'_L1);
            QCOMPARE(cells.size(), 7);
            QTest::addRow("%d %s", number, qPrintable(cells[6]))
                << cells[0] << cells[1] << cells[2] << cells[3] << cells[4] << cells[5];
        }
        QVERIFY(number > 100);
    }
    void cases()
    {
        QFETCH(QString, rule);
        QFETCH(QString, event);
        QFETCH(QString, zone);
        QFETCH(QString, calendar);
        QFETCH(QString, field);
        QFETCH(QString, expected);
        const auto d = law::deadline(rule, parseInstant(event).value(), zone, calendar);
        NVERIFY(d);
        const QHash<QString, std::optional<Instant>> ends{{u"alarm"_s, d->alarm},
                                                          {u"nominal"_s, d->nominal},
                                                          {u"legal"_s, d->legal},
                                                          {u"in places"_s, d->legalInPlaces}};
        QVERIFY(ends.contains(field));
        const std::optional<Instant> end = ends.value(field);
        QCOMPARE(end ? toRfc3339Seconds(*end) : QString(), expected);
        QVERIFY(d->derivation.size() >= 3);
        QVERIFY(law::deadlineRules().contains(rule));
        if (d->legalInPlaces) // never the only one that is shown, and said in words
            QVERIFY(*d->legalInPlaces > d->legal &&
                    d->derivation.last().contains(u"in some places"_s, Qt::CaseInsensitive));
        QVERIFY(!d->passed(d->legal)); // exactly at the end is in time
        QVERIFY(d->passed(d->legal + std::chrono::microseconds(1)));
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
        row("DE-HH", "2017-10-31", true); // all of Germany, that year alone
        row("DE-HE", "2017-10-31", true);
        row("DE-HE", "2018-10-31", false);
        row("DE-BE", "2020-05-08", true);
        row("DE-BE", "2021-05-08", false);
        row("DE-BE", "2025-05-08", true);
        row("DE-BE", "2026-05-08", false);
        row("DE-BY", "2028-08-15", false); // in some places alone
        row("DE-SL", "2028-08-15", true);
        row("BG", "2026-09-07", true);
        row("BG", "2026-09-08", false);
        row("BG", "2023-04-17", true); // Orthodox Easter Monday; Easter's own days give none
        row("BG", "2023-04-18", false);
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
    void holidaysOfSomePlaces()
    {
        QVERIFY(law::isLocalHoliday(QDate(2028, 8, 15), u"DE-BY"_s));
        QVERIFY(!law::isLocalHoliday(QDate(2028, 8, 15), u"DE-SL"_s)); // everywhere
        QVERIFY(!law::isLocalHoliday(QDate(2028, 8, 15), u"DE-BW"_s));
        QVERIFY(law::isLocalHoliday(QDate(2027, 5, 27), u"DE-TH"_s)); // Corpus Christi in Eichsfeld
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
