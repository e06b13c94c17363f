// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of an erasure (GDPR Art. 17), per class of records: every place where the person stands, the norm of its
// class, and erase, restrict (BDSG § 35(3)) or keep with reason and end. What a legal hold or a statute covers is
// restricted and nothing more. Hashing or masking is not erasure.
#pragma once

#include "requests/requests.h"

namespace nachweis::requests {

/// A place where the person stands, counted before and after in the stores.
struct Place
{
    QString place; ///< name[:class of records][:held]; `held`: what a hold or a statute takes out of the erasure
    QString decision, norm;
    std::optional<Instant> keepUntil; ///< a hold has no end of its own
    qint64 before = 0;
    qint64 after = -1; ///< -1: not executed yet
};
/// Titles in the user's language, or in another: `translate` then gives the text of a source in the context "Requests".
using Translate = std::function<QString(const char *source)>;
QString placeTitle(const QString &place, const Translate &translate = {});
QString placeDecisionTitle(const Place &place, const Translate &translate = {});

/// What legal holds cover of a person. `all`: a hold on the person, or on an incident that concerns them.
struct HoldCover
{
    bool all = false;
    QStringList channels, purposes;
    QStringList reasons;
    bool none() const { return !all && channels.isEmpty() && purposes.isEmpty(); }
};
Result<HoldCover> holdsOn(const Database &gateway, const QString &subject);

/// What the erasure would touch now; once executed, what was counted then.
Result<QList<Place>> erasurePlan(const Stores &stores, const QString &requestId, Instant now);
/// Hex SHA-256 over the plan's rows as RFC 8785 JSON. The counts in the log are left out: each look at the request adds
/// an entry.
QString planDigest(const QList<Place> &plan);

/// A part of the plan with the statements that count and erase it. `?` stands for `values`.
struct ErasurePart
{
    Place place;
    bool inAudit = false;
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
