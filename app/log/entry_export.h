// SPDX-License-Identifier: GPL-3.0-or-later
// Entries as a table for other programs: CSV (RFC 4180) or JSON Lines, with a manifest beside it that says what was
// exported, under which signature, and the file's SHA-256.
#pragma once

#include "log/entry_list.h"
#include "office/workspace.h"

namespace nachweis::log {

enum class ExportFormat { Csv, JsonLines };
struct Exported
{
    qint64 entries = 0;
    QString manifest; ///< path of the manifest
};
/// Streams; any number of entries. Both files are written whole or not at all; the export becomes an entry of the log.
/// Errors: Cancelled; Io.
Result<Exported> exportEntries(const Stores &stores, const Session &session, const EntryFilter &filter,
                               ExportFormat format, const QString &path,
                               const std::function<void(qint64 done)> &progress = {},
                               const std::atomic<bool> *cancel = nullptr);

} // namespace nachweis::log
