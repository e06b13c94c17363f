// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/process.h"
#include "common/theme.h"
#include "shell/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

using namespace nachweis;

int main(int argc, char **argv)
{
    protectProcess();
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"nachweis"_s);
    QApplication::setApplicationDisplayName(u"Nachweis"_s);
    QApplication::setOrganizationName(u"nachweis"_s);
    QCommandLineParser parser;
    const QCommandLineOption workspace(u"workspace"_s, u"Workspace folder."_s, u"DIR"_s);
    const QCommandLineOption staff(u"as"_s, u"Name of the member of staff."_s, u"STAFF"_s);
    parser.addHelpOption();
    parser.addOptions({workspace, staff});
    parser.process(app);
    ui::applyScheme(ui::Scheme(QSettings().value(u"scheme"_s, 0).toInt()));
    QApplication::setWindowIcon(ui::icon("nachweis"));
    ui::MainWindow window;
    if (parser.isSet(workspace))
        window.setWorkspace(parser.value(workspace), parser.value(staff));
    else
        window.setWorkspace(QSettings().value(u"workspace"_s).toString(), QSettings().value(u"staff"_s).toString());
    window.show();
    return QApplication::exec();
}
