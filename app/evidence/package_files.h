// SPDX-License-Identifier: GPL-3.0-or-later
// Names inside an evidence package, shared by who writes and who checks it.
#pragma once

#include "evidence/archive.h"
#include "ledger/tree.h"

namespace nachweis::package {

inline QString number(LeafIndex index) { return QStringLiteral("%1").arg(index, 12, 10, QLatin1Char('0')); }
inline QString entryName(LeafIndex index) { return QStringLiteral("entries/%1.json").arg(number(index)); }
inline QString proofName(LeafIndex index) { return QStringLiteral("proofs/%1.tlog-proof").arg(number(index)); }
inline const QString manifestName = QStringLiteral("manifest.json");
inline const QString signatureName = QStringLiteral("manifest.json.p7s");
inline const QString checkpointName = QStringLiteral("checkpoint");
inline const QString chainName = QStringLiteral("timestamp-chain.pem");
inline const QString formatName = QStringLiteral("nachweis-evidence@v1");
inline QString sha256Hex(const QByteArray &data) { return QString::fromLatin1(bytes(sha256(data)).toHex()); }

} // namespace nachweis::package
