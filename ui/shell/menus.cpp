// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's menus and its help. Every action stands in a menu.
#include "common/file_choice.h"
#include "common/job_row.h"
#include "common/page.h"
#include "common/theme.h"
#include "common/words.h"
#include "consents/purposes_dialog.h"
#include "continuity/backup.h"
#include "law/holidays.h"
#include "log/log_page.h"
#include "overview/register_dialog.h"
#include "people/organisation.h"
#include "requests/requests_page.h"
#include "shell/main_window.h"

#include <QActionGroup>
#include <QDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QStatusBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace nachweis::ui {

void MainWindow::buildMenus()
{
    menuBar()->clear();
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(icon("lock"), tr("&Lock now"), QKeySequence(Qt::CTRL | Qt::Key_L), this,
                    [this] { lock(tr("Locked by you.")); });
    file->addSeparator();
    file->addAction(tr("&Check a package or a published log …"), QKeySequence(Qt::CTRL | Qt::Key_O), this,
                    &MainWindow::showCheck);
    file->addAction(tr("Hold the &registers against the log …"), this, &MainWindow::checkRegisters)
        ->setObjectName(u"checkRegisters"_s);
    file->addAction(tr("Make a &backup …"), this, &MainWindow::makeBackup)->setObjectName(u"makeBackup"_s);
    file->addAction(tr("&Purposes …"), this, &MainWindow::showPurposes)->setObjectName(u"purposes"_s);
    file->addAction(tr("&Organisation …"), this, &MainWindow::askOrganisation)->setObjectName(u"organisation"_s);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence(QKeySequence::Quit), this, &QWidget::close);
    QMenu *go = menuBar()->addMenu(tr("&Go"));
    const QString titles[PageCount] = {tr("Overview"),  tr("Consents"), tr("Audit log"), tr("Requests"),
                                       tr("Incidents"), tr("Texts"),    tr("Inbox")};
    for (int i = 0; i < PageCount; ++i)
        go->addAction(titles[i], QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this, [this, i] { showPage(i); });
    go->addSeparator();
    go->addAction(tr("&Search"), QKeySequence(Qt::CTRL | Qt::Key_K), this, [this] {
        if (m_search) {
            m_search->setFocus();
            m_search->selectAll();
        }
    });
    go->addAction(tr("&Verify the log"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), this, [this] {
        if (m_log) {
            showPage(Log);
            m_log->verify(true);
        }
    });
    go->addAction(tr("&Refresh"), QKeySequence(Qt::Key_F5), this, &MainWindow::refreshAll);
    QMenu *view = menuBar()->addMenu(tr("&View"));
    auto *schemes = new QActionGroup(view);
    const int chosen = QSettings().value(u"scheme"_s, 0).toInt();
    const std::pair<Scheme, QString> list[] = {
        {Scheme::System, tr("As the system")}, {Scheme::Light, tr("Light")}, {Scheme::Dark, tr("Dark")}};
    for (const auto &[scheme, title] : list) {
        QAction *action = schemes->addAction(view->addAction(title));
        action->setCheckable(true);
        action->setChecked(int(scheme) == chosen);
        connect(action, &QAction::triggered, this, [scheme = scheme] {
            QSettings().setValue(u"scheme"_s, int(scheme));
            applyScheme(scheme);
        });
    }
    view->addSeparator();
    const std::pair<QString, QString> languages[] = {{u"de"_s, u"Deutsch"_s}, {u"en"_s, u"English"_s}};
    for (const auto &[code, title] : languages) {
        QAction *action = view->addAction(title);
        action->setCheckable(true);
        action->setChecked(code == m_language);
        connect(action, &QAction::triggered, this, [this, code = code] {
            QSettings().setValue(u"language"_s, code);
            // Menus are rebuilt: not while one of their actions is on the stack.
            QTimer::singleShot(0, this, [this, code] { setLanguage(code); });
        });
    }
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Manual"), QKeySequence(Qt::SHIFT | Qt::Key_F1), this, &MainWindow::showManual);
    help->addAction(tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1), this, &MainWindow::showShortcuts);
}

void MainWindow::checkRegisters()
{
    if (!m_worker || !m_worker->session().seesPersonalData() || m_worker->session().logBroken)
        return;
    auto *dialog = new RegisterDialog(m_worker.get(), this);
    connect(dialog, &RegisterDialog::openEntry, this, [this](qint64 index) {
        showPage(Log);
        m_log->showEntry(index);
    });
    dialog->open();
}

