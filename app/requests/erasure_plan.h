// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of an erasure (GDPR Art. 17), per class of records: every place where the person stands, the norm of its
// class, and erase, restrict or keep with reason and end. What a legal hold (17(3)(e)) or a statute (17(3)(b)) covers
// is restricted and nothing more. Hashing or masking is not erasure.
#pragma once

#include "requests/erasure_places.h"
#include "requests/holds.h"

namespace nachweis::requests {

struct Request;

/// What the erasure would touch now; once executed, what was counted then.
Result<QList<Place>> erasurePlan(const Stores &stores, const QString &requestId, Instant now);
/// What a second person approves: hex SHA-256 over RFC 8785 JSON of the request, its person and right, the decision,
/// its norm and proposer and, of an erasure, the plan's rows. The counts in the log are left out: each look at the
/// request adds an entry.
QString decisionDigest(const Request &r, const QList<Place> &plan);

/// A part of the plan with the statements that count and erase it. `?` stands for `values`.
struct ErasurePart
{
    Place place;
    QString count;
    QStringList erase; ///< empty where it stays; in the order in which the parts are run
    QVariantList values;
};
struct ErasureScope
{
    QString subject;
    HoldCover cover;
    QString zone; ///< in which years and days end
    Instant now;
    Instant ended; ///< of the processing, where the person has withdrawn nothing: the receipt of the request
};
Result<QList<ErasurePart>> erasureParts(const Stores &stores, const ErasureScope &scope);

} // namespace nachweis::requests
