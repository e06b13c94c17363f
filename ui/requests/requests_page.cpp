// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/requests_page.h"

#include "common/file_choice.h"
#include "common/own_certificate.h"
#include "common/theme.h"
#include "common/words.h"
#include "requests/erasure_certificate.h"
#include "requests/letter.h"
#include "requests/subject_package.h"

#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSplitter>
#include <QTableWidget>
#include <QToolButton>

namespace nachweis::ui {
namespace {

// What the table of steps does not know: whether there is anybody to tell, and whether the restriction still stands.
bool possible(requests::Step step, const RequestDetail::Data &data)
{
    if (step == requests::Step::TellRecipient)
        return !data.recipients.isEmpty();
    return step != requests::Step::LiftRestriction || data.restricted;
}

} // namespace

RequestsPage::RequestsPage(Worker *worker, QWidget *parent)
    : Page(worker, tr("Requests"), tr("What persons ask for under Art. 15 to 21 GDPR, and by when they get an answer."),
           parent),
      m_list(smallTable({tr("Right"), tr("Legal end"), tr("State")}, tr("Requests"), this)),
      m_proposalBox(new ProposalBox("proposals", {tr("Message"), tr("Word"), tr("Reads like"), tr("Person")},
                                    tr("Messages that read like a request"), tr("Take in as a request"),
                                    tr("No request …"), this)),
      m_detail(new RequestDetail(this)), m_empty(textLabel(tr("No requests yet. “New request” takes one in."), this)),
      m_message(textLabel({}, this)), m_passphrase(new SecretView(worker, u"passphraseOnce"_s, this)),
      m_next(new QPushButton(this)), m_new(new QPushButton(tr("New request …"), this)), m_more(new QToolButton(this)),
      m_letters(new QToolButton(this)), m_progress(new QProgressBar(this)), m_task(new Job(this, worker))
{
    setObjectName(u"requestsPage"_s);
    m_list->setObjectName(u"requests"_s);
    m_next->setObjectName(u"nextStep"_s);
    m_new->setObjectName(u"newRequest"_s);
    m_more->setObjectName(u"moreSteps"_s);
    m_letters->setObjectName(u"letters"_s);
    m_message->setObjectName(u"requestMessage"_s);
    auto *top = new QHBoxLayout;
    top->addWidget(m_new);
    top->addWidget(m_empty, 1);
    top->addStretch(1);
    auto *words = new QPushButton(tr("Words …"), this);
    words->setObjectName(u"requestWords"_s);
    words->setToolTip(tr("Which messages read like a request"));
    top->addWidget(words);
    body()->addLayout(top);
    connect(this, &Page::appeared, this, &RequestsPage::showDetail);
    connect(words, &QPushButton::clicked, this, &RequestsPage::askWords);

    body()->addWidget(m_proposalBox);
    connect(m_proposalBox, &ProposalBox::taken, this, &RequestsPage::takeProposal);
    connect(m_proposalBox, &ProposalBox::dismissed, this, &RequestsPage::dismissProposal);

    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->addWidget(scrolling(m_detail, pane), 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addWidget(m_passphrase);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_next, 1);
    buttons->addStretch(0);
    buttons->addWidget(m_letters);
    buttons->addWidget(m_more);
    layout->addLayout(buttons);
    splitter->addWidget(pane);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({400, 660});
    body()->addWidget(splitter, 1);
    for (int i = 0; i < 2; ++i)
        m_list->setColumnWidth(
            i, std::max(m_list->horizontalHeader()->sectionSizeHint(i), fontMetrics().averageCharWidth() * 15));
    const std::pair<QToolButton *, QString> menus[] = {{m_letters, tr("Letters")}, {m_more, tr("More")}};
    for (const auto &[button, title] : menus) {
        button->setText(title);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(new QMenu(button));
    }
    m_progress->setAccessibleName(tr("Progress of the erasure"));
    m_progress->hide();
    m_message->hide();
    connect(m_task, &Job::progressed, this, [this](qint64 done, qint64 all) {
        m_progress->setMaximum(1000);
        m_progress->setValue(all > 0 ? int(done * 1000 / all) : 0);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RequestsPage::showDetail);
    connect(m_next, &QPushButton::clicked, this, &RequestsPage::step);
    connect(m_new, &QPushButton::clicked, this, [this] { openFor({}); });
    connect(m_detail, &RequestDetail::recipientChosen, this, [this](const QString &vendor) {
        if (requests::ruleFor(m_shown->request, requests::Step::TellRecipient))
            askStep(formOf(requests::Step::TellRecipient, *m_shown, vendor));
    });
    connect(this, &Page::changed, m_next, &QWidget::hide); // until the new state has been read
    showDetail();
}

void RequestsPage::refresh()
{
    const int token = ++m_generation;
    worker()->run(
        this,
        [](const Stores &stores, const Session &) -> Result<Lists> {
            NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
            Lists lists;
            NACHWEIS_ASSIGN(lists.requests, requests::listRequests(*gateway, false));
            // What ends first stands first; what is closed, below, the newest first.
            std::stable_sort(lists.requests.begin(), lists.requests.end(),
                             [](const requests::Request &a, const requests::Request &b) {
                                 return !a.closed && (b.closed || a.due.legal < b.due.legal);
                             });
            NACHWEIS_ASSIGN(lists.proposals, requests::openProposals(*gateway));
            return lists;
        },
        [this, token](const Result<Lists> &lists) {
            if (token != m_generation)
                return;
            if (lists)
                showLists(*lists);
            else
                errors()->show(lists.error());
        });
}

void RequestsPage::showLists(const Lists &lists)
{
    showProposals(lists.proposals);
    // What was just taken in is shown, wherever its end puts it in the list.
    for (const requests::Request &r : lists.requests)
        if (m_awaitsNew && !m_requests.isEmpty() &&
            std::none_of(m_requests.begin(), m_requests.end(),
                         [&](const requests::Request &known) { return known.id == r.id; })) {
            m_selected = r.id;
            break;
        }
    m_awaitsNew = false;
    m_requests = lists.requests;
    const QSignalBlocker block(m_list->selectionModel());
    m_list->setRowCount(int(m_requests.size()));
    int row = m_requests.isEmpty() ? -1 : 0;
    for (int i = 0; i < m_requests.size(); ++i) {
        const requests::Request &r = m_requests[i];
        const bool overdue = r.overdue(now());
        const QString left = r.closed || r.answered ? endText(r.due.legal)
                             : r.paused(now())      ? tr("paused; %1").arg(remainingText(r.due.legal, now()))
                                                    : remainingText(r.due.legal, now());
        setRow(m_list, i,
               {titleOf(r.right), (overdue ? u"⚠ "_s : QString()) + left,
                r.closed && r.outcome ? titleOf(*r.outcome) : titleOf(r.state)});
        if (overdue)
            m_list->item(i, 1)->setForeground(Signal::bad());
        m_list->item(i, 1)->setToolTip(endText(r.due.legal));
        if (r.id == m_selected)
            row = i;
    }
    m_empty->setVisible(m_requests.isEmpty());
    m_list->setCurrentCell(row, 0);
    showDetail();
}

void RequestsPage::showProposals(const QList<requests::Proposal> &proposals)
{
    m_proposals = proposals;
    QTableWidget *table = m_proposalBox->table();
    table->setRowCount(0);
    for (int i = 0; i < proposals.size(); ++i)
        setRow(
            table, i,
            {instantText(proposals[i].received), proposals[i].word, titleOf(proposals[i].kind), proposals[i].subject});
    m_proposalBox->showSentence(
        tr("<b>%n messages read like a request.</b> A person decides what they are.", nullptr, int(proposals.size())));
}

void RequestsPage::takeProposal(int row)
{
    if (row < 0 || row >= m_proposals.size())
        return;
    const requests::Proposal p = m_proposals[row];
    if (p.kind == requests::ProposalKind::Withdrawal) { // it works at the consent, and at once
        Q_EMIT openConsentsOf(p.subject);
        return;
    }
    act([id = p.id](const Stores &stores, const Session &session) -> Done {
        NACHWEIS_TRY(requests::takeProposal(stores, session, id, localZone()));
        return {};
    });
}

void RequestsPage::dismissProposal(int row)
{
    if (row < 0 || row >= m_proposals.size())
        return;
    ask({tr("No request"),
         tr("The message stays where it is. Why it is no request goes into the log, encrypted."),
         tr("Dismiss 1 message"),
         {{u"reason"_s,
           tr("Reason"),
           FormField::Kind::Line,
           {},
           tr("for example: the consent was withdrawn already"),
           {}}}},
        [id = m_proposals[row].id](const Stores &stores, const Session &session, const FormValues &v) {
            return requests::dismissProposal(stores, session, id, v[u"reason"_s]);
        });
}

void RequestsPage::askWords()
{
    worker()->run(
        this,
        [](const Stores &stores, const Session &) -> Result<requests::RequestWords> {
            NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
            return requests::requestWords(*gateway);
        },
        [this](const Result<requests::RequestWords> &words) {
            words ? askStep(wordsStep(*words)) : errors()->show(words.error());
        });
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
    for (QWidget *button :
         {static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_letters)})
        button->hide();
    if (row < 0 || row >= m_requests.size()) {
        m_shown.reset();
        m_detail->clear();
        return;
    }
    if (m_selected != m_requests[row].id)
        m_message->hide();
    m_passphrase->clear();
    const QString id = m_selected = m_requests[row].id;
    if (!isVisible()) // nobody looks before: no look is logged
        return;
    const bool again = std::exchange(m_logged, id) == id; // shown once more after a refresh: one look, one entry
    worker()->run(
        this,
        [id, again](const Stores &stores, const Session &session) -> Result<RequestDetail::Data> {
            NACHWEIS_ASSIGN(RequestDetail::Data detail, RequestDetail::read(stores, session, id));
            if (!again)
                NACHWEIS_TRY(log::recordLook(stores, session, detail.request.subject, id));
            return detail;
        },
        [this, token](const Result<RequestDetail::Data> &detail) {
            if (token != m_generation)
                return;
            if (detail)
                show(*detail);
            else
                errors()->show(detail.error());
        });
}

void RequestsPage::show(const RequestDetail::Data &detail)
{
    m_shown = detail;
    m_detail->show(detail, now());
    const requests::StepRule *next = requests::nextStep(detail.request);
    m_next->setText(next ? stepTitle(*next) + u" …"_s : QString());
    m_next->setVisible(next);
    fillLetters();
    fillMore();
}

void RequestsPage::fillLetters()
{
    m_letters->menu()->clear();
    for (const requests::LetterKind kind : requests::lettersFor(m_shown->request))
        m_letters->menu()
            ->addAction(titleOf(kind) + u" …"_s, this, [this, kind] { saveLetter(kind); })
            ->setObjectName(u"letter-"_s + nameOf(kind));
    m_letters->show();
}

void RequestsPage::fillMore()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    const requests::Request &r = m_shown->request;
    const auto add = [&](const char *name, const QString &title, auto slot) {
        menu->addAction(title, this, slot)->setObjectName(QLatin1String(name));
    };
    for (const requests::StepRule *rule : requests::otherSteps(r))
        if (possible(rule->step, *m_shown))
            add(rule->verb, stepTitle(*rule) + u" …"_s, [this, step = rule->step] { take(step); });
    menu->addSeparator();
    add("hold", tr("Place a legal hold …"), [this] { askStep(holdStep(m_shown->request.subject)); });
    if (!m_shown->holds.isEmpty())
        add("releaseHold", tr("Release a legal hold …"), [this] { askStep(releaseHoldStep(m_shown->holds)); });
    add("toConsents", tr("Consents of this person"), [this] { Q_EMIT openConsentsOf(m_shown->request.subject); });
    add("toAccesses", tr("Who saw this person's data"), [this] { Q_EMIT openAccessesOf(m_shown->request.subject); });
    m_more->show();
}

