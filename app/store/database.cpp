// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "base/tr.h"
#include "store/sqlcipher/native.h"
#include "store/sqlcipher/sqlcipher_driver.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <mutex>
#include <openssl/crypto.h>

namespace nachweis {
namespace {

Done execute(sqlite3 *db, const QByteArray &sql)
{
    const int rc = sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr);
    if (rc != SQLITE_OK)
        return fail(sqliteError(db, rc));
    return {};
}

// Sets the raw key by the C interface: a PRAGMA would pass it through the statement cache and traces.
int setKey(sqlite3 *db, const SecretBytes &key)
{
    QByteArray text = "x'" + key.view().toByteArray().toHex() + "'";
    const int rc = sqlite3_key(db, text.constData(), int(text.size()));
    OPENSSL_cleanse(text.data(), size_t(text.size()));
    return rc;
}

// Why a file that exists does not open: the reasons that people confuse are told apart.
Error whyNotOpened(sqlite3 *db, int rc, const QString &path, const QByteArray &knownSalt)
{
    const Error plain = sqliteError(db, rc);
    if ((rc & 0xff) != SQLITE_NOTADB && (rc & 0xff) != SQLITE_CORRUPT)
        return plain;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::Io, Tr::tr("The file %1 cannot be read.").arg(path), {}, file.errorString()};
    const QByteArray head = file.read(512);
    const QString name = QFileInfo(path).fileName();
    if (head.startsWith("SQLite format 3"))
        return {ErrorCode::NotADatabase,
                Tr::tr("%1 is a database without encryption, not a store of Nachweis.").arg(name),
                Tr::tr("Check which file lies in the workspace folder; nothing was changed."), plain.detail};
    const bool text =
        std::all_of(head.begin(), head.end(),
                    [](char c) {
                        const auto u = static_cast<unsigned char>(c);
                        return u >= 32 || u == '\n' || u == '\r' || u == '\t';
                    }) &&
        !std::any_of(head.begin(), head.end(), [](char c) { return static_cast<unsigned char>(c) >= 127; });
    if (text || file.size() < CipherParameters::pageSize)
        return {ErrorCode::NotADatabase, Tr::tr("%1 is not a database.").arg(name),
                Tr::tr("The file was replaced or cut off. Restore it from a backup; nothing was "
                       "changed."),
                plain.detail};
    if (!knownSalt.isEmpty() && head.startsWith(knownSalt))
        return {ErrorCode::Damaged, Tr::tr("The first page of %1 is damaged.").arg(name),
                Tr::tr("Copy the workspace folder as it is now, then restore a backup. Do not "
                       "write to the store before."),
                plain.detail};
    return {ErrorCode::WrongKey, Tr::tr("%1 does not open with this key.").arg(name),
            Tr::tr("The file was made with another key: it may belong to another workspace."), plain.detail};
}

Done configure(sqlite3 *db, bool create)
{
    sqlite3_busy_timeout(db, 4000);
    sqlite3_extended_result_codes(db, 1);
    const QByteArray pins = QByteArray("PRAGMA cipher_log_level = NONE; PRAGMA cipher_page_size = ") +
                            QByteArray::number(CipherParameters::pageSize) +
                            "; PRAGMA cipher_hmac_algorithm = " + CipherParameters::hmac +
                            "; PRAGMA cipher_kdf_algorithm = " + CipherParameters::kdf +
                            "; PRAGMA cipher_memory_security = OFF; PRAGMA foreign_keys = ON;"
                            "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;";
    NACHWEIS_TRY(execute(db, pins));
    // The first read proves the key.
    NACHWEIS_TRY(execute(db, "SELECT count(*) FROM sqlite_master"));
    if (create)
        NACHWEIS_TRY(execute(db, "PRAGMA journal_mode = WAL"));
    return execute(db, "PRAGMA synchronous = FULL");
}

} // namespace

// Shared with the threads that interrupt. SQLite asks `stops` while a statement runs; sqlite3_interrupt() ends at once
// what does not ask.
struct Database::Interruption
{
    std::mutex mutex;
    bool wanted = false;
    std::atomic<int> whole{0};     // changed in the connection's thread, under the mutex
    std::atomic<bool> stop{false}; // wanted, and nothing is under whole()
    std::atomic<const std::atomic<bool> *> cancel{nullptr};

    bool stops() const
    {
        const std::atomic<bool> *flag = cancel;
        return stop || (whole == 0 && flag && *flag);
    }
};

namespace {

constexpr int askEvery = 1000; // steps of SQLite's machine

tl::unexpected<Error> workCancelled()
{
    return cancelled(Tr::tr("The work was cancelled."));
}

} // namespace

Database::Database() : m_interruption(std::make_unique<Interruption>()) {}

Database::Database(Database &&other) noexcept
{
    *this = std::move(other);
}

bool Database::stopped() const
{
    return m_interruption->stops();
}

