// SPDX-License-Identifier: GPL-3.0-or-later
// What stands against an erasure for one person and now, as conditions of SQL: classes of records that a statute or a
// claim keeps (GDPR Art. 17(3)), and legal holds.
#pragma once

#include "requests/erasure_plan.h"

#include <QTimeZone>

namespace nachweis::requests {

/// A piece of SQL with its values.
struct Sql
{
    QString text;
    QVariantList values;
};
Sql either(const QList<Sql> &list);
Sql isOneOf(const QString &column, const QStringList &names);
/// What a hold covers of rows with a channel and a purpose.
Sql underHold(const HoldCover &cover, const QString &alias);

/// A class of records that stands against an erasure.
struct Kept
{
    QString id, norm;
    QStringList purposes;
    Instant from;                 ///< rows of before are past their end
    std::optional<Instant> until; ///< the end where it is the same for every row
    int years = 0;                ///< counted from the end of each row's calendar year
    /// A duty to keep takes the letter itself, not the proof of a consent.
    bool byDuty() const { return norm.contains("17(3)(b)"_L1); }
};
Result<QList<Kept>> keptClasses(const Database &gateway, const ErasureScope &scope, const QTimeZone &zone);
/// Rows of the class whose term runs.
Sql inTerm(const Kept &kept, const QString &alias);

} // namespace nachweis::requests
