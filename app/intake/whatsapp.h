// SPDX-License-Identifier: GPL-3.0-or-later
// WhatsApp Cloud API webhooks turned into subjects, messages, consent events and log entries. The same event again
// changes nothing. What is not understood is kept, sealed, as unrecognised; what is broken is named with file and line
// and does not stop the rest. Contents of messages are not kept.
#pragma once

#include "log/sequencer.h"

#include <QHash>
#include <QStringList>

namespace nachweis::intake {

struct ImportRejection
{
    QString file;
    int line = 0; ///< counts from 1
    QString reason;
};
struct ImportReport
{
    qint64 documents = 0, events = 0, entries = 0, duplicates = 0, unrecognised = 0;
    QList<ImportRejection> rejected;
};
/// Signatures over the raw bytes of whole files: HMAC-SHA-256 with the app secret, header X-Hub-Signature-256.
struct WebhookSignatures
{
    SecretBytes appSecret;              ///< empty: nothing is checked, and evidence says so
    QHash<QString, QString> byFileName; ///< `sha256=<hex>`
};
/// Lines `FILE  sha256=HEX`.
Result<QHash<QString, QString>> readSignatures(const QString &path);

/// Each file holds one JSON document, or JSON Lines. Errors are those of the stores; broken input stands in the report.
Result<ImportReport> importWhatsApp(const Stores &stores, const Session &session, const QStringList &files,
                                    const WebhookSignatures &signatures);

} // namespace nachweis::intake
