// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence packages: whatever file a receiver is handed.
#include "evidence/package.h"

#include <QFile>
#include <unistd.h>

using namespace nachweis;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const QString path = u"/tmp/nachweis-fuzz-%1.zip"_s.arg(getpid());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(reinterpret_cast<const char *>(data), qint64(size)) != qint64(size))
        return 0;
    file.close();
    const auto check = evidence::checkPackage(path, {});
    if (check && check->ok() && check->entries == 0 && check->size > 0 && check->vkey.isEmpty())
        __builtin_trap();
    return 0;
}
