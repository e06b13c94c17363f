// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of an incident's timeline, filtered; texts are made for the rows that are seen.
#pragma once

#include "incidents/incidents.h"

#include <QAbstractTableModel>

namespace nachweis::ui {

class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(const QList<incidents::TimelineItem> &items, const QString &filter,
              std::optional<incidents::TimelineKind> kind);
    QList<incidents::TimelineItem> shown() const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 4; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<incidents::TimelineItem> m_items;
    QList<qsizetype> m_rows; // of m_items
};

} // namespace nachweis::ui
