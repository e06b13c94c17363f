// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/worker.h"

namespace nachweis::ui {

Worker::Worker(Session session, QObject *parent)
    : QObject(parent), m_session(std::move(session)), m_context(new QObject)
{
    m_context->moveToThread(&m_thread);
    m_thread.setObjectName(u"stores"_s);
    m_thread.start();
}

Worker::~Worker()
{
    if (const Database *database = m_interruptible)
        database->interrupt();
    // The connections were opened there and are closed there; nothing that is queued runs any more.
    QMetaObject::invokeMethod(
        m_context,
        [this] {
            m_interruptible = nullptr;
            m_stores.reset();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_context;
}

Result<const Stores *> Worker::open()
{
    if (!m_stores) {
        NACHWEIS_ASSIGN(Stores stores, Stores::open(m_session));
        m_stores.emplace(std::move(stores));
        m_interruptible = &m_stores->audit;
    }
    return &*m_stores;
}

} // namespace nachweis::ui
