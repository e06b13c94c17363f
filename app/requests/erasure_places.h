// SPDX-License-Identifier: GPL-3.0-or-later
// The places where a person stands, in one list: what an erasure empties there and how that is searched for afterwards,
// and what a person who asks for access is given of it (GDPR Art. 15). And a place as it stands in a plan.
#pragma once

#include "requests/vocabulary.h"
#include "store/relation.h"

namespace nachweis::requests {

/// How what stood in a column is searched for once it is gone.
enum class Residue {
    Bytes,         ///< as they were stored
    BytesAndClear, ///< the same, and the identifier that they seal
    None,          ///< `why` says why
};
struct EmptiedColumn
{
    const char *column;
    Residue residue = Residue::Bytes;
    const char *why = nullptr;
};
/// A place whose rows an erasure takes away or empties. Without columns: nothing of the person stands there in clear or
/// sealed, or it is kept.
struct PlaceRule
{
    PlaceKind kind;
    bool inAudit;         ///< in the audit store
    const char *relation; ///< null: several
    QList<EmptiedColumn> columns;
    const char *given = nullptr;   ///< the member of an access package's data.json that has it
    const char *leftOut = nullptr; ///< why no member has it, told in the package
};
const QList<PlaceRule> &placeRules();
const PlaceRule &placeRule(PlaceKind kind);

/// A place where the person stands, counted before and after in the stores.
struct Place
{
    QString place; ///< name[:class of records][:held]; `held`: what a hold or a statute takes out of the erasure
    PlaceDecision decision = PlaceDecision::Keep;
    QString norm;
    std::optional<Instant> keepUntil; ///< a hold has no end of its own
    qint64 before = 0;
    std::optional<qint64> after; ///< empty: not executed yet

    /// nullopt: the store names one that this program does not know.
    std::optional<PlaceKind> kind() const;
    bool held() const { return place.endsWith(":held"_L1); }
    bool inAudit() const { return kind() && placeRule(*kind()).inAudit; }
};
const Relation<Place> &placeRows(); ///< of `request_places`, without the request
/// What was counted when the erasure was executed, in the order of an officer; empty before.
Result<QList<Place>> keptPlaces(const Database &gateway, const QString &requestId);

/// Something of what was asked for stays (Art. 17(3)): the request is refused to that extent, and Art. 12(4) holds.
bool refusedInPart(const QList<Place> &places);
/// What goes first, then what stays; each in the order in which an officer asks for it.
bool comesFirst(const Place &a, const Place &b);
QString placeTitle(const QString &place, const Translate &translate = {});
QString placeDecisionTitle(const Place &place, const Translate &translate = {});

} // namespace nachweis::requests
