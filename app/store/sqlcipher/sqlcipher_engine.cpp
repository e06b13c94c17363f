// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/sqlcipher_engine.h"

#include "base/tr.h"
#include "store/sql_text.h"
#include "store/sqlcipher/cipher_parameters.h"
#include "store/sqlcipher/residue.h"
#include "store/sqlcipher/sqlcipher_cursor.h"
#include "store/sqlcipher/sqlcipher_driver.h"
#include "store/sqlcipher/sqlcipher_error.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlError>

namespace nachweis {
namespace {

Result<Statement> prepareOn(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (const int rc = sqlite3_prepare_v2(db, sql, -1, &statement, nullptr); rc != SQLITE_OK)
        return fail(sqliteError(db, rc));
    return Statement(std::make_unique<SqlCipherCursor>(db, statement));
}

// The store keeps the texts as they were written; how they were spaced is no difference.
Result<SchemaObjects> objectsOn(sqlite3 *db)
{
    NACHWEIS_ASSIGN(Statement rows,
                    prepareOn(db, "SELECT type || ' ' || name, sql FROM sqlite_master ORDER BY type, name"));
    SchemaObjects objects;
    while (true) {
        NACHWEIS_ASSIGN(const bool more, rows.step());
        if (!more)
            return objects;
        QByteArray name = rows.text(0).toByteArray();
        while (objects.contains(name)) // written by hand, a name may stand there twice
            name += " again";
        objects.insert(name, withoutSpacing(rows.text(1)));
    }
}

class FileLock final : public WorkspaceLock
{
public:
    explicit FileLock(const QString &path) : file(path) { file.setStaleLockTime(0); }
    QLockFile file;
};

} // namespace

SqlCipherEngine::SqlCipherEngine(const QString &path, sqlite3 *db) : m_path(path), m_db(db)
{
    static std::atomic<quint64> counter{0};
    m_connection = u"nachweis-%1"_s.arg(++counter);
    m_sql = QSqlDatabase::addDatabase(new SqlCipherDriver(db), m_connection);
}

SqlCipherEngine::~SqlCipherEngine()
{
    m_sql.close();
    m_sql = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Engine::Capabilities SqlCipherEngine::capabilities() const
{
    return {Capability::CopyInUse, Capability::CheckPages, Capability::SearchPages};
}

const Dialect &SqlCipherEngine::dialect() const
{
    static const Dialect words{"blob", "integer", "integer PRIMARY KEY AUTOINCREMENT", "rowid"};
    return words;
}

Result<QSqlQuery> SqlCipherEngine::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_sql);
    query.setForwardOnly(true);
    bool ok = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    ok = ok && query.exec();
    if (!ok) {
        Error error = lastError();
        if (!isCancelled(error))
            error.detail += '\n'_L1 + query.lastError().text() + '\n'_L1 + sql;
        return fail(std::move(error));
    }
    return query;
}

Result<Statement> SqlCipherEngine::prepare(const char *sql)
{
    return prepareOn(m_db, sql);
}

Done SqlCipherEngine::script(const QString &sql)
{
    return execute(m_db, sql.toUtf8());
}

Error SqlCipherEngine::lastError() const
{
    return sqliteError(m_db, sqlite3_errcode(m_db));
}

void SqlCipherEngine::watch(std::shared_ptr<const Interruption> interruption)
{
    constexpr int askEvery = 1000; // steps of SQLite's machine
    m_interruption = std::move(interruption);
    sqlite3_progress_handler(
        m_db, askEvery, [](void *watched) { return int(static_cast<const Interruption *>(watched)->stops()); },
        const_cast<Interruption *>(m_interruption.get()));
}

void SqlCipherEngine::interrupt()
{
    sqlite3_interrupt(m_db);
}

Done SqlCipherEngine::begin(Transaction kind)
{
    return execute(m_db, kind == Transaction::Writing ? "BEGIN IMMEDIATE" : "BEGIN");
}

Done SqlCipherEngine::commit()
{
    return execute(m_db, "COMMIT");
}

