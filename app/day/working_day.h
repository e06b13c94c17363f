// SPDX-License-Identifier: GPL-3.0-or-later
// A member of staff begins a day's work, at the window or in the terminal: before anything is shown, the log has to go
// on from what this machine remembers, what a crash left open is resolved, and whoever a backup brought back is erased
// again.
#pragma once

#include "desk/staff.h"
#include "desk/three_steps.h"
#include "log/verifier.h"
#include "requests/erasure.h"

namespace nachweis::day {

struct Beginning
{
    desk::Recovered recovered;
    requests::Replayed replayed;
    QStringList unknownSlots;         ///< of the keyring, which the log does not know
    std::optional<Instant> forgotten; ///< when the member last verified the log that this machine remembers nothing of

    /// What the member has to know of it, in the user's language; empty where there is nothing.
    QString message() const;
};

/// Where session.logBroken says that the log does not go on, nothing is resolved and nothing sequenced: it is evidence
/// now. A log that is damaged can be looked at and verified: only then may the recovery wait. Errors: those of reading,
/// of recovery and of the erasures; Refused for a member whom the log does not know.
Result<Beginning> begin(const Stores &stores, const Session &session);

} // namespace nachweis::day
