// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"
#include "base/literals.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QSvgRenderer>

namespace nachweis::ui {
namespace {

QPalette palette(bool dark)
{
    QPalette p;
    const auto set = [&](QPalette::ColorRole role, const char *light, const char *darkColor) {
        p.setColor(role, QColor(QLatin1String(dark ? darkColor : light)));
    };
    set(QPalette::Window, "#f4f5f7", "#1e2126");
    set(QPalette::WindowText, "#1b1f24", "#e6e8eb");
    set(QPalette::Base, "#ffffff", "#16191d");
    set(QPalette::AlternateBase, "#f7f8fa", "#1b1e23");
    set(QPalette::Text, "#1b1f24", "#e6e8eb");
    set(QPalette::Button, "#e9ebef", "#2a2e35");
    set(QPalette::ButtonText, "#1b1f24", "#e6e8eb");
    set(QPalette::BrightText, "#ffffff", "#ffffff");
    set(QPalette::Highlight, "#1f5fae", "#2f6fc0");
    set(QPalette::HighlightedText, "#ffffff", "#ffffff");
    set(QPalette::Link, "#1f5fae", "#7db1f2");
    set(QPalette::ToolTipBase, "#ffffff", "#2a2e35");
    set(QPalette::ToolTipText, "#1b1f24", "#e6e8eb");
    set(QPalette::PlaceholderText, "#5d6673", "#9aa3af");
    set(QPalette::Mid, "#c9ced6", "#3a3f47");
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor(QLatin1String(dark ? "#7f8894" : "#7a828d")));
    return p;
}

// Fusion's outlines vanish on a dark window: edges of inputs and boxes are drawn at 3 : 1 (WCAG 2.2, 1.4.11).
class EdgedStyle : public QProxyStyle
{
public:
    EdgedStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool text = element == PE_Frame && qobject_cast<const QPlainTextEdit *>(widget);
        if (element != PE_IndicatorCheckBox && element != PE_FrameLineEdit && element != PE_IndicatorRadioButton &&
            !text)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(isDark() ? QColor(0x78, 0x82, 0x8f) : QColor(0x80, 0x88, 0x93), 1));
        const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        if (element == PE_IndicatorRadioButton)
            painter->drawEllipse(edge);
        else
            painter->drawRoundedRect(edge, 2, 2);
        painter->restore();
    }
};

bool systemIsDark()
{
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128; // before we set our own
    return dark;
}

} // namespace

void applyScheme(Scheme scheme)
{
    const bool system = systemIsDark();
    const bool dark = scheme == Scheme::System ? system : scheme == Scheme::Dark;
    QApplication::setStyle(new EdgedStyle);
    QApplication::setPalette(palette(dark));
}

bool isDark()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

QColor Signal::bad()
{
    return QColor(QLatin1String(isDark() ? "#ff8b80" : "#b3261e"));
}
QColor Signal::soon()
{
    return QColor(QLatin1String(isDark() ? "#f0b65a" : "#8a5300"));
}
QColor Signal::good()
{
    return QColor(QLatin1String(isDark() ? "#6fd08c" : "#1e6b37"));
}

QIcon icon(const char *name)
{
    QFile file(u":/icons/%1.svg"_s.arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    QIcon result;
    const std::pair<QIcon::Mode, QPalette::ColorRole> modes[] = {{QIcon::Normal, QPalette::WindowText},
                                                                 {QIcon::Selected, QPalette::HighlightedText}};
    for (const auto &[mode, role] : modes) {
        QByteArray coloured = svg;
        coloured.replace("#000000", QApplication::palette().color(role).name().toLatin1());
        for (int size : {24, 48, 72}) {
            QPixmap pixmap(size, size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            QSvgRenderer(coloured).render(&painter);
            result.addPixmap(pixmap, mode);
        }
    }
    return result;
}

QFont scaled(const QFont &font, double factor, bool bold)
{
    QFont result = font;
    result.setPointSizeF(font.pointSizeF() * factor);
    result.setBold(bold);
    return result;
}

} // namespace nachweis::ui
