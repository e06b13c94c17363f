// SPDX-License-Identifier: GPL-3.0-or-later
// What a window can make somebody believe that is not so: a stranger's state under a number that nobody has, a look
// that nobody took, a green mark over a changed entry, Enter that destroys; and typed text in a log that stays for
// ever.
#include "common/form_dialog.h"
#include "consent/consents.h"
#include "log/entry_list.h"
#include "window.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTableView>

using namespace nachweis;
using test::Window;

class TestMisleading : public QObject
{
    Q_OBJECT
    test::Sample m_sample;

    static int count(const Session &session, const char *sql, const QVariantList &values = {})
    {
        const auto stores = Stores::open(session);
        return stores->audit.value(QString::fromLatin1(sql), values)->toInt();
    }
    static int looks(const Session &session)
    {
        return count(session, "SELECT (SELECT count(*) FROM entries WHERE action = 'data.read') + "
                              "(SELECT count(*) FROM intake WHERE action = 'data.read')");
    }
    static void search(Window &w, const QString &text)
    {
        auto *line = w.find<QLineEdit>("search");
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase() { test::prepareWindows("misleading"); }

    void typedTextStaysOutOfTheLog_data()
    {
        QTest::addColumn<QString>("staff");
        QTest::newRow("officer") << u"officer"_s;
        QTest::newRow("auditor") << u"auditor"_s;
    }
    void typedTextStaysOutOfTheLog()
    {
        QFETCH(QString, staff);
        Window w(m_sample, u"en"_s, staff.toLatin1().constData());
        w.unlock();
        QTRY_VERIFY(w.find<QTableView>("entries"));
        w.page(3);
        QTRY_VERIFY(w.find<QTableView>("entries")->model()->rowCount() > 100);
        const Session session = m_sample.session(w.folder, "officer");
        const int before = looks(session);
        for (const QString &typed : {u"+49 157 00000037"_s, u"kunde1@example.org"_s}) {
            auto *filter = w.find<QLineEdit>("subjectFilter");
            filter->setText(typed);
            QTest::keyClick(filter, Qt::Key_Return);
            search(w, typed);
        }
        QTRY_VERIFY(looks(session) > before);
        w.window.lock(u"test"_s); // what waits has been written
        QTRY_VERIFY(w.window.isLocked());
        for (const char *relation : {"entries", "intake"})
            for (const char *text : {"%+49 157%", "%kunde1%"})
                QCOMPARE(count(session, QByteArray("SELECT count(*) FROM " + QByteArray(relation) +
                                                   " WHERE subject LIKE ?1 OR ref LIKE ?1 OR purpose LIKE ?1")
                                            .replace("?1", "'" + QByteArray(text) + "'")
                                            .constData()),
                         0);
    }

    void nobodyIsNobody_data() { test::languages(); }
    void nobodyIsNobody()
    {
        QFETCH(QString, language);
        Window w(m_sample, language);
        w.unlock();
        QTRY_VERIFY(w.find<QTableView>("consents") && w.find<QTableView>("consents")->model()->rowCount() > 50);
        auto *table = w.find<QTableView>("consents");
        w.page(2);
        QTRY_VERIFY(w.text("consentDetail").contains(u"Nordlicht"_s));
        for (const QString &typed : {u"+49 157 99999999"_s, u"xyz"_s, u"0157 99"_s}) {
            search(w, typed);
            QTRY_COMPARE(table->model()->rowCount(), 0);
            QTRY_VERIFY(!w.text("emptyState").isEmpty() && w.find<QLabel>("emptyState")->isVisible());
            QVERIFY(!w.text("consentDetail").contains(u"Nordlicht"_s));
            QVERIFY(!w.find<QPushButton>("withdraw")->isEnabled());
        }
    }

    void anAuditorsSearchSaysWhatItCannot()
    {
        Window w(m_sample, u"en"_s, "auditor");
        w.unlock();
        QTRY_VERIFY(w.find<QTableView>("entries") && w.find<QTableView>("entries")->model()->rowCount() > 100);
        search(w, u"+49 157 00000037"_s);
        QTRY_VERIFY(w.text("statusMessage").contains(u"no key"_s));
        QVERIFY(w.find<QTableView>("entries")->model()->rowCount() > 100); // no empty result to be read as an answer
    }

    void unlockingLooksAtNobody()
    {
        Window w(m_sample, u"de"_s);
        const Session session = m_sample.session(w.folder, "officer");
        const int before = looks(session);
        w.unlock();
        QTRY_VERIFY(w.find<QTableWidget>("due") && w.find<QTableWidget>("due")->rowCount() == 5);
        QTRY_VERIFY(w.find<QTableView>("consents")->model()->rowCount() > 50);
        w.window.setLanguage(u"en"_s);
        QTRY_VERIFY(w.find<QTableView>("consents")->model()->rowCount() > 50);
        w.window.lock(u"test"_s);
        QTRY_VERIFY(count(session, "SELECT (SELECT count(*) FROM entries WHERE action = 'staff.locked') + "
                                   "(SELECT count(*) FROM intake WHERE action = 'staff.locked')") > 0);
        QCOMPARE(looks(session), before);
        w.unlock();
        QTRY_VERIFY(w.find<QTableView>("consents") && w.find<QTableView>("consents")->model()->rowCount() > 50);
        w.page(2);
        QTRY_COMPARE(looks(session), before + 1); // the one that is shown
    }

    void aChangedEntryIsNoGoodProof()
    {
        const Session session = m_sample.open();
        const auto stores = Stores::open(session);
        NVERIFY(stores);
        const auto rows = consent::listConsents(*stores->gateway, {u"active"_s, {}, {}}, {}, 1);
        auto whole = consent::consent(*stores, rows->first().id);
        NVERIFY(consent::checkSteps(*stores, session, *whole));
        for (const consent::ConsentEvent &e : whole->events)
            QCOMPARE(e.reported, consent::Reported::Proven);
        const qsizetype good = consent::evidenceWeaknesses(*whole).size();

        // The register names another time than the log.
        auto moved = *whole;
        moved.events.first().occurred += std::chrono::hours(1);
        NVERIFY(consent::checkSteps(*stores, session, moved));
        QCOMPARE(moved.events.first().reported, consent::Reported::Differs);

        // Somebody with the key changed the entry.
        NVERIFY(stores->audit.run(u"UPDATE entries SET outcome = 'x' WHERE idx = ?"_s, {whole->events.first().index}));
        NVERIFY(consent::checkSteps(*stores, session, *whole));
        QCOMPARE(whole->events.first().reported, consent::Reported::Unproven);
        QCOMPARE(consent::evidenceWeaknesses(*whole).size(), good + 1);
    }

    void whoWasChangedStaysChosen()
    {
        Window w(m_sample, u"en"_s);
        w.unlock();
        QTRY_VERIFY(w.find<QTableView>("consents") && w.find<QTableView>("consents")->model()->rowCount() > 50);
        auto *table = w.find<QTableView>("consents");
        w.page(2);
        auto *state = w.window.findChild<QComboBox *>(u"stateFilter"_s);
        QVERIFY(state);
        state->setCurrentIndex(state->findData(u"active"_s));
        QTRY_VERIFY(w.find<QPushButton>("withdraw")->isEnabled());
        const int before = table->model()->rowCount();
        QTest::mouseClick(w.find<QPushButton>("withdraw"), Qt::LeftButton);
        w.type("reason", u"by phone"_s);
        w.go();
        QTRY_VERIFY(!w.dialog());
        QTRY_VERIFY(table->model()->rowCount() < before || before >= 100);
        QTRY_VERIFY(w.text("consentDetail").contains(u"Withdrawn"_s));
        QVERIFY(!table->currentIndex().isValid());
        QVERIFY(!w.find<QPushButton>("withdraw")->isEnabled()); // no stranger under the mouse
    }

    void whatWasReportedIsChosen()
    {
        Window w(m_sample, u"en"_s);
        w.unlock();
        QTRY_VERIFY(w.find<QTableWidget>("incidents") && w.find<QTableWidget>("incidents")->rowCount() == 3);
        w.page(5);
        QTRY_VERIFY(w.text("incidentHead").contains(u"INC-"_s));
        QTest::mouseClick(w.find<QPushButton>("newIncident"), Qt::LeftButton);
        w.type("title", u"Lost laptop"_s);
        w.go();
        QTRY_VERIFY(w.text("incidentHead").contains(u"INC-4"_s));
    }

    void enterDestroysNothing()
    {
        ui::FormDialog dialog({u"Erase"_s, u"For good."_s, u"Erase 3 records"_s, {}, true}, nullptr);
        QSignalSpy submitted(&dialog, &ui::FormDialog::submitted);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(submitted.isEmpty());
        QTRY_VERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestMisleading)
#include "tst_misleading.moc"
