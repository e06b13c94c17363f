// SPDX-License-Identifier: GPL-3.0-or-later
// keyring.json: one slot a staff member. A slot holds the keys that the duty needs, the member's own, and what the
// member knows of the workspace, sealed with AES-256-GCM under a key that Argon2id derives from the member's
// passphrase. Nobody can open a slot but its owner; of the stores' keys an auditor's slot holds the audit store's
// alone.
#pragma once

#include "base/crypto.h"
#include "base/result.h"

#include <QStringList>
#include <QVector>

namespace nachweis {

enum class Duty { Officer, Approver, Auditor, Administrator };
QString dutyName(Duty duty); ///< officer, approver, auditor, administrator
Result<Duty> parseDuty(const QString &name);
QString dutyTitle(Duty duty); ///< in the user's language

/// What a slot knows of its workspace. workspace.json, which anybody at the folder can write, is held against it.
struct Pins
{
    QString workspace; ///< its id
    QString vkey;      ///< of the log
    QByteArray auditContract;
    bool checkpointsLinked = false;
    bool operator==(const Pins &) const = default;
};

/// The keys of both stores and the member's own. Each has 32 bytes or, in an auditor's slot, is empty (all but `audit`
/// and the member's own).
struct Keys
{
    SecretBytes gateway;     ///< SQLCipher's raw key of gateway.db
    SecretBytes audit;       ///< SQLCipher's raw key of audit.db
    SecretBytes pepper;      ///< of the look-up HMACs of addresses
    SecretBytes subjectKek;  ///< wraps the subjects' data keys
    SecretBytes details;     ///< seals details of entries that concern no subject
    SecretBytes signingSeed; ///< Ed25519 seed of the log
    SecretBytes witness;     ///< Ed25519 seed of the member: cosigns checkpoints
    SecretBytes report;      ///< Ed25519 seed of the member: signs what they report. Empty in slots from before
    SecretBytes box;         ///< X25519 seed of the member: what colleagues seal for them
    Pins pins;
    static Keys random();
    /// The member's own alone, for a workspace whose keys a colleague will give.
    static Keys own(const QString &workspace);
    /// These, and the stores' keys and the pins of `given`.
    Keys with(const Keys &given) const;
};

struct Slot
{
    QString staff;
    Duty duty = Duty::Officer;
    KdfParameters kdf;
    QByteArray salt;
    QByteArray sealed;
    QByteArray reporter; ///< the public half of Keys::report; empty in slots from before
    QByteArray box;      ///< that of Keys::box
    QByteArray envelope; ///< the stores' keys, sealed to `box` by whoever let the member in; until they open it
};

class Keyring
{
public:
    static Result<Keyring> load(const QString &path);
    Done save(const QString &path) const;

    explicit Keyring(QString workspaceId = {}) : m_workspace(std::move(workspaceId)) {}
    const QVector<Slot> &staffSlots() const { return m_slots; }
    /// NotFound where nobody of that name has a slot.
    Result<Slot> slot(const QString &staff) const;
    Done add(const QString &staff, Duty duty, const SecretBytes &passphrase, const Keys &keys,
             const KdfParameters &kdf = {});
    /// Puts the keys of the stores that the slot's duty has, and the pins, into its envelope.
    Done give(const QString &staff, const Keys &keys);
    Done remove(const QString &staff);
    /// Seals other keys into the slot that the passphrase opens.
    Done replace(const QString &staff, const SecretBytes &passphrase, const Keys &keys);
    /// WrongKey where the passphrase is wrong. Refused where the member has no keys of the stores yet.
    Result<Keys> unlock(const QString &staff, const SecretBytes &passphrase) const;

private:
    QByteArray associated(const Slot &slot) const;
    QString m_workspace;
    QVector<Slot> m_slots;
};

} // namespace nachweis
