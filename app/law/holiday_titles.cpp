// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/holidays.h"

#include "base/literals.h"

#include "base/literals.h"
#include "law/tr.h"

#include <QHash>

namespace nachweis::law {

QString holidayCalendarTitle(const QString &calendar)
{
    static const QHash<QString, const char *> names{
        {u"DE"_s, QT_TRANSLATE_NOOP("Law", "Germany, nationwide")},
        {u"DE-BB"_s, QT_TRANSLATE_NOOP("Law", "Brandenburg")},
        {u"DE-BE"_s, QT_TRANSLATE_NOOP("Law", "Berlin")},
        {u"DE-BW"_s, QT_TRANSLATE_NOOP("Law", "Baden-Württemberg")},
        {u"DE-BY"_s, QT_TRANSLATE_NOOP("Law", "Bavaria")},
        {u"DE-HB"_s, QT_TRANSLATE_NOOP("Law", "Bremen")},
        {u"DE-HE"_s, QT_TRANSLATE_NOOP("Law", "Hesse")},
        {u"DE-HH"_s, QT_TRANSLATE_NOOP("Law", "Hamburg")},
        {u"DE-MV"_s, QT_TRANSLATE_NOOP("Law", "Mecklenburg-Western Pomerania")},
        {u"DE-NI"_s, QT_TRANSLATE_NOOP("Law", "Lower Saxony")},
        {u"DE-NW"_s, QT_TRANSLATE_NOOP("Law", "North Rhine-Westphalia")},
        {u"DE-RP"_s, QT_TRANSLATE_NOOP("Law", "Rhineland-Palatinate")},
        {u"DE-SH"_s, QT_TRANSLATE_NOOP("Law", "Schleswig-Holstein")},
        {u"DE-SL"_s, QT_TRANSLATE_NOOP("Law", "Saarland")},
        {u"DE-SN"_s, QT_TRANSLATE_NOOP("Law", "Saxony")},
        {u"DE-ST"_s, QT_TRANSLATE_NOOP("Law", "Saxony-Anhalt")},
        {u"DE-TH"_s, QT_TRANSLATE_NOOP("Law", "Thuringia")},
        {u"AT"_s, QT_TRANSLATE_NOOP("Law", "Austria")},
        {u"BE"_s, QT_TRANSLATE_NOOP("Law", "Belgium")},
        {u"BG"_s, QT_TRANSLATE_NOOP("Law", "Bulgaria")},
        {u"CY"_s, QT_TRANSLATE_NOOP("Law", "Cyprus")},
        {u"CZ"_s, QT_TRANSLATE_NOOP("Law", "Czechia")},
        {u"DK"_s, QT_TRANSLATE_NOOP("Law", "Denmark")},
        {u"EE"_s, QT_TRANSLATE_NOOP("Law", "Estonia")},
        {u"ES"_s, QT_TRANSLATE_NOOP("Law", "Spain")},
        {u"FI"_s, QT_TRANSLATE_NOOP("Law", "Finland")},
        {u"FR"_s, QT_TRANSLATE_NOOP("Law", "France")},
        {u"GR"_s, QT_TRANSLATE_NOOP("Law", "Greece")},
        {u"HR"_s, QT_TRANSLATE_NOOP("Law", "Croatia")},
        {u"HU"_s, QT_TRANSLATE_NOOP("Law", "Hungary")},
        {u"IE"_s, QT_TRANSLATE_NOOP("Law", "Ireland")},
        {u"IT"_s, QT_TRANSLATE_NOOP("Law", "Italy")},
        {u"LT"_s, QT_TRANSLATE_NOOP("Law", "Lithuania")},
        {u"LU"_s, QT_TRANSLATE_NOOP("Law", "Luxembourg")},
        {u"LV"_s, QT_TRANSLATE_NOOP("Law", "Latvia")},
        {u"MT"_s, QT_TRANSLATE_NOOP("Law", "Malta")},
        {u"NL"_s, QT_TRANSLATE_NOOP("Law", "Netherlands")},
        {u"PL"_s, QT_TRANSLATE_NOOP("Law", "Poland")},
        {u"PT"_s, QT_TRANSLATE_NOOP("Law", "Portugal")},
        {u"RO"_s, QT_TRANSLATE_NOOP("Law", "Romania")},
        {u"SE"_s, QT_TRANSLATE_NOOP("Law", "Sweden")},
        {u"SI"_s, QT_TRANSLATE_NOOP("Law", "Slovenia")},
        {u"SK"_s, QT_TRANSLATE_NOOP("Law", "Slovakia")}};
    const char *name = names.value(calendar);
    return name ? Tr::tr(name) : calendar;
}

} // namespace nachweis::law
