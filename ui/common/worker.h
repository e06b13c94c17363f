// SPDX-License-Identifier: GPL-3.0-or-later
// One background thread with stores of its own, for one session. The short reads and changes of the pages go through
// it, in order; the window never waits. A result for an owner that is gone is dropped. What is long is a Job.
#pragma once

#include "base/result.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>

namespace nachweis {
struct Session;
struct Stores;
} // namespace nachweis

namespace nachweis::ui {

class Worker : public QObject
{
    Q_OBJECT
public:
    explicit Worker(const Session &session, QObject *parent = nullptr);
    /// close(), with nothing to end on.
    ~Worker() override;

    const Session &session() const;

    /// `work(const Stores &, const Session &)` runs in the background; `done(Result)` here, if `owner` still lives.
    template <typename Work, typename DoneFn> void run(QObject *owner, Work work, DoneFn done)
    {
        queue(owner, false, std::move(work), std::move(done));
    }
    /// The same for what somebody typed and must not lose: closing does not drop it. It is then done with connections
    /// of its own, and only `ended` below hears of it.
    template <typename Work, typename DoneFn> void keep(QObject *owner, Work work, DoneFn done)
    {
        queue(owner, true, std::move(work), std::move(done));
    }

    using Last = std::function<Done(const Stores &, const Session &)>;
    /// Returns at once. What waits is dropped; what runs is interrupted, but for a change that has begun: that ends
    /// in the background and nothing of it is delivered. Then what is kept, then `last`. `ended` hears here, if
    /// `owner` still lives, that the stores are closed, with the first error of what is kept and of `last`.
    void close(Last last, QObject *owner, std::function<void(const Done &)> ended);

Q_SIGNALS:
    void closing(); ///< the session's jobs end with it

private:
    struct Item;
    struct State;
    using Run = std::function<std::optional<Error>(const Result<const Stores *> &, const Session &)>;

    template <typename Work, typename DoneFn> void queue(QObject *owner, bool kept, Work work, DoneFn done)
    {
        using R = std::invoke_result_t<Work, const Stores &, const Session &>;
        const auto result = std::make_shared<std::optional<R>>();
        post(
            owner, kept,
            [work = std::move(work), result](const Result<const Stores *> &stores, const Session &session) {
                result->emplace(stores ? work(**stores, session) : R(fail(stores.error())));
                return **result ? std::optional<Error>() : std::optional<Error>((*result)->error());
            },
            [done = std::move(done), result] { done(**result); });
    }
    void post(QObject *owner, bool kept, Run work, std::function<void()> done);
    std::shared_ptr<State> m_state; // shared with the thread, which may outlive this
};

} // namespace nachweis::ui
