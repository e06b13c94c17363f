// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/holidays.h"

#include "base/literals.h"

#include "base/literals.h"

#include <QCoreApplication>
#include <QHash>

namespace nachweis {

QString holidayCalendarTitle(const QString &calendar)
{
    static const QHash<QString, const char *> names{
        {u"DE"_s, QT_TRANSLATE_NOOP("Holidays", "Germany, nationwide")},
        {u"DE-BB"_s, QT_TRANSLATE_NOOP("Holidays", "Brandenburg")},
        {u"DE-BE"_s, QT_TRANSLATE_NOOP("Holidays", "Berlin")},
        {u"DE-BW"_s, QT_TRANSLATE_NOOP("Holidays", "Baden-Württemberg")},
        {u"DE-BY"_s, QT_TRANSLATE_NOOP("Holidays", "Bavaria")},
        {u"DE-HB"_s, QT_TRANSLATE_NOOP("Holidays", "Bremen")},
        {u"DE-HE"_s, QT_TRANSLATE_NOOP("Holidays", "Hesse")},
        {u"DE-HH"_s, QT_TRANSLATE_NOOP("Holidays", "Hamburg")},
        {u"DE-MV"_s, QT_TRANSLATE_NOOP("Holidays", "Mecklenburg-Western Pomerania")},
        {u"DE-NI"_s, QT_TRANSLATE_NOOP("Holidays", "Lower Saxony")},
        {u"DE-NW"_s, QT_TRANSLATE_NOOP("Holidays", "North Rhine-Westphalia")},
        {u"DE-RP"_s, QT_TRANSLATE_NOOP("Holidays", "Rhineland-Palatinate")},
        {u"DE-SH"_s, QT_TRANSLATE_NOOP("Holidays", "Schleswig-Holstein")},
        {u"DE-SL"_s, QT_TRANSLATE_NOOP("Holidays", "Saarland")},
        {u"DE-SN"_s, QT_TRANSLATE_NOOP("Holidays", "Saxony")},
        {u"DE-ST"_s, QT_TRANSLATE_NOOP("Holidays", "Saxony-Anhalt")},
        {u"DE-TH"_s, QT_TRANSLATE_NOOP("Holidays", "Thuringia")},
        {u"AT"_s, QT_TRANSLATE_NOOP("Holidays", "Austria")},
        {u"BE"_s, QT_TRANSLATE_NOOP("Holidays", "Belgium")},
        {u"BG"_s, QT_TRANSLATE_NOOP("Holidays", "Bulgaria")},
        {u"CY"_s, QT_TRANSLATE_NOOP("Holidays", "Cyprus")},
        {u"CZ"_s, QT_TRANSLATE_NOOP("Holidays", "Czechia")},
        {u"DK"_s, QT_TRANSLATE_NOOP("Holidays", "Denmark")},
        {u"EE"_s, QT_TRANSLATE_NOOP("Holidays", "Estonia")},
        {u"ES"_s, QT_TRANSLATE_NOOP("Holidays", "Spain")},
        {u"FI"_s, QT_TRANSLATE_NOOP("Holidays", "Finland")},
        {u"FR"_s, QT_TRANSLATE_NOOP("Holidays", "France")},
        {u"GR"_s, QT_TRANSLATE_NOOP("Holidays", "Greece")},
        {u"HR"_s, QT_TRANSLATE_NOOP("Holidays", "Croatia")},
        {u"HU"_s, QT_TRANSLATE_NOOP("Holidays", "Hungary")},
        {u"IE"_s, QT_TRANSLATE_NOOP("Holidays", "Ireland")},
        {u"IT"_s, QT_TRANSLATE_NOOP("Holidays", "Italy")},
        {u"LT"_s, QT_TRANSLATE_NOOP("Holidays", "Lithuania")},
        {u"LU"_s, QT_TRANSLATE_NOOP("Holidays", "Luxembourg")},
        {u"LV"_s, QT_TRANSLATE_NOOP("Holidays", "Latvia")},
        {u"MT"_s, QT_TRANSLATE_NOOP("Holidays", "Malta")},
        {u"NL"_s, QT_TRANSLATE_NOOP("Holidays", "Netherlands")},
        {u"PL"_s, QT_TRANSLATE_NOOP("Holidays", "Poland")},
        {u"PT"_s, QT_TRANSLATE_NOOP("Holidays", "Portugal")},
        {u"RO"_s, QT_TRANSLATE_NOOP("Holidays", "Romania")},
        {u"SE"_s, QT_TRANSLATE_NOOP("Holidays", "Sweden")},
        {u"SI"_s, QT_TRANSLATE_NOOP("Holidays", "Slovenia")},
        {u"SK"_s, QT_TRANSLATE_NOOP("Holidays", "Slovakia")}};
    const char *name = names.value(calendar);
    return name ? QCoreApplication::translate("Holidays", name) : calendar;
}

} // namespace nachweis
