// SPDX-License-Identifier: GPL-3.0-or-later
// Incidents: the clock large, alarm and outer limit below it with their derivation, and the timeline.
#pragma once

#include "common/page.h"
#include "incidents/incidents.h"

#include <QTimer>

class QPushButton;
class QTableWidget;

namespace nachweis::ui {

class IncidentsPage : public Page
{
    Q_OBJECT
public:
    explicit IncidentsPage(Worker *worker, QWidget *parent = nullptr);
    void refresh() override;
    void select(const QString &id);

private:
    struct Detail {
        Incident incident;
        QList<TimelineItem> timeline;
    };
    void showList(const QList<Incident> &list);
    void showDetail();
    void show(const Detail &detail);
    void tick();
    void askNew();
    void askAware();
    void askAssess();
    void askNote();
    void askFile();
    void askClose();
    QTableWidget *m_list, *m_timeline;
    QLabel *m_clock, *m_head, *m_empty;
    QPushButton *m_new, *m_aware, *m_assess, *m_note, *m_file, *m_close;
    QList<Incident> m_incidents;
    QString m_selected, m_logged;
    std::optional<Incident> m_shown;
    QTimer m_tick;
    int m_generation = 0;
};

} // namespace nachweis::ui
