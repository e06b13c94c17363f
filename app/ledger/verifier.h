// SPDX-License-Identifier: GPL-3.0-or-later
// Checks the log: every row against its leaf hash, the hashes against the tiles, the tiles against the signed root, the
// checkpoints against each other, against cosignatures and against what this machine remembers. Reads with one
// connection a core, in bounded memory, and says which row was changed, removed, added or moved; where the evidence
// narrows it only to a range, it says so. A visit reads only what is new; whatever it finds amiss is looked into by a
// full verification.
#pragma once

#include "ledger/memory.h"
#include "store/workspace.h"

#include <QList>
#include <atomic>

namespace nachweis {

enum class FindingKind {
    EntryChanged,
    EntryMissing,
    EntryAdded,
    EntryMoved,
    DetailChanged,
    TileChanged,
    CheckpointChanged,
    CheckpointWrongKey,
    CheckpointMissing,
    CheckpointRemoved, ///< an older one: the next one's link names it
    LogRolledBack,
    LogForked,
    EntryRestored,      ///< stands although a retention.expired entry says that it was removed
    CosignatureChanged, ///< does not verify over the checkpoint that it stands beside
    WitnessChanged,     ///< the relation of witnesses, or the policy on them, is not what the log says
    WitnessMissing,     ///< a witness that the policy requires has not cosigned in time
    TimestampInvalid, ///< a time stamp that does not cover the checkpoint that it stands beside, or that the trust list
                      ///< refuses
    RetentionUnexplained, ///< an entry claims a removal that it does not explain
    SchemaChanged,        ///< the store has other relations or triggers than the contract
};
/// All of them, for lists and tests.
QList<FindingKind> findingKinds();
/// entry_changed and so on, as `nachweisctl --json` promises.
QString findingName(FindingKind kind);

/// first and last are entry indexes (inclusive); index is first where the finding concerns one row, else -1. For tiles
/// and checkpoints they are the entries covered.
struct Finding
{
    FindingKind kind;
    LeafIndex first = 0;
    LeafIndex last = 0;
    LeafIndex movedTo = -1; ///< EntryMoved: where the row of `first` stands now
    QString place;          ///< the tile's path or the checkpoint's size, where there is one
    LeafIndex index() const { return first == last ? first : -1; }
    QString message() const; ///< in the user's language
};

struct Verification
{
    bool ok() const { return findings.isEmpty(); }
    TreeSize entries = 0; ///< the size that was verified against a signature
    TreeSize checked = 0; ///< rows read
    TreeSize from = 0;    ///< the first entry checked
    Hash root{};
    TreeSize checkpointSize = -1; ///< -1: no checkpoint verified
    QList<Finding> findings;      ///< at most maximumFindings
    std::chrono::milliseconds took{0};
    static constexpr int maximumFindings = 1000;
};

struct VerifyOptions
{
    bool full = true; ///< else what is new since the remembered checkpoint, and the joint
    int threads = 0;  ///< 0: one a core
    std::function<void(TreeSize done, TreeSize all)> progress; ///< called from any thread
    const std::atomic<bool> *cancel = nullptr;
    bool alone = false; ///< neither asks nor keeps what this machine remembers: for a copy of the log
};

/// Errors: those of opening; Busy with "cancelled". A sound log is remembered.
Result<Verification> verifyLog(const Session &session, const VerifyOptions &options);

/// How much of what this member verified on this machine is fresh.
struct ReadState
{
    Instant verified;          ///< the last visit
    TreeSize size = 0;         ///< entries then
    Instant oldest;            ///< the part that was read longest ago
    int parts = 0, due = 0;    ///< parts in all, and those not read within the period asked for
    std::vector<Instant> read; ///< each part of Memory::partSize entries
};
/// nullopt before the first verification.
Result<std::optional<ReadState>> readState(const Session &session, std::chrono::days within);

/// Reads again the part that was read longest ago, if that was before `within`; false where none is due. A part that
/// does not verify is looked into by a full verification, whose result is `found`.
Result<bool> scrubOnePart(const Session &session, std::chrono::days within, std::optional<Verification> &found);

/// Every part is read again within so many days unless the organisation wishes otherwise.
constexpr int scrubDays = 30;

/// Records the visit in the log and, where the log was found sound, cosigns its checkpoint. A log that is not whole
/// takes no further entry; then the visit waits in the intake.
Done recordVisit(const Stores &stores, const Session &session, const Verification &verification);

/// From the remembered checkpoint to the newest by a consistency proof from the tiles, before a single entry is shown.
struct Continuity
{
    enum class State { FirstVisit, Consistent, RolledBack, Forked, Unproven };
    State state = State::FirstVisit;
    TreeSize remembered = 0, newest = 0;
    Instant verified;
    QString message() const; ///< what it means and what to do, in the user's language; empty where all is well
};
Result<Continuity> checkContinuity(const Session &session);

} // namespace nachweis
