// SPDX-License-Identifier: GPL-3.0-or-later
// What the window tells without being asked: a clock that passes a mark, and a system clock that jumps.
#pragma once

#include "incidents/incidents.h"

#include <QElapsedTimer>
#include <QObject>

class QSystemTrayIcon;

namespace nachweis::ui {

class Reminders : public QObject
{
    Q_OBJECT
public:
    explicit Reminders(QObject *parent) : QObject(parent) { m_running.start(); }
    /// Call every second, with every clock that runs.
    void tick(Instant now, const QList<incidents::RunningClock> &clocks);

Q_SIGNALS:
    /// For the status line; the desktop has been told too, where it has a place for it.
    void reminded(const QString &text);
    /// The clock of the system moved by this against the time that passed; the limits themselves are instants and stay.
    void clockJumped(std::chrono::seconds by);

private:
    void tell(const QString &text);
    QElapsedTimer m_running;
    std::optional<Instant> m_before;
    qint64 m_beforeMs = 0;
    QSystemTrayIcon *m_tray = nullptr;
};

/// The mark (hours before `until`; 0 is the alarm itself) that lies between two instants; -1 where none does.
int markPassed(Instant before, Instant now, Instant until);

} // namespace nachweis::ui
