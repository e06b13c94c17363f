// SPDX-License-Identifier: GPL-3.0-or-later
// Verification as a strip: the button, progress and Cancel, the result as a sentence, findings, and below them the
// whole log as a bar that shows when each part was last read. Reads again in the background what has not been read for
// long.
#pragma once

#include "common/job.h"
#include "common/worker.h"
#include "log/verifier.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace nachweis::ui {

/// The parts of the log from left to right, coloured by when they were read; findings as red marks.
class PartsBar : public QWidget
{
    Q_OBJECT
public:
    explicit PartsBar(QWidget *parent);
    void setState(const std::optional<log::ReadState> &state, Instant now);
    void setFindings(const QList<ledger::Finding> &findings);
    QSize sizeHint() const override { return {200, 16}; }

Q_SIGNALS:
    void entryChosen(qint64 index);

protected:
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    std::optional<log::ReadState> m_state;
    QList<ledger::Finding> m_findings;
    Instant m_now;
};

class VerifyStrip : public QWidget
{
    Q_OBJECT
public:
    VerifyStrip(Worker *worker, QWidget *parent);
    /// Full: every row. Else what is new since this machine last looked, and the joint.
    void verify(bool full);
    const Result<ledger::Verification> &lastResult() const { return m_last; }
    /// While the log does not go on from what this machine remembers nothing is read in the background.
    void setScrubbing(bool on);

Q_SIGNALS:
    void verified(); ///< lastResult() is new
    void entryChosen(qint64 index);
    void failed(const nachweis::Error &error);

private:
    void showResult(const Result<ledger::Verification> &result);
    void recordResult(const ledger::Verification &result);
    void readParts();
    void showParts(const Result<std::optional<log::ReadState>> &state);
    void scrub();
    Worker *m_worker;
    Job *m_task, *m_scrubTask;
    QPushButton *m_verify, *m_cancel;
    QProgressBar *m_progress;
    QLabel *m_result, *m_parts;
    QListWidget *m_findings;
    PartsBar *m_bar;
    QTimer m_scrubTimer;
    Result<ledger::Verification> m_last = ledger::Verification();
};

} // namespace nachweis::ui
