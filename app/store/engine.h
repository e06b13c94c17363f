// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to one store as Database needs it. In what the engines differ stands behind this class and nowhere
// else: SQLCipher's below store/sqlcipher/.
#pragma once

#include "base/crypto.h"
#include "store/dialect.h"
#include "store/interruption.h"
#include "store/residue.h"
#include "store/statement.h"

#include <QFlags>
#include <QMap>
#include <QSqlQuery>
#include <QVariant>
#include <atomic>
#include <chrono>
#include <functional>

namespace nachweis {

/// Of a schema: "table entries", "index entries_time" and so on, each with its text (store/sql_text.h).
using SchemaObjects = QMap<QByteArray, QByteArray>;

/// Holds the workspace over all programs until it goes.
class WorkspaceLock
{
public:
    WorkspaceLock() = default;
    virtual ~WorkspaceLock() = default;
    Q_DISABLE_COPY_MOVE(WorkspaceLock)
};

/// `done` and `all` in pages.
using PageProgress = std::function<void(qint64 done, qint64 all)>;

/// Used in the thread that opened it, but for interrupt(). Every error is told apart: Busy, Damaged, Refused (the
/// contract does not allow it), Io (full, read-only, the rest).
class Engine
{
public:
    /// What not every engine can do; asked for all the same, it says Refused.
    enum class Capability {
        CopyInUse = 1,   ///< copyTo()
        CheckPages = 2,  ///< checkPages()
        SearchPages = 4, ///< searchPages()
    };
    Q_DECLARE_FLAGS(Capabilities, Capability)
    enum class Transaction { Reading, Writing };

    Engine() = default;
    virtual ~Engine() = default;
    Q_DISABLE_COPY_MOVE(Engine)

    virtual Capabilities capabilities() const = 0;
    virtual const Dialect &dialect() const = 0;

    /// One statement with positional values; the query stands before its first row.
    virtual Result<QSqlQuery> run(const QString &sql, const QVariantList &values) = 0;
    virtual Result<Statement> prepare(const char *sql) = 0;
    /// Several statements without values.
    virtual Done script(const QString &sql) = 0;
    /// Why the last statement failed.
    virtual Error lastError() const = 0;
    /// Asked while a statement runs, so that cancelled work ends within it.
    virtual void watch(std::shared_ptr<const Interruption> interruption) = 0;
    /// From any thread: what runs ends with an error.
    virtual void interrupt() = 0;

    /// Reading: one state of the store until the end. Writing: waits for other writers here, not at the first change.
    virtual Done begin(Transaction kind) = 0;
    virtual Done commit() = 0;
    /// Nothing where no transaction is open.
    virtual void rollback() = 0;

    /// 0 in an empty store.
    virtual Result<int> schemaVersion() = 0;
    virtual Done setSchemaVersion(int version) = 0;
    virtual Result<SchemaObjects> objects() = 0;
    /// What the scripts, one after the other, make of an empty store; this one is not touched.
    virtual Result<SchemaObjects> objectsOf(const QStringList &scripts) const = 0;

    /// Busy where somebody else holds the workspace for longer than `wait`. The lock of a program that is gone does not
    /// count.
    virtual Result<std::unique_ptr<WorkspaceLock>> lock(std::chrono::milliseconds wait) const = 0;
    /// What was overwritten or deleted must not live on in the write-ahead log.
    virtual Done emptyWriteAheadLog() = 0;

    /// The store as it is now, while others write to it, into a new file under the same key. `goOn`, where there
    /// is one, is called after each piece with its bytes; its error ends the copy and is returned.
    virtual Done copyTo(const QString &path, const SecretBytes &key, const std::function<Done(qint64)> &goOn);
    /// What is wrong with the store's pages, a line each, in the engine's words.
    virtual Result<QStringList> checkPages();
    /// Searches all pages byte by byte, free ones and the write-ahead log included. Errors: NotFound, Io; Damaged where
    /// a page could hide anything; Cancelled.
    virtual Result<ResidueFound> searchPages(const SecretBytes &key, const ResiduePatterns &patterns,
                                             const PageProgress &progress, const std::atomic<bool> *cancel) const;
};

} // namespace nachweis
