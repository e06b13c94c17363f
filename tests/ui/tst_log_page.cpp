// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log's page as an auditor uses it, through the real main window: filters, chart, saved filters, following,
// the proof viewer, exports, witnesses and time stamps; a log that was rolled back shows no entry; and the receiver's
// page.
#include "common/time_chart.h"
#include "evidence/package.h"
#include "ledger/proof.h"
#include "log/entry_list.h"
#include "log/publish.h"
#include "log/sequencer.h"
#include "log/verifier.h"
#include "process.h"
#include "requests/requests.h"
#include "window.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHelpEvent>
#include <QListWidget>
#include <QMenu>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>

using namespace nachweis;
using test::Window;

class TestLogPage : public QObject
{
    Q_OBJECT
    test::Sample m_sample;
    QTemporaryDir m_dir;

    // With the visit recorded and its entries read: no row moves any more.
    QTableView *openLog(Window &w)
    {
        w.unlock();
        [&] { QTRY_VERIFY(w.text("statusLog").contains(u"✔"_s)); }();
        w.page(3);
        auto *table = w.find<QTableView>("entries");
        const Session session = m_sample.session(w.folder, "officer");
        [&] { QTRY_VERIFY(count(session, "action = 'console.verified'") > 0); }();
        const auto size = [&] {
            return Stores::open(session)->audit.value(u"SELECT max(idx) + 1 FROM entries"_s).value().toInt();
        };
        [&] { QTRY_COMPARE(table->model()->rowCount(), size()); }();
        [&] { QTRY_VERIFY(table->isVisible()); }();
        return table;
    }
    static void choose(Window &w, const QString &path)
    {
        auto *dialog = w.window.findChild<QFileDialog *>(u"fileDialog"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
    }
    static void trigger(Window &w, const char *action)
    {
        for (QAction *a : w.find<QToolButton>("export")->menu()->actions())
            if (a->objectName() == QLatin1String(action))
                return a->trigger();
        QFAIL(action);
    }
    static int count(const Session &session, const char *condition)
    {
        return Stores::open(session)
            ->audit.value(u"SELECT count(*) FROM entries WHERE %1"_s.arg(QLatin1String(condition)))
            .value()
            .toInt();
    }

private Q_SLOTS:
    void initTestCase() { test::prepareWindows("log-page"); }
    void filtersAndChart()
    {
        Window w(m_sample, u"en"_s);
        QTableView *table = openLog(w);
        QAbstractItemModelTester tester(table->model());
        const Session session = m_sample.session(w.folder, "officer");
        auto *action = w.find<QComboBox>("actionFilter");
        action->setCurrentIndex(action->findData(u"consent."_s));
        const int consents = count(session, "action LIKE 'consent.%'");
        QTRY_COMPARE(table->model()->rowCount(), consents);
        w.find<QToolButton>("moreFilters")->setChecked(true);
        auto *integration = w.find<QLineEdit>("integrationFilter");
        integration->setText(u"nobody"_s);
        Q_EMIT integration->editingFinished();
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QTest::mouseClick(w.find<QPushButton>("showAll"), Qt::LeftButton);
        QTRY_VERIFY(table->model()->rowCount() > 1500);
        auto *outcome = w.find<QLineEdit>("outcomeFilter");
        outcome->setText(u"error:"_s);
        Q_EMIT outcome->editingFinished();
        const int failures = count(session, "outcome LIKE 'error:%'");
        QVERIFY(failures > 0);
        QTRY_COMPARE(table->model()->rowCount(), failures);
        QTest::mouseClick(w.find<QPushButton>("showAll"), Qt::LeftButton);
        // Dragging over the chart selects a period; the keyboard does the same.
        auto *chart = w.find<ui::TimeChart>("entryChart");
        QTRY_VERIFY(chart->accessibleDescription().contains(u"1,5"_s));
        QTRY_VERIFY(table->model()->rowCount() > 1500);
        QTest::mousePress(chart, Qt::LeftButton, {}, {chart->width() / 2, 10});
        QTest::mouseMove(chart, {chart->width() * 3 / 4, 10});
        QTest::mouseRelease(chart, Qt::LeftButton, {}, {chart->width() * 3 / 4, 10});
        QTRY_VERIFY(table->model()->rowCount() < 1000 && table->model()->rowCount() > 10);
        const int dragged = table->model()->rowCount();
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(chart, Qt::Key_Return);
        QTRY_VERIFY(table->model()->rowCount() != dragged);
    }
    void savedFilters()
    {
        Window w(m_sample, u"de"_s);
        QTableView *table = openLog(w);
        auto *action = w.find<QComboBox>("actionFilter");
        action->setCurrentIndex(action->findData(u"request."_s));
        QTRY_VERIFY(table->model()->rowCount() < 100 && table->model()->rowCount() > 0);
        const int rows = table->model()->rowCount();
        QMenu *menu = w.find<QToolButton>("savedFilters")->menu();
        menu->actions().first()->isSeparator() ? menu->actions().at(1)->trigger() : menu->actions().first()->trigger();
        QTRY_VERIFY(w.dialog());
        w.type("name", u"Anfragen"_s);
        w.go();
        QTRY_VERIFY(!w.dialog());
        QTest::mouseClick(w.find<QPushButton>("showAll"), Qt::LeftButton);
        QTRY_VERIFY(table->model()->rowCount() > 1500);
        QCOMPARE(menu->actions().first()->text(), u"Anfragen"_s);
        menu->actions().first()->trigger();
        QTRY_COMPARE(table->model()->rowCount(), rows);
    }
    void followsNewEntries()
    {
        Window w(m_sample, u"en"_s);
        QTableView *table = openLog(w);
        w.find<QCheckBox>("follow")->setChecked(true);
        const Session session = m_sample.session(w.folder, "officer");
        ledger::Event event = log::staffEvent(session, u"message.sent"_s, u"ok"_s);
        event.actor = u"integration:elsewhere"_s;
        NVERIFY(log::report(Stores::open(session)->audit, event)); // a gateway reports; nobody has sequenced it
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->index(0, 3).data().toString(), u"integration:elsewhere"_s, 15'000);
    }
    void theProof()
    {
        Window w(m_sample, u"en"_s);
        QTableView *table = openLog(w);
        table->setCurrentIndex(table->model()->index(700, 0));
        QTRY_VERIFY(table->model()->index(700, 0).data().toString() != u"…"_s);
        const QString index = table->model()->index(700, 0).data().toString();
        QTRY_VERIFY(w.text("entryDetail").contains('#'_L1 + index));
        QTest::mouseClick(w.find<QPushButton>("showProof"), Qt::LeftButton);
        QTRY_VERIFY(w.find<QDialog>("proofDialog"));
        auto *path = w.find<QTableWidget>("proofTable");
        const Session session = m_sample.session(w.folder, "officer");
        const ledger::Checkpoint newest =
            log::latestCheckpoint(Stores::open(session)->audit, session.workspace).value();
        QString last;
        for (int row = 0; row < path->rowCount(); ++row)
            if (!path->item(row, 2)->text().isEmpty())
                last = path->item(row, 2)->text();
        QCOMPARE(last, QString::fromLatin1(bytes(newest.root).toHex())); // the path ends at the signed root
        QTest::mouseClick(w.find<QDialog>("proofDialog")
                              ->findChildren<QPushButton *>()
                              .at(w.find<QDialog>("proofDialog")->findChildren<QPushButton *>().size() - 2),
                          Qt::LeftButton);
        choose(w, m_dir.filePath(u"one.tlog-proof"_s));
        QTRY_VERIFY(QFile::exists(m_dir.filePath(u"one.tlog-proof"_s)));
        QCOMPARE(ledger::ProofFile::parse(test::contents(m_dir.filePath(u"one.tlog-proof"_s)))->index,
                 index.toLongLong());
        QTRY_COMPARE(count(session, "action = 'data.exported'"), 1);
    }
    void exportsAndTheReceiver()
    {
        Window w(m_sample, u"en"_s);
        QTableView *table = openLog(w);
        table->selectRow(30);
        trigger(w, "packageSelected");
        QTRY_VERIFY(w.dialog());
        w.go();
        QTRY_VERIFY(w.window.findChild<QFileDialog *>(u"fileDialog"_s));
        const QString zip = m_dir.filePath(u"p.zip"_s);
        choose(w, zip);
        QTRY_VERIFY(w.text("exportResult").contains(u"✔"_s));
        QVERIFY(evidence::checkPackage(zip, {})->ok());
        trigger(w, "exportCsv");
        choose(w, m_dir.filePath(u"e.csv"_s));
        QTRY_VERIFY(QFile::exists(m_dir.filePath(u"e.csv.manifest.json"_s)));
        QTRY_VERIFY(w.text("exportResult").contains(u"e.csv"_s));
        const QString folder = m_dir.filePath(u"tiles"_s);
        QDir().mkpath(folder);
        trigger(w, "publishLog");
        choose(w, folder);
        QTRY_VERIFY(QFile::exists(folder + u"/checkpoint"_s));
        QTRY_VERIFY(w.text("exportResult").contains(u"tiles"_s));
        const QString vkey = m_sample.session(w.folder, "officer").workspace.vkey;
        // The receiver has no workspace.
        w.window.lock(u"test"_s);
        QTest::mouseClick(w.find<QPushButton>("check"), Qt::LeftButton);
        auto *package = w.find<QWidget>("checkPackage");
        QTRY_VERIFY(package->isVisible());
        package->findChild<QLineEdit *>(u"checkPlace"_s)->setText(zip);
        QTest::mouseClick(package->findChild<QPushButton *>(u"checkGo"_s), Qt::LeftButton);
        auto *verdict = package->findChild<QLabel *>(u"checkVerdict"_s);
        QTRY_VERIFY(verdict->text().contains(u"◐"_s)); // anybody can make one under a key of their own
        package->findChild<QLineEdit *>(u"checkKey"_s)->setText(vkey);
        QTest::mouseClick(package->findChild<QPushButton *>(u"checkGo"_s), Qt::LeftButton);
        QTRY_VERIFY(verdict->text().contains(u"✔"_s));
        QFile file(zip);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.resize(file.size() / 2);
        file.close();
        QTest::mouseClick(package->findChild<QPushButton *>(u"checkGo"_s), Qt::LeftButton);
        QTRY_VERIFY(package->findChild<QFrame *>(u"errorStrip"_s)->isVisible());
        QVERIFY(verdict->text().isEmpty()); // an error is never shown as a verdict
        w.find<QTabWidget>("checkTabs")->setCurrentIndex(1);
        auto *log = w.find<QWidget>("checkLog");
        log->findChild<QLineEdit *>(u"checkPlace"_s)->setText(folder);
        log->findChild<QLineEdit *>(u"checkKey"_s)->setText(vkey);
        QTest::mouseClick(log->findChild<QPushButton *>(u"checkGo"_s), Qt::LeftButton);
        auto *logVerdict = log->findChild<QLabel *>(u"checkVerdict"_s);
        QTRY_VERIFY(logVerdict->text().contains(u"✔"_s));
        QByteArray bundle = test::contents(folder + u"/tile/entries/001"_s);
        bundle[9] = 'X';
        QVERIFY(test::writeFile(folder + u"/tile/entries/001"_s, bundle));
        QTest::mouseClick(log->findChild<QPushButton *>(u"checkGo"_s), Qt::LeftButton);
        QTRY_VERIFY(logVerdict->text().contains(u"⚠"_s));
        QCOMPARE(log->findChild<QListWidget *>(u"checkFindings"_s)->count(), 1);
        QTest::mouseClick(w.find<QPushButton>("checkBack"), Qt::LeftButton);
        QVERIFY(w.find<QWidget>("unlockPage")->isVisible());
    }
    void rolledBack_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("de") << u"de"_s;
        QTest::newRow("en") << u"en"_s;
    }
    void rolledBack()
    {
        QFETCH(QString, language);
        Window w(m_sample, language);
        openLog(w);
        w.window.lock(u"test"_s);
        const Session session = m_sample.session(w.folder, "officer");
        QTRY_VERIFY(count(session, "action = 'staff.locked'") == 1); // the window does not wait for it
        QVERIFY(log::verifyLog(session, {})->ok());                  // remembers the newest
        {
            const Stores stores = std::move(*Stores::open(session));
            const qint64 old = stores.audit.value(u"SELECT size FROM checkpoints ORDER BY size DESC LIMIT 1 OFFSET 5"_s)
                                   .value()
                                   .toLongLong();
            NVERIFY(stores.audit.script(
                u"DELETE FROM entries WHERE idx >= %1; DELETE FROM details WHERE idx >= %1; DELETE FROM checkpoints "
                "WHERE size > %1"_s.arg(old)));
        }
        const int entries = count(session, "1 = 1");
        w.unlock();
        QTRY_VERIFY(w.find<QFrame>("logBroken") && w.find<QFrame>("logBroken")->isVisible());
        QVERIFY(w.text("logBrokenText").contains(language == "de"_L1 ? u"zurückgesetzt"_s : u"rolled back"_s));
        auto *table = w.find<QTableView>("entries");
        QVERIFY(!table->isVisible());
        QCOMPARE(table->model()->rowCount(), 0);
        QTRY_VERIFY(w.text("statusLog").contains(u"⚠"_s));
        QCOMPARE(table->model()->rowCount(), 0); // not even after the verification
        QTest::mouseClick(w.find<QPushButton>("showAllTheSame"), Qt::LeftButton);
        QTRY_COMPARE(table->model()->rowCount(), entries);
        QCOMPARE(count(session, "1 = 1"), entries); // nothing was written to it
    }
    void whatIsGoneIsExplained()
    {
        Window w(m_sample, u"en"_s);
        const Session session = m_sample.session(w.folder, "officer");
        ledger::LeafIndex detail = 0;
        {
            const Stores stores = std::move(*Stores::open(session));
            const auto times = log::entryTimes(stores.audit)->value();
            NVERIFY(test::expireBefore(stores, session, times.first + (times.second - times.first) / 10));
            detail = stores.audit
                         .value(u"SELECT min(e.idx) FROM entries e LEFT JOIN details d ON d.idx = e.idx "
                                "WHERE e.details_sealed IS NOT NULL AND d.idx IS NULL AND e.action <> 'data.erased'"_s)
                         .value()
                         .toLongLong();
        }
        openLog(w);
        auto *search = w.find<QLineEdit>("search");
        search->setText(u"#3"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(w.text("entryDetail").contains(u"operation"_s)); // the class
        if (detail > 0) {                                            // of the erasure that the sample has done
            search->setText(u"#%1"_s.arg(detail));
            QTest::keyClick(search, Qt::Key_Return);
            QTRY_VERIFY(w.text("entryDetail").contains(u"by request"_s));
        }
    }
    // What others sent is shown letter by letter, also where it looks like markup.
    void toolTipsAreText()
    {
        Window w(m_sample, u"en"_s);
        QStandardItemModel model(1, 1);
        const QString evil = u"<img src='http://192.0.2.1/x.png'><b>all is well</b>"_s;
        model.setItem(0, 0, new QStandardItem(evil));
        model.item(0, 0)->setToolTip(evil);
        QTableView table;
        table.setModel(&model);
        table.show();
        const QPoint at = table.visualRect(model.index(0, 0)).center();
        QHelpEvent help(QEvent::ToolTip, at, table.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(table.viewport(), &help);
        QVERIFY2(QToolTip::text().contains(u"&lt;img"_s), qPrintable(QToolTip::text()));
        QVERIFY(!QToolTip::text().contains(u"<img"_s));
        QToolTip::hideText();
    }
    void detailsInClear()
    {
        Window w(m_sample, u"en"_s);
        QTableView *table = openLog(w);
        const Session session = m_sample.session(w.folder, "officer");
        const ledger::LeafIndex index = Stores::open(session)
                                            ->audit
                                            .value(u"SELECT max(d.idx) FROM details d JOIN entries e ON e.idx = d.idx "
                                                   "WHERE e.action = 'incident.note'"_s)
                                            .value()
                                            .toLongLong();
        auto *search = w.find<QLineEdit>("search");
        search->setText(u"#%1"_s.arg(index));
        QTest::keyClick(search, Qt::Key_Return);
        auto *button = w.find<QPushButton>("openDetails");
        QTRY_VERIFY(table->currentIndex().isValid() && button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        w.type("reason", u"audit of the incident"_s);
        w.go();
        QTRY_VERIFY(w.text("entryDetailsClear").contains(u"Token gesperrt"_s));
        QCOMPARE(count(session, "action = 'data.revealed'"), 1);
    }
    void witnessesAndTimeStamps()
    {
        Window w(m_sample, u"en"_s);
        openLog(w);
        QTest::mouseClick(w.find<QPushButton>("attest"), Qt::LeftButton);
        auto *witnesses = w.find<QTableWidget>("witnesses");
        QTRY_VERIFY(witnesses && witnesses->rowCount() == 1); // this console has cosigned what it verified
        QTest::mouseClick(w.find<QPushButton>("addWitness"), Qt::LeftButton);
        w.type("vkey", u"no key"_s);
        w.go();
        QTRY_VERIFY(w.dialog()->findChild<QPushButton *>(u"formGo"_s)->isEnabled());
        w.type("vkey", ledger::VerifierKey::of(u"witness.example"_s, ledger::KeyType::Cosignature,
                                               SecretBytes(QByteArrayView(randomBytes(32))))
                           .vkey());
        w.go();
        QTRY_COMPARE(witnesses->rowCount(), 2);
        QTRY_VERIFY(!w.dialog());
        QTest::mouseClick(w.find<QPushButton>("saveRequest"), Qt::LeftButton);
        choose(w, m_dir.filePath(u"c.tsq"_s));
        QTRY_VERIFY(QFile::exists(m_dir.filePath(u"c.tsq"_s)));
        QCOMPARE(test::openssl(u"ts -query -in c.tsq -text"_s, m_dir.path()).exit, 0);
    }
};

QTEST_MAIN(TestLogPage)
#include "log/package_writer.h"
#include "tst_log_page.moc"
