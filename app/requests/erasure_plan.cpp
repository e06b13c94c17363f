// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/erasure_plan.h"
#include "requests/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace nachweis::requests {
namespace {

constexpr const char *claims = "Art. 17(3)(e), BDSG § 35(3)";

// A piece of SQL with its values.
struct Sql
{
    QString text;
    QVariantList values;
};

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

// What a hold covers of rows with a channel and a purpose.
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

// A class of records that stands against an erasure, for one person and now.
struct Kept
{
    QString id, norm;
    QStringList purposes;
    Instant from;                 ///< rows of before are past their end
    std::optional<Instant> until; ///< the end where it is the same for every row
    int years = 0;                ///< counted from the end of each row's calendar year
};

Instant monthsBack(Instant now, int months, const QTimeZone &zone)
{
    return fromDateTime(toDateTime(now).toTimeZone(zone).addMonths(-months));
}

Result<std::optional<Kept>> keptClass(const Database &db, const QSqlQuery &row, const ErasureScope &scope,
                                      const QTimeZone &zone)
{
    const auto &[subject, cover, zoneName, now, ended] = scope;
    Kept kept{
        row.value(0).toString(), u"%1; Art. %2"_s.arg(row.value(3).toString(), row.value(4).toString()), {}, {}, {}, 0};
    const int months = row.value(1).toInt();
    const QString anchor = row.value(2).toString();
    NACHWEIS_ASSIGN(QSqlQuery purposes, db.run(u"SELECT purpose_id FROM purposes WHERE class_id = ?"_s, {kept.id}));
    while (purposes.next())
        kept.purposes += purposes.value(0).toString();
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
        }
        // The midnight that ends the day: the plan says the same all day long.
        const QDate end = toDateTime(anchorAt).toTimeZone(zone).date().addMonths(months);
        kept.until = fromDateTime(end.addDays(1).startOfDay(zone));
        if (*kept.until <= now)
            return std::optional<Kept>();
    }
    return std::optional<Kept>(kept);
}

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

class Builder
{
public:
    Builder(const Stores &stores, const ErasureScope &scope, const QTimeZone &zone, QList<Kept> kept)
        : m_stores(stores), m_db(*stores.gateway), m_subject(scope.subject), m_cover(scope.cover), m_zone(zone),
          m_now(scope.now), m_kept(std::move(kept)),
          m_holdNorm(QString::fromUtf8(claims) + u": "_s + scope.cover.reasons.join(u"; "_s))
    {
    }

    Result<QList<ErasurePart>> build()
    {
        QList<Sql> statutory;
        for (const Kept &kept : m_kept)
            if (kept.norm.contains("17(3)(b)"_L1)) // a duty to keep takes the letter itself, not the proof of a consent
                statutory += inTerm(kept, u"m"_s);
        m_heldMessages = either(QList<Sql>{underHold(m_cover, u"m"_s)} + statutory);
        NACHWEIS_TRY(contents());
        NACHWEIS_TRY(evidence());
        NACHWEIS_TRY(
            ofThePerson("unrecognised", "unrecognised", {u"DELETE FROM unrecognised WHERE subject = ?"_s}, {}));
        NACHWEIS_TRY(ofThePerson(
            "request_reasons", "requests",
            {u"UPDATE requests SET reason_sealed = NULL, doubt_sealed = NULL, extension_sealed = NULL "
             "WHERE subject = ?"_s},
            u" AND (reason_sealed IS NOT NULL OR doubt_sealed IS NOT NULL OR extension_sealed IS NOT NULL)"_s));
        NACHWEIS_TRY(ofThePerson("staff_notes", "staff_notes", {u"DELETE FROM staff_notes WHERE subject = ?"_s}, {}));
        NACHWEIS_TRY(logDetails());
        NACHWEIS_TRY(messages());
        NACHWEIS_TRY(consents());
        NACHWEIS_TRY(identifiers());
        NACHWEIS_TRY(rest());
        return m_parts;
    }

private:
    Result<qint64> count(const ErasurePart &part) const
    {
        NACHWEIS_ASSIGN(const QVariant n, (part.inAudit ? m_stores.audit : m_db).value(part.count, part.values));
        return n.toLongLong();
    }
    // An empty part that is erased shows that it was looked at; the suppression list gains its rows with the erasure.
    Done add(ErasurePart part)
    {
        NACHWEIS_ASSIGN(part.place.before, count(part));
        if (part.place.before > 0 || part.place.decision == "erase"_L1 || part.place.place == "suppressions"_L1)
            m_parts += std::move(part);
        return {};
    }
    static Place erased(const QString &name, const QString &norm = u"Art. 17(1)"_s)
    {
        return {name, u"erase"_s, norm, {}, 0, -1};
    }
    Place held(const QString &name) const { return {name + u":held"_s, u"restrict"_s, m_holdNorm, {}, 0, -1}; }
    QVariantList mine(const QVariantList &more = {}) const { return QVariantList{m_subject} + more; }

