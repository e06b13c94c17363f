// SPDX-License-Identifier: GPL-3.0-or-later
// Who is affected, in words: counts, what was asked, and by purpose, special category, language, country and state.
#pragma once

#include "incidents/affected.h"
#include "people/purposes.h"

namespace nachweis::ui {

QString affectedHtml(const incidents::AffectedScope &scope, const QList<people::Purpose> &purposes);

} // namespace nachweis::ui
