// SPDX-License-Identifier: GPL-3.0-or-later
#include "day/working_day.h"

#include "consent/suppressions.h"
#include "day/tr.h"

namespace nachweis::day {
Result<Beginning> begin(const Stores &stores, const Session &session)
{
    Beginning beginning;
    if (session.logBroken || session.readOnly())
        return beginning;
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
    if (replayed.erasedAgain > 0)
        sentences += Tr::tr("A backup had brought back %n persons who were erased; they were erased again.", nullptr,
                            replayed.erasedAgain);
    if (!replayed.unknown.isEmpty())
        sentences += Tr::tr("The log names %n erasures in part whose record is lost: look at these requests: %1.",
                            nullptr, int(replayed.unknown.size()))
                         .arg(replayed.unknown.join(u", "_s));
    return sentences.join(' '_L1);
}

} // namespace nachweis::day
