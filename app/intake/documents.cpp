// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/documents.h"

#include "base/literals.h"
#include "intake/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>
#include <cmath>

namespace nachweis::intake {
namespace {

// Byte order marks and UTF-16 away.
QByteArray asUtf8(const QByteArray &raw)
{
    const auto decoded = [](QStringDecoder decoder, const QByteArray &data) { return QString(decoder(data)).toUtf8(); };
    if (raw.startsWith("\xef\xbb\xbf"))
        return raw.mid(3);
    if (raw.startsWith("\xff\xfe"))
        return decoded(QStringDecoder(QStringDecoder::Utf16LE), raw.mid(2));
    if (raw.startsWith("\xfe\xff"))
        return decoded(QStringDecoder(QStringDecoder::Utf16BE), raw.mid(2));
    if (raw.size() >= 4 && raw[0] != 0 && raw[1] == 0 && raw[3] == 0)
        return decoded(QStringDecoder(QStringDecoder::Utf16LE), raw);
    if (raw.size() >= 4 && raw[0] == 0 && raw[1] != 0 && raw[2] == 0)
        return decoded(QStringDecoder(QStringDecoder::Utf16BE), raw);
    return raw;
}

struct Value
{
    int line;
    QByteArray bytes;
};

// The values that stand one after the other at the top, cut where their brackets close. Empty where the text has
// something else between them.
QList<Value> topValues(const QByteArray &text)
{
    QList<Value> list;
    int depth = 0, line = 1, startLine = 1;
    qsizetype start = -1;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\n')
            ++line;
        if (quoted) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                quoted = false;
            continue;
        }
        if (c == '{' || c == '[') {
            if (depth++ == 0) {
                start = i;
                startLine = line;
            }
        } else if (c == '}' || c == ']') {
            if (--depth < 0)
                return {};
            if (depth == 0)
                list.append({startLine, text.mid(start, i - start + 1)});
        } else if (depth > 0) {
            quoted = c == '"';
        } else if (!QChar::isSpace(uchar(c)) && c != ',') {
            return {};
        }
    }
    return depth == 0 && !quoted ? list : QList<Value>();
}

class DocumentReader
{
public:
    DocumentReader(const QByteArray &raw, const QString &fileName, QList<ImportRejection> &rejected)
        : m_raw(raw), m_text(asUtf8(raw)), m_name(fileName), m_rejected(rejected)
    {
    }

    QList<Piece> read()
    {
        QJsonParseError whole;
        const QJsonDocument document = QJsonDocument::fromJson(m_text, &whole);
        if (!document.isNull()) {
            take(1, document, m_raw, document.isObject());
            return m_pieces;
        }
        const QList<Value> values = topValues(m_text);
        if (values.size() > 1 && std::all_of(values.begin(), values.end(), [](const Value &v) {
                return !QJsonDocument::fromJson(v.bytes).isNull();
            })) {
            for (const Value &v : values)
                take(v.line, QJsonDocument::fromJson(v.bytes), v.bytes, false);
            return m_pieces;
        }
        lines(whole);
        return m_pieces;
    }

private:
    void reject(int line, const QString &reason) { m_rejected.append({m_name, line, reason}); }

    // One a line; broken lines stop nothing.
    void lines(const QJsonParseError &whole)
    {
        int number = 0;
        bool any = false;
        const qsizetype before = m_rejected.size();
        for (const QByteArray &line : m_text.split('\n')) {
            ++number;
            if (line.trimmed().isEmpty())
                continue;
            QJsonParseError error;
            const QJsonDocument one = QJsonDocument::fromJson(line, &error);
            if (one.isNull()) {
                reject(number, Tr::tr("This is not JSON: %1.").arg(error.errorString()));
            } else {
                any = true;
                take(number, one, line, false);
            }
        }
        if (any && !m_pieces.isEmpty())
            return;
        // No line is a document: the file as a whole is broken, at the place where parsing stopped.
        m_rejected.resize(before);
        reject(int(m_text.left(whole.offset).count('\n')) + 1, brokenBecause(whole));
    }

    QString brokenBecause(const QJsonParseError &error) const
    {
        const QByteArray start = m_text.trimmed().left(1);
        if (start.isEmpty())
            return Tr::tr("The file is empty.");
        if (start != "{" && start != "[")
            return Tr::tr("This is no webhook of the WhatsApp platform but some other text or a table; lists of "
                          "consents are not imported here.");
        if (error.error == QJsonParseError::IllegalUTF8String)
            return Tr::tr("This is not JSON: the text is not in UTF-8. Save it again as UTF-8.");
        return Tr::tr("This is not JSON: %1.").arg(error.errorString());
    }

    void take(int line, const QJsonDocument &document, const QByteArray &bytes, bool whole)
    {
        if (document.isObject()) {
            takeObject(line, document.object(), bytes, whole);
            return;
        }
        const QJsonArray list = document.array();
        if (list.isEmpty())
            reject(line, Tr::tr("This is an empty list."));
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (!list[i].isObject()) {
                reject(line,
                       Tr::tr("This is a list of %1 values, and value %2 is no webhook.").arg(list.size()).arg(i + 1));
                continue;
            }
            const QJsonObject one = list[i].toObject();
            takeObject(line, one, QJsonDocument(one).toJson(QJsonDocument::Compact), false);
        }
    }

    void takeObject(int line, const QJsonObject &object, const QByteArray &bytes, bool whole)
    {
        const QString of = object[u"object"].toString();
        if (object[u"entry"].isArray() && (of.isEmpty() || of == "whatsapp_business_account"_L1)) {
            m_pieces.append({line, object, bytes, whole});
        } else if (object[u"field"].isString() &&
                   object[u"value"].isObject()) { // one change, as a test button sends it
            const QJsonObject entry{{u"changes"_s, QJsonArray{object}}};
            const QJsonObject root{{u"entry"_s, QJsonArray{entry}}};
            m_pieces.append({line, root, bytes, whole});
        } else if (object[u"body"].isObject()) { // as a workflow program saves what it received
            const QJsonObject body = object[u"body"].toObject();
            takeObject(line, body, QJsonDocument(body).toJson(QJsonDocument::Compact), false);
        } else if (const QByteArray body = object[u"body"].toString().toUtf8();
                   QJsonDocument::fromJson(body).isObject()) {
            takeObject(line, QJsonDocument::fromJson(body).object(), body, false);
        } else if (!of.isEmpty() && object.contains(u"entry")) {
            reject(line, Tr::tr("This is a webhook of “%1”, not of a WhatsApp business account.").arg(of.left(40)));
        } else {
            reject(line,
                   Tr::tr("This is JSON, but no webhook of the WhatsApp platform: it has no “entry”. Nothing of it "
                          "was taken."));
        }
    }

    const QByteArray &m_raw;
    QByteArray m_text;
    QString m_name;
    QList<ImportRejection> &m_rejected;
    QList<Piece> m_pieces;
};

} // namespace

QList<Piece> readDocuments(const QByteArray &raw, const QString &fileName, QList<ImportRejection> &rejected)
{
    return DocumentReader(raw, fileName, rejected).read();
}

QString jsonText(const QJsonObject &object, QStringView key)
{
    const QJsonValue value = object[key];
    if (!value.isDouble())
        return value.toString();
    constexpr double exact = 9'007'199'254'740'992; // beyond, a number has lost digits and names somebody else
    const double number = value.toDouble();
    return std::abs(number) < exact && number == std::floor(number) ? QString::number(qint64(number)) : QString();
}

} // namespace nachweis::intake
