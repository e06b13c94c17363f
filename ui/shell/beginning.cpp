// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/beginning.h"

#include "common/file_choice.h"
#include "common/form_fields.h"
#include "common/job_row.h"
#include "day/founding.h"
#include "desk/staff.h"
#include "law/holidays.h"
#include "sample/demo.h"

#include <QBoxLayout>
#include <QDir>
#include <QStandardPaths>

namespace nachweis::ui {
namespace {

QString freeFolder(const char *name)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString base = documents + '/'_L1 + QLatin1String(name);
    for (int n = 1;; ++n) {
        const QString folder = n == 1 ? base : u"%1-%2"_s.arg(base).arg(n);
        if (!QDir(folder).exists() || QDir(folder).isEmpty())
            return QDir::toNativeSeparators(folder);
    }
}

// A name that the log takes, from the account's.
QString staffName()
{
    QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")).toLower();
    return desk::isStaffName(name) ? name : u"officer"_s;
}

} // namespace

void Beginning::askWorkspace()
{
    form::Choices calendars;
    for (const QString &code : law::holidayCalendars())
        calendars.append({code, u"%1 (%2)"_s.arg(law::holidayCalendarTitle(code), code)});
    const auto secret = [](const char *name, const QString &label) {
        return FormField{QLatin1String(name), label, FormField::Kind::Secret, {}, {}, {}};
    };
    auto *dialog = new FormDialog(
        {tr("Create a workspace"),
         tr("A folder with two encrypted stores: one for personal data, one for the log. Whoever loses every "
            "passphrase "
            "loses both. To erase a person or to decide against a notification a second person is needed, who joins "
            "later."),
         tr("Create"),
         {form::line("organisation", tr("Your organisation, as it stands in letters")),
          form::choice("calendar", tr("Holidays that move a period"), calendars, u"DE"_s),
          form::line("founder", tr("Your name in the log, which stays for ever"), {}, staffName()),
          secret("secret", tr("Passphrase, %n characters or more", nullptr, desk::shortestPassphrase)),
          secret("again", tr("The passphrase once more")),
          form::line("folder", tr("Folder, new or empty"), {}, freeFolder("Nachweis"))}},
        m_page);
    connect(dialog, &FormDialog::submitted, this, [this, dialog](const FormValues &values) {
        using form::of;
        if (of(values, "secret") != of(values, "again"))
            return dialog->showError(
                {ErrorCode::BadInput, tr("The two passphrases differ."), tr("Nothing was made."), {}});
        const day::Founding founding{QDir::fromNativeSeparators(of(values, "folder")), of(values, "organisation"),
                                     of(values, "calendar"), of(values, "founder")};
        const SecretBytes passphrase{QByteArrayView(of(values, "secret").toUtf8())};
        (new Job(dialog))
            ->start([founding, passphrase,
                     clock = m_clock](const Running &) { return day::foundWorkspace(founding, passphrase, clock); },
                    [this, dialog](const Result<Session> &session) {
                        if (!session)
                            return dialog->showError(session.error());
                        dialog->accept();
                        Q_EMIT founded(*session);
                    });
    });
    dialog->open();
}

void Beginning::askSample()
{
    auto *dialog = new FormDialog(
        {tr("Try it with a sample"),
         tr("A made-up online shop with 2,000 persons, requests and incidents. Nothing in it is about anybody."),
         tr("Make the sample"),
         {form::line("folder", tr("Folder, new or empty"), {}, freeFolder("Nachweis-sample"))}},
        m_page);
    connect(dialog, &FormDialog::submitted, this, [this, dialog](const FormValues &values) {
        const QString folder = QDir::fromNativeSeparators(form::of(values, "folder"));
        dialog->accept();
        auto *row = new JobRow(nullptr, tr("The sample is being made …"), m_page);
        m_rows->addWidget(row);
        row->start(
            [folder, now = m_clock()](const Running &running) -> Result<sample::Demo> {
                sample::DemoOptions options;
                options.until = std::chrono::floor<std::chrono::seconds>(now);
                options.progress = running.progress;
                return sample::createDemo(folder, options);
            },
            [this, folder](const Result<sample::Demo> &made) {
                if (made)
                    Q_EMIT sampleMade(folder);
                else
                    Q_EMIT failed(made.error());
            });
    });
    dialog->open();
}

} // namespace nachweis::ui
