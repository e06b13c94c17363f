// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/incident_detail.h"

#include "common/entries_drag.h"
#include "common/theme.h"
#include "common/words.h"
#include "incidents/affected_text.h"
#include "incidents/timeline_model.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QTableWidget>
#include <algorithm>

namespace nachweis::ui {

Result<IncidentDetail::Data> IncidentDetail::read(const Stores &stores, const Session &session, const QString &id)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    Data data;
    NACHWEIS_ASSIGN(data.incident, incidents::incident(*gateway, id));
    NACHWEIS_ASSIGN(data.timeline, incidents::incidentTimeline(*gateway, id));
    NACHWEIS_ASSIGN(data.scopes, incidents::affectedScopes(*gateway, id));
    NACHWEIS_ASSIGN(data.tasks, incidents::incidentTasks(*gateway, id));
    NACHWEIS_ASSIGN(data.files, incidents::incidentFiles(*gateway, id));
    NACHWEIS_ASSIGN(data.advice, incidents::obligationsToConsider(*gateway, data.incident));
    NACHWEIS_ASSIGN(data.purposes, people::purposes(*gateway));
    if (const incidents::Obligation *o = data.incident.obligation(incidents::rules::authority);
        o && o->notApplicableReason.isEmpty() && !o->complete) {
        NACHWEIS_ASSIGN(const incidents::FilingText draft,
                        incidents::filingDraft(*gateway, session.keys, data.incident, o->rule));
        data.missing = incidents::missingIn(draft);
    }
    return data;
}

IncidentDetail::IncidentDetail(Clock clock, QWidget *parent)
    : QWidget(parent), m_clock(std::move(clock)), m_clockLabel(new QLabel(this)), m_head(textLabel({}, this)),
      m_obligations(
          smallTable({tr("Obligation"), tr("State"), tr("Alarm"), tr("Outer limit")}, tr("Obligations"), this)),
      m_timeline(new QTableView(this)), m_lines(new TimelineModel(this)), m_filter(new QLineEdit(this)),
      m_kind(new QComboBox(this)), m_print(new QPushButton(tr("Timeline as PDF …"), this))
{
    const std::pair<QWidget *, const char *> names[] = {{m_clockLabel, "clock"},        {m_head, "incidentHead"},
                                                        {m_obligations, "obligations"}, {m_timeline, "timeline"},
                                                        {m_filter, "timelineFilter"},   {m_kind, "timelineKind"},
                                                        {m_print, "timelinePrint"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    m_clockLabel->setFont(scaled(font(), 2.6));
    m_clockLabel->setAccessibleName(tr("Time left"));
    m_head->setAlignment(Qt::AlignTop);
    m_filter->setPlaceholderText(tr("Filter the timeline"));
    m_filter->setAccessibleName(tr("Filter the timeline"));
    m_filter->setClearButtonEnabled(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_clockLabel);
    layout->addWidget(m_obligations);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(scrolling(m_head, this));
    auto *below = new QWidget(this);
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_filter, 2);
    filters->addWidget(m_kind, 1);
    filters->addWidget(m_print);
    column->addLayout(filters);
    m_kind->setAccessibleName(tr("Steps that are shown"));
    m_kind->setMinimumContentsLength(12);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->addWidget(m_timeline, 1);
    splitter->addWidget(below);
    splitter->setSizes({240, 240});
    layout->addWidget(splitter, 1);
    m_timeline->setModel(m_lines);
    m_timeline->setAccessibleName(tr("Timeline"));
    m_timeline->verticalHeader()->hide();
    m_timeline->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_timeline->setAlternatingRowColors(true);
    m_timeline->setTabKeyNavigation(false);
    m_timeline->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_timeline->horizontalHeader()->setStretchLastSection(true);
    m_timeline->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int unit = fontMetrics().averageCharWidth();
    const int widths[] = {fontMetrics().horizontalAdvance(u"00/00/0000 00:00 MESZ"_s) + 16, unit * 14,
                          unit * 26}; // an instant fits into one line
    for (int i = 0; i < 3; ++i)
        m_timeline->setColumnWidth(i, widths[i]);
    m_obligations->setColumnWidth(0, unit * 34);
    m_obligations->setColumnWidth(1, unit * 18);
    m_obligations->setColumnWidth(2, widths[0]);
    auto *drop = new EntriesDrop(m_timeline->viewport(),
                                 [this](const QPoint &) { return m_shown && !m_shown->incident.closed; });
    connect(drop, &EntriesDrop::dropped, this,
            [this](const QList<qint64> &entries) { Q_EMIT entriesDropped(entries); });
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &IncidentDetail::tick);
    connect(m_filter, &QLineEdit::textChanged, this, &IncidentDetail::showTimeline);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &IncidentDetail::showTimeline);
    connect(m_print, &QPushButton::clicked, this, &IncidentDetail::printWanted);
    connect(m_obligations, &QTableWidget::cellActivated, this,
            [this](int row, int) { Q_EMIT obligationChosen(m_rules.value(row)); });
    connect(m_obligations, &QTableWidget::cellDoubleClicked, this,
            [this](int row, int) { Q_EMIT obligationChosen(m_rules.value(row)); });
    clear();
}

