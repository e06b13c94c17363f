// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/sqlcipher_driver.h"

#include "base/literals.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QSqlResult>
#include <QVariant>
#include <sqlite3.h>

namespace nachweis {
namespace {

QSqlError sqlError(sqlite3 *db, const QString &what, QSqlError::ErrorType type)
{
    return QSqlError(what, QString::fromUtf8(sqlite3_errmsg(db)), type, QString::number(sqlite3_extended_errcode(db)));
}

class SqlCipherResult final : public QSqlResult
{
public:
    SqlCipherResult(const SqlCipherDriver *driver, sqlite3 *db) : QSqlResult(driver), m_db(db) { setForwardOnly(true); }
    ~SqlCipherResult() override { sqlite3_finalize(m_statement); }

protected:
    bool reset(const QString &query) override { return prepare(query) && exec(); }

    bool prepare(const QString &query) override
    {
        sqlite3_finalize(m_statement);
        m_statement = nullptr;
        setActive(false);
        const QByteArray utf8 = query.toUtf8();
        const char *rest = nullptr;
        if (sqlite3_prepare_v2(m_db, utf8.constData(), int(utf8.size()), &m_statement, &rest) != SQLITE_OK)
            return failed(u"The statement could not be prepared"_s);
        // A second statement would be dropped silently; schema scripts go through Database::script().
        if (rest && !QByteArrayView(rest).trimmed().isEmpty()) {
            setLastError(QSqlError(u"One statement at a time"_s, {}, QSqlError::StatementError));
            return false;
        }
        return true;
    }

    bool exec() override
    {
        if (!m_statement)
            return false;
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
        m_row = Row::None;
        setLastError({});
        setAt(QSql::BeforeFirstRow);
        const QVariantList values = boundValues();
        if (values.size() != sqlite3_bind_parameter_count(m_statement)) {
            setLastError(QSqlError(u"Wrong number of values"_s, {}, QSqlError::StatementError));
            return false;
        }
        for (int i = 0; i < values.size(); ++i)
            bindOne(i + 1, values.at(i));
        const int columns = sqlite3_column_count(m_statement);
        setSelect(columns > 0);
        m_row = stepped(sqlite3_step(m_statement));
        if (m_row == Row::Failed)
            return failed(u"The statement failed"_s);
        if (columns == 0)
            sqlite3_reset(m_statement);
        setActive(true);
        return true;
    }

    // The first row has been stepped to by exec(), so that its errors are exec()'s errors.
    bool fetchFirst() override
    {
        if (at() != QSql::BeforeFirstRow || m_row != Row::Ready)
            return end();
        setAt(0);
        return true;
    }
    bool fetchNext() override
    {
        m_row = stepped(sqlite3_step(m_statement));
        if (m_row == Row::Failed) {
            setLastError(sqlError(m_db, u"A row could not be read"_s, QSqlError::ConnectionError));
            return end();
        }
        if (m_row != Row::Ready)
            return end();
        setAt(at() + 1);
        return true;
    }
    bool fetch(int index) override
    {
        if (index < at())
            return false;
        while (at() < index) {
            if (!(at() == QSql::BeforeFirstRow ? fetchFirst() : fetchNext()))
                return false;
        }
        return true;
    }
    bool fetchLast() override { return false; }

    QVariant data(int column) override
    {
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_INTEGER:
            return qlonglong(sqlite3_column_int64(m_statement, column));
        case SQLITE_FLOAT:
            return sqlite3_column_double(m_statement, column);
        case SQLITE_BLOB: {
            const int size = sqlite3_column_bytes(m_statement, column);
            return QByteArray(static_cast<const char *>(sqlite3_column_blob(m_statement, column)), size);
        }
        case SQLITE_TEXT: {
            const int size = sqlite3_column_bytes(m_statement, column);
            return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)), size);
        }
        default:
            return {};
        }
    }
    bool isNull(int column) override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    int size() override { return -1; }
    int numRowsAffected() override { return isSelect() ? -1 : int(sqlite3_changes64(m_db)); }
    QVariant lastInsertId() const override { return qlonglong(sqlite3_last_insert_rowid(m_db)); }
    QSqlRecord record() const override
    {
        QSqlRecord record;
        for (int i = 0; m_statement && i < sqlite3_column_count(m_statement); ++i)
            record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement, i))));
        return record;
    }
    void detachFromResultSet() override { sqlite3_reset(m_statement); }
    QVariant handle() const override { return QVariant::fromValue(static_cast<void *>(m_statement)); }

