// SPDX-License-Identifier: GPL-3.0-or-later
// Checks the log: every row against its leaf hash, the hashes against the tiles, the tiles against the signed root, the
// checkpoints against each other, against cosignatures and against what this machine remembers. Reads with one
// connection a core, in bounded memory, and says which row was changed, removed, added or moved; where the evidence
// narrows it only to a range, it says so. A visit reads only what is new; whatever it finds amiss is looked into by a
// full verification.
#pragma once

#include "ledger/findings.h"
#include "log/memory.h"
#include "office/workspace.h"

namespace nachweis::log {

/// Errors: those of opening; Cancelled. A sound log is remembered.
Result<ledger::Verification> verifyLog(const Session &session, const ledger::VerifyOptions &options);

/// How much of what this member verified on this machine is fresh.
struct ReadState
{
    Instant verified;          ///< the last visit
    ledger::TreeSize size = 0; ///< entries then
    Instant oldest;            ///< the part that was read longest ago
    int parts = 0, due = 0;    ///< parts in all, and those not read within the period asked for
    std::vector<Instant> read; ///< each part of Memory::partSize entries
};
/// nullopt before the first verification.
Result<std::optional<ReadState>> readState(const Session &session, std::chrono::days within);

/// Reads again the part that was read longest ago, if that was before `within`; false where none is due. A part that
/// does not verify is looked into by a full verification, whose result is `found`.
Result<bool> scrubOnePart(const Session &session, std::chrono::days within, std::optional<ledger::Verification> &found);

/// Every part is read again within so many days unless the organisation wishes otherwise.
constexpr int scrubDays = 30;

/// Records the visit in the log and, where the log was found sound, cosigns its checkpoint. A log that is not whole
/// takes no further entry; then the visit waits in the intake.
Done recordVisit(const Stores &stores, const Session &session, const ledger::Verification &verification);

/// From the remembered checkpoint to the newest by a consistency proof from the tiles, before a single entry is shown;
/// and both stores' relations, indexes, triggers and views against the contract, before anything is written.
struct Continuity
{
    enum class State { FirstVisit, Consistent, RolledBack, Forked, Unproven, StoreChanged };
    State state = State::FirstVisit;
    ledger::TreeSize remembered = 0, newest = 0;
    Instant verified;
    QString objects;         ///< StoreChanged: which, by name
    QString message() const; ///< what it means and what to do, in the user's language; empty where all is well
};
Result<Continuity> checkContinuity(const Session &session);

/// When this member last verified the log, by its own words, where this machine remembers nothing of it: that was on
/// another machine, or what this one remembered is gone.
Result<std::optional<Instant>> forgottenVisit(const Database &audit, const Session &session);

} // namespace nachweis::log
