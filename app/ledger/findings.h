// SPDX-License-Identifier: GPL-3.0-or-later
// What a verification of a log may find, whether it lies in a store or is published as tiles.
#pragma once

#include "base/instant.h"
#include "ledger/tree.h"

#include <QList>
#include <atomic>
#include <chrono>
#include <functional>
#include <optional>

namespace nachweis::ledger {

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
    IndexChanged,         ///< an index does not hold what the rows say, so that lists leave out rows or show others
    Unreadable,           ///< of a published log: no tile or bundle by its form, whatever it is
    RootImpossible,       ///< the checkpoint of an empty log has another root than an empty log
    PageDamaged,          ///< of the store's file
    TrustChanged,         ///< the trust list is not the one that the log names
    ReportUnsigned,       ///< staff or the system are named as maker, and no signature shows it
    ReportForged,         ///< the signature is not that of a member of staff of that time, or of somebody else
    ReportNotAllowed,     ///< neither a gateway's to report nor of the duty of whoever signed it
    ReportOfOtherLog,     ///< its maker had seen a log that is not the beginning of this one
    ReportMissing,        ///< the maker numbered a report before it that is nowhere
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

/// How much a verification reads.
enum class Grade {
    Visit,    ///< what is new since the last visit, and the entries on which later checks rest
    Full,     ///< every row, detail, signature and object of the contract
    Thorough, ///< every index and page too
};

QString gradeName(Grade grade); ///< visit, full, thorough

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
    Grade grade = Grade::Full; ///< what was read
    /// When what this one did not read was last read by this member on this machine; nullopt: never.
    std::optional<Instant> lastFull{}, lastThorough{};
    QString reading() const; ///< what was read and what was not, in the user's language
    static constexpr int maximumFindings = 1000;
};

struct VerifyOptions
{
    bool full = true; ///< else what is new since the remembered checkpoint, and the joint
    int threads = 0;  ///< 0: one a core
    std::function<void(TreeSize done, TreeSize all)> progress; ///< called from any thread
    const std::atomic<bool> *cancel = nullptr;
    bool thorough = false; ///< indexes and pages too; goes with `full`
    bool alone = false;    ///< neither asks nor keeps what this machine remembers: for a copy of the log
};

} // namespace nachweis::ledger
