// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/timeline_model.h"

#include "common/words.h"

namespace nachweis::ui {

void TimelineModel::show(const QList<incidents::TimelineItem> &items, const QString &filter,
                         std::optional<incidents::TimelineKind> kind)
{
    beginResetModel();
    m_items = items;
    m_rows.clear();
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const incidents::TimelineItem &t = m_items[i];
        if (kind && t.kind != *kind)
            continue;
        if (filter.isEmpty() || t.body.contains(filter, Qt::CaseInsensitive) ||
            t.actor.contains(filter, Qt::CaseInsensitive) || titleOf(t.kind).contains(filter, Qt::CaseInsensitive))
            m_rows += i;
    }
    endResetModel();
}

QList<incidents::TimelineItem> TimelineModel::shown() const
{
    QList<incidents::TimelineItem> list;
    for (const qsizetype row : m_rows)
        list += m_items[row];
    return list;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const incidents::TimelineItem &t = m_items[m_rows[index.row()]];
    switch (index.column()) {
    case 0:
        return instantText(t.at);
    case 1:
        return t.actor.section(':'_L1, 1);
    case 2:
        return titleOf(t.kind);
    default:
        return u"%1. %2"_s.arg(t.seq).arg(t.body);
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Time") : section == 1 ? tr("Who") : section == 2 ? tr("Step") : tr("What");
}

} // namespace nachweis::ui
