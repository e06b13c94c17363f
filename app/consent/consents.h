// SPDX-License-Identifier: GPL-3.0-or-later
// Consents (GDPR Art. 4 no. 11, 6(1)(a), 7): the present state in `consents`, how it came about in `consent_events`,
// append only, with the text that the person saw and the evidence.
#pragma once

#include "consent/state.h"
#include "consent/vocabulary.h"
#include "desk/three_steps.h"

#include <QStringList>

namespace nachweis::consent {

struct ConsentRow
{
    QString id, subject, address /* masked */, purpose, channel, state;
    Instant since;
};
struct ConsentFilter
{
    QString state, purpose, subject; ///< empty: any
};
/// Keyset position: the last row of the page before.
struct ConsentCursor
{
    qint64 sinceUs = std::numeric_limits<qint64>::max();
    QString id;
};
/// Newest first, at most `limit` rows after `after`.
Result<QList<ConsentRow>> listConsents(const Database &gateway, const ConsentFilter &filter, const ConsentCursor &after,
                                       int limit);
Result<qint64> countConsents(const Database &gateway, const ConsentFilter &filter);

struct Evidence
{
    QString id, messageId, contextId, payloadSha256;
    EvidenceKind kind = EvidenceKind::StaffNote;
    SignatureState signature = SignatureState::Absent;
    bool payloadKept = false;
    Instant collected;
};
/// What the log's entry on a step is worth.
enum class Reported {
    NotChecked,
    Proven,   ///< it leads to a checkpoint that the log signed, and names this person and time
    Differs,  ///< it is proven and names another person or time
    Unproven, ///< it was changed, or the log around it
};
struct ConsentEvent
{
    QString id, route, actor, noticeId, noticeLocale;
    EventKind kind = EventKind::Requested;
    int noticeVersion = 0;
    Instant occurred, recorded;
    std::optional<Evidence> evidence;
    ledger::LeafIndex index = -1; ///< of the log entry that reports it; -1 where the log has none
    Reported reported = Reported::NotChecked;
};
struct Notice
{
    QString id, locale, title, body, sha256;
    int version = 0;
    bool bodyFitsHash = false;
};
struct Consent
{
    ConsentRow row;
    QString purposeTitleDe, purposeTitleEn, category, norm, channelTitle, businessName;
    bool doubleOptIn = false;
    QList<ConsentEvent> events;   ///< oldest first
    std::optional<Notice> notice; ///< the text of the last event that names one
};
Result<Consent> consent(const Stores &stores, const QString &id);
/// Holds its steps against the log, each entry down to the newest checkpoint. Errors: those of reading.
Done checkSteps(const Stores &stores, const Session &session, Consent &consent);

/// Why the proof (Art. 7(1)) is not as good as it could be: a sentence, marked for translation in the context
/// "Consent".
struct Weakness
{
    const char *sentence;
    std::optional<EventKind> step; ///< for a sentence that names one
};
/// Empty: nothing speaks against it.
QList<Weakness> evidenceWeaknesses(const Consent &consent);
QString weaknessText(const Weakness &weakness, const Translate &translate = {}); ///< else in the user's language

/// What a gateway or a person reports about a consent. Creates the consent where there is none of this subject, purpose
/// and channel.
struct ConsentChange
{
    QString subject, purpose, channel, kind, route, actor;
    Instant occurred, recorded;
    QString noticeId, noticeLocale;
    int noticeVersion = 0;
    QString evidenceId;         ///< must exist
    QString consentId, eventId; ///< made up where empty
};
/// What the change led to.
struct Recorded
{
    QString consentId;
    Standing standing = Standing::None;
    int lifted = 0; ///< suppressions that this act of consent ended; whoever records it says so in the log
};
/// Writes the event and the state that all events lead to, with the suppressions that follow from it. Inside the
/// caller's transaction. BadInput where the kind is none.
Result<Recorded> recordConsentChange(const Database &gateway, const ConsentChange &change);

/// Art. 7(3): works at once, from now on. In three steps; the reason goes into the log sealed under the person's key.
Done withdrawConsent(const Stores &stores, const Session &session, const QString &id, const QString &reason);

QString consentStateTitle(const QString &state); ///< in the user's language

} // namespace nachweis::consent
