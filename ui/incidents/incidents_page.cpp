// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/incidents_page.h"

#include "common/entries_drag.h"
#include "common/form_fields.h"
#include "common/theme.h"
#include "common/words.h"
#include "consent/coverage.h"
#include "incidents/figures_dialog.h"
#include "incidents/filing_dialog.h"
#include "incidents/proposals_dialog.h"
#include "incidents/wall_view.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QToolButton>

namespace nachweis::ui {

using incidents::Step;

IncidentsPage::IncidentsPage(Worker *worker, QWidget *parent)
    : Page(worker, tr("Incidents"),
           tr("Personal data breaches and suspicions. Every breach is documented here, also one that is not notified "
              "(Art. 33(5))."),
           parent),
      m_list(smallTable({tr("No."), tr("State"), tr("What was noticed")}, tr("Incidents"), this)),
      m_proposalBox(new ProposalBox("incidentProposals", {tr("What the log shows"), tr("Who"), tr("Entries")},
                                    tr("Proposals from the log"), tr("Open an incident from it"), tr("No incident …"),
                                    this)),
      m_detail(new IncidentDetail(worker->session().clock, this)),
      m_empty(textLabel(tr("No incidents. “Report an incident” records the first."), this)),
      m_message(textLabel({}, this)), m_passphrase(new SecretView(worker, u"passphraseOnce"_s, this)),
      m_new(new QPushButton(tr("Report an incident …"), this)),
      m_aware(new QPushButton(asking(Step::BecomeAware), this)), m_assess(new QPushButton(asking(Step::Assess), this)),
      m_note(new QPushButton(asking(Step::Note), this)), m_file(new QPushButton(asking(Step::File), this)),
      m_close(new QPushButton(asking(Step::Close), this)), m_filing(new QPushButton(asking(Step::KeepDraft), this)),
      m_more(new QToolButton(this)), m_task(new Job(this, worker)), m_count(new Job(this, worker)),
      m_counting(new QWidget(this))
{
    setObjectName(u"incidentsPage"_s);
    const std::pair<QWidget *, const char *> names[] = {{m_list, "incidents"},      {m_new, "newIncident"},
                                                        {m_aware, "aware"},         {m_assess, "assess"},
                                                        {m_note, "note"},           {m_file, "file"},
                                                        {m_close, "closeIncident"}, {m_filing, "filing"},
                                                        {m_more, "moreIncident"},   {m_message, "incidentMessage"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    auto *top = new QHBoxLayout;
    top->addWidget(m_new);
    top->addWidget(m_empty, 1);
    top->addStretch(1);
    body()->addLayout(top);
    m_proposalBox->table()->setColumnWidth(0, fontMetrics().averageCharWidth() * 60);
    m_proposalBox->table()->setColumnWidth(1, fontMetrics().averageCharWidth() * 24);
    body()->addWidget(m_proposalBox);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->addWidget(m_detail, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_passphrase);
    m_message->hide();
    auto *counting = new QHBoxLayout(m_counting);
    counting->setContentsMargins(0, 0, 0, 0);
    auto *busy = new QProgressBar(m_counting);
    busy->setRange(0, 0);
    busy->setAccessibleName(tr("The affected persons are being counted"));
    auto *cancel = new QPushButton(tr("Cancel"), m_counting);
    counting->addWidget(new QLabel(tr("The affected persons are being counted …"), m_counting));
    counting->addWidget(busy, 1);
    counting->addWidget(cancel);
    m_counting->hide();
    layout->addWidget(m_counting);
    connect(this, &Page::appeared, this, &IncidentsPage::showDetail);
    connect(cancel, &QPushButton::clicked, m_count, &Job::cancel);
    connect(m_detail, &IncidentDetail::printWanted, this, &IncidentsPage::saveTimeline);
    auto *buttons = new QGridLayout;
    int i = 0;
    for (QWidget *button :
         std::initializer_list<QWidget *>{m_aware, m_assess, m_filing, m_file, m_note, m_close, m_more}) {
        buttons->addWidget(button, i / 4, i % 4);
        ++i;
    }
    for (int column = 0; column < 4; ++column)
        buttons->setColumnStretch(column, 1);
    m_more->setText(tr("More"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    layout->addLayout(buttons);
    splitter->addWidget(pane);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({340, 720});
    body()->addWidget(splitter, 1);
    m_list->setColumnWidth(0, fontMetrics().averageCharWidth() * 8);
    m_list->setColumnWidth(1, fontMetrics().averageCharWidth() * 14);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IncidentsPage::showDetail);
    connect(m_new, &QPushButton::clicked, this, [this] { askStep(reportStep(now())); });
    connect(m_aware, &QPushButton::clicked, this, [this] {
        const incidents::Incident &shown = m_shown->incident;
        askStep(hasStep(shown, Step::BecomeAware) ? awareStep(shown.id, now())
                                                  : otherAwarenessStep(shown.id, *shown.aware));
    });
    connect(m_assess, &QPushButton::clicked, this, [this] { askStep(assessStep(m_selected)); });
    connect(m_note, &QPushButton::clicked, this, [this] { askStep(noteStep(m_selected)); });
    connect(m_file, &QPushButton::clicked, this, [this] {
        QList<incidents::Obligation> tellable = m_shown->incident.obligations;
        tellable.removeIf([](const incidents::Obligation &o) { return !o.tellable(); });
        askStep(fileStep(m_selected, tellable, now()));
    });
    connect(m_filing, &QPushButton::clicked, this, [this] { openFiling(incidents::rules::authority); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        askStep(hasStep(m_shown->incident, Step::Reopen) ? reopenStep(m_selected) : closeStep(m_selected));
    });
    connect(m_detail, &IncidentDetail::obligationChosen, this, &IncidentsPage::openFiling);
    connect(m_detail, &IncidentDetail::entriesDropped, this,
            [this](const QList<qint64> &entries) { attach(entries, m_selected); });
    const auto incidentAt = [this](const QPoint &at) -> const incidents::Incident * {
        const int under = m_list->rowAt(at.y());
        return under >= 0 && under < m_incidents.size() && !m_incidents[under].closed ? &m_incidents[under] : nullptr;
    };
    auto *drop =
        new EntriesDrop(m_list->viewport(), [incidentAt](const QPoint &at) { return incidentAt(at) != nullptr; });
    connect(drop, &EntriesDrop::dropped, this, [this, incidentAt](const QList<qint64> &entries, const QPoint &at) {
        attach(entries, incidentAt(at)->id);
    });
    connect(m_proposalBox, &ProposalBox::taken, this, &IncidentsPage::takeProposal);
    connect(m_proposalBox, &ProposalBox::dismissed, this, &IncidentsPage::dismissProposal);
    showDetail();
}

void IncidentsPage::refresh()
{
    if (!std::exchange(m_detected, true))
        detect();
    const int token = ++m_generation;
    worker()->run(
        this,
        [](const Stores &stores, const Session &) -> Result<Lists> {
            NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
            Lists lists;
            NACHWEIS_ASSIGN(lists.incidents, incidents::listIncidents(*gateway, false));
            NACHWEIS_ASSIGN(lists.proposals, incidents::incidentProposals(*gateway));
            NACHWEIS_ASSIGN(lists.contracts, incidents::contractObligations(*gateway));
            NACHWEIS_ASSIGN(lists.thresholds, incidents::detectorSettings(*gateway));
            return lists;
        },
        [this, token](const Result<Lists> &lists) {
            if (token != m_generation)
                return;
            if (lists)
                showLists(*lists);
            else
                errors()->show(lists.error());
        });
}

// Reads what is new in the log since the last time: in a thread of its own, because the first time is all of it.
void IncidentsPage::detect()
{
    if (worker()->session().logBroken || worker()->session().duty == Duty::Approver)
        return;
    m_task->run(
        [](const Stores &stores, const Session &session, const Running &running) {
            return incidents::runDetectors(stores, session, {consent::uncoveredMessages, running.cancel});
        },
        [this](const Result<int> &added) {
            if (!added)
                errors()->show(added.error());
            else if (*added > 0)
                refresh();
        });
}

void IncidentsPage::showLists(const Lists &lists)
{
    m_proposals = lists.proposals;
    m_contracts = lists.contracts;
    m_thresholds = lists.thresholds;
    m_proposalBox->table()->setRowCount(0);
    for (int i = 0; i < m_proposals.size(); ++i) {
        const incidents::IncidentProposal &p = m_proposals[i];
        const QString entries = p.entries == 0   ? u"–"_s
                                : p.entries == 1 ? u"#%1"_s.arg(p.first)
                                                 : u"%1 (#%2 – #%3)"_s.arg(p.entries).arg(p.first).arg(p.last);
        setRow(m_proposalBox->table(), i, {titleOf(p.detector), p.what, entries});
    }
    m_proposalBox->showSentence(
        tr("<b>%n things in the log could be incidents.</b> A person decides.", nullptr, int(m_proposals.size())));
    // What this member has just reported is the one to work on.
    for (const incidents::Incident &i : lists.incidents) {
        const auto same = [&](const incidents::Incident &one) { return one.id == i.id; };
        if (m_listed && i.openedBy == worker()->session().staff &&
            std::none_of(m_incidents.begin(), m_incidents.end(), same))
            m_selected = i.id;
    }
    m_listed = true;
    m_incidents = lists.incidents;
    const QSignalBlocker block(m_list->selectionModel());
    m_list->setRowCount(int(m_incidents.size()));
    int row = m_incidents.isEmpty() ? -1 : 0;
    for (int i = 0; i < m_incidents.size(); ++i) {
        setRow(m_list, i, {m_incidents[i].label(), titleOf(m_incidents[i].state), m_incidents[i].title});
        if (m_incidents[i].id == m_selected)
            row = i;
    }
    m_empty->setVisible(m_incidents.isEmpty());
    m_list->setCurrentCell(row, 0);
    showDetail();
}

void IncidentsPage::select(const QString &id)
{
    m_selected = id;
    refresh();
}

void IncidentsPage::showDetail()
{
    const int row = m_list->currentRow();
    const int token = ++m_generation;
    const bool any = row >= 0 && row < m_incidents.size();
    for (QWidget *w : std::initializer_list<QWidget *>{m_aware, m_assess, m_note, m_file, m_close, m_filing})
        w->setVisible(any);
    if (!any) {
        m_shown.reset();
        m_detail->clear();
        fillMore();
        return;
    }
    if (m_selected != m_incidents[row].id)
        m_message->hide();
    m_passphrase->clear();
    const QString id = m_selected = m_incidents[row].id;
    if (!isVisible()) // nobody looks before: no look is logged
        return;
    const bool again = std::exchange(m_logged, id) == id; // shown once more after a refresh: one look, one entry
    worker()->run(
        this,
        [id, again](const Stores &stores, const Session &session) -> Result<IncidentDetail::Data> {
            if (!again)
                NACHWEIS_TRY(log::recordLook(stores, session, {}, id));
            return IncidentDetail::read(stores, session, id);
        },
        [this, token](const Result<IncidentDetail::Data> &read) {
            if (token != m_generation)
                return;
            if (read)
                show(*read);
            else
                errors()->show(read.error());
        });
}

void IncidentsPage::show(const IncidentDetail::Data &shown)
{
    m_shown = shown;
    m_detail->show(shown);
    const incidents::Incident &i = shown.incident;
    m_aware->setText(asking(i.aware ? Step::ProposeAwareness : Step::BecomeAware));
    m_aware->setEnabled(hasStep(i, Step::BecomeAware) || hasStep(i, Step::ProposeAwareness));
    m_close->setText(asking(hasStep(i, Step::Reopen) ? Step::Reopen : Step::Close));
    m_assess->setEnabled(hasStep(i, Step::Assess));
    m_note->setEnabled(hasStep(i, Step::Note));
    m_filing->setEnabled(i.obligation(incidents::rules::authority) != nullptr); // also to be read
    m_file->setEnabled(hasStep(i, Step::File) &&
                       std::any_of(i.obligations.begin(), i.obligations.end(),
                                   [](const incidents::Obligation &o) { return o.tellable(); }));
    fillMore();
}

void IncidentsPage::takeProposal(int row)
{
    if (row < 0 || row >= m_proposals.size())
        return;
    worker()->run(
        this,
        [id = m_proposals[row].id](const Stores &stores, const Session &session) {
            return incidents::takeIncidentProposal(stores, session, id, localZone());
        },
        [this](const Result<incidents::Incident> &opened) {
            if (!opened)
                return errors()->show(opened.error());
            m_selected = opened->id;
            Q_EMIT changed();
        });
}

void IncidentsPage::dismissProposal(int row)
{
    if (row < 0 || row >= m_proposals.size())
        return;
    ask({tr("No incident"),
         tr("The proposal stays with its reason; the entries stay in the log."),
         tr("Dismiss 1 proposal"),
         {{u"reason"_s, tr("Reason"), FormField::Kind::Text, {}, {}, {}}}},
        [id = m_proposals[row].id](const Stores &s, const Session &session, const FormValues &v) {
            return incidents::dismissIncidentProposal(s, session, id, v[u"reason"_s]);
        });
}

void IncidentsPage::attach(const QList<qint64> &entries, const QString &incidentId)
{
    QList<std::pair<QString, QString>> open;
    for (const incidents::Incident &i : std::as_const(m_incidents))
        if (!i.closed)
            open.append({i.id, i.label() + u" · "_s + i.title});
    if (open.isEmpty()) {
        m_message->setText(tr(
            "No incident is open that the entries could go to. “Report an incident” opens one; then send them again."));
        m_message->show();
        return;
    }
    ask({tr("Attach to an incident"),
         tr("The entries stand in the incident's timeline and, with their proofs, in its documentation."),
         tr("Attach %n entries", nullptr, int(entries.size())),
         {form::choice("incident", tr("Incident"), open, incidentId)}},
        [entries](const Stores &stores, const Session &session, const FormValues &v) {
            return incidents::attachEntries(stores, session, v[u"incident"_s], entries);
        });
}

void IncidentsPage::openFiling(const QString &rule)
{
    if (!m_shown)
        return;
    auto *dialog = new FilingDialog(
        worker(), m_shown->incident, rule,
        [page = QPointer(this)](const Error &error) {
            if (page)
                page->errors()->show(error);
        },
        this);
    connect(dialog, &FilingDialog::sent, this, &Page::changed);
    dialog->open();
}

// Counting reads the log: in a thread of its own, with Cancel.
void IncidentsPage::askAffected()
{
    if (m_count->running())
        return;
    auto *dialog = new FormDialog(affectedForm(now()), this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id = m_selected](const FormValues &values) {
        const auto query = affectedQuery(values);
        if (!query)
            return dialog->showError(query.error());
        dialog->accept();
        if (m_selected == id)
            countAffected(*query);
    });
    dialog->open();
}

void IncidentsPage::countAffected(const incidents::AffectedQuery &query)
{
    if (m_count->running())
        return;
    m_counting->show();
    m_count->run(
        [id = m_selected, query](const Stores &stores, const Session &session, const Running &running) {
            return incidents::runAffected(stores, session, id, query, running.cancel);
        },
        [this](const Done &done) {
            m_counting->hide();
            if (done)
                errors()->clear();
            else
                errors()->show(done.error());
            Q_EMIT changed();
        });
}

void IncidentsPage::showDecidedProposals()
{
    worker()->run(
        this,
        [](const Stores &stores, const Session &) -> Result<QList<incidents::IncidentProposal>> {
            NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
            return incidents::decidedIncidentProposals(*gateway);
        },
        [this](const Result<QList<incidents::IncidentProposal>> &decided) {
            if (!decided)
                return errors()->show(decided.error());
            auto *dialog = new ProposalsDialog(*decided, m_incidents, this);
            connect(dialog, &ProposalsDialog::openEntry, this, &Page::openEntry);
            dialog->open();
        });
}

void IncidentsPage::showFigures()
{
    worker()->run(
        this,
        [](const Stores &stores, const Session &) -> Result<QList<incidents::RegisterYear>> {
            NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
            return incidents::registerFigures(*gateway);
        },
        [this](const Result<QList<incidents::RegisterYear>> &years) {
            if (!years)
                return errors()->show(years.error());
            auto *dialog = new FiguresDialog(*years, this);
            connect(dialog, &FiguresDialog::documentationWanted, this, [this] { saveReport(true); });
            dialog->open();
        });
}

void IncidentsPage::showWall()
{
    auto *wall = new WallView(m_shown->incident, worker()->session().clock, this);
    wall->showFullScreen();
}

} // namespace nachweis::ui
