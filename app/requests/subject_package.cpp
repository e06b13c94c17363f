// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/subject_package.h"

#include "documents/archive.h"
#include "documents/report.h"
#include "office/duties.h"
#include "people/organisation.h"
#include "people/purposes.h"
#include "people/subjects.h"
#include "requests/execution.h"
#include "requests/subject_report.h"
#include "requests/tr.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
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
        NACHWEIS_TRY(put("notes", notes()));
        NACHWEIS_TRY(
            put("requests", rows(m_db, u"SELECT request_id AS id, kind AS \"right\", received_us AS received_at, "
                                       "state, outcome FROM requests WHERE subject = ? ORDER BY "
                                       "received_us"_s)));
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

    static QByteArray idOf(const QSqlQuery &q) { return q.value(u"id"_s).toString().toUtf8(); }

    const Stores &m_stores;
    const Database &m_db;
    const Session &m_session;
    QString m_subject;
    SecretBytes m_key;
    QStringList m_own;
};

// What purposes and channels are called.
Result<QHash<QString, QString>> namesOf(const Database &gateway, const documents::Texts &t)
{
    QHash<QString, QString> names;
    NACHWEIS_ASSIGN(const QList<people::Purpose> known, people::purposes(gateway));
    for (const people::Purpose &purpose : known)
        names.insert(purpose.id, t.language() == "de"_L1 ? purpose.titleDe : purpose.titleEn);
    NACHWEIS_ASSIGN(QSqlQuery q, gateway.run(u"SELECT channel_id, title FROM channels"_s));
    while (q.next())
        names.insert(q.value(u"channel_id"_s).toString(), q.value(u"title"_s).toString());
    NACHWEIS_TRY(rowsRead(q, gateway));
    return names;
}

QByteArray readme(const documents::Texts &t)
{
    return (t(QT_TRANSLATE_NOOP("Evidence",
                                "report.pdf is to be read, data.json is for computers; schema.json describes it. The "
                                "archive is encrypted with AES-256: 7-Zip, WinZip, Keka and The Unarchiver open it "
                                "with the passphrase, the Explorer of Windows does not.")) +
            '\n'_L1)
        .toUtf8();
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
        const bool isOwn = id && std::any_of(own.begin(), own.end(), [&](const QString &mine) {
                               return mine == id->value ||
                                      (id->kind == "e164"_L1 && u"+"_s + mine == id->value); // a wa_id has no plus
                           });
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

Result<SecretBytes> writeSubjectPackage(const Stores &stores, const Session &session, const QString &requestId,
                                        const QString &language, const QString &path, const Running &running)
{
    NACHWEIS_TRY(may(session, Act::WriteToPersons));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, requestId));
    const bool provided = r.right == Right::Portability;
    const bool first = ruleFor(r, Step::HandOver);
    if (!first && !ruleFor(r, Step::HandOverAgain))
        return fail(ErrorCode::Refused,
                    Tr::tr("A package is for a granted and approved request for access or portability."),
                    Tr::tr("Take the steps in their order; no file was written."));
    NACHWEIS_ASSIGN(const people::Organisation controller, people::organisation(*gateway));
    NACHWEIS_ASSIGN(const QJsonObject data, subjectData(stores, session, r.subject, provided));
    QFile schema(u":/templates/subject-data.schema.json"_s);
    if (!schema.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"resource %1"_s.arg(schema.fileName()));
    const documents::Texts texts(language);
    NACHWEIS_ASSIGN(const auto names, namesOf(*gateway, texts));
    const QString title = provided ? texts(QT_TRANSLATE_NOOP("Evidence", "Your data, to take with you (Art. 20 GDPR)"))
                                   : texts(QT_TRANSLATE_NOOP("Evidence", "Your data with us (Art. 15 GDPR)"));
    const SecretBytes passphrase = documents::newArchivePassphrase();
    const documents::ArchiveFiles files{
        {u"report.pdf"_s,
         documents::pdfA(title, u"<h1>%1</h1>"_s.arg(title) + subjectReport(texts, data, controller, names, provided),
                         controller.name)},
        {u"data.json"_s, QJsonDocument(data).toJson()},
        {u"schema.json"_s, schema.readAll()},
        {u"README.txt"_s, readme(texts)}};
    ledger::Event event = log::staffEvent(session, u"data.exported"_s, u"ok"_s);
    event.subject = r.subject;
    event.ref = r.id;
    NACHWEIS_TRY(stores.whole([&]() -> Done { // no package leaves without its entry
        NACHWEIS_TRY(documents::writeArchive(path, files, passphrase, running));
        NACHWEIS_TRY(log::record(stores, session, event));
        return first ? markHandedOver(stores, session, requestId) : Done();
    }));
    return passphrase;
}

} // namespace nachweis::requests
