// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a backup, copied and hashed piece by piece: each piece tells how far it is and can be the last.
#pragma once

#include "base/result.h"
#include "base/running.h"

namespace nachweis::continuity {

/// What a backup copies; each is left out where there is none.
inline constexpr const char *copied[] = {"gateway.db", "audit.db", "keyring.json", "erasures.jsonl", "workspace.json"};
QString pathIn(const QString &folder, const char *name);
/// Bytes of the files above.
qint64 sizeOf(const QString &folder);

/// How much of the work is done, counted in bytes.
class Meter
{
public:
    Meter(const Running &running, qint64 all) : m_running(running), m_all(all) {}
    Done add(qint64 bytes);
    /// The error of cancelled work, once it is to stop.
    Done check() const;

private:
    const Running &m_running;
    qint64 m_all, m_done = 0;
};

/// SHA-256 in hex.
Result<QString> fileHash(const QString &path, Meter &meter);
/// To a file that must not exist.
Done copyFile(const QString &from, const QString &to, Meter &meter);
/// Makes the folder; BadInput where there is one with anything in it.
Done emptyFolder(const QString &folder);

} // namespace nachweis::continuity
