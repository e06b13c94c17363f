// SPDX-License-Identifier: GPL-3.0-or-later
// The register of breaches in figures (GDPR Art. 33(5)): by year what became of them, and of which kind they were.
#pragma once

#include "incidents/incident_report.h"

#include <QDialog>

namespace nachweis::ui {

class FiguresDialog : public QDialog
{
    Q_OBJECT
public:
    FiguresDialog(const QList<incidents::RegisterYear> &years, QWidget *parent);

Q_SIGNALS:
    void documentationWanted(); ///< of all breaches
};

} // namespace nachweis::ui
