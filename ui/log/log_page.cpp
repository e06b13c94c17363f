// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_page.h"

#include "common/theme.h"
#include "common/words.h"
#include "ledger/sequencer.h"

#include <QComboBox>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QtConcurrent>

namespace nachweis::ui {

LogPage::LogPage(Worker *worker, QWidget *parent)
    : Page(worker, tr("Audit log"), tr("Everything that happened, in the order in which it was recorded. Any change to a row can be proven."), parent),
      m_model(new EntryModel(worker, this)), m_table(new QTableView(this)), m_action(new QComboBox(this)), m_subject(new QLineEdit(this)),
      m_actor(new QLineEdit(this)), m_detail(textLabel({}, this)), m_result(textLabel(tr("Not verified in this session yet."), this)), m_count(new QLabel(this)),
      m_verify(new QPushButton(tr("Verify the whole log"), this)), m_cancel(new QPushButton(tr("Cancel"), this)), m_progress(new QProgressBar(this)),
      m_findings(new QListWidget(this))
{
    setObjectName(QStringLiteral("logPage"));
    auto *strip = new QHBoxLayout;
    m_verify->setObjectName(QStringLiteral("verify"));
    m_verify->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("cancelVerify"));
    m_result->setObjectName(QStringLiteral("verifyResult"));
    m_findings->setObjectName(QStringLiteral("findings"));
    m_progress->setAccessibleName(tr("Progress of the verification"));
    strip->addWidget(m_verify);
    strip->addWidget(m_progress, 1);
    strip->addWidget(m_cancel);
    strip->addWidget(m_result, 3);
    body()->addLayout(strip);
    m_findings->setMaximumHeight(110);
    m_findings->setAccessibleName(tr("Findings of the verification"));
    m_findings->hide();
    m_progress->hide();
    m_cancel->hide();
    body()->addWidget(m_findings);

    auto *filters = new QHBoxLayout;
    m_action->setObjectName(QStringLiteral("actionFilter"));
    m_action->setAccessibleName(tr("Action"));
    m_action->addItem(tr("All actions"), QString());
    for (const auto &[prefix, title] : {std::pair{"consent.", tr("Consents")}, {"message.", tr("Messages")}, {"api.", tr("API calls")},
                                        {"data.", tr("Data")}, {"request.", tr("Requests")}, {"incident.", tr("Incidents")},
                                        {"console.", tr("Verifications")}, {"staff.", tr("Staff")}, {"key.", tr("Keys")}})
        m_action->addItem(title, QString::fromLatin1(prefix));
    m_subject->setObjectName(QStringLiteral("subjectFilter"));
    m_subject->setPlaceholderText(tr("Subject"));
    m_subject->setAccessibleName(tr("Subject"));
    m_actor->setPlaceholderText(tr("Actor, for example staff:officer"));
    m_actor->setAccessibleName(tr("Actor"));
    auto *reset = new QPushButton(tr("Show all"), this);
    for (QWidget *w : std::initializer_list<QWidget *>{m_action, m_subject, m_actor, reset, m_count})
        filters->addWidget(w, w == m_subject || w == m_actor ? 1 : 0);
    body()->addLayout(filters);

    m_table->setObjectName(QStringLiteral("entries"));
    m_table->setAccessibleName(tr("Entries of the audit log"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // no row is measured
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int unit = fontMetrics().averageCharWidth();
    for (const auto &[column, chars] : {std::pair{EntryModel::Index, 10}, {EntryModel::Time, 22}, {EntryModel::Action, 24}, {EntryModel::Actor, 26},
                                        {EntryModel::Subject, 20}, {EntryModel::Outcome, 14}})
        m_table->setColumnWidth(column, unit * chars);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_table);
    m_detail->setObjectName(QStringLiteral("entryDetail"));
    m_detail->setAlignment(Qt::AlignTop);
    m_detail->setMargin(8);
    splitter->addWidget(scrolling(m_detail, this));
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({720, 260});
    body()->addWidget(splitter, 1);

    connect(m_model, &EntryModel::failed, this, [this](const Error &error) { errors()->show(error); });
    connect(m_model, &EntryModel::loaded, this, [this] {
        m_count->setText((m_model->complete() ? QString() : QStringLiteral("≥ ")) + tr("%n entries", nullptr, m_model->rowCount()));
        const LeafIndex wanted = m_wanted >= 0 ? m_wanted : m_selected;
        m_wanted = -1;
        if (wanted >= 0 && m_model->rowOf(wanted) >= 0)
            showEntry(wanted);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogPage::showDetail);
    connect(m_model, &EntryModel::dataChanged, this, &LogPage::showDetail);
    connect(m_action, &QComboBox::currentIndexChanged, this, &LogPage::applyFilter);
    connect(m_subject, &QLineEdit::editingFinished, this, &LogPage::applyFilter);
    connect(m_actor, &QLineEdit::editingFinished, this, &LogPage::applyFilter);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_subject->clear();
        m_actor->clear();
        m_action->setCurrentIndex(0);
        applyFilter();
    });
    connect(m_verify, &QPushButton::clicked, this, [this] { verify(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_cancelled)
            *m_cancelled = true;
    });
    connect(m_findings, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { showEntry(item->data(Qt::UserRole).toLongLong()); });
    connect(m_findings, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { showEntry(item->data(Qt::UserRole).toLongLong()); });
}

LogPage::~LogPage()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void LogPage::refresh() { m_model->reload(); }

