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

QString pathFor(const QByteArray &whose)
{
    return memoryFolder() + '/'_L1 + QString::fromLatin1(bytes(sha256(whose)).toHex().left(32)) + u".json"_s;
}

QString memoryPath(const Session &session)
{
    return pathFor("nachweis memory v3\n" + session.workspace.id.toUtf8() + '\n' + session.staff.toUtf8());
}

// Where a program kept it that members had no keys of their own for: under the log's key, with the witness's.
QString formerPath(const Session &session)
{
    return pathFor((session.workspace.vkey + '\n'_L1 + session.staff).toUtf8() + '\n' +
                   ed25519PublicKey(session.keys.witness.view()));
}

// Over everything but the member "mac". The key is derived so that a seed itself only ever signs.
QString macOf(const SecretBytes &seed, const char *purpose, QJsonObject object)
{
    object.remove(u"mac");
    const QByteArray key = hmacSha256(seed.view(), purpose);
    return QString::fromLatin1(hmacSha256(key, QJsonDocument(object).toJson(QJsonDocument::Compact)).toHex());
}

QString macOf(const Session &session, const QJsonObject &object)
{
    return macOf(session.keys.report, "nachweis memory v3", object);
}

QString formerMacOf(const Session &session, const QJsonObject &object)
{
    return macOf(session.keys.witness, "nachweis memory v2", object);
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

// Ascending indexes as what each is above the one before, runs of ones as a negative count.
QJsonArray toSteps(const std::vector<ledger::LeafIndex> &indexes)
{
    QJsonArray steps;
    ledger::LeafIndex before = -1;
    qint64 ones = 0;
    const auto flush = [&] {
        if (ones > 0)
            steps.append(-ones);
        ones = 0;
    };
    for (const ledger::LeafIndex index : indexes) {
        if (index == before + 1) {
            ++ones;
        } else {
            flush();
            steps.append(index - before);
        }
        before = index;
    }
    flush();
    return steps;
}

std::vector<ledger::LeafIndex> fromSteps(const QJsonArray &steps, ledger::TreeSize end)
{
    std::vector<ledger::LeafIndex> indexes;
    ledger::LeafIndex at = -1;
    for (const auto &value : steps) {
        const qint64 step = value.toInteger();
        for (qint64 n = step < 0 ? -step : 1; n > 0 && at < end; --n)
            indexes.push_back(at += step < 0 ? 1 : step);
    }
    return indexes;
}

Result<std::optional<Instant>> optionalTime(const QJsonValue &value)
{
    if (!value.isString())
        return std::optional<Instant>();
    NACHWEIS_ASSIGN(const Instant at, parseInstant(value.toString()));
    return std::optional(at);
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
    QString path = memoryPath(session);
    auto object = readJson(path);
    const bool former = !object && object.error().code == ErrorCode::NotFound;
    if (former) {
        path = formerPath(session);
        object = readJson(path);
    }
    if (!object) {
        if (object.error().code == ErrorCode::NotFound)
            return std::optional<Memory>();
        return fail(object.error());
    }
    Memory memory;
    memory.makersVerified = !former;
    memory.vkey = former ? session.workspace.vkey : (*object)[u"log"].toString();
    NACHWEIS_ASSIGN(const ledger::VerifierKey key, ledger::VerifierKey::parse(memory.vkey));
    const QString mac = former ? formerMacOf(session, *object) : macOf(session, *object);
    if (ledger::openCheckpoint((*object)[u"note"].toString().toUtf8(), key, &memory.checkpoint) !=
            ledger::NoteState::Verified ||
        (*object)[u"mac"].toString() != mac)
        return fail(ErrorCode::Damaged,
                    Tr::tr("What this machine remembers of the log is damaged, or you have another key than then: an "
                           "older copy of the keyring was put back."),
                    Tr::tr("Compare the log with a checkpoint from another machine, then "
                           "delete the file to start afresh: %1")
                        .arg(path));
    NACHWEIS_ASSIGN(memory.verified, parseInstant((*object)[u"verified"].toString()));
    const auto count = size_t((memory.checkpoint.size + Memory::partSize - 1) / Memory::partSize);
    NACHWEIS_ASSIGN(memory.parts, fromRuns((*object)[u"parts"].toArray(), count));
    memory.parts.resize(count); // the epoch: never read
    if (object->contains(u"control")) {
        memory.control = fromSteps((*object)[u"control"].toArray(), memory.checkpoint.size);
        memory.lasting = fromSteps((*object)[u"lasting"].toArray(), memory.checkpoint.size);
        const QByteArray digest = QByteArray::fromHex((*object)[u"control_digest"].toString().toLatin1());
        if (digest.size() == 32)
            memory.controlDigest = toHash(digest);
    }
    NACHWEIS_ASSIGN(memory.full, optionalTime((*object)[u"full"]));
    NACHWEIS_ASSIGN(memory.thorough, optionalTime((*object)[u"thorough"]));
    return std::optional<Memory>(memory);
}

Done remember(const Session &session, const Memory &memory)
{
    QDir().mkpath(memoryFolder());
    QJsonObject object{{u"log"_s, session.workspace.vkey},
                       {u"origin"_s, memory.checkpoint.origin},
                       {u"note"_s, QString::fromUtf8(memory.checkpoint.note)},
                       {u"verified"_s, toRfc3339Seconds(memory.verified)},
                       {u"parts"_s, toRuns(memory.parts)}};
    if (memory.control) {
        object.insert(u"control"_s, toSteps(*memory.control));
        object.insert(u"lasting"_s, toSteps(memory.lasting));
        object.insert(u"control_digest"_s, QString::fromLatin1(bytes(memory.controlDigest).toHex()));
    }
    if (memory.full)
        object.insert(u"full"_s, toRfc3339Seconds(*memory.full));
    if (memory.thorough)
        object.insert(u"thorough"_s, toRfc3339Seconds(*memory.thorough));
    object.insert(u"mac"_s, macOf(session, object));
    return writeJson(memoryPath(session), object);
}

} // namespace nachweis::log