void MainWindow::makeBackup()
{
    if (!m_worker || m_backup || !m_worker->session().seesPersonalData() || m_worker->session().logBroken)
        return;
    askForFile(this,
               {tr("Folder for the backup"),
                QFileDialog::AnyFile,
                u"nachweis-backup-"_s + toRfc3339Seconds(m_clock()).left(10),
                {},
                {}},
               [this](const QString &path) {
                   if (!m_worker || m_backup)
                       return;
                   m_message->clear();
                   m_backup = new JobRow(m_worker.get(), tr("The backup is being made …"), this);
                   statusBar()->addWidget(m_backup, 1);
                   m_backup->run(
                       [path](const Stores &stores, const Session &session, const Running &running) {
                           return continuity::createBackup(stores, session, path, {}, running);
                       },
                       [this, path](const Result<continuity::BackupInfo> &made) {
                           m_message->setText(
                               made ? tr("The backup is in %1; destroy it by %2. “Restore a backup” on the "
                                         "page where you unlock checks it and brings it back.")
                                          .arg(path, instantText(made->expires))
                                    : made.error().message + ' '_L1 + made.error().hint);
                       });
               });
}

void MainWindow::showPurposes()
{
    if (!m_worker || !m_worker->session().seesPersonalData() || m_worker->session().logBroken)
        return;
    auto *dialog = new PurposesDialog(m_worker.get(), this);
    connect(dialog, &PurposesDialog::changed, this, &MainWindow::refreshAll);
    dialog->open();
}

void MainWindow::askOrganisation()
{
    if (!m_worker || !m_worker->session().seesPersonalData())
        return;
    m_worker->run(
        this,
        [](const Stores &stores, const Session &) -> Result<people::Organisation> {
            NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
            return people::organisation(*gateway);
        },
        [this](const Result<people::Organisation> &known) {
            if (!m_requests)
                return;
            if (!known)
                return m_message->setText(known.error().message + ' '_L1 + known.error().hint);
            const people::Organisation &o = *known;
            const auto field = [](const char *name, const QString &title, const QString &value,
                                  FormField::Kind kind = FormField::Kind::Line) {
                return FormField{QLatin1String(name), title, kind, {}, {}, {}, value};
            };
            FormField calendar =
                field("calendar", tr("Holidays that move a period"), o.calendar, FormField::Kind::Choice);
            for (const QString &code : law::holidayCalendars())
                calendar.choices.append({code, u"%1 (%2)"_s.arg(law::holidayCalendarTitle(code), code)});
            m_requests->askChange(
                {tr("Organisation"),
                 tr("Who the controller is: it stands in letters, certificates and notifications. The calendar says "
                    "which holidays move a period."),
                 tr("Save"),
                 {field("name", tr("Name"), o.name), field("address", tr("Address"), o.address, FormField::Kind::Text),
                  field("contact", tr("Data protection officer or contact point"), o.contact),
                  field("authority", tr("Supervisory authority"), o.authority), calendar,
                  field("days", tr("Days that a backup is kept"), QString::number(o.backupDays))}},
                [](const Stores &stores, const Session &session, const FormValues &v) {
                    return people::setOrganisation(stores, session,
                                                   {v[u"name"_s], v[u"address"_s], v[u"contact"_s], v[u"authority"_s],
                                                    v[u"calendar"_s].trimmed(), v[u"days"_s].toInt()});
                });
        });
}

void MainWindow::showManual()
{
    auto *dialog = new QDialog(this);
    dialog->setObjectName(u"manual"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Manual"));
    dialog->resize(760, 640);
    auto *text = new QTextBrowser(dialog);
    text->setSource(QUrl(u"qrc:/help/%1.html"_s.arg(m_language)));
    (new QVBoxLayout(dialog))->addWidget(text);
    dialog->open();
}

void MainWindow::showShortcuts()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keyboard shortcuts"));
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(textLabel(
        tr("Ctrl+1 … Ctrl+6: pages<br>Ctrl+K: search<br>Ctrl+Shift+V: verify the log<br>F5: read again<br>F6: from "
           "rail to list to detail<br>Ctrl+L: lock<br>Tab, arrows, Enter: move and open<br>Esc: step back"),
        dialog));
    dialog->open();
}

} // namespace nachweis::ui
