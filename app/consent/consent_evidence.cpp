// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent/consent_evidence.h"

#include "consent/consents.h"
#include "consent/tr.h"
#include "documents/report.h"
#include "law/norm.h"
#include "log/sequencer.h"
#include "office/duties.h"

namespace nachweis::consent {
namespace {

QString fact(const QString &name, const QString &value)
{
    return value.isEmpty()
               ? QString()
               : u"<tr><td><b>%1</b></td><td>%2</td></tr>"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

Translate inLanguageOf(const documents::Texts &t)
{
    return [&t](const char *context, const char *source) { return t.of(context, source); };
}

// The words of a closed vocabulary in the document's language; what is none stands as it is.
template <typename E> QString inWords(const documents::Texts &t, const QString &name)
{
    const auto known = namedAs<E>(name);
    return known ? titleOf(*known, inLanguageOf(t)) : name;
}

QString steps(const documents::Texts &t, const Consent &c)
{
    QString html;
    const Translate translate = inLanguageOf(t);
    for (const ConsentEvent &e : c.events) {
        html += u"<p><b>%1</b>: %2"_s.arg(titleOf(e.kind, translate), t.instant(e.occurred));
        if (e.evidence)
            html += u"<br>%1 %2; %3<br>%4 <code>%5</code>"_s.arg(
                t(QT_TRANSLATE_NOOP("Evidence", "Message")), e.evidence->messageId.toHtmlEscaped(),
                titleOf(e.evidence->signature, translate),
                t(QT_TRANSLATE_NOOP("Evidence", "SHA-256 of the original message:")), e.evidence->payloadSha256);
        html += u"<br>%1</p>"_s.arg(
            e.index >= 0 ? t(QT_TRANSLATE_NOOP("Evidence", "Entry %1 of the log, proven in this package")).arg(e.index)
                         : t(QT_TRANSLATE_NOOP("Evidence", "The log has no entry on this step")));
    }
    return html;
}

QString introduction(const documents::Texts &t, const Consent &c, const QList<Weakness> &weak)
{
    QString html =
        u"<table>"_s + fact(t(QT_TRANSLATE_NOOP("Evidence", "Person")), c.row.subject + u"  "_s + c.row.address) +
        fact(t(QT_TRANSLATE_NOOP("Evidence", "Purpose")),
             t.language() == "de"_L1 ? c.purposeTitleDe : c.purposeTitleEn) +
        fact(t(QT_TRANSLATE_NOOP("Evidence", "Channel")), c.channelTitle + u", "_s + c.businessName) +
        fact(t(QT_TRANSLATE_NOOP("Evidence", "Legal basis")), law::normIn(c.norm, t.language())) +
        fact(t(QT_TRANSLATE_NOOP("Evidence", "Consent")), c.row.id) +
        fact(t(QT_TRANSLATE_NOOP("Evidence", "State")), inWords<ConsentState>(t, c.row.state)) + u"</table>"_s;
    html += u"<h2>%1</h2>"_s.arg(t(QT_TRANSLATE_NOOP("Evidence", "How it came about"))) + steps(t, c);
    if (c.notice)
        html += u"<h2>%1</h2><p>%2</p><blockquote>%3</blockquote><p class='small'>SHA-256 %4</p>"_s.arg(
            t(QT_TRANSLATE_NOOP("Evidence", "The text that the person saw")),
            t(QT_TRANSLATE_NOOP("Evidence", "“%1”, version %2, language %3"))
                .arg(c.notice->title.toHtmlEscaped())
                .arg(c.notice->version)
                .arg(c.notice->locale),
            c.notice->body.toHtmlEscaped(), c.notice->sha256);
    html += u"<h2>%1</h2>"_s.arg(t(QT_TRANSLATE_NOOP("Evidence", "How strong the proof is")));
    if (weak.isEmpty())
        return html + u"<p>%1</p>"_s.arg(t(QT_TRANSLATE_NOOP("Evidence", "Nothing speaks against it.")));
    html += u"<p>%1</p><ul>"_s.arg(t(QT_TRANSLATE_NOOP("Evidence", "It is weaker than it could be:")));
    for (const Weakness &one : weak) {
        html += u"<li>%1</li>"_s.arg(weaknessText(one, inLanguageOf(t)).toHtmlEscaped());
    }
    return html + u"</ul>"_s;
}

} // namespace

Result<log::PackageMade> writeConsentEvidence(const Stores &stores, const Session &session, const QString &consentId,
                                              const QString &language, const QString &path, const Running &running)
{
    NACHWEIS_TRY(may(session, Act::WriteCertificates));
    NACHWEIS_ASSIGN(Consent c, consent(stores, consentId));
    NACHWEIS_TRY(checkSteps(stores, session, c));
    const documents::Texts texts(language);
    log::PackageSpec spec;
    for (const ConsentEvent &e : c.events)
        if (e.index >= 0)
            spec.entries.append(e.index);
    std::sort(spec.entries.begin(), spec.entries.end());
    if (spec.entries.isEmpty())
        return fail(ErrorCode::Refused,
                    Tr::tr("The log has no entry on this consent: there is nothing to prove it with."),
                    Tr::tr("Ask the operator of the gateway why the steps were not reported. No file was written."));
    spec.language = language;
    spec.running = running;
    spec.title = texts(QT_TRANSLATE_NOOP("Evidence", "Proof of consent (Art. 7(1) GDPR)"));
    spec.introduction = introduction(texts, c, evidenceWeaknesses(c));
    if (c.notice)
        spec.more.insert(u"notice-%1-%2-%3.txt"_s.arg(c.notice->id).arg(c.notice->version).arg(c.notice->locale),
                         c.notice->body.toUtf8());
    ledger::Event event = log::staffEvent(session, u"data.exported"_s, u"ok"_s);
    event.subject = c.row.subject;
    event.ref = consentId;
    log::PackageMade made;
    NACHWEIS_TRY(stores.whole([&]() -> Done { // no package leaves without the entry on the person
        NACHWEIS_ASSIGN(made, log::writePackage(stores, session, spec, path));
        return log::record(stores, session, event);
    }));
    return made;
}

} // namespace nachweis::consent
