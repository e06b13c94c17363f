// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/figures_dialog.h"

#include "common/bar_chart.h"
#include "common/page.h"
#include "common/theme.h"
#include "incidents/incidents.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

namespace nachweis::ui {
namespace {

QList<BarChart::Series> outcomes(const QList<incidents::RegisterYear> &years, const QColor &calm)
{
    QList<BarChart::Series> list{{FiguresDialog::tr("Notified in time"), Signal::good(), {}},
                                 {FiguresDialog::tr("Notified late"), Signal::bad(), {}},
                                 {FiguresDialog::tr("Not notified, with reasons"), calm, {}},
                                 {FiguresDialog::tr("Open"), Signal::soon(), {}}};
    for (const incidents::RegisterYear &y : years) {
        const int values[] = {y.notified - y.late, y.late, y.notNotified, y.open};
        for (int i = 0; i < 4; ++i)
            list[i].values += values[i];
    }
    return list;
}

QList<BarChart::Series> kinds(const QList<incidents::RegisterYear> &years, const QColor &calm)
{
    const QColor colors[] = {calm, calm.lighter(150), calm.darker(160)};
    QList<BarChart::Series> list;
    for (const incidents::BreachKind kind : valuesOf<incidents::BreachKind>()) {
        BarChart::Series series{titleOf(kind), colors[list.size()], {}};
        for (const incidents::RegisterYear &y : years)
            series.values += y.kinds.value(kind);
        list += series;
    }
    return list;
}

} // namespace

FiguresDialog::FiguresDialog(const QList<incidents::RegisterYear> &years, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"figuresDialog"_s);
    setWindowTitle(tr("Breaches in figures"));
    resize(860, 560);
    auto *column = new QVBoxLayout(this);
    column->addWidget(textLabel(years.isEmpty()
                                    ? tr("No incidents yet: there is nothing to count.")
                                    : tr("By the year in which they were reported. A breach may be of several kinds."),
                                this));
    auto *charts = new QHBoxLayout;
    column->addLayout(charts, 1);
    QStringList names;
    for (const incidents::RegisterYear &y : years)
        names += QString::number(y.year);
    const QColor calm = palette().color(QPalette::Highlight);
    for (const auto &series : {outcomes(years, calm), kinds(years, calm)}) {
        auto *chart = new BarChart(this);
        chart->show(names, series);
        charts->addWidget(chart);
    }
    auto *table = smallTable({tr("Year"), tr("Incidents"), tr("Breaches"), tr("Notified"), tr("Of them late"),
                              tr("Persons informed"), tr("Not notified"), tr("Open")},
                             tr("Breaches in figures"), this);
    table->setObjectName(u"figures"_s);
    for (int i = 0; i < years.size(); ++i) {
        const incidents::RegisterYear &y = years[i];
        setRow(table, i,
               {QString::number(y.year), QString::number(y.incidents), QString::number(y.breaches),
                QString::number(y.notified), QString::number(y.late), QString::number(y.communicated),
                QString::number(y.notNotified), QString::number(y.open)});
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    column->addWidget(table, 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *document = buttons->addButton(tr("Documentation of all breaches …"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Back"), QDialogButtonBox::RejectRole);
    document->setEnabled(!years.isEmpty());
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(document, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT documentationWanted();
    });
}

} // namespace nachweis::ui
