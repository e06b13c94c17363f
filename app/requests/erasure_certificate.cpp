// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/erasure_certificate.h"

#include "continuity/backup.h"
#include "documents/report.h"
#include "evidence/package_files.h"
#include "law/norm.h"
#include "office/duties.h"
#include "people/organisation.h"
#include "requests/erasure.h"
#include "requests/recipients.h"
#include "requests/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace nachweis::requests {
namespace {

struct Facts
{
    Request request;
    people::Organisation controller;
    QList<Place> places;
    QList<Recipient> recipients;
    QList<continuity::BackupRow> backups; ///< made before the erasure and not destroyed
    QList<ResidueSearch> residue;
};

Result<Facts> factsOf(const Stores &stores, const QString &requestId, Instant now)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    Facts facts;
    NACHWEIS_ASSIGN(facts.request, request(*gateway, requestId));
    if (!facts.request.executed || !ruleFor(facts.request, Step::Certify))
        return fail(ErrorCode::Refused, Tr::tr("There is nothing to certify: this erasure was not executed."),
                    Tr::tr("No file was written."));
    NACHWEIS_ASSIGN(facts.controller, people::organisation(*gateway));
    NACHWEIS_ASSIGN(facts.places, erasurePlan(stores, requestId, now));
    NACHWEIS_ASSIGN(facts.recipients, recipients(*gateway, requestId));
    NACHWEIS_ASSIGN(facts.residue, residueSearches(*gateway, requestId));
    NACHWEIS_ASSIGN(const QList<continuity::BackupRow> backups, continuity::listBackups(*gateway));
    for (const continuity::BackupRow &b : backups)
        if (b.made < *facts.request.executed && !b.destroyed && b.expires > now)
            facts.backups += b;
    return facts;
}

QJsonValue time(const std::optional<Instant> &at)
{
    return at ? QJsonValue(toRfc3339Seconds(*at)) : QJsonValue();
}

QByteArray certificate(const Facts &f, const Session &session)
{
    QJsonArray places, told, backups, residue;
    for (const Place &p : f.places)
        places.append(placeRows().json(p));
    for (const Recipient &r : f.recipients)
        told.append(QJsonObject{{u"recipient"_s, r.name},
                                {u"state"_s, nameOf(r.state)},
                                {u"told"_s, time(r.told)},
                                {u"confirmed"_s, time(r.confirmed)},
                                {u"note"_s, r.note}});
    for (const continuity::BackupRow &b : f.backups)
        backups.append(QJsonObject{
            {u"id"_s, b.id}, {u"made"_s, toRfc3339Seconds(b.made)}, {u"expires"_s, toRfc3339Seconds(b.expires)}});
    for (const ResidueSearch &s : f.residue)
        residue.append(residueRows().json(s));
    const Request &r = f.request;
    return QJsonDocument(QJsonObject{{u"format"_s, u"nachweis-erasure-certificate@v1"_s},
                                     {u"controller"_s, f.controller.name},
                                     {u"log"_s, session.workspace.origin},
                                     {u"request"_s, r.id},
                                     {u"subject"_s, r.subject},
                                     {u"received"_s, toRfc3339Seconds(r.received)},
                                     {u"norm"_s, r.norm},
                                     {u"decided_by"_s, r.decidedBy},
                                     {u"approved_by"_s, r.approvedBy},
                                     {u"plan_sha256"_s, r.planSha256},
                                     {u"executed"_s, time(r.executed)},
                                     {u"certified"_s, toRfc3339Seconds(session.clock())},
                                     {u"places"_s, places},
                                     {u"recipients"_s, told},
                                     {u"backups"_s, backups},
                                     {u"residue"_s, residue}})
        .toJson();
}

QString heading(const QString &text)
{
    return u"<h2>%1</h2>"_s.arg(text);
}

