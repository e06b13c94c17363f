// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent/coverage.h"

#include "store/native.h"

#include <QCoreApplication>
#include <algorithm>
#include <queue>
#include <unordered_map>

namespace nachweis {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Coverage)
};

struct Hasher {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};
std::string_view sv(QByteArrayView text) { return {text.data(), size_t(text.size())}; }

// Names as small numbers: purposes, channels, templates. A name that comes again at once, as most do, costs a comparison.
class Names
{
public:
    int number(QByteArrayView text)
    {
        if (m_last >= 0 && sv(text) == m_lastText)
            return m_last;
        auto it = m_numbers.find(sv(text));
        if (it == m_numbers.end()) {
            it = m_numbers.emplace(std::string(sv(text)), int(m_names.size())).first;
            m_names.append(QString::fromUtf8(text));
        }
        m_last = it->second;
        m_lastText = it->first; // keys of a node-based map stay where they are
        return m_last;
    }
    const QString &name(int number) const { return m_names[number]; }

private:
    std::unordered_map<std::string, int, Hasher, std::equal_to<>> m_numbers;
    std::string_view m_lastText;
    int m_last = -1;
    QStringList m_names;
};

// What holds from an instant on, for one purpose and channel of a person.
struct Step {
    qint64 timeUs;
    quint16 purpose, channel;
    Cover after; // what holds from then on
};

using Timelines = std::unordered_map<std::string, std::vector<Step>, Hasher, std::equal_to<>>;

Cover after(QByteArrayView kind, bool doubleOptIn)
{
    if (kind == "confirmed" || kind == "platform_resume")
        return Cover::Consent;
    if (kind == "requested")
        return doubleOptIn ? Cover::NotConfirmed : Cover::Consent; // without a double opt-in the form itself is the consent
    if (kind == "platform_stop")
        return Cover::PlatformStop;
    if (kind == "objected")
        return Cover::Objected;
    if (kind == "expired")
        return Cover::Expired;
    if (kind == "invalidated")
        return Cover::ProofMissing;
    return Cover::Withdrawn;
}

class Runner
{
public:
    Runner(const Database &gateway, const CoverageOptions &options) : m_db(gateway), m_options(options) {}

    Result<Coverage> run()
    {
        NACHWEIS_TRY(readPurposes());
        NACHWEIS_ASSIGN(const QVariant events, m_db.value(QStringLiteral("SELECT count(*) FROM consent_events")));
        NACHWEIS_ASSIGN(const QVariant messages, m_db.value(QStringLiteral("SELECT max(rowid) FROM messages")));
        m_passes = size_t(std::max<qint64>(1, (events.toLongLong() + m_options.eventsAtOnce - 1) / m_options.eventsAtOnce));
        m_all = messages.toLongLong() * qint64(m_passes);
        for (m_pass = 0; m_pass < m_passes; ++m_pass) {
            NACHWEIS_TRY(readTimelines());
            NACHWEIS_TRY(scan());
        }
        finish();
        return std::move(m_result);
    }

private:
    Done readPurposes()
    {
        NACHWEIS_ASSIGN(Statement q, Statement::prepare(m_db.native(), "SELECT purpose_id, legal_basis, double_opt_in FROM purposes"));
        while (true) {
            NACHWEIS_ASSIGN(const bool more, q.step());
            if (!more)
                return {};
            m_purposes.number(q.text(0));
            m_byConsent.push_back(q.text(1) == "consent");
            m_doubleOptIn.push_back(q.integer(2) != 0);
        }
    }

    bool mine(QByteArrayView subject) const { return m_passes == 1 || Hasher{}(sv(subject)) % m_passes == m_pass; }

