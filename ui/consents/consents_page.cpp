// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/consents_page.h"

#include "common/file_choice.h"
#include "common/theme.h"
#include "common/words.h"
#include "consent/consent_evidence.h"
#include "consents/coverage_dialog.h"
#include "people/subjects.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>

namespace nachweis::ui {
namespace {

constexpr int revealSeconds = 60;

QString purposeTitle(const consent::Consent &c)
{
    return QLocale().language() == QLocale::German ? c.purposeTitleDe : c.purposeTitleEn;
}

} // namespace

ConsentModel::ConsentModel(Worker *worker, QObject *parent) : QAbstractTableModel(parent), m_worker(worker) {}

void ConsentModel::setFilter(const consent::ConsentFilter &filter)
{
    m_filter = filter;
    reload();
}

void ConsentModel::reload()
{
    ++m_generation;
    fetch(true);
    const int token = m_generation;
    const consent::ConsentFilter filter = m_filter;
    m_worker->run(
        this,
        [filter](const Stores &stores, const Session &) -> Result<qint64> {
            NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
            return consent::countConsents(*gateway, filter);
        },
        [this, token](const Result<qint64> &count) {
            if (token == m_generation && count)
                Q_EMIT counted(*count);
        });
}

void ConsentModel::fetchMore(const QModelIndex &)
{
    fetch(false);
}

void ConsentModel::fetch(bool first)
{
    m_fetching = true;
    const int token = m_generation;
    const consent::ConsentFilter filter = m_filter;
    consent::ConsentCursor cursor;
    if (!first && !m_rows.isEmpty())
        cursor = {toMicroseconds(m_rows.last().since), m_rows.last().id};
    m_worker->run(
        this,
        [filter, cursor](const Stores &stores, const Session &) -> Result<QList<consent::ConsentRow>> {
            NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
            return consent::listConsents(*gateway, filter, cursor, pageSize);
        },
        [this, token, first](const Result<QList<consent::ConsentRow>> &rows) {
            if (token != m_generation)
                return;
            m_fetching = false;
            if (!rows) {
                m_more = false;
                Q_EMIT failed(rows.error());
                return;
            }
            m_more = rows->size() == pageSize;
            if (first) {
                beginResetModel();
                m_rows = *rows;
                endResetModel();
                Q_EMIT loaded();
            } else if (!rows->isEmpty()) {
                beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows->size()) - 1);
                m_rows += *rows;
                endInsertRows();
            }
        });
}

QVariant ConsentModel::data(const QModelIndex &index, int role) const
{
    const consent::ConsentRow *row = rowAt(index.row());
    if (!row || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (index.column()) {
    case Address:
        return row->address.isEmpty() ? tr("erased") : row->address;
    case Purpose:
        return row->purpose;
    case State:
        return consent::consentStateTitle(row->state);
    case Since:
        return role == Qt::ToolTipRole ? instantTextUtc(row->since) : instantText(row->since);
    case Subject:
        return row->subject;
    default:
        return {};
    }
}

QVariant ConsentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Address:
        return tr("Person");
    case Purpose:
        return tr("Purpose");
    case State:
        return tr("State");
    case Since:
        return tr("Since");
    case Subject:
        return tr("Subject");
    default:
        return {};
    }
}

