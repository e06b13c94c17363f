// SPDX-License-Identifier: GPL-3.0-or-later
// CMS signatures (RFC 5652, detached, DER) by a member of staff's own certificate, which comes as PKCS#12.
#pragma once

#include "base/crypto.h"

namespace nachweis::documents {

/// Signs `data`. `pkcs12` is the file's contents. Errors: WrongKey where the passphrase is wrong, BadInput where it is
/// no PKCS#12 file or holds no key with its certificate.
Result<QByteArray> cmsSign(QByteArrayView data, const QByteArray &pkcs12, const SecretBytes &passphrase);

struct CmsSigner
{
    QString name;         ///< common name of the signer's certificate
    bool trusted = false; ///< its chain leads to the trust list
};
/// Damaged where the signature does not verify over `data`, BadInput where it is none. `trustList` is PEM and may be
/// empty.
Result<CmsSigner> cmsVerify(QByteArrayView data, const QByteArray &signature, const QByteArray &trustList);

} // namespace nachweis::documents
