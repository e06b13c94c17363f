// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/subject_data.h"

#include "people/identity.h"
#include "requests/erasure_places.h"
#include "requests/requests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QSqlRecord>

namespace nachweis::requests {
namespace {

QString instantOf(const QVariant &us)
{
    return us.isNull() ? QString() : toRfc3339Seconds(fromMicroseconds(us.toLongLong()));
}

// Rows of a statement as objects; `fill` makes one of the present row.
template <typename Fill>
Result<QJsonArray> rowsOf(const Database &db, const QString &sql, const QVariantList &values, Fill fill)
{
    NACHWEIS_ASSIGN(QSqlQuery q, db.run(sql, values));
    QJsonArray list;
    while (q.next()) {
        NACHWEIS_ASSIGN(const QJsonObject one, Result<QJsonObject>(fill(q)));
        list.append(one);
    }
    NACHWEIS_TRY(rowsRead(q, db));
    return list;
}

// The present row by the names of its columns, which are the keys; what ends in `_at` is an instant.
QJsonObject plainRow(const QSqlQuery &q)
{
    QJsonObject one;
    const QSqlRecord row = q.record();
    for (int i = 0; i < row.count(); ++i) {
        const QVariant value = q.value(i);
        const QString key = row.fieldName(i);
        if (!value.isNull())
            one.insert(key, key.endsWith("_at"_L1) ? QJsonValue(instantOf(value)) : QJsonValue::fromVariant(value));
    }
    return one;
}

class Collector
{
public:
    Collector(const Stores &stores, const Session &session, const QString &subject, SecretBytes key)
        : m_stores(stores), m_db(*stores.gateway), m_session(session), m_subject(subject), m_key(std::move(key))
    {
    }

    Result<QJsonObject> collect(bool provided)
    {
        QJsonObject data{{u"format"_s, provided ? u"nachweis-portability@v1"_s : u"nachweis-access@v1"_s},
                         {u"subject"_s, m_subject},
                         {u"made"_s, toRfc3339Seconds(m_session.clock())}};
        const auto put = [&](const char *name, Result<QJsonArray> rows) -> Done {
            if (!rows)
                return fail(rows.error());
            data.insert(QLatin1String(name), *rows);
            return {};
        };
        NACHWEIS_TRY(put("person", rows(m_db, u"SELECT locale AS language, country, region, created_us AS "
                                              "known_since_at FROM subjects WHERE subject = ?"_s)));
        NACHWEIS_TRY(put("identifiers", identifiers()));
        NACHWEIS_TRY(put("consents", consents()));
        NACHWEIS_TRY(put("messages", messages(provided)));
        NACHWEIS_TRY(put("media", media()));
        if (provided)
            return data;
        NACHWEIS_TRY(put("evidence", evidence()));
        NACHWEIS_TRY(put("unrecognised", unrecognised()));
        NACHWEIS_TRY(put("inbox", inbox()));
        data.insert(u"names"_s, m_names);
        NACHWEIS_TRY(put("notes", notes()));
        NACHWEIS_TRY(put("requests", requestsMade()));
        NACHWEIS_TRY(put("suppressions", suppressions()));
        NACHWEIS_TRY(put("purposes", purposes()));
        NACHWEIS_TRY(put("recipients", rowsOf(m_db,
                                              u"SELECT name, role, country, data_region FROM vendors ORDER BY "
                                              "name"_s,
                                              {}, plainRow)));
        // Who of the staff looked is not the person's to know (CJEU C-579/21); that and when somebody did, is.
        NACHWEIS_TRY(
            put("accesses", rows(m_stores.audit,
                                 u"SELECT time_us AS time_at, action, purpose FROM entries WHERE subject = ? AND "
                                 "(action LIKE 'data.%' OR action LIKE 'request.%') AND coalesce(outcome, '') NOT IN "
                                 "('intent', 'undone') ORDER BY idx"_s)));
        NACHWEIS_TRY(put("log_details", logDetails()));
        data.insert(u"left_out"_s, leftOut());
        return data;
    }

private:
    Result<QString> open(const QVariant &sealed, const QByteArray &context) const
    {
        NACHWEIS_ASSIGN(const QByteArray clear, aeadOpen(m_key.view(), sealed.toByteArray(), context));
        return QString::fromUtf8(clear);
    }

    Result<QJsonArray> rows(const Database &db, const QString &sql) const
    {
        return rowsOf(db, sql, {m_subject}, plainRow);
    }

