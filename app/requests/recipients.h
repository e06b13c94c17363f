// SPDX-License-Identifier: GPL-3.0-or-later
// Recipients of the data (GDPR Art. 19), one row each with its status and a reminder.
#pragma once

#include "requests/requests.h"

namespace nachweis::requests {

/// Art. 19: each recipient is told of a rectification, erasure or restriction unless impossible.
struct Recipient
{
    QString vendorId, name;
    QString role; ///< as the register of vendors has it
    RecipientState state = RecipientState::Open;
    QString note;
    std::optional<Instant> told, confirmed, remind;
    /// It processes on our behalf and is instructed; whoever else received data is responsible themselves.
    bool underInstruction() const { return role == "processor"_L1 || role == "sub_processor"_L1; }
    bool reminded() const { return state == RecipientState::Open || state == RecipientState::Told; }
    bool reminderDue(Instant now) const { return reminded() && remind && now >= *remind; }
};
Result<QList<Recipient>> recipients(const Database &gateway, const QString &requestId);
/// BadInput for Open: nobody is untold. `Impossible` needs a note: impossible or disproportionate, and why.
Done setRecipient(const Stores &stores, const Session &session, const QString &requestId, const QString &vendorId,
                  RecipientState state, const QString &note);

/// Everybody whom the register of vendors names, to be told. Inside the caller's transaction.
Done addRecipients(const Database &gateway, const QString &requestId, Instant now);

} // namespace nachweis::requests