ConsentsPage::ConsentsPage(Worker *worker, QWidget *parent)
    : Page(worker, tr("Consents"),
           tr("Who agreed to what, how it came about, and how well it can be proven (GDPR Art. 7(1))."), parent),
      m_model(new ConsentModel(worker, this)), m_table(new QTableView(this)), m_state(new QComboBox(this)),
      m_purpose(new QComboBox(this)), m_all(new QPushButton(tr("Show all"), this)),
      m_reveal(new QPushButton(tr("Reveal …"), this)), m_withdraw(new QPushButton(tr("Record withdrawal …"), this)),
      m_history(new QPushButton(tr("Who saw this person’s data"), this)),
      m_evidence(new QPushButton(tr("Evidence package …"), this)), m_count(new QLabel(this)),
      m_detail(textLabel({}, this)), m_empty(textLabel({}, this)),
      m_revealed(new SecretView(worker, u"revealed"_s, this))
{
    setObjectName(u"consentsPage"_s);
    auto *filters = new QHBoxLayout;
    m_state->setObjectName(u"stateFilter"_s);
    m_state->setAccessibleName(tr("State"));
    m_state->addItem(tr("All states"), QString());
    for (const char *state : {"active", "pending_confirmation", "withdrawn", "objected", "lapsed", "invalid"})
        m_state->addItem(consent::consentStateTitle(QLatin1String(state)), QString::fromLatin1(state));
    m_purpose->setAccessibleName(tr("Purpose"));
    m_purpose->addItem(tr("All purposes"), QString());
    for (const char *purpose : {"marketing", "order_updates", "service"})
        m_purpose->addItem(QString::fromLatin1(purpose), QString::fromLatin1(purpose));
    for (QWidget *w : std::initializer_list<QWidget *>{m_state, m_purpose, m_all, m_count})
        filters->addWidget(w);
    filters->addStretch(1);
    auto *coverage = new QPushButton(tr("Messages without a consent …"), this);
    coverage->setObjectName(u"coverage"_s);
    filters->addWidget(coverage);
    connect(coverage, &QPushButton::clicked, this, &ConsentsPage::showCoverage);
    body()->addLayout(filters);
    m_empty->setObjectName(u"emptyState"_s);
    m_empty->hide();
    body()->addWidget(m_empty);

    m_table->setObjectName(u"consents"_s);
    m_table->setAccessibleName(tr("Consents"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int unit = fontMetrics().averageCharWidth();
    for (const auto &[column, chars] : {std::pair{ConsentModel::Address, 22},
                                        {ConsentModel::Purpose, 14},
                                        {ConsentModel::State, 24},
                                        {ConsentModel::Since, 24}})
        m_table->setColumnWidth(column, unit * chars);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_table);
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    m_detail->setObjectName(u"consentDetail"_s);
    m_detail->setAlignment(Qt::AlignTop);
    connect(m_revealed, &SecretView::failed, this, [this](const Error &error) { errors()->show(error); });
    m_reveal->setObjectName(u"reveal"_s);
    m_withdraw->setObjectName(u"withdraw"_s);
    layout->addWidget(m_revealed);
    layout->addWidget(scrolling(m_detail, pane), 1);
    m_evidence->setObjectName(u"consentEvidence"_s);
    m_evidence->setDefault(true);
    for (QPushButton *button : {m_evidence, m_reveal, m_withdraw, m_history})
        layout->addWidget(button);
    connect(m_evidence, &QPushButton::clicked, this, &ConsentsPage::askEvidence);
    splitter->addWidget(pane);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({600, 400});
    body()->addWidget(splitter, 1);

    connect(this, &Page::appeared, this, &ConsentsPage::showDetail);
    connect(m_model, &ConsentModel::failed, this, [this](const Error &error) { errors()->show(error); });
    connect(m_model, &ConsentModel::loaded, this, [this] {
        m_empty->setVisible(m_model->rowCount() == 0);
        m_empty->setText(!m_nobody.isEmpty() ? m_nobody
                         : m_subjectFilter.isEmpty() && m_state->currentIndex() == 0 && m_purpose->currentIndex() == 0
                             ? tr("Consents stand here as soon as the gateway reports the first, or “nachweisctl "
                                  "import whatsapp” brings some.")
                             : tr("No consent fits these filters. “Show all” takes them away."));
        select();
    });
    connect(m_model, &ConsentModel::counted, this,
            [this](qint64 count) { m_count->setText(tr("%n consents", nullptr, int(count))); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConsentsPage::showDetail);
    connect(m_state, &QComboBox::currentIndexChanged, this, &ConsentsPage::applyFilter);
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &ConsentsPage::applyFilter);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_subjectFilter.clear();
        m_nobody.clear();
        const QSignalBlocker blockState(m_state), blockPurpose(m_purpose);
        m_state->setCurrentIndex(0);
        m_purpose->setCurrentIndex(0);
        applyFilter();
    });
    connect(m_reveal, &QPushButton::clicked, this, &ConsentsPage::askReveal);
    connect(m_history, &QPushButton::clicked, this, [this] { Q_EMIT openAccessesOf(m_selectedSubject); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        const QString id = m_selected;
        ask({tr("Record withdrawal"),
             tr("The consent is withdrawn from now on; what was sent before stays lawful (Art. 7(3)). The proof is "
                "kept."),
             tr("Withdraw 1 consent"),
             {{u"reason"_s, tr("How the person told you"), FormField::Kind::Line, {}, tr("for example by phone"), {}}}},
            [id](const Stores &stores, const Session &session, const FormValues &values) {
                return consent::withdrawConsent(stores, session, id, values[u"reason"_s]);
            });
    });
}

