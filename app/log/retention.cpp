// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/retention.h"

#include "base/crypto.h"
#include "log/sequencer.h"
#include "log/tr.h"
#include "office/duties.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>

namespace nachweis::log {
namespace {

const auto proposedAction = "retention.proposed"_L1;
const auto approvedAction = "retention.approved"_L1;
const auto expiredAction = "retention.expired"_L1;

QString reference(const ExpiredRange &r)
{
    return u"entries:%1-%2:%3:%4"_s.arg(r.first).arg(r.last).arg(r.last - r.first + 1).arg(toMicroseconds(r.youngest));
}

// Of a plan's `ref`, what the ranges themselves do not say.
struct PlanTerms
{
    int months = 0;
    Instant until;
};
std::optional<PlanTerms> planTerms(const QString &ref)
{
    static const QRegularExpression form(u"^plan:(\\d{1,4}):(-?\\d{1,18}):\\d{1,18}:\\d{1,18}:[0-9a-f]{64}$"_s);
    const auto match = form.match(ref);
    if (!match.hasMatch() || match.captured(1).toInt() < 1)
        return std::nullopt;
    return PlanTerms{match.captured(1).toInt(), fromMicroseconds(match.captured(2).toLongLong())};
}

Instant monthsBefore(Instant now, int months)
{
    return fromDateTime(toDateTime(now).addMonths(-months));
}

// What the log says of one proposal.
struct ExpiryRecord
{
    std::optional<ControlEntry> proposed, approved;
    QList<ControlEntry> expired;
    bool twice = false; // proposed more than once under one id
};

bool byStaff(const ControlEntry &e)
{
    return e.actor.startsWith("staff:"_L1);
}

// Whether the removal was proposed by one person, approved by another in time, and is what both saw.
bool authorised(const ExpiryRecord &r)
{
    if (r.twice || !r.proposed || !r.approved || r.expired.isEmpty())
        return false;
    const ControlEntry &proposed = *r.proposed, &approved = *r.approved;
    const auto terms = planTerms(proposed.ref);
    if (!terms || !byStaff(proposed) || !byStaff(approved) || proposed.actor == approved.actor ||
        approved.ref != proposed.ref || approved.purpose != proposed.purpose ||
        terms->until > monthsBefore(proposed.time, terms->months))
        return false;
    ExpiryPlan plan{proposed.purpose, terms->months, terms->until, {}, 0};
    for (const ControlEntry &e : r.expired) {
        const auto range = expiredRange(e.ref);
        if (!range || e.outcome != "done"_L1 || e.actor != proposed.actor || e.purpose != proposed.purpose ||
            e.index < approved.index || e.time > approved.time + approvalLasts || range->last >= proposed.index ||
            range->youngest >= terms->until)
            return false;
        plan.ranges.push_back(*range);
        plan.rows += range->last - range->first + 1;
    }
    return plan.reference() == proposed.ref;
}

QHash<QString, ExpiryRecord> removals(const QList<ControlEntry> &control)
{
    QHash<QString, ExpiryRecord> all;
    for (const ControlEntry &e : control) {
        if (!e.action.startsWith("retention."_L1))
            continue;
        ExpiryRecord &r = all[e.operation];
        if (e.action == proposedAction && e.outcome == "ok"_L1) {
            r.twice = r.twice || r.proposed;
            r.proposed = e;
        } else if (e.action == approvedAction && e.outcome == "ok"_L1) {
            if (!r.approved && r.proposed && e.actor != r.proposed->actor)
                r.approved = e;
        } else if (e.action == expiredAction) {
            r.expired += e;
        }
    }
    return all;
}

tl::unexpected<Error> refused(const QString &why)
{
    return fail(ErrorCode::Refused, why, Tr::tr("Nothing was removed."));
}

// A proposal that waits for its second person or is approved and not carried out.
Result<ExpiryRecord> openProposal(const Database &audit, const QString &id)
{
    NACHWEIS_ASSIGN(const QVariant size, audit.value(u"SELECT max(idx) + 1 FROM entries"_s));
    NACHWEIS_ASSIGN(const QList<ControlEntry> control, controlEntries(audit, 0, size.toLongLong()));
    const ExpiryRecord found = removals(control).value(id);
    if (!found.proposed || id.isEmpty())
        return fail(ErrorCode::NotFound, Tr::tr("Nobody has proposed a removal “%1”.").arg(id),
                    Tr::tr("Nothing was removed."));
    if (!found.expired.isEmpty() || found.twice)
        return refused(Tr::tr("This removal was carried out already."));
    return found;
}

// The plan of a proposal as the store gives it now; Refused where it is not the one that was proposed.
Result<ExpiryPlan> planOf(const Stores &stores, const ControlEntry &proposed)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const RetentionClass retention, retentionClass(*gateway, proposed.purpose));
    const auto terms = planTerms(proposed.ref);
    if (!terms || terms->months != retention.months || terms->until > retention.until(proposed.time))
        return refused(Tr::tr("The class “%1” ends after %2 months; that is not what was proposed.")
                           .arg(proposed.purpose)
                           .arg(retention.months));
    NACHWEIS_ASSIGN(ExpiryPlan plan, planExpiry(stores.audit, retention, terms->until));
    if (plan.reference() != proposed.ref)
        return refused(Tr::tr("Since it was proposed the log has changed: other entries would be removed."));
    return plan;
}

} // namespace

