// SPDX-License-Identifier: GPL-3.0-or-later
// Data-subject requests: messages that read like one, the list by legal end, the chosen request with its next step,
// letters, packages and certificates.
#pragma once

#include "common/job.h"
#include "common/page.h"
#include "common/proposal_box.h"
#include "common/secret_view.h"
#include "requests/proposals.h"
#include "requests/request_steps.h"

class QMenu;
class QProgressBar;
class QPushButton;
class QTableWidget;
class QToolButton;

namespace nachweis::ui {

class RequestsPage : public Page
{
    Q_OBJECT
public:
    explicit RequestsPage(Worker *worker, QWidget *parent = nullptr);
    void refresh() override;
    void select(const QString &id);
    /// Offers a new request for this person.
    void openFor(const QString &subject);

private:
    struct Lists
    {
        QList<requests::Request> requests;
        QList<requests::Proposal> proposals;
    };
    void showLists(const Lists &lists);
    void showProposals(const QList<requests::Proposal> &proposals);
    void showDetail();
    void show(const RequestDetail::Data &data);
    void step();
    void take(requests::Step step);
    void askStep(const RequestStep &step) { ask(step.form, step.work); }
    void erase();
    void writePackage();
    void saveLetter(requests::LetterKind kind);
    void saveCertificate();
    void takeProposal(int row);
    void dismissProposal(int row);
    void askWords();
    void fillMore();
    void fillLetters();
    void tell(const QString &text);
    QTableWidget *m_list;
    ProposalBox *m_proposalBox;
    RequestDetail *m_detail;
    QLabel *m_empty, *m_message;
    SecretView *m_passphrase;
    QPushButton *m_next, *m_new;
    QToolButton *m_more, *m_letters;
    QProgressBar *m_progress;
    Job *m_task;
    QList<requests::Request> m_requests;
    QList<requests::Proposal> m_proposals;
    bool m_awaitsNew = false; ///< the form for a new request was opened
    QString m_selected, m_logged;
    std::optional<RequestDetail::Data> m_shown;
    int m_generation = 0;
};

} // namespace nachweis::ui
