// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/report_statement.h"

#include "ledger/note.h"

#include <algorithm>

namespace nachweis::ledger {
namespace {

// The y coordinates of the points of small order of edwards25519, with both spellings of 0 and 1; the sign bit aside.
constexpr const char *smallOrder[] = {"0000000000000000000000000000000000000000000000000000000000000000",
                                      "0100000000000000000000000000000000000000000000000000000000000000",
                                      "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                                      "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                                      "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                                      "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                                      "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"};

} // namespace

QByteArray reportStatement(const ReportPlace &place, QByteArrayView keyId, QByteArrayView seq, const Hash &leaf)
{
    return "nachweis-report-v1\n" + place.workspace.toUtf8() + '\n' + place.origin.toUtf8() + '\n' +
           keyId.toByteArray() + '\n' + seq.toByteArray() + "\n1\n" + bytes(leaf).toBase64() + '\n';
}

QString reportKeyId(QByteArrayView publicKey)
{
    return QString::fromLatin1(bytes(sha256(publicKey)).toHex().left(32));
}

bool isReportKey(QByteArrayView publicKey)
{
    if (publicKey.size() != 32)
        return false;
    QByteArray y = publicKey.toByteArray();
    y[31] = char(y[31] & 0x7f);
    const QByteArray hex = y.toHex();
    return std::none_of(std::begin(smallOrder), std::end(smallOrder), [&](const char *small) { return hex == small; });
}

void signReport(Event &event, const ReportPlace &place, const SecretBytes &seed)
{
    event.signedBy = reportKeyId(ed25519PublicKey(seed.view()));
    event.signature.clear();
    const Hash leaf = leafOf(EventColumns(event).columns);
    event.signature =
        ed25519Sign(seed.view(), reportStatement(place, event.signedBy.toLatin1(), event.seq.toLatin1(), leaf));
}

std::optional<ReportNumber> parseReportNumber(QByteArrayView seq)
{
    const qsizetype colon = seq.lastIndexOf(':');
    if (colon < 1)
        return std::nullopt;
    const auto number = parseDecimal(seq.sliced(colon + 1));
    if (!number || *number < 1)
        return std::nullopt;
    return ReportNumber{seq.first(colon).toByteArray(), *number};
}

QString seenText(TreeSize size, const Hash &root)
{
    return u"%1:%2"_s.arg(size).arg(QString::fromLatin1(bytes(root).toBase64()));
}

std::optional<SeenTree> parseSeen(QByteArrayView text)
{
    const qsizetype colon = text.indexOf(':');
    if (colon < 1)
        return std::nullopt;
    const auto size = parseDecimal(text.first(colon));
    const auto root = fromBase64(text.sliced(colon + 1));
    if (!size || !root || root->size() != 32)
        return std::nullopt;
    return SeenTree{*size, toHash(*root)};
}

} // namespace nachweis::ledger
