// SPDX-License-Identifier: GPL-3.0-or-later
// Workspaces that can be read and not written: a disc, a share, a folder of somebody else. SQLite writes beside a store
// even where it only reads, so the stores are read from a copy, which goes with the session.
#pragma once

#include "office/workspace.h"

namespace nachweis {

/// Where the folder or a store cannot be written, lets the session work on a copy in a private folder of this machine.
/// Nothing is recorded there: session.readOnly(). Errors: Io, also where there is no room for the copy.
Done readFromCopyWhereNeeded(Session &session);

/// For people, where session.readOnly(); else empty.
QString readOnlyNotice(const Session &session);

} // namespace nachweis
