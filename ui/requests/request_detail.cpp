// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/request_detail.h"

#include "common/theme.h"
#include "common/words.h"
#include "requests/execution.h"

#include <QHeaderView>
#include <QTableWidget>

namespace nachweis::ui {
namespace {

using State = requests::RequestState;

QList<State> statesOf(const requests::Request &r)
{
    QList<State> states{State::Received};
    if (r.querySent)
        states += State::IdentityQuery;
    states += QList<State>{State::Search, State::DecisionProposed, State::Approved};
    if (r.decision != requests::Decision::Refuse)
        states += State::Verified;
    return states += QList<State>{State::Answered, State::Closed};
}

// A table as high as its rows: the pane scrolls, not the table.
void fitHeight(QTableWidget *table)
{
    table->resizeRowsToContents();
    int height = table->horizontalHeader()->sizeHint().height() + 2 * table->frameWidth();
    for (int i = 0; i < table->rowCount(); ++i)
        height += table->rowHeight(i);
    table->setFixedHeight(height);
}

QTableWidget *fixedTable(const QStringList &headers, const QString &name, QWidget *parent)
{
    QTableWidget *table = smallTable(headers, name, parent);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setWordWrap(true);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (int column : {0, 1}) // words, which wrap; the others are figures and dates
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    return table;
}

} // namespace

Result<RequestDetail::Data> RequestDetail::read(const Stores &stores, const Session &session, const QString &id)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    Data data;
    NACHWEIS_ASSIGN(data.request, requests::request(*gateway, id));
    if (data.request.right == requests::Right::Erasure) {
        NACHWEIS_ASSIGN(data.plan, requests::erasurePlan(stores, id, session.clock()));
        data.planSha256 = requests::decisionDigest(data.request, data.plan);
        NACHWEIS_ASSIGN(data.residue, requests::residueSearches(*gateway, id));
    }
    NACHWEIS_ASSIGN(data.recipients, requests::recipients(*gateway, id));
    NACHWEIS_ASSIGN(data.holds, requests::listHolds(*gateway, true));
    NACHWEIS_ASSIGN(data.restricted, requests::restrictedAtOwnRequest(*gateway, data.request.subject));
    return data;
}

RequestDetail::RequestDetail(QWidget *parent)
    : QWidget(parent), m_steps(textLabel({}, this)), m_head(textLabel({}, this)),
      m_recipientsTitle(textLabel(tr("<b>Recipients, each to be told (Art. 19)</b>"), this)),
      m_residue(textLabel({}, this)),
      m_plan(fixedTable({tr("Place"), tr("Decision and norm"), tr("Before"), tr("After")}, tr("Erasure plan"), this)),
      m_recipients(fixedTable({tr("Recipient"), tr("State"), tr("Told"), tr("Reminder")}, tr("Recipients"), this))
{
    m_plan->setObjectName(u"plan"_s);
    m_plan->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_plan->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_recipients->setObjectName(u"recipients"_s);
    m_recipients->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_head->setObjectName(u"requestHead"_s);
    m_steps->setObjectName(u"requestSteps"_s);
    m_residue->setObjectName(u"residue"_s);
    auto *column = new QVBoxLayout(this);
    for (QWidget *widget : {static_cast<QWidget *>(m_steps), static_cast<QWidget *>(m_head),
                            static_cast<QWidget *>(m_plan), static_cast<QWidget *>(m_residue),
                            static_cast<QWidget *>(m_recipientsTitle), static_cast<QWidget *>(m_recipients)})
        column->addWidget(widget);
    column->addStretch(1);
    connect(m_recipients, &QTableWidget::cellActivated, this,
            [this](int row, int) { Q_EMIT recipientChosen(m_vendors.value(row)); });
    connect(m_recipients, &QTableWidget::cellDoubleClicked, this,
            [this](int row, int) { Q_EMIT recipientChosen(m_vendors.value(row)); });
    clear();
}

void RequestDetail::clear()
{
    m_steps->clear();
    m_head->setText(tr("Select a request to see its steps."));
    for (QWidget *widget : {static_cast<QWidget *>(m_plan), static_cast<QWidget *>(m_recipientsTitle),
                            static_cast<QWidget *>(m_recipients), static_cast<QWidget *>(m_residue)})
        widget->hide();
}