    // The letter that a statute keeps: norm and end of the classes that are in term.
    Place heldMessages(const QString &name) const
    {
        Place place = held(name);
        QStringList norms;
        if (!m_cover.none())
            norms += m_holdNorm;
        for (const Kept &kept : m_kept)
            if (kept.norm.contains("17(3)(b)"_L1))
                norms += kept.norm + u", BDSG § 35(3)"_s;
        place.norm = norms.join(u"; "_s);
        return place;
    }

    Done contents()
    {
        const QString mineAre = u"FROM messages m WHERE m.subject = ? AND m.content_sealed IS NOT NULL AND "_s;
        NACHWEIS_TRY(add(
            {erased(u"contents"_s),
             false,
             u"SELECT count(*) "_s + mineAre + u"NOT "_s + m_heldMessages.text,
             {u"UPDATE messages AS m SET content_sealed = NULL WHERE m.subject = ? AND m.content_sealed IS NOT NULL "
              "AND NOT "_s +
              m_heldMessages.text},
             mine(m_heldMessages.values)}));
        NACHWEIS_TRY(add({heldMessages(u"contents"_s),
                          false,
                          u"SELECT count(*) "_s + mineAre + m_heldMessages.text,
                          {},
                          mine(m_heldMessages.values)}));
        const QString within =
            u"message_id IN (SELECT m.message_id FROM messages m WHERE m.subject = media.subject AND "_s +
            m_heldMessages.text + ')'_L1;
        NACHWEIS_TRY(add({erased(u"media"_s),
                          false,
                          u"SELECT count(*) FROM media WHERE subject = ? AND NOT "_s + within,
                          {u"DELETE FROM media WHERE subject = ? AND NOT "_s + within},
                          mine(m_heldMessages.values)}));
        return add({heldMessages(u"media"_s),
                    false,
                    u"SELECT count(*) FROM media WHERE subject = ? AND "_s + within,
                    {},
                    mine(m_heldMessages.values)});
    }

    Sql heldConsents(const QString &alias) const { return underHold(m_cover, alias); }

    Done evidence()
    {
        const Sql hold = heldConsents(u"c"_s);
        const QString within =
            u"evidence_id IN (SELECT e.evidence_id FROM consent_events e "
            "JOIN consents c ON c.consent_id = e.consent_id WHERE c.subject = consent_evidence.subject AND "_s +
            hold.text + ')'_L1;
        const QString mineAre = u"subject = ? AND payload_sealed IS NOT NULL AND "_s;
        NACHWEIS_TRY(
            add({erased(u"evidence"_s),
                 false,
                 u"SELECT count(*) FROM consent_evidence WHERE "_s + mineAre + u"NOT "_s + within,
                 {u"UPDATE consent_evidence SET payload_sealed = NULL WHERE "_s + mineAre + u"NOT "_s + within},
                 mine(hold.values)}));
        return add({held(u"evidence"_s),
                    false,
                    u"SELECT count(*) FROM consent_evidence WHERE "_s + mineAre + within,
                    {},
                    mine(hold.values)});
    }

    // What hangs on the person alone: only a hold on the person keeps it.
    Done ofThePerson(const char *name, const char *table, const QStringList &erase, const QString &condition)
    {
        const QString place = QLatin1String(name);
        const QString count = u"SELECT count(*) FROM %1 WHERE subject = ?%2"_s.arg(QLatin1String(table), condition);
        return m_cover.all ? add({held(place), false, count, {}, mine()})
                           : add({erased(place), false, count, erase, mine()});
    }