    Result<QJsonArray> purposes() const
    {
        return rowsOf(m_db,
                      u"SELECT DISTINCT p.purpose_id AS id, p.title_de, p.title_en, p.category, p.legal_basis, p.norm, "
                      "p.special_categories, r.title AS retention_class, r.months AS retention_months, r.anchor AS "
                      "retention_from, r.norm AS retention_norm FROM purposes p JOIN retention_classes r ON r.class_id "
                      "= p.class_id WHERE p.purpose_id IN (SELECT purpose_id FROM consents WHERE subject = ?) OR "
                      "p.purpose_id IN (SELECT purpose_id FROM messages WHERE subject = ?) ORDER BY p.purpose_id"_s,
                      {m_subject, m_subject}, plainRow);
    }

    Result<QJsonArray> identifiers()
    {
        return rowsOf(m_db,
                      u"SELECT address_id, kind, value_sealed, valid_from_us, valid_to_us, source FROM address "
                      "WHERE subject = ? ORDER BY valid_from_us"_s,
                      {m_subject}, [&](const QSqlQuery &q) -> Result<QJsonObject> {
                          NACHWEIS_ASSIGN(const QString value,
                                          people::addressInClear(m_key, q.value(u"address_id"_s).toString(),
                                                                 q.value(u"value_sealed"_s).toByteArray()));
                          m_own += value;
                          return QJsonObject{{u"kind"_s, q.value(u"kind"_s).toString()},
                                             {u"value"_s, value},
                                             {u"from"_s, instantOf(q.value(u"valid_from_us"_s))},
                                             {u"until"_s, instantOf(q.value(u"valid_to_us"_s))},
                                             {u"source"_s, q.value(u"source"_s).toString()}};
                      });
    }

    Result<QJsonArray> consents()
    {
        return rowsOf(
            m_db,
            u"SELECT consent_id AS id, purpose_id AS purpose, channel_id AS channel, state, since_us AS since_at FROM "
            "consents WHERE subject = ? ORDER BY since_us"_s,
            {m_subject}, [&](const QSqlQuery &q) -> Result<QJsonObject> {
                QJsonObject one = plainRow(q);
                NACHWEIS_ASSIGN(const QJsonArray events,
                                rowsOf(m_db,
                                       u"SELECT e.kind, e.route, e.occurred_us AS occurred_at, e.notice_id AS notice, "
                                       "e.notice_version, e.notice_locale AS notice_language, n.body AS notice_text "
                                       "FROM consent_events e LEFT JOIN notices n ON n.notice_id = e.notice_id AND "
                                       "n.version = e.notice_version AND n.locale = e.notice_locale WHERE "
                                       "e.consent_id = ? ORDER BY e.occurred_us, e.recorded_us"_s,
                                       {q.value(u"id"_s)}, plainRow));
                one.insert(u"events"_s, events);
                return one;
            });
    }

    Result<QJsonArray> messages(bool provided)
    {
        const QString which = provided ? u" AND direction = 'in'"_s : QString();
        return rowsOf(m_db,
                      u"SELECT message_id AS id, channel_id AS channel, purpose_id AS purpose, direction, kind, "
                      "template, status, created_us AS time_at, content_sealed AS sealed FROM messages WHERE subject = "
                      "?%1 ORDER BY created_us, message_id"_s.arg(which),
                      {m_subject}, [&](const QSqlQuery &q) -> Result<QJsonObject> {
                          QJsonObject one = plainRow(q);
                          one.remove(u"sealed"_s);
                          if (const QVariant sealed = q.value(u"sealed"_s); !sealed.isNull()) {
                              NACHWEIS_ASSIGN(const QString text, open(sealed, "nachweis-content-v1\n" + idOf(q)));
                              one.insert(u"text"_s, maskOthers(text, m_own));
                          }
                          return one;
                      });
    }

    Result<QJsonArray> media()
    {
        return rowsOf(
            m_db,
            u"SELECT media_id AS id, message_id AS message, mime, sha256, content_sealed AS sealed FROM media "
            "WHERE subject = ? ORDER BY media_id"_s,
            {m_subject}, [&](const QSqlQuery &q) -> Result<QJsonObject> {
                QJsonObject one = plainRow(q);
                one.remove(u"sealed"_s);
                if (const QVariant sealed = q.value(u"sealed"_s); !sealed.isNull()) {
                    NACHWEIS_ASSIGN(const QByteArray content,
                                    aeadOpen(m_key.view(), sealed.toByteArray(), "nachweis-media-v1\n" + idOf(q)));
                    one.insert(u"content_base64"_s, QString::fromLatin1(content.toBase64()));
                }
                return one;
            });
    }

