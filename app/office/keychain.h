// SPDX-License-Identifier: GPL-3.0-or-later
// The witness key of a member of staff on this machine, in the system's keychain (libsecret, KWallet, macOS, Windows)
// through QtKeychain. Where there is no keychain the keyring's own witness key serves.
#pragma once

#include "office/workspace.h"

#include <QObject>

namespace nachweis {

/// The session with this machine's witness key. `done` is called later, in this thread, which needs an event loop;
/// `owner` gone, it is not called. A keychain that does not answer within a few seconds counts as none.
/// NACHWEIS_NO_KEYCHAIN in the environment: none is asked.
void withMachineWitness(Session session, QObject *owner, std::function<void(const Session &)> done);
/// The same for a program without a running event loop.
Session withMachineWitness(Session session);

} // namespace nachweis