QString introduction(const documents::Texts &t, const Facts &f)
{
    const Request &r = f.request;
    const auto fact = [](const QString &name, const QString &value) {
        return u"<tr><td><b>%1</b></td><td>%2</td></tr>"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    };
    QString html = u"<table>"_s + fact(t(QT_TRANSLATE_NOOP("Evidence", "Controller")), f.controller.name) +
                   fact(t(QT_TRANSLATE_NOOP("Evidence", "Person")), r.subject) +
                   fact(t(QT_TRANSLATE_NOOP("Evidence", "Request received")), t.instant(r.received)) +
                   fact(t(QT_TRANSLATE_NOOP("Evidence", "Decided by")),
                        u"%1, %2"_s.arg(r.decidedBy, law::normIn(r.norm, t.language()))) +
                   fact(t(QT_TRANSLATE_NOOP("Evidence", "Approved by")), r.approvedBy) +
                   fact(t(QT_TRANSLATE_NOOP("Evidence", "Executed")), t.instant(*r.executed)) + u"</table>"_s;
    html +=
        heading(t(QT_TRANSLATE_NOOP("Evidence", "What stood where, and what stands now"))) + placesTable(t, f.places);
    html += heading(t(QT_TRANSLATE_NOOP("Evidence", "Who was told (Art. 19)"))) + u"<ul>"_s;
    for (const Recipient &one : f.recipients)
        html += u"<li>%1: %2%3</li>"_s.arg(one.name.toHtmlEscaped(), titleOf(one.state, titlesIn(t)),
                                           one.told ? u", "_s + t.instant(*one.told) : QString());
    html += u"</ul>"_s + heading(t(QT_TRANSLATE_NOOP("Evidence", "Backups that still hold a copy")));
    if (f.backups.isEmpty())
        html += u"<p>%1</p>"_s.arg(t(QT_TRANSLATE_NOOP("Evidence", "None that is known to the console.")));
    for (const continuity::BackupRow &b : f.backups)
        html += u"<p>%1</p>"_s.arg(
            t(QT_TRANSLATE_NOOP("Evidence", "Backup %1 of %2, to be destroyed by %3. If it is restored, the person is "
                                            "erased again before anybody can look."))
                .arg(b.id, t.instant(b.made), t.instant(b.expires)));
    html += heading(t(QT_TRANSLATE_NOOP("Evidence", "Search for residue")));
    if (f.residue.isEmpty())
        html += u"<p>%1</p>"_s.arg(t(QT_TRANSLATE_NOOP("Evidence", "No search was made.")));
    for (const ResidueSearch &s : f.residue)
        html += u"<p>%1</p>"_s.arg(
            t(QT_TRANSLATE_NOOP("Evidence", "%1: %2 byte strings searched for in %3 pages (%4 bytes), free pages and "
                                            "write-ahead log included; found in %5 pages."))
                .arg(titleOf(s.store, titlesIn(t)))
                .arg(s.patterns)
                .arg(s.pages)
                .arg(s.bytes)
                .arg(s.found));
    return html + u"<p>%1</p>"_s.arg(t(QT_TRANSLATE_NOOP(
                      "Evidence",
                      "The keyed hash on the suppression list is still personal data, with a purpose (no advertising "
                      "against the person's will) and a basis (Art. 6(1)(c), (f), 21(3) GDPR) of its own.")));
}

} // namespace

Translate titlesIn(const documents::Texts &t)
{
    return [&t](const char *context, const char *source) { return t.of(context, source); };
}

QString placesTable(const documents::Texts &t, const QList<Place> &places)
{
    QString html = u"<table border='1' cellspacing='0'><tr><th>%1</th><th>%2</th><th>%3</th>"
                   "<th>%4</th><th>%5</th><th>%6</th></tr>"_s.arg(
                       t(QT_TRANSLATE_NOOP("Evidence", "Place")), t(QT_TRANSLATE_NOOP("Evidence", "Decision")),
                       t(QT_TRANSLATE_NOOP("Evidence", "Norm")), t(QT_TRANSLATE_NOOP("Evidence", "Kept until")),
                       t(QT_TRANSLATE_NOOP("Evidence", "Before")), t(QT_TRANSLATE_NOOP("Evidence", "After")));
    for (const Place &p : places)
        html +=
            u"<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td><td>%5</td><td>%6</td></tr>"_s
                .arg(placeTitle(p.place, titlesIn(t)).toHtmlEscaped(), placeDecisionTitle(p, titlesIn(t)),
                     law::normIn(p.norm, t.language()).toHtmlEscaped(),
                     p.keepUntil ? t.locale().toString(toDateTime(*p.keepUntil).date(), QLocale::ShortFormat) : u"–"_s)
                .arg(p.before)
                .arg(p.after ? QString::number(*p.after) : u"–"_s);
    return html + u"</table>"_s;
}

Result<log::PackageMade> writeErasureCertificate(const Stores &stores, const Session &session, const QString &requestId,
                                                 const CertificateSpec &wanted, const QString &path)
{
    NACHWEIS_TRY(may(session, Act::WriteCertificates));
    NACHWEIS_ASSIGN(const Facts facts, factsOf(stores, requestId, session.clock()));
    const QByteArray text = certificate(facts, session);
    ledger::Event event = requestEvent(session, facts.request, "request.certified");
    event.outcome = u"ok"_s;
    event.ref = u"certificate:"_s + evidence::sha256Hex(text);
    NACHWEIS_TRY(log::record(stores, session, event));
    log::PackageSpec spec;
    NACHWEIS_ASSIGN(
        QSqlQuery q,
        stores.audit.run(u"SELECT idx FROM entries WHERE subject = ? AND ref IN (?, ?) AND action NOT IN ('data.read') "
                         "ORDER BY idx"_s,
                         {facts.request.subject, requestId, event.ref}));
    while (q.next())
        spec.entries.append(q.value(u"idx"_s).toLongLong());
    NACHWEIS_TRY(rowsRead(q, stores.audit));
    const documents::Texts texts(wanted.language);
    spec.language = wanted.language;
    spec.title = texts(QT_TRANSLATE_NOOP("Evidence", "Certificate of an erasure (Art. 17 GDPR)"));
    spec.introduction = introduction(texts, facts);
    spec.more.insert(u"certificate.json"_s, text);
    spec.pkcs12 = wanted.pkcs12;
    spec.pkcs12Passphrase = wanted.pkcs12Passphrase;
    spec.running = wanted.running;
    return log::writePackage(stores, session, spec, path);
}

} // namespace nachweis::requests
