// SPDX-License-Identifier: GPL-3.0-or-later
// bench_erasure FOLDER MESSAGES: a person with 10,000 messages with contents among MESSAGES of others is erased; in the
// same run the same number of rows of another person are emptied and deleted by two bare statements. The search for
// residue is measured against a bare read of the file.
#include "desk/staff.h"
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

double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

// Ids spread over the whole table, as a gateway's are.
QString person(const Database &db, const Session &session, const QString &channel, const char *prefix)
{
    const QString id = demand(people::createSubject(db, session.keys, u"de"_s, {}, session.clock()));
    const SecretBytes key = demand(people::dataKey(db, session.keys, id));
    demand(people::addAddress(db, session.keys, key, id,
                              {u"e164"_s, u"+49151%1"_s.arg(qHash(QLatin1String(prefix)) % 10'000'000)},
                              session.clock(), u"bench"_s));
    demand(db.transaction([&]() -> Done {
        for (int i = 0; i < mine; ++i) {
            const QString message =
                u"wamid.%1%2"_s.arg((i * 7919ll) % 10'000'000, 8, 10, '0'_L1).arg(QLatin1String(prefix));
            NACHWEIS_TRY(db.run(
                u"INSERT INTO messages VALUES (?, ?, ?, 'service', 'in', 'text', NULL, 'received', NULL, ?, ?, ?)"_s,
                {message, id, channel, 1'000'000ll * i, 1'000'000ll * i,
                 aeadSeal(key.view(), QByteArray(120, 't'), "nachweis-content-v1\n" + message.toUtf8())}));
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
    const Session officer =
        demand(createWorkspace(folder, u"bench.example/log"_s, u"officer"_s, secret, systemNow, {1, 1024, 1}));
    const Stores stores = demand(Stores::open(officer));
    demand(desk::joinWorkspace(folder, u"second"_s, Duty::Approver, secret));
    demand(desk::addMember(stores, officer, u"second"_s));
    const Session second = demand(unlock(folder, u"second"_s, secret));
    const Database &db = *stores.gateway;
    demand(intake::ensureBaseline(db));
    const QString channel = demand(intake::ensureWhatsAppChannel(db, u"1"_s, u"+49 40 1"_s));
    const qint64 messages = app.arguments().value(2).toLongLong(), persons = std::max<qint64>(100, messages / 100);
    manyPersons(db, persons);
    manyMessages(db, messages, persons, channel, u"service"_s);
    const QString erased = person(db, officer, channel, "a"), bare = person(db, officer, channel, "b");
    demand(db.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    const requests::Request r = demand(requests::openRequest(stores, officer, requests::Right::Erasure, erased,
                                                             officer.clock(), u"bench"_s, u"UTC"_s));
    demand(requests::identifyRequest(stores, officer, r.id, u"bench"_s));
    demand(requests::decideRequest(stores, officer, r.id, requests::Decision::Grant, u"Art. 17(1)(b)"_s, {}));
    QElapsedTimer timer;
    timer.start();
    demand(requests::approveRequest(stores, second, r.id));
    const double planned = seconds(timer);
    timer.restart();
    ResiduePatterns patterns;
    demand(requests::executeErasure(stores, officer, r.id, &patterns));
    const double took = seconds(timer);
    timer.restart();
    demand(db.transaction([&]() -> Done {
        NACHWEIS_TRY(db.run(u"UPDATE messages SET content_sealed = NULL WHERE subject = ?"_s, {bare}));
        NACHWEIS_TRY(db.run(u"DELETE FROM messages WHERE subject = ?"_s, {bare}));
        return {};
    }));
    demand(db.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    const double statements = seconds(timer);
    timer.restart();
    const bool clean = demand(requests::searchResidue(stores, officer, r.id, patterns));
    const double searched = seconds(timer);
    timer.restart();
    QFile file(db.path());
    qint64 bytes = 0;
    if (file.open(QIODevice::ReadOnly))
        while (!file.atEnd())
            bytes += file.read(1 << 20).size();
    std::printf("plan and approval    %8.3f s\nerasure              %8.3f s  %.2f of two bare statements (%.3f "
                "s)\nsearch for residue   %8.3f s over %lld MB (%s); bare read of the file %.3f s\n",
                planned, took, took / statements, statements, searched, static_cast<long long>(bytes >> 20),
                clean ? "nothing found" : "FOUND", seconds(timer));
    return clean ? 0 : 1;
}
