// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/detectors.h"

#include "incidents/tr.h"
#include "store/statement.h"

#include <QSet>
#include <QTimeZone>
#include <deque>

namespace nachweis::incidents {
namespace {

constexpr qint64 hourUs = 3'600'000'000, dayUs = 24 * hourUs, tenMinutesUs = 600'000'000, quarterUs = 900'000'000;
constexpr qsizetype mostEntries = 10'000; // that a proposal keeps

// The views hold until the next row.
struct Row
{
    qint64 idx, timeUs;
    QByteArrayView actor, action, subject, integration, outcome, ref;
    bool phi;
};

struct Suspicion
{
    Detector detector = Detector::LogFinding;
    QString what;
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
struct Window
{
    std::deque<std::pair<qint64, qint64>> events; // time, index
    Suspicion run;                                // that is above the threshold

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
struct Night
{
    Suspicion run;
    qint64 lastUs = 0;
};

class Detectors
{
public:
    Detectors(const Stores &stores, const Session &session, const DetectorOptions &options,
              QMap<Threshold, qint64> settings)
        : m_stores(stores), m_session(session), m_options(options), m_settings(std::move(settings))
    {
    }

    Result<int> run()
    {
        const Database &gateway = *m_stores.gateway;
        NACHWEIS_ASSIGN(m_mark, gateway.value(u"SELECT next_idx FROM detector_marks WHERE detector = 'all'"_s));
        NACHWEIS_ASSIGN(m_end, m_stores.audit.value(u"SELECT max(idx) + 1 FROM entries"_s));
        NACHWEIS_TRY(knownIntegrations());
        NACHWEIS_TRY(proposedBefore());
        NACHWEIS_TRY(scan());
        for (auto it = m_reads.begin(); it != m_reads.end(); ++it)
            finish(Detector::BulkReads, it.key(), it.value().run);
        for (auto it = m_denied.begin(); it != m_denied.end(); ++it)
            finish(Detector::DeniedBurst, it.key(), it.value().run);
        for (auto it = m_nights.begin(); it != m_nights.end(); ++it)
            finish(Detector::PhiOffDuty, it.key(), it.value().run);
        finish(Detector::WrongSignatures, QByteArray::number(m_wrongSignatures.count), m_wrongSignatures);
        finish(Detector::UnsignedWebhooks, QByteArray::number(m_noSignatures.run.count), m_noSignatures.run);
        NACHWEIS_TRY(uncovered());
        NACHWEIS_TRY(gateway.transaction([&] { return keep(gateway); }));
        return int(m_found.size());
    }

private:
    Done knownIntegrations()
    {
        NACHWEIS_ASSIGN(QSqlQuery q,
                        m_stores.gateway->run(
                            u"SELECT i.integration_id, (SELECT count(*) FROM credentials c "
                            "WHERE c.integration_id = i.integration_id AND c.state NOT IN ('revoked', 'suspended')) "
                            "FROM integrations i"_s));
        while (q.next())
            if (q.value(1).toInt() > 0)
                m_integrations.insert(q.value(0).toByteArray());
        return rowsRead(q, *m_stores.gateway);
    }

    // What was proposed counts no more: the windows begin after it.
    Done proposedBefore()
    {
        NACHWEIS_ASSIGN(QSqlQuery q,
                        m_stores.gateway->run(
                            u"SELECT detector, what, max(last_idx) FROM incident_proposals GROUP BY detector, what"_s));
        while (q.next()) {
            const auto detector = namedAs<Detector>(q.value(0).toString());
            if (!detector)
                return fail(field::unknownValue(u"incident_proposals.detector"_s, q.value(0)));
            const bool byActor = *detector != Detector::UnsignedWebhooks;
            qint64 &last = m_proposed[*detector][byActor ? q.value(1).toByteArray() : QByteArray()];
            last = std::max(last, q.value(2).toLongLong() + 1);
        }
        return rowsRead(q, *m_stores.gateway);
    }

    // A window reaches back before the last look: a burst is one however often somebody looks.
    Result<qint64> firstInAnyWindow()
    {
        if (m_mark.toLongLong() == 0)
            return qint64(0);
        NACHWEIS_ASSIGN(const QVariant newest, m_stores.audit.value(u"SELECT time_us FROM entries WHERE idx = ?"_s,
                                                                    {m_mark.toLongLong() - 1}));
        if (newest.isNull()) // removed after its retention: no window reaches it
            return m_mark.toLongLong();
        NACHWEIS_ASSIGN(const QVariant first, m_stores.audit.value(u"SELECT min(idx) FROM entries WHERE time_us > ?"_s,
                                                                   {newest.toLongLong() - dayUs}));
        return first.isNull() ? m_mark.toLongLong() : std::min(first.toLongLong(), m_mark.toLongLong());
    }