void RequestDetail::show(const Data &shown, Instant now)
{
    const requests::Request &r = shown.request;
    QStringList marks;
    bool before = true;
    for (const State state : statesOf(r)) {
        const bool present = state == r.state || (state == State::Verified && r.state == State::Executing);
        const QString title = titleOf(state).replace(' '_L1, QChar::Nbsp),
                      mark = (present  ? u"●"_s
                              : before ? u"✔"_s
                                       : u"○"_s) +
                             QChar(QChar::Nbsp); // a line breaks between steps alone
        marks += present ? u"<b>%1%2</b>"_s.arg(mark, title) : mark + title;
        before = before && !present;
    }
    m_steps->setText(marks.join(u"&nbsp;→ "_s));
    QString html = u"<h3>%1</h3><p>%2 %3</p>"_s.arg(titleOf(r.right), tr("Subject"), r.subject);
    html += u"<p>%1: <b>%2</b><br>%3: <b>%4</b>"_s.arg(tr("Nominal end (target)"), endText(r.due.nominal),
                                                       tr("Legal end"), endText(r.due.legal));
    if (r.due.legalInPlaces)
        html += u"<br>%1: %2"_s.arg(tr("Where a local holiday falls on it"), endText(*r.due.legalInPlaces));
    if (r.answeredLate())
        html += u"<br><b>%1</b>"_s.arg(tr("Answered late, on %1.").arg(instantText(*r.answered)));
    else if (r.refusedAfterFirstMonth())
        html += u"<br>%1"_s.arg(tr("Refused after the first month (Art. 12(4)); whether an extension covers a refusal "
                                   "is disputed."));
    if (r.paused(now))
        html += u"<br><span style='color:%1'>⏸ %2</span>"_s.arg(
            Signal::soon().name(), tr("Paused since %1: the person is being asked who they are. Without the pause the "
                                      "period ends on the day above.")
                                       .arg(instantText(*r.querySent)));
    if (r.withoutPause.legal != r.due.legal)
        html += u"<br>%1: %2"_s.arg(tr("Without the pause"), endText(r.withoutPause.legal));
    if (r.extended)
        html += u"<br>%1"_s.arg(tr("Extended once; the person was told on %1.").arg(instantText(*r.extended)));
    else if (!r.answered && !r.closed && now < r.firstMonth)
        html += u"<br>%1"_s.arg(tr("An extension can be told until %1.").arg(endText(r.firstMonth)));
    html += u"</p>"_s;
    if (!r.decidedBy.isEmpty())
        html += u"<p>%1</p>"_s.arg(
            (r.granted() ? tr("%1 proposes to grant it under %2.") : tr("%1 proposes to refuse it under %2."))
                .arg(r.decidedBy.toHtmlEscaped(), normText(r.norm).toHtmlEscaped()));
    if (!r.approvedBy.isEmpty())
        html += u"<p>%1</p>"_s.arg(tr("%1 approved it.").arg(r.approvedBy.toHtmlEscaped()));
    if (r.outcome)
        html += u"<p><b>%1</b></p>"_s.arg(titleOf(*r.outcome));
    html += u"<p><small>%1</small></p>"_s.arg(r.due.derivation.join(u"<br>"_s));
    m_head->setText(html);
    showPlan(shown);
    showRecipients(shown, now);
}

// Texts wrap by the width, so the heights follow it.
void RequestDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(
        this,
        [this] {
            fitHeight(m_plan);
            fitHeight(m_recipients);
        },
        Qt::QueuedConnection);
}

void RequestDetail::showPlan(const Data &shown)
{
    m_plan->setVisible(!shown.plan.isEmpty());
    m_plan->setRowCount(0);
    for (int i = 0; i < shown.plan.size(); ++i) {
        const requests::Place &p = shown.plan[i];
        const QString decision = p.keepUntil
                                     ? tr("%1 until %2").arg(requests::placeDecisionTitle(p), endText(*p.keepUntil))
                                     : requests::placeDecisionTitle(p);
        setRow(m_plan, i,
               {requests::placeTitle(p.place), decision + '\n'_L1 + normText(p.norm), QLocale().toString(p.before),
                p.after ? QLocale().toString(*p.after) : u"–"_s});
    }
    fitHeight(m_plan);
    QStringList lines;
    for (const requests::ResidueSearch &s : shown.residue) {
        const QString text = s.found == 0
                                 ? tr("%1: %2 byte strings searched for in %3 pages, free pages and write-ahead "
                                      "log included; nothing was found.")
                                       .arg(titleOf(s.store))
                                       .arg(s.patterns)
                                       .arg(s.pages)
                                 : tr("%1: residue in %2 of %3 pages. Restrict the store and ask the operator.")
                                       .arg(titleOf(s.store))
                                       .arg(s.found)
                                       .arg(s.pages);
        lines += u"<span style='color:%1'>%2 %3</span>"_s.arg(
            s.found == 0 ? Signal::good().name() : Signal::bad().name(), s.found == 0 ? u"✔"_s : u"⚠"_s, text);
    }
    m_residue->setVisible(!lines.isEmpty());
    m_residue->setText(lines.join(u"<br>"_s));
}

void RequestDetail::showRecipients(const Data &shown, Instant now)
{
    m_vendors.clear();
    m_recipients->setRowCount(0);
    for (const requests::Recipient &one : shown.recipients) {
        const int row = int(m_vendors.size());
        setRow(m_recipients, row,
               {one.name, titleOf(one.state), one.told ? instantText(*one.told) : u"–"_s,
                one.reminderDue(now)           ? tr("⚠ ask again")
                : one.remind && one.reminded() ? instantText(*one.remind)
                                               : u"–"_s});
        m_vendors += one.vendorId;
    }
    m_recipients->setVisible(!m_vendors.isEmpty());
    m_recipientsTitle->setVisible(!m_vendors.isEmpty());
    fitHeight(m_recipients);
}

} // namespace nachweis::ui
