// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/requests.h"

#include "log/signed_entry.h"
#include "office/duties.h"
#include "people/organisation.h"
#include "people/subjects.h"
#include "requests/erasure_plan.h"
#include "requests/tr.h"

#include <QTimeZone>

namespace nachweis::requests {
namespace {

const Relation<Request> &requestRows()
{
    static const Relation<Request> rows("requests", {{"request_id", &Request::id},
                                                     {"subject", &Request::subject},
                                                     {"kind", &Request::right},
                                                     {"state", &Request::state},
                                                     {"outcome", &Request::outcome},
                                                     {"decision", &Request::decision},
                                                     {"via", &Request::via},
                                                     {"zone", &Request::zone},
                                                     {"norm", &Request::norm},
                                                     {"decided_by", &Request::decidedBy},
                                                     {"approved_by", &Request::approvedBy},
                                                     {"identity_method", &Request::identityMethod},
                                                     {"plan_sha256", &Request::planSha256},
                                                     {"duplicate_of", &Request::duplicateOf},
                                                     {"told", &Request::told},
                                                     {"received_us", &Request::received},
                                                     {"identity_checked_us", &Request::identityChecked},
                                                     {"decided_us", &Request::decided},
                                                     {"approved_us", &Request::approved},
                                                     {"executed_us", &Request::executed},
                                                     {"answered_us", &Request::answered},
                                                     {"closed_us", &Request::closed},
                                                     {"extended_us", &Request::extended},
                                                     {"query_sent_us", &Request::querySent},
                                                     {"query_answered_us", &Request::queryAnswered}});
    return rows;
}

// What a person's data key has sealed in a request.
struct SealedTexts
{
    QByteArray reason, doubt, extension;
};
const Relation<SealedTexts> &sealedTexts()
{
    static const Relation<SealedTexts> rows("requests", {{"reason_sealed", &SealedTexts::reason},
                                                         {"doubt_sealed", &SealedTexts::doubt},
                                                         {"extension_sealed", &SealedTexts::extension}});
    return rows;
}

QDate dayIn(const QString &zone, Instant at)
{
    return toDateTime(at).toTimeZone(QTimeZone(zone.toUtf8())).date();
}

// C8 to C12: one month, two more where the person was told in time, and the pause for doubts about who asks.
Done setClock(Request &r, const QString &calendar)
{
    NACHWEIS_ASSIGN(const law::Deadline first, law::deadline(u"gdpr-12-3"_s, r.received, r.zone, calendar));
    r.pauseEnds.reset();
    int days = 0;
    if (r.querySent && dayIn(r.zone, r.received).daysTo(dayIn(r.zone, *r.querySent)) <= questionDays) {
        const QDate asked = dayIn(r.zone, *r.querySent), end = asked.addMonths(1);
        r.pauseEnds = fromDateTime(end.addDays(1).startOfDay(QTimeZone(r.zone.toUtf8())));
        if (r.queryAnswered)
            days = int(asked.daysTo(std::min(end, dayIn(r.zone, *r.queryAnswered))));
    }
    r.firstMonth = days > 0 ? law::withPause(first, days, calendar).legal : first.legal;
    r.withoutPause = first;
    if (r.extended) {
        NACHWEIS_ASSIGN(r.withoutPause, law::deadline(u"gdpr-12-3-extended"_s, r.received, r.zone, calendar));
    }
    r.due = days > 0 ? law::withPause(r.withoutPause, days, calendar) : r.withoutPause;
    return {};
}

QVariant microseconds(Instant at)
{
    return toMicroseconds(at);
}

Done take(const Stores &stores, const Session &session, const Request &r, const StepRule &rule, ledger::Event event,
          const QList<Assigned> &values)
{
    return desk::inThreeSteps(stores, session, std::move(event),
                              [&](const Database &db) { return moveRequest(db, r, rule, values); });
}

// What a person's data key seals in a request is bound to the request and to the column.
QByteArray textContext(const QString &id, const char *column)
{
    return QByteArray(column) == "reason" ? id.toUtf8() : id.toUtf8() + '\n' + column;
}

// The text for its column, and into the entry's details.
Result<QVariant> sealText(const Database &gateway, const Session &session, const Request &r, const char *column,
                          const QString &text, ledger::Event &event)
{
    if (text.isEmpty())
        return QVariant();
    NACHWEIS_ASSIGN(const SecretBytes key, people::dataKey(gateway, session.keys, r.subject));
    ledger::sealDetails(event, text.toUtf8(), key.view());
    return QVariant(aeadSeal(key.view(), text.toUtf8(), textContext(r.id, column)));
}

} // namespace

Result<QList<Request>> listRequests(const Database &gateway, bool openOnly)
{
    const QString which = openOnly ? u"WHERE state <> '%1' "_s.arg(nameOf(RequestState::Closed)) : QString();
    NACHWEIS_ASSIGN(QList<Request> list,
                    requestRows().select(gateway, which + u"ORDER BY received_us DESC, request_id"_s));
    NACHWEIS_ASSIGN(const people::Organisation controller, people::organisation(gateway));
    for (Request &r : list)
        NACHWEIS_TRY(setClock(r, controller.calendar));
    return list;
}

Result<Request> request(const Database &gateway, const QString &id)
{
    NACHWEIS_ASSIGN(std::optional<Request> found, requestRows().first(gateway, u"WHERE request_id = ?"_s, {id}));
    if (!found)
        return fail(ErrorCode::NotFound, Tr::tr("There is no request %1 in this store.").arg(id));
    NACHWEIS_ASSIGN(const people::Organisation controller, people::organisation(gateway));
    NACHWEIS_TRY(setClock(*found, controller.calendar));
    return std::move(*found);
}

Result<Request> newRequest(const Database &gateway, const Session &session, Right right, const QString &subjectId,
                           Instant received, const QString &via, const QString &zone)
{
    if (received > session.clock())
        return fail(ErrorCode::BadInput, Tr::tr("The request cannot have been received in the future."),
                    Tr::tr("Check date and zone."));
    NACHWEIS_TRY(people::subject(gateway, subjectId));
    NACHWEIS_TRY(law::deadline(u"gdpr-12-3"_s, received, zone));
    Request r;
    r.id = session.newId();
    r.subject = subjectId;
    r.right = right;
    r.received = received;
    r.via = via;
    r.zone = zone;
    return r;
}

Done insertRequest(const Database &gateway, const Request &r)
{
    return insertRow(gateway, "requests",
                     {{"request_id", r.id},
                      {"subject", r.subject},
                      {"kind", nameOf(r.right)},
                      {"state", nameOf(r.state)},
                      {"received_us", microseconds(r.received)},
                      {"via", r.via.isEmpty() ? u""_s : r.via}, // NULL is not allowed there
                      {"zone", r.zone}});
}

Result<Request> openRequest(const Stores &stores, const Session &session, Right right, const QString &subjectId,
                            Instant received, const QString &via, const QString &zone)
{
    NACHWEIS_TRY(may(session, Act::WorkRequests));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, newRequest(*gateway, session, right, subjectId, received, via, zone));
    NACHWEIS_TRY(desk::inThreeSteps(stores, session, requestEvent(session, r, "request.received"),
                                    [&](const Database &db) { return insertRequest(db, r); }));
    return request(*gateway, r.id);
}

