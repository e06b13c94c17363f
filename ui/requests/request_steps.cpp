// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/request_steps.h"

#include "common/form_fields.h"
#include "common/second_person.h"
#include "common/tr.h"
#include "common/words.h"
#include "people/subjects.h"
#include "requests/execution.h"
#include "requests/holds.h"
#include "requests/proposals.h"

namespace nachweis::ui {

using namespace form;

namespace {

RequestStep identify(const QString &id)
{
    return {{Tr::tr("Confirm identity"),
             Tr::tr("Only what is needed to be sure who asks (Art. 12(6))."),
             Tr::tr("Identity is confirmed"),
             {line("method", Tr::tr("How it was confirmed"), Tr::tr("for example reply from the number on record"))}},
            [id](const Stores &s, const Session &session, const FormValues &v) {
                return requests::identifyRequest(s, session, id, v[u"method"_s]);
            }};
}

RequestStep decide(const requests::Request &r)
{
    static const QHash<QString, QString> norms{
        {u"access"_s, u"Art. 15(1)"_s},         {u"rectification"_s, u"Art. 16"_s},  {u"erasure"_s, u"Art. 17(1)(b)"_s},
        {u"restriction"_s, u"Art. 18(1)(a)"_s}, {u"portability"_s, u"Art. 20(1)"_s}, {u"objection"_s, u"Art. 21(2)"_s}};
    return {
        {Tr::tr("Propose a decision"),
         Tr::tr("A second person has to approve it."),
         Tr::tr("Propose"),
         {choice("decision", Tr::tr("Decision"), {{u"grant"_s, Tr::tr("Grant")}, {u"refuse"_s, Tr::tr("Refuse")}}),
          line("norm", Tr::tr("Norm"), norms.value(r.kind)), text("reason", Tr::tr("Reasons (needed for a refusal)"))}},
        [id = r.id](const Stores &s, const Session &session, const FormValues &v) {
            return requests::decideRequest(s, session, id, v[u"decision"_s] == "grant"_L1, v[u"norm"_s],
                                           v[u"reason"_s]);
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
                NACHWEIS_ASSIGN(const people::Identifier identifier, people::parseIdentifier(wrong));
                NACHWEIS_ASSIGN(
                    const QVariant found,
                    gateway->value(
                        u"SELECT address_id FROM address WHERE subject = ? AND lookup = ? AND valid_to_us IS NULL"_s,
                        {subject, people::lookupHash(session.keys, identifier)}));
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
    if (r.kind == "rectification"_L1)
        return rectify(r);
    const bool objection = r.kind == "objection"_L1;
    return {{requests::requestKindTitle(r.kind),
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
    const bool partly = std::any_of(data.plan.begin(), data.plan.end(),
                                    [](const requests::Place &p) { return p.place.endsWith(":held"_L1); });
    QList<FormField> fields;
    if (!r.granted() || partly)
        fields = {tick("reasons", Tr::tr("The letter names the reasons")),
                  tick("complaint", Tr::tr("It names the complaint to a supervisory authority")),
                  tick("remedy", Tr::tr("It names the judicial remedy"))};
    return {{Tr::tr("The person was answered"),
             fields.isEmpty() ? Tr::tr("Records that the answer was sent; letters are under “Letters”.")
                              : Tr::tr("Who is refused something is told three things (Art. 12(4)). The letter from "
                                       "the template has all three."),
             Tr::tr("The answer was sent"), fields},
            [id = r.id](const Stores &s, const Session &session, const FormValues &v) {
                QStringList told;
                for (const char *one : {"reasons", "complaint", "remedy"})
                    if (v.value(QLatin1String(one)) == "yes"_L1)
                        told += QLatin1String(one);
                return requests::answerRequest(s, session, id, told);
            }};
}

} // namespace

bool nextStepErases(const requests::Request &r)
{
    return r.state == "approved"_L1 && r.kind == "erasure"_L1 && r.granted();
}

QString nextStepTitle(const requests::Request &r)
{
    const QString &state = r.state;
    if (state == "received"_L1 || state == "identity_query"_L1)
        return Tr::tr("Confirm identity …");
    if (state == "search"_L1)
        return Tr::tr("Propose a decision …");
    if (state == "decision_proposed"_L1)
        return Tr::tr("Have a second person approve …");
    if (nextStepErases(r))
        return Tr::tr("Erase …");
    if (state == "approved"_L1 && r.granted()) {
        if (r.kind == "access"_L1 || r.kind == "portability"_L1)
            return Tr::tr("Write the package …");
        return Tr::tr("Carry out …");
    }
    if (state == "approved"_L1 || state == "verified"_L1)
        return Tr::tr("The person was answered …");
    if (state == "answered"_L1)
        return Tr::tr("Close the request");
    return {};
}

RequestStep nextStep(const RequestDetail::Data &data)
{
    const requests::Request &r = data.request;
    if (r.state == "received"_L1 || r.state == "identity_query"_L1)
        return identify(r.id);
    if (r.state == "search"_L1)
        return decide(r);
    if (r.state == "decision_proposed"_L1)
        return approve(data);
    if (r.state == "approved"_L1 && r.granted())
        return carryOut(r);
    if (r.state == "approved"_L1 || r.state == "verified"_L1)
        return answer(data);
    return {{Tr::tr("Close the request"),
             Tr::tr("Everything is done: the person was answered, every recipient told."),
             Tr::tr("Close 1 request"),
             {}},
            [id = r.id](const Stores &s, const Session &session, const FormValues &) {
                return requests::closeRequest(s, session, id);
            }};
}

RequestStep identityQueryStep(const QString &id)
{
    return {{Tr::tr("Ask who it is"),
             Tr::tr("Only where it is reasonably doubtful who asks (Art. 12(6)). The period pauses until the reply; "
                    "the end without the pause stays in sight."),
             Tr::tr("The question was sent"),
             {text("doubt", Tr::tr("What makes it doubtful"),
                   Tr::tr("for example: the message came from a number that nobody here knows"))}},
            [id](const Stores &s, const Session &session, const FormValues &v) {
                return requests::queryIdentity(s, session, id, v[u"doubt"_s]);
            }};
}

RequestStep extensionStep(const QString &id)
{
    return {{Tr::tr("Extend the period"),
             Tr::tr("Two further months, once, where the request is complex or there are many (Art. 12(3)). The person "
                    "is told within the first month, with the reasons."),
             Tr::tr("The person was told"),
             {text("reason", Tr::tr("Reasons, as the person was told them"))}},
            [id](const Stores &s, const Session &session, const FormValues &v) {
                return requests::extendRequest(s, session, id, v[u"reason"_s]);
            }};
}

RequestStep conclusionStep(const QString &id)
{
    return {{Tr::tr("End without a decision"),
             Tr::tr("The person has taken the request back, or it repeats another one of theirs."),
             Tr::tr("End 1 request"),
             {choice("outcome", Tr::tr("Why"),
                     {{u"withdrawn"_s, requests::requestOutcomeTitle(u"withdrawn"_s)},
                      {u"duplicate"_s, requests::requestOutcomeTitle(u"duplicate"_s)}}),
              line("of", Tr::tr("Duplicate of"), Tr::tr("id of the other request")), text("reason", Tr::tr("Reason"))}},
            [id](const Stores &s, const Session &session, const FormValues &v) {
                return requests::concludeRequest(s, session, id, v[u"outcome"_s], v[u"reason"_s], v[u"of"_s].trimmed());
            }};
}

RequestStep recipientStep(const QString &id, const QList<requests::Recipient> &recipients, const QString &vendorId)
{
    QList<std::pair<QString, QString>> names, states;
    for (const requests::Recipient &one : recipients)
        names.append({one.vendorId, one.name});
    for (const char *state : {"told", "confirmed", "impossible"})
        states.append({QLatin1String(state), requests::recipientStateTitle(QLatin1String(state))});
    return {{Tr::tr("Recipient"),
             Tr::tr("Every recipient of the data is told, unless that is impossible or takes a disproportionate effort "
                    "(Art. 19). The letter is under “Letters”."),
             Tr::tr("Record it"),
             {choice("vendor", Tr::tr("Recipient"), names, vendorId), choice("state", Tr::tr("State"), states),
              text("note", Tr::tr("Note (needed where it is impossible)"))}},
            [id](const Stores &s, const Session &session, const FormValues &v) {
                return requests::setRecipient(s, session, id, v[u"vendor"_s], v[u"state"_s], v[u"note"_s]);
            }};
}

RequestStep holdStep(const QString &subject)
{
    QList<std::pair<QString, QString>> scopes;
    for (const char *scope : {"subject", "channel", "purpose", "incident"})
        scopes.append({QLatin1String(scope), requests::holdScopeTitle(QLatin1String(scope))});
    return {{Tr::tr("Place a legal hold"),
             Tr::tr("What proceedings need is kept against an erasure (Art. 17(3)(e)): of this person, or of a "
                    "channel, a purpose or an incident. It covers that and nothing more. A second person releases it."),
             Tr::tr("Place 1 hold"),
             {choice("scope", Tr::tr("It covers"), scopes), line("ref", Tr::tr("Id"), {}, subject),
              line("reason", Tr::tr("Proceedings"), Tr::tr("for example file number of the court"))}},
            [](const Stores &s, const Session &session, const FormValues &v) -> Done {
                NACHWEIS_TRY(requests::placeHold(s, session, v[u"scope"_s], v[u"ref"_s].trimmed(), v[u"reason"_s]));
                return {};
            }};
}

RequestStep releaseHoldStep(const QList<requests::Hold> &open)
{
    Choices holds;
    for (const requests::Hold &h : open)
        holds.append({h.id, u"%1 %2: %3 (%4)"_s.arg(requests::holdScopeTitle(h.scope), h.ref, h.reason, h.placedBy)});
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

RequestStep liftStep(const QString &subject)
{
    return {{Tr::tr("Lift the restriction"),
             Tr::tr("The person is told before (Art. 18(3))."),
             Tr::tr("Lift 1 restriction"),
             {text("reason", Tr::tr("Why, and when the person was told"))}},
            [subject](const Stores &s, const Session &session, const FormValues &v) {
                return requests::liftRestriction(s, session, subject, of(v, "reason"));
            }};
}

QString wordKindTitle(const QString &kind)
{
    return kind == "withdrawal"_L1 ? Tr::tr("Withdrawal of a consent (Art. 7(3))") : requests::requestKindTitle(kind);
}

RequestStep wordsStep(const QMap<QString, QStringList> &words)
{
    QList<FormField> fields;
    for (const QString &kind : requests::wordKinds())
        fields += {kind,
                   wordKindTitle(kind),
                   FormField::Kind::Line,
                   {},
                   Tr::tr("words with commas between them"),
                   {},
                   words.value(kind).join(u", "_s)};
    return {{Tr::tr("Words that read like a request"),
             Tr::tr("A message that is one of these words and nothing else is proposed as a request; a person decides. "
                    "Capitals and punctuation at the end do not matter."),
             Tr::tr("Save the words"), fields},
            [](const Stores &s, const Session &session, const FormValues &v) {
                QMap<QString, QStringList> now;
                for (const QString &kind : requests::wordKinds())
                    for (const QString &word : v[kind].split(','_L1))
                        if (!word.trimmed().isEmpty())
                            now[kind] += word;
                return requests::setRequestWords(s, session, now);
            }};
}

RequestStep newRequestStep(const QString &subject, Instant now)
{
    QList<std::pair<QString, QString>> kinds;
    for (const QString &kind : requests::requestKinds())
        kinds.append({kind, requests::requestKindTitle(kind)});
    std::swap(kinds[0], kinds[2]);
    const FormField receivedField{u"received"_s, Tr::tr("Received"), FormField::Kind::Instant, {}, {}, now};
    return {{Tr::tr("New request"),
             Tr::tr("The period runs from the day of receipt, whatever the channel."),
             Tr::tr("Take in 1 request"),
             {choice("right", Tr::tr("Right"), kinds),
              line("person", Tr::tr("Person"), subject.isEmpty() ? Tr::tr("number, e-mail or subject") : subject),
              receivedField, line("via", Tr::tr("Came by"), Tr::tr("for example letter"))}},
            [subject](const Stores &stores, const Session &session, const FormValues &v) -> Done {
                NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
                QString who = v[u"person"_s].trimmed();
                if (who.isEmpty())
                    who = subject;
                if (!people::subject(*gateway, who)) {
                    NACHWEIS_ASSIGN(const people::Identifier id, people::parseIdentifier(who));
                    NACHWEIS_ASSIGN(const auto found, people::findByIdentifier(*gateway, session.keys, id));
                    if (!found)
                        return fail(ErrorCode::NotFound, Tr::tr("Nobody in this store has this identifier."),
                                    Tr::tr("Check the spelling and the country code."));
                    who = *found;
                }
                NACHWEIS_ASSIGN(const Instant received, parseInstant(v[u"received"_s]));
                NACHWEIS_TRY(
                    requests::openRequest(stores, session, v[u"right"_s], who, received, v[u"via"_s], localZone()));
                return {};
            }};
}

} // namespace nachweis::ui