QByteArray Database::fileSalt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(16) : QByteArray();
}

Result<Database> Database::open(const QString &path, const SecretBytes &key, Mode mode, const QByteArray &knownSalt)
{
    if (mode == Mode::ReadWrite && !QFileInfo::exists(path))
        return fail(ErrorCode::NotFound, Tr::tr("The file %1 is missing.").arg(path),
                    Tr::tr("Check the workspace folder, or restore the file from a backup."));
    sqlite3 *db = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (mode == Mode::Create ? SQLITE_OPEN_CREATE : 0);
    int rc = sqlite3_open_v2(QFile::encodeName(path).constData(), &db, flags, nullptr);
    if (rc == SQLITE_OK)
        rc = setKey(db, key);
    if (rc != SQLITE_OK) {
        Error error = sqliteError(db, rc);
        sqlite3_close(db);
        return fail(std::move(error));
    }
    if (auto done = configure(db, mode == Mode::Create); !done) {
        const int code = sqlite3_errcode(db);
        Error error = whyNotOpened(db, code, path, knownSalt);
        sqlite3_close(db);
        return fail(std::move(error));
    }
    static std::atomic<quint64> counter{0};
    Database database;
    database.m_path = path;
    database.m_native = db;
    database.m_connection = u"nachweis-%1"_s.arg(++counter);
    sqlite3_progress_handler(
        db, askEvery, [](void *interruption) { return int(static_cast<Interruption *>(interruption)->stops()); },
        database.m_interruption.get());
    database.m_sql = QSqlDatabase::addDatabase(new SqlCipherDriver(db), database.m_connection);
    return database;
}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_path = std::move(other.m_path);
        m_connection = std::exchange(other.m_connection, QString());
        m_sql = std::exchange(other.m_sql, QSqlDatabase());
        m_native = std::exchange(other.m_native, nullptr);
        m_interruption = std::move(other.m_interruption);
    }
    return *this;
}

Database::~Database()
{
    close();
}

void Database::close()
{
    if (m_connection.isEmpty())
        return;
    m_sql.close();
    m_sql = QSqlDatabase();
    m_native = nullptr;
    QSqlDatabase::removeDatabase(std::exchange(m_connection, QString()));
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values) const
{
    if (stopped())
        return workCancelled();
    QSqlQuery query(m_sql);
    query.setForwardOnly(true);
    bool ok = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    ok = ok && query.exec();
    if (!ok) {
        Error error = sqliteError(m_native, sqlite3_errcode(m_native));
        if (!isCancelled(error))
            error.detail += '\n'_L1 + query.lastError().text() + '\n'_L1 + sql;
        return fail(std::move(error));
    }
    return query;
}

Result<Statement> Database::prepare(const char *sql) const
{
    if (stopped())
        return workCancelled();
    return Statement::prepare(m_native, sql);
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values) const
{
    NACHWEIS_ASSIGN(QSqlQuery query, run(sql, values));
    if (query.next())
        return query.value(0);
    NACHWEIS_TRY(rowsRead(query, *this));
    return QVariant();
}

Done Database::script(const QString &sql) const
{
    return execute(m_native, sql.toUtf8());
}

Done Database::transaction(const std::function<Done()> &work) const
{
    if (stopped())
        return workCancelled();
    QSqlDatabase sql = m_sql;
    if (!sql.transaction())
        return fail(sqliteError(m_native, sqlite3_errcode(m_native)));
    Done done = work();
    if (done && !sql.commit())
        done = fail(sqliteError(m_native, sqlite3_errcode(m_native)));
    if (!done && sqlite3_get_autocommit(m_native) == 0)
        sql.rollback();
    return done;
}

void Database::interrupt() const
{
    const std::scoped_lock lock(m_interruption->mutex);
    m_interruption->wanted = true;
    if (m_interruption->whole > 0)
        return;
    m_interruption->stop = true;
    sqlite3_interrupt(m_native);
}

void Database::stopOn(const std::atomic<bool> *cancel) const
{
    m_interruption->cancel = cancel;
}

Done Database::whole(const std::function<Done()> &work) const
{
    {
        const std::scoped_lock lock(m_interruption->mutex);
        if (stopped())
            return workCancelled();
        ++m_interruption->whole;
    }
    Done done = work();
    const std::scoped_lock lock(m_interruption->mutex);
    if (--m_interruption->whole == 0)
        m_interruption->stop = m_interruption->wanted;
    return done;
}

Done rowsRead(const QSqlQuery &query, const Database &database)
{
    if (query.lastError().isValid())
        return fail(sqliteError(database.native(), sqlite3_errcode(database.native())));
    return {};
}

std::optional<Instant> optionalInstant(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(fromMicroseconds(value.toLongLong()));
}

QVariant optionalValue(const std::optional<Instant> &at)
{
    return at ? QVariant(toMicroseconds(*at)) : QVariant();
}

} // namespace nachweis
