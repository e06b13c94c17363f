// SPDX-License-Identifier: GPL-3.0-or-later
// Letters in data-subject requests, from templates, in German or English, as PDF/A. They name what the law asks to be
// told: the end of the period, the reasons of an extension or a refusal, the complaint and the judicial remedy (GDPR
// Art. 12(3), (4)), what is kept and until when, and to recipients what they have to do (Art. 19).
#pragma once

#include "requests/requests.h"

namespace nachweis::requests {

/// Which letters this request can have now.
QList<LetterKind> lettersFor(const Request &request);

/// As it leaves the house: PDF/A, or plain text, which needs no fonts.
enum class LetterForm { Pdf, Text };

/// Needs a QGuiApplication. `vendorId` for the letter to a recipient: an instruction to a processor (Art. 28(3)(a)), or
/// a communication to whoever is responsible themselves (Art. 19). That it was written becomes an entry. Errors:
/// BadInput where nobody has said who the controller is, or a PDF would have gaps; Refused where the request is not so
/// far.
Result<QByteArray> requestLetter(const Stores &stores, const Session &session, const QString &requestId,
                                 LetterKind kind, const QString &language, const QString &vendorId = {},
                                 LetterForm form = LetterForm::Pdf);

} // namespace nachweis::requests
