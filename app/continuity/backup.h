// SPDX-License-Identifier: GPL-3.0-or-later
// Encrypted copies of both stores, taken while in use, and their way back (GDPR Art. 32(1)(b), (c)). A backup is a
// folder:
//   gateway.db audit.db   SQLCipher, under the stores' own keys
//   workspace.json keyring.json erasures.jsonl
//   backup.json           what it is, each file's SHA-256, authenticated with the workspace's key
// A person who was erased since does not come back: the erasure ledger is replayed before a restored store is put in
// its place.
#pragma once

#include "base/running.h"
#include "log/verifier.h"

namespace nachweis::continuity {

struct BackupInfo
{
    QString id, workspace;
    Instant made, expires;
    ledger::TreeSize entries = 0;
    Hash root{};
};

/// `folder` must not exist or be empty. `expires` from the organisation's days where it is not given; it stands in the
/// certificate of every erasure until then. The gateway may go on writing. Where it fails or is cancelled, nothing of
/// it stays in the folder.
Result<BackupInfo> createBackup(const Stores &stores, const Session &session, const QString &folder,
                                std::optional<int> days = {}, const Running &running = {});

/// What is wrong with it; empty where it could be restored. Needs the keys of the session that made it.
struct BackupCheck
{
    BackupInfo info;
    QStringList findings; ///< sentences in the user's language
    bool ok() const { return findings.isEmpty(); }
};
/// Reads every page of both copies, checks each file's hash and verifies the log. Errors: NotFound, BadInput (no
/// backup, or of another workspace), WrongKey, Refused for an auditor, cancelled.
Result<BackupCheck> verifyBackup(const Session &session, const QString &folder, const Running &running = {});

struct Restored
{
    BackupInfo info;
    bool logKept = false;    ///< the workspace's own log is whole and goes on from the backup's: it stays
    int erasedAgain = 0;     ///< persons whom the backup would have brought back
    QStringList unknown;     ///< persons erased in part whose ledger line is lost: somebody has to look
    QString replacedFolder;  ///< where the former stores lie now
    QString message() const; ///< all of it, in the user's language
};
/// What `replay` must do: erase again, and return how many and who is unknown.
using Replay = std::function<Result<std::pair<int, QStringList>>(const Stores &, const Session &)>;
/// Puts the gateway store of a backup in place of the present one; the log only where the present one is lost or
/// damaged, and then with `acceptRollback` alone, because entries are lost. The former files are kept aside. All stores
/// must be closed. It can be cancelled until the restored stores are written to; nothing has changed then.
Result<Restored> restoreBackup(const Session &session, const QString &folder, const Replay &replay, bool acceptRollback,
                               const Running &running = {});

/// Copies that may still exist.
struct BackupRow
{
    QString id, place;
    Instant made, expires;
    ledger::TreeSize entries = 0;
    std::optional<Instant> destroyed;
};
Result<QList<BackupRow>> listBackups(const Database &gateway);
Done backupDestroyed(const Stores &stores, const Session &session, const QString &id);

} // namespace nachweis::continuity