std::optional<ExpiredRange> expiredRange(const QString &text)
{
    static const QRegularExpression form(u"^entries:(\\d{1,18})-(\\d{1,18}):(\\d{1,18}):(-?\\d{1,18})$"_s);
    const auto match = form.match(text);
    const ExpiredRange r{{match.captured(1).toLongLong(), match.captured(2).toLongLong()},
                         fromMicroseconds(match.captured(4).toLongLong())};
    if (!match.hasMatch() || r.first > r.last || match.captured(3).toLongLong() != r.last - r.first + 1)
        return std::nullopt;
    return r;
}

ExpiredRows ExpiredRows::of(const QList<ControlEntry> &control)
{
    ExpiredRows rows;
    const QHash<QString, ExpiryRecord> all = removals(control);
    for (const ExpiryRecord &removal : all) {
        const bool explains = authorised(removal);
        for (const ControlEntry &e : removal.expired) {
            if (explains)
                rows.m_ranges.push_back(*expiredRange(e.ref));
            else
                rows.m_unexplained.push_back(e.index);
        }
    }
    std::sort(rows.m_unexplained.begin(), rows.m_unexplained.end());
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

Result<ExpiredRows> ExpiredRows::load(const Database &audit, ledger::TreeSize size)
{
    NACHWEIS_ASSIGN(const QList<ControlEntry> control, controlEntries(audit, 0, size));
    return of(control);
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

Instant RetentionClass::until(Instant now) const
{
    const QDateTime before = toDateTime(monthsBefore(now, months));
    return fromYearEnd ? fromDateTime(QDateTime(QDate(before.date().year(), 1, 1), QTime(0, 0), QTimeZone::utc()))
                       : fromDateTime(before);
}

Result<RetentionClass> retentionClass(const Database &gateway, const QString &id)
{
    NACHWEIS_ASSIGN(QSqlQuery query,
                    gateway.run(u"SELECT months, anchor FROM retention_classes WHERE class_id = ?"_s, {id}));
    if (query.next() && query.value(0).toInt() > 0)
        return RetentionClass{id, query.value(0).toInt(), query.value(1).toString() == "year_end"_L1};
    NACHWEIS_TRY(rowsRead(query, gateway));
    return fail(ErrorCode::BadInput, Tr::tr("“%1” is no retention class that ends after months.").arg(id),
                Tr::tr("Entries go under a class of the contract alone. Nothing was removed."));
}

QString ExpiryPlan::reference() const
{
    QByteArray text =
        classId.toUtf8() + '\n' + QByteArray::number(months) + '\n' + QByteArray::number(toMicroseconds(until)) + '\n';
    for (const ExpiredRange &r : ranges)
        text += log::reference(r).toUtf8() + '\n';
    return u"plan:%1:%2:%3:%4:%5"_s.arg(months)
        .arg(toMicroseconds(until))
        .arg(ranges.size())
        .arg(rows)
        .arg(QString::fromLatin1(bytes(sha256(text)).toHex()));
}

Result<ExpiryPlan> planExpiry(const Database &audit, const RetentionClass &retention, Instant until)
{
    ExpiryPlan plan{retention.id, retention.months, until, {}, 0};
    NACHWEIS_ASSIGN(const QVariant count, audit.value(u"SELECT max(idx) + 1 FROM entries"_s));
    // One pass over the rows. A gap ends a range; so does an entry that stays. The newest entry stays: the log's size
    // is read from it.
    NACHWEIS_ASSIGN(Statement rows,
                    audit.prepare("SELECT idx, time_us, action FROM entries NOT INDEXED WHERE idx < ? ORDER BY idx"));
    rows.bind(1, count.toLongLong() - 1);
    std::optional<ExpiredRange> open;
    const auto take = [&] {
        if (open) {
            plan.ranges.push_back(*open);
            plan.rows += open->last - open->first + 1;
        }
        open.reset();
    };
    while (true) {
        NACHWEIS_ASSIGN(const bool more, rows.step());
        if (!more || rows.integer(1) >= toMicroseconds(until))
            break;
        const ledger::LeafIndex index = rows.integer(0);
        if (open && open->last + 1 != index)
            take();
        if (!mayExpire(rows.text(2))) {
            take();
            continue;
        }
        const Instant time = fromMicroseconds(rows.integer(1));
        open = open ? ExpiredRange{{open->first, index}, std::max(open->youngest, time)}
                    : ExpiredRange{{index, index}, time};
    }
    take();
    return plan;
}

Result<QString> proposeExpiry(const Stores &stores, const Session &session, const QString &classId)
{
    NACHWEIS_TRY(may(session, Act::ExpireEntries));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const RetentionClass retention, retentionClass(*gateway, classId));
    ledger::Event event = staffEvent(session, QString(proposedAction), u"ok"_s);
    NACHWEIS_ASSIGN(const ExpiryPlan plan, planExpiry(stores.audit, retention, retention.until(event.time)));
    if (plan.rows == 0)
        return fail(ErrorCode::BadInput, Tr::tr("No entry is past its retention."), Tr::tr("Nothing was removed."));
    event.purpose = classId;
    event.ref = plan.reference();
    event.operation = session.newId();
    NACHWEIS_TRY(record(stores, session, event));
    return event.operation;
}

Done approveExpiry(const Stores &stores, const Session &session, const QString &proposal)
{
    NACHWEIS_ASSIGN(const ExpiryRecord found, openProposal(stores.audit, proposal));
    ledger::Event event = staffEvent(session, QString(approvedAction), u"ok"_s);
    event.purpose = found.proposed->purpose;
    event.ref = found.proposed->ref;
    event.operation = proposal;
    const bool duty = allows(session.duty, Act::Approve);
    if (!duty || session.actor() == found.proposed->actor) {
        event.outcome = u"denied"_s;
        NACHWEIS_TRY(record(stores, session, event));
        return refused(duty ? Tr::tr("You proposed this removal yourself; a second person has to approve it.")
                            : titleOf(Act::Approve));
    }
    NACHWEIS_TRY(planOf(stores, *found.proposed));
    return record(stores, session, event);
}

Result<qint64> expireEntries(const Stores &stores, const Session &session, const QString &proposal)
{
    NACHWEIS_TRY(may(session, Act::ExpireEntries));
    NACHWEIS_ASSIGN(const ExpiryRecord found, openProposal(stores.audit, proposal));
    if (found.proposed->actor != session.actor())
        return refused(Tr::tr("Who proposed the removal carries it out."));
    if (!found.approved || found.approved->actor == session.actor())
        return refused(Tr::tr("No second person has approved this removal."));
    if (session.clock() > found.approved->time + approvalLasts)
        return refused(
            Tr::tr("The approval is older than %n days; propose it anew.", nullptr, int(approvalLasts.count())));
    NACHWEIS_ASSIGN(const ExpiryPlan plan, planOf(stores, *found.proposed));
    NACHWEIS_TRY(stores.audit.transaction([&]() -> Done {
        for (const ExpiredRange &r : plan.ranges) {
            ledger::Event event = staffEvent(session, QString(expiredAction), u"done"_s);
            event.purpose = plan.classId;
            event.ref = reference(r);
            event.operation = proposal;
            event.eventId = session.newId();
            NACHWEIS_TRY(report(stores.audit, session, event));
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
