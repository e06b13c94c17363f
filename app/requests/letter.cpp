// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/letter.h"

#include "documents/report.h"
#include "law/norm.h"
#include "office/duties.h"
#include "people/organisation.h"
#include "requests/erasure_certificate.h"
#include "requests/erasure_plan.h"
#include "requests/recipients.h"
#include "requests/tr.h"

#include <QTimeZone>

namespace nachweis::requests {
namespace {

struct Letter
{
    const documents::Texts &t;
    const people::Organisation &from;
    const Request &r;
    const RequestTexts &texts;
    QString html;

    void paragraph(const QString &text)
    {
        html += u"<p>%1</p>"_s.arg(text.toHtmlEscaped().replace('\n'_L1, u"<br>"_s));
    }
    // The last day, as people say it: a period ends with the midnight that follows.
    QString day(Instant at) const
    {
        return t.locale().toString(toDateTime(at).toTimeZone(QTimeZone(r.zone.toUtf8())).date(),
                                   t.language() == "de"_L1 ? u"d. MMMM yyyy"_s : u"d MMMM yyyy"_s);
    }
    QString lastDay(Instant end) const { return day(end - std::chrono::seconds(1)); }
};

// As the sentence of a letter has it.
QString rightName(const documents::Texts &t, Right right)
{
    switch (right) {
    case Right::Access:
        return t(QT_TRANSLATE_NOOP("Evidence", "access to your data (Art. 15 GDPR)"));
    case Right::Rectification:
        return t(QT_TRANSLATE_NOOP("Evidence", "rectification of your data (Art. 16 GDPR)"));
    case Right::Erasure:
        return t(QT_TRANSLATE_NOOP("Evidence", "erasure of your data (Art. 17 GDPR)"));
    case Right::Restriction:
        return t(QT_TRANSLATE_NOOP("Evidence", "restriction of the processing of your data (Art. 18 GDPR)"));
    case Right::Portability:
        return t(QT_TRANSLATE_NOOP("Evidence", "portability of your data (Art. 20 GDPR)"));
    case Right::Objection:
        break;
    }
    return t(QT_TRANSLATE_NOOP("Evidence", "objection to the processing of your data (Art. 21 GDPR)"));
}

// Art. 12(4): whoever is refused something is told these two beside the reasons.
void remedies(Letter &l)
{
    l.paragraph(
        l.t(QT_TRANSLATE_NOOP(
                "Evidence",
                "You can lodge a complaint with a supervisory authority, in particular where you live, where you work "
                "or where you think the infringement took place (Art. 77 GDPR). The authority competent for us is: %1"))
            .arg(l.from.authority.isEmpty() ? u"–"_s : l.from.authority));
    l.paragraph(
        l.t(QT_TRANSLATE_NOOP("Evidence", "You can also seek a judicial remedy before the courts (Art. 79 GDPR).")));
}

void receipt(Letter &l)
{
    l.paragraph(
        l.t(QT_TRANSLATE_NOOP(
                "Evidence",
                "On %1 we received your request for %2. We answer it without undue delay, at the latest on %3."))
            .arg(l.day(l.r.received), rightName(l.t, l.r.right), l.lastDay(l.r.due.nominal)));
    l.paragraph(l.t(QT_TRANSLATE_NOOP("Evidence", "The request costs you nothing. Should we need to confirm your "
                                                  "identity or, exceptionally, to extend the period, we write to you "
                                                  "before then.")));
}

void identityQuery(Letter &l)
{
    l.paragraph(
        l.t(QT_TRANSLATE_NOOP(
                "Evidence", "On %1 we received a request for %2 in your name. We have reasonable doubts about the "
                            "identity of who asks. Data may be given only to the person whom they concern, and changed "
                            "only at that person's request."))
            .arg(l.day(l.r.received), rightName(l.t, l.r.right)));
    // The doubt itself stays in the house: its words could tell a stranger whether somebody is known here.
    l.paragraph(l.t(QT_TRANSLATE_NOOP(
        "Evidence", "Please confirm the request (Art. 12(6) GDPR): reply over a number or an address over which you "
                    "have been in contact with us before, or name a customer or order number and the time of a contact "
                    "with us. We need no copy of an identity card. We use what you write for this check alone.")));
    l.paragraph(l.t(QT_TRANSLATE_NOOP("Evidence", "Whether we process data on you we can only say after that. Without "
                                                  "a reply we close the request; you can make it again at any time.")));
    remedies(l);
}

void extension(Letter &l)
{
    l.paragraph(
        l.t(QT_TRANSLATE_NOOP("Evidence", "On %1 we received your request for %2. We need more time than a month and "
                                          "extend the period once (Art. 12(3) GDPR). We answer at the latest on %3."))
            .arg(l.day(l.r.received), rightName(l.t, l.r.right), l.lastDay(l.r.due.legal)));
    l.paragraph(l.t(QT_TRANSLATE_NOOP("Evidence", "The reasons: %1")).arg(l.texts.extension));
}

void refusal(Letter &l)
{
    l.paragraph(l.t(QT_TRANSLATE_NOOP("Evidence", "On %1 we received your request for %2. We do not act on it."))
                    .arg(l.day(l.r.received), rightName(l.t, l.r.right)));
    l.paragraph(l.t(QT_TRANSLATE_NOOP("Evidence", "The reasons (%1): %2"))
                    .arg(law::normIn(l.r.norm, l.t.language()), l.texts.reason));
    remedies(l);
}

void erasureAnswer(Letter &l, const QList<Place> &plan)
{
    l.paragraph(l.t(QT_TRANSLATE_NOOP("Evidence", "On %1 you asked us to erase your data. We did so on %2 (%3)."))
                    .arg(l.day(l.r.received), l.day(*l.r.executed), law::normIn(l.r.norm, l.t.language())));
    bool suppressed = false;
    QList<Place> shown; // where nothing stood, nothing is to be told
    for (const Place &p : plan) {
        suppressed = suppressed || (p.kind() == PlaceKind::Suppressions && p.after.value_or(p.before) > 0);
        if (p.before > 0 || p.after.value_or(0) > 0)
            shown += p;
    }
    l.html += placesTable(l.t, shown);
    if (suppressed)
        l.paragraph(l.t(QT_TRANSLATE_NOOP(
            "Evidence", "A keyed hash of your number or address stays on a list, so that you get no more advertising "
                        "from us; your number cannot be read from it (Art. 6(1)(c), (f), 21(3) GDPR).")));
    l.paragraph(l.t(QT_TRANSLATE_NOOP(
        "Evidence", "Copies in backups go with them, at the latest on the day named; if one is restored, your data are "
                    "erased again first. Those who received your data from us are told; on request we name them to "
                    "you (Art. 19 GDPR). The record of this request itself we keep until the end of the third year "
                    "after the year in which it is closed (Art. 5(2), 17(3)(e) GDPR).")));
    if (refusedInPart(plan)) {
        l.paragraph(l.t(QT_TRANSLATE_NOOP(
            "Evidence", "To this extent we do not act on your request: what is named as restricted we have to keep by "
                        "law or for legal claims (Art. 17(3) GDPR), for the reasons and until the days in the table. "
                        "We use it for nothing else, and erase it when its period ends.")));
        remedies(l);
    }
}

void answer(Letter &l, const QList<Place> &plan)
{
    if (l.r.right == Right::Erasure)
        return erasureAnswer(l, plan);
    const QString received = l.day(l.r.received);
    if (l.r.right == Right::Access || l.r.right == Right::Portability) {
        l.paragraph(
            l.t(QT_TRANSLATE_NOOP(
                    "Evidence",
                    "On %1 we received your request for %2. With this letter comes an encrypted archive with your "
                    "data: a document to read and a file for computers. The passphrase reaches you by another route."))
                .arg(received, rightName(l.t, l.r.right)));
        l.paragraph(l.t(QT_TRANSLATE_NOOP(
            "Evidence",
            "You can ask us to rectify or erase the data, to restrict their processing, and object to it.")));
        if (l.r.right == Right::Access)
            l.paragraph(l.t(QT_TRANSLATE_NOOP(
                "Evidence", "It holds what our messaging systems have on you; what is left out in it is named with the "
                            "reason. What other systems of ours have on you comes in annexes of their own; as long "
                            "as one is outstanding, this answer is not complete.")));
        return;
    }
    l.paragraph(l.t(QT_TRANSLATE_NOOP("Evidence", "On %1 we received your request for %2. We fulfilled it on %3."))
                    .arg(received, rightName(l.t, l.r.right), l.day(*l.r.executed)));
    if (l.r.right == Right::Objection)
        l.paragraph(l.t(QT_TRANSLATE_NOOP("Evidence", "You get no more direct marketing from us, on whichever "
                                                      "channel and for whatever is added later (Art. 21(3) GDPR). A "
                                                      "keyed hash of your number or address stays on a list, so that "
                                                      "it remains so.")));
    if (l.r.right == Right::Restriction)
        l.paragraph(
            l.t(QT_TRANSLATE_NOOP("Evidence", "We tell you before a restriction is lifted (Art. 18(3) GDPR).")));
}

QString whatWasDone(const Letter &l)
{
    switch (l.r.right) {
    case Right::Erasure:
        return l.t(QT_TRANSLATE_NOOP("Evidence", "erased"));
    case Right::Restriction:
        return l.t(QT_TRANSLATE_NOOP("Evidence", "restricted"));
    default:
        return l.t(QT_TRANSLATE_NOOP("Evidence", "rectified"));
    }
}

// To a processor: an instruction, by the subject id that the data there have (Art. 28(3)(a), (e)).
void instruction(Letter &l, const QString &name)
{
    l.paragraph(l.t(QT_TRANSLATE_NOOP("Evidence", "To %1")).arg(name));
    l.paragraph(l.t(QT_TRANSLATE_NOOP("Evidence", "On %1 the data of the person with the reference %2 were %3 with us "
                                                  "at that person's request. You process data of this person on our "
                                                  "behalf."))
                    .arg(l.day(*l.r.executed), l.r.subject, whatWasDone(l)));
    l.paragraph(l.t(QT_TRANSLATE_NOOP("Evidence", "We instruct you to do the same without undue delay with all copies, "
                                                  "to have your sub-processors do it, and to confirm it to us in text "
                                                  "form with the date (Art. 28(3)(a), (e) GDPR). Where a law obliges "
                                                  "you to keep something, name it and the norm.")));
}

// To another controller: a communication, no order; and no identifier, which would be a disclosure of its own (Art.
// 19).
void communication(Letter &l, const QString &name)
{
    l.paragraph(l.t(QT_TRANSLATE_NOOP("Evidence", "To %1")).arg(name));
    l.paragraph(l.t(QT_TRANSLATE_NOOP("Evidence", "We have disclosed data of a person to you. At that person's request "
                                                  "they were %2 with us on %1. We communicate this to you under Art. "
                                                  "19 GDPR."))
                    .arg(l.day(*l.r.executed), whatWasDone(l)));
    l.paragraph(l.t(QT_TRANSLATE_NOOP("Evidence", "Which person it is you learn from us by a secure route under our "
                                                  "reference. Please examine under your own responsibility what "
                                                  "follows from it for the data with you, and confirm that this "
                                                  "communication has reached you.")));
}

QString framed(const Letter &l, Instant now)
{
    const auto lines = [](const QString &text) { return text.toHtmlEscaped().replace('\n'_L1, u"<br>"_s); };
    QString html = u"<p><b>%1</b><br>%2</p><p>%3<br>%4</p><p>%5</p>"_s.arg(
        lines(l.from.name), lines(l.from.address), l.day(now),
        l.t(QT_TRANSLATE_NOOP("Evidence", "Our reference: %1")).arg(l.r.id),
        l.t(QT_TRANSLATE_NOOP("Evidence", "Dear Sir or Madam,")));
    html += l.html;
    html += u"<p>%1</p><p>%2</p>"_s.arg(l.t(QT_TRANSLATE_NOOP("Evidence", "Yours faithfully")), lines(l.from.name));
    if (!l.from.contact.isEmpty())
        html += u"<p class='small'>%1 %2</p>"_s.arg(
            l.t(QT_TRANSLATE_NOOP("Evidence", "Data protection officer or contact point:")), lines(l.from.contact));
    return html;
}

} // namespace

// Who writes one asks here first: what a letter names, the day when it was done for example, is there.
QList<LetterKind> lettersFor(const Request &r)
{
    QList<LetterKind> list{LetterKind::Receipt};
    if (r.querySent)
        list += LetterKind::IdentityQuery;
    if (r.extended)
        list += LetterKind::Extension;
    if (r.decision == Decision::Refuse && !r.approvedBy.isEmpty())
        list += LetterKind::Refusal;
    if (r.granted() && r.executed)
        list += LetterKind::Answer;
    if (r.executed && ruleFor(r, Step::TellRecipient))
        list += LetterKind::Recipient;
    return list;
}

Result<QByteArray> requestLetter(const Stores &stores, const Session &session, const QString &requestId,
                                 LetterKind kind, const QString &language, const QString &vendorId, LetterForm form)
{
    NACHWEIS_TRY(may(session, Act::WriteToPersons));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, requestId));
    NACHWEIS_ASSIGN(const people::Organisation from, people::organisation(*gateway));
    if (from.name.isEmpty())
        return fail(
            ErrorCode::BadInput, Tr::tr("A letter needs a sender: nobody has said yet who the controller is."),
            Tr::tr("Fill in the organisation (menu File, or “nachweisctl organisation set”); no letter was written."));
    if (!lettersFor(r).contains(kind))
        return fail(ErrorCode::Refused, Tr::tr("The request is not so far for this letter."),
                    Tr::tr("Take the step first that the letter tells of; no letter was written."));
    NACHWEIS_ASSIGN(const RequestTexts texts, requestTexts(*gateway, session.keys, r));
    const documents::Texts t(language);
    Letter letter{t, from, r, texts, {}};
    QString title = t(QT_TRANSLATE_NOOP("Evidence", "Your request of %1")).arg(letter.day(r.received));
    switch (kind) {
    case LetterKind::Receipt:
        receipt(letter);
        break;
    case LetterKind::IdentityQuery:
        identityQuery(letter);
        break;
    case LetterKind::Extension:
        extension(letter);
        break;
    case LetterKind::Refusal:
        refusal(letter);
        break;
    case LetterKind::Answer: {
        NACHWEIS_ASSIGN(const QList<Place> plan, r.right == Right::Erasure ? erasurePlan(stores, r.id, session.clock())
                                                                           : Result<QList<Place>>(QList<Place>()));
        answer(letter, plan);
        break;
    }
    case LetterKind::Recipient: {
        NACHWEIS_ASSIGN(const QList<Recipient> list, recipients(*gateway, r.id));
        const auto found =
            std::find_if(list.begin(), list.end(), [&](const Recipient &one) { return one.vendorId == vendorId; });
        if (found == list.end())
            return fail(ErrorCode::NotFound, Tr::tr("“%1” is not a recipient of this request.").arg(vendorId),
                        Tr::tr("No letter was written."));
        title = found->underInstruction() ? t(QT_TRANSLATE_NOOP("Evidence", "Instruction under Art. 28(3)(a) GDPR"))
                                          : t(QT_TRANSLATE_NOOP("Evidence", "Communication under Art. 19 GDPR"));
        found->underInstruction() ? instruction(letter, found->name) : communication(letter, found->name);
        break;
    }
    }
    const QString html = framed(letter, session.clock());
    if (form == LetterForm::Pdf)
        if (const QStringList missing = documents::missingCharacters(html + from.name); !missing.isEmpty())
            return fail(documents::charactersMissing(missing, Tr::tr("Or save the letter as text (.txt).")));
    ledger::Event event = requestEvent(session, r, "request.letter");
    event.outcome = nameOf(kind);
    NACHWEIS_TRY(log::record(stores, session, event));
    return form == LetterForm::Text ? documents::plainText(html).toUtf8() : documents::pdfA(title, html, from.name);
}

} // namespace nachweis::requests