    Done logDetails()
    {
        Sql hold{m_cover.all ? u"1 = 1"_s : u"1 = 0"_s, {}};
        if (!m_cover.all && !m_cover.purposes.isEmpty())
            hold = isOneOf(u"e.purpose"_s, m_cover.purposes);
        const QString mineAre = u"FROM details WHERE idx IN (SELECT e.idx FROM entries e WHERE e.subject = ? AND "_s;
        NACHWEIS_TRY(add({erased(u"log_details"_s),
                          true,
                          u"SELECT count(*) "_s + mineAre + u"NOT "_s + hold.text + ')'_L1,
                          {u"DELETE "_s + mineAre + u"NOT "_s + hold.text + ')'_L1},
                          mine(hold.values)}));
        return add({held(u"log_details"_s),
                    true,
                    u"SELECT count(*) "_s + mineAre + hold.text + ')'_L1,
                    {},
                    mine(hold.values)});
    }

    // When and what kind, class by class; the contents are a place of their own.
    Done messages()
    {
        const Sql hold = underHold(m_cover, u"m"_s);
        QList<Sql> kept;
        for (const Kept &one : m_kept) {
            const Sql term = inTerm(one, u"m"_s);
            kept += term;
            Place place{u"messages:"_s + one.id, u"restrict"_s, one.norm, one.until, 0, -1};
            const QString where = u"FROM messages m WHERE m.subject = ? AND NOT %1 AND %2"_s.arg(hold.text, term.text);
            if (one.years > 0) {
                NACHWEIS_ASSIGN(const QVariant last,
                                m_db.value(u"SELECT max(m.created_us) "_s + where, mine(hold.values + term.values)));
                if (!last.isNull())
                    place.keepUntil = fromDateTime(
                        QDate(toDateTime(fromMicroseconds(last.toLongLong())).toTimeZone(m_zone).date().year() +
                                  one.years + 1,
                              1, 1)
                            .startOfDay(m_zone));
            }
            NACHWEIS_TRY(add({place, false, u"SELECT count(*) "_s + where, {}, mine(hold.values + term.values)}));
        }
        const Sql inAnyTerm = either(kept);
        const QString gone = u"m.subject = ? AND NOT %1 AND NOT %2"_s.arg(hold.text, inAnyTerm.text);
        NACHWEIS_TRY(add({erased(u"messages"_s),
                          false,
                          u"SELECT count(*) FROM messages m WHERE "_s + gone,
                          {u"DELETE FROM messages AS m WHERE "_s + gone},
                          mine(hold.values + inAnyTerm.values)}));
        return add({held(u"messages"_s),
                    false,
                    u"SELECT count(*) FROM messages m WHERE m.subject = ? AND "_s + hold.text,
                    {},
                    mine(hold.values)});
    }

    // The proof that a consent was given outlives it as long as claims can be raised (EDPB 05/2020 para 107).
    Done consents()
    {
        const Sql hold = heldConsents(u"c"_s);
        QList<Sql> kept;
        for (const Kept &one : m_kept) {
            const Sql mineAre = isOneOf(u"c.purpose_id"_s, one.purposes);
            kept += mineAre;
            NACHWEIS_TRY(add({{u"consents:"_s + one.id, u"restrict"_s, one.norm, one.until, 0, -1},
                              false,
                              u"SELECT count(*) FROM consents c WHERE c.subject = ? AND NOT %1 AND %2"_s.arg(
                                  hold.text, mineAre.text),
                              {},
                              mine(hold.values + mineAre.values)}));
        }
        const Sql any = either(kept);
        const QString gone = u"c.subject = ? AND NOT %1 AND NOT %2"_s.arg(hold.text, any.text);
        NACHWEIS_TRY(add(
            {erased(u"consents"_s),
             false,
             u"SELECT count(*) FROM consents c WHERE "_s + gone,
             {u"DELETE FROM consent_events WHERE consent_id IN (SELECT c.consent_id FROM consents c WHERE %1)"_s.arg(
                  gone),
              u"DELETE FROM consents AS c WHERE "_s + gone},
             mine(hold.values + any.values)}));
        return add({held(u"consents"_s),
                    false,
                    u"SELECT count(*) FROM consents c WHERE c.subject = ? AND "_s + hold.text,
                    {},
                    mine(hold.values)});
    }

