// SPDX-License-Identifier: GPL-3.0-or-later
// bench_ledger grow WORKSPACE PASSPHRASE-FILE N: repeats the entries of a sample until the log has N, and holds the
// rate of the sequencer against bare inserts of the same rows into the same relation of a fresh store. bench_ledger
// verify WORKSPACE PASSPHRASE-FILE: full verification, a visit after 1,000 new entries and an inclusion proof, against
// a bare SELECT of the same columns over one connection of the same library. Bare is what the library's own C interface
// does.
#include "ledger/entry.h"
#include "ledger/proof.h"
#include "log/entry_row.h"
#include "log/row_scan.h"
#include "log/sequencer.h"
#include "log/stored_log.h"
#include "log/verifier.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>
#include <sqlite3.h>

using namespace nachweis;

namespace {

double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

void demand(const Done &done)
{
    if (done)
        return;
    std::fprintf(stderr, "%s %s\n", qUtf8Printable(done.error().message), qUtf8Printable(done.error().detail));
    std::exit(1);
}

// A connection and a statement as the library gives them.
class Bare
{
public:
    Bare(const QString &path, const SecretBytes &key)
    {
        const QByteArray text = "x'" + key.view().toByteArray().toHex() + "'";
        if (sqlite3_open_v2(QFile::encodeName(path).constData(), &m_db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX,
                            nullptr) != SQLITE_OK ||
            sqlite3_key(m_db, text.constData(), int(text.size())) != SQLITE_OK)
            failed();
        // As the store sets them.
        run("PRAGMA cipher_memory_security = OFF; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; "
            "PRAGMA temp_store = MEMORY; PRAGMA synchronous = FULL");
    }
    ~Bare()
    {
        sqlite3_finalize(m_statement);
        sqlite3_close(m_db);
    }
    Q_DISABLE_COPY_MOVE(Bare)
    void run(const char *sql)
    {
        if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            failed();
    }
    sqlite3_stmt *prepare(const QByteArray &sql)
    {
        sqlite3_finalize(m_statement);
        if (sqlite3_prepare_v2(m_db, sql.constData(), -1, &m_statement, nullptr) != SQLITE_OK)
            failed();
        return m_statement;
    }

private:
    [[noreturn]] void failed()
    {
        std::fprintf(stderr, "%s\n", sqlite3_errmsg(m_db));
        std::exit(1);
    }
    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_statement = nullptr;
};

constexpr const char *eventColumns =
    "event_id, time_us, action, actor, subject, integration, purpose, outcome, phi, operation, ref, details_commit";

// One more copy of the first `rows` entries in the intake, later and with other ids.
void refill(const Database &audit, qint64 round, qint64 rows)
{
    demand(audit.transaction([&]() -> Done {
        NACHWEIS_TRY(audit.run(u"INSERT INTO intake (event_id, time_us, action, actor, subject, integration, purpose, "
                               u"outcome, phi, operation, ref) "
                               "SELECT event_id || '-' || ?, time_us + ? * 86400000000, action, actor, subject, "
                               "integration, purpose, outcome, phi, operation, ref "
                               "FROM entries WHERE idx < ? ORDER BY idx"_s,
                               {round, round, rows}));
        return {};
    }));
}

int grow(const Session &session, const Stores &stores, qint64 wanted)
{
    const Database &audit = stores.audit;
    demand(audit.script(u"PRAGMA cache_size = -1000000; PRAGMA wal_autocheckpoint = 20000"_s));
    const qint64 base = audit.value(u"SELECT max(idx) + 1 FROM entries"_s).value().toLongLong();
    const qint64 rows = std::min<qint64>(base, 50'000);
    QTemporaryDir folder;
    {
        const auto made = Database::open(folder.filePath(u"bare.db"_s), session.keys.audit, Database::Mode::Create);
        demand(made ? migrate(*made, StoreKind::Audit) : fail(made.error()));
    }
    Bare from(session.workspace.auditPath(), session.keys.audit), to(folder.filePath(u"bare.db"_s), session.keys.audit);
    for (Bare *bare : {&from, &to})
        bare->run("PRAGMA cache_size = -1000000; PRAGMA wal_autocheckpoint = 20000");
    double sequencing = 0, inserting = 0;
    qint64 size = base, measured = 0;
    for (qint64 round = base / rows; size < wanted; ++round) {
        refill(audit, round, rows);
        QElapsedTimer timer;
        if (measured < 1'000'000) { // the yardstick grows with the log
            const QByteArray names = QByteArray("idx, v, ") + eventColumns;
            sqlite3_stmt *in =
                from.prepare(QByteArray("SELECT intake_id, 1, ") + eventColumns + " FROM intake ORDER BY intake_id");
            sqlite3_stmt *out =
                to.prepare(QByteArray("INSERT INTO entries (") + names + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
            timer.start();
            to.run("BEGIN IMMEDIATE");
            for (qint64 i = size; sqlite3_step(in) == SQLITE_ROW; ++i) {
                sqlite3_bind_int64(out, 1, i);
                for (int column = 1; column < 14; ++column)
                    sqlite3_bind_value(out, column + 1, sqlite3_column_value(in, column));
                if (sqlite3_step(out) != SQLITE_DONE)
                    return 1;
                sqlite3_reset(out);
            }
            to.run("COMMIT");
            inserting += seconds(timer);
            sqlite3_reset(in);
        }
        timer.start();
        const auto done = log::sequence(audit, session);
        demand(done ? Done() : fail(done.error()));
        if (measured < 1'000'000) {
            sequencing += seconds(timer);
            measured += done->sequenced;
            if (measured >= 1'000'000)
                std::printf("%lld entries: bare inserts %.0f a second, sequencing %.0f a second, ratio of rates %.2f\n",
                            measured, double(measured) / inserting, double(measured) / sequencing,
                            inserting / sequencing);
        }
        size = done->size;
    }
    std::printf("%lld entries\n", size);
    return 0;
}

void printPeak()
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM"))
                std::printf("%s\n", line.constData());
}

// What comes after the full verification: a thousand new entries, then a visit; and an inclusion proof with the tiles
// it reads.
int visitAndProve(const Session &session, const Stores &stores, double full)
{
    double visit = 1e9;
    for (int round = 0; round < 5; ++round) {
        ledger::Event event = log::staffEvent(session, u"data.read"_s, u"ok"_s);
        demand(stores.audit.transaction([&]() -> Done {
            for (int i = 0; i < 1000; ++i)
                NACHWEIS_TRY(log::report(stores.audit, session, event));
            return {};
        }));
        const auto sequenced = log::sequence(stores.audit, session);
        demand(sequenced ? Done() : fail(sequenced.error()));
        QElapsedTimer timer;
        timer.start();
        ledger::VerifyOptions options;
        options.full = false;
        const auto verified = log::verifyLog(session, options);
        visit = std::min(visit, seconds(timer));
        if (!verified || !verified->ok() || verified->checked > 1300)
            return 1;
    }
    std::printf("visit after 1,000   %8.4f s  1/%.0f of the full verification\n", visit, full / visit);

    const auto newest = log::latestCheckpoint(stores.audit, session.workspace);
    const ledger::TileReader stored = log::storedTiles(stores.audit);
    int reads = 0;
    const ledger::TileReader counting = [&](int level, qint64 n, int width) {
        ++reads;
        return stored(level, n, width);
    };
    const auto range = log::storedRange(stores.audit, newest->size);
    for (ledger::LeafIndex index : {ledger::LeafIndex(4711), newest->size / 2, newest->size - 1}) {
        const ledger::TileReader cold = ledger::cached(counting, 16);
        reads = 0;
        QElapsedTimer timer;
        timer.start();
        const auto path = ledger::inclusionProof(cold, index, newest->size, *range);
        const double took = seconds(timer);
        const auto rows = log::scanRows(stores.audit, index, index + 1, {});
        if (!path || range->empty() || !rows ||
            !ledger::verifyInclusion(index, newest->size, rows->hashes[0], *path, newest->root))
            return 1;
        std::printf("inclusion of %-8lld %6.2f ms  %d hashes, %d tiles\n", index, took * 1e3, int(path->size()), reads);
    }
    return 0;
}

int measure(const Session &session, const Stores &stores)
{
    double bare = 1e9, full = 1e9;
    qint64 rows = 0;
    Bare store(session.workspace.auditPath(), session.keys.audit);
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        const QByteArray sql = QByteArray("SELECT ") + log::entryColumnList + " FROM entries";
        sqlite3_stmt *statement = store.prepare(sql);
        rows = 0;
        qint64 size = 0;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            ++rows;
            for (int column = 0; column < 15; ++column)
                if (sqlite3_column_type(statement, column) == SQLITE_INTEGER)
                    size += sqlite3_column_int64(statement, column) & 1;
                else if (sqlite3_column_blob(statement, column))
                    size += sqlite3_column_bytes(statement, column);
        }
        sqlite3_reset(statement);
        bare = std::min(bare, seconds(timer));
        timer.restart();
        const auto verified = log::verifyLog(session, {});
        full = std::min(full, seconds(timer));
        if (!verified || !verified->ok() || size == 0)
            return 1;
    }
    std::printf("%lld entries\nbare SELECT         %8.3f s  %10.0f a second\nfull verification   %8.3f s  %10.0f a "
                "second  %.2f of the bare SELECT\n",
                rows, bare, double(rows) / bare, full, double(rows) / full, full / bare);
    printPeak();
    return visitAndProve(session, stores, full);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = app.arguments();
    QFile secret(words.value(3));
    if (!secret.open(QIODevice::ReadOnly))
        return 2;
    const auto session = unlock(words.value(2), u"officer"_s, SecretBytes(QByteArrayView(secret.readLine().trimmed())));
    const auto stores = session ? Stores::open(*session) : Result<Stores>(fail(session.error()));
    demand(stores ? Done() : fail(stores.error()));
    if (words.value(1) == "grow"_L1)
        return grow(*session, *stores, words.value(4).toLongLong());
    return measure(*session, *stores);
}
