// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/demo_faults.h"

#include "ledger/note.h"
#include "sample/demo.h"

namespace nachweis::sample {

QStringList demoFaults()
{
    return u"edited-row deleted-row swapped-rows cut-tail forged-checkpoint unsigned-webhook "
           "reply-without-context marketing-after-stop open-vendor-task hold-against-due"_s.split(' '_L1);
}

Done plantLedgerFaults(const Database &audit, const Workspace &workspace, const QStringList &faults)
{
    NACHWEIS_ASSIGN(const QVariant rows, audit.value(u"SELECT max(idx) + 1 FROM entries"_s));
    const qint64 size = rows.toLongLong();
    const auto script = [&](const QString &fault, const QString &sql) -> Done {
        return faults.contains(fault) ? audit.script(sql) : Done();
    };
    NACHWEIS_TRY(script(u"edited-row"_s, u"UPDATE entries SET outcome = 'denied' WHERE idx = %1"_s.arg(size / 2)));
    NACHWEIS_TRY(script(u"deleted-row"_s, u"DELETE FROM entries WHERE idx = %1"_s.arg(size / 3)));
    NACHWEIS_TRY(
        script(u"swapped-rows"_s,
               u"BEGIN; UPDATE entries SET idx = -1 WHERE idx = %1; UPDATE entries SET idx = %1 WHERE idx = %2; "
               "UPDATE entries SET idx = %2 WHERE idx = -1; COMMIT"_s.arg(size / 4)
                   .arg(size / 4 + 5)));
    NACHWEIS_TRY(script(u"cut-tail"_s, u"DELETE FROM entries WHERE idx >= %1"_s.arg(size - 40)));
    if (faults.contains("forged-checkpoint"_L1)) {
        // A new note over the same text by a key of the forger's own, under the log's name.
        NACHWEIS_ASSIGN(ledger::VerifierKey key, ledger::VerifierKey::parse(workspace.vkey));
        NACHWEIS_ASSIGN(const QVariant note, audit.value(u"SELECT note FROM checkpoints ORDER BY size DESC LIMIT 1"_s));
        QByteArray text;
        if (ledger::openNote(note.toString().toUtf8(), key, &text) == ledger::NoteState::Verified) {
            const SecretBytes seed{QByteArrayView(randomBytes(32))};
            key.id = QByteArray::fromHex("66666666");
            NACHWEIS_TRY(
                audit.run(u"UPDATE checkpoints SET note = ? WHERE size = (SELECT max(size) FROM checkpoints)"_s,
                          {QString::fromUtf8(ledger::signNote(text, key, seed))}));
        }
    }
    return {};
}

} // namespace nachweis::sample
