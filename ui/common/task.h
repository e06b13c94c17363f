// SPDX-License-Identifier: GPL-3.0-or-later
// Long work with progress and Cancel, in a thread of its own and with connections of its own, so that the pages' reads
// do not wait for it. Bound to its owner: when that goes, the work is told to stop and its result is dropped.
#pragma once

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrent>
#include <atomic>
#include <functional>
#include <memory>

namespace nachweis::ui {

class Task : public QObject
{
    Q_OBJECT
public:
    using Progress = std::function<void(qint64 done, qint64 all)>;

    explicit Task(QObject *owner) : QObject(owner) {}
    ~Task() override
    {
        if (m_cancel)
            *m_cancel = true;
    }
    bool running() const { return m_cancel != nullptr; }
    void cancel()
    {
        if (m_cancel)
            *m_cancel = true;
    }
    /// `work(const Progress &, const std::atomic<bool> &cancel)` elsewhere, `done(result)` here.
    template <typename Work, typename DoneFn> void start(Work work, DoneFn done)
    {
        using R = std::invoke_result_t<Work, const Progress &, const std::atomic<bool> &>;
        const auto cancel = m_cancel = std::make_shared<std::atomic<bool>>(false);
        auto *watcher = new QFutureWatcher<R>(this);
        connect(watcher, &QFutureWatcher<R>::finished, this, [this, watcher, done] {
            watcher->deleteLater();
            m_cancel.reset();
            done(watcher->result());
        });
        const QPointer<Task> self(this);
        watcher->setFuture(QtConcurrent::run([work = std::move(work), cancel, self] {
            const Progress progress = [self](qint64 finished, qint64 all) {
                QMetaObject::invokeMethod(QCoreApplication::instance(), [self, finished, all] {
                    if (self)
                        Q_EMIT self->progressed(finished, all);
                });
            };
            return work(progress, *cancel);
        }));
    }

Q_SIGNALS:
    void progressed(qint64 done, qint64 all);

private:
    std::shared_ptr<std::atomic<bool>> m_cancel;
};

} // namespace nachweis::ui