    Result<QJsonArray> notes()
    {
        return rowsOf(
            m_db, u"SELECT note_id AS id, at_us, body_sealed FROM staff_notes WHERE subject = ? ORDER BY at_us"_s,
            {m_subject}, [&](const QSqlQuery &q) -> Result<QJsonObject> {
                NACHWEIS_ASSIGN(const QString text, open(q.value(u"body_sealed"_s), "nachweis-note-v1\n" + idOf(q)));
                return QJsonObject{{u"time"_s, instantOf(q.value(u"at_us"_s))}, {u"text"_s, maskOthers(text, m_own)}};
            });
    }

    // What came from the platform, as it is kept: one event of this person with its contact.
    Result<QJsonObject> event(const QSqlQuery &q, const QByteArray &context)
    {
        QJsonObject one = plainRow(q);
        one.remove(u"sealed"_s);
        const QVariant sealed = q.value(u"sealed"_s);
        if (sealed.isNull())
            return one;
        NACHWEIS_ASSIGN(const QByteArray clear, aeadOpen(m_key.view(), sealed.toByteArray(), context + idOf(q)));
        const QJsonDocument document = QJsonDocument::fromJson(clear);
        if (!document.isObject()) {
            one.insert(u"content"_s, maskOthers(QString::fromUtf8(clear), m_own));
            return one;
        }
        const QJsonObject kept = document.object();
        const QString name = kept[u"contact"][u"profile"][u"name"].toString();
        if (!name.isEmpty() && !m_names.contains(name))
            m_names.append(name);
        one.insert(u"content"_s, maskedIn(kept, {}));
        return one;
    }
    Result<QJsonArray> events(const QString &sql, const QVariantList &values, const QByteArray &context)
    {
        return rowsOf(m_db, sql, values, [&](const QSqlQuery &q) { return event(q, context); });
    }
    Result<QJsonArray> evidence()
    {
        return events(u"SELECT evidence_id AS id, kind, message_id AS message, payload_sha256, signature_state, "
                      "payload_sealed AS sealed FROM consent_evidence WHERE subject = ? ORDER BY evidence_id"_s,
                      {m_subject}, "nachweis-evidence-v1\n");
    }
    Result<QJsonArray> unrecognised()
    {
        return events(u"SELECT event_id AS id, field, kind, received_us AS received_at, payload_sealed AS sealed FROM "
                      u"unrecognised "
                      "WHERE subject = ? ORDER BY received_us"_s,
                      {m_subject}, "nachweis-unrecognised-v1\n");
    }
    // Items about the person; and that others' name one of their identifiers, without what is of the others.
    Result<QJsonArray> inbox()
    {
        const QString columns = u"SELECT item_id AS id, kind, received_us AS received_at, occurred_us AS occurred_at, "
                                "purpose_id AS purpose, state, decision"_s;
        NACHWEIS_ASSIGN(QJsonArray list,
                        events(columns + u", content_sealed AS sealed FROM inbox_items WHERE subject = ? ORDER BY "
                                         "received_us"_s,
                               {m_subject}, "nachweis-inbox-v1\n"));
        NACHWEIS_ASSIGN(const QJsonArray naming,
                        rowsOf(m_db,
                               columns + u" FROM inbox_items WHERE coalesce(subject, '') <> ? AND item_id IN (SELECT "
                                         "p.item_id FROM inbox_persons p JOIN address a ON a.lookup = p.lookup WHERE "
                                         "a.subject = ?) ORDER BY received_us"_s,
                               {m_subject, m_subject}, plainRow));
        for (const auto &one : naming)
            list.append(one);
        return list;
    }

    // Others' numbers and addresses in texts; instants and ids of the platform's are neither.
    QJsonValue maskedIn(const QJsonValue &value, const QString &key) const
    {
        static const QStringList notTexts{u"timestamp"_s, u"id"_s, u"mime_type"_s, u"sha256"_s};
        if (value.isString() && !notTexts.contains(key) && !key.endsWith("_id"_L1) && !key.endsWith("_sha256"_L1))
            return maskOthers(value.toString(), m_own);
        if (value.isArray()) {
            QJsonArray list;
            for (const auto &one : value.toArray())
                list.append(maskedIn(one, key));
            return list;
        }
        if (!value.isObject())
            return value;
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = maskedIn(it.value(), it.key());
        return object;
    }

