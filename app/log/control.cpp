// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/control.h"

#include "log/entry_row.h"

#include <QCryptographicHash>
#include <algorithm>
#include <array>

namespace nachweis::log {
namespace {

constexpr std::array families{"staff.", "witness.", "retention.", "console.", "reporter.", "log.", "workspace."};

ControlEntry fromColumns(ledger::LeafIndex index, const ledger::EntryColumns &c)
{
    const auto text = [](QByteArrayView utf8) { return QString::fromUtf8(utf8); };
    return {
        index,           fromMicroseconds(c.timeUs), text(c.action), text(c.actor), text(c.subject), text(c.purpose),
        text(c.outcome), text(c.operation),          text(c.ref)};
}

} // namespace

bool isControl(QByteArrayView action)
{
    return std::any_of(families.begin(), families.end(), [&](const char *f) { return action.startsWith(f); }) ||
           action == "data.erased" || action == "data.erased_partly";
}

bool mayExpire(QByteArrayView action)
{
    // What a console verified is passing; what it trusted and had stamped is what stamps are held against for ever.
    return !isControl(action) ||
           (action.startsWith("console.") && action != "console.trusted" && action != "console.timestamped");
}

Result<std::vector<ledger::LeafIndex>> controlByIndex(const Database &audit, ledger::TreeSize size)
{
    NACHWEIS_ASSIGN(Statement rows,
                    audit.prepare("SELECT idx, action FROM entries WHERE action >= ? AND action < ? AND idx < ?"));
    std::vector<ledger::LeafIndex> found;
    std::vector<QByteArray> prefixes(families.begin(), families.end());
    prefixes.emplace_back("data.erased");
    for (const QByteArray &prefix : prefixes) {
        QByteArray end = prefix;
        ++end.back();
        rows.bindText(1, prefix);
        rows.bindText(2, end);
        rows.bind(3, size);
        while (true) {
            NACHWEIS_ASSIGN(const bool more, rows.step());
            if (!more)
                break;
            if (isControl(rows.text(1)))
                found.push_back(rows.integer(0));
        }
        rows.reset();
    }
    std::sort(found.begin(), found.end());
    return found;
}

Result<QList<ControlEntry>> controlEntries(const Database &audit, ledger::LeafIndex first, ledger::TreeSize end)
{
    static const QByteArray sql =
        QByteArray("SELECT ") + entryColumnList + " FROM entries WHERE idx >= ? AND idx < ? ORDER BY idx";
    NACHWEIS_ASSIGN(Statement rows, audit.prepare(sql.constData()));
    rows.bind(1, first);
    rows.bind(2, end);
    QList<ControlEntry> list;
    while (true) {
        NACHWEIS_ASSIGN(const bool more, rows.step());
        if (!more)
            return list;
        if (const auto columns = entryColumns(rows); columns && isControl(columns->action))
            list.append(fromColumns(rows.integer(0), *columns));
    }
}

Result<ControlRows> controlEntriesAt(const Database &audit, const std::vector<ledger::LeafIndex> &indexes)
{
    static const QByteArray sql = QByteArray("SELECT ") + entryColumnList + " FROM entries WHERE idx = ?";
    NACHWEIS_ASSIGN(Statement row, audit.prepare(sql.constData()));
    ControlRows rows;
    QCryptographicHash digest(QCryptographicHash::Sha256);
    QByteArray bytes;
    for (const ledger::LeafIndex index : indexes) {
        row.bind(1, index);
        NACHWEIS_ASSIGN(const bool there, row.step());
        Hash leaf{};
        if (const auto columns = there ? entryColumns(row) : std::nullopt) {
            bytes.resize(0);
            ledger::appendCanonical(bytes, *columns);
            leaf = ledger::leafHash(bytes);
            if (isControl(columns->action))
                rows.entries.append(fromColumns(index, *columns));
        }
        digest.addData(view(leaf).toByteArray());
        row.reset();
    }
    rows.digest = toHash(digest.result());
    return rows;
}

QHash<QString, ledger::LeafIndex> erasedSubjects(const QList<ControlEntry> &control)
{
    QHash<QString, ledger::LeafIndex> newest;
    for (const ControlEntry &e : control)
        if ((e.action == "data.erased"_L1 || e.action == "data.erased_partly"_L1) && e.outcome == "done"_L1)
            newest.insert(e.subject, e.index);
    return newest;
}

} // namespace nachweis::log
