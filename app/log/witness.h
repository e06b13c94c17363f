// SPDX-License-Identifier: GPL-3.0-or-later
// Every console is a witness: after a visit that found the log sound it cosigns the checkpoint (C2SP tlog-cosignature
// v1) with the member's own key. Whoever rewrites the log with its key cannot rewrite what others have cosigned.
#pragma once

#include "log/memory.h"

namespace nachweis::log {

struct Witness
{
    ledger::VerifierKey key;
    bool required = false;
    Instant since;
    std::optional<Instant> last; ///< its newest cosignature that is stored and verifies
    ledger::TreeSize lastSize = 0;
};
/// This member's key: `<origin>/witness/<staff>`, white space and plus signs replaced.
ledger::VerifierKey ownWitness(const Session &session);
/// All that the store knows. A cosignature that does not verify counts as none; the verification names it.
Result<QList<Witness>> witnesses(const Database &audit, const Workspace &workspace);

/// How an entry names a cosignature: `<size>:<first 16 hex digits of the line's SHA-256>`.
QString cosignatureReference(ledger::TreeSize size, const QString &line);

/// Cosigns the checkpoint that this member remembers as verified and stores the line. Nothing where it is cosigned
/// already. Refused where nothing has been verified yet. Returns the reference of the cosignature.
Result<QString> cosignVerified(const Stores &stores, const Session &session);
/// Takes a cosignature by another witness, from a line or a whole note; BadInput where it is no witness's that the
/// store knows or does not verify over a stored checkpoint.
Done addCosignature(const Stores &stores, const Session &session, const QByteArray &noteOrLine);
/// Makes a witness known without requiring it, and records that. BadInput where the key is not a witness's.
Done knowWitness(const Stores &stores, const Session &session, const ledger::VerifierKey &key);

/// The checkpoint's note with the lines of the stored cosignatures over it that verify, for those who get the log
/// elsewhere.
Result<QByteArray> cosignedNote(const Database &audit, const Workspace &workspace,
                                const ledger::Checkpoint &checkpoint);

/// Which witnesses the organisation requires to have cosigned within so many days. The policy's digest stands in the
/// log, so that a change of the relation alone is found.
struct WitnessPolicy
{
    QStringList required; ///< vkeys
    int days = 7;
};
Result<WitnessPolicy> witnessPolicy(const Database &audit);
Done setWitnessPolicy(const Stores &stores, const Session &session, const WitnessPolicy &policy);
/// The digest that a policy entry holds as its `ref`: `policy:<days>:<SHA-256 of the sorted vkeys, a newline each>`.
QString policyReference(const WitnessPolicy &policy);

} // namespace nachweis::log
