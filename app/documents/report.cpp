// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report.h"

#include "documents/tr.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGlyphRun>
#include <QHash>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QRawFont>
#include <QTextDocument>
#include <QTextLayout>
#include <QTranslator>

namespace nachweis::documents {
namespace {

constexpr int resolution = 300; // dots an inch
constexpr double marginMm = 18;
constexpr double pointSize = 9.5;

int millimetres(double mm)
{
    return int(mm / 25.4 * resolution);
}

// Colours of a printed page, whatever the program's palette is.
const char *const style = "body { color: #000000; } h1 { font-size: 16pt; } h2 { font-size: 12pt; margin-top: 14px; } "
                          "td, th { padding: 3px; text-align: left; vertical-align: top; } "
                          "table { border-collapse: collapse; } .small { font-size: 7.5pt; } code { font-family: "
                          "'DejaVu Sans Mono', monospace; }";

QFont bodyFont()
{
    QFont font(u"DejaVu Sans"_s);
    font.setPointSizeF(pointSize);
    return font;
}

// What is never drawn by itself.
bool invisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return c >= 0xfe00 && c <= 0xfe0f; // which form of the character before
    }
}

// As the layout will do it, with whatever font it falls back to: glyph 0 is the box of a font that has none.
bool drawn(char32_t c)
{
    thread_local QHash<char32_t, bool> known;
    if (const auto found = known.constFind(c); found != known.constEnd())
        return *found;
    QTextLayout layout(QString::fromUcs4(&c, 1), bodyFont());
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    bool all = true;
    for (const QGlyphRun &run : layout.glyphRuns()) {
        const QList<quint32> glyphs = run.glyphIndexes();
        const QRawFont font = run.rawFont();
        all = all && !glyphs.contains(0u) && font.fontTable("CBDT").isEmpty() && font.fontTable("sbix").isEmpty() &&
              font.fontTable("COLR").isEmpty();
    }
    known.insert(c, all);
    return all;
}

QString codeOf(char32_t c)
{
    return u"[U+%1]"_s.arg(QString::number(c, 16).toUpper().rightJustified(4, '0'_L1));
}

// With the numbers of those that cannot be drawn.
QString writable(const QString &text)
{
    QString out;
    for (const char32_t c : text.toUcs4())
        out += invisible(c) || drawn(c) ? QString::fromUcs4(&c, 1) : codeOf(c);
    return out;
}

} // namespace

QStringList missingCharacters(const QString &html)
{
    QStringList missing;
    for (const char32_t c : html.toUcs4())
        if (!invisible(c) && !drawn(c))
            if (const QString one = QString::fromUcs4(&c, 1) + ' '_L1 + codeOf(c); !missing.contains(one))
                missing += one;
    return missing;
}

Error charactersMissing(const QStringList &characters, const QString &instead)
{
    return {ErrorCode::BadInput,
            Tr::tr("No font on this machine draws %1; a document with gaps is not written.")
                .arg(characters.mid(0, 20).join(u", "_s)),
            Tr::tr("Install a font that has them, for example one of the Noto family.") + ' '_L1 + instead};
}

Texts::Texts(const QString &language)
    : m_language(language == "de"_L1 ? language : u"en"_s),
      m_locale(m_language == "de"_L1 ? QLocale(QLocale::German, QLocale::Germany)
                                     : QLocale(QLocale::English, QLocale::UnitedKingdom)),
      m_translator(std::make_unique<QTranslator>())
{
    if (!m_translator->load(u":/translations/nachweis_%1.qm"_s.arg(m_language)))
        m_translator.reset();
}

Texts::~Texts() = default;

QString Texts::operator()(const char *source) const
{
    return of("Evidence", source);
}

QString Texts::of(const char *context, const char *source) const
{
    const QString found = m_translator ? m_translator->translate(context, source) : QString();
    return found.isEmpty() ? QString::fromUtf8(source) : found;
}

QString Texts::instant(Instant at) const
{
    return m_locale.toString(toDateTime(at),
                             m_language == "de"_L1 ? u"dd.MM.yyyy HH:mm:ss"_s : u"d MMM yyyy HH:mm:ss"_s) +
           u" UTC"_s;
}

QString plainText(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText() + '\n'_L1;
}

QByteArray pdfA(const QString &title, const QString &html, const QString &footer)
{
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPdfWriter::PdfVersion_A1b);
        writer.setTitle(title);
        writer.setCreator(u"Nachweis"_s);
        writer.setResolution(resolution);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                         QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter));
        QTextDocument document;
        const QFont font = bodyFont();
        document.documentLayout()->setPaintDevice(&writer);
        document.setDefaultFont(font);
        document.setDefaultStyleSheet(QString::fromLatin1(style));
        const bool gaps = !missingCharacters(html + footer).isEmpty();
        document.setHtml(gaps ? writable(html) + u"<p class='small'>%1</p>"_s.arg(
                                                     Tr::tr("Characters that no font on this machine draws stand as "
                                                            "their Unicode numbers, [U+…]."))
                              : html);
        const QSize page(writer.width(), writer.height() - millimetres(10));
        document.setPageSize(page);
        QPainter painter(&writer);
        const int pages = document.pageCount();
        QFont small = font;
        small.setPointSizeF(7);
        for (int i = 0; i < pages; ++i) {
            if (i > 0)
                writer.newPage();
            painter.save();
            painter.translate(0, -i * page.height());
            QAbstractTextDocumentLayout::PaintContext context;
            context.clip = QRectF(0, i * page.height(), page.width(), page.height());
            context.palette.setColor(QPalette::Text, Qt::black);
            painter.setClipRect(context.clip);
            document.documentLayout()->draw(&painter, context);
            painter.restore();
            painter.setFont(small);
            painter.drawText(QRect(0, page.height(), page.width(), millimetres(10)), Qt::AlignLeft | Qt::AlignBottom,
                             gaps ? writable(footer) : footer);
            painter.drawText(QRect(0, page.height(), page.width(), millimetres(10)), Qt::AlignRight | Qt::AlignBottom,
                             u"%1 / %2"_s.arg(i + 1).arg(pages));
        }
    }
    return data;
}

} // namespace nachweis::documents
