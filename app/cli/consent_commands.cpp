// SPDX-License-Identifier: GPL-3.0-or-later
// Consents and what they rest on: texts and purposes; messages held against them.
#include "cli/commands.h"

#include "cli/tr.h"
#include "consent/answers.h"
#include "consent/consent_evidence.h"
#include "consent/consents.h"
#include "consent/coverage.h"
#include "consent/notices.h"
#include "law/norm.h"
#include "log/sequencer.h"
#include "people/purposes.h"
#include "people/subjects.h"

#include <QJsonArray>
#include <QLocale>
#include <cstdio>

namespace nachweis::cli {
namespace {

QJsonObject consentObject(const consent::ConsentRow &c)
{
    return {{u"id"_s, c.id},
            {u"purpose"_s, c.purpose},
            {u"channel"_s, c.channel},
            {u"state"_s, c.state},
            {u"since"_s, toRfc3339Seconds(c.since)}};
}

Result<Output> consentFind(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_ASSIGN(const Database *gateway, o.stores.personal());
    NACHWEIS_ASSIGN(const people::Meant meant, personOf(a, *gateway, o.session));
    const QString &id = meant.subject;
    NACHWEIS_ASSIGN(const QList<consent::ConsentRow> rows, consent::listConsents(*gateway, {{}, {}, id}, {}, 1000));
    NACHWEIS_TRY(log::recordLook(o.stores, o.session, id, u"consents"_s));
    QJsonArray list;
    QString text = Tr::tr("Subject %1").arg(id);
    if (!meant.spelling.isEmpty())
        text += u", "_s + Tr::tr("found under %1").arg(meant.spelling);
    for (const consent::ConsentRow &row : rows) {
        list.append(consentObject(row));
        text += u"\n%1  %2  %3  %4  %5"_s.arg(row.id, row.purpose, row.channel, consent::consentStateTitle(row.state),
                                              toRfc3339Seconds(row.since));
    }
    return Output{{{u"subject"_s, id}, {u"found_under"_s, meant.spelling}, {u"consents"_s, list}}, text, ExitDone, {}};
}

Result<Output> consentShown(const Opened &o, const QString &id)
{
    NACHWEIS_ASSIGN(consent::Consent c, consent::consent(o.stores, id));
    NACHWEIS_TRY(consent::checkSteps(o.stores, o.session, c));
    NACHWEIS_TRY(log::recordLook(o.stores, o.session, c.row.subject, id));
    QJsonArray events;
    QString text = u"%1  %2  %3"_s.arg(id, c.row.purpose, consent::consentStateTitle(c.row.state));
    for (const consent::ConsentEvent &e : c.events) {
        events.append(
            QJsonObject{{u"kind"_s, nameOf(e.kind)},
                        {u"time"_s, toRfc3339Seconds(e.occurred)},
                        {u"index"_s, e.index < 0 ? QJsonValue() : QJsonValue(e.index)},
                        {u"signature"_s, e.evidence ? QJsonValue(nameOf(e.evidence->signature)) : QJsonValue()}});
        text += u"\n%1  %2  #%3"_s.arg(toRfc3339Seconds(e.occurred), titleOf(e.kind)).arg(e.index);
    }
    if (c.notice)
        text += u"\n%1 %2 (%3): %4"_s.arg(c.notice->id).arg(c.notice->version).arg(c.notice->locale, c.notice->body);
    QStringList weak;
    for (const consent::Weakness &w : consent::evidenceWeaknesses(c))
        weak += consent::weaknessText(w);
    for (const QString &w : std::as_const(weak))
        text += u"\n- "_s + w;
    QJsonObject json = consentObject(c.row);
    json.insert(u"subject"_s, c.row.subject);
    json.insert(u"events"_s, events);
    json.insert(u"weaknesses"_s, QJsonArray::fromStringList(weak));
    return Output{json, text, ExitDone, {}};
}

Result<Output> consentShow(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_TRY(o.stores.personal());
    return consentShown(o, a.words[2]);
}

Result<Output> consentWithdraw(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_TRY(o.stores.personal());
    NACHWEIS_TRY(consent::withdrawConsent(o.stores, o.session, a.words[2], a.value(u"reason"_s)));
    return consentShown(o, a.words[2]);
}

Result<Output> coverage(const Arguments &a)
{
    consent::CoverageOptions options;
    NACHWEIS_ASSIGN(options.since, a.instant(u"since"_s));
    NACHWEIS_ASSIGN(options.until, a.instant(u"until"_s));
    NACHWEIS_ASSIGN(const Opened opened, openWorkspace(a));
    NACHWEIS_ASSIGN(const Database *gateway, opened.stores.personal());
    if (showProgress(a))
        options.progress = [](qint64 done, qint64 all) { std::fprintf(stderr, "\r%lld / %lld", done, all); };
    NACHWEIS_ASSIGN(const consent::Coverage c, consent::messageCoverage(*gateway, options));
    if (options.progress)
        std::fprintf(stderr, "\n");
    NACHWEIS_TRY(log::recordLook(opened.stores, opened.session, {}, u"coverage"_s));
    QJsonObject reasons;
    QString text = Tr::tr("%1 messages sent, %2 without a consent or basis.").arg(c.messages).arg(c.uncovered());
    for (int i = 0; i < consent::coverCount; ++i) {
        if (c.counts[size_t(i)] == 0)
            continue;
        if (!consent::covered(consent::Cover(i)))
            reasons.insert(consent::coverName(consent::Cover(i)), c.counts[size_t(i)]);
        text += u"\n%1  %2"_s.arg(c.counts[size_t(i)], 10).arg(consent::coverTitle(consent::Cover(i)));
    }
    QJsonArray list;
    for (const consent::UncoveredMessage &m : c.list.mid(0, 100)) {
        list.append(QJsonObject{{u"message"_s, m.messageId},
                                {u"subject"_s, m.subject},
                                {u"purpose"_s, m.purpose},
                                {u"time"_s, toRfc3339(m.sent)},
                                {u"reason"_s, consent::coverName(m.reason)}});
        text +=
            u"\n%1  %2  %3  %4"_s.arg(toRfc3339Seconds(m.sent), m.messageId, m.purpose, consent::coverTitle(m.reason));
    }
    return Output{{{u"messages"_s, c.messages},
                   {u"covered"_s, c.messages - c.uncovered()},
                   {u"uncovered"_s, c.uncovered()},
                   {u"reasons"_s, reasons},
                   {u"first"_s, list}},
                  text,
                  c.uncovered() > 0 ? ExitFinding : ExitDone,
                  {}};
}

Result<Output> consentEvidence(const Arguments &a)
{
    const QString id = a.words[2], path = a.value(u"o"_s);
    NACHWEIS_ASSIGN(const Opened opened, openLog(a));
    const QString language = QLocale().language() == QLocale::German ? u"de"_s : u"en"_s;
    NACHWEIS_ASSIGN(const log::PackageMade made,
                    consent::writeConsentEvidence(opened.stores, opened.session, id, language, path));
    return Output{{{u"id"_s, id}, {u"file"_s, path}, {u"entries"_s, made.entries}, {u"size"_s, made.size}},
                  Tr::tr("%1 holds %2 entries with their proofs, %3 time stamps and %4 cosignatures.")
                      .arg(path)
                      .arg(made.entries)
                      .arg(made.timestamps)
                      .arg(made.cosignatures),
                  ExitDone,
                  {}};
}

Result<Output> noticeAskAgain(const Arguments &a)
{
    const QString id = a.words[2];
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_ASSIGN(const Database *gateway, o.stores.personal());
    NACHWEIS_TRY(log::recordLook(o.stores, o.session, {}, u"notice:"_s + id));
    NACHWEIS_ASSIGN(const consent::AskAgain again,
                    consent::consentsOnOlderText(*gateway, id, std::numeric_limits<int>::max()));
    QJsonArray array;
    QString text;
    for (const consent::ConsentRow &row : again.rows) {
        array.append(QJsonObject{
            {u"consent"_s, row.id}, {u"subject"_s, row.subject}, {u"since"_s, toRfc3339Seconds(row.since)}});
        text += u"%1  %2\n"_s.arg(row.id, row.subject);
    }
    return Output{{{u"ask_again"_s, array}},
                  text + Tr::tr("%n active consents rest on an older version.", nullptr, int(again.all)),
                  ExitDone,
                  {}};
}

Result<Output> noticeList(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_ASSIGN(const Database *gateway, o.stores.personal());
    QJsonArray array;
    QString text;
    NACHWEIS_ASSIGN(const QList<consent::NoticeVersion> list, consent::listNotices(*gateway));
    bool sound = true;
    for (const consent::NoticeVersion &n : list) {
        sound = sound && n.text.bodyFitsHash;
        array.append(QJsonObject{{u"id"_s, n.text.id},
                                 {u"version"_s, n.text.version},
                                 {u"language"_s, n.text.locale},
                                 {u"sha256"_s, n.text.sha256},
                                 {u"published"_s, toRfc3339Seconds(n.published)},
                                 {u"active_consents"_s, n.resting},
                                 {u"fits_hash"_s, n.text.bodyFitsHash}});
        text += u"%1 %2 %3  %4  %5%6\n"_s.arg(n.text.id)
                    .arg(n.text.version)
                    .arg(n.text.locale, n.text.sha256.left(16))
                    .arg(n.resting)
                    .arg(n.text.bodyFitsHash ? QString() : u"  "_s + Tr::tr("does NOT fit its hash"));
    }
    return Output{{{u"notices"_s, array}}, text, sound ? ExitDone : ExitFinding, {}};
}

Result<Output> purposesShown(const Database &gateway)
{
    NACHWEIS_ASSIGN(const QList<people::Purpose> list, people::purposes(gateway));
    QJsonArray array;
    QString text;
    for (const people::Purpose &p : list) {
        array.append(QJsonObject{{u"id"_s, p.id},
                                 {u"title_de"_s, p.titleDe},
                                 {u"title_en"_s, p.titleEn},
                                 {u"norm"_s, p.norm},
                                 {u"special"_s, QJsonArray::fromStringList(p.special)}});
        QStringList special;
        for (const QString &category : p.special)
            special += people::specialCategoryTitle(category);
        text += u"%1  %2  %3  %4\n"_s.arg(p.id, p.title(), law::normIn(p.norm, QLocale().name()),
                                          special.isEmpty() ? u"–"_s : special.join(u", "_s));
    }
    return Output{{{u"purposes"_s, array}}, text, ExitDone, {}};
}

Result<Output> purposeList(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_ASSIGN(const Database *gateway, o.stores.personal());
    return purposesShown(*gateway);
}

Result<Output> purposeMark(const Arguments &a)
{
    if (a.has(u"special"_s) == a.has(u"none"_s))
        return fail(ErrorCode::Usage, Tr::tr("Write --special with a category, or --none."));
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_ASSIGN(const Database *gateway, o.stores.personal());
    NACHWEIS_TRY(people::setSpecialCategories(o.stores, o.session, a.words[2], a.options.value(u"special"_s)));
    return purposesShown(*gateway);
}

// What a purpose takes as an answer, as it is now.
Result<Output> answersOutput(const Database &gateway)
{
    NACHWEIS_ASSIGN(const QList<consent::PurposeAnswer> list, consent::purposeAnswers(gateway));
    QJsonArray array;
    QString text;
    for (const consent::PurposeAnswer &answer : list) {
        array.append(QJsonObject{{u"purpose"_s, answer.purpose},
                                 {u"form"_s, nameOf(answer.form)},
                                 {u"name"_s, answer.name},
                                 {u"value"_s, answer.value},
                                 {u"meaning"_s, nameOf(answer.meaning)}});
        text += u"%1  %2  %3  %4\n"_s.arg(answer.purpose, titleOf(answer.form),
                                          answer.name.isEmpty() ? answer.value : answer.name + '='_L1 + answer.value,
                                          titleOf(answer.meaning));
    }
    return Output{{{u"answers"_s, array}}, text, ExitDone, {}};
}

Result<Output> purposeAnswers(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_ASSIGN(const Database *gateway, o.stores.personal());
    return answersOutput(*gateway);
}

Result<Output> purposeAnswer(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_ASSIGN(const Database *gateway, o.stores.personal());
    consent::PurposeAnswer answer;
    answer.purpose = a.words[2];
    NACHWEIS_ASSIGN(answer.form, parseNamed<consent::AnswerForm>(a.value(u"kind"_s, u"payload"_s)));
    NACHWEIS_ASSIGN(answer.meaning, parseNamed<consent::AnswerMeaning>(a.value(u"decision"_s)));
    answer.value = a.value(u"value"_s);
    answer.name = a.value(u"name"_s);
    NACHWEIS_TRY(consent::setPurposeAnswer(o.stores, o.session, answer));
    return answersOutput(*gateway);
}

} // namespace

Family consentFamily()
{
    const QList<Positional> id{{u"ID"_s}};
    return {Tr::tr("Consents"),
            {{u"consent find"_s, {}, Tr::tr("a person's consents"), personOptions(), consentFind},
             {u"consent show"_s, id, Tr::tr("a consent, its history, and what its evidence lacks"), {}, consentShow},
             {u"consent withdraw"_s,
              id,
              Tr::tr("withdraws a consent"),
              {required(value("reason", "R", Tr::tr("why, or by which route it came")))},
              consentWithdraw},
             {u"consent evidence"_s,
              id,
              Tr::tr("the evidence package of a consent"),
              {required(outputOption(Tr::tr("where the package goes")))},
              consentEvidence},
             {u"coverage"_s,
              {},
              Tr::tr("every message sent, held against the consents of its instant"),
              periodOptions(),
              coverage},
             {u"notice list"_s, {}, Tr::tr("the texts that consents rest on, by version"), {}, noticeList},
             {u"notice ask-again"_s, id, Tr::tr("the consents that rest on an older version"), {}, noticeAskAgain},
             {u"purpose list"_s, {}, Tr::tr("the purposes of processing"), {}, purposeList},
             {u"purpose mark"_s,
              id,
              Tr::tr("which special categories of personal data a purpose touches"),
              {repeated(value("special", "CATEGORY", Tr::tr("a category, such as health"))),
               flag("none", Tr::tr("none of them"))},
              purposeMark},
             {u"purpose answers"_s, {}, Tr::tr("which answers of persons mean yes, no or nothing"), {}, purposeAnswers},
             {u"purpose answer"_s,
              id,
              Tr::tr("says what an answer means for a purpose"),
              {required(value("value", "TEXT", Tr::tr("the answer, compared whole"))),
               required(choice("decision", "yes|no|nothing", Tr::tr("what it means"))),
               choice("kind", "payload|caption|field", Tr::tr("what the answer is; otherwise a payload")),
               value("name", "FIELD", Tr::tr("the field of a form"))},
              purposeAnswer}}};
}

} // namespace nachweis::cli
