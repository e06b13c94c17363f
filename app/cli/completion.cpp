// SPDX-License-Identifier: GPL-3.0-or-later
// Both scripts walk the line in the same way: words that are neither options nor their values name the command; for
// that command there are next words, options, and values of the option before the cursor.
#include "cli/completion.h"

#include "cli/commands.h"

#include <QSet>

namespace nachweis::cli {
namespace {

// Of every command: -o|--workspace|...
QString valueOptions()
{
    QStringList names;
    for (const Command *command : allCommands())
        for (const Option *o : command->allOptions())
            if (o->hasValue() && !names.contains(o->dashed()))
                names += o->dashed();
    names.sort();
    return names.join('|'_L1);
}

// The beginnings of commands that are none: "", "request".
QStringList beginnings()
{
    QStringList list{QString()};
    for (const Command *command : allCommands()) {
        const QStringList words = command->wordList();
        for (qsizetype n = 1; n < words.size(); ++n)
            if (const QString begun = words.mid(0, n).join(' '_L1); !list.contains(begun))
                list += begun;
    }
    return list;
}

QStringList nextWords(const QString &begun)
{
    return wordsAfter(begun.split(' '_L1, Qt::SkipEmptyParts));
}

// Choices of the first word that the command takes.
QStringList wordChoices(const Command &command)
{
    return command.positional.isEmpty() ? QStringList() : command.positional.first().choices();
}

// Longer commands stand before those that they begin with.
QList<const Command *> longestFirst()
{
    QList<const Command *> list = allCommands();
    std::stable_sort(list.begin(), list.end(),
                     [](const Command *a, const Command *b) { return a->wordList().size() > b->wordList().size(); });
    return list;
}

// A case of the option before the cursor, for those whose values are known.
QString valueCases(const QString &indent, const QList<Option> &options, const QString &assignment)
{
    QString cases;
    for (const Option &o : options)
        if (!o.choices().isEmpty())
            cases += u"%1    %2) %3 ;;\n"_s.arg(indent, o.dashed(), assignment.arg(o.choices().join(' '_L1)));
    return cases.isEmpty() ? QString() : u"%1case $before in\n%2%1esac\n"_s.arg(indent, cases);
}

QString dashedNames(const QList<Option> &options)
{
    QStringList names;
    for (const Option &o : options)
        names += o.dashed();
    return names.join(' '_L1);
}

// For single quotes, and with the colon that separates a name from its text in zsh.
QString zshItem(const QString &name, QString help)
{
    return "'"_L1 + name + ':'_L1 + help.replace('\''_L1, u"’"_s).replace(':'_L1, u"\\:"_s) + "'"_L1;
}

QString zshOptions(const QList<Option> &options)
{
    QStringList items;
    for (const Option &o : options)
        items += zshItem(o.dashed(), o.help);
    return items.join(' '_L1);
}

QString zshWords(const QString &begun)
{
    QStringList items;
    for (const QString &word : nextWords(begun)) {
        const QList<const Command *> under = commandsUnder((begun + ' '_L1 + word).split(' '_L1, Qt::SkipEmptyParts));
        items += under.size() == 1 ? zshItem(word, under.first()->help) : "'"_L1 + word + "'"_L1;
    }
    return items.join(' '_L1);
}

} // namespace

QString bashCompletion()
{
    QString out = u"# bash completion of nachweisctl, printed by “nachweisctl completion bash”\n"
                  "_nachweisctl()\n"
                  "{\n"
                  "    local current=${COMP_WORDS[COMP_CWORD]} before='' line='' options='' words='' values='' word\n"
                  "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
                  "        if [[ -n $before ]]; then\n"
                  "            before=\n"
                  "            continue\n"
                  "        fi\n"
                  "        case $word in\n"
                  "            %1) before=$word ;;\n"
                  "            -*) ;;\n"
                  "            *) line+=\"${line:+ }$word\" ;;\n"
                  "        esac\n"
                  "    done\n"
                  "    case $line in\n"_s.arg(valueOptions());
    for (const QString &begun : beginnings())
        out += u"        \"%1\") words=\"%2\" ;;\n"_s.arg(begun, nextWords(begun).join(' '_L1));
    out += u"    esac\n    case \"$line \" in\n"_s;
    for (const Command *command : longestFirst()) {
        out += u"        \"%1 \"*)\n            options=\"%2\"\n"_s.arg(command->words, dashedNames(command->options));
        if (const QStringList choices = wordChoices(*command); !choices.isEmpty())
            out += u"            [[ $line == \"%1\" ]] && words=\"%2\"\n"_s.arg(command->words, choices.join(' '_L1));
        out += valueCases(QString(12, ' '_L1), command->options, u"values=\"%1\""_s) + u"            ;;\n"_s;
    }
    return out + u"    esac\n"_s + valueCases(u"    "_s, globalOptions(), u"values=\"%1\""_s) +
           u"    if [[ -n $values ]]; then\n"
           "        mapfile -t COMPREPLY < <(compgen -W \"$values\" -- \"$current\")\n"
           "    elif [[ -z $before && $current == -* ]]; then\n"
           "        mapfile -t COMPREPLY < <(compgen -W \"$options %1\" -- \"$current\")\n"
           "    elif [[ -z $before && -n $words ]]; then\n"
           "        mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$current\")\n"
           "    else\n"
           "        compopt -o filenames 2>/dev/null\n"
           "        mapfile -t COMPREPLY < <(compgen -f -- \"$current\")\n"
           "    fi\n"
           "}\n"
           "complete -F _nachweisctl nachweisctl\n"_s.arg(dashedNames(globalOptions()));
}

QString zshCompletion()
{
    QString out = u"#compdef nachweisctl\n"
                  "# zsh completion of nachweisctl, printed by “nachweisctl completion zsh”\n"
                  "_nachweisctl()\n"
                  "{\n"
                  "    local before= line= word\n"
                  "    local -a options items values global\n"
                  "    for word in \"${(@)words[2,CURRENT-1]}\"; do\n"
                  "        if [[ -n $before ]]; then\n"
                  "            before=\n"
                  "            continue\n"
                  "        fi\n"
                  "        case $word in\n"
                  "            %1) before=$word ;;\n"
                  "            -*) ;;\n"
                  "            *) line+=\"${line:+ }$word\" ;;\n"
                  "        esac\n"
                  "    done\n"
                  "    global=(%2)\n"
                  "    case $line in\n"_s.arg(valueOptions(), zshOptions(globalOptions()));
    for (const QString &begun : beginnings())
        out += u"        \"%1\") items=(%2) ;;\n"_s.arg(begun, zshWords(begun));
    out += u"    esac\n    case \"$line \" in\n"_s;
    for (const Command *command : longestFirst()) {
        out += u"        \"%1 \"*)\n            options=(%2)\n"_s.arg(command->words, zshOptions(command->options));
        if (const QStringList choices = wordChoices(*command); !choices.isEmpty())
            out += u"            [[ $line == \"%1\" ]] && items=(%2)\n"_s.arg(command->words, choices.join(' '_L1));
        out += valueCases(QString(12, ' '_L1), command->options, u"values=(%1)"_s) + u"            ;;\n"_s;
    }
    return out + u"    esac\n"_s + valueCases(u"    "_s, globalOptions(), u"values=(%1)"_s) +
           u"    if (( $#values )); then\n"
           "        compadd -a values\n"
           "    elif [[ -z $before && $words[CURRENT] == -* ]]; then\n"
           "        options+=($global)\n"
           "        _describe -o option options\n"
           "    elif [[ -z $before ]] && (( $#items )); then\n"
           "        _describe command items\n"
           "    else\n"
           "        _files\n"
           "    fi\n"
           "}\n"
           "if [[ $zsh_eval_context[-1] == loadautofunc ]]; then\n"
           "    _nachweisctl \"$@\"\n"
           "else\n"
           "    compdef _nachweisctl nachweisctl\n"
           "fi\n"_s;
}

} // namespace nachweis::cli