    Result<QJsonArray> requestsMade()
    {
        return rowsOf(
            m_db,
            u"SELECT request_id AS id, kind AS \"right\", received_us AS received_at, state, outcome FROM "
            "requests WHERE subject = ? ORDER BY received_us"_s,
            {m_subject}, [&](const QSqlQuery &q) -> Result<QJsonObject> {
                QJsonObject one = plainRow(q);
                NACHWEIS_ASSIGN(const Request made, request(m_db, q.value(u"id"_s).toString()));
                NACHWEIS_ASSIGN(const RequestTexts texts, requestTexts(m_db, m_session.keys, made));
                for (const auto &[key, text] :
                     {std::pair{"reason", texts.reason}, {"doubt", texts.doubt}, {"extension", texts.extension}})
                    if (!text.isEmpty())
                        one.insert(QLatin1String(key), maskOthers(text, m_own));
                return one;
            });
    }

    Result<QJsonArray> suppressions() const
    {
        return rows(m_db,
                    u"SELECT DISTINCT s.purpose_id AS purpose, s.reason, s.since_us AS since_at FROM suppressions "
                    "s JOIN address a ON a.lookup = s.lookup WHERE a.subject = ? ORDER BY s.since_us"_s);
    }

    // What staff wrote with an entry about this person. A step stands twice in the log, with the same text.
    Result<QJsonArray> logDetails() const
    {
        NACHWEIS_ASSIGN(QSqlQuery q, m_stores.audit.run(
                                         u"SELECT e.time_us, e.action, e.details_commit, d.sealed FROM entries e JOIN "
                                         "details d ON d.idx = e.idx WHERE e.subject = ? ORDER BY e.idx"_s,
                                         {m_subject}));
        QJsonArray list;
        QSet<QString> seen;
        while (q.next()) {
            QJsonObject one{{u"time_at"_s, instantOf(q.value(0))}, {u"action"_s, q.value(1).toString()}};
            const auto clear = ledger::openDetails(q.value(3).toByteArray(), q.value(2).toByteArray(), m_key.view());
            one.insert(u"text"_s, clear ? maskOthers(QString::fromUtf8(*clear), m_own)
                                        : u"(unreadable: sealed under another key)"_s);
            const QString what = one[u"action"].toString() + one[u"text"].toString();
            if (!seen.contains(what))
                list.append(one);
            seen.insert(what);
        }
        NACHWEIS_TRY(rowsRead(q, m_stores.audit));
        return list;
    }

    static QJsonArray leftOut()
    {
        QJsonArray list;
        for (const PlaceRule &rule : placeRules())
            if (!rule.given)
                list.append(QJsonObject{{u"place"_s, nameOf(rule.kind)}, {u"why"_s, QString::fromUtf8(rule.leftOut)}});
        return list;
    }

    static QByteArray idOf(const QSqlQuery &q) { return q.value(u"id"_s).toString().toUtf8(); }

    const Stores &m_stores;
    const Database &m_db;
    const Session &m_session;
    QString m_subject;
    SecretBytes m_key;
    QStringList m_own;
    QJsonArray m_names;
};

} // namespace

namespace {

// In whatever spelling: a wa_id has no plus, and one line has two spellings in some countries.
bool isOneOf(const QList<people::Identifier> &readings, const QStringList &own)
{
    const auto bare = [](const QString &value) { return value.startsWith('+'_L1) ? value.mid(1) : value; };
    QStringList mine;
    for (const QString &value : own)
        mine += QStringList{bare(value)} + people::otherSpellings(bare(value));
    return std::any_of(readings.begin(), readings.end(),
                       [&](const people::Identifier &one) { return mine.contains(bare(one.value)); });
}

} // namespace

QString maskOthers(const QString &text, const QStringList &own)
{
    static const QRegularExpression candidates(u"[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+|\\+?\\d[\\d ()/.-]{6,}\\d"_s);
    static const QRegularExpression date(u"^(\\d{1,2}[.]\\d{1,2}[.]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})"_s);
    QString out;
    qsizetype from = 0;
    for (auto it = candidates.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (date.match(match.captured()).hasMatch())
            continue;
        const auto id = people::parseIdentifier(match.captured());
        const bool isOwn = isOneOf(people::readingsOf(match.captured()), own);
        out += QStringView(text).mid(from, match.capturedStart() - from);
        out += isOwn ? match.captured() : id ? people::masked(*id) : u"•••"_s;
        from = match.capturedEnd();
    }
    return out.append(QStringView(text).mid(from));
}

Result<QJsonObject> subjectData(const Stores &stores, const Session &session, const QString &subjectId, bool provided)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(SecretBytes key, people::dataKey(*gateway, session.keys, subjectId));
    return Collector(stores, session, subjectId, std::move(key)).collect(provided);
}

} // namespace nachweis::requests
