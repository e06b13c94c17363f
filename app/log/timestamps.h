// SPDX-License-Identifier: GPL-3.0-or-later
// The time stamps of the log: asked for, taken, stored beside their checkpoints and held against the organisation's
// list of trusted authorities.
#pragma once

#include "ledger/timestamp.h"
#include "office/workspace.h"

#include <QUrl>

namespace nachweis::log {

/// The organisation's trust list: timestamp-trust.pem in the workspace folder; empty where there is none.
QByteArray timestampTrust(const Workspace &workspace);

/// How the entry `console.trusted` names a list: `trust:<SHA-256>`.
QString trustReference(const QByteArray &pem);
/// Replaces it, and records that. BadInput where `pem` holds no certificate.
Done setTimestampTrust(const Stores &stores, const Session &session, const QByteArray &pem);

/// Stored tokens with what they say, newest first.
struct StoredTimestamp
{
    qint64 size = 0;
    QByteArray token;
    ledger::Timestamp timestamp;
};
Result<QList<StoredTimestamp>> storedTimestamps(const Database &audit, const Workspace &workspace);
/// Stores the token over the stored checkpoint that it covers, and records it. BadInput where it covers none.
Result<StoredTimestamp> addTimestamp(const Stores &stores, const Session &session, const QByteArray &response,
                                     const QByteArray &request);
/// Asks an authority for a token over the newest checkpoint and stores it.
Result<StoredTimestamp> requestTimestamp(const Stores &stores, const Session &session, const QUrl &authority);

} // namespace nachweis::log
