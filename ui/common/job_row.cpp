// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/job_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace nachweis::ui {

JobRow::JobRow(Worker *worker, const QString &what, QWidget *parent) : QWidget(parent), m_job(new Job(this, worker))
{
    setObjectName(u"jobRow"_s);
    auto *progress = new QProgressBar(this);
    progress->setRange(0, 0);
    progress->setAccessibleName(what);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelJob"_s);
    cancel->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new QLabel(what, this));
    row->addWidget(progress, 1);
    row->addWidget(cancel);
    connect(m_job, &Job::progressed, progress, [progress](qint64 done, qint64 all) {
        progress->setRange(0, all > 0 ? 1000 : 0);
        if (all > 0)
            progress->setValue(int(std::min<qint64>(1000, done * 1000 / all)));
    });
    connect(cancel, &QPushButton::clicked, this, [this, cancel] {
        cancel->setEnabled(false);
        m_job->cancel();
    });
}

void JobRow::leave()
{
    hide();
    deleteLater();
}

} // namespace nachweis::ui
