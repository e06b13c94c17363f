// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 3161 time stamps over the text of a checkpoint: proof by a third party that the log had this state at that time.
#pragma once

#include "base/instant.h"
#include "store/workspace.h"

#include <QUrl>

namespace nachweis {

struct Timestamp
{
    Instant time;         ///< genTime, as the authority states it
    QString authority;    ///< the signer's name, where the token names one
    QString policy;       ///< an object identifier
    QString serial;       ///< hex
    bool trusted = false; ///< signature and chain verify against the trust list
};

/// TimeStampReq (DER) over SHA-256 of `text`, with a nonce, asking for the certificate.
QByteArray timestampRequest(QByteArrayView text);
/// The token of a TimeStampResp (DER) to `request`, or of one to any request where that is empty. BadInput where it is
/// a refusal (with the authority's reason), no such answer, or one to another request.
Result<QByteArray> timestampToken(const QByteArray &response, const QByteArray &request);

/// What the token says, if its imprint is that of `text`; BadInput where it is not or the token is none. With
/// `trustList` (certificates, PEM) also signature, purpose and chain at the token's time: Damaged where they do not
/// verify.
Result<Timestamp> openTimestamp(QByteArrayView token, QByteArrayView text, const QByteArray &trustList);

/// The organisation's trust list: timestamp-trust.pem in the workspace folder; empty where there is none.
QByteArray timestampTrust(const Workspace &workspace);

/// Replaces it, and records that. BadInput where `pem` holds no certificate.
Done setTimestampTrust(const Stores &stores, const Session &session, const QByteArray &pem);

/// Stored tokens with what they say, newest first.
struct StoredTimestamp
{
    qint64 size = 0;
    QByteArray token;
    Timestamp timestamp;
};
Result<QList<StoredTimestamp>> storedTimestamps(const Database &audit, const Workspace &workspace);
/// Stores the token over the stored checkpoint that it covers, and records it. BadInput where it covers none.
Result<StoredTimestamp> addTimestamp(const Stores &stores, const Session &session, const QByteArray &response,
                                     const QByteArray &request);
/// Asks an authority for a token over the newest checkpoint and stores it.
Result<StoredTimestamp> requestTimestamp(const Stores &stores, const Session &session, const QUrl &authority);

} // namespace nachweis
