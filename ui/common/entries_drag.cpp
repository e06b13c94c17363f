// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/entries_drag.h"

#include <QDropEvent>
#include <QMimeData>
#include <QWidget>

namespace nachweis::ui {

const char entriesMimeType[] = "application/x-nachweis-entries";

QMimeData *entriesMime(const QList<qint64> &entries)
{
    QByteArrayList numbers;
    for (const qint64 entry : entries)
        numbers += QByteArray::number(entry);
    auto *mime = new QMimeData;
    mime->setData(QLatin1String(entriesMimeType), numbers.join(' '));
    return mime;
}

QList<qint64> entriesIn(const QMimeData *mime)
{
    QList<qint64> entries;
    const QByteArrayList numbers = mime->data(QLatin1String(entriesMimeType)).split(' ');
    for (const QByteArray &number : numbers) {
        bool fine = false;
        const qint64 entry = number.toLongLong(&fine);
        if (fine && entry >= 0)
            entries += entry;
    }
    return entries;
}

EntriesDrop::EntriesDrop(QWidget *target, std::function<bool(const QPoint &)> accepts)
    : QObject(target), m_accepts(std::move(accepts))
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

bool EntriesDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        break;
    case QEvent::DragLeave:
        Q_EMIT left();
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
    auto *drop = static_cast<QDropEvent *>(event);
    const QList<qint64> entries = entriesIn(drop->mimeData());
    const QPoint at = drop->position().toPoint();
    const bool takes = !entries.isEmpty() && m_accepts(at);
    // An enter that is refused would end the drag for the whole widget.
    if (takes || (event->type() == QEvent::DragEnter && !entries.isEmpty())) {
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
    } else {
        drop->ignore();
    }
    if (takes && event->type() == QEvent::Drop)
        Q_EMIT dropped(entries, at);
    else if (takes)
        Q_EMIT hovered(at);
    else
        Q_EMIT left();
    return true;
}

} // namespace nachweis::ui
