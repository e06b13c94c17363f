// SPDX-License-Identifier: GPL-3.0-or-later
// A person is a random subject id. Identifiers stand only in `address`, sealed under the subject's data key, with a
// keyed look-up hash; the data key is wrapped by the store's key. Destroying the key cuts the link for good.
#pragma once

#include "log/sequencer.h"
#include "people/phone.h"

namespace nachweis::people {

struct Address
{
    QString id, kind, masked, source;
    Instant validFrom;
    std::optional<Instant> validTo;
};

struct Subject
{
    QString id, locale, country, state;
    QList<Address> addresses;
};

/// Hex HMAC-SHA-256 (pepper, kind || 0x01 || value). Plain hashes of phone numbers could all be tabulated.
QString lookupHash(const Keys &keys, const Identifier &identifier);

/// `id` is made up where it is empty.
Result<QString> createSubject(const Database &gateway, const Keys &keys, const QString &locale, const QString &country,
                              Instant now, const QString &id = {});
/// Refused where the key was destroyed by an erasure.
Result<SecretBytes> dataKey(const Database &gateway, const Keys &keys, const QString &subject);
Done addAddress(const Database &gateway, const Keys &keys, const SecretBytes &dataKey, const QString &subject,
                const Identifier &identifier, Instant from, const QString &source, const QString &id = {});

/// Who has this identifier now; who had it before is people/identity.h. A WhatsApp id and a phone number of the same
/// digits are one person. nullopt: nobody.
Result<std::optional<QString>> findByIdentifier(const Database &gateway, const Keys &keys,
                                                const Identifier &identifier);
/// NotFound where there is no such subject.
Result<Subject> subject(const Database &gateway, const QString &id);

/// Who is in the store although the log says that they were erased: a backup brought them back, or somebody wrote the
/// entry. They are shown to nobody until a request about them is approved and carried out.
Result<QStringList> erasedByLog(const Stores &stores);
/// Refused for one of those.
Done mayBeShown(const Stores &stores, const QString &subject);

/// One identifier in clear, for whoever may have it; a look by staff is reveal().
Result<QString> addressInClear(const SecretBytes &dataKey, const QString &addressId, const QByteArray &sealed);

/// The identifiers in clear. The reason is typed by the member of staff; the look and its reason go into the log first.
struct Revealed
{
    QString kind, value;
};
Result<QList<Revealed>> reveal(const Stores &stores, const Session &session, const QString &subject,
                               const QString &reason);

} // namespace nachweis::people
