// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/package.h"

#include "documents/signature.h"
#include "evidence/package_files.h"
#include "evidence/tr.h"
#include "ledger/timestamp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace nachweis::evidence {
namespace {

// A certificate is there, and no proven entry names its hash.
bool certificateUnproven(const documents::ArchiveFiles &files)
{
    const auto certificate = files.find(certificateName);
    if (certificate == files.end())
        return false;
    const QString wanted = u"certificate:"_s + sha256Hex(*certificate);
    for (auto it = files.begin(); it != files.end(); ++it)
        if (it.key().startsWith("entries/"_L1) && QJsonDocument::fromJson(*it).object()[u"ref"].toString() == wanted)
            return false;
    return true;
}

class Checker
{
public:
    Checker(documents::ArchiveFiles files, const PackageTrust &trust, ledger::VerifierKey key,
            QList<ledger::VerifierKey> witnesses, PackageCheck &result)
        : m_files(std::move(files)), m_trust(trust), m_key(std::move(key)), m_witnesses(std::move(witnesses)),
          m_result(result)
    {
    }

    void run(const QJsonObject &manifest)
    {
        manifestFiles(manifest);
        signature();
        ledger::Checkpoint checkpoint;
        if (ledger::openCheckpoint(m_files.value(checkpointName), m_key, &checkpoint) != ledger::NoteState::Verified) {
            found("checkpoint_invalid", checkpointName,
                  Tr::tr("The checkpoint does not carry the signature of the log's key."));
            return;
        }
        m_result.size = checkpoint.size;
        cosignatures(m_files.value(checkpointName), checkpoint.size);
        entries(checkpoint);
        if (certificateUnproven(m_files))
            found(
                "proof_invalid", u"more/certificate.json"_s,
                Tr::tr(
                    "No entry of the log in this package names this certificate: it is not the one that was issued."));
        attested(checkpoint);
    }

private:
    void found(const char *kind, const QString &place, const QString &message)
    {
        m_result.findings.append({QLatin1String(kind), place, message});
    }

    void manifestFiles(const QJsonObject &manifest)
    {
        QSet<QString> named{manifestName, signatureName};
        const QJsonArray list = manifest[u"files"].toArray();
        for (const auto &item : list) {
            const QString name = item.toObject()[u"name"].toString();
            named.insert(name);
            const auto it = m_files.find(name);
            if (it == m_files.end())
                found("file_missing", name, Tr::tr("The file is missing."));
            else if (sha256Hex(*it) != item.toObject()[u"sha256"].toString())
                found("file_changed", name, Tr::tr("The file is not the one that the manifest names."));
        }
        // What nobody vouched for is looked at no further.
        for (auto it = m_files.begin(); it != m_files.end();) {
            if (named.contains(it.key())) {
                ++it;
                continue;
            }
            found("file_unknown", it.key(), whyForeign(it.key(), named));
            it = m_files.erase(it);
        }
    }

    static QString whyForeign(const QString &name, const QSet<QString> &named)
    {
        const QString last = name.section('/'_L1, -1);
        for (const QString &other : named)
            if (other.compare(name, Qt::CaseInsensitive) == 0)
                return Tr::tr(
                           "Suspicious: its name differs from that of %1 in capital letters alone; some systems show "
                           "one for the other. The manifest does not name it.")
                    .arg(other);
        if (name.startsWith("__MACOSX/"_L1) || last == ".DS_Store"_L1 || last.startsWith("._"_L1))
            return Tr::tr("A file of the Finder of macOS; the manifest does not name it.");
        if (last.compare("Thumbs.db"_L1, Qt::CaseInsensitive) == 0 ||
            last.compare("desktop.ini"_L1, Qt::CaseInsensitive) == 0)
            return Tr::tr("A file of the Explorer of Windows; the manifest does not name it.");
        return Tr::tr("The manifest does not name this file: nothing says that it belongs here.");
    }

    void signature()
    {
        const auto it = m_files.find(signatureName);
        if (it == m_files.end())
            return;
        const auto signer = documents::cmsVerify(m_files.value(manifestName), *it, m_trust.trustList);
        if (!signer) {
            found("signature_invalid", signatureName, signer.error().message);
            return;
        }
        m_result.signer = signer->name;
        m_result.signerTrusted = signer->trusted;
    }

