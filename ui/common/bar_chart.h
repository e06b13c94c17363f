// SPDX-License-Identifier: GPL-3.0-or-later
// Stacked bars by category, with a legend of words: colour is never the only sign. The figures themselves stand in a
// table beside it, which is what is read aloud.
#pragma once

#include <QColor>
#include <QStringList>
#include <QWidget>

namespace nachweis::ui {

class BarChart : public QWidget
{
    Q_OBJECT
public:
    struct Series
    {
        QString title;
        QColor color;
        QList<int> values; ///< one a category
    };
    explicit BarChart(QWidget *parent = nullptr);
    void show(const QStringList &categories, const QList<Series> &series);
    QSize sizeHint() const override { return {420, 180}; }
    QSize minimumSizeHint() const override { return {240, 140}; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    int total(int category) const;
    QStringList m_categories;
    QList<Series> m_series;
};

} // namespace nachweis::ui
