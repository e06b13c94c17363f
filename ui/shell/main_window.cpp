// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "check/check_page.h"
#include "common/entries_drag.h"
#include "common/job_row.h"
#include "common/plain_tips.h"
#include "common/secret_view.h"
#include "common/theme.h"
#include "common/threads.h"
#include "common/words.h"
#include "consents/consents_page.h"
#include "consents/notices_page.h"
#include "day/working_day.h"
#include "inbox/inbox_page.h"
#include "incidents/incidents_page.h"
#include "log/log_page.h"
#include "log/sequencer.h"
#include "office/read_only.h"
#include "overview/overview_page.h"
#include "people/identity.h"
#include "people/subjects.h"
#include "requests/requests_page.h"
#include "shell/reminders.h"
#include "shell/session_watch.h"
#include "shell/unlock_page.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTranslator>
#include <QVBoxLayout>

namespace nachweis::ui {
namespace {

constexpr int railRow = 40;
constexpr int springMs = 600; // until a page opens under what is dragged

} // namespace

MainWindow::MainWindow(Clock clock, QWidget *parent)
    : QMainWindow(parent), m_clock(std::move(clock)), m_stack(new QStackedWidget(this)),
      m_unlock(new UnlockPage(m_clock, this)), m_check(new CheckPage(this)), m_logState(new QLabel(this)),
      m_clockState(new QLabel(this)), m_whoState(new QLabel(this)), m_message(new QLabel(this))
{
    setObjectName(u"mainWindow"_s);
    resize(1280, 820);
    setMinimumSize(900, 600);
    m_stack->addWidget(m_unlock);
    m_stack->addWidget(m_check);
    setCentralWidget(m_stack);
    m_logState->setObjectName(u"statusLog"_s);
    m_clockState->setObjectName(u"statusClock"_s);
    m_whoState->setObjectName(u"statusWho"_s);
    m_message->setObjectName(u"statusMessage"_s);
    for (QLabel *label : {m_whoState, m_message}) // names, and what others caused
        label->setTextFormat(Qt::PlainText);
    qApp->installEventFilter(new PlainTips(this));
    statusBar()->addWidget(m_logState);
    statusBar()->addWidget(m_message, 1);
    statusBar()->addPermanentWidget(m_clockState);
    statusBar()->addPermanentWidget(m_whoState);
    connect(m_unlock, &UnlockPage::unlocked, this, &MainWindow::unlocked);
    connect(m_unlock, &UnlockPage::checkWanted, this, &MainWindow::showCheck);
    connect(m_check, &CheckPage::left, this, [this] { m_stack->setCurrentWidget(m_work ? m_work : m_unlock); });
    m_reminders = new Reminders(this);
    connect(m_reminders, &Reminders::reminded, m_message, &QLabel::setText);
    connect(m_reminders, &Reminders::clockJumped, this, [this](std::chrono::seconds by) {
        m_message->setText(u"<span style='color:%1'>⚠ %2</span>"_s.arg(
            Signal::soon().name(), tr("The system's clock moved by %1 minutes, or the computer slept. Limits are "
                                      "instants and stay; check the clock.")
                                       .arg(std::chrono::duration_cast<std::chrono::minutes>(by).count())));
    });
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &MainWindow::tick);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        lock(tr("Locked because nothing was done for %n minutes.", nullptr, int(m_idle.interval() / 60'000)));
    });
    setIdleMinutes(QSettings().value(u"idleMinutes"_s, 10).toInt());
    qApp->installEventFilter(this);
    auto *watch = new SessionWatch(this);
    watch->setObjectName(u"sessionWatch"_s);
    connect(watch, &SessionWatch::screenLocked, this, [this] { lock(tr("Locked because the screen was locked.")); });
    connect(watch, &SessionWatch::goingToSleep, this,
            [this] { lock(tr("Locked because the computer goes to sleep.")); });
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationSuspended)
            lock(tr("Locked because the session was suspended."));
    });
    setLanguage(QSettings().value(u"language"_s, QLocale::system().name().left(2)).toString());
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    removePages();
    m_worker.reset();
    const auto jobs = findChildren<Job *>();
    for (Job *job : jobs)
        job->cancel();
    threads::finish(); // a change that has begun ends; nothing else takes long now
}

