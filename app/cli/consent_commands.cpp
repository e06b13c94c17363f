// SPDX-License-Identifier: GPL-3.0-or-later
// Messages held against consents, and the proof of one consent.
#include "cli/context.h"

#include "consent/coverage.h"
#include "consent/notices.h"
#include "base/norm.h"
#include "evidence/consent_evidence.h"
#include "people/purposes.h"
#include "ledger/sequencer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <cstdio>

namespace nachweis::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

Result<Output> coverage(const Arguments &a)
{
    CoverageOptions options;
    NACHWEIS_ASSIGN(options.since, a.instant(QStringLiteral("since")));
    NACHWEIS_ASSIGN(options.until, a.instant(QStringLiteral("until")));
    NACHWEIS_ASSIGN(const Opened opened, openWorkspace(a));
    NACHWEIS_ASSIGN(const Database *gateway, opened.stores.personal());
    if (showProgress(a))
        options.progress = [](qint64 done, qint64 all) { std::fprintf(stderr, "\r%lld / %lld", done, all); };
    NACHWEIS_ASSIGN(const Coverage c, messageCoverage(*gateway, options));
    if (options.progress)
        std::fprintf(stderr, "\n");
    NACHWEIS_TRY(recordLook(opened.stores, opened.session, {}, QStringLiteral("coverage")));
    QJsonObject reasons;
    QString text = Tr::tr("%1 messages sent, %2 without a consent or basis.").arg(c.messages).arg(c.uncovered());
    for (int i = 0; i < coverCount; ++i) {
        if (c.counts[size_t(i)] == 0)
            continue;
        if (!covered(Cover(i)))
            reasons.insert(coverName(Cover(i)), c.counts[size_t(i)]);
        text += QStringLiteral("\n%1  %2").arg(c.counts[size_t(i)], 10).arg(coverTitle(Cover(i)));
    }
    QJsonArray list;
    for (const UncoveredMessage &m : c.list.mid(0, 100)) {
        list.append(QJsonObject{{QStringLiteral("message"), m.messageId}, {QStringLiteral("subject"), m.subject}, {QStringLiteral("purpose"), m.purpose},
                                {QStringLiteral("time"), toRfc3339(m.sent)}, {QStringLiteral("reason"), coverName(m.reason)}});
        text += QStringLiteral("\n%1  %2  %3  %4").arg(toRfc3339Seconds(m.sent), m.messageId, m.purpose, coverTitle(m.reason));
    }
    return Output{{{QStringLiteral("messages"), c.messages}, {QStringLiteral("covered"), c.messages - c.uncovered()}, {QStringLiteral("uncovered"), c.uncovered()},
                   {QStringLiteral("reasons"), reasons}, {QStringLiteral("first"), list}},
                  text, c.uncovered() > 0 ? ExitFinding : ExitDone, {}};
}

Result<Output> consentEvidence(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QString id, a.word(2, Tr::tr("The consent's id")));
    NACHWEIS_ASSIGN(const QString path, a.required(QStringLiteral("o")));
    NACHWEIS_ASSIGN(const Opened opened, openLog(a));
    const QString language = QLocale().language() == QLocale::German ? QStringLiteral("de") : QStringLiteral("en");
    NACHWEIS_ASSIGN(const PackageMade made, writeConsentEvidence(opened.stores, opened.session, id, language, path));
    return Output{{{QStringLiteral("id"), id}, {QStringLiteral("file"), path}, {QStringLiteral("entries"), made.entries}, {QStringLiteral("size"), made.size}},
                  Tr::tr("%1 holds %2 entries with their proofs, %3 time stamps and %4 cosignatures.").arg(path).arg(made.entries).arg(made.timestamps).arg(made.cosignatures), ExitDone, {}};
}

