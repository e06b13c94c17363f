// SPDX-License-Identifier: GPL-3.0-or-later
// Long work with progress and Cancel, in a thread of its own and with connections of its own, so that nothing waits for
// it. Bound to its owner and to its session: when either goes, the work is told to stop and its result is dropped.
#pragma once

#include "base/running.h"

#include <QObject>
#include <memory>
#include <optional>

namespace nachweis {
struct Session;
struct Stores;
} // namespace nachweis

namespace nachweis::ui {

class Worker;

class Job : public QObject
{
    Q_OBJECT
public:
    /// `worker`: whose session it works for; nullptr for work without a workspace.
    explicit Job(QObject *owner, Worker *worker = nullptr);
    ~Job() override;

    bool running() const { return m_state != nullptr; }
    /// Tells the work to stop; its result comes all the same, as a rule that of cancelled work.
    void cancel();
    /// `work(const Running &)` elsewhere, `done(result)` here.
    template <typename Work, typename DoneFn> void start(Work work, DoneFn done)
    {
        const auto result = std::make_shared<std::optional<std::invoke_result_t<Work, const Running &>>>();
        begin([work = std::move(work), result](const Running &running) { result->emplace(work(running)); },
              [done = std::move(done), result] { done(**result); });
    }
    /// The same with stores: `work(const Stores &, const Session &, const Running &)`. cancel() interrupts them.
    template <typename Work, typename DoneFn> void run(Work work, DoneFn done)
    {
        using R = std::invoke_result_t<Work, const Stores &, const Session &, const Running &>;
        const auto result = std::make_shared<std::optional<R>>();
        beginWithStores(
            [work = std::move(work), result](const Result<const Stores *> &stores, const Session &session,
                                             const Running &running) {
                result->emplace(stores ? work(**stores, session, running) : R(fail(stores.error())));
            },
            [done = std::move(done), result] { done(**result); });
    }

Q_SIGNALS:
    void progressed(qint64 done, qint64 all); ///< `all` is 0 where it is not known

private:
    struct State;
    using WithStores = std::function<void(const Result<const Stores *> &, const Session &, const Running &)>;
    using Plain = std::function<void(State &, const Running &)>;
    void beginPlain(Plain work, std::function<void()> done);
    void begin(std::function<void(const Running &)> work, std::function<void()> done);
    void beginWithStores(WithStores work, std::function<void()> done);
    void drop();
    Worker *m_worker;
    std::shared_ptr<State> m_state; // of what runs
};

} // namespace nachweis::ui
