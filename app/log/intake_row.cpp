// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/intake_row.h"

#include "log/sequencer.h"
#include "office/duties.h"

#include <QCryptographicHash>

namespace nachweis::log {
namespace {

constexpr int columnCount = 20;

QString shortened(QByteArrayView text)
{
    return QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 80)));
}

// Calls `each(row, statement, why)` for every report that the sequencer leaves, until it says false.
template <typename Each> Done eachRefused(const Database &audit, Instant now, Each &&each)
{
    NACHWEIS_ASSIGN(Statement in, audit.prepare(intakeAfter));
    in.bind(1, std::numeric_limits<qint64>::min());
    in.bind(2, std::numeric_limits<qint64>::max());
    NACHWEIS_ASSIGN(Statement taken, audit.prepare("SELECT action, subject, outcome, operation, ref, signed_by "
                                                   "FROM entries WHERE event_id = ?"));
    while (true) {
        NACHWEIS_ASSIGN(const bool more, in.step());
        if (!more)
            return {};
        const IntakeRow row(in);
        std::optional<ledger::EntryRefusal> why = row.refused(now);
        if (!why) {
            const ledger::EntryColumns &c = row.columns();
            taken.bindText(1, c.event);
            NACHWEIS_ASSIGN(const bool known, taken.step());
            int i = 0;
            for (QByteArrayView text : {c.action, c.subject, c.outcome, c.operation, c.ref, c.signedBy})
                if (known && taken.text(i++) != text)
                    why = ledger::EntryRefusal{ledger::EntryFault::EventTaken, u"event_id"_s};
            taken.reset();
        }
        if (why && !each(row, in, *why))
            return {};
    }
}

// Each value with its type and length before it, so that no two rows give the same bytes.
void addTo(QCryptographicHash &hash, const Statement &in)
{
    for (int i = 1; i < columnCount; ++i) {
        const Statement::Value value = in.value(i);
        hash.addData(QByteArray::number(int(value.type)) + ':' + QByteArray::number(value.integer) + ':' +
                     QByteArray::number(value.bytes.size()) + ':' + value.bytes.toByteArray());
    }
}

} // namespace

IntakeRow::IntakeRow(const Statement &row)
{
    const auto text = [&](int column, const char *name) { return bytes(row, column, Statement::Type::Text, name); };
    m_columns.event = text(1, "event_id");
    m_columns.timeUs = number(row, 2, "time_us");
    m_columns.action = text(3, "action");
    m_columns.actor = text(4, "actor");
    m_columns.subject = text(5, "subject");
    m_columns.integration = text(6, "integration");
    m_columns.purpose = text(7, "purpose");
    m_columns.outcome = text(8, "outcome");
    m_columns.phi = number(row, 9, "phi");
    m_columns.operation = text(10, "operation");
    m_columns.ref = text(11, "ref");
    m_columns.detailsCommit = bytes(row, 12, Statement::Type::Blob, "details_commit");
    m_details = bytes(row, 13, Statement::Type::Blob, "details");
    m_columns.signedBy = text(14, "signed_by");
    m_columns.seq = text(15, "seq");
    m_columns.seen = text(16, "seen");
    m_columns.answers = text(17, "answers");
    m_columns.digest = text(18, "digest");
    m_columns.signature = bytes(row, 19, Statement::Type::Blob, "sig");
    const auto &c = m_columns;
    const bool whole = c.signedBy.data() && c.seq.data() && c.seen.data() && c.signature.data();
    if (whole)
        m_columns.v = 2;
    else if (c.signedBy.data() || c.seq.data() || c.seen.data() || c.answers.data() || c.digest.data() ||
             c.signature.data())
        m_wrongType = "sig";
    if (m_details.data()) {
        m_sealed = sha256(m_details);
        m_columns.detailsSealed = view(m_sealed);
    }
}

QByteArrayView IntakeRow::bytes(const Statement &row, int column, Statement::Type type, const char *name)
{
    const Statement::Value value = row.value(column);
    if (value.type != type && value.type != Statement::Type::Null)
        m_wrongType = name;
    return value.bytes;
}

qint64 IntakeRow::number(const Statement &row, int column, const char *name)
{
    const Statement::Value value = row.value(column);
    if (value.type != Statement::Type::Integer)
        m_wrongType = name;
    return value.integer;
}

std::optional<ledger::EntryRefusal> IntakeRow::refused(Instant now) const
{
    if (m_wrongType)
        return ledger::EntryRefusal{ledger::EntryFault::WrongType, QLatin1String(m_wrongType)};
    return ledger::refusal(m_columns, now);
}

Result<QList<RefusedReport>> refusedReports(const Database &audit, Instant now, int limit)
{
    QList<RefusedReport> list;
    NACHWEIS_TRY(eachRefused(audit, now, [&](const IntakeRow &row, const Statement &in, const auto &why) {
        const ledger::EntryColumns &c = row.columns();
        list.append({in.integer(0), why, shortened(c.event), shortened(c.action), shortened(c.actor)});
        return list.size() < limit;
    }));
    return list;
}

Result<qint64> dropRefusedReports(const Stores &stores, const Session &session)
{
    NACHWEIS_TRY(may(session, Act::ExpireEntries));
    qint64 count = 0;
    NACHWEIS_TRY(stores.audit.transaction([&]() -> Done {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        QList<qint64> ids;
        NACHWEIS_TRY(eachRefused(stores.audit, session.clock(), [&](const auto &, const Statement &in, const auto &) {
            addTo(hash, in);
            ids += in.integer(0);
            return true;
        }));
        if (ids.isEmpty())
            return {};
        for (const qint64 id : std::as_const(ids))
            NACHWEIS_TRY(stores.audit.run(u"DELETE FROM intake WHERE intake_id = ?"_s, {id}));
        ledger::Event event = staffEvent(session, u"intake.refused"_s, u"done"_s);
        event.ref = u"refused:%1:%2"_s.arg(ids.size()).arg(QString::fromLatin1(hash.result().toHex()));
        event.eventId = session.newId();
        NACHWEIS_TRY(report(stores.audit, session, event));
        NACHWEIS_TRY(sequenceWithin(stores.audit, session));
        count = ids.size();
        return {};
    }));
    return count;
}

} // namespace nachweis::log
