// SPDX-License-Identifier: GPL-3.0-or-later
// The sample gateway: an online shop in the EU that sends order updates over WhatsApp, with double opt-in, no contents
// kept, data in the EU. Same arguments, same content; only keys, salts and nonces differ.
#pragma once

#include "office/workspace.h"

#include <QStringList>

namespace nachweis::sample {

/// With fewer, the persons whose requests the sample has would be the same ones.
constexpr int leastSubjects = 100;

struct DemoOptions
{
    int subjects = 2000;
    qint64 entries = 50'000; ///< at least; the last conversation is finished
    quint64 seed = 1;
    Instant until; ///< the sample's present
    QStringList faults;
    std::function<void(qint64 done, qint64 all)> progress;
};
struct Demo
{
    QString workspace, vkey;
    qint64 subjects = 0, entries = 0;
};
/// edited-row, deleted-row, ... as the command line names them.
QStringList demoFaults();
/// The passphrase of the sample's staff: officer, approver, auditor.
inline QByteArray demoPassphrase()
{
    return QByteArrayLiteral("nachweis-demo");
}

Result<Demo> createDemo(const QString &folder, const DemoOptions &options);

} // namespace nachweis::sample