void MainWindow::setWorkspace(const QString &folder, const QString &staff)
{
    m_unlock->setWorkspace(folder);
    m_unlock->setStaff(staff);
}

void MainWindow::setIdleMinutes(int minutes)
{
    m_idle.setInterval(std::max(1, minutes) * 60'000);
}

void MainWindow::setLanguage(const QString &wanted)
{
    const QString language = wanted == "de"_L1 ? wanted : u"en"_s;
    auto *next = new QTranslator(this);
    const bool loaded = next->load(u":/translations/nachweis_%1.qm"_s.arg(language));
    m_language = language;
    QLocale::setDefault(language == "de"_L1 ? QLocale(QLocale::German, QLocale::Germany)
                                            : QLocale(QLocale::English, QLocale::UnitedKingdom));
    setLocale(QLocale());
    // The new one stands before the old one goes: no text is ever without a translation.
    if (loaded)
        QCoreApplication::installTranslator(next);
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator);
    delete std::exchange(m_translator, next);
    setWindowTitle(tr("Nachweis"));
    m_unlock->retranslate();
    m_check->rebuild();
    buildMenus();
    if (m_worker) {
        const int page = m_pages->currentIndex();
        buildPages();
        showPage(page);
        showPages();
    }
}

// Entries from the log, held over “Incidents”, open that page; let go there, they go to an incident of the person's
// choice.
void MainWindow::takeDraggedEntries()
{
    if (!m_worker->session().seesPersonalData())
        return;
    auto *drop = new EntriesDrop(m_rail->viewport(),
                                 [this](const QPoint &at) { return m_rail->row(m_rail->itemAt(at)) == Incidents; });
    auto *spring = new QTimer(drop);
    spring->setSingleShot(true);
    spring->setInterval(springMs);
    connect(spring, &QTimer::timeout, this, [this] { showPage(Incidents); });
    connect(drop, &EntriesDrop::hovered, spring, [spring] {
        if (!spring->isActive())
            spring->start();
    });
    connect(drop, &EntriesDrop::left, spring, &QTimer::stop);
    connect(drop, &EntriesDrop::dropped, this, [this, spring](const QList<qint64> &entries) {
        spring->stop();
        showPage(Incidents);
        m_incidents->attach(entries, {});
    });
}

QString MainWindow::inboxTitle(int open)
{
    return open > 0 ? tr("Inbox (%1)").arg(open) : tr("Inbox");
}

