// SPDX-License-Identifier: GPL-3.0-or-later
// u"…"_s is a QString, "…"_L1 a Latin-1 view: Qt's own suffixes, for all of this project.
#pragma once

#include <QString>

namespace nachweis {

using namespace Qt::StringLiterals;

} // namespace nachweis
