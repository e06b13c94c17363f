// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/plain_tips.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>

namespace nachweis::ui {

QString plainTip(const QString &text)
{
    return text.isEmpty() ? text : Qt::convertFromPlainText(text);
}

bool PlainTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    auto *viewport = qobject_cast<QWidget *>(watched);
    auto *view = viewport ? qobject_cast<QAbstractItemView *>(viewport->parentWidget()) : nullptr;
    if (!view || view->viewport() != viewport)
        return false;
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = view->indexAt(help->pos());
    QToolTip::showText(help->globalPos(), plainTip(index.data(Qt::ToolTipRole).toString()), view,
                       view->visualRect(index));
    return true;
}

} // namespace nachweis::ui
