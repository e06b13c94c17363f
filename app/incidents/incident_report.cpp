// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/incident_report.h"

#include "documents/report.h"
#include "documents/table_file.h"
#include "incidents/affected.h"
#include "incidents/attachments.h"
#include "incidents/steps.h"
#include "incidents/tr.h"
#include "office/duties.h"
#include "people/organisation.h"
#include "people/subjects.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTimeZone>

namespace nachweis::incidents {
namespace {

QString inZone(const documents::Texts &t, Instant at, const QString &zone)
{
    const QTimeZone tz(zone.toUtf8());
    const QDateTime local = toDateTime(at).toTimeZone(tz);
    return t.locale().toString(local, t.language() == "de"_L1 ? u"dd.MM.yyyy HH:mm "_s : u"d MMM yyyy HH:mm "_s) +
           tz.abbreviation(local) + u" ("_s + t.instant(at) + ')'_L1;
}

// Titles in the document's language.
Translate in(const documents::Texts &t)
{
    return [&t](const char *context, const char *source) { return t.of(context, source); };
}

const char *const label43 = QT_TRANSLATE_NOOP(
    "Evidence", "§ 42(4), § 43(4) BDSG: in criminal proceedings and in proceedings on a fine against who is obliged "
                "to notify or to communicate, or against their relatives, this may be used only with the consent of "
                "who is obliged.");

QString paragraph(const QString &text)
{
    return u"<p>%1</p>"_s.arg(text.toHtmlEscaped().replace('\n'_L1, u"<br>"_s));
}

// Art. 34(2): in clear and plain language, nature, contact, consequences, measures; no number of others.
QString communicationHtml(const documents::Texts &t, const people::Organisation &from, const FilingText &text)
{
    return paragraph(
               t(QT_TRANSLATE_NOOP("Evidence", "Something has happened to your personal data with us. We tell you what "
                                               "it was, what it may mean for you, and what you can do."))) +
           u"<h2>%1</h2>"_s.arg(t(QT_TRANSLATE_NOOP("Evidence", "What happened"))) + paragraph(text.nature) +
           u"<h2>%1</h2>"_s.arg(t(QT_TRANSLATE_NOOP("Evidence", "What it may mean for you"))) +
           paragraph(text.consequences) +
           u"<h2>%1</h2>"_s.arg(t(QT_TRANSLATE_NOOP("Evidence", "What we have done, and what you can do"))) +
           paragraph(text.measures) + u"<h2>%1</h2>"_s.arg(t(QT_TRANSLATE_NOOP("Evidence", "Whom you can ask"))) +
           paragraph(text.contact) + paragraph(from.name + '\n'_L1 + from.address);
}

// 45 CFR 164.406(c), 164.404(c): what the individuals are told, for those whom the media reach.
QString pressHtml(const documents::Texts &t, const people::Organisation &from, const FilingText &text)
{
    return paragraph(t(QT_TRANSLATE_NOOP("Evidence",
                                         "%1 gives notice of a breach of unsecured protected health information."))
                         .arg(from.name)) +
           u"<h2>%1</h2>"_s.arg(t(QT_TRANSLATE_NOOP("Evidence", "What happened"))) + paragraph(text.nature) +
           paragraph(text.records) +
           u"<h2>%1</h2>"_s.arg(t(QT_TRANSLATE_NOOP("Evidence", "What it may mean for those affected"))) +
           paragraph(text.consequences) +
           u"<h2>%1</h2>"_s.arg(t(QT_TRANSLATE_NOOP("Evidence", "What was done, and what those affected can do"))) +
           paragraph(text.measures) + u"<h2>%1</h2>"_s.arg(t(QT_TRANSLATE_NOOP("Evidence", "Whom to ask"))) +
           paragraph(text.contact) + paragraph(from.name + '\n'_L1 + from.address);
}

// The text as a version that was sent, or as the one that comes next: the first, a supplement to what, a withdrawal of
// what.
QString whichOne(const documents::Texts &t, const Incident &i, QList<Filing> versions, const FilingText &text)
{
    versions.removeIf([](const Filing &f) { return !f.sent; });
    const bool recorded = !versions.isEmpty() && versions.last().text == text;
    const bool withdrawal = recorded && versions.last().phase == FilingPhase::Withdrawal;
    if (recorded)
        versions.removeLast();
    if (versions.isEmpty())
        return t(QT_TRANSLATE_NOOP("Evidence", "The first"));
    const Filing &before = versions.last();
    const QString line = (withdrawal ? t(QT_TRANSLATE_NOOP("Evidence", "Withdrawal of that of %1: it was no breach"))
                                     : t(QT_TRANSLATE_NOOP("Evidence", "Supplement to that of %1")))
                             .arg(inZone(t, *before.sent, i.zone));
    return before.reference.isEmpty()
               ? line
               : line + u", "_s + t(QT_TRANSLATE_NOOP("Evidence", "reference %1")).arg(before.reference);
}

QJsonValue time(const std::optional<Instant> &at)
{
    return at ? QJsonValue(toRfc3339Seconds(*at)) : QJsonValue();
}

Result<QJsonObject> incidentJson(const Stores &stores, const Session &session, const Incident &i)
{
    const Database &gateway = *stores.gateway;
    QJsonArray obligations, timeline, awareness, filed, scopes, files;
    for (const Obligation &o : i.obligations) {
        const ObligationRule &rule = o.definition;
        obligations.append(
            QJsonObject{{u"rule"_s, o.rule},
                        {u"version"_s, o.version},
                        {u"norm"_s, rule.normEn},
                        {u"state"_s, nameOf(o.state(session.clock()))},
                        {u"anchor"_s, toRfc3339Seconds(o.anchor)},
                        {u"alarm"_s, o.deadline ? QJsonValue(toRfc3339Seconds(o.deadline->alarm)) : QJsonValue()},
                        {u"legal"_s, o.deadline ? QJsonValue(toRfc3339Seconds(o.deadline->legal)) : QJsonValue()},
                        {u"filed"_s, time(o.filed)},
                        {u"complete"_s, time(o.complete)},
                        {u"late_reason"_s, o.lateReason},
                        {u"not_applicable_reason"_s, o.notApplicableReason}});
        NACHWEIS_ASSIGN(const QList<Filing> versions, filings(gateway, session.keys, i.id, o.rule));
        for (const Filing &f : versions) {
            QJsonObject text;
            for (const FilingField &field : filingFields())
                text.insert(QLatin1String(field.key), f.text.*field.value);
            filed.append(QJsonObject{{u"rule"_s, f.rule},
                                     {u"version"_s, f.version},
                                     {u"phase"_s, nameOf(f.phase)},
                                     {u"written"_s, toRfc3339Seconds(f.written)},
                                     {u"sent"_s, time(f.sent)},
                                     {u"reference"_s, f.reference},
                                     {u"text"_s, text}});
        }
    }
    NACHWEIS_ASSIGN(const QList<TimelineItem> items, incidentTimeline(gateway, i.id));
    for (const TimelineItem &item : items)
        timeline.append(timelineRows().json(item));
    NACHWEIS_ASSIGN(const QList<AwarenessChange> changes, awarenessChanges(gateway, i.id));
    for (const AwarenessChange &c : changes)
        awareness.append(QJsonObject{{u"aware"_s, toRfc3339Seconds(c.aware)},
                                     {u"reason"_s, c.reason},
                                     {u"decided_by"_s, c.decidedBy},
                                     {u"approved_by"_s, c.approvedBy}});
    NACHWEIS_ASSIGN(const QList<AffectedScope> affected, affectedScopes(gateway, i.id));
    for (const AffectedScope &s : affected)
        scopes.append(QJsonObject{{u"query"_s, s.query.toJson()},
                                  {u"persons"_s, s.figures.persons},
                                  {u"records"_s, s.figures.records},
                                  {u"phi"_s, s.figures.phi.records},
                                  {u"figures"_s, s.figures.toJson()},
                                  {u"confirmed"_s, s.confirmed},
                                  {u"run"_s, toRfc3339Seconds(s.run)}});
    NACHWEIS_ASSIGN(const QList<IncidentFile> evidence, incidentFiles(gateway, i.id));
    for (const IncidentFile &f : evidence)
        files.append(QJsonObject{{u"name"_s, f.name}, {u"size"_s, f.size}, {u"sha256"_s, f.sha256}});
    return QJsonObject{{u"id"_s, i.label()},
                       {u"title"_s, i.title},
                       {u"state"_s, nameOf(i.state)},
                       {u"zone"_s, i.zone},
                       {u"reported"_s, toRfc3339Seconds(i.reported)},
                       {u"occurred"_s, time(i.occurred)},
                       {u"detected"_s, time(i.detected)},
                       {u"told_by_processor"_s, time(i.toldByProcessor)},
                       {u"suspected"_s, time(i.suspected)},
                       {u"aware"_s, time(i.aware)},
                       {u"aware_by"_s, i.awareBy},
                       {u"aware_reason"_s, i.awareReason},
                       {u"awareness_changes"_s, awareness},
                       {u"kinds"_s, QJsonArray::fromStringList(namesIn(i.kinds))},
                       {u"risk"_s, nameOrEmpty(i.risk)},
                       {u"likelihood"_s, nameOrEmpty(i.likelihood)},
                       {u"risk_reason"_s, i.riskReason},
                       {u"no_filing_reason"_s, i.noFilingReason},
                       {u"no_filing_approved_by"_s, i.noFilingApprovedBy},
                       {u"exception_34"_s, nameOrEmpty(i.exception34)},
                       {u"obligations"_s, obligations},
                       {u"filings"_s, filed},
                       {u"affected"_s, scopes},
                       {u"files"_s, files},
                       {u"timeline"_s, timeline},
                       {u"closed"_s, time(i.closed)},
                       {u"close_reason"_s, i.closeReason}};
}

QString timelineHtml(const documents::Texts &t, const QList<TimelineItem> &timeline)
{
    QString html = u"<h2>%1</h2><table border='1' cellspacing='0'>"_s.arg(t(QT_TRANSLATE_NOOP("Evidence", "Timeline")));
    for (const TimelineItem &item : timeline)
        html += u"<tr><td>%1</td><td>%2</td><td>%3</td><td>%4. %5</td></tr>"_s
                    .arg(t.instant(item.at), item.actor.toHtmlEscaped(), titleOf(item.kind, in(t)).toHtmlEscaped())
                    .arg(item.seq)
                    .arg(item.body.toHtmlEscaped().replace('\n'_L1, u"<br>"_s));
    return html + u"</table>"_s;
}

QString incidentHtml(const documents::Texts &t, const Incident &i, const QList<TimelineItem> &timeline, bool whole)
{
    const auto fact = [](const QString &name, const QString &value) {
        return value.isEmpty()
                   ? QString()
                   : u"<tr><td><b>%1</b></td><td>%2</td></tr>"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    };
    const auto at = [&](const std::optional<Instant> &instant) {
        return instant ? inZone(t, *instant, i.zone) : QString();
    };
    QString html =
        u"<h2>%1 · %2</h2><table>"_s.arg(i.label(), i.title.toHtmlEscaped()) +
        fact(t(QT_TRANSLATE_NOOP("Evidence", "Occurred")), at(i.occurred)) +
        fact(t(QT_TRANSLATE_NOOP("Evidence", "Detected")), at(i.detected)) +
        fact(t(QT_TRANSLATE_NOOP("Evidence", "Told by the processor")), at(i.toldByProcessor)) +
        fact(t(QT_TRANSLATE_NOOP("Evidence", "First sign")), at(i.suspected)) +
        fact(t(QT_TRANSLATE_NOOP("Evidence", "Became aware")),
             i.aware ? at(i.aware) + u", "_s + i.awareBy + u": "_s + i.awareReason : QString()) +
        fact(t(QT_TRANSLATE_NOOP("Evidence", "Kind of the breach")), titlesIn(i.kinds, in(t)).join(u", "_s)) +
        fact(t(QT_TRANSLATE_NOOP("Evidence", "Assessment")),
             i.risk ? titleOf(*i.risk, in(t)) + u": "_s + i.riskReason : QString()) +
        fact(t(QT_TRANSLATE_NOOP("Evidence", "Not notified because")),
             i.noFilingReason + (i.noFilingApprovedBy.isEmpty()
                                     ? QString()
                                     : u" ("_s + i.noFilingBy + u", "_s + i.noFilingApprovedBy + ')'_L1)) +
        fact(t(QT_TRANSLATE_NOOP("Evidence", "Facts, effects and remedial action (Art. 33(5))")), i.closeReason) +
        u"</table>"_s;
    for (const Obligation &o : i.obligations) {
        const bool german = t.language() == "de"_L1;
        const QString title = (german ? o.definition.titleDe : o.definition.titleEn) + u", "_s +
                              (german ? o.definition.normDe : o.definition.normEn);
        html += paragraph(title + u": "_s +
                          (o.withdrawn ? t(QT_TRANSLATE_NOOP("Evidence", "withdrawn, it was no breach; first sent")) +
                                             ' '_L1 + inZone(t, *o.filed, i.zone)
                           : o.filed ? t(QT_TRANSLATE_NOOP("Evidence", "sent")) + ' '_L1 + inZone(t, *o.filed, i.zone)
                           : o.notApplicableReason.isEmpty()
                               ? t(QT_TRANSLATE_NOOP("Evidence", "open"))
                               : t(QT_TRANSLATE_NOOP("Evidence", "not applicable")) + u": "_s + o.notApplicableReason) +
                          (o.deadline ? u"; "_s + t(QT_TRANSLATE_NOOP("Evidence", "outer limit")) + ' '_L1 +
                                            inZone(t, o.deadline->legal, i.zone)
                                      : QString()) +
                          (o.lateReason.isEmpty() ? QString() : u"; "_s + o.lateReason));
    }
    if (!whole)
        return html;
    return html + timelineHtml(t, timeline);
}

struct EntriesOf
{
    QList<ledger::LeafIndex> list;
    qsizetype leftOut = 0; // attached ones that a package does not hold
};

// Those of the work on the incidents, and of those attached as many as a package holds.
Result<EntriesOf> entriesOf(const Stores &stores, const QStringList &incidentIds)
{
    QSet<ledger::LeafIndex> own, attached;
    for (const QString &id : incidentIds) {
        NACHWEIS_ASSIGN(
            QSqlQuery q,
            stores.audit.run(
                u"SELECT idx FROM entries WHERE action >= 'incident.' AND action < 'incident/' AND ref = ?"_s, {id}));
        while (q.next())
            own.insert(q.value(0).toLongLong());
        NACHWEIS_TRY(rowsRead(q, stores.audit));
        NACHWEIS_ASSIGN(const QList<qint64> entries, attachedEntries(*stores.gateway, id));
        attached += QSet<ledger::LeafIndex>(entries.begin(), entries.end());
    }
    attached -= own;
    QList<ledger::LeafIndex> rest(attached.begin(), attached.end());
    std::sort(rest.begin(), rest.end());
    const qsizetype room = std::max<qsizetype>(0, log::maximumPackageEntries - own.size());
    EntriesOf found{QList<ledger::LeafIndex>(own.begin(), own.end()), std::max<qsizetype>(0, rest.size() - room)};
    found.list += rest.mid(0, room);
    std::sort(found.list.begin(), found.list.end());
    return found;
}

QString leftOutHtml(const documents::Texts &t, const EntriesOf &entries)
{
    return entries.leftOut == 0
               ? QString()
               : paragraph(t(QT_TRANSLATE_NOOP("Evidence",
                                               "%1 attached entries are not in this package, which holds %2 at the "
                                               "most. Their numbers stand in the incident; prove them apart."))
                               .arg(entries.leftOut)
                               .arg(log::maximumPackageEntries));
}

} // namespace

Result<FilingDocument> filingDocument(const Database &gateway, const Keys &keys, const Incident &i,
                                      const QString &ruleId, const FilingText &text, const QString &language,
                                      Instant now)
{
    NACHWEIS_ASSIGN(const ObligationRule rule, obligationRule(gateway, ruleId));
    NACHWEIS_ASSIGN(const people::Organisation from, people::organisation(gateway));
    const documents::Texts t(language);
    const bool german = t.language() == "de"_L1;
    const QString title = german ? rule.titleDe : rule.titleEn, norm = german ? rule.normDe : rule.normEn,
                  to = german ? rule.toDe : rule.toEn;
    const QString label = rule.bdsg43 ? t(label43) : QString(),
                  small = u"<p class='small'>%1</p>"_s.arg(label.toHtmlEscaped());
    FilingDocument document;
    if (rule.document != DocumentKind::Notification) {
        const bool media = rule.document == DocumentKind::Media;
        const QString html =
            media ? paragraph(t(QT_TRANSLATE_NOOP("Evidence", "To: %1")).arg(to)) + pressHtml(t, from, text)
                  : communicationHtml(t, from, text);
        document.text = QStringList{title, text.nature, text.consequences, text.measures, text.contact}.join(u"\n\n"_s);
        const QString whole = u"<h1>%1</h1>"_s.arg(title.toHtmlEscaped()) + html;
        document.missing = documents::missingCharacters(whole + from.name);
        document.pdf = documents::pdfA(title, whole, from.name);
        return document;
    }
    QString html = u"<h1>%1</h1><p>%2</p>"_s.arg(title.toHtmlEscaped(), norm.toHtmlEscaped()) +
                   paragraph(from.name + '\n'_L1 + from.address) +
                   paragraph(t(QT_TRANSLATE_NOOP("Evidence", "To: %1")).arg(to.isEmpty() ? from.authority : to));
    document.text = title + u" ("_s + norm + u")\n"_s + from.name + u"\n\n"_s;
    const auto put = [&](const QString &name, const QString &value) {
        html += u"<h2>%1</h2>"_s.arg(name.toHtmlEscaped()) + paragraph(value);
        document.text += name + u":\n"_s + value + u"\n\n"_s;
    };
    put(t(QT_TRANSLATE_NOOP("Evidence", "Reference of the controller")), i.label());
    NACHWEIS_ASSIGN(const QList<Filing> versions, filings(gateway, keys, i.id, ruleId));
    put(t(QT_TRANSLATE_NOOP("Evidence", "Which notification this is")), whichOne(t, i, versions, text));
    if (i.occurred)
        put(t(QT_TRANSLATE_NOOP("Evidence", "Occurred")), inZone(t, *i.occurred, i.zone));
    if (i.aware)
        put(t(QT_TRANSLATE_NOOP("Evidence", "Became aware")), inZone(t, *i.aware, i.zone));
    for (const FilingField &field : filingFields()) {
        const QString value = text.*field.value;
        put(u"(%1) %2"_s.arg(QLatin1String(field.letter), filingFieldTitle(field, in(t))),
            value.trimmed().isEmpty()
                ? t(QT_TRANSLATE_NOOP("Evidence",
                                      "Not known yet; it follows without undue further delay (Art. 33(4))."))
                : value);
    }
    const Obligation *o = i.obligation(ruleId);
    if (const QString reasons = o && o->late() && !o->lateReason.isEmpty() ? o->lateReason
                                : needsLateReason(i, ruleId, now)          ? text.lateReason
                                                                           : QString();
        !reasons.isEmpty())
        put(ruleId == rules::authority
                ? t(QT_TRANSLATE_NOOP("Evidence", "Reasons for the delay (Art. 33(1) sentence 2)"))
                : t(QT_TRANSLATE_NOOP("Evidence", "Reasons for the delay")),
            reasons);
    html += small;
    document.text += label + '\n'_L1;
    document.missing = documents::missingCharacters(html + from.name);
    document.pdf = documents::pdfA(title, html, from.name);
    return document;
}

Result<QByteArray> FilingDocument::bytes(bool asPdf) const
{
    if (!asPdf)
        return text.toUtf8();
    if (!missing.isEmpty())
        return fail(documents::charactersMissing(missing, Tr::tr("Or save it as text (.txt).")));
    return pdf;
}

Result<QByteArray> timelineDocument(const Database &gateway, const Incident &i, const QList<TimelineItem> &lines,
                                    const QString &language)
{
    NACHWEIS_ASSIGN(const people::Organisation from, people::organisation(gateway));
    const documents::Texts t(language);
    return documents::pdfA(i.label(),
                           u"<h1>%1 · %2</h1>"_s.arg(i.label(), i.title.toHtmlEscaped()) + timelineHtml(t, lines) +
                               u"<p class='small'>%1</p>"_s.arg(t(label43)),
                           from.name);
}

Result<log::PackageMade> writeIncidentReport(const Stores &stores, const Session &session, const QString &incidentId,
                                             const QString &language, const QString &path, const Running &running)
{
    NACHWEIS_TRY(may(session, Act::WriteCertificates));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Incident i, incident(*gateway, incidentId));
    const documents::Texts t(language);
    log::PackageSpec spec;
    NACHWEIS_ASSIGN(const EntriesOf entries, entriesOf(stores, {i.id}));
    spec.entries = entries.list;
    NACHWEIS_ASSIGN(const QList<TimelineItem> timeline, incidentTimeline(*gateway, i.id));
    NACHWEIS_ASSIGN(const QJsonObject json, incidentJson(stores, session, i));
    spec.language = language;
    spec.running = running;
    spec.title = t(QT_TRANSLATE_NOOP("Evidence", "Documentation of a personal data breach (Art. 33(5) GDPR)"));
    spec.introduction =
        leftOutHtml(t, entries) + incidentHtml(t, i, timeline, true) + u"<p class='small'>%1</p>"_s.arg(t(label43));
    spec.more.insert(u"incident.json"_s, QJsonDocument(json).toJson());
    return log::writePackage(stores, session, spec, path);
}

