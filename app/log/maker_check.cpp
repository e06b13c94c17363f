// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/maker_check.h"

#include "log/batch.h"
#include "log/entry_row.h"
#include "log/stored_log.h"

#include <algorithm>

namespace nachweis::log {
namespace {

ledger::FindingKind kindOf(Refusal refusal)
{
    switch (refusal) {
    case Refusal::Unsigned:
        return ledger::FindingKind::ReportUnsigned;
    case Refusal::UnknownKey:
    case Refusal::Forged:
    case Refusal::OtherName:
        return ledger::FindingKind::ReportForged;
    case Refusal::OtherLog:
        return ledger::FindingKind::ReportOfOtherLog;
    case Refusal::NotAllowed:
    case Refusal::OtherBytes:
        break;
    }
    return ledger::FindingKind::ReportNotAllowed;
}

// Whether the row itself is not the one that was signed.
bool named(const QList<ledger::Finding> &findings, ledger::LeafIndex index)
{
    using Kind = ledger::FindingKind;
    return std::any_of(findings.begin(), findings.end(), [&](const ledger::Finding &f) {
        const bool ofRows = f.kind == Kind::EntryChanged || f.kind == Kind::EntryMissing ||
                            f.kind == Kind::EntryAdded || f.kind == Kind::EntryMoved || f.kind == Kind::EntryRestored;
        return ofRows && f.first <= index && index <= f.last;
    });
}

} // namespace

MakerCheck::MakerCheck(const Database &audit, Makers makers, ledger::TreeSize size, ledger::TreeSize signedUpTo)
    : m_audit(audit), m_makers(std::move(makers)), m_size(size), m_signedUpTo(signedUpTo),
      m_tiles(ledger::cached(storedTiles(audit), 16))
{
}

Done MakerCheck::look(const std::vector<ledger::LeafIndex> &rows, QList<ledger::Finding> &findings)
{
    static const QByteArray sql = QByteArray("SELECT ") + entryColumnList + " FROM entries WHERE idx = ?";
    NACHWEIS_ASSIGN(Statement row, m_audit.prepare(sql.constData()));
    const QList<ledger::Finding> before = findings; // what is changed has been named: who made it is no second question
    for (const ledger::LeafIndex index : rows) {
        row.bind(1, index);
        NACHWEIS_ASSIGN(const bool there, row.step());
        const auto columns = there ? entryColumns(row) : std::nullopt;
        if (columns && !named(before, index)) {
            std::optional<Refusal> refusal =
                index < m_signedUpTo ? m_makers.judgeName(*columns, index) : m_makers.judge(*columns, index);
            if (!refusal && columns->v == 2 && index >= m_signedUpTo && !sawThisLog(m_tiles, index, columns->seen))
                refusal = Refusal::OtherLog;
            if (!refusal && !m_makers.fold(*columns, index))
                refusal = Refusal::NotAllowed;
            if (refusal)
                findings.append({kindOf(*refusal), index, index, -1, {}});
            if (const auto number = ledger::parseReportNumber(columns->seq); columns->v == 2 && number)
                m_openings[{columns->signedBy.toByteArray(), number->opening}].push_back({number->number, index});
        }
        row.reset();
    }
    return {};
}

Done MakerCheck::findMissing(const ExpiredRows &expired, bool whole, QList<ledger::Finding> &findings) const
{
    NACHWEIS_ASSIGN(Statement elsewhere,
                    m_audit.prepare("SELECT 1 FROM entries WHERE signed_by = ?1 AND seq = ?2 UNION ALL "
                                    "SELECT 1 FROM intake WHERE signed_by = ?1 AND seq = ?2 UNION ALL "
                                    "SELECT 1 FROM quarantine WHERE signed_by = ?1 AND seq = ?2"));
    const auto isThere = [&](const QByteArray &signer, const QByteArray &opening, qint64 number) -> Result<bool> {
        elsewhere.bindText(1, signer);
        elsewhere.bindText(2, opening + ':' + QByteArray::number(number));
        NACHWEIS_ASSIGN(const bool there, elsewhere.step());
        elsewhere.reset();
        return there;
    };
    for (const auto &[who, reports] : m_openings) {
        std::vector<Report> sorted = reports;
        std::sort(sorted.begin(), sorted.end(), [](const Report &a, const Report &b) { return a.number < b.number; });
        qint64 next = 1;
        ledger::LeafIndex at = whole ? 0 : sorted.front().index;
        for (const Report &report : sorted) {
            const auto [low, high] = std::minmax(at, report.index);
            bool missing = false;
            // Rows past their retention take their numbers with them.
            if (next < report.number && !(whole && expired.touches(low, high)))
                for (; next < report.number && !missing; ++next) {
                    NACHWEIS_ASSIGN(const bool there, isThere(who.first, who.second, next));
                    missing = !there && (whole || expired.ranges().empty());
                }
            if (missing)
                findings.append({ledger::FindingKind::ReportMissing, report.index, report.index, -1, {}});
            next = report.number + 1;
            at = report.index;
        }
    }
    return {};
}

} // namespace nachweis::log
