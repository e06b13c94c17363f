// SPDX-License-Identifier: GPL-3.0-or-later
// Small JSON files, written whole or not at all.
#pragma once

#include "base/result.h"

#include <QJsonObject>

namespace nachweis {

/// Errors: NotFound, Io, Damaged (not JSON).
Result<QJsonObject> readJson(const QString &path);
Done writeJson(const QString &path, const QJsonObject &object);

} // namespace nachweis
