// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/register_check.h"

#include "registers/tr.h"
#include "store/statement.h"

#include <QSet>
#include <algorithm>
#include <cstring>
#include <vector>

namespace nachweis::registers {
namespace {

// A message in 24 bytes: 64 bits of the hash of its id, of its subject, and what was seen. Two ids of a store of ten
// million messages share 64 bits with a probability of 3 in a million; then one of them might go unnoticed, never be
// accused.
struct Seen
{
    quint64 id, subject;
    bool entry, sameSubject;
};

quint64 hashOf(QByteArrayView text)
{
    quint64 h;
    const Hash full = sha256(text);
    std::memcpy(&h, full.data(), sizeof h);
    return h;
}

// Faster than SHA-256 where nobody chooses the texts to collide: subject ids are random.
quint64 quick(QByteArrayView text)
{
    quint64 h = 1469598103934665603ull;
    for (const char c : text)
        h = (h ^ static_cast<unsigned char>(c)) * 1099511628211ull;
    return h;
}

class Checker
{
public:
    Checker(const Stores &stores, const std::function<void(qint64, qint64)> &progress, const std::atomic<bool> *cancel,
            qint64 batch)
        : m_gateway(*stores.gateway), m_audit(stores.audit), m_progress(progress), m_cancel(cancel), m_batch(batch)
    {
    }