Done queryIdentity(const Stores &stores, const Session &session, const QString &id, const QString &doubt)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, id));
    NACHWEIS_ASSIGN(const StepRule *rule, mayTake(stores, session, r, Step::AskIdentity));
    if (doubt.trimmed().isEmpty())
        return fail(
            ErrorCode::BadInput, Tr::tr("A question about the identity needs the doubt that it rests on (Art. 12(6))."),
            Tr::tr("Say what makes it doubtful who asks. Without a reasonable doubt the period does not pause."));
    ledger::Event event = requestEvent(session, r, rule->event);
    NACHWEIS_ASSIGN(const QVariant sealed, sealText(*gateway, session, r, "doubt", doubt, event));
    return take(stores, session, r, *rule, event,
                {{"query_sent_us", microseconds(session.clock())}, {"doubt_sealed", sealed}});
}

Done identifyRequest(const Stores &stores, const Session &session, const QString &id, const QString &method)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, id));
    NACHWEIS_ASSIGN(const StepRule *rule, mayTake(stores, session, r, Step::Identify));
    if (method.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("Say how the identity was confirmed."),
                    Tr::tr("For example “reply from the number on record”."));
    const QVariant now = microseconds(session.clock());
    return take(stores, session, r, *rule, requestEvent(session, r, rule->event),
                {{"identity_checked_us", now},
                 {"identity_method", method},
                 {"query_answered_us", r.querySent ? now : QVariant()}});
}

