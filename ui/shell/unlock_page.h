// SPDX-License-Identifier: GPL-3.0-or-later
// Where everybody starts and where a lock leads: which workspace, who, the passphrase; why it locked, and whose session
// it was. Each reason why a store does not open has words of its own.
#pragma once

#include "common/job.h"
#include "common/page.h"
#include "log/verifier.h"

class QLineEdit;

namespace nachweis::ui {

struct Unlocked
{
    Session session; ///< with this machine's witness key; logBroken is set where the log does not go on
    Result<log::Continuity> continuity;
};

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
    void unlocked(const nachweis::ui::Unlocked &unlocked);
    void checkWanted(); ///< an evidence package or a published log, without a workspace

private:
    void tryUnlock();
    void compareLog(const Session &session);
    void ready();
    void restore();
    void begin(const Session &session);
    void sampleMade(const QString &folder);
    void setBusy(bool busy);
    SecretBytes takePassphrase(); ///< and empties the field
    Clock m_clock;
    QLabel *m_title, *m_reason, *m_folderLabel, *m_staffLabel, *m_passphraseLabel;
    ErrorStrip *m_errors;
    QLineEdit *m_folder, *m_staff, *m_passphrase;
    QVBoxLayout *m_rows = nullptr; // what runs
    QPushButton *m_go, *m_choose, *m_check, *m_restore, *m_create, *m_sample;
};

} // namespace nachweis::ui
