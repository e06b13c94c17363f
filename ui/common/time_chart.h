// SPDX-License-Identifier: GPL-3.0-or-later
// Counts over time as bars. Dragging, or Shift with the arrow keys, selects a period.
#pragma once

#include "base/instant.h"

#include <QWidget>
#include <vector>

namespace nachweis::ui {

class TimeChart : public QWidget
{
    Q_OBJECT
public:
    explicit TimeChart(QWidget *parent = nullptr);
    /// One bar a count, from `since` to `until`, all equally wide.
    void setCounts(std::vector<qint64> counts, Instant since, Instant until);
    /// Bars that stand out, for example those without a consent; as many as counts, or none.
    void setMarked(std::vector<qint64> marked);
    void clear();
    QSize sizeHint() const override { return {400, 72}; }
    QSize minimumSizeHint() const override { return {160, 56}; }
    static constexpr int buckets = 120;

Q_SIGNALS:
    /// `until` is not part of the period.
    void periodSelected(nachweis::Instant since, nachweis::Instant until);

protected:
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    int bucketAt(double x) const;
    Instant start(int bucket) const;
    void describe();
    void select();
    std::vector<qint64> m_counts, m_marked;
    Instant m_since, m_until;
    int m_from = -1, m_to = -1; // while dragging, inclusive
};

} // namespace nachweis::ui