// The one that was selected stays so. After a change it may have left the filter: then it is still the one that is
// shown, and nobody else comes under the mouse.
void ConsentsPage::select()
{
    int row = m_model->rowCount() > 0 ? 0 : -1;
    bool there = false;
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (m_model->rowAt(i)->id == m_selected) {
            row = i;
            there = true;
        }
    if (m_keeps && !there && !m_selected.isEmpty()) {
        const QSignalBlocker block(m_table->selectionModel());
        m_table->clearSelection();
        m_table->setCurrentIndex({});
        load(m_selected);
    } else if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
    } else {
        showDetail();
    }
}

void ConsentsPage::refresh()
{
    m_keeps = true;
    m_model->reload();
}

void ConsentsPage::showNobody(const QString &why)
{
    m_nobody = why;
    m_subjectFilter = u"-"_s; // nobody's id
    applyFilter();
}

void ConsentsPage::applyFilter()
{
    m_keeps = false;
    m_model->setFilter({m_state->currentData().toString(), m_purpose->currentData().toString(), m_subjectFilter});
}

void ConsentsPage::showSubject(const QString &subject)
{
    m_nobody.clear();
    m_subjectFilter = subject;
    const QSignalBlocker blockState(m_state), blockPurpose(m_purpose);
    m_state->setCurrentIndex(0);
    m_purpose->setCurrentIndex(0);
    applyFilter();
}

void ConsentsPage::hideRevealed()
{
    m_revealed->clear();
}

void ConsentsPage::showDetail()
{
    hideRevealed();
    ++m_generation;
    const consent::ConsentRow *row =
        m_table->currentIndex().isValid() ? m_model->rowAt(m_table->currentIndex().row()) : nullptr;
    for (QPushButton *button : {m_evidence, m_reveal, m_withdraw, m_history})
        button->setEnabled(false);
    m_selected = row ? row->id : QString();
    m_selectedSubject = row ? row->subject : QString();
    if (!row)
        return m_detail->setText(tr("Select a consent to see how it came about."));
    if (isVisible()) // nobody looks before: no look is logged
        load(m_selected);
}

void ConsentsPage::load(const QString &id)
{
    const int token = ++m_generation;
    const bool again = std::exchange(m_logged, id) == id; // shown once more after a refresh: one look, one entry
    worker()->run(
        this,
        [id, again](const Stores &stores, const Session &session) -> Result<consent::Consent> {
            NACHWEIS_ASSIGN(consent::Consent found, consent::consent(stores, id));
            NACHWEIS_TRY(consent::checkSteps(stores, session, found));
            if (again)
                return found;
            NACHWEIS_TRY(log::recordLook(stores, session, found.row.subject, id));
            return found;
        },
        [this, token](const Result<consent::Consent> &found) {
            if (token != m_generation)
                return;
            if (found)
                show(*found);
            else
                errors()->show(found.error());
        });
}

