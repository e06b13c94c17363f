// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/kept_classes.h"

namespace nachweis::requests {

Sql either(const QList<Sql> &list)
{
    Sql out;
    QStringList texts;
    for (const Sql &one : list) {
        texts += one.text;
        out.values += one.values;
    }
    out.text = list.isEmpty() ? u"1 = 0"_s : u"(%1)"_s.arg(texts.join(u" OR "_s));
    return out;
}

Sql isOneOf(const QString &column, const QStringList &names)
{
    Sql out{u"coalesce(%1, '') IN (%2)"_s.arg(column, QStringList(names.size(), u"?"_s).join(','_L1)), {}};
    for (const QString &name : names)
        out.values += name;
    return out;
}

Sql underHold(const HoldCover &cover, const QString &alias)
{
    if (cover.all)
        return {u"1 = 1"_s, {}};
    QList<Sql> list;
    if (!cover.channels.isEmpty())
        list += isOneOf(alias + u".channel_id"_s, cover.channels);
    if (!cover.purposes.isEmpty())
        list += isOneOf(alias + u".purpose_id"_s, cover.purposes);
    return either(list);
}

namespace {

Instant monthsBack(Instant now, int months, const QTimeZone &zone)
{
    return fromDateTime(toDateTime(now).toTimeZone(zone).addMonths(-months));
}

Result<std::optional<Kept>> keptClass(const Database &db, const QSqlQuery &row, const ErasureScope &scope,
                                      const QTimeZone &zone)
{
    const auto &[subject, cover, zoneName, now, ended] = scope;
    Kept kept{row.value(u"class_id"_s).toString(),
              u"%1; Art. %2"_s.arg(row.value(u"norm"_s).toString(), row.value(u"exception"_s).toString()),
              {},
              {},
              {},
              0};
    const int months = row.value(u"months"_s).toInt();
    const QString anchor = row.value(u"anchor"_s).toString();
    NACHWEIS_ASSIGN(QSqlQuery purposes, db.run(u"SELECT purpose_id FROM purposes WHERE class_id = ?"_s, {kept.id}));
    while (purposes.next())
        kept.purposes += purposes.value(u"purpose_id"_s).toString();
    if (anchor == "year_end"_L1) {
        kept.years = months / 12;
        kept.from =
            fromDateTime(QDate(toDateTime(now).toTimeZone(zone).date().year() - kept.years, 1, 1).startOfDay(zone));
    } else if (anchor == "created"_L1) {
        kept.from = monthsBack(now, months, zone);
    } else {
        // From the last contact, or from the end of the processing: where there is no withdrawal, that is the request.
        Instant anchorAt = ended;
        if (anchor == "last_contact"_L1) {
            NACHWEIS_ASSIGN(const QVariant last,
                            db.value(u"SELECT max(created_us) FROM messages WHERE subject = ?"_s, {subject}));
            anchorAt = fromMicroseconds(last.toLongLong());
        } else if (anchor == "withdrawn"_L1) {
            NACHWEIS_ASSIGN(
                const QVariant open,
                db.value(
                    u"SELECT count(*) FROM consents WHERE subject = ? AND state NOT IN ('withdrawn', 'objected')"_s,
                    {subject}));
            NACHWEIS_ASSIGN(const QVariant last,
                            db.value(u"SELECT max(since_us) FROM consents WHERE subject = ?"_s, {subject}));
            if (open.toLongLong() == 0 && !last.isNull())
                anchorAt = fromMicroseconds(last.toLongLong());
            // Claims run from the end of the year in which the consent ended or was last used (BGB § 199(1)).
            const Sql under = isOneOf(u"purpose_id"_s, kept.purposes);
            NACHWEIS_ASSIGN(
                const QVariant used,
                db.value(u"SELECT max(created_us) FROM messages WHERE subject = ? AND direction = 'out' AND "_s +
                             under.text,
                         QVariantList{subject} + under.values));
            if (!used.isNull())
                anchorAt = std::max(anchorAt, fromMicroseconds(used.toLongLong()));
            const int year = toDateTime(anchorAt).toTimeZone(zone).date().year();
            anchorAt = fromDateTime(QDate(year, 12, 31).startOfDay(zone));
        }
        // The midnight that ends the day: the plan says the same all day long.
        const QDate end = toDateTime(anchorAt).toTimeZone(zone).date().addMonths(months);
        kept.until = fromDateTime(end.addDays(1).startOfDay(zone));
        if (*kept.until <= now)
            return std::optional<Kept>();
    }
    return std::optional<Kept>(kept);
}

} // namespace

Result<QList<Kept>> keptClasses(const Database &db, const ErasureScope &scope, const QTimeZone &zone)
{
    NACHWEIS_ASSIGN(
        QSqlQuery q,
        db.run(u"SELECT class_id, months, anchor, norm, exception FROM retention_classes WHERE exception IS NOT NULL "
               "AND months > 0 ORDER BY class_id"_s));
    QList<Kept> list;
    while (q.next()) {
        NACHWEIS_ASSIGN(const auto kept, keptClass(db, q, scope, zone));
        if (kept && !kept->purposes.isEmpty())
            list += *kept;
    }
    NACHWEIS_TRY(rowsRead(q, db));
    return list;
}

Sql inTerm(const Kept &kept, const QString &alias)
{
    Sql out = isOneOf(alias + u".purpose_id"_s, kept.purposes);
    if (!kept.until) {
        out.text = u"(%1 AND %2.created_us >= ?)"_s.arg(out.text, alias);
        out.values += toMicroseconds(kept.from);
    }
    return out;
}

} // namespace nachweis::requests
