// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/register_dialog.h"

#include "common/theme.h"
#include "log/sequencer.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>

namespace nachweis::ui {

RegisterDialog::RegisterDialog(Worker *worker, QWidget *parent)
    : QDialog(parent), m_sentence(textLabel({}, this)), m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_findings(smallTable({tr("Register"), tr("What was found"), tr("Entry")}, tr("Findings"), this)),
      m_task(new Job(this, worker))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"registerDialog"_s);
    setWindowTitle(tr("Registers held against the log"));
    resize(820, 480);
    m_sentence->setObjectName(u"registerSentence"_s);
    m_sentence->setText(tr("Every consent, message, request and incident is held against the entries that report it."));
    m_findings->setObjectName(u"registerFindings"_s);
    m_findings->setColumnWidth(0, fontMetrics().averageCharWidth() * 18);
    m_findings->setColumnWidth(1, fontMetrics().averageCharWidth() * 70);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setMaximum(0);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_sentence);
    auto *row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    column->addLayout(row);
    column->addWidget(m_findings, 1);
    auto *close = new QPushButton(tr("Close"), this);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_cancel, &QPushButton::clicked, m_task, &Job::cancel);
    connect(m_task, &Job::progressed, this, [this](qint64 done, qint64 all) {
        m_progress->setMaximum(1000);
        m_progress->setValue(all > 0 ? int(done * 1000 / all) : 0);
    });
    connect(m_findings, &QTableWidget::cellActivated, this, [this](int at, int) {
        if (const qint64 index = m_entries.value(at, -1); index >= 0)
            Q_EMIT openEntry(index);
    });
    m_findings->hide();
    m_task->run(
        [](const Stores &stores, const Session &session, const Running &running) -> Result<registers::RegisterCheck> {
            NACHWEIS_TRY(log::recordLook(stores, session, {}, u"registers"_s));
            return registers::checkRegisters(stores, running.progress, running.cancel);
        },
        [this](const Result<registers::RegisterCheck> &check) { fill(check); });
}

void RegisterDialog::fill(const Result<registers::RegisterCheck> &check)
{
    m_progress->hide();
    m_cancel->hide();
    if (!check) {
        m_sentence->setText(u"<b style='color:%1'>⚠ %2</b><br>%3"_s.arg(
            Signal::bad().name(), check.error().message.toHtmlEscaped(), check.error().hint.toHtmlEscaped()));
        return;
    }
    if (check->ok()) {
        m_sentence->setText(u"<span style='color:%1'>✔ %2</span>"_s.arg(
            Signal::good().name(), tr("%1 rows, each explained by the log.").arg(QLocale().toString(check->rows))));
        return;
    }
    for (const registers::RegisterFinding &f : check->findings) {
        setRow(m_findings, int(m_entries.size()),
               {f.relation, f.message(), f.index < 0 ? u"–"_s : u"#%1"_s.arg(f.index)});
        m_entries += f.index;
    }
    m_findings->show();
    m_sentence->setText(u"<b style='color:%1'>⚠ %2</b><br>%3"_s.arg(
        Signal::bad().name(),
        tr("%n rows are not what the log says.", nullptr, int(check->findings.size() + check->more)),
        tr("Somebody wrote to the store past the log, or an event was not reported. Ask the operator of the gateway; "
           "the log is the evidence.")));
}

} // namespace nachweis::ui
