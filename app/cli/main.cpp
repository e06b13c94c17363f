// SPDX-License-Identifier: GPL-3.0-or-later
// nachweisctl: does headless what the console does, on the same core.
#include "cli/context.h"
#include "cli/tr.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>
#include <cstdio>

namespace nachweis::cli {
namespace {

QString helpText()
{
    // Syntax is the same in every language.
    return u"nachweisctl COMMAND --workspace DIR [--as STAFF] [--passphrase-file FILE] [--json] [--lang de|en]\n\n"
           "demo create [--subjects N] [--entries N] [--seed S] [--until INSTANT] [--fault KIND]\n"
           "status\n"
           "import whatsapp FILE... [--app-secret-file F --signatures F]\n"
           "verify [--full] [--threads N] [--scrub [--days N]]\n"
           "log list | append | sequence | checkpoint | publish DIR [--hashes-only]\n"
           "log export -o FILE [--format csv|jsonl] [--action A] [--subject S] [--actor A] [--integration I] "
           "[--outcome O] [--phi] [--since T] [--until T]\n"
           "evidence create -o FILE [--first I] [--last J] [filters as for log export] [--pkcs12 F "
           "[--pkcs12-passphrase-file F]]\n"
           "evidence verify FILE [--vkey V] [--witness V]... [--trust PEM]\n"
           "log prove INDEX [--size N] [-o FILE] | consistency OLD NEW | expire --until T --norm N [--yes]\n"
           "tiles verify DIR-OR-URL --vkey V [--witness V]\n"
           "witness show | list | cosign | add --vkey V | import FILE | require [--vkey V]... [--days N]\n"
           "timestamp list | request -o FILE | import FILE [--request F] | fetch --authority URL\n"
           "consent find (--phone P | --email E | --id ID) | show ID | withdraw ID --reason R | evidence ID -o FILE\n"
           "coverage [--since T] [--until T]\n"
           "notice list | ask-again ID\n"
           "purpose list | mark ID (--special CATEGORY... | --none)\n"
           "register check\n"
           "request open --right R (--subject S | --phone P | ...) [--received T] [--via V] | list [--open] | show ID\n"
           "request query ID --reason R | identify ID --method M | extend ID --reason R | decide ID --norm N "
           "[--refuse] [--reason R] | approve ID [--plan SHA256]\n"
           "request execute ID [--no-search] [--address A --value V] | answer ID [--told reasons,complaint,remedy] | "
           "lift ID --reason R | close ID | conclude ID --outcome withdrawn|duplicate --reason R [--duplicate-of ID]\n"
           "request recipient ID --recipient V --state told|confirmed|impossible [--reason R] | proposals [ID --take | "
           "ID --dismiss --reason R] | words [--kind KIND --words \"A, B\"]\n"
           "request letter ID --letter KIND -o FILE [--recipient V] | package ID -o FILE --package-passphrase-file F | "
           "certificate ID -o FILE [--pkcs12 F [--pkcs12-passphrase-file F]]\n"
           "hold list | place --scope subject|channel|purpose|incident --ref ID --reason R | release ID\n"
           "organisation show | set [--name N] [--postal-address A] [--contact C] [--authority-name A] [--calendar "
           "DE-BY] [--days N]\n"
           "backup create DIR [--days N] | verify DIR | restore DIR [--accept-rollback] | list | destroyed ID\n"
           "incident open --title T [--suspected T] | list [--open] | show ID | times ID [--occurred T] [--detected T] "
           "[--told-by-processor T]\n"
           "incident aware ID --reason R [--aware T] | propose-awareness ID --aware T --reason R | approve-awareness "
           "ID\n"
           "incident severity [--dpc N] [--ei N] [--confidentiality N] [--integrity N] [--availability N] "
           "[--malicious] | assess ID --risk unlikely|risk|high_risk --reason R [--likelihood L] [--kind "
           "confidentiality|integrity|availability]...\n"
           "incident no-filing ID --reason R | approve-no-filing ID | exception-34 ID --norm 34(3)(a) --reason R\n"
           "incident obligation ID --rule R [--event T] | not-applicable ID --rule R --reason R | recompute ID --rule "
           "R --reason R | step ID --state contained|persons_informed|remedied|lessons --text T\n"
           "incident draft ID --text-file JSON [--rule R] | document ID -o FILE.pdf|.txt [--rule R] | file ID [--filed "
           "T] [--reference N] [--late-reason R] [--text-file JSON [--complete | --withdrawal] [--also ID]...] [--rule "
           "R]\n"
           "incident note ID --text T | correct ID --first LINE --text T | entries ID --first I [--last J] | evidence "
           "ID FILE\n"
           "incident affected ID [--since T] [--until T] [--integration I] [--actor A] [--action A] [--attached] | "
           "affected ID --again | affected ID --confirm SEQ\n"
           "incident recipients ID -o FILE --package-passphrase-file F | calendar ID -o FILE.ics | report ID -o FILE | "
           "register -o FILE | close ID --reason R | reopen ID --reason R\n"
           "incident contract list | add --party P --hours N --norm TEXT | change CONTRACT --party P --hours N --norm "
           "TEXT | end CONTRACT\n"
           "incident figures | detect [ID --take | ID --dismiss --reason R | --name SETTING --value N | --decided]\n"
           "deadline --rule ID --event INSTANT --zone ZONE [--calendar DE-BY]\n"
           "staff list | add NAME --duty officer|approver|auditor|administrator --new-passphrase-file F | remove NAME\n"
           "key export --store gateway|audit [--yes]\n"_s;
}

Result<Output> run(const Arguments &arguments)
{
    static const QHash<QString, Command> commands{{u"demo"_s, demoCreate},
                                                  {u"status"_s, status},
                                                  {u"import"_s, importFiles},
                                                  {u"verify"_s, verify},
                                                  {u"log"_s, log},
                                                  {u"consent"_s, consents},
                                                  {u"request"_s, requests},
                                                  {u"incident"_s, incidents},
                                                  {u"deadline"_s, period},
                                                  {u"key"_s, keyExport},
                                                  {u"staff"_s, staff},
                                                  {u"tiles"_s, tiles},
                                                  {u"witness"_s, witness},
                                                  {u"timestamp"_s, timestamp},
                                                  {u"hold"_s, holds},
                                                  {u"notice"_s, notices},
                                                  {u"purpose"_s, purposes},
                                                  {u"organisation"_s, organisations},
                                                  {u"backup"_s, backups},
                                                  {u"register"_s, registerCheck},
                                                  {u"evidence"_s, evidence},
                                                  {u"coverage"_s, coverage}};
    if (arguments.has(u"help"_s) || arguments.words.value(0) == "help"_L1)
        return Output{{}, helpText(), ExitDone, {}};
    const Command command = commands.value(arguments.words.value(0));
    if (!command)
        return fail(ErrorCode::Usage,
                    arguments.words.isEmpty() ? Tr::tr("Which command?")
                                              : Tr::tr("“%1” is not a command.").arg(arguments.words[0]),
                    Tr::tr("“nachweisctl help” lists commands and options."));
    return command(arguments);
}

void print(FILE *file, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), file);
    if (!text.isEmpty() && !text.endsWith('\n'))
        std::fputc('\n', file);
}

} // namespace
} // namespace nachweis::cli

