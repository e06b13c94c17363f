// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/native.h"
#include "base/tr.h"

namespace nachweis {
Error sqliteError(sqlite3 *db, int code)
{
    const int extended = db ? sqlite3_extended_errcode(db) : code;
    const QString detail = u"SQLite %1 (%2): %3"_s.arg(code & 0xff)
                               .arg(extended)
                               .arg(QString::fromUtf8(db ? sqlite3_errmsg(db) : sqlite3_errstr(code)));
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy, Tr::tr("Another program is writing to the store."),
                Tr::tr("Nothing was changed. Try again in a moment."), detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Damaged, Tr::tr("A page of the store is damaged."),
                Tr::tr("Copy the workspace folder as it is now, then restore a backup. Do not "
                       "write to the store before."),
                detail};
    case SQLITE_FULL:
        return {ErrorCode::Io, Tr::tr("The disk is full; the change was not made."),
                Tr::tr("Free some space and try again. What was there before is kept."), detail};
    case SQLITE_READONLY:
        return {ErrorCode::Io, Tr::tr("The store is read-only; the change was not made."),
                Tr::tr("Check the permissions of the workspace folder."), detail};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, Tr::tr("The work was cancelled."), {}, detail};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Refused, Tr::tr("The store's contract does not allow this change."),
                Tr::tr("Nothing was changed."), detail};
    default:
        return {ErrorCode::Io, Tr::tr("The store could not be read or written."),
                Tr::tr("Check the disk and the permissions of the workspace folder."), detail};
    }
}

Result<Statement> Statement::prepare(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (const int rc = sqlite3_prepare_v2(db, sql, -1, &statement, nullptr); rc != SQLITE_OK)
        return fail(sqliteError(db, rc));
    return Statement(db, statement);
}

void Statement::bindText(int i, QByteArrayView utf8)
{
    sqlite3_bind_text(m_statement, i, utf8.isNull() ? "" : utf8.data(), int(utf8.size()), SQLITE_TRANSIENT);
}

void Statement::bindBlob(int i, QByteArrayView blob)
{
    if (blob.isNull())
        sqlite3_bind_null(m_statement, i);
    else
        sqlite3_bind_blob(m_statement, i, blob.data(), int(blob.size()), SQLITE_TRANSIENT);
}

Result<bool> Statement::step()
{
    const int rc = sqlite3_step(m_statement);
    if (rc == SQLITE_ROW)
        return true;
    if (rc == SQLITE_DONE)
        return false;
    return fail(sqliteError(m_db, rc));
}

Done Statement::run()
{
    const auto row = step();
    reset();
    if (!row)
        return fail(row.error());
    return {};
}

QByteArrayView Statement::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QByteArrayView(data, sqlite3_column_bytes(m_statement, column));
}

QByteArrayView Statement::blob(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArrayView(data, sqlite3_column_bytes(m_statement, column));
}

} // namespace nachweis
