// SPDX-License-Identifier: GPL-3.0-or-later
// The purposes of messages, and which of them concern special categories of personal data (GDPR Art. 9(1), 10).
#pragma once

#include "common/worker.h"
#include "people/purposes.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace nachweis::ui {

class ErrorStrip;

class PurposesDialog : public QDialog
{
    Q_OBJECT
public:
    PurposesDialog(Worker *worker, QWidget *parent);

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void mark();
    Worker *m_worker;
    QTableWidget *m_table;
    ErrorStrip *m_errors;
    QPushButton *m_mark;
    QList<people::Purpose> m_purposes;
};

} // namespace nachweis::ui
