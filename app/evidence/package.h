// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence packages: one ZIP that proves entries of the log to somebody who has no store and none of our programs. The
// formats inside are C2SP's, RFC 6962's and RFC 3161's; README.txt and check.sh in the package use openssl alone.
//
//   README.txt  check.sh  report.pdf             for people
//   manifest.json [manifest.json.p7s]             names every other file with its SHA-256; optional CMS signature
//   checkpoint                                    signed note, with the cosignatures over it
//   keys/log.vkey  keys/log.der  keys/witnesses.vkey
//   entries/000000000123.json                     canonical bytes, absent where the row went with its retention
//   proofs/000000000123.tlog-proof                inclusion in `checkpoint`
//   attested/<size>.checkpoint .consistency .<n>.tst   other checkpoints with cosignatures or time stamps
//   timestamp-chain.pem                           the trust list that the time stamps were held against
//   more/...                                      what a caller adds: a consent's text, a certificate, ...
#pragma once

#include "documents/archive.h"
#include "ledger/proof.h"

namespace nachweis::evidence {

/// What a receiver finds in a package. `findings` is empty where everything that it claims is proven.
struct PackageFinding
{
    QString kind;  ///< file_changed, file_missing, file_unknown, signature_invalid, checkpoint_invalid, proof_invalid,
                   ///< timestamp_invalid, cosignature_invalid
    QString place; ///< the file
    QString message; ///< in the user's language
};
/// Files that the manifest does not name prove nothing, whoever put them there: programs that pack and mail files do.
enum class PackageOutcome { Proven, ProvenWithForeignFiles, NotProven };
QString outcomeName(PackageOutcome outcome); ///< proven, proven_with_foreign_files, not_proven

struct PackageCheck
{
    bool ok() const { return outcome() == PackageOutcome::Proven; }
    PackageOutcome outcome() const;
    QString sentence() const; ///< what came out, in the user's language
    QList<PackageFinding> findings;
    QString origin, vkey;
    bool keyGiven = false; ///< the receiver knew the log's key; else it comes from the package itself
    ledger::TreeSize size = 0;
    qint64 entries = 0; ///< proven
    qint64 absent = 0;  ///< proofs whose entry is not in the package: gone with its retention, or taken out
    QString signer;     ///< of the manifest; empty: not signed
    bool signerTrusted = false;
    struct Attestation
    {
        QString by;
        Instant time;
        ledger::TreeSize size = 0;
        bool trusted = false; ///< a time stamp whose chain verifies; a cosignature by a witness that the receiver knows
    };
    QList<Attestation> timestamps, cosignatures;
};
struct PackageTrust
{
    QString vkey;          ///< of the log; empty: as the package says
    QByteArray trustList;  ///< PEM, for time stamps and the signer; empty: nothing is trusted
    QStringList witnesses; ///< vkeys
};
/// Needs no store. `path` is the archive or the folder that somebody unpacked; a folder around everything is taken
/// away. Errors: those of readPacked(); BadInput where it is no evidence package or `trust` holds no keys.
Result<PackageCheck> checkPackage(const QString &path, const PackageTrust &trust);

} // namespace nachweis::evidence
