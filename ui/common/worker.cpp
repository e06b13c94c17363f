// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/worker.h"

#include "common/threads.h"
#include "office/workspace.h"

#include <QPointer>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace nachweis::ui {

struct Worker::Item
{
    QPointer<QObject> owner;
    bool kept = false;
    Run work;
    std::function<void()> done;
};

struct Worker::State
{
    explicit State(const Session &s) : session(s) {}

    const Session session;
    bool dropped = false; // in the window's thread alone: no result is delivered any more
    std::mutex mutex;     // over all below
    std::condition_variable awake;
    std::deque<Item> queue;
    bool closing = false;
    std::optional<Stores> stores; // opened, used and closed in the background
    Last last;
    QPointer<QObject> lastOwner;
    std::function<void(const Done &)> ended;

    Result<const Stores *> open();
    void serve(const std::shared_ptr<State> &self);
    Done endOn();
};

Result<const Stores *> Worker::State::open()
{
    if (!stores) {
        NACHWEIS_ASSIGN(Stores opened, Stores::open(session));
        const std::scoped_lock lock(mutex);
        stores.emplace(std::move(opened));
        if (closing)
            stores->interrupt();
    }
    return &*stores;
}

// What is kept, and the last, with new connections: the others are interrupted for good.
Done Worker::State::endOn()
{
    {
        const std::scoped_lock lock(mutex);
        stores.reset();
    }
    if (queue.empty() && !last)
        return {};
    const Result<Stores> fresh = Stores::open(session);
    const Result<const Stores *> opened = fresh ? Result<const Stores *>(&*fresh) : fail(fresh.error());
    Done all;
    for (const Item &item : queue)
        if (const std::optional<Error> error = item.work(opened, session); error && all)
            all = fail(*error);
    if (last)
        if (const Done done = opened ? last(**opened, session) : fail(opened.error()); !done && all)
            all = done;
    return all;
}

void Worker::State::serve(const std::shared_ptr<State> &self)
{
    for (;;) {
        Item item;
        {
            std::unique_lock lock(mutex);
            awake.wait(lock, [this] { return closing || !queue.empty(); });
            if (closing)
                break;
            item = std::move(queue.front());
            queue.pop_front();
        }
        const std::optional<Error> error = item.work(open(), session);
        if (item.kept && error && isCancelled(*error)) { // by close(): it is done again below
            const std::scoped_lock lock(mutex);
            queue.push_front(std::move(item));
            continue;
        }
        threads::deliver([self, item = std::move(item)] {
            if (!self->dropped && item.owner)
                item.done();
        });
    }
    const Done done = endOn();
    threads::deliver([self, done] {
        self->queue.clear();
        if (self->ended && self->lastOwner)
            self->ended(done);
    });
}

Worker::Worker(const Session &session, QObject *parent) : QObject(parent), m_state(std::make_shared<State>(session))
{
    threads::start([state = m_state] { state->serve(state); });
}

Worker::~Worker()
{
    close({}, nullptr, {});
}

const Session &Worker::session() const
{
    return m_state->session;
}

void Worker::post(QObject *owner, bool kept, Run work, std::function<void()> done)
{
    const std::scoped_lock lock(m_state->mutex);
    if (m_state->closing)
        return;
    m_state->queue.push_back({owner, kept, std::move(work), std::move(done)});
    m_state->awake.notify_one();
}

void Worker::close(Last last, QObject *owner, std::function<void(const Done &)> ended)
{
    if (m_state->dropped)
        return;
    m_state->dropped = true;
    std::deque<Item> waiting;
    {
        const std::scoped_lock lock(m_state->mutex);
        m_state->closing = true;
        m_state->last = std::move(last);
        m_state->lastOwner = owner;
        m_state->ended = std::move(ended);
        waiting.swap(m_state->queue);
        for (Item &item : waiting)
            if (item.kept)
                m_state->queue.push_back(std::move(item));
        if (m_state->stores)
            m_state->stores->interrupt();
        m_state->awake.notify_one();
    }
    Q_EMIT closing();
}

} // namespace nachweis::ui
