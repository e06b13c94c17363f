// SPDX-License-Identifier: GPL-3.0-or-later
// Names inside an evidence package, shared by who writes and who checks it.
#pragma once

#include "documents/archive.h"
#include "ledger/tree.h"

namespace nachweis::evidence {

inline QString entryNumber(ledger::LeafIndex index)
{
    return u"%1"_s.arg(index, 12, 10, '0'_L1);
}
inline QString entryName(ledger::LeafIndex index)
{
    return u"entries/%1.json"_s.arg(entryNumber(index));
}
inline QString proofName(ledger::LeafIndex index)
{
    return u"proofs/%1.tlog-proof"_s.arg(entryNumber(index));
}
inline const QString manifestName = u"manifest.json"_s;
inline const QString signatureName = u"manifest.json.p7s"_s;
inline const QString checkpointName = u"checkpoint"_s;
inline const QString certificateName = u"more/certificate.json"_s; ///< of an erasure
inline const QString chainName = u"timestamp-chain.pem"_s;
inline const QString formatName = u"nachweis-evidence@v1"_s;
inline QString sha256Hex(const QByteArray &data)
{
    return QString::fromLatin1(bytes(sha256(data)).toHex());
}

} // namespace nachweis::evidence
