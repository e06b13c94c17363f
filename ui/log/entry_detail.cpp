// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/entry_detail.h"

#include "common/page.h"
#include "common/words.h"
#include "log/proof_dialog.h"
#include "log/sequencer.h"
#include "people/details.h"

#include <QPushButton>
#include <QTextBrowser>

namespace nachweis::ui {
namespace {

constexpr int revealSeconds = 60;

QString line(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : u"<p><b>%1</b><br>%2</p>"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

QString requestOrRef(const log::Removal &r)
{
    return r.ref.isEmpty() ? QString::number(r.by) : r.ref;
}

} // namespace

EntryDetail::EntryDetail(Worker *worker, QWidget *parent)
    : QWidget(parent), m_worker(worker), m_text(new QTextBrowser(this)),
      m_clear(new SecretView(worker, u"entryDetailsClear"_s, this)),
      m_proof(new QPushButton(tr("Show the proof …"), this)),
      m_details(new QPushButton(tr("Open the details …"), this)),
      m_accesses(new QPushButton(tr("Who saw this person’s data"), this))
{
    m_text->setObjectName(u"entryDetail"_s);
    m_text->setAccessibleName(tr("What the entry says"));
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    m_proof->setObjectName(u"showProof"_s);
    m_details->setObjectName(u"openDetails"_s);
    m_accesses->setObjectName(u"accesses"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_clear);
    column->addWidget(m_text, 1);
    for (QPushButton *button : {m_proof, m_details, m_accesses})
        column->addWidget(button);
    connect(m_proof, &QPushButton::clicked, this, &EntryDetail::openProof);
    connect(m_details, &QPushButton::clicked, this, &EntryDetail::askDetails);
    connect(m_accesses, &QPushButton::clicked, this, [this] { Q_EMIT accessesWanted(m_entry.subject); });
    clear();
}

void EntryDetail::hideClear()
{
    m_clear->clear();
}

void EntryDetail::clear()
{
    ++m_generation;
    m_entry = {};
    hideClear();
    m_text->setHtml(tr("Select an entry to see what it says."));
    for (QPushButton *button : {m_proof, m_details, m_accesses})
        button->setEnabled(false);
}

QString EntryDetail::htmlOf(const log::EntryRow &e) const
{
    return u"<h3>%1 · #%2</h3>"_s.arg(actionTitle(e.action).toHtmlEscaped()).arg(e.index) +
           line(tr("Time"), instantText(e.time) + u" · "_s + instantTextUtc(e.time)) + line(tr("Actor"), e.actor) +
           line(tr("Subject"), e.subject) + line(tr("Outcome"), outcomeTitle(e.outcome)) +
           line(tr("Purpose"), e.purpose) + line(tr("Integration"), e.integration) + line(tr("Concerns"), e.ref) +
           line(tr("Health information"), e.phi ? tr("yes, protected health information") : QString()) +
           line(tr("Operation"), e.operation) + line(tr("Event"), e.event);
}

void EntryDetail::show(const log::EntryRow &entry)
{
    const int token = ++m_generation;
    if (entry.index != m_entry.index)
        hideClear();
    m_entry = entry;
    m_text->setHtml(htmlOf(entry) +
                    (entry.detailsKept
                         ? line(tr("Details"), tr("Sealed under a key of their own; the entry holds a commitment."))
                         : QString()));
    m_proof->setEnabled(true);
    m_details->setEnabled(entry.detailsKept && m_worker->session().seesPersonalData());
    m_accesses->setEnabled(!entry.subject.isEmpty());
    if (!entry.hasDetails || entry.detailsKept)
        return;
    m_worker->run(
        this,
        [entry](const Stores &stores, const Session &) {
            return log::detailsErased(stores.audit, entry.index, entry.subject);
        },
        [this, token, entry](const Result<std::optional<log::Removal>> &why) {
            if (token != m_generation)
                return;
            if (!why)
                Q_EMIT failed(why.error());
            else
                m_text->setHtml(
                    htmlOf(entry) +
                    line(tr("Details"),
                         *why ? tr("Erased on %1 by request %2 (entry %3). The entry itself verifies as before.")
                                    .arg(instantText((*why)->time), requestOrRef(**why))
                                    .arg((*why)->by)
                              : tr("⚠ The details are gone, and no erasure in the log explains it.")));
        });
}

void EntryDetail::showGone(ledger::LeafIndex index)
{
    clear();
    const int token = m_generation;
    m_entry.index = index;
    m_proof->setEnabled(true);
    m_worker->run(
        this, [index](const Stores &stores, const Session &) { return log::rowExpired(stores.audit, index); },
        [this, token, index](const Result<std::optional<log::Removal>> &why) {
            if (token != m_generation)
                return;
            if (!why) {
                Q_EMIT failed(why.error());
                return;
            }
            m_text->setHtml(u"<h3>#%1</h3>"_s.arg(index) +
                            (*why ? line(tr("Removed after its retention"),
                                         tr("on %1 by entry %2, under %3. Its hash stays and is proven.")
                                             .arg(instantText((*why)->time))
                                             .arg((*why)->by)
                                             .arg((*why)->norm))
                                  : line(tr("⚠ This row is missing"),
                                         tr("No entry of the log explains it. Verify the whole log."))));
        });
}

void EntryDetail::openProof()
{
    const ledger::LeafIndex index = m_entry.index;
    m_proof->setEnabled(false);
    m_worker->run(
        this, [index](const Stores &stores, const Session &session) { return proofPicture(stores, session, index); },
        [this](const Result<ProofPicture> &picture) {
            m_proof->setEnabled(true);
            if (!picture) {
                Q_EMIT failed(picture.error());
                return;
            }
            auto *dialog = new ProofDialog(*picture, this);
            connect(dialog, &ProofDialog::saved, this, [this](qint64 entry, qint64 size) {
                m_worker->run(
                    this,
                    [entry, size](const Stores &stores, const Session &session) {
                        ledger::Event event = log::staffEvent(session, u"data.exported"_s, u"ok"_s);
                        event.ref = u"proof:%1:%2"_s.arg(entry).arg(size);
                        return log::record(stores, session, event);
                    },
                    [this](const Done &done) {
                        if (!done)
                            Q_EMIT failed(done.error());
                        else
                            Q_EMIT changed();
                    });
            });
            dialog->open();
        });
}

void EntryDetail::askDetails()
{
    const ledger::LeafIndex index = m_entry.index;
    auto *dialog = new FormDialog(
        {tr("Open the details"),
         tr("The details of this entry are shown for a minute. That you looked, and why, goes into the log."),
         tr("Reveal for 60 s"),
         {{u"reason"_s, tr("Reason"), FormField::Kind::Line, {}, {}, {}}}},
        this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, index](const FormValues &values) {
        m_worker->run(
            dialog,
            [index, reason = values[u"reason"_s]](const Stores &stores, const Session &session) {
                return people::revealDetails(stores, session, index, reason);
            },
            [this, dialog, index](const Result<QString> &clear) {
                if (!clear) {
                    dialog->showError(clear.error());
                    return;
                }
                dialog->accept();
                if (index == m_entry.index)
                    m_clear->show({}, {{*clear, {}}}, {m_entry.subject, u"entry:%1"_s.arg(index)}, revealSeconds);
                Q_EMIT changed();
            });
    });
    dialog->open();
}

} // namespace nachweis::ui
