// SPDX-License-Identifier: GPL-3.0-or-later
// Who made an entry, and whether they may have. The keys of the staff stand in the log itself: in `workspace.founded`
// or, in a log from before members signed, in `log.boundary`, below which no maker is proven; then in `staff.keyed` (a
// member from before the boundary) and `staff.added`, which for everybody but auditors needs `staff.confirmed` by a
// second person; who founds alone adds one person alone. Whoever reads the rows in order folds them in; the sequencer
// and the verification judge by the same rules.
#pragma once

#include "base/named.h"
#include "ledger/report_statement.h"
#include "office/workspace.h"
#include "store/database.h"

#include <map>

namespace nachweis::log {

/// Why a report does not go into the log as it stands, or should not stand there.
enum class Refusal {
    Unsigned,   ///< in the name of staff or of the system, without a signature
    UnknownKey, ///< signed with a key that is no member's of staff, or was not at the time
    Forged,     ///< the signature does not hold
    OtherName,  ///< signed by somebody else than the one it names
    NotAllowed, ///< neither a gateway's nor of the duty of whoever signed it
    OtherLog,   ///< its maker has seen another log than this one
    OtherBytes, ///< the log has another report of this number, or it waited under the id of a signed one
};
const Vocabulary<Refusal> &vocabulary(Refusal);

/// A member's key as the log has it.
struct StaffKey
{
    QString staff;
    Duty duty = Duty::Officer;
    QByteArray publicKey; ///< empty for a member from before the boundary who has not opened since
    ledger::LeafIndex from = 0;
    ledger::LeafIndex until = -1; ///< of the removal; -1 while they stay
    QString addedBy;
    bool confirmed = true; ///< false until a second person has confirmed the addition: the key counts for nothing
};
/// For people to compare: eight groups of the key's SHA-256.
QString fingerprint(const QByteArray &publicKey);

/// `<name>:<duty>[:<base64 of the public key>]`, the `ref` of entries about staff.
QString staffReference(const QString &staff, Duty duty, const QByteArray &publicKey = {});

class Makers
{
public:
    /// Of the rows below `size`, as the indexes of the store find them, each proven against `root`.
    static Result<Makers> load(const Database &audit, const ledger::ReportPlace &place, ledger::TreeSize size,
                               const Hash &root);
    explicit Makers(ledger::ReportPlace place) : m_place(std::move(place)) {}

    /// The verdict on a row that is to stand at `index`; nullopt where it may. What its maker has seen is not looked
    /// at.
    std::optional<Refusal> judge(const ledger::EntryColumns &columns, ledger::LeafIndex index) const;
    /// The same without the arithmetic of the signature.
    std::optional<Refusal> judgeName(const ledger::EntryColumns &columns, ledger::LeafIndex index) const;
    /// Takes in what a row that stands at `index` says of the staff. False where it says something that cannot be.
    bool fold(const ledger::EntryColumns &columns, ledger::LeafIndex index);

    /// Index of the first entry whose maker is proven; -1 where there is none yet.
    ledger::LeafIndex boundary() const { return m_boundary; }
    /// The member's present key; nullptr where they have none.
    const StaffKey *of(const QString &staff) const;
    /// Whose key has this id; empty where it is nobody's.
    QString signerOf(QByteArrayView keyId) const;
    const QList<StaffKey> &all() const { return m_keys; }
    const ledger::ReportPlace &place() const { return m_place; }

private:
    const StaffKey *signer(const ledger::EntryColumns &columns, ledger::LeafIndex index) const;
    StaffKey *current(const QString &staff);
    bool add(StaffKey key);
    ledger::ReportPlace m_place;
    ledger::LeafIndex m_boundary = -1;
    QList<StaffKey> m_keys;
    std::map<QByteArray, qsizetype> m_byId; // key id: index into m_keys
};

/// Whether a row is a gateway's and says nothing but what a gateway may: there is nothing more to ask about its maker.
bool isPlainReport(const ledger::EntryColumns &columns);
/// Whether an entry says something of staff or boundary, by its action.
bool concernsMakers(QByteArrayView action);

/// An event in version 2: number, newest checkpoint seen and signature. Within the connection that it is reported on.
Done signReport(ledger::Event &event, const Database &audit, const Session &session);

} // namespace nachweis::log
