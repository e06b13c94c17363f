// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_export.h"

#include "common/file_choice.h"
#include "common/own_certificate.h"
#include "common/page.h"
#include "common/words.h"
#include "evidence/package.h"
#include "log/entry_export.h"
#include "log/package_writer.h"
#include "log/publish.h"
#include "log/sequencer.h"

#include <QFile>
#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace nachweis::ui {
namespace {

struct Chosen
{
    QList<ledger::LeafIndex> rows;
    log::EntryFilter filter;
};

Result<QList<ledger::LeafIndex>> indexesOf(const Database &audit, const Chosen &chosen)
{
    if (!chosen.rows.isEmpty())
        return chosen.rows;
    NACHWEIS_ASSIGN(const ledger::TreeSize size, log::entryCount(audit));
    return log::entryIndexes(audit, chosen.filter, 0, size - 1, int(log::maximumPackageEntries) + 1);
}

} // namespace

LogExport::LogExport(Worker *worker, QWidget *parent)
    : QWidget(parent), m_task(new Job(this, worker)), m_button(new QToolButton(parent)),
      m_progress(new QProgressBar(this)), m_cancel(new QPushButton(tr("Cancel"), this)), m_result(textLabel({}, this))
{
    m_button->setObjectName(u"export"_s);
    m_button->setText(tr("Export"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_result->setObjectName(u"exportResult"_s);
    auto *menu = new QMenu(m_button);
    const auto add = [&](const char *name, const QString &title, auto slot) {
        menu->addAction(title, this, slot)->setObjectName(QLatin1String(name));
    };
    add("packageSelected", tr("Evidence package of the selected entries …"), [this] { askPackage(true); });
    add("packageFiltered", tr("Evidence package of all that is shown …"), [this] { askPackage(false); });
    add("attachSelected", tr("Attach the selected entries to an incident …"), [this] {
        if (const QList<ledger::LeafIndex> rows = selection(); !rows.isEmpty())
            Q_EMIT attachWanted(rows);
        else
            Q_EMIT failed({ErrorCode::BadInput,
                           tr("No entry is selected."),
                           tr("Select one or more rows first, with Shift or Ctrl for several."),
                           {}});
    });
    menu->addSeparator();
    add("exportCsv", tr("All that is shown as CSV …"), [this] { writeTable(true); });
    add("exportJson", tr("All that is shown as JSON Lines …"), [this] { writeTable(false); });
    menu->addSeparator();
    add("publishLog", tr("Publish the log as tiles …"), [this] { publish(); });
    m_button->setMenu(menu);
    m_progress->setAccessibleName(tr("Progress of the export"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_result, 3);
    connect(m_cancel, &QPushButton::clicked, m_task, &Job::cancel);
    connect(m_task, &Job::progressed, this, [this](qint64 done, qint64 all) {
        m_progress->setRange(0, all > 0 ? 1000 : 0);
        if (all > 0)
            m_progress->setValue(int(done * 1000 / all));
    });
    hide();
}

void LogExport::start(std::function<Result<QString>(const Stores &, const Session &, const Running &)> work)
{
    if (m_task->running())
        return;
    m_button->setEnabled(false);
    m_result->clear();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->show();
    show();
    m_task->run(std::move(work), [this](const Result<QString> &said) {
        m_button->setEnabled(true);
        m_progress->hide();
        m_cancel->hide();
        setVisible(said.has_value());
        if (said)
            m_result->setText(*said);
        else
            Q_EMIT failed(said.error());
        Q_EMIT changed();
    });
}

void LogExport::askPackage(bool selected)
{
    const Chosen chosen{selected ? selection() : QList<ledger::LeafIndex>(), filter()};
    if (selected && chosen.rows.isEmpty()) {
        Q_EMIT failed({ErrorCode::BadInput,
                       tr("No entry is selected."),
                       tr("Select one or more rows first, with Shift or Ctrl for several."),
                       {}});
        return;
    }
    auto *dialog = new FormDialog({tr("Evidence package"),
                                   tr("One ZIP with the entries, their proofs, keys and a report, for somebody without "
                                      "this program. A certificate of your own (PKCS#12) signs it, if you name one."),
                                   tr("Choose the file …"),
                                   QList<FormField>{{u"language"_s,
                                                     tr("Language of the report"),
                                                     FormField::Kind::Choice,
                                                     {{u"de"_s, u"Deutsch"_s}, {u"en"_s, u"English"_s}},
                                                     {},
                                                     {},
                                                     documentLanguage()}} +
                                       certificateFields()},
                                  this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, chosen](const FormValues &values) {
        log::PackageSpec spec;
        spec.language = values[u"language"_s];
        const auto own = ownCertificate(values);
        if (!own)
            return dialog->showError(own.error());
        spec.pkcs12 = own->pkcs12;
        spec.pkcs12Passphrase = own->passphrase;
        dialog->accept();
        askForFile(this, {tr("Evidence package"), QFileDialog::AnyFile, u"evidence.zip"_s, u"zip"_s, {}},
                   [this, spec, chosen](const QString &path) {
                       start([spec, chosen, path](const Stores &stores, const Session &session,
                                                  const Running &running) -> Result<QString> {
                           log::PackageSpec full = spec;
                           NACHWEIS_ASSIGN(full.entries, indexesOf(stores.audit, chosen));
                           full.running = running;
                           NACHWEIS_ASSIGN(const log::PackageMade made, log::writePackage(stores, session, full, path));
                           return tr("✔ %1: %2 entries with their proofs, %3 time stamps, %4 cosignatures.")
                               .arg(path)
                               .arg(made.entries)
                               .arg(made.timestamps)
                               .arg(made.cosignatures);
                       });
                   });
    });
    dialog->open();
}

void LogExport::writeTable(bool csv)
{
    const QString suffix = csv ? u"csv"_s : u"jsonl"_s;
    askForFile(
        this, {tr("Export"), QFileDialog::AnyFile, u"entries."_s + suffix, suffix, {}},
        [this, csv, wanted = filter()](const QString &path) {
            start([csv, wanted, path](const Stores &stores, const Session &session,
                                      const Running &running) -> Result<QString> {
                NACHWEIS_ASSIGN(const log::Exported e,
                                log::exportEntries(
                                    stores, session, wanted,
                                    csv ? log::ExportFormat::Csv : log::ExportFormat::JsonLines, path,
                                    [&](qint64 done) { running.at(done, 0); }, running.cancel));
                return tr("✔ %1: %2 entries; what they are stands in %3.").arg(path).arg(e.entries).arg(e.manifest);
            });
        });
}

void LogExport::publish()
{
    askForFile(
        this, {tr("Folder for the published log"), QFileDialog::Directory, {}, {}, {}}, [this](const QString &path) {
            start([path](const Stores &stores, const Session &session, const Running &running) -> Result<QString> {
                log::Published p;
                NACHWEIS_TRY(stores.whole([&]() -> Done { // no log leaves without its entry
                    NACHWEIS_ASSIGN(p, log::publishLog(stores.audit, session.workspace, path, true, running));
                    ledger::Event event = log::staffEvent(session, u"data.exported"_s, u"ok"_s);
                    event.ref = u"log:%1"_s.arg(p.size);
                    return log::record(stores, session, event);
                }));
                return tr("✔ %1: %2 entries, %3 tiles, %4 bundles. The public key: %5")
                    .arg(path)
                    .arg(p.size)
                    .arg(p.tiles)
                    .arg(p.bundles)
                    .arg(session.workspace.vkey);
            });
        });
}

} // namespace nachweis::ui
