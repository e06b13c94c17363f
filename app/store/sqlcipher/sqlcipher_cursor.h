// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statement.h"

#include <sqlite3.h>

namespace nachweis {

class SqlCipherCursor final : public Statement::Cursor
{
public:
    /// Takes the statement over.
    SqlCipherCursor(sqlite3 *db, sqlite3_stmt *statement) : m_db(db), m_statement(statement) {}
    ~SqlCipherCursor() override { sqlite3_finalize(m_statement); }

    void bindInteger(int i, qint64 value) override;
    void bindText(int i, QByteArrayView utf8) override;
    void bindBlob(int i, QByteArrayView blob) override;
    void bindNull(int i) override;
    Step step() override;
    void reset() override;
    Statement::Value value(int column) const override;
    Error error() const override;

private:
    sqlite3 *m_db;
    sqlite3_stmt *m_statement;
    int m_last = SQLITE_OK; // what the last step gave
};

} // namespace nachweis
