// SPDX-License-Identifier: GPL-3.0-or-later
// Incidents: what detectors propose, the list, and the chosen one with its steps.
#pragma once

#include "common/job.h"
#include "common/page.h"
#include "common/proposal_box.h"
#include "common/secret_view.h"
#include "incidents/detectors.h"
#include "incidents/incident_steps.h"

class QMenu;
class QPushButton;
class QTableWidget;
class QToolButton;

namespace nachweis::ui {

class IncidentsPage : public Page
{
    Q_OBJECT
public:
    explicit IncidentsPage(Worker *worker, QWidget *parent = nullptr);
    void refresh() override;
    void select(const QString &id);
    /// Attaches entries of the log to an open incident of the person's choice; `incidentId` is what the choice begins
    /// with.
    void attach(const QList<qint64> &entries, const QString &incidentId);

private:
    struct Lists
    {
        QList<incidents::Incident> incidents;
        QList<incidents::IncidentProposal> proposals;
        QList<incidents::ContractObligation> contracts;
        QMap<incidents::Threshold, qint64> thresholds;
    };
    void showLists(const Lists &lists);
    void showDetail();
    void show(const IncidentDetail::Data &shown);
    void askStep(const IncidentStep &step) { ask(step.form, step.work); }
    void fillMore();
    struct MenuStep;
    static std::span<const MenuStep> menuSteps(); ///< in the order of the menu
    void addSteps(QMenu *menu);
    void askSeverity();
    void countAgain();
    void confirmCount();
    void detect();
    void takeProposal(int row);
    void dismissProposal(int row);
    void openFiling(const QString &rule);
    void addFile();
    void saveCalendar();
    void saveReport(bool all);
    void saveRecipients();
    void showWall();
    void askAffected();
    void countAffected(const incidents::AffectedQuery &query);
    void showDecidedProposals();
    void showFigures();
    void saveTimeline();
    QTableWidget *m_list;
    ProposalBox *m_proposalBox;
    IncidentDetail *m_detail;
    QLabel *m_empty, *m_message;
    SecretView *m_passphrase;
    QPushButton *m_new, *m_aware, *m_assess, *m_note, *m_file, *m_close, *m_filing;
    QToolButton *m_more;
    Job *m_task, *m_count;
    QWidget *m_counting;
    QList<incidents::Incident> m_incidents;
    QList<incidents::IncidentProposal> m_proposals;
    QList<incidents::ContractObligation> m_contracts;
    QMap<incidents::Threshold, qint64> m_thresholds;
    QString m_selected, m_logged;
    std::optional<IncidentDetail::Data> m_shown;
    int m_generation = 0;
    bool m_detected = false, m_listed = false;
};

} // namespace nachweis::ui
