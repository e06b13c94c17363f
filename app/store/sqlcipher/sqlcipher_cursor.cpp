// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/sqlcipher_cursor.h"

#include "store/sqlcipher/sqlcipher_error.h"

namespace nachweis {

void SqlCipherCursor::bindInteger(int i, qint64 value)
{
    sqlite3_bind_int64(m_statement, i, value);
}

void SqlCipherCursor::bindText(int i, QByteArrayView utf8)
{
    sqlite3_bind_text(m_statement, i, utf8.isNull() ? "" : utf8.data(), int(utf8.size()), SQLITE_TRANSIENT);
}

void SqlCipherCursor::bindBlob(int i, QByteArrayView blob)
{
    sqlite3_bind_blob(m_statement, i, blob.data(), int(blob.size()), SQLITE_TRANSIENT);
}

void SqlCipherCursor::bindNull(int i)
{
    sqlite3_bind_null(m_statement, i);
}

SqlCipherCursor::Step SqlCipherCursor::step()
{
    m_last = sqlite3_step(m_statement);
    return m_last == SQLITE_ROW ? Step::Row : m_last == SQLITE_DONE ? Step::End : Step::Failed;
}

void SqlCipherCursor::reset()
{
    sqlite3_reset(m_statement);
}

// A value of a connection without mutexes may be read as it is; a text's bytes are UTF-8, as the store keeps them.
Statement::Value SqlCipherCursor::value(int column) const
{
    using Type = Statement::Type;
    sqlite3_value *value = sqlite3_column_value(m_statement, column);
    const auto bytes = [value] {
        const auto *data = static_cast<const char *>(sqlite3_value_blob(value));
        // What has size zero has no address; it is present all the same.
        return QByteArrayView(data ? data : "", sqlite3_value_bytes(value));
    };
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return {Type::Integer, sqlite3_value_int64(value), {}};
    case SQLITE_FLOAT:
        return {Type::Real, 0, {}};
    case SQLITE_TEXT:
        return {Type::Text, 0, bytes()};
    case SQLITE_BLOB:
        return {Type::Blob, 0, bytes()};
    default:
        return {};
    }
}

Error SqlCipherCursor::error() const
{
    return sqliteError(m_db, m_last);
}

} // namespace nachweis
