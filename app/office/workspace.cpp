// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/workspace.h"

#include "base/tr.h"
#include "store/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace nachweis {
namespace {

QJsonObject storeObject(const QString &file, const QByteArray &salt)
{
    QJsonObject object = Database::fileDescription();
    object.insert(u"file"_s, file);
    object.insert(u"salt"_s, QString::fromLatin1(salt.toHex()));
    return object;
}

// C2SP signed-note: <name>+<key id in hex>+<base64(type || public key)>, type 0x01 for Ed25519.
QString makeVkey(const QString &name, const QByteArray &publicKey)
{
    const QByteArray typed = '\x01' + publicKey;
    const QByteArray id = bytes(sha256(name.toUtf8() + '\n' + typed)).left(4).toHex();
    return name + '+'_L1 + QString::fromLatin1(id) + '+'_L1 + QString::fromLatin1(typed.toBase64());
}

} // namespace

QString Workspace::gatewayPath() const
{
    return (copyFolder.isEmpty() ? folder : copyFolder) + u"/gateway.db"_s;
}
QString Workspace::auditPath() const
{
    return (copyFolder.isEmpty() ? folder : copyFolder) + u"/audit.db"_s;
}
QString Workspace::keyringPath() const
{
    return folder + u"/keyring.json"_s;
}

Result<Workspace> Workspace::load(const QString &folder)
{
    NACHWEIS_ASSIGN(const QJsonObject root, readJson(folder + u"/workspace.json"_s));
    if (root[u"version"].toInt() != 1)
        return fail(ErrorCode::NewerSchema, Tr::tr("The workspace was written by a newer version of Nachweis."),
                    Tr::tr("Update this program; nothing was changed."));
    Workspace w{QDir(folder).absolutePath(),
                root[u"id"].toString(),
                root[u"origin"].toString(),
                root[u"vkey"].toString(),
                {},
                {},
                {},
                root[u"audit"].toObject()[u"links"].toBool()};
    w.gatewaySalt = QByteArray::fromHex(root[u"gateway"].toObject()[u"salt"].toString().toLatin1());
    w.auditSalt = QByteArray::fromHex(root[u"audit"].toObject()[u"salt"].toString().toLatin1());
    w.auditContract = root[u"audit"].toObject()[u"contract"].toString().toLatin1();
    return w;
}

Result<QByteArray> contractDigest(const Database &audit)
{
    NACHWEIS_ASSIGN(QSqlQuery query, audit.run(u"SELECT product, origin, created_us FROM contract_info"_s));
    QStringList lines;
    if (query.next())
        lines = {query.value(0).toString(), query.value(1).toString(), query.value(2).toString()};
    NACHWEIS_TRY(rowsRead(query, audit));
    return bytes(sha256(lines.join('\n'_L1).toUtf8())).toHex();
}

Done Workspace::save() const
{
    QJsonObject audit = storeObject(u"audit.db"_s, auditSalt);
    audit.insert(u"contract"_s, QString::fromLatin1(auditContract));
    audit.insert(u"links"_s, checkpointsLinked);
    return writeJson(folder + u"/workspace.json"_s, {{u"version"_s, 1},
                                                     {u"id"_s, id},
                                                     {u"origin"_s, origin},
                                                     {u"vkey"_s, vkey},
                                                     {u"gateway"_s, storeObject(u"gateway.db"_s, gatewaySalt)},
                                                     {u"audit"_s, audit}});
}

Result<Stores> Stores::open(const Session &session)
{
    const Workspace &w = session.workspace;
    NACHWEIS_ASSIGN(std::shared_ptr<const Presence> presence, Presence::among(w.folder));
    NACHWEIS_ASSIGN(Database audit,
                    Database::open(w.auditPath(), session.keys.audit, Database::Mode::ReadWrite, w.auditSalt));
    NACHWEIS_TRY(knownSchema(audit, StoreKind::Audit));
    Stores stores{std::nullopt, std::move(audit), std::move(presence)};
    if (session.seesPersonalData()) {
        NACHWEIS_ASSIGN(Database gateway, Database::open(w.gatewayPath(), session.keys.gateway,
                                                         Database::Mode::ReadWrite, w.gatewaySalt));
        NACHWEIS_TRY(migrate(gateway, StoreKind::Gateway));
        stores.gateway.emplace(std::move(gateway));
    }
    // Last: where the other store is refused, this one stays as it is too.
    NACHWEIS_TRY(migrate(stores.audit, StoreKind::Audit));
    return stores;
}

Result<const Database *> Stores::personal() const
{
    if (!gateway)
        return fail(ErrorCode::Refused, Tr::tr("Your duty gives no key to the store of personal data."),
                    Tr::tr("An auditor checks the log; ask an officer for what stands in the "
                           "registers."));
    return &*gateway;
}

void Stores::interrupt() const
{
    if (gateway)
        gateway->interrupt();
    audit.interrupt();
}

void Stores::stopOn(const std::atomic<bool> *cancel) const
{
    if (gateway)
        gateway->stopOn(cancel);
    audit.stopOn(cancel);
}

Done Stores::whole(const std::function<Done()> &work) const
{
    if (!gateway)
        return audit.whole(work);
    return gateway->whole([&] { return audit.whole(work); });
}

