// SPDX-License-Identifier: GPL-3.0-or-later
// What a person of staff has to look at: events that the intake records as nothing, because no rule says what they are.
// An item keeps the event under its person's key; where it names nobody that is known, its outline without texts.
// `inbox_persons` has the keyed hashes of whom it names, so that erasure and access find it.
#pragma once

#include "base/named.h"
#include "log/sequencer.h"

#include <QJsonObject>
#include <QStringList>

namespace nachweis::intake {

/// The column `inbox_items.kind`.
enum class InboxKind {
    DoubtfulAnswer,    ///< an answer or a choice that no purpose names
    PerhapsWithdrawal, ///< a word of a stop in a long message
    Contradiction,     ///< the event's identifiers belong to different persons
    NumberChange,      ///< a number or an id changed to one that somebody else has
    Future,            ///< the event says that it happens later than now
    Unrecognised,      ///< a kind that this program does not know
    Unreadable,        ///< without what such an event must have
    NoPerson           ///< it names nobody: a group, a broadcast, an id of no known form
};
const Vocabulary<InboxKind> &vocabulary(InboxKind);
/// The columns `proposed` and `decision`.
enum class InboxDecision { Consent, Refusal, Withdrawal, Nothing };
const Vocabulary<InboxDecision> &vocabulary(InboxDecision);
/// The column `inbox_items.state`.
enum class InboxState { Open, Decided, Dismissed };
const Vocabulary<InboxState> &vocabulary(InboxState);

struct InboxItem
{
    QString id;
    InboxKind kind = InboxKind::Unrecognised;
    Instant received;
    std::optional<Instant> occurred;
    QString subject, purpose, channel; ///< empty where it names none
    QString eventId;
    std::optional<InboxDecision> proposed;
    QString payloadSha256;
    QByteArray contentSealed;
    InboxState state = InboxState::Open;
    std::optional<InboxDecision> decision;
    QString decidedBy;
    std::optional<Instant> decided;
};

/// What the intake hands over. `about` names the person, where one is known.
struct Unclear
{
    InboxKind kind = InboxKind::Unrecognised;
    std::optional<Instant> occurred;
    QString subject, purpose, channel, eventId;
    std::optional<InboxDecision> proposed;
    QJsonObject event, contact;
    QString documentSha256, signatureState;
};
/// Inside the caller's transaction.
Done addToInbox(const Database &gateway, const Session &session, const Unclear &unclear);
/// Events that an older version of this program kept as unrecognised become items.
Done adoptUnrecognised(const Database &gateway, const Session &session);

/// Oldest first.
Result<QList<InboxItem>> inboxItems(const Database &gateway, bool openOnly);
Result<InboxItem> inboxItem(const Database &gateway, const QString &id);
/// What came, in clear. The look and its reason go into the log first.
Result<QJsonObject> inboxContent(const Stores &stores, const Session &session, const QString &id,
                                 const QString &reason);

/// In three steps, logged. `purpose`: needed where the item names none and something is recorded. A consent is the act
/// of the person at the event's instant, with the event as its evidence. Refused for an auditor or approver, for an
/// item that is not open, and where it names no person; BadInput for an unknown purpose.
Done decideInboxItem(const Stores &stores, const Session &session, const QString &id, InboxDecision decision,
                     const QString &purpose);

/// The keyed hashes of whatever looks like an identifier in an event.
QStringList lookupsNamed(const Keys &keys, const QJsonValue &event);

} // namespace nachweis::intake