void RequestsPage::step()
{
    if (!m_shown || m_task->running())
        return;
    if (const requests::StepRule *next = requests::nextStep(m_shown->request))
        take(next->step);
}

void RequestsPage::take(requests::Step step)
{
    if (!isTask(step))
        return askStep(formOf(step, *m_shown));
    if (step == requests::Step::Erase)
        return erase();
    if (step == requests::Step::Certify)
        return saveCertificate();
    writePackage();
}

// Erasing and the search for what is left read whole files: in a thread and with connections of their own.
void RequestsPage::erase()
{
    qint64 count = 0;
    for (const requests::Place &p : m_shown->plan)
        if (p.decision == requests::PlaceDecision::Erase)
            count += p.before;
    const QString id = m_shown->request.id;
    auto *dialog = new FormDialog(
        {tr("Erase"),
         tr("What the plan marks “Erase” is destroyed for good, the data key with it. This cannot be undone."),
         tr("Erase %n records", nullptr, int(count)),
         {},
         true},
        this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id] {
        dialog->accept();
        m_progress->setMaximum(0);
        m_progress->show();
        m_task->run(
            [id](const Stores &stores, const Session &session, const Running &running) -> Result<bool> {
                ResiduePatterns patterns;
                NACHWEIS_TRY(requests::executeErasure(stores, session, id, &patterns));
                return requests::searchResidue(stores, session, id, patterns, running.progress, running.cancel);
            },
            [this](const Result<bool> &clean) {
                m_progress->hide();
                if (clean)
                    errors()->clear();
                else
                    errors()->show(clean.error());
                Q_EMIT changed();
            });
    });
    dialog->open();
}

