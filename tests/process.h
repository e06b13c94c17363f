// SPDX-License-Identifier: GPL-3.0-or-later
// Foreign programs in tests, and small files.
#pragma once

#include "base/literals.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace nachweis::test {

struct Run
{
    int exit = -1;
    QByteArray out, error;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};
inline Run run(const QString &program, const QStringList &arguments, const QByteArray &in = {},
               const QString &folder = {})
{
    QProcess process;
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.write(in);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        qFatal("%s did not finish", qPrintable(program));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}
inline Run openssl(const QString &arguments, const QString &folder)
{
    return run(u"openssl"_s, arguments.split(' '_L1, Qt::SkipEmptyParts), {}, folder);
}

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
inline bool writeFile(const QString &path, const QByteArray &data)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(data) == data.size();
}

} // namespace nachweis::test
