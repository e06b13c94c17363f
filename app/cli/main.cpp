// SPDX-License-Identifier: GPL-3.0-or-later
// nachweisctl: does headless what the console does, on the same core.
#include "base/process.h"
#include "cli/commands.h"
#include "cli/terminal.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

namespace nachweis::cli {
namespace {

// Before anything is parsed: what is wrong with the options is said in this language too.
QString languageOf(const QStringList &list)
{
    QString language = QLocale::system().name().left(2);
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list[i].startsWith("--lang="_L1))
            language = list[i].mid(7);
        else if (list[i] == "--lang"_L1)
            language = list.value(i + 1);
    }
    return language == "de"_L1 ? u"de"_s : u"en"_s;
}

Result<Output> run(const QStringList &list)
{
    NACHWEIS_ASSIGN(const Invocation invocation, parseInvocation(list));
    return invocation.command->run(invocation.arguments);
}

int report(const Error &error, bool json)
{
    if (json)
        printBytes(stdout, QJsonDocument(QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, errorCodeName(error.code)},
                                                                              {u"message"_s, error.message},
                                                                              {u"hint"_s, error.hint}}}})
                               .toJson(QJsonDocument::Compact));
    print(stderr, error.message + (error.hint.isEmpty() ? QString() : '\n'_L1 + error.hint) +
                      (error.detail.isEmpty() ? QString() : u"\n("_s + error.detail + ')'_L1));
    return exitCodeOf(error);
}

} // namespace
} // namespace nachweis::cli

using namespace nachweis;
using namespace nachweis::cli;

int main(int argc, char **argv)
{
    nachweis::protectProcess();
    // Reports are laid out as on a screen; nothing is shown, so no display is needed.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(u"default.warning=false"_s); // Qt's notes on its surroundings
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"nachweis"_s);
    const QStringList list = app.arguments().mid(1);
    const QString language = languageOf(list);
    QTranslator translator;
    if (translator.load(u":/translations/nachweis_%1.qm"_s.arg(language)))
        app.installTranslator(&translator);
    QLocale::setDefault(language == "de"_L1 ? QLocale(QLocale::German)
                                            : QLocale(QLocale::English, QLocale::UnitedKingdom));

    const bool json = list.contains(u"--json"_s);
    const Result<Output> output = run(list);
    if (!output)
        return report(output.error(), json);
    if (json)
        printBytes(stdout, QJsonDocument(output->json).toJson(QJsonDocument::Compact));
    else if (output->raw.isEmpty() || isTerminal(stdout))
        print(stdout, output->raw.isEmpty() ? output->text : QString::fromUtf8(output->raw));
    else
        printBytes(stdout, output->raw);
    return output->exit;
}
