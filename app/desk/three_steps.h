// SPDX-License-Identifier: GPL-3.0-or-later
// A change to the gateway store: intent into the log, the change in one transaction, outcome into the log. The change
// leaves a row in `operations`, in its own transaction, so that after a crash an open intent can be told from a change
// that happened.
#pragma once

#include "log/sequencer.h"

namespace nachweis::desk {

/// `event` names action, subject and ref; its outcome is set here, and its event id is that of the outcome's entry.
/// `change` runs inside a transaction of the gateway store; `afterwards` runs after it, outside, and is run again by
/// recoverOperations() after a crash. Nothing interrupts it between the intent and the outcome (Stores::whole).
Done inThreeSteps(const Stores &stores, const Session &session, ledger::Event event,
                  const std::function<Done(const Database &gateway)> &change,
                  const std::function<Done()> &afterwards = {});

/// Runs `work` while no change of inThreeSteps() is under way in any program: both stores then tell the same story.
/// Busy where one takes longer than ten seconds.
Done whileNothingChanges(const Stores &stores, const std::function<Done()> &work);

/// Resolves the intents that a crash left open: `done` for a change that the gateway store holds, `undone` for one that
/// it does not. Only where intent and row agree on action, subject and ref. `finish` completes what had to follow a
/// committed change (an erasure's details).
struct OpenOperation
{
    QString operation, action, subject, ref;
};
struct Recovered
{
    int done = 0, undone = 0;
    QStringList unlike; ///< refs of intents that say something else than the store's own row: nothing was done
};
Result<Recovered> recoverOperations(const Stores &stores, const Session &session,
                                    const std::function<Done(const OpenOperation &)> &finish);

/// For the tests that kill the program at each step: called with the step's name. Unset in ordinary use.
extern std::function<void(const char *)> stepReached;

} // namespace nachweis::desk
