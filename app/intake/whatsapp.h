// SPDX-License-Identifier: GPL-3.0-or-later
// WhatsApp Cloud API webhooks turned into subjects, messages, consent events and log entries. The same event again
// changes nothing. What no rule decides is put before staff (intake/inbox.h); what is broken is named with file and
// line and does not stop the rest. Contents of messages are not kept.
#pragma once

#include "intake/documents.h"
#include "intake/signatures.h"
#include "log/sequencer.h"

#include <QStringList>

namespace nachweis::intake {

struct ImportReport
{
    qint64 documents = 0, events = 0, entries = 0, duplicates = 0;
    qint64 unrecognised = 0; ///< events of a kind that is not known; they are in the inbox
    qint64 inbox = 0;        ///< items for staff, those among them
    qint64 suppressed = 0;   ///< events from before an erasure: counted, and not kept
    QList<ImportRejection> rejected;
    QList<ImportRejection> notes; ///< on signatures: what does not fit, and why
};

/// Each file holds one document, several, or a list of them. Errors are those of the stores; broken input stands in the
/// report.
Result<ImportReport> importWhatsApp(const Stores &stores, const Session &session, const QStringList &files,
                                    const WebhookSignatures &signatures);

} // namespace nachweis::intake