void SqlCipherEngine::rollback()
{
    if (sqlite3_get_autocommit(m_db) == 0)
        sqlite3_exec(m_db, "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<int> SqlCipherEngine::schemaVersion()
{
    NACHWEIS_ASSIGN(Statement row, prepare("PRAGMA user_version"));
    NACHWEIS_TRY(row.step());
    return int(row.integer(0));
}

Done SqlCipherEngine::setSchemaVersion(int version)
{
    return execute(m_db, "PRAGMA user_version = " + QByteArray::number(version));
}

Result<SchemaObjects> SqlCipherEngine::objects()
{
    return objectsOn(m_db);
}

Result<SchemaObjects> SqlCipherEngine::objectsOf(const QStringList &scripts) const
{
    sqlite3 *raw = nullptr;
    const int rc =
        sqlite3_open_v2(":memory:", &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> db(raw, sqlite3_close);
    if (rc != SQLITE_OK)
        return fail(sqliteError(raw, rc));
    for (const QString &script : scripts)
        NACHWEIS_TRY(execute(raw, script.toUtf8()));
    return objectsOn(raw);
}

Result<std::unique_ptr<WorkspaceLock>> SqlCipherEngine::lock(std::chrono::milliseconds wait) const
{
    auto lock = std::make_unique<FileLock>(QFileInfo(m_path).absolutePath() + u"/changes.lock"_s);
    if (lock->file.tryLock(int(wait.count())))
        return std::unique_ptr<WorkspaceLock>(std::move(lock));
    const QString detail = u"changes.lock: QLockFile %1"_s.arg(int(lock->file.error()));
    if (lock->file.error() == QLockFile::LockFailedError)
        return fail(busyError(detail));
    return fail(ErrorCode::Io, Tr::tr("The store is read-only; the change was not made."),
                Tr::tr("Check the permissions of the workspace folder."), detail);
}

Done SqlCipherEngine::emptyWriteAheadLog()
{
    return execute(m_db, "PRAGMA wal_checkpoint(TRUNCATE)");
}

// SQLite's own way to copy a store while others write to it; both sides are encrypted under the same key. A statement
// that is being read holds the source where it is: what others write meanwhile does not begin the copy anew.
Done SqlCipherEngine::copyTo(const QString &path, const SecretBytes &key, const std::function<Done(qint64)> &goOn)
{
    constexpr int piece = 1024 * 1024 / CipherParameters::pageSize; // pages
    NACHWEIS_ASSIGN(const std::unique_ptr<Engine> copy, open(path, key, true, {}));
    NACHWEIS_ASSIGN(Statement held, prepare("SELECT name FROM sqlite_master"));
    NACHWEIS_TRY(held.step());
    sqlite3 *to = static_cast<SqlCipherEngine *>(copy.get())->m_db;
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", m_db, "main");
    if (!backup)
        return fail(copy->lastError());
    int step = SQLITE_OK;
    Done on;
    while (step == SQLITE_OK && on) {
        step = sqlite3_backup_step(backup, piece);
        if (goOn)
            on = goOn(qint64(piece) * CipherParameters::pageSize);
    }
    const int finish = sqlite3_backup_finish(backup);
    NACHWEIS_TRY(on);
    if (step != SQLITE_DONE || finish != SQLITE_OK)
        return fail(sqliteError(to, step != SQLITE_DONE ? step : finish));
    NACHWEIS_TRY(copy->emptyWriteAheadLog());
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

// What does not carry its HMAC cannot be read: then there is no second look, at what the pages hold.
Result<QStringList> SqlCipherEngine::checkPages()
{
    QStringList wrong;
    for (const char *pragma : {"PRAGMA cipher_integrity_check", "PRAGMA integrity_check"}) {
        NACHWEIS_ASSIGN(Statement lines, prepare(pragma));
        while (true) {
            NACHWEIS_ASSIGN(const bool more, lines.step());
            if (!more)
                break;
            if (const QByteArrayView line = lines.text(0); line != "ok")
                wrong += QString::fromUtf8(line);
        }
        if (!wrong.isEmpty())
            break;
    }
    return wrong;
}

Result<ResidueFound> SqlCipherEngine::searchPages(const SecretBytes &key, const ResiduePatterns &patterns,
                                                  const PageProgress &progress, const std::atomic<bool> *cancel) const
{
    return nachweis::searchPages(m_path, key, patterns, progress, cancel);
}

} // namespace nachweis
