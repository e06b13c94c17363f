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
/// A number that is about to be stored, without a guess about its country.
struct WrittenNumber
{
    QString e164;
    QString shown; ///< in full, with its country: `+49 171 3920012 (DE)`
};
/// BadInput for what is no possible number, what a spreadsheet has rounded, and what could be a number of two
/// countries: the person says which.
Result<WrittenNumber> numberToStore(const QString &text, const QString &region = u"DE"_s);
/// `+49 171 3920012 (DE)`; digits alone where the number is not known.
QString numberInFull(const QString &e164);
/// What a spreadsheet made of a number: 4,91714E+11. Its last digits are lost.
bool roundedBySpreadsheet(const QString &text);
/// `+49 ••• ••• 12`, `a•••@example.org`, `US.•••18`.
QString masked(const Identifier &identifier);
/// What a person typed into a search field: an e-mail address, a business-scoped id or a phone number.
Result<Identifier> parseIdentifier(const QString &text);

} // namespace nachweis::people
