// SPDX-License-Identifier: GPL-3.0-or-later
// Who the controller is (GDPR Art. 4 no. 7): what letters, certificates and notifications name.
#pragma once

#include "desk/three_steps.h"

namespace nachweis::people {

struct Organisation
{
    QString name, address;
    QString contact;            ///< of the data protection officer, or another contact point (Art. 33(3)(b))
    QString authority;          ///< the supervisory authority, with its address
    QString calendar = u"DE"_s; ///< whose holidays roll a period: one of holidayCalendars()
    int backupDays = 30;        ///< how long a backup is kept
};
Result<Organisation> organisation(const Database &gateway);
/// BadInput where the calendar is not known or the name is empty.
Done setOrganisation(const Stores &stores, const Session &session, const Organisation &organisation);

} // namespace nachweis::people
