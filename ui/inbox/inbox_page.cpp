// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/inbox_page.h"

#include "common/file_choice.h"
#include "common/form_fields.h"
#include "common/words.h"
#include "inbox/event_text.h"
#include "log/sequencer.h"
#include "office/duties.h"
#include "people/subjects.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>

namespace nachweis::ui {
namespace {

constexpr int shownMs = 60'000;

QString decisionOf(const intake::InboxItem &item)
{
    if (item.decision)
        return titleOf(*item.decision);
    return item.proposed ? InboxPage::tr("%1?", "a proposal").arg(titleOf(*item.proposed)) : QString();
}

} // namespace

InboxPage::InboxPage(Worker *worker, QWidget *parent)
    : Page(worker, tr("Inbox"),
           tr("What came in and no rule decides. Nothing of it was recorded: a person of staff says what it was."),
           parent),
      m_list(smallTable({tr("Received"), tr("What"), tr("Person"), tr("Decision")}, tr("Inbox"), this)),
      m_all(new QCheckBox(tr("Show decided ones too"), this)), m_detail(textLabel({}, this)),
      m_content(textLabel({}, this)), m_empty(textLabel(tr("Nothing waits for a decision."), this)),
      m_imported(textLabel({}, this)), m_import(new QPushButton(tr("Import messages …"), this)),
      m_show(new QPushButton(tr("Show what came …"), this)), m_decide(new QPushButton(tr("Decide …"), this)),
      m_consents(new QPushButton(tr("Consents of this person"), this))
{
    setObjectName(u"inboxPage"_s);
    m_list->setObjectName(u"inbox"_s);
    m_all->setObjectName(u"inboxAll"_s);
    m_detail->setObjectName(u"inboxDetail"_s);
    m_content->setObjectName(u"inboxContent"_s);
    m_empty->setObjectName(u"inboxEmpty"_s);
    m_show->setObjectName(u"inboxShow"_s);
    m_decide->setObjectName(u"inboxDecide"_s);
    m_consents->setObjectName(u"inboxConsents"_s);
    m_detail->setAlignment(Qt::AlignTop);
    m_content->setTextFormat(Qt::PlainText); // what strangers send is no markup
    m_import->setObjectName(u"importMessages"_s);
    m_imported->setObjectName(u"imported"_s);
    m_imported->setTextFormat(Qt::PlainText);
    m_imported->hide();
    m_import->setEnabled(allows(worker->session().duty, Act::ImportEvents) && !worker->session().logBroken);
    auto *top = new QHBoxLayout;
    top->addWidget(m_import);
    top->addWidget(m_all);
    top->addStretch(1);
    body()->addLayout(top);
    body()->addWidget(m_imported);
    connect(m_import, &QPushButton::clicked, this, &InboxPage::askImport);
    body()->addWidget(m_empty);
    auto *text = new QWidget(this);
    auto *texts = new QVBoxLayout(text);
    texts->addWidget(m_detail);
    texts->addWidget(m_content);
    texts->addStretch(1);
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->addWidget(scrolling(text, pane), 1);
    m_decide->setDefault(true);
    for (QPushButton *button : {m_decide, m_show, m_consents})
        column->addWidget(button);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(pane);
    splitter->setSizes({600, 400});
    body()->addWidget(splitter, 1);
    const int unit = fontMetrics().averageCharWidth();
    for (const auto &[columnNumber, chars] : {std::pair{0, 20}, {1, 22}, {2, 17}})
        m_list->setColumnWidth(columnNumber, unit * chars);
    m_hide.setSingleShot(true);
    m_hide.setInterval(shownMs);
    connect(&m_hide, &QTimer::timeout, this, &InboxPage::hideContent);
    connect(m_all, &QCheckBox::toggled, this, &InboxPage::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &InboxPage::showItem);
    connect(m_show, &QPushButton::clicked, this, &InboxPage::askContent);
    connect(m_decide, &QPushButton::clicked, this, &InboxPage::askDecision);
    connect(m_consents, &QPushButton::clicked, this, [this] {
        if (const Row *row = chosen())
            Q_EMIT openConsentsOf(row->item.subject);
    });
    showItem();
}

Result<InboxPage::Read> InboxPage::read(const Stores &stores, const Session &session, bool openOnly)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const QVariant old, gateway->value(u"SELECT 1 FROM unrecognised LIMIT 1"_s));
    if (!session.logBroken && !old.isNull()) // nothing is written while there is nothing to do
        NACHWEIS_TRY(gateway->transaction([&] { return intake::adoptUnrecognised(*gateway, session); }));
    Read read;
    NACHWEIS_ASSIGN(const QList<intake::InboxItem> items, intake::inboxItems(*gateway, openOnly));
    for (const intake::InboxItem &item : items) {
        Row row{item, {}};
        if (!item.subject.isEmpty()) {
            NACHWEIS_ASSIGN(const people::Subject person, people::subject(*gateway, item.subject));
            row.person = person.addresses.isEmpty() ? item.subject : person.addresses.first().masked;
        }
        read.rows += row;
    }
    NACHWEIS_ASSIGN(read.purposes, people::purposes(*gateway));
    return read;
}

