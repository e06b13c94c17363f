// SPDX-License-Identifier: GPL-3.0-or-later
// The clock for the crisis room: full screen, legible from three metres. Shows the number of the incident and no
// person.
#pragma once

#include "incidents/incident_detail.h"

#include <QDialog>

namespace nachweis::ui {

class WallView : public QDialog
{
    Q_OBJECT
public:
    WallView(const incidents::Incident &incident, Clock clock, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void tick();
    incidents::Incident m_incident;
    Clock m_clock;
    QLabel *m_title, *m_left, *m_until;
    QTimer m_tick;
};

} // namespace nachweis::ui
