// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/vocabulary.h"

namespace nachweis::requests {
namespace {

constexpr const char *room = "Requests"; // the context of every title

} // namespace

const Vocabulary<Right> &vocabulary(Right)
{
    static const NamedValue<Right> values[] = {
        {Right::Access, "access", QT_TRANSLATE_NOOP("Requests", "Access (Art. 15)")},
        {Right::Rectification, "rectification", QT_TRANSLATE_NOOP("Requests", "Rectification (Art. 16)")},
        {Right::Erasure, "erasure", QT_TRANSLATE_NOOP("Requests", "Erasure (Art. 17)")},
        {Right::Restriction, "restriction", QT_TRANSLATE_NOOP("Requests", "Restriction (Art. 18)")},
        {Right::Portability, "portability", QT_TRANSLATE_NOOP("Requests", "Portability (Art. 20)")},
        {Right::Objection, "objection", QT_TRANSLATE_NOOP("Requests", "Objection (Art. 21)")}};
    static const Vocabulary<Right> vocabulary{room, QT_TRANSLATE_NOOP("Requests", "a right"), values};
    return vocabulary;
}

const Vocabulary<RequestState> &vocabulary(RequestState)
{
    static const NamedValue<RequestState> values[] = {
        {RequestState::Received, "received", QT_TRANSLATE_NOOP("Requests", "Received")},
        {RequestState::IdentityQuery, "identity_query", QT_TRANSLATE_NOOP("Requests", "Identity query")},
        {RequestState::Search, "search", QT_TRANSLATE_NOOP("Requests", "Identity confirmed")},
        {RequestState::DecisionProposed, "decision_proposed", QT_TRANSLATE_NOOP("Requests", "Decision proposed")},
        {RequestState::Approved, "approved", QT_TRANSLATE_NOOP("Requests", "Approved")},
        {RequestState::Executing, "executing", QT_TRANSLATE_NOOP("Requests", "Executing")},
        {RequestState::Verified, "verified", QT_TRANSLATE_NOOP("Requests", "Executed and verified")},
        {RequestState::Answered, "answered", QT_TRANSLATE_NOOP("Requests", "Answered")},
        {RequestState::Closed, "closed", QT_TRANSLATE_NOOP("Requests", "Closed")}};
    static const Vocabulary<RequestState> vocabulary{room, QT_TRANSLATE_NOOP("Requests", "a state"), values};
    return vocabulary;
}

const Vocabulary<RequestOutcome> &vocabulary(RequestOutcome)
{
    static const NamedValue<RequestOutcome> values[] = {
        {RequestOutcome::Fulfilled, "fulfilled", QT_TRANSLATE_NOOP("Requests", "Fulfilled")},
        {RequestOutcome::Partly, "partly", QT_TRANSLATE_NOOP("Requests", "Partly fulfilled")},
        {RequestOutcome::Refused, "refused", QT_TRANSLATE_NOOP("Requests", "Refused")},
        {RequestOutcome::NotIdentifiable, "not_identifiable",
         QT_TRANSLATE_NOOP("Requests", "Person not identifiable (Art. 11(2))")},
        {RequestOutcome::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Requests", "Withdrawn by the person")},
        {RequestOutcome::Duplicate, "duplicate", QT_TRANSLATE_NOOP("Requests", "Duplicate")}};
    static const Vocabulary<RequestOutcome> vocabulary{room, QT_TRANSLATE_NOOP("Requests", "an outcome"), values};
    return vocabulary;
}

const Vocabulary<Decision> &vocabulary(Decision)
{
    static const NamedValue<Decision> values[] = {
        {Decision::Grant, "grant", QT_TRANSLATE_NOOP("Requests", "Grant")},
        {Decision::Refuse, "refuse", QT_TRANSLATE_NOOP("Requests", "Refuse")}};
    static const Vocabulary<Decision> vocabulary{room, QT_TRANSLATE_NOOP("Requests", "a decision"), values};
    return vocabulary;
}

const Vocabulary<Told> &vocabulary(Told)
{
    static const NamedValue<Told> values[] = {
        {Told::Reasons, "reasons", QT_TRANSLATE_NOOP("Requests", "The letter names the reasons")},
        {Told::Complaint, "complaint",
         QT_TRANSLATE_NOOP("Requests", "It names the complaint to a supervisory authority")},
        {Told::Remedy, "remedy", QT_TRANSLATE_NOOP("Requests", "It names the judicial remedy")}};
    static const Vocabulary<Told> vocabulary{room, QT_TRANSLATE_NOOP("Requests", "a thing to tell"), values};
    return vocabulary;
}

const Vocabulary<PlaceDecision> &vocabulary(PlaceDecision)
{
    static const NamedValue<PlaceDecision> values[] = {
        {PlaceDecision::Erase, "erase", QT_TRANSLATE_NOOP("Requests", "Erase")},
        {PlaceDecision::Restrict, "restrict", QT_TRANSLATE_NOOP("Requests", "Restrict")},
        {PlaceDecision::Keep, "keep", QT_TRANSLATE_NOOP("Requests", "Keep")}};
    static const Vocabulary<PlaceDecision> vocabulary{room, QT_TRANSLATE_NOOP("Requests", "a decision"), values};
    return vocabulary;
}

const Vocabulary<PlaceKind> &vocabulary(PlaceKind)
{
    static const NamedValue<PlaceKind> values[] = {
        {PlaceKind::Address, "address", QT_TRANSLATE_NOOP("Requests", "Identifiers (numbers, addresses)")},
        {PlaceKind::Contents, "contents", QT_TRANSLATE_NOOP("Requests", "Contents of messages")},
        {PlaceKind::Media, "media", QT_TRANSLATE_NOOP("Requests", "Media: pictures, recordings, files")},
        {PlaceKind::Messages, "messages",
         QT_TRANSLATE_NOOP("Requests", "Messages: when and what kind, without identifiers")},
        {PlaceKind::Consents, "consents", QT_TRANSLATE_NOOP("Requests", "Consents, without identifiers")},
        {PlaceKind::Evidence, "evidence", QT_TRANSLATE_NOOP("Requests", "Evidence: original messages")},
        {PlaceKind::Unrecognised, "unrecognised", QT_TRANSLATE_NOOP("Requests", "Events that were not recognised")},
        {PlaceKind::Inbox, "inbox", QT_TRANSLATE_NOOP("Requests", "Inbox: events for staff to look at")},
        {PlaceKind::StaffNotes, "staff_notes", QT_TRANSLATE_NOOP("Requests", "Notes of staff")},
        {PlaceKind::RequestReasons, "request_reasons", QT_TRANSLATE_NOOP("Requests", "Reasons in requests")},
        {PlaceKind::LogDetails, "log_details", QT_TRANSLATE_NOOP("Requests", "Details in the audit log")},
        {PlaceKind::Refused, "refused_reports", QT_TRANSLATE_NOOP("Requests", "Reports that the log did not take")},
        {PlaceKind::DataKey, "data_key", QT_TRANSLATE_NOOP("Requests", "Data key")},
        {PlaceKind::Vendors, "vendors", QT_TRANSLATE_NOOP("Requests", "Vendors and other recipients")},
        {PlaceKind::Suppressions, "suppressions",
         QT_TRANSLATE_NOOP("Requests", "Suppression list: keyed hash, so that the person is not contacted again")},
        {PlaceKind::Backups, "backups", QT_TRANSLATE_NOOP("Requests", "Backups that still hold a copy")},
        {PlaceKind::LogEntries, "log_entries",
         QT_TRANSLATE_NOOP("Requests", "Entries of the audit log, without identifiers")}};
    static const Vocabulary<PlaceKind> vocabulary{room, QT_TRANSLATE_NOOP("Requests", "a place"), values};
    return vocabulary;
}

const Vocabulary<ResidueStore> &vocabulary(ResidueStore)
{
    static const NamedValue<ResidueStore> values[] = {
        {ResidueStore::Gateway, "gateway", QT_TRANSLATE_NOOP("Requests", "Gateway store")},
        {ResidueStore::Audit, "audit", QT_TRANSLATE_NOOP("Requests", "Audit store")}};
    static const Vocabulary<ResidueStore> vocabulary{room, QT_TRANSLATE_NOOP("Requests", "a store"), values};
    return vocabulary;
}

const Vocabulary<HoldScope> &vocabulary(HoldScope)
{
    static const NamedValue<HoldScope> values[] = {
        {HoldScope::Subject, "subject", QT_TRANSLATE_NOOP("Requests", "Person")},
        {HoldScope::Channel, "channel", QT_TRANSLATE_NOOP("Requests", "Channel")},
        {HoldScope::Purpose, "purpose", QT_TRANSLATE_NOOP("Requests", "Purpose")},
        {HoldScope::Incident, "incident", QT_TRANSLATE_NOOP("Requests", "Incident")}};
    static const Vocabulary<HoldScope> vocabulary{room, QT_TRANSLATE_NOOP("Requests", "a scope of a hold"), values};
    return vocabulary;
}

const Vocabulary<RecipientState> &vocabulary(RecipientState)
{
    static const NamedValue<RecipientState> values[] = {
        {RecipientState::Open, "open", QT_TRANSLATE_NOOP("Requests", "Not told yet")},
        {RecipientState::Told, "told", QT_TRANSLATE_NOOP("Requests", "Told")},
        {RecipientState::Confirmed, "confirmed", QT_TRANSLATE_NOOP("Requests", "Confirmed by the recipient")},
        {RecipientState::Impossible, "impossible", QT_TRANSLATE_NOOP("Requests", "Impossible or disproportionate")}};
    static const Vocabulary<RecipientState> vocabulary{room, QT_TRANSLATE_NOOP("Requests", "a state"), values};
    return vocabulary;
}

const Vocabulary<LetterKind> &vocabulary(LetterKind)
{
    static const NamedValue<LetterKind> values[] = {
        {LetterKind::Receipt, "receipt", QT_TRANSLATE_NOOP("Requests", "Acknowledgement of receipt")},
        {LetterKind::IdentityQuery, "identity_query", QT_TRANSLATE_NOOP("Requests", "Question about the identity")},
        {LetterKind::Extension, "extension", QT_TRANSLATE_NOOP("Requests", "Extension of the period")},
        {LetterKind::Answer, "answer", QT_TRANSLATE_NOOP("Requests", "Answer")},
        {LetterKind::Refusal, "refusal", QT_TRANSLATE_NOOP("Requests", "Refusal")},
        {LetterKind::Recipient, "recipient", QT_TRANSLATE_NOOP("Requests", "To a recipient (Art. 19)")}};
    static const Vocabulary<LetterKind> vocabulary{room, QT_TRANSLATE_NOOP("Requests", "a letter"), values};
    return vocabulary;
}

const Vocabulary<ProposalKind> &vocabulary(ProposalKind)
{
    static const NamedValue<ProposalKind> values[] = {
        {ProposalKind::Withdrawal, "withdrawal", QT_TRANSLATE_NOOP("Requests", "Withdrawal of a consent (Art. 7(3))")},
        {ProposalKind::Access, "access", named(Right::Access).title},
        {ProposalKind::Rectification, "rectification", named(Right::Rectification).title},
        {ProposalKind::Erasure, "erasure", named(Right::Erasure).title},
        {ProposalKind::Restriction, "restriction", named(Right::Restriction).title},
        {ProposalKind::Portability, "portability", named(Right::Portability).title},
        {ProposalKind::Objection, "objection", named(Right::Objection).title}};
    static const Vocabulary<ProposalKind> vocabulary{
        room, QT_TRANSLATE_NOOP("Requests", "a thing that a message can read like"), values};
    return vocabulary;
}

const Vocabulary<ProposalState> &vocabulary(ProposalState)
{
    static const NamedValue<ProposalState> values[] = {
        {ProposalState::Open, "open", QT_TRANSLATE_NOOP("Requests", "Waits for a decision")},
        {ProposalState::Taken, "taken", QT_TRANSLATE_NOOP("Requests", "Taken in as a request")},
        {ProposalState::Dismissed, "dismissed", QT_TRANSLATE_NOOP("Requests", "No request")}};
    static const Vocabulary<ProposalState> vocabulary{room, QT_TRANSLATE_NOOP("Requests", "a state"), values};
    return vocabulary;
}

std::optional<Right> rightOf(ProposalKind kind)
{
    return namedAs<Right>(nameOf(kind));
}

} // namespace nachweis::requests