void InboxPage::refresh()
{
    const int token = ++m_generation;
    worker()->run(
        this,
        [openOnly = !m_all->isChecked()](const Stores &stores, const Session &session) {
            return read(stores, session, openOnly);
        },
        [this, token](const Result<Read> &read) {
            if (token != m_generation)
                return;
            if (read)
                show(*read);
            else
                errors()->show(read.error());
        });
}

void InboxPage::show(const Read &read)
{
    const Row *before = chosen();
    const QString id = before ? before->item.id : QString();
    m_rows = read.rows;
    m_purposes = read.purposes;
    int current = m_rows.isEmpty() ? -1 : 0, open = 0;
    {
        const QSignalBlocker block(m_list->selectionModel());
        m_list->setRowCount(int(m_rows.size()));
        for (int i = 0; i < m_rows.size(); ++i) {
            const intake::InboxItem &item = m_rows[i].item;
            setRow(m_list, i, {instantText(item.received), titleOf(item.kind), m_rows[i].person, decisionOf(item)});
            if (item.id == id)
                current = i;
            open += item.state == intake::InboxState::Open ? 1 : 0;
        }
        m_list->setCurrentCell(current, 0);
    }
    m_empty->setVisible(m_rows.isEmpty());
    showItem();
    Q_EMIT counted(open);
}

const InboxPage::Row *InboxPage::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

QString InboxPage::purposeTitle(const QString &id) const
{
    for (const people::Purpose &purpose : m_purposes)
        if (purpose.id == id)
            return purpose.title();
    return id;
}

void InboxPage::showItem()
{
    const Row *row = chosen();
    if (!row || row->item.id != m_shownItem)
        hideContent();
    m_show->setEnabled(row);
    m_consents->setEnabled(row && !row->item.subject.isEmpty());
    const bool decides = row && row->item.state == intake::InboxState::Open &&
                         allows(worker()->session().duty, Act::DecideInbox) && !worker()->session().logBroken;
    m_decide->setEnabled(decides);
    m_detail->setVisible(row);
    if (!row)
        return;
    const intake::InboxItem &item = row->item;
    QString html = u"<h3>%1</h3><p>%2</p><table cellpadding='2'>"_s.arg(titleOf(item.kind).toHtmlEscaped(),
                                                                        meaningOf(item.kind).toHtmlEscaped());
    const auto fact = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            html += u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    };
    fact(tr("Received"), instantText(item.received));
    fact(tr("Happened"), item.occurred ? instantText(*item.occurred) : tr("not known"));
    fact(tr("Person"), row->person.isEmpty() ? tr("nobody who is known") : row->person);
    fact(tr("Purpose"), item.purpose.isEmpty() ? tr("none named") : purposeTitle(item.purpose));
    fact(tr("Proposed"), item.proposed ? titleOf(*item.proposed) : tr("nothing"));
    fact(tr("State"), titleOf(item.state));
    if (item.decision)
        fact(tr("Decision"), titleOf(*item.decision));
    fact(tr("Decided by"), item.decidedBy);
    if (item.decided)
        fact(tr("Decided"), instantText(*item.decided));
    m_detail->setText(html + u"</table>"_s);
}