void RequestsPage::tell(const QString &text)
{
    m_message->setText(text);
    m_message->show();
}

void RequestsPage::saveLetter(requests::LetterKind kind)
{
    const auto write = [this, kind, id = m_selected](const QString &vendor) {
        askForFile(
            this,
            {tr("Save the letter"),
             QFileDialog::AnyFile,
             u"%1-%2.pdf"_s.arg(nameOf(kind), vendor.isEmpty() ? id.left(8) : vendor),
             u"pdf"_s,
             {tr("PDF (*.pdf)"), tr("Text (*.txt)")}},
            [this, kind, vendor, id](const QString &path) {
                worker()->run(
                    this,
                    [kind, vendor, id, path, language = documentLanguage()](const Stores &stores,
                                                                            const Session &session) -> Done {
                        const auto form =
                            path.endsWith(".txt"_L1) ? requests::LetterForm::Text : requests::LetterForm::Pdf;
                        NACHWEIS_ASSIGN(const QByteArray letter,
                                        requests::requestLetter(stores, session, id, kind, language, vendor, form));
                        QSaveFile file(path);
                        if (!file.open(QIODevice::WriteOnly) || file.write(letter) != letter.size() || !file.commit())
                            return fail(ErrorCode::Io, tr("The file %1 cannot be written.").arg(path),
                                        tr("Choose another folder."), file.errorString());
                        return {};
                    },
                    [this, path](const Done &done) {
                        done ? tell(tr("The letter is in %1.").arg(path)) : errors()->show(done.error());
                    });
            });
    };
    if (kind != requests::LetterKind::Recipient)
        return write({});
    QList<std::pair<QString, QString>> names;
    for (const requests::Recipient &one : m_shown->recipients)
        names.append({one.vendorId, one.name});
    auto *dialog = new FormDialog({titleOf(kind),
                                   tr("The letter names the person by the subject id alone."),
                                   tr("Write the letter …"),
                                   {{u"vendor"_s, tr("Recipient"), FormField::Kind::Choice, names, {}, {}}}},
                                  this);
    connect(dialog, &FormDialog::submitted, this, [dialog, write](const FormValues &values) {
        dialog->accept();
        write(values[u"vendor"_s]);
    });
    dialog->open();
}

