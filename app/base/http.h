// SPDX-License-Identifier: GPL-3.0-or-later
// Small requests over HTTPS, for a thread that may wait. Clear-text HTTP is taken to this machine alone.
#pragma once

#include "base/result.h"

#include <QUrl>

namespace nachweis {

/// Whether `text` is an address that httpGet() takes.
bool isHttpAddress(const QString &text);

/// The body of an answer with status 200; a gzip-encoded body comes decoded. Errors: NotFound (404, 410); Refused (401,
/// 403); BadInput (the address, or a body above `most` bytes); Io (all else, also a redirect to where the first
/// address would not have been taken).
Result<QByteArray> httpGet(const QUrl &url, qint64 most);
Result<QByteArray> httpPost(const QUrl &url, const QByteArray &contentType, const QByteArray &body, qint64 most);

} // namespace nachweis
