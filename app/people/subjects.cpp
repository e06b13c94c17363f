// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/subjects.h"
#include "people/tr.h"

namespace nachweis::people {
namespace {

// What a wrapped key is bound to, so that keys cannot be exchanged between subjects.
QByteArray keyContext(const QString &subject)
{
    return "nachweis-subject-key-v1\n" + subject.toUtf8();
}
QByteArray addressContext(const QString &addressId)
{
    return "nachweis-address-v1\n" + addressId.toUtf8();
}

QString digitsOnly(QString value)
{
    if (value.startsWith('+'_L1))
        value.remove(0, 1);
    return value;
}

// Whether the newest entry about an erasure of this person is not what the store holds. Of one in part a restriction
// stays, until it is lifted.
Result<bool> saysErased(const Database &audit, const Database &gateway, const QString &subject)
{
    NACHWEIS_ASSIGN(const QVariant state, gateway.value(u"SELECT state FROM subjects WHERE subject = ?"_s, {subject}));
    if (state.isNull() || state.toString() == "erased"_L1)
        return false;
    NACHWEIS_ASSIGN(
        const QVariant newest,
        audit.value(u"SELECT action FROM entries WHERE subject = ? AND outcome = 'done' AND action IN ('data.erased', "
                    "'data.erased_partly', 'data.restriction_lifted') ORDER BY idx DESC LIMIT 1"_s,
                    {subject}));
    return newest.toString() == "data.erased"_L1 ||
           (newest.toString() == "data.erased_partly"_L1 && state.toString() != "restricted"_L1);
}

} // namespace

QString lookupHash(const Keys &keys, const Identifier &identifier)
{
    // wa_id is the number without its plus; both find each other.
    const bool number = identifier.kind == "e164"_L1 || identifier.kind == "wa_id"_L1;
    const QByteArray kind = number ? QByteArray("e164") : identifier.kind.toUtf8();
    const QByteArray value = (number ? digitsOnly(identifier.value) : identifier.value).toUtf8();
    return QString::fromLatin1(hmacSha256(keys.pepper.view(), kind + '\x01' + value).toHex());
}

Result<QString> createSubject(const Database &gateway, const Keys &keys, const QString &locale, const QString &country,
                              Instant now, const QString &id)
{
    const QString subject = id.isEmpty() ? randomId() : id;
    const SecretBytes key{QByteArrayView(randomBytes(32))};
    NACHWEIS_TRY(gateway.run(
        u"INSERT INTO subjects (subject, locale, country, created_us, state) VALUES (?, ?, ?, ?, 'active')"_s,
        {subject, locale, country, toMicroseconds(now)}));
    NACHWEIS_TRY(
        gateway.run(u"INSERT INTO subject_keys VALUES (?, ?, ?, NULL)"_s,
                    {subject, aeadSeal(keys.subjectKek.view(), key.view(), keyContext(subject)), toMicroseconds(now)}));
    return subject;
}

Result<SecretBytes> dataKey(const Database &gateway, const Keys &keys, const QString &subject)
{
    NACHWEIS_ASSIGN(const QVariant wrapped,
                    gateway.value(u"SELECT wrapped_key FROM subject_keys WHERE subject = ?"_s, {subject}));
    if (wrapped.isNull())
        return fail(ErrorCode::Refused, Tr::tr("The data key of this person was destroyed."),
                    Tr::tr("After an erasure nothing can be opened any more."));
    NACHWEIS_ASSIGN(const QByteArray key, aeadOpen(keys.subjectKek.view(), wrapped.toByteArray(), keyContext(subject)));
    return SecretBytes(QByteArrayView(key));
}

Done addAddress(const Database &gateway, const Keys &keys, const SecretBytes &key, const QString &subject,
                const Identifier &identifier, Instant from, const QString &source, const QString &id)
{
    const QString addressId = id.isEmpty() ? randomId() : id;
    NACHWEIS_TRY(gateway.run(u"INSERT INTO address VALUES (?, ?, ?, ?, ?, ?, ?, NULL, ?)"_s,
                             {addressId, subject, identifier.kind,
                              aeadSeal(key.view(), identifier.value.toUtf8(), addressContext(addressId)),
                              lookupHash(keys, identifier), masked(identifier), toMicroseconds(from), source}));
    return {};
}

Result<std::optional<QString>> findByIdentifier(const Database &gateway, const Keys &keys, const Identifier &identifier)
{
    NACHWEIS_ASSIGN(const QVariant found,
                    gateway.value(u"SELECT subject FROM address WHERE lookup = ? AND valid_to_us IS NULL "
                                  "ORDER BY valid_from_us DESC LIMIT 1"_s,
                                  {lookupHash(keys, identifier)}));
    return found.isNull() ? std::optional<QString>() : std::optional<QString>(found.toString());
}

Result<Subject> subject(const Database &gateway, const QString &id)
{
    NACHWEIS_ASSIGN(QSqlQuery query,
                    gateway.run(u"SELECT subject, locale, country, state FROM subjects WHERE subject = ?"_s, {id}));
    if (!query.next())
        return fail(ErrorCode::NotFound, Tr::tr("There is no subject %1 in this store.").arg(id));
    Subject result{
        query.value(0).toString(), query.value(1).toString(), query.value(2).toString(), query.value(3).toString(), {}};
    NACHWEIS_ASSIGN(QSqlQuery rows,
                    gateway.run(u"SELECT address_id, kind, masked, source, valid_from_us, valid_to_us FROM address "
                                "WHERE subject = ? ORDER BY valid_from_us"_s,
                                {id}));
    while (rows.next()) {
        Address address{rows.value(0).toString(),
                        rows.value(1).toString(),
                        rows.value(2).toString(),
                        rows.value(3).toString(),
                        fromMicroseconds(rows.value(4).toLongLong()),
                        std::nullopt};
        if (!rows.value(5).isNull())
            address.validTo = fromMicroseconds(rows.value(5).toLongLong());
        result.addresses.append(address);
    }
    NACHWEIS_TRY(rowsRead(rows, gateway));
    return result;
}

Result<QString> addressInClear(const SecretBytes &key, const QString &addressId, const QByteArray &sealed)
{
    NACHWEIS_ASSIGN(const QByteArray value, aeadOpen(key.view(), sealed, addressContext(addressId)));
    return QString::fromUtf8(value);
}

Result<QStringList> erasedByLog(const Stores &stores)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    QSet<QString> asked;
    QStringList back;
    NACHWEIS_ASSIGN(QSqlQuery logged,
                    stores.audit.run(u"SELECT DISTINCT subject FROM entries WHERE action IN ('data.erased', "
                                     "'data.erased_partly') AND outcome = 'done' AND subject IS NOT NULL"_s));
    while (logged.next()) {
        const QString id = logged.value(0).toString();
        NACHWEIS_ASSIGN(const bool erased, saysErased(stores.audit, *gateway, id));
        if (erased)
            back += id;
    }
    NACHWEIS_TRY(rowsRead(logged, stores.audit));
    return back;
}

