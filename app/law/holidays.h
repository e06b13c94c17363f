// SPDX-License-Identifier: GPL-3.0-or-later
// Public holidays as data, resources/rules/holidays.json: one calendar a Member State, and one a German Land.
#pragma once

#include <QDate>
#include <QStringList>

namespace nachweis::law {

/// DE, DE-BY, AT, ...; in the order of their names.
QStringList holidayCalendars();
QString holidayCalendarTitle(const QString &calendar); ///< in the user's language
/// False for a calendar that is not known. Saturdays and Sundays are none by themselves.
bool isHoliday(QDate date, const QString &calendar);
/// A holiday in some places of the calendar and in none of the others: Assumption in Bavaria's Catholic municipalities.
bool isLocalHoliday(QDate date, const QString &calendar);
/// Gregorian (Gauss/Butcher), and the Julian one as a Gregorian date (Meeus).
QDate easterSunday(int year);
QDate orthodoxEasterSunday(int year);

} // namespace nachweis::law