    // Something that stays readable needs its key, and to say whose it is the identifiers of its channel.
    Done identifiers()
    {
        qint64 sealedKept = 0;
        for (const ErasurePart &part : std::as_const(m_parts))
            if (part.place.place.endsWith(":held"_L1))
                sealedKept += part.place.before;
        QStringList kinds;
        if (sealedKept > 0 && !m_cover.all) {
            const Sql hold = m_heldMessages, consent = heldConsents(u"c"_s), direct = underHold(m_cover, u"m"_s);
            NACHWEIS_ASSIGN(
                QSqlQuery q,
                m_db.run(u"SELECT DISTINCT h.kind FROM channels h WHERE h.channel_id IN (SELECT m.channel_id FROM "
                         u"messages m WHERE m.subject = ? AND %1 AND (m.content_sealed IS NOT NULL OR %3)) "
                         "OR h.channel_id IN (SELECT c.channel_id FROM consents c WHERE c.subject = ? AND %2)"_s.arg(
                             hold.text, consent.text, direct.text),
                         mine(hold.values + direct.values) + mine(consent.values)));
            while (q.next())
                kinds += q.value(0).toString() == "email"_L1 ? QStringList{u"email"_s}
                                                             : QStringList{u"e164"_s,         u"wa_id"_s,    u"bsuid"_s,
                                                                           u"parent_bsuid"_s, u"username"_s, u"lid"_s};
        }
        const Sql kept = m_cover.all       ? Sql{u"1 = 1"_s, {}}
                         : kinds.isEmpty() ? Sql{u"1 = 0"_s, {}}
                                           : isOneOf(u"kind"_s, kinds);
        NACHWEIS_ASSIGN(QSqlQuery lookups,
                        m_db.run(u"SELECT DISTINCT lookup FROM address WHERE subject = ?"_s, mine()));
        QStringList hashes;
        while (lookups.next())
            hashes += lookups.value(0).toString();
        const QString mineAre = u"FROM address WHERE subject = ? AND "_s;
        m_parts.prepend({erased(u"address"_s),
                         false,
                         u"SELECT count(*) "_s + mineAre + u"NOT "_s + kept.text,
                         {u"DELETE "_s + mineAre + u"NOT "_s + kept.text},
                         mine(kept.values)});
        NACHWEIS_ASSIGN(m_parts.first().place.before, count(m_parts.first()));
        NACHWEIS_TRY(add(
            {heldMessages(u"address"_s), false, u"SELECT count(*) "_s + mineAre + kept.text, {}, mine(kept.values)}));
        const QString key = u"SELECT count(*) FROM subject_keys WHERE subject = ? AND wrapped_key IS NOT NULL"_s;
        if (sealedKept > 0)
            NACHWEIS_TRY(add({heldMessages(u"data_key"_s), false, key, {}, mine()}));
        else
            NACHWEIS_TRY(add({erased(u"data_key"_s),
                              false,
                              key,
                              {u"UPDATE subject_keys SET wrapped_key = NULL, destroyed_us = %1 WHERE subject = ? "
                               "AND wrapped_key IS NOT NULL"_s.arg(toMicroseconds(m_now))},
                              mine()}));
        if (hashes.isEmpty())
            return {};
        const Sql own = isOneOf(u"lookup"_s, hashes);
        return add({{u"suppressions"_s, u"keep"_s, u"Art. 6(1)(c), (f), 21(3)"_s, {}, 0, -1},
                    false,
                    u"SELECT count(*) FROM suppressions WHERE "_s + own.text,
                    {},
                    own.values});
    }

