// SPDX-License-Identifier: GPL-3.0-or-later
// The C interface of SQLCipher for hot loops (verification, sequencing, bulk import): a statement that is stepped and
// read without QVariant. Everything else goes through Database::run().
#pragma once

#include "base/crypto.h"
#include "base/result.h"

#include <sqlite3.h>

namespace nachweis {

/// What SQLite said, as an Error: busy, damaged, full, read-only and interrupted are told apart.
Error sqliteError(sqlite3 *db, int code);

class Statement
{
public:
    static Result<Statement> prepare(sqlite3 *db, const char *sql);
    Statement(Statement &&other) noexcept : m_db(other.m_db), m_statement(other.m_statement)
    {
        other.m_statement = nullptr;
    }
    Statement &operator=(Statement &&) = delete;
    ~Statement() { sqlite3_finalize(m_statement); }

    // Parameters count from 1. Text and blobs are copied.
    void bind(int i, qint64 value) { sqlite3_bind_int64(m_statement, i, value); }
    void bindText(int i, QByteArrayView utf8);
    void bindBlob(int i, QByteArrayView blob);
    void bindNull(int i) { sqlite3_bind_null(m_statement, i); }
    /// NULL where the text is empty: an absent value, as entries treat it.
    void bindOptional(int i, QByteArrayView utf8) { utf8.isEmpty() ? bindNull(i) : bindText(i, utf8); }

    /// True while there is a row; false at the end.
    Result<bool> step();
    /// Runs a statement without rows and makes it ready for the next.
    Done run();
    void reset() { sqlite3_reset(m_statement); }

    // Columns count from 0. The views hold until the next step.
    qint64 integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    sqlite3_stmt *handle() const { return m_statement; }
    bool isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    QByteArrayView text(int column) const;
    QByteArrayView blob(int column) const;

private:
    Statement(sqlite3 *db, sqlite3_stmt *statement) : m_db(db), m_statement(statement) {}
    sqlite3 *m_db;
    sqlite3_stmt *m_statement;
};

} // namespace nachweis
