// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/memory.h"

#include "store/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace nachweis {
namespace {

QString memoryPath(const QString &origin)
{
    return memoryFolder() + QLatin1Char('/') + QString::fromLatin1(bytes(sha256(origin.toUtf8())).toHex().left(32))
        + QStringLiteral(".json");
}

} // namespace

QString memoryFolder()
{
    const QString chosen = qEnvironmentVariable("NACHWEIS_STATE_DIR");
    const QString base = chosen.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/nachweis")
        : chosen;
    return base + QStringLiteral("/logs");
}

Result<std::optional<Remembered>> recall(const VerifierKey &key)
{
    const auto object = readJson(memoryPath(key.name));
    if (!object) {
        if (object.error().code == ErrorCode::NotFound)
            return std::optional<Remembered>();
        return fail(object.error());
    }
    // Another log may carry the same name; what is remembered of it says nothing of this one.
    if ((*object)[u"key"].toString() != QString::fromLatin1(key.id.toHex()))
        return std::optional<Remembered>();
    Remembered memory;
    if (openCheckpoint((*object)[u"note"].toString().toUtf8(), key, &memory.checkpoint) != NoteState::Verified)
        return fail(ErrorCode::Damaged,
                    QCoreApplication::translate("Ledger", "What this machine remembers of the log is damaged."),
                    QCoreApplication::translate("Ledger", "Compare the log with a checkpoint from another machine, then "
                                                          "delete the file to start afresh: %1").arg(memoryPath(key.name)));
    NACHWEIS_ASSIGN(memory.verified, parseInstant((*object)[u"verified"].toString()));
    return std::optional<Remembered>(memory);
}

Done remember(const Checkpoint &checkpoint, Instant verified)
{
    const QString path = memoryPath(checkpoint.origin);
    QDir().mkpath(memoryFolder());
    // The key's id stands at the start of the signature, so that a note says itself which key it needs.
    const QByteArray note = checkpoint.note;
    const qsizetype gap = note.lastIndexOf("\n\n");
    QByteArray id;
    for (const QByteArray &line : note.mid(gap + 2).split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 3 && parts[1] == checkpoint.origin.toUtf8())
            id = QByteArray::fromBase64(parts[2]).left(4).toHex();
    }
    return writeJson(path, {{QStringLiteral("origin"), checkpoint.origin},
                            {QStringLiteral("key"), QString::fromLatin1(id)},
                            {QStringLiteral("size"), QString::number(checkpoint.size)},
                            {QStringLiteral("note"), QString::fromUtf8(note)},
                            {QStringLiteral("verified"), toRfc3339(verified)}});
}

} // namespace nachweis
