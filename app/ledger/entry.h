// SPDX-License-Identifier: GPL-3.0-or-later
// An entry is its columns; its bytes are a pure function of them: RFC 8785 canonical JSON, absent values left out.
#pragma once

#include "base/instant.h"
#include "ledger/tree.h"

#include <optional>

namespace nachweis::ledger {

/// Something that happened, as it is reported into the intake. Text is absent where it is empty. An entry holds no text
/// that a person typed and no identifier but the subject id: such things go into details.
struct Event
{
    QString eventId; ///< made up where empty
    Instant time;
    QString action; ///< consent.confirmed, message.sent, data.read, request.*, incident.*, ...
    QString actor;  ///< staff:, integration: or system: and an id
    QString subject, integration, purpose;
    QString outcome;          ///< ok, denied, intent, done, undone, ...
    QString operation;        ///< ties an intent to its outcome
    QString ref;              ///< the id of the consent, message, request or incident concerned
    bool phi = false;         ///< protected health information, 45 CFR 160.103
    QByteArray detailsCommit; ///< HMAC-SHA-256 (salt, details), or empty
    QByteArray details;       ///< nonce || AES-256-GCM (salt || details), or empty
    /// Of what staff sign (entries of version 2, report_statement.h). Its maker sets the first two where they mean
    /// something, signing the others.
    QString answers; ///< the entry that this one answers: `<index>:<base64 of its leaf hash>`
    QString digest;  ///< hex SHA-256 of what is decided or changed
    QString signedBy, seq, seen;
    QByteArray signature; ///< empty: an entry of version 1
};

/// Seals `clear` into event.details under `key` and sets the commitment.
void sealDetails(Event &event, QByteArrayView clear, QByteArrayView key);
/// The clear text, or WrongKey; Damaged where it does not fit the commitment.
Result<QByteArray> openDetails(QByteArrayView sealed, QByteArrayView commit, QByteArrayView key);

/// An entry's columns as they stand in the store. The views hold as long as the row they came from.
struct EntryColumns
{
    qint64 v = 1;
    qint64 timeUs = 0;
    qint64 phi = 0;
    // A view whose data() is null is an absent value.
    QByteArrayView event, action, actor, subject, integration, purpose, outcome, operation, ref;
    QByteArrayView detailsCommit, detailsSealed;
    QByteArrayView signedBy, seq, seen, answers, digest, signature; // of version 2 alone
};
/// The columns of an event; `sealed` is the hash of its details, where it has some. The views hold as long as both.
struct EventColumns
{
    explicit EventColumns(const Event &event);
    EntryColumns columns;

private:
    QByteArrayList m_texts;
    QByteArray m_sealed;
};

/// Appends the canonical JSON to `out`.
void appendCanonical(QByteArray &out, const EntryColumns &columns);
/// The leaf hash of the entry, or of what of it its maker signs: everything but the signature.
Hash leafOf(const EntryColumns &columns);
Hash unsignedLeafOf(EntryColumns columns);

} // namespace nachweis::ledger
