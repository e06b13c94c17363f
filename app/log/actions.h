// SPDX-License-Identifier: GPL-3.0-or-later
// Who may report which action of the log: one table, which the sequencer and the verification ask. ledger.md lists the
// actions for builders of gateways.
#pragma once

#include "office/workspace.h"

namespace nachweis::log {

/// Whether a gateway reports this action.
bool gatewayReports(QByteArrayView action);
/// Whether a member of staff with this duty reports it. What was denied anybody may report of themselves.
bool dutyReports(Duty duty, QByteArrayView action, QByteArrayView outcome);
/// Of the staff and their keys, and of the log itself: the sequencer's own hand writes it, the intake never brings it.
bool sequencerWrites(QByteArrayView action);

} // namespace nachweis::log
