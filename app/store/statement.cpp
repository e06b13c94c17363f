// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "base/tr.h"

namespace nachweis {

Done Statement::run()
{
    const auto row = step();
    reset();
    if (!row)
        return fail(row.error());
    return {};
}

Error Statement::illTyped()
{
    return {ErrorCode::Damaged, Tr::tr("A value in the store has another type than the contract says."),
            Tr::tr("It was not taken for another one. Verify the log, or ask who wrote the store.")};
}

} // namespace nachweis
