// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <mutex>

namespace nachweis {

/// Whether the work on a connection is to stop; shared with the threads that ask for it.
class Interruption
{
public:
    /// Asked by the engine while a statement runs.
    bool stops() const
    {
        const std::atomic<bool> *flag = m_cancel;
        return m_stop || (m_whole == 0 && flag && *flag);
    }
    /// From any thread. True where what runs is to end at once; false where it is whole and ends first.
    bool want()
    {
        const std::scoped_lock lock(m_mutex);
        m_wanted = true;
        if (m_whole > 0)
            return false;
        m_stop = true;
        return true;
    }
    void stopOn(const std::atomic<bool> *cancel) { m_cancel = cancel; }

    // In the connection's thread: what stands between them is not cut. False where it is not to begin.
    bool beginWhole()
    {
        const std::scoped_lock lock(m_mutex);
        if (stops())
            return false;
        ++m_whole;
        return true;
    }
    void endWhole()
    {
        const std::scoped_lock lock(m_mutex);
        if (--m_whole == 0)
            m_stop = m_wanted;
    }

private:
    std::mutex m_mutex;
    bool m_wanted = false;
    std::atomic<int> m_whole{0};
    std::atomic<bool> m_stop{false}; // wanted, and nothing is whole
    std::atomic<const std::atomic<bool> *> m_cancel{nullptr};
};

} // namespace nachweis
