// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/sqlcipher_error.h"

#include "base/tr.h"

#include <sqlite3.h>

namespace nachweis {

Error busyError(const QString &detail)
{
    return {ErrorCode::Busy, Tr::tr("Another program is writing to the store."),
            Tr::tr("Nothing was changed. Try again in a moment."), detail};
}

Error sqliteError(sqlite3 *db, int code)
{
    const int extended = db ? sqlite3_extended_errcode(db) : code;
    const QString detail = u"SQLite %1 (%2): %3"_s.arg(code & 0xff)
                               .arg(extended)
                               .arg(QString::fromUtf8(db ? sqlite3_errmsg(db) : sqlite3_errstr(code)));
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return busyError(detail);
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

Done execute(sqlite3 *db, const QByteArray &sql)
{
    if (const int rc = sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr); rc != SQLITE_OK)
        return fail(sqliteError(db, rc));
    return {};
}

} // namespace nachweis
