// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../cases/webhooks.h"
#include "window.h"

#include <QTemporaryFile>

namespace nachweis::test {

/// Imports a document into the workspace of a window, as an officer at another console.
inline void send(Window &w, Sample &sample, const QJsonObject &document)
{
    const Session officer = sample.session(w.folder, "officer");
    const auto stores = Stores::open(officer);
    NVERIFY(stores);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(jsonBytes(document));
    file.close();
    NVERIFY(intake::importWhatsApp(*stores, officer, {file.fileName()}, {}));
}

} // namespace nachweis::test