void MainWindow::buildPages()
{
    removePages();
    m_work = new QWidget(m_stack);
    auto *layout = new QHBoxLayout(m_work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_rail = new QListWidget(m_work);
    m_rail->setObjectName(u"rail"_s);
    m_rail->setAccessibleName(tr("Pages"));
    m_rail->setIconSize({24, 24});
    m_rail->setFrameShape(QFrame::NoFrame);
    m_rail->setTabKeyNavigation(false);
    layout->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 8, 0, 0);
    m_search = new QLineEdit(m_work);
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(m_worker->session().seesPersonalData()
                                     ? tr("Search: number, e-mail, subject, message id, #entry (Ctrl+K)")
                                     : tr("Search: subject, #entry (Ctrl+K)"));
    m_search->setAccessibleName(tr("Search"));
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(16, 0, 16, 0);
    searchRow->addWidget(m_search);
    column->addLayout(searchRow);
    m_pages = new QStackedWidget(m_work);
    column->addWidget(m_pages, 1);
    layout->addLayout(column, 1);

    Worker *worker = m_worker.get();
    m_overview = new OverviewPage(worker, m_pages);
    m_consents = new ConsentsPage(worker, m_pages);
    m_log = new LogPage(worker, m_pages);
    m_requests = new RequestsPage(worker, m_pages);
    m_incidents = new IncidentsPage(worker, m_pages);
    m_notices = new NoticesPage(worker, m_pages);
    m_inbox = new InboxPage(worker, m_pages);
    const std::tuple<Page *, const char *, QString> pages[PageCount] = {{m_overview, "overview", tr("Overview")},
                                                                        {m_consents, "consents", tr("Consents")},
                                                                        {m_log, "log", tr("Audit log")},
                                                                        {m_requests, "requests", tr("Requests")},
                                                                        {m_incidents, "incidents", tr("Incidents")},
                                                                        {m_notices, "texts", tr("Texts")},
                                                                        {m_inbox, "inbox", tr("Inbox")}};
    int width = 0;
    for (const auto &[page, name, title] : pages) {
        m_pages->addWidget(page);
        auto *item = new QListWidgetItem(icon(name), title, m_rail);
        item->setSizeHint({0, railRow});
        width = std::max(width, m_rail->fontMetrics().horizontalAdvance(title));
        // An auditor has no key to personal data: those pages would have nothing to show.
        if (page != m_log && !worker->session().seesPersonalData()) {
            item->setFlags(Qt::NoItemFlags);
            item->setToolTip(tr("Your duty gives no key to the store of personal data."));
        }
        connect(page, &Page::changed, this, &MainWindow::refreshAll);
        connect(page, &Page::openConsentsOf, this, [this](const QString &subject) {
            showPage(Consents);
            m_consents->showSubject(subject);
        });
        connect(page, &Page::openEntry, this, [this](qint64 index) {
            showPage(Log);
            m_log->showEntry(index);
        });
        connect(page, &Page::openAccessesOf, this, [this](const QString &subject) {
            showPage(Log);
            m_log->showAccesses(subject);
        });
        connect(page, &Page::openRequest, this, [this](const QString &id) {
            showPage(Requests);
            m_requests->select(id);
        });
        connect(page, &Page::attachEntries, this, [this](const QList<qint64> &entries) {
            showPage(Incidents);
            m_incidents->attach(entries, {});
        });
        connect(page, &Page::openIncident, this, [this](const QString &id) {
            showPage(Incidents);
            m_incidents->select(id);
        });
    }
    width = std::max(width, m_rail->fontMetrics().horizontalAdvance(inboxTitle(999)));
    m_rail->setFixedWidth(width + 64);
    connect(m_overview, &OverviewPage::openInbox, this, [this] { showPage(Inbox); });
    connect(m_inbox, &InboxPage::counted, this, [this](int open) { m_rail->item(Inbox)->setText(inboxTitle(open)); });
    takeDraggedEntries();
    connect(m_rail, &QListWidget::currentRowChanged, this, &MainWindow::showPage);
    connect(m_search, &QLineEdit::returnPressed, this, &MainWindow::search);
    connect(m_log, &LogPage::verified, this, [this] {
        const Result<ledger::Verification> &v = m_log->lastResult();
        QString text;
        if (!v)
            text =
                u"<span style='color:%1'>⚠ %2</span>"_s.arg(Signal::soon().name(), v.error().message.toHtmlEscaped());
        else if (v->ok())
            text = u"<span style='color:%1'>✔ %2</span>"_s.arg(
                Signal::good().name(),
                tr("Log: %1 entries, verified %2").arg(QLocale().toString(v->entries), instantText(m_clock())));
        else
            text = u"<b style='color:%1'>⚠ %2</b>"_s.arg(Signal::bad().name(),
                                                         tr("Log: NOT as it was signed. See the page “Audit log”."));
        m_logState->setText(text);
        m_overview->setLogState(text);
    });
    m_stack->addWidget(m_work);
    m_stack->setCurrentWidget(m_work);
}

void MainWindow::removePages()
{
    delete std::exchange(m_work, nullptr);
    m_rail = nullptr;
    m_pages = nullptr;
    m_search = nullptr;
    m_overview = nullptr;
    m_consents = nullptr;
    m_log = nullptr;
    m_requests = nullptr;
    m_incidents = nullptr;
    m_notices = nullptr;
    m_inbox = nullptr;
}

