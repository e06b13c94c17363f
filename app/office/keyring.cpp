// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/keyring.h"

#include "base/tr.h"
#include "store/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace nachweis {
namespace {

// The sealed text of a slot: `size || key` for each key in this order; an absent key has the size 0. Behind them the
// pins as JSON.
QByteArray pack(const Keys &keys, bool auditOnly)
{
    QByteArray out;
    for (const SecretBytes *key : {&keys.gateway, &keys.audit, &keys.pepper, &keys.subjectKek, &keys.details,
                                   &keys.signingSeed, &keys.witness, &keys.report, &keys.box}) {
        const bool kept =
            !auditOnly || key == &keys.audit || key == &keys.witness || key == &keys.report || key == &keys.box;
        out.append(char(kept ? key->size() : 0));
        if (kept)
            out.append(key->view());
    }
    const QJsonObject pins{{u"workspace"_s, keys.pins.workspace},
                           {u"vkey"_s, keys.pins.vkey},
                           {u"audit_contract"_s, QString::fromLatin1(keys.pins.auditContract)},
                           {u"links"_s, keys.pins.checkpointsLinked}};
    return out + QJsonDocument(pins).toJson(QJsonDocument::Compact);
}

Keys unpack(QByteArrayView in)
{
    Keys keys;
    for (SecretBytes *key : {&keys.gateway, &keys.audit, &keys.pepper, &keys.subjectKek, &keys.details,
                             &keys.signingSeed, &keys.witness, &keys.report, &keys.box}) {
        const qsizetype size = in.isEmpty() ? 0 : qsizetype(static_cast<unsigned char>(in.front()));
        if (in.size() < 1 + size)
            return keys;
        *key = SecretBytes(in.sliced(1, size));
        in = in.sliced(1 + size);
    }
    const QJsonObject pins = QJsonDocument::fromJson(in.toByteArray()).object();
    keys.pins = {pins[u"workspace"].toString(), pins[u"vkey"].toString(), pins[u"audit_contract"].toString().toLatin1(),
                 pins[u"links"].toBool()};
    return keys;
}

SecretBytes randomKey()
{
    return SecretBytes(QByteArrayView(randomBytes(32)));
}

} // namespace

QString dutyName(Duty duty)
{
    switch (duty) {
    case Duty::Officer:
        return u"officer"_s;
    case Duty::Approver:
        return u"approver"_s;
    case Duty::Auditor:
        return u"auditor"_s;
    case Duty::Administrator:
        return u"administrator"_s;
    }
    return {};
}

Result<Duty> parseDuty(const QString &name)
{
    for (Duty duty : {Duty::Officer, Duty::Approver, Duty::Auditor, Duty::Administrator})
        if (dutyName(duty) == name)
            return duty;
    return fail(ErrorCode::BadInput, Tr::tr("“%1” is not a duty.").arg(name),
                Tr::tr("Duties are officer, approver, auditor and administrator."));
}

QString dutyTitle(Duty duty)
{
    switch (duty) {
    case Duty::Officer:
        return Tr::tr("Officer");
    case Duty::Approver:
        return Tr::tr("Approver");
    case Duty::Auditor:
        return Tr::tr("Auditor");
    case Duty::Administrator:
        return Tr::tr("Administrator");
    }
    return {};
}

Keys Keys::random()
{
    return {randomKey(), randomKey(), randomKey(), randomKey(), randomKey(),
            randomKey(), randomKey(), randomKey(), randomKey(), {}};
}

Keys Keys::own(const QString &workspace)
{
    Keys keys;
    keys.witness = randomKey();
    keys.report = randomKey();
    keys.box = randomKey();
    keys.pins.workspace = workspace;
    return keys;
}

Keys Keys::with(const Keys &given) const
{
    Keys keys = given;
    keys.witness = witness;
    keys.report = report;
    keys.box = box;
    return keys;
}

