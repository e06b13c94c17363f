// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/read_only.h"

#include "base/tr.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace nachweis {
namespace {

bool writable(const Workspace &w, bool gateway)
{
    const auto can = [](const QString &path) { return QFileInfo(path).isWritable(); };
    return can(w.folder) && can(w.auditPath()) && (!gateway || can(w.gatewayPath()));
}

Done copyStore(const QString &from, const QString &to)
{
    // With what stands in the write-ahead log; its index is made anew.
    for (const char *end : {"", "-wal"}) {
        const QString source = from + QLatin1String(end), target = to + QLatin1String(end);
        if (!QFileInfo::exists(source))
            continue;
        QFile file(source);
        if (!file.copy(target))
            return fail(ErrorCode::Io, Tr::tr("The store %1 cannot be copied to where it can be read.").arg(source),
                        Tr::tr("Check that the file may be read and that the disk has room; nothing was changed."),
                        file.errorString());
        QFile::setPermissions(target, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    return {};
}

} // namespace

Done readFromCopyWhereNeeded(Session &session)
{
    Workspace &w = session.workspace;
    const bool gateway = session.seesPersonalData();
    if (!QFileInfo::exists(w.auditPath()) || writable(w, gateway))
        return {};
    const auto folder = std::make_shared<QTemporaryDir>(); // for its owner alone
    if (!folder->isValid())
        return fail(ErrorCode::Io, Tr::tr("No folder can be made to read the workspace from."), {},
                    folder->errorString());
    NACHWEIS_TRY(copyStore(w.auditPath(), folder->filePath(u"audit.db"_s)));
    if (gateway)
        NACHWEIS_TRY(copyStore(w.gatewayPath(), folder->filePath(u"gateway.db"_s)));
    w.copyFolder = folder->path();
    session.copy = folder;
    return {};
}

QString readOnlyNotice(const Session &session)
{
    return session.readOnly() ? Tr::tr("This workspace lies where nothing can be written. It is read from a copy; this "
                                       "look is not in the log, and nothing can be changed.")
                              : QString();
}

} // namespace nachweis