void MainWindow::showPages()
{
    m_log->setContinuity(m_continuity);
    refreshAll();
    m_log->verify(false);
}

void MainWindow::unlocked(const Unlocked &unlocked)
{
    const Session &session = unlocked.session;
    m_staff = session.staff;
    m_continuity = unlocked.continuity;
    m_worker = std::make_unique<Worker>(session);
    QSettings settings; // who comes next need not look for the folder
    settings.setValue(u"workspace"_s, session.workspace.folder);
    settings.setValue(u"staff"_s, session.staff);
    m_unlock->setReason({});
    m_message->setText(readOnlyNotice(session));
    m_whoState->setText(u"%1 · %2"_s.arg(session.staff, dutyTitle(session.duty)));
    m_logState->setText(tr("Log: being checked …"));
    buildPages();
    showPage(session.seesPersonalData() && !session.logBroken ? Overview : Log);
    m_rail->setFocus();
    m_idle.start();
    m_tick.start();
    // First what a crash left open is resolved, then anything is shown. A log that does not go on is not written to.
    m_worker->run(
        this,
        [](const Stores &stores, const Session &s) -> Result<day::Beginning> {
            const ledger::Event event = log::staffEvent(s, u"staff.unlocked"_s, u"ok"_s);
            if (s.readOnly())
                return day::Beginning();
            if (s.logBroken) {
                NACHWEIS_TRY(log::report(stores.audit, s, event));
                return day::Beginning();
            }
            auto beginning = day::begin(stores, s);
            const Done logged = log::record(stores, s, event);
            if (!logged && logged.error().code != ErrorCode::Damaged)
                return fail(logged.error());
            return beginning;
        },
        [this](const Result<day::Beginning> &beginning) {
            if (!m_worker)
                return;
            if (!beginning && beginning.error().code == ErrorCode::Refused) // whom the log does not know sees nothing
                return lock(beginning.error().message + ' '_L1 + beginning.error().hint);
            const QString message = beginning ? beginning->message() : beginning.error().message;
            if (!message.isEmpty())
                m_message->setText(message);
            showPages();
        });
}

void MainWindow::showCheck()
{
    m_stack->setCurrentWidget(m_check);
}

void MainWindow::lock(const QString &reason)
{
    if (!m_worker)
        return;
    // Dialogs go first: nothing holds the lock up.
    const auto dialogs = findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->close();
    delete m_backup;
    SecretClipboard::instance().clearIfOurs();
    removePages();
    closeWorker();
    m_tick.stop();
    m_idle.stop();
    m_clocks.clear();
    for (QLabel *label : {m_logState, m_clockState, m_whoState, m_message})
        label->clear();
    m_stack->setCurrentWidget(m_unlock);
    m_unlock->setReason(reason + ' '_L1 + tr("It was the session of %1.").arg(m_staff));
    m_unlock->setStaff(m_staff);
}

void MainWindow::closeWorker()
{
    const ledger::Event event = log::staffEvent(m_worker->session(), u"staff.locked"_s, u"ok"_s);
    m_worker->close(
        [event](const Stores &stores, const Session &session) { return log::record(stores, session, event); }, this,
        [this](const Done &done) {
            if (!done)
                m_message->setText(done.error().message + ' '_L1 + done.error().hint);
            if (m_pages) // unlocked before what was under way had ended
                refreshAll();
        });
    m_worker.reset();
}

void MainWindow::refreshAll()
{
    if (!m_worker)
        return;
    m_log->refresh();
    if (m_worker->session().seesPersonalData()) {
        m_overview->refresh();
        m_consents->refresh();
        m_requests->refresh();
        m_incidents->refresh();
        m_notices->refresh();
        m_inbox->refresh();
        refreshStatus();
    }
}

void MainWindow::refreshStatus()
{
    m_worker->run(
        this,
        [](const Stores &stores, const Session &) -> Result<QList<incidents::Incident>> {
            NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
            return incidents::listIncidents(*gateway, true);
        },
        [this](const Result<QList<incidents::Incident>> &list) {
            if (list) {
                m_clocks = incidents::runningClocks(*list);
            } else { // the clocks that are known run on
                m_message->setText(list.error().message + ' '_L1 + list.error().hint);
            }
            tick();
        });
}

