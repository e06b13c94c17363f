// SPDX-License-Identifier: GPL-3.0-or-later
// Logs that others publish (C2SP tlog-tiles), in a folder or over HTTPS: whatever software wrote them, the whole of one
// is checked from its signed checkpoint down to the bytes of its entries.
#pragma once

#include "ledger/findings.h"
#include "ledger/tiles.h"

namespace nachweis::ledger {

/// The bytes of a file of the log by its path ("checkpoint", "tile/0/x001/234"). NotFound where there is none; Io else.
using LogFiles = std::function<Result<QByteArray>(const QString &path, qint64 most)>;
/// Of a folder, or of an address that begins with https:// (http:// for this machine alone). NotFound where the folder
/// is none.
Result<LogFiles> openLogFiles(const QString &folderOrAddress);

/// Its tiles. A partial tile that is gone, or is anything but a tile, is taken from the full one, as the format allows;
/// what stayed compressed is unpacked.
TileReader tilesOf(const LogFiles &files);

struct TiledVerification : Verification
{
    TreeSize bundled = 0; ///< entries whose bytes were there and give their leaf hashes
    TreeSize pruned = 0;  ///< entries at the beginning whose tiles and bundles the log no longer keeps
    QByteArray note;      ///< the checkpoint as it was read
    QString origin;       ///< its first line; a log's key may have another name, a mirror's has
    struct Cosigned
    {
        QString witness;
        std::optional<Instant> time; ///< nullopt where it says none: zero
    };
    QList<Cosigned> cosigned; ///< by those of the witnesses asked for
};
/// `key` is the log's, or that of a witness or mirror that cosigned the checkpoint. Errors: BadInput where the
/// checkpoint is no note, with the likely cause, or is not signed by `key`; Damaged where the key's signature does not
/// verify; NotFound where there is no checkpoint; Cancelled; those of the files. Uses options.progress, cancel.
Result<TiledVerification> verifyTiledLog(const LogFiles &files, const VerifierKey &key,
                                         const QList<VerifierKey> &witnesses, const VerifyOptions &options);

/// The first `count` entries of a bundle, which is longer only where it has grown since; nullopt where it is none.
std::optional<QList<QByteArrayView>> parseBundle(QByteArrayView bundle, int count);

} // namespace nachweis::ledger