QByteArray Keyring::associated(const Slot &slot) const
{
    const QByteArray who = m_workspace.toUtf8() + '\n' + slot.staff.toUtf8() + '\n' + dutyName(slot.duty).toUtf8();
    return slot.reporter.isEmpty()
               ? "nachweis-keyring-v1\n" + who
               : "nachweis-keyring-v2\n" + who + '\n' + slot.reporter.toHex() + '\n' + slot.box.toHex();
}

Result<Keyring> Keyring::load(const QString &path)
{
    NACHWEIS_ASSIGN(const QJsonObject root, readJson(path));
    Keyring keyring(root[u"workspace"].toString());
    const int version = root[u"version"].toInt(); // 1: no slot has a key to sign reports with
    if (version < 1 || version > 2 || keyring.m_workspace.isEmpty())
        return fail(ErrorCode::NewerSchema, Tr::tr("The keyring has an unknown form."),
                    Tr::tr("Open it with the version of Nachweis that wrote it."));
    const QJsonArray list = root[u"slots"].toArray();
    for (const auto &item : list) {
        const QJsonObject o = item.toObject();
        Slot slot;
        slot.staff = o[u"staff"].toString();
        NACHWEIS_ASSIGN(slot.duty, parseDuty(o[u"duty"].toString()));
        slot.kdf = {quint32(o[u"iterations"].toInt()), quint32(o[u"memory_kib"].toInt()), quint32(o[u"lanes"].toInt())};
        if (!slot.kdf.areSensible())
            return fail(ErrorCode::Damaged,
                        Tr::tr("The keyring says that the passphrase of “%1” is stretched by %2 KiB, %3 times, in %4 "
                               "lanes. No program of ours wrote that.")
                            .arg(slot.staff)
                            .arg(slot.kdf.memoryKib)
                            .arg(slot.kdf.iterations)
                            .arg(slot.kdf.lanes),
                        Tr::tr("No passphrase was asked for or tried. Restore the file from a backup."));
        slot.salt = QByteArray::fromBase64(o[u"salt"].toString().toLatin1());
        slot.sealed = QByteArray::fromBase64(o[u"sealed"].toString().toLatin1());
        slot.reporter = QByteArray::fromBase64(o[u"reporter"].toString().toLatin1());
        slot.box = QByteArray::fromBase64(o[u"box"].toString().toLatin1());
        slot.envelope = QByteArray::fromBase64(o[u"envelope"].toString().toLatin1());
        keyring.m_slots.append(slot);
    }
    return keyring;
}

Done Keyring::save(const QString &path) const
{
    QJsonArray list;
    for (const Slot &slot : m_slots)
        list.append(QJsonObject{{u"staff"_s, slot.staff},
                                {u"duty"_s, dutyName(slot.duty)},
                                {u"kdf"_s, u"argon2id"_s},
                                {u"iterations"_s, int(slot.kdf.iterations)},
                                {u"memory_kib"_s, int(slot.kdf.memoryKib)},
                                {u"lanes"_s, int(slot.kdf.lanes)},
                                {u"salt"_s, QString::fromLatin1(slot.salt.toBase64())},
                                {u"sealed"_s, QString::fromLatin1(slot.sealed.toBase64())},
                                {u"reporter"_s, QString::fromLatin1(slot.reporter.toBase64())},
                                {u"box"_s, QString::fromLatin1(slot.box.toBase64())},
                                {u"envelope"_s, QString::fromLatin1(slot.envelope.toBase64())}});
    return writeJson(path, {{u"version"_s, 2}, {u"workspace"_s, m_workspace}, {u"slots"_s, list}});
}

Result<Slot> Keyring::slot(const QString &staff) const
{
    const auto it = std::find_if(m_slots.begin(), m_slots.end(), [&](const Slot &s) { return s.staff == staff; });
    if (it == m_slots.end())
        return fail(ErrorCode::NotFound, Tr::tr("“%1” has no key to this workspace.").arg(staff),
                    Tr::tr("Check the name, or have an administrator add it."));
    return *it;
}

