// SPDX-License-Identifier: GPL-3.0-or-later
// A visit costs what is new: the remembered edge is proven by the remembered root, the rows since then are hashed onto
// it, and the result has to be the newest signed root.
#pragma once

#include "log/control.h"
#include "log/verifier.h"

namespace nachweis::log {

/// nullopt where anything at all does not fit: a full verification then says what.
Result<std::optional<ledger::Verification>> visit(const Session &session, const Database &audit, const Memory &memory);

/// Keeps the indexes of the control entries with the digest of their rows.
Done rememberControl(const Database &audit, const QList<ControlEntry> &control, Memory &memory);

Result<Database> openAudit(const Session &session);
Result<ledger::TreeSize> rowCount(const Database &audit);

} // namespace nachweis::log
