// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/store_checks.h"

#include "ledger/checkpoint_link.h"
#include "log/stored_log.h"
#include "log/timestamps.h"
#include "log/witness.h"
#include "store/contract_check.h"

#include <QSet>

namespace nachweis::log {
namespace {

// What waits in the intake to become entries: an auditor cannot sequence.
Result<QList<ControlEntry>> waitingControl(const Database &audit)
{
    QList<ControlEntry> list;
    NACHWEIS_ASSIGN(QSqlQuery query, audit.run(u"SELECT time_us, action, actor, outcome, ref FROM intake"_s));
    while (query.next()) {
        ControlEntry e;
        e.time = fromMicroseconds(query.value(0).toLongLong());
        e.action = query.value(1).toString();
        e.actor = query.value(2).toString();
        e.outcome = query.value(3).toString();
        e.ref = query.value(4).toString();
        if (isControl(e.action.toUtf8()))
            list.append(std::move(e));
    }
    NACHWEIS_TRY(rowsRead(query, audit));
    return list;
}

// Every witness came with an entry that has its time and key id; and every such entry still has its witness.
Done checkWitnesses(const Database &audit, const QList<ControlEntry> &control, const QList<ControlEntry> &waiting,
                    QList<ledger::Finding> &findings)
{
    const auto changed = [&](const QString &place) {
        findings.append({ledger::FindingKind::WitnessChanged, 0, 0, -1, place});
    };
    const auto added = [](const QList<ControlEntry> &list, const QString &ref, qint64 since) {
        return std::any_of(list.begin(), list.end(), [&](const ControlEntry &e) {
            return e.action == "witness.added"_L1 && e.ref == ref && toMicroseconds(e.time) == since;
        });
    };
    QSet<QString> known;
    NACHWEIS_ASSIGN(QSqlQuery query, audit.run(u"SELECT vkey, since_us FROM witnesses"_s));
    while (query.next()) {
        const QString vkey = query.value(0).toString();
        const qint64 since = query.value(1).toLongLong();
        const auto key = ledger::VerifierKey::parse(vkey);
        const QString ref = u"witness:"_s + (key ? QString::fromLatin1(key->id.toHex()) : QString());
        if (!key || key->type != ledger::KeyType::Cosignature ||
            !(added(control, ref, since) || added(waiting, ref, since)))
            changed(vkey.section('+'_L1, 0, 0));
        else
            known.insert(ref);
    }
    NACHWEIS_TRY(rowsRead(query, audit));
    for (const ControlEntry &e : control)
        if (e.action == "witness.added"_L1 && !known.contains(e.ref))
            changed(e.ref);
    return {};
}

Done checkPolicy(const Database &audit, const Session &session, const QList<ControlEntry> &control,
                 QList<ledger::Finding> &findings)
{
    NACHWEIS_ASSIGN(const WitnessPolicy policy, witnessPolicy(audit));
    QString ref;
    Instant since;
    for (const ControlEntry &e : control)
        if (e.action == "witness.policy"_L1) {
            ref = e.ref;
            since = e.time;
        }
    if (ref.isEmpty() ? !policy.required.isEmpty() : ref != policyReference(policy))
        findings.append({ledger::FindingKind::WitnessChanged, 0, 0, -1, {}});
    if (policy.required.isEmpty())
        return {};
    NACHWEIS_ASSIGN(const QList<Witness> known, witnesses(audit, session.workspace));
    const Instant latest = session.clock() - std::chrono::days(policy.days);
    for (const Witness &witness : known)
        if (witness.required &&
            std::max(witness.last.value_or(since), since) < latest) // the policy gives everybody its period
            findings.append({ledger::FindingKind::WitnessMissing, 0, 0, -1, witness.key.name});
    return {};
}

// The list that time stamps are held against is the one that the newest entry about it names.
void checkTrustList(const Workspace &workspace, const QList<ControlEntry> &control, const QList<ControlEntry> &waiting,
                    QList<ledger::Finding> &findings)
{
    const QByteArray pem = timestampTrust(workspace);
    const QString have = pem.isEmpty() ? QString() : trustReference(pem);
    QString wanted;
    for (const QList<ControlEntry> *list : {&control, &waiting})
        for (const ControlEntry &e : *list)
            if (e.action == "console.trusted"_L1)
                wanted = e.ref;
    if (have != wanted)
        findings.append({ledger::FindingKind::TrustChanged, 0, 0, -1, {}});
}

// Entries name what they recorded: `log:<size>:<digest>`. What they name must still stand in the relation.
void checkRecorded(const QList<ControlEntry> &control, ledger::TreeSize above, const QStringList &actions,
                   const QSet<QString> &there, ledger::FindingKind kind, QList<ledger::Finding> &findings)
{
    for (const ControlEntry &e : control) {
        const QString named = e.ref.mid(4);
        if (e.index < above || !actions.contains(e.action) || !e.ref.startsWith("log:"_L1) || !named.contains(':'_L1))
            continue;
        const ledger::TreeSize size = named.section(':'_L1, 0, 0).toLongLong();
        if (size > above && !there.contains(named))
            findings.append({kind, 0, std::max<ledger::TreeSize>(0, size - 1), -1, u"@ %1"_s.arg(size)});
    }
}

// The text of the checkpoint that an attestation stands beside; nothing where there is none that the log's key signed.
QByteArray signedText(const QSqlQuery &query, int column, const ledger::VerifierKey &key)
{
    QByteArray text;
    return ledger::openNote(query.value(column).toString().toUtf8(), key, &text) == ledger::NoteState::Verified
               ? text
               : QByteArray();
}

Done checkCosignatures(const Database &audit, const ledger::VerifierKey &key, const QList<ControlEntry> &control,
                       ledger::TreeSize above, QList<ledger::Finding> &findings)
{
    NACHWEIS_ASSIGN(QSqlQuery keys, audit.run(u"SELECT vkey FROM witnesses"_s));
    QList<ledger::VerifierKey> known;
    while (keys.next())
        if (auto witness = ledger::VerifierKey::parse(keys.value(0).toString()))
            known.append(std::move(*witness));
    NACHWEIS_TRY(rowsRead(keys, audit));
    NACHWEIS_ASSIGN(
        QSqlQuery query,
        audit.run(
            u"SELECT s.size, s.witness, s.line, c.note FROM cosignatures s LEFT JOIN checkpoints c ON c.size = s.size "
            "WHERE s.size > ? ORDER BY s.size"_s,
            {above}));
    QSet<QString> there;
    while (query.next()) {
        const ledger::TreeSize size = query.value(0).toLongLong();
        there.insert(cosignatureReference(size, query.value(2).toString()));
        const auto signature = ledger::SignedNote::parseLine(query.value(2).toString().toUtf8());
        const QByteArray text = signedText(query, 3, key);
        const bool verified = signature && !text.isEmpty() && signature->name == query.value(1).toString() &&
                              std::any_of(known.begin(), known.end(), [&](const ledger::VerifierKey &witness) {
                                  return ledger::cosignedAt(text, *signature, witness).has_value();
                              });
        if (!verified)
            findings.append({ledger::FindingKind::CosignatureChanged, 0, std::max<ledger::TreeSize>(0, size - 1), -1,
                             u"%1 @ %2"_s.arg(query.value(1).toString()).arg(size)});
    }
    NACHWEIS_TRY(rowsRead(query, audit));
    checkRecorded(control, above, {u"console.verified"_s, u"witness.cosigned"_s}, there,
                  ledger::FindingKind::CosignatureChanged, findings);
    return {};
}

// A stamp whose entry is missing was put there by hand, or somebody took the entry.
Done checkTimestamps(const Database &audit, const Workspace &workspace, const ledger::VerifierKey &key,
                     const QList<ControlEntry> &control, const QList<ControlEntry> &waiting, ledger::TreeSize above,
                     QList<ledger::Finding> &findings)
{
    QSet<QString> recorded;
    for (const QList<ControlEntry> *list : {&control, &waiting})
        for (const ControlEntry &e : *list)
            if (e.action == "console.timestamped"_L1)
                recorded.insert(e.ref.mid(4));
    const QByteArray trust = timestampTrust(workspace);
    NACHWEIS_ASSIGN(
        QSqlQuery query,
        audit.run(
            u"SELECT t.size, t.digest, t.token, c.note FROM timestamps t LEFT JOIN checkpoints c ON c.size = t.size "
            "WHERE t.size > ? ORDER BY t.size"_s,
            {above}));
    QSet<QString> there;
    while (query.next()) {
        const ledger::TreeSize size = query.value(0).toLongLong();
        there.insert(u"%1:%2"_s.arg(size).arg(query.value(1).toString()));
        const QByteArray token = query.value(2).toByteArray();
        const QString digest = query.value(1).toString();
        const QByteArray text = signedText(query, 3, key);
        if (text.isEmpty() || QString::fromLatin1(bytes(sha256(token)).toHex()) != digest ||
            !recorded.contains(u"%1:%2"_s.arg(size).arg(digest)) || !ledger::openTimestamp(token, text, trust))
            findings.append({ledger::FindingKind::TimestampInvalid, 0, std::max<ledger::TreeSize>(0, size - 1), -1,
                             u"%1 @ %2"_s.arg(digest.left(12)).arg(size)});
    }
    NACHWEIS_TRY(rowsRead(query, audit));
    checkRecorded(control, above, {u"console.timestamped"_s}, there, ledger::FindingKind::TimestampInvalid, findings);
    return {};
}

// The compact range gives the signed root. Absent only in stores from before it was kept, and there before the first.
bool rangeFits(const QVariant &raw, const ledger::Checkpoint &checkpoint, bool &kept)
{
    if (raw.isNull())
        return !kept;
    kept = true;
    const auto range = ledger::parseRange(raw.toByteArray(), checkpoint.size);
    return range && ledger::rootOfRange(*range) == checkpoint.root;
}

} // namespace

Done checkSchema(const Database &audit, const Workspace &workspace, QList<ledger::Finding> &findings)
{
    NACHWEIS_ASSIGN(QStringList wrong, objectsBesideContract(audit, StoreKind::Audit));
    NACHWEIS_ASSIGN(const QVariant origin,
                    audit.value(u"SELECT origin FROM contract_info WHERE contract = 'audit' AND version = ?"_s,
                                {newestSchema(StoreKind::Audit)}));
    NACHWEIS_ASSIGN(const QByteArray contract, contractDigest(audit));
    if (origin.toString() != workspace.origin ||
        (!workspace.auditContract.isEmpty() && contract != workspace.auditContract))
        wrong += u"contract_info"_s;
    if (!wrong.isEmpty())
        findings.append({ledger::FindingKind::SchemaChanged, 0, 0, -1, wrong.join(u", "_s)});
    return {};
}

Result<QList<ledger::Checkpoint>> readCheckpoints(const Database &audit, const Workspace &workspace, SizeRange sizes,
                                                  ledger::TreeSize rows, QList<ledger::Finding> &findings)
{
    NACHWEIS_ASSIGN(const ledger::VerifierKey key, ledger::VerifierKey::parse(workspace.vkey));
    NACHWEIS_ASSIGN(
        QSqlQuery query,
        audit.run(u"SELECT size, note, link, compact_range FROM checkpoints WHERE size BETWEEN ? AND ? ORDER BY size"_s,
                  {sizes.from, sizes.to}));
    QList<ledger::Checkpoint> list;
    ledger::LinkReader links(sizes.from == 0, workspace.checkpointsLinked);
    ledger::TreeSize before = 0;
    bool soundBefore = true, rangesKept = false;
    while (query.next()) {
        const ledger::TreeSize size = query.value(0).toLongLong();
        const QByteArray note = query.value(1).toString().toUtf8();
        ledger::Checkpoint checkpoint;
        const ledger::NoteState state = ledger::openCheckpoint(note, key, &checkpoint);
        const ledger::LinkState link = links.next(query.value(2).toByteArray(), note, key);
        const auto found = [&](ledger::FindingKind kind) {
            findings.append(
                {kind, std::min(before, rows), std::max(before, std::min(size, rows) - 1), -1, QString::number(size)});
        };
        const bool sound = state == ledger::NoteState::Verified && checkpoint.size == size;
        if (!sound)
            found(state == ledger::NoteState::WrongKey ? ledger::FindingKind::CheckpointWrongKey
                                                       : ledger::FindingKind::CheckpointChanged);
        else if (link == ledger::LinkState::Changed || !rangeFits(query.value(3), checkpoint, rangesKept))
            found(ledger::FindingKind::CheckpointChanged);
        else if (link == ledger::LinkState::Gap && soundBefore) // else it is the one before that was found already
            found(ledger::FindingKind::CheckpointRemoved);
        soundBefore = sound;
        if (!sound)
            continue;
        list.append(checkpoint);
        before = size;
    }
    NACHWEIS_TRY(rowsRead(query, audit));
    return list;
}

Done findOutside(const Database &audit, ledger::TreeSize size, QList<ledger::Finding> &findings)
{
    const auto look = [&](ledger::FindingKind kind, const QString &sql, const QVariantList &values) -> Done {
        NACHWEIS_ASSIGN(QSqlQuery query, audit.run(sql, values));
        if (query.next() && query.value(2).toLongLong() > 0)
            findings.append({kind, query.value(0).toLongLong(), query.value(1).toLongLong(), -1, {}});
        return rowsRead(query, audit);
    };
    for (const char *condition : {"idx >= ?", "idx < 0 AND idx < ?"}) {
        NACHWEIS_TRY(look(ledger::FindingKind::EntryAdded,
                          u"SELECT min(idx), max(idx), count(*) FROM entries WHERE %1"_s.arg(QLatin1String(condition)),
                          {size}));
        NACHWEIS_ASSIGN(QSqlQuery details,
                        audit.run(u"SELECT idx FROM details WHERE %1"_s.arg(QLatin1String(condition)), {size}));
        while (details.next())
            findings.append({ledger::FindingKind::DetailChanged,
                             details.value(0).toLongLong(),
                             details.value(0).toLongLong(),
                             -1,
                             {}});
        NACHWEIS_TRY(rowsRead(details, audit));
    }
    const auto tiles = [&](const QString &condition, const QVariantList &values) -> Done {
        NACHWEIS_ASSIGN(QSqlQuery query,
                        audit.run(u"SELECT level, n FROM tiles WHERE %1 ORDER BY level, n"_s.arg(condition), values));
        while (query.next())
            findings.append({ledger::FindingKind::TileChanged, size, size, -1,
                             u"tile/%1/%2"_s.arg(query.value(0).toLongLong()).arg(query.value(1).toLongLong())});
        return rowsRead(query, audit);
    };
    const int levels = ledger::levelCount(size);
    NACHWEIS_TRY(tiles(u"level < 0"_s, {}));
    NACHWEIS_TRY(tiles(u"level >= ?"_s, {levels}));
    for (int level = 0; level < levels; ++level) {
        NACHWEIS_TRY(tiles(u"level = ? AND n < 0"_s, {level}));
        NACHWEIS_TRY(tiles(u"level = ? AND n >= ?"_s,
                           {level, (ledger::hashesAtLevel(size, level) + ledger::tileWidth - 1) / ledger::tileWidth}));
    }
    return {};
}

Done checkAttestations(const Database &audit, const Session &session, const QList<ControlEntry> &control,
                       ledger::TreeSize above, QList<ledger::Finding> &findings)
{
    NACHWEIS_ASSIGN(const ledger::VerifierKey key, ledger::VerifierKey::parse(session.workspace.vkey));
    NACHWEIS_ASSIGN(const QList<ControlEntry> waiting, waitingControl(audit));
    NACHWEIS_TRY(checkCosignatures(audit, key, control, above, findings));
    NACHWEIS_TRY(checkTimestamps(audit, session.workspace, key, control, waiting, above, findings));
    NACHWEIS_TRY(checkWitnesses(audit, control, waiting, findings));
    checkTrustList(session.workspace, control, waiting, findings);
    return checkPolicy(audit, session, control, findings);
}

} // namespace nachweis::log
