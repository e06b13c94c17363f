// SPDX-License-Identifier: GPL-3.0-or-later
// bench_erasure FOLDER MESSAGES: a person with 10,000 messages with contents among MESSAGES of others is erased; in the same
// run the same number of rows of another person are emptied and deleted by two bare statements. The search for residue is
// measured against a bare read of the file.
#include "intake/baseline.h"
#include "many_messages.h"
#include "people/subjects.h"
#include "requests/erasure.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <cstdio>

using namespace nachweis;

namespace {

constexpr int mine = 10'000;

double seconds(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e9; }

// Ids spread over the whole table, as a gateway's are.
QString person(const Database &db, const Session &session, const QString &channel, const char *prefix)
{
    const QString id = demand(createSubject(db, session.keys, QStringLiteral("de"), {}, session.clock()));
    const SecretBytes key = demand(dataKey(db, session.keys, id));
    demand(addAddress(db, session.keys, key, id, {QStringLiteral("e164"), QStringLiteral("+49151%1").arg(qHash(QLatin1String(prefix)) % 10'000'000)}, session.clock(), QStringLiteral("bench")));
    demand(db.transaction([&]() -> Done {
        for (int i = 0; i < mine; ++i) {
            const QString message = QStringLiteral("wamid.%1%2").arg((i * 7919ll) % 10'000'000, 8, 10, QLatin1Char('0')).arg(QLatin1String(prefix));
            NACHWEIS_TRY(db.run(QStringLiteral("INSERT INTO messages VALUES (?, ?, ?, 'service', 'in', 'text', NULL, 'received', NULL, ?, ?, ?)"),
                                {message, id, channel, 1'000'000ll * i, 1'000'000ll * i, aeadSeal(key.view(), QByteArray(120, 't'), "nachweis-content-v1\n" + message.toUtf8())}));
        }
        return {};
    }));
    return id;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString folder = app.arguments().value(1);
    QDir(folder).removeRecursively();
    const SecretBytes secret{QByteArrayView("bench-bench-bench")};
    const Session officer = demand(createWorkspace(folder, QStringLiteral("bench.example/log"), QStringLiteral("officer"), secret, systemNow, {1, 1024, 1}));
    Session second = officer;
    second.staff = QStringLiteral("second");
    const Stores stores = demand(Stores::open(officer));
    const Database &db = *stores.gateway;
    demand(ensureBaseline(db));
    const QString channel = demand(ensureWhatsAppChannel(db, QStringLiteral("1"), QStringLiteral("+49 40 1")));
    const qint64 messages = app.arguments().value(2).toLongLong(), persons = std::max<qint64>(100, messages / 100);
    manyPersons(db, persons);
    manyMessages(db, messages, persons, channel, QStringLiteral("service"));
    const QString erased = person(db, officer, channel, "a"), bare = person(db, officer, channel, "b");
    demand(db.value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    const Request r = demand(openRequest(stores, officer, QStringLiteral("erasure"), erased, officer.clock(), QStringLiteral("bench"), QStringLiteral("UTC")));
    demand(identifyRequest(stores, officer, r.id, QStringLiteral("bench")));
    demand(decideRequest(stores, officer, r.id, true, QStringLiteral("Art. 17(1)(b)"), {}));
    QElapsedTimer timer;
    timer.start();
    demand(approveRequest(stores, second, r.id));
    const double planned = seconds(timer);
    timer.restart();
    ResiduePatterns patterns;
    demand(executeErasure(stores, officer, r.id, &patterns));
    const double took = seconds(timer);
    timer.restart();
    demand(db.transaction([&]() -> Done {
        NACHWEIS_TRY(db.run(QStringLiteral("UPDATE messages SET content_sealed = NULL WHERE subject = ?"), {bare}));
        NACHWEIS_TRY(db.run(QStringLiteral("DELETE FROM messages WHERE subject = ?"), {bare}));
        return {};
    }));
    demand(db.value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    const double statements = seconds(timer);
    timer.restart();
    const bool clean = demand(searchResidue(stores, officer, r.id, patterns));
    const double searched = seconds(timer);
    timer.restart();
    QFile file(db.path());
    qint64 bytes = 0;
    if (file.open(QIODevice::ReadOnly))
        while (!file.atEnd())
            bytes += file.read(1 << 20).size();
    std::printf("plan and approval    %8.3f s\nerasure              %8.3f s  %.2f of two bare statements (%.3f s)\nsearch for residue   %8.3f s over %lld MB (%s); bare read of the file %.3f s\n", planned, took, took / statements, statements, searched,
                static_cast<long long>(bytes >> 20), clean ? "nothing found" : "FOUND", seconds(timer));
    return clean ? 0 : 1;
}
