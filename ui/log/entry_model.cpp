// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/entry_model.h"

#include "common/entries_drag.h"
#include "common/words.h"
#include "log/retention.h"

namespace nachweis::ui {

namespace {

// A stand-in for a row that is gone keeps its place in `time`: it has none of its own.
ledger::LeafIndex placeOf(const log::EntryRow &row)
{
    return row.index >= 0 ? row.index : toMicroseconds(row.time);
}

Result<QList<log::EntryRow>> pageWithGaps(const Database &audit, ledger::LeafIndex first, ledger::LeafIndex before)
{
    NACHWEIS_ASSIGN(QList<log::EntryRow> rows, log::listEntriesUp(audit, {}, first, int(before - first)));
    rows.removeIf([before](const log::EntryRow &row) { return row.index >= before; });
    if (rows.size() == before - first)
        return rows;
    NACHWEIS_ASSIGN(const log::ExpiredRows expired,
                    log::ExpiredRows::load(audit, std::numeric_limits<ledger::TreeSize>::max()));
    QList<log::EntryRow> whole;
    qsizetype next = 0;
    for (ledger::LeafIndex index = first; index < before; ++index) {
        if (next < rows.size() && rows[next].index == index) {
            whole.append(rows[next++]);
            continue;
        }
        log::EntryRow gone;
        gone.index = expired.contains(index) ? EntryModel::removedRow : EntryModel::missingRow;
        gone.time = fromMicroseconds(index);
        whole.append(gone);
    }
    return whole;
}

} // namespace

EntryModel::EntryModel(Worker *worker, QObject *parent)
    : QAbstractTableModel(parent), m_worker(worker), m_pages(cachedPages)
{
}

void EntryModel::setFilter(const log::EntryFilter &filter)
{
    m_filter = filter;
    reload();
}

void EntryModel::reload()
{
    const int token = ++m_generation;
    const log::EntryFilter filter = m_filter;
    struct First
    {
        ledger::TreeSize size;
        QList<log::EntryRow> rows;
    };
    m_worker->run(
        this,
        [filter](const Stores &stores, const Session &) -> Result<First> {
            NACHWEIS_ASSIGN(const ledger::TreeSize size, log::entryCount(stores.audit));
            NACHWEIS_ASSIGN(
                QList<log::EntryRow> rows,
                log::listEntriesDown(stores.audit, filter, std::numeric_limits<ledger::LeafIndex>::max(), pageSize));
            return First{size, std::move(rows)};
        },
        [this, token](const Result<First> &first) {
            if (token != m_generation)
                return;
            if (!first) {
                Q_EMIT failed(first.error());
                return;
            }
            beginResetModel();
            m_size = first->size;
            m_pages.clear();
            m_asked.clear();
            m_fetching = false;
            m_found = m_filter.isEmpty() ? QList<log::EntryRow>() : first->rows;
            m_more = first->rows.size() == pageSize;
            endResetModel();
            Q_EMIT loaded();
        });
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_filter.isEmpty() ? int(std::min<ledger::TreeSize>(m_size, std::numeric_limits<int>::max() / 64))
                              : int(m_found.size());
}

int EntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int EntryModel::rowOf(ledger::LeafIndex index) const
{
    if (m_filter.isEmpty())
        return index >= 0 && index < m_size ? int(m_size - 1 - index) : -1;
    for (int i = 0; i < m_found.size(); ++i)
        if (m_found[i].index == index)
            return i;
    return -1;
}

std::optional<log::EntryRow> EntryModel::rowAt(int row) const
{
    const log::EntryRow *found = cached(row);
    return found ? std::optional<log::EntryRow>(*found) : std::nullopt;
}

const log::EntryRow *EntryModel::cached(int row) const
{
    if (!m_filter.isEmpty())
        return row >= 0 && row < m_found.size() ? &m_found[row] : nullptr;
    const ledger::LeafIndex index = m_size - 1 - row;
    const QList<log::EntryRow> *page = m_pages.object(row / pageSize);
    if (!page)
        return nullptr;
    // Where a row is gone the page holds a stand-in at its place.
    const qsizetype at =
        std::lower_bound(page->begin(), page->end(), index,
                         [](const log::EntryRow &entry, ledger::LeafIndex wanted) { return placeOf(entry) < wanted; }) -
        page->begin();
    return at < page->size() && placeOf(page->at(at)) == index ? &page->at(at) : nullptr;
}

void EntryModel::request(int page) const
{
    if (m_asked.contains(page))
        return;
    m_asked.insert(page);
    const ledger::LeafIndex before = m_size - ledger::LeafIndex(page) * pageSize;
    const int token = m_generation;
    auto *self = const_cast<EntryModel *>(this);
    m_worker->run(
        self,
        [before](const Stores &stores, const Session &) -> Result<QList<log::EntryRow>> {
            return pageWithGaps(stores.audit, std::max<ledger::LeafIndex>(0, before - pageSize), before);
        },
        [self, page, token](const Result<QList<log::EntryRow>> &rows) {
            if (token != self->m_generation)
                return;
            self->m_asked.remove(page);
            if (!rows) {
                Q_EMIT self->failed(rows.error());
                return;
            }
            self->m_pages.insert(page, new QList<log::EntryRow>(*rows));
            const int first = page * pageSize;
            const int last = std::min(self->rowCount(), first + pageSize) - 1;
            if (last >= first)
                Q_EMIT self->dataChanged(self->index(first, 0), self->index(last, ColumnCount - 1));
        });
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    const log::EntryRow *e = cached(index.row());
    if (!e) {
        request(index.row() / pageSize);
        return role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    }
    if (e->index < 0)
        return index.column() == Index ? QVariant(QString::number(m_size - 1 - index.row()))
               : index.column() == Action
                   ? QVariant(e->index == removedRow ? tr("removed after its retention") : tr("⚠ this row is missing"))
                   : QVariant();
    switch (index.column()) {
    case Index:
        return QString::number(e->index);
    case Time:
        return role == Qt::ToolTipRole ? instantTextUtc(e->time) : instantText(e->time);
    case Action:
        return role == Qt::ToolTipRole ? e->action : actionTitle(e->action);
    case Actor:
        return e->actor;
    case Subject:
        return e->subject;
    case Outcome:
        return role == Qt::ToolTipRole ? e->outcome : outcomeTitle(e->outcome);
    case Ref:
        return e->ref;
    default:
        return {};
    }
}

Qt::ItemFlags EntryModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList EntryModel::mimeTypes() const
{
    return {QLatin1String(entriesMimeType)};
}

QMimeData *EntryModel::mimeData(const QModelIndexList &indexes) const
{
    QSet<ledger::LeafIndex> entries;
    for (const QModelIndex &index : indexes)
        if (const auto entry = rowAt(index.row());
            !entry || entry->index >= 0) // one that is being read still has its place
            entries.insert(indexAt(index.row()));
    QList<ledger::LeafIndex> ordered(entries.begin(), entries.end());
    std::sort(ordered.begin(), ordered.end());
    return entriesMime(ordered);
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Index:
        return tr("Entry");
    case Time:
        return tr("Time");
    case Action:
        return tr("Action");
    case Actor:
        return tr("Actor");
    case Subject:
        return tr("Subject");
    case Outcome:
        return tr("Outcome");
    case Ref:
        return tr("Concerns");
    default:
        return {};
    }
}

bool EntryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_filter.isEmpty() && m_more && !m_fetching;
}

void EntryModel::fetchMore(const QModelIndex &)
{
    if (m_found.isEmpty() || m_fetching)
        return;
    m_fetching = true;
    const int token = m_generation;
    const log::EntryFilter filter = m_filter;
    const ledger::LeafIndex before = m_found.last().index;
    m_worker->run(
        this,
        [filter, before](const Stores &stores, const Session &) {
            return log::listEntriesDown(stores.audit, filter, before, pageSize);
        },
        [this, token](const Result<QList<log::EntryRow>> &rows) {
            if (token != m_generation)
                return;
            m_fetching = false;
            if (!rows) {
                m_more = false;
                Q_EMIT failed(rows.error());
                return;
            }
            m_more = rows->size() == pageSize;
            if (rows->isEmpty())
                return;
            beginInsertRows({}, int(m_found.size()), int(m_found.size() + rows->size()) - 1);
            m_found += *rows;
            endInsertRows();
        });
}

} // namespace nachweis::ui
