// SPDX-License-Identifier: GPL-3.0-or-later
// The document of an access or portability package, for the person: HTML of what data.json holds, in clear and plain
// language (GDPR Art. 12(1), 15, 20).
#pragma once

#include "documents/report.h"
#include "people/organisation.h"

#include <QHash>
#include <QJsonObject>

namespace nachweis::requests {

/// `data` as subjectData() gives it; `names` of purposes and channels by their ids; `provided`: the portability
/// package.
QString subjectReport(const documents::Texts &texts, const QJsonObject &data, const people::Organisation &controller,
                      const QHash<QString, QString> &names, bool provided);

} // namespace nachweis::requests
