// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/detectors.h"

#include "store/native.h"

#include <QCoreApplication>
#include <QSet>
#include <QTimeZone>
#include <deque>

namespace nachweis {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

constexpr qint64 hourUs = 3'600'000'000, tenMinutesUs = 600'000'000, quarterUs = 900'000'000;
constexpr qsizetype mostEntries = 10'000; // that a proposal keeps

// The views hold until the next row.
struct Row {
    qint64 idx, timeUs;
    QByteArrayView actor, action, subject, integration, outcome, ref;
    bool phi;
};

struct Found {
    QString detector, what;
    QList<qint64> entries; // the first of them
    qint64 first = -1, last = -1, count = 0;
    void add(qint64 idx)
    {
        first = first < 0 ? idx : first;
        last = idx;
        ++count;
        if (entries.size() < mostEntries)
            entries += idx;
    }
};

// Events of one actor inside a window that moves with them; one proposal for each run above the threshold.
struct Window {
    std::deque<std::pair<qint64, qint64>> events; // time, index
    Found run;                                    // that is above the threshold

    // True when a run has just ended.
    bool add(qint64 timeUs, qint64 idx, qint64 span, qint64 threshold)
    {
        while (!events.empty() && events.front().first <= timeUs - span)
            events.pop_front();
        const bool ended = run.count > 0 && qint64(events.size()) < threshold;
        events.emplace_back(timeUs, idx);
        return ended;
    }
    void mark(qint64 threshold)
    {
        if (qint64(events.size()) <= threshold)
            return;
        if (run.count > 0)
            return run.add(events.back().second);
        for (const auto &[time, idx] : events)
            run.add(idx);
    }
};

// Reads outside of duty hours, one proposal for a night.
struct Night {
    Found run;
    qint64 lastUs = 0;
};

class Detectors
{
public:
    Detectors(const Stores &stores, const Session &session, const DetectorOptions &options, QMap<QString, qint64> settings)
        : m_stores(stores), m_session(session), m_options(options), m_settings(std::move(settings))
    {
    }

    Result<int> run()
    {
        const Database &gateway = *m_stores.gateway;
        NACHWEIS_ASSIGN(m_mark, gateway.value(QStringLiteral("SELECT next_idx FROM detector_marks WHERE detector = 'all'")));
        NACHWEIS_ASSIGN(m_end, m_stores.audit.value(QStringLiteral("SELECT max(idx) + 1 FROM entries")));
        NACHWEIS_TRY(knownIntegrations());
        NACHWEIS_TRY(unsignedSinceLast());
        NACHWEIS_TRY(scan());
        for (auto it = m_reads.begin(); it != m_reads.end(); ++it)
            finish(QStringLiteral("bulk_reads"), it.key(), it.value().run);
        for (auto it = m_denied.begin(); it != m_denied.end(); ++it)
            finish(QStringLiteral("denied_burst"), it.key(), it.value().run);
        for (auto it = m_nights.begin(); it != m_nights.end(); ++it)
            finish(QStringLiteral("phi_off_duty"), it.key(), it.value().run);
        proposeUnsigned();
        NACHWEIS_TRY(uncovered());
        NACHWEIS_TRY(gateway.transaction([&] { return keep(gateway); }));
        return int(m_found.size());
    }

private:
    Done knownIntegrations()
    {
        NACHWEIS_ASSIGN(QSqlQuery q, m_stores.gateway->run(QStringLiteral("SELECT i.integration_id, (SELECT count(*) FROM credentials c WHERE c.integration_id = i.integration_id AND c.state NOT IN ('revoked', 'suspended')) FROM integrations i")));
        while (q.next())
            if (q.value(1).toInt() > 0)
                m_integrations.insert(q.value(0).toByteArray());
        return rowsRead(q, *m_stores.gateway);
    }

