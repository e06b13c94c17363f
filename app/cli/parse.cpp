// SPDX-License-Identifier: GPL-3.0-or-later
// From what was typed to a command and its arguments. A name takes a value in every command or in none, so that words
// and options can be told apart before the command is known, in whatever order they stand.
#include "cli/commands.h"
#include "cli/tr.h"

#include <cmath>
#include <numeric>

namespace nachweis::cli {
namespace {

struct Given
{
    QString spelling, value; // --name, -o
    bool inlined = false;    // --name=value
    bool missing = false;    // a value was needed and none came
};
struct Typed
{
    QStringList words;
    QList<Given> options;
};

// Of whichever command; nullptr where no command has it.
const Option *anyOption(const QString &spelling)
{
    for (const Command *command : allCommands())
        for (const Option *o : command->allOptions())
            if (o->dashed() == spelling)
                return o;
    return nullptr;
}

Typed split(const QStringList &list)
{
    Typed typed;
    for (int i = 0; i < list.size(); ++i) {
        const QString &item = list[i];
        if (item == "--"_L1) { // all that follows are words
            typed.words += list.mid(i + 1);
            break;
        }
        if (!item.startsWith('-'_L1) || item.size() < 2) {
            typed.words += item;
            continue;
        }
        Given given{item, {}};
        if (const qsizetype equals = item.indexOf('='_L1); equals > 0) {
            given = {item.left(equals), item.mid(equals + 1), true};
        } else if (const Option *option = anyOption(item); option && option->hasValue()) {
            given.missing = i + 1 >= list.size() || list[i + 1].startsWith("--"_L1);
            if (!given.missing)
                given.value = list[++i];
        }
        typed.options += given;
    }
    return typed;
}

// Levenshtein's distance.
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (int i = 1; i <= a.size(); ++i) {
        int before = row[0]++;
        for (int j = 1; j <= b.size(); ++j) {
            const int changed = before + (a[i - 1] == b[j - 1] ? 0 : 1);
            before = row[size_t(j)];
            row[size_t(j)] = std::min({changed, before + 1, row[size_t(j) - 1] + 1});
        }
    }
    return row.back();
}

tl::unexpected<Error> usage(const QString &message, const QString &hint)
{
    return fail(ErrorCode::Usage, message, hint);
}

QString writeThus(const Command &command)
{
    return Tr::tr("Write: nachweisctl %1").arg(command.form());
}

const Option *nearest(const QList<const Option *> &known, const QString &spelling)
{
    return *std::min_element(known.begin(), known.end(), [&](const Option *a, const Option *b) {
        return distance(spelling, a->dashed()) < distance(spelling, b->dashed());
    });
}

tl::unexpected<Error> unknownOption(const Command &command, const QString &spelling)
{
    return usage(Tr::tr("“%1” has no option %2.").arg(command.words, spelling),
                 Tr::tr("The nearest is %1; “nachweisctl help %2” lists all.")
                     .arg(nearest(command.allOptions(), spelling)->dashed(), command.words));
}

Done checkNumber(const Option &option, const QString &text)
{
    bool whole = false, any = false;
    text.toLongLong(&whole);
    const double number = text.toDouble(&any);
    if (!(option.takes == Option::Takes::Whole ? whole : any && std::isfinite(number)))
        return usage(option.takes == Option::Takes::Whole
                         ? Tr::tr("%1 needs a whole number, not “%2”.").arg(option.dashed(), text)
                         : Tr::tr("%1 needs a number, not “%2”.").arg(option.dashed(), text),
                     option.dashed() + u": "_s + option.help);
    if (number < option.least || number > option.most)
        return usage(Tr::tr("%1 is out of range: %2.").arg(option.dashed(), text),
                     option.dashed() + u": "_s + option.help);
    return {};
}

Done checkValue(const Option &option, const Given &given)
{
    if (!option.hasValue()) {
        if (given.inlined)
            return usage(Tr::tr("The option %1 takes no value.").arg(option.dashed()),
                         Tr::tr("Write %1 alone, or leave it out.").arg(option.dashed()));
        return {};
    }
    if (given.missing)
        return usage(
            Tr::tr("The option %1 needs a value.").arg(option.dashed()),
            Tr::tr("Write %1; a value that begins with two dashes as %2=VALUE.").arg(option.form(), option.dashed()));
    if (option.takes == Option::Takes::Whole || option.takes == Option::Takes::Decimal)
        return checkNumber(option, given.value);
    if (option.takes == Option::Takes::Choice && !option.choices().contains(given.value))
        return usage(Tr::tr("%1 does not take “%2”.").arg(option.dashed(), given.value),
                     Tr::tr("Known are: %1.").arg(option.choices().join(u", "_s)));
    return {};
}

Done checkWords(const Command &command, const QStringList &rest)
{
    int least = 0;
    bool many = false;
    for (const Positional &p : command.positional) {
        const bool needed = p.count == Positional::Count::One || p.count == Positional::Count::Many;
        many = many || p.count == Positional::Count::Many || p.count == Positional::Count::Any;
        if (needed && least++ >= rest.size())
            return usage(Tr::tr("%1 is missing.").arg(p.name), writeThus(command));
    }
    if (!many && rest.size() > command.positional.size())
        return usage(Tr::tr("These words are too many: %1.").arg(rest.mid(command.positional.size()).join(' '_L1)),
                     writeThus(command));
    return {};
}

// An option that no command has, typed before the command, may have left its value among the words.
Done checkUnknown(const QList<Given> &options)
{
    QList<const Option *> known;
    for (const Command *command : allCommands())
        known += command->allOptions();
    for (const Given &given : options)
        if (!anyOption(given.spelling))
            return usage(Tr::tr("There is no option %1.").arg(given.spelling),
                         Tr::tr("The nearest is %1; “nachweisctl help” lists commands and options.")
                             .arg(nearest(known, given.spelling)->dashed()));
    return {};
}

Done checkOptions(const QList<Given> &given, Invocation &invocation)
{
    const QList<const Option *> known = invocation.command->allOptions();
    for (const Given &one : given) {
        const auto option =
            std::find_if(known.begin(), known.end(), [&](const Option *o) { return o->dashed() == one.spelling; });
        if (option == known.end())
            return unknownOption(*invocation.command, one.spelling);
        NACHWEIS_TRY(checkValue(**option, one));
        QStringList &values = invocation.arguments.options[(*option)->name];
        if (!values.isEmpty() && !(*option)->repeated)
            return usage(Tr::tr("The option %1 was given twice.").arg(one.spelling), writeThus(*invocation.command));
        values += one.value;
    }
    return {};
}

Done checkRequired(const Invocation &invocation)
{
    for (const Option &option : invocation.command->options)
        if (option.required && invocation.arguments.value(option.name).isEmpty())
            return usage(Tr::tr("The option %1 is missing.").arg(option.dashed()), writeThus(*invocation.command));
    return {};
}

} // namespace

