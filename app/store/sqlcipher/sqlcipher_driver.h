// SPDX-License-Identifier: GPL-3.0-or-later
// A driver for Qt SQL over SQLCipher's C interface. Results are forward-only; `:name` and `?` both work (Qt turns
// names into positions). handle() gives the sqlite3 pointer. The connection is opened by sqlcipher_open.cpp and handed
// over, so that keys never pass through QSqlDatabase::setPassword(), which keeps them as an ordinary string.
#pragma once

#include <QSqlDriver>

struct sqlite3;

namespace nachweis {

class SqlCipherDriver final : public QSqlDriver
{
    Q_OBJECT
public:
    /// Takes the open connection over and closes it in the end.
    explicit SqlCipherDriver(sqlite3 *db, QObject *parent = nullptr);
    ~SqlCipherDriver() override;

    bool hasFeature(DriverFeature feature) const override;
    bool open(const QString &, const QString &, const QString &, const QString &, int, const QString &) override;
    void close() override;
    QSqlResult *createResult() const override;
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    QStringList tables(QSql::TableType type) const override;
    QVariant handle() const override;

private:
    bool execute(const char *sql, const QString &what);
    sqlite3 *m_db;
};

} // namespace nachweis