    void entries(const ledger::Checkpoint &checkpoint)
    {
        for (auto it = m_files.begin(); it != m_files.end(); ++it) {
            if (!it.key().startsWith("proofs/"_L1))
                continue;
            const auto proof = ledger::ProofFile::parse(*it);
            ledger::Checkpoint own;
            // A proof carries a checkpoint of its own: it must be the package's.
            if (!proof || proofName(proof->index) != it.key() ||
                ledger::openCheckpoint(proof->checkpoint, m_key, &own) != ledger::NoteState::Verified ||
                own.text() != checkpoint.text()) {
                found("proof_invalid", it.key(), Tr::tr("The file does not prove an entry under this checkpoint."));
                continue;
            }
            const auto entry = m_files.find(entryName(proof->index));
            if (entry == m_files.end()) { // there is nothing to prove but that it is not here
                ++m_result.absent;
                continue;
            }
            if (ledger::verifyInclusion(proof->index, checkpoint.size, ledger::leafHash(*entry), proof->path,
                                        checkpoint.root))
                ++m_result.entries;
            else
                found("proof_invalid", entryName(proof->index),
                      Tr::tr("The entry was changed: it does not lead to the signed root."));
        }
        for (auto it = m_files.begin(); it != m_files.end(); ++it)
            if (it.key().startsWith("entries/"_L1) &&
                !m_files.contains(
                    QString(it.key()).replace("entries/"_L1, "proofs/"_L1).replace(".json"_L1, ".tlog-proof"_L1)))
                found("proof_invalid", it.key(), Tr::tr("The entry comes without a proof."));
    }

    void attested(const ledger::Checkpoint &newest)
    {
        static const QRegularExpression form(u"^attested/(\\d{1,18})\\.checkpoint$"_s);
        for (auto it = m_files.begin(); it != m_files.end(); ++it) {
            const auto match = form.match(it.key());
            if (!match.hasMatch())
                continue;
            ledger::Checkpoint checkpoint;
            if (ledger::openCheckpoint(*it, m_key, &checkpoint) != ledger::NoteState::Verified ||
                checkpoint.size != match.captured(1).toLongLong() || !consistent(checkpoint, newest)) {
                found("checkpoint_invalid", it.key(), Tr::tr("This checkpoint is not shown to be of the same log."));
                continue;
            }
            if (checkpoint.size != newest.size)
                cosignatures(*it, checkpoint.size);
            timestamps(checkpoint);
        }
    }

    bool consistent(const ledger::Checkpoint &older, const ledger::Checkpoint &newest) const
    {
        std::vector<Hash> path;
        const QByteArray text = m_files.value(u"attested/%1.consistency"_s.arg(older.size));
        for (const QByteArray &line : text.split('\n')) {
            if (line.isEmpty())
                continue;
            const auto hash = ledger::fromBase64(line);
            if (!hash || hash->size() != 32)
                return false;
            path.push_back(toHash(*hash));
        }
        return ledger::verifyConsistency(older.size, older.root, newest.size, newest.root, path);
    }

    void timestamps(const ledger::Checkpoint &checkpoint)
    {
        for (int n = 0;; ++n) {
            const QString name = u"attested/%1.%2.tst"_s.arg(checkpoint.size).arg(n);
            const auto it = m_files.find(name);
            if (it == m_files.end())
                return;
            const auto note =
                ledger::SignedNote::parse(m_files.value(u"attested/%1.checkpoint"_s.arg(checkpoint.size)));
            const auto stamp = ledger::openTimestamp(*it, note->text, m_trust.trustList);
            if (stamp)
                m_result.timestamps.append({stamp->authority, stamp->time, checkpoint.size, stamp->trusted});
            else
                found("timestamp_invalid", name, stamp.error().message);
        }
    }

    void cosignatures(const QByteArray &raw, ledger::TreeSize size)
    {
        const auto note = ledger::SignedNote::parse(raw);
        for (const ledger::NoteSignature &signature : note->signatures) {
            for (const ledger::VerifierKey &witness : m_witnesses) {
                if (signature.name != witness.name || !signature.blob.startsWith(witness.id))
                    continue;
                if (const auto time = ledger::cosignedAt(note->text, signature, witness))
                    m_result.cosignatures.append(
                        {witness.name, *time, size, m_trust.witnesses.contains(witness.vkey())});
                else
                    found("cosignature_invalid", witness.name,
                          Tr::tr("The cosignature does not verify over its checkpoint."));
            }
        }
    }

