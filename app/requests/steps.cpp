// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/steps.h"

#include "desk/two_persons.h"
#include "requests/requests.h"
#include "requests/tr.h"

namespace nachweis::requests {
namespace {

using State = RequestState;

constexpr OneOf<Right> everyRight{Right::Access,      Right::Rectification, Right::Erasure,
                                  Right::Restriction, Right::Portability,   Right::Objection};
constexpr OneOf<Right> decidedFirst{Right::Access, Right::Rectification, Right::Erasure, Right::Restriction,
                                    Right::Portability};
constexpr OneOf<Right> handedOver{Right::Access, Right::Portability};
constexpr OneOf<Right> carriedOut{Right::Rectification, Right::Restriction, Right::Objection};
constexpr OneOf<Right> toldToRecipients{Right::Rectification, Right::Erasure, Right::Restriction};
constexpr std::optional<Decision> any;

bool fits(const StepRule &rule, const Request &r)
{
    // An objection that was carried out at once is answered; nothing about it is left to ask, to decide or to approve.
    constexpr OneOf<Step> beforeIt{Step::AskIdentity, Step::Identify, Step::Decide, Step::Approve, Step::CarryOut};
    if (r.right == Right::Objection && r.executed && beforeIt.contains(rule.step))
        return false;
    if (rule.step == Step::Answer && rule.from.contains(State::Received) && !r.executed)
        return false;
    return rule.from.contains(r.state) && rule.rights.contains(r.right) &&
           (!rule.decision || rule.decision == r.decision) && !(rule.step == Step::Extend && r.extended);
}

tl::unexpected<Error> movedOn()
{
    return fail(ErrorCode::Conflict, Tr::tr("Somebody else has moved this request on in the meantime."),
                Tr::tr("Look at it again; nothing was changed."));
}

// Why the request cannot take the step as it stands: another right, another state, or another decision.
tl::unexpected<Error> cannotTake(const Request &r, Step step)
{
    const QString inOrder = Tr::tr("Take the steps in their order; nothing was changed.");
    QStringList titles;
    bool forRight = false, inState = false;
    for (const StepRule &rule : steps()) {
        if (rule.step != step || !rule.rights.contains(r.right))
            continue;
        forRight = true;
        inState = inState || rule.from.contains(r.state);
        for (const RequestState state : valuesOf<RequestState>())
            if (rule.from.contains(state))
                titles += titleOf(state);
    }
    if (!forRight)
        return fail(ErrorCode::Refused, Tr::tr("This step is none of a request for “%1”.").arg(titleOf(r.right)),
                    Tr::tr("Nothing was changed."));
    if (inState)
        return fail(ErrorCode::Refused, Tr::tr("The decision on this request is another one than this step needs."),
                    inOrder);
    titles.removeDuplicates();
    return fail(
        ErrorCode::Refused,
        Tr::tr("The request is in the state “%1”; this step needs “%2”.").arg(titleOf(r.state), titles.join(u" / "_s)),
        inOrder);
}

} // namespace

// clang-format off
const QList<StepRule> &steps()
{
    static const QList<StepRule> table{
        // Art. 21(3): at once, whoever it is, and with nobody to decide; the state stays until the answer.
        {Step::CarryOut, "execute", QT_TRANSLATE_NOOP("Requests", "Carry out at once"),
         {State::Received, State::IdentityQuery, State::Search, State::DecisionProposed}, std::nullopt,
         {Right::Objection}, any, Act::WorkRequests, false, true, "request.executed"},
        {Step::Answer, "answer", QT_TRANSLATE_NOOP("Requests", "The answer was sent"),
         {State::Received, State::IdentityQuery, State::Search, State::DecisionProposed}, State::Answered,
         {Right::Objection}, Decision::Grant, Act::WorkRequests, false, true, "request.answered"},
        {Step::AskIdentity, "query", QT_TRANSLATE_NOOP("Requests", "Ask who it is"),
         {State::Received}, State::IdentityQuery,
         everyRight, any, Act::WorkRequests, false, false, "request.identity_query"},
        {Step::Identify, "identify", QT_TRANSLATE_NOOP("Requests", "Confirm identity"),
         {State::Received, State::IdentityQuery}, State::Search,
         decidedFirst, any, Act::WorkRequests, false, true, "request.identified"},
        {Step::Identify, "identify", QT_TRANSLATE_NOOP("Requests", "Confirm identity"),
         {State::Received, State::IdentityQuery}, State::Search,
         {Right::Objection}, any, Act::WorkRequests, false, false, "request.identified"},
        {Step::Decide, "decide", QT_TRANSLATE_NOOP("Requests", "Propose a decision"),
         {State::Search}, State::DecisionProposed,
         decidedFirst, any, Act::WorkRequests, false, true, "request.decided"},
        {Step::Decide, "decide", QT_TRANSLATE_NOOP("Requests", "Propose a decision"),
         {State::Search}, State::DecisionProposed,
         {Right::Objection}, any, Act::WorkRequests, false, false, "request.decided"},
        {Step::Decide, "decide", QT_TRANSLATE_NOOP("Requests", "Propose another decision"),
         {State::DecisionProposed}, State::DecisionProposed,
         everyRight, any, Act::WorkRequests, false, false, "request.decided"},
        {Step::Approve, "approve", QT_TRANSLATE_NOOP("Requests", "Have a second person approve"),
         {State::DecisionProposed}, State::Approved,
         decidedFirst, any, Act::Approve, true, true, "request.approved"},
        {Step::Approve, "approve", QT_TRANSLATE_NOOP("Requests", "Have a second person approve"),
         {State::DecisionProposed}, State::Approved,
         {Right::Objection}, any, Act::Approve, true, false, "request.approved"},
        {Step::LoseApproval, nullptr, nullptr,
         {State::Approved}, State::DecisionProposed,
         {Right::Erasure}, Decision::Grant, Act::WorkRequests, false, false, "request.approval_lapsed"},
        {Step::Erase, "execute", QT_TRANSLATE_NOOP("Requests", "Erase"),
         {State::Approved}, State::Executing,
         {Right::Erasure}, Decision::Grant, Act::Erase, false, true, "data.erased"},
        {Step::FinishErasure, nullptr, nullptr,
         {State::Executing}, State::Verified,
         {Right::Erasure}, Decision::Grant, Act::WorkRequests, false, false, nullptr},
        {Step::CarryOut, "execute", QT_TRANSLATE_NOOP("Requests", "Carry out"),
         {State::Approved}, State::Verified,
         carriedOut, Decision::Grant, Act::WorkRequests, false, true, "request.executed"},
        {Step::HandOver, "package", QT_TRANSLATE_NOOP("Requests", "Write the package"),
         {State::Approved}, State::Verified,
         handedOver, Decision::Grant, Act::WorkRequests, false, true, "request.executed"},
        {Step::Answer, "answer", QT_TRANSLATE_NOOP("Requests", "The answer was sent"),
         {State::Verified}, State::Answered,
         everyRight, Decision::Grant, Act::WorkRequests, false, true, "request.answered"},
        {Step::Answer, "answer", QT_TRANSLATE_NOOP("Requests", "The answer was sent"),
         {State::Approved}, State::Answered,
         everyRight, Decision::Refuse, Act::WorkRequests, false, true, "request.answered"},
        {Step::Close, "close", QT_TRANSLATE_NOOP("Requests", "Close the request"),
         {State::Answered}, State::Closed,
         everyRight, any, Act::WorkRequests, false, true, "request.closed"},
        {Step::Extend, "extend", QT_TRANSLATE_NOOP("Requests", "Extend the period"),
         {State::Received, State::IdentityQuery, State::Search, State::DecisionProposed, State::Approved,
          State::Executing, State::Verified}, std::nullopt,
         everyRight, any, Act::WorkRequests, false, false, "request.extended"},
        {Step::Conclude, "conclude", QT_TRANSLATE_NOOP("Requests", "End without a decision"),
         {State::Received, State::IdentityQuery, State::Search, State::DecisionProposed}, State::Closed,
         everyRight, any, Act::WorkRequests, false, false, "request.closed"},
        {Step::TellRecipient, "recipient", QT_TRANSLATE_NOOP("Requests", "A recipient was told"),
         {State::Executing, State::Verified, State::Answered, State::Closed}, std::nullopt,
         toldToRecipients, Decision::Grant, Act::WorkRequests, false, false, nullptr},
        {Step::Certify, "certificate", QT_TRANSLATE_NOOP("Requests", "Certificate of the erasure"),
         {State::Verified, State::Answered, State::Closed}, std::nullopt,
         {Right::Erasure}, Decision::Grant, Act::WriteCertificates, false, false, "request.certified"},
        {Step::HandOverAgain, "package", QT_TRANSLATE_NOOP("Requests", "Write the package again"),
         {State::Verified, State::Answered}, std::nullopt,
         handedOver, Decision::Grant, Act::WorkRequests, false, false, "data.exported"},
        {Step::LiftRestriction, "lift", QT_TRANSLATE_NOOP("Requests", "Lift the restriction"),
         {State::Verified, State::Answered, State::Closed}, std::nullopt,
         {Right::Restriction}, Decision::Grant, Act::WorkRequests, false, false, "data.restriction_lifted"}};
    return table;
}
// clang-format on

QString stepTitle(const StepRule &rule)
{
    return Tr::tr(rule.title);
}

const StepRule *ruleFor(const Request &r, Step step)
{
    for (const StepRule &rule : steps())
        if (rule.step == step && fits(rule, r))
            return &rule;
    return nullptr;
}

const StepRule *nextStep(const Request &r)
{
    for (const StepRule &rule : steps())
        if (rule.asked && fits(rule, r))
            return &rule;
    return nullptr;
}

QList<const StepRule *> otherSteps(const Request &r)
{
    QList<const StepRule *> list;
    for (const StepRule &rule : steps())
        if (rule.verb && !rule.asked && fits(rule, r))
            list += &rule;
    return list;
}

QStringList stepVerbs()
{
    QStringList verbs;
    for (const StepRule &rule : steps())
        if (rule.verb)
            verbs += QLatin1String(rule.verb);
    verbs.removeDuplicates();
    return verbs;
}

std::optional<Step> stepOfVerb(const QString &verb, Right right)
{
    std::optional<Step> found;
    for (const StepRule &rule : steps()) {
        if (!rule.verb || verb != QLatin1String(rule.verb))
            continue;
        if (rule.rights.contains(right))
            return rule.step;
        if (!found)
            found = rule.step; // taking it says why it is not for this right
    }
    return found;
}

Result<const StepRule *> mayTake(const Stores &stores, const Session &session, const Request &r, Step step)
{
    const StepRule *rule = ruleFor(r, step);
    if (rule && rule->secondPerson) {
        NACHWEIS_TRY(desk::mayApprove(stores, session, r.decidedBy, requestEvent(session, r, rule->event)));
        return rule;
    }
    const auto &all = steps(); // a step asks the same duty however it is taken
    const auto one = std::find_if(all.begin(), all.end(), [&](const StepRule &way) { return way.step == step; });
    NACHWEIS_TRY(may(session, one->act));
    return rule ? Result<const StepRule *>(rule) : cannotTake(r, step);
}

ledger::Event requestEvent(const Session &session, const Request &r, const char *action)
{
    ledger::Event event = log::staffEvent(session, QLatin1String(action), {});
    event.subject = r.subject;
    event.ref = r.id;
    return event;
}

Done moveRequest(const Database &gateway, const Request &r, const StepRule &rule, const QList<Assigned> &values)
{
    QList<Assigned> all = values;
    if (rule.to)
        all += Assigned{"state", nameOf(*rule.to)};
    NACHWEIS_ASSIGN(const qint64 moved,
                    updateRows(gateway, "requests", all, u"request_id = ? AND state = ?"_s, {r.id, nameOf(r.state)}));
    if (moved != 1)
        return movedOn();
    return {};
}

} // namespace nachweis::requests
