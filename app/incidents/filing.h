// SPDX-License-Identifier: GPL-3.0-or-later
// The notification to the authority (Meldung, GDPR Art. 33(3)(a) to (d)) and the communication to the persons
// (Benachrichtigung, Art. 34(2)) as versions: a first one, supplements (33(4)), the complete one, or a withdrawal where
// it was no breach. Versions are appended, never changed; their texts are sealed.
#pragma once

#include "incidents/incidents.h"

namespace nachweis::incidents {

struct FilingText
{
    QString nature;       ///< (a) what happened
    QString persons;      ///< (a) categories of data subjects
    QString personCount;  ///< (a) approximate number
    QString records;      ///< (a) categories of personal data records
    QString recordCount;  ///< (a) approximate number
    QString contact;      ///< (b) name and contact details
    QString consequences; ///< (c) likely consequences
    QString measures;     ///< (d) measures taken or proposed
    QString lateReason;   ///< Art. 33(1) sentence 2: why it comes after the outer limit
    bool operator==(const FilingText &) const = default;
};
/// The fields in their order: key, title for people, letter of Art. 33(3), and the value.
struct FilingField
{
    const char *key, *title, *letter;
    QString FilingText::*value;
};
const QList<FilingField> &filingFields();
QString filingFieldTitle(const FilingField &field, const Translate &translate = {});
QString filingFieldTitle(const QString &key); ///< in the user's language
/// Those that a document has: a communication and the media are told what Art. 34(2) asks for, without numbers of
/// others.
QList<FilingField> filingFieldsOf(DocumentKind document);
/// Keys of what Art. 33(3), or 34(2), asks for and is not said yet.
QStringList missingIn(const FilingText &text, DocumentKind document = DocumentKind::Notification);

struct Filing
{
    int version = 0;
    QString rule;
    FilingPhase phase = FilingPhase::Draft;
    QString actor, reference;
    FilingText text;
    Instant written;
    std::optional<Instant> sent;
};
/// In the user's language; a communication has no phases.
QString filingPhaseTitle(FilingPhase phase, DocumentKind document);
/// Oldest first.
Result<QList<Filing>> filings(const Database &gateway, const Keys &keys, const QString &incidentId,
                              const QString &rule);
/// What stands in the last version, or what the incident and the organisation already say.
Result<FilingText> filingDraft(const Database &gateway, const Keys &keys, const Incident &incident,
                               const QString &rule);
/// Whether a text that is sent now has to give reasons for a delay: the outer limit has passed and none are on record.
bool needsLateReason(const Incident &incident, const QString &rule, Instant now);
/// BadInput where the text that is to be sent lacks them.
Done reasonsGiven(const Incident &incident, const QString &rule, const FilingText &text, Instant now);
/// Keys of the fields that differ.
QStringList filingDifferences(const FilingText &before, const FilingText &after);

/// A draft: kept so that nothing typed is lost.
Done saveDraft(const Stores &stores, const Session &session, const QString &id, const QString &rule,
               const FilingText &text);
/// It was sent. Initial, Supplement, Complete or Withdrawal follows from what went before and `complete`. One
/// filing may stand for several incidents (C7): `also` get the same version, and each keeps its own clock. What goes to
/// persons or the media is complete once it is sent. A withdrawal is refused where nothing was sent.
struct Sent
{
    Instant at;
    QString reference, lateReason;
    bool complete = false, withdrawal = false;
};
Done sendFiling(const Stores &stores, const Session &session, const QString &id, const QString &rule,
                const FilingText &text, const Sent &sent, const QStringList &also = {});

} // namespace nachweis::incidents
