// SPDX-License-Identifier: GPL-3.0-or-later
// What ties a stored checkpoint to the ones before it, so that one that was taken out is missed. It stands beside the
// note, never inside it: what is published stays a plain C2SP checkpoint.
//
// link = SHA-256 of the notes that precede it (32) || Ed25519 by the log's key (64) over
//   nachweis-checkpoint-link-v1 LF, hex of that hash LF, hex of the SHA-256 of this note LF
// The notes that precede it are those from the last one with a link on: one note, except in stores from before version
// 3 of the contract, where the first link covers the whole past.
#pragma once

#include "ledger/note.h"

#include <QCryptographicHash>
#include <optional>

namespace nachweis::ledger {

QByteArray signLink(const Hash &before, const QByteArray &note, const SecretBytes &seed);

enum class LinkState {
    Sound,
    Changed, ///< not signed over this note by the log's key
    Gap,     ///< signed, and the notes that precede it are others now
};
/// `before`: of the notes that precede it, where they are known.
LinkState checkLink(const QByteArray &link, const std::optional<Hash> &before, const QByteArray &note,
                    const VerifierKey &key);

/// The states of the links while the checkpoints are read in order of their size.
class LinkReader
{
public:
    /// `whole`: from the first checkpoint on; else the link of the first one that is read cannot be held against
    /// anything. `everyOne`: each checkpoint must have a link (Workspace::checkpointsLinked).
    LinkReader(bool whole, bool everyOne) : m_known(whole), m_everyOne(everyOne) {}
    /// The state of the next one. `link` is empty where the store has none.
    LinkState next(const QByteArray &link, const QByteArray &note, const VerifierKey &key);

private:
    QCryptographicHash m_before{QCryptographicHash::Sha256};
    bool m_known, m_everyOne, m_linked = false;
};

} // namespace nachweis::ledger
