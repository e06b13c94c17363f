// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log as a table, newest first. Without a filter a row's index is known from its place: any part of a million
// rows is one read of a few hundred, and a bounded cache holds them. With a filter it pages by key as one scrolls.
#pragma once

#include "common/worker.h"
#include "log/entry_list.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

namespace nachweis::ui {

class EntryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Index, Time, Action, Actor, Subject, Outcome, Ref, ColumnCount };
    explicit EntryModel(Worker *worker, QObject *parent = nullptr);

    void setFilter(const log::EntryFilter &filter);
    void reload();
    /// The table's row of an entry; -1 where it is not (yet) there.
    int rowOf(ledger::LeafIndex index) const;
    /// The entry that stands in a row, also while it is being read.
    ledger::LeafIndex indexAt(int row) const
    {
        return m_filter.isEmpty() ? m_size - 1 - row : row < m_found.size() ? m_found[row].index : -1;
    }
    ledger::TreeSize logSize() const { return m_size; } ///< entries in the log when it was read last
    /// nullopt while it is being read. A row that is gone has the index removedRow or missingRow.
    std::optional<log::EntryRow> rowAt(int row) const;
    static constexpr ledger::LeafIndex missingRow = -1;
    static constexpr ledger::LeafIndex removedRow = -2; ///< after its retention, as an entry says
    bool complete() const { return m_filter.isEmpty() || !m_more; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *
    mimeData(const QModelIndexList &indexes) const override; ///< entriesMime(), in order; removed rows left out
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const nachweis::Error &error);
    void loaded();

private:
    static constexpr int pageSize = 256;
    static constexpr int cachedPages = 200;
    const log::EntryRow *cached(int row) const;
    void request(int page) const;
    Worker *m_worker;
    log::EntryFilter m_filter;
    ledger::TreeSize m_size = 0;
    mutable QCache<int, QList<log::EntryRow>> m_pages; // unfiltered
    mutable QSet<int> m_asked;
    QList<log::EntryRow> m_found; // filtered
    bool m_more = false;
    bool m_fetching = false;
    int m_generation = 0; // a result for an older question is dropped
};

} // namespace nachweis::ui
