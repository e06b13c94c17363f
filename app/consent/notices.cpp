// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent/notices.h"

#include <QHash>

namespace nachweis::consent {
namespace {

// The last event of each active consent that names a text.
const char *const lastTexts =
    "FROM consents c JOIN consent_events e ON e.consent_id = c.consent_id WHERE c.state = 'active' AND e.notice_id IS "
    "NOT NULL AND NOT EXISTS "
    "(SELECT 1 FROM consent_events n WHERE n.consent_id = e.consent_id AND n.notice_id IS NOT NULL AND (n.occurred_us "
    "> e.occurred_us OR (n.occurred_us = e.occurred_us AND n.event_id > e.event_id)))";

QString keyOf(const QString &id, int version, const QString &locale)
{
    return u"%1\n%2\n%3"_s.arg(id).arg(version).arg(locale);
}

} // namespace

Result<QList<NoticeVersion>> listNotices(const Database &gateway)
{
    QHash<QString, qint64> resting;
    {
        NACHWEIS_ASSIGN(QSqlQuery q, gateway.run(u"SELECT e.notice_id, e.notice_version, e.notice_locale, count(*) %1 "
                                                 "GROUP BY e.notice_id, e.notice_version, e.notice_locale"_s.arg(
                                                     QLatin1String(lastTexts))));
        while (q.next())
            resting.insert(keyOf(q.value(0).toString(), q.value(1).toInt(), q.value(2).toString()),
                           q.value(3).toLongLong());
        NACHWEIS_TRY(rowsRead(q, gateway));
    }
    NACHWEIS_ASSIGN(QSqlQuery q,
                    gateway.run(u"SELECT notice_id, version, locale, title, body, sha256, published_us FROM notices "
                                "ORDER BY notice_id, version DESC, locale"_s));
    QList<NoticeVersion> list;
    QHash<QString, int> newest;
    while (q.next()) {
        Notice text{q.value(0).toString(),
                    q.value(2).toString(),
                    q.value(3).toString(),
                    q.value(4).toString(),
                    q.value(5).toString(),
                    q.value(1).toInt(),
                    false};
        text.bodyFitsHash = QString::fromLatin1(bytes(sha256(text.body.toUtf8())).toHex()) == text.sha256;
        const QString series = text.id + '\n'_L1 + text.locale;
        const bool first = !newest.contains(series);
        newest.insert(series, text.version);
        list += {text, fromMicroseconds(q.value(6).toLongLong()),
                 resting.value(keyOf(text.id, text.version, text.locale)), first};
    }
    NACHWEIS_TRY(rowsRead(q, gateway));
    return list;
}

Result<AskAgain> consentsOnOlderText(const Database &gateway, const QString &noticeId, int limit)
{
    // Newest of its language: a translation may follow later.
    const QString older =
        u"%1 AND e.notice_id = ? AND e.notice_version < (SELECT max(x.version) FROM notices x "
        "WHERE x.notice_id = e.notice_id AND x.locale = e.notice_locale)"_s.arg(QLatin1String(lastTexts));
    AskAgain result;
    NACHWEIS_ASSIGN(const QVariant all, gateway.value(u"SELECT count(*) "_s + older, {noticeId}));
    result.all = all.toLongLong();
    NACHWEIS_ASSIGN(
        QSqlQuery q,
        gateway.run(
            u"SELECT c.consent_id, c.subject, (SELECT a.masked FROM address a WHERE a.subject = c.subject AND "
            u"a.valid_to_us IS NULL ORDER BY a.kind, a.valid_from_us DESC LIMIT 1), "
            "c.purpose_id, c.channel_id, c.state, c.since_us %1 ORDER BY c.since_us, c.consent_id LIMIT ?"_s.arg(older),
            {noticeId, limit}));
    while (q.next())
        result.rows += {q.value(0).toString(),
                        q.value(1).toString(),
                        q.value(2).toString(),
                        q.value(3).toString(),
                        q.value(4).toString(),
                        q.value(5).toString(),
                        fromMicroseconds(q.value(6).toLongLong())};
    NACHWEIS_TRY(rowsRead(q, gateway));
    return result;
}

} // namespace nachweis::consent
