// SPDX-License-Identifier: GPL-3.0-or-later
// Data-subject requests (GDPR Art. 12, 15 to 21), one item a right. What leads from which state to which stands in
// steps.h. Nobody approves what they proposed; an erasure runs only after a second person's approval of its plan as it
// stands (erasure.h).
#pragma once

#include "law/deadline.h"
#include "requests/steps.h"

namespace nachweis::requests {

struct Request
{
    QString id, subject;
    Right right = Right::Access;
    RequestState state = RequestState::Received;
    std::optional<RequestOutcome> outcome;
    std::optional<Decision> decision;
    QString via, zone, norm, decidedBy, approvedBy, identityMethod, planSha256, duplicateOf;
    QList<Told> told; ///< Art. 12(4)
    Instant received;
    std::optional<Instant> identityChecked, decided, approved, executed, answered, closed;
    std::optional<Instant> extended;                 ///< the person was told of the two further months
    std::optional<Instant> querySent, queryAnswered; ///< Art. 12(6): the question who asks, and the reply
    law::Deadline due;                               ///< computed, never stored; with extension and pause
    law::Deadline withoutPause;                      ///< the same without the pause; stays in sight
    Instant firstMonth;                              ///< until then an extension can be told (Art. 12(3) sentence 3)
    /// A question asked without undue delay pauses the period until the reply, without one until here; empty: it was
    /// asked too late, or not at all.
    std::optional<Instant> pauseEnds;

    bool awaitsReply() const { return querySent && !queryAnswered && state == RequestState::IdentityQuery; }
    bool paused(Instant now) const { return awaitsReply() && pauseEnds && now <= *pauseEnds; }
    bool granted() const { return decision == Decision::Grant; }
    bool overdue(Instant now) const { return !closed && !answered && !paused(now) && due.passed(now); }
    bool answeredLate() const { return answered && due.passed(*answered); }
    /// Art. 12(4): a refusal is told inside one month of receipt; whether an extension moves that is disputed.
    bool refusedAfterFirstMonth() const { return decision == Decision::Refuse && answered && *answered > firstMonth; }
};

/// A question about the identity pauses the period where it is asked "without undue delay" (EDPB 01/2022 para 159). The
/// law names no days; these are this program's.
constexpr int questionDays = 7;

Result<QList<Request>> listRequests(const Database &gateway, bool openOnly);
Result<Request> request(const Database &gateway, const QString &id);

Result<Request> openRequest(const Stores &stores, const Session &session, Right right, const QString &subject,
                            Instant received, const QString &via, const QString &zone);
/// Doubts about who asks (Art. 12(6)): asked within questionDays of receipt, the period pauses until identifyRequest(),
/// for a month at the most. `doubt` is sealed under the person's key.
Done queryIdentity(const Stores &stores, const Session &session, const QString &id, const QString &doubt);
/// `method` says how the identity was confirmed.
Done identifyRequest(const Stores &stores, const Session &session, const QString &id, const QString &method);
/// Art. 12(3) sentence 2, 3: two further months, told to the person with the reasons. Refused after the first month.
Done extendRequest(const Stores &stores, const Session &session, const QString &id, const QString &reason);
/// The reason of a refusal is told to the person (Art. 12(4)). It is sealed under the person's key.
Done decideRequest(const Stores &stores, const Session &session, const QString &id, Decision decision,
                   const QString &norm, const QString &reason);
/// By a second person: Refused for the one who decided. For an erasure, `planSha256` is the plan that they have seen
/// (decisionDigest()); Refused where the plan is another one by now.
Done approveRequest(const Stores &stores, const Session &session, const QString &id, const QString &planSha256 = {});
/// The person was told (Art. 12(3), (4)). A refusal, also in part, needs all three of `told` (C13).
Done answerRequest(const Stores &stores, const Session &session, const QString &id, const QList<Told> &told = {});
/// Refused while a recipient has not been told (Art. 19).
Done closeRequest(const Stores &stores, const Session &session, const QString &id);
/// Ends it without a decision: withdrawn by the person, or a duplicate of another request of theirs.
Done concludeRequest(const Stores &stores, const Session &session, const QString &id, RequestOutcome outcome,
                     const QString &reason, const QString &duplicateOf = {});

/// Reasons, doubt and reasons of the extension in clear; empty where there are none or the data key is gone.
struct RequestTexts
{
    QString reason, doubt, extension;
};
Result<RequestTexts> requestTexts(const Database &gateway, const Keys &keys, const Request &request);

/// A request that was received and is in no store yet. BadInput for an instant in the future, NotFound for a person.
Result<Request> newRequest(const Database &gateway, const Session &session, Right right, const QString &subject,
                           Instant received, const QString &via, const QString &zone);
/// Inside the caller's transaction.
Done insertRequest(const Database &gateway, const Request &request);

} // namespace nachweis::requests
