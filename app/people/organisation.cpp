// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/organisation.h"

#include "law/holidays.h"
#include "office/duties.h"
#include "people/tr.h"

namespace nachweis::people {
Result<Organisation> organisation(const Database &gateway)
{
    NACHWEIS_ASSIGN(
        QSqlQuery q,
        gateway.run(u"SELECT name, address, contact, authority, calendar, backup_days FROM organisation"_s));
    if (!q.next())
        return Organisation{};
    return Organisation{q.value(0).toString(), q.value(1).toString(), q.value(2).toString(),
                        q.value(3).toString(), q.value(4).toString(), q.value(5).toInt()};
}

Done setOrganisation(const Stores &stores, const Session &session, const Organisation &o)
{
    NACHWEIS_TRY(may(session, Act::DescribeOrganisation));
    if (o.name.trimmed().isEmpty() || !law::holidayCalendars().contains(o.calendar) || o.backupDays < 0)
        return fail(ErrorCode::BadInput,
                    Tr::tr("The controller needs a name, a calendar of holidays that is known (DE, DE-BY, AT, …) and a "
                           "number of days for backups."),
                    Tr::tr("Nothing was changed."));
    return desk::inThreeSteps(
        stores, session, log::staffEvent(session, u"organisation.changed"_s, {}), [&](const Database &db) -> Done {
            NACHWEIS_TRY(
                db.run(u"UPDATE organisation SET name = ?, address = ?, contact = ?, authority = ?, calendar = ?, "
                       "backup_days = ?"_s,
                       {o.name, o.address, o.contact, o.authority, o.calendar, o.backupDays}));
            return {};
        });
}

} // namespace nachweis::people