void ConsentsPage::show(const consent::Consent &c)
{
    const auto escaped = [](const QString &text) { return text.toHtmlEscaped(); };
    QString html = u"<h3>%1</h3><p>%2 · %3</p><p>%4: %5<br>%6: %7</p>"_s.arg(
        escaped(purposeTitle(c)), escaped(c.row.address.isEmpty() ? tr("erased") : c.row.address),
        escaped(consent::consentStateTitle(c.row.state)), tr("Channel"),
        escaped(c.channelTitle + u" · "_s + c.businessName), tr("Legal basis"), escaped(normText(c.norm)));
    const QList<consent::Weakness> weak = consent::evidenceWeaknesses(c);
    html += weak.isEmpty()
                ? u"<p style='color:%1'>✔ %2</p>"_s.arg(Signal::good().name(), tr("Nothing speaks against the proof."))
                : u"<p style='color:%1'>◐ %2</p><ul>"_s.arg(Signal::soon().name(),
                                                            tr("The proof is weaker than it could be:"));
    for (const consent::Weakness &one : weak)
        html += u"<li>%1</li>"_s.arg(escaped(consent::weaknessText(one)));
    html += weak.isEmpty() ? QString() : u"</ul>"_s;
    html += u"<h4>%1</h4>"_s.arg(tr("How it came about"));
    for (const consent::ConsentEvent &e : c.events) {
        html += u"<p><b>%1</b> · %2"_s.arg(escaped(titleOf(e.kind)), instantText(e.occurred));
        if (e.evidence)
            html += u"<br>%1, %2"_s.arg(escaped(titleOf(e.evidence->kind)), escaped(titleOf(e.evidence->signature)));
        html += e.index >= 0 ? u"<br>%1</p>"_s.arg(tr("Entry %1 of the log").arg(e.index))
                             : u"<br>%1</p>"_s.arg(tr("No entry in the log"));
    }
    if (c.notice)
        html += u"<h4>%1</h4><p>%2</p><blockquote>%3</blockquote><p>%4</p>"_s.arg(
            tr("The text that the person saw"),
            tr("“%1”, version %2, language %3")
                .arg(escaped(c.notice->title))
                .arg(c.notice->version)
                .arg(c.notice->locale),
            escaped(c.notice->body),
            c.notice->bodyFitsHash ? tr("The text fits its hash %1…").arg(c.notice->sha256.left(12))
                                   : tr("⚠ The text does not fit its hash."));
    m_detail->setText(html);
    m_reveal->setEnabled(!c.row.address.isEmpty());
    m_history->setEnabled(true);
    m_evidence->setEnabled(true);
    m_withdraw->setEnabled(c.row.state == nameOf(consent::ConsentState::Active) ||
                           c.row.state == nameOf(consent::ConsentState::PendingConfirmation));
}

void ConsentsPage::showCoverage()
{
    auto *dialog = new QDialog(this);
    dialog->setObjectName(u"coverageDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Messages and their consents"));
    dialog->resize(960, 680);
    auto *page = new CoveragePage(worker(), dialog);
    connect(page, &Page::changed, this, &Page::changed);
    connect(page, &Page::openConsentsOf, this, [this, dialog](const QString &subject) {
        dialog->close();
        showSubject(subject);
    });
    fillDialog(dialog, page);
    dialog->open();
}

void ConsentsPage::askEvidence()
{
    const QString id = m_selected;
    const QString language = documentLanguage();
    askForFile(this, {tr("Evidence package"), QFileDialog::AnyFile, u"consent.zip"_s, u"zip"_s, {}},
               [this, id, language](const QString &path) {
                   runLong(
                       tr("The evidence package is being written …"),
                       [id, language, path](const Stores &stores, const Session &session, const Running &running) {
                           return consent::writeConsentEvidence(stores, session, id, language, path, running);
                       },
                       [this](const Result<log::PackageMade> &made) {
                           made ? errors()->clear() : errors()->show(made.error());
                           Q_EMIT changed();
                       });
               });
}

void ConsentsPage::askReveal()
{
    const QString subject = m_selectedSubject;
    auto *dialog = new FormDialog(
        {tr("Reveal personal data"),
         tr("The identifiers of this person are shown for a minute. That you looked, and why, goes into the log."),
         tr("Reveal for 60 s"),
         {{u"reason"_s, tr("Reason"), FormField::Kind::Line, {}, tr("for example call back about a complaint"), {}}}},
        this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, subject](const FormValues &values) {
        const QString reason = values[u"reason"_s];
        worker()->run(
            dialog,
            [subject, reason](const Stores &stores, const Session &session) {
                return people::reveal(stores, session, subject, reason);
            },
            [this, dialog, subject](const Result<QList<people::Revealed>> &list) {
                if (!list) {
                    dialog->showError(list.error());
                    return;
                }
                dialog->accept();
                if (subject != m_selectedSubject)
                    return;
                QList<SecretView::Secret> secrets;
                for (const people::Revealed &one : *list)
                    secrets +=
                        {one.value, one.kind == "e164"_L1 || one.kind == "wa_id"_L1
                                        ? u"%1, %2"_s.arg(one.kind, people::numberInFull(one.value.startsWith('+'_L1)
                                                                                             ? one.value
                                                                                             : '+'_L1 + one.value))
                                        : one.kind};
                m_revealed->show({}, secrets, {subject, {}}, revealSeconds);
            });
    });
    dialog->open();
}

} // namespace nachweis::ui
