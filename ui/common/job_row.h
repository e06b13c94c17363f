// SPDX-License-Identifier: GPL-3.0-or-later
// One line for one long work: what is going on, how far it is, Cancel. It goes when the work has ended.
#pragma once

#include "common/job.h"

#include <QWidget>

namespace nachweis::ui {

class JobRow : public QWidget
{
    Q_OBJECT
public:
    JobRow(Worker *worker, const QString &what, QWidget *parent);
    /// As Job::run() and Job::start().
    template <typename Work, typename DoneFn> void run(Work work, DoneFn done)
    {
        m_job->run(std::move(work), [this, done = std::move(done)](const auto &result) {
            leave();
            done(result);
        });
    }
    template <typename Work, typename DoneFn> void start(Work work, DoneFn done)
    {
        m_job->start(std::move(work), [this, done = std::move(done)](const auto &result) {
            leave();
            done(result);
        });
    }

private:
    void leave();
    Job *m_job;
};

} // namespace nachweis::ui
