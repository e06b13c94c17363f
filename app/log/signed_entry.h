// SPDX-License-Identifier: GPL-3.0-or-later
// An entry of version 2 whose maker has been verified: for acts that later ones, or records beside the log, rest on.
#pragma once

#include "log/makers.h"

namespace nachweis::log {

struct SignedEntry
{
    ledger::LeafIndex index = 0;
    QByteArray bytes; ///< the canonical JSON
    Hash leaf{};
    QString action, actor, subject, outcome, ref, operation, digest, answers;
    QString signer; ///< the member of staff
    /// How another entry answers it: `<index>:<base64 leaf hash>`.
    QString reference() const;
};

/// The makers as the newest checkpoint has them.
Result<Makers> currentMakers(const Database &audit, const Session &session);
/// The newest entry of this action and outcome that names `ref`; nullopt where there is none, or its maker may not have
/// made it.
Result<std::optional<SignedEntry>> newestSigned(const Database &audit, const Makers &makers, const QString &action,
                                                const QString &outcome, const QString &ref);
/// From bytes that were kept elsewhere; nullopt where they are no such entry at that index.
std::optional<SignedEntry> openSigned(const Makers &makers, ledger::LeafIndex index, const QByteArray &bytes);

} // namespace nachweis::log
