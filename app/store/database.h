// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to one store, used in the thread that opened it.
#pragma once

#include "base/crypto.h"
#include "base/instant.h"
#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>

struct sqlite3;

namespace nachweis {

class Statement;

/// SQLCipher's parameters, pinned so that a new library version opens old stores and the reverse; recorded in the
/// workspace file. The raw key is 32 bytes; the salt of 16 bytes stands at the start of the file.
struct CipherParameters
{
    static constexpr int pageSize = 4096;
    static constexpr const char *hmac = "HMAC_SHA512";
    static constexpr const char *kdf = "PBKDF2_HMAC_SHA512";
};

class Database
{
public:
    enum class Mode { ReadWrite, Create };

    /// Errors: NotFound, WrongKey, NotADatabase, Busy, Damaged, Io. `knownSalt`, where it is not empty, is the salt
    /// recorded at the store's creation: it tells a damaged first page from a file that belongs to another key.
    static Result<Database> open(const QString &path, const SecretBytes &key, Mode mode,
                                 const QByteArray &knownSalt = {});
    Database(Database &&other) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    /// Runs one statement with positional values; the query stands before its first row.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    /// The first column of the first row; null where there is none.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const;
    /// Several statements, without values: schema scripts.
    Done script(const QString &sql) const;
    /// Runs `work` inside one transaction; any error rolls everything back.
    Done transaction(const std::function<Done()> &work) const;

    /// A statement that is stepped and read without QVariant: hot loops.
    Result<Statement> prepare(const char *sql) const;
    sqlite3 *native() const { return m_native; }
    const QString &path() const { return m_path; }
    /// From any thread, while the connection is open: what runs on it ends with the error of cancelled work, and so
    /// does whatever would begin. Work under whole() ends first.
    void interrupt() const;
    /// The same from the moment when `cancel` is set.
    void stopOn(const std::atomic<bool> *cancel) const;
    /// Work that interrupt() does not cut: a change and what says that it happened. Where interrupt() came before, it
    /// does not begin.
    Done whole(const std::function<Done()> &work) const;
    /// The salt at the start of the file, 16 bytes.
    static QByteArray fileSalt(const QString &path);

private:
    struct Interruption;
    Database();
    void close();
    bool stopped() const;
    QString m_path;
    QString m_connection;
    QSqlDatabase m_sql;
    sqlite3 *m_native = nullptr;
    std::unique_ptr<Interruption> m_interruption;
};

/// The error of a query whose rows stopped early; call after the last next().
Done rowsRead(const QSqlQuery &query, const Database &database);

/// A column `…_us` that may be NULL.
std::optional<Instant> optionalInstant(const QVariant &value);
QVariant optionalValue(const std::optional<Instant> &at);

} // namespace nachweis