Result<Output> notices(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QString verb, a.word(1, Tr::tr("list or ask-again")));
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_ASSIGN(const Database *gateway, o.stores.personal());
    QJsonArray array;
    QString text;
    if (verb == QLatin1String("ask-again")) {
        NACHWEIS_ASSIGN(const QString id, a.word(2, Tr::tr("The text's id")));
        NACHWEIS_TRY(recordLook(o.stores, o.session, {}, QStringLiteral("notice:") + id));
        NACHWEIS_ASSIGN(const AskAgain again, consentsOnOlderText(*gateway, id, std::numeric_limits<int>::max()));
        for (const ConsentRow &row : again.rows) {
            array.append(QJsonObject{{QStringLiteral("consent"), row.id}, {QStringLiteral("subject"), row.subject}, {QStringLiteral("since"), toRfc3339Seconds(row.since)}});
            text += QStringLiteral("%1  %2\n").arg(row.id, row.subject);
        }
        return Output{{{QStringLiteral("ask_again"), array}}, text + Tr::tr("%n active consents rest on an older version.", nullptr, int(again.all)), ExitDone, {}};
    }
    if (verb != QLatin1String("list"))
        return fail(ErrorCode::Usage, Tr::tr("“notice %1” is not a command.").arg(verb));
    NACHWEIS_ASSIGN(const QList<NoticeVersion> list, listNotices(*gateway));
    bool sound = true;
    for (const NoticeVersion &n : list) {
        sound = sound && n.text.bodyFitsHash;
        array.append(QJsonObject{{QStringLiteral("id"), n.text.id}, {QStringLiteral("version"), n.text.version}, {QStringLiteral("language"), n.text.locale}, {QStringLiteral("sha256"), n.text.sha256},
                                 {QStringLiteral("published"), toRfc3339Seconds(n.published)}, {QStringLiteral("active_consents"), n.resting}, {QStringLiteral("fits_hash"), n.text.bodyFitsHash}});
        text += QStringLiteral("%1 %2 %3  %4  %5%6\n").arg(n.text.id).arg(n.text.version).arg(n.text.locale, n.text.sha256.left(16)).arg(n.resting).arg(n.text.bodyFitsHash ? QString() : QStringLiteral("  ") + Tr::tr("does NOT fit its hash"));
    }
    return Output{{{QStringLiteral("notices"), array}}, text, sound ? ExitDone : ExitFinding, {}};
}

Result<Output> purposes(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QString verb, a.word(1, Tr::tr("list or mark")));
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_ASSIGN(const Database *gateway, o.stores.personal());
    if (verb == QLatin1String("mark")) {
        NACHWEIS_ASSIGN(const QString id, a.word(2, Tr::tr("The purpose's id")));
        if (a.has(QStringLiteral("special")) == a.has(QStringLiteral("none")))
            return fail(ErrorCode::Usage, Tr::tr("Write --special with a category, or --none."));
        NACHWEIS_TRY(setSpecialCategories(o.stores, o.session, id, a.options.value(QStringLiteral("special"))));
    } else if (verb != QLatin1String("list")) {
        return fail(ErrorCode::Usage, Tr::tr("“purpose %1” is not a command.").arg(verb));
    }
    NACHWEIS_ASSIGN(const QList<Purpose> list, nachweis::purposes(*gateway));
    QJsonArray array;
    QString text;
    for (const Purpose &p : list) {
        array.append(QJsonObject{{QStringLiteral("id"), p.id}, {QStringLiteral("title_de"), p.titleDe}, {QStringLiteral("title_en"), p.titleEn}, {QStringLiteral("norm"), p.norm}, {QStringLiteral("special"), QJsonArray::fromStringList(p.special)}});
        QStringList special;
        for (const QString &category : p.special)
            special += specialCategoryTitle(category);
        text += QStringLiteral("%1  %2  %3  %4\n").arg(p.id, p.title(), normIn(p.norm, QLocale().name()), special.isEmpty() ? QStringLiteral("–") : special.join(QStringLiteral(", ")));
    }
    return Output{{{QStringLiteral("purposes"), array}}, text, ExitDone, {}};
}

} // namespace nachweis::cli
