// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the house on an incident: the notification to the authority or the communication to the persons as PDF/A
// and as plain text for a portal; the documentation of one breach or of all (GDPR Art. 33(5)) as an evidence package
// with the log's proofs. Files under § 43(4) BDSG bear its label.
#pragma once

#include "evidence/package.h"
#include "incidents/filing.h"
#include "log/package_writer.h"

namespace nachweis::incidents {

/// Nothing is recorded; needs a QGuiApplication for the PDF. `language` de or en.
struct FilingDocument
{
    QByteArray pdf;
    QString text;        ///< field by field, for the authority's portal
    QStringList missing; ///< characters that no font draws: the PDF must not go out, the text may
    /// The file's bytes; BadInput for a PDF with gaps.
    Result<QByteArray> bytes(bool asPdf) const;
};
/// Whether the reasons for a delay are in it is reasonsGiven()'s question.
Result<FilingDocument> filingDocument(const Database &gateway, const Keys &keys, const Incident &incident,
                                      const QString &rule, const FilingText &text, const QString &language,
                                      Instant now);

/// report of one incident: everything recorded, entries of its log proven.
Result<log::PackageMade> writeIncidentReport(const Stores &stores, const Session &session, const QString &incidentId,
                                             const QString &language, const QString &path, const Running &running = {});
/// The register: every breach, also those not notified, with figures by year.
Result<log::PackageMade> writeBreachRegister(const Stores &stores, const Session &session, const QString &language,
                                             const QString &path, const Running &running = {});

/// Whom the communication (Art. 34) goes to, as an AES-256 ZIP with one CSV a language: the identifiers of who is
/// affected, in clear. Returns the passphrase, which is kept nowhere. The export is an entry; erased persons are left
/// out.
struct RecipientList
{
    SecretBytes passphrase;
    qint64 persons = 0, without = 0; ///< `without`: affected and no identifier is known any more
};
Result<RecipientList> writeRecipientList(const Stores &stores, const Session &session, const QString &incidentId,
                                         const QString &path, const Running &running = {});

/// Figures of the register: incidents by year, and of them notified, communicated, not notified.
/// These lines of the timeline as PDF/A, for example those that a filter leaves.
Result<QByteArray> timelineDocument(const Database &gateway, const Incident &incident, const QList<TimelineItem> &lines,
                                    const QString &language);

struct RegisterYear
{
    int year = 0;
    int incidents = 0, breaches = 0, notified = 0, late = 0, communicated = 0, notNotified = 0, open = 0;
    QMap<BreachKind, int> kinds; ///< of the breaches; one breach may be of several
};
Result<QList<RegisterYear>> registerFigures(const Database &gateway);

} // namespace nachweis::incidents
