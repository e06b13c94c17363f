// SPDX-License-Identifier: GPL-3.0-or-later
// Where everybody starts and where a lock leads: which workspace, who, the passphrase; why it locked, and whose session it
// was. Each reason why a store does not open has words of its own.
#pragma once

#include "common/page.h"

class QLineEdit;

namespace nachweis::ui {

class UnlockPage : public QWidget
{
    Q_OBJECT
public:
    explicit UnlockPage(Clock clock, QWidget *parent = nullptr);
    void setWorkspace(const QString &folder);
    void setStaff(const QString &staff);
    void setReason(const QString &reason);
    void retranslate();

Q_SIGNALS:
    void unlocked(const nachweis::Session &session);

private:
    void tryUnlock();
    Clock m_clock;
    QLabel *m_title, *m_reason, *m_folderLabel, *m_staffLabel, *m_passphraseLabel;
    ErrorStrip *m_errors;
    QLineEdit *m_folder, *m_staff, *m_passphrase;
    QPushButton *m_go, *m_choose;
};

} // namespace nachweis::ui