using namespace nachweis;
using namespace nachweis::cli;

int main(int argc, char **argv)
{
    // Reports are laid out as on a screen; nothing is shown, so no display is needed.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(u"default.warning=false"_s); // Qt's notes on its surroundings
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"nachweis"_s);
    const QStringList list = app.arguments().mid(1);
    const auto arguments = parseArguments(list);
    const QString language =
        arguments ? arguments->value(u"lang"_s, QLocale::system().name().left(2)) : QLocale::system().name().left(2);
    QTranslator translator;
    if (translator.load(u":/translations/nachweis_%1.qm"_s.arg(language == "de"_L1 ? language : u"en"_s)))
        app.installTranslator(&translator);
    QLocale::setDefault(language == "de"_L1 ? QLocale(QLocale::German)
                                            : QLocale(QLocale::English, QLocale::UnitedKingdom));

    const Result<Output> output = arguments ? run(*arguments) : Result<Output>(fail(arguments.error()));
    const bool json = list.contains(u"--json"_s);
    if (!output) {
        const Error &error = output.error();
        if (json)
            print(stdout, QJsonDocument(QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, errorCodeName(error.code)},
                                                                             {u"message"_s, error.message},
                                                                             {u"hint"_s, error.hint}}}})
                              .toJson(QJsonDocument::Compact));
        print(stderr, (error.message + (error.hint.isEmpty() ? QString() : '\n'_L1 + error.hint) +
                       (error.detail.isEmpty() ? QString() : u"\n("_s + error.detail + ')'_L1))
                          .toUtf8());
        return exitCodeOf(error);
    }
    if (json)
        print(stdout, QJsonDocument(output->json).toJson(QJsonDocument::Compact));
    else if (!output->raw.isEmpty())
        print(stdout, output->raw);
    else
        print(stdout, output->text.toUtf8());
    return output->exit;
}
