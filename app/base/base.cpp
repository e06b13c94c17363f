// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/instant.h"
#include "base/result.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

namespace nachweis {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage: return QStringLiteral("usage");
    case ErrorCode::WrongKey: return QStringLiteral("wrong_key");
    case ErrorCode::Busy: return QStringLiteral("busy");
    case ErrorCode::NotADatabase: return QStringLiteral("not_a_database");
    case ErrorCode::Damaged: return QStringLiteral("damaged");
    case ErrorCode::NewerSchema: return QStringLiteral("newer_schema");
    case ErrorCode::NotFound: return QStringLiteral("not_found");
    case ErrorCode::Refused: return QStringLiteral("refused");
    case ErrorCode::BadInput: return QStringLiteral("bad_input");
    case ErrorCode::Io: return QStringLiteral("io");
    }
    return QStringLiteral("io");
}

Instant systemNow() { return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now()); }

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
               .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))
        + QLatin1Char('Z');
}

QString toRfc3339(Instant instant)
{
    const auto s = std::chrono::floor<std::chrono::seconds>(instant);
    QString text = toRfc3339Seconds(instant);
    text.chop(1);
    return text + QStringLiteral(".%1Z").arg((instant - s).count(), 6, 10, QLatin1Char('0'));
}

Result<Instant> parseInstant(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,6})?)?([Zz]|[+-]\\d\\d:\\d\\d)$"));
    const auto match = form.match(text);
    QDateTime dateTime;
    if (match.hasMatch()) {
        QString plain = text;
        plain[10] = QLatin1Char('T');
        if (const QString fraction = match.captured(2); !fraction.isEmpty())
            plain.remove(match.capturedStart(2), fraction.size());
        dateTime = QDateTime::fromString(plain.toUpper(), Qt::ISODate);
    }
    if (!dateTime.isValid())
        return fail(ErrorCode::BadInput,
                    QCoreApplication::translate("Instant", "“%1” is not an instant.").arg(text),
                    QCoreApplication::translate(
                        "Instant", "Write date, time and offset, for example 2026-10-23T22:10:00+02:00."));
    qint64 us = dateTime.toSecsSinceEpoch() * 1'000'000;
    if (const QString fraction = match.captured(2); !fraction.isEmpty())
        us += fraction.mid(1).leftJustified(6, QLatin1Char('0')).toLongLong();
    return fromMicroseconds(us);
}

} // namespace nachweis
