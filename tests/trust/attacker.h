// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody can do with their own means, past the program: an auditor, or a gateway's process, writes the audit
// store's file by hand; an officer holds the seed of the log as well; a stranger at the folder has files alone.
#pragma once

#include "ledger/checkpoint_link.h"
#include "ledger/findings.h"
#include "ledger/report_statement.h"
#include "log/sequencer.h"
#include "log/stored_log.h"
#include "support.h"

namespace nachweis::test {

/// The audit store as a program of the attacker's own opens it. `session` gives the store's key alone.
inline Database auditByHand(const Session &session)
{
    auto opened = Database::open(session.workspace.auditPath(), session.keys.audit, Database::Mode::ReadWrite);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return std::move(*opened);
}

/// A line in the intake, with the columns that a gateway fills.
inline void intakeLine(const Database &audit, const QString &action, const QString &actor, const QString &subject = {},
                       const QString &ref = {}, const QString &eventId = randomId(), const QString &outcome = u"done"_s)
{
    const auto done = audit.run(u"INSERT INTO intake (event_id, time_us, action, actor, subject, outcome, ref) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                                {eventId, toMicroseconds(Sample::now()), action, actor,
                                 subject.isEmpty() ? QVariant() : QVariant(subject), outcome, ref});
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
}

/// A signed report, put into the intake as it is.
inline void intakeReport(const Database &audit, const ledger::Event &event)
{
    if (const auto done = log::report(audit, event); !done)
        qFatal("%s", qPrintable(done.error().message));
}

/// An event signed with a key of one's own choice, for a log of one's own choice.
inline ledger::Event signedBy(const SecretBytes &seed, const Session &of, ledger::Event event, const QString &seen,
                              qint64 number = 1)
{
    event.eventId = randomId();
    event.seq = u"%1:%2"_s.arg(QString::fromLatin1(randomBytes(8).toHex())).arg(number);
    event.seen = seen;
    ledger::signReport(event, {of.workspace.id, of.workspace.origin}, seed);
    return event;
}

inline QString seenNow(const Database &audit, const Session &session)
{
    const auto newest = log::latestCheckpoint(audit, session.workspace);
    return newest ? ledger::seenText(newest->size, newest->root) : QString();
}

/// What a holder of the log's seed can append past the sequencer's rules: the row, its tiles and a signed checkpoint.
inline void appendByHand(const Database &audit, const Session &seedHolder, const ledger::Event &event)
{
    const auto must = [](auto result) {
        if (!result)
            qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
        return result;
    };
    const auto key = must(ledger::VerifierKey::parse(seedHolder.workspace.vkey));
    const auto newest = must(log::newestCheckpoint(audit));
    auto edge = must(ledger::TreeEdge::load(log::storedTiles(audit), (*newest)->size));
    const ledger::EventColumns columns(event);
    const auto text = [](const QString &value) { return value.isEmpty() ? QVariant() : QVariant(value); };
    must(audit.run(u"INSERT INTO entries (idx, v, event_id, time_us, action, actor, subject, outcome, phi, ref, "
                   "signed_by, seq, seen, sig) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?)"_s,
                   {edge->size(), columns.columns.v, event.eventId, toMicroseconds(event.time), event.action,
                    event.actor, text(event.subject), text(event.outcome), text(event.ref), text(event.signedBy),
                    text(event.seq), text(event.seen),
                    event.signature.isEmpty() ? QVariant() : QVariant(event.signature)}));
    const auto tile = [&](int level, qint64 n, const std::vector<Hash> &hashes) {
        must(audit.run(
            u"INSERT INTO tiles VALUES (?, ?, ?) ON CONFLICT (level, n) DO UPDATE SET hashes = excluded.hashes"_s,
            {level, n, QByteArray(reinterpret_cast<const char *>(hashes.data()), qsizetype(hashes.size() * 32))}));
    };
    edge->append(ledger::leafOf(columns.columns), tile);
    for (int level = 0; level < int(edge->levels().size()); ++level)
        if (!edge->levels()[size_t(level)].empty())
            tile(level, ledger::hashesAtLevel(edge->size(), level) / ledger::tileWidth, edge->levels()[size_t(level)]);
    const ledger::Checkpoint checkpoint{key->name, edge->size(), edge->root(), {}};
    const QByteArray note = ledger::signNote(checkpoint.text(), *key, seedHolder.keys.signingSeed);
    const auto before = must(log::hashBeforeNextLink(audit));
    const std::vector<Hash> range = edge->compactRange();
    must(audit.run(u"INSERT INTO checkpoints (size, note, link, compact_range) VALUES (?, ?, ?, ?)"_s,
                   {edge->size(), QString::fromUtf8(note), ledger::signLink(*before, note, seedHolder.keys.signingSeed),
                    QByteArray(reinterpret_cast<const char *>(range.data()), qsizetype(range.size() * 32))}));
}

inline QStringList kinds(const Result<ledger::Verification> &verification)
{
    if (!verification)
        return {verification.error().message};
    QStringList list;
    for (const ledger::Finding &f : verification->findings)
        list += ledger::findingName(f.kind);
    return list;
}

} // namespace nachweis::test
