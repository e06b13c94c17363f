// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/incidents_page.h"

#include "common/theme.h"
#include "common/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableWidget>
#include <QTimeZone>

namespace nachweis::ui {

IncidentsPage::IncidentsPage(Worker *worker, QWidget *parent)
    : Page(worker, tr("Incidents"), tr("Personal data breaches and suspicions. Every breach is documented here, also one that is not notified (Art. 33(5))."), parent),
      m_list(smallTable({tr("No."), tr("State"), tr("What was noticed")}, tr("Incidents"), this)),
      m_timeline(smallTable({tr("Time"), tr("Who"), tr("Step"), tr("What")}, tr("Timeline"), this)), m_clock(new QLabel(this)), m_head(textLabel({}, this)),
      m_empty(textLabel(tr("No incidents. “Report an incident” records the first."), this)), m_new(new QPushButton(tr("Report an incident …"), this)),
      m_aware(new QPushButton(tr("Became aware …"), this)), m_assess(new QPushButton(tr("Assess …"), this)), m_note(new QPushButton(tr("Add note …"), this)),
      m_file(new QPushButton(tr("Record notification …"), this)), m_close(new QPushButton(tr("Close …"), this))
{
    setObjectName(QStringLiteral("incidentsPage"));
    const std::pair<QWidget *, const char *> names[] = {{m_list, "incidents"}, {m_timeline, "timeline"}, {m_clock, "clock"}, {m_new, "newIncident"}, {m_aware, "aware"},
                                                        {m_assess, "assess"}, {m_note, "note"}, {m_file, "file"}, {m_close, "closeIncident"}, {m_head, "incidentHead"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    m_clock->setFont(scaled(font(), 2.6));
    m_clock->setAccessibleName(tr("Time left"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_new);
    top->addWidget(m_empty, 1);
    top->addStretch(1);
    body()->addLayout(top);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->addWidget(m_clock);
    m_head->setAlignment(Qt::AlignTop);
    layout->addWidget(scrolling(m_head, pane), 2);
    layout->addWidget(m_timeline, 2);
    auto *buttons = new QGridLayout;
    int i = 0;
    for (QPushButton *button : {m_aware, m_assess, m_note, m_file, m_close}) {
        buttons->addWidget(button, i / 3, i % 3);
        ++i;
    }
    layout->addLayout(buttons);
    splitter->addWidget(pane);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({380, 620});
    body()->addWidget(splitter, 1);
    const int unit = fontMetrics().averageCharWidth();
    m_list->setColumnWidth(0, unit * 9);
    m_list->setColumnWidth(1, unit * 18);
    m_timeline->setColumnWidth(0, unit * 20);
    m_timeline->setColumnWidth(1, unit * 14);
    m_timeline->setColumnWidth(2, unit * 26);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &IncidentsPage::tick);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IncidentsPage::showDetail);
    connect(m_new, &QPushButton::clicked, this, &IncidentsPage::askNew);
    connect(m_aware, &QPushButton::clicked, this, &IncidentsPage::askAware);
    connect(m_assess, &QPushButton::clicked, this, &IncidentsPage::askAssess);
    connect(m_note, &QPushButton::clicked, this, &IncidentsPage::askNote);
    connect(m_file, &QPushButton::clicked, this, &IncidentsPage::askFile);
    connect(m_close, &QPushButton::clicked, this, &IncidentsPage::askClose);
    showDetail();
}

void IncidentsPage::refresh()
{
    const int token = ++m_generation;
    worker()->run(this, [](const Stores &stores, const Session &) -> Result<QList<Incident>> {
        NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
        return listIncidents(*gateway, false);
    }, [this, token](const Result<QList<Incident>> &list) {
        if (token != m_generation)
            return;
        if (list)
            showList(*list);
        else
            errors()->show(list.error());
    });
}

void IncidentsPage::showList(const QList<Incident> &list)
{
    m_incidents = list;
    const QSignalBlocker block(m_list->selectionModel());
    m_list->setRowCount(int(list.size()));
    int row = list.isEmpty() ? -1 : 0;
    for (int i = 0; i < list.size(); ++i) {
        setRow(m_list, i, {list[i].label(), incidentStateTitle(list[i].state), list[i].title});
        if (list[i].id == m_selected)
            row = i;
    }
    m_empty->setVisible(list.isEmpty());
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
    for (QWidget *w : std::initializer_list<QWidget *>{m_aware, m_assess, m_note, m_file, m_close, m_timeline})
        w->setVisible(any);
    if (!any) {
        m_shown.reset();
        m_tick.stop();
        m_clock->clear();
        m_head->setText(tr("Select an incident to see its clock."));
        return;
    }
    const QString id = m_selected = m_incidents[row].id;
    const bool again = std::exchange(m_logged, id) == id; // shown once more after a refresh: one look, one entry
    worker()->run(this, [id, again](const Stores &stores, const Session &session) -> Result<Detail> {
        NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
        Detail detail;
        NACHWEIS_ASSIGN(detail.incident, incident(*gateway, id));
        if (!again)
            NACHWEIS_TRY(recordLook(stores, session, {}, id));
        NACHWEIS_ASSIGN(detail.timeline, incidentTimeline(*gateway, id));
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

void IncidentsPage::show(const Detail &detail)
{
    const Incident &i = detail.incident;
    m_shown = i;
    const auto line = [](const QString &name, const QString &value) { return QStringLiteral("%1: <b>%2</b><br>").arg(name, value.toHtmlEscaped()); };
    QString html = QStringLiteral("<h3>%1 · %2</h3><p>").arg(i.label(), i.title.toHtmlEscaped()) + line(tr("State"), incidentStateTitle(i.state));
    if (i.suspected)
        html += line(tr("First sign"), instantText(*i.suspected));
    if (i.aware)
        html += line(tr("Became aware"), tr("%1, decided by %2: %3").arg(instantText(*i.aware), i.awareBy, i.awareReason));
    html += line(tr("Risk"), riskTitle(i.risk)) + QStringLiteral("</p>");
    for (const Obligation &o : i.obligations) {
        html += QStringLiteral("<p><b>%1</b> · %2<br>").arg(tr("Notification to the supervisory authority (Art. 33)"), obligationStateTitle(o.state(now())))
            + line(tr("Alarm"), instantText(o.deadline.alarm) + QStringLiteral(" · ") + instantTextUtc(o.deadline.alarm))
            + line(tr("Outer limit"), instantText(o.deadline.legal) + QStringLiteral(" · ") + instantTextUtc(o.deadline.legal));
        if (o.filed)
            html += line(tr("Sent"), instantText(*o.filed));
        html += QStringLiteral("</p><p><small>%1</small></p>").arg(o.deadline.derivation.join(QStringLiteral("<br>")));
    }
    if (i.obligations.isEmpty())
        html += QStringLiteral("<p>%1</p>").arg(tr("No clock runs: awareness is not recorded. A short investigation may come before it."));
    if (!i.closeReason.isEmpty())
        html += QStringLiteral("<p>%1</p>").arg(line(tr("Closed"), i.closeReason));
    m_head->setText(html);
    m_timeline->setRowCount(0);
    for (int row = 0; row < detail.timeline.size(); ++row) {
        const TimelineItem &t = detail.timeline[row];
        setRow(m_timeline, row, {instantText(t.at), t.actor.section(QLatin1Char(':'), 1), timelineKindTitle(t.kind), t.body});
    }
    m_timeline->resizeRowsToContents();
    const bool open = !i.closed;
    m_aware->setEnabled(open && !i.aware);
    m_assess->setEnabled(open);
    m_note->setEnabled(open);
    m_file->setEnabled(open && !i.obligations.isEmpty() && !i.obligations.first().filed);
    m_close->setEnabled(open);
    tick();
    m_tick.start();
}

void IncidentsPage::tick()
{
    if (!m_shown || m_shown->obligations.isEmpty() || !m_shown->obligations.first().running()) {
        m_tick.stop();
        m_clock->setText(m_shown && m_shown->closed ? tr("closed") : m_shown && !m_shown->obligations.isEmpty() ? tr("notified") : tr("no clock"));
        m_clock->setStyleSheet({});
        return;
    }
    const Deadline &d = m_shown->obligations.first().deadline;
    const auto left = d.alarm - now();
    const QColor color = left.count() <= 0 ? Signal::bad() : left < std::chrono::hours(24) ? Signal::soon() : palette().color(QPalette::WindowText);
    m_clock->setStyleSheet(QStringLiteral("color:%1").arg(color.name()));
    m_clock->setText(QStringLiteral("◷ ") + remainingText(d.alarm, now()));
}

void IncidentsPage::askNew()
{
    ask({tr("Report an incident"), tr("A suspicion is enough. No clock runs before awareness is recorded."), tr("Report 1 incident"),
         {{QStringLiteral("title"), tr("What was noticed"), FormField::Kind::Line, {}, {}, {}},
          {QStringLiteral("suspected"), tr("First sign"), FormField::Kind::Instant, {}, {}, now()}}},
        [](const Stores &s, const Session &session, const FormValues &v) -> Done {
            NACHWEIS_ASSIGN(const Instant suspected, parseInstant(v[QStringLiteral("suspected")]));
            NACHWEIS_TRY(nachweis::openIncident(s, session, v[QStringLiteral("title")], suspected, QString::fromLatin1(QTimeZone::systemTimeZoneId())));
            return {};
        });
}

void IncidentsPage::askAware()
{
    const QString id = m_selected;
    ask({tr("Became aware"), tr("Aware means a reasonable degree of certainty that personal data are concerned. The 72 hours run from this instant."), tr("Start the clock"),
         {{QStringLiteral("aware"), tr("Instant"), FormField::Kind::Instant, {}, {}, now()},
          {QStringLiteral("reason"), tr("What made it certain"), FormField::Kind::Text, {}, {}, {}}}},
        [id](const Stores &s, const Session &session, const FormValues &v) -> Done {
            NACHWEIS_ASSIGN(const Instant aware, parseInstant(v[QStringLiteral("aware")]));
            return becomeAware(s, session, id, aware, v[QStringLiteral("reason")]);
        });
}

void IncidentsPage::askAssess()
{
    const QString id = m_selected;
    ask({tr("Assess"), tr("The risk to the rights and freedoms of natural persons, with its reasons. You decide; nothing is computed."), tr("Record the assessment"),
         {{QStringLiteral("risk"), tr("Risk"), FormField::Kind::Choice,
           {{QStringLiteral("risk"), riskTitle(QStringLiteral("risk"))}, {QStringLiteral("high_risk"), riskTitle(QStringLiteral("high_risk"))}, {QStringLiteral("unlikely"), riskTitle(QStringLiteral("unlikely"))}}, {}, {}},
          {QStringLiteral("reason"), tr("Reasons"), FormField::Kind::Text, {}, {}, {}}}},
        [id](const Stores &s, const Session &session, const FormValues &v) { return assessIncident(s, session, id, v[QStringLiteral("risk")], v[QStringLiteral("reason")]); });
}

void IncidentsPage::askNote()
{
    const QString id = m_selected;
    ask({tr("Add note"), tr("Notes are never changed or removed; a correction stands beside its original."), tr("Add 1 note"), {{QStringLiteral("text"), tr("Note"), FormField::Kind::Text, {}, {}, {}}}},
        [id](const Stores &s, const Session &session, const FormValues &v) { return addNote(s, session, id, v[QStringLiteral("text")]); });
}

void IncidentsPage::askFile()
{
    const QString id = m_selected;
    ask({tr("Record notification"), tr("The notification to the supervisory authority was sent, for example through its portal."), tr("Record 1 notification"),
         {{QStringLiteral("filed"), tr("Sent"), FormField::Kind::Instant, {}, {}, now()},
          {QStringLiteral("reference"), tr("Reference number"), FormField::Kind::Line, {}, {}, {}},
          {QStringLiteral("late"), tr("Reasons for the delay (mandatory after the outer limit)"), FormField::Kind::Text, {}, {}, {}}}},
        [id](const Stores &s, const Session &session, const FormValues &v) -> Done {
            NACHWEIS_ASSIGN(const Instant filed, parseInstant(v[QStringLiteral("filed")]));
            return fileNotification(s, session, id, filed, v[QStringLiteral("reference")], v[QStringLiteral("late")]);
        });
}

void IncidentsPage::askClose()
{
    const QString id = m_selected;
    ask({tr("Close"), tr("Facts, effects and remedial action, for the documentation of Art. 33(5)."), tr("Close 1 incident"), {{QStringLiteral("reason"), tr("Summary"), FormField::Kind::Text, {}, {}, {}}}},
        [id](const Stores &s, const Session &session, const FormValues &v) { return closeIncident(s, session, id, v[QStringLiteral("reason")]); });
}

} // namespace nachweis::ui