void LogPage::applyFilter()
{
    EntryFilter filter;
    filter.action = m_action->currentData().toString();
    filter.subject = m_subject->text().trimmed();
    filter.actor = m_actor->text().trimmed();
    if (!filter.subject.isEmpty() && std::exchange(m_lookedAt, filter.subject) != filter.subject)
        worker()->run(this, [subject = filter.subject](const Stores &stores, const Session &session) { return recordLook(stores, session, subject, QStringLiteral("log")); },
                      [this](const Done &done) {
            if (!done)
                errors()->show(done.error());
        });
    m_model->setFilter(filter);
}

void LogPage::showSubject(const QString &subject)
{
    m_subject->setText(subject);
    applyFilter();
}

void LogPage::showEntry(LeafIndex index)
{
    const int row = m_model->rowOf(index);
    if (row < 0) { // outside the filter, or the rows are still being read
        m_wanted = index;
        m_subject->clear();
        m_actor->clear();
        const QSignalBlocker block(m_action);
        m_action->setCurrentIndex(0);
        applyFilter();
        return;
    }
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    showDetail();
}

void LogPage::showDetail()
{
    if (m_table->currentIndex().isValid())
        m_selected = m_model->indexAt(m_table->currentIndex().row());
    const auto entry = m_model->rowAt(m_table->currentIndex().row());
    if (!m_table->currentIndex().isValid() || !entry || entry->index < 0) {
        m_detail->setText(tr("Select an entry to see what it says."));
        return;
    }
    const auto line = [](const QString &name, const QString &value) {
        return value.isEmpty() ? QString() : QStringLiteral("<p><b>%1</b><br>%2</p>").arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    };
    m_detail->setText(QStringLiteral("<h3>%1 · #%2</h3>").arg(actionTitle(entry->action).toHtmlEscaped()).arg(entry->index)
                      + line(tr("Time"), instantText(entry->time) + QStringLiteral(" · ") + instantTextUtc(entry->time)) + line(tr("Actor"), entry->actor)
                      + line(tr("Subject"), entry->subject) + line(tr("Outcome"), outcomeTitle(entry->outcome)) + line(tr("Purpose"), entry->purpose)
                      + line(tr("Integration"), entry->integration) + line(tr("Concerns"), entry->ref) + line(tr("Operation"), entry->operation)
                      + line(tr("Event"), entry->event)
                      + (entry->hasDetails ? line(tr("Details"), tr("Sealed under a key of their own; the entry holds a commitment.")) : QString()));
}

void LogPage::verify(bool full)
{
    if (m_cancelled)
        return;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_verify->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->show();
    m_result->setText(tr("Verifying …"));
    m_findings->hide();
    auto *watcher = new QFutureWatcher<Result<Verification>>(this);
    connect(watcher, &QFutureWatcher<Result<Verification>>::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_cancelled.reset();
        showResult(watcher->result());
    });
    const QPointer<LogPage> self(this);
    const auto cancelled = m_cancelled;
    const Session session = worker()->session();
    watcher->setFuture(QtConcurrent::run([session, cancelled, full, self]() {
        VerifyOptions options;
        options.full = full;
        options.cancel = cancelled.get();
        options.progress = [self](TreeSize done, TreeSize all) {
            QMetaObject::invokeMethod(QCoreApplication::instance(), [self, done, all] {
                if (LogPage *page = self.data())
                    page->showProgress(done, all);
            });
        };
        return verifyLog(session, options);
    }));
}

void LogPage::showProgress(TreeSize done, TreeSize all)
{
    m_progress->setRange(0, 1000);
    m_progress->setValue(all > 0 ? int(done * 1000 / all) : 1000);
}

void LogPage::showResult(const Result<Verification> &result)
{
    m_verify->setEnabled(true);
    m_progress->hide();
    m_cancel->hide();
    m_findings->clear();
    m_findings->setVisible(result && !result->ok());
    if (!result) {
        m_result->setText(result.error().message + QLatin1Char(' ') + result.error().hint);
    } else {
        const Verification &v = *result;
        const QString seconds = QLocale().toString(double(v.took.count()) / 1000.0, 'f', 1);
        m_result->setText(v.ok() ? QStringLiteral("<span style='color:%1'>✔ %2</span>").arg(Signal::good().name(),
                                       tr("The log is as it was signed: %1 entries, %2 rows read in %3 s. Root %4.")
                                           .arg(QLocale().toString(v.entries), QLocale().toString(v.checked), seconds, QString::fromLatin1(bytes(v.root).toBase64().left(12)) + QStringLiteral("…")))
                                 : QStringLiteral("<b style='color:%1'>⚠ %2</b> %3").arg(Signal::bad().name(),
                                       tr("The log is NOT as it was signed: %n findings.", nullptr, int(v.findings.size())),
                                       tr("Do not write to the store. Copy the workspace folder, note the findings and call the operator of the gateway.")));
        for (const Finding &finding : v.findings) {
            auto *item = new QListWidgetItem(QStringLiteral("⚠ ") + finding.message(), m_findings);
            item->setData(Qt::UserRole, finding.first);
        }
        const bool ok = v.ok();
        const TreeSize entries = v.entries;
        worker()->run(this, [ok, entries](const Stores &stores, const Session &session) -> Done {
            Event event = staffEvent(session, QStringLiteral("console.verified"), ok ? QStringLiteral("ok") : QStringLiteral("findings"));
            event.ref = QStringLiteral("log:%1").arg(entries);
            return ok ? record(stores, session, event) : report(stores.audit, event);
        }, [this](const Done &done) {
            if (!done)
                errors()->show(done.error());
            refresh();
        });
    }
    m_last = result;
    Q_EMIT verified();
}

} // namespace nachweis::ui
