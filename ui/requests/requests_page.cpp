// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/requests_page.h"

#include "common/theme.h"
#include "common/words.h"
#include "people/subjects.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableWidget>
#include <QTimeZone>

namespace nachweis::ui {
namespace {

QString localZone() { return QString::fromLatin1(QTimeZone::systemTimeZoneId()); }

QStringList stepsOf(const Request &r)
{
    QStringList steps{QStringLiteral("received"), QStringLiteral("search"), QStringLiteral("decision_proposed"), QStringLiteral("approved")};
    if (r.kind == QLatin1String("erasure") && r.decision != QLatin1String("refuse"))
        steps += QStringLiteral("verified");
    return steps << QStringLiteral("answered") << QStringLiteral("closed");
}

} // namespace

RequestsPage::RequestsPage(Worker *worker, QWidget *parent)
    : Page(worker, tr("Requests"), tr("What persons ask for under Art. 15 to 21 GDPR, and by when they get an answer."), parent),
      m_list(smallTable({tr("Right"), tr("State"), tr("Received"), tr("Legal end")}, tr("Requests"), this)),
      m_plan(smallTable({tr("Place"), tr("Decision"), tr("Norm"), tr("Before"), tr("After")}, tr("Erasure plan"), this)), m_steps(textLabel({}, this)),
      m_head(textLabel({}, this)), m_empty(textLabel(tr("No requests yet. “New request” takes one in."), this)), m_next(new QPushButton(this)),
      m_new(new QPushButton(tr("New request …"), this))
{
    setObjectName(QStringLiteral("requestsPage"));
    m_list->setObjectName(QStringLiteral("requests"));
    m_plan->setObjectName(QStringLiteral("plan"));
    m_next->setObjectName(QStringLiteral("nextStep"));
    m_new->setObjectName(QStringLiteral("newRequest"));
    m_head->setObjectName(QStringLiteral("requestHead"));
    m_steps->setObjectName(QStringLiteral("requestSteps"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_new);
    top->addWidget(m_empty, 1);
    top->addStretch(1);
    body()->addLayout(top);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    auto *inner = new QWidget(pane);
    auto *column = new QVBoxLayout(inner);
    column->addWidget(m_steps);
    column->addWidget(m_head);
    column->addWidget(m_plan, 1);
    m_plan->setMinimumHeight(220);
    m_plan->horizontalHeader()->setStretchLastSection(false);
    m_plan->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_plan->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_plan->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    layout->addWidget(scrolling(inner, pane), 1);
    layout->addWidget(m_next);
    splitter->addWidget(pane);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({440, 560});
    body()->addWidget(splitter, 1);
    for (int i = 0; i < 3; ++i)
        m_list->setColumnWidth(i, fontMetrics().averageCharWidth() * (i == 2 ? 20 : 18));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RequestsPage::showDetail);
    connect(m_next, &QPushButton::clicked, this, &RequestsPage::step);
    connect(m_new, &QPushButton::clicked, this, [this] { openFor({}); });
    connect(this, &Page::changed, m_next, &QWidget::hide); // until the new state has been read
    showDetail();
}

void RequestsPage::refresh()
{
    const int token = ++m_generation;
    worker()->run(this, [](const Stores &stores, const Session &) -> Result<QList<Request>> {
        NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
        return listRequests(*gateway, false);
    }, [this, token](const Result<QList<Request>> &list) {
        if (token != m_generation)
            return;
        if (list)
            showList(*list);
        else
            errors()->show(list.error());
    });
}

void RequestsPage::showList(const QList<Request> &list)
{
    m_requests = list;
    const QSignalBlocker block(m_list->selectionModel());
    m_list->setRowCount(int(list.size()));
    int row = list.isEmpty() ? -1 : 0;
    for (int i = 0; i < list.size(); ++i) {
        const Request &r = list[i];
        const bool overdue = r.overdue(now());
        setRow(m_list, i, {requestKindTitle(r.kind), requestStateTitle(r.state), instantText(r.received),
                           r.closed ? endText(r.due.legal) : QString(overdue ? QStringLiteral("⚠ ") : QString()) + remainingText(r.due.legal, now())});
        if (overdue)
            m_list->item(i, 3)->setForeground(Signal::bad());
        m_list->item(i, 3)->setToolTip(endText(r.due.legal));
        if (r.id == m_selected)
            row = i;
    }
    m_empty->setVisible(list.isEmpty());
    m_list->setCurrentCell(row, 0);
    showDetail();
}

void RequestsPage::select(const QString &id)
{
    m_selected = id;
    refresh();
}

void RequestsPage::showDetail()
{
    const int row = m_list->currentRow();
    const int token = ++m_generation;
    m_next->hide();
    if (row < 0 || row >= m_requests.size()) {
        m_shown.reset();
        m_steps->clear();
        m_head->setText(tr("Select a request to see its steps."));
        m_plan->hide();
        return;
    }
    const QString id = m_selected = m_requests[row].id;
    const bool again = std::exchange(m_logged, id) == id; // shown once more after a refresh: one look, one entry
    worker()->run(this, [id, again](const Stores &stores, const Session &session) -> Result<Detail> {
        NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
        Detail detail;
        NACHWEIS_ASSIGN(detail.request, request(*gateway, id));
        if (!again)
            NACHWEIS_TRY(recordLook(stores, session, detail.request.subject, id));
        if (detail.request.kind == QLatin1String("erasure")) {
            NACHWEIS_ASSIGN(detail.plan, erasurePlan(stores, id));
        }
        return detail;
    }, [this, token](const Result<Detail> &detail) {
        if (token != m_generation)
            return;
        if (detail)
            show(*detail);
        else
            errors()->show(detail.error());
    });
}

void RequestsPage::show(const Detail &detail)
{
    const Request &r = detail.request;
    m_shown = r;
    QStringList marks;
    bool before = true;
    for (const QString &step : stepsOf(r)) {
        const bool present = step == r.state;
        marks += present ? QStringLiteral("<b>● %1</b>").arg(requestStateTitle(step)) : (before ? QStringLiteral("✔ ") : QStringLiteral("○ ")) + requestStateTitle(step);
        before = before && !present;
    }
    m_steps->setText(marks.join(QStringLiteral(" &nbsp;→&nbsp; ")));
    QString html = QStringLiteral("<h3>%1</h3><p>%2 %3</p>").arg(requestKindTitle(r.kind), tr("Subject"), r.subject)
        + QStringLiteral("<p>%1: <b>%2</b><br>%3: <b>%4</b></p>").arg(tr("Nominal end (target)"), endText(r.due.nominal), tr("Legal end"), endText(r.due.legal));
    if (!r.decidedBy.isEmpty())
        html += QStringLiteral("<p>%1</p>").arg((r.decision == QLatin1String("grant") ? tr("%1 proposes to grant it under %2.") : tr("%1 proposes to refuse it under %2."))
                                                    .arg(r.decidedBy.toHtmlEscaped(), r.norm.toHtmlEscaped()));
    if (!r.approvedBy.isEmpty())
        html += QStringLiteral("<p>%1</p>").arg(tr("%1 approved it.").arg(r.approvedBy.toHtmlEscaped()));
    html += QStringLiteral("<p><small>%1</small></p>").arg(r.due.derivation.join(QStringLiteral("<br>")));
    m_head->setText(html);
    m_plan->setVisible(!detail.plan.isEmpty());
    m_plan->setRowCount(0);
    for (int i = 0; i < detail.plan.size(); ++i) {
        const Place &p = detail.plan[i];
        setRow(m_plan, i, {placeTitle(p.place), placeDecisionTitle(p.decision), p.norm, QLocale().toString(p.before), p.after < 0 ? QStringLiteral("–") : QLocale().toString(p.after)});
    }
    m_plan->resizeRowsToContents();
    QString verb;
    if (r.state == QLatin1String("received") || r.state == QLatin1String("identity_query")) verb = tr("Confirm identity …");
    else if (r.state == QLatin1String("search")) verb = tr("Propose a decision …");
    else if (r.state == QLatin1String("decision_proposed")) verb = tr("Have a second person approve …");
    else if (r.state == QLatin1String("approved")) verb = r.kind == QLatin1String("erasure") && r.decision == QLatin1String("grant") ? tr("Erase …") : tr("The person was answered");
    else if (r.state == QLatin1String("verified")) verb = tr("The person was answered");
    else if (r.state == QLatin1String("answered")) verb = tr("Close the request");
    m_next->setText(verb);
    m_next->setVisible(!verb.isEmpty());
}

void RequestsPage::step()
{
    if (!m_shown)
        return;
    const QString id = m_shown->id;
    const QString state = m_shown->state;
    if (state == QLatin1String("received") || state == QLatin1String("identity_query")) {
        ask({tr("Confirm identity"), tr("Only what is needed to be sure who asks (Art. 12(6))."), tr("Identity is confirmed"),
             {{QStringLiteral("method"), tr("How it was confirmed"), FormField::Kind::Line, {}, tr("for example reply from the number on record"), {}}}},
            [id](const Stores &s, const Session &session, const FormValues &v) { return identifyRequest(s, session, id, v[QStringLiteral("method")]); });
    } else if (state == QLatin1String("search")) {
        ask({tr("Propose a decision"), tr("A second person has to approve it."), tr("Propose"),
             {{QStringLiteral("decision"), tr("Decision"), FormField::Kind::Choice, {{QStringLiteral("grant"), tr("Grant")}, {QStringLiteral("refuse"), tr("Refuse")}}, {}, {}},
              {QStringLiteral("norm"), tr("Norm"), FormField::Kind::Line, {}, QStringLiteral("Art. 17(1)(b)"), {}},
              {QStringLiteral("reason"), tr("Reasons (needed for a refusal)"), FormField::Kind::Text, {}, {}, {}}}},
            [id](const Stores &s, const Session &session, const FormValues &v) {
                return decideRequest(s, session, id, v[QStringLiteral("decision")] == QLatin1String("grant"), v[QStringLiteral("norm")], v[QStringLiteral("reason")]);
            });
    } else if (state == QLatin1String("decision_proposed")) {
        askApproval(id);
    } else if (state == QLatin1String("approved") && m_shown->kind == QLatin1String("erasure") && m_shown->decision == QLatin1String("grant")) {
        qint64 count = 0;
        for (int i = 0; i < m_plan->rowCount(); ++i)
            if (m_plan->item(i, 1)->text() == placeDecisionTitle(QStringLiteral("erase")))
                count += QLocale().toLongLong(m_plan->item(i, 3)->text());
        ask({tr("Erase"), tr("What the plan marks “Erase” is destroyed for good, the data key with it. This cannot be undone."), tr("Erase %n records", nullptr, int(count)), {}},
            [id](const Stores &s, const Session &session, const FormValues &) { return executeErasure(s, session, id); });
    } else if (state == QLatin1String("approved") || state == QLatin1String("verified")) {
        act([id](const Stores &s, const Session &session) { return answerRequest(s, session, id); });
    } else if (state == QLatin1String("answered")) {
        act([id](const Stores &s, const Session &session) { return closeRequest(s, session, id); });
    }
}

void RequestsPage::askApproval(const QString &id)
{
    ask({tr("Approve"), tr("A second person looks at the plan and approves it here with their own passphrase."), tr("Approve the decision"),
         {{QStringLiteral("approver"), tr("Name of the second person"), FormField::Kind::Line, {}, {}, {}},
          {QStringLiteral("passphrase"), tr("Their passphrase"), FormField::Kind::Secret, {}, {}, {}}}},
        [id](const Stores &stores, const Session &session, const FormValues &v) -> Done {
            const QByteArray typed = v[QStringLiteral("passphrase")].toUtf8();
            NACHWEIS_ASSIGN(Session second, unlock(session.workspace.folder, v[QStringLiteral("approver")], SecretBytes(QByteArrayView(typed)), session.clock));
            second.logBroken = session.logBroken;
            return approveRequest(stores, second, id);
        });
}

void RequestsPage::openFor(const QString &subject)
{
    QList<std::pair<QString, QString>> kinds;
    for (const QString &kind : requestKinds())
        kinds.append({kind, requestKindTitle(kind)});
    std::swap(kinds[0], kinds[2]);
    ask({tr("New request"), tr("The period runs from the day of receipt, whatever the channel."), tr("Take in 1 request"),
         {{QStringLiteral("right"), tr("Right"), FormField::Kind::Choice, kinds, {}, {}},
          {QStringLiteral("person"), tr("Person"), FormField::Kind::Line, {}, subject.isEmpty() ? tr("number, e-mail or subject") : subject, {}},
          {QStringLiteral("received"), tr("Received"), FormField::Kind::Instant, {}, {}, now()},
          {QStringLiteral("via"), tr("Came by"), FormField::Kind::Line, {}, tr("for example letter"), {}}}},
        [subject](const Stores &stores, const Session &session, const FormValues &v) -> Done {
            NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
            QString who = v[QStringLiteral("person")].trimmed();
            if (who.isEmpty())
                who = subject;
            if (!nachweis::subject(*gateway, who)) {
                NACHWEIS_ASSIGN(const Identifier id, parseIdentifier(who));
                NACHWEIS_ASSIGN(const auto found, findByIdentifier(*gateway, session.keys, id));
                if (!found)
                    return fail(ErrorCode::NotFound, tr("Nobody in this store has this identifier."), tr("Check the spelling and the country code."));
                who = *found;
            }
            NACHWEIS_ASSIGN(const Instant received, parseInstant(v[QStringLiteral("received")]));
            NACHWEIS_TRY(nachweis::openRequest(stores, session, v[QStringLiteral("right")], who, received, v[QStringLiteral("via")], localZone()));
            return {};
        });
}

} // namespace nachweis::ui
