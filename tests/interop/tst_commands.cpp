// SPDX-License-Identifier: GPL-3.0-or-later
// The command line itself: every command of the table has help, knows its options and no others, is completed and
// described; what is wrong is named. And what a terminal shows of others' texts carries no control characters.
#include "process.h"
#include "support.h"

#include <QJsonArray>
#include <QStandardPaths>

using namespace nachweis;

class TestCommands : public QObject
{
    Q_OBJECT
    test::Sample m_sample;
    QTemporaryDir m_dir;
    QString m_workspace, m_secret;
    QJsonArray m_commands, m_global;

    static test::Run run(const QStringList &arguments, const char *language = "en")
    {
        return test::run(QStringLiteral(NACHWEISCTL), QStringList{u"--lang"_s, QLatin1String(language)} + arguments);
    }
    static QStringList words(const QJsonValue &text) { return text.toString().split(' '_L1, Qt::SkipEmptyParts); }
    static QStringList words(const char *text) { return QString::fromUtf8(text).split(' '_L1, Qt::SkipEmptyParts); }
    // A usage error whose JSON and text name `name`.
    static void refuses(const QStringList &arguments, const QString &name)
    {
        const test::Run done = run(arguments + QStringList{u"--json"_s});
        QVERIFY2(done.exit == 2, qPrintable(arguments.join(' '_L1)));
        const QJsonObject error = done.json()[u"error"].toObject();
        QCOMPARE(error[u"code"].toString(), u"usage"_s);
        QVERIFY2(error[u"message"].toString().contains(name), qPrintable(error[u"message"].toString()));
        QVERIFY(!error[u"hint"].toString().isEmpty());
        QVERIFY(done.error.contains(name.toUtf8()));
    }
    // With a value for every word and option that it needs.
    static QStringList complete(const QJsonObject &command, const QString &without = {})
    {
        QStringList arguments = words(command[u"command"]);
        for (const auto &word : command[u"words"].toArray())
            if (word[u"required"].toBool())
                arguments += u"1"_s;
        for (const auto &option : command[u"options"].toArray())
            if (option[u"required"].toBool() && option[u"option"].toString() != without)
                arguments += {option[u"option"].toString(), valueFor(option.toObject())};
        return arguments;
    }
    static QString valueFor(const QJsonObject &option)
    {
        const QString takes = option[u"takes"].toString();
        if (takes == "whole_number"_L1 || takes == "number"_L1)
            return QString::number(option[u"least"].toDouble());
        return option[u"placeholder"].toString().split('|'_L1).first();
    }
    test::Run atWorkspace(const char *command, const QStringList &more = {})
    {
        return run(QStringList{u"--workspace"_s, m_workspace, u"--passphrase-file"_s, m_secret} + words(command) +
                   more);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_workspace = m_sample.copy();
        m_secret = m_dir.filePath(u"pw"_s);
        QVERIFY(test::writeFile(m_secret, sample::demoPassphrase() + '\n'));
        const QJsonObject all = run({u"help"_s, u"--json"_s}).json();
        m_commands = all[u"commands"].toArray();
        m_global = all[u"global"].toArray();
        QVERIFY(m_commands.size() > 100);
        QCOMPARE(m_global.size(), 7);
    }
    void everyCommandHasHelpInBothLanguages()
    {
        const test::Run german = run({u"help"_s}, "de"), english = run({u"help"_s});
        QCOMPARE(german.exit, 0);
        QVERIFY(german.out != english.out);
        const QJsonArray other = run({u"help"_s, u"--json"_s}, "de").json()[u"commands"].toArray();
        QCOMPARE(other.size(), m_commands.size());
        for (qsizetype i = 0; i < m_commands.size(); ++i) {
            const QJsonObject en = m_commands[i].toObject(), de = other[i].toObject();
            const QString name = en[u"command"].toString();
            QVERIFY2(!en[u"help"].toString().isEmpty() && en[u"help"] != de[u"help"], qPrintable(name));
            QVERIFY(english.out.contains(name.toUtf8()) && german.out.contains(name.toUtf8()));
            const QJsonArray options = en[u"options"].toArray();
            for (qsizetype o = 0; o < options.size(); ++o) {
                const QString help = options[o][u"help"].toString();
                QVERIFY2(!help.isEmpty() && help != de[u"options"][o][u"help"].toString(),
                         qPrintable(name + ' '_L1 + options[o][u"option"].toString()));
            }
        }
    }
    void helpForOneCommand()
    {
        const QByteArray asked = run(words("help request open")).out;
        QVERIFY(asked.contains("--received INSTANT"));
        QVERIFY(!asked.contains("request list"));
        QCOMPARE(run(words("request open --help")).out, asked);
        QCOMPARE(run(words("request open --right access --help")).out, asked);
        QVERIFY(run(words("help request")).out.contains("nachweisctl request list"));
        QCOMPARE(run(words("help request")).out, run(words("request --help")).out);
        refuses(words("help nonsense"), u"nonsense"_s);
    }
    // Words and options can be told apart in any order only where a name means the same everywhere.
    void aNameTakesAValueEverywhereOrNowhere()
    {
        QHash<QString, bool> takes;
        const auto hold = [&](const QJsonArray &options) {
            for (const auto &option : options) {
                const QString name = option[u"option"].toString();
                const bool value = option[u"takes"].toString() != u"flag"_s;
                QVERIFY2(takes.value(name, value) == value, qPrintable(name));
                takes[name] = value;
            }
        };
        hold(m_global);
        for (const auto &command : std::as_const(m_commands))
            hold(command[u"options"].toArray());
    }
    void anUnknownOptionOfEveryCommand()
    {
        for (const auto &one : std::as_const(m_commands)) {
            const QStringList full = complete(one.toObject());
            refuses(full + QStringList{u"--no-such-option"_s}, u"--no-such-option"_s);
            refuses(full + QStringList{u"--json=1"_s}, u"--json"_s);
        }
        // Known to another command, spelled almost right, before the command.
        refuses(words("log list --reason r"), u"--reason"_s);
        QVERIFY(run(words("log list --limt 5")).error.contains("--limit"));
        refuses(words("--workspce x log list"), u"--workspce"_s);
        refuses(words("log list -x"), u"-x"_s);
        refuses(words("log list -limit 5"), u"-limit"_s);
    }
    void whatEveryCommandNeeds()
    {
        for (const auto &one : std::as_const(m_commands)) {
            const QJsonObject command = one.toObject();
            for (const auto &option : command[u"options"].toArray())
                if (option[u"required"].toBool())
                    refuses(complete(command, option[u"option"].toString()), option[u"option"].toString());
            QStringList given = words(command[u"command"]);
            for (const auto &word : command[u"words"].toArray()) {
                if (word[u"required"].toBool())
                    refuses(given, word[u"name"].toString());
                given += u"1"_s;
            }
        }
    }
    void valuesThatAreMissingTwiceOrTooMany()
    {
        refuses(words("log list --limit"), u"--limit"_s);
        refuses(words("log list --workspace --limit 5"), u"--workspace"_s);
        refuses(words("log list --limit 5 --limit 6"), u"--limit"_s);
        refuses(words("verify --full --full"), u"--full"_s);
        refuses(words("verify --full=yes"), u"--full"_s);
        refuses(words("log list surplus"), u"surplus"_s);
        refuses(words("witness add --vkey a --vkey b"), u"--vkey"_s);
        // A repeated one may come again, a value may begin with dashes: both get as far as the workspace.
        QVERIFY(run(words("witness require --vkey a --vkey b")).error.contains("--workspace"));
        QVERIFY(run(words("consent withdraw 1 --reason=--why")).error.contains("--workspace"));
        QVERIFY(run(words("consent show --quiet -- --id")).error.contains("--workspace"));
    }
    void verbsThatAreNone()
    {
        for (const char *line :
             {"nonsense", "request nonsense", "incident contract nonsense", "log nonsense --limit 3"})
            refuses(words(line), u"nonsense"_s);
        QVERIFY(run(words("request nonsense")).error.contains("open, list, show"));
        refuses(words("request"), u"request"_s);
        QCOMPARE(run({}).exit, 2);
    }
    void numbersOutOfRange()
    {
        for (const auto &one : std::as_const(m_commands))
            for (const auto &option : one[u"options"].toArray()) {
                const QString takes = option[u"takes"].toString();
                if (takes != u"whole_number"_s && takes != u"number"_s)
                    continue;
                const QString name = option[u"option"].toString();
                const QStringList full = complete(one.toObject(), name);
                refuses(full + QStringList{name, u"many"_s}, name);
                refuses(full + QStringList{name, QString::number(option[u"least"].toDouble() - 1)}, name);
                if (takes == u"whole_number"_s)
                    refuses(full + QStringList{name, u"1.5"_s}, name);
            }
        refuses(words("incident severity --dpc 9"), u"--dpc"_s);
        QCOMPARE(run(words("incident severity --dpc 4 --ei 0.75")).exit, 0);
        refuses(words("log list --first 99999999999999999999"), u"--first"_s);
        // The least number of persons stands in the help.
        QVERIFY(run(words("help demo create")).out.contains(QByteArray::number(sample::leastSubjects)));
        refuses(words("demo create --workspace x --subjects 99"), u"--subjects"_s);
        refuses(words("log export -o x --format xml"), u"--format"_s);
    }
    void theLeastSampleCanBeMade()
    {
        const QString folder = m_dir.filePath(u"least"_s);
        QCOMPARE(run(words("demo create --entries 0 --subjects") +
                     QStringList{QString::number(sample::leastSubjects), u"--workspace"_s, folder})
                     .exit,
                 0);
    }
    void completionOfBash()
    {
        const QString script = m_dir.filePath(u"nachweisctl.bash"_s);
        QVERIFY(test::writeFile(script, run(words("completion bash")).out));
        QCOMPARE(test::run(u"bash"_s, {u"-n"_s, script}).exit, 0);
        const auto offered = [&](const char *line) {
            QStringList typed = QString::fromUtf8(line).split(' '_L1);
            const test::Run done = test::run(
                u"bash"_s, QStringList{u"-c"_s,
                                       u"compopt() { :; }; source \"$0\"; COMP_WORDS=(\"$@\"); "
                                       "COMP_CWORD=$(($# - 1)); _nachweisctl; printf '%s\\n' \"${COMPREPLY[@]}\""_s,
                                       script} +
                               typed);
            if (!done.error.isEmpty())
                qWarning("%s", done.error.constData());
            return QString::fromUtf8(done.out).split('\n'_L1, Qt::SkipEmptyParts);
        };
        QCOMPARE(offered("nachweisctl req"), QStringList{u"request"_s});
        QVERIFY(offered("nachweisctl request ").contains(u"identify"_s));
        QCOMPARE(offered("nachweisctl --workspace x request ident"), QStringList{u"identify"_s});
        QCOMPARE(offered("nachweisctl request identify --me"), QStringList{u"--method"_s});
        QCOMPARE(offered("nachweisctl request identify --work"), QStringList{u"--workspace"_s});
        QCOMPARE(offered("nachweisctl log export --format "), (QStringList{u"csv"_s, u"jsonl"_s}));
        QCOMPARE(offered("nachweisctl incident contract "), (QStringList{u"list"_s, u"add"_s, u"change"_s, u"end"_s}));
        QCOMPARE(offered("nachweisctl status --lang "), (QStringList{u"de"_s, u"en"_s}));
        QCOMPARE(offered("nachweisctl completion "), (QStringList{u"bash"_s, u"zsh"_s}));
        for (const auto &command : std::as_const(m_commands))
            for (const auto &option : command[u"options"].toArray()) {
                const QString line =
                    u"nachweisctl %1 %2"_s.arg(command[u"command"].toString(), option[u"option"].toString());
                QVERIFY2(offered(qPrintable(line)).contains(option[u"option"].toString()), qPrintable(line));
            }
    }
    void completionOfZsh()
    {
        const QByteArray text = run(words("completion zsh")).out;
        QVERIFY(text.startsWith("#compdef nachweisctl\n"));
        refuses(words("completion fish"), u"fish"_s);
        if (QStandardPaths::findExecutable(u"zsh"_s).isEmpty())
            QSKIP("there is no zsh here");
        const QString script = m_dir.filePath(u"_nachweisctl"_s);
        QVERIFY(test::writeFile(script, text));
        QCOMPARE(test::run(u"zsh"_s, {u"-n"_s, script}).exit, 0);
    }
    void theManPage()
    {
        for (const char *language : {"de", "en"}) {
            const QByteArray page = run(words("manpage"), language).out;
            QVERIFY(page.startsWith(".TH NACHWEISCTL 1"));
            for (const auto &command : std::as_const(m_commands))
                QVERIFY(page.contains("\\fB" + command[u"command"].toString().replace('-'_L1, u"\\-"_s).toUtf8()));
            if (QStandardPaths::findExecutable(u"groff"_s).isEmpty())
                continue;
            const test::Run set = test::run(u"groff"_s, words("-man -ww -z -Kutf8 -Tutf8"), page);
            QCOMPARE(set.exit, 0);
            QCOMPARE(set.error, QByteArray());
        }
    }
    void controlCharactersOfOthersDoNotReachTheTerminal()
    {
        const QString hostile = u"a\u001b[2Jb\rc\u0007d\u202ee\u009bf\u2066g\u007fh"_s;
        const test::Run opened = atWorkspace("incident open --title", {hostile});
        QCOMPARE(opened.exit, 0);
        for (const test::Run &done :
             {opened, atWorkspace("incident list"), atWorkspace("incident show", {hostile}),
              atWorkspace("consent find --id", {hostile}), atWorkspace("log list", {u"--"_s, hostile})}) {
            for (const QString &text : {QString::fromUtf8(done.out), QString::fromUtf8(done.error)}) {
                const bool clean = std::none_of(text.begin(), text.end(), [](QChar c) {
                    const char16_t u = c.unicode();
                    return (u < 0x20 && u != '\n' && u != '\t') || (u >= 0x7f && u < 0xa0) ||
                           (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
                });
                QVERIFY2(clean, qPrintable(text));
            }
        }
        QVERIFY(QString::fromUtf8(opened.out).contains(u"a\ufffd[2Jb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg\ufffdh"_s));
        const QJsonArray list = atWorkspace("incident list --json").json()[u"incidents"].toArray();
        QVERIFY(
            std::any_of(list.begin(), list.end(), [&](const auto &i) { return i[u"title"].toString() == hostile; }));
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
