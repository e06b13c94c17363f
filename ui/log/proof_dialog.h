// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the path from an entry to the signed root, and beyond it to time stamps and witnesses, each with its state; and
// says the same as a table, for who cannot see it. The proof can be saved for somebody else.
#pragma once

#include "common/worker.h"
#include "log/proven_entry.h"
#include "log/timestamps.h"
#include "log/witness.h"

#include <QDialog>

namespace nachweis::ui {

/// What the viewer shows; computed in the background.
struct ProofPicture
{
    ledger::ProvenEntry proven;
    ledger::Checkpoint checkpoint;
    QList<log::Witness> witnesses;
    QList<log::StoredTimestamp> timestamps; ///< over checkpoints that cover the entry
    /// The hash that each step of the path leads to; the last is the root.
    std::vector<Hash> climbed;
    std::vector<bool> siblingIsLeft;
};
Result<ProofPicture> proofPicture(const Stores &stores, const Session &session, ledger::LeafIndex index);

class ProofView : public QWidget
{
    Q_OBJECT
public:
    ProofView(ProofPicture picture, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    ProofPicture m_picture;
};

class ProofDialog : public QDialog
{
    Q_OBJECT
public:
    ProofDialog(const ProofPicture &picture, QWidget *parent);

Q_SIGNALS:
    /// The proof has left the program: an export.
    void saved(qint64 index, qint64 size);
};

} // namespace nachweis::ui
