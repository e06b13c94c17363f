// SPDX-License-Identifier: GPL-3.0-or-later
// Letters in data-subject requests, from templates, in German or English, as PDF/A. They name what the law asks to be
// told: the end of the period, the reasons of an extension or a refusal, the complaint and the judicial remedy (GDPR
// Art. 12(3), (4)), what is kept and until when, and to recipients what they have to do (Art. 19).
#pragma once

#include "requests/requests.h"

namespace nachweis::requests {

/// Which letters this request can have now.
QList<LetterKind> lettersFor(const Request &request);

/// Needs a QGuiApplication. `vendorId` for the letter to a recipient. That it was written becomes an entry. Errors:
/// BadInput where nobody has said who the controller is; Refused where the request is not so
/// far.
Result<QByteArray> requestLetter(const Stores &stores, const Session &session, const QString &requestId,
                                 LetterKind kind, const QString &language, const QString &vendorId = {});

} // namespace nachweis::requests