    documents::ArchiveFiles m_files;
    const PackageTrust &m_trust;
    ledger::VerifierKey m_key;
    QList<ledger::VerifierKey> m_witnesses;
    PackageCheck &m_result;
};

} // namespace

// Without the folder that lies around the package, where one does; other files may lie beside that.
static documents::ArchiveFiles withoutFolder(const documents::ArchiveFiles &files)
{
    if (files.contains(manifestName))
        return files;
    QString around;
    for (auto it = files.begin(); it != files.end(); ++it)
        if (it.key().endsWith('/'_L1 + manifestName) && it.key().count('/'_L1) == 1)
            around = it.key().section('/'_L1, 0, 0) + '/'_L1;
    if (around.isEmpty())
        return files;
    documents::ArchiveFiles inner;
    for (auto it = files.begin(); it != files.end(); ++it)
        inner.insert(it.key().startsWith(around) ? it.key().mid(around.size()) : u"../"_s + it.key(), *it);
    return inner;
}

QString outcomeName(PackageOutcome outcome)
{
    return outcome == PackageOutcome::Proven                   ? u"proven"_s
           : outcome == PackageOutcome::ProvenWithForeignFiles ? u"proven_with_foreign_files"_s
                                                               : u"not_proven"_s;
}

PackageOutcome PackageCheck::outcome() const
{
    if (findings.isEmpty())
        return PackageOutcome::Proven;
    return std::all_of(findings.begin(), findings.end(),
                       [](const PackageFinding &f) { return f.kind == "file_unknown"_L1; })
               ? PackageOutcome::ProvenWithForeignFiles
               : PackageOutcome::NotProven;
}

QString PackageCheck::sentence() const
{
    switch (outcome()) {
    case PackageOutcome::Proven:
        return Tr::tr("All that this package claims is proven: %1 entries of %2 under %3 signed ones.")
            .arg(entries)
            .arg(origin)
            .arg(size);
    case PackageOutcome::ProvenWithForeignFiles:
        return Tr::tr("All that the manifest names is proven: %1 entries of %2 under %3 signed ones. Other files lie "
                      "beside it, of which nothing is proven.")
            .arg(entries)
            .arg(origin)
            .arg(size);
    case PackageOutcome::NotProven:
        return Tr::tr("This package does NOT prove what it claims.");
    }
    return {};
}

Result<PackageCheck> checkPackage(const QString &path, const PackageTrust &trust)
{
    NACHWEIS_ASSIGN(const documents::ArchiveFiles packed, documents::readPacked(path));
    const documents::ArchiveFiles files = withoutFolder(packed);
    const QJsonObject manifest = QJsonDocument::fromJson(files.value(manifestName)).object();
    if (manifest[u"format"].toString() != formatName)
        return fail(ErrorCode::BadInput, Tr::tr("This archive is not an evidence package."),
                    Tr::tr("A package has a manifest.json of the form %1; nothing was checked.").arg(formatName));
    PackageCheck result;
    result.keyGiven = !trust.vkey.isEmpty();
    result.vkey = result.keyGiven ? trust.vkey : QString::fromUtf8(files.value(u"keys/log.vkey"_s)).trimmed();
    NACHWEIS_ASSIGN(ledger::VerifierKey key, ledger::VerifierKey::parse(result.vkey));
    result.origin = key.name;
    QList<ledger::VerifierKey> witnesses;
    QStringList vkeys =
        trust.witnesses + QString::fromUtf8(files.value(u"keys/witnesses.vkey"_s)).split('\n'_L1, Qt::SkipEmptyParts);
    vkeys.removeDuplicates();
    for (const QString &vkey : std::as_const(vkeys)) {
        auto witness = ledger::VerifierKey::parse(vkey);
        if (witness && witness->type == ledger::KeyType::Cosignature)
            witnesses.append(std::move(*witness));
        else if (trust.witnesses.contains(vkey))
            return fail(ErrorCode::BadInput, Tr::tr("“%1” is not the key of a witness.").arg(vkey),
                        Tr::tr("Nothing was checked."));
    }
    Checker(files, trust, std::move(key), std::move(witnesses), result).run(manifest);
    return result;
}

} // namespace nachweis::evidence
