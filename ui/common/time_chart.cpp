// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/time_chart.h"

#include "common/theme.h"
#include "common/words.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <numeric>

namespace nachweis::ui {

TimeChart::TimeChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::IBeamCursor);
    describe();
}

void TimeChart::setCounts(std::vector<qint64> counts, Instant since, Instant until)
{
    m_counts = std::move(counts);
    m_marked.clear();
    m_since = since;
    m_until = until;
    m_from = m_to = -1;
    describe();
    update();
}

void TimeChart::setMarked(std::vector<qint64> marked)
{
    m_marked = std::move(marked);
    update();
}

void TimeChart::clear()
{
    setCounts({}, {}, {});
}

void TimeChart::describe()
{
    const qint64 all = std::accumulate(m_counts.begin(), m_counts.end(), qint64(0));
    setAccessibleName(tr("Counts over time"));
    setAccessibleDescription(
        m_counts.empty() ? tr("Nothing to show")
                         : tr("%1 from %2 to %3. Drag, or Shift with the arrow keys and Enter, to select a period.")
                               .arg(QLocale().toString(all), instantText(m_since), instantText(m_until)));
}

int TimeChart::bucketAt(double x) const
{
    return m_counts.empty()
               ? -1
               : std::clamp(int(x / std::max(1, width()) * double(m_counts.size())), 0, int(m_counts.size()) - 1);
}

Instant TimeChart::start(int bucket) const
{
    const auto span = m_until - m_since;
    return m_since + span * bucket / qint64(std::max<size_t>(1, m_counts.size()));
}

void TimeChart::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), palette().color(QPalette::Base));
    const int base = height() - fontMetrics().height() - 2;
    p.setPen(palette().color(QPalette::Mid));
    p.drawLine(0, base, width(), base);
    if (m_counts.empty())
        return;
    const qint64 most = std::max<qint64>(1, *std::max_element(m_counts.begin(), m_counts.end()));
    const double step = double(width()) / double(m_counts.size());
    if (m_from >= 0)
        p.fillRect(QRectF(std::min(m_from, m_to) * step, 0, (std::abs(m_to - m_from) + 1) * step, base),
                   palette().color(QPalette::AlternateBase).darker(isDark() ? 60 : 115));
    for (size_t i = 0; i < m_counts.size(); ++i) {
        if (m_counts[i] == 0)
            continue;
        const auto bar = [&](qint64 count, const QColor &color) {
            const double h = std::max(2.0, double(count) / double(most) * (base - 4));
            p.fillRect(QRectF(double(i) * step + 0.5, base - h, std::max(1.0, step - 1), h), color);
        };
        bar(m_counts[i], palette().color(QPalette::Highlight));
        if (i < m_marked.size() && m_marked[i] > 0)
            bar(m_marked[i], Signal::bad());
    }
    p.setPen(palette().color(QPalette::PlaceholderText));
    const QRect line(2, base, width() - 4, height() - base);
    p.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, instantText(m_since));
    p.drawText(line, Qt::AlignRight | Qt::AlignVCenter, instantText(m_until));
    const QString peak = tr("peak: %1").arg(QLocale().toString(most));
    const QRect corner(width() - fontMetrics().horizontalAdvance(peak) - 6, 0,
                       fontMetrics().horizontalAdvance(peak) + 6, fontMetrics().height());
    p.fillRect(corner, palette().color(QPalette::Base)); // over a bar it could not be read
    p.drawText(corner, Qt::AlignCenter, peak);
    if (hasFocus()) {
        p.setPen(palette().color(QPalette::Highlight));
        p.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void TimeChart::mousePressEvent(QMouseEvent *event)
{
    m_from = m_to = bucketAt(event->position().x());
    update();
}

void TimeChart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_from < 0)
        return;
    m_to = bucketAt(event->position().x());
    update();
}

void TimeChart::mouseReleaseEvent(QMouseEvent *)
{
    select();
}

void TimeChart::select()
{
    if (m_from < 0 || m_counts.empty())
        return;
    const int first = std::min(m_from, m_to), last = std::max(m_from, m_to);
    Q_EMIT periodSelected(start(first), start(last + 1));
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_counts.size()) - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        m_to = std::clamp((m_to < 0 ? 0 : m_to) + (event->key() == Qt::Key_Left ? -1 : 1), 0, last);
        if (!(event->modifiers() & Qt::ShiftModifier) || m_from < 0)
            m_from = m_to;
        setToolTip(tr("%1: %2").arg(instantText(start(m_to)), QLocale().toString(m_counts[size_t(m_to)])));
        update();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        select();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void TimeChart::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void TimeChart::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

bool TimeChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_counts.empty()) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int bucket = bucketAt(help->pos().x());
        QToolTip::showText(help->globalPos(),
                           tr("%1: %2").arg(instantText(start(bucket)), QLocale().toString(m_counts[size_t(bucket)])),
                           this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace nachweis::ui