    Result<RegisterCheck> run()
    {
        NACHWEIS_TRY(erasedSubjects());
        NACHWEIS_TRY(oldestRow());
        NACHWEIS_TRY(countAll());
        NACHWEIS_TRY(consentEvents());
        NACHWEIS_TRY(consentEntries());
        NACHWEIS_TRY(workOfStaff("requests", "request_id", "request.received"));
        NACHWEIS_TRY(workOfStaff("incidents", "incident_id", "incident.reported"));
        QByteArray after;
        while (true) {
            NACHWEIS_ASSIGN(const bool more, messages(after));
            if (!more)
                break;
        }
        NACHWEIS_TRY(messageEntries());
        return m_result;
    }

private:
    void found(RegisterFinding::Kind kind, const char *relation, QByteArrayView row, qint64 index = -1)
    {
        if (m_result.findings.size() < RegisterCheck::maximumFindings)
            m_result.findings.append({kind, QLatin1String(relation), QString::fromUtf8(row), index});
        else
            ++m_result.more;
    }
    Done tick()
    {
        if (++m_done % 65'536 != 0)
            return {};
        if (m_cancel && *m_cancel)
            return fail(ErrorCode::Cancelled, Tr::tr("cancelled"));
        if (m_progress)
            m_progress(std::min(m_done, m_all), m_all);
        return {};
    }

    Done erasedSubjects()
    {
        NACHWEIS_ASSIGN(Statement s,
                        m_audit.prepare("SELECT DISTINCT subject FROM entries WHERE action IN ('data.erased', "
                                        "'data.erased_partly') AND outcome = 'done' AND subject IS NOT NULL"));
        while (true) {
            NACHWEIS_ASSIGN(const bool row, s.step());
            if (!row)
                return {};
            m_erased.insert(s.text(0).toByteArray());
        }
    }

    // Rows of the log that went with their retention period leave older rows of a register without an entry.
    Done oldestRow()
    {
        NACHWEIS_ASSIGN(const QVariant expired,
                        m_audit.value(u"SELECT count(*) FROM entries WHERE action = 'retention.expired'"_s));
        if (expired.toLongLong() == 0)
            return {};
        NACHWEIS_ASSIGN(const QVariant oldest, m_audit.value(u"SELECT min(time_us) FROM entries"_s));
        m_oldest = oldest.toLongLong();
        return {};
    }

    Done countAll()
    {
        NACHWEIS_ASSIGN(const QVariant messages, m_gateway.value(u"SELECT count(*) FROM messages"_s));
        NACHWEIS_ASSIGN(const QVariant entries, m_audit.value(u"SELECT max(idx) + 1 FROM entries"_s));
        m_all = messages.toLongLong() + entries.toLongLong() * (1 + messages.toLongLong() / m_batch);
        return {};
    }

    Done consentEvents()
    {
        NACHWEIS_ASSIGN(Statement rows,
                        m_gateway.prepare("SELECT e.event_id, e.kind, e.occurred_us, c.subject FROM "
                                          "consent_events e JOIN consents c ON c.consent_id = e.consent_id"));
        NACHWEIS_ASSIGN(
            Statement entry,
            m_audit.prepare("SELECT idx, action, time_us, coalesce(subject, '') FROM entries WHERE event_id = ?"));
        while (true) {
            NACHWEIS_ASSIGN(const bool row, rows.step());
            if (!row)
                return {};
            ++m_result.rows;
            entry.bindText(1, rows.text(0));
            NACHWEIS_ASSIGN(const bool known, entry.step());
            if (!known && rows.integer(2) >= m_oldest)
                found(RegisterFinding::Kind::RowUnexplained, "consent_events", rows.text(0));
            else if (known && (entry.text(3) != rows.text(3) || !fits(rows.text(1), entry.text(1)) ||
                               !near(entry.integer(2), rows.integer(2), entry.text(1))))
                found(RegisterFinding::Kind::RowDiffers, "consent_events", rows.text(0), entry.integer(0));
            entry.reset();
            NACHWEIS_TRY(tick());
        }
    }
    // What an entry calls an event: a stop on the platform withdraws, its end confirms.
    static bool fits(QByteArrayView kind, QByteArrayView action)
    {
        const QByteArrayView verb = action.startsWith("consent.") ? action.sliced(8) : action;
        return verb == kind || (kind == "platform_stop" && verb == "withdrawn") ||
               (kind == "platform_resume" && verb == "confirmed");
    }
    // An objection counts from the day it was received, its entry from when it was worked.
    static bool near(qint64 entryUs, qint64 rowUs, QByteArrayView action)
    {
        return action == "consent.objected" || std::abs(entryUs - rowUs) < 60'000'000;
    }

    Done consentEntries()
    {
        NACHWEIS_ASSIGN(
            Statement entries,
            m_audit.prepare(
                "SELECT idx, event_id, ref, coalesce(subject, ''), coalesce(outcome, '') FROM entries WHERE action IN "
                "('consent.requested', 'consent.confirmed', 'consent.withdrawn', 'consent.objected')"));
        NACHWEIS_ASSIGN(Statement row, m_gateway.prepare("SELECT 1 FROM consent_events WHERE event_id = ?"));
        while (true) {
            NACHWEIS_ASSIGN(const bool more, entries.step());
            if (!more)
                return {};
            if (entries.text(4) == "intent" || entries.text(4) == "undone" ||
                m_erased.contains(entries.text(3).toByteArray()))
                continue;
            row.bindText(1, entries.text(1));
            NACHWEIS_ASSIGN(const bool known, row.step());
            row.reset();
            if (!known)
                found(RegisterFinding::Kind::RowGone, "consent_events", entries.text(1), entries.integer(0));
            NACHWEIS_TRY(tick());
        }
    }

    Done workOfStaff(const char *relation, const char *key, const char *action)
    {
        NACHWEIS_ASSIGN(QSqlQuery logged,
                        m_audit.run(u"SELECT ref, idx FROM entries WHERE action = ? AND outcome = 'done'"_s,
                                    {QLatin1String(action)}));
        QHash<QString, qint64> entries;
        while (logged.next())
            entries.insert(logged.value(0).toString(), logged.value(1).toLongLong());
        NACHWEIS_TRY(rowsRead(logged, m_audit));
        NACHWEIS_ASSIGN(QSqlQuery rows,
                        m_gateway.run(u"SELECT %1 FROM %2"_s.arg(QLatin1String(key), QLatin1String(relation))));
        while (rows.next()) {
            ++m_result.rows;
            if (entries.remove(rows.value(0).toString()) == 0)
                found(RegisterFinding::Kind::RowUnexplained, relation, rows.value(0).toString().toUtf8());
        }
        NACHWEIS_TRY(rowsRead(rows, m_gateway));
        for (auto it = entries.begin(); it != entries.end(); ++it)
            found(RegisterFinding::Kind::RowGone, relation, it.key().toUtf8(), it.value());
        return {};
    }

    // One batch of messages in the order of their ids, held against a pass over the log. False after the last.
    Result<bool> messages(QByteArray &after)
    {
        std::vector<Seen> seen;
        QByteArray first = after;
        {
            NACHWEIS_ASSIGN(
                Statement rows,
                m_gateway.prepare(
                    "SELECT message_id, subject FROM messages WHERE message_id > ? ORDER BY message_id LIMIT ?"));
            rows.bindText(1, after);
            rows.bind(2, m_batch);
            while (true) {
                NACHWEIS_ASSIGN(const bool row, rows.step());
                if (!row)
                    break;
                seen.push_back({hashOf(rows.text(0)), quick(rows.text(1)), false, false});
                after = rows.text(0).toByteArray();
                ++m_result.rows;
                NACHWEIS_TRY(tick());
            }
        }
        if (seen.empty())
            return false;
        std::sort(seen.begin(), seen.end(), [](const Seen &a, const Seen &b) { return a.id < b.id; });
        NACHWEIS_TRY(markSeen(seen));
        if (std::all_of(seen.begin(), seen.end(), [](const Seen &s) { return s.entry && s.sameSubject; }))
            return true;
        NACHWEIS_ASSIGN(Statement rows, m_gateway.prepare("SELECT message_id, created_us FROM messages WHERE "
                                                          "message_id > ? AND message_id <= ? ORDER BY message_id"));
        rows.bindText(1, first);
        rows.bindText(2, after);
        while (true) {
            NACHWEIS_ASSIGN(const bool row, rows.step());
            if (!row)
                return true;
            const Seen *s = find(seen, hashOf(rows.text(0)));
            if (s && !s->entry && rows.integer(1) >= m_oldest)
                found(RegisterFinding::Kind::RowUnexplained, "messages", rows.text(0));
            else if (s && s->entry && !s->sameSubject)
                found(RegisterFinding::Kind::RowDiffers, "messages", rows.text(0));
        }
    }
    static Seen *find(std::vector<Seen> &seen, quint64 id)
    {
        const auto at =
            std::lower_bound(seen.begin(), seen.end(), id, [](const Seen &s, quint64 wanted) { return s.id < wanted; });
        return at != seen.end() && at->id == id ? &*at : nullptr;
    }
    Done markSeen(std::vector<Seen> &seen)
    {
        NACHWEIS_ASSIGN(
            Statement entries,
            m_audit.prepare(
                "SELECT ref, coalesce(subject, '') FROM entries WHERE action IN ('message.sent', 'message.received', "
                "'message.delivered', 'message.read', 'message.failed') AND ref IS NOT NULL"));
        while (true) {
            NACHWEIS_ASSIGN(const bool row, entries.step());
            if (!row)
                return {};
            if (Seen *s = find(seen, hashOf(entries.text(0)))) {
                s->entry = true;
                s->sameSubject = s->sameSubject || s->subject == quick(entries.text(1));
            }
            NACHWEIS_TRY(tick());
        }
    }

    // A message that the log knows and the register does not. The first entry of each message is enough.
    Done messageEntries()
    {
        NACHWEIS_ASSIGN(Statement entries,
                        m_audit.prepare("SELECT idx, ref, coalesce(subject, '') FROM entries WHERE action IN "
                                        "('message.sent', 'message.received') AND ref IS NOT NULL AND "
                                        "coalesce(outcome, '') NOT IN ('unrecognised', 'revoked')"));
        NACHWEIS_ASSIGN(Statement row, m_gateway.prepare("SELECT 1 FROM messages WHERE message_id = ?"));
        while (true) {
            NACHWEIS_ASSIGN(const bool more, entries.step());
            if (!more)
                return {};
            NACHWEIS_TRY(tick());
            if (m_erased.contains(entries.text(2).toByteArray()))
                continue;
            row.bindText(1, entries.text(1));
            NACHWEIS_ASSIGN(const bool known, row.step());
            row.reset();
            if (!known)
                found(RegisterFinding::Kind::RowGone, "messages", entries.text(1), entries.integer(0));
        }
    }

    const Database &m_gateway, &m_audit;
    const std::function<void(qint64, qint64)> &m_progress;
    const std::atomic<bool> *m_cancel;
    qint64 m_batch, m_done = 0, m_all = 1, m_oldest = std::numeric_limits<qint64>::min();
    QSet<QByteArray> m_erased;
    RegisterCheck m_result;
};

} // namespace

QString RegisterFinding::message() const
{
    switch (kind) {
    case Kind::RowUnexplained:
        return Tr::tr("No entry of the log explains the row %2 of %1.").arg(relation, row);
    case Kind::RowGone:
        return Tr::tr("Entry %3 names the row %2 of %1, and there is no such row.").arg(relation, row).arg(index);
    case Kind::RowDiffers:
        break;
    }
    return index < 0 ? Tr::tr("The row %2 of %1 says something else than its entries in the log.").arg(relation, row)
                     : Tr::tr("The row %2 of %1 says something else than entry %3.").arg(relation, row).arg(index);
}

Result<RegisterCheck> checkRegisters(const Stores &stores, const std::function<void(qint64, qint64)> &progress,
                                     const std::atomic<bool> *cancel, qint64 batch)
{
    NACHWEIS_TRY(stores.personal());
    return Checker(stores, progress, cancel, batch).run();
}

} // namespace nachweis::registers
