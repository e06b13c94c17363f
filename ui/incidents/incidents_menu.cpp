// SPDX-License-Identifier: GPL-3.0-or-later
// What stands under “More”: the further steps of the chosen incident, and what holds for all of them.
#include "incidents/incident_steps.h"
#include "incidents/incidents_page.h"

#include <QMenu>
#include <QToolButton>

namespace nachweis::ui {

void IncidentsPage::fillMore()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    if (m_shown)
        addSteps(menu);
    const auto add = [&](const char *name, const QString &title, auto slot) {
        menu->addAction(title, this, slot)->setObjectName(QLatin1String(name));
    };
    add("contracts", tr("A contract's own hours …"), [this] { askStep(contractStep(m_contracts)); });
    add("thresholds", tr("Thresholds of the detectors …"), [this] { askStep(thresholdsStep(m_thresholds)); });
    add("decidedProposals", tr("Decided proposals …"), [this] { showDecidedProposals(); });
    add("breachFigures", tr("Breaches in figures …"), [this] { showFigures(); });
    add("breachRegister", tr("Documentation of all breaches …"), [this] { saveReport(true); });
}

void IncidentsPage::addSteps(QMenu *menu)
{
    const incidents::Incident i = m_shown->incident;
    const QString id = i.id;
    const auto add = [&](const char *name, const QString &title, auto slot) {
        menu->addAction(title, this, slot)->setObjectName(QLatin1String(name));
    };
    if (!i.closed) {
        if (!m_shown->changes.isEmpty() && m_shown->changes.last().approvedBy.isEmpty())
            add("approveAwareness", tr("Have the other instant of awareness approved …"), [this, id] {
                askStep(secondPersonStep(
                    tr("Every open clock is computed anew from the other instant; the one before stays visible."),
                    [id](const Stores &s, const Session &second) {
                        return incidents::approveAwareness(s, second, id);
                    }));
            });
        if (!i.noFilingBy.isEmpty() && i.noFilingApprovedBy.isEmpty())
            add("approveNoFiling", tr("Have the decision not to notify approved …"), [this, id] {
                askStep(
                    secondPersonStep(tr("The authority is then not notified; the reasons stay in the documentation."),
                                     [id](const Stores &s, const Session &second) {
                                         return incidents::approveNoFiling(s, second, id);
                                     }));
            });
        add("times", tr("When it happened …"), [this, i] { askStep(timesStep(i, now())); });
        add("affected", tr("Who is affected …"), [this] { askAffected(); });
        if (!m_shown->scopes.isEmpty())
            add("countAgain", tr("Count again who is affected"),
                [this, query = m_shown->scopes.last().query] { countAffected(query); });
        if (!m_shown->scopes.isEmpty() && !m_shown->scopes.last().confirmed)
            add("confirmAffected", tr("Confirm the figures"), [this, id, seq = m_shown->scopes.last().seq] {
                act([id, seq](const Stores &s, const Session &session) {
                    return incidents::confirmAffected(s, session, id, seq);
                });
            });
        add("severity", tr("Severity (ENISA) …"), [this] {
            askStep(severityStep([this](const QString &text) {
                m_message->setText(text);
                m_message->show();
            }));
        });
        if (!m_shown->scopes.isEmpty())
            add("recipients", tr("List of recipients of the communication, encrypted …"), [this] { saveRecipients(); });
        menu->addSeparator();
        add("noFiling", tr("Do not notify …"), [this, id] { askStep(noFilingStep(id)); });
        add("exception34", tr("Exception to the communication …"), [this, id] { askStep(exceptionStep(id)); });
        add("obligation", tr("Further obligation …"),
            [this, id] { askStep(obligationStep(id, m_shown->advice, now())); });
        QList<incidents::Obligation> open;
        for (const incidents::Obligation &o : i.obligations)
            if (o.open() && o.rule != "gdpr-33-1"_L1)
                open += o;
        QList<incidents::Obligation> stale;
        for (const incidents::Obligation &o : i.obligations)
            if (o.stale && o.open())
                stale += o;
        if (!stale.isEmpty())
            add("recompute", tr("Compute an obligation anew …"),
                [this, id, stale] { askStep(recomputeStep(id, stale)); });
        if (!open.isEmpty())
            add("notApplicable", tr("An obligation does not apply …"),
                [this, id, open] { askStep(notApplicableStep(id, open)); });
        menu->addSeparator();
        add("advance", tr("Step: contained, informed, remedied, lessons …"), [this, id] { askStep(advanceStep(id)); });
        add("task", tr("Task …"), [this, id] { askStep(taskStep(id, now())); });
        if (std::any_of(m_shown->tasks.begin(), m_shown->tasks.end(),
                        [](const incidents::IncidentTask &t) { return !t.done; }))
            add("taskDone", tr("Task done …"), [this, id] { askStep(taskDoneStep(id, m_shown->tasks)); });
        add("evidenceFile", tr("Evidence file …"), [this] { addFile(); });
        add("correct", tr("Correct a line …"),
            [this, id] { askStep(correctionStep(id, int(m_shown->timeline.size()))); });
        menu->addSeparator();
    }
    add("wall", tr("Wall view"), [this] { showWall(); });
    add("calendar", tr("Calendar file (.ics) …"), [this] { saveCalendar(); });
    add("incidentReport", tr("Documentation of this breach …"), [this] { saveReport(false); });
    menu->addSeparator();
}

} // namespace nachweis::ui
