// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/instant.h"
#include "base/named.h"
#include "base/tr.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace nachweis {

tl::unexpected<Error> badInput(QString message)
{
    return fail(ErrorCode::BadInput, std::move(message), Tr::tr("Nothing was changed."));
}

tl::unexpected<Error> cancelled(QString message, QString kept)
{
    return fail(ErrorCode::Cancelled, std::move(message), std::move(kept));
}

bool isCancelled(const Error &error)
{
    return error.code == ErrorCode::Cancelled;
}

Error unknownName(const QString &what, const QString &name, const QStringList &known)
{
    return {ErrorCode::BadInput, Tr::tr("“%1” is not %2 that is known.").arg(name, what),
            Tr::tr("Known are: %1.").arg(known.join(u", "_s))};
}

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return u"usage"_s;
    case ErrorCode::WrongKey:
        return u"wrong_key"_s;
    case ErrorCode::Busy:
        return u"busy"_s;
    case ErrorCode::NotADatabase:
        return u"not_a_database"_s;
    case ErrorCode::Damaged:
        return u"damaged"_s;
    case ErrorCode::NewerSchema:
        return u"newer_schema"_s;
    case ErrorCode::NotFound:
        return u"not_found"_s;
    case ErrorCode::Refused:
        return u"refused"_s;
    case ErrorCode::BadInput:
        return u"bad_input"_s;
    case ErrorCode::Io:
        return u"io"_s;
    case ErrorCode::Cancelled:
        return u"cancelled"_s;
    case ErrorCode::Conflict:
        return u"conflict"_s;
    }
    return u"io"_s;
}

Instant systemNow()
{
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

QDateTime toDateTime(Instant instant)
{
    const auto ms = std::chrono::floor<std::chrono::milliseconds>(instant);
    return QDateTime::fromMSecsSinceEpoch(ms.time_since_epoch().count(), QTimeZone::utc());
}

Instant fromDateTime(const QDateTime &dateTime)
{
    return Instant(std::chrono::milliseconds(dateTime.toMSecsSinceEpoch()));
}

QString toRfc3339Seconds(Instant instant)
{
    const auto s = std::chrono::floor<std::chrono::seconds>(instant);
    return QDateTime::fromSecsSinceEpoch(s.time_since_epoch().count(), QTimeZone::utc())
               .toString(u"yyyy-MM-ddTHH:mm:ss"_s) +
           'Z'_L1;
}

QString toRfc3339(Instant instant)
{
    const auto s = std::chrono::floor<std::chrono::seconds>(instant);
    QString text = toRfc3339Seconds(instant);
    text.chop(1);
    return text + u".%1Z"_s.arg((instant - s).count(), 6, 10, '0'_L1);
}

Result<Instant> parseInstant(const QString &text)
{
    static const QRegularExpression form(
        u"^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,6})?)?([Zz]|[+-]\\d\\d:\\d\\d)$"_s);
    const auto match = form.match(text);
    QDateTime dateTime;
    if (match.hasMatch()) {
        QString plain = text;
        plain[10] = 'T'_L1;
        if (const QString fraction = match.captured(2); !fraction.isEmpty())
            plain.remove(match.capturedStart(2), fraction.size());
        dateTime = QDateTime::fromString(plain.toUpper(), Qt::ISODate);
    }
    if (!dateTime.isValid())
        return fail(ErrorCode::BadInput, Tr::tr("“%1” is not an instant.").arg(text),
                    Tr::tr("Write date, time and offset, for example 2026-10-23T22:10:00+02:00."));
    qint64 us = dateTime.toSecsSinceEpoch() * 1'000'000;
    if (const QString fraction = match.captured(2); !fraction.isEmpty())
        us += fraction.mid(1).leftJustified(6, '0'_L1).toLongLong();
    return fromMicroseconds(us);
}

} // namespace nachweis
