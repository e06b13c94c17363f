// SPDX-License-Identifier: GPL-3.0-or-later
// ZIP archives, small enough to be held in memory: evidence packages, and packages for a data subject (AES-256).
#pragma once

#include "base/crypto.h"
#include "base/running.h"

#include <QMap>
#include <functional>

namespace nachweis::documents {

/// Name in the archive, with slashes, and contents; written in the order of the names.
using ArchiveFiles = QMap<QString, QByteArray>;

/// Groups of letters and digits that nobody mistakes for one another, 125 bits: the passphrase of an archive for
/// somebody else.
SecretBytes newArchivePassphrase();

/// What is read at the most: a package from elsewhere must not fill the memory.
constexpr qint64 maximumArchiveBytes = 512ll * 1024 * 1024;
constexpr qint64 maximumArchiveFiles = 250'000;

/// Writes the archive whole or not at all, also where it is cancelled. Progress counts in thousandths. With a
/// passphrase every file is encrypted (WinZip AE-2, AES-256).
Done writeArchive(const QString &path, const ArchiveFiles &files, const SecretBytes &passphrase = {},
                  const Running &running = {});
/// The same from whatever became of an archive on its way: the archive, with text of a mail gateway before or behind
/// it, with backslashes in its names, or the folder that somebody unpacked. Errors: as readArchive(); a name that
/// stands there twice is named.
Result<ArchiveFiles> readPacked(const QString &fileOrFolder);

/// Errors: NotFound; WrongKey where a passphrase is missing or wrong; BadInput where it is no archive, names a file
/// twice or outside of itself, or is larger than is read; Io.
Result<ArchiveFiles> readArchive(const QString &path, const SecretBytes &passphrase = {});

} // namespace nachweis::documents
