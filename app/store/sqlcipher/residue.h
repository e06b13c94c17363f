// SPDX-License-Identifier: GPL-3.0-or-later
// Searches a store's file for bytes that must be gone: every page as SQLCipher 4 has encrypted it, free ones and the
// write-ahead log included, decrypted here and read byte by byte. Format: SQLCipher 4 design, "Database format".
#pragma once

#include "store/engine.h"

namespace nachweis {

/// Errors: NotFound, Io; Damaged where a page does not carry its HMAC (it could hide anything); Cancelled.
Result<ResidueFound> searchPages(const QString &path, const SecretBytes &key, const ResiduePatterns &patterns,
                                 const PageProgress &progress = {}, const std::atomic<bool> *cancel = nullptr);

} // namespace nachweis
