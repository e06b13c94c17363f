// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/session_watch.h"
#include "base/literals.h"

#ifdef NACHWEIS_DBUS
#include <QDBusConnection>
#endif

namespace nachweis::ui {

SessionWatch::SessionWatch(QObject *parent) : QObject(parent)
{
#ifdef NACHWEIS_DBUS
    QDBusConnection session = QDBusConnection::sessionBus();
    for (const QString &name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"org.kde.screensaver"_s})
        session.connect({}, {}, name, u"ActiveChanged"_s, this, SLOT(screenSaverChanged(bool)));
    QDBusConnection system = QDBusConnection::systemBus();
    system.connect(u"org.freedesktop.login1"_s, {}, u"org.freedesktop.login1.Session"_s, u"Lock"_s, this,
                   SLOT(sessionLocked()));
    system.connect(u"org.freedesktop.login1"_s, {}, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
                   SLOT(sleepChanged(bool)));
#endif
}

void SessionWatch::screenSaverChanged(bool active)
{
    if (active)
        Q_EMIT screenLocked();
}

void SessionWatch::sessionLocked()
{
    Q_EMIT screenLocked();
}

void SessionWatch::sleepChanged(bool begins)
{
    if (begins)
        Q_EMIT goingToSleep();
}

} // namespace nachweis::ui
