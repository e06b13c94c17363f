// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence packages, and entries as tables for other programs.
#include "cli/context.h"

#include "evidence/package.h"
#include "ledger/entry_export.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace nachweis::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonArray attestationArray(const QList<PackageCheck::Attestation> &list)
{
    QJsonArray array;
    for (const auto &a : list)
        array.append(QJsonObject{{QStringLiteral("by"), a.by}, {QStringLiteral("time"), toRfc3339(a.time)}, {QStringLiteral("size"), a.size}, {QStringLiteral("trusted"), a.trusted}});
    return array;
}

QString attestationLine(const QString &what, const PackageCheck::Attestation &a)
{
    return QStringLiteral("\n%1: %2, %3 (%4)").arg(what, a.by, toRfc3339(a.time), a.trusted ? Tr::tr("trusted") : Tr::tr("not held against a trust list"));
}

Output checkOutput(const PackageCheck &c)
{
    QJsonArray findings;
    QString text = c.ok() ? Tr::tr("All that this package claims is proven: %1 entries of %2 under %3 signed ones.").arg(c.entries).arg(c.origin).arg(c.size)
                          : Tr::tr("This package does NOT prove what it claims.");
    text += QLatin1Char('\n') + (c.keyGiven ? Tr::tr("The log's key is the one that you gave.") : Tr::tr("The log's key comes from the package itself: compare it with a copy from elsewhere. %1").arg(c.vkey));
    if (!c.signer.isEmpty())
        text += QLatin1Char('\n') + (c.signerTrusted ? Tr::tr("Signed by %1, whose certificate the trust list knows.").arg(c.signer) : Tr::tr("Signed by %1; the certificate was not held against a trust list.").arg(c.signer));
    for (const auto &a : c.timestamps)
        text += attestationLine(Tr::tr("Time stamp"), a);
    for (const auto &a : c.cosignatures)
        text += attestationLine(Tr::tr("Cosignature"), a);
    for (const PackageFinding &f : c.findings) {
        findings.append(QJsonObject{{QStringLiteral("kind"), f.kind}, {QStringLiteral("place"), f.place}, {QStringLiteral("message"), f.message}});
        text += QStringLiteral("\n%1 %2: %3").arg(f.kind, f.place, f.message);
    }
    return Output{{{QStringLiteral("ok"), c.ok()}, {QStringLiteral("findings"), findings}, {QStringLiteral("origin"), c.origin}, {QStringLiteral("vkey"), c.vkey},
                   {QStringLiteral("key_given"), c.keyGiven}, {QStringLiteral("size"), c.size}, {QStringLiteral("entries"), c.entries},
                   {QStringLiteral("signer"), c.signer.isEmpty() ? QJsonValue() : QJsonValue(c.signer)}, {QStringLiteral("signer_trusted"), c.signerTrusted},
                   {QStringLiteral("timestamps"), attestationArray(c.timestamps)}, {QStringLiteral("cosignatures"), attestationArray(c.cosignatures)}},
                  text, c.ok() ? ExitDone : ExitFinding, {}};
}

Result<Output> evidenceVerify(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QString path, a.word(2, Tr::tr("The file")));
    PackageTrust trust;
    trust.vkey = a.value(QStringLiteral("vkey"));
    trust.witnesses = a.options.value(QStringLiteral("witness"));
    if (a.has(QStringLiteral("trust"))) {
        NACHWEIS_ASSIGN(trust.trustList, readInput(a.value(QStringLiteral("trust")), largestCertificate));
    }
    NACHWEIS_ASSIGN(const PackageCheck check, checkPackage(path, trust));
    return checkOutput(check);
}

Result<Output> evidenceCreate(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QString path, a.required(QStringLiteral("o")));
    NACHWEIS_ASSIGN(const Opened opened, openLog(a));
    NACHWEIS_ASSIGN(const EntryFilter filter, entryFilter(a));
    NACHWEIS_ASSIGN(const qint64 first, a.number(QStringLiteral("first"), 0));
    NACHWEIS_ASSIGN(const qint64 last, a.number(QStringLiteral("last"), std::numeric_limits<qint64>::max()));
    PackageSpec spec;
    spec.language = QLocale().language() == QLocale::German ? QStringLiteral("de") : QStringLiteral("en");
    NACHWEIS_ASSIGN(spec.entries, entryIndexes(opened.stores.audit, filter, first, last, int(maximumPackageEntries) + 1));
    NACHWEIS_TRY(readSigner(a, spec.pkcs12, spec.pkcs12Passphrase));
    NACHWEIS_ASSIGN(const PackageMade made, writePackage(opened.stores, opened.session, spec, path));
    return Output{{{QStringLiteral("file"), path}, {QStringLiteral("entries"), made.entries}, {QStringLiteral("size"), made.size}, {QStringLiteral("timestamps"), made.timestamps},
                   {QStringLiteral("cosignatures"), made.cosignatures}},
                  Tr::tr("%1 holds %2 entries with their proofs, %3 time stamps and %4 cosignatures.").arg(path).arg(made.entries).arg(made.timestamps).arg(made.cosignatures), ExitDone, {}};
}

} // namespace

Result<Output> evidence(const Arguments &a)
{
    return dispatch(a, {{QStringLiteral("create"), evidenceCreate}, {QStringLiteral("verify"), evidenceVerify}}, QStringLiteral("create, verify"));
}

Result<Output> logExport(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QString path, a.required(QStringLiteral("o")));
    const QString format = a.value(QStringLiteral("format"), path.endsWith(QLatin1String(".csv")) ? QStringLiteral("csv") : QStringLiteral("jsonl"));
    if (format != QLatin1String("csv") && format != QLatin1String("jsonl"))
        return fail(ErrorCode::Usage, Tr::tr("--format is csv or jsonl."));
    NACHWEIS_ASSIGN(const Opened opened, openLog(a));
    NACHWEIS_ASSIGN(const EntryFilter filter, entryFilter(a));
    NACHWEIS_ASSIGN(const Exported e, exportEntries(opened.stores, opened.session, filter, format == QLatin1String("csv") ? ExportFormat::Csv : ExportFormat::JsonLines, path));
    return Output{{{QStringLiteral("entries"), e.entries}, {QStringLiteral("file"), path}, {QStringLiteral("manifest"), e.manifest}},
                  Tr::tr("%1 entries in %2; what they are stands in %3.").arg(e.entries).arg(path, e.manifest), ExitDone, {}};
}

} // namespace nachweis::cli
