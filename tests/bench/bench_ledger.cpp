// SPDX-License-Identifier: GPL-3.0-or-later
// bench_ledger WORKSPACE PASSPHRASE-FILE: full verification against a bare SELECT of the same columns over one connection of
// the same library, in one run. Prints entries a second and the ratio of the times.
#include "ledger/entry.h"
#include "ledger/verifier.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <cstdio>

using namespace nachweis;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QFile secret(app.arguments().value(2));
    if (!secret.open(QIODevice::ReadOnly))
        return 2;
    const auto session = unlock(app.arguments().value(1), QStringLiteral("officer"), SecretBytes(QByteArrayView(secret.readLine().trimmed())));
    const auto stores = session ? Stores::open(*session) : Result<Stores>(fail(session.error()));
    if (!stores)
        return 3;
    double best[2] = {1e9, 1e9};
    qint64 rows = 0;
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        const QByteArray sql = QByteArray("SELECT ") + entryColumnList + " FROM entries ORDER BY idx";
        auto statement = Statement::prepare(stores->audit.native(), sql.constData());
        rows = 0;
        qint64 size = 0;
        while (statement->step().value_or(false)) {
            ++rows;
            for (int column = 0; column < 15; ++column)
                size += statement->text(column).size();
        }
        best[0] = std::min(best[0], double(timer.nsecsElapsed()) / 1e9);
        timer.restart();
        const auto verified = verifyLog(*session, {});
        best[1] = std::min(best[1], double(timer.nsecsElapsed()) / 1e9);
        if (!verified || !verified->ok() || size == 0)
            return 1;
    }
    std::printf("%lld entries\nbare SELECT       %10.0f a second  %.3f s\nfull verification %10.0f a second  %.3f s\nratio %.2f\n", rows,
                double(rows) / best[0], best[0], double(rows) / best[1], best[1], best[1] / best[0]);
    return 0;
}
