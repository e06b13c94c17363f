// SPDX-License-Identifier: GPL-3.0-or-later
// A backup put back in place, from the unlock page: this program then holds neither store open, and a store that is
// lost or damaged keeps nobody out. The passphrase opens the keyring alone; the backup is checked before anybody is
// asked to decide.
#pragma once

#include "common/task.h"
#include "ledger/tree.h"
#include "office/workspace.h"

namespace nachweis::ui {

class Restore : public QObject
{
    Q_OBJECT
public:
    explicit Restore(QWidget *page) : QObject(page), m_page(page) {}
    void start(const QString &folder, const QString &staff, const SecretBytes &passphrase, const Clock &clock);

Q_SIGNALS:
    void said(const QString &text); ///< what is going on, or what was done
    void failed(const nachweis::Error &error);
    void finished();

private:
    void chooseBackup(const Session &session);
    void check(const Session &session, const QString &backup);
    void confirm(const Session &session, const QString &backup, Instant made, ledger::TreeSize entries);
    void putBack(const Session &session, const QString &backup, bool acceptRollback);
    void stop(const Error &error);
    QWidget *m_page;
};

} // namespace nachweis::ui
