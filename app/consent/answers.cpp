// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent/answers.h"

#include "consent/tr.h"
#include "office/duties.h"
#include "store/relation.h"

#include <QMap>

namespace nachweis::consent {
namespace {

const Relation<PurposeAnswer> &answerRows()
{
    static const Relation<PurposeAnswer> rows("purpose_answers", {{"purpose_id", &PurposeAnswer::purpose},
                                                                  {"form", &PurposeAnswer::form},
                                                                  {"name", &PurposeAnswer::name},
                                                                  {"value", &PurposeAnswer::value},
                                                                  {"meaning", &PurposeAnswer::meaning}});
    return rows;
}

bool says(const PurposeAnswer &answer, const Pressed &pressed, const Question &question)
{
    switch (answer.form) {
    case AnswerForm::Payload:
        return pressed.payloads.contains(answer.value);
    case AnswerForm::Caption:
        // “Yes” under another question is the answer to that one.
        return pressed.captions.contains(answer.value) && !question.otherQuestion &&
               (question.asked.isEmpty() || question.asked == answer.purpose);
    case AnswerForm::Field:
        return pressed.fields.contains(std::pair(answer.name, answer.value));
    }
    return false;
}

} // namespace

Result<QList<PurposeAnswer>> purposeAnswers(const Database &gateway)
{
    return answerRows().select(gateway, u"ORDER BY purpose_id, form, name, value"_s);
}

Done addPurposeAnswer(const Database &gateway, const PurposeAnswer &a)
{
    NACHWEIS_TRY(
        gateway.run(u"INSERT INTO purpose_answers (purpose_id, form, name, value, meaning) "
                    "VALUES (?, ?, ?, ?, ?) ON CONFLICT (purpose_id, form, name, value) DO UPDATE SET "
                    "meaning = excluded.meaning"_s,
                    {a.purpose, nameOf(a.form), a.name.isNull() ? u""_s : a.name, a.value, nameOf(a.meaning)}));
    return {};
}

Done setPurposeAnswer(const Stores &stores, const Session &session, const PurposeAnswer &answer)
{
    NACHWEIS_TRY(may(session, Act::ChangePurposes));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const QVariant known,
                    gateway->value(u"SELECT 1 FROM purposes WHERE purpose_id = ?"_s, {answer.purpose}));
    if (known.isNull())
        return fail(ErrorCode::NotFound, Tr::tr("There is no purpose “%1” in this store.").arg(answer.purpose),
                    Tr::tr("Nothing was changed."));
    if (answer.value.isEmpty() || (answer.form == AnswerForm::Field) == answer.name.isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("An answer needs its value, and that of a form its field's name."),
                    Tr::tr("Nothing was changed."));
    ledger::Event event = log::staffEvent(session, u"purpose.changed"_s, {});
    event.purpose = answer.purpose;
    event.ref = u"answer=%1:%2"_s.arg(nameOf(answer.form), nameOf(answer.meaning));
    return desk::inThreeSteps(stores, session, event, [&](const Database &db) { return addPurposeAnswer(db, answer); });
}

Judgement judgeAnswer(const QList<PurposeAnswer> &known, const Pressed &pressed, const Question &question)
{
    QMap<QString, QList<AnswerMeaning>> byPurpose;
    for (const PurposeAnswer &answer : known)
        if (says(answer, pressed, question))
            byPurpose[answer.purpose] += answer.meaning;
    Judgement result;
    if (byPurpose.isEmpty()) {
        result.doubtful = true;
        return result;
    }
    for (auto it = byPurpose.begin(); it != byPurpose.end(); ++it) {
        const bool yes = it->contains(AnswerMeaning::Yes), no = it->contains(AnswerMeaning::No);
        const bool otherPurpose = !question.asked.isEmpty() && question.asked != it.key();
        if (!yes && !no)
            continue;
        if ((yes && no) || otherPurpose || (yes && question.readsAsNo) ||
            (no && question.readsAsYes && !question.readsAsNo))
            result.doubtful = true;
        else
            result.purposes.append({it.key(), yes ? AnswerMeaning::Yes : AnswerMeaning::No});
    }
    return result;
}

} // namespace nachweis::consent