void RequestsPage::saveCertificate()
{
    auto *dialog = new FormDialog({tr("Certificate of the erasure"),
                                   tr("One ZIP with the certificate, its report and the log's proofs. A certificate of "
                                      "your own (PKCS#12) signs it, if you name one."),
                                   tr("Choose the file …"), certificateFields()},
                                  this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id = m_selected](const FormValues &values) {
        const auto own = ownCertificate(values);
        if (!own)
            return dialog->showError(own.error());
        dialog->accept();
        const requests::CertificateSpec spec{documentLanguage(), own->pkcs12, own->passphrase, {}};
        askForFile(this,
                   {tr("Save the certificate"),
                    QFileDialog::AnyFile,
                    u"certificate-%1.zip"_s.arg(id.left(8)),
                    u"zip"_s,
                    {tr("Evidence package (*.zip)")}},
                   [this, id, spec](const QString &path) {
                       runLong(
                           tr("The certificate is being written …"),
                           [id, path, spec](const Stores &stores, const Session &session, const Running &running) {
                               requests::CertificateSpec full = spec;
                               full.running = running;
                               return requests::writeErasureCertificate(stores, session, id, full, path);
                           },
                           [this, path](const Result<log::PackageMade> &made) {
                               made ? tell(tr("The certificate is in %1, with %2 entries of the log proven. Anybody "
                                              "checks it with openssl, or with “Check a package”.")
                                               .arg(path)
                                               .arg(made->entries))
                                    : errors()->show(made.error());
                           });
                   });
    });
    dialog->open();
}

void RequestsPage::writePackage()
{
    askForFile(this,
               {tr("Save the package for the person"),
                QFileDialog::AnyFile,
                u"data-%1.zip"_s.arg(m_selected.left(8)),
                u"zip"_s,
                {tr("Encrypted archive (*.zip)")}},
               [this, id = m_selected](const QString &path) {
                   runLong(
                       tr("The package is being written …"),
                       [id, path, language = documentLanguage()](const Stores &stores, const Session &session,
                                                                 const Running &running) {
                           return requests::writeSubjectPackage(stores, session, id, language, path, running);
                       },
                       [this, path, id](const Result<SecretBytes> &secret) {
                           if (!secret)
                               return errors()->show(secret.error());
                           tell(tr("The package is in %1. Send its passphrase by another route than the package.")
                                    .arg(path.toHtmlEscaped()));
                           m_passphrase->show(tr("The passphrase, shown this once and kept nowhere:"),
                                              {{QString::fromLatin1(secret->view().toByteArray()), {}}}, {{}, id}, 0);
                           Q_EMIT changed();
                       });
               });
}

void RequestsPage::openFor(const QString &subject)
{
    m_awaitsNew = true;
    askStep(newRequestStep(subject, now()));
}

} // namespace nachweis::ui
