// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace is a folder with workspace.json (names the two stores and the log's public key; holds no secret),
// keyring.json and, embedded, gateway.db and audit.db. Unlocking it gives a Session; a Session opens Stores, one set
// of connections a thread.
#pragma once

#include "base/instant.h"
#include "office/keyring.h"
#include "office/presence.h"
#include "store/schema.h"

#include <memory>
#include <optional>

class QTemporaryDir;

namespace nachweis {

struct Workspace
{
    QString folder;
    QString id;
    QString origin; ///< of the log: the first line of its checkpoints and its key's name
    QString vkey;   ///< the log's public key as C2SP signed-note writes it
    QByteArray gatewaySalt, auditSalt;
    QByteArray auditContract; ///< contractDigest() of the audit store at its creation; empty in workspaces from before
    bool checkpointsLinked = false; ///< every checkpoint of the audit store has a link; false in workspaces from before
    QString copyFolder{};           ///< holds the stores instead, where `folder` cannot be written (read_only.h)

    QString gatewayPath() const;
    QString auditPath() const;
    QString keyringPath() const;
    static Result<Workspace> load(const QString &folder);
    Done save() const;
    Pins pins() const { return {id, vkey, auditContract, checkpointsLinked}; }
};

/// Who is at work, with which keys. Copy it into the thread that needs stores of its own.
struct Session
{
    Workspace workspace;
    QString staff;
    Duty duty = Duty::Officer;
    Keys keys;
    Clock clock = systemNow;
    std::function<QString()> newId = randomId; ///< a sample gateway makes its ids from a seed
    /// The log does not go on from what this machine remembers: nothing is sequenced, and changes are refused.
    bool logBroken = false;
    /// The copy that the stores are read from, where the workspace cannot be written; it goes with the last session.
    std::shared_ptr<const QTemporaryDir> copy{};
    bool readOnly() const { return copy != nullptr; }

    QString actor() const { return u"staff:"_s + staff; }
    bool seesPersonalData() const { return !keys.gateway.isEmpty(); }
};

struct Stores
{
    std::optional<Database> gateway; ///< absent for an auditor
    Database audit;
    std::shared_ptr<const Presence> presence{}; ///< nobody exchanges the stores while they are open

    /// Errors beside those of Database::open: NewerSchema.
    static Result<Stores> open(const Session &session);
    /// The gateway store, or Refused with the reason for an auditor.
    Result<const Database *> personal() const;
    /// Database::interrupt(), stopOn() and whole() for all that are open.
    void interrupt() const;
    void stopOn(const std::atomic<bool> *cancel) const;
    Done whole(const std::function<Done()> &work) const;
};

/// Errors: WrongKey; Damaged where workspace.json is not what the member's slot knows of the workspace. A slot from
/// before members had keys of their own gets them here.
Result<Session> unlock(const QString &folder, const QString &staff, const SecretBytes &passphrase,
                       const Clock &clock = systemNow);

/// A new workspace with empty stores. `folder` must not exist or be empty. The session returned belongs to `staff`,
/// an officer. `origin` names the log, without spaces or plus signs.
Result<Session> createWorkspace(const QString &folder, const QString &origin, const QString &staff,
                                const SecretBytes &passphrase, const Clock &clock, const KdfParameters &kdf = {});

/// Hex SHA-256 over product, origin and time of creation as contract_info has them.
Result<QByteArray> contractDigest(const Database &audit);

} // namespace nachweis
