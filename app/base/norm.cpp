// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/norm.h"

#include <QRegularExpression>

namespace nachweis {

QString normIn(const QString &norm, const QString &language)
{
    if (!language.startsWith(QLatin1String("de")))
        return QString(norm).replace(QLatin1String(" Nr. "), QLatin1String(" no. "));
    static const QRegularExpression paragraph(QStringLiteral("(?<=[0-9a-z])\\(([0-9]+)\\)")), letter(QStringLiteral("\\(([a-z])\\)")), regulation(QStringLiteral("GDPR (Art\\. [^;:]+)"));
    QString text = norm;
    text.replace(paragraph, QStringLiteral(" Abs. \\1"));
    text.replace(letter, QStringLiteral(" Buchst. \\1"));
    text.replace(regulation, QStringLiteral("\\1 DSGVO"));
    return text.replace(QLatin1String("GDPR"), QLatin1String("DSGVO"));
}

} // namespace nachweis
