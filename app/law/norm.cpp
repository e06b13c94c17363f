// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/norm.h"

#include "base/literals.h"

#include "base/literals.h"

#include <QRegularExpression>

namespace nachweis::law {

QString normIn(const QString &norm, const QString &language)
{
    if (!language.startsWith("de"_L1))
        return QString(norm).replace(" Nr. "_L1, " no. "_L1);
    static const QRegularExpression paragraph(u"(?<=[0-9a-z])\\(([0-9]+)\\)"_s), letter(u"\\(([a-z])\\)"_s),
        regulation(u"GDPR (Art\\. [^;:]+)"_s);
    QString text = norm;
    text.replace(paragraph, u" Abs. \\1"_s);
    text.replace(letter, u" Buchst. \\1"_s);
    text.replace(regulation, u"\\1 DSGVO"_s);
    return text.replace("GDPR"_L1, "DSGVO"_L1);
}

} // namespace nachweis::law