Result<QList<RegisterYear>> registerFigures(const Database &gateway)
{
    NACHWEIS_ASSIGN(const QList<Incident> all, listIncidents(gateway, false));
    QMap<int, RegisterYear> years;
    for (const Incident &i : all) {
        RegisterYear &y = years[toDateTime(i.reported).toTimeZone(QTimeZone(i.zone.toUtf8())).date().year()];
        ++y.incidents;
        const Obligation *filed = i.obligation(rules::authority);
        const bool breach = i.aware && !(filed && filed->withdrawn);
        y.breaches += breach;
        const Obligation *told = i.obligation(rules::persons);
        y.notified += filed && filed->filed;
        y.late += filed && filed->late();
        y.communicated += told && told->filed;
        y.notNotified += filed && !filed->notApplicableReason.isEmpty();
        y.open += filed && filed->open();
        if (breach)
            for (const BreachKind kind : i.kinds)
                ++y.kinds[kind];
    }
    QList<RegisterYear> list;
    for (auto it = years.begin(); it != years.end(); ++it) {
        it->year = it.key();
        list += *it;
    }
    return list;
}

Result<log::PackageMade> writeBreachRegister(const Stores &stores, const Session &session, const QString &language,
                                             const QString &path, const Running &running)
{
    NACHWEIS_TRY(may(session, Act::WriteCertificates));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const QList<Incident> all, listIncidents(*gateway, false));
    NACHWEIS_ASSIGN(const QList<RegisterYear> years, registerFigures(*gateway));
    const documents::Texts t(language);
    log::PackageSpec spec;
    QStringList ids;
    QJsonArray list;
    spec.introduction =
        u"<table border='1' cellspacing='0'><tr><th>%1</th><th>%2</th><th>%3</th>"
        "<th>%4</th><th>%5</th><th>%6</th></tr>"_s.arg(
            t(QT_TRANSLATE_NOOP("Evidence", "Year")), t(QT_TRANSLATE_NOOP("Evidence", "Incidents")),
            t(QT_TRANSLATE_NOOP("Evidence", "Breaches")), t(QT_TRANSLATE_NOOP("Evidence", "Notified (late)")),
            t(QT_TRANSLATE_NOOP("Evidence", "Persons informed")),
            t(QT_TRANSLATE_NOOP("Evidence", "Not notified, with reasons")));
    for (const RegisterYear &y : years)
        spec.introduction +=
            u"<tr><td>%1</td><td>%2</td><td>%3</td><td>%4 (%5)</td><td>%6</td><td>%7</td></tr>"_s.arg(y.year)
                .arg(y.incidents)
                .arg(y.breaches)
                .arg(y.notified)
                .arg(y.late)
                .arg(y.communicated)
                .arg(y.notNotified);
    spec.introduction += u"</table>"_s;
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        ids += it->id;
        spec.introduction += incidentHtml(t, *it, {}, false);
        NACHWEIS_ASSIGN(const QJsonObject json, incidentJson(stores, session, *it));
        list.append(json);
    }
    NACHWEIS_ASSIGN(const EntriesOf entries, entriesOf(stores, ids));
    spec.entries = entries.list;
    spec.introduction.prepend(leftOutHtml(t, entries));
    spec.language = language;
    spec.running = running;
    spec.title = t(QT_TRANSLATE_NOOP("Evidence", "Documentation of personal data breaches (Art. 33(5) GDPR)"));
    spec.more.insert(u"register.json"_s, QJsonDocument(list).toJson());
    return log::writePackage(stores, session, spec, path);
}

