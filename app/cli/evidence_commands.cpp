// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence packages, and entries as tables for other programs.
#include "cli/commands.h"

#include "cli/tr.h"
#include "evidence/package.h"
#include "log/entry_export.h"
#include "log/package_writer.h"

#include <QJsonArray>
#include <QLocale>

namespace nachweis::cli {
namespace {

QJsonArray attestationArray(const QList<evidence::PackageCheck::Attestation> &list)
{
    QJsonArray array;
    for (const auto &a : list)
        array.append(QJsonObject{
            {u"by"_s, a.by}, {u"time"_s, toRfc3339(a.time)}, {u"size"_s, a.size}, {u"trusted"_s, a.trusted}});
    return array;
}

QString attestationLine(const QString &what, const evidence::PackageCheck::Attestation &a)
{
    return u"\n%1: %2, %3 (%4)"_s.arg(what, a.by, toRfc3339(a.time),
                                      a.trusted ? Tr::tr("trusted") : Tr::tr("not held against a trust list"));
}

Output checkOutput(const evidence::PackageCheck &c)
{
    QJsonArray findings;
    QString text = c.sentence();
    if (c.absent > 0)
        text += '\n'_L1 + Tr::tr("%n entries have a proof and are not in the package.", nullptr, int(c.absent));
    text +=
        '\n'_L1 +
        (c.keyGiven ? Tr::tr("The log's key is the one that you gave.")
                    : Tr::tr("The log's key comes from the package itself: compare it with a copy from elsewhere. %1")
                          .arg(c.vkey));
    if (!c.signer.isEmpty())
        text +=
            '\n'_L1 + (c.signerTrusted
                           ? Tr::tr("Signed by %1, whose certificate the trust list knows.").arg(c.signer)
                           : Tr::tr("Signed by %1; the certificate was not held against a trust list.").arg(c.signer));
    for (const auto &a : c.timestamps)
        text += attestationLine(Tr::tr("Time stamp"), a);
    for (const auto &a : c.cosignatures)
        text += attestationLine(Tr::tr("Cosignature"), a);
    for (const evidence::PackageFinding &f : c.findings) {
        findings.append(QJsonObject{{u"kind"_s, f.kind}, {u"place"_s, f.place}, {u"message"_s, f.message}});
        text += u"\n%1 %2: %3"_s.arg(f.kind, f.place, f.message);
    }
    return Output{{{u"ok"_s, c.ok()},
                   {u"outcome"_s, evidence::outcomeName(c.outcome())},
                   {u"findings"_s, findings},
                   {u"origin"_s, c.origin},
                   {u"vkey"_s, c.vkey},
                   {u"key_given"_s, c.keyGiven},
                   {u"size"_s, c.size},
                   {u"entries"_s, c.entries},
                   {u"absent"_s, c.absent},
                   {u"signer"_s, c.signer.isEmpty() ? QJsonValue() : QJsonValue(c.signer)},
                   {u"signer_trusted"_s, c.signerTrusted},
                   {u"timestamps"_s, attestationArray(c.timestamps)},
                   {u"cosignatures"_s, attestationArray(c.cosignatures)}},
                  text,
                  c.ok() ? ExitDone : ExitFinding,
                  {}};
}

Result<Output> evidenceVerify(const Arguments &a)
{
    const QString path = a.words[2];
    evidence::PackageTrust trust;
    trust.vkey = a.value(u"vkey"_s);
    trust.witnesses = a.options.value(u"witness"_s);
    if (a.has(u"trust"_s)) {
        NACHWEIS_ASSIGN(trust.trustList, readInput(a.value(u"trust"_s), largestCertificate));
    }
    NACHWEIS_ASSIGN(const evidence::PackageCheck check, evidence::checkPackage(path, trust));
    return checkOutput(check);
}

Result<Output> evidenceCreate(const Arguments &a)
{
    const QString path = a.value(u"o"_s);
    NACHWEIS_ASSIGN(const Opened opened, openLog(a));
    NACHWEIS_ASSIGN(const log::EntryFilter filter, entryFilter(a));
    NACHWEIS_ASSIGN(const qint64 first, a.number(u"first"_s, 0));
    NACHWEIS_ASSIGN(const qint64 last, a.number(u"last"_s, std::numeric_limits<qint64>::max()));
    log::PackageSpec spec;
    spec.language = QLocale().language() == QLocale::German ? u"de"_s : u"en"_s;
    NACHWEIS_ASSIGN(spec.entries,
                    log::entryIndexes(opened.stores.audit, filter, first, last, int(log::maximumPackageEntries) + 1));
    NACHWEIS_TRY(readSigner(a, spec.pkcs12, spec.pkcs12Passphrase));
    NACHWEIS_ASSIGN(const log::PackageMade made, log::writePackage(opened.stores, opened.session, spec, path));
    return Output{{{u"file"_s, path},
                   {u"entries"_s, made.entries},
                   {u"size"_s, made.size},
                   {u"timestamps"_s, made.timestamps},
                   {u"cosignatures"_s, made.cosignatures}},
                  Tr::tr("%1 holds %2 entries with their proofs, %3 time stamps and %4 cosignatures.")
                      .arg(path)
                      .arg(made.entries)
                      .arg(made.timestamps)
                      .arg(made.cosignatures),
                  ExitDone,
                  {}};
}

Result<Output> logExport(const Arguments &a)
{
    const QString path = a.value(u"o"_s);
    const QString format = a.value(u"format"_s, path.endsWith(".csv"_L1) ? u"csv"_s : u"jsonl"_s);
    NACHWEIS_ASSIGN(const Opened opened, openLog(a));
    NACHWEIS_ASSIGN(const log::EntryFilter filter, entryFilter(a));
    NACHWEIS_ASSIGN(const log::Exported e,
                    log::exportEntries(opened.stores, opened.session, filter,
                                       format == "csv"_L1 ? log::ExportFormat::Csv : log::ExportFormat::JsonLines,
                                       path));
    return Output{{{u"entries"_s, e.entries}, {u"file"_s, path}, {u"manifest"_s, e.manifest}},
                  Tr::tr("%1 entries in %2; what they are stands in %3.").arg(e.entries).arg(path, e.manifest),
                  ExitDone,
                  {}};
}

} // namespace

Family evidenceFamily()
{
    return {Tr::tr("Evidence and exports"),
            {{u"evidence create"_s,
              {},
              Tr::tr("a package of entries with their proofs, which proves itself without any store"),
              QList<Option>{required(outputOption(Tr::tr("where the package goes"))),
                            number("first", 0, anyNumber, Tr::tr("from this index on")),
                            number("last", 0, anyNumber, Tr::tr("to this index"))} +
                  entryFilterOptions() + signerOptions(),
              evidenceCreate},
             {u"evidence verify"_s,
              {{u"FILE"_s}},
              Tr::tr("checks a package, without any store"),
              {value("vkey", "V", Tr::tr("the log's key, from elsewhere than the package")),
               repeated(value("witness", "V", Tr::tr("the key of a witness that is trusted"))),
               value("trust", "PEM", Tr::tr("the certificates of authorities that are trusted"))},
              evidenceVerify},
             {u"log export"_s,
              {},
              Tr::tr("entries as a table for other programs, with a manifest"),
              QList<Option>{required(outputOption(Tr::tr("where the table goes"))),
                            choice("format", "csv|jsonl", Tr::tr("otherwise by the file's ending"))} +
                  entryFilterOptions(),
              logExport}}};
}

} // namespace nachweis::cli
