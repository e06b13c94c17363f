// SPDX-License-Identifier: GPL-3.0-or-later
// An officer's four jobs through the real main window, in both languages: find a consent, verify the log, erase a
// person, work a breach against the clock.
#include "common/secret_view.h"
#include "consent/consents.h"
#include "continuity/backup.h"
#include "documents/archive.h"
#include "evidence/package.h"
#include "log/verifier.h"
#include "people/subjects.h"
#include "process.h"
#include "requests/erasure.h"
#include "requests/proposals.h"
#include "window.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QTableView>
#include <QToolButton>

using namespace nachweis;
using test::Window;

class TestFourJobs : public QObject
{
    Q_OBJECT
    test::Sample m_sample;

    static int actions(const Session &session, const char *action, const char *outcome)
    {
        const auto stores = Stores::open(session);
        return stores->audit
            .value(u"SELECT count(*) FROM entries WHERE action = ? AND outcome = ?"_s,
                   {QString::fromLatin1(action), QString::fromLatin1(outcome)})
            .value()
            .toInt();
    }

private Q_SLOTS:
    void initTestCase() { test::prepareWindows("four-jobs"); }
    void unlockTellsReasons()
    {
        Window w(m_sample, u"en"_s);
        w.unlock("wrong passphrase");
        auto *strip = w.find<QWidget>("unlockPage")->findChild<QFrame *>(u"errorStrip"_s);
        QTRY_VERIFY(strip->isVisible());
        QVERIFY(strip->findChild<QLabel *>()->text().contains(u"passphrase is wrong"_s));
        QVERIFY(w.window.isLocked());
        QFile file(w.folder + u"/gateway.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("this is a letter, not a database\n");
        file.resize(33);
        file.close();
        w.unlock();
        QTRY_VERIFY(strip->isVisible() && strip->findChild<QLabel *>()->text().contains(u"is not a database"_s));
        QVERIFY(w.window.isLocked());
    }
    void findAConsent_data() { test::languages(); }
    void findAConsent()
    {
        QFETCH(QString, language);
        Window w(m_sample, language);
        w.unlock();
        QTRY_VERIFY(!w.window.isLocked());
        auto *table = w.find<QTableView>("consents");
        QTRY_VERIFY(table->model()->rowCount() > 50);
        QAbstractItemModelTester tester(table->model());
        // The first person of the sample, in a usual spelling.
        auto *search = w.find<QLineEdit>("search");
        const Session session = m_sample.session(w.folder, "officer");
        QString number;
        {
            const auto stores = Stores::open(session);
            const QString subject =
                stores->gateway
                    ->value(u"SELECT c.subject FROM consents c JOIN subjects s ON s.subject = c.subject "
                            "WHERE c.state = 'active' AND s.country = 'DE' ORDER BY c.consent_id LIMIT 1"_s)
                    .value()
                    .toString();
            number = people::reveal(*stores, session, subject, u"the test looks it up"_s).value().first().value;
        }
        QVERIFY(number.startsWith(u"+49"_s));
        search->setText(u"0"_s + number.mid(3, 4) + u" / "_s + number.mid(7));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(w.text("consentDetail").contains(u"Nordlicht Versand"_s));
        QVERIFY(!w.text("consentDetail").contains(number.right(6))); // masked
        auto *button = w.find<QPushButton>("reveal");
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(w.dialog());
        w.go(); // without a reason
        QTRY_VERIFY(w.dialog() && w.dialog()->findChild<QPushButton *>(u"formGo"_s)->isEnabled());
        QCOMPARE(actions(session, "data.revealed", "ok"), 1); // the test's own
        w.type("reason", u"call back about a complaint"_s);
        w.go();
        QTRY_VERIFY(w.text("revealed").contains(number));
        QCOMPARE(actions(session, "data.revealed", "ok"), 2);
        // No selection copies it; the button does, with an entry, marked for clipboard managers, until the lock.
        QClipboard *clipboard = QGuiApplication::clipboard();
        clipboard->setText(u"before"_s);
        QCOMPARE(w.find<QLabel>("revealed")->textInteractionFlags(), Qt::NoTextInteraction);
        QTest::mouseClick(w.find<QPushButton>("copySecret"), Qt::LeftButton);
        QTRY_COMPARE(clipboard->text(), number);
        QCOMPARE(clipboard->mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        QVERIFY(!clipboard->supportsSelection() || clipboard->text(QClipboard::Selection) != number);
        QCOMPARE(actions(session, "data.copied", "ok"), 1);
        auto *timer = ui::SecretClipboard::instance().findChild<QTimer *>();
        QVERIFY(timer && timer->isActive());
        QCOMPARE(timer->interval(), 30'000);
        timer->setInterval(0); // as if the thirty seconds were over
        QTRY_VERIFY(clipboard->text().isEmpty());
        // What somebody else put there since stays.
        QTest::mouseClick(w.find<QPushButton>("copySecret"), Qt::LeftButton);
        QTRY_COMPARE(clipboard->text(), number);
        clipboard->setText(u"of somebody else"_s);
        ui::SecretClipboard::instance().clearIfOurs();
        QCOMPARE(clipboard->text(), u"of somebody else"_s);
        QTest::mouseClick(w.find<QPushButton>("copySecret"), Qt::LeftButton);
        QTRY_COMPARE(clipboard->text(), number);
        w.window.lock(u"test"_s);
        QVERIFY(clipboard->text().isEmpty());
        QVERIFY(!w.find<QLabel>("revealed"));
    }
    void verifyTheLog_data() { test::languages(); }
    void verifyTheLog()
    {
        QFETCH(QString, language);
        Window w(m_sample, language);
        w.unlock();
        QTRY_VERIFY(w.text("statusLog").contains(u"✔"_s));
        w.page(3);
        QTest::mouseClick(w.find<QPushButton>("verify"), Qt::LeftButton);
        QTRY_VERIFY(w.text("verifyResult").contains(u"✔"_s));
        const Session session = m_sample.session(w.folder, "officer");
        QTRY_VERIFY(actions(session, "console.verified", "ok") >= 2);
        {
            const auto stores = Stores::open(session);
            NVERIFY(stores->audit.script(u"UPDATE entries SET actor = 'staff:nobody' WHERE idx = 777"_s));
        }
        QTRY_VERIFY(w.find<QPushButton>("verify")->isEnabled());
        QTest::mouseClick(w.find<QPushButton>("verify"), Qt::LeftButton);
        auto *findings = w.find<QListWidget>("findings");
        QTRY_VERIFY(findings->isVisible());
        QCOMPARE(findings->count(), 1);
        QVERIFY(findings->item(0)->text().contains(u"777"_s));
        QVERIFY(w.text("statusLog").contains(u"⚠"_s));
        Q_EMIT findings->itemActivated(findings->item(0));
        QTRY_VERIFY(w.text("entryDetail").contains(u"#777"_s));
        QTRY_VERIFY(w.text("entryDetail").contains(u"staff:nobody"_s));
    }
    void eraseAPerson_data() { test::languages(); }
    void eraseAPerson()
    {
        QFETCH(QString, language);
        Window w(m_sample, language);
        w.unlock();
        QTRY_VERIFY(!w.window.isLocked());
        const Session session = m_sample.session(w.folder, "officer");
        const QString subject =
            Stores::open(session)
                ->gateway
                ->value(u"SELECT subject FROM consents WHERE state = 'active' AND subject NOT IN (SELECT subject "
                        "FROM requests) LIMIT 1"_s)
                .value()
                .toString();
        w.page(4);
        auto *list = w.find<QTableWidget>("requests");
        QTRY_VERIFY(list->rowCount() == 5);
        QTest::mouseClick(w.find<QPushButton>("newRequest"), Qt::LeftButton);
        w.type("person", subject);
        w.type("via", u"letter"_s);
        w.go();
        QTRY_VERIFY(list->rowCount() == 6);
        auto *next = w.find<QPushButton>("nextStep");
        QTRY_VERIFY(w.text("requestHead").contains(subject) && next->isVisible());
        QTest::mouseClick(next, Qt::LeftButton);
        w.type("method", u"reply from the number on record"_s);
        w.go();
        const auto state = [&] {
            return Stores::open(session)
                ->gateway->value(u"SELECT state FROM requests WHERE subject = ?"_s, {subject})
                .value()
                .toString();
        };
        QTRY_COMPARE(state(), u"search"_s);
        QTRY_VERIFY(!w.dialog() && next->isVisible());
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_VERIFY(w.dialog());
        w.type("norm", u"Art. 17(1)(b)"_s);
        w.go();
        QTRY_COMPARE(state(), u"decision_proposed"_s);
        QTRY_VERIFY(!w.dialog() && next->isVisible());
        // The one who proposed cannot approve.
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_VERIFY(w.dialog());
        w.type("approver", u"officer"_s);
        w.type("passphrase", QString::fromLatin1(sample::demoPassphrase()));
        w.go();
        QTRY_VERIFY(w.dialog()->findChild<QPushButton *>(u"formGo"_s)->isEnabled());
        QCOMPARE(state(), u"decision_proposed"_s);
        QCOMPARE(actions(session, "request.approved", "denied"), 1);
        w.type("approver", u"approver"_s);
        w.go();
        QTRY_COMPARE(state(), u"approved"_s);
        QTRY_VERIFY(!w.dialog() && next->isVisible());
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_VERIFY(w.dialog());
        w.go();
        QTRY_COMPARE(state(), u"verified"_s);
        auto *plan = w.find<QTableWidget>("plan");
        QTRY_COMPARE(plan->item(0, 3)->text(), u"0"_s);  // identifiers, after
        QTRY_VERIFY(w.text("residue").contains(u"✔"_s)); // searched for byte by byte
        QTRY_VERIFY(!w.dialog() && next->isVisible());
        const auto confirm = [&] {
            QTRY_VERIFY(!w.dialog() && next->isVisible());
            QTest::mouseClick(next, Qt::LeftButton);
            QTRY_VERIFY(w.dialog());
            w.go();
        };
        // The proof of the consent stays: to that extent it is a refusal, and owes its three things (Art. 12(4)).
        QTRY_VERIFY(!w.dialog() && next->isVisible());
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_VERIFY(w.dialog());
        for (const char *told : {"reasons", "complaint", "remedy"})
            w.dialog()->findChild<QCheckBox *>(QLatin1String(told))->setChecked(true);
        w.go();
        QTRY_COMPARE(state(), u"answered"_s);
        // It cannot be closed before every recipient was told (Art. 19).
        QTRY_VERIFY(!w.dialog() && next->isVisible());
        confirm();
        QTRY_VERIFY(w.dialog() && w.dialog()->findChild<QPushButton *>(u"formGo"_s)->isEnabled());
        QCOMPARE(state(), u"answered"_s);
        w.dialog()->close();
        w.window.activateWindow();
        auto *told = w.find<QTableWidget>("recipients");
        QCOMPARE(told->rowCount(), 6); // processors, their sub-processors, and a controller of its own
        const auto open = [&] {
            return Stores::open(session)
                ->gateway
                ->value(u"SELECT count(*) FROM recipients r JOIN requests q ON q.request_id = r.request_id "
                        "WHERE q.subject = ? AND r.state = 'open'"_s,
                        {subject})
                .value()
                .toInt();
        };
        for (int row = 0; row < 6; ++row) {
            QTRY_VERIFY(!w.dialog() && next->isVisible());
            Q_EMIT told->cellActivated(row, 0);
            QTRY_VERIFY(w.dialog());
            w.go();
            QTRY_COMPARE(open(), 5 - row);
        }
        confirm();
        QTRY_COMPARE(state(), u"closed"_s);
        // The certificate, signed with a certificate of the officer's own; a wrong passphrase is said, and no file
        // stands there.
        QTemporaryDir dir;
        QVERIFY(test::openssl(
                    u"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout k.pem -out c.pem -days 30 "
                    "-subj /CN=Officer"_s,
                    dir.path())
                    .exit == 0);
        QVERIFY(test::openssl(u"pkcs12 -export -inkey k.pem -in c.pem -passout pass:secret -out own.p12"_s, dir.path())
                    .exit == 0);
        const QString path = dir.filePath(u"certificate.zip"_s);
        auto *more = w.find<QToolButton>("moreSteps");
        for (const char *secret : {"wrong", "secret"}) {
            QTRY_VERIFY(!w.dialog() && more->isVisible() && more->menu()->findChild<QAction *>(u"certificate"_s));
            more->menu()->findChild<QAction *>(u"certificate"_s)->trigger();
            QTRY_VERIFY(w.dialog());
            w.type("pkcs12", dir.filePath(u"own.p12"_s));
            w.type("pkcs12secret", QLatin1String(secret));
            w.go();
            w.choose(path);
            if (QByteArrayView(secret) == "wrong") {
                QTRY_VERIFY(w.find<QWidget>("requestsPage")->findChild<QFrame *>(u"errorStrip"_s)->isVisible());
                QVERIFY(!QFile::exists(path));
            }
        }
        QTRY_VERIFY(QFile::exists(path));
        QVERIFY(documents::readArchive(path)->contains(u"manifest.json.p7s"_s));
        QVERIFY(evidence::checkPackage(path, {})->ok());
        QCOMPARE(Stores::open(session)
                     ->gateway->value(u"SELECT count(*) FROM address WHERE subject = ?"_s, {subject})
                     .value()
                     .toInt(),
                 0);
        QVERIFY(log::verifyLog(session, {})->ok());
    }
    void aHoldIsPlacedByOneAndReleasedByAnother()
    {
        Window w(m_sample, u"de"_s);
        w.unlock();
        QTRY_VERIFY(!w.window.isLocked());
        const Session session = m_sample.session(w.folder, "officer");
        const auto open = [&] {
            return Stores::open(session)
                ->gateway->value(u"SELECT count(*) FROM holds WHERE released_us IS NULL"_s)
                .value()
                .toInt();
        };
        auto *more = w.find<QToolButton>("moreSteps");
        const auto choose = [&](const char *name) {
            QTRY_VERIFY(!w.dialog() && more->isVisible() && more->menu()->findChild<QAction *>(QLatin1String(name)));
            more->menu()->findChild<QAction *>(QLatin1String(name))->trigger();
            QTRY_VERIFY(w.dialog());
        };
        w.page(4);
        QTRY_VERIFY(w.find<QTableWidget>("requests")->rowCount() == 5);
        choose("hold");
        w.type("reason", u"12 C 34/26"_s);
        w.go();
        QTRY_COMPARE(open(), 1);
        choose("releaseHold");
        w.type("approver", u"officer"_s); // who placed it
        w.type("passphrase", QString::fromLatin1(sample::demoPassphrase()));
        w.go();
        QTRY_VERIFY(w.dialog() && w.dialog()->findChild<QPushButton *>(u"formGo"_s)->isEnabled());
        QCOMPARE(open(), 1);
        w.type("approver", u"approver"_s);
        w.go();
        QTRY_COMPARE(open(), 0);
    }
    void wordsThatReadLikeARequest()
    {
        Window w(m_sample, u"de"_s);
        w.unlock();
        QTRY_VERIFY(!w.window.isLocked());
        const Session session = m_sample.session(w.folder, "officer");
        w.page(4);
        QTest::mouseClick(w.find<QPushButton>("requestWords"), Qt::LeftButton);
        QTRY_VERIFY(w.dialog());
        w.type("erasure", u"löschen, STOP"_s);
        w.go();
        QTRY_VERIFY(w.dialog() &&
                    w.dialog()->findChild<QPushButton *>(u"formGo"_s)->isEnabled()); // stands for a withdrawal already
        w.type("erasure", u"löschen, alles weg"_s);
        w.go();
        QTRY_VERIFY(requests::requestWords(*Stores::open(session)->gateway)->value(requests::ProposalKind::Erasure) ==
                    (QStringList{u"alles weg"_s, u"löschen"_s}));
    }
    // Somebody was erased after the backup; the store is lost; the backup comes back without that person.
    void aBackupIsRestored()
    {
        Window w(m_sample, u"en"_s);
        QTemporaryDir dir;
        const QString backup = dir.filePath(u"backup"_s);
        const Session session = m_sample.session(w.folder, "officer");
        const Session second = test::approver(session);
        QString subject;
        {
            const Stores stores = std::move(*Stores::open(session));
            NVERIFY(continuity::createBackup(stores, session, backup));
            subject =
                stores.gateway
                    ->value(u"SELECT subject FROM consents WHERE state = 'active' AND subject NOT IN (SELECT subject "
                            "FROM requests) LIMIT 1"_s)
                    .value()
                    .toString();
            const auto r = requests::openRequest(stores, session, requests::Right::Erasure, subject, session.clock(),
                                                 u"letter"_s, test::berlin());
            NVERIFY(requests::identifyRequest(stores, session, r->id, u"x"_s));
            NVERIFY(requests::decideRequest(stores, session, r->id, requests::Decision::Grant, u"Art. 17(1)(b)"_s, {}));
            NVERIFY(requests::approveRequest(stores, second, r->id));
            NVERIFY(requests::executeErasure(stores, session, r->id));
        }
        QVERIFY(QFile::remove(w.folder + u"/gateway.db"_s));
        w.unlock();
        auto *strip = w.find<QWidget>("unlockPage")->findChild<QFrame *>(u"errorStrip"_s);
        QTRY_VERIFY(strip->isVisible() && w.find<QPushButton>("unlock")->isEnabled());
        QVERIFY(w.window.isLocked());
        const auto begin = [&](const QString &folder) {
            w.find<QLineEdit>("passphrase")->setText(QString::fromLatin1(sample::demoPassphrase()));
            QTest::mouseClick(w.find<QPushButton>("restoreBackup"), Qt::LeftButton);
            QTRY_VERIFY(w.find<QFileDialog>("backupFolder"));
            w.choose(folder, "backupFolder");
        };
        begin(dir.path()); // no backup
        QTRY_VERIFY(strip->isVisible() && w.find<QPushButton>("restoreBackup")->isEnabled());
        begin(backup);
        QTRY_VERIFY(w.dialog());
        QVERIFY(!strip->isVisible());
        w.go();
        const auto reason = [&] { return w.find<QWidget>("unlockPage")->findChildren<QLabel *>().at(1)->text(); };
        QTRY_VERIFY2(reason().contains(u"would have brought 1 person back"_s), qPrintable(reason()));
        w.unlock();
        QTRY_VERIFY(!w.window.isLocked());
        QCOMPARE(Stores::open(session)
                     ->gateway->value(u"SELECT count(*) FROM address WHERE subject = ?"_s, {subject})
                     .value()
                     .toInt(),
                 0);
        QCOMPARE(actions(session, "backup.restored", "ok"), 1);
    }
    void registersHeldAgainstTheLog()
    {
        Window w(m_sample, u"en"_s);
        {
            const Session session = m_sample.session(w.folder, "officer");
            NVERIFY(Stores::open(session)->gateway->run(
                u"INSERT INTO messages SELECT 'past-the-log', subject, channel_id, purpose_id, direction, kind, "
                "template, status, error_code, created_us, status_us, NULL FROM messages LIMIT 1"_s));
        }
        w.unlock();
        QTRY_VERIFY(!w.window.isLocked());
        w.find<QAction>("checkRegisters")->trigger();
        QTRY_VERIFY(w.find<QTableWidget>("registerFindings") &&
                    w.find<QTableWidget>("registerFindings")->rowCount() == 1);
        QVERIFY(w.text("registerSentence").contains(u"⚠"_s));
        QVERIFY(w.find<QTableWidget>("registerFindings")->item(0, 1)->text().contains(u"past-the-log"_s));
    }
    void workABreach_data() { test::languages(); }
    void workABreach()
    {
        QFETCH(QString, language);
        Window w(m_sample, language);
        w.unlock();
        QTRY_VERIFY(w.text("statusClock").contains(u"INC-3"_s));
        w.page(5);
        QTest::mouseClick(w.find<QPushButton>("newIncident"), Qt::LeftButton);
        w.type("title", u"Lost laptop"_s);
        w.go();
        auto *list = w.find<QTableWidget>("incidents");
        QTRY_VERIFY(list->rowCount() == 4 && list->item(0, 0)->text() == "INC-4"_L1);
        QTRY_VERIFY(!w.dialog());
        list->setCurrentCell(0, 0);
        QTRY_VERIFY(w.text("incidentHead").contains(u"INC-4"_s));
        QTRY_VERIFY(w.find<QPushButton>("aware")->isEnabled());
        QTest::mouseClick(w.find<QPushButton>("aware"), Qt::LeftButton);
        w.type("reason", u"The disk was not encrypted"_s);
        w.go();
        QTRY_VERIFY(w.text("clock").contains(u"72"_s) || w.text("clock").contains(u"71"_s) ||
                    w.text("clock").contains('3'_L1));
        const Session session = m_sample.session(w.folder, "officer");
        QTRY_COMPARE(actions(session, "incident.aware", "done"), 3);
        // The clock runs: four days later it is overdue, and filing needs reasons.
        QTRY_VERIFY(!w.dialog());
        QTest::mouseClick(w.find<QPushButton>("assess"), Qt::LeftButton);
        w.type("reason", u"Names and addresses"_s);
        w.go();
        QTRY_COMPARE(actions(session, "incident.assessed", "done"), 2);
        QTRY_VERIFY(!w.dialog());
        w.time += std::chrono::hours(97);
        QTRY_VERIFY(w.text("clock").contains(language == "de"_L1 ? u"überfällig"_s : u"overdue"_s));
        QTest::mouseClick(w.find<QPushButton>("file"), Qt::LeftButton);
        w.type("reference", u"Az. 1"_s);
        w.go();
        QTRY_VERIFY(w.dialog()->findChild<QPushButton *>(u"formGo"_s)->isEnabled());
        w.type("late", u"The office was closed"_s);
        w.dialog()->findChild<QCheckBox *>(u"complete"_s)->setChecked(true);
        w.go();
        QTRY_VERIFY(!w.dialog());
        QTRY_COMPARE(actions(session, "incident.filed", "done"), 2);
        QTRY_VERIFY(w.find<QPushButton>("closeIncident")->isEnabled());
        QTest::mouseClick(w.find<QPushButton>("closeIncident"), Qt::LeftButton);
        w.type("reason", u"Disks are encrypted now"_s);
        w.go();
        QTRY_COMPARE(actions(session, "incident.closed", "done"), 2);
    }
    void messagesWithoutAConsent()
    {
        Window w(m_sample, u"en"_s);
        const Session session = m_sample.session(w.folder, "officer");
        NVERIFY(Stores::open(session)->gateway->script(
            u"UPDATE messages SET purpose_id = 'marketing' WHERE rowid IN (SELECT m.rowid FROM messages m WHERE "
            u"m.direction = 'out' "
            "AND m.subject NOT IN (SELECT subject FROM consents) ORDER BY m.rowid LIMIT 7)"_s));
        w.unlock();
        QTRY_VERIFY(!w.window.isLocked());
        w.page(2);
        QTest::mouseClick(w.find<QPushButton>("coverage"), Qt::LeftButton);
        QTRY_VERIFY(w.text("coverageSentence").contains(u"7 of"_s));
        QCOMPARE(w.find<QTableWidget>("coverageList")->rowCount(), 7);
        QTest::mouseClick(w.find<QPushButton>("coverageIncident"), Qt::LeftButton);
        QTRY_VERIFY(w.dialog());
        w.go();
        QTRY_COMPARE(Stores::open(session)
                         ->gateway
                         ->value(u"SELECT count(*) FROM incident_timeline WHERE kind = 'note' "
                                 "AND body LIKE '7 of %Never asked: 7%'"_s)
                         .value()
                         .toInt(),
                     1);
    }
    void proofOfAConsent()
    {
        Window w(m_sample, u"de"_s);
        QTemporaryDir dir;
        w.unlock();
        QTRY_VERIFY(w.text("statusLog").contains(u"✔"_s));
        w.page(2);
        auto *state = w.find<QComboBox>("stateFilter");
        state->setCurrentIndex(state->findData(u"active"_s));
        auto *button = w.find<QPushButton>("consentEvidence");
        QTRY_VERIFY(button->isEnabled() && w.text("consentDetail").contains(u"Aktiv"_s));
        QTest::mouseClick(button, Qt::LeftButton);
        const QString path = dir.filePath(u"consent.zip"_s);
        w.choose(path);
        QTRY_VERIFY(QFile::exists(path));
        const auto check = evidence::checkPackage(path, {});
        QVERIFY(check->ok());
        QCOMPARE(check->entries, 2); // asked, confirmed
        QVERIFY(documents::readArchive(path)->keys().filter(u"more/notice-offers-"_s).size() == 1);
    }
    void lockClosesDialogs()
    {
        Window w(m_sample, u"en"_s);
        w.unlock();
        QTRY_VERIFY(w.find<QPushButton>("newIncident"));
        w.page(5);
        QTest::mouseClick(w.find<QPushButton>("newIncident"), Qt::LeftButton);
        QVERIFY(w.dialog());
        QTest::keyClick(w.dialog(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(w.window.isLocked());
        QTRY_VERIFY(!w.dialog());
        w.unlock();
        QTRY_VERIFY(!w.window.isLocked());
        // As the desktop says it when its screen locks.
        QVERIFY(QMetaObject::invokeMethod(w.window.findChild<QObject *>(u"sessionWatch"_s), "screenSaverChanged",
                                          Q_ARG(bool, true)));
        QVERIFY(w.window.isLocked());
        QVERIFY(w.find<QWidget>("unlockPage")->findChildren<QLabel *>().at(1)->text().contains(u"screen was locked"_s));
    }
    void anAuditorSeesTheLogAlone()
    {
        Window w(m_sample, u"en"_s, "auditor");
        w.unlock();
        QTRY_VERIFY(!w.window.isLocked());
        auto *rail = w.find<QListWidget>("rail");
        QCOMPARE(rail->currentRow(), 2);
        w.page(2);
        QCOMPARE(rail->currentRow(), 2);
        QTRY_VERIFY(w.find<QTableView>("entries")->model()->rowCount() > 1000);
        QTRY_VERIFY(w.text("statusLog").contains(u"✔"_s));
        QVERIFY(!w.find<QWidget>("logPage")->findChild<QFrame *>(u"errorStrip"_s)->isVisible());
    }
};

QTEST_MAIN(TestFourJobs)
#include "log/package_writer.h"
#include "tst_four_jobs.moc"
