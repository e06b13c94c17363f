// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/bar_chart.h"

#include <QPainter>
#include <algorithm>

namespace nachweis::ui {

BarChart::BarChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BarChart::show(const QStringList &categories, const QList<Series> &series)
{
    m_categories = categories;
    m_series = series;
    update();
}

int BarChart::total(int category) const
{
    int sum = 0;
    for (const Series &s : m_series)
        sum += s.values.value(category);
    return sum;
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), palette().color(QPalette::Base));
    const int line = fontMetrics().height() + 4;
    int x = 6, y = 2; // the legend, in as many lines as it needs
    for (const Series &s : m_series) {
        const int width = fontMetrics().horizontalAdvance(s.title) + 30;
        if (x > 6 && x + width > this->width()) {
            x = 6;
            y += line;
        }
        p.fillRect(QRect(x, y + 4, 12, line - 8), s.color);
        p.setPen(palette().color(QPalette::Text));
        p.drawText(QRect(x + 16, y, width, line), Qt::AlignLeft | Qt::AlignVCenter, s.title);
        x += width;
    }
    const int top = y + 2 * line, base = height() - line;
    p.setPen(palette().color(QPalette::Mid));
    p.drawLine(0, base, width(), base);
    if (m_categories.isEmpty() || base <= top)
        return;
    int most = 0;
    for (int i = 0; i < m_categories.size(); ++i)
        most = std::max(most, total(i));
    if (most == 0) {
        p.setPen(palette().color(QPalette::PlaceholderText));
        p.drawText(QRect(0, top, width(), base - top), Qt::AlignCenter, tr("Nothing of this kind is recorded yet."));
        return;
    }
    const double step = double(width()) / double(m_categories.size()), bar = std::min(64.0, step * 0.6);
    for (int i = 0; i < m_categories.size(); ++i) {
        const double left = (i + 0.5) * step - bar / 2;
        double at = base;
        for (const Series &s : m_series) {
            const double h = double(s.values.value(i)) / most * (base - top);
            p.fillRect(QRectF(left, at - h, bar, h), s.color);
            at -= h;
        }
        p.setPen(palette().color(QPalette::Text));
        p.drawText(QRectF(i * step, at - line, step, line), Qt::AlignCenter, QString::number(total(i)));
        p.drawText(QRectF(i * step, base, step, line), Qt::AlignCenter, m_categories[i]);
    }
}

} // namespace nachweis::ui
