// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/two_persons.h"
#include "desk/tr.h"

namespace nachweis::desk {
Done mayApprove(const Stores &stores, const Session &session, const QString &proposer, ledger::Event attempt)
{
    const bool duty = session.duty == Duty::Approver || session.duty == Duty::Officer;
    if (duty && proposer != session.staff)
        return {};
    attempt.outcome = u"denied"_s;
    NACHWEIS_TRY(log::record(stores, session, attempt));
    return fail(ErrorCode::Refused,
                duty ? Tr::tr("You proposed this decision yourself; a second person has to approve it.")
                     : Tr::tr("Your duty does not approve decisions."),
                Tr::tr("Have an approver open it. The attempt is in the log; nothing else was changed."));
}

} // namespace nachweis::desk
