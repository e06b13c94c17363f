// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/sequencer.h"

#include "ledger/checkpoint_link.h"
#include "ledger/entry_form.h"
#include "log/batch.h"
#include "log/intake_row.h"
#include "log/stored_log.h"
#include "log/tr.h"

namespace nachweis::log {
namespace {

constexpr int batchSize = 50'000;

QByteArrayView tileBytes(std::span<const Hash> hashes)
{
    return QByteArrayView(reinterpret_cast<const char *>(hashes.data()), qsizetype(hashes.size() * sizeof(Hash)));
}

Error damagedEdge()
{
    return {ErrorCode::Damaged,
            Tr::tr("The log does not fit its newest checkpoint; nothing was added."),
            Tr::tr("Verify the whole log to see what was changed. New events wait in the "
                   "intake until the log is whole again."),
            {}};
}

// The edge of the log as its newest checkpoint signs it.
Result<ledger::TreeEdge> trustedEdge(const Database &audit, const ledger::VerifierKey &key)
{
    NACHWEIS_ASSIGN(const auto stored, newestCheckpoint(audit));
    NACHWEIS_ASSIGN(const QVariant rows, audit.value(u"SELECT max(idx) + 1 FROM entries"_s));
    if (!stored) {
        if (rows.toLongLong() != 0)
            return fail(damagedEdge());
        return ledger::TreeEdge();
    }
    ledger::Checkpoint checkpoint;
    if (ledger::openCheckpoint(stored->note, key, &checkpoint) != ledger::NoteState::Verified ||
        checkpoint.size != stored->size || rows.toLongLong() != checkpoint.size)
        return fail(damagedEdge());
    NACHWEIS_ASSIGN(ledger::TreeEdge edge, ledger::TreeEdge::load(storedTiles(audit), checkpoint.size));
    if (edge.root() != checkpoint.root)
        return fail(damagedEdge());
    return edge;
}

// Deletes what was taken out of the intake, run by run: rows between that no entry can be made of stay where they are.
class Taken
{
public:
    explicit Taken(const Database &audit) : m_audit(audit) {}
    Done add(qint64 id)
    {
        if (m_any && id == m_last + 1) {
            m_last = id;
            return {};
        }
        NACHWEIS_TRY(flush());
        m_first = m_last = id;
        m_any = true;
        return {};
    }
    Done flush()
    {
        if (m_any)
            NACHWEIS_TRY(m_audit.run(u"DELETE FROM intake WHERE intake_id BETWEEN ? AND ?"_s, {m_first, m_last}));
        m_any = false;
        return {};
    }

private:
    const Database &m_audit;
    qint64 m_first = 0, m_last = 0;
    bool m_any = false;
};

// The intake behind `after`, which moves on; what waits there for ever is read again by every run and stops none.
struct Cursor
{
    qint64 after = std::numeric_limits<qint64>::min();
    bool more = true;
};

const char *foundingStatement = "nachweis-founding-v1";

// What the first entry whose maker is proven commits to: the workspace, its log's key and contract, and the member.
QString foundingDigest(const Session &session, const QString &ref)
{
    const Pins pins = session.workspace.pins();
    const QByteArray text = QByteArray(foundingStatement) + '\n' + pins.workspace.toUtf8() + '\n' + pins.vkey.toUtf8() +
                            '\n' + pins.auditContract + '\n' + ref.toUtf8() + '\n';
    return QString::fromLatin1(bytes(sha256(text)).toHex());
}

Done writeOwn(Batch &batch, const Database &audit, const Session &session, ledger::Event event)
{
    NACHWEIS_TRY(signReport(event, audit, session));
    return batch.write(event);
}

// The session's own key, where the log does not know it yet: of the founder, in an empty log; of whoever is the first
// to open a log from before members signed; of those whom that one named. Else somebody has to add the member.
Done introduce(Batch &batch, const Database &audit, const Session &session, const Makers &makers, bool empty)
{
    const QByteArray publicKey = ed25519PublicKey(session.keys.report.view());
    const StaffKey *known = makers.of(session.staff);
    if (known && known->publicKey == publicKey)
        return {};
    const bool boundary = makers.boundary() < 0;
    if (!boundary && !(known && known->publicKey.isEmpty() && known->duty == session.duty))
        return fail(ErrorCode::Refused,
                    Tr::tr("The log does not know the key of “%1”: nobody has added it, or another one was.")
                        .arg(session.staff),
                    Tr::tr("Nothing was added to the log. Have a colleague look at the keyring and add you."));
    ledger::Event event = staffEvent(session,
                                     !boundary ? u"staff.keyed"_s
                                     : empty   ? u"workspace.founded"_s
                                               : u"log.boundary"_s,
                                     u"done"_s);
    event.ref = staffReference(session.staff, session.duty, publicKey);
    event.digest = foundingDigest(session, event.ref);
    NACHWEIS_TRY(writeOwn(batch, audit, session, event));
    if (!boundary)
        return {};
    NACHWEIS_ASSIGN(const Keyring keyring, Keyring::load(session.workspace.keyringPath()));
    for (const Slot &slot : keyring.staffSlots()) {
        // A slot that has a key of its own came by somebody who adds it: in a log from before, by its member's opening.
        if (slot.staff == session.staff || (empty && !slot.reporter.isEmpty()))
            continue;
        ledger::Event other = staffEvent(session, u"staff.known"_s, u"done"_s);
        other.ref = staffReference(slot.staff, slot.duty);
        NACHWEIS_TRY(writeOwn(batch, audit, session, other));
    }
    return {};
}

// How much was put aside, and what.
Done reportQuarantined(Batch &batch, const Database &audit, const Session &session)
{
    ledger::Event event = staffEvent(session, u"intake.quarantined"_s, u"done"_s);
    event.actor = u"system:sequencer"_s;
    event.ref = u"quarantine:%1"_s.arg(batch.quarantined);
    event.digest = QString::fromLatin1(batch.quarantinedDigest());
    return writeOwn(batch, audit, session, event);
}

Done signCheckpoint(const Database &audit, const ledger::VerifierKey &key, const SecretBytes &seed,
                    const ledger::TreeEdge &edge)
{
    const ledger::Checkpoint checkpoint{key.name, edge.size(), edge.root(), {}};
    const QByteArray note = ledger::signNote(checkpoint.text(), key, seed);
    NACHWEIS_ASSIGN(const Hash before, hashBeforeNextLink(audit));
    NACHWEIS_TRY(audit.run(u"INSERT INTO checkpoints (size, note, link, compact_range) VALUES (?, ?, ?, ?)"_s,
                           {edge.size(), QString::fromUtf8(note), ledger::signLink(before, note, seed),
                            tileBytes(edge.compactRange()).toByteArray()}));
    return {};
}

// One batch inside the caller's transaction.
Done runBatch(const Database &audit, const Session &session, const ledger::VerifierKey &key, ledger::TreeEdge &edge,
              Sequenced &result, Cursor &cursor)
{
    const bool empty = edge.size() == 0;
    NACHWEIS_ASSIGN(Makers makers, Makers::load(audit, {session.workspace.id, session.workspace.origin}, edge.size(),
                                                empty ? Hash{} : edge.root()));
    NACHWEIS_ASSIGN(Batch batch, Batch::prepare(audit, makers, edge, session.clock()));
    NACHWEIS_TRY(introduce(batch, audit, session, makers, empty));
    NACHWEIS_ASSIGN(Statement in, audit.prepare(intakeAfter));
    in.bind(1, cursor.after);
    in.bind(2, batchSize);
    int rows = 0;
    Taken taken(audit);
    for (;; ++rows) {
        NACHWEIS_ASSIGN(const bool row, in.step());
        if (!row)
            break;
        cursor.after = in.integer(0);
        NACHWEIS_ASSIGN(const bool left, batch.take(IntakeRow(in)));
        if (left)
            NACHWEIS_TRY(taken.add(cursor.after));
    }
    cursor.more = rows == batchSize;
    NACHWEIS_TRY(taken.flush());
    if (batch.quarantined > 0)
        NACHWEIS_TRY(reportQuarantined(batch, audit, session));
    if (batch.added > 0) {
        NACHWEIS_TRY(batch.finish());
        NACHWEIS_TRY(signCheckpoint(audit, key, session.keys.signingSeed, edge));
    }
    result.sequenced += batch.added;
    result.duplicates += batch.duplicates;
    result.refused += batch.refused;
    result.quarantined += batch.quarantined;
    return {};
}

} // namespace

Done report(const Database &audit, const ledger::Event &e)
{
    // The clock is the sequencer's to compare with: a report may be older than its taking in, never newer.
    if (const auto refused = ledger::refusal(e, fromMicroseconds(ledger::latestEntryUs)))
        return fail(ErrorCode::BadInput, Tr::tr("This cannot become an entry of the log: %1").arg(refused->message()),
                    Tr::tr("Nothing was reported."), nameOf(refused->fault));
    const auto text = [](const QString &value) { return value.isEmpty() ? QVariant() : QVariant(value); };
    const auto blob = [](const QByteArray &value) { return value.isEmpty() ? QVariant() : QVariant(value); };
    const QString id = e.eventId.isEmpty() ? randomId() : e.eventId;
    NACHWEIS_ASSIGN(
        const QSqlQuery inserted,
        audit.run(
            u"INSERT INTO intake (event_id, time_us, action, actor, subject, integration, purpose, outcome, "
            "phi, operation, ref, details_commit, details, signed_by, seq, seen, answers, digest, sig) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (event_id) DO NOTHING"_s,
            {id, toMicroseconds(e.time), e.action, e.actor, text(e.subject), text(e.integration), text(e.purpose),
             text(e.outcome), e.phi ? 1 : 0, text(e.operation), text(e.ref), blob(e.detailsCommit), blob(e.details),
             text(e.signedBy), text(e.seq), text(e.seen), text(e.answers), text(e.digest), blob(e.signature)}));
    if (inserted.numRowsAffected() > 0)
        return {};
    // What waits under the id has to be this report, not one that somebody put in its place.
    NACHWEIS_ASSIGN(
        const QVariant same,
        audit.value(u"SELECT 1 FROM intake WHERE event_id = ? AND action = ? AND coalesce(subject, '') = ? AND "
                    "coalesce(outcome, '') = ? AND coalesce(operation, '') = ? AND coalesce(ref, '') = ?"_s,
                    {id, e.action, u""_s + e.subject, u""_s + e.outcome, u""_s + e.operation, u""_s + e.ref}));
    if (same.isNull())
        return fail(ErrorCode::Conflict, Tr::tr("Another report waits under the id of this one."),
                    Tr::tr("Look at what waits (nachweisctl log refused); nothing was reported."), id);
    return {};
}

static tl::unexpected<Error> nothingWritten()
{
    return fail(ErrorCode::Refused,
                Tr::tr("This workspace lies where nothing can be written; the change was not made."),
                Tr::tr("Copy the folder to where you may write, and open it there."));
}

// Somebody's row that waits under the id of a report that is to be made: it goes aside, so that it holds up nothing.
static Done putAside(const Database &audit, const Session &session, const ledger::Event &event)
{
    NACHWEIS_TRY(audit.run(
        u"INSERT INTO quarantine (refused_us, reason, event_id, time_us, action, actor, subject, integration, purpose, "
        "outcome, phi, operation, ref, details_commit, details, signed_by, seq, seen, answers, digest, sig) "
        "SELECT ?, ?, event_id, time_us, action, actor, subject, integration, purpose, outcome, phi, operation, ref, "
        "details_commit, details, signed_by, seq, seen, answers, digest, sig FROM intake "
        "WHERE event_id = ? AND (signed_by IS NULL OR signed_by <> ?)"_s,
        {toMicroseconds(session.clock()), nameOf(Refusal::OtherBytes), event.eventId, event.signedBy}));
    NACHWEIS_TRY(audit.run(u"DELETE FROM intake WHERE event_id = ? AND (signed_by IS NULL OR signed_by <> ?)"_s,
                           {event.eventId, event.signedBy}));
    return {};
}

Done report(const Database &audit, const Session &session, ledger::Event event)
{
    NACHWEIS_TRY(signReport(event, audit, session));
    NACHWEIS_TRY(putAside(audit, session, event));
    NACHWEIS_ASSIGN(const QVariant waits, audit.value(u"SELECT 1 FROM intake WHERE event_id = ?"_s, {event.eventId}));
    if (!waits.isNull()) { // reported already, by the same member
        audit.takeBackNumber(event.signedBy);
        return {};
    }
    const Done reported = report(audit, event);
    if (!reported)
        audit.takeBackNumber(event.signedBy);
    return reported;
}

static Result<ledger::VerifierKey> signingKey(const Session &session)
{
    if (session.readOnly())
        return nothingWritten();
    if (session.logBroken)
        return fail(ErrorCode::Damaged,
                    Tr::tr("The log does not go on from what this machine remembers; nothing was added to it."),
                    Tr::tr("Verify the whole log to see what was changed. What you reported waits in the intake."));
    if (session.keys.signingSeed.isEmpty())
        return fail(ErrorCode::Refused, Tr::tr("Your duty gives no key to sign the log with."),
                    Tr::tr("What you reported waits in the intake until an officer opens "
                           "the workspace."));
    return ledger::VerifierKey::parse(session.workspace.vkey);
}

Result<Sequenced> sequenceWithin(const Database &audit, const Session &session)
{
    NACHWEIS_ASSIGN(const ledger::VerifierKey key, signingKey(session));
    NACHWEIS_ASSIGN(ledger::TreeEdge edge, trustedEdge(audit, key));
    Sequenced result;
    for (Cursor cursor; cursor.more;)
        NACHWEIS_TRY(runBatch(audit, session, key, edge, result, cursor));
    result.size = edge.size();
    return result;
}

Result<Sequenced> sequence(const Database &audit, const Session &session)
{
    NACHWEIS_ASSIGN(const ledger::VerifierKey key, signingKey(session));
    Sequenced result;
    for (Cursor cursor; cursor.more;) {
        NACHWEIS_TRY(audit.transaction([&]() -> Done {
            // Read again in each transaction: another console may have sequenced in between.
            NACHWEIS_ASSIGN(ledger::TreeEdge edge, trustedEdge(audit, key));
            NACHWEIS_TRY(runBatch(audit, session, key, edge, result, cursor));
            result.size = edge.size();
            return {};
        }));
    }
    return result;
}

Done record(const Stores &stores, const Session &session, const ledger::Event &event)
{
    if (session.readOnly())
        return nothingWritten();
    ledger::Event named = event;
    if (named.eventId.isEmpty())
        named.eventId = session.newId();
    NACHWEIS_TRY(report(stores.audit, session, named));
    if (session.keys.signingSeed.isEmpty())
        return {};
    NACHWEIS_ASSIGN(const Sequenced sequenced, sequence(stores.audit, session));
    if (sequenced.quarantined == 0)
        return {};
    NACHWEIS_ASSIGN(const QVariant there,
                    stores.audit.value(u"SELECT 1 FROM entries WHERE event_id = ?"_s, {named.eventId}));
    if (!there.isNull())
        return {};
    return fail(ErrorCode::Refused, Tr::tr("The log does not take “%1” from you: it was put aside.").arg(event.action),
                Tr::tr("The quarantine of the log says why."));
}

namespace {

// Whether log or store know this id of a person. Whoever looks may have typed a number or a name, and an entry stays
// for ever.
Result<bool> isSubject(const Stores &stores, const QString &subject)
{
    NACHWEIS_ASSIGN(
        const QVariant named,
        stores.audit.value(u"SELECT 1 FROM entries WHERE subject = ? AND action <> 'data.read' LIMIT 1"_s, {subject}));
    if (!named.isNull() || !stores.gateway)
        return !named.isNull();
    NACHWEIS_ASSIGN(const QVariant known,
                    stores.gateway->value(u"SELECT 1 FROM subjects WHERE subject = ?"_s, {subject}));
    return !known.isNull();
}

} // namespace

Done recordLook(const Stores &stores, const Session &session, const QString &subject, const QString &ref)
{
    if (session.readOnly()) // whoever looks is told (readOnlyNotice)
        return {};
    ledger::Event event = staffEvent(session, u"data.read"_s, u"ok"_s);
    if (!subject.isEmpty()) {
        NACHWEIS_ASSIGN(const bool known, isSubject(stores, subject));
        if (known)
            event.subject = subject;
    }
    event.ref = ref;
    const Done done = record(stores, session, event);
    return !done && done.error().code != ErrorCode::Damaged ? done : Done();
}

ledger::Event staffEvent(const Session &session, const QString &action, const QString &outcome)
{
    ledger::Event event;
    event.time = session.clock();
    event.action = action;
    event.actor = session.actor();
    event.outcome = outcome;
    return event;
}

Result<ledger::Checkpoint> latestCheckpoint(const Database &audit, const Workspace &workspace)
{
    NACHWEIS_ASSIGN(const ledger::VerifierKey key, ledger::VerifierKey::parse(workspace.vkey));
    NACHWEIS_ASSIGN(const auto stored, newestCheckpoint(audit));
    ledger::Checkpoint checkpoint;
    if (!stored || ledger::openCheckpoint(stored->note, key, &checkpoint) != ledger::NoteState::Verified)
        return fail(ErrorCode::Damaged, Tr::tr("The log has no checkpoint that its key signed."),
                    Tr::tr("Verify the whole log to see what was changed."));
    return checkpoint;
}

Result<ledger::Checkpoint> storedCheckpoint(const Database &audit, const Workspace &workspace, ledger::TreeSize size)
{
    NACHWEIS_ASSIGN(const ledger::VerifierKey key, ledger::VerifierKey::parse(workspace.vkey));
    NACHWEIS_ASSIGN(const QVariant note, audit.value(u"SELECT note FROM checkpoints WHERE size = ?"_s, {size}));
    ledger::Checkpoint checkpoint;
    if (ledger::openCheckpoint(note.toString().toUtf8(), key, &checkpoint) != ledger::NoteState::Verified ||
        checkpoint.size != size)
        return fail(ErrorCode::NotFound,
                    Tr::tr("There is no checkpoint of size %1 that the log's key signed.").arg(size));
    return checkpoint;
}

} // namespace nachweis::log
