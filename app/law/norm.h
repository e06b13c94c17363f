// SPDX-License-Identifier: GPL-3.0-or-later
// A norm as the language of a document cites it. Stores keep the short international form: "GDPR Art. 6(1)(a); UWG §
// 7(2) Nr. 2".
#pragma once

#include <QString>

namespace nachweis::law {

/// German: "Art. 6 Abs. 1 Buchst. a DSGVO; UWG § 7 Abs. 2 Nr. 2". Other languages: as it is, with "no." for "Nr.".
QString normIn(const QString &norm, const QString &language);

} // namespace nachweis::law
