// SPDX-License-Identifier: GPL-3.0-or-later
// What stands under “More”: the further steps of the chosen incident, and what holds for all of them.
#include "incidents/incident_steps.h"
#include "incidents/incidents_page.h"

#include <QMenu>
#include <QToolButton>

namespace nachweis::ui {

using incidents::Step;

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

namespace {

using Data = IncidentDetail::Data;

// Nothing where none is left to choose from.
template <typename Keep>
std::optional<QList<incidents::Obligation>> obligations(const incidents::Incident &i, const Keep &keep)
{
    QList<incidents::Obligation> list;
    std::copy_if(i.obligations.begin(), i.obligations.end(), std::back_inserter(list), keep);
    return list.isEmpty() ? std::nullopt : std::optional(list);
}

bool counted(const Data &d)
{
    return !d.scopes.isEmpty();
}
bool unconfirmed(const Data &d)
{
    return counted(d) && !d.scopes.last().confirmed;
}

} // namespace

/// How the menu asks for a step. steps.h says whether the incident has it.
struct IncidentsPage::MenuStep
{
    Step step;
    const char *name; ///< of the action
    /// What is asked; nothing where there is nothing to choose from.
    std::optional<IncidentStep> (*form)(const Data &, Instant now) = nullptr;
    void (IncidentsPage::*own)() = nullptr; ///< in place of a form
    bool (*has)(const Data &) = nullptr;    ///< what `own` needs
    const char *title = nullptr;            ///< in place of the step's, for what is more or less than a step
    bool last = false;                      ///< of its group
};

std::span<const IncidentsPage::MenuStep> IncidentsPage::menuSteps()
{
    using Form = std::optional<IncidentStep>;
    static const MenuStep steps[]{
        {Step::ApproveAwareness, "approveAwareness",
         [](const Data &d, Instant) -> Form {
             return secondPersonStep(
                 tr("Every open clock is computed anew from the other instant; the one before stays visible."),
                 [id = d.incident.id](const Stores &s, const Session &second) {
                     return incidents::approveAwareness(s, second, id);
                 });
         }},
        {Step::ApproveNoFiling, "approveNoFiling",
         [](const Data &d, Instant) -> Form {
             return secondPersonStep(tr("The authority is then not notified; the reasons stay in the documentation."),
                                     [id = d.incident.id](const Stores &s, const Session &second) {
                                         return incidents::approveNoFiling(s, second, id);
                                     });
         }},
        {Step::Times, "times", [](const Data &d, Instant now) -> Form { return timesStep(d.incident, now); }},
        {Step::CountAffected, "affected", nullptr, &IncidentsPage::askAffected},
        {Step::CountAffected, "countAgain", nullptr, &IncidentsPage::countAgain, counted,
         QT_TR_NOOP("Count again who is affected")},
        {Step::ConfirmAffected, "confirmAffected", nullptr, &IncidentsPage::confirmCount, unconfirmed,
         QT_TR_NOOP("Confirm the figures")},
        {Step::Assess, "severity", nullptr, &IncidentsPage::askSeverity, nullptr, QT_TR_NOOP("Severity (ENISA) …")},
        {Step::CountAffected, "recipients", nullptr, &IncidentsPage::saveRecipients, counted,
         QT_TR_NOOP("List of recipients of the communication, encrypted …"), true},
        {Step::ProposeNoFiling, "noFiling", [](const Data &d, Instant) -> Form { return noFilingStep(d.incident.id); }},
        {Step::Except34, "exception34", [](const Data &d, Instant) -> Form { return exceptionStep(d.incident.id); }},
        {Step::AddObligation, "obligation",
         [](const Data &d, Instant now) -> Form { return obligationStep(d.incident.id, d.advice, now); }},
        {Step::Recompute, "recompute",
         [](const Data &d, Instant now) -> Form {
             const auto list = obligations(d.incident, [](const incidents::Obligation &o) {
                 return (o.stale || o.definition.ownInstant()) && o.open();
             });
             return list ? Form(recomputeStep(d.incident.id, *list, now)) : Form();
         }},
        {Step::SetAside, "notApplicable",
         [](const Data &d, Instant) -> Form {
             const auto open = obligations(d.incident, [](const incidents::Obligation &o) {
                 return o.open() && o.rule != incidents::rules::authority;
             });
             return open ? Form(notApplicableStep(d.incident.id, *open)) : Form();
         },
         nullptr, nullptr, nullptr, true},
        {Step::Contain, "advance", [](const Data &d, Instant) -> Form { return advanceStep(d.incident.id); }, nullptr,
         nullptr, QT_TR_NOOP("Step: contained, informed, remedied, lessons …")},
        {Step::AddTask, "task", [](const Data &d, Instant now) -> Form { return taskStep(d.incident.id, now); }},
        {Step::FinishTask, "taskDone",
         [](const Data &d, Instant) -> Form {
             const bool any = std::any_of(d.tasks.begin(), d.tasks.end(),
                                          [](const incidents::IncidentTask &task) { return !task.done; });
             return any ? Form(taskDoneStep(d.incident.id, d.tasks)) : Form();
         }},
        {Step::AddFile, "evidenceFile", nullptr, &IncidentsPage::addFile},
        {Step::Correct, "correct",
         [](const Data &d, Instant) -> Form { return correctionStep(d.incident.id, int(d.timeline.size())); }, nullptr,
         nullptr, nullptr, true}};
    return steps;
}

void IncidentsPage::addSteps(QMenu *menu)
{
    for (const MenuStep &one : menuSteps()) {
        if (!hasStep(m_shown->incident, one.step))
            continue;
        const QString title = one.title ? tr(one.title) : asking(one.step);
        if (const auto form = one.form ? one.form(*m_shown, now()) : std::nullopt)
            menu->addAction(title, this, [this, form] { askStep(*form); })->setObjectName(QLatin1String(one.name));
        else if (one.own && (!one.has || one.has(*m_shown)))
            menu->addAction(title, this, one.own)->setObjectName(QLatin1String(one.name));
        if (one.last)
            menu->addSeparator();
    }
    const auto add = [&](const char *name, const QString &title, auto slot) {
        menu->addAction(title, this, slot)->setObjectName(QLatin1String(name));
    };
    add("wall", tr("Wall view"), [this] { showWall(); });
    add("calendar", tr("Calendar file (.ics) …"), [this] { saveCalendar(); });
    add("incidentReport", tr("Documentation of this breach …"), [this] { saveReport(false); });
    menu->addSeparator();
}

void IncidentsPage::askSeverity()
{
    askStep(severityStep([this](const QString &text) {
        m_message->setText(text);
        m_message->show();
    }));
}

void IncidentsPage::countAgain()
{
    countAffected(m_shown->scopes.last().query);
}

void IncidentsPage::confirmCount()
{
    act([id = m_shown->incident.id, seq = m_shown->scopes.last().seq](const Stores &s, const Session &session) {
        return incidents::confirmAffected(s, session, id, seq);
    });
}

} // namespace nachweis::ui
