// SPDX-License-Identifier: GPL-3.0-or-later
// One palette for light and one for dark, and icons recoloured by it. Red is for overdue and tampering only, amber for
// soon, green for proven; each stands beside a word.
#pragma once

#include <QColor>
#include <QIcon>

namespace nachweis::ui {

enum class Scheme { System, Light, Dark };
void applyScheme(Scheme scheme);
bool isDark();

struct Signal
{
    static QColor bad();
    static QColor soon();
    static QColor good();
};
QIcon icon(const char *name);
/// Fonts by hierarchy: page title 1.4, section 1.15.
QFont scaled(const QFont &font, double factor, bool bold = true);

} // namespace nachweis::ui
