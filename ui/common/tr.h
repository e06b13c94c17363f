// SPDX-License-Identifier: GPL-3.0-or-later
// Tr::tr(): the texts of the window that belong to no class of it.
#pragma once

#include <QCoreApplication>

namespace nachweis::ui {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace nachweis::ui
