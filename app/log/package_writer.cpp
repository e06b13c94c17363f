// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/package_writer.h"

#include "documents/signature.h"
#include "evidence/package_files.h"
#include "log/package_report.h"
#include "log/proven_entry.h"
#include "log/sequencer.h"
#include "log/timestamps.h"
#include "log/tr.h"
#include "log/witness.h"
#include "office/duties.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace nachweis::log {
namespace {

constexpr int maximumAttested = 8; // checkpoints beside the newest

QByteArray lines(const std::vector<Hash> &path)
{
    QByteArray out;
    for (const Hash &hash : path)
        out += bytes(hash).toBase64() + '\n';
    return out;
}

Done addProofs(const EntryProver &prover, const PackageSpec &spec, documents::ArchiveFiles &files, ReportData &data)
{
    qint64 done = 0;
    for (const ledger::LeafIndex index : spec.entries) {
        if (spec.running.cancelled())
            return cancelled(Tr::tr("The export was cancelled."), Tr::tr("No file was written."));
        NACHWEIS_ASSIGN(const ledger::ProvenEntry proven, prover.prove(index));
        if (!proven.entry.isEmpty())
            files.insert(evidence::entryName(index), proven.entry);
        files.insert(evidence::proofName(index), proven.proof.text());
        if (data.shown.size() < reportedEntries)
            data.shown.append(proven.entry);
        if (++done % 64 == 0)
            spec.running.at(done, 2 * spec.entries.size());
    }
    return {};
}

// A checkpoint with what others attest of it, and its consistency with the package's own.
Done addAttested(const Stores &stores, const Session &session, ledger::TreeSize size, const ledger::Checkpoint &newest,
                 documents::ArchiveFiles &files, ReportData &data)
{
    NACHWEIS_ASSIGN(const ledger::Checkpoint checkpoint, storedCheckpoint(stores.audit, session.workspace, size));
    const QString base = u"attested/%1"_s.arg(size);
    NACHWEIS_ASSIGN(const QByteArray note, cosignedNote(stores.audit, session.workspace, checkpoint));
    NACHWEIS_ASSIGN(const std::vector<Hash> path,
                    ledger::consistencyProof(storedTiles(stores.audit), size, newest.size));
    files.insert(base + u".checkpoint"_s, note);
    files.insert(base + u".consistency"_s, lines(path));
    int n = 0;
    for (const StoredTimestamp &stamp : std::as_const(data.timestamps))
        if (stamp.size == size)
            files.insert(base + u".%1.tst"_s.arg(n++), stamp.token);
    return {};
}

// Which checkpoints to bring: those that cover every entry and are attested; the earliest, which narrows the time most,
// and the newest ones.
Result<QList<ledger::TreeSize>> attestedSizes(const Database &audit, ledger::LeafIndex last, ledger::TreeSize newest)
{
    QList<ledger::TreeSize> sizes;
    NACHWEIS_ASSIGN(
        QSqlQuery query,
        audit.run(u"SELECT size FROM (SELECT size FROM timestamps UNION SELECT size FROM cosignatures) WHERE size > ? "
                  "AND size <= ? ORDER BY size"_s,
                  {last, newest}));
    while (query.next())
        sizes.append(query.value(0).toLongLong());
    NACHWEIS_TRY(rowsRead(query, audit));
    while (sizes.size() > maximumAttested)
        sizes.removeAt(1);
    return sizes;
}

Done addAttestations(const Stores &stores, const Session &session, const ledger::Checkpoint &newest,
                     ledger::LeafIndex last, documents::ArchiveFiles &files, ReportData &data)
{
    NACHWEIS_ASSIGN(const QList<ledger::TreeSize> sizes, attestedSizes(stores.audit, last, newest.size));
    NACHWEIS_ASSIGN(QList<StoredTimestamp> stamps, storedTimestamps(stores.audit, session.workspace));
    for (StoredTimestamp &stamp : stamps)
        if (sizes.contains(stamp.size))
            data.timestamps.append(std::move(stamp));
    NACHWEIS_ASSIGN(const QList<Witness> known, witnesses(stores.audit, session.workspace));
    QByteArray vkeys;
    for (const Witness &witness : known)
        vkeys += witness.key.vkey().toUtf8() + '\n';
    files.insert(u"keys/witnesses.vkey"_s, vkeys);
    for (const ledger::TreeSize size : sizes) {
        NACHWEIS_TRY(addAttested(stores, session, size, newest, files, data));
        const auto note = ledger::SignedNote::parse(files.value(u"attested/%1.checkpoint"_s.arg(size)));
        for (const ledger::NoteSignature &signature : note->signatures)
            for (const Witness &witness : known)
                if (const auto time = ledger::cosignedAt(note->text, signature, witness.key))
                    data.cosigned.append({witness.key.name, *time, size});
    }
    if (const QByteArray chain = timestampTrust(session.workspace); !data.timestamps.isEmpty() && !chain.isEmpty())
        files.insert(evidence::chainName, chain);
    return {};
}

Done addManifest(const PackageSpec &spec, const ReportData &data, documents::ArchiveFiles &files)
{
    QJsonArray list;
    for (auto it = files.begin(); it != files.end(); ++it)
        list.append(
            QJsonObject{{u"name"_s, it.key()}, {u"size"_s, it->size()}, {u"sha256"_s, evidence::sha256Hex(*it)}});
    const QJsonObject manifest{{u"format"_s, evidence::formatName},
                               {u"origin"_s, data.checkpoint->origin},
                               {u"size"_s, data.checkpoint->size},
                               {u"made"_s, toRfc3339Seconds(data.made)},
                               {u"made_by"_s, data.madeBy},
                               {u"entries"_s, spec.entries.size()},
                               {u"files"_s, list}};
    const QByteArray text = QJsonDocument(manifest).toJson();
    files.insert(evidence::manifestName, text);
    if (!spec.pkcs12.isEmpty()) {
        NACHWEIS_ASSIGN(const QByteArray signature, documents::cmsSign(text, spec.pkcs12, spec.pkcs12Passphrase));
        files.insert(evidence::signatureName, signature);
    }
    return {};
}

Done demandEntries(const PackageSpec &spec, ledger::TreeSize size)
{
    if (spec.entries.isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("No entry was chosen."),
                    Tr::tr("Choose entries or a period; no file was written."));
    if (spec.entries.size() > maximumPackageEntries)
        return fail(ErrorCode::BadInput,
                    Tr::tr("%1 entries are too many for one package; %2 are the most.")
                        .arg(spec.entries.size())
                        .arg(maximumPackageEntries),
                    Tr::tr("Choose a shorter period, or publish the log as tiles: anybody can check those too."));
    if (spec.entries.first() < 0 || spec.entries.last() >= size)
        return fail(ErrorCode::BadInput,
                    Tr::tr("The log has no entry %1 under its newest signature.")
                        .arg(spec.entries.first() < 0 ? spec.entries.first() : spec.entries.last()),
                    Tr::tr("No file was written."));
    return {};
}

} // namespace

