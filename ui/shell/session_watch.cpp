// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/session_watch.h"

#ifdef NACHWEIS_DBUS
#include <QDBusConnection>
#endif

namespace nachweis::ui {

SessionWatch::SessionWatch(QObject *parent) : QObject(parent)
{
#ifdef NACHWEIS_DBUS
    QDBusConnection session = QDBusConnection::sessionBus();
    for (const QString &name : {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver"), QStringLiteral("org.kde.screensaver")})
        session.connect({}, {}, name, QStringLiteral("ActiveChanged"), this, SLOT(screenSaverChanged(bool)));
    QDBusConnection system = QDBusConnection::systemBus();
    system.connect(QStringLiteral("org.freedesktop.login1"), {}, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this, SLOT(sessionLocked()));
    system.connect(QStringLiteral("org.freedesktop.login1"), {}, QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this, SLOT(sleepChanged(bool)));
#endif
}

void SessionWatch::screenSaverChanged(bool active)
{
    if (active)
        Q_EMIT screenLocked();
}

void SessionWatch::sessionLocked() { Q_EMIT screenLocked(); }

void SessionWatch::sleepChanged(bool begins)
{
    if (begins)
        Q_EMIT goingToSleep();
}

} // namespace nachweis::ui
