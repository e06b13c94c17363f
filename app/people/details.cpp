// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/details.h"

#include "people/subjects.h"
#include "people/tr.h"

namespace nachweis::people {
Result<QString> revealDetails(const Stores &stores, const Session &session, ledger::LeafIndex index,
                              const QString &reason)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    if (reason.trimmed().size() < 4)
        return fail(ErrorCode::BadInput, Tr::tr("A reason is needed before personal data are shown."),
                    Tr::tr("Write in a few words what you need them for; it goes into the log, encrypted."));
    NACHWEIS_ASSIGN(const log::EntryRow row, log::entry(stores.audit, index));
    QByteArray sealed, commit;
    {
        NACHWEIS_ASSIGN(
            QSqlQuery query,
            stores.audit.run(
                u"SELECT d.sealed, e.details_commit FROM entries e JOIN details d ON d.idx = e.idx WHERE e.idx = ?"_s,
                {index}));
        if (!query.next())
            return fail(ErrorCode::NotFound, Tr::tr("Entry %1 has no details, or they were erased.").arg(index));
        sealed = query.value(0).toByteArray();
        commit = query.value(1).toByteArray();
    }
    SecretBytes key = session.keys.details;
    if (!row.subject.isEmpty()) {
        NACHWEIS_TRY(mayBeShown(stores, row.subject));
        NACHWEIS_ASSIGN(key, dataKey(*gateway, session.keys, row.subject));
    }
    ledger::Event event = log::staffEvent(session, u"data.revealed"_s, u"ok"_s);
    event.subject = row.subject;
    event.ref = u"entry:%1"_s.arg(index);
    ledger::sealDetails(event, reason.toUtf8(), key.view());
    NACHWEIS_TRY(log::record(stores, session, event));
    NACHWEIS_ASSIGN(const QByteArray clear, ledger::openDetails(sealed, commit, key.view()));
    return QString::fromUtf8(clear);
}

} // namespace nachweis::people
