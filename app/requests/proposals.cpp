// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/proposals.h"

#include "desk/three_steps.h"
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

} // namespace

Result<QList<Proposal>> openProposals(const Database &gateway)
{
    NACHWEIS_ASSIGN(
        QSqlQuery q,
        gateway.run(u"SELECT proposal_id, subject, message_id, kind, word, received_us FROM request_proposals "
                    "WHERE state = 'open' ORDER BY received_us"_s));
    QList<Proposal> list;
    while (q.next())
        list += {q.value(0).toString(), q.value(1).toString(), q.value(2).toString(),
                 q.value(3).toString(), q.value(4).toString(), fromMicroseconds(q.value(5).toLongLong())};
    NACHWEIS_TRY(rowsRead(q, gateway));
    return list;
}

QStringList wordKinds()
{
    return QStringList{u"withdrawal"_s} + requestKinds();
}

Result<QMap<QString, QStringList>> requestWords(const Database &gateway)
{
    QMap<QString, QStringList> words;
    NACHWEIS_ASSIGN(QSqlQuery q, gateway.run(u"SELECT kind, word FROM request_words ORDER BY kind, word"_s));
    while (q.next())
        words[q.value(0).toString()] += q.value(1).toString();
    NACHWEIS_TRY(rowsRead(q, gateway));
    return words;
}

Done setRequestWords(const Stores &stores, const Session &session, const QMap<QString, QStringList> &words)
{
    NACHWEIS_TRY(mayWorkRequests(session));
    NACHWEIS_TRY(stores.personal());
    QMap<QString, QString> kinds; // by word
    for (auto it = words.begin(); it != words.end(); ++it) {
        for (const QString &written : it.value()) {
            const QString word = normalised(written);
            if (!wordKinds().contains(it.key()) || word.isEmpty() || word.size() > longestWord)
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
    return desk::inThreeSteps(
        stores, session, log::staffEvent(session, u"request.words_changed"_s, {}), [&](const Database &db) -> Done {
            NACHWEIS_TRY(db.run(u"DELETE FROM request_words"_s));
            for (auto it = kinds.begin(); it != kinds.end(); ++it)
                NACHWEIS_TRY(db.run(u"INSERT INTO request_words VALUES (?, ?)"_s, {it.key(), it.value()}));
            return {};
        });
}

Result<std::optional<std::pair<QString, QString>>> wordOfRequest(const Database &gateway, const QString &text)
{
    using Found = std::optional<std::pair<QString, QString>>;
    const QString word = normalised(text);
    if (word.isEmpty() || word.size() > longestWord)
        return Found();
    NACHWEIS_ASSIGN(const QVariant kind, gateway.value(u"SELECT kind FROM request_words WHERE word = ?"_s, {word}));
    return kind.isNull() ? Found() : Found({kind.toString(), word});
}

Done propose(const Database &gateway, const Session &session, const Proposal &p)
{
    NACHWEIS_TRY(gateway.run(u"INSERT INTO request_proposals VALUES (?, ?, ?, ?, ?, ?, 'open', NULL, NULL, NULL)"_s,
                             {session.newId(), p.subject, p.messageId, p.kind, p.word, toMicroseconds(p.received)}));
    return {};
}

namespace {

Result<Proposal> openProposal(const Database &gateway, const QString &id)
{
    NACHWEIS_ASSIGN(const QList<Proposal> list, openProposals(gateway));
    for (const Proposal &p : list)
        if (p.id == id)
            return p;
    return fail(ErrorCode::NotFound, Tr::tr("This proposal is not open any more."),
                Tr::tr("Somebody else may have decided it; nothing was changed."));
}

Done settle(const Database &db, const Session &session, const QString &id, const char *state, const QString &requestId)
{
    NACHWEIS_TRY(db.run(u"UPDATE request_proposals SET state = ?, request_id = ?, decided_by = ?, decided_us = ? "
                        "WHERE proposal_id = ? AND state = 'open'"_s,
                        {QLatin1String(state), requestId.isEmpty() ? QVariant() : QVariant(requestId), session.staff,
                         toMicroseconds(session.clock()), id}));
    return {};
}

} // namespace

Result<Request> takeProposal(const Stores &stores, const Session &session, const QString &proposalId,
                             const QString &zone)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Proposal p, openProposal(*gateway, proposalId));
    if (!requestKinds().contains(p.kind))
        return fail(ErrorCode::Refused,
                    Tr::tr("“%1” withdraws a consent; it is no request under Art. 15 to 21.").arg(p.word),
                    Tr::tr("Record the withdrawal at the consent; nothing was changed."));
    NACHWEIS_ASSIGN(const Request r, openRequest(stores, session, p.kind, p.subject, p.received, u"message"_s, zone));
    NACHWEIS_TRY(settle(*gateway, session, proposalId, "taken", r.id));
    return r;
}

Done dismissProposal(const Stores &stores, const Session &session, const QString &proposalId, const QString &reason)
{
    NACHWEIS_TRY(mayWorkRequests(session));
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
    return desk::inThreeSteps(stores, session, event,
                              [&](const Database &db) { return settle(db, session, proposalId, "dismissed", {}); });
}

} // namespace nachweis::requests