    Done readTimelines()
    {
        m_timelines.clear();
        NACHWEIS_ASSIGN(Statement q, Statement::prepare(m_db.native(),
            "SELECT c.subject, c.purpose_id, c.channel_id, e.kind, e.occurred_us FROM consent_events e JOIN consents c ON c.consent_id = e.consent_id"));
        while (true) {
            NACHWEIS_ASSIGN(const bool more, q.step());
            if (!more)
                break;
            if (!mine(q.text(0)))
                continue;
            const int purpose = m_purposes.number(q.text(1));
            const bool doubleOptIn = size_t(purpose) < m_doubleOptIn.size() && m_doubleOptIn[size_t(purpose)];
            m_timelines[std::string(sv(q.text(0)))].push_back({q.integer(4), quint16(purpose), quint16(m_channels.number(q.text(2))), after(q.text(3), doubleOptIn)});
        }
        for (auto &[subject, steps] : m_timelines)
            std::stable_sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.timeUs < b.timeUs; });
        return {};
    }

    // The state of the very purpose and channel at that instant; where nothing was asked, what there was instead.
    Cover judge(QByteArrayView subject, int purpose, int channel, qint64 timeUs) const
    {
        if (purpose < 0 || size_t(purpose) >= m_byConsent.size())
            return Cover::NoBasis;
        const auto it = m_timelines.find(sv(subject));
        std::optional<Cover> exact;
        bool otherPurpose = false, otherChannel = false;
        if (it != m_timelines.end()) {
            for (const Step &s : it->second) {
                if (s.timeUs > timeUs)
                    break;
                if (s.purpose == purpose && s.channel == channel)
                    exact = s.after;
                else if (s.purpose == purpose)
                    otherChannel = s.after == Cover::Consent;
                else if (s.channel == channel)
                    otherPurpose = s.after == Cover::Consent;
            }
        }
        if (!m_byConsent[size_t(purpose)])
            return exact == Cover::Objected ? Cover::Objected : Cover::OtherBasis;
        if (exact)
            return *exact;
        return otherChannel ? Cover::OtherChannel : otherPurpose ? Cover::OtherPurpose : Cover::NeverAsked;
    }

    Done scan()
    {
        NACHWEIS_ASSIGN(Statement q, Statement::prepare(m_db.native(),
            "SELECT rowid, subject, purpose_id, channel_id, created_us, template, message_id FROM messages WHERE direction = 'out'"));
        const qint64 since = m_options.since ? toMicroseconds(*m_options.since) : std::numeric_limits<qint64>::min();
        const qint64 until = m_options.until ? toMicroseconds(*m_options.until) : std::numeric_limits<qint64>::max();
        for (qint64 rows = 0;; ++rows) {
            NACHWEIS_ASSIGN(const bool more, q.step());
            if (rows % 65'536 == 0) {
                if (m_options.cancel && *m_options.cancel)
                    return fail(ErrorCode::Busy, Tr::tr("The comparison was cancelled."), Tr::tr("Nothing was changed."));
                if (m_options.progress && more)
                    m_options.progress(q.integer(0) + m_all / qint64(m_passes) * qint64(m_pass), m_all);
            }
            if (!more)
                return {};
            const qint64 time = q.integer(4);
            if (time < since || time >= until || !mine(q.text(1)))
                continue;
            const int purpose = q.isNull(2) ? -1 : m_purposes.number(q.text(2));
            const Cover cover = judge(q.text(1), purpose, m_channels.number(q.text(3)), time);
            count(q, cover, time);
        }
    }

    void count(const Statement &q, Cover cover, qint64 time)
    {
        ++m_result.messages;
        ++m_result.counts[size_t(cover)];
        m_first = std::min(m_first, time);
        m_last = std::max(m_last, time);
        const bool bad = !covered(cover);
        constexpr qint64 day = 86'400'000'000;
        const qint64 days = time >= 0 ? time / day : (time - day + 1) / day;
        const qint64 monday = days - (((days + 3) % 7) + 7) % 7; // 1970-01-01 was a Thursday
        if (monday != m_week) {
            m_week = monday;
            m_weekCounts = &m_result.weeks[monday];
        }
        ++m_weekCounts->first;
        m_weekCounts->second += bad;
        const int campaign = m_templates.number(q.isNull(5) ? QByteArrayView() : q.text(5));
        if (size_t(campaign) >= m_campaigns.size())
            m_campaigns.resize(size_t(campaign) + 1);
        ++m_campaigns[size_t(campaign)].first;
        m_campaigns[size_t(campaign)].second += bad;
        if (!bad || (m_list.size() == size_t(Coverage::listLimit) && time >= toMicroseconds(m_list.top().sent)))
            return;
        m_list.push({QString::fromUtf8(q.text(6)), QString::fromUtf8(q.text(1)), QString::fromUtf8(q.text(2)), QString::fromUtf8(q.text(3)), m_templates.name(campaign), fromMicroseconds(time), cover});
        if (m_list.size() > size_t(Coverage::listLimit))
            m_list.pop();
    }

    void finish()
    {
        for (size_t i = 0; i < m_campaigns.size(); ++i)
            m_result.campaigns.insert(m_templates.name(int(i)), m_campaigns[i]);
        for (; !m_list.empty(); m_list.pop())
            m_result.list.prepend(m_list.top());
        if (m_result.messages > 0) {
            m_result.first = fromMicroseconds(m_first);
            m_result.last = fromMicroseconds(m_last);
        }
    }

    struct Later {
        bool operator()(const UncoveredMessage &a, const UncoveredMessage &b) const { return a.sent < b.sent; }
    };
    const Database &m_db;
    const CoverageOptions &m_options;
    size_t m_passes = 1, m_pass = 0;
    qint64 m_all = 0;
    Names m_purposes, m_channels, m_templates;
    std::vector<bool> m_byConsent, m_doubleOptIn;
    Timelines m_timelines;
    Coverage m_result;
    qint64 m_week = std::numeric_limits<qint64>::min();
    std::pair<qint64, qint64> *m_weekCounts = nullptr;
    std::vector<std::pair<qint64, qint64>> m_campaigns;
    std::priority_queue<UncoveredMessage, std::vector<UncoveredMessage>, Later> m_list;
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
    case Cover::Consent: return QStringLiteral("consent");
    case Cover::OtherBasis: return QStringLiteral("other_basis");
    case Cover::NeverAsked: return QStringLiteral("never_asked");
    case Cover::NotConfirmed: return QStringLiteral("not_confirmed");
    case Cover::Withdrawn: return QStringLiteral("withdrawn_before");
    case Cover::PlatformStop: return QStringLiteral("platform_stop");
    case Cover::Objected: return QStringLiteral("objected");
    case Cover::Expired: return QStringLiteral("expired");
    case Cover::ProofMissing: return QStringLiteral("proof_missing");
    case Cover::OtherPurpose: return QStringLiteral("other_purpose");
    case Cover::OtherChannel: return QStringLiteral("other_channel");
    case Cover::NoBasis: return QStringLiteral("no_basis");
    }
    return {};
}

QString coverTitle(Cover c)
{
    switch (c) {
    case Cover::Consent: return Tr::tr("Covered by a consent");
    case Cover::OtherBasis: return Tr::tr("Covered by another legal basis");
    case Cover::NeverAsked: return Tr::tr("Never asked");
    case Cover::NotConfirmed: return Tr::tr("Not confirmed by then");
    case Cover::Withdrawn: return Tr::tr("Withdrawn before");
    case Cover::PlatformStop: return Tr::tr("Stopped on the platform before");
    case Cover::Objected: return Tr::tr("Objected before");
    case Cover::Expired: return Tr::tr("Lapsed before");
    case Cover::ProofMissing: return Tr::tr("Consent without proof");
    case Cover::OtherPurpose: return Tr::tr("Consent for another purpose");
    case Cover::OtherChannel: return Tr::tr("Consent for another channel");
    case Cover::NoBasis: return Tr::tr("No legal basis on record");
    }
    return {};
}

Result<Coverage> messageCoverage(const Database &gateway, const CoverageOptions &options) { return Runner(gateway, options).run(); }

} // namespace nachweis
