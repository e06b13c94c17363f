// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_page.h"

#include "common/theme.h"
#include "common/time_chart.h"
#include "common/words.h"
#include "log/attest_page.h"
#include "log/entry_detail.h"
#include "log/filter_bar.h"
#include "log/log_export.h"
#include "log/quarantine.h"
#include "log/sequencer.h"
#include "log/verify_strip.h"

#include <QDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

namespace nachweis::ui {
namespace {

constexpr int followSeconds = 2;

} // namespace

LogPage::LogPage(Worker *worker, QWidget *parent)
    : Page(worker, tr("Audit log"),
           tr("Everything that happened, in the order in which it was recorded. Any change to a row can be proven."),
           parent),
      m_strip(new VerifyStrip(worker, this)), m_filters(new FilterBar(worker->session().staff, this)),
      m_chart(new TimeChart(this)), m_model(new EntryModel(worker, this)), m_table(new QTableView(this)),
      m_detail(new EntryDetail(worker, this)), m_export(new LogExport(worker, this)), m_entries(new QWidget(this)),
      m_broken(new QFrame(this)), m_brokenText(textLabel({}, this)), m_counting(new Job(this, worker))
{
    setObjectName(u"logPage"_s);
    body()->addWidget(m_strip);
    auto *brokenColumn = new QVBoxLayout(m_broken);
    m_broken->setObjectName(u"logBroken"_s);
    m_broken->setFrameShape(QFrame::StyledPanel);
    m_brokenText->setObjectName(u"logBrokenText"_s);
    auto *anyway = new QPushButton(tr("Show the entries all the same"), m_broken);
    anyway->setObjectName(u"showAllTheSame"_s);
    anyway->setAutoDefault(false);
    brokenColumn->addWidget(m_brokenText);
    brokenColumn->addWidget(anyway, 0, Qt::AlignLeft);
    brokenColumn->addStretch(1);
    m_broken->hide();
    body()->addWidget(m_broken, 1);

    auto *column = new QVBoxLayout(m_entries);
    column->setContentsMargins(0, 0, 0, 0);
    auto *attest = new QPushButton(tr("Witnesses and time stamps …"), this);
    attest->setObjectName(u"attest"_s);
    m_filters->addTool(m_export->button());
    m_filters->addTool(attest);
    column->addWidget(m_filters);
    m_chart->setObjectName(u"entryChart"_s);
    column->addWidget(m_chart);
    column->addWidget(m_export);
    column->addWidget(makeTable(), 1);
    m_refused = new QLabel(this);
    m_refused->setObjectName(u"refusedReports"_s);
    m_refused->setTextFormat(Qt::PlainText); // anybody who reports can have written it
    m_refused->setWordWrap(true);
    m_refused->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_refused->hide();
    body()->addWidget(m_refused);
    body()->addWidget(m_entries, 1);
    m_entries->hide();
    connect(m_export, &LogExport::attachWanted, this, &Page::attachEntries);
    m_export->selection = [this] { return selectedEntries(); };
    m_export->filter = [this] { return m_filters->filter(); };

    const auto showError = [this](const Error &error) { errors()->show(error); };
    connect(m_model, &EntryModel::failed, this, showError);
    connect(m_strip, &VerifyStrip::failed, this, showError);
    connect(m_detail, &EntryDetail::failed, this, showError);
    connect(m_export, &LogExport::failed, this, showError);
    connect(m_export, &LogExport::changed, this, &LogPage::refresh);
    connect(m_detail, &EntryDetail::changed, this, &LogPage::refresh);
    connect(m_detail, &EntryDetail::accessesWanted, this, &LogPage::showAccesses);
    connect(m_strip, &VerifyStrip::entryChosen, this, &LogPage::showEntry);
    connect(m_strip, &VerifyStrip::verified, this, [this] {
        refresh();
        Q_EMIT verified();
    });
    connect(anyway, &QPushButton::clicked, this, &LogPage::showAllTheSame);
    connect(m_model, &EntryModel::loaded, this, [this] {
        m_filters->setCount((m_model->complete() ? QString() : u"≥ "_s) +
                            tr("%Ln entries", nullptr, m_model->rowCount()));
        const ledger::LeafIndex wanted = m_wanted >= 0 ? m_wanted : m_selected;
        m_wanted = -1;
        if (wanted >= 0 && m_model->rowOf(wanted) >= 0)
            return showEntry(wanted);
        m_selected = -1;
        m_detail->clear();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogPage::showDetail);
    connect(m_model, &EntryModel::dataChanged, this, &LogPage::showDetail);
    connect(m_filters, &FilterBar::changed, this, &LogPage::applyFilter);
    connect(m_filters, &FilterBar::followChanged, this, [this](bool on) { on ? m_follow.start() : m_follow.stop(); });
    m_follow.setInterval(followSeconds * 1000);
    connect(&m_follow, &QTimer::timeout, this, &LogPage::follow);
    connect(m_chart, &TimeChart::periodSelected, this, [this](Instant since, Instant until) {
        log::EntryFilter filter = m_filters->filter();
        filter.since = since;
        filter.until = until;
        m_filters->setFilter(filter);
    });
    connect(attest, &QPushButton::clicked, this, [this] {
        auto *dialog = new QDialog(this);
        dialog->setObjectName(u"attestDialog"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("Witnesses and time stamps"));
        dialog->resize(900, 640);
        auto *page = new AttestPage(this->worker(), dialog);
        connect(page, &Page::changed, this, &LogPage::refresh);
        fillDialog(dialog, page);
        dialog->open();
    });
}

QWidget *LogPage::makeTable()
{
    m_table->setObjectName(u"entries"_s);
    m_table->setAccessibleName(tr("Entries of the audit log"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setDragDropMode(QAbstractItemView::DragOnly); // to an incident
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // no row is measured
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int unit = fontMetrics().averageCharWidth();
    for (const auto &[column, chars] : {std::pair{EntryModel::Index, 10},
                                        {EntryModel::Action, 26},
                                        {EntryModel::Actor, 16},
                                        {EntryModel::Subject, 13},
                                        {EntryModel::Outcome, 11}})
        m_table->setColumnWidth(column, unit * chars);
    m_table->setColumnWidth(EntryModel::Time, fontMetrics().horizontalAdvance(instantText(now())) + 20);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({720, 260});
    return splitter;
}

void LogPage::setContinuity(const Result<log::Continuity> &continuity)
{
    const QString message =
        continuity ? continuity->message() : continuity.error().message + ' '_L1 + continuity.error().hint;
    m_open = message.isEmpty();
    m_entries->setVisible(m_open);
    m_broken->setVisible(!m_open);
    m_strip->setScrubbing(m_open);
    if (m_open)
        refresh();
    else
        m_brokenText->setText(u"<h3 style='color:%1'>⚠ %2</h3><p>%3</p><p>%4</p>"_s.arg(
            Signal::bad().name(), tr("No entry is shown"), message.toHtmlEscaped(),
            tr("“Verify the whole log” names what was changed.")));
}

void LogPage::showAllTheSame()
{
    m_open = true;
    m_broken->hide();
    m_entries->show();
    worker()->run(
        this,
        [](const Stores &stores, const Session &session) { // waits in the intake: the log itself is evidence now
            return log::report(stores.audit, session, log::staffEvent(session, u"console.unproven"_s, u"ok"_s));
        },
        [this](const Done &done) {
            if (!done)
                errors()->show(done.error());
        });
    refresh();
}

void LogPage::refresh()
{
    if (!m_open)
        return;
    m_model->reload();
    count();
    showRefused();
}

void LogPage::showRefused()
{
    struct Refused
    {
        qint64 count = 0;
        QList<log::Quarantined> newest;
    };
    worker()->run(
        this,
        [](const Stores &stores, const Session &) -> Result<Refused> {
            Refused refused;
            NACHWEIS_ASSIGN(refused.count, log::quarantinedCount(stores.audit));
            NACHWEIS_ASSIGN(refused.newest, log::quarantined(stores.audit, 3));
            return refused;
        },
        [this](const Result<Refused> &refused) {
            if (!refused)
                return errors()->show(refused.error());
            m_refused->setVisible(refused->count > 0);
            QString text = tr("%n reports were refused and put aside; they are no entries of the log:", nullptr,
                              int(refused->count));
            for (const log::Quarantined &q : refused->newest)
                text += u"\n%1 · %2 · %3: %4"_s.arg(instantText(q.refused), q.action.left(60), q.actor.left(60),
                                                    q.reasonTitle());
            m_refused->setText(text);
        });
}

void LogPage::applyFilter()
{
    const log::EntryFilter filter = m_filters->filter();
    if (!filter.subject.isEmpty() && std::exchange(m_lookedAt, filter.subject) != filter.subject)
        worker()->run(
            this,
            [subject = filter.subject](const Stores &stores, const Session &session) {
                return log::recordLook(stores, session, subject, u"log"_s);
            },
            [this](const Done &done) {
                if (!done)
                    errors()->show(done.error());
            });
    if (!m_open)
        return;
    m_model->setFilter(filter);
    count();
}

void LogPage::count()
{
    if (m_counting->running()) {
        m_countAgain = true;
        return;
    }
    struct Counts
    {
        std::vector<qint64> counts;
        Instant since, until;
    };
    m_counting->run(
        [filter = m_filters->filter()](const Stores &stores, const Session &, const Running &) -> Result<Counts> {
            NACHWEIS_ASSIGN(const auto times, log::entryTimes(stores.audit));
            if (!times)
                return Counts();
            Counts c{{},
                     filter.since.value_or(times->first),
                     filter.until.value_or(times->second + std::chrono::seconds(1))};
            NACHWEIS_ASSIGN(c.counts, log::entryCounts(stores.audit, filter, c.since, c.until, TimeChart::buckets));
            return c;
        },
        [this](const Result<Counts> &c) {
            if (c)
                m_chart->setCounts(c->counts, c->since, c->until);
            else
                errors()->show(c.error());
            if (std::exchange(m_countAgain, false))
                count();
        });
}

void LogPage::follow()
{
    if (!m_open)
        return;
    // What the gateway has reported meanwhile is sequenced here where this member can sign.
    worker()->run(
        this,
        [](const Stores &stores, const Session &session) -> Result<ledger::TreeSize> {
            NACHWEIS_ASSIGN(const QVariant waiting, stores.audit.value(u"SELECT 1 FROM intake LIMIT 1"_s));
            if (!waiting.isNull() && !session.keys.signingSeed.isEmpty())
                NACHWEIS_TRY(log::sequence(stores.audit, session));
            return log::entryCount(stores.audit);
        },
        [this](const Result<ledger::TreeSize> &size) {
            if (!size)
                errors()->show(size.error());
            else if (*size != m_model->logSize())
                refresh();
        });
}

void LogPage::showSubject(const QString &subject)
{
    log::EntryFilter filter;
    filter.subject = subject;
    m_filters->setFilter(filter);
}

void LogPage::showAccesses(const QString &subject)
{
    log::EntryFilter filter;
    filter.subject = subject;
    filter.action = u"data."_s;
    m_filters->setFilter(filter);
}

void LogPage::showEntry(ledger::LeafIndex index)
{
    const int row = m_model->rowOf(index);
    if (row < 0) { // outside the filter, or the rows are still being read
        m_wanted = index;
        m_filters->setFilter({});
        return;
    }
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    showDetail();
}

void LogPage::showDetail()
{
    if (!m_table->currentIndex().isValid()) // the rows are being read again; what is shown stays until then
        return;
    const int row = m_table->currentIndex().row();
    m_selected = m_model->indexAt(row);
    const auto entry = m_model->rowAt(row);
    if (!entry)
        return;
    if (entry->index < 0)
        m_detail->showGone(m_selected);
    else
        m_detail->show(*entry);
}

QList<ledger::LeafIndex> LogPage::selectedEntries() const
{
    QList<ledger::LeafIndex> list;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        list.append(m_model->indexAt(row.row()));
    std::sort(list.begin(), list.end());
    return list;
}

void LogPage::verify(bool full)
{
    m_strip->verify(full);
}
const Result<ledger::Verification> &LogPage::lastResult() const
{
    return m_strip->lastResult();
}

} // namespace nachweis::ui
