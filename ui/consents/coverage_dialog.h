// SPDX-License-Identifier: GPL-3.0-or-later
// What was sent without a consent: counts by reason, a chart by week, the campaigns, the list; and the way to an
// incident.
#pragma once

#include "common/job.h"
#include "common/page.h"
#include "consent/coverage.h"

#include <QDialog>

class QProgressBar;

namespace nachweis::ui {

class TimeChart;

class CoveragePage : public Page
{
    Q_OBJECT
public:
    explicit CoveragePage(Worker *worker, QWidget *parent = nullptr);
    /// Compares anew.
    void refresh() override;

private:
    void compare(std::optional<Instant> since, std::optional<Instant> until);
    void show(const consent::Coverage &coverage);
    void showWeeks(const consent::Coverage &coverage);
    void askIncident();
    Job *m_task;
    QProgressBar *m_progress;
    QPushButton *m_cancel, *m_all, *m_incident;
    QLabel *m_sentence;
    TimeChart *m_chart;
    QTableWidget *m_reasons, *m_campaigns, *m_list;
    consent::Coverage m_shown;
};

} // namespace nachweis::ui