void InboxPage::hideContent()
{
    m_hide.stop();
    m_shownItem.clear();
    m_content->clear();
    m_content->hide();
}

void InboxPage::askImport()
{
    const FileQuestion question{tr("Import messages"),
                                QFileDialog::ExistingFiles,
                                {},
                                {},
                                {tr("WhatsApp webhooks (*.json *.jsonl *.ndjson *.txt)"), tr("All files (*)")}};
    askForFiles(this, question, [this](const QStringList &files) {
        runLong(
            tr("Messages are being imported …"),
            [files](const Stores &stores, const Session &session, const Running &) {
                return intake::importWhatsApp(stores, session, files, {});
            },
            [this](const Result<intake::ImportReport> &report) {
                m_imported->setVisible(report.has_value());
                if (report) {
                    errors()->clear();
                    m_imported->setText(reportText(*report));
                } else {
                    errors()->show(report.error());
                }
                Q_EMIT changed();
            });
    });
}

void InboxPage::askContent()
{
    const Row *row = chosen();
    if (!row)
        return;
    const QString id = row->item.id;
    auto *dialog = new FormDialog({tr("Show what came"),
                                   tr("The event is shown for a minute. That you looked, and why, goes into the log."),
                                   tr("Show for 60 s"),
                                   {form::line("reason", tr("Reason"), tr("for example to decide what it was"))}},
                                  this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id](const FormValues &values) {
        worker()->run(
            dialog,
            [id, reason = form::of(values, "reason")](const Stores &stores, const Session &session) {
                return intake::inboxContent(stores, session, id, reason);
            },
            [this, dialog, id](const Result<QJsonObject> &content) {
                if (!content)
                    return dialog->showError(content.error());
                dialog->accept();
                const Row *now = chosen();
                if (!now || now->item.id != id)
                    return;
                m_shownItem = id;
                m_content->setText(eventText(*content));
                m_content->show();
                m_hide.start();
            });
    });
    dialog->open();
}

void InboxPage::askDecision()
{
    const Row *row = chosen();
    if (!row)
        return;
    const intake::InboxItem item = row->item;
    using D = intake::InboxDecision;
    const bool canRecord = !item.subject.isEmpty() && !item.channel.isEmpty();
    FormSpec spec{
        tr("What was it?"),
        canRecord
            ? tr("A consent, refusal or withdrawal is recorded as the person's act at its time, with the event "
                 "as its evidence. “Nothing of these” records nothing.")
            : tr("The event names no person who is known: nothing can be recorded for anybody. Find the person by "
                 "other means, or say that it was nothing."),
        tr("Decide"),
        {form::choice("decision", tr("It was"), canRecord ? form::choicesOf<D>() : form::choicesOf<D>({D::Nothing}),
                      nameOf(item.proposed && canRecord ? *item.proposed : D::Nothing))}};
    if (canRecord) {
        form::Choices choices;
        for (const people::Purpose &purpose : std::as_const(m_purposes))
            choices.append({purpose.id, purpose.title()});
        spec.fields += form::choice("purpose", tr("For which purpose"), choices, item.purpose);
    }
    ask(spec, [id = item.id](const Stores &stores, const Session &session, const FormValues &values) -> Done {
        NACHWEIS_ASSIGN(const D decision, form::chosen<D>(values, "decision"));
        return intake::decideInboxItem(stores, session, id, decision,
                                       decision == D::Nothing ? QString() : form::of(values, "purpose"));
    });
}

} // namespace nachweis::ui
