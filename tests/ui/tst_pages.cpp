// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every page to PNG in both languages, light and dark, in a large and a small window, so that anyone can look;
// and checks what a program can see: that nothing is blank and no label is cut.
#include "log/verifier.h"
#include "sent_webhook.h"

#include <QAbstractButton>
#include <QDir>
#include <QMenu>
#include <QRegularExpression>
#include <QTableView>
#include <QToolButton>

using namespace nachweis;
using test::Window;

class TestPages : public QObject
{
    Q_OBJECT
    test::Sample m_sample;

    // Layouts follow what was just shown by events that wait.
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }

    static void save(Window &w, const QString &name)
    {
        settle();
        QDir().mkpath(QStringLiteral(PICTURES));
        const QPixmap picture = w.window.grab();
        QVERIFY(picture.save(QStringLiteral(PICTURES) + '/'_L1 + name + u".png"_s));
        const QImage image = picture.toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 7)
            for (int x = 0; x < image.width(); x += 7)
                colours.insert(image.pixel(x, y));
        QVERIFY2(colours.size() > 4, "the page is blank");
        const auto buttons = w.window.findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons)
            if (button->isVisible() && !button->text().isEmpty())
                QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                         qPrintable(name + u": cut off: "_s + button->text()));
    }

    static void saveDialog(Window &w, const char *dialog, const QString &name)
    {
        settle();
        auto *shown = w.find<QDialog>(dialog);
        QVERIFY(shown->grab().save(QStringLiteral(PICTURES) + '/'_L1 + name + u".png"_s));
        shown->close();
        QTRY_VERIFY(!w.find<QDialog>(dialog));
        w.window.activateWindow(); // no window manager does it here
        QTRY_VERIFY(w.window.isActiveWindow());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"nachweis-test"_s);
        QCoreApplication::setApplicationName(u"pages"_s);
        QSettings().clear();
    }
    void pages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        for (const char *language : {"de", "en"})
            for (bool dark : {false, true})
                for (const QSize size : {QSize(1280, 820), QSize(1024, 700)})
                    QTest::addRow("%s-%s-%d", language, dark ? "dark" : "light", size.width())
                        << QString::fromLatin1(language) << dark << size;
    }
    void pages()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        ui::applyScheme(dark ? ui::Scheme::Dark : ui::Scheme::Light);
        Window w(m_sample, language);
        w.window.resize(size);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        save(w, u"0-unlock-"_s + tag);
        test::send(w, m_sample, test::oneMessage(u"491701000001"_s, test::button("opt_in_no", "Nein, danke")));
        test::send(w, m_sample, test::oneMessage(u"491701000002"_s, test::button("later", "Vielleicht später")));
        w.unlock();
        QTRY_VERIFY(w.text("statusLog").contains(u"✔"_s));
        QTRY_VERIFY(w.find<QTableWidget>("due")->rowCount() == 5);
        save(w, u"1-overview-"_s + tag);
        w.page(2);
        QTRY_VERIFY(w.text("consentDetail").contains(u"Nordlicht"_s));
        save(w, u"2-consents-"_s + tag);
        QTest::mouseClick(w.find<QPushButton>("coverage"), Qt::LeftButton);
        QTRY_VERIFY(w.text("coverageSentence").contains(u"✔"_s));
        saveDialog(w, "coverageDialog", u"2-coverage-"_s + tag);
        w.page(3);
        auto *entries = w.find<QTableView>("entries");
        QTRY_VERIFY(entries->isVisible() && entries->model()->rowCount() > 100);
        entries->setCurrentIndex(entries->model()->index(2, 0));
        QTRY_VERIFY(w.text("entryDetail").contains('#'_L1));
        save(w, u"3-log-"_s + tag);
        QTest::mouseClick(w.find<QPushButton>("showProof"), Qt::LeftButton);
        QTRY_VERIFY(w.find<QDialog>("proofDialog"));
        saveDialog(w, "proofDialog", u"7-proof-"_s + tag);
        QTest::mouseClick(w.find<QPushButton>("attest"), Qt::LeftButton);
        QTRY_VERIFY(w.find<QTableWidget>("witnesses") && w.find<QTableWidget>("witnesses")->rowCount() == 1);
        saveDialog(w, "attestDialog", u"8-attest-"_s + tag);
        w.page(4);
        w.find<QTableWidget>("requests")->setCurrentCell(4, 0);
        QTRY_VERIFY(w.text("requestHead").contains(QRegularExpression(u"17(\\(1\\)\\(b\\)| Abs\\. 1 Buchst\\. b)"_s)));
        save(w, u"4-requests-"_s + tag);
        QTest::mouseClick(w.find<QPushButton>("requestWords"), Qt::LeftButton);
        QTRY_VERIFY(w.dialog());
        saveDialog(w, "formDialog", u"4-words-"_s + tag);
        w.window.activateWindow();
        w.page(5);
        QTRY_VERIFY(w.find<QTableView>("timeline")->model()->rowCount() >= 3);
        save(w, u"5-incidents-"_s + tag);
        QTest::mouseClick(w.find<QPushButton>("filing"), Qt::LeftButton);
        QTRY_VERIFY(w.text("filingState").size() > 10);
        saveDialog(w, "filingDialog", u"5-filing-"_s + tag);
        w.window.activateWindow();
        const auto more = [&](const char *name) {
            for (QAction *action : w.find<QToolButton>("moreIncident")->menu()->actions())
                if (action->objectName() == QLatin1String(name))
                    action->trigger();
        };
        for (const char *form : {"contracts", "affected", "obligation", "thresholds"}) {
            more(form);
            QTRY_VERIFY(w.dialog());
            saveDialog(w, "formDialog", u"5-%1-"_s.arg(QLatin1String(form)) + tag);
        }
        QTest::mouseClick(w.find<QPushButton>("assess"), Qt::LeftButton);
        QTRY_VERIFY(w.dialog());
        saveDialog(w, "formDialog", u"5-assess-"_s + tag);
        more("decidedProposals");
        QTRY_VERIFY(w.find<QDialog>("proposalsDialog"));
        saveDialog(w, "proposalsDialog", u"5-proposals-"_s + tag);
        w.find<QAction>("purposes")->trigger();
        QTRY_VERIFY(w.find<QTableWidget>("purposes") && w.find<QTableWidget>("purposes")->rowCount() == 3);
        saveDialog(w, "purposesDialog", u"5-purposes-"_s + tag);
        more("affected");
        QTRY_VERIFY(w.dialog());
        w.go();
        QTRY_VERIFY(w.text("incidentHead").contains(u"DE "_s));
        save(w, u"5-incident-counted-"_s + tag);
        more("breachFigures");
        QTRY_VERIFY(w.find<QDialog>("figuresDialog"));
        saveDialog(w, "figuresDialog", u"5-figures-"_s + tag);
        w.window.activateWindow();
        more("wall");
        QTRY_VERIFY(w.find<QDialog>("wallView"));
        w.find<QDialog>("wallView")->showNormal();
        w.find<QDialog>("wallView")->resize(size);
        saveDialog(w, "wallView", u"5-wall-"_s + tag);
        w.window.activateWindow();
        w.page(6);
        w.find<QTableWidget>("notices")->setCurrentCell(2, 0); // an older version
        QTRY_VERIFY(w.find<QTableWidget>("askAgain")->rowCount() > 5);
        QVERIFY(w.text("noticeText").contains(u"✔"_s));
        save(w, u"9-texts-"_s + tag);
        w.page(7);
        QTRY_COMPARE(w.find<QTableWidget>("inbox")->rowCount(), 2);
        save(w, u"9-inbox-"_s + tag);
    }
    void tampered()
    {
        ui::applyScheme(ui::Scheme::Light);
        Window w(m_sample, u"de"_s);
        {
            const Session session = m_sample.session(w.folder, "officer");
            NVERIFY(Stores::open(session)->audit.script(
                u"UPDATE entries SET actor = 'x' WHERE idx = 77; DELETE FROM entries WHERE idx = 900"_s));
        }
        w.unlock();
        QTRY_VERIFY(w.text("statusLog").contains(u"⚠"_s));
        w.page(3);
        save(w, u"6-tampered-de"_s);
    }
    void rolledBack()
    {
        ui::applyScheme(ui::Scheme::Light);
        Window w(m_sample, u"en"_s);
        {
            const Session session = m_sample.session(w.folder, "officer");
            QVERIFY(log::verifyLog(session, {})->ok());
            NVERIFY(Stores::open(session)->audit.script(
                u"DELETE FROM checkpoints WHERE size = (SELECT max(size) FROM checkpoints)"_s));
        }
        w.unlock();
        QTRY_VERIFY(w.find<QFrame>("logBroken") && w.find<QFrame>("logBroken")->isVisible());
        QTRY_VERIFY(w.text("statusLog").contains(u"⚠"_s));
        save(w, u"6-rolled-back-en"_s);
    }
    void receiver()
    {
        for (const char *language : {"de", "en"}) {
            ui::applyScheme(ui::Scheme::Light);
            Window w(m_sample, QLatin1String(language));
            w.window.resize(1024, 700);
            QTest::mouseClick(w.find<QPushButton>("check"), Qt::LeftButton);
            QTRY_VERIFY(w.find<QWidget>("checkPage")->isVisible());
            save(w, u"9-check-"_s + QLatin1String(language));
        }
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
