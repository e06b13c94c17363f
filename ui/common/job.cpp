// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/job.h"

#include "common/threads.h"
#include "common/worker.h"
#include "office/workspace.h"

#include <QPointer>
#include <mutex>

namespace nachweis::ui {

struct Job::State
{
    std::atomic<bool> cancel{false};
    std::mutex mutex;
    const Stores *stores = nullptr; // while they are open; under the mutex

    void stop()
    {
        cancel = true;
        const std::scoped_lock lock(mutex);
        if (stores)
            stores->interrupt();
    }
    void use(const Stores *opened)
    {
        const std::scoped_lock lock(mutex);
        stores = opened;
        if (stores && cancel)
            stores->interrupt();
    }
};

Job::Job(QObject *owner, Worker *worker) : QObject(owner), m_worker(worker)
{
    if (worker)
        connect(worker, &Worker::closing, this, &Job::drop);
}

Job::~Job()
{
    drop();
}

void Job::cancel()
{
    if (m_state)
        m_state->stop();
}

// No result is delivered for a state that is no longer this job's.
void Job::drop()
{
    cancel();
    m_state.reset();
}

void Job::beginPlain(Plain work, std::function<void()> done)
{
    drop();
    m_state = std::make_shared<State>();
    threads::start([self = QPointer(this), state = m_state, work = std::move(work), done = std::move(done)] {
        const Running running{[self, state](qint64 finished, qint64 all) {
                                  threads::deliver([self, state, finished, all] {
                                      if (self && self->m_state == state)
                                          Q_EMIT self->progressed(finished, all);
                                  });
                              },
                              &state->cancel};
        work(*state, running);
        threads::deliver([self, state, done] {
            if (!self || self->m_state != state)
                return;
            self->m_state.reset();
            done();
        });
    });
}

void Job::begin(std::function<void(const Running &)> work, std::function<void()> done)
{
    beginPlain([work = std::move(work)](State &, const Running &running) { work(running); }, std::move(done));
}

void Job::beginWithStores(WithStores work, std::function<void()> done)
{
    beginPlain(
        [session = m_worker->session(), work = std::move(work)](State &state, const Running &running) {
            const Result<Stores> stores = Stores::open(session);
            if (!stores)
                return work(fail(stores.error()), session, running);
            state.use(&*stores);
            work(&*stores, session, running);
            state.use(nullptr);
        },
        std::move(done));
}

} // namespace nachweis::ui
