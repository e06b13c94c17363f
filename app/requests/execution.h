// SPDX-License-Identifier: GPL-3.0-or-later
// What a granted request other than an erasure does, and who has to be told of it.
//   rectification (Art. 16)  an identifier ends, the right one begins
//   restriction (Art. 18)    the person is marked; lifting it is told to the person first (18(3))
//   objection (Art. 21)      every consent to advertising ends, the suppression list takes the person in
//   access, portability (Art. 15, 20)  a package is handed over; subject_package.h writes it
#pragma once

#include "requests/requests.h"

namespace nachweis::requests {

/// An identifier that was wrong, and what is right. Kinds as in people/phone.h.
struct Rectification
{
    QString addressId; ///< empty: only the new one is added
    QString value;     ///< as typed: number or e-mail
};
/// Runs a granted and approved restriction, objection or rectification. BadInput where a rectification names nothing.
Done executeRight(const Stores &stores, const Session &session, const QString &id,
                  const Rectification &rectification = {});
/// The package of a granted access or portability request was written and handed over.
Done markHandedOver(const Stores &stores, const Session &session, const QString &id);
/// Restricted, and not because an erasure left them so.
Result<bool> restrictedAtOwnRequest(const Database &gateway, const QString &subject);
/// Art. 18(3): the person was told before. Refused where the person is not restricted, or an erasure left them so.
Done liftRestriction(const Stores &stores, const Session &session, const QString &subject, const QString &reason);

} // namespace nachweis::requests
