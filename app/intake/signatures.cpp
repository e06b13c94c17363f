// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/signatures.h"

#include "intake/tr.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace nachweis::intake {
namespace {

using consent::SignatureState;

QString baseName(const QString &path)
{
    return QDir::fromNativeSeparators(path).section('/'_L1, -1);
}

// One is the end of the other, folder by folder.
bool samePlace(const QString &a, const QString &b)
{
    const QString x = QDir::cleanPath(QDir::fromNativeSeparators(a)),
                  y = QDir::cleanPath(QDir::fromNativeSeparators(b));
    return x == y || x.endsWith('/'_L1 + y) || y.endsWith('/'_L1 + x);
}

// The lines that mean this file: by path where they have one, else by a name.
QList<SignatureLine> linesOf(const QString &path, const QList<SignatureLine> &lines)
{
    QList<SignatureLine> list;
    for (const SignatureLine &line : lines)
        if (line.path.contains('/'_L1) || line.path.contains('\\'_L1) ? samePlace(line.path, path)
                                                                      : line.path == baseName(path))
            list += line;
    return list;
}

bool fitsAny(const QByteArray &mac, const QList<SignatureLine> &lines)
{
    return std::any_of(lines.begin(), lines.end(),
                       [&](const SignatureLine &line) { return equalConstantTime(mac, line.mac); });
}

} // namespace

Result<WebhookSignatures> readSignatures(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, Tr::tr("The file %1 cannot be read.").arg(path), {}, file.errorString());
    static const QRegularExpression nameFirst(u"^\\s*(.*?)[\\s:=]+(?:sha256\\s*[=:]\\s*)?([0-9a-f]{64})\\s*$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression macFirst(u"^\\s*(?:sha256\\s*[=:]\\s*)?([0-9a-f]{64})\\s+\\*?(.+?)\\s*$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    WebhookSignatures list;
    QString text = QString::fromUtf8(file.readAll());
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    int number = 0;
    for (const QString &line : text.split('\n'_L1)) {
        ++number;
        if (line.trimmed().isEmpty() || line.trimmed().startsWith('#'_L1))
            continue;
        if (const auto m = macFirst.match(line); m.hasMatch())
            list.lines += {m.captured(2), QByteArray::fromHex(m.captured(1).toLatin1()), number};
        else if (const auto n = nameFirst.match(line); n.hasMatch() && !n.captured(1).isEmpty())
            list.lines += {n.captured(1), QByteArray::fromHex(n.captured(2).toLatin1()), number};
        else
            list.unreadable += number;
    }
    return list;
}

SignatureCheck checkSignature(const QByteArray &raw, const QString &path, const QStringList &allPaths,
                              const WebhookSignatures &signatures)
{
    if (signatures.appSecret.isEmpty())
        return {};
    const auto mac = [&](const QByteArray &data) { return hmacSha256(signatures.appSecret.view(), data); };
    if (fitsAny(mac(raw), signatures.lines))
        return {SignatureState::Valid, {}};
    const QList<SignatureLine> mine = linesOf(path, signatures.lines);
    if (mine.isEmpty())
        return {};
    const bool byName = !mine.first().path.contains('/'_L1) && !mine.first().path.contains('\\'_L1);
    const auto sameName = std::count_if(allPaths.begin(), allPaths.end(),
                                        [&](const QString &one) { return baseName(one) == baseName(path); });
    if (mine.size() > 1 || (byName && sameName > 1))
        return {SignatureState::Absent, Tr::tr("Several files or signatures have this name and none fits: write the "
                                               "path into the list. It counts as unsigned.")};
    QByteArray trimmed = raw;
    while (trimmed.endsWith('\n') || trimmed.endsWith('\r'))
        trimmed.chop(1);
    if (trimmed != raw && fitsAny(mac(trimmed), mine))
        return {SignatureState::Invalid, Tr::tr("The signature fits without the line break at the end: the file was "
                                                "written again, its bytes are not those that were signed.")};
    return {SignatureState::Invalid, Tr::tr("The signature does not fit the bytes: the file was written again by some "
                                            "program, or it was changed, or the secret is another one.")};
}

QList<SignatureLine> linesWithoutFile(const QStringList &allPaths, const WebhookSignatures &signatures)
{
    QList<SignatureLine> list;
    for (const SignatureLine &line : signatures.lines)
        if (std::none_of(allPaths.begin(), allPaths.end(),
                         [&](const QString &path) { return !linesOf(path, {line}).isEmpty(); }))
            list += line;
    return list;
}

} // namespace nachweis::intake
