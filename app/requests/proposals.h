// SPDX-License-Identifier: GPL-3.0-or-later
// Messages that read like a request (STOP, LÖSCHEN). They are proposals; a person decides.
#pragma once

#include "requests/requests.h"

#include <QMap>

namespace nachweis::requests {

/// A message that reads like a request; a person decides. Words are data: relation `request_words`.
struct Proposal
{
    QString id, subject, messageId;
    ProposalKind kind = ProposalKind::Withdrawal;
    QString word;
    Instant received;
    ProposalState state = ProposalState::Open;
};
const Relation<Proposal> &proposalRows();
Result<QList<Proposal>> openProposals(const Database &gateway);
/// The kind that a message's text stands for, with the word; nullopt where it is none. The whole text counts, not a
/// part of it: "please do not stop" is no withdrawal.
Result<std::optional<std::pair<ProposalKind, QString>>> wordOfRequest(const Database &gateway, const QString &text);
/// The words, by what they stand for.
using RequestWords = QMap<ProposalKind, QStringList>;
Result<RequestWords> requestWords(const Database &gateway);
/// Replaces all of them. BadInput where a word is empty, longer than 60 characters or stands for two things.
Done setRequestWords(const Stores &stores, const Session &session, const RequestWords &words);
/// Inside the caller's transaction.
Done propose(const Database &gateway, const Session &session, const Proposal &proposal);
/// Takes it in as a request, received when the message came. A withdrawal is no request: consent/withdrawConsent().
/// NotFound where it is not open any more; of two who take it at once one does.
Result<Request> takeProposal(const Stores &stores, const Session &session, const QString &proposalId,
                             const QString &zone);
Done dismissProposal(const Stores &stores, const Session &session, const QString &proposalId, const QString &reason);

} // namespace nachweis::requests