void IncidentDetail::clear()
{
    m_shown.reset();
    m_tick.stop();
    m_clockLabel->clear();
    m_head->setText(tr("Select an incident to see its clock."));
    m_obligations->hide();
    m_timeline->hide();
    for (QWidget *w :
         {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_print)})
        w->hide();
}

void IncidentDetail::show(const Data &shown)
{
    m_shown = shown;
    m_head->setText(headHtml());
    showObligations();
    fillKinds();
    showTimeline();
    m_timeline->show();
    for (QWidget *w :
         {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_print)})
        w->show();
    tick();
    m_tick.start();
}

QString IncidentDetail::headHtml() const
{
    const incidents::Incident &i = m_shown->incident;
    const auto line = [](const QString &name, const QString &value) {
        return value.isEmpty() ? QString() : u"%1: <b>%2</b><br>"_s.arg(name, value.toHtmlEscaped());
    };
    const auto at = [](const std::optional<Instant> &instant) { return instant ? instantText(*instant) : QString(); };
    QString html = u"<h3>%1 · %2</h3><p>"_s.arg(i.label(), i.title.toHtmlEscaped()) +
                   line(tr("State"), titleOf(i.state)) + line(tr("Occurred"), at(i.occurred)) +
                   line(tr("Detected"), at(i.detected)) + line(tr("Told by the processor"), at(i.toldByProcessor)) +
                   line(tr("First sign"), at(i.suspected));
    if (i.aware)
        html +=
            line(tr("Became aware"), tr("%1, decided by %2: %3").arg(instantText(*i.aware), i.awareBy, i.awareReason));
    if (const std::optional<incidents::AwarenessChange> &other = i.proposedAwareness)
        html += u"<span style='color:%1'>⚠ %2</span><br>"_s.arg(
            Signal::soon().name(),
            tr("%1 proposes another instant of awareness, %2: %3. A second person has to approve it.")
                .arg(other->decidedBy.toHtmlEscaped(), instantText(other->aware), other->reason.toHtmlEscaped()));
    html +=
        line(tr("Kind of the breach"), incidents::titlesIn(i.kinds).join(u", "_s)) +
        line(tr("Risk"), incidents::riskTitle(i.risk) + (i.likelihood ? u", "_s + titleOf(*i.likelihood) : QString()) +
                             (i.riskReason.isEmpty() ? QString() : u": "_s + i.riskReason));
    if (!i.noFilingBy.isEmpty())
        html +=
            i.noFilingApprovedBy.isEmpty()
                ? u"<span style='color:%1'>⚠ %2</span><br>"_s.arg(
                      Signal::soon().name(), tr("%1 proposes not to notify: %2. A second person has to approve it.")
                                                 .arg(i.noFilingBy.toHtmlEscaped(), i.noFilingReason.toHtmlEscaped()))
                : line(tr("Not notified"), tr("%1 (decided by %2, approved by %3)")
                                               .arg(i.noFilingReason, i.noFilingBy, i.noFilingApprovedBy));
    html +=
        line(tr("Exception to the communication"),
             i.exception34 ? normText(u"Art. "_s + nameOf(*i.exception34)) + u": "_s + i.exception34Reason : QString());
    if (!m_shown->scopes.isEmpty())
        html += affectedHtml(m_shown->scopes.last(), m_shown->purposes);
    for (const incidents::IncidentTask &task : m_shown->tasks)
        html += line(task.done ? tr("Task done") : tr("Task"),
                     u"%1 – %2%3"_s.arg(task.title, task.owner,
                                        task.due && !task.done ? u" – "_s + instantText(*task.due) : QString()));
    for (const incidents::IncidentFile &file : m_shown->files)
        html +=
            line(tr("Evidence file"),
                 tr("%1, %2 bytes, SHA-256 %3…").arg(file.name, QLocale().toString(file.size), file.sha256.left(16)));
    html += line(tr("Closed"), i.closeReason) + u"</p>"_s;
    if (!m_shown->missing.isEmpty()) {
        html += u"<p>%1"_s.arg(tr("Still missing for the notification (Art. 33(3)); it may follow in phases:"));
        for (const QString &key : m_shown->missing)
            html += u"<br>☐ %1"_s.arg(incidents::filingFieldTitle(key));
        html += u"</p>"_s;
    }
    if (!i.aware && !i.closed)
        html += u"<p>%1</p>"_s.arg(
            tr("No clock runs: awareness is not recorded. A short investigation may come before it."));
    if (!m_shown->advice.isEmpty()) {
        html += u"<p>%1"_s.arg(tr("To consider, under “More” as a further obligation:"));
        for (const incidents::ObligationAdvice &one : m_shown->advice)
            html += u"<br>▸ <b>%1</b> (%2): %3"_s.arg(one.rule.title().toHtmlEscaped(), one.rule.norm().toHtmlEscaped(),
                                                      one.why.toHtmlEscaped());
        html += u"</p>"_s;
    }
    for (const incidents::Obligation &o : i.obligations)
        if (o.running())
            html += u"<p><small>%1</small></p>"_s.arg(o.deadline->derivation.join(u"<br>"_s));
    return html;
}

