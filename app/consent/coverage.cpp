// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent/coverage.h"

#include "consent/state.h"
#include "consent/timelines.h"
#include "consent/tr.h"
#include "store/relation.h"
#include "store/statement.h"

#include <algorithm>
#include <map>
#include <queue>

namespace nachweis::consent {
namespace {

// Names as small numbers: purposes, channels, templates. There are few of them: comparing beats a table.
class Names
{
public:
    int number(QByteArrayView text)
    {
        if (m_last >= 0 && text == m_texts[size_t(m_last)])
            return m_last;
        if (m_texts.size() <= few) {
            for (size_t i = 0; i < m_texts.size(); ++i)
                if (text == m_texts[i])
                    return m_last = int(i);
        } else if (const auto it = m_numbers.find(text.toByteArray()); it != m_numbers.end()) {
            return m_last = it->second;
        }
        m_last = int(m_texts.size());
        m_texts.push_back(text.toByteArray());
        m_numbers.emplace(m_texts.back(), m_last);
        return m_last;
    }
    QString name(int number) const { return QString::fromUtf8(m_texts[size_t(number)]); }

private:
    static constexpr size_t few = 12;
    std::map<QByteArray, int> m_numbers;
    std::vector<QByteArray> m_texts;
    int m_last = -1;
};

Cover after(Standing standing)
{
    switch (standing) {
    case Standing::None:
        return Cover::NeverAsked;
    case Standing::Asked:
        return Cover::NotConfirmed;
    case Standing::AgreedByForm: // without a double opt-in the form itself is the consent
    case Standing::Active:
        return Cover::Consent;
    case Standing::Withdrawn:
        return Cover::Withdrawn;
    case Standing::PlatformStop:
        return Cover::PlatformStop;
    case Standing::Objected:
        return Cover::Objected;
    case Standing::Lapsed:
        return Cover::Expired;
    case Standing::Invalid:
        return Cover::ProofMissing;
    }
    Q_UNREACHABLE();
}

class Runner
{
public:
    Runner(const Database &gateway, const CoverageOptions &options) : m_db(gateway), m_options(options) {}

    Result<Coverage> run()
    {
        NACHWEIS_TRY(readPurposes());
        NACHWEIS_ASSIGN(const QVariant events, m_db.value(u"SELECT count(*) FROM consent_events"_s));
        NACHWEIS_ASSIGN(const QVariant messages,
                        m_db.value(u"SELECT max(%1) FROM messages"_s.arg(QLatin1String(m_arrival))));
        m_passes =
            size_t(std::max<qint64>(1, (events.toLongLong() + m_options.eventsAtOnce - 1) / m_options.eventsAtOnce));
        m_all = messages.toLongLong() * qint64(m_passes);
        for (m_pass = 0; m_pass < m_passes; ++m_pass) {
            NACHWEIS_TRY(readTimelines());
            NACHWEIS_TRY(scan());
        }
        NACHWEIS_TRY(finish());
        return std::move(m_result);
    }

private:
    Done readPurposes()
    {
        NACHWEIS_ASSIGN(Statement q, m_db.prepare("SELECT purpose_id, legal_basis, double_opt_in FROM purposes"));
        while (true) {
            NACHWEIS_ASSIGN(const bool more, q.step());
            if (!more)
                return {};
            m_purposes.number(q.text(0));
            m_byConsent.push_back(q.text(1) == "consent");
            m_doubleOptIn.push_back(q.integer(2) != 0);
        }
    }

    bool mine(QByteArrayView subject) const { return m_passes == 1 || Timelines::hash(subject) % m_passes == m_pass; }

    // A step of one person, in the order in which the state takes them.
    struct Told
    {
        StateEvent event;
        int purpose, channel;
    };

