// SPDX-License-Identifier: GPL-3.0-or-later
// Moves the intake into the log: gives each event an index, hashes it, extends the tree and signs a checkpoint, in one
// transaction a batch. What staff report has to carry its maker's signature, and what gateways report has to be theirs
// to report (makers.h); everything else goes to the quarantine, is never signed, and is counted in the log. Needs the
// log's signing key, which no auditor has.
#pragma once

#include "ledger/entry.h"
#include "ledger/note.h"
#include "office/workspace.h"

namespace nachweis::log {

/// Puts an event into the intake as a gateway does: without a signature. An event id that is there already changes
/// nothing. BadInput where no entry can be made of it (ledger::refusal()).
Done report(const Database &audit, const ledger::Event &event);
/// The same for what a member of staff, or the console at which they work, reports: signed by the member.
Done report(const Database &audit, const Session &session, ledger::Event event);

struct Sequenced
{
    qint64 sequenced = 0;
    qint64 duplicates = 0;  ///< events whose id the log holds already
    qint64 refused = 0;     ///< reports that no entry can be made of: they stay in the intake, see refusedReports()
    qint64 quarantined = 0; ///< reports that are not their maker's to make: put aside (quarantine.h)
    ledger::TreeSize size = 0;
};
/// All of the intake that entries can be made of, in batches; the rest stays there and stops nothing. Refuses to extend
/// a log whose edge does not fit its newest checkpoint (Damaged), so that no signature ever covers two histories.
Result<Sequenced> sequence(const Database &audit, const Session &session);

/// The same inside the caller's transaction.
Result<Sequenced> sequenceWithin(const Database &audit, const Session &session);

/// report() and, where the session can sign, sequence().
Done record(const Stores &stores, const Session &session, const ledger::Event &event);

/// Somebody looked at something: `data.read`. A log that is not whole takes no entry; then the look waits in the intake
/// and looking stays possible. `subject` is in the entry only where it is the id of a person whom log or store know.
Done recordLook(const Stores &stores, const Session &session, const QString &subject, const QString &ref);

/// An event by this session's member of staff, now.
ledger::Event staffEvent(const Session &session, const QString &action, const QString &outcome);

/// The newest verified checkpoint for people and scripts; Damaged where it does not verify.
Result<ledger::Checkpoint> latestCheckpoint(const Database &audit, const Workspace &workspace);
/// The one of this size; NotFound where none is stored or the log's key did not sign it.
Result<ledger::Checkpoint> storedCheckpoint(const Database &audit, const Workspace &workspace, ledger::TreeSize size);

} // namespace nachweis::log