    Done rest()
    {
        NACHWEIS_ASSIGN(
            const QVariant last,
            m_db.value(u"SELECT max(expires_us) FROM backups WHERE destroyed_us IS NULL AND expires_us > ?"_s,
                       {toMicroseconds(m_now)}));
        if (!last.isNull())
            NACHWEIS_TRY(
                add({{u"backups"_s, u"keep"_s, u"Art. 32(1)(c), 5(1)(e)"_s, fromMicroseconds(last.toLongLong()), 0, -1},
                     false,
                     u"SELECT count(*) FROM backups WHERE destroyed_us IS NULL AND expires_us > ?"_s,
                     {},
                     {toMicroseconds(m_now)}}));
        NACHWEIS_TRY(add({{u"vendors"_s, u"keep"_s, u"Art. 19, 28(3)(g)"_s, {}, 0, -1},
                          false,
                          u"SELECT count(*) FROM vendors"_s,
                          {},
                          {}}));
        return add({{u"log_entries"_s, u"keep"_s, u"Art. 17(3)(b), (e), 5(2)"_s, {}, 0, -1},
                    true,
                    u"SELECT count(*) FROM entries WHERE subject = ?"_s,
                    {},
                    mine()});
    }

    const Stores &m_stores;
    const Database &m_db;
    QString m_subject;
    const HoldCover &m_cover;
    QTimeZone m_zone;
    Instant m_now;
    QList<Kept> m_kept;
    QString m_holdNorm;
    Sql m_heldMessages;
    QList<ErasurePart> m_parts;
};

const char *placeName(const QString &place)
{
    static const QHash<QString, const char *> names{
        {u"address"_s, QT_TRANSLATE_NOOP("Requests", "Identifiers (numbers, addresses)")},
        {u"data_key"_s, QT_TRANSLATE_NOOP("Requests", "Data key")},
        {u"evidence"_s, QT_TRANSLATE_NOOP("Requests", "Evidence: original messages")},
        {u"contents"_s, QT_TRANSLATE_NOOP("Requests", "Contents of messages")},
        {u"media"_s, QT_TRANSLATE_NOOP("Requests", "Media: pictures, recordings, files")},
        {u"unrecognised"_s, QT_TRANSLATE_NOOP("Requests", "Events that were not recognised")},
        {u"request_reasons"_s, QT_TRANSLATE_NOOP("Requests", "Reasons in requests")},
        {u"staff_notes"_s, QT_TRANSLATE_NOOP("Requests", "Notes of staff")},
        {u"log_details"_s, QT_TRANSLATE_NOOP("Requests", "Details in the audit log")},
        {u"consents"_s, QT_TRANSLATE_NOOP("Requests", "Consents, without identifiers")},
        {u"messages"_s, QT_TRANSLATE_NOOP("Requests", "Messages: when and what kind, without identifiers")},
        {u"suppressions"_s,
         QT_TRANSLATE_NOOP("Requests", "Suppression list: keyed hash, so that the person is not contacted again")},
        {u"vendors"_s, QT_TRANSLATE_NOOP("Requests", "Vendors and other recipients")},
        {u"backups"_s, QT_TRANSLATE_NOOP("Requests", "Backups that still hold a copy")},
        {u"log_entries"_s, QT_TRANSLATE_NOOP("Requests", "Entries of the audit log, without identifiers")}};
    return names.value(place);
}

// What goes first, then what stays; each in the order in which an officer asks for it.
bool comesFirst(const Place &a, const Place &b)
{
    static const QStringList order =
        u"address contents media messages consents evidence unrecognised staff_notes request_reasons log_details "
        "data_key vendors suppressions backups log_entries"_s.split(' '_L1);
    static const QStringList decisions{u"erase"_s, u"restrict"_s, u"keep"_s};
    const auto key = [](const Place &p) {
        return std::tuple(decisions.indexOf(p.decision), order.indexOf(p.place.section(':'_L1, 0, 0)), p.place);
    };
    return key(a) < key(b);
}

QString in(const Translate &translate, const char *source)
{
    return translate ? translate(source) : Tr::tr(source);
}

} // namespace

QString placeTitle(const QString &full, const Translate &translate)
{
    const QString place = full.section(':'_L1, 0, 0), rest = full.section(':'_L1, 1);
    const char *name = placeName(place);
    const QString title = name ? in(translate, name) : place;
    if (rest == "held"_L1)
        return in(translate, QT_TRANSLATE_NOOP("Requests", "%1 – under a hold or a duty to keep")).arg(title);
    return title; // of which class it is, the norm says
}

