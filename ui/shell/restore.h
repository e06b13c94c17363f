// SPDX-License-Identifier: GPL-3.0-or-later
// A backup put back in place, from the unlock page: this program then holds neither store open, and a store that is
// lost or damaged keeps nobody out. The passphrase opens the keyring alone; the backup is checked before anybody is
// asked to decide.
#pragma once

#include "ledger/tree.h"
#include "office/workspace.h"

#include <QObject>

class QBoxLayout;

namespace nachweis::ui {

class JobRow;

class Restore : public QObject
{
    Q_OBJECT
public:
    /// `rows`: where progress and Cancel stand.
    Restore(QWidget *page, QBoxLayout *rows) : QObject(page), m_page(page), m_rows(rows) {}
    void start(const QString &folder, const QString &staff, const SecretBytes &passphrase, const Clock &clock);

Q_SIGNALS:
    void said(const QString &text); ///< what was done
    void failed(const nachweis::Error &error);
    void finished();

private:
    void chooseBackup(const Session &session);
    void check(const Session &session, const QString &backup);
    void confirm(const Session &session, const QString &backup, Instant made, ledger::TreeSize entries);
    void putBack(const Session &session, const QString &backup, bool acceptRollback);
    void stop(const Error &error);
    JobRow *row(const QString &what);
    QWidget *m_page;
    QBoxLayout *m_rows;
};

} // namespace nachweis::ui
