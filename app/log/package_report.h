// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of an evidence package that people read: report, README, and the script that checks it with openssl.
#pragma once

#include "documents/report.h"
#include "log/package_writer.h"
#include "log/timestamps.h"

namespace nachweis::log {

struct ReportData
{
    const ledger::Checkpoint *checkpoint = nullptr;
    QString vkey;
    QString madeBy;
    Instant made;
    QList<QByteArray> shown; ///< the first entries, canonical JSON; empty bytes for a removed row
    QList<ledger::LeafIndex> indexes;
    QList<StoredTimestamp> timestamps;
    struct Cosigned
    {
        QString witness;
        Instant time;
        ledger::TreeSize size = 0;
    };
    QList<Cosigned> cosigned;
};
/// As many entries as the report lists; the package holds them all.
constexpr int reportedEntries = 400;

QByteArray report(const documents::Texts &texts, const PackageSpec &spec, const ReportData &data);
QByteArray readme(const documents::Texts &texts, const PackageSpec &spec, const ReportData &data);
QByteArray checkScript();

} // namespace nachweis::log
