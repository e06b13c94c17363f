// SPDX-License-Identifier: GPL-3.0-or-later
// Tr::tr(): the texts of this room.
#pragma once

#include <QCoreApplication>

namespace nachweis::evidence {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

} // namespace nachweis::evidence
