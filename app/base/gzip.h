// SPDX-License-Identifier: GPL-3.0-or-later
// Files that came compressed and stayed so: RFC 1952.
#pragma once

#include <QByteArray>
#include <optional>

namespace nachweis {

/// Whether the bytes begin as a gzip file does.
bool isGzip(QByteArrayView bytes);
/// What is in it; nullopt where it is cut off, its checksum does not fit, something follows, or it has more than `most`
/// bytes.
std::optional<QByteArray> gunzip(QByteArrayView bytes, qint64 most);

} // namespace nachweis