void MainWindow::tick()
{
    if (m_worker)
        m_reminders->tick(m_clock(), m_clocks);
    showInRail();
    const incidents::NearestClock nearest = incidents::nearestClock(m_clocks, m_clock());
    if (!nearest.clock || !m_worker) {
        m_clockState->setText(m_worker && m_worker->session().seesPersonalData() ? tr("No clock runs") : QString());
        return;
    }
    const Instant until = nearest.clock->obligation.deadline->alarm;
    const auto left = until - m_clock();
    const QColor color = nearest.overdue > 0             ? Signal::bad()
                         : left < std::chrono::hours(24) ? Signal::soon()
                                                         : palette().color(QPalette::WindowText);
    m_clockState->setText(u"<span style='color:%1'>◷ %2: %3%4</span>"_s.arg(
        color.name(), nearest.clock->label, remainingText(until, m_clock()),
        left.count() > 0 && nearest.overdue > 0 ? u" · ⚠ "_s + tr("%n overdue", nullptr, nearest.overdue) : QString()));
}

// The nearest clock under the page that it leads to.
void MainWindow::showInRail()
{
    if (!m_rail)
        return;
    QString text = tr("Incidents"), full;
    const incidents::NearestClock nearest = incidents::nearestClock(m_clocks, m_clock());
    if (nearest.clock && m_worker) {
        const Instant until = nearest.clock->obligation.deadline->alarm;
        const auto left = std::chrono::duration_cast<std::chrono::minutes>(until - m_clock()).count();
        text += nearest.overdue > 0 ? u"\n⚠ "_s + tr("%n overdue", nullptr, nearest.overdue)
                                    : u"\n◷ %1:%2 h"_s.arg(left / 60).arg(left % 60, 2, 10, '0'_L1);
        full = nearest.clock->label + u": "_s + remainingText(until, m_clock());
    }
    QListWidgetItem *item = m_rail->item(Incidents);
    if (item->text() == text)
        return;
    item->setText(text);
    item->setToolTip(full);
    item->setSizeHint({0, full.isEmpty() ? railRow : railRow + fontMetrics().height()});
}

void MainWindow::showPage(int index)
{
    if (!m_pages || index < 0 || index >= PageCount || !(m_rail->item(index)->flags() & Qt::ItemIsEnabled))
        return;
    const QSignalBlocker block(m_rail);
    m_rail->setCurrentRow(index);
    m_pages->setCurrentIndex(index);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        if (m_worker)
            m_idle.start();
        if (event->type() == QEvent::KeyPress && m_worker && QApplication::activeModalWidget() &&
            static_cast<QKeyEvent *>(event)->keyCombination() == (Qt::CTRL | Qt::Key_L)) {
            // A modal dialog keeps the menu's shortcut away; it must not keep the lock away.
            QTimer::singleShot(0, this, [this] { lock(tr("Locked by you.")); });
            return true;
        }
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F6 &&
            watched == this && m_pages) {
            // rail -> list -> detail, and round again
            QList<QWidget *> stops{m_rail};
            const auto views = m_pages->currentWidget()->findChildren<QAbstractItemView *>();
            for (QWidget *view : views)
                if (view->isVisible())
                    stops += view;
            const qsizetype at = stops.indexOf(focusWidget());
            stops[(at + 1) % stops.size()]->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
        break;
    default:
        break;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::changeEvent(QEvent *event)
{
    // Signal colours and icons are made from the palette: the pages are made again with the new one.
    if (event->type() == QEvent::PaletteChange && m_worker && m_pages) {
        const int page = m_pages->currentIndex();
        QTimer::singleShot(0, this, [this, page] {
            if (!m_worker)
                return;
            buildMenus();
            buildPages();
            showPage(page);
            showPages();
        });
    }
    QMainWindow::changeEvent(event);
}

} // namespace nachweis::ui
