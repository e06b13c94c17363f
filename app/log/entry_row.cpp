// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/entry_row.h"

namespace nachweis::log {
namespace {

// A column's bytes, without a copy. A value of a connection without mutexes may be read as it is; a text's bytes are
// UTF-8, as the store keeps them.
QByteArrayView bytesOf(sqlite3_stmt *row, int n, int type, bool &allowed)
{
    sqlite3_value *value = sqlite3_column_value(row, n);
    const int have = sqlite3_value_type(value);
    if (have == SQLITE_NULL)
        return {};
    if (have != type) {
        allowed = false;
        return {};
    }
    const auto *data = static_cast<const char *>(sqlite3_value_blob(value));
    // A blob of size zero has no address; it is present all the same.
    return QByteArrayView(data ? data : "", sqlite3_value_bytes(value));
}

} // namespace

std::optional<ledger::EntryColumns> entryColumns(sqlite3_stmt *row)
{
    bool allowed = true;
    const auto number = [&](int column) {
        sqlite3_value *value = sqlite3_column_value(row, column);
        if (sqlite3_value_type(value) != SQLITE_INTEGER)
            allowed = false;
        return sqlite3_value_int64(value);
    };
    const auto text = [&](int column) { return bytesOf(row, column, SQLITE_TEXT, allowed); };
    ledger::EntryColumns c;
    c.v = number(1);
    c.event = text(2);
    c.timeUs = number(3);
    c.action = text(4);
    c.actor = text(5);
    c.subject = text(6);
    c.integration = text(7);
    c.purpose = text(8);
    c.outcome = text(9);
    c.phi = number(10);
    c.operation = text(11);
    c.ref = text(12);
    c.detailsCommit = bytesOf(row, 13, SQLITE_BLOB, allowed);
    c.detailsSealed = bytesOf(row, 14, SQLITE_BLOB, allowed);
    if (!allowed)
        return std::nullopt;
    return c;
}

} // namespace nachweis::log
