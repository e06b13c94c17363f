// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

struct sqlite3;

namespace nachweis {

/// What SQLite said, as an Error: busy, damaged, full, read-only and interrupted are told apart.
Error sqliteError(sqlite3 *db, int code);
/// Runs statements without values, one after the other; rows that they give are passed over.
Done execute(sqlite3 *db, const QByteArray &sql);
/// Somebody else writes, or holds the workspace.
Error busyError(const QString &detail);

} // namespace nachweis