    Done scan()
    {
        NACHWEIS_ASSIGN(const qint64 first, firstInAnyWindow());
        NACHWEIS_TRY(prepareSignatures());
        NACHWEIS_ASSIGN(Statement q, m_stores.audit.prepare(
                                         "SELECT idx, time_us, actor, action, subject, integration, outcome, ref, "
                                         "phi FROM entries WHERE idx >= ? AND idx < ? ORDER BY idx"));
        q.bind(1, first);
        q.bind(2, m_end.toLongLong());
        while (true) {
            NACHWEIS_ASSIGN(const bool more, q.step());
            if (!more)
                return {};
            const auto text = [&](int column) { return q.isNull(column) ? QByteArrayView() : q.text(column); };
            const Row row{q.integer(0), q.integer(1), text(2), text(3),          text(4),
                          text(5),      text(6),      text(7), q.integer(8) != 0};
            if (row.idx % 65'536 == 0 && m_options.cancel && *m_options.cancel)
                return fail(ErrorCode::Cancelled, Tr::tr("The search for incidents was cancelled."),
                            Tr::tr("Nothing was changed; the next one begins where this one began."));
            if (row.outcome == "intent" || row.outcome == "undone")
                continue;
            lookForBursts(row);
            NACHWEIS_TRY(lookAtSignature(row));
            if (row.idx >= m_mark.toLongLong())
                lookOnce(row);
        }
    }

    void lookForBursts(const Row &r)
    {
        if (r.action == "data.read" && !r.subject.isEmpty())
            burst(m_reads[r.actor.toByteArray()], Detector::BulkReads, r.actor.toByteArray(), r, hourUs,
                  m_settings.value(Threshold::BulkReadsPerHour));
        if (r.outcome == "denied")
            burst(m_denied[r.actor.toByteArray()], Detector::DeniedBurst, r.actor.toByteArray(), r, tenMinutesUs,
                  m_settings.value(Threshold::DeniedPerTenMinutes));
    }

    // Nothing is looked up where every message of the platform was signed.
    Done prepareSignatures()
    {
        NACHWEIS_ASSIGN(
            const QVariant any,
            m_stores.gateway->value(
                u"SELECT 1 FROM consent_evidence WHERE signature_state IN ('invalid', 'absent') LIMIT 1"_s));
        if (any.isNull())
            return {};
        const Database &db = *m_stores.gateway;
        NACHWEIS_ASSIGN(Statement ofMessage,
                        db.prepare("SELECT evidence_id, signature_state FROM consent_evidence WHERE "
                                   "message_id = ? AND signature_state IN ('invalid', 'absent')"));
        NACHWEIS_ASSIGN(Statement ofConsent,
                        db.prepare("SELECT v.evidence_id, v.signature_state FROM consent_events e JOIN "
                                   "consent_evidence v ON v.evidence_id = e.evidence_id WHERE e.consent_id "
                                   "= ? AND e.kind = ? AND v.signature_state IN ('invalid', 'absent')"));
        m_ofMessage.emplace(std::move(ofMessage));
        m_ofConsent.emplace(std::move(ofConsent));
        return {};
    }

    // The message of the platform that an entry rests on, by the entry's own message or by its consent.
    Done lookAtSignature(const Row &r)
    {
        const bool consent = r.action.startsWith("consent.");
        if (!m_ofMessage || r.ref.isEmpty() || (!consent && r.action != "message.received"))
            return {};
        Statement &evidence = consent ? *m_ofConsent : *m_ofMessage;
        evidence.bindText(1, r.ref);
        if (consent)
            evidence.bindText(2, r.action.sliced(8)); // confirmed, withdrawn, …
        while (true) {
            NACHWEIS_ASSIGN(const bool more, evidence.step());
            if (!more)
                break;
            const QByteArray id = evidence.text(0).toByteArray();
            if (m_evidence.contains(id))
                continue; // a message is counted once
            m_evidence.insert(id);
            if (evidence.text(1) == "absent")
                burst(m_noSignatures, Detector::UnsignedWebhooks, {}, r, dayUs,
                      m_settings.value(Threshold::UnsignedWebhooksPerDay));
            else if (r.idx >= m_mark.toLongLong())
                m_wrongSignatures.add(r.idx);
        }
        evidence.reset();
        return {};
    }

    void lookOnce(const Row &r)
    {
        if (r.action == "data.read" && r.phi && offDuty(r.timeUs)) {
            Night &night = m_nights[r.actor.toByteArray()];
            if (night.run.count > 0 && r.timeUs - night.lastUs > 12 * hourUs)
                finish(Detector::PhiOffDuty, r.actor.toByteArray(), night.run);
            night.run.add(r.idx);
            night.lastUs = r.timeUs;
        }
        if (!r.integration.isEmpty() && r.integration != m_lastIntegration) {
            m_lastIntegration = r.integration.toByteArray();
            if (!m_integrations.contains(m_lastIntegration)) {
                m_integrations.insert(m_lastIntegration); // named once
                one(Detector::UnknownIntegration, r.integration, r.idx);
            }
        }
        if (r.action == "console.verified" && r.outcome == "findings")
            one(Detector::LogFinding, r.actor, r.idx);
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
        return m_hour < m_settings.value(Threshold::DutyStartsHour) ||
               m_hour >= m_settings.value(Threshold::DutyEndsHour);
    }

    void burst(Window &window, Detector detector, const QByteArray &who, const Row &r, qint64 span, qint64 threshold)
    {
        if (r.idx < m_proposed.value(detector).value(who))
            return;
        if (window.add(r.timeUs, r.idx, span, threshold))
            finish(detector, who.isEmpty() ? QByteArray::number(window.run.count) : who, window.run);
        window.mark(threshold);
    }

    void one(Detector detector, QByteArrayView what, qint64 idx)
    {
        Suspicion found;
        found.add(idx);
        finish(detector, what.toByteArray(), found);
    }

    void finish(Detector detector, const QByteArray &what, Suspicion &run)
    {
        if (run.count == 0)
            return;
        Suspicion found = std::exchange(run, {});
        found.detector = detector;
        found.what = QString::fromUtf8(what);
        m_found += std::move(found);
    }

    // The messages that were sent since the last look, held against the consents; their entries are found by what they
    // name.
    Done uncovered()
    {
        if (!m_options.uncovered || m_sentFrom >= m_sentUntil)
            return {};
        NACHWEIS_ASSIGN(const QStringList ids, m_options.uncovered(*m_stores.gateway, fromMicroseconds(m_sentFrom),
                                                                   fromMicroseconds(m_sentUntil)));
        QSet<QByteArray> wanted;
        for (const QString &id : ids)
            wanted.insert(id.toUtf8());
        if (wanted.isEmpty())
            return {};
        Suspicion found{Detector::UncoveredMessages, {}, {}};
        NACHWEIS_ASSIGN(Statement q,
                        m_stores.audit.prepare("SELECT idx, ref FROM entries WHERE action = 'message.sent' "
                                               "AND idx >= ? AND idx < ? AND ref IS NOT NULL ORDER BY idx"));
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
        if (found.count > m_settings.value(Threshold::UncoveredMessages))
            m_found += std::move(found);
        return {};
    }

    Done keep(const Database &gateway)
    {
        for (const Suspicion &f : std::as_const(m_found)) {
            const QString id = m_session.newId();
            NACHWEIS_TRY(insertRow(gateway, "incident_proposals",
                                   {{"proposal_id", id},
                                    {"detector", nameOf(f.detector)},
                                    {"what", f.what},
                                    {"found_us", toMicroseconds(m_session.clock())},
                                    {"first_idx", f.first},
                                    {"last_idx", f.last},
                                    {"entries", f.count},
                                    {"state", nameOf(ProposalState::Open)}}));
            for (const qint64 idx : f.entries)
                NACHWEIS_TRY(gateway.run(u"INSERT INTO incident_proposal_entries (proposal_id, idx) VALUES (?, ?)"_s,
                                         {id, idx}));
        }
        NACHWEIS_TRY(gateway.run(
            u"INSERT INTO detector_marks (detector, next_idx) VALUES ('all', ?) ON CONFLICT (detector) DO UPDATE "
            "SET next_idx = excluded.next_idx"_s,
            {m_end.toLongLong()}));
        return {};
    }

    const Stores &m_stores;
    const Session &m_session;
    const DetectorOptions &m_options;
    QMap<Threshold, qint64> m_settings;
    QVariant m_mark, m_end;
    QSet<QByteArray> m_integrations, m_evidence;
    QHash<Detector, QHash<QByteArray, qint64>> m_proposed; // by detector and actor: the first entry that counts again
    std::optional<Statement> m_ofMessage, m_ofConsent;
    QByteArray m_lastIntegration;
    QHash<QByteArray, Window> m_reads, m_denied;
    QHash<QByteArray, Night> m_nights;
    Suspicion m_wrongSignatures;
    Window m_noSignatures;
    qint64 m_quarter = -1;
    int m_hour = 0;
    qint64 m_sentFrom = std::numeric_limits<qint64>::max(), m_sentUntil = std::numeric_limits<qint64>::min();
    QList<Suspicion> m_found;
};

} // namespace

Result<int> runDetectors(const Stores &stores, const Session &session, const DetectorOptions &options)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(auto settings, detectorSettings(*gateway));
    return Detectors(stores, session, options, std::move(settings)).run();
}

} // namespace nachweis::incidents
