// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/memory.h"

#include "log/tr.h"
#include "store/files.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

namespace nachweis::log {
namespace {

QString memoryPath(const Session &session)
{
    // With another witness key (that of another machine's keychain, or the keyring's) it is another memory.
    const QByteArray whose = (session.workspace.vkey + '\n'_L1 + session.staff).toUtf8() + '\n' +
                             ed25519PublicKey(session.keys.witness.view());
    return memoryFolder() + '/'_L1 + QString::fromLatin1(bytes(sha256(whose)).toHex().left(32)) + u".json"_s;
}

// Over everything but the member "mac". The key is derived so that the witness's seed itself only ever signs.
QString macOf(const Session &session, QJsonObject object)
{
    object.remove(u"mac");
    const QByteArray key = hmacSha256(session.keys.witness.view(), "nachweis memory v2");
    return QString::fromLatin1(hmacSha256(key, QJsonDocument(object).toJson(QJsonDocument::Compact)).toHex());
}

// Runs of parts that were read at the same time: [count, time], …
QJsonArray toRuns(const std::vector<Instant> &parts)
{
    QJsonArray runs;
    for (size_t i = 0; i < parts.size();) {
        size_t end = i;
        while (end < parts.size() && parts[end] == parts[i])
            ++end;
        runs.append(QJsonArray{qint64(end - i), toRfc3339Seconds(parts[i])});
        i = end;
    }
    return runs;
}

Result<std::vector<Instant>> fromRuns(const QJsonArray &runs, size_t most)
{
    std::vector<Instant> parts;
    for (const auto &run : runs) {
        const QJsonArray pair = run.toArray();
        NACHWEIS_ASSIGN(const Instant at, parseInstant(pair[1].toString()));
        const auto count = size_t(std::max(0, pair[0].toInt()));
        parts.insert(parts.end(), std::min(count, most - std::min(most, parts.size())), at);
    }
    return parts;
}

} // namespace

QString memoryFolder()
{
    const QString chosen = qEnvironmentVariable("NACHWEIS_STATE_DIR");
    const QString base = chosen.isEmpty()
                             ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/nachweis"_s
                             : chosen;
    return base + u"/logs"_s;
}

Result<std::optional<Memory>> recall(const Session &session)
{
    const QString path = memoryPath(session);
    const auto object = readJson(path);
    if (!object) {
        if (object.error().code == ErrorCode::NotFound)
            return std::optional<Memory>();
        return fail(object.error());
    }
    NACHWEIS_ASSIGN(const ledger::VerifierKey key, ledger::VerifierKey::parse(session.workspace.vkey));
    Memory memory;
    if (ledger::openCheckpoint((*object)[u"note"].toString().toUtf8(), key, &memory.checkpoint) !=
            ledger::NoteState::Verified ||
        (*object)[u"mac"].toString() != macOf(session, *object))
        return fail(ErrorCode::Damaged, Tr::tr("What this machine remembers of the log is damaged."),
                    Tr::tr("Compare the log with a checkpoint from another machine, then "
                           "delete the file to start afresh: %1")
                        .arg(path));
    NACHWEIS_ASSIGN(memory.verified, parseInstant((*object)[u"verified"].toString()));
    const auto count = size_t((memory.checkpoint.size + Memory::partSize - 1) / Memory::partSize);
    NACHWEIS_ASSIGN(memory.parts, fromRuns((*object)[u"parts"].toArray(), count));
    memory.parts.resize(count); // the epoch: never read
    return std::optional<Memory>(memory);
}

Done remember(const Session &session, const Memory &memory)
{
    QDir().mkpath(memoryFolder());
    QJsonObject object{{u"origin"_s, memory.checkpoint.origin},
                       {u"note"_s, QString::fromUtf8(memory.checkpoint.note)},
                       {u"verified"_s, toRfc3339Seconds(memory.verified)},
                       {u"parts"_s, toRuns(memory.parts)}};
    object.insert(u"mac"_s, macOf(session, object));
    return writeJson(memoryPath(session), object);
}

} // namespace nachweis::log
