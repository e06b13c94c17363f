// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/phone.h"
#include "people/tr.h"

#include <QRegularExpression>
#include <phonenumbers/phonenumberutil.h>

namespace nachweis::people {
namespace {

constexpr std::size_t shortest = 7; // digits with the country, as E.164
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

bool roundedBySpreadsheet(const QString &text)
{
    static const QRegularExpression powerOfTen(u"^\\s*\\d+(?:[.,]\\d+)?[eE]\\+?\\d+\\s*$"_s);
    return powerOfTen.match(text).hasMatch();
}

QString numberInFull(const QString &e164)
{
    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (util->Parse(e164.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return e164;
    std::string shown, region;
    util->Format(number, PhoneNumberUtil::INTERNATIONAL, &shown);
    util->GetRegionCodeForNumber(number, &region);
    if (region.empty() || region == "ZZ") // a number that no plan gives out has its country all the same
        util->GetRegionCodeForCountryCode(number.country_code(), &region);
    return QString::fromStdString(shown) +
           (region.empty() || region == "ZZ" ? QString() : u" (%1)"_s.arg(QString::fromStdString(region)));
}

Result<WrittenNumber> numberToStore(const QString &text, const QString &region)
{
    const auto refused = [&](const QString &why, const QString &hint) {
        return fail(ErrorCode::BadInput, why, hint + ' '_L1 + Tr::tr("Nothing was changed."));
    };
    const QString withCountry = Tr::tr("Write it with its country, for example +49 151 23456789.");
    if (roundedBySpreadsheet(text))
        return refused(Tr::tr("“%1” was rounded by a spreadsheet: its last digits are lost.").arg(text), withCountry);
    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    const QString typed = text.trimmed();
    const auto parsed = [&](const QString &written, const QString &from) -> std::optional<PhoneNumber> {
        PhoneNumber number;
        if (util->Parse(written.toStdString(), from.toStdString(), &number) != PhoneNumberUtil::NO_PARSING_ERROR ||
            !util->IsPossibleNumber(number))
            return std::nullopt;
        std::string e164; // the metadata takes +49 12 for possible: that is no subscriber's number
        util->Format(number, PhoneNumberUtil::E164, &e164);
        return e164.size() > shortest ? std::optional(number) : std::nullopt;
    };
    const bool plus = typed.startsWith('+'_L1) || typed.startsWith(QChar(0xff0b)), zero = typed.startsWith('0'_L1);
    const auto national = parsed(typed, region), abroad = plus || zero ? std::nullopt : parsed('+'_L1 + typed, u"ZZ"_s);
    if (!national && !abroad)
        return refused(Tr::tr("“%1” is no possible phone number.").arg(text), withCountry);
    const auto e164Of = [&](const PhoneNumber &number) {
        std::string out;
        util->Format(number, PhoneNumberUtil::E164, &out);
        return QString::fromStdString(out);
    };
    const bool here = national && (plus || zero || util->IsValidNumber(*national)),
               there = abroad && util->IsValidNumber(*abroad);
    if (here && there)
        return refused(
            Tr::tr("“%1” could be %2 or %3.").arg(text, numberInFull(e164Of(*national)), numberInFull(e164Of(*abroad))),
            withCountry);
    if (!here && !there)
        return refused(Tr::tr("“%1” is no number of a country that is known.").arg(text), withCountry);
    const QString e164 = e164Of(here ? *national : *abroad);
    return WrittenNumber{e164, numberInFull(e164)};
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
