// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/process.h"

#include <QtGlobal>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace nachweis {

void protectProcess()
{
#ifdef Q_OS_UNIX
    ::umask(077);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_DUMPABLE, 0); // also for handlers that the limit does not bind, and for other programs' looks
#endif
}

} // namespace nachweis
