// SPDX-License-Identifier: GPL-3.0-or-later
// Says when the desktop locks its screen, switches the session or goes to sleep. On Linux through D-Bus (screen savers
// of the session, logind); elsewhere nothing is heard yet, and the idle lock has to do.
#pragma once

#include <QObject>

namespace nachweis::ui {

class SessionWatch : public QObject
{
    Q_OBJECT
public:
    explicit SessionWatch(QObject *parent);

Q_SIGNALS:
    void screenLocked();
    void goingToSleep();

private Q_SLOTS:
    void screenSaverChanged(bool active);
    void sessionLocked();
    void sleepChanged(bool begins);
};

} // namespace nachweis::ui
