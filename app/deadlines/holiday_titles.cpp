// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlines/holidays.h"

#include <QCoreApplication>
#include <QHash>

namespace nachweis {

QString holidayCalendarTitle(const QString &calendar)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("DE"), QT_TRANSLATE_NOOP("Holidays", "Germany, nationwide")},
        {QStringLiteral("DE-BB"), QT_TRANSLATE_NOOP("Holidays", "Brandenburg")},
        {QStringLiteral("DE-BE"), QT_TRANSLATE_NOOP("Holidays", "Berlin")},
        {QStringLiteral("DE-BW"), QT_TRANSLATE_NOOP("Holidays", "Baden-Württemberg")},
        {QStringLiteral("DE-BY"), QT_TRANSLATE_NOOP("Holidays", "Bavaria")},
        {QStringLiteral("DE-HB"), QT_TRANSLATE_NOOP("Holidays", "Bremen")},
        {QStringLiteral("DE-HE"), QT_TRANSLATE_NOOP("Holidays", "Hesse")},
        {QStringLiteral("DE-HH"), QT_TRANSLATE_NOOP("Holidays", "Hamburg")},
        {QStringLiteral("DE-MV"), QT_TRANSLATE_NOOP("Holidays", "Mecklenburg-Western Pomerania")},
        {QStringLiteral("DE-NI"), QT_TRANSLATE_NOOP("Holidays", "Lower Saxony")},
        {QStringLiteral("DE-NW"), QT_TRANSLATE_NOOP("Holidays", "North Rhine-Westphalia")},
        {QStringLiteral("DE-RP"), QT_TRANSLATE_NOOP("Holidays", "Rhineland-Palatinate")},
        {QStringLiteral("DE-SH"), QT_TRANSLATE_NOOP("Holidays", "Schleswig-Holstein")},
        {QStringLiteral("DE-SL"), QT_TRANSLATE_NOOP("Holidays", "Saarland")},
        {QStringLiteral("DE-SN"), QT_TRANSLATE_NOOP("Holidays", "Saxony")},
        {QStringLiteral("DE-ST"), QT_TRANSLATE_NOOP("Holidays", "Saxony-Anhalt")},
        {QStringLiteral("DE-TH"), QT_TRANSLATE_NOOP("Holidays", "Thuringia")},
        {QStringLiteral("AT"), QT_TRANSLATE_NOOP("Holidays", "Austria")},
        {QStringLiteral("BE"), QT_TRANSLATE_NOOP("Holidays", "Belgium")},
        {QStringLiteral("BG"), QT_TRANSLATE_NOOP("Holidays", "Bulgaria")},
        {QStringLiteral("CY"), QT_TRANSLATE_NOOP("Holidays", "Cyprus")},
        {QStringLiteral("CZ"), QT_TRANSLATE_NOOP("Holidays", "Czechia")},
        {QStringLiteral("DK"), QT_TRANSLATE_NOOP("Holidays", "Denmark")},
        {QStringLiteral("EE"), QT_TRANSLATE_NOOP("Holidays", "Estonia")},
        {QStringLiteral("ES"), QT_TRANSLATE_NOOP("Holidays", "Spain")},
        {QStringLiteral("FI"), QT_TRANSLATE_NOOP("Holidays", "Finland")},
        {QStringLiteral("FR"), QT_TRANSLATE_NOOP("Holidays", "France")},
        {QStringLiteral("GR"), QT_TRANSLATE_NOOP("Holidays", "Greece")},
        {QStringLiteral("HR"), QT_TRANSLATE_NOOP("Holidays", "Croatia")},
        {QStringLiteral("HU"), QT_TRANSLATE_NOOP("Holidays", "Hungary")},
        {QStringLiteral("IE"), QT_TRANSLATE_NOOP("Holidays", "Ireland")},
        {QStringLiteral("IT"), QT_TRANSLATE_NOOP("Holidays", "Italy")},
        {QStringLiteral("LT"), QT_TRANSLATE_NOOP("Holidays", "Lithuania")},
        {QStringLiteral("LU"), QT_TRANSLATE_NOOP("Holidays", "Luxembourg")},
        {QStringLiteral("LV"), QT_TRANSLATE_NOOP("Holidays", "Latvia")},
        {QStringLiteral("MT"), QT_TRANSLATE_NOOP("Holidays", "Malta")},
        {QStringLiteral("NL"), QT_TRANSLATE_NOOP("Holidays", "Netherlands")},
        {QStringLiteral("PL"), QT_TRANSLATE_NOOP("Holidays", "Poland")},
        {QStringLiteral("PT"), QT_TRANSLATE_NOOP("Holidays", "Portugal")},
        {QStringLiteral("RO"), QT_TRANSLATE_NOOP("Holidays", "Romania")},
        {QStringLiteral("SE"), QT_TRANSLATE_NOOP("Holidays", "Sweden")},
        {QStringLiteral("SI"), QT_TRANSLATE_NOOP("Holidays", "Slovenia")},
        {QStringLiteral("SK"), QT_TRANSLATE_NOOP("Holidays", "Slovakia")}};
    const char *name = names.value(calendar);
    return name ? QCoreApplication::translate("Holidays", name) : calendar;
}

} // namespace nachweis
