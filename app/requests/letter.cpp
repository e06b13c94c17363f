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
            .arg(l.day(l.r.received), rightName(l.t, l.r.right), l.lastDay(l.r.due.legal)));
    l.paragraph(l.t(QT_TRANSLATE_NOOP("Evidence", "The request costs you nothing. If we need to know more to be sure "
                                                  "who you are, we ask for no more than that.")));
}

void identityQuery(Letter &l)
{
    l.paragraph(
        l.t(QT_TRANSLATE_NOOP("Evidence",
                              "On %1 we received a request for %2. We cannot say with certainty yet that it comes from "
                              "you, and must not give or change anybody's data on the word of another."))
            .arg(l.day(l.r.received), rightName(l.t, l.r.right)));
    l.paragraph(l.t(QT_TRANSLATE_NOOP("Evidence", "The reason for our doubt: %1")).arg(l.texts.doubt));
    l.paragraph(l.t(QT_TRANSLATE_NOOP(
        "Evidence", "Please confirm the request over the number or the address that we know of you (Art. 12(6) GDPR). "
                    "We need no copy of an identity card. As soon as you reply we go on.")));
}

void extension(Letter &l)
{
    l.paragraph(
        l.t(QT_TRANSLATE_NOOP("Evidence", "On %1 we received your request for %2. We need more time than a month and "
                                          "extend the period once (Art. 12(3) GDPR). We answer at the latest on %3."))
            .arg(l.day(l.r.received), rightName(l.t, l.r.right), l.lastDay(l.r.due.legal)));
    l.paragraph(l.t(QT_TRANSLATE_NOOP("Evidence", "The reasons: %1")).arg(l.texts.extension));
    remedies(l);
}

void refusal(Letter &l)
{
    l.paragraph(l.t(QT_TRANSLATE_NOOP("Evidence", "On %1 we received your request for %2. We cannot fulfil it."))
                    .arg(l.day(l.r.received), rightName(l.t, l.r.right)));
    l.paragraph(l.t(QT_TRANSLATE_NOOP("Evidence", "The reasons (%1): %2"))
                    .arg(law::normIn(l.r.norm, l.t.language()), l.texts.reason));
    remedies(l);
}

void erasureAnswer(Letter &l, const QList<Place> &plan)
{
    l.paragraph(l.t(QT_TRANSLATE_NOOP("Evidence", "On %1 you asked us to erase your data. We did so on %2."))
                    .arg(l.day(l.r.received), l.day(*l.r.executed)));
    bool held = false;
    QList<Place> shown; // where nothing stood, nothing is to be told
    for (const Place &p : plan) {
        held = held || p.held();
        if (p.before > 0 || p.after.value_or(0) > 0)
            shown += p;
    }
    l.html += placesTable(l.t, shown);
    l.paragraph(l.t(QT_TRANSLATE_NOOP(
        "Evidence", "A keyed hash of your number or address stays on a list, so that you get no more advertising from "
                    "us; your number cannot be read from it. Copies in backups go with them, at the latest on the day "
                    "named; if one is restored, your data are erased again first.")));
    if (held) {
        l.paragraph(l.t(QT_TRANSLATE_NOOP("Evidence", "What we still have to keep is restricted: we use it for nothing "
                                                      "else, and erase it when its period ends.")));
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
        return;
    }
    l.paragraph(l.t(QT_TRANSLATE_NOOP("Evidence", "On %1 we received your request for %2. We fulfilled it on %3."))
                    .arg(received, rightName(l.t, l.r.right), l.day(l.r.executed.value_or(l.r.received))));
    if (l.r.right == Right::Objection)
        l.paragraph(l.t(QT_TRANSLATE_NOOP("Evidence", "You get no more advertising from us. A keyed hash of your "
                                                      "number or address stays on a list, so that it remains so.")));
    if (l.r.right == Right::Restriction)
        l.paragraph(
            l.t(QT_TRANSLATE_NOOP("Evidence", "We tell you before a restriction is lifted (Art. 18(3) GDPR).")));
}

// To a recipient: by the subject id that it knows the person by, never with an identifier.
void toRecipient(Letter &l, const QString &name)
{
    l.paragraph(l.t(QT_TRANSLATE_NOOP("Evidence", "To %1")).arg(name));
    const QString what = l.r.right == Right::Erasure       ? l.t(QT_TRANSLATE_NOOP("Evidence", "erased"))
                         : l.r.right == Right::Restriction ? l.t(QT_TRANSLATE_NOOP("Evidence", "restricted"))
                                                           : l.t(QT_TRANSLATE_NOOP("Evidence", "rectified"));
    l.paragraph(l.t(QT_TRANSLATE_NOOP("Evidence",
                                      "On %1 the data of the person that we call %2 were %3 with us. You have received "
                                      "data of this person from us. Please do the same with you and with whoever had "
                                      "them from you, and confirm it in writing (Art. 19, 28(3)(e) GDPR)."))
                    .arg(l.day(l.r.executed.value_or(l.r.received)), l.r.subject, what));
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
                                 LetterKind kind, const QString &language, const QString &vendorId)
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
        title = t(QT_TRANSLATE_NOOP("Evidence", "Notification under Art. 19 GDPR"));
        toRecipient(letter, found->name);
        break;
    }
    }
    ledger::Event event = requestEvent(session, r, "request.letter");
    event.outcome = nameOf(kind);
    NACHWEIS_TRY(log::record(stores, session, event));
    return documents::pdfA(title, framed(letter, session.clock()), from.name);
}

} // namespace nachweis::requests
