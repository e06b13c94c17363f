// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log: verification, filters, counts over time, the table, and an entry's detail with its proof. Wires these
// parts.
#pragma once

#include "common/job.h"
#include "common/page.h"
#include "log/entry_model.h"
#include "log/verifier.h"

#include <QTimer>

class QTableView;

namespace nachweis::ui {

class EntryDetail;
class FilterBar;
class LogExport;
class TimeChart;
class VerifyStrip;

class LogPage : public Page
{
    Q_OBJECT
public:
    explicit LogPage(Worker *worker, QWidget *parent = nullptr);
    void refresh() override;
    void showEntry(ledger::LeafIndex index);
    void showSubject(const QString &subject);
    /// Who read, was shown or exported this person's data.
    void showAccesses(const QString &subject);
    void verify(bool full);
    const Result<ledger::Verification> &lastResult() const;
    /// Whether the log goes on from what this machine remembers. Before this is said, and where it does not, no entry
    /// is shown; then only on the wish of the person, which becomes an entry as soon as the log takes some again.
    void setContinuity(const Result<log::Continuity> &continuity);

Q_SIGNALS:
    /// lastResult() is new.
    void verified();

private:
    QWidget *makeTable();
    void applyFilter();
    void setFilter(const log::EntryFilter &filter);
    void showDetail();
    void count();
    void showRefused();
    void follow();
    void showAllTheSame();
    QList<ledger::LeafIndex> selectedEntries() const;
    VerifyStrip *m_strip;
    FilterBar *m_filters;
    TimeChart *m_chart;
    EntryModel *m_model;
    QTableView *m_table;
    EntryDetail *m_detail;
    LogExport *m_export;
    QWidget *m_entries; ///< everything below the strip
    QFrame *m_broken;   ///< stands there instead while the log does not go on
    QLabel *m_brokenText;
    QLabel *m_refused; ///< what was reported and put aside; hidden where nothing was
    Job *m_counting;
    QTimer m_follow;
    bool m_open = false; ///< entries may be shown
    bool m_countAgain = false;
    QString m_lookedAt;                // the subject whose entries were filtered last
    ledger::LeafIndex m_selected = -1; // stays selected when the rows are read again
    ledger::LeafIndex m_wanted = -1;   // to select once the rows are there
};

} // namespace nachweis::ui
