// SPDX-License-Identifier: GPL-3.0-or-later
// What one entry says; why its details are no longer there; its proof; and, with a reason, its details in clear for a
// minute.
#pragma once

#include "common/secret_view.h"
#include "common/worker.h"
#include "log/entry_list.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace nachweis::ui {

class EntryDetail : public QWidget
{
    Q_OBJECT
public:
    EntryDetail(Worker *worker, QWidget *parent);
    void clear();
    void show(const log::EntryRow &entry);
    /// A row that is gone: why, where the log says so.
    void showGone(ledger::LeafIndex index);

Q_SIGNALS:
    void failed(const nachweis::Error &error);
    void changed();
    void accessesWanted(const QString &subject); ///< who saw this person's data

private:
    void openProof();
    void askDetails();
    void hideClear();
    QString htmlOf(const log::EntryRow &entry) const;
    Worker *m_worker;
    QTextBrowser *m_text; ///< breaks long ids where a label would cut them
    SecretView *m_clear;
    QPushButton *m_proof, *m_details, *m_accesses;
    log::EntryRow m_entry;
    int m_generation = 0;
};

} // namespace nachweis::ui
