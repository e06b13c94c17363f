// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/residue.h"

namespace nachweis {

void ResiduePatterns::add(const QByteArray &value)
{
    constexpr int sliceSize = 16;
    if (value.size() < shortest)
        return;
    ++m_count;
    if (value.size() <= 2 * sliceSize) {
        m_slices.insert(value);
        return;
    }
    for (const qsizetype from : {qsizetype(0), value.size() / 2 - sliceSize / 2, value.size() - sliceSize})
        m_slices.insert(value.mid(from, sliceSize));
}

} // namespace nachweis
