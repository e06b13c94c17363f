// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/package_report.h"

#include "evidence/package_files.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace nachweis::log {
namespace {

QString row(const QStringList &cells, const char *tag = "td")
{
    QString html = u"<tr>"_s;
    for (const QString &cell : cells)
        html += u"<%1>%2</%1>"_s.arg(QLatin1String(tag), cell);
    return html + u"</tr>"_s;
}

QString table(const QStringList &headers, const QStringList &rows)
{
    return u"<table border='1' cellspacing='0' width='100%' class='small'>"_s + row(headers, "th") +
           rows.join(QString()) + u"</table>"_s;
}

QString facts(const QList<std::pair<QString, QString>> &list)
{
    QString html = u"<table>"_s;
    for (const auto &[name, value] : list)
        html += row({u"<b>%1</b>"_s.arg(name.toHtmlEscaped()), value.toHtmlEscaped()});
    return html + u"</table>"_s;
}

// Long values may break anywhere.
QString breakable(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); i += 12)
        out += text.mid(i, 12).toHtmlEscaped() + QChar(0x200b);
    return out;
}

QString attestations(const documents::Texts &t, const ReportData &data)
{
    QString html = u"<h2>%1</h2>"_s.arg(t(QT_TRANSLATE_NOOP("Evidence", "What others attest")));
    if (data.timestamps.isEmpty() && data.cosigned.isEmpty())
        return html + u"<p>%1</p>"_s.arg(t(QT_TRANSLATE_NOOP(
                          "Evidence", "No time stamp and no cosignature covers these entries. The log's own signature "
                                      "alone does not exclude that whoever holds its key has written it anew.")));
    QStringList rows;
    for (const StoredTimestamp &s : data.timestamps)
        rows += row({t(QT_TRANSLATE_NOOP("Evidence", "Time stamp (RFC 3161)")), s.timestamp.authority.toHtmlEscaped(),
                     t.instant(s.timestamp.time), QString::number(s.size),
                     s.timestamp.trusted ? t(QT_TRANSLATE_NOOP("Evidence", "chain verified"))
                                         : t(QT_TRANSLATE_NOOP("Evidence", "chain not verified here"))});
    for (const ReportData::Cosigned &c : data.cosigned)
        rows += row({t(QT_TRANSLATE_NOOP("Evidence", "Cosignature")), breakable(c.witness), t.instant(c.time),
                     QString::number(c.size), t(QT_TRANSLATE_NOOP("Evidence", "verified"))});
    return html + table({t(QT_TRANSLATE_NOOP("Evidence", "Kind")), t(QT_TRANSLATE_NOOP("Evidence", "By")),
                         t(QT_TRANSLATE_NOOP("Evidence", "At")), t(QT_TRANSLATE_NOOP("Evidence", "Entries covered")),
                         t(QT_TRANSLATE_NOOP("Evidence", "State"))},
                        rows);
}

QString entryTable(const documents::Texts &t, const ReportData &data)
{
    QStringList rows;
    for (qsizetype i = 0; i < data.shown.size(); ++i) {
        const QJsonObject o = QJsonDocument::fromJson(data.shown[i]).object();
        if (o.isEmpty()) {
            rows += row({QString::number(data.indexes[i]),
                         t(QT_TRANSLATE_NOOP("Evidence", "removed after its retention; its hash is proven")),
                         {},
                         {},
                         {},
                         {}});
            continue;
        }
        rows += row({QString::number(data.indexes[i]), o[u"time"].toString().left(19).replace('T'_L1, ' '_L1),
                     o[u"action"].toString().toHtmlEscaped(), breakable(o[u"actor"].toString()),
                     breakable(o[u"subject"].toString()), o[u"outcome"].toString().toHtmlEscaped()});
    }
    QString html = table({t(QT_TRANSLATE_NOOP("Evidence", "Entry")), t(QT_TRANSLATE_NOOP("Evidence", "Time (UTC)")),
                          t(QT_TRANSLATE_NOOP("Evidence", "Action")), t(QT_TRANSLATE_NOOP("Evidence", "Actor")),
                          t(QT_TRANSLATE_NOOP("Evidence", "Subject")), t(QT_TRANSLATE_NOOP("Evidence", "Outcome"))},
                         rows);
    if (data.shown.size() < data.indexes.size())
        html += u"<p>%1</p>"_s.arg(
            t(QT_TRANSLATE_NOOP("Evidence", "The report lists the first %1 of %2 entries; the package holds them all."))
                .arg(data.shown.size())
                .arg(data.indexes.size()));
    return html;
}

} // namespace