void IncidentDetail::showObligations()
{
    if (!m_shown)
        return;
    m_rules.clear();
    m_obligations->setRowCount(0);
    for (const incidents::Obligation &o : m_shown->incident.obligations) {
        const incidents::ObligationRule &rule = o.definition;
        const incidents::ObligationState state = o.state(m_clock());
        const QString limit =
            o.deadline ? instantText(o.deadline->legal)
                       : tr("no figure; %1 elapsed").arg(remainingText(o.anchor, m_clock()).section(' '_L1, 0, -2));
        const int row = int(m_rules.size());
        setRow(m_obligations, row,
               {rule.title(),
                (o.stale && o.open() ? u"⚠ "_s : QString()) + titleOf(state) +
                    (o.filed ? u" "_s + instantText(*o.filed) : QString()),
                o.deadline ? instantText(o.deadline->alarm) : u"–"_s, limit});
        m_obligations->item(row, 0)->setToolTip(rule.norm() + u": "_s + rule.text());
        if (o.deadline)
            m_obligations->item(row, 3)->setToolTip(instantTextUtc(o.deadline->legal));
        if (state == incidents::ObligationState::Overdue || state == incidents::ObligationState::Unexplained)
            m_obligations->item(row, 1)->setForeground(Signal::bad());
        m_rules += o.rule;
    }
    m_obligations->setVisible(!m_rules.isEmpty());
    m_obligations->resizeRowsToContents();
    // Up to four rows are seen at once; the clock above keeps its place.
    int height = m_obligations->horizontalHeader()->sizeHint().height() + 2 * m_obligations->frameWidth();
    for (int i = 0; i < std::min(4, m_obligations->rowCount()); ++i)
        height += m_obligations->rowHeight(i);
    m_obligations->setFixedHeight(height);
}

QList<incidents::TimelineItem> IncidentDetail::shownLines() const
{
    return m_lines->shown();
}

// The steps that this incident has; the choice stays while it is shown again.
void IncidentDetail::fillKinds()
{
    const QSignalBlocker block(m_kind);
    const QString chosen = m_kind->currentData().toString();
    QMap<QString, QString> kinds; // by title
    for (const incidents::TimelineItem &item : std::as_const(m_shown->timeline))
        kinds.insert(titleOf(item.kind), nameOf(item.kind));
    m_kind->clear();
    m_kind->addItem(tr("All steps"));
    for (auto it = kinds.begin(); it != kinds.end(); ++it)
        m_kind->addItem(it.key(), it.value());
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(chosen)));
}

void IncidentDetail::showTimeline()
{
    if (!m_shown)
        return;
    m_lines->show(m_shown->timeline, m_filter->text().trimmed(),
                  namedAs<incidents::TimelineKind>(m_kind->currentData().toString()));
    // Heights follow the text where there are few lines, once the columns have their widths; ten thousand keep one
    // height.
    if (m_lines->rowCount() < 200)
        QMetaObject::invokeMethod(m_timeline, &QTableView::resizeRowsToContents, Qt::QueuedConnection);
}

// Texts wrap by the width of their column.
void IncidentDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_shown) {
        QMetaObject::invokeMethod(this, &IncidentDetail::showObligations, Qt::QueuedConnection);
        QMetaObject::invokeMethod(this, &IncidentDetail::showTimeline, Qt::QueuedConnection);
    }
}

void IncidentDetail::tick()
{
    if (!m_shown)
        return;
    const ClockFace face = clockFace(m_shown->incident, m_clock(), palette().color(QPalette::WindowText));
    m_clockLabel->setStyleSheet(u"color:%1"_s.arg(face.color.name()));
    m_clockLabel->setText(face.text);
}

ClockFace clockFace(const incidents::Incident &incident, Instant now, const QColor &calm)
{
    ClockFace face{{}, calm, {}};
    const incidents::NearestClock nearest = incidents::nearestClock(incidents::runningClocks({incident}), now);
    if (!nearest.clock) {
        const incidents::Obligation *authority = incident.obligation(incidents::rules::authority);
        face.text = incident.closed        ? IncidentDetail::tr("closed")
                    : !authority           ? IncidentDetail::tr("no clock")
                    : authority->withdrawn ? IncidentDetail::tr("withdrawn")
                    : authority->filed     ? IncidentDetail::tr("notified")
                                           : IncidentDetail::tr("not notified, decided");
        return face;
    }
    face.obligation = nearest.clock->obligation;
    const auto left = face.obligation->deadline->alarm - now;
    face.color = nearest.overdue > 0 ? Signal::bad() : left < std::chrono::hours(24) ? Signal::soon() : calm;
    face.text = u"◷ "_s + remainingText(face.obligation->deadline->alarm, now);
    if (left.count() > 0 && nearest.overdue > 0)
        face.text += u" · ⚠ "_s + IncidentDetail::tr("%n overdue", nullptr, nearest.overdue);
    return face;
}

} // namespace nachweis::ui