    // Which messages of the platform came without a signature, or with a wrong one, since the last look.
    Done unsignedSinceLast()
    {
        NACHWEIS_ASSIGN(const QVariant mark, m_stores.gateway->value(QStringLiteral("SELECT next_idx FROM detector_marks WHERE detector = 'unsigned_webhooks'")));
        m_evidenceMark = mark.toLongLong();
        NACHWEIS_ASSIGN(QSqlQuery q, m_stores.gateway->run(QStringLiteral("SELECT message_id, signature_state, collected_us FROM consent_evidence WHERE signature_state IN ('invalid', 'absent') AND collected_us >= ? ORDER BY collected_us"), {m_evidenceMark}));
        while (q.next()) {
            ++(q.value(1).toString() == QLatin1String("invalid") ? m_wrongSignatures : m_noSignatures);
            m_evidenceMark = q.value(2).toLongLong() + 1;
            if (m_unsigned.size() < mostEntries)
                m_unsigned.insert(q.value(0).toByteArray());
        }
        return rowsRead(q, *m_stores.gateway);
    }

    Done scan()
    {
        NACHWEIS_ASSIGN(Statement q, Statement::prepare(m_stores.audit.native(), "SELECT idx, time_us, actor, action, subject, integration, outcome, ref, phi FROM entries WHERE idx >= ? AND idx < ? ORDER BY idx"));
        q.bind(1, m_mark.toLongLong());
        q.bind(2, m_end.toLongLong());
        while (true) {
            NACHWEIS_ASSIGN(const bool more, q.step());
            if (!more)
                return {};
            const auto text = [&](int column) { return q.isNull(column) ? QByteArrayView() : q.text(column); };
            const Row row{q.integer(0), q.integer(1), text(2), text(3), text(4), text(5), text(6), text(7), q.integer(8) != 0};
            if (row.idx % 65'536 == 0 && m_options.cancel && *m_options.cancel)
                return fail(ErrorCode::Busy, Tr::tr("The search for incidents was cancelled."), Tr::tr("Nothing was changed; the next one begins where this one began."));
            if (row.outcome != "intent" && row.outcome != "undone")
                look(row);
        }
    }

    void look(const Row &r)
    {
        const bool read = r.action == "data.read";
        if (read && !r.subject.isEmpty())
            burst(m_reads[r.actor.toByteArray()], QStringLiteral("bulk_reads"), r, hourUs, m_settings.value(QStringLiteral("bulk_reads_per_hour"), 200));
        if (r.outcome == "denied")
            burst(m_denied[r.actor.toByteArray()], QStringLiteral("denied_burst"), r, tenMinutesUs, m_settings.value(QStringLiteral("denied_per_10_minutes"), 20));
        if (read && r.phi && offDuty(r.timeUs)) {
            Night &night = m_nights[r.actor.toByteArray()];
            if (night.run.count > 0 && r.timeUs - night.lastUs > 12 * hourUs)
                finish(QStringLiteral("phi_off_duty"), r.actor.toByteArray(), night.run);
            night.run.add(r.idx);
            night.lastUs = r.timeUs;
        }
        if (!r.integration.isEmpty() && r.integration != m_lastIntegration) {
            m_lastIntegration = r.integration.toByteArray();
            if (!m_integrations.contains(m_lastIntegration)) {
                m_integrations.insert(m_lastIntegration); // named once
                one(QStringLiteral("unknown_integration"), r.integration, r.idx);
            }
        }
        if (r.action == "console.verified" && r.outcome == "findings")
            one(QStringLiteral("log_finding"), r.actor, r.idx);
        if (!m_unsigned.isEmpty() && !r.ref.isEmpty() && m_unsigned.contains(r.ref.toByteArray()))
            m_unsignedEntries.add(r.idx);
        if (r.action == "message.sent") {
            m_sentFrom = std::min(m_sentFrom, r.timeUs);
            m_sentUntil = std::max(m_sentUntil, r.timeUs + 1);
        }
    }

    bool offDuty(qint64 timeUs)
    {
        if (timeUs / quarterUs != m_quarter) { // zones differ by quarters of an hour
            m_quarter = timeUs / quarterUs;
            m_hour = toDateTime(fromMicroseconds(timeUs)).toTimeZone(QTimeZone::systemTimeZone()).time().hour();
        }
        return m_hour < m_settings.value(QStringLiteral("duty_starts_hour"), 6) || m_hour >= m_settings.value(QStringLiteral("duty_ends_hour"), 21);
    }

    void burst(Window &window, const QString &detector, const Row &r, qint64 span, qint64 threshold)
    {
        if (window.add(r.timeUs, r.idx, span, threshold))
            finish(detector, r.actor.toByteArray(), window.run);
        window.mark(threshold);
    }

    void one(const QString &detector, QByteArrayView what, qint64 idx)
    {
        Found found;
        found.add(idx);
        finish(detector, what.toByteArray(), found);
    }

    void finish(const QString &detector, const QByteArray &what, Found &run)
    {
        if (run.count == 0)
            return;
        Found found = std::exchange(run, {});
        found.detector = detector;
        found.what = QString::fromUtf8(what);
        m_found += std::move(found);
    }

    void proposeUnsigned()
    {
        const qint64 all = m_wrongSignatures + m_noSignatures;
        if (m_wrongSignatures == 0 && m_noSignatures <= m_settings.value(QStringLiteral("unsigned_webhooks"), 50))
            return;
        Found found = m_unsignedEntries;
        found.detector = QStringLiteral("unsigned_webhooks");
        found.what = QString::number(all);
        m_found += std::move(found);
    }

    // The messages that were sent since the last look, held against the consents; their entries are found by what they name.
    Done uncovered()
    {
        if (!m_options.uncovered || m_sentFrom >= m_sentUntil)
            return {};
        NACHWEIS_ASSIGN(const QStringList ids, m_options.uncovered(*m_stores.gateway, fromMicroseconds(m_sentFrom), fromMicroseconds(m_sentUntil)));
        QSet<QByteArray> wanted;
        for (const QString &id : ids)
            wanted.insert(id.toUtf8());
        if (wanted.isEmpty())
            return {};
        Found found{QStringLiteral("uncovered_messages"), {}, {}};
        NACHWEIS_ASSIGN(Statement q, Statement::prepare(m_stores.audit.native(), "SELECT idx, ref FROM entries WHERE action = 'message.sent' AND idx >= ? AND idx < ? AND ref IS NOT NULL ORDER BY idx"));
        q.bind(1, m_mark.toLongLong());
        q.bind(2, m_end.toLongLong());
        while (true) {
            NACHWEIS_ASSIGN(const bool more, q.step());
            if (!more)
                break;
            if (wanted.contains(q.text(1).toByteArray()))
                found.add(q.integer(0));
        }
        found.what = QString::number(found.count);
        if (found.count > m_settings.value(QStringLiteral("uncovered_messages"), 50))
            m_found += std::move(found);
        return {};
    }

    Done keep(const Database &gateway)
    {
        for (const Found &f : std::as_const(m_found)) {
            const QString id = m_session.newId();
            NACHWEIS_TRY(gateway.run(QStringLiteral("INSERT INTO incident_proposals VALUES (?, ?, ?, ?, ?, ?, ?, 'open', NULL, NULL, NULL)"), {id, f.detector, f.what, toMicroseconds(m_session.clock()), f.first, f.last, f.count}));
            for (const qint64 idx : f.entries)
                NACHWEIS_TRY(gateway.run(QStringLiteral("INSERT INTO incident_proposal_entries VALUES (?, ?)"), {id, idx}));
        }
        const QString mark = QStringLiteral("INSERT INTO detector_marks VALUES (?, ?) ON CONFLICT (detector) DO UPDATE SET next_idx = excluded.next_idx");
        NACHWEIS_TRY(gateway.run(mark, {QStringLiteral("unsigned_webhooks"), m_evidenceMark}));
        NACHWEIS_TRY(gateway.run(mark, {QStringLiteral("all"), m_end.toLongLong()}));
        return {};
    }

    const Stores &m_stores;
    const Session &m_session;
    const DetectorOptions &m_options;
    QMap<QString, qint64> m_settings;
    QVariant m_mark, m_end;
    QSet<QByteArray> m_integrations, m_unsigned;
    QByteArray m_lastIntegration;
    QHash<QByteArray, Window> m_reads, m_denied;
    QHash<QByteArray, Night> m_nights;
    Found m_unsignedEntries;
    qint64 m_evidenceMark = 0, m_wrongSignatures = 0, m_noSignatures = 0, m_quarter = -1;
    int m_hour = 0;
    qint64 m_sentFrom = std::numeric_limits<qint64>::max(), m_sentUntil = std::numeric_limits<qint64>::min();
    QList<Found> m_found;
};

} // namespace

Result<int> runDetectors(const Stores &stores, const Session &session, const DetectorOptions &options)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(auto settings, detectorSettings(*gateway));
    return Detectors(stores, session, options, std::move(settings)).run();
}

} // namespace nachweis
