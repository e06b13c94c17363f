// SPDX-License-Identifier: GPL-3.0-or-later
// Data-subject requests: the list by legal end, the steps with the present one open, the erasure plan with what stood where
// before and after.
#pragma once

#include "common/page.h"
#include "requests/requests.h"

class QHBoxLayout;
class QPushButton;
class QTableWidget;

namespace nachweis::ui {

class RequestsPage : public Page
{
    Q_OBJECT
public:
    explicit RequestsPage(Worker *worker, QWidget *parent = nullptr);
    void refresh() override;
    void select(const QString &id);
    /// Offers a new request for this person.
    void openFor(const QString &subject);

private:
    struct Detail {
        Request request;
        QList<Place> plan;
    };
    void showList(const QList<Request> &list);
    void showDetail();
    void show(const Detail &detail);
    void step();
    void askApproval(const QString &id);
    QTableWidget *m_list, *m_plan;
    QLabel *m_steps, *m_head, *m_empty;
    QPushButton *m_next, *m_new;
    QList<Request> m_requests;
    QString m_selected, m_logged;
    std::optional<Request> m_shown;
    int m_generation = 0;
};

} // namespace nachweis::ui