Done mayBeShown(const Stores &stores, const QString &subject)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const bool erased, saysErased(stores.audit, *gateway, subject));
    if (!erased)
        return {};
    return fail(ErrorCode::Refused, Tr::tr("The log says that this person was erased, and the store still has them."),
                Tr::tr("Nothing is shown of them. Have an erasure proposed, approved and carried out, or find out who "
                       "wrote that entry."));
}

Result<QList<Revealed>> reveal(const Stores &stores, const Session &session, const QString &subjectId,
                               const QString &reason)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    if (reason.trimmed().size() < 4)
        return fail(ErrorCode::BadInput, Tr::tr("A reason is needed before personal data are shown."),
                    Tr::tr("Write in a few words what you need them for; it goes into the log, encrypted."));
    NACHWEIS_TRY(mayBeShown(stores, subjectId));
    NACHWEIS_ASSIGN(const SecretBytes key, dataKey(*gateway, session.keys, subjectId));
    ledger::Event event = log::staffEvent(session, u"data.revealed"_s, u"ok"_s);
    event.subject = subjectId;
    ledger::sealDetails(event, reason.toUtf8(), key.view());
    NACHWEIS_TRY(log::record(stores, session, event));
    QList<Revealed> list;
    NACHWEIS_ASSIGN(
        QSqlQuery rows,
        gateway->run(u"SELECT address_id, kind, value_sealed FROM address WHERE subject = ? ORDER BY valid_from_us"_s,
                     {subjectId}));
    while (rows.next()) {
        NACHWEIS_ASSIGN(const QString value,
                        addressInClear(key, rows.value(0).toString(), rows.value(2).toByteArray()));
        list.append({rows.value(1).toString(), value});
    }
    NACHWEIS_TRY(rowsRead(rows, *gateway));
    return list;
}

} // namespace nachweis::people
