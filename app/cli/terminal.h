// SPDX-License-Identifier: GPL-3.0-or-later
// What a person reads in a terminal. Names, texts and reasons come from others: their control characters could move the
// cursor, change colours or turn the direction of what stands around them.
#pragma once

#include "base/literals.h"

#include <cstdio>

namespace nachweis::cli {

/// U+FFFD in the place of every control character but newline and tab, and of those that turn the direction of text.
QString printable(QString text);
/// printable(), and a newline at the end.
void print(FILE *file, const QString &text);
/// printable(), without a newline: progress and questions.
void printPart(FILE *file, const QString &text);
/// As it is, for other programs, and a newline at the end.
void printBytes(FILE *file, const QByteArray &bytes);
bool isTerminal(FILE *file);

} // namespace nachweis::cli
