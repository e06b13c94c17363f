// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/witness.h"

#include "log/sequencer.h"
#include "log/stored_log.h"
#include "log/tr.h"
#include "office/duties.h"

#include <algorithm>

namespace nachweis::log {
namespace {

const auto policyAction = "witness.policy"_L1;

Done store(const Database &audit, ledger::TreeSize size, const ledger::NoteSignature &signature)
{
    NACHWEIS_TRY(audit.run(u"INSERT INTO cosignatures VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
                           {size, signature.name, QString::fromUtf8(signature.line().trimmed())}));
    return {};
}

// Puts the key into the relation with the entry that says so; nothing where it is there.
Done addWitness(const Stores &stores, const Session &session, const ledger::VerifierKey &key)
{
    NACHWEIS_ASSIGN(const QVariant there,
                    stores.audit.value(u"SELECT 1 FROM witnesses WHERE vkey = ?"_s, {key.vkey()}));
    if (!there.isNull())
        return {};
    ledger::Event event = staffEvent(session, u"witness.added"_s, u"done"_s);
    event.ref = u"witness:"_s + QString::fromLatin1(key.id.toHex());
    return stores.audit.transaction([&]() -> Done {
        NACHWEIS_TRY(report(stores.audit, session, event));
        NACHWEIS_TRY(stores.audit.run(u"INSERT INTO witnesses (vkey, since_us) VALUES (?, ?)"_s,
                                      {key.vkey(), toMicroseconds(event.time)}));
        return {};
    });
}

// What was reported enters the log where this member can sign.
Done sequenceReports(const Stores &stores, const Session &session)
{
    if (session.keys.signingSeed.isEmpty())
        return {};
    NACHWEIS_TRY(sequence(stores.audit, session));
    return {};
}

tl::unexpected<Error> notTaken(const QString &why)
{
    return fail(ErrorCode::BadInput, Tr::tr("The cosignature was not taken: %1").arg(why),
                Tr::tr("Ask the witness for a cosignature over a checkpoint of this log, and its operator for the "
                       "witness's public key."));
}

} // namespace

ledger::VerifierKey ownWitness(const Session &session)
{
    QString staff = session.staff;
    for (QChar &c : staff)
        if (c.isSpace() || c == '+'_L1)
            c = '_'_L1;
    return ledger::VerifierKey::of(session.workspace.origin + u"/witness/"_s + staff, ledger::KeyType::Cosignature,
                                   session.keys.witness);
}

Done knowWitness(const Stores &stores, const Session &session, const ledger::VerifierKey &key)
{
    if (key.type != ledger::KeyType::Cosignature)
        return fail(ErrorCode::BadInput, Tr::tr("“%1” is the key of a log, not of a witness.").arg(key.name),
                    Tr::tr("A witness's key has the type 4."));
    NACHWEIS_TRY(addWitness(stores, session, key));
    return sequenceReports(stores, session);
}

Result<QList<Witness>> witnesses(const Database &audit, const Workspace &workspace)
{
    QList<Witness> list;
    {
        NACHWEIS_ASSIGN(QSqlQuery query, audit.run(u"SELECT vkey, required, since_us FROM witnesses ORDER BY vkey"_s));
        while (query.next())
            if (auto key = ledger::VerifierKey::parse(query.value(0).toString());
                key && key->type == ledger::KeyType::Cosignature)
                list.append({std::move(*key), query.value(1).toBool(), fromMicroseconds(query.value(2).toLongLong()),
                             std::nullopt, 0});
        NACHWEIS_TRY(rowsRead(query, audit));
    }
    for (Witness &witness : list) {
        NACHWEIS_ASSIGN(QSqlQuery query,
                        audit.run(u"SELECT size, line FROM cosignatures WHERE witness = ? ORDER BY size DESC LIMIT 1"_s,
                                  {witness.key.name}));
        if (!query.next())
            continue;
        const ledger::TreeSize size = query.value(0).toLongLong();
        const auto checkpoint = storedCheckpoint(audit, workspace, size);
        const auto signature = ledger::SignedNote::parseLine(query.value(1).toString().toUtf8());
        witness.last =
            checkpoint && signature ? ledger::cosignedAt(checkpoint->text(), *signature, witness.key) : std::nullopt;
        witness.lastSize = witness.last ? size : 0;
    }
    return list;
}

QString cosignatureReference(ledger::TreeSize size, const QString &line)
{
    return u"%1:%2"_s.arg(size).arg(QString::fromLatin1(bytes(sha256(line.toUtf8())).toHex().left(16)));
}

Result<QString> cosignVerified(const Stores &stores, const Session &session)
{
    NACHWEIS_ASSIGN(const std::optional<Memory> memory, recall(session));
    if (!memory)
        return fail(ErrorCode::Refused, Tr::tr("Nothing was cosigned: the log has not been verified here yet."),
                    Tr::tr("Verify the log first."));
    const ledger::VerifierKey key = ownWitness(session);
    const ledger::TreeSize size = memory->checkpoint.size;
    NACHWEIS_ASSIGN(
        const QVariant there,
        stores.audit.value(u"SELECT line FROM cosignatures WHERE size = ? AND witness = ?"_s, {size, key.name}));
    if (!there.isNull())
        return cosignatureReference(size, there.toString());
    // Over the checkpoint that was verified, not over whatever stands in the store by now.
    const auto note = ledger::SignedNote::parse(memory->checkpoint.note);
    NACHWEIS_TRY(addWitness(stores, session, key));
    const ledger::NoteSignature signature = ledger::cosign(note->text, key, session.keys.witness, session.clock());
    NACHWEIS_TRY(store(stores.audit, size, signature));
    return cosignatureReference(size, QString::fromUtf8(signature.line().trimmed()));
}

Done addCosignature(const Stores &stores, const Session &session, const QByteArray &noteOrLine)
{
    QList<ledger::NoteSignature> signatures;
    std::optional<QByteArray> text;
    if (const auto note = ledger::SignedNote::parse(noteOrLine)) {
        signatures = note->signatures;
        text = note->text;
    } else if (const auto line = ledger::SignedNote::parseLine(noteOrLine.trimmed())) {
        signatures = {*line};
    }
    if (signatures.isEmpty())
        return notTaken(Tr::tr("it is neither a signed note nor a signature line."));
    NACHWEIS_ASSIGN(const QList<Witness> known, witnesses(stores.audit, session.workspace));
    NACHWEIS_ASSIGN(QSqlQuery query, stores.audit.run(u"SELECT size FROM checkpoints ORDER BY size DESC LIMIT 1000"_s));
    while (query.next()) {
        const ledger::TreeSize size = query.value(0).toLongLong();
        const auto stored = storedCheckpoint(stores.audit, session.workspace, size);
        if (!stored || (text && *text != stored->text()))
            continue;
        for (const ledger::NoteSignature &signature : signatures)
            for (const Witness &witness : known)
                if (ledger::cosignedAt(stored->text(), signature, witness.key)) {
                    NACHWEIS_TRY(store(stores.audit, size, signature));
                    NACHWEIS_ASSIGN(
                        const QVariant line,
                        stores.audit.value(u"SELECT line FROM cosignatures WHERE size = ? AND witness = ?"_s,
                                           {size, signature.name}));
                    ledger::Event event = staffEvent(session, u"witness.cosigned"_s, u"ok"_s);
                    event.ref = u"log:"_s + cosignatureReference(size, line.toString());
                    query.finish();
                    return record(stores, session, event);
                }
    }
    NACHWEIS_TRY(rowsRead(query, stores.audit));
    return notTaken(Tr::tr("no known witness has made it over a checkpoint that this log holds."));
}

Result<QByteArray> cosignedNote(const Database &audit, const Workspace &workspace, const ledger::Checkpoint &checkpoint)
{
    auto note = ledger::SignedNote::parse(checkpoint.note);
    if (!note)
        return fail(ErrorCode::Damaged,
                    Tr::tr("There is no checkpoint of size %1 that the log's key signed.").arg(checkpoint.size));
    NACHWEIS_ASSIGN(const QList<Witness> known, witnesses(audit, workspace));
    NACHWEIS_ASSIGN(QSqlQuery query,
                    audit.run(u"SELECT line FROM cosignatures WHERE size = ? ORDER BY witness"_s, {checkpoint.size}));
    while (query.next()) {
        const auto signature = ledger::SignedNote::parseLine(query.value(0).toString().toUtf8());
        const bool verifies = signature && std::any_of(known.begin(), known.end(), [&](const Witness &w) {
                                  return ledger::cosignedAt(note->text, *signature, w.key);
                              });
        if (verifies && note->signatures.size() < ledger::SignedNote::maximumSignatures)
            note->signatures.append(*signature);
    }
    NACHWEIS_TRY(rowsRead(query, audit));
    return note->bytes();
}

QString policyReference(const WitnessPolicy &policy)
{
    QStringList sorted = policy.required;
    sorted.sort();
    QByteArray text;
    for (const QString &vkey : std::as_const(sorted))
        text += vkey.toUtf8() + '\n';
    return u"policy:%1:%2"_s.arg(policy.days).arg(QString::fromLatin1(bytes(sha256(text)).toHex()));
}

Result<WitnessPolicy> witnessPolicy(const Database &audit)
{
    WitnessPolicy policy;
    NACHWEIS_ASSIGN(QSqlQuery query, audit.run(u"SELECT vkey FROM witnesses WHERE required = 1 ORDER BY vkey"_s));
    while (query.next())
        policy.required += query.value(0).toString();
    NACHWEIS_TRY(rowsRead(query, audit));
    NACHWEIS_ASSIGN(
        const QVariant ref,
        audit.value(u"SELECT ref FROM entries WHERE action = ? ORDER BY idx DESC LIMIT 1"_s, {QString(policyAction)}));
    if (!ref.isNull())
        policy.days = ref.toString().section(':'_L1, 1, 1).toInt();
    return policy;
}

Done setWitnessPolicy(const Stores &stores, const Session &session, const WitnessPolicy &policy)
{
    NACHWEIS_TRY(may(session, Act::RequireWitnesses));
    for (const QString &vkey : policy.required) {
        NACHWEIS_ASSIGN(const ledger::VerifierKey key, ledger::VerifierKey::parse(vkey));
        if (key.type != ledger::KeyType::Cosignature)
            return fail(ErrorCode::BadInput, Tr::tr("“%1” is the key of a log, not of a witness.").arg(key.name),
                        Tr::tr("A witness's key has the type 4."));
    }
    if (policy.days < 1 || policy.days > 366)
        return fail(ErrorCode::BadInput, Tr::tr("The period is between 1 and 366 days."));
    for (const QString &vkey : policy.required) {
        NACHWEIS_ASSIGN(const ledger::VerifierKey key, ledger::VerifierKey::parse(vkey));
        NACHWEIS_TRY(addWitness(stores, session, key));
    }
    return stores.audit.transaction([&]() -> Done {
        NACHWEIS_TRY(stores.audit.run(u"UPDATE witnesses SET required = 0"_s));
        for (const QString &vkey : policy.required)
            NACHWEIS_TRY(stores.audit.run(u"UPDATE witnesses SET required = 1 WHERE vkey = ?"_s, {vkey}));
        ledger::Event event = staffEvent(session, QString(policyAction), u"done"_s);
        event.ref = policyReference(policy);
        event.eventId = session.newId();
        NACHWEIS_TRY(report(stores.audit, session, event));
        NACHWEIS_TRY(sequenceWithin(stores.audit, session));
        return {};
    });
}

} // namespace nachweis::log
