// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace nachweis::cli {
namespace {

// Marks and overrides of direction, and the separators that are newlines to some terminals.
bool turnsText(char16_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

void write(FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
}

} // namespace

QString printable(QString text)
{
    for (QChar &c : text) {
        const char16_t u = c.unicode();
        const bool control = (u < 0x20 && u != '\n' && u != '\t') || (u >= 0x7f && u < 0xa0);
        if (control || turnsText(u))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

void print(FILE *file, const QString &text)
{
    printPart(file, text);
    if (!text.isEmpty() && !text.endsWith('\n'_L1))
        std::fputc('\n', file);
}

void printPart(FILE *file, const QString &text)
{
    write(file, printable(text).toUtf8());
    std::fflush(file);
}

void printBytes(FILE *file, const QByteArray &bytes)
{
    write(file, bytes);
    if (!bytes.isEmpty() && !bytes.endsWith('\n'))
        std::fputc('\n', file);
}

bool isTerminal(FILE *file)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(file));
#else
    return isatty(fileno(file));
#endif
}

} // namespace nachweis::cli
