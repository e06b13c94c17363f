// SPDX-License-Identifier: GPL-3.0-or-later
#include "day/founding.h"

#include "day/tr.h"
#include "desk/staff.h"
#include "intake/baseline.h"
#include "law/holidays.h"
#include "people/organisation.h"

#include <QDir>

namespace nachweis::day {
namespace {

Done checked(const Founding &f, const SecretBytes &passphrase)
{
    const QString nothing = Tr::tr("Nothing was made.");
    if (f.folder.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("The workspace needs a folder."), nothing);
    if (f.organisation.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("The organisation needs a name: letters and certificates name it."),
                    nothing);
    if (!law::holidayCalendars().contains(f.calendar))
        return fail(ErrorCode::BadInput, Tr::tr("There is no calendar of holidays “%1”.").arg(f.calendar),
                    Tr::tr("Known are: %1.").arg(law::holidayCalendars().join(' '_L1)));
    if (!desk::isStaffName(f.staff))
        return fail(
            ErrorCode::BadInput,
            Tr::tr("“%1” is no name for a member of staff: lower-case letters, digits, dot, dash and underscore "
                   "are allowed, at most 32.")
                .arg(f.staff),
            Tr::tr("It stands in the log for ever. Nothing was made."));
    if (QString::fromUtf8(passphrase.view()).size() < desk::shortestPassphrase)
        return fail(ErrorCode::BadInput,
                    Tr::tr("The passphrase has fewer than %n characters.", nullptr, desk::shortestPassphrase), nothing);
    return {};
}

Done furnish(const Session &session, const Founding &founding)
{
    NACHWEIS_ASSIGN(const Stores stores, Stores::open(session));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_TRY(gateway->transaction([&] { return intake::ensureBaseline(*gateway); }));
    people::Organisation organisation;
    organisation.name = founding.organisation.trimmed();
    organisation.calendar = founding.calendar;
    return people::setOrganisation(stores, session, organisation);
}

} // namespace

QString logOrigin(const QString &organisation)
{
    QString words;
    for (const QChar c : organisation.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool plain = (c >= 'a'_L1 && c <= 'z'_L1) || (c >= '0'_L1 && c <= '9'_L1);
        if (plain)
            words += c;
        else if (!c.isMark() && !words.isEmpty() && !words.endsWith('-'_L1))
            words += '-'_L1;
    }
    words = words.left(40);
    while (words.endsWith('-'_L1))
        words.chop(1);
    return (words.isEmpty() ? u"log"_s : words) + u".nachweis/"_s + randomId().left(8);
}

Result<Session> foundWorkspace(const Founding &founding, const SecretBytes &passphrase, const Clock &clock)
{
    NACHWEIS_TRY(checked(founding, passphrase));
    QDir folder(founding.folder);
    const bool ours =
        folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); // also where it is missing
    auto session =
        createWorkspace(founding.folder, logOrigin(founding.organisation), founding.staff, passphrase, clock);
    const Done done = session ? furnish(*session, founding) : Done(fail(session.error()));
    if (!done) {
        if (ours)
            folder.removeRecursively();
        return fail(done.error());
    }
    return session;
}

} // namespace nachweis::day
