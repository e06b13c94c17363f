// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
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

} // namespace

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
        QFont font(u"DejaVu Sans"_s);
        font.setPointSizeF(pointSize);
        document.documentLayout()->setPaintDevice(&writer);
        document.setDefaultFont(font);
        document.setDefaultStyleSheet(QString::fromLatin1(style));
        document.setHtml(html);
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
                             footer);
            painter.drawText(QRect(0, page.height(), page.width(), millimetres(10)), Qt::AlignRight | Qt::AlignBottom,
                             u"%1 / %2"_s.arg(i + 1).arg(pages));
        }
    }
    return data;
}

} // namespace nachweis::documents