Done extendRequest(const Stores &stores, const Session &session, const QString &id, const QString &reason)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, id));
    if (r.extended && !r.answered && !r.closed)
        return fail(ErrorCode::Refused,
                    Tr::tr("The period was extended already, on %1; a second time is not provided for.")
                        .arg(toRfc3339Seconds(*r.extended)),
                    Tr::tr("Nothing was changed."));
    NACHWEIS_ASSIGN(const StepRule *rule, mayTake(stores, session, r, Step::Extend));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::BadInput,
                    Tr::tr("An extension needs its reasons: the person is told them (Art. 12(3))."),
                    Tr::tr("Name the complexity of the request or the number of requests."));
    if (session.clock() > r.firstMonth)
        return fail(
            ErrorCode::Refused,
            Tr::tr("The first month ended at %1; after it the period cannot be extended (Art. 12(3) sentence 3).")
                .arg(toRfc3339Seconds(r.firstMonth)),
            Tr::tr("Answer at once and say in the answer why it comes late; nothing was changed."));
    ledger::Event event = requestEvent(session, r, rule->event);
    NACHWEIS_ASSIGN(const QVariant sealed, sealText(*gateway, session, r, "extension", reason, event));
    return take(stores, session, r, *rule, event,
                {{"extended_us", microseconds(session.clock())}, {"extension_sealed", sealed}});
}

Done decideRequest(const Stores &stores, const Session &session, const QString &id, Decision decision,
                   const QString &norm, const QString &reason)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, id));
    NACHWEIS_ASSIGN(const StepRule *rule, mayTake(stores, session, r, Step::Decide));
    if (norm.trimmed().isEmpty() || (decision == Decision::Refuse && reason.trimmed().isEmpty()))
        return fail(
            ErrorCode::BadInput, Tr::tr("A decision needs its norm, and a refusal its reasons."),
            Tr::tr("For example “Art. 17(1)(b)”. The reasons of a refusal are told to the person (Art. 12(4))."));
    ledger::Event event = requestEvent(session, r, rule->event);
    NACHWEIS_ASSIGN(const QVariant sealed, sealText(*gateway, session, r, "reason", reason, event));
    return take(stores, session, r, *rule, event,
                {{"decision", nameOf(decision)},
                 {"norm", norm},
                 {"reason_sealed", sealed},
                 {"decided_by", session.staff},
                 {"decided_us", microseconds(session.clock())},
                 {"approved_by", {}},
                 {"approved_us", {}},
                 {"plan_sha256", {}}});
}

// The entry of the proposal that stands; empty where its maker is not proven: it was decided before members signed.
static Result<QString> proposalReference(const Stores &stores, const Session &session, const QString &id)
{
    NACHWEIS_ASSIGN(const log::Makers makers, log::currentMakers(stores.audit, session));
    NACHWEIS_ASSIGN(const std::optional<log::SignedEntry> proposal,
                    log::newestSigned(stores.audit, makers, u"request.decided"_s, u"done"_s, id));
    return proposal ? proposal->reference() : QString();
}

Done approveRequest(const Stores &stores, const Session &session, const QString &id, const QString &planSha256)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, id));
    NACHWEIS_ASSIGN(const StepRule *rule, mayTake(stores, session, r, Step::Approve));
    const bool erasure = r.right == Right::Erasure && r.granted();
    QList<Place> places;
    if (erasure) {
        NACHWEIS_ASSIGN(places, erasurePlan(stores, id, session.clock()));
    }
    // The signature of whoever approves covers what they saw, and answers the proposal.
    ledger::Event event = requestEvent(session, r, rule->event);
    event.digest = decisionDigest(r, places);
    NACHWEIS_ASSIGN(event.answers, proposalReference(stores, session, id));
    const QString plan = erasure ? event.digest : QString();
    if (erasure) {
        if (!planSha256.isEmpty() && planSha256 != plan)
            return fail(ErrorCode::Refused, Tr::tr("The erasure plan has changed since you looked at it."),
                        Tr::tr("Look at it again; nothing was approved."));
    }
    return take(stores, session, r, *rule, event,
                {{"approved_by", session.staff},
                 {"approved_us", microseconds(session.clock())},
                 {"plan_sha256", field::toStore(plan)}});
}

