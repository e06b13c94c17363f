// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/erasure_plan.h"

#include "requests/kept_classes.h"
#include "requests/requests.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace nachweis::requests {
namespace {

constexpr const char *claims = "Art. 17(3)(e)";

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
            if (kept.byDuty())
                statutory += inTerm(kept, u"m"_s);
        m_heldMessages = either(QList<Sql>{underHold(m_cover, u"m"_s)} + statutory);
        NACHWEIS_TRY(contents());
        NACHWEIS_TRY(evidence());
        NACHWEIS_TRY(ofThePerson(PlaceKind::Unrecognised, u"DELETE FROM unrecognised WHERE subject = ?"_s));
        NACHWEIS_TRY(inbox());
        NACHWEIS_TRY(emptied(PlaceKind::RequestReasons));
        NACHWEIS_TRY(ofThePerson(PlaceKind::StaffNotes, u"DELETE FROM staff_notes WHERE subject = ?"_s));
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
        NACHWEIS_ASSIGN(const QVariant n,
                        (part.place.inAudit() ? m_stores.audit : m_db).value(part.count, part.values));
        return n.toLongLong();
    }
    // An empty part that is erased shows that it was looked at; the suppression list gains its rows with the erasure.
    Done add(ErasurePart part)
    {
        NACHWEIS_ASSIGN(part.place.before, count(part));
        if (part.place.before > 0 || part.place.decision == PlaceDecision::Erase ||
            part.place.kind() == PlaceKind::Suppressions)
            m_parts += std::move(part);
        return {};
    }
    static Place erased(PlaceKind kind) { return {nameOf(kind), PlaceDecision::Erase, u"Art. 17(1)"_s, {}, 0, {}}; }
    static Place staying(PlaceKind kind, const char *norm, std::optional<Instant> until = {})
    {
        return {nameOf(kind), PlaceDecision::Keep, QString::fromUtf8(norm), until, 0, {}};
    }
    static Place restricted(PlaceKind kind, const QString &rest, const QString &norm, std::optional<Instant> until = {})
    {
        return {nameOf(kind) + ':'_L1 + rest, PlaceDecision::Restrict, norm, until, 0, {}};
    }
    Place held(PlaceKind kind) const { return restricted(kind, u"held"_s, m_holdNorm); }
    QVariantList mine(const QVariantList &more = {}) const { return QVariantList{m_subject} + more; }

    // The letter that a statute keeps: norm and end of the classes that are in term.
    Place heldMessages(PlaceKind kind) const
    {
        Place place = held(kind);
        QStringList norms;
        if (!m_cover.none())
            norms += m_holdNorm;
        for (const Kept &kept : m_kept)
            if (kept.byDuty())
                norms += kept.norm;
        place.norm = norms.join(u"; "_s);
        return place;
    }

    Done contents()
    {
        const QString mineAre = u"FROM messages m WHERE m.subject = ? AND m.content_sealed IS NOT NULL AND "_s;
        NACHWEIS_TRY(add(
            {erased(PlaceKind::Contents),
             u"SELECT count(*) "_s + mineAre + u"NOT "_s + m_heldMessages.text,
             {u"UPDATE messages AS m SET content_sealed = NULL WHERE m.subject = ? AND m.content_sealed IS NOT NULL "
              "AND NOT "_s +
              m_heldMessages.text},
             mine(m_heldMessages.values)}));
        NACHWEIS_TRY(add({heldMessages(PlaceKind::Contents),
                          u"SELECT count(*) "_s + mineAre + m_heldMessages.text,
                          {},
                          mine(m_heldMessages.values)}));
        const QString within =
            u"message_id IN (SELECT m.message_id FROM messages m WHERE m.subject = media.subject AND "_s +
            m_heldMessages.text + ')'_L1;
        NACHWEIS_TRY(add({erased(PlaceKind::Media),
                          u"SELECT count(*) FROM media WHERE subject = ? AND NOT "_s + within,
                          {u"DELETE FROM media WHERE subject = ? AND NOT "_s + within},
                          mine(m_heldMessages.values)}));
        return add({heldMessages(PlaceKind::Media),
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
            add({erased(PlaceKind::Evidence),
                 u"SELECT count(*) FROM consent_evidence WHERE "_s + mineAre + u"NOT "_s + within,
                 {u"UPDATE consent_evidence SET payload_sealed = NULL WHERE "_s + mineAre + u"NOT "_s + within},
                 mine(hold.values)}));
        return add({held(PlaceKind::Evidence),
                    u"SELECT count(*) FROM consent_evidence WHERE "_s + mineAre + within,
                    {},
                    mine(hold.values)});
    }

    // What hangs on the person alone: only a hold on the person keeps it.
    Done ofThePerson(PlaceKind kind, const QString &erase, const QString &condition = {})
    {
        const QString count =
            u"SELECT count(*) FROM %1 WHERE subject = ?%2"_s.arg(QLatin1String(placeRule(kind).relation), condition);
        return m_cover.all ? add({held(kind), count, {}, mine()}) : add({erased(kind), count, {erase}, mine()});
    }
    // Where a column is emptied and the row stays.
    Done emptied(PlaceKind kind)
    {
        QStringList empty, filled;
        for (const EmptiedColumn &one : placeRule(kind).columns) {
            empty += QLatin1String(one.column) + u" = NULL"_s;
            filled += QLatin1String(one.column) + u" IS NOT NULL"_s;
        }
        return ofThePerson(
            kind,
            u"UPDATE %1 SET %2 WHERE subject = ?"_s.arg(QLatin1String(placeRule(kind).relation), empty.join(u", "_s)),
            u" AND (%1)"_s.arg(filled.join(u" OR "_s)));
    }

    // Items about the person, and those that name one of their identifiers.
    Done inbox()
    {
        NACHWEIS_ASSIGN(QSqlQuery q, m_db.run(u"SELECT DISTINCT lookup FROM address WHERE subject = ?"_s, mine()));
        QStringList lookups;
        while (q.next())
            lookups += q.value(0).toString();
        const Sql named = isOneOf(u"lookup"_s, lookups);
        const QString from =
            u"FROM inbox_items WHERE subject = ? OR item_id IN (SELECT item_id FROM inbox_persons WHERE %1)"_s.arg(
                lookups.isEmpty() ? u"1 = 0"_s : named.text);
        const Place place = m_cover.all ? held(PlaceKind::Inbox) : erased(PlaceKind::Inbox);
        return add({place, u"SELECT count(*) "_s + from, m_cover.all ? QStringList() : QStringList{u"DELETE "_s + from},
                    mine(lookups.isEmpty() ? QVariantList() : named.values)});
    }

    Done logDetails()
    {
        Sql hold{m_cover.all ? u"1 = 1"_s : u"1 = 0"_s, {}};
        if (!m_cover.all && !m_cover.purposes.isEmpty())
            hold = isOneOf(u"e.purpose"_s, m_cover.purposes);
        const QString mineAre = u"FROM details WHERE idx IN (SELECT e.idx FROM entries e WHERE e.subject = ? AND "_s;
        NACHWEIS_TRY(add({erased(PlaceKind::LogDetails),
                          u"SELECT count(*) "_s + mineAre + u"NOT "_s + hold.text + ')'_L1,
                          {u"DELETE "_s + mineAre + u"NOT "_s + hold.text + ')'_L1},
                          mine(hold.values)}));
        NACHWEIS_TRY(add({held(PlaceKind::LogDetails),
                          u"SELECT count(*) "_s + mineAre + hold.text + ')'_L1,
                          {},
                          mine(hold.values)}));
        return add({m_cover.all ? held(PlaceKind::Refused) : erased(PlaceKind::Refused),
                    u"SELECT count(*) FROM quarantine WHERE subject = ?"_s,
                    m_cover.all ? QStringList() : QStringList{u"DELETE FROM quarantine WHERE subject = ?"_s}, mine()});
    }

    // When and what kind, class by class; the contents are a place of their own.
    Done messages()
    {
        const Sql hold = underHold(m_cover, u"m"_s);
        QList<Sql> kept;
        for (const Kept &one : m_kept) {
            const Sql term = inTerm(one, u"m"_s);
            kept += term;
            Place place = restricted(PlaceKind::Messages, one.id, one.norm, one.until);
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
            NACHWEIS_TRY(add({place, u"SELECT count(*) "_s + where, {}, mine(hold.values + term.values)}));
        }
        const Sql inAnyTerm = either(kept);
        const QString gone = u"m.subject = ? AND NOT %1 AND NOT %2"_s.arg(hold.text, inAnyTerm.text);
        NACHWEIS_TRY(add({erased(PlaceKind::Messages),
                          u"SELECT count(*) FROM messages m WHERE "_s + gone,
                          {u"DELETE FROM messages AS m WHERE "_s + gone},
                          mine(hold.values + inAnyTerm.values)}));
        return add({held(PlaceKind::Messages),
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
            NACHWEIS_TRY(add({restricted(PlaceKind::Consents, one.id, one.norm, one.until),
                              u"SELECT count(*) FROM consents c WHERE c.subject = ? AND NOT %1 AND %2"_s.arg(
                                  hold.text, mineAre.text),
                              {},
                              mine(hold.values + mineAre.values)}));
        }
        const Sql any = either(kept);
        const QString gone = u"c.subject = ? AND NOT %1 AND NOT %2"_s.arg(hold.text, any.text);
        NACHWEIS_TRY(add(
            {erased(PlaceKind::Consents),
             u"SELECT count(*) FROM consents c WHERE "_s + gone,
             {u"DELETE FROM consent_events WHERE consent_id IN (SELECT c.consent_id FROM consents c WHERE %1)"_s.arg(
                  gone),
              u"DELETE FROM consents AS c WHERE "_s + gone},
             mine(hold.values + any.values)}));
        return add({held(PlaceKind::Consents),
                    u"SELECT count(*) FROM consents c WHERE c.subject = ? AND "_s + hold.text,
                    {},
                    mine(hold.values)});
    }

    // Something that stays readable needs its key, and to say whose it is the identifiers of its channel.
    Done identifiers()
    {
        qint64 sealedKept = 0;
        for (const ErasurePart &part : std::as_const(m_parts))
            if (part.place.held())
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
                kinds +=
                    q.value(u"kind"_s).toString() == "email"_L1
                        ? QStringList{u"email"_s}
                        : QStringList{u"e164"_s, u"wa_id"_s, u"bsuid"_s, u"parent_bsuid"_s, u"username"_s, u"lid"_s};
        }
        const Sql kept = m_cover.all       ? Sql{u"1 = 1"_s, {}}
                         : kinds.isEmpty() ? Sql{u"1 = 0"_s, {}}
                                           : isOneOf(u"kind"_s, kinds);
        NACHWEIS_ASSIGN(QSqlQuery lookups,
                        m_db.run(u"SELECT DISTINCT lookup FROM address WHERE subject = ?"_s, mine()));
        QStringList hashes;
        while (lookups.next())
            hashes += lookups.value(u"lookup"_s).toString();
        const QString mineAre = u"FROM address WHERE subject = ? AND "_s;
        m_parts.prepend({erased(PlaceKind::Address),
                         u"SELECT count(*) "_s + mineAre + u"NOT "_s + kept.text,
                         {u"DELETE "_s + mineAre + u"NOT "_s + kept.text},
                         mine(kept.values)});
        NACHWEIS_ASSIGN(m_parts.first().place.before, count(m_parts.first()));
        NACHWEIS_TRY(add(
            {heldMessages(PlaceKind::Address), u"SELECT count(*) "_s + mineAre + kept.text, {}, mine(kept.values)}));
        const QString key = u"SELECT count(*) FROM subject_keys WHERE subject = ? AND wrapped_key IS NOT NULL"_s;
        if (sealedKept > 0)
            NACHWEIS_TRY(add({heldMessages(PlaceKind::DataKey), key, {}, mine()}));
        else
            NACHWEIS_TRY(add({erased(PlaceKind::DataKey),
                              key,
                              {u"UPDATE subject_keys SET wrapped_key = NULL, destroyed_us = %1 WHERE subject = ? "
                               "AND wrapped_key IS NOT NULL"_s.arg(toMicroseconds(m_now))},
                              mine()}));
        if (hashes.isEmpty())
            return {};
        const Sql own = isOneOf(u"lookup"_s, hashes);
        return add({staying(PlaceKind::Suppressions, "Art. 6(1)(c), (f), 21(3)"),
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
                add({staying(PlaceKind::Backups, "Art. 32(1)(c), 5(1)(e)", fromMicroseconds(last.toLongLong())),
                     u"SELECT count(*) FROM backups WHERE destroyed_us IS NULL AND expires_us > ?"_s,
                     {},
                     {toMicroseconds(m_now)}}));
        NACHWEIS_TRY(
            add({staying(PlaceKind::Vendors, "Art. 19, 28(3)(g)"), u"SELECT count(*) FROM vendors"_s, {}, {}}));
        return add({staying(PlaceKind::LogEntries, "Art. 17(3)(b), (e), 5(2)"),
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

} // namespace

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
    NACHWEIS_ASSIGN(QList<Place> plan, keptPlaces(*gateway, r.id));
    if (!plan.isEmpty())
        return plan;
    NACHWEIS_ASSIGN(const HoldCover cover, holdsOn(*gateway, r.subject));
    NACHWEIS_ASSIGN(const QList<ErasurePart> parts, erasureParts(stores, {r.subject, cover, r.zone, now, r.received}));
    for (const ErasurePart &part : parts)
        plan += part.place;
    std::sort(plan.begin(), plan.end(), comesFirst);
    return plan;
}

QString decisionDigest(const Request &r, const QList<Place> &plan)
{
    QJsonArray rows;
    for (const Place &p : plan) // a backup that was made since, or another look, changes nothing of what is decided
        if (p.kind() != PlaceKind::Backups)
            rows.append(QJsonArray{p.place, nameOf(p.decision), p.norm,
                                   p.keepUntil ? QJsonValue(toRfc3339Seconds(*p.keepUntil)) : QJsonValue(),
                                   p.inAudit() ? QJsonValue() : QJsonValue(p.before)});
    const QJsonObject decided{{u"act"_s, u"approve"_s},
                              {u"request"_s, r.id},
                              {u"subject"_s, r.subject},
                              {u"right"_s, nameOf(r.right)},
                              {u"decision"_s, r.decision ? QJsonValue(nameOf(*r.decision)) : QJsonValue()},
                              {u"norm"_s, r.norm},
                              {u"proposed_by"_s, r.decidedBy},
                              {u"plan"_s, rows}};
    return QString::fromLatin1(bytes(sha256(QJsonDocument(decided).toJson(QJsonDocument::Compact))).toHex());
}

} // namespace nachweis::requests
