// SPDX-License-Identifier: GPL-3.0-or-later
// SQL texts that differ in nothing but how they are written down.
#pragma once

#include <QByteArray>

namespace nachweis {

/// The text without comments, and without white space but for one space where two words would become one. What stands
/// in quotes stays as it is. Two texts of the same words give the same.
QByteArray withoutSpacing(QByteArrayView sql);

} // namespace nachweis
