// SPDX-License-Identifier: GPL-3.0-or-later
// The words in which the engines' SQL differs. Everything else is written so that both understand it.
#pragma once

namespace nachweis {

struct Dialect
{
    // What stands for @BLOB@, @INDEX@ and @SERIAL@ in the contract's scripts.
    const char *blob, *index, *serial;
    /// The column that numbers the rows of a relation in the order in which they came.
    const char *arrival;
};

} // namespace nachweis
