// SPDX-License-Identifier: GPL-3.0-or-later
// Who has a workspace open. Programs that work in it hold its folder together; whoever exchanges the stores below them
// holds it alone: an open program would go on writing into files that are no longer the workspace's.
#pragma once

#include "base/result.h"

#include <memory>

namespace nachweis {

class Presence
{
public:
    ~Presence();
    Q_DISABLE_COPY_MOVE(Presence)

    /// Beside others; Busy while somebody holds the folder alone. Null where the folder cannot be written: nobody
    /// exchanges anything there. Where the system has no such locks (Windows) it keeps open files from being replaced
    /// itself.
    static Result<std::shared_ptr<const Presence>> among(const QString &folder);
    /// Alone; Busy where any program has the workspace open.
    static Result<std::shared_ptr<const Presence>> alone(const QString &folder);

private:
    explicit Presence(int file) : m_file(file) {}
    static Result<std::shared_ptr<const Presence>> take(const QString &folder, bool alone);
    int m_file;
};

} // namespace nachweis
