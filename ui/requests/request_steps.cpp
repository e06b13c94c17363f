// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/request_steps.h"

#include "common/form_fields.h"
#include "common/second_person.h"
#include "common/tr.h"
#include "common/words.h"
#include "people/identity.h"
#include "people/subjects.h"
#include "requests/execution.h"
#include "requests/holds.h"
#include "requests/proposals.h"

namespace nachweis::ui {

using namespace form;

namespace {

using requests::Right;
using requests::Step;

RequestStep identify(const requests::Request &r)
{
    return {{Tr::tr("Confirm identity"),
             Tr::tr("Only what is needed to be sure who asks (Art. 12(6))."),
             Tr::tr("Identity is confirmed"),
             {line("method", Tr::tr("How it was confirmed"), Tr::tr("for example reply from the number on record"))}},
            [id = r.id](const Stores &s, const Session &session, const FormValues &v) {
                return requests::identifyRequest(s, session, id, v[u"method"_s]);
            }};
}

QString usualNorm(Right right)
{
    switch (right) {
    case Right::Access:
        return u"Art. 15(1)"_s;
    case Right::Rectification:
        return u"Art. 16"_s;
    case Right::Erasure:
        return u"Art. 17(1)(b)"_s;
    case Right::Restriction:
        return u"Art. 18(1)(a)"_s;
    case Right::Portability:
        return u"Art. 20(1)"_s;
    case Right::Objection:
        break;
    }
    return u"Art. 21(2)"_s;
}

RequestStep decide(const requests::Request &r)
{
    return {
        {Tr::tr("Propose a decision"),
         Tr::tr("A second person has to approve it."),
         Tr::tr("Propose"),
         {choice("decision", Tr::tr("Decision"), choicesOf<requests::Decision>()),
          line("norm", Tr::tr("Norm"), usualNorm(r.right)), text("reason", Tr::tr("Reasons (needed for a refusal)"))}},
        [id = r.id](const Stores &s, const Session &session, const FormValues &v) -> Done {
            NACHWEIS_ASSIGN(const auto decision, chosen<requests::Decision>(v, "decision"));
            return requests::decideRequest(s, session, id, decision, v[u"norm"_s], v[u"reason"_s]);
        }};
}

RequestStep approve(const RequestDetail::Data &data)
{
    return {{Tr::tr("Approve"),
             Tr::tr("A second person looks at the plan and approves it here with their own passphrase."),
             Tr::tr("Approve the decision"), secondPersonFields()},
            [id = data.request.id, plan = data.request.granted() ? data.planSha256 : QString()](
                const Stores &stores, const Session &session, const FormValues &v) -> Done {
                NACHWEIS_ASSIGN(const Session second, secondPerson(session, v));
                return requests::approveRequest(stores, second, id, plan);
            }};
}

RequestStep rectify(const requests::Request &r)
{
    return {
        {Tr::tr("Rectify"),
         Tr::tr("The present number or address ends today, the right one begins. Messages and consents stay with the "
                "person."),
         Tr::tr("Rectify 1 identifier"),
         {line("wrong", Tr::tr("What was wrong"), Tr::tr("number or e-mail; empty: only add")),
          line("right", Tr::tr("What is right"), Tr::tr("number or e-mail"))}},
        [id = r.id, subject = r.subject](const Stores &stores, const Session &session, const FormValues &v) -> Done {
            NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
            requests::Rectification what{{}, v[u"right"_s]};
            if (const QString wrong = v[u"wrong"_s].trimmed(); !wrong.isEmpty()) {
                QVariant found;
                for (const people::Identifier &reading : people::readingsOf(wrong))
                    for (const QString &lookup : people::lookupsOf(session.keys, reading))
                        if (found.isNull()) {
                            NACHWEIS_ASSIGN(found, gateway->value(u"SELECT address_id FROM address WHERE subject = ? "
                                                                  "AND lookup = ? AND valid_to_us IS NULL"_s,
                                                                  {subject, lookup}));
                        }
                if (found.isNull())
                    return fail(ErrorCode::NotFound,
                                Tr::tr("This person does not have this number or address at present."),
                                Tr::tr("Check the spelling; nothing was changed."));
                what.addressId = found.toString();
            }
            return requests::executeRight(stores, session, id, what);
        }};
}

RequestStep carryOut(const requests::Request &r)
{
    if (r.right == Right::Rectification)
        return rectify(r);
    const bool objection = r.right == Right::Objection;
    return {{titleOf(r.right),
             objection ? Tr::tr("Every consent of this person to advertising ends, and the suppression list takes them "
                                "in. It works at once.")
                       : Tr::tr("The person is marked as restricted: their data are kept and used for nothing else "
                                "until you lift it."),
             objection ? Tr::tr("End all advertising") : Tr::tr("Restrict 1 person"),
             {}},
            [id = r.id](const Stores &s, const Session &session, const FormValues &) {
                return requests::executeRight(s, session, id);
            }};
}

// A refusal, also in part, owes three things to the person (Art. 12(4)).
RequestStep answer(const RequestDetail::Data &data)
{
    const requests::Request &r = data.request;
    const bool partly = requests::refusedInPart(data.plan);
    QList<FormField> fields;
    if (!r.granted() || partly)
        for (const auto told : valuesOf<requests::Told>())
            fields += tick(named(told).name, titleOf(told));
    return {{Tr::tr("The person was answered"),
             fields.isEmpty() ? Tr::tr("Records that the answer was sent; letters are under “Letters”.")
                              : Tr::tr("Who is refused something is told three things (Art. 12(4)). The letter from "
                                       "the template has all three."),
             Tr::tr("The answer was sent"), fields},
            [id = r.id](const Stores &s, const Session &session, const FormValues &v) {
                QList<requests::Told> told;
                for (const auto one : valuesOf<requests::Told>())
                    if (ticked(v, named(one).name))
                        told += one;
                return requests::answerRequest(s, session, id, told);
            }};
}

RequestStep closeStep(const requests::Request &r)
{
    return {{Tr::tr("Close the request"),
             Tr::tr("Everything is done: the person was answered, every recipient told."),
             Tr::tr("Close 1 request"),
             {}},
            [id = r.id](const Stores &s, const Session &session, const FormValues &) {
                return requests::closeRequest(s, session, id);
            }};
}

RequestStep askIdentity(const requests::Request &r)
{
    return {{Tr::tr("Ask who it is"),
             Tr::tr("Only where it is reasonably doubtful who asks (Art. 12(6)). The period pauses until the reply; "
                    "the end without the pause stays in sight."),
             Tr::tr("The question was sent"),
             {text("doubt", Tr::tr("What makes it doubtful"),
                   Tr::tr("for example: the message came from a number that nobody here knows"))}},
            [id = r.id](const Stores &s, const Session &session, const FormValues &v) {
                return requests::queryIdentity(s, session, id, v[u"doubt"_s]);
            }};
}

RequestStep extend(const requests::Request &r)
{
    return {{Tr::tr("Extend the period"),
             Tr::tr("Two further months, once, where the request is complex or there are many (Art. 12(3)). The person "
                    "is told within the first month, with the reasons."),
             Tr::tr("The person was told"),
             {text("reason", Tr::tr("Reasons, as the person was told them"))}},
            [id = r.id](const Stores &s, const Session &session, const FormValues &v) {
                return requests::extendRequest(s, session, id, v[u"reason"_s]);
            }};
}

RequestStep conclude(const requests::Request &r)
{
    using requests::RequestOutcome;
    return {{Tr::tr("End without a decision"),
             Tr::tr("The person has taken the request back, or it repeats another one of theirs."),
             Tr::tr("End 1 request"),
             {choice("outcome", Tr::tr("Why"),
                     choicesOf<RequestOutcome>({RequestOutcome::Withdrawn, RequestOutcome::Duplicate})),
              line("of", Tr::tr("Duplicate of"), Tr::tr("id of the other request")), text("reason", Tr::tr("Reason"))}},
            [id = r.id](const Stores &s, const Session &session, const FormValues &v) -> Done {
                NACHWEIS_ASSIGN(const auto outcome, chosen<RequestOutcome>(v, "outcome"));
                return requests::concludeRequest(s, session, id, outcome, v[u"reason"_s], v[u"of"_s].trimmed());
            }};
}

RequestStep tellRecipient(const RequestDetail::Data &data, const QString &vendorId)
{
    using requests::RecipientState;
    Choices names;
    for (const requests::Recipient &one : data.recipients)
        names.append({one.vendorId, one.name});
    return {{Tr::tr("Recipient"),
             Tr::tr("Every recipient of the data is told, unless that is impossible or takes a disproportionate effort "
                    "(Art. 19). The letter is under “Letters”."),
             Tr::tr("Record it"),
             {choice("vendor", Tr::tr("Recipient"), names, vendorId),
              choice("state", Tr::tr("State"),
                     choicesOf<RecipientState>(
                         {RecipientState::Told, RecipientState::Confirmed, RecipientState::Impossible})),
              text("note", Tr::tr("Note (needed where it is impossible)"))}},
            [id = data.request.id](const Stores &s, const Session &session, const FormValues &v) -> Done {
                NACHWEIS_ASSIGN(const auto state, chosen<RecipientState>(v, "state"));
                return requests::setRecipient(s, session, id, v[u"vendor"_s], state, v[u"note"_s]);
            }};
}

RequestStep lift(const requests::Request &r)
{
    return {{Tr::tr("Lift the restriction"),
             Tr::tr("The person is told before (Art. 18(3))."),
             Tr::tr("Lift 1 restriction"),
             {text("reason", Tr::tr("Why, and when the person was told"))}},
            [subject = r.subject](const Stores &s, const Session &session, const FormValues &v) {
                return requests::liftRestriction(s, session, subject, of(v, "reason"));
            }};
}

} // namespace

bool isTask(Step step)
{
    return step == Step::Erase || step == Step::HandOver || step == Step::HandOverAgain || step == Step::Certify;
}

RequestStep formOf(Step step, const RequestDetail::Data &data, const QString &vendorId)
{
    const requests::Request &r = data.request;
    switch (step) {
    case Step::AskIdentity:
        return askIdentity(r);
    case Step::Identify:
        return identify(r);
    case Step::Extend:
        return extend(r);
    case Step::Decide:
        return decide(r);
    case Step::Approve:
        return approve(data);
    case Step::CarryOut:
        return carryOut(r);
    case Step::Answer:
        return answer(data);
    case Step::TellRecipient:
        return tellRecipient(data, vendorId);
    case Step::LiftRestriction:
        return lift(r);
    case Step::Conclude:
        return conclude(r);
    case Step::Close:
        return closeStep(r);
    case Step::Erase:
    case Step::HandOver:
    case Step::HandOverAgain:
    case Step::Certify: // tasks
    case Step::LoseApproval:
    case Step::FinishErasure: // follow from others
        break;
    }
    Q_UNREACHABLE();
}

RequestStep holdStep(const QString &subject)
{
    return {{Tr::tr("Place a legal hold"),
             Tr::tr("What proceedings need is kept against an erasure (Art. 17(3)(e)): of this person, or of a "
                    "channel, a purpose or an incident. It covers that and nothing more. A second person releases it."),
             Tr::tr("Place 1 hold"),
             {choice("scope", Tr::tr("It covers"), choicesOf<requests::HoldScope>()),
              line("ref", Tr::tr("Id"), {}, subject),
              line("reason", Tr::tr("Proceedings"), Tr::tr("for example file number of the court"))}},
            [](const Stores &s, const Session &session, const FormValues &v) -> Done {
                NACHWEIS_ASSIGN(const auto scope, chosen<requests::HoldScope>(v, "scope"));
                NACHWEIS_TRY(requests::placeHold(s, session, scope, v[u"ref"_s].trimmed(), v[u"reason"_s]));
                return {};
            }};
}

RequestStep releaseHoldStep(const QList<requests::Hold> &open)
{
    Choices holds;
    for (const requests::Hold &h : open)
        holds.append({h.id, u"%1 %2: %3 (%4)"_s.arg(titleOf(h.scope), h.ref, h.reason, h.placedBy)});
    return {{Tr::tr("Release a legal hold"),
             Tr::tr("Somebody else than who placed it releases it, with their own passphrase. What it kept can be "
                    "erased then."),
             Tr::tr("Release 1 hold"),
             QList<FormField>{choice("hold", Tr::tr("Legal hold"), holds)} + secondPersonFields()},
            [](const Stores &s, const Session &session, const FormValues &v) -> Done {
                NACHWEIS_ASSIGN(const Session second, secondPerson(session, v));
                return requests::releaseHold(s, second, of(v, "hold"));
            }};
}

RequestStep wordsStep(const requests::RequestWords &words)
{
    using requests::ProposalKind;
    QList<FormField> fields;
    for (const ProposalKind kind : valuesOf<ProposalKind>())
        fields += line(named(kind).name, titleOf(kind), Tr::tr("words with commas between them"),
                       words.value(kind).join(u", "_s));
    return {{Tr::tr("Words that read like a request"),
             Tr::tr("A message that is one of these words and nothing else is proposed as a request; a person decides. "
                    "Capitals and punctuation at the end do not matter."),
             Tr::tr("Save the words"), fields},
            [](const Stores &s, const Session &session, const FormValues &v) {
                requests::RequestWords now;
                for (const ProposalKind kind : valuesOf<ProposalKind>())
                    for (const QString &word : of(v, named(kind).name).split(','_L1))
                        if (!word.trimmed().isEmpty())
                            now[kind] += word;
                return requests::setRequestWords(s, session, now);
            }};
}

RequestStep newRequestStep(const QString &subject, Instant now)
{
    QList<Right> rights = valuesOf<Right>();
    rights.swapItemsAt(0, int(Right::Erasure)); // what is asked for most
    const FormField receivedField{u"received"_s, Tr::tr("Received"), FormField::Kind::Instant, {}, {}, now};
    return {{Tr::tr("New request"),
             Tr::tr("The period runs from the day of receipt, whatever the channel."),
             Tr::tr("Take in 1 request"),
             {choice("right", Tr::tr("Right"), choicesOf(rights)),
              line("person", Tr::tr("Person"), subject.isEmpty() ? Tr::tr("number, e-mail or subject") : subject),
              receivedField, line("via", Tr::tr("Came by"), Tr::tr("for example letter"))}},
            [subject](const Stores &stores, const Session &session, const FormValues &v) -> Done {
                NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
                QString who = v[u"person"_s].trimmed();
                if (who.isEmpty())
                    who = subject;
                if (!people::subject(*gateway, who)) {
                    NACHWEIS_ASSIGN(who, people::findWritten(*gateway, session.keys, who));
                }
                NACHWEIS_ASSIGN(const Instant received, parseInstant(v[u"received"_s]));
                NACHWEIS_ASSIGN(const Right right, chosen<Right>(v, "right"));
                NACHWEIS_TRY(requests::openRequest(stores, session, right, who, received, v[u"via"_s], localZone()));
                return {};
            }};
}

} // namespace nachweis::ui
