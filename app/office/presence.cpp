// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/presence.h"

#include "base/tr.h"

#include <QFile>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace nachweis {

Result<std::shared_ptr<const Presence>> Presence::take(const QString &folder, bool alone)
{
#ifdef Q_OS_UNIX
    // Of the system, so that a program that is gone holds nothing. The file stays: removing it would let two hold it.
    const int file =
        ::open(QFile::encodeName(folder + u"/open.lock"_s).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return std::shared_ptr<const Presence>();
    if (::flock(file, (alone ? LOCK_EX : LOCK_SH) | LOCK_NB) != 0) {
        ::close(file);
        return fail(ErrorCode::Busy,
                    alone ? Tr::tr("Another program has this workspace open: a console, or a service that sequences.")
                          : Tr::tr("A backup is being restored into this workspace."),
                    alone ? Tr::tr("Close it and try again. Nothing was changed.")
                          : Tr::tr("Nothing was opened. Try again when it is done."));
    }
    return std::shared_ptr<const Presence>(new Presence(file));
#else
    Q_UNUSED(folder)
    Q_UNUSED(alone)
    return std::shared_ptr<const Presence>();
#endif
}

Result<std::shared_ptr<const Presence>> Presence::among(const QString &folder)
{
    return take(folder, false);
}

Result<std::shared_ptr<const Presence>> Presence::alone(const QString &folder)
{
    return take(folder, true);
}

Presence::~Presence()
{
#ifdef Q_OS_UNIX
    ::close(m_file);
#endif
}

} // namespace nachweis
