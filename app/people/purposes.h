// SPDX-License-Identifier: GPL-3.0-or-later
// What messages are sent for, and whether what is said under a purpose belongs to a special category of personal data.
#pragma once

#include "desk/three_steps.h"

#include <QStringList>

namespace nachweis::people {

struct Purpose
{
    QString id, titleDe, titleEn, norm;
    QStringList special;   ///< of specialCategories()
    QString title() const; ///< in the user's language
};
/// GDPR Art. 9(1) in its order, and Art. 10: ethnic_origin … sex_life, criminal_offences.
const QStringList &specialCategories();
/// In the language of `translate`, which is given the source text; without it the user's.
QString specialCategoryTitle(const QString &category, const std::function<QString(const char *)> &translate = {});
Result<QList<Purpose>> purposes(const Database &gateway);
/// Marks every record under the purpose, past ones too; by an officer or administrator.
Done setSpecialCategories(const Stores &stores, const Session &session, const QString &purposeId,
                          const QStringList &categories);

} // namespace nachweis::people
