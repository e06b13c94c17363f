// SPDX-License-Identifier: GPL-3.0-or-later
// Identifiers of persons: their kinds, canonical forms and masks.
#pragma once

#include "base/result.h"

namespace nachweis::people {

/// The kinds of the contract: e164, wa_id, bsuid, parent_bsuid, username, email, lid, external.
struct Identifier
{
    QString kind;
    QString value; ///< canonical
};

/// E.164 from any usual spelling; `region` (ISO 3166) is assumed for numbers without a country. A number that
/// libphonenumber's metadata does not know is kept as its digits: the metadata ages. BadInput where it has no digits.
Result<QString> toE164(const QString &text, const QString &region = u"DE"_s);
/// `+49 ••• ••• 12`, `a•••@example.org`, `US.•••18`.
QString masked(const Identifier &identifier);
/// What a person typed into a search field: an e-mail address, a business-scoped id or a phone number.
Result<Identifier> parseIdentifier(const QString &text);

} // namespace nachweis::people