Done answerRequest(const Stores &stores, const Session &session, const QString &id, const QList<Told> &told)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, id));
    NACHWEIS_ASSIGN(const StepRule *rule, mayTake(stores, session, r, Step::Answer));
    NACHWEIS_ASSIGN(const QList<Place> kept, keptPlaces(*gateway, id));
    const bool partly = r.granted() && refusedInPart(kept);
    for (const Told one : valuesOf<Told>())
        if ((!r.granted() || partly) && !told.contains(one))
            return fail(ErrorCode::BadInput,
                        Tr::tr("Who is refused something is told three things (Art. 12(4)): the reasons, the complaint "
                               "to a supervisory authority, and the judicial remedy."),
                        Tr::tr("Tick all three when the letter names them; nothing was changed."));
    RequestOutcome outcome = partly ? RequestOutcome::Partly : RequestOutcome::Fulfilled;
    if (!r.granted())
        outcome = r.norm.contains("11(2)"_L1) ? RequestOutcome::NotIdentifiable : RequestOutcome::Refused;
    ledger::Event event = requestEvent(session, r, rule->event);
    if (r.due.passed(session.clock()))
        event.action = u"request.answered_late"_s;
    return take(
        stores, session, r, *rule, event,
        {{"answered_us", microseconds(session.clock())}, {"outcome", nameOf(outcome)}, {"told", field::toStore(told)}});
}

Done closeRequest(const Stores &stores, const Session &session, const QString &id)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, id));
    NACHWEIS_ASSIGN(const StepRule *rule, mayTake(stores, session, r, Step::Close));
    NACHWEIS_ASSIGN(const QVariant open,
                    gateway->value(u"SELECT count(*) FROM recipients WHERE request_id = ? AND state = ?"_s,
                                   {id, nameOf(RecipientState::Open)}));
    if (open.toLongLong() > 0)
        return fail(ErrorCode::Refused,
                    Tr::tr("%n recipients have not been told yet (Art. 19).", nullptr, open.toInt()),
                    Tr::tr("Tell them, or record why that is impossible; the request stays open."));
    return take(stores, session, r, *rule, requestEvent(session, r, rule->event),
                {{"closed_us", microseconds(session.clock())}});
}

Done concludeRequest(const Stores &stores, const Session &session, const QString &id, RequestOutcome outcome,
                     const QString &reason, const QString &duplicateOf)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, id));
    NACHWEIS_ASSIGN(const StepRule *rule, mayTake(stores, session, r, Step::Conclude));
    const bool duplicate = outcome == RequestOutcome::Duplicate;
    if ((!duplicate && outcome != RequestOutcome::Withdrawn) || reason.trimmed().isEmpty())
        return fail(ErrorCode::BadInput,
                    Tr::tr("Without a decision a request ends as withdrawn or as a duplicate, with the reason."),
                    Tr::tr("Nothing was changed."));
    if (duplicate) {
        NACHWEIS_ASSIGN(const Request first, request(*gateway, duplicateOf));
        if (first.subject != r.subject || first.right != r.right || first.id == r.id)
            return fail(ErrorCode::BadInput,
                        Tr::tr("A duplicate repeats another request of the same person for the same right."),
                        Tr::tr("Nothing was changed."));
    }
    ledger::Event event = requestEvent(session, r, rule->event);
    NACHWEIS_ASSIGN(const QVariant sealed, sealText(*gateway, session, r, "reason", reason, event));
    return take(stores, session, r, *rule, event,
                {{"closed_us", microseconds(session.clock())},
                 {"outcome", nameOf(outcome)},
                 {"reason_sealed", sealed},
                 {"duplicate_of", duplicate ? QVariant(duplicateOf) : QVariant()}});
}

Result<RequestTexts> requestTexts(const Database &gateway, const Keys &keys, const Request &r)
{
    RequestTexts texts;
    const auto key = people::dataKey(gateway, keys, r.subject);
    if (!key)
        return texts; // destroyed: nothing sealed under it can be read again
    NACHWEIS_ASSIGN(const auto sealed, sealedTexts().first(gateway, u"WHERE request_id = ?"_s, {r.id}));
    if (!sealed)
        return texts;
    const auto open = [&](const QByteArray &text, const char *name) -> Result<QString> {
        if (text.isEmpty())
            return QString();
        NACHWEIS_ASSIGN(const QByteArray clear, aeadOpen(key->view(), text, textContext(r.id, name)));
        return QString::fromUtf8(clear);
    };
    NACHWEIS_ASSIGN(texts.reason, open(sealed->reason, "reason"));
    NACHWEIS_ASSIGN(texts.doubt, open(sealed->doubt, "doubt"));
    NACHWEIS_ASSIGN(texts.extension, open(sealed->extension, "extension"));
    return texts;
}

} // namespace nachweis::requests
