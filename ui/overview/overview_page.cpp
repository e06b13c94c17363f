// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/overview_page.h"

#include "common/theme.h"
#include "common/words.h"
#include "consent/consents.h"
#include "incidents/incidents.h"
#include "intake/inbox.h"
#include "requests/requests.h"

#include <QHeaderView>
#include <QTableWidget>

namespace nachweis::ui {

OverviewPage::OverviewPage(Worker *worker, QWidget *parent)
    : Page(worker, tr("Overview"), tr("What needs you today, by legal end."), parent),
      m_log(textLabel(tr("The log is being checked against what this machine remembers …"), this)),
      m_figures(textLabel({}, this)), m_inbox(textLabel({}, this)),
      m_empty(textLabel(tr("Nothing is due: no open request and no incident whose clock runs."), this)),
      m_table(smallTable({tr("Until"), tr("What"), tr("State"), tr("Legal end")}, tr("What is due"), this))
{
    setObjectName(u"overviewPage"_s);
    m_table->setObjectName(u"due"_s);
    m_log->setObjectName(u"logState"_s);
    m_log->setFont(scaled(font(), 1.15, false));
    body()->addWidget(m_log);
    body()->addWidget(m_figures);
    m_inbox->setObjectName(u"inboxWaits"_s);
    m_inbox->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(m_inbox, &QLabel::linkActivated, this, &OverviewPage::openInbox);
    body()->addWidget(m_inbox);
    auto *section = new QLabel(tr("Due"), this);
    section->setFont(scaled(font(), 1.15));
    body()->addWidget(section);
    body()->addWidget(m_empty);
    body()->addWidget(m_table, 1);
    const int unit = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(0, unit * 26);
    m_table->setColumnWidth(1, unit * 50);
    m_table->setColumnWidth(2, unit * 24);
    const auto open = [this](int row) {
        if (row < 0 || row >= m_items.size())
            return;
        if (m_items[row].kind == "incident"_L1)
            Q_EMIT openIncident(m_items[row].id);
        else
            Q_EMIT openRequest(m_items[row].id);
    };
    connect(m_table, &QTableWidget::cellActivated, this, [open](int row, int) { open(row); });
    connect(m_table, &QTableWidget::cellClicked, this, [open](int row, int) { open(row); });
}

void OverviewPage::setLogState(const QString &html)
{
    m_log->setText(html);
}

void OverviewPage::refresh()
{
    const Instant at = now();
    worker()->run(
        this,
        [at](const Stores &stores, const Session &) -> Result<Today> {
            NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
            Today today;
            NACHWEIS_ASSIGN(const QList<incidents::Incident> incidents, incidents::listIncidents(*gateway, true));
            for (const incidents::Incident &i : incidents)
                for (const incidents::Obligation &o : i.obligations)
                    if (o.running())
                        today.items.append({u"incident"_s, i.id, i.label() + u" · "_s + i.title, titleOf(o.state(at)),
                                            o.deadline->alarm});
            NACHWEIS_ASSIGN(const QList<requests::Request> requests, requests::listRequests(*gateway, true));
            for (const requests::Request &r : requests)
                today.items.append({u"request"_s, r.id, titleOf(r.right), titleOf(r.state), r.due.legal});
            std::stable_sort(today.items.begin(), today.items.end(),
                             [](const Item &a, const Item &b) { return a.until < b.until; });
            NACHWEIS_ASSIGN(today.active, consent::countConsents(*gateway, {u"active"_s, {}, {}}));
            NACHWEIS_ASSIGN(today.pending, consent::countConsents(*gateway, {u"pending_confirmation"_s, {}, {}}));
            NACHWEIS_ASSIGN(today.withdrawn, consent::countConsents(*gateway, {u"withdrawn"_s, {}, {}}));
            NACHWEIS_ASSIGN(const QList<intake::InboxItem> waiting, intake::inboxItems(*gateway, true));
            today.inbox = int(waiting.size());
            return today;
        },
        [this](const Result<Today> &today) {
            if (today)
                show(*today);
            else
                errors()->show(today.error());
        });
}

void OverviewPage::show(const Today &today)
{
    m_items = today.items;
    m_figures->setText(tr("Consents: %1 active, %2 to be confirmed, %3 withdrawn.")
                           .arg(QLocale().toString(today.active), QLocale().toString(today.pending),
                                QLocale().toString(today.withdrawn)));
    m_inbox->setVisible(today.inbox > 0);
    m_inbox->setText(u"◷ <a href='inbox'>%1</a>"_s.arg(
        tr("%n events wait in the inbox: nobody has decided yet what they were.", nullptr, today.inbox)));
    m_table->setRowCount(int(m_items.size()));
    for (int i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items[i];
        const bool over = item.until <= now();
        setRow(m_table, i,
               {(over ? u"⚠ "_s : u"◷ "_s) + remainingText(item.until, now()), item.what, item.state,
                endText(item.until)});
        if (over)
            m_table->item(i, 0)->setForeground(Signal::bad());
        else if (item.until - now() < std::chrono::hours(48))
            m_table->item(i, 0)->setForeground(Signal::soon());
    }
    m_empty->setVisible(m_items.isEmpty());
    m_table->setVisible(!m_items.isEmpty());
}

} // namespace nachweis::ui
