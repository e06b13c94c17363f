// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/engine.h"

#include <QSqlDatabase>

struct sqlite3;

namespace nachweis {

class SqlCipherEngine final : public Engine
{
public:
    /// Errors: NotFound, WrongKey, NotADatabase, Busy, Damaged, Io. A file that is missing is made with `create` alone.
    static Result<std::unique_ptr<Engine>> open(const QString &path, const SecretBytes &key, bool create,
                                                const QByteArray &knownSalt);
    ~SqlCipherEngine() override;

    Capabilities capabilities() const override;
    const Dialect &dialect() const override;
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values) override;
    Result<Statement> prepare(const char *sql) override;
    Done script(const QString &sql) override;
    Error lastError() const override;
    void watch(std::shared_ptr<const Interruption> interruption) override;
    void interrupt() override;
    Done begin(Transaction kind) override;
    Done commit() override;
    void rollback() override;
    Result<int> schemaVersion() override;
    Done setSchemaVersion(int version) override;
    Result<SchemaObjects> objects() override;
    Result<SchemaObjects> objectsOf(const QStringList &scripts) const override;
    Result<std::unique_ptr<WorkspaceLock>> lock(std::chrono::milliseconds wait) const override;
    Done emptyWriteAheadLog() override;
    Done copyTo(const QString &path, const SecretBytes &key, const std::function<Done(qint64)> &goOn) override;
    Result<QStringList> checkPages() override;
    Result<ResidueFound> searchPages(const SecretBytes &key, const ResiduePatterns &patterns,
                                     const PageProgress &progress, const std::atomic<bool> *cancel) const override;

private:
    /// Takes the open connection over.
    SqlCipherEngine(const QString &path, sqlite3 *db);
    QString m_path, m_connection;
    QSqlDatabase m_sql; // owns the connection
    sqlite3 *m_db;
    std::shared_ptr<const Interruption> m_interruption;
};

} // namespace nachweis
