// SPDX-License-Identifier: GPL-3.0-or-later
// What long work is given: whom it tells how far it is, and what tells it to stop.
#pragma once

#include "base/result.h"

#include <atomic>
#include <functional>

namespace nachweis {

struct Running
{
    std::function<void(qint64 done, qint64 all)> progress; ///< `all` is 0 where it is not known; any thread
    const std::atomic<bool> *cancel = nullptr;             ///< set from elsewhere

    bool cancelled() const { return cancel && *cancel; }
    void at(qint64 done, qint64 all) const
    {
        if (progress)
            progress(done, all);
    }
};

} // namespace nachweis
