// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/unlock_page.h"

#include "common/theme.h"
#include "office/keychain.h"
#include "office/read_only.h"
#include "sample/demo.h"
#include "shell/beginning.h"
#include "shell/restore.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace nachweis::ui {

UnlockPage::UnlockPage(Clock clock, QWidget *parent)
    : QWidget(parent), m_clock(std::move(clock)), m_title(new QLabel(this)), m_reason(textLabel({}, this)),
      m_folderLabel(new QLabel(this)), m_staffLabel(new QLabel(this)), m_passphraseLabel(new QLabel(this)),
      m_errors(new ErrorStrip(this)), m_folder(new QLineEdit(this)), m_staff(new QLineEdit(this)),
      m_passphrase(new QLineEdit(this)), m_go(new QPushButton(this)), m_choose(new QPushButton(this)),
      m_check(new QPushButton(this)), m_restore(new QPushButton(this)), m_create(new QPushButton(this)),
      m_sample(new QPushButton(this))
{
    setObjectName(u"unlockPage"_s);
    m_folder->setObjectName(u"workspaceFolder"_s);
    m_staff->setObjectName(u"staffName"_s);
    m_passphrase->setObjectName(u"passphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_go->setObjectName(u"unlock"_s);
    m_title->setFont(scaled(font(), 1.4));
    m_folderLabel->setBuddy(m_folder);
    m_staffLabel->setBuddy(m_staff);
    m_passphraseLabel->setBuddy(m_passphrase);
    auto *outer = new QHBoxLayout(this);
    outer->addStretch(1);
    auto *column = new QVBoxLayout;
    outer->addLayout(column, 2);
    outer->addStretch(1);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_reason);
    column->addWidget(m_errors);
    m_rows = new QVBoxLayout;
    column->addLayout(m_rows);
    auto *form = new QFormLayout;
    auto *folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_choose);
    form->addRow(m_folderLabel, folder);
    form->addRow(m_staffLabel, m_staff);
    form->addRow(m_passphraseLabel, m_passphrase);
    column->addLayout(form);
    column->addWidget(m_go, 0, Qt::AlignRight);
    column->addStretch(2);
    m_check->setObjectName(u"check"_s);
    m_check->setAutoDefault(false);
    m_restore->setObjectName(u"restoreBackup"_s);
    m_restore->setAutoDefault(false);
    m_create->setObjectName(u"createWorkspace"_s);
    m_create->setAutoDefault(false);
    m_sample->setObjectName(u"makeSample"_s);
    m_sample->setAutoDefault(false);
    auto *doors = new QHBoxLayout;
    doors->addWidget(m_create);
    doors->addWidget(m_sample);
    doors->addStretch(1);
    column->addLayout(doors);
    auto *beginning = new Beginning(this, m_rows, m_clock);
    connect(m_create, &QPushButton::clicked, beginning, &Beginning::askWorkspace);
    connect(m_sample, &QPushButton::clicked, beginning, &Beginning::askSample);
    connect(beginning, &Beginning::founded, this, &UnlockPage::begin);
    connect(beginning, &Beginning::sampleMade, this, &UnlockPage::sampleMade);
    connect(beginning, &Beginning::failed, m_errors, &ErrorStrip::show);
    auto *others = new QHBoxLayout;
    others->addWidget(m_check);
    others->addWidget(m_restore);
    others->addStretch(1);
    column->addLayout(others);
    connect(m_restore, &QPushButton::clicked, this, &UnlockPage::restore);
    connect(m_check, &QPushButton::clicked, this, &UnlockPage::checkWanted);
    connect(m_go, &QPushButton::clicked, this, &UnlockPage::tryUnlock);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockPage::tryUnlock);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Workspace folder"), m_folder->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
        dialog->open();
    });
    retranslate();
}

void UnlockPage::retranslate()
{
    m_title->setText(tr("Unlock the workspace"));
    m_folderLabel->setText(tr("&Workspace"));
    m_staffLabel->setText(tr("&Name"));
    m_passphraseLabel->setText(tr("&Passphrase"));
    m_go->setText(tr("Unlock"));
    m_choose->setText(tr("Choose …"));
    m_check->setText(tr("Check an evidence package or a published log …"));
    m_restore->setText(tr("Restore a backup …"));
    m_create->setText(tr("Create a workspace …"));
    m_sample->setText(tr("Try it with a sample …"));
    m_folder->setAccessibleName(tr("Workspace folder"));
}