QString placeDecisionTitle(const Place &place, const Translate &translate)
{
    const QString &decision = place.decision;
    if (place.place ==
        "vendors"_L1) // what they hold is theirs to erase; how far each is, its row among the recipients says
        return in(translate, QT_TRANSLATE_NOOP("Requests", "Tell them to erase"));
    if (decision == "erase"_L1)
        return in(translate, QT_TRANSLATE_NOOP("Requests", "Erase"));
    if (decision == "restrict"_L1)
        return in(translate, QT_TRANSLATE_NOOP("Requests", "Restrict"));
    return in(translate, QT_TRANSLATE_NOOP("Requests", "Keep"));
}

Result<HoldCover> holdsOn(const Database &gateway, const QString &subject)
{
    NACHWEIS_ASSIGN(
        QSqlQuery q,
        gateway.run(
            u"SELECT scope, scope_ref, reason FROM holds WHERE released_us IS NULL AND (scope IN ('channel', "
            u"'purpose') OR (scope = 'subject' AND scope_ref = ?) "
            "OR (scope = 'incident' AND scope_ref IN (SELECT incident_id FROM incident_subjects WHERE subject = ?))) "
            "ORDER BY placed_us, hold_id"_s,
            {subject, subject}));
    HoldCover cover;
    while (q.next()) {
        const QString scope = q.value(0).toString(), ref = q.value(1).toString();
        if (scope == "channel"_L1 || scope == "purpose"_L1) {
            const QString column = scope + u"_id"_s;
            NACHWEIS_ASSIGN(
                const QVariant concerned,
                gateway.value(u"SELECT (SELECT count(*) FROM consents WHERE subject = ? AND %1 = ?) + (SELECT count(*) "
                              "FROM messages WHERE subject = ? AND %1 = ?)"_s.arg(column),
                              {subject, ref, subject, ref}));
            if (concerned.toLongLong() == 0)
                continue;
            (scope == "channel"_L1 ? cover.channels : cover.purposes) += ref;
        } else {
            cover.all = true;
        }
        cover.reasons += q.value(2).toString();
    }
    NACHWEIS_TRY(rowsRead(q, gateway));
    return cover;
}

Result<QList<ErasurePart>> erasureParts(const Stores &stores, const ErasureScope &scope)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    const QTimeZone zone(scope.zone.toUtf8());
    NACHWEIS_ASSIGN(QList<Kept> kept, keptClasses(*gateway, scope, zone));
    return Builder(stores, scope, zone, std::move(kept)).build();
}

Result<QList<Place>> erasurePlan(const Stores &stores, const QString &requestId, Instant now)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, requestId));
    QList<Place> plan;
    NACHWEIS_ASSIGN(
        QSqlQuery q,
        gateway->run(u"SELECT place, decision, norm, keep_until_us, before_count, after_count FROM request_places "
                     "WHERE request_id = ? "_s,
                     {r.id}));
    while (q.next())
        plan +=
            {q.value(0).toString(),       q.value(1).toString(),   q.value(2).toString(),
             optionalInstant(q.value(3)), q.value(4).toLongLong(), q.value(5).isNull() ? -1 : q.value(5).toLongLong()};
    NACHWEIS_TRY(rowsRead(q, *gateway));
    if (!plan.isEmpty()) {
        std::sort(plan.begin(), plan.end(), comesFirst);
        return plan;
    }
    NACHWEIS_ASSIGN(const HoldCover cover, holdsOn(*gateway, r.subject));
    NACHWEIS_ASSIGN(const QList<ErasurePart> parts, erasureParts(stores, {r.subject, cover, r.zone, now, r.received}));
    for (const ErasurePart &part : parts)
        plan += part.place;
    std::sort(plan.begin(), plan.end(), comesFirst);
    return plan;
}

QString planDigest(const QList<Place> &plan)
{
    QJsonArray rows;
    for (const Place &p : plan) // a backup that was made since, or another look, changes nothing of what is decided
        if (p.place != "backups"_L1)
            rows.append(QJsonArray{p.place, p.decision, p.norm,
                                   p.keepUntil ? QJsonValue(toRfc3339Seconds(*p.keepUntil)) : QJsonValue(),
                                   p.place.startsWith("log_"_L1) ? QJsonValue() : QJsonValue(p.before)});
    return QString::fromLatin1(bytes(sha256(QJsonDocument(rows).toJson(QJsonDocument::Compact))).toHex());
}

} // namespace nachweis::requests
