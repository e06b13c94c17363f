// SPDX-License-Identifier: GPL-3.0-or-later
// The incidents page beside its main job: reminders, ten thousand lines, a filing that a lock interrupts, contracts and
// figures, entries dragged from the log, detectors' thresholds and what became of their proposals, special categories.
#include "common/entries_drag.h"
#include "incidents/attachments.h"
#include "incidents/detectors.h"
#include "incidents/filing.h"
#include "log/verifier.h"
#include "people/purposes.h"
#include "process.h"
#include "window.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QTableView>
#include <QToolButton>

using namespace nachweis;
using test::Window;

class TestIncidentsPage : public QObject
{
    Q_OBJECT
    test::Sample m_sample;

    static void more(Window &w, const char *name)
    {
        auto *button = w.find<QToolButton>("moreIncident");
        QTRY_VERIFY(!w.dialog() && button->isVisible() && button->menu()->findChild<QAction *>(QLatin1String(name)));
        button->menu()->findChild<QAction *>(QLatin1String(name))->trigger();
    }
    // What the platform sends while somebody drags: over a place, and let go there.
    static bool drag(QWidget *viewport, const QPoint &at, const QMimeData *mime, bool letGo)
    {
        QDragEnterEvent enter(at, Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &enter);
        QDragMoveEvent move(at, Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
        move.ignore();
        QCoreApplication::sendEvent(viewport, &move);
        if (!letGo || !move.isAccepted())
            return move.isAccepted();
        QDropEvent drop(at, Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &drop);
        return drop.isAccepted();
    }

private Q_SLOTS:
    void initTestCase() { test::prepareWindows("incidents-page"); }
    void theClockReminds()
    {
        Window w(m_sample, u"en"_s);
        w.unlock();
        QTRY_VERIFY(w.text("statusClock").contains(u"INC-3"_s));
        QTRY_VERIFY(w.text("statusLog").contains(u"✔"_s));
        w.time = test::Sample::now() + std::chrono::hours(41) - std::chrono::hours(2) +
                 std::chrono::minutes(20); // two hours before the alarm have begun
        QTRY_VERIFY(w.text("statusMessage").contains(u"2 hours"_s));
        w.time -= std::chrono::hours(1);
        QTRY_VERIFY(w.text("statusMessage").contains(u"-60 minutes"_s)); // a clock that somebody set back
        QVERIFY(w.text("statusClock").contains(u"INC-3"_s));
    }
    void tenThousandLines()
    {
        Window w(m_sample, u"en"_s);
        {
            const Session session = m_sample.session(w.folder, "officer");
            NVERIFY(Stores::open(session)->gateway->script(
                u"WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n "
                "WHERE i < 10999) INSERT INTO incident_timeline SELECT (SELECT incident_id FROM incidents "
                "WHERE number = 3), i, 1764000000000000 + i, 'staff:officer', 'note', 'line ' || i FROM n;"_s));
        }
        w.unlock();
        QTRY_VERIFY(!w.window.isLocked());
        w.page(5);
        auto *timeline = w.find<QTableView>("timeline");
        QTRY_VERIFY(timeline->model()->rowCount() >= 10'000);
        w.find<QLineEdit>("timelineFilter")->setText(u"line 10998"_s);
        QTRY_COMPARE(timeline->model()->rowCount(), 1);
        w.find<QLineEdit>("timelineFilter")->clear();
        QTRY_VERIFY(timeline->model()->rowCount() >= 10'000);
        QAbstractItemModelTester tester(timeline->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void writeAFiling_data() { test::languages(); }
    void writeAFiling()
    {
        QFETCH(QString, language);
        Window w(m_sample, language);
        w.unlock();
        QTRY_VERIFY(w.text("statusClock").contains(u"INC-3"_s));
        const Session session = m_sample.session(w.folder, "officer");
        const auto versions = [&] {
            const auto stores = Stores::open(session);
            const auto i = incidents::incident(*stores->gateway, u"INC-3"_s);
            return incidents::filings(*stores->gateway, session.keys, i->id, u"gdpr-33-1"_s).value();
        };
        w.page(5);
        QTRY_VERIFY(w.text("incidentHead").contains(u"INC-3"_s) && w.text("incidentHead").contains(u"☐"_s));
        QTest::mouseClick(w.find<QPushButton>("filing"), Qt::LeftButton);
        auto *dialog = w.find<QDialog>("filingDialog");
        auto *nature = dialog->findChild<QPlainTextEdit *>(u"filing-nature"_s);
        QTRY_VERIFY(!nature->toPlainText().isEmpty()); // what the incident already says
        dialog->findChild<QPlainTextEdit *>(u"filing-measures"_s)->setPlainText(u"Token gesperrt"_s);
        QTRY_COMPARE(versions().size(), 1); // kept without a click: a lock loses nothing
        QCOMPARE(versions().last().text.measures, u"Token gesperrt"_s);
        // Locked in the middle, and unlocked again: the draft is there.
        QTest::keyClick(&w.window, Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(w.window.isLocked());
        w.unlock();
        QTRY_VERIFY(!w.window.isLocked());
        w.find<QListWidget>("rail")->setCurrentRow(4);
        QTRY_VERIFY(w.text("incidentHead").contains(u"INC-3"_s) && w.find<QPushButton>("filing")->isEnabled());
        QTest::mouseClick(w.find<QPushButton>("filing"), Qt::LeftButton);
        QTRY_VERIFY(w.find<QDialog>("filingDialog") &&
                    w.find<QPlainTextEdit>("filing-measures")->toPlainText() == "Token gesperrt"_L1);
        QTest::mouseClick(w.find<QPushButton>("filingSent"), Qt::LeftButton);
        QTRY_VERIFY(w.dialog());
        w.type("reference", u"Az. 77"_s);
        w.go();
        QTRY_COMPARE(versions().last().phase, incidents::FilingPhase::Initial);
        QTRY_VERIFY(!w.dialog() && w.text("filingHistory").contains(u"Az. 77"_s));
        QTest::mouseClick(w.find<QPushButton>("filingBack"), Qt::LeftButton);
        QTRY_VERIFY(w.find<QTableWidget>("obligations")
                        ->item(0, 1)
                        ->text()
                        .contains(titleOf(incidents::ObligationState::Filed)));
        QTRY_VERIFY(w.text("clock").indexOf(QChar(0x25f7)) < 0); // no clock runs any more
        QVERIFY(log::verifyLog(session, {})->ok());
    }
    // A contract's own hours, the register in figures, and the timeline as it is filtered, on paper.
    void whatAnIncidentAlsoHas()
    {
        Window w(m_sample, u"de"_s);
        QTemporaryDir dir;
        w.unlock();
        QTRY_VERIFY(w.find<QListWidget>("rail") && w.find<QListWidget>("rail")->item(4)->text().contains(u"◷"_s));
        w.page(5);
        more(w, "contracts");
        QTRY_VERIFY(w.dialog());
        w.type("party", u"Klinik"_s);
        w.type("norm", u"AVV § 9"_s);
        w.type("hours", u"viele"_s);
        w.go();
        QTRY_VERIFY(w.dialog() && w.dialog()->findChild<QPushButton *>(u"formGo"_s)->isEnabled());
        w.type("hours", u"24"_s);
        w.go();
        QTRY_VERIFY(w.text("incidentHead").contains(u"Klinik"_s));
        more(w, "obligation");
        QTRY_VERIFY(w.dialog());
        w.go(); // what the facts point to is chosen
        auto *obligations = w.find<QTableWidget>("obligations");
        QTRY_COMPARE(obligations->rowCount(), 2);
        QTRY_VERIFY(!w.dialog());
        auto *kind = w.find<QComboBox>("timelineKind");
        const int all = w.find<QTableView>("timeline")->model()->rowCount();
        QTRY_VERIFY(kind->findData(u"note"_s) > 0);
        kind->setCurrentIndex(kind->findData(u"note"_s));
        const int notes = w.find<QTableView>("timeline")->model()->rowCount();
        QVERIFY(notes > 0 && notes < all);
        QTest::mouseClick(w.find<QPushButton>("timelinePrint"), Qt::LeftButton);
        const QString path = dir.filePath(u"timeline.pdf"_s);
        w.choose(path);
        QTRY_VERIFY(QFile::exists(path));
        QVERIFY(test::contents(path).startsWith("%PDF-"));
        more(w, "breachFigures");
        QTRY_VERIFY(w.find<QTableWidget>("figures"));
        QVERIFY(w.find<QTableWidget>("figures")->rowCount() >= 1);
        // Counting who is affected runs beside the window and ends in the page.
        w.find<QDialog>("figuresDialog")->close();
        more(w, "affected");
        QTRY_VERIFY(w.dialog());
        w.go();
        QTRY_VERIFY(w.text("incidentHead").contains(u"Betroffen"_s));
        QVERIFY(w.text("incidentHead").contains(u"Bestell- und Versandnachrichten"_s));
        const auto counted = [&] {
            return Stores::open(m_sample.session(w.folder, "officer"))
                ->gateway->value(u"SELECT count(*) FROM incident_scopes"_s)
                ->toInt();
        };
        QCOMPARE(counted(), 1);
        more(w, "countAgain");
        QTRY_COMPARE(counted(), 2);
    }
    void entriesAreDragged()
    {
        Window w(m_sample, u"en"_s);
        w.unlock();
        QTRY_VERIFY(!w.window.isLocked());
        const Session session = m_sample.session(w.folder, "officer");
        w.page(3);
        auto *entries = w.find<QTableView>("entries");
        QTRY_VERIFY(entries->model()->rowCount() > 100 && entries->model()->index(4, 0).data().toString().size() > 1);
        QVERIFY(entries->dragEnabled());
        QModelIndexList cells;
        for (int row = 2; row < 5; ++row)
            for (int column = 0; column < entries->model()->columnCount(); ++column)
                cells += entries->model()->index(row, column);
        const std::unique_ptr<QMimeData> mime(entries->model()->mimeData(cells));
        const QList<qint64> dragged = ui::entriesIn(mime.get());
        QCOMPARE(dragged.size(), 3);
        const qint64 last = Stores::open(session)->audit.value(u"SELECT max(idx) FROM entries"_s)->toLongLong();
        QVERIFY(dragged.first() > last - 20 && dragged.last() <= last);
        // Held over “Incidents” the page opens; other pages take nothing.
        auto *rail = w.find<QListWidget>("rail");
        const auto over = [&](int row) { return rail->visualItemRect(rail->item(row)).center(); };
        QVERIFY(!drag(rail->viewport(), over(1), mime.get(), false));
        QMimeData foreign;
        foreign.setText(u"12"_s);
        QVERIFY(!drag(rail->viewport(), over(4), &foreign, true));
        QVERIFY(drag(rail->viewport(), over(4), mime.get(), false));
        QTRY_COMPARE(rail->currentRow(), 4);
        // Let go over an open incident of the list, it is that one; a closed one takes nothing.
        auto *list = w.find<QTableWidget>("incidents");
        QTRY_COMPARE(list->rowCount(), 3);
        QCOMPARE(list->item(2, 0)->text(), u"INC-1"_s); // closed
        QVERIFY(!drag(list->viewport(), list->visualItemRect(list->item(2, 0)).center(), mime.get(), true));
        QVERIFY(drag(list->viewport(), list->visualItemRect(list->item(1, 0)).center(), mime.get(), true));
        QTRY_VERIFY(w.dialog());
        QCOMPARE(w.dialog()->findChild<QComboBox *>(u"incident"_s)->currentText().left(5), u"INC-2"_s);
        w.go();
        QTRY_VERIFY(!w.dialog());
        const auto attached = [&](const char *label) {
            const auto stores = Stores::open(session);
            return incidents::attachedEntries(*stores->gateway,
                                              incidents::incident(*stores->gateway, QLatin1String(label))->id)
                .value();
        };
        QCOMPARE(attached("INC-2"), dragged);
        // Over the timeline it is the incident that is shown.
        list->setCurrentCell(0, 0);
        QTRY_VERIFY(w.text("incidentHead").contains(u"INC-3"_s));
        QVERIFY(drag(w.find<QTableView>("timeline")->viewport(), {40, 10}, mime.get(), true));
        QTRY_VERIFY(w.dialog());
        w.go();
        QTRY_COMPARE(attached("INC-3"), dragged);
        QVERIFY(log::verifyLog(session, {})->ok());
    }
    void thresholdsAndWhatBecameOfProposals()
    {
        Window w(m_sample, u"de"_s);
        const Session session = m_sample.session(w.folder, "officer");
        {
            const auto stores = Stores::open(session);
            ledger::Event e;
            e.time = session.clock();
            e.action = u"api.authenticated"_s;
            e.actor = u"integration:ghost"_s;
            e.integration = u"ghost"_s;
            NVERIFY(log::report(stores->audit, e));
            NVERIFY(log::sequence(stores->audit, session));
        }
        w.unlock();
        QTRY_VERIFY(!w.window.isLocked());
        w.page(5);
        QTRY_COMPARE(w.find<QTableWidget>("incidentProposals")->rowCount(), 1);
        more(w, "thresholds");
        QTRY_VERIFY(w.dialog());
        w.type("bulk_reads_per_hour", u"viele"_s);
        w.type("duty_ends_hour", u"18"_s);
        w.go();
        QTRY_VERIFY(w.dialog() && w.dialog()->findChild<QPushButton *>(u"formGo"_s)->isEnabled());
        QCOMPARE(
            incidents::detectorSettings(*Stores::open(session)->gateway)->value(incidents::Threshold::DutyEndsHour),
            21); // nothing half done
        w.type("bulk_reads_per_hour", u"120"_s);
        w.go();
        QTRY_VERIFY(!w.dialog());
        const auto settings = incidents::detectorSettings(*Stores::open(session)->gateway);
        QCOMPARE(settings->value(incidents::Threshold::BulkReadsPerHour), 120);
        QCOMPARE(settings->value(incidents::Threshold::DutyEndsHour), 18);
        QCOMPARE(
            Stores::open(session)
                ->audit.value(u"SELECT count(*) FROM entries WHERE action = 'detector.changed' AND outcome = 'done'"_s)
                ->toInt(),
            2);
        QTest::mouseClick(w.find<QPushButton>("dismiss-incidentProposals"), Qt::LeftButton);
        QTRY_VERIFY(w.dialog());
        w.type("reason", u"Ein Versuch des Betriebs"_s);
        w.go();
        QTRY_VERIFY(!w.dialog() && w.find<QTableWidget>("incidentProposals")->rowCount() == 0);
        more(w, "decidedProposals");
        QTRY_VERIFY(w.find<QTableWidget>("decidedProposals"));
        QVERIFY(w.find<QTableWidget>("decidedProposals")->item(0, 4)->text().contains(u"Ein Versuch des Betriebs"_s));
    }
    void purposesAreMarked()
    {
        Window w(m_sample, u"de"_s);
        const Session session = m_sample.session(w.folder, "officer");
        w.unlock();
        QTRY_VERIFY(!w.window.isLocked());
        w.find<QAction>("purposes")->trigger();
        QTRY_VERIFY(w.find<QTableWidget>("purposes") && w.find<QTableWidget>("purposes")->rowCount() == 3);
        w.find<QTableWidget>("purposes")->setCurrentCell(1, 0);
        QTest::mouseClick(w.find<QPushButton>("markPurpose"), Qt::LeftButton);
        QTRY_VERIFY(w.dialog());
        w.dialog()->findChild<QCheckBox *>(u"health"_s)->setChecked(true);
        w.go();
        QTRY_VERIFY(w.find<QTableWidget>("purposes")->item(1, 2)->text().contains(u"Gesundheit"_s));
        QCOMPARE(people::purposes(*Stores::open(session)->gateway)->at(1).special, QStringList{u"health"_s});
        // Again: what is marked is ticked, and can be taken back.
        QTRY_VERIFY(!w.dialog());
        QTest::mouseClick(w.find<QPushButton>("markPurpose"), Qt::LeftButton);
        QTRY_VERIFY(w.dialog() && w.dialog()->findChild<QCheckBox *>(u"health"_s)->isChecked());
        w.dialog()->findChild<QCheckBox *>(u"health"_s)->setChecked(false);
        w.go();
        QTRY_COMPARE(w.find<QTableWidget>("purposes")->item(1, 2)->text(), u"–"_s);
    }
};

QTEST_MAIN(TestIncidentsPage)
#include "tst_incidents_page.moc"
