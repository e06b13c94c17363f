// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing holds the lock up: what runs is interrupted, what waits is dropped, a change that has begun ends in the
// background, and nothing of all that reaches the window. Long work can be cancelled and then leaves no file.
#include "common/job.h"
#include "common/worker.h"
#include "continuity/backup.h"
#include "desk/three_steps.h"
#include "log/verifier.h"
#include "people/organisation.h"
#include "window.h"

#include <QAction>
#include <QElapsedTimer>
#include <QListWidget>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTableView>

using namespace nachweis;
using test::Window;

namespace {

// A statement that ends only when it is interrupted.
Result<QVariant> endless(const Stores &stores)
{
    return stores.gateway->value(
        u"WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c"_s);
}

// Holds every change at one of its steps until it is released.
class Held
{
public:
    explicit Held(const char *step)
    {
        desk::stepReached = [this, wanted = QByteArray(step)](const char *at) {
            if (wanted != at)
                return;
            ++reached;
            m_go.acquire();
        };
    }
    ~Held()
    {
        release();
        desk::stepReached = nullptr;
    }
    void release() { m_go.release(1000); }
    std::atomic<int> reached{0};

private:
    QSemaphore m_go;
};

} // namespace

class TestLock : public QObject
{
    Q_OBJECT
    test::Sample m_sample;
    QTemporaryDir m_dir;

