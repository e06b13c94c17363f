// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to one store, used in the thread that opened it. What is special to the engine that keeps the store
// stands behind store/engine.h.
#pragma once

#include "base/crypto.h"
#include "base/instant.h"
#include "base/result.h"
#include "store/engine.h"

#include <QHash>
#include <QJsonObject>
#include <optional>

namespace nachweis {

class Database
{
public:
    enum class Mode { ReadWrite, Create };

    /// Errors: NotFound, WrongKey, NotADatabase, Busy, Damaged, Io. `knownSalt`, where it is not empty, is the salt
    /// recorded at the store's creation: it tells a damaged first page from a file that belongs to another key.
    static Result<Database> open(const QString &path, const SecretBytes &key, Mode mode,
                                 const QByteArray &knownSalt = {});

    /// Runs one statement with positional values; the query stands before its first row.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    /// The first column of the first row; null where there is none.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const;
    /// Several statements, without values: schema scripts.
    Done script(const QString &sql) const;
    /// Runs `work` inside one transaction; any error rolls everything back.
    Done transaction(const std::function<Done()> &work) const;
    /// Runs `work`, which reads, on one state of the store: what others write meanwhile is not seen.
    Done snapshot(const std::function<Done()> &work) const;

    /// A random name of this opening, and numbers within it, from 1 on for each name. What a transaction took back was
    /// never counted.
    const QString &opening() const { return m_opening; }
    qint64 nextNumber(const QString &name) const { return ++m_numbers[name]; }
    void takeBackNumber(const QString &name) const { --m_numbers[name]; }

    /// A statement that is stepped and read without QVariant: hot loops.
    Result<Statement> prepare(const char *sql) const;
    const QString &path() const { return m_path; }
    /// From any thread, while the connection is open: what runs on it ends with the error of cancelled work, and so
    /// does whatever would begin. Work under whole() ends first.
    void interrupt() const;
    /// The same from the moment when `cancel` is set.
    void stopOn(const std::atomic<bool> *cancel) const;
    /// Work that interrupt() does not cut: a change and what says that it happened. Where interrupt() came before, it
    /// does not begin.
    Done whole(const std::function<Done()> &work) const;
    /// Why the last statement failed.
    Error lastError() const;
    const Dialect &dialect() const;

    Result<int> schemaVersion() const;
    Done setSchemaVersion(int version) const;
    /// The schema as it stands, and what scripts make of an empty store.
    Result<SchemaObjects> objects() const;
    Result<SchemaObjects> objectsOf(const QStringList &scripts) const;

    /// Holds the workspace of this store over all programs. Busy where somebody else holds it for longer than `wait`.
    Result<std::unique_ptr<WorkspaceLock>> lock(std::chrono::milliseconds wait) const;

    // Of the store as a whole; see Engine. Refused where can() says no.
    bool can(Engine::Capability what) const;
    Done emptyWriteAheadLog() const;
    Done copyTo(const QString &path, const SecretBytes &key, const std::function<Done(qint64)> &goOn = {}) const;
    Result<QStringList> checkPages() const;
    Result<ResidueFound> searchPages(const SecretBytes &key, const ResiduePatterns &patterns,
                                     const PageProgress &progress = {},
                                     const std::atomic<bool> *cancel = nullptr) const;

    /// What the workspace file records of a store in a file: its engine and its cipher.
    static QJsonObject fileDescription();
    /// The salt at the start of the file, 16 bytes.
    static QByteArray fileSalt(const QString &path);

private:
    Database(const QString &path, std::unique_ptr<Engine> engine);
    QString m_path;
    QString m_opening = QString::fromLatin1(randomBytes(8).toHex());
    mutable QHash<QString, qint64> m_numbers;
    std::shared_ptr<Interruption> m_interruption;
    std::unique_ptr<Engine> m_engine;
};

/// The error of a query whose rows stopped early; call after the last next().
Done rowsRead(const QSqlQuery &query, const Database &database);

/// A column `…_us` that may be NULL.
std::optional<Instant> optionalInstant(const QVariant &value);
QVariant optionalValue(const std::optional<Instant> &at);

} // namespace nachweis
