// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"
#include "shell/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

using namespace nachweis;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("nachweis"));
    QApplication::setApplicationDisplayName(QStringLiteral("Nachweis"));
    QApplication::setOrganizationName(QStringLiteral("nachweis"));
    QCommandLineParser parser;
    const QCommandLineOption workspace(QStringLiteral("workspace"), QStringLiteral("Workspace folder."), QStringLiteral("DIR"));
    const QCommandLineOption staff(QStringLiteral("as"), QStringLiteral("Name of the member of staff."), QStringLiteral("STAFF"));
    parser.addHelpOption();
    parser.addOptions({workspace, staff});
    parser.process(app);
    ui::applyScheme(ui::Scheme(QSettings().value(QStringLiteral("scheme"), 0).toInt()));
    QApplication::setWindowIcon(ui::icon("nachweis"));
    ui::MainWindow window;
    window.setWorkspace(parser.value(workspace), parser.value(staff));
    window.show();
    return QApplication::exec();
}
