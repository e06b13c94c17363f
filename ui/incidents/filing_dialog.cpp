// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/filing_dialog.h"

#include "common/file_choice.h"
#include "common/theme.h"
#include "common/words.h"
#include "incidents/incident_report.h"
#include "office/duties.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>

namespace nachweis::ui {
namespace {

constexpr int autosaveMs = 2000;

} // namespace

FilingDialog::FilingDialog(Worker *worker, const incidents::Incident &incident, const QString &rule,
                           std::function<void(const Error &)> failed, QWidget *parent)
    : QDialog(parent), m_worker(worker), m_incident(incident), m_rule(rule), m_failed(std::move(failed)),
      m_state(textLabel({}, this)), m_history(textLabel({}, this)), m_error(new ErrorStrip(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"filingDialog"_s);
    const incidents::Obligation *owed = incident.obligation(rule);
    const incidents::ObligationRule known = owed ? owed->definition : incidents::ObligationRule{};
    m_document = known.document;
    setWindowTitle(u"%1 · %2"_s.arg(incident.label(), known.title()));
    resize(820, 680);
    m_state->setObjectName(u"filingState"_s);
    m_history->setObjectName(u"filingHistory"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(
        textLabel(u"<b>%1</b><br>%2"_s.arg(known.norm().toHtmlEscaped(), known.text().toHtmlEscaped()), this));
    column->addWidget(m_error);
    column->addWidget(m_state);
    auto *inner = new QWidget(this);
    auto *form = new QVBoxLayout(inner);
    m_fields = incidents::filingFieldsOf(known.document);
    for (const incidents::FilingField &field : std::as_const(m_fields)) {
        auto *edit = new QPlainTextEdit(inner);
        edit->setObjectName(u"filing-"_s + QLatin1String(field.key));
        edit->setAccessibleName(incidents::filingFieldTitle(field));
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(fontMetrics().height() * (QByteArray(field.key).endsWith("count") ? 2 : 4));
        QLabel *label = textLabel({}, inner);
        label->setBuddy(edit);
        form->addWidget(label);
        form->addWidget(edit);
        m_edits += edit;
        m_labels += label;
        connect(edit, &QPlainTextEdit::textChanged, this, [this] {
            mark();
            m_autosave.start();
        });
    }
    m_late = new QPlainTextEdit(inner);
    m_late->setObjectName(u"filing-late"_s);
    m_late->setAccessibleName(tr("Reasons for the delay"));
    m_late->setTabChangesFocus(true);
    m_late->setFixedHeight(fontMetrics().height() * 4);
    m_lateLabel = textLabel({}, inner);
    m_lateLabel->setBuddy(m_late);
    form->addWidget(m_lateLabel);
    form->addWidget(m_late);
    connect(m_late, &QPlainTextEdit::textChanged, this, [this] {
        mark();
        m_autosave.start();
    });
    column->addWidget(scrolling(inner, this), 1);
    column->addWidget(m_history);
    auto *buttons = new QHBoxLayout;
    const auto add = [&](const char *name, const QString &title, auto slot) {
        auto *button = new QPushButton(title, this);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    add("filingPdf", tr("Save as PDF …"), [this] { save(true); });
    add("filingText", tr("Save as text for the portal …"), [this] { save(false); });
    buttons->addStretch(1);
    QPushButton *sentButton = add("filingSent", tr("It was sent …"), [this] { askSent(); });
    add("filingBack", tr("Back"), [this] { close(); });
    column->addLayout(buttons);
    if (const Done may = nachweis::may(worker->session(), Act::WorkIncidents);
        !may || incident.closed) { // to be read, and to be saved as a document
        m_readOnly = true;
        sentButton->setEnabled(false);
        for (QPlainTextEdit *edit : findChildren<QPlainTextEdit *>())
            edit->setReadOnly(true);
    }
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(autosaveMs);
    connect(&m_autosave, &QTimer::timeout, this, &FilingDialog::keep);
    connect(this, &QDialog::finished, this, [this] {
        keep();
        Q_EMIT sent();
    });
    load();
}

void FilingDialog::load()
{
    m_worker->run(
        this,
        [id = m_incident.id, rule = m_rule](const Stores &stores, const Session &session) -> Result<Read> {
            NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
            NACHWEIS_ASSIGN(const incidents::Incident i, incidents::incident(*gateway, id));
            Read read;
            read.incident = i;
            NACHWEIS_ASSIGN(read.draft, incidents::filingDraft(*gateway, session.keys, i, rule));
            NACHWEIS_ASSIGN(read.versions, incidents::filings(*gateway, session.keys, i.id, rule));
            return read;
        },
        [this](const Result<Read> &read) { read ? fill(*read) : m_error->show(read.error()); });
}

void FilingDialog::fill(const Read &read)
{
    QStringList lines;
    m_lastSent.reset();
    for (const incidents::Filing &f : read.versions) {
        if (!f.sent)
            continue;
        QStringList changed;
        if (m_lastSent)
            for (const QString &key : incidents::filingDifferences(*m_lastSent, f.text))
                changed += incidents::filingFieldTitle(key);
        lines += tr("Version %1, %2, sent %3, reference %4")
                     .arg(f.version)
                     .arg(incidents::filingPhaseTitle(f.phase, m_document), instantText(*f.sent),
                          f.reference.isEmpty() ? u"–"_s : f.reference.toHtmlEscaped()) +
                 (changed.isEmpty() ? QString() : u"; "_s + tr("changed: %1").arg(changed.join(u", "_s)));
        m_lastSent = f.text;
    }
    m_history->setText(lines.isEmpty() ? tr("Nothing has been sent yet.") : lines.join(u"<br>"_s));
    m_incident = read.incident;
    m_kept = read.draft;
    for (int i = 0; i < m_edits.size(); ++i) {
        const QSignalBlocker block(m_edits[i]);
        m_edits[i]->setPlainText(read.draft.*m_fields[i].value);
    }
    const QSignalBlocker block(m_late);
    m_late->setPlainText(read.draft.lateReason);
    mark();
}

incidents::FilingText FilingDialog::text() const
{
    incidents::FilingText text = m_kept.value_or(incidents::FilingText{}); // what this document does not show stays
    for (int i = 0; i < m_edits.size(); ++i)
        text.*m_fields[i].value = m_edits[i]->toPlainText();
    text.lateReason = m_late->toPlainText();
    return text;
}

void FilingDialog::mark()
{
    const incidents::FilingText now = text();
    const QStringList missing = incidents::missingIn(now, m_document),
                      changed = m_lastSent ? incidents::filingDifferences(*m_lastSent, now) : QStringList();
    for (int i = 0; i < m_labels.size(); ++i) {
        const incidents::FilingField &field = m_fields[i];
        const QString key = QLatin1String(field.key);
        m_labels[i]->setText(u"%1%2%3%4"_s.arg(
            m_document == incidents::DocumentKind::Notification ? u"(%1) "_s.arg(QLatin1String(field.letter))
                                                                : QString(),
            incidents::filingFieldTitle(field),
            missing.contains(key) ? u" <span style='color:%1'>☐ %2</span>"_s.arg(Signal::soon().name(), tr("missing"))
                                  : u" ✔"_s,
            changed.contains(key) ? u" ✎ %1"_s.arg(tr("differs from what was sent last")) : QString()));
    }
    const bool late = incidents::needsLateReason(m_incident, m_rule, m_worker->session().clock());
    m_late->setVisible(late || !now.lateReason.isEmpty());
    m_lateLabel->setVisible(m_late->isVisibleTo(this));
    m_lateLabel->setText(tr("Reasons for the delay: the outer limit has passed (Art. 33(1) sentence 2)") +
                         (late && now.lateReason.trimmed().isEmpty()
                              ? u" <span style='color:%1'>☐ %2</span>"_s.arg(Signal::bad().name(), tr("missing"))
                              : QString()));
    if (m_readOnly)
        return m_state->setText(
            m_incident.closed ? tr("The incident is closed: the text can be read and saved as a document.")
                              : tr("Your duty does not work incidents: the text can be read and saved as a document."));
    m_state->setText(
        missing.isEmpty() ? u"<span style='color:%1'>✔ %2</span>"_s.arg(
                                Signal::good().name(), m_document == incidents::DocumentKind::Notification
                                                           ? tr("Everything that Art. 33(3) asks for is said.")
                                                           : tr("Everything that Art. 34(2) asks for is said."))
        : m_document != incidents::DocumentKind::Notification
            ? tr("%n of the fields are missing; persons are told everything at once.", nullptr, int(missing.size()))
            : tr("%n of the fields are missing; they may follow in phases (Art. 33(4)).", nullptr,
                 int(missing.size())));
}

void FilingDialog::keep()
{
    const incidents::FilingText now = text();
    if (m_readOnly || !m_kept || (*m_kept == now && !m_unkept))
        return;
    m_kept = now;
    m_unkept = false;
    // The work outlives the dialog and a lock; what went wrong is said as long as somebody can read it, and the text
    // stays to be kept again.
    m_worker->keep(
        QCoreApplication::instance(),
        [id = m_incident.id, rule = m_rule, now](const Stores &stores, const Session &session) {
            return incidents::saveDraft(stores, session, id, rule, now);
        },
        [dialog = QPointer(this), failed = m_failed](const Done &done) {
            if (!dialog) {
                if (!done)
                    failed(done.error());
                return;
            }
            if (done)
                return dialog->m_error->clear();
            dialog->m_autosave.start(); // again, until it is kept
            dialog->m_unkept = true;
            dialog->m_error->show(done.error());
        });
}

void FilingDialog::save(bool pdf)
{
    const QString suffix = pdf ? u"pdf"_s : u"txt"_s;
    askForFile(this,
               {pdf ? tr("Save as PDF") : tr("Save as text for the portal"),
                QFileDialog::AnyFile,
                u"%1-%2.%3"_s.arg(m_incident.label(), m_rule, suffix),
                suffix,
                {pdf ? tr("PDF (*.pdf)") : tr("Text (*.txt)")}},
               [this, pdf](const QString &path) {
                   m_worker->run(
                       this,
                       [id = m_incident.id, rule = m_rule, now = text(), path, pdf, language = documentLanguage(),
                        sends = !m_readOnly](const Stores &stores, const Session &session) -> Done {
                           NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
                           NACHWEIS_ASSIGN(const incidents::Incident i, incidents::incident(*gateway, id));
                           if (sends) // who only reads has nothing to give reasons for
                               NACHWEIS_TRY(incidents::reasonsGiven(i, rule, now, session.clock()));
                           NACHWEIS_ASSIGN(const incidents::FilingDocument document,
                                           incidents::filingDocument(*gateway, session.keys, i, rule, now, language,
                                                                     session.clock()));
                           NACHWEIS_TRY(log::recordLook(stores, session, {}, i.id));
                           NACHWEIS_ASSIGN(const QByteArray contents, document.bytes(pdf));
                           QSaveFile file(path);
                           if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size() ||
                               !file.commit())
                               return fail(ErrorCode::Io, tr("The file %1 cannot be written.").arg(path),
                                           tr("Choose another folder."), file.errorString());
                           return {};
                       },
                       [this, path](const Done &done) {
                           done ? m_state->setText(tr("Saved in %1.").arg(path)) : m_error->show(done.error());
                       });
               });
}

void FilingDialog::askSent()
{
    const auto tick = [](const char *name, const QString &label) {
        return FormField{QLatin1String(name), label, FormField::Kind::Check, {}, {}, {}};
    };
    auto *dialog = new FormDialog(
        {tr("It was sent"),
         tr("Records this text as sent, for example through the authority's portal. It can be supplemented, never "
            "changed."),
         tr("Record 1 version"),
         {{u"filed"_s, tr("Sent"), FormField::Kind::Instant, {}, {}, m_worker->session().clock()},
          {u"reference"_s, tr("Reference number"), FormField::Kind::Line, {}, {}, {}},
          {u"late"_s,
           tr("Reasons for the delay (mandatory after the outer limit)"),
           FormField::Kind::Text,
           {},
           {},
           {},
           text().lateReason},
          tick("complete", tr("Complete: nothing more will follow")),
          tick("withdrawal", tr("Withdrawal: it turned out to be no breach")),
          {u"also"_s, tr("Also for these incidents"), FormField::Kind::Line, {}, tr("for example INC-8 INC-9"), {}}}},
        this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog](const FormValues &v) {
        const auto filed = parseInstant(v[u"filed"_s]);
        if (!filed)
            return dialog->showError(filed.error());
        const incidents::Sent sent{*filed, v[u"reference"_s], v[u"late"_s], v[u"complete"_s] == "yes"_L1,
                                   v[u"withdrawal"_s] == "yes"_L1};
        m_worker->run(
            dialog,
            [id = m_incident.id, rule = m_rule, now = text(), sent,
             also = v[u"also"_s].split(' '_L1, Qt::SkipEmptyParts)](const Stores &stores, const Session &session) {
                return incidents::sendFiling(stores, session, id, rule, now, sent, also);
            },
            [this, dialog](const Done &done) {
                if (!done)
                    return dialog->showError(done.error());
                dialog->accept();
                m_kept = text();
                m_lastSent = m_kept;
                load();
                Q_EMIT this->sent();
            });
    });
    dialog->open();
}

} // namespace nachweis::ui
