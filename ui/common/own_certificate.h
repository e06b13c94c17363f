// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate of the member's own (PKCS#12), with which a package is signed; naming one is free.
#pragma once

#include "base/crypto.h"
#include "common/form_dialog.h"

namespace nachweis::ui {

QList<FormField> certificateFields();

struct OwnCertificate
{
    QByteArray pkcs12; ///< empty where none was named
    SecretBytes passphrase;
};
/// Io where the file that was named cannot be read.
Result<OwnCertificate> ownCertificate(const FormValues &values);

} // namespace nachweis::ui
