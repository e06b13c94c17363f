// SPDX-License-Identifier: GPL-3.0-or-later
// The sealed details of an entry in clear, for somebody who says why.
#pragma once

#include "log/entry_list.h"
#include "log/sequencer.h"

namespace nachweis::people {

/// Opens them with the subject's data key, or the log's where the entry names no subject, and holds them against the
/// entry's commitment. The look and its reason go into the log first. Errors: BadInput without a reason; NotFound where
/// the entry has none, or they were erased; Refused for an auditor; Damaged where they do not fit.
Result<QString> revealDetails(const Stores &stores, const Session &session, ledger::LeafIndex index,
                              const QString &reason);

} // namespace nachweis::people
