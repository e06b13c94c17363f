// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/manpage.h"

#include "cli/commands.h"
#include "cli/tr.h"

namespace nachweis::cli {
namespace {

// Text as troff prints it: a line that begins with a point or a quote would be a request; a list of values may be
// broken.
QString plain(QString text)
{
    text.replace('\\'_L1, u"\\e"_s).replace('-'_L1, u"\\-"_s).replace('|'_L1, u"|\\:"_s);
    return text.startsWith('.'_L1) || text.startsWith('\''_L1) ? u"\\&"_s + text : text;
}

QString bold(const QString &text)
{
    return u"\\fB"_s + plain(text) + u"\\fR"_s;
}

QString italic(const QString &text)
{
    return u"\\fI"_s + plain(text) + u"\\fR"_s;
}

QString section(const QString &title)
{
    return u".SH \"%1\"\n"_s.arg(plain(title).replace('"'_L1, u"\\(dq"_s));
}

QString optionForm(const Option &o)
{
    return o.hasValue() ? bold(o.dashed()) + u"\\ "_s + italic(o.placeholder) : bold(o.dashed());
}

QString paragraph(const QString &head, const QString &text)
{
    return u".TP\n"_s + head + '\n'_L1 + text + '\n'_L1;
}

QString optionParagraphs(const QList<Option> &options)
{
    QString out;
    for (const Option &o : options) {
        QString help = o.help;
        if (o.required)
            help += u"; "_s + Tr::tr("needed");
        if (o.repeated)
            help += u"; "_s + Tr::tr("may be given several times");
        out += paragraph(optionForm(o), plain(help));
    }
    return out;
}

QString commandText(const Command &command)
{
    QStringList form{bold(command.words)};
    for (const Positional &p : command.positional)
        form += italic(p.form());
    for (const Option &o : command.options)
        form += (o.required ? optionForm(o) : '['_L1 + optionForm(o) + ']'_L1) + (o.repeated ? u"..."_s : QString());
    QString out = paragraph(form.join(' '_L1), plain(command.help));
    if (!command.options.isEmpty())
        out += u".RS\n"_s + optionParagraphs(command.options) + u".RE\n"_s;
    return out;
}

} // namespace

QString manPage()
{
    // Left-aligned and without hyphens: options are not to be broken.
    QString out = u".TH NACHWEISCTL 1 \"\" Nachweis\n.ad l\n.nh\n"_s + section(Tr::tr("NAME")) + u"nachweisctl \\- "_s +
                  plain(Tr::tr("consents, requests, incidents and their log, from the terminal")) + '\n'_L1 +
                  section(Tr::tr("SYNOPSIS")) + bold(u"nachweisctl"_s) + ' '_L1 +
                  italic(Tr::tr("COMMAND [OPTION]...")) + '\n'_L1 + section(Tr::tr("OPTIONS OF EVERY COMMAND")) +
                  optionParagraphs(globalOptions());
    out += section(Tr::tr("COMMANDS"));
    for (const Family &family : families()) {
        out += u".SS \"%1\"\n"_s.arg(plain(family.title));
        for (const Command &command : family.commands)
            out += commandText(command);
    }
    out += section(Tr::tr("EXIT STATUS"));
    for (const auto &[code, title] : exitTitles())
        out += paragraph(bold(QString::number(code)), plain(title));
    return out;
}

} // namespace nachweis::cli