    Done readTimelines()
    {
        m_timelines.clear();
        NACHWEIS_ASSIGN(Statement q,
                        m_db.prepare("SELECT c.subject, c.purpose_id, c.channel_id, e.kind, e.occurred_us, "
                                     "e.recorded_us FROM consent_events e JOIN "
                                     "consents c ON c.consent_id = e.consent_id ORDER BY c.subject"));
        QByteArray subject;
        std::vector<Told> told;
        while (true) {
            NACHWEIS_ASSIGN(const bool more, q.step());
            if (!more)
                break;
            if (!mine(q.text(0)) || setAside(q.integer(4), q.integer(5)))
                continue;
            if (q.text(0) != subject) {
                addTimeline(subject, told);
                subject = q.text(0).toByteArray();
            }
            NACHWEIS_ASSIGN(const EventKind kind, kindOf(q.text(3)));
            told.push_back({{kind, q.integer(4)}, m_purposes.number(q.text(1)), m_channels.number(q.text(2))});
        }
        addTimeline(subject, told);
        m_timelines.close();
        return {};
    }

    static Result<EventKind> kindOf(QByteArrayView name)
    {
        for (const auto &kind : vocabulary(EventKind()).values)
            if (name == kind.name)
                return kind.value;
        return fail(field::unknownValue(u"consent_events.kind"_s, QString::fromUtf8(name)));
    }

    void addTimeline(const QByteArray &subject, std::vector<Told> &told)
    {
        std::stable_sort(told.begin(), told.end(),
                         [](const Told &a, const Told &b) { return comesBefore(a.event, b.event); });
        m_folds.clear();
        for (const Told &t : told) {
            const std::pair key(t.purpose, t.channel);
            auto fold = std::find_if(m_folds.begin(), m_folds.end(), [&](const auto &f) { return f.first == key; });
            if (fold == m_folds.end()) { // a person has few consents
                const bool doubleOptIn = size_t(t.purpose) < m_doubleOptIn.size() && m_doubleOptIn[size_t(t.purpose)];
                fold = m_folds.insert(fold, {key, Fold(doubleOptIn)});
            }
            fold->second.take(t.event);
            m_timelines.add(
                subject, {t.event.occurredUs, quint16(t.purpose), quint16(t.channel), after(fold->second.standing())});
        }
        told.clear();
    }

    // The state of the very purpose and channel at that instant; where nothing was asked, what there was instead.
    Cover judge(std::span<const Step> steps, int purpose, int channel, qint64 timeUs) const
    {
        if (purpose < 0 || size_t(purpose) >= m_byConsent.size())
            return Cover::NoBasis;
        std::optional<Cover> exact;
        bool otherPurpose = false, otherChannel = false;
        for (const Step &s : steps) {
            if (s.timeUs > timeUs)
                break;
            if (s.purpose == purpose && s.channel == channel)
                exact = s.after;
            else if (s.purpose == purpose)
                otherChannel = s.after == Cover::Consent;
            else if (s.channel == channel)
                otherPurpose = s.after == Cover::Consent;
        }
        if (!m_byConsent[size_t(purpose)])
            return exact == Cover::Objected ? Cover::Objected : Cover::OtherBasis;
        if (exact)
            return *exact;
        return otherChannel ? Cover::OtherChannel : otherPurpose ? Cover::OtherPurpose : Cover::NeverAsked;
    }

    // A message that waits for its judgement until the batch is full.
    struct Waiting
    {
        qint64 row, timeUs;
        size_t hash;
        quint32 name, nameSize; // of the subject, in m_names
        int purpose, channel, campaign;
    };

