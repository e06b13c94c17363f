// SPDX-License-Identifier: GPL-3.0-or-later
// Tiles and entry bundles of a foreign log, and a whole small log whose files are all made of the input.
#include "ledger/tiled_log.h"

using namespace nachweis;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray input(reinterpret_cast<const char *>(data) + 1, qsizetype(size - 1));
    const int count = 1 + data[0];
    if (const auto tile = ledger::parseTile(input, count); tile && tile->size() < size_t(count))
        __builtin_trap();
    if (const auto entries = ledger::parseBundle(input, count)) {
        qsizetype bytes = 0;
        for (const QByteArrayView entry : *entries)
            bytes += 2 + entry.size();
        if (entries->size() != count || bytes > input.size())
            __builtin_trap();
    }
    // A checkpoint that is signed, above tiles that are not its own: findings, never a crash and never "ok".
    static const SecretBytes seed{QByteArrayView(QByteArray(32, 'k'))};
    static const ledger::VerifierKey key = ledger::VerifierKey::of(u"fuzz.example"_s, ledger::KeyType::Ed25519, seed);
    const ledger::Checkpoint checkpoint{key.name, ledger::TreeSize(count) * 3, sha256("no tree"), {}};
    const QByteArray note = ledger::signNote(checkpoint.text(), key, seed);
    const auto result = ledger::verifyTiledLog(
        [&](const QString &path, qint64) -> Result<QByteArray> { return path == "checkpoint"_L1 ? note : input; }, key,
        {}, {});
    if (result && result->ok())
        __builtin_trap();
    return 0;
}
