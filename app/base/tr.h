// SPDX-License-Identifier: GPL-3.0-or-later
// Tr::tr(): the texts of base, store and office.
#pragma once

#include <QCoreApplication>

namespace nachweis {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ground)
};

} // namespace nachweis