    Done scan()
    {
        NACHWEIS_ASSIGN(Statement q, m_db.prepare(("SELECT " + m_arrival +
                                                   ", subject, purpose_id, channel_id, created_us, template FROM "
                                                   "messages WHERE direction = 'out' AND kind <> 'group_receipt'")
                                                      .constData()));
        const qint64 since = m_options.since ? toMicroseconds(*m_options.since) : std::numeric_limits<qint64>::min();
        const qint64 until = m_options.until ? toMicroseconds(*m_options.until) : std::numeric_limits<qint64>::max();
        for (qint64 rows = 0;; ++rows) {
            NACHWEIS_ASSIGN(const bool more, q.step());
            if (rows % 65'536 == 0) {
                if (m_options.cancel && *m_options.cancel)
                    return fail(ErrorCode::Cancelled, Tr::tr("The comparison was cancelled."),
                                Tr::tr("Nothing was changed."));
                if (m_options.progress && more)
                    m_options.progress(q.integer(0) + m_all / qint64(m_passes) * qint64(m_pass), m_all);
            }
            if (!more) {
                judgeBatch();
                return {};
            }
            const qint64 time = q.integer(4);
            if (time < since || time >= until)
                continue;
            const QByteArrayView subject = q.text(1);
            const size_t hash = Timelines::hash(subject);
            if (m_passes > 1 && hash % m_passes != m_pass)
                continue;
            m_timelines.fetchSlot(hash);
            m_batch.push_back({q.integer(0), time, hash, quint32(m_names.size()), quint32(subject.size()),
                               q.isNull(2) ? -1 : m_purposes.number(q.text(2)), m_channels.number(q.text(3)),
                               m_templates.number(q.isNull(5) ? QByteArrayView() : q.text(5))});
            m_names.append(subject);
            if (m_batch.size() == batchSize)
                judgeBatch();
        }
    }

    void judgeBatch()
    {
        for (const Waiting &w : m_batch)
            m_timelines.fetchRecord(w.hash);
        for (const Waiting &w : m_batch)
            count(w, judge(m_timelines.of(QByteArrayView(m_names).sliced(w.name, w.nameSize), w.hash), w.purpose,
                           w.channel, w.timeUs));
        m_batch.clear();
        m_names.resize(0);
    }

    void count(const Waiting &w, Cover cover)
    {
        ++m_result.messages;
        ++m_result.counts[size_t(cover)];
        m_first = std::min(m_first, w.timeUs);
        m_last = std::max(m_last, w.timeUs);
        const bool bad = !covered(cover);
        constexpr qint64 day = 86'400'000'000;
        const qint64 days = w.timeUs >= 0 ? w.timeUs / day : (w.timeUs - day + 1) / day;
        const qint64 monday = days - (((days + 3) % 7) + 7) % 7; // 1970-01-01 was a Thursday
        if (monday != m_week) {
            m_week = monday;
            m_weekCounts = &m_result.weeks[monday];
        }
        ++m_weekCounts->first;
        m_weekCounts->second += bad;
        if (size_t(w.campaign) >= m_campaigns.size())
            m_campaigns.resize(size_t(w.campaign) + 1);
        ++m_campaigns[size_t(w.campaign)].first;
        m_campaigns[size_t(w.campaign)].second += bad;
        if (!bad || (m_list.size() == size_t(Coverage::listLimit) && w.timeUs >= m_list.top().timeUs))
            return;
        m_list.push({w.row, w.timeUs, cover});
        if (m_list.size() > size_t(Coverage::listLimit))
            m_list.pop();
    }

    Done finish()
    {
        for (size_t i = 0; i < m_campaigns.size(); ++i)
            m_result.campaigns.insert(m_templates.name(int(i)), m_campaigns[i]);
        NACHWEIS_ASSIGN(
            Statement q,
            m_db.prepare(("SELECT message_id, subject, purpose_id, channel_id, template FROM messages WHERE " +
                          m_arrival + " = ?")
                             .constData()));
        for (; !m_list.empty(); m_list.pop()) {
            const Uncovered &u = m_list.top();
            q.bind(1, u.row);
            NACHWEIS_ASSIGN(const bool there, q.step());
            const auto text = [&](int column) {
                return there && !q.isNull(column) ? QString::fromUtf8(q.text(column)) : QString();
            };
            m_result.list.append({text(0), text(1), text(2), text(3), text(4), fromMicroseconds(u.timeUs), u.reason});
            q.reset();
        }
        std::reverse(m_result.list.begin(), m_result.list.end());
        if (m_result.messages > 0) {
            m_result.first = fromMicroseconds(m_first);
            m_result.last = fromMicroseconds(m_last);
        }
        return {};
    }

