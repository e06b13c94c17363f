// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/erasure_ledger.h"
#include "requests/tr.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace nachweis::requests {
namespace {

QString pathOf(const Session &session)
{
    return session.workspace.folder + u"/erasures.jsonl"_s;
}

QString macOf(const Session &session, const QJsonObject &line)
{
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(
        hmacSha256(session.keys.details.view(), "nachweis-erasure-v1\n" + session.workspace.id.toUtf8() + '\n' + text)
            .toHex());
}

QJsonObject reportOf(const Erasure::Report &report)
{
    return {{u"index"_s, report.index}, {u"entry"_s, QString::fromUtf8(report.bytes)}};
}

QJsonObject lineOf(const Erasure &e)
{
    return {{u"request"_s, e.request},
            {u"subject"_s, e.subject},
            {u"erased"_s, toRfc3339(e.erased)},
            {u"partly"_s, e.partly},
            {u"held_channels"_s, QJsonArray::fromStringList(e.cover.channels)},
            {u"held_purposes"_s, QJsonArray::fromStringList(e.cover.purposes)},
            {u"approval"_s, reportOf(e.approval)},
            {u"execution"_s, reportOf(e.execution)}};
}

Erasure::Report reportFrom(const QJsonValue &value)
{
    return {value[u"index"].toInteger(-1), value[u"entry"].toString().toUtf8()};
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const auto &one : value.toArray())
        list += one.toString();
    return list;
}

tl::unexpected<Error> ioError(const QFile &file)
{
    return fail(
        ErrorCode::Io, Tr::tr("The erasure ledger %1 cannot be used.").arg(file.fileName()),
        Tr::tr("Check the disk and the folder's permissions. Without it a backup could bring an erased person back."),
        file.errorString());
}

} // namespace

Done appendErasure(const Session &session, const Erasure &erasure)
{
    NACHWEIS_ASSIGN(const QList<Erasure> known, readErasures(session));
    if (std::any_of(known.begin(), known.end(),
                    [&](const Erasure &e) { return e.request == erasure.request && e.subject == erasure.subject; }))
        return {};
    QJsonObject line = lineOf(erasure);
    line.insert(u"hmac"_s, macOf(session, line));
    QFile file(pathOf(session));
    if (!file.open(QIODevice::ReadWrite))
        return ioError(file);
    // A line that a crash cut off goes: its erasure is written here, or again by its own recovery.
    const qint64 whole = file.readAll().lastIndexOf('\n') + 1;
    if (!file.resize(whole) || !file.seek(whole))
        return ioError(file);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (file.write(text) != text.size() || !file.flush())
        return ioError(file);
#ifdef Q_OS_UNIX
    if (fsync(file.handle()) != 0)
        return ioError(file);
#endif
    return {};
}

Result<QList<Erasure>> readErasures(const Session &session)
{
    QFile file(pathOf(session));
    if (!file.exists())
        return QList<Erasure>();
    if (!file.open(QIODevice::ReadOnly))
        return ioError(file);
    QList<Erasure> list;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].isEmpty())
            continue;
        QJsonObject line = QJsonDocument::fromJson(lines[i]).object();
        if (line.isEmpty() && i == lines.size() - 1)
            continue; // cut off while it was being written: the operation is still open and writes it again
        const QString mac = line.take(u"hmac"_s).toString();
        const auto erased = parseInstant(line[u"erased"].toString());
        if (!equalConstantTime(mac.toLatin1(), macOf(session, line).toLatin1()) || !erased)
            return fail(
                ErrorCode::Damaged,
                Tr::tr("Line %1 of the erasure ledger %2 was not written by this workspace.")
                    .arg(i + 1)
                    .arg(file.fileName()),
                Tr::tr(
                    "Somebody has changed the file. Put it back from its own copy; the log names every erasure too."));
        Erasure e{line[u"request"].toString(),   line[u"subject"].toString(),   *erased, line[u"partly"].toBool(), {},
                  reportFrom(line[u"approval"]), reportFrom(line[u"execution"])};
        e.cover.channels = strings(line[u"held_channels"]);
        e.cover.purposes = strings(line[u"held_purposes"]);
        list += e;
    }
    return list;
}

bool isSigned(const log::Makers &makers, const Erasure &e)
{
    const auto approval = log::openSigned(makers, e.approval.index, e.approval.bytes);
    const auto execution = log::openSigned(makers, e.execution.index, e.execution.bytes);
    const auto concerns = [&](const log::SignedEntry &entry) {
        return entry.ref == e.request && entry.subject == e.subject && entry.actor == u"staff:"_s + entry.signer;
    };
    return approval && execution && concerns(*approval) && concerns(*execution) &&
           approval->action == "request.approved"_L1 && approval->outcome == "done"_L1 &&
           execution->action == (e.partly ? "data.erased_partly"_L1 : "data.erased"_L1) &&
           execution->outcome == "intent"_L1 && !approval->digest.isEmpty() && execution->digest == approval->digest &&
           execution->answers == approval->reference();
}

} // namespace nachweis::requests
