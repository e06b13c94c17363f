// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/tr.h"

namespace nachweis::cli {

QString Option::dashed() const
{
    return (name.size() == 1 ? u"-"_s : u"--"_s) + name;
}

QString Option::form() const
{
    return hasValue() ? dashed() + ' '_L1 + placeholder : dashed();
}

static QStringList choicesOf(const QString &placeholder)
{
    return placeholder.contains('|'_L1) ? placeholder.split('|'_L1) : QStringList();
}

QStringList Option::choices() const
{
    return choicesOf(placeholder);
}

Option flag(const char *name, const QString &help)
{
    return {QLatin1String(name), Option::Takes::Nothing, {}, help};
}

Option value(const char *name, const char *placeholder, const QString &help)
{
    return {QLatin1String(name), Option::Takes::Text, QString::fromUtf8(placeholder), help};
}

Option choice(const char *name, const char *choices, const QString &help)
{
    return {QLatin1String(name), Option::Takes::Choice, QLatin1String(choices), help};
}

Option number(const char *name, qint64 least, qint64 most, const QString &help)
{
    QString range = help;
    if (most != anyNumber)
        range += u" (%1–%2)"_s.arg(least).arg(most);
    else if (least > 0)
        range += ' '_L1 + Tr::tr("(at least %1)").arg(least);
    return {QLatin1String(name), Option::Takes::Whole, u"N"_s, range, false, false, double(least), double(most)};
}

Option decimal(const char *name, double least, double most, const QString &help)
{
    return {QLatin1String(name),
            Option::Takes::Decimal,
            u"X"_s,
            help + u" (%1–%2)"_s.arg(least).arg(most),
            false,
            false,
            least,
            most};
}

Option required(Option option)
{
    option.required = true;
    return option;
}

Option repeated(Option option)
{
    option.repeated = true;
    return option;
}

QString Positional::form() const
{
    switch (count) {
    case Count::One:
        return name;
    case Count::Optional:
        return '['_L1 + name + ']'_L1;
    case Count::Many:
        return name + u"..."_s;
    case Count::Any:
        return '['_L1 + name + u"...]"_s;
    }
    Q_UNREACHABLE();
}

QStringList Positional::choices() const
{
    return choicesOf(name);
}

QString Command::form() const
{
    QStringList parts{words};
    for (const Positional &p : positional)
        parts += p.form();
    for (const bool needed : {true, false})
        for (const Option &o : options)
            if (o.required == needed)
                parts += (needed ? o.form() : '['_L1 + o.form() + ']'_L1) + (o.repeated ? u"..."_s : QString());
    return parts.join(' '_L1);
}

QList<const Option *> Command::allOptions() const
{
    QList<const Option *> list;
    for (const QList<Option> *own : {&options, &globalOptions()})
        for (const Option &o : *own)
            list += &o;
    return list;
}

const QList<Family> &families()
{
    static const QList<Family> all{workspaceFamily(), logFamily(),        attestationFamily(), evidenceFamily(),
                                   consentFamily(),   inboxFamily(),      requestFamily(),     incidentFamily(),
                                   periodFamily(),    continuityFamily(), staffFamily(),       helpFamily()};
    return all;
}

QList<const Command *> allCommands()
{
    QList<const Command *> list;
    for (const Family &family : families())
        for (const Command &command : family.commands)
            list += &command;
    return list;
}

const QList<Option> &globalOptions()
{
    static const QList<Option> all{
        value("workspace", "DIR", Tr::tr("the workspace's folder")),
        value("as", "STAFF", Tr::tr("who works; otherwise “officer”")),
        value("passphrase-file", "FILE", Tr::tr("the passphrase, in the file's first line; - is standard input")),
        flag("json", Tr::tr("one JSON document on standard output and nothing else there")),
        choice("lang", "de|en", Tr::tr("the language of texts and documents")),
        flag("quiet", Tr::tr("no progress on standard error")),
        flag("help", Tr::tr("what the command does and takes; nothing is done")),
    };
    return all;
}

QList<const Command *> commandsUnder(const QStringList &words)
{
    QList<const Command *> list;
    for (const Command *command : allCommands())
        if (command->wordList().mid(0, words.size()) == words)
            list += command;
    return list;
}

QStringList wordsAfter(const QStringList &words)
{
    QStringList list;
    for (const Command *command : commandsUnder(words))
        if (const QString next = command->wordList().value(words.size()); !next.isEmpty() && !list.contains(next))
            list += next;
    return list;
}

QList<Option> periodOptions()
{
    return {value("since", "INSTANT", Tr::tr("from this instant on")),
            value("until", "INSTANT", Tr::tr("before this instant"))};
}

QList<Option> entryFilterOptions()
{
    return QList<Option>{value("action", "A", Tr::tr("entries of this action, such as message.sent")),
                         value("subject", "S", Tr::tr("entries about this person")),
                         value("actor", "A", Tr::tr("entries of this actor")),
                         value("integration", "I", Tr::tr("entries of this integration")),
                         value("outcome", "O", Tr::tr("entries with this outcome")),
                         flag("phi", Tr::tr("entries about health information"))} +
           periodOptions();
}

QList<Option> signerOptions()
{
    return {value("pkcs12", "FILE", Tr::tr("sign with this certificate and key")),
            value("pkcs12-passphrase-file", "FILE", Tr::tr("the passphrase of that file"))};
}

QList<Option> personOptions()
{
    return {value("subject", "S", Tr::tr("the person, by the store's id")),
            value("phone", "P", Tr::tr("the person, by a telephone number")),
            value("email", "E", Tr::tr("the person, by an e-mail address")),
            value("id", "ANY", Tr::tr("the person, by whichever identifier"))};
}

Option outputOption(const QString &help)
{
    return value("o", "FILE", help);
}

Option zoneOption()
{
    return value("zone", "ZONE",
                 Tr::tr("the time zone of the period, such as Europe/Berlin; otherwise this machine's"));
}

} // namespace nachweis::cli
