// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/phone.h"
#include "people/tr.h"

#include <QRegularExpression>
#include <phonenumbers/phonenumberutil.h>

namespace nachweis::people {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

QString dots()
{
    return u"•••"_s;
}

} // namespace

Result<QString> toE164(const QString &text, const QString &region)
{
    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (util->Parse(text.toStdString(), region.toStdString(), &number) == PhoneNumberUtil::NO_PARSING_ERROR) {
        std::string out;
        util->Format(number, PhoneNumberUtil::E164, &out);
        return QString::fromStdString(out);
    }
    QString digits;
    for (const QChar c : text)
        if (c.digitValue() >= 0)
            digits += QChar(u'0' + char16_t(c.digitValue()));
    if (digits.size() < 5)
        return fail(ErrorCode::BadInput, Tr::tr("“%1” is not a phone number.").arg(text),
                    Tr::tr("Write it with its country, for example +49 151 23456789."));
    return '+'_L1 + digits;
}

QString masked(const Identifier &identifier)
{
    const QString &v = identifier.value;
    if (identifier.kind == "email"_L1) {
        const qsizetype at = v.indexOf('@'_L1);
        return v.left(1) + dots() + (at < 0 ? QString() : v.mid(at));
    }
    if (identifier.kind == "e164"_L1 || identifier.kind == "wa_id"_L1) {
        const QString e164 = v.startsWith('+'_L1) ? v : '+'_L1 + v;
        PhoneNumber number;
        QString country = e164.left(3);
        if (PhoneNumberUtil::GetInstance()->Parse(e164.toStdString(), "ZZ", &number) ==
            PhoneNumberUtil::NO_PARSING_ERROR)
            country = '+'_L1 + QString::number(number.country_code());
        return country + ' '_L1 + dots() + ' '_L1 + dots() + ' '_L1 + e164.right(2);
    }
    return v.left(3) + dots() + v.right(2);
}

Result<Identifier> parseIdentifier(const QString &text)
{
    static const QRegularExpression businessScoped(u"^[A-Z]{2}\\.[A-Za-z0-9.]+$"_s);
    const QString trimmed = text.trimmed();
    if (trimmed.contains('@'_L1))
        return Identifier{u"email"_s, trimmed.toLower()};
    if (businessScoped.match(trimmed).hasMatch())
        return Identifier{u"bsuid"_s, trimmed};
    NACHWEIS_ASSIGN(const QString number, toE164(trimmed));
    return Identifier{u"e164"_s, number};
}

} // namespace nachweis::people
