// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/entry_form.h"
#include "ledger/tr.h"

#include <QStringDecoder>
#include <algorithm>
#include <array>

namespace nachweis::ledger {
namespace {

constexpr NamedValue<EntryFault> faults[] = {
    {EntryFault::ActionUnknown, "action_unknown",
     QT_TRANSLATE_NOOP("Ledger", "The action is none that the contract lists.")},
    {EntryFault::ActorForm, "actor_form",
     QT_TRANSLATE_NOOP("Ledger", "The actor is not “staff:”, “integration:” or “system:” and an id.")},
    {EntryFault::ColumnForm, "column_form", QT_TRANSLATE_NOOP("Ledger", "A value holds characters that no id has.")},
    {EntryFault::ColumnLong, "column_long", QT_TRANSLATE_NOOP("Ledger", "A value is longer than 200 bytes.")},
    {EntryFault::WrongType, "wrong_type",
     QT_TRANSLATE_NOOP("Ledger", "A value is missing or of another type than the contract's.")},
    {EntryFault::TimeOutside, "time_outside",
     QT_TRANSLATE_NOOP("Ledger", "The time is not within the years 1 to 9999.")},
    {EntryFault::TimeAhead, "time_ahead", QT_TRANSLATE_NOOP("Ledger", "The time lies in the future.")},
    {EntryFault::DetailsForm, "details_form",
     QT_TRANSLATE_NOOP("Ledger", "Sealed details and their commitment do not belong together.")},
    {EntryFault::TooLong, "too_long", QT_TRANSLATE_NOOP("Ledger", "The entry would be longer than 65,535 bytes.")},
    {EntryFault::EventTaken, "event_taken",
     QT_TRANSLATE_NOOP("Ledger", "The log has another event under the same id.")},
};

// The families of actions of the contract (ledger.md); a gateway that is newer than this program may know more verbs.
constexpr std::array families{"api",      "approval",    "backup",       "consent", "console",  "contract", "data",
                              "detector", "drill",       "hold",         "inbox",   "incident", "intake",   "key",
                              "log",      "message",     "organisation", "purpose", "reporter", "request",  "retention",
                              "staff",    "suppression", "token",        "vendor",  "witness",  "workspace"};

bool knownAction(QByteArrayView action)
{
    const qsizetype dot = action.indexOf('.');
    if (dot < 0 || dot + 1 == action.size() ||
        std::none_of(families.begin(), families.end(), [&](const char *f) { return action.first(dot) == f; }))
        return false;
    return std::all_of(action.begin() + dot + 1, action.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.'; });
}

bool knownActor(QByteArrayView actor)
{
    for (const char *kind : {"staff:", "integration:", "system:", "agent:"})
        if (actor.startsWith(kind) && actor.size() > qsizetype(qstrlen(kind)))
            return true;
    return false;
}

// What ids of messages, channels and persons consist of on the platforms that gateways speak to: no blank, quote,
// bracket, backslash or control character, so that no list, terminal, page or formula takes one for more than a name.
// Beyond ASCII only letters and digits: the names of staff.
bool idCharacter(char32_t c)
{
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               QLatin1String("._:/+=-@,;~$#!%*|").contains(QChar(char16_t(c)));
    return QChar::isLetterOrNumber(c);
}

} // namespace

const Vocabulary<EntryFault> &vocabulary(EntryFault)
{
    static const Vocabulary<EntryFault> v{"Ledger", QT_TRANSLATE_NOOP("Ledger", "a fault of an event"), faults};
    return v;
}

QString EntryRefusal::message() const
{
    return column.isEmpty() ? titleOf(fault) : u"%1: %2"_s.arg(column, titleOf(fault));
}

bool fitsColumn(QByteArrayView utf8)
{
    if (utf8.size() > largestColumn)
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(utf8);
    if (decoder.hasError())
        return false;
    const auto codes = text.toUcs4();
    return std::all_of(codes.begin(), codes.end(), [](uint c) { return idCharacter(c); });
}

std::optional<EntryRefusal> refusal(const EntryColumns &c, Instant now)
{
    struct Column
    {
        const char *name;
        QByteArrayView value;
        bool needed;
    };
    const Column columns[] = {{"event_id", c.event, true},
                              {"action", c.action, true},
                              {"actor", c.actor, true},
                              {"subject", c.subject, false},
                              {"integration", c.integration, false},
                              {"purpose", c.purpose, false},
                              {"outcome", c.outcome, false},
                              {"operation", c.operation, false},
                              {"ref", c.ref, false},
                              {"signed_by", c.signedBy, false},
                              {"seq", c.seq, false},
                              {"seen", c.seen, false},
                              {"answers", c.answers, false},
                              {"digest", c.digest, false}};
    for (const Column &column : columns) {
        const auto wrong = [&](EntryFault fault) { return EntryRefusal{fault, QLatin1String(column.name)}; };
        if (column.value.isEmpty()) {
            if (column.needed)
                return wrong(EntryFault::WrongType);
            continue;
        }
        if (column.value.size() > largestColumn)
            return wrong(EntryFault::ColumnLong);
        if (!fitsColumn(column.value))
            return wrong(EntryFault::ColumnForm);
    }
    if (!knownAction(c.action))
        return EntryRefusal{EntryFault::ActionUnknown, u"action"_s};
    if (!knownActor(c.actor))
        return EntryRefusal{EntryFault::ActorForm, u"actor"_s};
    if (c.phi != 0 && c.phi != 1)
        return EntryRefusal{EntryFault::WrongType, u"phi"_s};
    if (c.timeUs < earliestEntryUs || c.timeUs > latestEntryUs)
        return EntryRefusal{EntryFault::TimeOutside, u"time_us"_s};
    if (fromMicroseconds(c.timeUs) > now + clockTolerance)
        return EntryRefusal{EntryFault::TimeAhead, u"time_us"_s};
    const bool commits = c.detailsCommit.data() != nullptr, sealed = c.detailsSealed.data() != nullptr;
    if (commits != sealed || (commits && c.detailsCommit.size() != 32))
        return EntryRefusal{EntryFault::DetailsForm, u"details_commit"_s};
    QByteArray canonical;
    appendCanonical(canonical, c);
    if (canonical.size() > largestEntry)
        return EntryRefusal{EntryFault::TooLong, {}};
    return std::nullopt;
}

std::optional<EntryRefusal> refusal(const Event &event, Instant now)
{
    // As the intake will hold them: text is absent where it is empty.
    const QByteArray texts[] = {
        event.eventId.isEmpty() ? QByteArray("new") : event.eventId.toUtf8(),
        event.action.toUtf8(),
        event.actor.toUtf8(),
        event.subject.toUtf8(),
        event.integration.toUtf8(),
        event.purpose.toUtf8(),
        event.outcome.toUtf8(),
        event.operation.toUtf8(),
        event.ref.toUtf8(),
    };
    const auto present = [](const QByteArray &text) {
        return text.isEmpty() ? QByteArrayView() : QByteArrayView(text);
    };
    EntryColumns c;
    c.event = texts[0];
    c.action = texts[1];
    c.actor = texts[2];
    c.subject = present(texts[3]);
    c.integration = present(texts[4]);
    c.purpose = present(texts[5]);
    c.outcome = present(texts[6]);
    c.operation = present(texts[7]);
    c.ref = present(texts[8]);
    c.timeUs = toMicroseconds(event.time);
    c.phi = event.phi ? 1 : 0;
    c.detailsCommit = present(event.detailsCommit);
    const Hash sealed = sha256(event.details);
    if (!event.details.isEmpty())
        c.detailsSealed = view(sealed);
    // A QString of lone surrogates has no UTF-8; what comes out of the conversion is not what was meant.
    for (const QString *text : {&event.eventId, &event.action, &event.actor, &event.subject, &event.integration,
                                &event.purpose, &event.outcome, &event.operation, &event.ref})
        if (!text->isValidUtf16())
            return EntryRefusal{EntryFault::ColumnForm, {}};
    return refusal(c, now);
}

} // namespace nachweis::ledger
