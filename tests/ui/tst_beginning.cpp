// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who has nothing but the program: a workspace of their own, the first files, and the sample.
#include "sent_webhook.h"

#include <QFileDialog>
#include <QTableView>

using namespace nachweis;

class TestBeginning : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;

    template <typename T> static T *find(ui::MainWindow &window, const char *name)
    {
        return window.findChild<T *>(QLatin1String(name));
    }
    static void type(QDialog *dialog, const char *field, const QString &text)
    {
        dialog->findChild<QLineEdit *>(QLatin1String(field))->setText(text);
    }
    static void press(QWidget *button) { QTest::mouseClick(button, Qt::LeftButton); }

private Q_SLOTS:
    void initTestCase() { test::prepareWindows("beginning"); }

    void ownWorkspace_data() { test::languages(); }
    void ownWorkspace()
    {
        QFETCH(QString, language);
        ui::MainWindow window;
        window.setLanguage(language);
        window.show();
        press(find<QPushButton>(window, "createWorkspace"));
        QTRY_VERIFY(find<QDialog>(window, "formDialog"));
        auto *dialog = find<QDialog>(window, "formDialog");
        type(dialog, "organisation", u"Nordlicht GmbH"_s);
        type(dialog, "founder", u"anna"_s);
        type(dialog, "folder", m_dir.filePath(u"own-"_s + language));
        type(dialog, "secret", u"long enough"_s);
        type(dialog, "again", u"long enought"_s);
        auto *go = dialog->findChild<QPushButton *>(u"formGo"_s);
        press(go);
        QTRY_VERIFY(go->isEnabled());
        QVERIFY(dialog->findChild<QLabel *>(u"formError"_s)->isVisible());
        QVERIFY(window.isLocked());
        type(dialog, "again", u"long enough"_s);
        press(go);
        QTRY_VERIFY(!window.isLocked());
        QTRY_VERIFY(find<QLabel>(window, "statusLog")->text().contains(u"✔"_s));

        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(test::jsonBytes(test::yes(u"491701000001"_s)) + '\n' +
                   test::jsonBytes(test::oneMessage(u"491701000002"_s, test::button("maybe", "Vielleicht"))) +
                   "\nno JSON at all\n");
        file.close();
        window.activateWindow(); // no window manager does it here
        QTRY_VERIFY(window.isActiveWindow());
        QTest::keyClick(&window, Qt::Key_7, Qt::ControlModifier);
        QTRY_VERIFY(find<QPushButton>(window, "importMessages")->isVisible());
        press(find<QPushButton>(window, "importMessages"));
        QTRY_VERIFY(find<QFileDialog>(window, "fileDialog"));
        auto *files = find<QFileDialog>(window, "fileDialog");
        Q_EMIT files->filesSelected({file.fileName()});
        files->hide();
        delete files;
        QTRY_VERIFY(find<QLabel>(window, "imported")->isVisible());
        QTRY_COMPARE(find<QTableWidget>(window, "inbox")->rowCount(), 1);
        const QString told = find<QLabel>(window, "imported")->text();
        QVERIFY2(told.contains('3'_L1), qPrintable(told)); // the line that is no document
        QTRY_COMPARE(find<QTableView>(window, "consents")->model()->rowCount(), 1);
        window.lock(u"test"_s);
    }

    void sample()
    {
        ui::MainWindow window;
        window.setLanguage(u"en"_s);
        window.show();
        press(find<QPushButton>(window, "makeSample"));
        QTRY_VERIFY(find<QDialog>(window, "formDialog"));
        auto *dialog = find<QDialog>(window, "formDialog");
        const QString folder = m_dir.filePath(u"sample"_s);
        type(dialog, "folder", folder);
        press(dialog->findChild<QPushButton *>(u"formGo"_s));
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(folder + u"/keyring.json"_s) &&
                                     find<QLineEdit>(window, "staffName")->text() == "officer"_L1,
                                 120'000);
        QCOMPARE(find<QLineEdit>(window, "workspaceFolder")->text(), folder);
    }
};

QTEST_MAIN(TestBeginning)
#include "tst_beginning.moc"