// What somebody at the folder wrote into workspace.json is never believed.
static Done heldAgainst(const Pins &pins, const Workspace &workspace)
{
    const Pins written = workspace.pins();
    QStringList different;
    const auto compare = [&](bool same, const QString &what) {
        if (!same)
            different += what;
    };
    compare(written.workspace == pins.workspace, u"id"_s);
    compare(written.vkey == pins.vkey && workspace.origin == pins.vkey.section('+'_L1, 0, 0), u"vkey"_s);
    compare(written.auditContract == pins.auditContract, u"audit.contract"_s);
    compare(written.checkpointsLinked == pins.checkpointsLinked, u"audit.links"_s);
    if (different.isEmpty())
        return {};
    return fail(
        ErrorCode::Damaged,
        Tr::tr("The file workspace.json is not the one of this workspace: it differs from what your own slot of "
               "the keyring knows (%1).")
            .arg(different.join(u", "_s)),
        Tr::tr("Somebody has changed it, or put the file of another workspace there. Nothing was opened; keep "
               "the folder as it is and put the file back from a backup."));
}

Result<Session> unlock(const QString &folder, const QString &staff, const SecretBytes &passphrase, const Clock &clock)
{
    NACHWEIS_ASSIGN(Workspace workspace, Workspace::load(folder));
    NACHWEIS_ASSIGN(Keyring keyring, Keyring::load(workspace.keyringPath()));
    NACHWEIS_ASSIGN(const Slot slot, keyring.slot(staff));
    NACHWEIS_ASSIGN(Keys keys, keyring.unlock(staff, passphrase));
    const bool before = slot.reporter.isEmpty(); // a slot from before members signed what they report
    if (before) {
        Keys own = Keys::own(workspace.id);
        if (!keys.witness.isEmpty())
            own.witness = keys.witness;
        keys.pins = workspace.pins();
        keys = own.with(keys);
    }
    NACHWEIS_TRY(heldAgainst(keys.pins, workspace));
    const QFileInfo place(workspace.folder);
    if (before && !place.isWritable()) { // where nothing can be kept, the same key at each opening
        keys.report = SecretBytes(QByteArrayView(hmacSha256(keys.witness.view(), "nachweis report key, not kept")));
    } else if ((before || !slot.envelope.isEmpty()) && place.isWritable()) {
        NACHWEIS_TRY(keyring.replace(staff, passphrase, keys)); // from now on the passphrase opens all of it
        NACHWEIS_TRY(keyring.save(workspace.keyringPath()));
    }
    return Session{std::move(workspace), staff, slot.duty, std::move(keys), clock, randomId, false};
}

Result<Session> createWorkspace(const QString &folder, const QString &origin, const QString &staff,
                                const SecretBytes &passphrase, const Clock &clock, const KdfParameters &kdf)
{
    QDir dir(folder);
    if (dir.exists() && !dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return fail(ErrorCode::BadInput, Tr::tr("The folder %1 is not empty.").arg(folder),
                    Tr::tr("Choose a new folder; nothing was overwritten."));
    if (!dir.mkpath(u"."_s))
        return fail(ErrorCode::Io, Tr::tr("The folder %1 cannot be made.").arg(folder));
    Session session{{dir.absolutePath(), randomId(), origin, {}, {}, {}, {}, true},
                    staff,
                    Duty::Officer,
                    Keys::random(),
                    clock,
                    randomId,
                    false};
    Workspace &w = session.workspace;
    w.vkey = makeVkey(origin, ed25519PublicKey(session.keys.signingSeed.view()));
    const QVariant created = toMicroseconds(clock());
    {
        NACHWEIS_ASSIGN(const Database gateway,
                        Database::open(w.gatewayPath(), session.keys.gateway, Database::Mode::Create));
        NACHWEIS_TRY(migrate(gateway, StoreKind::Gateway));
        NACHWEIS_TRY(
            gateway.run(u"INSERT INTO contract_info VALUES ('gateway', ?, 'nachweis', ?, ?)"_s,
                        {newestSchema(StoreKind::Gateway),
                         u"consents messages erasure holds requests incidents vendors credentials"_s, created}));
        NACHWEIS_ASSIGN(const Database audit,
                        Database::open(w.auditPath(), session.keys.audit, Database::Mode::Create));
        NACHWEIS_TRY(migrate(audit, StoreKind::Audit));
        NACHWEIS_TRY(audit.run(u"INSERT INTO contract_info VALUES ('audit', ?, 'nachweis', ?, ?)"_s,
                               {newestSchema(StoreKind::Audit), origin, created}));
        NACHWEIS_ASSIGN(w.auditContract, contractDigest(audit));
    }
    // Only the owner: the files are encrypted, yet nobody else needs them.
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QFile::setPermissions(w.folder, owner | QFileDevice::ExeOwner);
    QFile::setPermissions(w.gatewayPath(), owner);
    QFile::setPermissions(w.auditPath(), owner);
    w.gatewaySalt = Database::fileSalt(w.gatewayPath());
    w.auditSalt = Database::fileSalt(w.auditPath());
    session.keys.pins = w.pins();
    Keyring keyring(w.id);
    NACHWEIS_TRY(keyring.add(staff, Duty::Officer, passphrase, session.keys, kdf));
    NACHWEIS_TRY(keyring.save(w.keyringPath()));
    NACHWEIS_TRY(w.save());
    return session;
}

} // namespace nachweis
