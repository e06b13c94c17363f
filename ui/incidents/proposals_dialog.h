// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the detectors' proposals: taken as an incident, or dismissed for a reason.
#pragma once

#include "incidents/detectors.h"

#include <QDialog>

namespace nachweis::ui {

class ProposalsDialog : public QDialog
{
    Q_OBJECT
public:
    ProposalsDialog(const QList<incidents::IncidentProposal> &decided, const QList<incidents::Incident> &incidents,
                    QWidget *parent);

Q_SIGNALS:
    void openEntry(qint64 index);
};

} // namespace nachweis::ui
