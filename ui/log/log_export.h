// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the log page as files: evidence packages, CSV, JSON Lines, the published log; with progress and Cancel.
#pragma once

#include "common/job.h"
#include "common/worker.h"
#include "log/entry_list.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace nachweis::ui {

class LogExport : public QWidget
{
    Q_OBJECT
public:
    LogExport(Worker *worker, QWidget *parent);
    /// The button with its menu, to stand where the page wants it; this widget itself shows progress and result.
    QToolButton *button() const { return m_button; }
    /// What an export would take: the chosen rows, else all that the filter leaves.
    std::function<QList<ledger::LeafIndex>()> selection;
    std::function<log::EntryFilter()> filter;

Q_SIGNALS:
    void attachWanted(const QList<nachweis::ledger::LeafIndex> &entries); ///< to an incident
    void failed(const nachweis::Error &error);
    void changed();

private:
    void askPackage(bool selected);
    void writeTable(bool csv);
    void publish();
    /// Runs `work` with stores of its own and shows what it says.
    void start(std::function<Result<QString>(const Stores &, const Session &, const Running &)> work);
    Job *m_task;
    QToolButton *m_button;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QLabel *m_result;
};

} // namespace nachweis::ui
