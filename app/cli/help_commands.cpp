// SPDX-License-Identifier: GPL-3.0-or-later
// What the table of commands says to people, shells and man: help, completion, the man page.
#include "cli/commands.h"
#include "cli/completion.h"
#include "cli/manpage.h"
#include "cli/tr.h"

#include <QJsonArray>

namespace nachweis::cli {
namespace {

constexpr qsizetype lineWidth = 100;

// Broken between words, what follows the first line indented by eight.
QString wrapped(const QString &text)
{
    QString out, line;
    for (const QString &word : text.split(' '_L1)) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > lineWidth) {
            out += line + '\n'_L1;
            line = QString(8, ' '_L1) + word;
        } else {
            line += (line.isEmpty() ? QString() : u" "_s) + word;
        }
    }
    return out + line + '\n'_L1;
}

// Two columns; what is too wide for the left one has a line of its own.
QString table(const QList<std::pair<QString, QString>> &rows)
{
    constexpr qsizetype widest = 36;
    qsizetype width = 0;
    for (const auto &[left, right] : rows)
        if (left.size() <= widest)
            width = std::max(width, left.size());
    QString out;
    for (const auto &[left, right] : rows)
        out += u"  "_s +
               (left.size() > widest ? left + u"\n  "_s + QString(width, ' '_L1) : left.leftJustified(width)) +
               u"  "_s + right + '\n'_L1;
    return out;
}

QString optionTable(const QList<Option> &options)
{
    QList<std::pair<QString, QString>> rows;
    for (const Option &o : options) {
        QString help = o.help;
        if (o.required)
            help += u"; "_s + Tr::tr("needed");
        if (o.repeated)
            help += u"; "_s + Tr::tr("may be given several times");
        rows.append({o.form(), help});
    }
    return table(rows);
}

QString overview()
{
    QString text = Tr::tr("nachweisctl does headless what the console does.") + u"\n\n  "_s +
                   Tr::tr("nachweisctl COMMAND [OPTION]...") + u"\n\n"_s;
    for (const Family &family : families()) {
        QList<std::pair<QString, QString>> rows;
        for (const Command &command : family.commands)
            rows.append({command.words, command.help});
        text += family.title + u":\n"_s + table(rows) + '\n'_L1;
    }
    text += Tr::tr("Every command takes:") + '\n'_L1 + optionTable(globalOptions()) + '\n'_L1;
    QList<std::pair<QString, QString>> rows;
    for (const auto &[code, title] : exitTitles())
        rows.append({QString::number(code), title});
    return text + Tr::tr("Exit codes:") + '\n'_L1 + table(rows) + '\n'_L1 +
           Tr::tr("“nachweisctl help COMMAND” shows a command's words and options.");
}

QString details(const QList<const Command *> &commands)
{
    QString text;
    for (const Command *command : commands)
        text += wrapped(u"nachweisctl "_s + command->form()) + u"    "_s + command->help + '\n'_L1 +
                optionTable(command->options) + '\n'_L1;
    QStringList global;
    for (const Option &o : globalOptions())
        global += o.form();
    return text + wrapped(Tr::tr("Every command takes: %1.").arg(global.join(u", "_s)));
}

QString takesName(Option::Takes takes)
{
    switch (takes) {
    case Option::Takes::Nothing:
        return u"flag"_s;
    case Option::Takes::Text:
        return u"text"_s;
    case Option::Takes::Choice:
        return u"choice"_s;
    case Option::Takes::Whole:
        return u"whole_number"_s;
    case Option::Takes::Decimal:
        return u"number"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray optionArray(const QList<Option> &options)
{
    QJsonArray array;
    for (const Option &o : options) {
        QJsonObject json{{u"option"_s, o.dashed()}, {u"takes"_s, takesName(o.takes)}, {u"placeholder"_s, o.placeholder},
                         {u"help"_s, o.help},       {u"required"_s, o.required},      {u"repeated"_s, o.repeated}};
        if (o.takes == Option::Takes::Whole || o.takes == Option::Takes::Decimal) {
            json.insert(u"least"_s, o.least);
            json.insert(u"most"_s, o.most);
        }
        array.append(json);
    }
    return array;
}

QJsonObject commandObject(const Command &command)
{
    QJsonArray words;
    for (const Positional &p : command.positional)
        words.append(
            QJsonObject{{u"name"_s, p.name},
                        {u"required"_s, p.count == Positional::Count::One || p.count == Positional::Count::Many},
                        {u"repeated"_s, p.count == Positional::Count::Many || p.count == Positional::Count::Any}});
    return {{u"command"_s, command.words},
            {u"form"_s, command.form()},
            {u"help"_s, command.help},
            {u"words"_s, words},
            {u"options"_s, optionArray(command.options)}};
}

Result<Output> help(const Arguments &a)
{
    const QStringList words = a.words.mid(1);
    QList<const Command *> commands = commandsUnder(words);
    if (commands.isEmpty()) {
        NACHWEIS_ASSIGN(const Command *command, commandNamed(words));
        commands = {command};
    }
    QJsonArray array;
    for (const Command *command : commands)
        array.append(commandObject(*command));
    return Output{{{u"commands"_s, array}, {u"global"_s, optionArray(globalOptions())}},
                  words.isEmpty() ? overview() : details(commands),
                  ExitDone,
                  {}};
}

Result<Output> completion(const Arguments &a)
{
    const QString shell = a.words[1];
    if (shell != "bash"_L1 && shell != "zsh"_L1)
        return fail(ErrorCode::Usage, Tr::tr("There is no completion for “%1”.").arg(shell),
                    Tr::tr("Known are: %1.").arg(u"bash, zsh"_s));
    const QString script = shell == "bash"_L1 ? bashCompletion() : zshCompletion();
    return Output{{{u"script"_s, script}}, {}, ExitDone, script.toUtf8()};
}

Result<Output> manpage(const Arguments &)
{
    const QString page = manPage();
    return Output{{{u"page"_s, page}}, {}, ExitDone, page.toUtf8()};
}

} // namespace

Family helpFamily()
{
    using Count = Positional::Count;
    return {Tr::tr("Help"),
            {{u"help"_s, {{u"COMMAND"_s, Count::Any}}, Tr::tr("what commands there are, or what one takes"), {}, help},
             {u"completion"_s,
              {{u"bash|zsh"_s, Count::One}},
              Tr::tr("prints the shell's completion, to be sourced or installed"),
              {},
              completion},
             {u"manpage"_s, {}, Tr::tr("prints the manual page, for man -l"), {}, manpage}}};
}

} // namespace nachweis::cli
