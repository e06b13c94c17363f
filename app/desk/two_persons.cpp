// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/two_persons.h"
#include "desk/tr.h"
#include "office/duties.h"

namespace nachweis::desk {
Done mayApprove(const Stores &stores, const Session &session, const QString &proposer, ledger::Event attempt)
{
    const bool duty = allows(session.duty, Act::Approve);
    if (duty && proposer != session.staff)
        return {};
    attempt.outcome = u"denied"_s;
    NACHWEIS_TRY(log::record(stores, session, attempt));
    return fail(ErrorCode::Refused,
                duty ? Tr::tr("You proposed this decision yourself; a second person has to approve it.")
                     : titleOf(Act::Approve),
                Tr::tr("Have an approver open it. The attempt is in the log; nothing else was changed."));
}

} // namespace nachweis::desk
