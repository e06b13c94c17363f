// SPDX-License-Identifier: GPL-3.0-or-later
// The registers held against the log: progress, Cancel, and each row that no entry explains.
#pragma once

#include "common/job.h"
#include "common/page.h"
#include "registers/register_check.h"

#include <QDialog>

class QProgressBar;
class QTableWidget;

namespace nachweis::ui {

class RegisterDialog : public QDialog
{
    Q_OBJECT
public:
    RegisterDialog(Worker *worker, QWidget *parent);

Q_SIGNALS:
    void openEntry(qint64 index);

private:
    void fill(const Result<registers::RegisterCheck> &check);
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QTableWidget *m_findings;
    Job *m_task;
    QList<qint64> m_entries;
};

} // namespace nachweis::ui
