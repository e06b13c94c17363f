// SPDX-License-Identifier: GPL-3.0-or-later
// Tables for other programs: CSV (RFC 4180) that a spreadsheet may open as it likes. Every field is quoted. An
// apostrophe is put before what a spreadsheet would run, wherever it cuts the line (by comma, semicolon, tab or line),
// and before numbers that it would round; tableMarks() tells whoever reads the file how they come off again.
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace nachweis::documents {

/// Before the first row of a file that has other characters than ASCII: else a spreadsheet shows “Ã¼” for “ü”.
inline constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

/// One line with its end.
QByteArray tableRow(const QStringList &fields);
/// One field without its quotes: with the apostrophes that a spreadsheet needs.
QString guarded(const QString &text);
/// For the manifest of a table: how it is written, and the pattern of which one apostrophe comes off.
QJsonObject tableMarks(bool withByteOrderMark);
/// Whether a file with these bytes needs the byte order mark.
bool needsByteOrderMark(const QByteArray &bytes);

} // namespace nachweis::documents
