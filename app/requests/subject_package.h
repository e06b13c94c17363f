// SPDX-License-Identifier: GPL-3.0-or-later
// Everything on a person for the person (GDPR Art. 15, 20), as an AES-256 ZIP:
//   report.pdf   in plain language: the data, and what Art. 15(1)(a) to (h) asks to be told
//   data.json    the same for computers; schema.json describes it (JSON Schema 2020-12)
//   README.txt   how to open it
// A portability package holds what the person has provided and what a consent or a contract rests on, no more. The
// passphrase goes on another way.
#pragma once

#include "base/crypto.h"
#include "base/running.h"
#include "requests/requests.h"

namespace nachweis::requests {

/// For a granted and approved access or portability request; moves it on as handed over. Returns the passphrase, which
/// is kept nowhere. Needs a QGuiApplication. Errors: Refused where the request is another or not so far; those of
/// writing.
Result<SecretBytes> writeSubjectPackage(const Stores &stores, const Session &session, const QString &requestId,
                                        const QString &language, const QString &path, const Running &running = {});

} // namespace nachweis::requests
