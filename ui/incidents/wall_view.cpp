// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/wall_view.h"

#include "common/theme.h"
#include "common/words.h"

namespace nachweis::ui {

WallView::WallView(const incidents::Incident &incident, Clock clock, QWidget *parent)
    : QDialog(parent), m_incident(incident), m_clock(std::move(clock)), m_title(new QLabel(incident.label(), this)),
      m_left(new QLabel(this)), m_until(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"wallView"_s);
    setWindowTitle(tr("Wall view"));
    auto *column = new QVBoxLayout(this);
    for (QLabel *label : {m_title, m_left, m_until}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label, label == m_left ? 3 : 1);
    }
    m_left->setObjectName(u"wallClock"_s);
    m_until->setObjectName(u"wallUntil"_s);
    m_left->setAccessibleName(tr("Time left"));
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &WallView::tick);
    m_tick.start();
    tick();
}

void WallView::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    // The widest face of the clock fills the screen in either direction, in any language.
    QFont measured = m_left->font();
    measured.setPixelSize(100);
    const int wide = QFontMetrics(measured).horizontalAdvance(m_left->text() + u"00"_s);
    const int size = std::max(24, std::min(width() * 100 / std::max(1, wide), height() / 3));
    const auto scaledTo = [&](QLabel *label, int pixels) {
        QFont font = label->font();
        font.setPixelSize(pixels);
        label->setFont(font);
    };
    scaledTo(m_left, size);
    scaledTo(m_title, size / 3);
    scaledTo(m_until, std::max(14, size / 5));
}

void WallView::tick()
{
    const ClockFace face = clockFace(m_incident, m_clock(), palette().color(QPalette::WindowText));
    m_left->setStyleSheet(u"color:%1"_s.arg(face.color.name()));
    m_left->setText(face.text);
    m_until->setText(face.obligation ? tr("Until %1").arg(instantText(face.obligation->deadline->alarm)) : QString());
}

} // namespace nachweis::ui
