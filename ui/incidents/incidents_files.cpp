// SPDX-License-Identifier: GPL-3.0-or-later
// What goes from the incidents page into files, and from files into an incident.
#include "common/file_choice.h"
#include "common/words.h"
#include "incidents/calendar_file.h"
#include "incidents/incident_report.h"
#include "incidents/incidents_page.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace nachweis::ui {
namespace {

const QList<int> reminderHours{24, 12, 2};

} // namespace

void IncidentsPage::addFile()
{
    askForFile(
        this, {tr("Evidence file"), QFileDialog::ExistingFile, {}, {}, {}},
        [this, id = m_selected](const QString &path) {
            act([id, path](const Stores &stores, const Session &session) -> Done {
                QFile file(path);
                if (!file.open(QIODevice::ReadOnly) || file.size() > incidents::largestIncidentFile)
                    return fail(ErrorCode::BadInput, tr("The file %1 cannot be read, or is too large.").arg(path),
                                tr("Nothing was changed."), file.errorString());
                return incidents::addIncidentFile(stores, session, id, QFileInfo(path).fileName(), file.readAll());
            });
        });
}

void IncidentsPage::saveCalendar()
{
    askForFile(this,
               {tr("Calendar file"),
                QFileDialog::AnyFile,
                m_shown->incident.label() + u".ics"_s,
                u"ics"_s,
                {tr("Calendar (*.ics)")}},
               [this, i = m_shown->incident, changes = m_shown->timeline.size()](const QString &path) {
                   const auto contents = incidents::calendarFile(i, changes, reminderHours, now());
                   if (!contents)
                       return errors()->show(contents.error());
                   QSaveFile file(path);
                   if (!file.open(QIODevice::WriteOnly) || file.write(*contents) != contents->size() || !file.commit())
                       return errors()->show({ErrorCode::Io, tr("The file %1 cannot be written.").arg(path),
                                              tr("Choose another folder."), file.errorString()});
                   m_message->setText(
                       tr("The calendar file is in %1. It names the number of the incident and its limits, no person.")
                           .arg(path));
                   m_message->show();
               });
}

void IncidentsPage::saveReport(bool all)
{
    askForFile(this,
               {all ? tr("Documentation of all breaches") : tr("Documentation of this breach"),
                QFileDialog::AnyFile,
                all ? u"breach-register.zip"_s : m_shown->incident.label() + u".zip"_s,
                u"zip"_s,
                {tr("Evidence package (*.zip)")}},
               [this, all, id = m_selected](const QString &path) {
                   runLong(
                       tr("The documentation is being written …"),
                       [all, id, path, language = documentLanguage()](const Stores &stores, const Session &session,
                                                                      const Running &running) {
                           return all ? incidents::writeBreachRegister(stores, session, language, path, running)
                                      : incidents::writeIncidentReport(stores, session, id, language, path, running);
                       },
                       [this, path](const Result<log::PackageMade> &made) {
                           if (!made)
                               return errors()->show(made.error());
                           m_message->setText(tr("The documentation is in %1, with %2 entries of the log proven.")
                                                  .arg(path)
                                                  .arg(made->entries));
                           m_message->show();
                       });
               });
}

void IncidentsPage::saveRecipients()
{
    askForFile(this,
               {tr("List of recipients"),
                QFileDialog::AnyFile,
                m_shown->incident.label() + u"-recipients.zip"_s,
                u"zip"_s,
                {tr("Encrypted archive (*.zip)")}},
               [this, id = m_selected](const QString &path) {
                   runLong(
                       tr("The list of recipients is being written …"),
                       [id, path](const Stores &stores, const Session &session, const Running &running) {
                           return incidents::writeRecipientList(stores, session, id, path, running);
                       },
                       [this, path, id](const Result<incidents::RecipientList> &list) {
                           if (!list)
                               return errors()->show(list.error());
                           m_message->setText(
                               tr("%1 persons are in %2. Of %3 affected persons no identifier is known any more.")
                                   .arg(list->persons)
                                   .arg(path.toHtmlEscaped())
                                   .arg(list->without));
                           m_message->show();
                           m_passphrase->show(tr("The passphrase, shown this once and kept nowhere:"),
                                              {{QString::fromLatin1(list->passphrase.view().toByteArray()), {}}},
                                              {{}, id}, 0);
                       });
               });
}

void IncidentsPage::saveTimeline()
{
    askForFile(
        this,
        {tr("Timeline"),
         QFileDialog::AnyFile,
         m_shown->incident.label() + u"-timeline.pdf"_s,
         u"pdf"_s,
         {tr("PDF (*.pdf)")}},
        [this, i = m_shown->incident, lines = m_detail->shownLines()](const QString &path) {
            worker()->run(
                this,
                [i, lines, path, language = documentLanguage()](const Stores &stores, const Session &session) -> Done {
                    NACHWEIS_ASSIGN(const QByteArray pdf,
                                    incidents::timelineDocument(*stores.gateway, i, lines, language));
                    NACHWEIS_TRY(log::recordLook(stores, session, {}, i.id));
                    QSaveFile file(path);
                    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
                        return fail(ErrorCode::Io, tr("The file %1 cannot be written.").arg(path),
                                    tr("Choose another folder."), file.errorString());
                    return {};
                },
                [this, path, count = lines.size()](const Done &done) {
                    if (!done)
                        return errors()->show(done.error());
                    m_message->setText(tr("%n lines of the timeline are in %1.", nullptr, int(count)).arg(path));
                    m_message->show();
                });
        });
}

} // namespace nachweis::ui
