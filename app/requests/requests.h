// SPDX-License-Identifier: GPL-3.0-or-later
// Data-subject requests (GDPR Art. 12, 15 to 21), one item a right, and the erasure (Art. 17). States: received ->
// identity_query -> search -> decision_proposed -> approved -> executing -> verified -> answered -> closed. Nobody
// approves what they proposed; an erasure runs only after a second person's approval.
#pragma once

#include "deadlines/deadline.h"
#include "ledger/three_steps.h"

namespace nachweis {

struct Request {
    QString id, subject, kind, state, outcome, via, zone, decision, norm, decidedBy, approvedBy, identityMethod;
    Instant received;
    std::optional<Instant> identityChecked, decided, approved, executed, answered, closed;
    Deadline due; ///< computed, never stored
    bool overdue(Instant now) const { return !closed && !answered && now >= due.legal; }
};

/// A place where the person stands: what happens to it and under which norm; counted before and after in the stores.
struct Place {
    QString place, decision, norm;
    qint64 before = 0;
    qint64 after = -1; ///< -1: not executed yet
};

QStringList requestKinds();                        ///< access, rectification, erasure, restriction, portability, objection
QString requestKindTitle(const QString &kind);     ///< in the user's language
QString requestStateTitle(const QString &state);
QString placeTitle(const QString &place);
QString placeDecisionTitle(const QString &decision);

Result<QList<Request>> listRequests(const Database &gateway, bool openOnly);
Result<Request> request(const Database &gateway, const QString &id);
/// What the erasure would touch now; after the execution, what was counted then.
Result<QList<Place>> erasurePlan(const Stores &stores, const QString &requestId);

Result<Request> openRequest(const Stores &stores, const Session &session, const QString &kind, const QString &subject,
                            Instant received, const QString &via, const QString &zone);
/// Art. 12(6). `method` says how the identity was confirmed.
Done identifyRequest(const Stores &stores, const Session &session, const QString &id, const QString &method);
/// `grant` false is a refusal; the reason is then told to the person (Art. 12(4)). It is sealed under the person's key.
Done decideRequest(const Stores &stores, const Session &session, const QString &id, bool grant, const QString &norm,
                   const QString &reason);
/// By a second person: Refused for the one who decided.
Done approveRequest(const Stores &stores, const Session &session, const QString &id);
/// Erases: identifiers, evidence, contents, details in the log, the data key. Refused without approval or under a hold.
Done executeErasure(const Stores &stores, const Session &session, const QString &id);
/// The person was told (Art. 12(3), (4)).
Done answerRequest(const Stores &stores, const Session &session, const QString &id);
Done closeRequest(const Stores &stores, const Session &session, const QString &id);

/// Completes what had to follow a committed erasure; for recoverOperations().
Done finishErasure(const Stores &stores, const OpenOperation &operation);

} // namespace nachweis
