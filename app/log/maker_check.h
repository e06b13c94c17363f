// SPDX-License-Identifier: GPL-3.0-or-later
// The makers of the entries, as a verification looks at them: in the order of the rows, which themselves are held
// against the signed tree elsewhere.
#pragma once

#include "ledger/findings.h"
#include "log/makers.h"
#include "log/retention.h"

namespace nachweis::log {

class MakerCheck
{
public:
    /// `makers` are those of the rows before the first that will be looked at; `signedUpTo`: below it the signatures
    /// were verified before, under a tree that this one begins with.
    MakerCheck(const Database &audit, Makers makers, ledger::TreeSize size, ledger::TreeSize signedUpTo);
    /// The rows of these indexes (RowScan::made), which ascend.
    Done look(const std::vector<ledger::LeafIndex> &rows, QList<ledger::Finding> &findings);
    /// Reports that never arrived. `whole`: every row was looked at, else those before are asked for one by one.
    Done findMissing(const ExpiredRows &expired, bool whole, QList<ledger::Finding> &findings) const;

private:
    struct Report
    {
        qint64 number;
        ledger::LeafIndex index;
    };
    const Database &m_audit;
    Makers m_makers;
    ledger::TreeSize m_size, m_signedUpTo;
    ledger::TileReader m_tiles;
    std::map<std::pair<QByteArray, QByteArray>, std::vector<Report>> m_openings; // key id and opening
};

} // namespace nachweis::log
