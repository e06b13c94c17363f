// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/reminders.h"

#include "common/theme.h"

#include <QSystemTrayIcon>

namespace nachweis::ui {
namespace {

constexpr int marks[] = {0, 2, 12, 24};
constexpr std::chrono::seconds jumpAfter{120}; // slower corrections of a clock are no news

} // namespace

int markPassed(Instant before, Instant now, Instant until)
{
    for (const int mark : marks)
        if (const Instant at = until - std::chrono::hours(mark); before < at && at <= now)
            return mark;
    return -1;
}

void Reminders::tick(Instant now, const QList<incidents::RunningClock> &clocks)
{
    const qint64 runningMs = m_running.elapsed();
    if (m_before) {
        const auto passed = std::chrono::milliseconds(runningMs - m_beforeMs);
        const auto by = std::chrono::duration_cast<std::chrono::seconds>((now - *m_before) - passed);
        if (by > jumpAfter || by < -jumpAfter)
            Q_EMIT clockJumped(by);
        for (const incidents::RunningClock &clock : clocks) {
            const int mark = markPassed(*m_before, now, clock.obligation.deadline->alarm);
            if (mark == 0)
                tell(tr("%1, %2: the alarm is reached.").arg(clock.label, clock.obligation.definition.title()));
            else if (mark > 0)
                tell(tr("%1, %2: %n hours until the alarm.", nullptr, mark)
                         .arg(clock.label, clock.obligation.definition.title()));
        }
    }
    m_before = now;
    m_beforeMs = runningMs;
}

void Reminders::tell(const QString &text)
{
    Q_EMIT reminded(text);
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (!m_tray)
        m_tray = new QSystemTrayIcon(icon("incidents"), this);
    m_tray->show();
    m_tray->showMessage(u"Nachweis"_s, text, QSystemTrayIcon::Warning); // the number of the incident, no person
}

} // namespace nachweis::ui
