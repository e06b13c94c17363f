// SPDX-License-Identifier: GPL-3.0-or-later
// What the stores hold on a person, in clear, for that person (GDPR Art. 15(1), (3), 20): each place of
// erasure_places.h, or why it is left out. Other persons' numbers and addresses in texts are masked (Art. 15(4)).
#pragma once

#include "office/workspace.h"

#include <QJsonObject>

namespace nachweis::requests {

/// What data.json of a package holds; `provided`: the portability package.
Result<QJsonObject> subjectData(const Stores &stores, const Session &session, const QString &subject, bool provided);

/// Phone numbers and e-mail addresses in `text` that are none of `own` (canonical values) as masks. Whoever's own are
/// known in every usual spelling.
QString maskOthers(const QString &text, const QStringList &own);

} // namespace nachweis::requests
