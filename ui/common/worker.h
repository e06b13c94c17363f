// SPDX-License-Identifier: GPL-3.0-or-later
// One background thread with stores of its own. Every read and change of a page goes through it, in order; the window
// never waits. A result for an owner that is gone is dropped.
#pragma once

#include "office/workspace.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThread>
#include <memory>

namespace nachweis::ui {

class Worker : public QObject
{
    Q_OBJECT
public:
    explicit Worker(Session session, QObject *parent = nullptr);
    /// Interrupts what runs, waits for it and closes the stores.
    ~Worker() override;

    const Session &session() const { return m_session; }

    /// `work(const Stores &, const Session &)` runs in the background; `done(Result)` here, if `owner` still lives.
    template <typename Work, typename DoneFn> void run(QObject *owner, Work work, DoneFn done)
    {
        using R = std::invoke_result_t<Work, const Stores &, const Session &>;
        const QPointer<QObject> guard(owner);
        QMetaObject::invokeMethod(
            m_context,
            [this, guard, work = std::move(work), done = std::move(done)]() {
                Result<const Stores *> stores = open();
                auto result = std::make_shared<R>(stores ? work(**stores, m_session) : R(fail(stores.error())));
                QMetaObject::invokeMethod(
                    QCoreApplication::instance(),
                    [guard, done, result] {
                        if (guard)
                            done(*result);
                    },
                    Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    }

private:
    Result<const Stores *> open();
    Session m_session;
    QThread m_thread;
    QObject *m_context; // lives in m_thread
    std::optional<Stores> m_stores;
    std::atomic<const Database *> m_interruptible{nullptr};
};

} // namespace nachweis::ui