QByteArray report(const documents::Texts &t, const PackageSpec &spec, const ReportData &data)
{
    const QString title =
        spec.title.isEmpty() ? t(QT_TRANSLATE_NOOP("Evidence", "Evidence from the audit log")) : spec.title;
    QString html = u"<h1>%1</h1>%2<h2>%3</h2>"_s.arg(title.toHtmlEscaped(), spec.introduction,
                                                     t(QT_TRANSLATE_NOOP("Evidence", "The log and its signature")));
    html += facts(
        {{t(QT_TRANSLATE_NOOP("Evidence", "Log")), data.checkpoint->origin},
         {t(QT_TRANSLATE_NOOP("Evidence", "Entries under the signature")), QString::number(data.checkpoint->size)},
         {t(QT_TRANSLATE_NOOP("Evidence", "Root hash")), QString::fromLatin1(bytes(data.checkpoint->root).toBase64())},
         {t(QT_TRANSLATE_NOOP("Evidence", "Public key")), data.vkey},
         {t(QT_TRANSLATE_NOOP("Evidence", "Made by")), data.madeBy + u", "_s + t.instant(data.made)}});
    html += u"<p>%1</p>"_s.arg(
        t(QT_TRANSLATE_NOOP("Evidence", "Each entry below is proven: its hash leads to the root hash that the log's "
                                        "key has signed. A changed character in an entry would give another root. "
                                        "The check needs this package, openssl and the log's public key from a source "
                                        "that you trust; README.txt shows it.")));
    html += attestations(t, data);
    html += u"<h2>%1</h2>"_s.arg(t(QT_TRANSLATE_NOOP("Evidence", "Entries"))) + entryTable(t, data);
    html += u"<p class='small'>%1</p>"_s.arg(t(QT_TRANSLATE_NOOP(
        "Evidence", "The honest limit: whoever holds the log's signing key and every witness could have written "
                    "another history. Time stamps and cosignatures by others narrow that.")));
    return documents::pdfA(title, html, data.checkpoint->origin);
}

QByteArray readme(const documents::Texts &t, const PackageSpec &spec, const ReportData &data)
{
    const QString first = evidence::entryNumber(data.indexes.value(0));
    QString text =
        (spec.title.isEmpty() ? t(QT_TRANSLATE_NOOP("Evidence", "Evidence from the audit log")) : spec.title) +
        u"\n\n"_s;
    text += t(QT_TRANSLATE_NOOP(
                  "Evidence",
                  "This package proves entries of the log %1 to somebody who has neither its store nor Nachweis.\n"
                  "report.pdf says what it holds. The rest is for checking, in open formats:\n\n"
                  "entries/     the entries, each as the bytes that were hashed (RFC 8785 JSON)\n"
                  "proofs/      C2SP tlog-proof: the path from each entry to the signed root (RFC 6962)\n"
                  "checkpoint   the signed root: C2SP signed note, Ed25519, with cosignatures\n"
                  "attested/    earlier or later checkpoints that others have time-stamped or cosigned, with the "
                  "hashes that\n"
                  "             show that one is the beginning of the other (RFC 6962 2.1.2)\n"
                  "keys/        public keys. Compare them with a copy that you got by another route\n"
                  "manifest.json  SHA-256 of every file\n"))
                .arg(data.checkpoint->origin);
    text += t(QT_TRANSLATE_NOOP(
        "Evidence",
        "\nChecking with openssl\n"
        "---------------------\n"
        "“sh check.sh” in the unpacked folder checks the signature of the checkpoint and every entry. By hand:\n\n"
        "1. The signature. The text of the checkpoint is its first three lines; the signature is the base64 of its "
        "last part\n"
        "   without the first four bytes (the key's id):\n"));
    text += u"\n   sed -n 1,3p checkpoint > text\n"
            "   sed -n 5p checkpoint | sed 's/.* //' | openssl base64 -d -A | tail -c 64 > signature\n"
            "   openssl pkeyutl -verify -pubin -keyform DER -inkey keys/log.der -rawin -in text -sigfile signature\n"_s;
    text += t(QT_TRANSLATE_NOOP("Evidence", "\n2. An entry. Its hash is SHA-256 over a zero byte and the entry. Each "
                                            "line of its proof is the hash beside it on the\n"
                                            "   way up: hash SHA-256 over the byte 1, the left and the right one. At "
                                            "the end stands the root, line 3 of the checkpoint.\n"));
    text += u"\n   (printf '\\0'; cat entries/%1.json) | openssl dgst -sha256\n"_s.arg(first);
    text += t(QT_TRANSLATE_NOOP("Evidence", "\n3. A time stamp (if there is one):\n"));
    text += u"\n   sed -n 1,3p attested/SIZE.checkpoint > text\n"
            "   openssl ts -verify -data text -in attested/SIZE.0.tst -token_in -CAfile timestamp-chain.pem\n"_s;
    text += t(QT_TRANSLATE_NOOP("Evidence", "\n4. The signature of the package (if there is one):\n"));
    text += u"\n   openssl cms -verify -binary -inform DER -in manifest.json.p7s -content manifest.json -CAfile CA.pem "
            "-purpose any -out /dev/null\n"_s;
    text += t(QT_TRANSLATE_NOOP("Evidence", "\nAny C2SP tool reads the .tlog-proof files with the key in "
                                            "keys/log.vkey. “nachweisctl evidence verify FILE” does all of this.\n"));
    return text.toUtf8();
}

