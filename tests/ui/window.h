// SPDX-License-Identifier: GPL-3.0-or-later
// The real main window on a copy of the sample, with a clock that the test turns.
#pragma once

#include "common/theme.h"
#include "shell/main_window.h"
#include "support.h"

#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QTextEdit>

namespace nachweis::test {

/// For a test program's initTestCase(): settings of its own, dialogs that a test can find.
inline void prepareWindows(const char *program)
{
    QCoreApplication::setOrganizationName(u"nachweis-test"_s);
    QCoreApplication::setApplicationName(QLatin1String(program));
    QSettings().clear();
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    ui::applyScheme(ui::Scheme::Light);
}
/// Data of a test that runs in both languages.
inline void languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("de") << u"de"_s;
    QTest::newRow("en") << u"en"_s;
}

class Window
{
public:
    explicit Window(Sample &sample, const QString &language, const char *staff = "officer")
        : folder(sample.copy()), window([this] { return time; })
    {
        window.setLanguage(language);
        window.setWorkspace(folder, QString::fromLatin1(staff));
        window.show();
    }
    template <typename T> T *find(const char *name) { return window.findChild<T *>(QLatin1String(name)); }

    void unlock(const QByteArray &passphrase = sample::demoPassphrase())
    {
        find<QLineEdit>("passphrase")->setText(QString::fromLatin1(passphrase));
        QTest::mouseClick(find<QPushButton>("unlock"), Qt::LeftButton);
    }
    QString text(const char *name)
    {
        if (auto *label = find<QLabel>(name))
            return label->text();
        auto *browser = find<QTextEdit>(name);
        return browser ? browser->toPlainText() : QString();
    }
    void page(int number)
    {
        window.activateWindow(); // no window manager does it here
        QTRY_VERIFY(window.isActiveWindow());
        QTest::keyClick(&window, Qt::Key(Qt::Key_0 + number), Qt::ControlModifier);
    }
    QDialog *dialog() { return window.findChild<QDialog *>(u"formDialog"_s); }
    void type(const char *field, const QString &value)
    {
        QWidget *input = dialog()->findChild<QWidget *>(QLatin1String(field));
        if (auto *line = qobject_cast<QLineEdit *>(input))
            line->setText(value);
        else if (auto *plain = qobject_cast<QPlainTextEdit *>(input))
            plain->setPlainText(value);
        else
            QFAIL(field);
    }
    /// In the file dialog that is open.
    void choose(const QString &path, const char *name = "fileDialog")
    {
        QTRY_VERIFY(find<QFileDialog>(name));
        auto *dialog = find<QFileDialog>(name);
        Q_EMIT dialog->fileSelected(path);
        dialog->hide();
        delete dialog;
    }
    void go() { QTest::mouseClick(dialog()->findChild<QPushButton *>(u"formGo"_s), Qt::LeftButton); }

    Instant time = Sample::now() + std::chrono::minutes(5);
    QString folder;
    ui::MainWindow window;
};

} // namespace nachweis::test
