// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/consent_evidence.h"

#include "base/norm.h"
#include "consent/consents.h"
#include "evidence/report.h"
#include "ledger/sequencer.h"

#include <QCoreApplication>

namespace nachweis {
namespace {

QString fact(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : QStringLiteral("<tr><td><b>%1</b></td><td>%2</td></tr>").arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

QString stepTitle(const Texts &t, const QString &kind)
{
    if (kind == QLatin1String("requested")) return t(QT_TRANSLATE_NOOP("Evidence", "Asked"));
    if (kind == QLatin1String("confirmed")) return t(QT_TRANSLATE_NOOP("Evidence", "Confirmed"));
    if (kind == QLatin1String("withdrawn")) return t(QT_TRANSLATE_NOOP("Evidence", "Withdrawn"));
    if (kind == QLatin1String("objected")) return t(QT_TRANSLATE_NOOP("Evidence", "Objected"));
    if (kind == QLatin1String("platform_stop")) return t(QT_TRANSLATE_NOOP("Evidence", "Stopped on the platform"));
    if (kind == QLatin1String("platform_resume")) return t(QT_TRANSLATE_NOOP("Evidence", "Resumed on the platform"));
    if (kind == QLatin1String("expired")) return t(QT_TRANSLATE_NOOP("Evidence", "Lapsed"));
    return t(QT_TRANSLATE_NOOP("Evidence", "Declared invalid"));
}

QString signature(const Texts &t, const QString &state)
{
    if (state == QLatin1String("valid")) return t(QT_TRANSLATE_NOOP("Evidence", "the platform's signature was valid"));
    if (state == QLatin1String("invalid")) return t(QT_TRANSLATE_NOOP("Evidence", "the platform's signature was INVALID"));
    if (state == QLatin1String("absent")) return t(QT_TRANSLATE_NOOP("Evidence", "without a signature of the platform"));
    return t(QT_TRANSLATE_NOOP("Evidence", "a signature does not apply"));
}

QString steps(const Texts &t, const Consent &c)
{
    QString html;
    for (const ConsentEvent &e : c.events) {
        html += QStringLiteral("<p><b>%1</b>: %2").arg(stepTitle(t, e.kind), t.instant(e.occurred));
        if (e.evidence)
            html += QStringLiteral("<br>%1 %2; %3<br>%4 <code>%5</code>").arg(t(QT_TRANSLATE_NOOP("Evidence", "Message")), e.evidence->messageId.toHtmlEscaped(), signature(t, e.evidence->signatureState),
                                                                             t(QT_TRANSLATE_NOOP("Evidence", "SHA-256 of the original message:")), e.evidence->payloadSha256);
        html += QStringLiteral("<br>%1</p>").arg(e.index >= 0 ? t(QT_TRANSLATE_NOOP("Evidence", "Entry %1 of the log, proven in this package")).arg(e.index)
                                                             : t(QT_TRANSLATE_NOOP("Evidence", "The log has no entry on this step")));
    }
    return html;
}

QString introduction(const Texts &t, const Consent &c, const QList<Weakness> &weak)
{
    QString html = QStringLiteral("<table>")
        + fact(t(QT_TRANSLATE_NOOP("Evidence", "Person")), c.row.subject + QStringLiteral("  ") + c.row.address)
        + fact(t(QT_TRANSLATE_NOOP("Evidence", "Purpose")), t.language() == QLatin1String("de") ? c.purposeTitleDe : c.purposeTitleEn)
        + fact(t(QT_TRANSLATE_NOOP("Evidence", "Channel")), c.channelTitle + QStringLiteral(", ") + c.businessName)
        + fact(t(QT_TRANSLATE_NOOP("Evidence", "Legal basis")), normIn(c.norm, t.language())) + fact(t(QT_TRANSLATE_NOOP("Evidence", "Consent")), c.row.id) + QStringLiteral("</table>");
    html += QStringLiteral("<h2>%1</h2>").arg(t(QT_TRANSLATE_NOOP("Evidence", "How it came about"))) + steps(t, c);
    if (c.notice)
        html += QStringLiteral("<h2>%1</h2><p>%2</p><blockquote>%3</blockquote><p class='small'>SHA-256 %4</p>")
                    .arg(t(QT_TRANSLATE_NOOP("Evidence", "The text that the person saw")),
                         t(QT_TRANSLATE_NOOP("Evidence", "“%1”, version %2, language %3")).arg(c.notice->title.toHtmlEscaped()).arg(c.notice->version).arg(c.notice->locale), c.notice->body.toHtmlEscaped(), c.notice->sha256);
    html += QStringLiteral("<h2>%1</h2>").arg(t(QT_TRANSLATE_NOOP("Evidence", "How strong the proof is")));
    if (weak.isEmpty())
        return html + QStringLiteral("<p>%1</p>").arg(t(QT_TRANSLATE_NOOP("Evidence", "Nothing speaks against it.")));
    html += QStringLiteral("<p>%1</p><ul>").arg(t(QT_TRANSLATE_NOOP("Evidence", "It is weaker than it could be:")));
    for (const Weakness &one : weak) {
        const QString text = t.of("Consent", one.sentence);
        html += QStringLiteral("<li>%1</li>").arg((one.step.isEmpty() ? text : text.arg(one.step)).toHtmlEscaped());
    }
    return html + QStringLiteral("</ul>");
}

} // namespace

Result<PackageMade> writeConsentEvidence(const Stores &stores, const Session &session, const QString &consentId, const QString &language, const QString &path)
{
    NACHWEIS_ASSIGN(const Consent c, consent(stores, consentId));
    const Texts texts(language);
    PackageSpec spec;
    for (const ConsentEvent &e : c.events)
        if (e.index >= 0)
            spec.entries.append(e.index);
    std::sort(spec.entries.begin(), spec.entries.end());
    if (spec.entries.isEmpty())
        return fail(ErrorCode::Refused, QCoreApplication::translate("Package", "The log has no entry on this consent: there is nothing to prove it with."),
                    QCoreApplication::translate("Package", "Ask the operator of the gateway why the steps were not reported. No file was written."));
    spec.language = language;
    spec.title = texts(QT_TRANSLATE_NOOP("Evidence", "Proof of consent (Art. 7(1) GDPR)"));
    spec.introduction = introduction(texts, c, evidenceWeaknesses(c));
    if (c.notice)
        spec.more.insert(QStringLiteral("notice-%1-%2-%3.txt").arg(c.notice->id).arg(c.notice->version).arg(c.notice->locale), c.notice->body.toUtf8());
    Event event = staffEvent(session, QStringLiteral("data.exported"), QStringLiteral("ok"));
    event.subject = c.row.subject;
    event.ref = consentId;
    NACHWEIS_TRY(record(stores, session, event));
    return writePackage(stores, session, spec, path);
}

} // namespace nachweis