// POSIX sh with openssl, sed, head and tail: nothing of ours. RFC 9162 section 2.1.3.2.
QByteArray checkScript()
{
    return R"sh(#!/bin/sh
# Checks this package with openssl alone: the checkpoint's signature, then the path of every entry (RFC 9162 2.1.3.2).
cd "$(dirname "$0")" || exit 2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
bad=0
size=$(sed -n 2p checkpoint)
root=$(sed -n 3p checkpoint)
origin=$(sed -n 1p checkpoint)
sed -n 1,3p checkpoint > "$work/text"
grep -a "^— $origin " checkpoint | head -n 1 | sed 's/.* //' | openssl base64 -d -A | tail -c 64 > "$work/signature"
if openssl pkeyutl -verify -pubin -keyform DER -inkey keys/log.der -rawin -in "$work/text" \
    -sigfile "$work/signature" > /dev/null 2>&1
then echo "checkpoint: signature of $origin over $size entries verifies"
else echo "checkpoint: SIGNATURE DOES NOT VERIFY"; bad=1
fi
for proof in proofs/*.tlog-proof; do
    name=${proof#proofs/}; name=${name%.tlog-proof}
    index=$(sed -n 's/^index //p' "$proof" | head -n 1)
    if [ ! -f "entries/$name.json" ]; then
        echo "entry $index: removed after its retention, nothing to hash"
        continue
    fi
    { printf '\000'; cat "entries/$name.json"; } | openssl dgst -sha256 -binary > "$work/r"
    sed -e '1,/^index /d' -e '/^$/,$d' "$proof" > "$work/path"
    fn=$index; sn=$((size - 1))
    while read -r line; do
        printf '%s' "$line" | openssl base64 -d -A > "$work/p"
        if [ $((fn % 2)) = 1 ] || [ "$fn" = "$sn" ]; then
            { printf '\001'; cat "$work/p" "$work/r"; } | openssl dgst -sha256 -binary > "$work/n"
            while [ $((fn % 2)) = 0 ] && [ "$fn" != 0 ]; do fn=$((fn / 2)); sn=$((sn / 2)); done
        else
            { printf '\001'; cat "$work/r" "$work/p"; } | openssl dgst -sha256 -binary > "$work/n"
        fi
        mv "$work/n" "$work/r"
        fn=$((fn / 2)); sn=$((sn / 2))
    done < "$work/path"
    if [ "$sn" = 0 ] && [ "$(openssl base64 -A -in "$work/r")" = "$root" ]
    then echo "entry $index: is in the log"
    else echo "entry $index: NOT PROVEN"; bad=1
    fi
done
exit $bad
)sh";
}

} // namespace nachweis::log
