// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/holidays.h"

#include "base/literals.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <algorithm>
#include <limits>

namespace nachweis::law {
namespace {

enum class Base { Date, Easter, Orthodox, WeekdayFrom };
struct MonthDay
{
    int month = 0, day = 0;
    QDate in(int year) const { return QDate(year, month, day); }
};
struct Instead
{ // where `of` falls on the weekday, the holiday is `then`
    int weekday = 0;
    MonthDay of, then;
};
struct HolidayRule
{
    Base base = Base::Date;
    MonthDay at;
    int offset = 0; // days from Easter, or the weekday
    int since = std::numeric_limits<int>::min(), until = std::numeric_limits<int>::max();
    bool local = false; // in some places of the calendar alone
    QList<Instead> insteads;
    bool holdsIn(int year) const { return year >= since && year <= until; }
};
struct Calendar
{
    QList<HolidayRule> rules;
    std::optional<int> substitutesSince; // a year: from it a day that falls on a weekend gives the next working day
};

[[noreturn]] void wrong(const QString &rule)
{
    qFatal("holiday rule %s", qPrintable(rule));
}

MonthDay monthDay(const QString &text, const QString &rule)
{
    const MonthDay at{text.left(2).toInt(), text.mid(3).toInt()};
    if (text.size() != 5 || !at.in(2024).isValid())
        wrong(rule);
    return at;
}

int weekdayOf(const QString &text, const QString &rule)
{
    static const QStringList names{u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s};
    const qsizetype at = names.indexOf(text);
    if (at < 0)
        wrong(rule);
    return int(at) + 1;
}

HolidayRule parse(const QString &text)
{
    QStringList words = text.split(' '_L1);
    const auto take = [&] {
        if (words.isEmpty())
            wrong(text);
        return words.takeFirst();
    };
    HolidayRule rule;
    const QString first = take();
    if (first.startsWith("easter"_L1) || first.startsWith("orthodox"_L1)) {
        rule.base = first.startsWith('e'_L1) ? Base::Easter : Base::Orthodox;
        bool number = false;
        rule.offset = first.mid(rule.base == Base::Easter ? 6 : 8).toInt(&number);
        if (!number)
            wrong(text);
    } else if (first.front().isLetter()) {
        rule.base = Base::WeekdayFrom;
        rule.offset = weekdayOf(first, text);
        if (take() != "from"_L1)
            wrong(text);
        rule.at = monthDay(take(), text);
    } else {
        rule.at = monthDay(first, text);
    }
    while (!words.isEmpty()) {
        const QString word = take();
        if (word == "since"_L1) {
            rule.since = take().toInt();
        } else if (word == "until"_L1) {
            rule.until = take().toInt();
        } else if (word == "in"_L1) {
            rule.since = rule.until = take().toInt();
        } else if (word == "local"_L1) {
            rule.local = true;
        } else if (word == "unless"_L1) {
            Instead instead{weekdayOf(take(), text), monthDay(take(), text), {}};
            if (take() != "then"_L1)
                wrong(text);
            instead.then = monthDay(take(), text);
            rule.insteads += instead;
        } else {
            wrong(text);
        }
    }
    return rule;
}

QDate dayIn(const HolidayRule &rule, int year)
{
    for (const Instead &instead : rule.insteads)
        if (instead.of.in(year).dayOfWeek() == instead.weekday)
            return instead.then.in(year);
    switch (rule.base) {
    case Base::Easter:
        return easterSunday(year).addDays(rule.offset);
    case Base::Orthodox:
        return orthodoxEasterSunday(year).addDays(rule.offset);
    case Base::WeekdayFrom: {
        const QDate from = rule.at.in(year);
        return from.addDays((rule.offset - from.dayOfWeek() + 7) % 7);
    }
    case Base::Date:
        break;
    }
    return rule.at.in(year);
}

QMap<QString, Calendar> readCalendars()
{
    QFile file(u":/rules/holidays.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("resource %s", qPrintable(file.fileName()));
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object()[u"calendars"].toObject();
    QMap<QString, Calendar> calendars;
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonObject calendar = it.value().toObject();
        QJsonArray days = calendar[u"days"].toArray();
        for (const auto &day : all[calendar[u"with"].toString()].toObject()[u"days"].toArray())
            days.append(day);
        Calendar &read = calendars[it.key()];
        for (const auto &day : std::as_const(days))
            read.rules += parse(day.toString());
        if (const QJsonValue since = calendar[u"substitutes_since"]; since.isDouble())
            read.substitutesSince = since.toInt();
    }
    return calendars;
}

const QMap<QString, Calendar> &calendars()
{
    static const QMap<QString, Calendar> read = readCalendars();
    return read;
}

bool isWeekend(QDate date)
{
    return date.dayOfWeek() >= Qt::Saturday;
}

// Days that a law gives for holidays of a weekend: for each in turn the next day that is none and given to no other.
// Easter's own Saturday and Sunday give none.
QSet<QDate> substitutes(const Calendar &calendar, int year)
{
    QSet<QDate> holidays, given;
    QList<QDate> onWeekend;
    for (const HolidayRule &rule : calendar.rules) {
        if (rule.local || !rule.holdsIn(year))
            continue;
        const QDate day = dayIn(rule, year);
        holidays.insert(day);
        if (isWeekend(day) && rule.base != Base::Easter && rule.base != Base::Orthodox)
            onWeekend += day;
    }
    std::sort(onWeekend.begin(), onWeekend.end());
    for (QDate day : std::as_const(onWeekend)) {
        while (isWeekend(day) || holidays.contains(day) || given.contains(day))
            day = day.addDays(1);
        given.insert(day);
    }
    return given;
}

bool isDayOf(const Calendar &calendar, QDate date, bool local)
{
    return std::any_of(calendar.rules.begin(), calendar.rules.end(), [&](const HolidayRule &rule) {
        return rule.local == local && rule.holdsIn(date.year()) && dayIn(rule, date.year()) == date;
    });
}

} // namespace

QStringList holidayCalendars()
{
    return calendars().keys();
}

bool isHoliday(QDate date, const QString &name)
{
    const Calendar calendar = calendars().value(name);
    return isDayOf(calendar, date, false) || (calendar.substitutesSince && date.year() >= *calendar.substitutesSince &&
                                              substitutes(calendar, date.year()).contains(date));
}

bool isLocalHoliday(QDate date, const QString &name)
{
    return isDayOf(calendars().value(name), date, true);
}

QDate easterSunday(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return QDate(year, f / 31, f % 31 + 1);
}

QDate orthodoxEasterSunday(int year)
{
    const int d = (19 * (year % 19) + 15) % 30, e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    const int julian = d + e + 114;
    return QDate(year, julian / 31, julian % 31 + 1).addDays(year / 100 - year / 400 - 2); // from the Julian calendar
}

} // namespace nachweis::law
