// SPDX-License-Identifier: GPL-3.0-or-later
// The certificate of an erasure: what stood where before, what stands now, what is kept under which norm until when,
// which recipients were told, which backups still hold a copy, what the search for residue found. It is an evidence
// package: the log holds an entry `request.certified` whose ref is `certificate:` and the SHA-256 of
// more/certificate.json, so the log's signature is over the certificate; the manifest can be signed with a person's own
// certificate beside.
#pragma once

#include "log/package_writer.h"
#include "requests/erasure_plan.h"

namespace nachweis::documents {
class Texts;
}

namespace nachweis::requests {

struct CertificateSpec
{
    QString language; ///< of the report
    QByteArray pkcs12;
    SecretBytes pkcs12Passphrase;
    Running running;
};
/// Refused where the erasure was not executed. Errors beside: those of writePackage().
Result<log::PackageMade> writeErasureCertificate(const Stores &stores, const Session &session, const QString &requestId,
                                                 const CertificateSpec &spec, const QString &path);

/// Titles of vocabularies in a document's language; `texts` lives longer.
Translate titlesIn(const documents::Texts &texts);
/// The rows of a plan as an HTML table.
QString placesTable(const documents::Texts &texts, const QList<Place> &places);

} // namespace nachweis::requests
