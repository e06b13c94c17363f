// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/proposals.h"

#include "desk/three_steps.h"
#include "office/duties.h"
#include "people/subjects.h"
#include "requests/tr.h"

namespace nachweis::requests {
namespace {

constexpr int longestWord = 60;

QString normalised(QString text)
{
    text = text.simplified().toLower();
    while (!text.isEmpty() && !text.back().isLetterOrNumber())
        text.chop(1);
    return text;
}

struct Word
{
    QString word;
    ProposalKind kind = ProposalKind::Withdrawal;
};
const Relation<Word> &wordRows()
{
    static const Relation<Word> rows("request_words", {{"word", &Word::word}, {"kind", &Word::kind}});
    return rows;
}

} // namespace

const Relation<Proposal> &proposalRows()
{
    static const Relation<Proposal> rows("request_proposals", {{"proposal_id", &Proposal::id, "id"},
                                                               {"subject", &Proposal::subject},
                                                               {"message_id", &Proposal::messageId, "message"},
                                                               {"kind", &Proposal::kind},
                                                               {"word", &Proposal::word},
                                                               {"received_us", &Proposal::received},
                                                               {"state", &Proposal::state}});
    return rows;
}

Result<QList<Proposal>> openProposals(const Database &gateway)
{
    return proposalRows().select(gateway, u"WHERE state = ? ORDER BY received_us"_s, {nameOf(ProposalState::Open)});
}

Result<RequestWords> requestWords(const Database &gateway)
{
    RequestWords words;
    NACHWEIS_ASSIGN(const QList<Word> rows, wordRows().select(gateway, u"ORDER BY kind, word"_s));
    for (const Word &row : rows)
        words[row.kind] += row.word;
    return words;
}

Done setRequestWords(const Stores &stores, const Session &session, const RequestWords &words)
{
    NACHWEIS_TRY(may(session, Act::WorkRequests));
    NACHWEIS_TRY(stores.personal());
    QMap<QString, ProposalKind> kinds; // by word
    for (auto it = words.begin(); it != words.end(); ++it) {
        for (const QString &written : it.value()) {
            const QString word = normalised(written);
            if (word.isEmpty() || word.size() > longestWord)
                return fail(ErrorCode::BadInput,
                            Tr::tr("“%1” cannot be a word of a request: it needs 1 to %2 characters, letters or digits "
                                   "among them.")
                                .arg(written)
                                .arg(longestWord),
                            Tr::tr("Nothing was changed."));
            if (kinds.value(word, it.key()) != it.key())
                return fail(ErrorCode::BadInput, Tr::tr("“%1” would stand for two things.").arg(word),
                            Tr::tr("Nothing was changed."));
            kinds.insert(word, it.key());
        }
    }
    return desk::inThreeSteps(stores, session, log::staffEvent(session, u"request.words_changed"_s, {}),
                              [&](const Database &db) -> Done {
                                  NACHWEIS_TRY(db.run(u"DELETE FROM request_words"_s));
                                  for (auto it = kinds.begin(); it != kinds.end(); ++it)
                                      NACHWEIS_TRY(wordRows().insert(db, {it.key(), it.value()}));
                                  return {};
                              });
}

Result<std::optional<std::pair<ProposalKind, QString>>> wordOfRequest(const Database &gateway, const QString &text)
{
    using Found = std::optional<std::pair<ProposalKind, QString>>;
    const QString word = normalised(text);
    if (word.isEmpty() || word.size() > longestWord)
        return Found();
    NACHWEIS_ASSIGN(const auto row, wordRows().first(gateway, u"WHERE word = ?"_s, {word}));
    return row ? Found({row->kind, word}) : Found();
}

Done propose(const Database &gateway, const Session &session, const Proposal &proposal)
{
    Proposal row = proposal;
    row.id = session.newId();
    return proposalRows().insert(gateway, row);
}

namespace {

tl::unexpected<Error> notOpen()
{
    return fail(ErrorCode::NotFound, Tr::tr("This proposal is not open any more."),
                Tr::tr("Somebody else may have decided it; nothing was changed."));
}

Result<Proposal> openProposal(const Database &gateway, const QString &id)
{
    NACHWEIS_ASSIGN(const auto found, proposalRows().first(gateway, u"WHERE proposal_id = ? AND state = ?"_s,
                                                           {id, nameOf(ProposalState::Open)}));
    return found ? Result<Proposal>(*found) : notOpen();
}

// Inside the transaction of what the decision does: of two who decide at once one does, and the other changes nothing.
Done settle(const Database &db, const Session &session, const QString &id, ProposalState state,
            const QString &requestId = {})
{
    NACHWEIS_ASSIGN(const qint64 settled,
                    updateRows(db, "request_proposals",
                               {{"state", nameOf(state)},
                                {"request_id", field::toStore(requestId)},
                                {"decided_by", session.staff},
                                {"decided_us", toMicroseconds(session.clock())}},
                               u"proposal_id = ? AND state = ?"_s, {id, nameOf(ProposalState::Open)}));
    if (settled != 1)
        return notOpen();
    return {};
}

} // namespace

Result<Request> takeProposal(const Stores &stores, const Session &session, const QString &proposalId,
                             const QString &zone)
{
    NACHWEIS_TRY(may(session, Act::WorkRequests));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Proposal p, openProposal(*gateway, proposalId));
    const std::optional<Right> right = rightOf(p.kind);
    if (!right)
        return fail(ErrorCode::Refused,
                    Tr::tr("“%1” withdraws a consent; it is no request under Art. 15 to 21.").arg(p.word),
                    Tr::tr("Record the withdrawal at the consent; nothing was changed."));
    NACHWEIS_ASSIGN(const Request r, newRequest(*gateway, session, *right, p.subject, p.received, u"message"_s, zone));
    NACHWEIS_TRY(desk::inThreeSteps(stores, session, requestEvent(session, r, "request.received"),
                                    [&](const Database &db) -> Done {
                                        NACHWEIS_TRY(insertRequest(db, r));
                                        return settle(db, session, proposalId, ProposalState::Taken, r.id);
                                    }));
    return request(*gateway, r.id);
}

Done dismissProposal(const Stores &stores, const Session &session, const QString &proposalId, const QString &reason)
{
    NACHWEIS_TRY(may(session, Act::WorkRequests));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Proposal p, openProposal(*gateway, proposalId));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("Say why the message is no request; the reason goes into the log."),
                    Tr::tr("Nothing was changed."));
    NACHWEIS_ASSIGN(const SecretBytes key, people::dataKey(*gateway, session.keys, p.subject));
    ledger::Event event = log::staffEvent(session, u"request.proposal_dismissed"_s, {});
    event.subject = p.subject;
    event.ref = p.messageId;
    ledger::sealDetails(event, reason.toUtf8(), key.view());
    return desk::inThreeSteps(stores, session, event, [&](const Database &db) {
        return settle(db, session, proposalId, ProposalState::Dismissed);
    });
}

} // namespace nachweis::requests
