// SPDX-License-Identifier: GPL-3.0-or-later
// Faults that `demo create --fault` plants, so that people can see what they look like.
#pragma once

#include "office/workspace.h"

#include <QStringList>

namespace nachweis::sample {

/// Those that change the audit store behind the sequencer's back.
Done plantLedgerFaults(const Database &audit, const Workspace &workspace, const QStringList &faults);

} // namespace nachweis::sample