Done Keyring::add(const QString &staff, Duty duty, const SecretBytes &passphrase, const Keys &keys,
                  const KdfParameters &kdf)
{
    if (staff.isEmpty() || staff.contains(' '_L1) || staff.contains(':'_L1) || slot(staff))
        return fail(ErrorCode::BadInput, Tr::tr("“%1” is taken or not a name without spaces and colons.").arg(staff));
    if (passphrase.size() < 10)
        return fail(ErrorCode::BadInput, Tr::tr("The passphrase is too short."),
                    Tr::tr("Use at least ten characters; several words are best."));
    Slot slot{
        staff, duty, kdf, randomBytes(16), {}, ed25519PublicKey(keys.report.view()), boxPublicKey(keys.box.view()), {}};
    NACHWEIS_ASSIGN(const SecretBytes key, argon2id(passphrase.view(), slot.salt, kdf));
    const SecretBytes packed{QByteArrayView(pack(keys, duty == Duty::Auditor))};
    slot.sealed = aeadSeal(key.view(), packed.view(), associated(slot));
    m_slots.append(slot);
    return {};
}

Done Keyring::give(const QString &staff, const Keys &keys)
{
    NACHWEIS_TRY(slot(staff));
    for (Slot &slot : m_slots) {
        if (slot.staff != staff)
            continue;
        Keys stores = keys;
        stores.witness = stores.report = stores.box = SecretBytes();
        const SecretBytes packed{QByteArrayView(pack(stores, slot.duty == Duty::Auditor))};
        NACHWEIS_ASSIGN(slot.envelope, boxSeal(slot.box, packed.view(), associated(slot)));
    }
    return {};
}

Done Keyring::remove(const QString &staff)
{
    NACHWEIS_TRY(slot(staff));
    m_slots.removeIf([&](const Slot &s) { return s.staff == staff; });
    return {};
}

Done Keyring::replace(const QString &staff, const SecretBytes &passphrase, const Keys &keys)
{
    NACHWEIS_ASSIGN(const Slot old, slot(staff));
    NACHWEIS_TRY(unlock(staff, passphrase));
    Keyring others = *this;
    NACHWEIS_TRY(others.remove(staff));
    NACHWEIS_TRY(others.add(staff, old.duty, passphrase, keys, old.kdf));
    *this = std::move(others);
    return {};
}

Result<Keys> Keyring::unlock(const QString &staff, const SecretBytes &passphrase) const
{
    NACHWEIS_ASSIGN(const Slot found, slot(staff));
    NACHWEIS_ASSIGN(const SecretBytes key, argon2id(passphrase.view(), found.salt, found.kdf));
    const auto packed = aeadOpen(key.view(), found.sealed, associated(found));
    if (!packed)
        return fail(ErrorCode::WrongKey, Tr::tr("The passphrase is wrong."),
                    Tr::tr("Check the name, Caps Lock and the keyboard's language, then try "
                           "again. Nothing was opened."));
    const Keys own = unpack(SecretBytes(QByteArrayView(*packed)).view());
    if (!own.audit.isEmpty())
        return own;
    if (found.envelope.isEmpty())
        return fail(ErrorCode::Refused, Tr::tr("You have joined, and nobody has let you in yet."),
                    Tr::tr("Have an officer add you, and a second person confirm it. Nothing was opened."));
    NACHWEIS_ASSIGN(const QByteArray given, boxOpen(own.box.view(), found.envelope, associated(found)));
    Keys keys = own.with(unpack(SecretBytes(QByteArrayView(given)).view()));
    if (keys.pins.workspace != own.pins.workspace)
        return fail(ErrorCode::Damaged, Tr::tr("The keys in your slot are those of another workspace."),
                    Tr::tr("Nothing was opened. Ask who added you."));
    return keys;
}

} // namespace nachweis
