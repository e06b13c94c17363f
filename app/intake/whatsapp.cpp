// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/whatsapp.h"

#include "intake/baseline.h"
#include "intake/importer.h"
#include "intake/tr.h"
#include "office/duties.h"

#include <QFile>
#include <QFileInfo>

namespace nachweis::intake {
namespace {

struct ReadFile
{
    QString name;
    SignatureCheck check;
    QList<Piece> pieces;
};

ReadFile readFile(const QString &path, const QStringList &all, const WebhookSignatures &signatures,
                  ImportReport &report)
{
    ReadFile result{QFileInfo(path).fileName(), {}, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        report.rejected.append({result.name, 0, Tr::tr("The file cannot be read: %1.").arg(file.errorString())});
        return result;
    }
    const QByteArray raw = file.readAll();
    result.check = checkSignature(raw, path, all, signatures);
    result.pieces = readDocuments(raw, result.name, report.rejected);
    if (!result.check.note.isEmpty())
        report.notes.append({result.name, 0, result.check.note});
    const bool covered =
        std::any_of(result.pieces.begin(), result.pieces.end(), [](const Piece &p) { return p.whole; });
    if (!covered && result.check.state != consent::SignatureState::Absent)
        report.notes.append({result.name, 0,
                             Tr::tr("The signature is over the whole file and over none of its "
                                    "documents: they count as unsigned.")});
    return result;
}

void noteList(const QStringList &files, const WebhookSignatures &signatures, ImportReport &report)
{
    for (const SignatureLine &line : linesWithoutFile(files, signatures))
        report.notes.append({line.path, line.line, Tr::tr("The list of signatures names a file that was not given.")});
    for (const int line : signatures.unreadable)
        report.notes.append({{},
                             line,
                             Tr::tr("This line of the list is no signature: it needs a file and 64 hex "
                                    "digits.")});
}

} // namespace

Result<ImportReport> importWhatsApp(const Stores &stores, const Session &session, const QStringList &files,
                                    const WebhookSignatures &signatures)
{
    NACHWEIS_TRY(may(session, Act::ImportEvents));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    ImportReport report;
    NACHWEIS_TRY(gateway->transaction([&]() -> Done {
        NACHWEIS_TRY(ensureBaseline(*gateway));
        return adoptUnrecognised(*gateway, session);
    }));
    NACHWEIS_ASSIGN(Importer importer, Importer::make(stores, session, report));
    for (const QString &path : files) {
        const ReadFile file = readFile(path, files, signatures, report);
        for (const Piece &piece : file.pieces) {
            const auto signature = piece.whole ? file.check.state : consent::SignatureState::Absent;
            const QString sha = QString::fromLatin1(bytes(sha256(piece.bytes)).toHex());
            NACHWEIS_TRY(gateway->transaction([&]() -> Done {
                // The intake is filled in a transaction that ends first: after a crash in between, the same document
                // again is logged once, because its event ids are the same, and then stored.
                return stores.audit.transaction([&] { return importer.document(piece.root, sha, signature); });
            }));
            ++report.documents;
        }
    }
    noteList(files, signatures, report);
    ledger::Event event = log::staffEvent(session, u"data.imported"_s, u"ok"_s);
    NACHWEIS_TRY(log::record(stores, session, event));
    return report;
}

} // namespace nachweis::intake
