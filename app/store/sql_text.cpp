// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql_text.h"

namespace nachweis {
namespace {

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

// Of a word or a quoted text: two of them side by side need a space to stay two.
bool isWord(char c)
{
    const auto u = static_cast<unsigned char>(c);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' ||
           c == '\'' || c == '"' || c == '`' || c == '[' || c == ']' || u >= 0x80;
}

qsizetype after(QByteArrayView sql, qsizetype from, const char *what)
{
    const qsizetype at = sql.indexOf(what, from);
    return at < 0 ? sql.size() : at + qsizetype(qstrlen(what));
}

// Where the white space or comment that starts at `i` ends; `i` where there is none.
qsizetype afterSpacing(QByteArrayView sql, qsizetype i)
{
    if (isSpace(sql[i]))
        return i + 1;
    const QByteArrayView rest = sql.sliced(i);
    if (rest.startsWith("--"))
        return after(sql, i, "\n");
    if (rest.startsWith("/*"))
        return after(sql, i + 2, "*/");
    return i;
}

// Where the quoted text or the single character at `i` ends. A doubled quote ends one text and begins the next: that
// copies both.
qsizetype afterToken(QByteArrayView sql, qsizetype i)
{
    switch (sql[i]) {
    case '\'':
        return after(sql, i + 1, "'");
    case '"':
        return after(sql, i + 1, "\"");
    case '`':
        return after(sql, i + 1, "`");
    case '[':
        return after(sql, i + 1, "]");
    default:
        return i + 1;
    }
}

} // namespace

QByteArray withoutSpacing(QByteArrayView sql)
{
    QByteArray out;
    out.reserve(sql.size());
    bool gap = false;
    for (qsizetype i = 0; i < sql.size();) {
        if (const qsizetype next = afterSpacing(sql, i); next > i) {
            gap = true;
            i = next;
            continue;
        }
        if (gap && !out.isEmpty() && isWord(out.back()) && isWord(sql[i]))
            out.append(' ');
        gap = false;
        const qsizetype end = afterToken(sql, i);
        out.append(sql.data() + i, end - i);
        i = end;
    }
    return out;
}

} // namespace nachweis
