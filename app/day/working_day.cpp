// SPDX-License-Identifier: GPL-3.0-or-later
#include "day/working_day.h"

#include "consent/suppressions.h"
#include "day/tr.h"

namespace nachweis::day {
// The keyring is a file that anybody at the folder can write.
static Result<QStringList> heldAgainstLog(const Stores &stores, const Session &session)
{
    if (!session.keys.signingSeed.isEmpty()) {
        const auto known = log::sequence(stores.audit, session); // brings the member's own key into a log from before
        if (!known && known.error().code != ErrorCode::Damaged)
            return fail(known.error());
    }
    const auto unknown = desk::unknownSlots(stores, session);
    if (!unknown)
        return unknown.error().code == ErrorCode::Damaged ? QStringList() : unknown;
    if (!unknown->contains(session.staff))
        return unknown;
    return fail(ErrorCode::Refused,
                Tr::tr("The keyring has a slot for “%1” that the log does not know: nobody has let them in.")
                    .arg(session.staff),
                Tr::tr("Nothing was opened. Have an officer add you and a second person confirm it."));
}

Result<Beginning> begin(const Stores &stores, const Session &session)
{
    Beginning beginning;
    if (session.logBroken || session.readOnly())
        return beginning;
    NACHWEIS_ASSIGN(beginning.forgotten, log::forgottenVisit(stores.audit, session));
    NACHWEIS_ASSIGN(beginning.unknownSlots, heldAgainstLog(stores, session));
    const auto recovered = desk::recoverOperations(
        stores, session, [&](const desk::OpenOperation &o) { return requests::finishErasure(stores, session, o); });
    if (!recovered)
        return recovered.error().code == ErrorCode::Damaged ? Result<Beginning>(beginning) : fail(recovered.error());
    beginning.recovered = *recovered;
    if (stores.gateway && session.duty != Duty::Auditor)
        NACHWEIS_TRY(consent::suppressLaterPurposes(*stores.gateway));
    NACHWEIS_ASSIGN(beginning.replayed, requests::replayErasures(stores, session));
    return beginning;
}

QString Beginning::message() const
{
    QStringList sentences;
    if (recovered.done + recovered.undone > 0)
        sentences += Tr::tr("After an interruption: %1 changes completed, %2 undone; the log tells which.")
                         .arg(recovered.done)
                         .arg(recovered.undone);
    if (forgotten)
        sentences += Tr::tr("This machine remembers nothing of the log, although the log says that you verified it on "
                            "%1. If that was here, somebody has removed what it remembered: verify the whole log, and "
                            "compare its checkpoint with a colleague's.")
                         .arg(toRfc3339Seconds(*forgotten));
    if (!unknownSlots.isEmpty())
        sentences += Tr::tr("The keyring has slots that the log does not know: %1. Somebody has written them by hand; "
                            "remove them.")
                         .arg(unknownSlots.join(u", "_s));
    if (replayed.erasedAgain > 0)
        sentences += Tr::tr("A backup had brought back %n persons who were erased; they were erased again.", nullptr,
                            replayed.erasedAgain);
    if (!recovered.unlike.isEmpty())
        sentences += Tr::tr("Changes were left open whose entry is not what the store holds; nothing was done about "
                            "them: %1.")
                         .arg(recovered.unlike.join(u", "_s));
    if (!replayed.blocked.isEmpty())
        sentences +=
            Tr::tr("%n persons are in the store although the log says that they were erased. No record with "
                   "two signatures shows it, or a hold covers them: they are not erased and not shown. Have an "
                   "erasure proposed, approved and carried out: %1.",
                   nullptr, int(replayed.blocked.size()))
                .arg(replayed.blocked.join(u", "_s));
    return sentences.join(' '_L1);
}

} // namespace nachweis::day
