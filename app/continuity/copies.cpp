// SPDX-License-Identifier: GPL-3.0-or-later
#include "continuity/copies.h"

#include "continuity/tr.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace nachweis::continuity {
namespace {

constexpr int chunk = 1024 * 1024; // bytes between two looks at whether to go on

} // namespace

QString pathIn(const QString &folder, const char *name)
{
    return folder + '/'_L1 + QLatin1String(name);
}

Done Meter::add(qint64 bytes)
{
    m_running.at(m_done += bytes, m_all);
    return check();
}

Done Meter::check() const
{
    if (m_running.cancelled())
        return cancelled(Tr::tr("It was cancelled."), Tr::tr("Nothing was changed, and no copy stays."));
    return {};
}

Result<QString> fileHash(const QString &path, Meter &meter)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool good = file.open(QIODevice::ReadOnly);
    for (QByteArray part; good && !file.atEnd();) {
        part = file.read(chunk);
        good = !part.isEmpty();
        hash.addData(part);
        NACHWEIS_TRY(meter.add(part.size()));
    }
    if (!good)
        return fail(ErrorCode::Io, Tr::tr("The file %1 cannot be read.").arg(path), {}, file.errorString());
    return QString::fromLatin1(hash.result().toHex());
}

Done copyFile(const QString &from, const QString &to, Meter &meter)
{
    QFile source(from), target(to);
    bool good = source.open(QIODevice::ReadOnly) && target.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    good = good && target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    while (good && !source.atEnd()) {
        const QByteArray part = source.read(chunk);
        good = !part.isEmpty() && target.write(part) == part.size();
        NACHWEIS_TRY(meter.add(part.size()));
    }
    if (!good || !target.flush())
        return fail(ErrorCode::Io, Tr::tr("%1 cannot be copied to %2.").arg(from, to),
                    Tr::tr("Check the disk: its space and the folder's permissions."),
                    source.error() != QFileDevice::NoError ? source.errorString() : target.errorString());
    return {};
}

qint64 sizeOf(const QString &folder)
{
    qint64 bytes = 0;
    for (const char *name : copied)
        bytes += QFileInfo(pathIn(folder, name)).size();
    return bytes;
}

Done emptyFolder(const QString &folder)
{
    const QDir dir(folder);
    if (dir.exists() && !dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return fail(ErrorCode::BadInput, Tr::tr("The folder %1 is not empty.").arg(folder),
                    Tr::tr("Choose a new folder; nothing was overwritten."));
    if (!dir.mkpath(u"."_s))
        return fail(ErrorCode::Io, Tr::tr("The folder %1 cannot be made.").arg(folder));
    return {};
}

} // namespace nachweis::continuity
