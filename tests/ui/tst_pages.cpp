// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every page to PNG in both languages, light and dark, in a large and a small window, so that anyone can look; and
// checks what a program can see: that nothing is blank and no label is cut.
#include "ledger/verifier.h"
#include "window.h"

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
        QVERIFY(picture.save(QStringLiteral(PICTURES) + QLatin1Char('/') + name + QStringLiteral(".png")));
        const QImage image = picture.toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 7)
            for (int x = 0; x < image.width(); x += 7)
                colours.insert(image.pixel(x, y));
        QVERIFY2(colours.size() > 4, "the page is blank");
        const auto buttons = w.window.findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons)
            if (button->isVisible() && !button->text().isEmpty())
                QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(name + QStringLiteral(": cut off: ") + button->text()));
    }

    static void saveDialog(Window &w, const char *dialog, const QString &name)
    {
        settle();
        auto *shown = w.find<QDialog>(dialog);
        QVERIFY(shown->grab().save(QStringLiteral(PICTURES) + QLatin1Char('/') + name + QStringLiteral(".png")));
        shown->close();
        QTRY_VERIFY(!w.find<QDialog>(dialog));
        w.window.activateWindow(); // no window manager does it here
        QTRY_VERIFY(w.window.isActiveWindow());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("nachweis-test"));
        QCoreApplication::setApplicationName(QStringLiteral("pages"));
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
                    QTest::addRow("%s-%s-%d", language, dark ? "dark" : "light", size.width()) << QString::fromLatin1(language) << dark << size;
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
        save(w, QStringLiteral("0-unlock-") + tag);
        w.unlock();
        QTRY_VERIFY(w.text("statusLog").contains(QStringLiteral("✔")));
        QTRY_VERIFY(w.find<QTableWidget>("due")->rowCount() == 5);
        save(w, QStringLiteral("1-overview-") + tag);
        w.page(2);
        QTRY_VERIFY(w.text("consentDetail").contains(QStringLiteral("Nordlicht")));
        save(w, QStringLiteral("2-consents-") + tag);
        QTest::mouseClick(w.find<QPushButton>("coverage"), Qt::LeftButton);
        QTRY_VERIFY(w.text("coverageSentence").contains(QStringLiteral("✔")));
        saveDialog(w, "coverageDialog", QStringLiteral("2-coverage-") + tag);
        w.page(3);
        auto *entries = w.find<QTableView>("entries");
        QTRY_VERIFY(entries->isVisible() && entries->model()->rowCount() > 100);
        entries->setCurrentIndex(entries->model()->index(2, 0));
        QTRY_VERIFY(w.text("entryDetail").contains(QLatin1Char('#')));
        save(w, QStringLiteral("3-log-") + tag);
        QTest::mouseClick(w.find<QPushButton>("showProof"), Qt::LeftButton);
        QTRY_VERIFY(w.find<QDialog>("proofDialog"));
        saveDialog(w, "proofDialog", QStringLiteral("7-proof-") + tag);
        QTest::mouseClick(w.find<QPushButton>("attest"), Qt::LeftButton);
        QTRY_VERIFY(w.find<QTableWidget>("witnesses") && w.find<QTableWidget>("witnesses")->rowCount() == 1);
        saveDialog(w, "attestDialog", QStringLiteral("8-attest-") + tag);
        w.page(4);
        w.find<QTableWidget>("requests")->setCurrentCell(4, 0);
        QTRY_VERIFY(w.text("requestHead").contains(QRegularExpression(QStringLiteral("17(\\(1\\)\\(b\\)| Abs\\. 1 Buchst\\. b)"))));
        save(w, QStringLiteral("4-requests-") + tag);
        QTest::mouseClick(w.find<QPushButton>("requestWords"), Qt::LeftButton);
        QTRY_VERIFY(w.dialog());
        saveDialog(w, "formDialog", QStringLiteral("4-words-") + tag);
        w.window.activateWindow();
        w.page(5);
        QTRY_VERIFY(w.find<QTableView>("timeline")->model()->rowCount() >= 3);
        save(w, QStringLiteral("5-incidents-") + tag);
        QTest::mouseClick(w.find<QPushButton>("filing"), Qt::LeftButton);
        QTRY_VERIFY(w.text("filingState").size() > 10);
        saveDialog(w, "filingDialog", QStringLiteral("5-filing-") + tag);
        w.window.activateWindow();
        const auto more = [&](const char *name) {
            for (QAction *action : w.find<QToolButton>("moreIncident")->menu()->actions())
                if (action->objectName() == QLatin1String(name))
                    action->trigger();
        };
        for (const char *form : {"contracts", "affected", "obligation", "thresholds"}) {
            more(form);
            QTRY_VERIFY(w.dialog());
            saveDialog(w, "formDialog", QStringLiteral("5-%1-").arg(QLatin1String(form)) + tag);
        }
        QTest::mouseClick(w.find<QPushButton>("assess"), Qt::LeftButton);
        QTRY_VERIFY(w.dialog());
        saveDialog(w, "formDialog", QStringLiteral("5-assess-") + tag);
        more("decidedProposals");
        QTRY_VERIFY(w.find<QDialog>("proposalsDialog"));
        saveDialog(w, "proposalsDialog", QStringLiteral("5-proposals-") + tag);
        w.find<QAction>("purposes")->trigger();
        QTRY_VERIFY(w.find<QTableWidget>("purposes") && w.find<QTableWidget>("purposes")->rowCount() == 3);
        saveDialog(w, "purposesDialog", QStringLiteral("5-purposes-") + tag);
        more("affected");
        QTRY_VERIFY(w.dialog());
        w.go();
        QTRY_VERIFY(w.text("incidentHead").contains(QStringLiteral("DE ")));
        save(w, QStringLiteral("5-incident-counted-") + tag);
        more("breachFigures");
        QTRY_VERIFY(w.find<QDialog>("figuresDialog"));
        saveDialog(w, "figuresDialog", QStringLiteral("5-figures-") + tag);
        w.window.activateWindow();
        more("wall");
        QTRY_VERIFY(w.find<QDialog>("wallView"));
        w.find<QDialog>("wallView")->showNormal();
        w.find<QDialog>("wallView")->resize(size);
        saveDialog(w, "wallView", QStringLiteral("5-wall-") + tag);
        w.window.activateWindow();
        w.page(6);
        w.find<QTableWidget>("notices")->setCurrentCell(2, 0); // an older version
        QTRY_VERIFY(w.find<QTableWidget>("askAgain")->rowCount() > 5);
        QVERIFY(w.text("noticeText").contains(QStringLiteral("✔")));
        save(w, QStringLiteral("9-texts-") + tag);
    }
    void tampered()
    {
        ui::applyScheme(ui::Scheme::Light);
        Window w(m_sample, QStringLiteral("de"));
        {
            const Session session = m_sample.session(w.folder, "officer");
            NVERIFY(Stores::open(session)->audit.script(QStringLiteral("UPDATE entries SET actor = 'x' WHERE idx = 77; DELETE FROM entries WHERE idx = 900")));
        }
        w.unlock();
        QTRY_VERIFY(w.text("statusLog").contains(QStringLiteral("⚠")));
        w.page(3);
        save(w, QStringLiteral("6-tampered-de"));
    }
    void rolledBack()
    {
        ui::applyScheme(ui::Scheme::Light);
        Window w(m_sample, QStringLiteral("en"));
        {
            const Session session = m_sample.session(w.folder, "officer");
            QVERIFY(verifyLog(session, {})->ok());
            NVERIFY(Stores::open(session)->audit.script(QStringLiteral("DELETE FROM checkpoints WHERE size = (SELECT max(size) FROM checkpoints)")));
        }
        w.unlock();
        QTRY_VERIFY(w.find<QFrame>("logBroken") && w.find<QFrame>("logBroken")->isVisible());
        QTRY_VERIFY(w.text("statusLog").contains(QStringLiteral("⚠")));
        save(w, QStringLiteral("6-rolled-back-en"));
    }
    void receiver()
    {
        for (const char *language : {"de", "en"}) {
            ui::applyScheme(ui::Scheme::Light);
            Window w(m_sample, QLatin1String(language));
            w.window.resize(1024, 700);
            QTest::mouseClick(w.find<QPushButton>("check"), Qt::LeftButton);
            QTRY_VERIFY(w.find<QWidget>("checkPage")->isVisible());
            save(w, QStringLiteral("9-check-") + QLatin1String(language));
        }
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