Result<RecipientList> writeRecipientList(const Stores &stores, const Session &session, const QString &incidentId,
                                         const QString &path, const Running &running)
{
    NACHWEIS_TRY(may(session, Act::WriteToPersons));
    NACHWEIS_ASSIGN(const Incident i, workableIncident(stores, session, incidentId, Step::CountAffected));
    const Database &gateway = *stores.gateway;
    RecipientList list{documents::newArchivePassphrase(), 0, 0};
    documents::ArchiveFiles files;
    NACHWEIS_ASSIGN(
        QSqlQuery q,
        gateway.run(u"SELECT s.subject, s.locale FROM incident_subjects i JOIN subjects s ON s.subject = i.subject "
                    "WHERE i.incident_id = ? ORDER BY s.subject"_s,
                    {i.id}));
    while (q.next()) {
        if (running.cancelled())
            return cancelled(Tr::tr("The export was cancelled."), Tr::tr("No file was written."));
        const QString subjectId = q.value(0).toString();
        NACHWEIS_ASSIGN(const QVariant wrapped,
                        gateway.value(u"SELECT wrapped_key FROM subject_keys WHERE subject = ?"_s, {subjectId}));
        if (wrapped.isNull()) { // erased; any other failure is one, and nobody drops out of the list by it
            ++list.without;
            continue;
        }
        NACHWEIS_ASSIGN(const SecretBytes key, people::dataKey(gateway, session.keys, subjectId));
        NACHWEIS_ASSIGN(
            QSqlQuery addresses,
            gateway.run(u"SELECT address_id, kind, value_sealed FROM address WHERE subject = ? AND valid_to_us IS NULL "
                        "ORDER BY kind"_s,
                        {subjectId}));
        QByteArray &csv = files[u"recipients-%1.csv"_s.arg(q.value(1).toString())];
        bool any = false;
        while (addresses.next()) {
            NACHWEIS_ASSIGN(const QString value, people::addressInClear(key, addresses.value(0).toString(),
                                                                        addresses.value(2).toByteArray()));
            csv += documents::tableRow({subjectId, addresses.value(1).toString(), value});
            any = true;
        }
        NACHWEIS_TRY(rowsRead(addresses, gateway));
        ++(any ? list.persons : list.without);
    }
    NACHWEIS_TRY(rowsRead(q, gateway));
    if (list.persons == 0)
        return fail(ErrorCode::NotFound, Tr::tr("Nobody with an identifier is known to be affected."),
                    Tr::tr("Count who is affected first; no file was written."));
    QJsonObject marks;
    for (auto it = files.begin(); it != files.end(); ++it) {
        it->prepend(documents::tableRow({u"subject"_s, u"kind"_s, u"value"_s}));
        const bool mark = documents::needsByteOrderMark(*it);
        if (mark)
            it->prepend(documents::byteOrderMark);
        marks.insert(it.key(), documents::tableMarks(mark));
    }
    files.insert(u"manifest.json"_s, QJsonDocument(marks).toJson());
    ledger::Event event = log::staffEvent(session, u"data.exported"_s, u"ok"_s);
    event.ref = i.id;
    NACHWEIS_TRY(stores.whole([&]() -> Done { // no list leaves without its entry
        NACHWEIS_TRY(documents::writeArchive(path, files, list.passphrase, running));
        return log::record(stores, session, event);
    }));
    return list;
}

} // namespace nachweis::incidents
