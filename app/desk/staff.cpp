// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/staff.h"

#include "desk/tr.h"
#include "log/sequencer.h"
#include "log/signed_entry.h"
#include "office/duties.h"

#include <QRegularExpression>

namespace nachweis::desk {
namespace {

// First the entry, then the file: a change that a crash cuts off is claimed, never hidden.
Done keep(const Stores &stores, const Session &session, const Keyring &keyring, const ledger::Event &event)
{
    NACHWEIS_TRY(log::record(stores, session, event));
    return keyring.save(session.workspace.keyringPath());
}

ledger::Event aboutSlot(const Session &session, const QString &action, const Slot &slot)
{
    ledger::Event event = log::staffEvent(session, action, u"ok"_s);
    event.ref = log::staffReference(slot.staff, slot.duty, slot.reporter);
    return event;
}

// Fine where an entry may add the member of this slot.
Done mayBeAdded(const Slot &slot, const log::StaffKey *known)
{
    if (slot.reporter.isEmpty())
        return fail(ErrorCode::Refused, Tr::tr("“%1” has made no keys yet.").arg(slot.staff),
                    Tr::tr("Have them join, or open the workspace once, at their own console."));
    if (known && !known->publicKey.isEmpty())
        return fail(ErrorCode::Conflict, Tr::tr("The log has “%1” already.").arg(slot.staff),
                    Tr::tr("Have a second person confirm it, or remove them first."));
    return {};
}

} // namespace

const Vocabulary<Membership> &vocabulary(Membership)
{
    static constexpr NamedValue<Membership> values[]{
        {Membership::Joined, "joined", QT_TRANSLATE_NOOP("Desk", "has joined; nobody has added them")},
        {Membership::Added, "added", QT_TRANSLATE_NOOP("Desk", "added; a second person has to confirm it")},
        {Membership::Member, "member", QT_TRANSLATE_NOOP("Desk", "member")},
        {Membership::Former, "former", QT_TRANSLATE_NOOP("Desk", "member from before; the log has no key of theirs")},
        {Membership::Unknown, "unknown", QT_TRANSLATE_NOOP("Desk", "unknown to the log")},
    };
    static const Vocabulary<Membership> v{"Desk", QT_TRANSLATE_NOOP("Desk", "a membership"), values};
    return v;
}

Result<QList<Member>> staffOf(const QString &folder)
{
    NACHWEIS_ASSIGN(const Workspace workspace, Workspace::load(folder));
    NACHWEIS_ASSIGN(const Keyring keyring, Keyring::load(workspace.keyringPath()));
    QList<Member> members;
    for (const Slot &slot : keyring.staffSlots())
        members += Member{slot.staff, slot.duty, slot.duty != Duty::Auditor,
                          slot.reporter.isEmpty() ? QString() : log::fingerprint(slot.reporter)};
    return members;
}

Membership membershipOf(const log::Makers &makers, const Slot &slot)
{
    const log::StaffKey *known = makers.of(slot.staff);
    if (!known)
        return slot.reporter.isEmpty() ? Membership::Unknown : Membership::Joined;
    if (known->duty != slot.duty)
        return Membership::Unknown;
    if (known->publicKey.isEmpty())
        return Membership::Former;
    if (known->publicKey != slot.reporter)
        return Membership::Unknown;
    return known->confirmed ? Membership::Member : Membership::Added;
}

Result<QStringList> unknownSlots(const Stores &stores, const Session &session)
{
    QStringList unknown;
    NACHWEIS_ASSIGN(const log::Makers makers, log::currentMakers(stores.audit, session));
    if (makers.boundary() < 0)
        return unknown;
    NACHWEIS_ASSIGN(const Keyring keyring, Keyring::load(session.workspace.keyringPath()));
    for (const Slot &slot : keyring.staffSlots()) {
        const Membership membership = membershipOf(makers, slot);
        const bool waits = membership == Membership::Joined || membership == Membership::Added;
        // Somebody who waits has no keys of the stores: this one has, or was given some.
        const bool opens = slot.staff == session.staff || !slot.envelope.isEmpty();
        if (membership == Membership::Unknown || (waits && opens))
            unknown += slot.staff;
    }
    return unknown;
}

bool isStaffName(const QString &name)
{
    static const QRegularExpression form(u"\\A[a-z0-9][a-z0-9._-]{0,31}\\z"_s);
    return form.match(name).hasMatch();
}

Result<QString> joinWorkspace(const QString &folder, const QString &name, Duty duty, const SecretBytes &passphrase,
                              const KdfParameters &kdf)
{
    if (QString::fromUtf8(passphrase.view()).size() < shortestPassphrase)
        return fail(ErrorCode::BadInput,
                    Tr::tr("The passphrase has fewer than %n characters.", nullptr, shortestPassphrase),
                    Tr::tr("Nobody has joined."));
    if (!isStaffName(name))
        return fail(
            ErrorCode::BadInput,
            Tr::tr("“%1” is no name for a member of staff: lower-case letters, digits, dot, dash and underscore "
                   "are allowed, at most 32.")
                .arg(name),
            Tr::tr("Nobody has joined."));
    NACHWEIS_ASSIGN(const Workspace workspace, Workspace::load(folder));
    NACHWEIS_ASSIGN(Keyring keyring, Keyring::load(workspace.keyringPath()));
    NACHWEIS_TRY(keyring.add(name, duty, passphrase, Keys::own(workspace.id), kdf));
    NACHWEIS_ASSIGN(const Slot slot, keyring.slot(name));
    NACHWEIS_TRY(keyring.save(workspace.keyringPath()));
    return log::fingerprint(slot.reporter);
}

Done addMember(const Stores &stores, const Session &session, const QString &name)
{
    NACHWEIS_TRY(may(session, Act::ManageStaff));
    NACHWEIS_TRY(log::sequence(stores.audit, session)); // a log that is empty knows its founder first
    NACHWEIS_ASSIGN(Keyring keyring, Keyring::load(session.workspace.keyringPath()));
    NACHWEIS_ASSIGN(const Slot slot, keyring.slot(name));
    NACHWEIS_ASSIGN(const log::Makers before, log::currentMakers(stores.audit, session));
    NACHWEIS_TRY(mayBeAdded(slot, before.of(name)));
    NACHWEIS_TRY(log::record(stores, session, aboutSlot(session, u"staff.added"_s, slot)));
    NACHWEIS_ASSIGN(const log::Makers after, log::currentMakers(stores.audit, session));
    if (const log::StaffKey *added = after.of(name); !added || !added->confirmed)
        return {};
    NACHWEIS_TRY(keyring.give(name, session.keys));
    return keyring.save(session.workspace.keyringPath());
}

Done confirmMember(const Stores &stores, const Session &session, const QString &name)
{
    NACHWEIS_ASSIGN(Keyring keyring, Keyring::load(session.workspace.keyringPath()));
    NACHWEIS_ASSIGN(const Slot slot, keyring.slot(name));
    NACHWEIS_ASSIGN(const log::Makers makers, log::currentMakers(stores.audit, session));
    const log::StaffKey *added = makers.of(name);
    const bool own = added && added->addedBy == session.staff;
    if (session.duty == Duty::Auditor || own || membershipOf(makers, slot) != Membership::Added)
        return fail(ErrorCode::Refused,
                    own ? Tr::tr("You added “%1” yourself; a second person has to confirm it.").arg(name)
                        : Tr::tr("There is nothing about “%1” that you could confirm.").arg(name),
                    Tr::tr("Nothing was changed."));
    ledger::Event event = aboutSlot(session, u"staff.confirmed"_s, slot);
    NACHWEIS_ASSIGN(const auto addition, log::newestSigned(stores.audit, makers, u"staff.added"_s, u"ok"_s, event.ref));
    if (addition)
        event.answers = addition->reference();
    NACHWEIS_TRY(keyring.give(name, session.keys));
    return keep(stores, session, keyring, event);
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
    ledger::Event event = log::staffEvent(session, u"staff.removed"_s, u"ok"_s);
    event.ref = name;
    return keep(stores, session, keyring, event);
}

} // namespace nachweis::desk
