// SPDX-License-Identifier: GPL-3.0-or-later
// Consents over all subjects: filters, table, and the proof of one: who, what text, when asked, when confirmed.
#pragma once

#include "common/page.h"
#include "common/secret_view.h"
#include "consent/consents.h"

#include <QAbstractTableModel>
#include <QTimer>

class QComboBox;
class QPushButton;
class QTableView;

namespace nachweis::ui {

/// Paged by key, newest first; reads more as one scrolls.
class ConsentModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Address, Purpose, State, Since, Subject, ColumnCount };
    explicit ConsentModel(Worker *worker, QObject *parent = nullptr);
    void setFilter(const consent::ConsentFilter &filter);
    void reload();
    const consent::ConsentRow *rowAt(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_more && !m_fetching; }
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const nachweis::Error &error);
    void counted(qint64 count);
    void loaded();

private:
    void fetch(bool first);
    static constexpr int pageSize = 200;
    Worker *m_worker;
    consent::ConsentFilter m_filter;
    QList<consent::ConsentRow> m_rows;
    bool m_more = false, m_fetching = false;
    int m_generation = 0;
};

class ConsentsPage : public Page
{
    Q_OBJECT
public:
    explicit ConsentsPage(Worker *worker, QWidget *parent = nullptr);
    void refresh() override;
    void showSubject(const QString &subject);
    /// An empty list in place of the last person's, and why.
    void showNobody(const QString &why);

private:
    void applyFilter();
    void showDetail();
    void select();
    void load(const QString &id);
    void show(const consent::Consent &consent);
    void askReveal();
    void askEvidence();
    void showCoverage();
    void hideRevealed();
    ConsentModel *m_model;
    QTableView *m_table;
    QComboBox *m_state, *m_purpose;
    QPushButton *m_all, *m_reveal, *m_withdraw, *m_history, *m_evidence;
    QLabel *m_count, *m_detail, *m_empty;
    SecretView *m_revealed;
    QString m_subjectFilter, m_selected, m_selectedSubject, m_logged, m_nobody;
    int m_generation = 0;
    bool m_keeps = false; ///< what was selected, also where the list has it no more
};

} // namespace nachweis::ui
