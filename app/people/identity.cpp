// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/identity.h"

#include "people/tr.h"

#include <QRegularExpression>

namespace nachweis::people {
namespace {

bool matches(const QString &value, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern))).match(value).hasMatch();
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (c.digitValue() >= 0)
            digits += QChar(u'0' + char16_t(c.digitValue()));
    return digits;
}

// Every reading of a typed number, the surest first; each as digits with the country and without the plus.
QStringList readings(const QString &typed)
{
    QString text = typed.trimmed();
    static const QRegularExpression wrapped(u"^tel:|;.*$|@(s\\.whatsapp\\.net|c\\.us)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    text.remove(wrapped);
    // “Mobil: …”, “… (privat)”, “… Durchwahl 5”: what stands around a number is none of it.
    static const QRegularExpression extension(
        u"(?:durchwahl|nebenstelle|apparat|app|dw|ext(?:ension)?|x)\\.?\\s*\\d{1,6}\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression words(u"\\p{L}+[.:]?"_s, QRegularExpression::UseUnicodePropertiesOption);
    text.remove(extension).remove(words);
    text = text.trimmed();
    const QString digits = digitsOf(text);
    QStringList list;
    const auto add = [&list](const QString &one) {
        if (isWhatsAppId(one) && !list.contains(one))
            list += one;
    };
    if (text.startsWith('+'_L1) || !digits.startsWith('0'_L1)) {
        add(digits);
        static const QRegularExpression trunk(u"\\(0\\)"_s); // +49 (0)171
        if (text.contains(trunk))
            add(digitsOf(QString(text).remove(trunk)));
    }
    if (const auto e164 = toE164(text))
        add(e164->mid(1));
    return list;
}

Result<QStringList> holdersNow(const Database &gateway, const QStringList &lookups)
{
    QStringList subjects;
    for (const QString &lookup : lookups) {
        NACHWEIS_ASSIGN(QSqlQuery q, gateway.run(u"SELECT DISTINCT subject FROM address WHERE lookup = ? AND "
                                                 "valid_to_us IS NULL ORDER BY subject"_s,
                                                 {lookup}));
        while (q.next())
            if (const QString one = q.value(0).toString(); !subjects.contains(one))
                subjects += one;
        NACHWEIS_TRY(rowsRead(q, gateway));
    }
    return subjects;
}

Error nobody(const QStringList &lookedFor, const std::optional<Held> &before)
{
    if (before && before->to)
        return {ErrorCode::NotFound,
                Tr::tr("Nobody has this identifier now. Until %1 it belonged to the person %2.")
                    .arg(toRfc3339Seconds(*before->to), before->subject),
                Tr::tr("Name that person with --subject if you mean them.")};
    return {ErrorCode::NotFound, Tr::tr("Nobody in this store has this identifier."),
            Tr::tr("Looked for: %1. Check the spelling and the country code.").arg(lookedFor.join(u", "_s))};
}

tl::unexpected<Error> several(const QStringList &subjects, const QStringList &spellings)
{
    return fail(
        ErrorCode::BadInput,
        Tr::tr("This could mean several persons: %1 (%2).").arg(subjects.join(u", "_s), spellings.join(u", "_s)),
        Tr::tr("Write the number with its country, or name the person with --subject."));
}

// A field with two numbers; a slash or a short number behind it is none.
QStringList numbersIn(const QString &text)
{
    static const QRegularExpression between(u"[/,;\\n]|\\s(?:oder|or|und|and)\\s"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (text.startsWith("tel:"_L1, Qt::CaseInsensitive))
        return {text};
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    if (parts.size() < 2 ||
        std::any_of(parts.begin(), parts.end(), [](const QString &part) { return digitsOf(part).size() < 7; }))
        return {text};
    return parts;
}

} // namespace

QList<Identifier> readingsOf(const QString &text)
{
    const QString t = text.trimmed();
    if (t.startsWith('@'_L1))
        return {{u"username"_s, t.mid(1).toLower()}};
    if (isBusinessScopedId(t))
        return {{u"bsuid"_s, t}, {u"parent_bsuid"_s, t}};
    static const QRegularExpression jid(u"@(s\\.whatsapp\\.net|c\\.us)$"_s);
    if (t.contains('@'_L1) && !t.contains(jid))
        return {{u"email"_s, t.toLower()}};
    QList<Identifier> list;
    for (const QString &digits : readings(t))
        list += Identifier{u"e164"_s, '+'_L1 + digits};
    return list;
}

bool isWhatsAppId(const QString &value)
{
    return matches(value, "[0-9]{5,15}");
}

bool isBusinessScopedId(const QString &value)
{
    return matches(value, "[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}");
}

QStringList otherSpellings(const QString &d)
{
    if (matches(d, "52[2-9][0-9]{9}"))
        return {u"521"_s + d.mid(2)};
    if (matches(d, "521[2-9][0-9]{9}"))
        return {u"52"_s + d.mid(3)};
    if (matches(d, "549[1-8][0-9]{9}"))
        return {u"54"_s + d.mid(3)};
    if (matches(d, "54[1-8][0-9]{9}"))
        return {u"549"_s + d.mid(2)};
    if (matches(d, "55[1-9]{2}9[6-9][0-9]{7}"))
        return {d.left(4) + d.mid(5)};
    if (matches(d, "55[1-9]{2}[6-9][0-9]{7}"))
        return {d.left(4) + '9'_L1 + d.mid(4)};
    return {};
}

QStringList lookupsOf(const Keys &keys, const Identifier &identifier)
{
    QStringList list{lookupHash(keys, identifier)};
    if (identifier.kind == "wa_id"_L1 || identifier.kind == "e164"_L1)
        for (const QString &other : otherSpellings(digitsOf(identifier.value)))
            list += lookupHash(keys, {u"wa_id"_s, other});
    return list;
}

Result<std::optional<Holder>> holderAt(const Database &gateway, const Keys &keys, const Identifier &identifier,
                                       Instant when)
{
    const qint64 at = toMicroseconds(when);
    for (const QString &lookup : lookupsOf(keys, identifier)) {
        NACHWEIS_ASSIGN(QSqlQuery q,
                        gateway.run(u"SELECT subject, address_id, valid_from_us FROM address WHERE lookup = ? AND "
                                    "(valid_to_us IS NULL OR valid_to_us > ?) ORDER BY CASE WHEN valid_from_us <= ? "
                                    "THEN 0 ELSE 1 END, CASE WHEN valid_from_us <= ? THEN -valid_from_us ELSE "
                                    "valid_from_us END LIMIT 1"_s,
                                    {lookup, at, at, at}));
        if (q.next())
            return std::optional<Holder>(
                Holder{q.value(0).toString(), q.value(1).toString(), fromMicroseconds(q.value(2).toLongLong())});
        NACHWEIS_TRY(rowsRead(q, gateway));
    }
    return std::optional<Holder>();
}

Result<QList<Held>> everHeld(const Database &gateway, const Keys &keys, const Identifier &identifier)
{
    QList<Held> list;
    for (const QString &lookup : lookupsOf(keys, identifier)) {
        NACHWEIS_ASSIGN(QSqlQuery q, gateway.run(u"SELECT subject, valid_from_us, valid_to_us FROM address WHERE "
                                                 "lookup = ? ORDER BY valid_to_us IS NOT NULL, valid_from_us DESC"_s,
                                                 {lookup}));
        while (q.next())
            list += {q.value(0).toString(), fromMicroseconds(q.value(1).toLongLong()), optionalInstant(q.value(2))};
        NACHWEIS_TRY(rowsRead(q, gateway));
    }
    return list;
}

Result<Meant> whoIsMeant(const Database &gateway, const Keys &keys, const QString &text)
{
    if (roundedBySpreadsheet(text))
        return fail(ErrorCode::BadInput,
                    Tr::tr("“%1” was rounded by a spreadsheet: its last digits are lost.").arg(text),
                    Tr::tr("Look for the number where it came from."));
    QList<Identifier> candidates;
    const QStringList numbers = numbersIn(text);
    for (const QString &number : numbers)
        candidates += readingsOf(number);
    if (candidates.isEmpty()) {
        NACHWEIS_TRY(toE164(text));
        return fail(ErrorCode::BadInput, Tr::tr("“%1” is not a phone number.").arg(text),
                    Tr::tr("A number has 5 to 15 digits; write it with its country, for example +49 151 23456789."));
    }
    QStringList lookedFor;
    for (const Identifier &id : candidates)
        if (!lookedFor.contains(id.value))
            lookedFor += id.value;
    // Exactly as it reads first, then the other spellings of the same line.
    for (const bool exact : {true, false}) {
        QStringList subjects, spellings;
        for (const Identifier &id : candidates) {
            const QStringList all = lookupsOf(keys, id);
            NACHWEIS_ASSIGN(const QStringList found, holdersNow(gateway, exact ? all.mid(0, 1) : all.mid(1)));
            for (const QString &one : found)
                if (!subjects.contains(one)) {
                    subjects += one;
                    spellings += id.kind == "e164"_L1 ? numberInFull(id.value) : id.value;
                }
        }
        if (subjects.size() > 1)
            return several(subjects, spellings);
        if (!subjects.isEmpty())
            return Meant{subjects.first(), spellings.first()};
    }
    std::optional<Held> before;
    for (const Identifier &id : candidates) {
        NACHWEIS_ASSIGN(const QList<Held> held, everHeld(gateway, keys, id));
        if (!held.isEmpty() && !before)
            before = held.first();
    }
    return fail(nobody(lookedFor, before));
}

Result<QString> findWritten(const Database &gateway, const Keys &keys, const QString &text)
{
    NACHWEIS_ASSIGN(const Meant meant, whoIsMeant(gateway, keys, text));
    return meant.subject;
}

} // namespace nachweis::people
