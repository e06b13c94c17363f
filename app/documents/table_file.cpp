// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/table_file.h"

#include "base/literals.h"

#include <QRegularExpression>
#include <algorithm>

namespace nachweis::documents {
namespace {

// At the start of a text, or after something by which a spreadsheet may cut it, perhaps behind blanks and quotes: one
// of the signs by which a formula begins, in both widths. Apostrophes that stand there already get one more, so that
// taking one off gives the text back.
constexpr QStringView formula =
    u"(^|[,;\\t\\r\\n|])([ \\t\\r\\n\\x0b\\x0c\u00a0\u1680\u2000-\u200f\u2028-\u202f\u2060\u3000\ufeff\"]*)"
    "('*[=+\\-@\uff1d\uff0b\uff0d\uff20])";
// More digits than a cell keeps, zeros in front, and what reads like a power of ten.
constexpr QStringView number = u"^('*(?:0[0-9]+|[0-9]{12,}|[0-9]+[eE][0-9]+))$";

} // namespace

QString guarded(const QString &text)
{
    static const QRegularExpression formulas(formula.toString()), numbers(number.toString());
    QString out = text;
    out.replace(formulas, u"\\1\\2'\\3"_s);
    out.replace(numbers, u"'\\1"_s);
    return out;
}

QByteArray tableRow(const QStringList &fields)
{
    QString line;
    for (const QString &field : fields)
        line += (line.isEmpty() ? u"\""_s : u",\""_s) + guarded(field).replace('"'_L1, u"\"\""_s) + '"'_L1;
    return (line + u"\r\n"_s).toUtf8();
}

QJsonObject tableMarks(bool withByteOrderMark)
{
    return {{u"quoted"_s, u"every field"_s},
            {u"separator"_s, u","_s},
            {u"byte_order_mark"_s, withByteOrderMark},
            {u"apostrophes"_s, u"One apostrophe was put before the sign that begins a formula, and before numbers that "
                               "a spreadsheet would change. To get a field as it was, take one off where these "
                               "patterns (PCRE) match: \\1\\2\\3, and \\1."_s},
            {u"formula_pattern"_s, formula.toString().replace("('*["_L1, "'('*["_L1)},
            {u"number_pattern"_s, number.toString().replace("^("_L1, "^'("_L1)}};
}

bool needsByteOrderMark(const QByteArray &bytes)
{
    return std::any_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) > 127; });
}

} // namespace nachweis::documents
