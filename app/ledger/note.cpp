// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/note.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace nachweis {
namespace {

constexpr char ed25519Type = 0x01;
constexpr QByteArrayView signatureMark("\xe2\x80\x94 "); // em dash, space

std::optional<QByteArray> fromBase64(QByteArrayView text)
{
    const auto result = QByteArray::fromBase64Encoding(text.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.toBase64() != text) // padding and canonical form
        return std::nullopt;
    return result.decoded;
}

bool isNoteText(QByteArrayView text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder.decode(text);
    Q_UNUSED(decoded)
    if (decoder.hasError())
        return false;
    return std::none_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\n';
    });
}

} // namespace

Result<VerifierKey> VerifierKey::parse(const QString &vkey)
{
    const auto refused = [&] {
        return fail(ErrorCode::BadInput,
                    QCoreApplication::translate("Ledger", "“%1” is not the public key of a log.").arg(vkey),
                    QCoreApplication::translate("Ledger", "It has the form name+id+key, as the log's operator gives it."));
    };
    const qsizetype first = vkey.indexOf(QLatin1Char('+'));
    const qsizetype second = vkey.indexOf(QLatin1Char('+'), first + 1);
    if (first <= 0 || second < 0)
        return refused();
    const QByteArray id = QByteArray::fromHex(vkey.mid(first + 1, second - first - 1).toLatin1());
    const auto typed = fromBase64(vkey.mid(second + 1).toLatin1());
    const QString name = vkey.left(first);
    if (id.size() != 4 || !typed || typed->size() != 33 || typed->front() != ed25519Type || name.contains(QLatin1Char(' ')))
        return refused();
    if (bytes(sha256(name.toUtf8() + '\n' + *typed)).left(4) != id)
        return refused();
    return VerifierKey{name, id, typed->mid(1)};
}

QByteArray Checkpoint::text() const
{
    return origin.toUtf8() + '\n' + QByteArray::number(size) + '\n' + bytes(root).toBase64() + '\n';
}

QByteArray signNote(const QByteArray &text, const VerifierKey &key, const SecretBytes &seed)
{
    const QByteArray signature = ed25519Sign(seed.view(), text);
    return text + '\n' + signatureMark.toByteArray() + key.name.toUtf8() + ' ' + (key.id + signature).toBase64() + '\n';
}

NoteState openNote(const QByteArray &note, const VerifierKey &key, QByteArray *text)
{
    if (note.size() > maximumNoteSize || !isNoteText(note))
        return NoteState::Malformed;
    const qsizetype gap = note.lastIndexOf("\n\n");
    if (gap < 0 || !note.endsWith('\n'))
        return NoteState::Malformed;
    *text = note.left(gap + 1);
    QByteArrayView rest = QByteArrayView(note).sliced(gap + 2);
    bool verified = false;
    int count = 0;
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = rest.first(end);
        rest = rest.sliced(end + 1);
        if (!line.startsWith(signatureMark))
            return NoteState::Malformed;
        const QByteArrayView body = line.sliced(signatureMark.size());
        const qsizetype space = body.indexOf(' ');
        if (space <= 0)
            return NoteState::Malformed;
        const auto blob = fromBase64(body.sliced(space + 1));
        if (!blob || blob->size() < 5)
            return NoteState::Malformed;
        ++count;
        if (QString::fromUtf8(body.first(space)) != key.name || !blob->startsWith(key.id))
            continue; // somebody else's signature says nothing to us
        if (!ed25519Verify(key.publicKey, *text, QByteArrayView(*blob).sliced(4)))
            return NoteState::BadSignature;
        verified = true;
    }
    if (count == 0)
        return NoteState::Malformed;
    return verified ? NoteState::Verified : NoteState::WrongKey;
}

NoteState openCheckpoint(const QByteArray &note, const VerifierKey &key, Checkpoint *checkpoint)
{
    QByteArray text;
    const NoteState state = openNote(note, key, &text);
    if (state != NoteState::Verified)
        return state;
    const QList<QByteArray> lines = text.split('\n');
    if (lines.size() < 4)
        return NoteState::Malformed;
    bool number = false;
    const TreeSize size = lines[1].toLongLong(&number);
    const auto root = fromBase64(lines[2]);
    if (!number || size < 0 || QByteArray::number(size) != lines[1] || !root || root->size() != 32
        || QString::fromUtf8(lines[0]) != key.name)
        return NoteState::Malformed;
    *checkpoint = Checkpoint{key.name, size, toHash(*root), note};
    return NoteState::Verified;
}

} // namespace nachweis
