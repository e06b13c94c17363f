// SPDX-License-Identifier: GPL-3.0-or-later
// The first day: a workspace of one's own, with who the controller is and the purposes and retention classes to begin
// with. What comes in is imported afterwards.
#pragma once

#include "office/workspace.h"

namespace nachweis::day {

struct Founding
{
    QString folder;             ///< must not exist or be empty
    QString organisation;       ///< the controller's name (GDPR Art. 4 no. 7)
    QString calendar = u"DE"_s; ///< one of law::holidayCalendars()
    QString staff;              ///< the founder's name in workspace and log: see desk::isStaffName()
};
/// A name for the log of this organisation: `nordlicht-versand.nachweis/1f3a9c0b`.
QString logOrigin(const QString &organisation);
/// The session of the founder, an officer. BadInput, with what is wrong, before anything is made; where anything fails
/// later, nothing stays in the folder.
Result<Session> foundWorkspace(const Founding &founding, const SecretBytes &passphrase, const Clock &clock = systemNow);

} // namespace nachweis::day
