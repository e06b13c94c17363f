// SPDX-License-Identifier: GPL-3.0-or-later
// Writes evidence packages (evidence/package.h) from the audit store.
#pragma once

#include "base/running.h"
#include "evidence/package.h"
#include "office/workspace.h"

namespace nachweis::log {

/// The most entries of one package: each brings two files. A larger part of the log is better published as tiles.
constexpr qint64 maximumPackageEntries = 100'000;

struct PackageSpec
{
    QList<ledger::LeafIndex> entries; ///< sorted, without repetition
    QString language;                 ///< of report and README, de or en
    QString title;                    ///< of the report; empty: a title of its own
    QString introduction;             ///< HTML at the report's beginning, may be empty
    documents::ArchiveFiles more;     ///< further files, below more/
    QByteArray pkcs12;                ///< signs the manifest where it is not empty
    SecretBytes pkcs12Passphrase;
    Running running; ///< no file is written where it is cancelled
};

struct PackageMade
{
    qint64 entries = 0;
    ledger::TreeSize size = 0; ///< of the checkpoint that proves them
    int timestamps = 0, cosignatures = 0;
};
/// Proves the entries against the newest checkpoint and writes the package; the export becomes an entry of the log.
/// Needs a QGuiApplication for the report. Errors: BadInput (none or too many entries, an index beyond the log);
/// Damaged where one cannot be proven; Cancelled; those of signing and writing.
Result<PackageMade> writePackage(const Stores &stores, const Session &session, const PackageSpec &spec,
                                 const QString &path);

} // namespace nachweis::log
