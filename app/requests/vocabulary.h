// SPDX-License-Identifier: GPL-3.0-or-later
// The closed vocabularies of data-subject requests. The names are those of the contract; the titles stand in
// vocabulary.cpp alone, for the window, for letters and for certificates in whichever language.
#pragma once

#include "base/named.h"

namespace nachweis::requests {

enum class Right {
    Access,        ///< GDPR Art. 15
    Rectification, ///< Art. 16
    Erasure,       ///< Art. 17
    Restriction,   ///< Art. 18
    Portability,   ///< Art. 20
    Objection,     ///< Art. 21
};
enum class RequestState {
    Received,
    IdentityQuery, ///< Art. 12(6): the period pauses
    Search,        ///< the identity is confirmed
    DecisionProposed,
    Approved,
    Executing, ///< an erasure whose second half is still to come
    Verified,
    Answered,
    Closed,
};
enum class RequestOutcome { Fulfilled, Partly, Refused, NotIdentifiable, Withdrawn, Duplicate };
enum class Decision { Grant, Refuse };
/// What whoever is refused something is told (Art. 12(4)).
enum class Told { Reasons, Complaint, Remedy };
/// What an erasure does at a place.
enum class PlaceDecision { Erase, Restrict, Keep };
/// Where a person stands, in the order in which an officer asks for it; what an erasure does there says
/// requests/erasure_places.h.
enum class PlaceKind {
    Address,
    Contents,
    Media,
    Messages,
    Consents,
    Evidence,
    Unrecognised,
    Inbox, ///< items for staff to look at
    StaffNotes,
    RequestReasons,
    LogDetails,
    Refused, ///< reports that the log did not take
    DataKey,
    Vendors,
    Suppressions,
    Backups,
    LogEntries,
};
/// Which of the two stores was searched for residue.
enum class ResidueStore { Gateway, Audit };
enum class HoldScope { Subject, Channel, Purpose, Incident };
enum class RecipientState { Open, Told, Confirmed, Impossible };
enum class LetterKind { Receipt, IdentityQuery, Extension, Answer, Refusal, Recipient };
/// What a message reads like: a right, or the withdrawal of a consent, which is none.
enum class ProposalKind { Withdrawal, Access, Rectification, Erasure, Restriction, Portability, Objection };
enum class ProposalState { Open, Taken, Dismissed };

const Vocabulary<Right> &vocabulary(Right);
const Vocabulary<RequestState> &vocabulary(RequestState);
const Vocabulary<RequestOutcome> &vocabulary(RequestOutcome);
const Vocabulary<Decision> &vocabulary(Decision);
const Vocabulary<Told> &vocabulary(Told);
const Vocabulary<PlaceDecision> &vocabulary(PlaceDecision);
const Vocabulary<PlaceKind> &vocabulary(PlaceKind);
const Vocabulary<ResidueStore> &vocabulary(ResidueStore);
const Vocabulary<HoldScope> &vocabulary(HoldScope);
const Vocabulary<RecipientState> &vocabulary(RecipientState);
const Vocabulary<LetterKind> &vocabulary(LetterKind);
const Vocabulary<ProposalKind> &vocabulary(ProposalKind);
const Vocabulary<ProposalState> &vocabulary(ProposalState);

/// nullopt for a withdrawal.
std::optional<Right> rightOf(ProposalKind kind);

} // namespace nachweis::requests