Result<const Command *> commandNamed(const QStringList &words)
{
    if (words.isEmpty())
        return usage(Tr::tr("Which command?"), Tr::tr("“nachweisctl help” lists commands and options."));
    QStringList begun = words; // as many words as some command begins with
    while (commandsUnder(begun).isEmpty())
        begun.removeLast();
    const QStringList next = wordsAfter(begun);
    for (const Command *command : commandsUnder(begun))
        if (command->wordList() == begun && (words == begun || next.isEmpty() || !command->positional.isEmpty()))
            return command;
    return usage(words == begun ? Tr::tr("After “%1” a word is missing.").arg(words.join(' '_L1))
                                : Tr::tr("“%1” is not a command.").arg(words.mid(0, begun.size() + 1).join(' '_L1)),
                 Tr::tr("Known are: %1.").arg(next.join(u", "_s)));
}

Result<Invocation> parseInvocation(const QStringList &list)
{
    const Typed typed = split(list);
    Invocation result{nullptr, {typed.words, {}}};
    const auto command = commandNamed(typed.words);
    if (std::any_of(typed.options.begin(), typed.options.end(),
                    [](const Given &g) { return g.spelling == "--help"_L1; })) {
        result.command = commandsUnder({u"help"_s}).first();
        result.arguments.words.prepend(u"help"_s);
        return result;
    }
    if (!command) {
        NACHWEIS_TRY(checkUnknown(typed.options));
        return fail(command.error());
    }
    result.command = *command;
    NACHWEIS_TRY(checkOptions(typed.options, result));
    NACHWEIS_TRY(checkWords(*result.command, typed.words.mid(result.command->wordList().size())));
    NACHWEIS_TRY(checkRequired(result));
    return result;
}

} // namespace nachweis::cli
