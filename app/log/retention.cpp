// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/retention.h"

#include "log/sequencer.h"
#include "log/tr.h"
#include "office/duties.h"

#include <QRegularExpression>
#include <algorithm>

namespace nachweis::log {
namespace {

const auto actionName = "retention.expired"_L1;

// The entry's `ref`: first and last index, and how many rows stood there.
QString reference(IndexRange r)
{
    return u"entries:%1-%2:%3"_s.arg(r.first).arg(r.last).arg(r.last - r.first + 1);
}

} // namespace

std::optional<IndexRange> expiredRange(const QString &text)
{
    static const QRegularExpression form(u"^entries:(\\d{1,18})-(\\d{1,18}):(\\d{1,18})$"_s);
    const auto match = form.match(text);
    const IndexRange r{match.captured(1).toLongLong(), match.captured(2).toLongLong()};
    if (!match.hasMatch() || r.first > r.last || match.captured(3).toLongLong() != r.last - r.first + 1)
        return std::nullopt;
    return r;
}

Result<ExpiredRows> ExpiredRows::load(const Database &audit, ledger::TreeSize size)
{
    ExpiredRows rows;
    NACHWEIS_ASSIGN(QSqlQuery query,
                    audit.run(u"SELECT idx, ref, purpose, outcome FROM entries WHERE action = ? AND idx < ?"_s,
                              {QString(actionName), size}));
    while (query.next()) {
        const ledger::LeafIndex index = query.value(0).toLongLong();
        const auto range = expiredRange(query.value(1).toString());
        if (range && range->last < index && !query.value(2).toString().isEmpty() &&
            query.value(3).toString() == "done"_L1)
            rows.m_ranges.push_back(*range);
        else
            rows.m_unexplained.push_back(index);
    }
    NACHWEIS_TRY(rowsRead(query, audit));
    std::sort(rows.m_ranges.begin(), rows.m_ranges.end(), [](IndexRange a, IndexRange b) { return a.first < b.first; });
    std::vector<IndexRange> joined;
    for (const IndexRange &r : rows.m_ranges) {
        if (!joined.empty() && r.first <= joined.back().last + 1)
            joined.back().last = std::max(joined.back().last, r.last);
        else
            joined.push_back(r);
    }
    rows.m_ranges = std::move(joined);
    return rows;
}

bool ExpiredRows::touches(ledger::LeafIndex first, ledger::LeafIndex last) const
{
    const auto after = std::upper_bound(m_ranges.begin(), m_ranges.end(), last,
                                        [](ledger::LeafIndex i, const IndexRange &r) { return i < r.first; });
    return after != m_ranges.begin() && std::prev(after)->last >= first;
}

bool ExpiredRows::contains(ledger::LeafIndex index) const
{
    return touches(index, index);
}

Result<ExpiryPlan> planExpiry(const Database &audit, Instant until)
{
    ExpiryPlan plan;
    NACHWEIS_ASSIGN(const QVariant end,
                    audit.value(u"SELECT min(idx) FROM entries WHERE time_us >= ?"_s, {toMicroseconds(until)}));
    NACHWEIS_ASSIGN(const QVariant count, audit.value(u"SELECT max(idx) + 1 FROM entries"_s));
    // The newest entry stays: the log's size is read from it.
    const ledger::LeafIndex stop =
        std::min(end.isNull() ? count.toLongLong() : end.toLongLong(), count.toLongLong() - 1);
    NACHWEIS_ASSIGN(const ExpiredRows gone, ExpiredRows::load(audit, count.toLongLong()));
    std::vector<ledger::LeafIndex>
        kept; // what explains other gaps: removals, and erasures of details that later entries hold
    {
        NACHWEIS_ASSIGN(
            QSqlQuery query,
            audit.run(u"SELECT idx FROM entries WHERE idx < ? AND action IN (?, 'data.erased', 'data.erased_partly') "
                      "ORDER BY idx"_s,
                      {stop, QString(actionName)}));
        while (query.next())
            kept.push_back(query.value(0).toLongLong());
        NACHWEIS_TRY(rowsRead(query, audit));
    }
    for (const IndexRange &r : gone.ranges())
        kept.push_back(r.first);
    std::sort(kept.begin(), kept.end());
    ledger::LeafIndex from = 0;
    const auto take = [&](ledger::LeafIndex to) {
        if (to > from) {
            plan.ranges.push_back({from, to - 1});
            plan.rows += to - from;
        }
    };
    for (const ledger::LeafIndex index : kept) {
        if (index < from)
            continue;
        take(std::min(index, stop));
        const auto range =
            std::find_if(gone.ranges().begin(), gone.ranges().end(), [&](IndexRange r) { return r.first == index; });
        from = (range == gone.ranges().end() ? index : range->last) + 1;
    }
    take(stop);
    return plan;
}

Result<qint64> expireEntries(const Stores &stores, const Session &session, const ExpiryPlan &plan, const QString &norm)
{
    NACHWEIS_TRY(may(session, Act::ExpireEntries));
    if (plan.rows == 0 || norm.trimmed().isEmpty())
        return fail(ErrorCode::BadInput,
                    plan.rows == 0 ? Tr::tr("No entry is past its retention.")
                                   : Tr::tr("Name the norm under which the entries are removed."),
                    Tr::tr("Nothing was removed."));
    NACHWEIS_TRY(stores.audit.transaction([&]() -> Done {
        for (const IndexRange &r : plan.ranges) {
            NACHWEIS_ASSIGN(
                const QVariant there,
                stores.audit.value(u"SELECT count(*) FROM entries WHERE idx BETWEEN ? AND ?"_s, {r.first, r.last}));
            if (there.toLongLong() != r.last - r.first + 1)
                return fail(ErrorCode::Refused,
                            Tr::tr("Entries between %1 and %2 are missing already.").arg(r.first).arg(r.last),
                            Tr::tr("Verify the whole log first. Nothing was removed."));
            ledger::Event event = staffEvent(session, QString(actionName), u"done"_s);
            event.purpose = norm.trimmed();
            event.ref = reference(r);
            event.eventId = session.newId();
            NACHWEIS_TRY(report(stores.audit, event));
            for (const char *relation : {"entries", "details"})
                NACHWEIS_TRY(stores.audit.run(
                    u"DELETE FROM %1 WHERE idx BETWEEN ? AND ?"_s.arg(QLatin1String(relation)), {r.first, r.last}));
        }
        NACHWEIS_TRY(sequenceWithin(stores.audit, session));
        return {};
    }));
    return plan.rows;
}

} // namespace nachweis::log
