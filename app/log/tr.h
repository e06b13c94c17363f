// SPDX-License-Identifier: GPL-3.0-or-later
// Tr::tr(): the texts of this room.
#pragma once

#include <QCoreApplication>

namespace nachweis::log {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Log)
};

} // namespace nachweis::log
