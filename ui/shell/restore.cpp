// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/restore.h"

#include "common/form_fields.h"
#include "common/job_row.h"
#include "common/words.h"
#include "continuity/backup.h"
#include "office/duties.h"
#include "office/keychain.h"
#include "requests/erasure.h"

#include <QBoxLayout>
#include <QFileDialog>

namespace nachweis::ui {

void Restore::stop(const Error &error)
{
    Q_EMIT said({});
    Q_EMIT failed(error);
    Q_EMIT finished();
}

JobRow *Restore::row(const QString &what)
{
    auto *row = new JobRow(nullptr, what, m_page);
    m_rows->addWidget(row);
    return row;
}

void Restore::start(const QString &folder, const QString &staff, const SecretBytes &passphrase, const Clock &clock)
{
    (new Job(this))
        ->start(
            [folder, staff, passphrase, clock](const Running &) { return unlock(folder, staff, passphrase, clock); },
            [this](const Result<Session> &session) {
                if (!session)
                    return stop(session.error());
                if (const Done allowed = may(*session, Act::RestoreBackups); !allowed)
                    return stop(allowed.error());
                withMachineWitness(*session, this, [this](const Session &complete) { chooseBackup(complete); });
            });
}

void Restore::chooseBackup(const Session &session)
{
    auto *dialog = new QFileDialog(m_page, tr("Folder of the backup"));
    dialog->setObjectName(u"backupFolder"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, session](const QString &backup) { check(session, backup); });
    connect(dialog, &QFileDialog::rejected, this, &Restore::finished);
    dialog->open();
}

void Restore::check(const Session &session, const QString &backup)
{
    row(tr("The backup is being read and checked; nothing is changed yet …"))
        ->start(
            [session, backup](const Running &running) { return continuity::verifyBackup(session, backup, running); },
            [this, session, backup](const Result<continuity::BackupCheck> &checked) {
                if (!checked)
                    return stop(checked.error());
                if (!checked->ok())
                    return stop({ErrorCode::Damaged, tr("The backup is not whole: %1").arg(checked->findings.first()),
                                 tr("Nothing was changed. Try an older backup."), checked->findings.join('\n'_L1)});
                confirm(session, backup, checked->info.made, checked->info.entries);
            });
}

void Restore::confirm(const Session &session, const QString &backup, Instant made, ledger::TreeSize entries)
{
    auto *dialog = new FormDialog(
        {tr("Restore a backup"),
         tr("The backup of %1 with %2 entries of the log is whole. The registers of today are put aside and those of "
            "the backup take their place: whatever was entered since is not in them. "
            "The log of today stays where it is whole. Persons who were erased since are erased again before anybody "
            "sees them. Every other console must be closed.")
             .arg(instantText(made), QLocale().toString(entries)),
         tr("Put the backup in place"),
         {form::tick(
             "rollback",
             tr("The log of today is lost or damaged: take that of the backup, and lose every entry after it"))}},
        m_page);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, session, backup](const FormValues &values) {
        const bool accept = form::ticked(values, "rollback");
        dialog->accept();
        putBack(session, backup, accept);
    });
    connect(dialog, &QDialog::rejected, this, &Restore::finished);
    dialog->open();
}

void Restore::putBack(const Session &session, const QString &backup, bool acceptRollback)
{
    row(tr("The backup is being put in place …"))
        ->start(
            [session, backup, acceptRollback](const Running &running) {
                return continuity::restoreBackup(session, backup, requests::replayForRestore, acceptRollback, running);
            },
            [this](const Result<continuity::Restored> &restored) {
                if (!restored)
                    return stop(restored.error());
                Q_EMIT said(restored->message().toHtmlEscaped().replace('\n'_L1, u"<br>"_s));
                Q_EMIT finished();
            });
}

} // namespace nachweis::ui
