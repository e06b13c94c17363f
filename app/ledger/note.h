// SPDX-License-Identifier: GPL-3.0-or-later
// C2SP signed-note, tlog-checkpoint and tlog-cosignature.
#pragma once

#include "base/instant.h"
#include "ledger/tree.h"

#include <QString>
#include <optional>

namespace nachweis::ledger {

/// RFC 4648 section 4 with padding; nullopt for anything but the canonical form.
std::optional<QByteArray> fromBase64(QByteArrayView text);
/// Digits without a leading zero, up to 2^63 - 1.
std::optional<qint64> parseDecimal(QByteArrayView text);

/// What the first byte of a typed key says. Others are carried in notes and read past.
enum class KeyType : unsigned char { Ed25519 = 0x01, Cosignature = 0x04 };

/// A key that verifies notes: `<name>+<key id, 8 hex digits>+<base64(type || public key)>`.
struct VerifierKey
{
    QString name;
    QByteArray id; ///< 4 bytes
    QByteArray publicKey;
    KeyType type = KeyType::Ed25519;

    static Result<VerifierKey> parse(const QString &vkey);
    /// `name` must be one (see isKeyName).
    static VerifierKey of(const QString &name, KeyType type, const SecretBytes &seed);
    QString vkey() const;
};
/// Not empty, no white space, no plus sign.
bool isKeyName(const QString &name);

struct NoteSignature
{
    QString name;
    QByteArray blob;         ///< key id (4 bytes) || signature
    QByteArray line() const; ///< as it stands in the note, with its newline
};
/// A note's two parts; nothing is verified.
struct SignedNote
{
    QByteArray text; ///< ends in a newline
    QList<NoteSignature> signatures;

    /// The largest note that is read, in bytes, and the most signatures.
    static constexpr qsizetype maximumSize = 64 * 1024;
    static constexpr qsizetype maximumSignatures = 128;
    static std::optional<SignedNote> parse(const QByteArray &note);
    static std::optional<NoteSignature> parseLine(QByteArrayView line); ///< without the newline
    QByteArray bytes() const;
};

struct Checkpoint
{
    QString origin;
    TreeSize size = 0;
    Hash root{};
    QByteArray note; ///< the signed note, raw

    /// Origin, size and root, each with a newline.
    QByteArray text() const;
    /// From a note's text, which may have extension lines; no signature is looked at.
    static std::optional<Checkpoint> parse(const QByteArray &text);
};

/// Why these bytes are no signed note, for people and with the likely cause: a byte order mark, Windows line ends, a
/// page, a size. Empty where they have the form of one.
QString whyNoNote(const QByteArray &note);
/// Why a note's text is no checkpoint.
QString whyNoCheckpoint(const QByteArray &text);

/// Signs `text` (which ends in a newline) and returns the note.
QByteArray signNote(const QByteArray &text, const VerifierKey &key, const SecretBytes &seed);

enum class NoteState {
    Verified,
    Malformed,    ///< not a note, or not a checkpoint of this origin
    WrongKey,     ///< no signature by the key that was asked for
    BadSignature, ///< a signature by that key does not verify
};
NoteState openNote(const QByteArray &note, const VerifierKey &key, QByteArray *text);
/// Opens a note and parses the checkpoint; its origin must be the key's name.
NoteState openCheckpoint(const QByteArray &note, const VerifierKey &key, Checkpoint *checkpoint);

/// cosignature/v1: the witness states that at `time` (whole seconds) the largest consistent tree that it has seen for
/// the checkpoint's origin is this one. `key` is of the type Cosignature; `text` is the checkpoint's whole text.
NoteSignature cosign(const QByteArray &text, const VerifierKey &key, const SecretBytes &seed, Instant time);
/// The time of a cosignature by `key` over `text`; nullopt where it is somebody else's or does not verify.
std::optional<Instant> cosignedAt(const QByteArray &text, const NoteSignature &signature, const VerifierKey &key);

} // namespace nachweis::ledger
