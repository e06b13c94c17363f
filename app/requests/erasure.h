// SPDX-License-Identifier: GPL-3.0-or-later
// The erasure (GDPR Art. 17) of an approved plan, and the erasure ledger that is replayed when a backup comes back.
#pragma once

#include "requests/erasure_plan.h"
#include "requests/requests.h"
#include "store/residue.h"

namespace nachweis::requests {

/// Erases what the plan says, in three steps, and destroys the data key where nothing sealed under it stays. Refused
/// without approval, or where the plan is not the one that was approved: it then needs a new approval. `patterns` gets
/// the bytes to search for afterwards; nothing of them is kept elsewhere.
Done executeErasure(const Stores &stores, const Session &session, const QString &id,
                    ResiduePatterns *patterns = nullptr);

/// Completes what had to follow a committed erasure; for recoverOperations().
Done finishErasure(const Stores &stores, const Session &session, const desk::OpenOperation &operation);

/// Searches both stores' files, page by page, for what was erased, and keeps the result with the request. True where
/// nothing was found.
Result<bool> searchResidue(const Stores &stores, const Session &session, const QString &requestId,
                           const ResiduePatterns &patterns,
                           const std::function<void(qint64 done, qint64 all)> &progress = {},
                           const std::atomic<bool> *cancel = nullptr);
struct ResidueSearch
{
    ResidueStore store = ResidueStore::Gateway;
    Instant searched;
    qint64 pages = 0, bytes = 0, patterns = 0, found = 0;
};
const Relation<ResidueSearch> &residueRows(); ///< without the request
Result<QList<ResidueSearch>> residueSearches(const Database &gateway, const QString &requestId);

/// The erasure ledger: `erasures.jsonl` in the workspace folder, outside both stores, one line an erasure,
/// authenticated and with two persons' signatures. Erases again whoever a store that came from a backup brings back;
/// nothing may be shown before. Never because an entry of the log says so alone, and never whom a legal hold covers:
/// those are blocked from view (people::mayBeShown()) until a request about them is approved and carried out.
struct Replayed
{
    int erasedAgain = 0;
    QStringList blocked; ///< subjects of whom log or ledger say that they were erased, and who are back
};
Result<Replayed> replayErasures(const Stores &stores, const Session &session);
/// The same as restoreBackup() in registers takes it: how many, and who is unknown.
Result<std::pair<int, QStringList>> replayForRestore(const Stores &stores, const Session &session);

} // namespace nachweis::requests