    static int entries(const Session &session, const char *where)
    {
        return Stores::open(session)
            ->audit.value(u"SELECT count(*) FROM entries WHERE "_s + QLatin1String(where))
            ->toInt();
    }
    static constexpr const char *changed = "action = 'organisation.changed' AND outcome = 'done'";
    // The window's thread must come round: what takes longer than this has waited for something.
    static constexpr int atOnceMs = 1000;
    static bool locksAtOnce(Window &w)
    {
        QTest::keyClick(&w.window, Qt::Key_L, Qt::ControlModifier);
        return QTest::qWaitFor([&] { return w.window.isLocked(); }, atOnceMs) &&
               w.find<QWidget>("unlockPage")->isVisible() && !w.find<QWidget>("rail");
    }
    void changeOrganisation(Window &w, const QString &name)
    {
        QTRY_VERIFY(w.find<QAction>("organisation"));
        w.find<QAction>("organisation")->trigger();
        QTRY_VERIFY(w.dialog());
        w.type("name", name);
        w.go();
    }

private Q_SLOTS:
    void initTestCase() { test::prepareWindows("lock"); }
    void whatRunsAndWhatWaits()
    {
        const Session session = m_sample.open();
        std::atomic<bool> runs{false}, waited{false}, kept{false}, last{false};
        bool delivered = false;
        std::optional<Done> ended;
        auto worker = std::make_unique<ui::Worker>(session);
        worker->run(
            this,
            [&](const Stores &stores, const Session &) {
                runs = true;
                return endless(stores);
            },
            [&](const Result<QVariant> &) { delivered = true; });
        worker->run(
            this,
            [&](const Stores &, const Session &) -> Done {
                waited = true;
                return {};
            },
            [&](const Done &) { delivered = true; });
        worker->keep(
            this,
            [&](const Stores &stores, const Session &) -> Done {
                kept = stores.gateway->value(u"SELECT count(*) FROM subjects"_s)->toInt() > 0;
                return {};
            },
            [&](const Done &) { delivered = true; });
        QTRY_VERIFY(runs);
        QElapsedTimer timer;
        timer.start();
        worker->close(
            [&](const Stores &, const Session &) -> Done {
                last = kept.load();
                return {};
            },
            this, [&](const Done &done) { ended = done; });
        worker.reset();
        QVERIFY(timer.elapsed() < atOnceMs);
        QTRY_VERIFY(ended);
        QVERIFY(ended->has_value());
        QVERIFY(last); // after what was kept
        QVERIFY(!waited && !delivered);
    }
    void aJobIsCancelled()
    {
        const Session session = m_sample.open();
        ui::Worker worker(session);
        QObject page;
        ui::Job job(&page, &worker);
        std::optional<Error> error;
        const auto begin = [&](std::atomic<bool> &runs) {
            job.run(
                [&runs](const Stores &stores, const Session &, const Running &running) {
                    running.at(1, 2);
                    runs = true;
                    return endless(stores);
                },
                [&](const Result<QVariant> &result) { error = result.error(); });
        };
        std::atomic<bool> first{false}, second{false};
        QSignalSpy progressed(&job, &ui::Job::progressed);
        begin(first);
        QTRY_VERIFY(first && progressed.size() == 1);
        job.cancel();
        QTRY_VERIFY(error);
        QVERIFY(isCancelled(*error) && !job.running());
        // The lock ends it too, and then nobody hears of it.
        error.reset();
        begin(second);
        QTRY_VERIFY(second);
        std::optional<Done> ended;
        worker.close({}, this, [&](const Done &done) { ended = done; });
        QVERIFY(!job.running());
        QTRY_VERIFY(ended);
        QVERIFY(!error);
    }
    // A change between intent and outcome, and a search that waits behind it.
    void aChangeEndsInTheBackground()
    {
        Window w(m_sample, u"en"_s);
        w.unlock();
        QTRY_VERIFY(w.text("statusLog").contains(u"✔"_s));
        const Session session = m_sample.session(w.folder, "officer");
        const int before = entries(session, changed);
        Held held("changing");
        changeOrganisation(w, u"Nordlicht neu"_s);
        QTRY_COMPARE(held.reached.load(), 1);
        w.find<QLineEdit>("search")->setText(u"+4915799999999"_s);
        QTest::keyClick(w.find<QLineEdit>("search"), Qt::Key_Return);
        QVERIFY(locksAtOnce(w));
        QCOMPARE(entries(session, changed), before);
        // Unlocked while it is still held: the work of the new session does not wait for that of the old.
        w.unlock();
        QTRY_VERIFY(!w.window.isLocked() && w.find<QTableView>("consents")->model()->rowCount() > 0);
        QVERIFY(!w.dialog());
        QCOMPARE(w.text("statusMessage"), QString());
        held.release();
        QTRY_COMPARE(entries(session, changed), before + 1);
        QTRY_COMPARE(entries(session, "action = 'staff.locked'"), 1);
        QCOMPARE(entries(session, "action = 'organisation.changed' AND outcome = 'undone'"), 0);
        QCOMPARE(entries(session, "action = 'data.read' AND ref = 'search'"), 0); // what waited never ran
        // The new session reads what the old one has written.
        w.find<QAction>("organisation")->trigger();
        QTRY_VERIFY(w.dialog());
        QCOMPARE(w.dialog()->findChild<QLineEdit *>(u"name"_s)->text(), u"Nordlicht neu"_s);
        w.dialog()->close();
        QVERIFY(log::verifyLog(session, {})->ok());
    }
    void theIdleLockAndADialog()
    {
        Window w(m_sample, u"en"_s);
        w.unlock();
        QTRY_VERIFY(!w.window.isLocked());
        const Session session = m_sample.session(w.folder, "officer");
        const int before = entries(session, changed);
        Held held("intent");
        changeOrganisation(w, u"Nordlicht anders"_s);
        QTRY_COMPARE(held.reached.load(), 1);
        QElapsedTimer timer;
        timer.start();
        w.window.lock(u"Locked because nothing was done"_s);
        QVERIFY(timer.elapsed() < atOnceMs);
        QVERIFY(w.find<QWidget>("unlockPage")->isVisible() && (!w.dialog() || !w.dialog()->isVisible()));
        held.release();
        QTRY_COMPARE(entries(session, "action = 'staff.locked'"), 1);
        QCOMPARE(entries(session, changed), before + 1);
    }
    // A backup waits for a change that is under way in another program; meanwhile it is cancelled, or the window
    // locked.
    void aBackupIsCancelled_data()
    {
        QTest::addColumn<bool>("lock");
        QTest::newRow("cancel") << false;
        QTest::newRow("lock") << true;
    }
    void aBackupIsCancelled()
    {
        QFETCH(bool, lock);
        Window w(m_sample, u"en"_s);
        w.unlock();
        QTRY_VERIFY(w.text("statusLog").contains(u"✔"_s));
        const Session session = m_sample.session(w.folder, "officer");
        const QString folder = m_dir.filePath(lock ? u"locked"_s : u"cancelled"_s);
        const auto other = Stores::open(session);
        NVERIFY(other);
        NVERIFY(desk::whileNothingChanges(*other, [&]() -> Done {
            w.find<QAction>("makeBackup")->trigger();
            w.choose(folder);
            if (!QTest::qWaitFor([&] { return QFileInfo::exists(folder); }))
                return fail(ErrorCode::Io, u"not begun"_s);
            if (lock && !locksAtOnce(w))
                return fail(ErrorCode::Io, u"not locked"_s);
            if (!lock)
                QTest::mouseClick(w.find<QPushButton>("cancelJob"), Qt::LeftButton);
            return {};
        }));
        QTRY_VERIFY(!QFileInfo::exists(folder));
        if (lock) {
            QTRY_COMPARE(entries(session, "action = 'staff.locked'"), 1);
            QVERIFY(w.text("statusMessage").isEmpty());
        } else {
            QTRY_VERIFY(w.text("statusMessage").contains(u"cancelled"_s));
            QTRY_VERIFY(!w.find<QWidget>("jobRow"));
        }
        const auto stores = Stores::open(session);
        QCOMPARE(continuity::listBackups(*stores->gateway)->size(), 0);
        QCOMPARE(entries(session, "action = 'backup.created'"), 0);
    }
    void whatFailedIsSaidOnItsPage()
    {
        Window w(m_sample, u"en"_s);
        w.unlock();
        QTRY_VERIFY(!w.window.isLocked());
        w.page(2);
        QTRY_VERIFY(w.find<QTableView>("consents")->model()->rowCount() > 0);
        w.find<QTableView>("consents")->setCurrentIndex(w.find<QTableView>("consents")->model()->index(0, 0));
        QTRY_VERIFY(w.find<QPushButton>("consentEvidence")->isEnabled());
        QTest::mouseClick(w.find<QPushButton>("consentEvidence"), Qt::LeftButton);
        w.choose(m_dir.filePath(u"no such folder/p.zip"_s));
        auto *strip = w.find<QWidget>("consentsPage")->findChild<QFrame *>(u"errorStrip"_s);
        QTRY_VERIFY(strip->isVisible());
        QVERIFY(strip->findChild<QLabel *>()->text().contains(u"cannot be written"_s));
        QVERIFY(!w.find<QWidget>("requestsPage") ||
                !w.find<QWidget>("requestsPage")->findChild<QFrame *>(u"errorStrip"_s)->isVisible());
        const Session session = m_sample.session(w.folder, "officer");
        QCOMPARE(entries(session, "action = 'data.exported'"), 0); // what was not written was not exported
    }
};

QTEST_MAIN(TestLock)
#include "tst_lock.moc"
