// SPDX-License-Identifier: GPL-3.0-or-later
// The log as static files that any C2SP tlog-tiles client checks: checkpoint, tile/<L>/<N>, tile/entries/<N>.
#pragma once

#include "base/running.h"
#include "office/workspace.h"

namespace nachweis::log {

struct Published
{
    qint64 size = 0, tiles = 0;
    qint64 bundles = 0; ///< entry bundles; those with a row that was removed after its retention are left out
};
/// Writes the tree of the newest checkpoint; the checkpoint last, so that a reader never sees one whose tiles are
/// missing. The cosignatures that the store holds over it stand in its note. `withEntries`: else hashes alone, which
/// prove the log to somebody who must not read it. Cancelled, it leaves tiles without a checkpoint;
/// each file is whole.
Result<Published> publishLog(const Database &audit, const Workspace &workspace, const QString &folder,
                             bool withEntries = true, const Running &running = {});

} // namespace nachweis::log