void UnlockPage::setWorkspace(const QString &folder)
{
    m_folder->setText(folder);
}

void UnlockPage::setStaff(const QString &staff)
{
    m_staff->setText(staff);
    (staff.isEmpty() ? m_staff : m_passphrase)->setFocus();
}

void UnlockPage::setReason(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

void UnlockPage::tryUnlock()
{
    m_errors->clear();
    m_go->setEnabled(false);
    m_go->setText(tr("Unlocking …"));
    const SecretBytes secret = takePassphrase();
    (new Job(this))
        ->start(
            [folder = m_folder->text(), staff = m_staff->text(), secret,
             clock = m_clock](const Running &) -> Result<Session> {
                NACHWEIS_ASSIGN(Session session, unlock(folder, staff, secret, clock));
                NACHWEIS_TRY(readFromCopyWhereNeeded(session));
                NACHWEIS_TRY(
                    Stores::open(session)); // a store that does not open is said here, not behind an empty page
                return session;
            },
            [this](const Result<Session> &session) {
                if (session) {
                    withMachineWitness(*session, this, [this](const Session &complete) { compareLog(complete); });
                    return;
                }
                ready();
                m_errors->show(session.error());
            });
}

SecretBytes UnlockPage::takePassphrase()
{
    QByteArray typed = m_passphrase->text().toUtf8();
    SecretBytes secret{QByteArrayView(typed)};
    typed.fill('\0');
    m_passphrase->clear();
    return secret;
}

void UnlockPage::setBusy(bool busy)
{
    for (QWidget *input :
         {static_cast<QWidget *>(m_folder), static_cast<QWidget *>(m_staff), static_cast<QWidget *>(m_passphrase),
          static_cast<QWidget *>(m_go), static_cast<QWidget *>(m_choose), static_cast<QWidget *>(m_restore)})
        input->setEnabled(!busy);
    m_passphrase->setFocus();
}

void UnlockPage::restore()
{
    if (m_passphrase->text().isEmpty()) {
        m_errors->show({ErrorCode::BadInput,
                        tr("Your passphrase is needed to restore a backup."),
                        tr("Enter name and passphrase above, then choose “Restore a backup” again."),
                        {}});
        m_passphrase->setFocus();
        return;
    }
    m_errors->clear();
    setBusy(true);
    auto *work = new Restore(this, m_rows);
    connect(work, &Restore::said, this, &UnlockPage::setReason);
    connect(work, &Restore::failed, m_errors, &ErrorStrip::show);
    connect(work, &Restore::finished, this, [this, work] {
        work->deleteLater();
        setBusy(false);
    });
    work->start(m_folder->text(), m_staff->text(), takePassphrase(), m_clock);
}

// Whoever has just chosen the passphrase need not type it again.
void UnlockPage::begin(const Session &session)
{
    m_errors->clear();
    setWorkspace(session.workspace.folder);
    setStaff(session.staff);
    withMachineWitness(session, this, [this](const Session &complete) { compareLog(complete); });
}

void UnlockPage::sampleMade(const QString &folder)
{
    m_errors->clear();
    setWorkspace(folder);
    setStaff(u"officer"_s);
    setReason(tr("The sample is made. Its staff are officer, approver and auditor; the passphrase of each is %1.")
                  .arg(QString::fromLatin1(sample::demoPassphrase())));
}

void UnlockPage::compareLog(const Session &session)
{
    (new Job(this))
        ->start([session](const Running &) { return log::checkContinuity(session); },
                [this, session](const Result<log::Continuity> &continuity) {
                    ready();
                    Session opened = session;
                    opened.logBroken = !continuity || !continuity->message().isEmpty();
                    Q_EMIT unlocked({opened, continuity});
                });
}

void UnlockPage::ready()
{
    m_go->setEnabled(true);
    m_go->setText(tr("Unlock"));
    m_passphrase->setFocus();
}

} // namespace nachweis::ui
