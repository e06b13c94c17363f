// SPDX-License-Identifier: GPL-3.0-or-later
// Threads for work that the window never waits for while it lives, and the way of its results back.
#pragma once

#include <functional>

namespace nachweis::ui::threads {

/// In a thread of its own, at once.
void start(std::function<void()> work);
/// In the window's thread, later.
void deliver(std::function<void()> what);
/// Waits for all that runs: at the program's end alone.
void finish();

} // namespace nachweis::ui::threads