private:
    enum class Row { None, Ready, End, Failed };
    static Row stepped(int rc) { return rc == SQLITE_ROW ? Row::Ready : rc == SQLITE_DONE ? Row::End : Row::Failed; }
    bool end()
    {
        setAt(QSql::AfterLastRow);
        sqlite3_reset(m_statement);
        return false;
    }
    bool failed(const QString &what)
    {
        setLastError(sqlError(m_db, what, QSqlError::StatementError));
        if (m_statement)
            sqlite3_reset(m_statement);
        setActive(false);
        return false;
    }
    void bindOne(int i, const QVariant &value)
    {
        if (value.isNull() || !value.isValid()) {
            sqlite3_bind_null(m_statement, i);
            return;
        }
        switch (value.metaType().id()) {
        case QMetaType::QByteArray: {
            const QByteArray blob = value.toByteArray();
            sqlite3_bind_blob(m_statement, i, blob.isEmpty() ? "" : blob.constData(), int(blob.size()),
                              SQLITE_TRANSIENT);
            return;
        }
        case QMetaType::Bool:
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::Long:
        case QMetaType::LongLong:
        case QMetaType::ULongLong:
            sqlite3_bind_int64(m_statement, i, value.toLongLong());
            return;
        case QMetaType::Double:
            sqlite3_bind_double(m_statement, i, value.toDouble());
            return;
        default: {
            const QByteArray text = value.toString().toUtf8();
            sqlite3_bind_text(m_statement, i, text.isEmpty() ? "" : text.constData(), int(text.size()),
                              SQLITE_TRANSIENT);
        }
        }
    }

    sqlite3 *m_db;
    sqlite3_stmt *m_statement = nullptr;
    Row m_row = Row::None;
};

} // namespace

SqlCipherDriver::SqlCipherDriver(sqlite3 *db, QObject *parent) : QSqlDriver(parent), m_db(db)
{
    setOpen(true);
    setOpenError(false);
}

SqlCipherDriver::~SqlCipherDriver()
{
    SqlCipherDriver::close();
}

bool SqlCipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case Unicode:
    case BLOB:
    case PreparedQueries:
    case PositionalPlaceholders:
    case LastInsertId:
    case LowPrecisionNumbers:
    case SimpleLocking:
    case FinishQuery:
        return true;
    default:
        return false;
    }
}

bool SqlCipherDriver::open(const QString &, const QString &, const QString &, const QString &, int, const QString &)
{
    return m_db != nullptr; // opened before it was handed over
}

void SqlCipherDriver::close()
{
    if (m_db)
        sqlite3_close_v2(m_db);
    m_db = nullptr;
    setOpen(false);
}

QSqlResult *SqlCipherDriver::createResult() const
{
    return new SqlCipherResult(this, m_db);
}

bool SqlCipherDriver::execute(const char *sql, const QString &what)
{
    if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return true;
    setLastError(sqlError(m_db, what, QSqlError::TransactionError));
    return false;
}

// IMMEDIATE: a writer waits here for the lock instead of failing at its first write.
bool SqlCipherDriver::beginTransaction()
{
    return execute("BEGIN IMMEDIATE", u"Begin failed"_s);
}
bool SqlCipherDriver::commitTransaction()
{
    return execute("COMMIT", u"Commit failed"_s);
}
bool SqlCipherDriver::rollbackTransaction()
{
    return execute("ROLLBACK", u"Rollback failed"_s);
}

QStringList SqlCipherDriver::tables(QSql::TableType type) const
{
    QStringList names;
    SqlCipherResult *result = static_cast<SqlCipherResult *>(createResult());
    QSqlQuery query(result);
    QString kinds;
    if (type & QSql::Tables)
        kinds = u"'table'"_s;
    if (type & QSql::Views)
        kinds += (kinds.isEmpty() ? QString() : u","_s) + u"'view'"_s;
    if (kinds.isEmpty())
        return names;
    query.exec(u"SELECT name FROM sqlite_master WHERE type IN (%1) AND name NOT LIKE 'sqlite_%' "
               "ORDER BY name"_s.arg(kinds));
    while (query.next())
        names += query.value(0).toString();
    return names;
}

QVariant SqlCipherDriver::handle() const
{
    return QVariant::fromValue(static_cast<void *>(m_db));
}

} // namespace nachweis
