// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of nachweisctl as one table: a family a file, which ends with its part of it. Parsing, help, completion
// and the man page read the table and know nothing else, so that a command or an option is added there alone.
#pragma once

#include "cli/context.h"

namespace nachweis::cli {

/// An option of a command, made by the functions below.
struct Option
{
    enum class Takes { Nothing, Text, Choice, Whole, Decimal };

    QString name; ///< without dashes; `o` is written -o, all others --name
    Takes takes = Takes::Nothing;
    QString placeholder; ///< of the value; `csv|jsonl` names values that there are, Choice takes no other
    QString help;        ///< one line, in the program's language
    bool required = false;
    bool repeated = false;
    double least = 0, most = 0; ///< of a number, both included

    QString dashed() const;      ///< -o, --name
    QString form() const;        ///< -o FILE, --name
    QStringList choices() const; ///< of the placeholder; empty where it names no values
    bool hasValue() const { return takes != Takes::Nothing; }
};

constexpr qint64 anyNumber = std::numeric_limits<qint64>::max();

Option flag(const char *name, const QString &help);
Option value(const char *name, const char *placeholder, const QString &help);
/// One of the values that `choices` names, as in `csv|jsonl`.
Option choice(const char *name, const char *choices, const QString &help);
/// A whole number from `least` to `most`, which the help names where they bound anything.
Option number(const char *name, qint64 least, qint64 most, const QString &help);
Option decimal(const char *name, double least, double most, const QString &help);
Option required(Option option);
Option repeated(Option option); ///< may be given several times

/// A word after those of the command.
struct Positional
{
    enum class Count { One, Optional, Many, Any };

    QString name; ///< FILE; `bash|zsh` names values that there are, for completion
    Count count = Count::One;

    QString form() const; ///< FILE, [FILE], FILE..., [FILE...]
    QStringList choices() const;
};

struct Command
{
    QString words; ///< request open
    QList<Positional> positional;
    QString help; ///< one line, in the program's language
    QList<Option> options;
    Result<Output> (*run)(const Arguments &) = nullptr;

    QStringList wordList() const { return words.split(' '_L1); }
    /// request open --right R [--via V]: with what it needs, and what it may have.
    QString form() const;
    /// Its own and those of all commands.
    QList<const Option *> allOptions() const;
};

struct Family
{
    QString title;
    QList<Command> commands;
};

/// In the order of the help. The texts are those of the translator that was installed at the first call.
const QList<Family> &families();
QList<const Command *> allCommands();
/// --workspace, --as, --json and others that every command takes.
const QList<Option> &globalOptions();
/// The commands that begin with these words; all, where there are none.
QList<const Command *> commandsUnder(const QStringList &words);
/// The words that may follow these in a command.
QStringList wordsAfter(const QStringList &words);

/// The command that the first of these words name, whatever follows it. Errors: Usage, with the words that are known.
Result<const Command *> commandNamed(const QStringList &words);

/// What was typed, held against the table.
struct Invocation
{
    const Command *command = nullptr;
    Arguments arguments;
};
/// Errors: Usage, with what is nearest or missing.
Result<Invocation> parseInvocation(const QStringList &list);

// Options that several families share.
QList<Option> entryFilterOptions(); ///< entryFilter()
QList<Option> periodOptions();      ///< --since, --until
QList<Option> signerOptions();      ///< readSigner()
QList<Option> personOptions();      ///< subjectOf()
Option outputOption(const QString &help);
Option zoneOption();

// Commands whose table is a file of its own.
Result<Output> requests(const Arguments &);
Result<Output> holds(const Arguments &);
Result<Output> organisations(const Arguments &);
Result<Output> incidents(const Arguments &);

Family workspaceFamily();
Family logFamily();
Family attestationFamily();
Family evidenceFamily();
Family consentFamily();
Family inboxFamily();
Family requestFamily();
Family incidentFamily();
Family periodFamily();
Family continuityFamily();
Family staffFamily();
Family helpFamily();

} // namespace nachweis::cli
