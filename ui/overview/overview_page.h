// SPDX-License-Identifier: GPL-3.0-or-later
// What needs a person today, by legal end, and the log's state as a sentence.
#pragma once

#include "common/page.h"

class QTableWidget;

namespace nachweis::ui {

class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(Worker *worker, QWidget *parent = nullptr);
    void refresh() override;
    void setLogState(const QString &html);

Q_SIGNALS:
    void openInbox();

private:
    struct Item
    {
        QString kind, id, what, state;
        Instant until;
    };
    struct Today
    {
        QList<Item> items;
        qint64 active = 0, withdrawn = 0, pending = 0;
        int inbox = 0; ///< what waits there for a decision
    };
    void show(const Today &today);
    QLabel *m_log, *m_figures, *m_inbox, *m_empty;
    QTableWidget *m_table;
    QList<Item> m_items;
};

} // namespace nachweis::ui
