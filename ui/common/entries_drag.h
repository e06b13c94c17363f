// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of the log on the mouse: taken up from the log's table, let go over an incident.
#pragma once

#include <QList>
#include <QObject>
#include <functional>

class QMimeData;
class QPoint;
class QWidget;

namespace nachweis::ui {

extern const char entriesMimeType[]; ///< decimal indices, a space between two
QMimeData *entriesMime(const QList<qint64> &entries);
QList<qint64> entriesIn(const QMimeData *mime); ///< empty where it holds none

/// Lets `target`, the viewport of a view, take entries where `accepts` says so.
class EntriesDrop : public QObject
{
    Q_OBJECT
public:
    EntriesDrop(QWidget *target, std::function<bool(const QPoint &)> accepts);

Q_SIGNALS:
    void hovered(const QPoint &at); ///< entries are held over a place that takes them
    void left();
    void dropped(const QList<qint64> &entries, const QPoint &at);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<bool(const QPoint &)> m_accepts;
};

} // namespace nachweis::ui
