// SPDX-License-Identifier: GPL-3.0-or-later
// Workspaces on media that nobody writes to, copied without a file, at the end of a long path; and what the programs do
// before they hold a key.
#include "continuity/backup.h"
#include "log/sequencer.h"
#include "log/verifier.h"
#include "office/read_only.h"
#include "process.h"
#include "requests/erasure.h"
#include "store/files.h"
#include "support.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QSet>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace nachweis;

class TestCaseMedia : public QObject
{
    Q_OBJECT
    test::Sample m_sample;
    QTemporaryDir m_dir;
    static constexpr int nobody = 65534;

    // As somebody whom permissions bind, if this is root.
    test::Run ctl(QStringList words, const QString &folder)
    {
        words +=
            {u"--workspace"_s, folder, u"--as"_s, u"auditor"_s, u"--passphrase-file"_s, m_dir.filePath(u"secret"_s),
             u"--lang"_s,      u"en"_s};
        QStringList all{QStringLiteral(NACHWEISCTL)};
        all += words;
        if (geteuid() == 0)
            all = QStringList{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s} + all;
        return test::run(geteuid() == 0 ? u"setpriv"_s : all.takeFirst(), all);
    }
    static void modes(const QString &folder, mode_t files, mode_t folders)
    {
        QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        QStringList paths{folder};
        while (it.hasNext())
            paths += it.next();
        for (const QString &path : std::as_const(paths)) {
            const QByteArray name = QFile::encodeName(path);
            if (geteuid() == 0 && ::chown(name.constData(), nobody, nobody) != 0)
                qFatal("chown");
            ::chmod(name.constData(), QFileInfo(path).isDir() ? folders : files);
        }
    }
    static QSet<QString> names(const QString &folder)
    {
        const QStringList list = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        return QSet<QString>(list.begin(), list.end());
    }
    static Result<std::pair<int, QStringList>> replay(const Stores &stores, const Session &session)
    {
        NACHWEIS_ASSIGN(const requests::Replayed r, requests::replayErasures(stores, session));
        return std::pair(r.erasedAgain, r.blocked);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(test::writeFile(m_dir.filePath(u"secret"_s), sample::demoPassphrase()));
        ::chmod(QFile::encodeName(m_dir.path()).constData(), 0711);
        ::chmod(QFile::encodeName(m_dir.filePath(u"secret"_s)).constData(), 0644);
    }
    void readOnly_data()
    {
        QTest::addColumn<int>("files");
        QTest::addColumn<int>("folders");
        QTest::newRow("a disc") << 0444 << 0555;
        QTest::newRow("files alone") << 0444 << 0755;
        QTest::newRow("the folder alone") << 0644 << 0555;
    }
    void readOnly()
    {
        QFETCH(int, files);
        QFETCH(int, folders);
        // Beside the test's other copies, where nobody else may look; and with what is still in the write-ahead log.
        const QString from = m_sample.copy(), folder = m_dir.filePath(randomId());
        qint64 entries = 0;
        {
            const Session officer = m_sample.session(from, "officer");
            const Stores stores = std::move(*Stores::open(officer));
            NVERIFY(log::record(stores, officer, log::staffEvent(officer, u"data.read"_s, u"ok"_s)));
            entries = stores.audit.value(u"SELECT count(*) FROM entries"_s)->toLongLong();
            QVERIFY(QFileInfo(from + u"/audit.db-wal"_s).size() > 0);
            QVERIFY(QDir().mkpath(folder));
            for (const QString &name : QDir(from).entryList(QDir::Files))
                QVERIFY(QFile::copy(from + '/'_L1 + name, folder + '/'_L1 + name));
        }
        modes(folder, mode_t(files), mode_t(folders));
        const QString state = m_dir.filePath(randomId());
        QVERIFY(QDir().mkpath(state));
        modes(state, 0644, 0755);
        qputenv("NACHWEIS_STATE_DIR", QFile::encodeName(state));
        const QSet<QString> before = names(folder);
        for (const QStringList &words : {QStringList{u"verify"_s, u"--full"_s, u"--json"_s},
                                         QStringList{u"log"_s, u"list"_s, u"--limit"_s, u"3"_s, u"--json"_s},
                                         QStringList{u"status"_s, u"--json"_s}}) {
            const test::Run r = ctl(words, folder);
            QVERIFY2(r.exit == 0, (r.out + r.error).constData());
            QVERIFY2(r.error.contains("not in the log"), r.error.constData());
            if (words.first() == "verify"_L1)
                QCOMPARE(r.json()[u"entries"].toInteger(), entries);
        }
        // A change is refused by name, never lost in a copy.
        const test::Run r = ctl({u"timestamp"_s, u"trust"_s, m_dir.filePath(u"secret"_s)}, folder);
        QVERIFY(r.exit != 0);
        QCOMPARE(names(folder), before); // nothing was made there
        modes(folder, 0644, 0755);
        if (geteuid() == 0) // whose copies it will be again
            QCOMPARE(::chown(QFile::encodeName(folder).constData(), 0, 0), 0);
    }
    void nothingIsWrittenToACopy()
    {
        Session officer = m_sample.open();
        officer.copy = std::make_shared<QTemporaryDir>();
        const Stores stores = std::move(*Stores::open(officer));
        const qint64 before = stores.audit.value(u"SELECT count(*) FROM entries"_s)->toLongLong();
        QCOMPARE(log::record(stores, officer, log::staffEvent(officer, u"data.read"_s, {})).error().code,
                 ErrorCode::Refused);
        QCOMPARE(log::sequence(stores.audit, officer).error().code, ErrorCode::Refused);
        NVERIFY(log::recordLook(stores, officer, {}, u"log"_s));
        NVERIFY(log::recordVisit(stores, officer, *log::verifyLog(officer, {})));
        QCOMPARE(stores.audit.value(u"SELECT count(*) FROM entries"_s)->toLongLong(), before);
        QCOMPARE(stores.audit.value(u"SELECT count(*) FROM intake"_s)->toInt(), 0);
        QVERIFY(!readOnlyNotice(officer).isEmpty());
    }
    void copiedWithoutItsLog()
    {
        const Session officer = m_sample.open();
        const QString folder = m_dir.filePath(randomId());
        QVERIFY(QDir().mkpath(folder));
        {
            const Stores stores = std::move(*Stores::open(officer));
            NVERIFY(stores.audit.emptyWriteAheadLog());
            NVERIFY(log::record(stores, officer, log::staffEvent(officer, u"data.read"_s, u"ok"_s)));
            QVERIFY(log::verifyLog(officer, {})->ok());
            for (const QString &name : QDir(officer.workspace.folder).entryList(QDir::Files))
                if (!name.endsWith("-wal"_L1) && !name.endsWith("-shm"_L1))
                    QVERIFY(QFile::copy(officer.workspace.folder + '/'_L1 + name, folder + '/'_L1 + name));
        }
        Session elsewhere = officer;
        elsewhere.workspace.folder = folder;
        const auto c = log::checkContinuity(elsewhere);
        QCOMPARE(c->state, log::Continuity::State::RolledBack);
        QVERIFY2(c->message().contains(u"-wal"_s), qPrintable(c->message()));
    }
    void aLongPath()
    {
        QString deep = m_dir.filePath(u"deep"_s);
        for (int i = 0; i < 4; ++i)
            deep += '/'_L1 + QString(200, QChar('a' + i));
        QVERIFY(QDir().mkpath(deep));
        const QString from = m_sample.copy();
        for (const QString &name : QDir(from).entryList(QDir::Files))
            QVERIFY(QFile::copy(from + '/'_L1 + name, deep + '/'_L1 + name));
        const Session session = m_sample.session(deep, "officer");
        const auto stores = Stores::open(session);
        QVERIFY(!stores);
        QCOMPARE(stores.error().code, ErrorCode::Io);
        QVERIFY2(stores.error().message.contains(u"path"_s), qPrintable(stores.error().message));
    }
    // Nobody exchanges the stores below somebody who has them open.
    void aRestoreIsAlone()
    {
        const Session officer = m_sample.open();
        const QString backup = m_dir.filePath(randomId());
        {
            const Stores stores = std::move(*Stores::open(officer));
            NVERIFY(continuity::createBackup(stores, officer, backup, 30));
            const auto busy = continuity::restoreBackup(officer, backup, replay, false);
            QVERIFY(!busy);
            QCOMPARE(busy.error().code, ErrorCode::Busy);
        }
        {
            const auto alone = Presence::alone(officer.workspace.folder);
            NVERIFY(alone);
            QCOMPARE(Stores::open(officer).error().code, ErrorCode::Busy); // while one is restored
            QCOMPARE(Presence::alone(officer.workspace.folder).error().code, ErrorCode::Busy);
        }
        // A service that sequences, in another program.
        QProcess service;
        service.start(QStringLiteral(NACHWEISCTL),
                      {u"log"_s, u"sequence"_s, u"--follow"_s, u"--workspace"_s, officer.workspace.folder,
                       u"--passphrase-file"_s, m_dir.filePath(u"secret"_s)});
        QVERIFY(service.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(!Presence::alone(officer.workspace.folder), 20'000);
        QCOMPARE(continuity::restoreBackup(officer, backup, replay, false).error().code, ErrorCode::Busy);
        service.kill();
        QVERIFY(service.waitForFinished());
        NVERIFY(continuity::restoreBackup(officer, backup, replay, false));
        QVERIFY(Stores::open(officer).has_value());
    }
    void keyringBounds_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("value");
        QTest::newRow("one pass") << u"iterations"_s << 1;
        QTest::newRow("no pass") << u"iterations"_s << 0;
        QTest::newRow("a thousand passes") << u"iterations"_s << 1000;
        QTest::newRow("negative") << u"iterations"_s << -1;
        QTest::newRow("8 KiB") << u"memory_kib"_s << 8;
        QTest::newRow("2 TiB") << u"memory_kib"_s << 2'147'483'647;
        QTest::newRow("no lane") << u"lanes"_s << 0;
        QTest::newRow("a million lanes") << u"lanes"_s << 1'000'000;
    }
    void keyringBounds()
    {
        QFETCH(QString, field);
        QFETCH(int, value);
        const QString folder = m_sample.copy(), path = folder + u"/keyring.json"_s;
        QJsonObject root = *readJson(path);
        QJsonArray list = root[u"slots"].toArray();
        QJsonObject slot = list.first().toObject();
        slot.insert(field, value);
        list[0] = slot;
        root.insert(u"slots"_s, list);
        NVERIFY(writeJson(path, root));
        const auto opened = unlock(folder, u"officer"_s, test::demoSecret());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Damaged);
    }
    // What the terminal writes is its user's alone, and no core is left of it.
    void whatAProgramLeaves()
    {
        const QString folder = m_sample.copy();
        const QString proof = m_dir.filePath(u"p.tlog-proof"_s);
        const auto run = [&](QStringList words) {
            words += {u"--workspace"_s, folder, u"--passphrase-file"_s, m_dir.filePath(u"secret"_s)};
            return test::run(QStringLiteral(NACHWEISCTL), words).exit;
        };
        const mode_t before = ::umask(0);
        QCOMPARE(run({u"log"_s, u"prove"_s, u"3"_s, u"-o"_s, proof}), 0);
        ::umask(before);
        struct stat of;
        QCOMPARE(::stat(QFile::encodeName(proof).constData(), &of), 0);
        QCOMPARE(of.st_mode & 0777, 0600);
#ifdef Q_OS_LINUX
        QProcess service;
        service.start(QStringLiteral(NACHWEISCTL), {u"log"_s, u"sequence"_s, u"--follow"_s, u"--workspace"_s, folder,
                                                    u"--passphrase-file"_s, m_dir.filePath(u"secret"_s)});
        QVERIFY(service.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(!Presence::alone(folder), 20'000);
        const QByteArray limits = test::contents(u"/proc/%1/limits"_s.arg(service.processId()));
        service.kill();
        service.waitForFinished();
        const qsizetype core = limits.indexOf("Max core file size");
        QVERIFY(core >= 0);
        QCOMPARE(limits.mid(core, 60).simplified().split(' ').value(4), QByteArray("0"));
#endif
    }
};

QTEST_GUILESS_MAIN(TestCaseMedia)
#include "tst_case_media.moc"
