// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/affected_text.h"

#include "common/tr.h"
#include "common/words.h"

#include <QLocale>

namespace nachweis::ui {
namespace {

constexpr int listed = 8; // the largest; the rest is summed up

QString number(qint64 n)
{
    return QLocale().toString(n);
}

QString line(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : u"%1: <b>%2</b><br>"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

// The largest first.
QString counts(const QMap<QString, qint64> &map, const std::function<QString(const QString &)> &title)
{
    QList<std::pair<qint64, QString>> order;
    for (auto it = map.begin(); it != map.end(); ++it)
        order += {it.value(), title(it.key())};
    std::stable_sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList parts;
    qint64 rest = 0;
    for (const auto &[n, name] : std::as_const(order))
        if (parts.size() < listed)
            parts += u"%1 %2"_s.arg(name, number(n));
        else
            rest += n;
    if (rest > 0)
        parts += Tr::tr("others %1").arg(number(rest));
    return parts.join(u", "_s);
}

QString asked(const incidents::AffectedQuery &q)
{
    if (q.attachedEntries)
        return Tr::tr("the entries attached to this incident");
    QStringList parts;
    if (q.since)
        parts += Tr::tr("from %1").arg(instantText(*q.since));
    if (q.until)
        parts += Tr::tr("until %1").arg(instantText(*q.until));
    for (const auto &[name, value] : {std::pair(Tr::tr("integration %1"), q.integration),
                                      std::pair(Tr::tr("actor %1"), q.actor), std::pair(Tr::tr("action %1"), q.action)})
        if (!value.isEmpty())
            parts += name.arg(value);
    return parts.isEmpty() ? Tr::tr("the whole log") : parts.join(u", "_s);
}

} // namespace

QString affectedHtml(const incidents::AffectedScope &scope, const QList<people::Purpose> &purposes)
{
    const incidents::AffectedFigures &f = scope.figures;
    QString html =
        line(Tr::tr("Affected"), (scope.confirmed ? Tr::tr("%1 persons, %2 records")
                                                  : Tr::tr("approximately %1 persons, %2 records; not confirmed"))
                                     .arg(number(f.persons), number(f.records)));
    if (f.unnamed > 0)
        html += line(Tr::tr("Entries that name no person"),
                     Tr::tr("%1; an export or a search may stand for many persons").arg(number(f.unnamed)));
    html += line(Tr::tr("Counted"), Tr::tr("%1, on %2").arg(asked(scope.query), instantText(scope.run)));
    html += line(Tr::tr("Records by purpose"), counts(f.byPurpose, [&](const QString &id) {
                     for (const people::Purpose &purpose : purposes)
                         if (purpose.id == id)
                             return purpose.title();
                     return id.isEmpty() ? Tr::tr("without a purpose") : id;
                 }));
    for (const QString &category : people::specialCategories())
        if (f.special.contains(category))
            html += line(Tr::tr("Special category"),
                         Tr::tr("%1: %2 records of %3 persons")
                             .arg(people::specialCategoryTitle(category), number(f.special[category].records),
                                  number(f.special[category].persons)));
    if (f.phi.records > 0)
        html += line(Tr::tr("Protected health information (HIPAA)"),
                     Tr::tr("%1 records of %2 persons").arg(number(f.phi.records), number(f.phi.persons)));
    html +=
        line(Tr::tr("Of them in the United States"),
             counts(f.phiByState, [](const QString &key) { return key == "US"_L1 ? Tr::tr("state not known") : key; }));
    html += line(Tr::tr("Persons by language"),
                 counts(f.byLocale, [](const QString &key) { return key == "und"_L1 ? Tr::tr("not known") : key; }));
    return html + line(Tr::tr("Persons by country"), counts(f.byCountry, [](const QString &key) {
                           return key == "??"_L1 ? Tr::tr("not known") : key;
                       }));
}

} // namespace nachweis::ui