Result<PackageMade> writePackage(const Stores &stores, const Session &session, const PackageSpec &spec,
                                 const QString &path)
{
    NACHWEIS_TRY(may(session, Act::ExportEntries));
    NACHWEIS_ASSIGN(const ledger::Checkpoint newest, latestCheckpoint(stores.audit, session.workspace));
    NACHWEIS_TRY(demandEntries(spec, newest.size));
    NACHWEIS_ASSIGN(const EntryProver prover, EntryProver::make(stores.audit, session.workspace, newest));
    const documents::Texts texts(spec.language);
    ReportData data{&newest, session.workspace.vkey, session.actor(), session.clock(), {}, spec.entries, {}, {}};
    documents::ArchiveFiles files;
    for (auto it = spec.more.begin(); it != spec.more.end(); ++it)
        files.insert(u"more/"_s + it.key(), *it);
    NACHWEIS_TRY(addProofs(prover, spec, files, data));
    NACHWEIS_TRY(addAttestations(stores, session, newest, spec.entries.last(), files, data));
    NACHWEIS_ASSIGN(const ledger::VerifierKey key, ledger::VerifierKey::parse(session.workspace.vkey));
    files.insert(evidence::checkpointName, prover.note());
    files.insert(u"keys/log.vkey"_s, session.workspace.vkey.toUtf8() + '\n');
    // SubjectPublicKeyInfo of an Ed25519 key, RFC 8410 section 4: what openssl reads.
    files.insert(u"keys/log.der"_s, QByteArray::fromHex("302a300506032b6570032100") + key.publicKey);
    files.insert(u"README.txt"_s, readme(texts, spec, data));
    files.insert(u"check.sh"_s, checkScript());
    files.insert(u"report.pdf"_s, report(texts, spec, data));
    NACHWEIS_TRY(addManifest(spec, data, files));
    const qint64 proven = spec.entries.size();
    const Running writing{[&](qint64 done, qint64 all) { spec.running.at(proven + proven * done / all, 2 * proven); },
                          spec.running.cancel};
    ledger::Event event = staffEvent(session, u"data.exported"_s, u"ok"_s);
    event.ref = u"package:%1-%2:%3"_s.arg(spec.entries.first()).arg(spec.entries.last()).arg(spec.entries.size());
    // No package leaves without its entry.
    NACHWEIS_TRY(stores.whole([&]() -> Done {
        NACHWEIS_TRY(documents::writeArchive(path, files, {}, writing));
        return record(stores, session, event);
    }));
    return PackageMade{spec.entries.size(), newest.size, int(data.timestamps.size()), int(data.cosigned.size())};
}

} // namespace nachweis::log
