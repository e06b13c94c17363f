// SPDX-License-Identifier: GPL-3.0-or-later
// What a person wrote or pressed, read for a withdrawal (GDPR Art. 7(3): as easy as giving the consent, in whatever
// form) or another right, in German, English, French, Spanish, Italian, Turkish and Polish. What is found is a proposal
// for staff.
#pragma once

#include "requests/proposals.h"

namespace nachweis::intake {

/// Words alone, one space between them: compatibility forms unified (NFKD), case folded, accents and invisible marks
/// away, punctuation and pictures as spaces.
QString words(const QString &text);

enum class Certainty {
    Proposal, ///< the message is a stop, or says so in few or unmistakable words
    Perhaps,  ///< a word of a stop in a long message
};
struct Recognised
{
    requests::ProposalKind kind = requests::ProposalKind::Withdrawal;
    QString word; ///< what was found
    Certainty certainty = Certainty::Proposal;
};
/// `more`: the words that an organisation added, by what they stand for (relation `request_words`).
std::optional<Recognised> recognise(const QString &text, const requests::RequestWords &more);

/// What a caption says in words: whether it affirms, refuses, or neither.
bool readsAsNo(const QString &caption);
bool readsAsYes(const QString &caption);

} // namespace nachweis::intake
