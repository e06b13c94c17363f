// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a request as one table: from which states, to which, for which rights, by whom, with which entry in the
// log. The core's own check, the next step and the menu of the window and the terminal's verbs read it and nothing
// else.
#pragma once

#include "desk/three_steps.h"
#include "office/duties.h"
#include "requests/vocabulary.h"
#include "store/relation.h"

#include <initializer_list>

namespace nachweis::requests {

struct Request;

/// Some of the values of a vocabulary.
template <typename E> struct OneOf
{
    quint32 bits = 0;
    constexpr OneOf(std::initializer_list<E> values)
    {
        for (const E value : values)
            bits |= 1u << int(value);
    }
    constexpr bool contains(E value) const { return bits & (1u << int(value)); }
};

enum class Step {
    AskIdentity, ///< Art. 12(6)
    Identify,
    Extend, ///< Art. 12(3)
    Decide,
    Approve,
    LoseApproval, ///< the plan is another one by now
    Erase,
    FinishErasure, ///< its second half, outside the transaction
    CarryOut,      ///< a rectification, restriction or objection
    HandOver,      ///< the package of an access or portability request
    HandOverAgain,
    Answer,
    TellRecipient, ///< Art. 19
    Certify,
    LiftRestriction, ///< Art. 18(3)
    Conclude,        ///< withdrawn, or a duplicate
    Close,
};

/// One way in which a step is taken; one that starts in two ways has two.
struct StepRule
{
    Step step;
    const char *verb;  ///< of the terminal; null: follows from another step, nobody asks for it
    const char *title; ///< source text in the context "Requests"; null with the verb
    OneOf<RequestState> from;
    std::optional<RequestState> to; ///< empty: the request stays where it is
    OneOf<Right> rights;
    std::optional<Decision> decision; ///< that it needs; empty: any, or none yet
    Act act;                          ///< what the member's duty has to do
    bool secondPerson;                ///< somebody else than who decided
    bool asked;                       ///< it is what its states ask for next
    const char *event;                ///< action of its entry in the log; null: it has none of its own
};

const QList<StepRule> &steps();
QString stepTitle(const StepRule &rule); ///< in the user's language

/// How the request can take the step as it stands; null: it cannot.
const StepRule *ruleFor(const Request &request, Step step);
/// What its state asks for next; null: nothing.
const StepRule *nextStep(const Request &request);
/// What else can be done with it as it stands.
QList<const StepRule *> otherSteps(const Request &request);

QStringList stepVerbs();
/// The step that a verb means for this right; nullopt: it is the verb of none.
std::optional<Step> stepOfVerb(const QString &verb, Right right);

/// Fine, with its rule, where this member of staff may take the step at the request as it stands. Refused otherwise; a
/// second person who is none is in the log as denied.
Result<const StepRule *> mayTake(const Stores &stores, const Session &session, const Request &request, Step step);
/// The row's part of a step, inside the caller's transaction. Conflict where somebody else has moved the request on.
Done moveRequest(const Database &gateway, const Request &request, const StepRule &rule, const QList<Assigned> &values);
ledger::Event requestEvent(const Session &session, const Request &request, const char *action);

} // namespace nachweis::requests
