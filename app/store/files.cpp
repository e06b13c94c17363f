// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/files.h"
#include "base/tr.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace nachweis {

Result<QJsonObject> readJson(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, Tr::tr("The file %1 is missing.").arg(path),
                    Tr::tr("Check the workspace folder, or restore the file from a backup."));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Tr::tr("The file %1 cannot be read.").arg(path), {}, file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return fail(ErrorCode::Damaged, Tr::tr("The file %1 is damaged.").arg(path),
                    Tr::tr("Restore it from a backup; nothing was changed."), error.errorString());
    return document.object();
}

Done writeJson(const QString &path, const QJsonObject &object)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write(QJsonDocument(object).toJson());
        if (file.commit())
            return {};
    }
    return fail(ErrorCode::Io, Tr::tr("The file %1 cannot be written.").arg(path),
                Tr::tr("What was there before is kept."), file.errorString());
}

} // namespace nachweis
