// SPDX-License-Identifier: GPL-3.0-or-later
// C2SP signed-note and tlog-checkpoint.
#pragma once

#include "ledger/tree.h"

#include <QString>

namespace nachweis {

/// A key that verifies notes: `<name>+<key id, 8 hex digits>+<base64(type || public key)>`. Type 0x01, Ed25519.
struct VerifierKey {
    QString name;
    QByteArray id; ///< 4 bytes
    QByteArray publicKey;
    static Result<VerifierKey> parse(const QString &vkey);
};

struct Checkpoint {
    QString origin;
    TreeSize size = 0;
    Hash root{};
    QByteArray note; ///< the signed note, raw

    /// Origin, size and root, each with a newline.
    QByteArray text() const;
};

/// Signs `text` (which ends in a newline) and returns the note.
QByteArray signNote(const QByteArray &text, const VerifierKey &key, const SecretBytes &seed);

enum class NoteState {
    Verified,
    Malformed,    ///< not a note, or not a checkpoint of this origin
    WrongKey,     ///< no signature by the key that was asked for
    BadSignature, ///< a signature by that key does not verify
};
/// The largest note that is read, in bytes.
constexpr qsizetype maximumNoteSize = 64 * 1024;
NoteState openNote(const QByteArray &note, const VerifierKey &key, QByteArray *text);
/// Opens a note and parses the checkpoint; its origin must be the key's name.
NoteState openCheckpoint(const QByteArray &note, const VerifierKey &key, Checkpoint *checkpoint);

} // namespace nachweis
