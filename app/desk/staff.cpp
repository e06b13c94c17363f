// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/staff.h"

#include "desk/tr.h"
#include "log/sequencer.h"
#include "office/duties.h"

namespace nachweis::desk {
namespace {

// First the entry, then the file: a change that a crash cuts off is claimed, never hidden.
Done keep(const Stores &stores, const Session &session, const Keyring &keyring, const QString &action,
          const QString &name)
{
    ledger::Event event = log::staffEvent(session, action, u"ok"_s);
    event.ref = name;
    NACHWEIS_TRY(log::record(stores, session, event));
    return keyring.save(session.workspace.keyringPath());
}

} // namespace

Result<QList<Member>> staffOf(const QString &folder)
{
    NACHWEIS_ASSIGN(const Workspace workspace, Workspace::load(folder));
    NACHWEIS_ASSIGN(const Keyring keyring, Keyring::load(workspace.keyringPath()));
    QList<Member> members;
    for (const Slot &slot : keyring.staffSlots())
        members += Member{slot.staff, slot.duty, slot.duty != Duty::Auditor};
    return members;
}

Done addMember(const Stores &stores, const Session &session, const QString &name, Duty duty,
               const SecretBytes &passphrase)
{
    NACHWEIS_TRY(may(session, Act::ManageStaff));
    if (QString::fromUtf8(passphrase.view()).size() < shortestPassphrase)
        return fail(ErrorCode::BadInput,
                    Tr::tr("The passphrase has fewer than %n characters.", nullptr, shortestPassphrase),
                    Tr::tr("Nobody was added."));
    NACHWEIS_ASSIGN(Keyring keyring, Keyring::load(session.workspace.keyringPath()));
    NACHWEIS_TRY(keyring.add(name, duty, passphrase, session.keys.forColleague()));
    return keep(stores, session, keyring, u"staff.added"_s, name);
}

Done removeMember(const Stores &stores, const Session &session, const QString &name)
{
    NACHWEIS_TRY(may(session, Act::ManageStaff));
    if (name == session.staff)
        return fail(ErrorCode::Refused,
                    Tr::tr("Nobody removes themselves: somebody has to stay who can open the workspace."),
                    Tr::tr("Have a colleague do it; nothing was changed."));
    NACHWEIS_ASSIGN(Keyring keyring, Keyring::load(session.workspace.keyringPath()));
    NACHWEIS_TRY(keyring.remove(name));
    return keep(stores, session, keyring, u"staff.removed"_s, name);
}

} // namespace nachweis::desk
