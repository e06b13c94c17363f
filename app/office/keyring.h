// SPDX-License-Identifier: GPL-3.0-or-later
// keyring.json: one slot a staff member. A slot holds the keys that the duty needs, sealed with AES-256-GCM under a key
// that Argon2id derives from the member's passphrase. Nobody can open a slot but its owner; an auditor's slot holds the
// audit store's key alone.
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

/// The keys of both stores and the member's own. Each has 32 bytes or, in an auditor's slot, is empty (all but `audit`
/// and `witness`).
struct Keys
{
    SecretBytes gateway;     ///< SQLCipher's raw key of gateway.db
    SecretBytes audit;       ///< SQLCipher's raw key of audit.db
    SecretBytes pepper;      ///< of the look-up HMACs of addresses
    SecretBytes subjectKek;  ///< wraps the subjects' data keys
    SecretBytes details;     ///< seals details of entries that concern no subject
    SecretBytes signingSeed; ///< Ed25519 seed of the log
    SecretBytes witness; ///< Ed25519 seed of the member: cosigns checkpoints, authenticates what a machine remembers
    static Keys random();
    /// The same stores for another member.
    Keys forColleague() const;
};

struct Slot
{
    QString staff;
    Duty duty = Duty::Officer;
    KdfParameters kdf;
    QByteArray salt;
    QByteArray sealed;
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
    Done remove(const QString &staff);
    /// Seals other keys into the slot that the passphrase opens.
    Done replace(const QString &staff, const SecretBytes &passphrase, const Keys &keys);
    /// WrongKey where the passphrase is wrong.
    Result<Keys> unlock(const QString &staff, const SecretBytes &passphrase) const;

private:
    QByteArray associated(const Slot &slot) const;
    QString m_workspace;
    QVector<Slot> m_slots;
};

} // namespace nachweis
