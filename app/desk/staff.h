// SPDX-License-Identifier: GPL-3.0-or-later
// Who may open a workspace: the slots of its keyring, changed by those whose duty that is. Each change is an entry.
#pragma once

#include "office/workspace.h"

namespace nachweis::desk {

struct Member
{
    QString name;
    Duty duty = Duty::Officer;
    bool personalData = false; ///< has a key to the store of personal data
};
/// Needs no key. Errors: those of reading workspace and keyring.
Result<QList<Member>> staffOf(const QString &folder);

/// The shortest passphrase, in characters.
constexpr int shortestPassphrase = 8;

/// Errors: Refused by duty; BadInput for a passphrase that is too short or a name that is taken.
Done addMember(const Stores &stores, const Session &session, const QString &name, Duty duty,
               const SecretBytes &passphrase);
/// Errors: Refused by duty and for oneself: somebody has to stay who can open the workspace. NotFound.
Done removeMember(const Stores &stores, const Session &session, const QString &name);

} // namespace nachweis::desk
