// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 3161 time stamps over the text of a checkpoint: proof by a third party that the log had this state at that time.
#pragma once

#include "base/crypto.h"
#include "base/instant.h"

namespace nachweis::ledger {

struct Timestamp
{
    Instant time;         ///< genTime, as the authority states it
    QString authority;    ///< the signer's name, where the token names one
    QString policy;       ///< an object identifier
    QString serial;       ///< hex
    bool trusted = false; ///< signature and chain verify against the trust list
};

/// As many bytes as an authority's answer may have.
constexpr qint64 maximumTimestampResponse = 256 * 1024;

/// TimeStampReq (DER) over SHA-256 of `text`, with a nonce, asking for the certificate.
QByteArray timestampRequest(QByteArrayView text);
/// The token of an answer to `request`, or of one to any request where that is empty: a TimeStampResp or the token
/// alone, as DER (with white space behind it), PEM or base64. BadInput where it is a refusal (with the authority's
/// reason), no such answer, or one to another request.
Result<QByteArray> timestampToken(const QByteArray &response, const QByteArray &request);

/// Whether the token's imprint is that of `text`, made with SHA-256, SHA-384 or SHA-512. BadInput, with its name, where
/// it is made with another hash, and where the token is none.
Result<bool> coversText(QByteArrayView token, QByteArrayView text);

/// What the token says, if its imprint is that of `text`; BadInput where it is not or the token is none. With
/// `trustList` (certificates, PEM) also signature, purpose and chain at the token's time: Damaged where they do not
/// verify, also where neither token nor list has the signer's certificate.
Result<Timestamp> openTimestamp(QByteArrayView token, QByteArrayView text, const QByteArray &trustList);
/// BadInput for people: why a stamp was not taken, and what to do.
Error timestampRefused(const QString &why, const QString &detail = {});
/// Whether `pem` holds a certificate at all.
bool holdsCertificate(const QByteArray &pem);

} // namespace nachweis::ledger
