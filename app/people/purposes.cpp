// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/purposes.h"
#include "office/duties.h"
#include "people/tr.h"

#include <QLocale>

namespace nachweis::people {
namespace {

struct Category
{
    const char *id, *title;
};
constexpr Category categories[] = {
    {"ethnic_origin", QT_TRANSLATE_NOOP("People", "Racial or ethnic origin")},
    {"political_opinions", QT_TRANSLATE_NOOP("People", "Political opinions")},
    {"beliefs", QT_TRANSLATE_NOOP("People", "Religious or philosophical beliefs")},
    {"trade_union", QT_TRANSLATE_NOOP("People", "Trade union membership")},
    {"genetic", QT_TRANSLATE_NOOP("People", "Genetic data")},
    {"biometric", QT_TRANSLATE_NOOP("People", "Biometric data that identify")},
    {"health", QT_TRANSLATE_NOOP("People", "Health")},
    {"sex_life", QT_TRANSLATE_NOOP("People", "Sex life or sexual orientation")},
    {"criminal_offences", QT_TRANSLATE_NOOP("People", "Criminal convictions and offences (Art. 10)")},
};

} // namespace

QString Purpose::title() const
{
    return QLocale().language() == QLocale::German ? titleDe : titleEn;
}

const QStringList &specialCategories()
{
    static const QStringList list = [] {
        QStringList ids;
        for (const Category &category : categories)
            ids += QLatin1String(category.id);
        return ids;
    }();
    return list;
}

QString specialCategoryTitle(const QString &id, const std::function<QString(const char *)> &translate)
{
    for (const Category &category : categories)
        if (id == QLatin1String(category.id))
            return translate ? translate(category.title) : Tr::tr(category.title);
    return id;
}

Result<QList<Purpose>> purposes(const Database &gateway)
{
    NACHWEIS_ASSIGN(
        QSqlQuery q,
        gateway.run(
            u"SELECT purpose_id, title_de, title_en, norm, special_categories FROM purposes ORDER BY purpose_id"_s));
    QList<Purpose> list;
    while (q.next())
        list += {q.value(0).toString(), q.value(1).toString(), q.value(2).toString(), q.value(3).toString(),
                 q.value(4).toString().split(' '_L1, Qt::SkipEmptyParts)};
    NACHWEIS_TRY(rowsRead(q, gateway));
    return list;
}

Done setSpecialCategories(const Stores &stores, const Session &session, const QString &purposeId,
                          const QStringList &chosen)
{
    NACHWEIS_TRY(may(session, Act::ChangePurposes));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const QList<Purpose> known, purposes(*gateway));
    if (std::none_of(known.begin(), known.end(), [&](const Purpose &p) { return p.id == purposeId; }))
        return fail(ErrorCode::NotFound, Tr::tr("There is no purpose “%1” in this store.").arg(purposeId),
                    Tr::tr("Nothing was changed."));
    for (const QString &one : chosen)
        if (!specialCategories().contains(one))
            return fail(
                ErrorCode::BadInput,
                Tr::tr("“%1” is no special category; known are: %2.").arg(one, specialCategories().join(' '_L1)),
                Tr::tr("Nothing was changed."));
    QStringList ordered;
    for (const QString &one : specialCategories())
        if (chosen.contains(one))
            ordered += one;
    ledger::Event event = log::staffEvent(session, u"purpose.changed"_s, {});
    event.purpose = purposeId;
    event.ref = ordered.isEmpty() ? u"special_categories=none"_s : u"special_categories="_s + ordered.join(','_L1);
    return desk::inThreeSteps(stores, session, event, [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(u"UPDATE purposes SET special_categories = ? WHERE purpose_id = ?"_s,
                            {ordered.isEmpty() ? QVariant() : QVariant(ordered.join(' '_L1)), purposeId}));
        return {};
    });
}

} // namespace nachweis::people
