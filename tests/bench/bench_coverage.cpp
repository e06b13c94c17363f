// SPDX-License-Identifier: GPL-3.0-or-later
// bench_coverage FOLDER MESSAGES: makes a gateway store of so many messages of a hundredth as many persons in FOLDER,
// unless it is there, and holds the coverage of all of them against a bare scan of the same columns over the same
// connection.
#include "consent/coverage.h"
#include "intake/baseline.h"
#include "many_messages.h"
#include "office/workspace.h"
#include "store/statement.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <cstdio>

using namespace nachweis;

namespace {

void make(const Database &db, qint64 messages)
{
    demand(intake::ensureBaseline(db));
    const QString channel = demand(intake::ensureWhatsAppChannel(db, u"1"_s, u"+49 40 1"_s));
    const qint64 persons = std::max<qint64>(1, messages / 100);
    manyPersons(db, persons);
    demand(db.transaction([&] {
        return db.script(
            u"INSERT INTO consents SELECT 'c' || rowid, subject, 'marketing', '%1', 'active', 0 FROM subjects;"
            "INSERT INTO consent_events SELECT 'e1-' || rowid, consent_id, 'requested', 'web_form', 'subject', 1000000 "
            "* rowid, 0, NULL, NULL, NULL, NULL FROM consents;"
            "INSERT INTO consent_events SELECT 'e2-' || rowid, consent_id, 'confirmed', 'button', 'subject', 1000000 "
            "* rowid + 60000000, 0, NULL, NULL, NULL, NULL FROM consents;"_s.arg(channel));
    }));
    manyMessages(db, messages, persons, channel, u"marketing"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString path = app.arguments().value(1) + u"/coverage.db"_s;
    const SecretBytes key{QByteArrayView(QByteArray(32, 'k'))};
    const bool there = QFile::exists(path);
    auto db = Database::open(path, key, there ? Database::Mode::ReadWrite : Database::Mode::Create);
    demand<void>(db ? migrate(*db, StoreKind::Gateway) : fail(db.error()));
    if (!there)
        make(*db, app.arguments().value(2).toLongLong());
    double bare = 1e9, compared = 1e9;
    consent::Coverage coverage;
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        auto q = db->prepare("SELECT rowid, subject, purpose_id, channel_id, created_us, "
                             "template, message_id FROM messages WHERE direction = 'out'");
        qint64 bytes = 0;
        while (q->step().value_or(false))
            bytes += q->text(1).size() + q->text(2).size() + q->text(3).size() + q->integer(4) % 2 + q->text(5).size() +
                     q->text(6).size();
        bare = std::min(bare, double(timer.nsecsElapsed()) / 1e9);
        timer.restart();
        auto result = consent::messageCoverage(*db, {});
        demand<void>(result ? Done() : fail(result.error()));
        coverage = std::move(*result);
        compared = std::min(compared, double(timer.nsecsElapsed()) / 1e9);
        if (bytes == 0)
            return 1;
    }
    std::printf("%lld messages, %lld uncovered\nbare scan  %8.3f s\ncoverage   %8.3f s  %.2f of the bare scan\n",
                coverage.messages, coverage.uncovered(), bare, compared, compared / bare);
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM"))
                std::printf("%s\n", line.constData());
    return 0;
}
