// SPDX-License-Identifier: GPL-3.0-or-later
// Consent is a closed list of yes (GDPR Art. 4 no. 11): a purpose names the answers that affirm and those that refuse,
// each compared whole. Whatever else a person answers or chooses is a consent to nothing; staff look at it.
#pragma once

#include "consent/vocabulary.h"
#include "desk/three_steps.h"

#include <QStringList>

namespace nachweis::consent {

struct PurposeAnswer
{
    QString purpose;
    AnswerForm form = AnswerForm::Payload;
    QString name; ///< of the form's field
    QString value;
    AnswerMeaning meaning = AnswerMeaning::Nothing;
};
Result<QList<PurposeAnswer>> purposeAnswers(const Database &gateway);
/// Inside the caller's transaction.
Done addPurposeAnswer(const Database &gateway, const PurposeAnswer &answer);
/// By an officer or administrator, logged: what an answer means from now on; nothing that was recorded changes.
/// NotFound for an unknown purpose; BadInput without a value, or a field without its name.
Done setPurposeAnswer(const Stores &stores, const Session &session, const PurposeAnswer &answer);

/// What a person pressed, chose or sent in a form.
struct Pressed
{
    QStringList payloads, captions;
    QList<std::pair<QString, QString>> fields;
};
/// What it means, purpose by purpose. Empty and `doubtful`: staff have to look.
struct Judgement
{
    QList<std::pair<QString, AnswerMeaning>> purposes; ///< Yes or No
    bool doubtful = false;
};
/// `asked`: the purpose of the question that was answered, empty where it is not known; `otherQuestion`: the question
/// is known and asked for no consent. `readsAsNo`, `readsAsYes`: what the captions say in words; an answer whose words
/// contradict its id is doubtful.
struct Question
{
    QString asked;
    bool otherQuestion = false, readsAsNo = false, readsAsYes = false;
};
Judgement judgeAnswer(const QList<PurposeAnswer> &known, const Pressed &pressed, const Question &question);

} // namespace nachweis::consent
