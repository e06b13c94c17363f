// SPDX-License-Identifier: GPL-3.0-or-later
// Which duty does which work: one table, which every job asks before it begins. What takes a second person stands in
// desk/two_persons.h; which duty has which key, in keyring.h.
#pragma once

#include "base/named.h"
#include "office/workspace.h"

namespace nachweis {

/// The jobs of the staff.
enum class Act {
    RecordWithdrawals, ///< of a consent
    WorkRequests,
    Erase,
    PlaceHolds, ///< and release them
    WorkIncidents,
    Approve, ///< what somebody else proposed
    ImportEvents,
    DecideInbox,       ///< what came in and says nothing certain
    WriteToPersons,    ///< letters and packages with a person's own data
    WriteCertificates, ///< of consents, erasures and breaches
    DescribeOrganisation,
    ChangePurposes, ///< their marks, and what an answer to them means
    ManageStaff,
    MakeBackups,
    RestoreBackups,
    TrustAuthorities, ///< the list that time stamps are held against
    RequireWitnesses, ///< the policy
    ExpireEntries,    ///< past their retention
    ExportEntries,    ///< proofs, lists and published copies of the log
    ExportGatewayKey,
    ExportAuditKey,
};
const Vocabulary<Act> &vocabulary(Act); ///< the title says what a duty without the act does not do

bool allows(Duty duty, Act act);
/// Refused, with who to ask, for a duty that does not do it.
Done may(const Session &session, Act act);

} // namespace nachweis
