// SPDX-License-Identifier: GPL-3.0-or-later
// Who had an identifier, and when: numbers and ids pass from one person to another, and an ended row speaks of the past
// only.
#pragma once

#include "people/subjects.h"

#include <QStringList>

namespace nachweis::people {

/// A WhatsApp id is 5 to 15 digits; the ids of groups and broadcasts, and what is anything else, are none.
bool isWhatsAppId(const QString &value);
/// A business-scoped user id, also one of a parent business: DE.1234, DE.ENT.1234.
bool isBusinessScopedId(const QString &value);
/// The other spellings of one line that a country's numbering plan has: the ninth digit of Brazil's mobiles, Mexico's
/// old 1, Argentina's 9. Digits without plus, as given; empty for all others.
QStringList otherSpellings(const QString &digits);
/// The identifier's keyed hash and those of its other spellings, the exact one first.
QStringList lookupsOf(const Keys &keys, const Identifier &identifier);

/// Everything that a written text could mean, the surest first: an id, an e-mail address, a user name, or a number in
/// any usual spelling, with or without its country.
QList<Identifier> readingsOf(const QString &text);

struct Holder
{
    QString subject, addressId;
    Instant from;
};
/// Whose the identifier was at that instant; before it was first seen, whose it was then. nullopt: nobody's, or only
/// before.
Result<std::optional<Holder>> holderAt(const Database &gateway, const Keys &keys, const Identifier &identifier,
                                       Instant when);

/// Everybody who ever had it, newest first.
struct Held
{
    QString subject;
    Instant from;
    std::optional<Instant> to;
};
Result<QList<Held>> everHeld(const Database &gateway, const Keys &keys, const Identifier &identifier);

/// The person whom a member of staff means by what they typed or pasted, and under which spelling they were found.
struct Meant
{
    QString subject, spelling;
};
Result<Meant> whoIsMeant(const Database &gateway, const Keys &keys, const QString &text);

/// The subject of whoIsMeant(): an id, an e-mail address, a user name, or a
/// number in any usual spelling, with or without its country. NotFound says what was looked for, and who had it before;
/// BadInput where it could mean several persons. Nothing is guessed.
Result<QString> findWritten(const Database &gateway, const Keys &keys, const QString &text);

} // namespace nachweis::people
