// SPDX-License-Identifier: GPL-3.0-or-later
// Who may open a workspace: the slots of its keyring, changed by those whose duty that is. Each change is an entry, and
// the keyring is held against the log. A member makes their keys at their own console: whoever adds them could sign as
// them otherwise. To see personal data or to approve, two persons let somebody in.
#pragma once

#include "log/makers.h"

namespace nachweis::desk {

enum class Membership {
    Joined,  ///< has made keys; nobody has added them
    Added,   ///< a second person has to confirm it
    Member,  ///< the log knows the key
    Former,  ///< from before members had keys of their own; the log has none of theirs
    Unknown, ///< a slot that the log does not know: somebody wrote it by hand
};
const Vocabulary<Membership> &vocabulary(Membership);

struct Member
{
    QString name;
    Duty duty = Duty::Officer;
    bool personalData = false; ///< the duty has a key to the store of personal data
    QString fingerprint;       ///< of the key that they sign with; empty for a slot from before
};
/// Needs no key. Errors: those of reading workspace and keyring.
Result<QList<Member>> staffOf(const QString &folder);
/// What the log says of a slot.
Membership membershipOf(const log::Makers &makers, const Slot &slot);
/// Slots that open the stores, or say so, and that the log does not know; the session's own among them.
Result<QStringList> unknownSlots(const Stores &stores, const Session &session);

/// The shortest passphrase, in characters; a keyring takes no fewer bytes.
constexpr int shortestPassphrase = 10;
/// Of somebody new: lower-case letters, digits, dot, dash, underscore; begins with a letter or digit; at most 32. It
/// stands in the log for ever.
bool isStaffName(const QString &name);

/// At the member's own console: their keys, in a slot that opens nothing yet. Returns the fingerprint, which whoever
/// adds them compares. BadInput for a passphrase that is too short or a name that is taken.
Result<QString> joinWorkspace(const QString &folder, const QString &name, Duty duty, const SecretBytes &passphrase,
                              const KdfParameters &kdf = {});
/// The entry that names duty and key. An auditor, or the one person whom a founder adds alone, is let in with it.
/// Errors: Refused by duty, or where nobody joined by this name; Conflict where the log has them.
Done addMember(const Stores &stores, const Session &session, const QString &name);
/// By somebody else than who added them: lets the member in. Refused by duty and for one's own addition.
Done confirmMember(const Stores &stores, const Session &session, const QString &name);
/// Errors: Refused by duty and for oneself: somebody has to stay who can open the workspace. NotFound.
Done removeMember(const Stores &stores, const Session &session, const QString &name);

} // namespace nachweis::desk
