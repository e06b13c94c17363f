// SPDX-License-Identifier: GPL-3.0-or-later
// Signatures over the raw bytes of whole files: HMAC-SHA-256 with the app secret, as the header X-Hub-Signature-256 has
// them. Bytes are compared, not their spelling.
#pragma once

#include "base/crypto.h"
#include "consent/vocabulary.h"

#include <QStringList>

namespace nachweis::intake {

struct SignatureLine
{
    QString path; ///< as written: a name, or a path
    QByteArray mac;
    int line = 0; ///< counts from 1
};
struct WebhookSignatures
{
    SecretBytes appSecret; ///< empty: nothing is checked, and evidence says so
    QList<SignatureLine> lines;
    QList<int> unreadable; ///< lines of the list that are none
};
/// Lines `FILE  sha256=HEX`, or the other way round; any white space between, with or without `sha256=`, upper or lower
/// hex. NotFound where the list cannot be read.
Result<WebhookSignatures> readSignatures(const QString &path);

/// What the list says of one file, and in words what an officer should know of it.
struct SignatureCheck
{
    consent::SignatureState state = consent::SignatureState::Absent;
    QString note;
};
/// `allPaths`: of the files that are imported together; a bare name counts where it is that of one of them alone. A
/// signature that fits the bytes is valid under whatever name it stands.
SignatureCheck checkSignature(const QByteArray &raw, const QString &path, const QStringList &allPaths,
                              const WebhookSignatures &signatures);
/// The lines that name none of the files.
QList<SignatureLine> linesWithoutFile(const QStringList &allPaths, const WebhookSignatures &signatures);

} // namespace nachweis::intake
