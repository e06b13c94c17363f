// SPDX-License-Identifier: GPL-3.0-or-later
// Wires the parts: rail, search, pages, status line, lock. It does no work of its own.
#pragma once

#include "common/worker.h"
#include "incidents/incidents.h"
#include "log/verifier.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;
class QTranslator;

namespace nachweis::ui {

class CheckPage;
class ConsentsPage;
class InboxPage;
class IncidentsPage;
class JobRow;
class NoticesPage;
class Reminders;
class LogPage;
class OverviewPage;
class Page;
class RequestsPage;
class UnlockPage;
struct Unlocked;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Clock clock = systemNow, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setWorkspace(const QString &folder, const QString &staff = {});
    void setLanguage(const QString &language); ///< de or en
    /// Locks at once; whatever dialog is open closes. `reason` is shown.
    void lock(const QString &reason);
    bool isLocked() const { return !m_worker; }
    void setIdleMinutes(int minutes);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum PageIndex { Overview, Consents, Log, Requests, Incidents, Texts, Inbox, PageCount };
    void buildMenus();
    void buildPages();
    static QString inboxTitle(int open);
    void removePages();
    void unlocked(const Unlocked &unlocked);
    void closeWorker(); ///< the lock's entry, and the stores closed, in the background
    void showPages();   ///< after they were built: what the log allows, read again
    void showCheck();
    void refreshAll();
    void refreshStatus();
    void showPage(int index);
    void showInRail();
    void search();
    void searchLog(const QString &text);
    void askOrganisation();
    void showPurposes();
    void takeDraggedEntries();
    void checkRegisters();
    void makeBackup();
    void showManual();
    void showShortcuts();
    void tick();

    Clock m_clock;
    std::unique_ptr<Worker> m_worker;
    QPointer<JobRow> m_backup;
    QTranslator *m_translator = nullptr;
    QString m_language;
    QStackedWidget *m_stack; // unlock page, then the work
    UnlockPage *m_unlock;
    CheckPage *m_check;
    QWidget *m_work = nullptr;
    QListWidget *m_rail = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLineEdit *m_search = nullptr;
    OverviewPage *m_overview = nullptr;
    ConsentsPage *m_consents = nullptr;
    LogPage *m_log = nullptr;
    RequestsPage *m_requests = nullptr;
    IncidentsPage *m_incidents = nullptr;
    NoticesPage *m_notices = nullptr;
    InboxPage *m_inbox = nullptr;
    Reminders *m_reminders = nullptr;
    QLabel *m_logState, *m_clockState, *m_whoState, *m_message;
    QList<incidents::RunningClock> m_clocks;
    Result<log::Continuity> m_continuity;
    QTimer m_tick, m_idle;
    QString m_staff;
};

} // namespace nachweis::ui
