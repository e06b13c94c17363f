// SPDX-License-Identifier: GPL-3.0-or-later
// What a message or a setting says about a consent.
#include "intake/baseline.h"
#include "intake/importer.h"
#include "requests/proposals.h"
#include "store/relation.h"

#include <QJsonDocument>

namespace nachweis::intake {

Done Importer::received(Event &e)
{
    static const QStringList types = u"text image audio voice video document sticker location contacts button "
                                     "interactive reaction order"_s.split(' '_L1);
    bool stop = false;
    const bool known = types.contains(e.kind);
    if (!known && !e.historic) { // whatever it is, a stop in it lands
        NACHWEIS_TRY(readWords(e, &stop));
        return unrecognised(e, InboxKind::Unrecognised);
    }
    NACHWEIS_TRY(m_gateway.run(u"INSERT INTO messages (message_id, subject, channel_id, direction, kind, status, "
                               "created_us, status_us) VALUES (?, ?, ?, 'in', ?, 'received', ?, ?) "
                               "ON CONFLICT DO NOTHING"_s,
                               {e.messageId, e.subject, m_channel, known ? e.kind : u"unknown"_s,
                                toMicroseconds(e.when), toMicroseconds(e.when)}));
    NACHWEIS_TRY(readWords(e, &stop));
    NACHWEIS_TRY(answered(e, stop));
    return log(e.eventId, e.when, u"message.received"_s, u"ok"_s, e.subject, {}, e.messageId);
}

// "STOP", "LÖSCHEN", whether written, pressed or under a picture: a person of staff decides what it was. The text
// itself is not kept.
Done Importer::readWords(const Event &e, bool *stop)
{
    std::optional<Recognised> best;
    for (const QString &text : textsOf(e.json)) {
        const auto found = recognise(text, m_words);
        if (found && (!best || best->certainty == Certainty::Perhaps))
            best = found;
    }
    if (!best)
        return {};
    if (best->certainty == Certainty::Perhaps)
        return putBeforeStaff(
            e, InboxKind::PerhapsWithdrawal, {},
            best->kind == requests::ProposalKind::Withdrawal ? std::optional(InboxDecision::Withdrawal) : std::nullopt);
    *stop = best->kind == requests::ProposalKind::Withdrawal || best->kind == requests::ProposalKind::Objection;
    return requests::propose(
        m_gateway, m_session,
        {{}, e.subject, e.messageId, best->kind, best->word, e.when, requests::ProposalState::Open});
}

Result<consent::Question> Importer::questionOf(const Event &e, const consent::Pressed &pressed) const
{
    consent::Question question;
    const QString context = jsonText(e.json[u"context"].toObject(), u"id");
    if (!context.isEmpty()) {
        NACHWEIS_ASSIGN(QSqlQuery q, m_gateway.run(u"SELECT kind, purpose_id FROM messages WHERE message_id = ? AND "
                                                   "subject = ? AND direction = 'out'"_s,
                                                   {context, e.subject}));
        if (q.next()) {
            const QString kind = q.value(0).toString();
            if (kind == "opt_in_request"_L1)
                question.asked = q.value(1).toString();
            else
                question.otherQuestion = kind != "unknown"_L1; // of which only a receipt is known, it may have asked
        }
    }
    for (const QString &caption : pressed.captions) {
        question.readsAsNo = question.readsAsNo || readsAsNo(caption);
        question.readsAsYes = question.readsAsYes || readsAsYes(caption);
    }
    return question;
}

// A consent only where a purpose names this very answer as its yes; everything else that answers is a refusal where a
// purpose names it as its no, or for staff.
Done Importer::answered(const Event &e, bool stop)
{
    const auto pressed = pressedIn(e.json);
    if (!pressed)
        return {};
    NACHWEIS_ASSIGN(consent::Question question, questionOf(e, *pressed));
    question.readsAsNo = question.readsAsNo || stop;
    consent::Judgement judgement = judgeAnswer(m_answers, *pressed, question);
    if (e.historic && !judgement.purposes.isEmpty()) // a synced copy of an old chat proves no consent
        judgement = {{}, true};
    if (judgement.doubtful && !stop) {
        bool no = question.readsAsNo, yes = question.readsAsYes;
        for (const QString &payload : pressed->payloads) {
            no = no || readsAsNo(payload);
            yes = yes || readsAsYes(payload);
        }
        std::optional<InboxDecision> proposed;
        if (no != yes)
            proposed = no ? InboxDecision::Refusal : InboxDecision::Consent;
        NACHWEIS_TRY(putBeforeStaff(e, InboxKind::DoubtfulAnswer, question.asked, proposed));
    }
    if (judgement.purposes.isEmpty())
        return {};
    NACHWEIS_ASSIGN(const QString proof, evidence(e, "opt_in_reply"));
    QString eventId = e.eventId + u"-consent"_s;
    for (const auto &[purpose, meaning] : std::as_const(judgement.purposes)) {
        const auto kind =
            meaning == consent::AnswerMeaning::Yes ? consent::EventKind::Confirmed : consent::EventKind::Withdrawn;
        NACHWEIS_TRY(consentStep(e, purpose, kind, pressed->fields.isEmpty() ? "button" : "web_form", eventId, proof));
        eventId = e.eventId + u"-consent-"_s + purpose;
    }
    return {};
}

Done Importer::consentStep(const Event &e, const QString &purpose, consent::EventKind kind, const char *route,
                           const QString &eventId, const QString &evidenceId)
{
    consent::ConsentChange c;
    c.subject = e.subject;
    c.purpose = purpose;
    c.channel = m_channel;
    c.kind = nameOf(kind);
    c.route = QLatin1String(route);
    c.actor = u"subject"_s;
    c.occurred = e.when;
    c.recorded = m_session.clock();
    c.evidenceId = evidenceId;
    c.consentId = m_session.newId();
    c.eventId = eventId;
    NACHWEIS_ASSIGN(const consent::Recorded recorded, consent::recordConsentChange(m_gateway, c));
    const bool stop = kind == consent::EventKind::PlatformStop, resume = kind == consent::EventKind::PlatformResume;
    NACHWEIS_TRY(log(eventId, e.when, stop ? u"consent.withdrawn"_s : u"consent."_s + c.kind,
                     stop || resume ? c.kind : u"ok"_s, e.subject, purpose, recorded.consentId));
    if (recorded.lifted == 0)
        return {};
    return log(eventId + u"-lifted"_s, e.when, u"suppression.lifted"_s, u"ok"_s, e.subject, purpose,
               recorded.consentId);
}

// The one event with its contact; of the document that it came in, the hash and what its signature says. Others in the
// same document have no place in this person's proof.
Result<QString> Importer::evidence(const Event &e, const char *kind)
{
    QJsonObject payload{{e.field == "user_preferences"_L1 ? u"user_preference"_s : u"message"_s, e.json}};
    if (!e.ids.contact.isEmpty())
        payload.insert(u"contact"_s, e.ids.contact);
    NACHWEIS_ASSIGN(const SecretBytes key, people::dataKey(m_gateway, m_session.keys, e.subject));
    const QString id = m_session.newId(), context = jsonText(e.json[u"context"].toObject(), u"id");
    const auto text = [](const QString &value) { return value.isEmpty() ? QVariant() : QVariant(value); };
    NACHWEIS_TRY(
        insertRow(m_gateway, "consent_evidence",
                  {{"evidence_id", id},
                   {"subject", e.subject},
                   {"kind", QLatin1String(kind)},
                   {"message_id", text(e.messageId)},
                   {"context_id", text(context)},
                   {"payload_sha256", m_documentSha256},
                   {"payload_sealed", aeadSeal(key.view(), QJsonDocument(payload).toJson(QJsonDocument::Compact),
                                               "nachweis-evidence-v1\n" + id.toUtf8())},
                   {"signature_state", m_signature},
                   {"collected_us", toMicroseconds(e.when)}}));
    return id;
}

// A stop on the platform ends every consent to marketing on this channel; its end takes back only the stop.
Done Importer::preference(const QJsonObject &p, const QJsonArray &contacts, bool alone)
{
    Event e;
    e.json = p;
    e.field = u"user_preferences"_s;
    e.kind = jsonText(p, u"value").trimmed().toLower();
    if (e.kind == "opt_out"_L1 || e.kind == "unsubscribe"_L1) // a stop lands however it is spelled
        e.kind = u"stop"_s;
    e.ids = idsOf(p, ownKeys);
    const QString identityUser = e.ids.waId.isEmpty() ? '\n'_L1 + e.ids.userId : QString();
    addContact(e.ids, contacts, alone);
    const auto when = unixTime(p[u"timestamp"]);
    const bool known = e.kind == "stop"_L1 || e.kind == "resume"_L1;
    const QString category = jsonText(p, u"category");
    const bool marketing = category == "marketing_messages"_L1 || (e.kind == "stop"_L1 && category.isEmpty());
    if (!when || !known || !marketing)
        return unrecognised(e, when ? InboxKind::Unrecognised : InboxKind::Unreadable);
    e.when = *when;
    NACHWEIS_ASSIGN(
        const Next next,
        begin(e, u"preference\n%1\n%2\n%3"_s.arg(jsonText(p, u"wa_id"), e.kind).arg(toMicroseconds(e.when)) +
                     identityUser));
    if (next == Next::Stop)
        return {};
    NACHWEIS_ASSIGN(const Next person, toPerson(e));
    if (person == Next::Stop)
        return {};
    const auto kind = e.kind == "stop"_L1 ? consent::EventKind::PlatformStop : consent::EventKind::PlatformResume;
    QStringList purposes{QLatin1String(marketingPurpose)};
    NACHWEIS_ASSIGN(QSqlQuery q, m_gateway.run(u"SELECT c.purpose_id FROM consents c JOIN purposes p ON p.purpose_id = "
                                               "c.purpose_id WHERE c.subject = ? AND c.channel_id = ? AND "
                                               "p.category = 'marketing' ORDER BY c.purpose_id"_s,
                                               {e.subject, m_channel}));
    while (q.next())
        if (const QString one = q.value(0).toString(); !purposes.contains(one))
            purposes += one;
    NACHWEIS_TRY(rowsRead(q, m_gateway));
    NACHWEIS_ASSIGN(const QString proof, evidence(e, "platform_preference"));
    QString eventId = e.eventId;
    for (const QString &purpose : std::as_const(purposes)) {
        NACHWEIS_TRY(consentStep(e, purpose, kind, "preference", eventId, proof));
        eventId = e.eventId + '-'_L1 + purpose;
    }
    return {};
}

} // namespace nachweis::intake
