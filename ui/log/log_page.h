// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log: table, filters, an entry's detail, and the verification with its findings.
#pragma once

#include "common/page.h"
#include "ledger/verifier.h"
#include "log/entry_model.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTableView;

namespace nachweis::ui {

class LogPage : public Page
{
    Q_OBJECT
public:
    explicit LogPage(Worker *worker, QWidget *parent = nullptr);
    ~LogPage() override;
    void refresh() override;
    void showEntry(LeafIndex index);
    void showSubject(const QString &subject);
    void verify(bool full);
    const Result<Verification> &lastResult() const { return m_last; }

Q_SIGNALS:
    /// lastResult() is new.
    void verified();

private:
    void applyFilter();
    void showDetail();
    void showProgress(TreeSize done, TreeSize all);
    void showResult(const Result<Verification> &result);
    EntryModel *m_model;
    QTableView *m_table;
    QComboBox *m_action;
    QLineEdit *m_subject, *m_actor;
    QLabel *m_detail, *m_result, *m_count;
    QPushButton *m_verify, *m_cancel;
    QProgressBar *m_progress;
    QListWidget *m_findings;
    Result<Verification> m_last = Verification();
    QString m_lookedAt; // the subject whose entries were filtered last
    LeafIndex m_selected = -1; // stays selected when the rows are read again
    LeafIndex m_wanted = -1; // to select once the rows are there
    std::shared_ptr<std::atomic<bool>> m_cancelled;
};

} // namespace nachweis::ui
