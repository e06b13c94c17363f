// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/threads.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace nachweis::ui::threads {
namespace {

// Far more than run at a time: work that ends slowly after a lock must not keep the next unlocking waiting.
constexpr int most = 64;

QThreadPool &pool()
{
    static QThreadPool threads;
    threads.setMaxThreadCount(most);
    return threads;
}

} // namespace

void start(std::function<void()> work)
{
    pool().start(std::move(work));
}

void deliver(std::function<void()> what)
{
    QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(what), Qt::QueuedConnection);
}

void finish()
{
    pool().waitForDone();
}

} // namespace nachweis::ui::threads
