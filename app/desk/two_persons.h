// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions that take two: whoever proposed does not approve.
#pragma once

#include "desk/three_steps.h"

namespace nachweis::desk {

/// Fine where this member of staff may approve what `proposer` proposed. Otherwise Refused, and `attempt` is in the log
/// as denied.
Done mayApprove(const Stores &stores, const Session &session, const QString &proposer, ledger::Event attempt);

} // namespace nachweis::desk
