// SPDX-License-Identifier: GPL-3.0-or-later
// What a member of staff signs (Ed25519, RFC 8032) of each report, a line feed after each line:
//
//   nachweis-report-v1
//   <workspace id>
//   <origin of the log>
//   <key id>
//   <opening>:<number>
//   <count: 1>
//   <base64 of the RFC 6962 leaf hash of the entry without `sig`>
//
// The signature is part of the entry that goes into the tree: whoever holds the store cannot take it off. The number
// counts the reports of one opening of a store, so that one that was taken out is missed.
#pragma once

#include "ledger/entry.h"

namespace nachweis::ledger {

/// To which log a report belongs.
struct ReportPlace
{
    QString workspace, origin;
};
/// `count` is that of the reports under the hash: one.
QByteArray reportStatement(const ReportPlace &place, QByteArrayView keyId, QByteArrayView seq, const Hash &leaf);

/// The first 32 hex digits of the key's SHA-256.
QString reportKeyId(QByteArrayView publicKey);
/// Whether a key may be registered: 32 bytes, and none of the points of small order, under which a signature holds for
/// any text (RFC 8032 does not refuse them).
bool isReportKey(QByteArrayView publicKey);

/// Sets `signedBy` and `signature`; everything else is set already.
void signReport(Event &event, const ReportPlace &place, const SecretBytes &seed);

/// `<opening>:<number>`; nullopt for anything else.
struct ReportNumber
{
    QByteArray opening;
    qint64 number = 0;
};
std::optional<ReportNumber> parseReportNumber(QByteArrayView seq);

/// `<size>:<base64 of the root>`: the newest checkpoint that the maker of a report has seen.
struct SeenTree
{
    TreeSize size = 0;
    Hash root{};
};
QString seenText(TreeSize size, const Hash &root);
std::optional<SeenTree> parseSeen(QByteArrayView text);

} // namespace nachweis::ledger