    static constexpr size_t batchSize = 64;
    // What is listed, without its names: they are read for the few that stay.
    struct Uncovered
    {
        qint64 row, timeUs;
        Cover reason;
    };
    struct Later
    {
        bool operator()(const Uncovered &a, const Uncovered &b) const { return a.timeUs < b.timeUs; }
    };
    const Database &m_db;
    const CoverageOptions &m_options;
    const QByteArray m_arrival = m_db.dialect().arrival;
    size_t m_passes = 1, m_pass = 0;
    qint64 m_all = 0;
    Names m_purposes, m_channels, m_templates;
    std::vector<bool> m_byConsent, m_doubleOptIn;
    std::vector<std::pair<std::pair<int, int>, Fold>> m_folds; // of the person that is being read
    Timelines m_timelines;
    Coverage m_result;
    qint64 m_week = std::numeric_limits<qint64>::min();
    std::pair<qint64, qint64> *m_weekCounts = nullptr;
    std::vector<std::pair<qint64, qint64>> m_campaigns;
    std::priority_queue<Uncovered, std::vector<Uncovered>, Later> m_list;
    std::vector<Waiting> m_batch;
    QByteArray m_names;
    qint64 m_first = std::numeric_limits<qint64>::max(), m_last = std::numeric_limits<qint64>::min();
};

} // namespace

qint64 Coverage::uncovered() const
{
    qint64 sum = 0;
    for (int i = 0; i < coverCount; ++i)
        sum += covered(Cover(i)) ? 0 : counts[size_t(i)];
    return sum;
}

QString coverName(Cover c)
{
    switch (c) {
    case Cover::Consent:
        return u"consent"_s;
    case Cover::OtherBasis:
        return u"other_basis"_s;
    case Cover::NeverAsked:
        return u"never_asked"_s;
    case Cover::NotConfirmed:
        return u"not_confirmed"_s;
    case Cover::Withdrawn:
        return u"withdrawn_before"_s;
    case Cover::PlatformStop:
        return u"platform_stop"_s;
    case Cover::Objected:
        return u"objected"_s;
    case Cover::Expired:
        return u"expired"_s;
    case Cover::ProofMissing:
        return u"proof_missing"_s;
    case Cover::OtherPurpose:
        return u"other_purpose"_s;
    case Cover::OtherChannel:
        return u"other_channel"_s;
    case Cover::NoBasis:
        return u"no_basis"_s;
    }
    return {};
}

QString coverTitle(Cover c)
{
    switch (c) {
    case Cover::Consent:
        return Tr::tr("Covered by a consent");
    case Cover::OtherBasis:
        return Tr::tr("Covered by another legal basis");
    case Cover::NeverAsked:
        return Tr::tr("Never asked");
    case Cover::NotConfirmed:
        return Tr::tr("Not confirmed by then");
    case Cover::Withdrawn:
        return Tr::tr("Withdrawn before");
    case Cover::PlatformStop:
        return Tr::tr("Stopped on the platform before");
    case Cover::Objected:
        return Tr::tr("Objected before");
    case Cover::Expired:
        return Tr::tr("Lapsed before");
    case Cover::ProofMissing:
        return Tr::tr("Consent without proof");
    case Cover::OtherPurpose:
        return Tr::tr("Consent for another purpose");
    case Cover::OtherChannel:
        return Tr::tr("Consent for another channel");
    case Cover::NoBasis:
        return Tr::tr("No legal basis on record");
    }
    return {};
}

Result<Coverage> messageCoverage(const Database &gateway, const CoverageOptions &options)
{
    return Runner(gateway, options).run();
}

Result<QStringList> uncoveredMessages(const Database &gateway, Instant since, Instant until)
{
    CoverageOptions options;
    options.since = since;
    options.until = until;
    NACHWEIS_ASSIGN(const Coverage coverage, messageCoverage(gateway, options));
    QStringList ids;
    for (const UncoveredMessage &message : coverage.list)
        ids += message.messageId;
    return ids;
}

} // namespace nachweis::consent
