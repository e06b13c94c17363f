// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/store_checks.h"

#include "ledger/checkpoint_link.h"
#include "log/stored_log.h"
#include "log/timestamps.h"
#include "log/witness.h"

#include <QSet>

namespace nachweis::log {
namespace {

// What the contract's scripts make of an empty store.
Result<SchemaObjects> expectedObjects(const Database &audit)
{
    QStringList scripts;
    for (int version = 1; version <= newestSchema(StoreKind::Audit); ++version) {
        NACHWEIS_ASSIGN(const QString script, schemaScript(StoreKind::Audit, version, audit.dialect()));
        scripts += script;
    }
    return audit.objectsOf(scripts);
}

QByteArray keyIndex(const char *table, int number)
{
    return QByteArray("index sqlite_autoindex_") + table + '_' + QByteArray::number(number);
}

// The first stores of version 1 have `bigint` where `integer` stands now: the same keys, with an index beside them.
SchemaObjects asToday(SchemaObjects objects)
{
    for (const auto &[table, key] : {std::pair("entries", "idx"), std::pair("checkpoints", "size")}) {
        const auto sql = objects.find(QByteArray("table ") + table);
        const QByteArray first = QByteArray(key) + " bigint PRIMARY KEY";
        if (sql == objects.end() || !sql->contains(first))
            continue;
        sql->replace(first, QByteArray(key) + " integer PRIMARY KEY");
        int last = 1;
        while (objects.contains(keyIndex(table, last + 1)))
            ++last;
        objects.remove(keyIndex(table, last));
    }
    return objects;
}

constexpr const char *witnessAdded =
    "SELECT idx FROM entries WHERE action = 'witness.added' AND ref = ? AND time_us = ? "
    "UNION ALL SELECT intake_id FROM intake WHERE action = 'witness.added' AND ref = ? AND time_us = ?";

// Every witness came with an entry that has its time and key id; and every such entry still has its witness. A report
// that waits in the intake counts: an auditor cannot sequence.
Done checkWitnesses(const Database &audit, QList<ledger::Finding> &findings)
{
    const auto changed = [&](const QString &place) {
        findings.append({ledger::FindingKind::WitnessChanged, 0, 0, -1, place});
    };
    QSet<QString> known;
    {
        NACHWEIS_ASSIGN(QSqlQuery query, audit.run(u"SELECT vkey, since_us FROM witnesses"_s));
        while (query.next()) {
            const QString vkey = query.value(0).toString();
            const auto key = ledger::VerifierKey::parse(vkey);
            const QString ref = u"witness:"_s + (key ? QString::fromLatin1(key->id.toHex()) : QString());
            NACHWEIS_ASSIGN(const QVariant added,
                            audit.value(QLatin1String(witnessAdded), {ref, query.value(1), ref, query.value(1)}));
            if (!key || key->type != ledger::KeyType::Cosignature || added.isNull())
                changed(vkey.section('+'_L1, 0, 0));
            else
                known.insert(ref);
        }
        NACHWEIS_TRY(rowsRead(query, audit));
    }
    NACHWEIS_ASSIGN(QSqlQuery query,
                    audit.run(u"SELECT ref FROM entries WHERE action = 'witness.added' ORDER BY idx"_s));
    while (query.next())
        if (!known.contains(query.value(0).toString()))
            changed(query.value(0).toString());
    return rowsRead(query, audit);
}

Done checkPolicy(const Database &audit, const Session &session, QList<ledger::Finding> &findings)
{
    NACHWEIS_ASSIGN(const WitnessPolicy policy, witnessPolicy(audit));
    QVariant ref;
    Instant since;
    {
        NACHWEIS_ASSIGN(
            QSqlQuery query,
            audit.run(u"SELECT ref, time_us FROM entries WHERE action = 'witness.policy' ORDER BY idx DESC LIMIT 1"_s));
        if (query.next()) {
            ref = query.value(0);
            since = fromMicroseconds(query.value(1).toLongLong());
        }
    }
    if (ref.isNull() ? !policy.required.isEmpty() : ref.toString() != policyReference(policy))
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

// Entries name what they recorded: `<prefix><size>:<digest>`. What they name must still stand in the relation.
Done checkRecorded(const Database &audit, ledger::TreeSize above, const QString &actions, const QString &prefix,
                   const QSet<QString> &there, ledger::FindingKind kind, QList<ledger::Finding> &findings)
{
    NACHWEIS_ASSIGN(
        QSqlQuery query,
        audit.run(u"SELECT ref FROM entries WHERE action IN (%1) AND idx >= ? AND ref LIKE ?"_s.arg(actions),
                  {above, QString(prefix + u"%:%"_s)}));
    while (query.next()) {
        const QString named = query.value(0).toString().mid(prefix.size());
        const ledger::TreeSize size = named.section(':'_L1, 0, 0).toLongLong();
        if (size > above && !there.contains(named))
            findings.append({kind, 0, std::max<ledger::TreeSize>(0, size - 1), -1, u"@ %1"_s.arg(size)});
    }
    return rowsRead(query, audit);
}

// The text of the checkpoint that an attestation stands beside; nothing where there is none that the log's key signed.
QByteArray signedText(const QSqlQuery &query, int column, const ledger::VerifierKey &key)
{
    QByteArray text;
    return ledger::openNote(query.value(column).toString().toUtf8(), key, &text) == ledger::NoteState::Verified
               ? text
               : QByteArray();
}

Done checkCosignatures(const Database &audit, const ledger::VerifierKey &key, ledger::TreeSize above,
                       QList<ledger::Finding> &findings)
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
    return checkRecorded(audit, above, u"'console.verified', 'witness.cosigned'"_s, u"log:"_s, there,
                         ledger::FindingKind::CosignatureChanged, findings);
}

Done checkTimestamps(const Database &audit, const Workspace &workspace, const ledger::VerifierKey &key,
                     ledger::TreeSize above, QList<ledger::Finding> &findings)
{
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
            !ledger::openTimestamp(token, text, trust))
            findings.append({ledger::FindingKind::TimestampInvalid, 0, std::max<ledger::TreeSize>(0, size - 1), -1,
                             u"%1 @ %2"_s.arg(digest.left(12)).arg(size)});
    }
    NACHWEIS_TRY(rowsRead(query, audit));
    return checkRecorded(audit, above, u"'console.timestamped'"_s, u"log:"_s, there,
                         ledger::FindingKind::TimestampInvalid, findings);
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
    NACHWEIS_ASSIGN(SchemaObjects wanted, expectedObjects(audit));
    NACHWEIS_ASSIGN(const SchemaObjects now, audit.objects());
    const SchemaObjects have = asToday(now);
    QStringList wrong;
    for (auto it = have.begin(); it != have.end(); ++it)
        if (!wanted.contains(it.key()) || wanted.take(it.key()) != it.value())
            wrong += QString::fromUtf8(it.key());
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        wrong += QString::fromUtf8(it.key());
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

Done checkAttestations(const Database &audit, const Session &session, ledger::TreeSize above,
                       QList<ledger::Finding> &findings)
{
    NACHWEIS_ASSIGN(const ledger::VerifierKey key, ledger::VerifierKey::parse(session.workspace.vkey));
    NACHWEIS_TRY(checkCosignatures(audit, key, above, findings));
    NACHWEIS_TRY(checkTimestamps(audit, session.workspace, key, above, findings));
    NACHWEIS_TRY(checkWitnesses(audit, findings));
    return checkPolicy(audit, session, findings);
}

} // namespace nachweis::log
