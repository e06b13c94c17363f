// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/makers.h"

#include "ledger/proof.h"
#include "log/actions.h"
#include "log/entry_row.h"
#include "log/sequencer.h"
#include "log/stored_log.h"
#include "log/tr.h"

namespace nachweis::log {
namespace {

// In the name of somebody at a console.
bool namesStaff(QByteArrayView actor)
{
    return actor.startsWith("staff:") || actor.startsWith("system:");
}

// A gateway's own, or one of its people: `agent:<integration>/<id>`.
bool namesGateway(QByteArrayView actor)
{
    return actor.startsWith("integration:") || actor.startsWith("agent:");
}

std::optional<StaffKey> staffFrom(QByteArrayView ref, ledger::LeafIndex index)
{
    const QStringList parts = QString::fromUtf8(ref).split(':'_L1);
    if (parts.size() < 2 || parts.size() > 3 || parts[0].isEmpty())
        return std::nullopt;
    const auto duty = parseDuty(parts[1]);
    const auto key = ledger::fromBase64(parts.value(2).toLatin1());
    if (!duty || !key || (!key->isEmpty() && !ledger::isReportKey(*key)))
        return std::nullopt;
    return StaffKey{parts[0], *duty, *key, index, -1, {}};
}

} // namespace

const Vocabulary<Refusal> &vocabulary(Refusal)
{
    static constexpr NamedValue<Refusal> values[]{
        {Refusal::Unsigned, "unsigned",
         QT_TRANSLATE_NOOP("Log", "It names staff or the system as its maker and carries no signature.")},
        {Refusal::UnknownKey, "unknown_key",
         QT_TRANSLATE_NOOP("Log", "It is signed with a key that was no member's of staff at that place of the log.")},
        {Refusal::Forged, "forged", QT_TRANSLATE_NOOP("Log", "Its signature does not hold.")},
        {Refusal::OtherName, "other_name",
         QT_TRANSLATE_NOOP("Log", "It is signed by somebody else than the one it names as its maker.")},
        {Refusal::NotAllowed, "not_allowed",
         QT_TRANSLATE_NOOP("Log", "It is neither what a gateway reports nor what the duty of its maker allows.")},
        {Refusal::OtherLog, "other_log",
         QT_TRANSLATE_NOOP("Log", "Its maker has seen another log: a copy of the folder, or a fork.")},
        {Refusal::OtherBytes, "other_bytes",
         QT_TRANSLATE_NOOP(
             "Log", "The log has another report of this number, or something waited under the id of a signed one.")},
    };
    static const Vocabulary<Refusal> v{"Log", QT_TRANSLATE_NOOP("Log", "a reason to refuse a report"), values};
    return v;
}

QString staffReference(const QString &staff, Duty duty, const QByteArray &publicKey)
{
    const QString who = staff + ':'_L1 + dutyName(duty);
    return publicKey.isEmpty() ? who : who + ':'_L1 + QString::fromLatin1(publicKey.toBase64());
}

QString fingerprint(const QByteArray &publicKey)
{
    const QString hex = QString::fromLatin1(bytes(sha256(publicKey)).toHex());
    QStringList groups;
    for (int i = 0; i < 32; i += 4)
        groups += hex.mid(i, 4);
    return groups.join(' '_L1);
}

bool isPlainReport(const ledger::EntryColumns &c)
{
    return c.v == 1 && namesGateway(c.actor) && gatewayReports(c.action);
}

bool concernsMakers(QByteArrayView action)
{
    return action == "workspace.founded" || action == "log.boundary" || action == "staff.known" ||
           action == "staff.keyed" || action == "staff.added" || action == "staff.confirmed" ||
           action == "staff.removed";
}

const StaffKey *Makers::of(const QString &staff) const
{
    for (const StaffKey &key : m_keys)
        if (key.staff == staff && key.until < 0)
            return &key;
    return nullptr;
}

QString Makers::signerOf(QByteArrayView keyId) const
{
    const auto found = m_byId.find(keyId.toByteArray());
    return found == m_byId.end() ? QString() : m_keys[found->second].staff;
}

StaffKey *Makers::current(const QString &staff)
{
    return const_cast<StaffKey *>(std::as_const(*this).of(staff));
}

// A row that registers its own maker brings the key with it.
const StaffKey *Makers::signer(const ledger::EntryColumns &c, ledger::LeafIndex index) const
{
    const auto found = m_byId.find(c.signedBy.toByteArray());
    if (found == m_byId.end())
        return nullptr;
    const StaffKey &key = m_keys[found->second];
    return key.confirmed && index > key.from && (key.until < 0 || index < key.until) ? &key : nullptr;
}

std::optional<Refusal> Makers::judgeName(const ledger::EntryColumns &c, ledger::LeafIndex index) const
{
    if (c.v == 1) {
        if (m_boundary >= 0 && index >= m_boundary) {
            if (namesStaff(c.actor))
                return Refusal::Unsigned;
            if (!namesGateway(c.actor) || !gatewayReports(c.action))
                return Refusal::NotAllowed;
        }
        return std::nullopt;
    }
    const bool ofItself = c.action == "workspace.founded" || c.action == "log.boundary" || c.action == "staff.keyed";
    std::optional<StaffKey> itself = ofItself ? staffFrom(c.ref, index) : std::nullopt;
    const StaffKey *key = itself ? &*itself : signer(c, index);
    if (!key || key->publicKey.isEmpty() || ledger::reportKeyId(key->publicKey).toLatin1() != c.signedBy)
        return Refusal::UnknownKey;
    if (c.actor.startsWith("staff:") && c.actor != "staff:" + key->staff.toUtf8())
        return Refusal::OtherName;
    // What a crash or a backup left open is finished by whoever comes next and has the keys.
    const bool finishing = (c.actor == "system:recovery" || c.actor == "system:restore") && key->duty != Duty::Auditor;
    if (!finishing && !dutyReports(key->duty, c.action, c.outcome))
        return Refusal::NotAllowed;
    return std::nullopt;
}

std::optional<Refusal> Makers::judge(const ledger::EntryColumns &c, ledger::LeafIndex index) const
{
    if (const auto refusal = judgeName(c, index); refusal || c.v == 1)
        return refusal;
    const auto itself = staffFrom(c.ref, index);
    const StaffKey *known = signer(c, index);
    const QByteArray publicKey = known ? known->publicKey : itself ? itself->publicKey : QByteArray();
    const QByteArray statement = ledger::reportStatement(m_place, c.signedBy, c.seq, ledger::unsignedLeafOf(c));
    if (!ledger::parseReportNumber(c.seq) || !ed25519Verify(publicKey, statement, c.signature))
        return Refusal::Forged;
    return std::nullopt;
}

bool Makers::add(StaffKey key)
{
    const QByteArray id = ledger::reportKeyId(key.publicKey).toLatin1();
    if (key.publicKey.isEmpty() || current(key.staff) || m_byId.count(id) > 0)
        return false;
    m_byId.emplace(id, m_keys.size());
    m_keys.append(std::move(key));
    return true;
}

bool Makers::fold(const ledger::EntryColumns &c, ledger::LeafIndex index)
{
    if (c.v == 1 || !concernsMakers(c.action))
        return true;
    const QString by = QString::fromUtf8(c.actor).section(':'_L1, 1);
    if (c.action == "staff.removed") {
        StaffKey *gone = current(QString::fromUtf8(c.ref));
        if (gone)
            gone->until = index;
        return true; // a slot that the log never knew can be taken away too
    }
    auto key = staffFrom(c.ref, index);
    if (!key)
        return false;
    key->addedBy = by;
    if (c.action == "workspace.founded" || c.action == "log.boundary") {
        if (m_boundary >= 0 || (c.action == "workspace.founded") != (index == 0))
            return false;
        m_boundary = index;
        return add(*key);
    }
    if (c.action == "staff.known") { // beside the boundary, of members who had no key then
        if (m_boundary < 0 || current(key->staff) || !key->publicKey.isEmpty())
            return false;
        m_keys.append(*key);
        return true;
    }
    StaffKey *known = current(key->staff);
    if (c.action == "staff.keyed") {
        if (!known || !known->publicKey.isEmpty() || known->duty != key->duty || key->publicKey.isEmpty())
            return false;
        const QByteArray id = ledger::reportKeyId(key->publicKey).toLatin1();
        if (m_byId.count(id) > 0)
            return false;
        known->publicKey = key->publicKey;
        known->from = index;
        m_byId.emplace(id, known - m_keys.constData());
        return true;
    }
    if (c.action == "staff.confirmed") {
        if (!known || known->confirmed || known->publicKey != key->publicKey || known->duty != key->duty ||
            known->addedBy == by || known->staff == by)
            return false;
        known->confirmed = true;
        known->from = index;
        return true;
    }
    key->confirmed = key->duty == Duty::Auditor || m_keys.size() == 1;
    if (known && known->publicKey.isEmpty())
        known->until = index; // added anew with a key, by somebody
    return add(*key);
}

Result<Makers> Makers::load(const Database &audit, const ledger::ReportPlace &place, ledger::TreeSize size,
                            const Hash &root)
{
    Makers makers(place);
    QList<ledger::LeafIndex> found;
    {
        NACHWEIS_ASSIGN(
            QSqlQuery query,
            audit.run(u"SELECT idx FROM entries WHERE action IN ('workspace.founded', 'log.boundary', 'staff.known', "
                      "'staff.keyed', 'staff.added', 'staff.confirmed', 'staff.removed') AND idx < ? ORDER BY idx"_s,
                      {size}));
        while (query.next())
            found += query.value(0).toLongLong();
        NACHWEIS_TRY(rowsRead(query, audit));
    }
    if (found.isEmpty())
        return makers;
    const ledger::TileReader tiles = ledger::cached(storedTiles(audit), 16);
    static const QByteArray sql = QByteArray("SELECT ") + entryColumnList + " FROM entries WHERE idx = ?";
    NACHWEIS_ASSIGN(Statement row, audit.prepare(sql.constData()));
    for (const ledger::LeafIndex index : std::as_const(found)) {
        // An index of the store is nobody's word: the row itself is read, and shown to be the signed one.
        row.bind(1, index);
        NACHWEIS_ASSIGN(const bool there, row.step());
        const auto columns = there ? entryColumns(row) : std::nullopt;
        NACHWEIS_ASSIGN(const std::vector<Hash> path, ledger::inclusionProof(tiles, index, size, {}));
        if (!columns || !ledger::verifyInclusion(index, size, ledger::leafOf(*columns), path, root))
            return fail(ErrorCode::Damaged,
                        Tr::tr("Entry %1, which says who works here, is not as it was signed.").arg(index),
                        Tr::tr("Verify the whole log to see what was changed. Nothing was added to it."));
        if (!makers.judge(*columns, index))
            makers.fold(*columns, index);
        row.reset();
    }
    return makers;
}

Done signReport(ledger::Event &event, const Database &audit, const Session &session)
{
    if (event.eventId.isEmpty())
        event.eventId = session.newId();
    const QString signer = ledger::reportKeyId(ed25519PublicKey(session.keys.report.view()));
    event.seq = u"%1:%2"_s.arg(audit.opening()).arg(audit.nextNumber(signer));
    const auto newest = latestCheckpoint(audit, session.workspace);
    event.seen = newest ? ledger::seenText(newest->size, newest->root) : ledger::seenText(0, ledger::emptyRoot());
    ledger::signReport(event, {session.workspace.id, session.workspace.origin}, session.keys.report);
    return {};
}

} // namespace nachweis::log
