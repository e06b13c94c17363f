// SPDX-License-Identifier: GPL-3.0-or-later
// Tr::tr(): the texts of this room.
#pragma once

#include <QCoreApplication>

namespace nachweis::day {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Day)
};

} // namespace nachweis::day
