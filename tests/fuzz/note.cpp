// SPDX-License-Identifier: GPL-3.0-or-later
// Signed notes, checkpoints, keys and signature lines, as anybody may hand them in.
#include "ledger/note.h"

using namespace nachweis;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    static const ledger::VerifierKey key =
        ledger::VerifierKey::parse(u"example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"_s).value();
    ledger::Checkpoint checkpoint;
    const ledger::NoteState state = ledger::openCheckpoint(input, key, &checkpoint);
    if (const auto note = ledger::SignedNote::parse(input)) {
        if (note->bytes() != input) // a note has one form
            __builtin_trap();
        ledger::Checkpoint::parse(note->text);
    } else if (state != ledger::NoteState::Malformed) {
        __builtin_trap();
    }
    ledger::SignedNote::parseLine(input);
    if (const auto parsed = ledger::VerifierKey::parse(QString::fromUtf8(input));
        parsed && parsed->vkey().toUtf8() != input && QString::fromUtf8(input).toUtf8() == input) {
        if (parsed->vkey().compare(QString::fromUtf8(input), Qt::CaseInsensitive) !=
            0) // the id's hex digits may be capitals
            __builtin_trap();
    }
    return 0;
}
