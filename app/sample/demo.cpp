// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/demo.h"

#include "consent/consents.h"
#include "desk/staff.h"
#include "incidents/incidents.h"
#include "intake/baseline.h"
#include "people/organisation.h"
#include "people/subjects.h"
#include "requests/erasure.h"
#include "requests/recipients.h"
#include "sample/demo_faults.h"
#include "sample/tr.h"
#include "store/statement.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace nachweis::sample {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr int perConversation = 10; // events a conversation leaves
constexpr hours span{24 * 90};      // the sample's past

// Random numbers that are the same on every platform: the standard's distributions are not.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}
    quint64 next() { return m_engine(); }
    int below(int n) { return int(m_engine() % quint64(n)); }
    double unit() { return double(m_engine() >> 11) / double(1ull << 53); }
    bool chance(double p) { return unit() < p; }
    QString id() { return u"%1-%2"_s.arg(next(), 16, 16, '0'_L1).arg(next(), 16, 16, '0'_L1); }

private:
    std::mt19937_64 m_engine;
};

enum class Kind : quint8 {
    Send,
    Sent,
    Delivered,
    Read,
    Received,
    MarkRead,
    RecordView,
    Failed,
    Search,
    Denied,
    Requested,
    Confirmed,
    Withdrawn
};

struct DemoEvent
{
    qint64 timeUs;
    quint32 subject;
    quint32 message; // number of the message, 0 where there is none
    Kind kind;
    bool marketing;
};

struct Person
{
    QString id, consentId, locale;
    qint64 created = 0, confirmed = 0, withdrawn = 0;
};

const char *actionOf(Kind kind)
{
    switch (kind) {
    case Kind::Send:
        return "api.authenticated";
    case Kind::Sent:
        return "message.sent";
    case Kind::Delivered:
        return "message.delivered";
    case Kind::Read:
        return "message.read";
    case Kind::Received:
        return "message.received";
    case Kind::MarkRead:
        return "api.authenticated";
    case Kind::RecordView:
        return "data.read";
    case Kind::Failed:
        return "message.failed";
    case Kind::Search:
        return "data.read";
    case Kind::Denied:
        return "api.denied";
    case Kind::Requested:
        return "consent.requested";
    case Kind::Confirmed:
        return "consent.confirmed";
    case Kind::Withdrawn:
        return "consent.withdrawn";
    }
    return "";
}

class Generator
{
public:
    Generator(const Session &session, const Stores &stores, const DemoOptions &options)
        : m_session(session), m_stores(stores), m_db(*stores.gateway), m_options(options), m_dice(options.seed)
    {
    }

    Done run()
    {
        NACHWEIS_TRY(m_db.transaction([&]() -> Done {
            NACHWEIS_TRY(vendors());
            NACHWEIS_TRY(intake::ensureBaseline(m_db));
            NACHWEIS_ASSIGN(m_channel, intake::ensureWhatsAppChannel(m_db, u"106540352242922"_s, u"+49 40 5555010"_s));
            NACHWEIS_TRY(m_db.run(u"UPDATE channels SET business_name = 'Nordlicht Versand GmbH'"_s));
            NACHWEIS_TRY(notices());
            return people();
        }));
        NACHWEIS_TRY(m_db.transaction([&]() -> Done {
            conversations();
            std::stable_sort(m_events.begin(), m_events.end(),
                             [](const DemoEvent &a, const DemoEvent &b) { return a.timeUs < b.timeUs; });
            NACHWEIS_TRY(storeMessages());
            return storeConsents();
        }));
        NACHWEIS_TRY(fillIntake());
        return {};
    }
    const std::vector<Person> &persons() const { return m_people; }

private:
    const Session &m_session;
    const Stores &m_stores;
    const Database &m_db;
    const DemoOptions &m_options;
    Dice m_dice;
    QString m_channel;
    std::vector<Person> m_people;
    std::vector<DemoEvent> m_events;
    std::vector<std::pair<quint32, quint8>>
        m_messages; // subject, purpose 0 order 1 marketing 2 service; index + 1 is the number

    // Whom the shop works with, and the tokens that they have.
    Done vendors()
    {
        return m_db.script(
            // Who the platform is, by its own terms: the processor is in Ireland, its sub-processors are in the United
            // States (Art. 45 GDPR, Data Privacy Framework); for accounts of its users it is responsible itself.
            u"INSERT INTO vendors VALUES ('whatsapp', 'WhatsApp Ireland Limited', 'processor', 'IE', 'EU, US', "
            "1704067200000000, NULL, 'not_available', 1, 1735689600000000);"
            "INSERT INTO vendors VALUES ('whatsapp-llc', 'WhatsApp LLC', 'sub_processor', 'US', 'US', "
            "1704067200000000, NULL, 'not_available', 1, 1735689600000000);"
            "INSERT INTO vendors VALUES ('meta-platforms', 'Meta Platforms, Inc.', 'sub_processor', 'US', 'US', "
            "1704067200000000, NULL, 'not_available', 1, 1735689600000000);"
            "INSERT INTO vendors VALUES ('whatsapp-accounts', 'WhatsApp Ireland Limited (accounts of its users)', "
            "'controller', 'IE', 'EU, US', NULL, NULL, 'not_available', 1, 1735689600000000);"
            "INSERT INTO vendors VALUES ('hosting', 'Rechenzentrum Nord', 'processor', 'DE', 'EU', 1704067200000000, "
            "NULL, 'not_needed', 1, 1735689600000000);"
            "INSERT INTO vendors VALUES ('support-desk', 'Helpdesk Süd', 'processor', 'DE', 'EU', 1709251200000000, "
            "NULL, 'not_needed', 1, NULL);"
            "INSERT INTO integrations VALUES ('shop', 'Online shop', 'hosting', 'active');"
            "INSERT INTO integrations VALUES ('whatsapp-cloud', 'WhatsApp Cloud API', 'whatsapp', 'active');"
            "INSERT INTO credentials VALUES ('shop-key-1', 'shop', 'nwk_7f', 'messages.send', 'active', "
            "1735689600000000, NULL, NULL);"
            "INSERT INTO credentials VALUES ('waba-token-1', 'whatsapp-cloud', 'EAAG', 'whatsapp_business_messaging', "
            "'active', 1735689600000000, NULL, NULL);"_s);
    }

    Done notices()
    {
        struct Text
        {
            int version;
            const char *locale, *title, *body;
        };
        static const Text texts[] = {
            {1, "de", "Angebote per WhatsApp",
             "Ja, die Nordlicht Versand GmbH darf mir über WhatsApp Angebote und Neuheiten schicken. Ich kann das "
             "jederzeit mit STOPP oder in den Einstellungen widerrufen."},
            {1, "en", "Offers by WhatsApp",
             "Yes, Nordlicht Versand GmbH may send me offers and news over WhatsApp. I can withdraw this at any time "
             "with STOP or in the settings."},
            {2, "de", "Angebote per WhatsApp",
             "Ja, die Nordlicht Versand GmbH darf mir über WhatsApp höchstens zweimal im Monat Angebote und Neuheiten "
             "schicken. Ich kann das jederzeit mit STOPP oder in den Einstellungen widerrufen; es kostet nichts und "
             "hat keine Nachteile."},
            {2, "en", "Offers by WhatsApp",
             "Yes, Nordlicht Versand GmbH may send me offers and news over WhatsApp, at most twice a month. I can "
             "withdraw this at any time with STOP or in the settings; it costs nothing and has no drawbacks."},
        };
        for (const Text &t : texts) {
            const QString body = QString::fromUtf8(t.body);
            const Instant published = m_options.until - span + (t.version == 1 ? hours(-24) : hours(24 * 45));
            NACHWEIS_TRY(
                m_db.run(u"INSERT INTO notices VALUES ('offers', ?, ?, ?, ?, ?, ?)"_s,
                         {t.version, QLatin1String(t.locale), QString::fromLatin1(bytes(sha256(body.toUtf8())).toHex()),
                          QString::fromUtf8(t.title), body, toMicroseconds(published)}));
        }
        return {};
    }

    Done people()
    {
        const qint64 start = toMicroseconds(m_options.until - span);
        for (int i = 0; i < m_options.subjects; ++i) {
            Person p;
            p.id = m_dice.id();
            const bool german = m_dice.chance(0.8);
            p.locale = german ? u"de"_s : u"en"_s;
            p.created = start + qint64(m_dice.unit() * 0.9 * toMicrosecondsOf(span));
            const QString number =
                german ? u"+4915%1"_s.arg(700'000'000 + i * 37) : u"+3538%1"_s.arg(60'000'000 + i * 13);
            NACHWEIS_TRY(people::createSubject(m_db, m_session.keys, p.locale, german ? u"DE"_s : u"IE"_s,
                                               fromMicroseconds(p.created), p.id));
            NACHWEIS_ASSIGN(const SecretBytes key, people::dataKey(m_db, m_session.keys, p.id));
            NACHWEIS_TRY(people::addAddress(m_db, m_session.keys, key, p.id, {u"e164"_s, number},
                                            fromMicroseconds(p.created), u"checkout"_s, m_dice.id()));
            if (m_dice.chance(0.4))
                NACHWEIS_TRY(people::addAddress(m_db, m_session.keys, key, p.id,
                                                {u"email"_s, u"kunde%1@example.org"_s.arg(i)},
                                                fromMicroseconds(p.created), u"checkout"_s, m_dice.id()));
            if (m_dice.chance(0.75))
                consentOf(p, quint32(i));
            m_people.push_back(p);
        }
        return {};
    }

    static qint64 toMicrosecondsOf(hours h) { return std::chrono::microseconds(h).count(); }

    // 0.34 requested, 0.27 confirmed, 0.04 withdrawn a conversation: most confirm, some take it back.
    void consentOf(Person &p, quint32 index)
    {
        const qint64 end = toMicroseconds(m_options.until);
        p.consentId = m_dice.id();
        add(p.created, index, Kind::Requested, 0, true);
        if (!m_dice.chance(0.8))
            return;
        p.confirmed = std::min(end - 2'000'000, p.created + 20'000'000 + qint64(m_dice.unit() * 3.6e9));
        add(p.confirmed, index, Kind::Confirmed, 0, true);
        if (m_dice.chance(0.15)) {
            p.withdrawn = p.confirmed + qint64(m_dice.unit() * double(end - p.confirmed - 1'000'000));
            add(p.withdrawn, index, Kind::Withdrawn, 0, true);
        }
    }

    void add(qint64 time, quint32 subject, Kind kind, quint32 message, bool marketing)
    {
        m_events.push_back(
            {std::min(time, toMicroseconds(m_options.until) - 1'000'000), subject, message, kind, marketing});
    }

    quint32 newMessage(quint32 subject, quint8 purpose)
    {
        m_messages.emplace_back(subject, purpose);
        return quint32(m_messages.size());
    }

    // Nights and Sundays are quiet.
    qint64 dayCurve(qint64 time)
    {
        while (true) {
            const qint64 hour = time / 3'600'000'000 % 24;
            if (hour >= 6 && hour < 21)
                return time;
            time += 3'600'000'000 * (1 + m_dice.below(8));
        }
    }

    void conversations()
    {
        const bool faulty = m_options.faults.contains("marketing-after-stop"_L1);
        const qint64 end = toMicroseconds(m_options.until);
        while (qint64(m_events.size()) < m_options.entries) {
            // Zipf over subjects, by inversion of the continuous form.
            const auto rank = quint32(std::pow(double(m_people.size()), m_dice.unit())) - 1;
            const quint32 subject =
                std::min<quint32>(rank * 7919 % quint32(m_people.size()), quint32(m_people.size()) - 1);
            const Person &p = m_people[subject];
            const qint64 time = dayCurve(p.created + qint64(m_dice.unit() * double(end - p.created)));
            const bool covered = p.confirmed && time > p.confirmed && (!p.withdrawn || time < p.withdrawn);
            const bool marketing = covered && m_dice.chance(0.3);
            conversation(subject, time, marketing);
        }
        for (quint32 i = 0; faulty && i < m_people.size(); ++i)
            if (m_people[i].withdrawn && m_people[i].withdrawn + 7'200'000'000 < end) {
                conversation(i, m_people[i].withdrawn + 3'600'000'000, true);
                break;
            }
    }

    void conversation(quint32 subject, qint64 t, bool marketing)
    {
        const auto later = [&](double upTo) { return t += 300'000 + qint64(m_dice.unit() * upTo * 1e6); };
        const int outgoing = m_dice.chance(0.3) ? 3 : 2;
        for (int i = 0; i < outgoing; ++i) {
            const quint32 id = newMessage(subject, marketing ? 1 : 0);
            add(later(30), subject, Kind::Send, id, marketing);
            add(later(2), subject, Kind::Sent, id, marketing);
            if (m_dice.chance(0.02)) {
                add(later(4), subject, Kind::Failed, id, marketing);
                continue;
            }
            add(later(20), subject, Kind::Delivered, id, marketing);
            if (m_dice.chance(0.68))
                add(later(1800), subject, Kind::Read, id, marketing);
        }
        if (m_dice.chance(0.8)) {
            const quint32 id = newMessage(subject, 2);
            add(later(600), subject, Kind::Received, id, false);
            if (m_dice.chance(0.9))
                add(later(300), subject, Kind::MarkRead, id, false);
        }
        if (m_dice.chance(0.12))
            add(later(3600), subject, Kind::RecordView, 0, false);
        if (m_dice.chance(0.03))
            add(later(60), subject, Kind::Search, 0, false);
        if (m_dice.chance(0.0015))
            add(later(5), subject, Kind::Denied, 0, false);
    }

    Done storeMessages()
    {
        std::vector<qint64> first(m_messages.size() + 1), last(m_messages.size() + 1);
        std::vector<const char *> state(m_messages.size() + 1, "received");
        for (const DemoEvent &e : m_events) {
            if (!e.message)
                continue;
            if (!first[e.message])
                first[e.message] = e.timeUs;
            last[e.message] = e.timeUs;
            switch (e.kind) {
            case Kind::Sent:
                state[e.message] = "sent";
                break;
            case Kind::Delivered:
                state[e.message] = "delivered";
                break;
            case Kind::Read:
                state[e.message] = "read";
                break;
            case Kind::Failed:
                state[e.message] = "failed";
                break;
            default:
                break;
            }
        }
        static const char *const purposes[] = {intake::orderPurpose, intake::marketingPurpose, "service"};
        static const char *const templates[] = {"order_shipped", "offer_of_the_month"};
        NACHWEIS_ASSIGN(Statement in,
                        m_db.prepare("INSERT INTO messages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)"));
        for (size_t i = 0; i < m_messages.size(); ++i) {
            const auto [subject, purpose] = m_messages[i];
            in.bindText(1, messageId(quint32(i + 1)));
            in.bindText(2, m_people[subject].id.toUtf8());
            in.bindText(3, m_channel.toUtf8());
            in.bindText(4, purposes[purpose]);
            in.bindText(5, purpose == 2 ? "in" : "out");
            in.bindText(6, purpose == 2 ? "text" : "template");
            purpose == 2 ? in.bindNull(7) : in.bindText(7, templates[purpose]);
            in.bindText(8, state[i + 1]);
            const bool failed = state[i + 1][0] == 'f';
            failed ? in.bind(9, 131026) : in.bindNull(9);
            in.bind(10, first[i + 1]);
            in.bind(11, last[i + 1]);
            NACHWEIS_TRY(in.run());
        }
        return {};
    }

    static QByteArray messageId(quint32 number)
    {
        return "wamid.S" + QByteArray::number(number).rightJustified(9, '0');
    }

    Done storeConsents()
    {
        const bool withoutContext = m_options.faults.contains("reply-without-context"_L1);
        const bool unsignedReply = m_options.faults.contains("unsigned-webhook"_L1);
        const qint64 newText = toMicroseconds(m_options.until - span + hours(24 * 45));
        int number = 0;
        for (Person &p : m_people) {
            if (p.consentId.isEmpty())
                continue;
            ++number;
            const auto change = [&](const char *kind, const char *route, qint64 at, const QString &evidenceId) {
                return consent::ConsentChange{p.id,
                                              QLatin1String(intake::marketingPurpose),
                                              m_channel,
                                              QLatin1String(kind),
                                              QLatin1String(route),
                                              u"subject"_s,
                                              fromMicroseconds(at),
                                              fromMicroseconds(at),
                                              u"offers"_s,
                                              p.locale,
                                              p.created < newText ? 1 : 2,
                                              evidenceId,
                                              p.consentId,
                                              p.consentId + '/'_L1 + QLatin1String(kind)};
            };
            NACHWEIS_TRY(consent::recordConsentChange(m_db, change("requested", "web_form", p.created, {})));
            if (p.confirmed) {
                const QString evidence = m_dice.id();
                const QByteArray payload =
                    u"{\"type\":\"button\",\"button\":{\"payload\":\"opt_in:marketing\"},\"n\":%1}"_s.arg(number)
                        .toUtf8();
                NACHWEIS_ASSIGN(const SecretBytes key, people::dataKey(m_db, m_session.keys, p.id));
                const bool firstOnes = number <= 3;
                NACHWEIS_TRY(m_db.run(u"INSERT INTO consent_evidence VALUES (?, ?, 'opt_in_reply', ?, ?, ?, ?, ?, ?)"_s,
                                      {evidence, p.id, u"wamid.R%1"_s.arg(number),
                                       withoutContext && firstOnes ? QVariant() : QVariant(u"wamid.Q%1"_s.arg(number)),
                                       QString::fromLatin1(bytes(sha256(payload)).toHex()),
                                       aeadSeal(key.view(), payload, "nachweis-evidence-v1\n" + evidence.toUtf8()),
                                       unsignedReply && firstOnes ? u"absent"_s : u"valid"_s, p.confirmed}));
                NACHWEIS_TRY(consent::recordConsentChange(m_db, change("confirmed", "button", p.confirmed, evidence)));
            }
            if (p.withdrawn)
                NACHWEIS_TRY(consent::recordConsentChange(m_db, change("withdrawn", "keyword", p.withdrawn, {})));
        }
        return {};
    }

    Done fillIntake()
    {
        const qint64 all = qint64(m_events.size());
        for (size_t from = 0; from < m_events.size();) {
            const size_t to = std::min(m_events.size(), from + 100'000);
            NACHWEIS_TRY(m_stores.audit.transaction([&]() -> Done {
                NACHWEIS_ASSIGN(Statement in,
                                m_stores.audit.prepare("INSERT INTO intake (event_id, time_us, action, "
                                                       "actor, subject, integration, purpose, outcome, ref) "
                                                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
                for (size_t i = from; i < to; ++i)
                    NACHWEIS_TRY(report(in, m_events[i]));
                return {};
            }));
            from = to;
            NACHWEIS_TRY(log::sequence(m_stores.audit, m_session));
            if (m_options.progress)
                m_options.progress(qint64(from), all);
        }
        return {};
    }

    Done report(Statement &in, const DemoEvent &e)
    {
        const Person &p = m_people[e.subject];
        const bool consentEvent = e.kind == Kind::Requested || e.kind == Kind::Confirmed || e.kind == Kind::Withdrawn;
        const bool byStaff = e.kind == Kind::RecordView || e.kind == Kind::Search;
        QByteArray id = m_dice.id().toUtf8();
        if (consentEvent)
            id = p.consentId.toUtf8() + '/' + QByteArray(actionOf(e.kind)).mid(8);
        in.bindText(1, id);
        in.bind(2, e.timeUs);
        in.bindText(3, actionOf(e.kind));
        const bool api = e.kind == Kind::Send || e.kind == Kind::MarkRead || e.kind == Kind::Denied;
        in.bindText(4, byStaff ? "agent:shop/support" : api ? "integration:shop" : "integration:whatsapp-cloud");
        e.kind == Kind::Search || e.kind == Kind::Denied ? in.bindNull(5) : in.bindText(5, p.id.toUtf8());
        byStaff ? in.bindNull(6) : in.bindText(6, api ? "shop" : "whatsapp-cloud");
        in.bindText(7, e.marketing ? intake::marketingPurpose : intake::orderPurpose);
        in.bindText(8, e.kind == Kind::Denied ? "denied" : e.kind == Kind::Failed ? "error:131026" : "ok");
        if (consentEvent)
            in.bindText(9, p.consentId.toUtf8());
        else
            e.message ? in.bindText(9, messageId(e.message)) : in.bindNull(9);
        return in.run();
    }
};

// Requests in several states and incidents of which one clock is running, made by the same functions that staff use.
Done officersWork(const Stores &stores, const Session &officer, const Session &approver, const DemoOptions &options,
                  const std::vector<Person> &people)
{
    const Instant until = options.until;
    Session atDesk = officer;
    Session second = approver;
    Instant now = until - hours(24 * 20);
    atDesk.clock = second.clock = [&now] { return now += seconds(7); };
    const QString zone = u"Europe/Berlin"_s;
    const auto person = [&](size_t i) { return people[i % people.size()].id; };
    const auto open = [&](requests::Right right, size_t who, hours ago, const char *via) {
        now = until - ago + hours(1);
        return requests::openRequest(stores, atDesk, right, person(who), until - ago, QLatin1String(via), zone);
    };
    const auto decided = [&](const QString &id, const char *norm) -> Done {
        NACHWEIS_TRY(requests::identifyRequest(stores, atDesk, id, u"reply from the number on record"_s));
        return requests::decideRequest(stores, atDesk, id, requests::Decision::Grant, QLatin1String(norm), {});
    };
    NACHWEIS_TRY(people::setOrganisation(
        stores, atDesk,
        {u"Nordlicht Versand GmbH"_s, u"Kaistraße 7\n20457 Hamburg"_s, u"datenschutz@nordlicht-versand.example"_s,
         u"Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit"_s, u"DE-HH"_s, 30}));
    NACHWEIS_ASSIGN(const requests::Request fresh, open(requests::Right::Erasure, 11, hours(20), "whatsapp"));
    NACHWEIS_ASSIGN(const requests::Request waiting, open(requests::Right::Erasure, 23, hours(24 * 6), "email"));
    NACHWEIS_TRY(decided(waiting.id, "Art. 17(1)(b)"));
    NACHWEIS_ASSIGN(const requests::Request approved, open(requests::Right::Erasure, 37, hours(24 * 9), "letter"));
    NACHWEIS_TRY(decided(approved.id, "Art. 17(1)(a)"));
    NACHWEIS_TRY(requests::approveRequest(stores, second, approved.id));
    NACHWEIS_ASSIGN(const requests::Request done, open(requests::Right::Erasure, 51, hours(24 * 15), "whatsapp"));
    NACHWEIS_TRY(decided(done.id, "Art. 17(1)(b)"));
    NACHWEIS_TRY(requests::approveRequest(stores, second, done.id));
    NACHWEIS_TRY(requests::executeErasure(stores, atDesk, done.id));
    NACHWEIS_TRY(requests::answerRequest(stores, atDesk, done.id,
                                         {requests::Told::Reasons, requests::Told::Complaint,
                                          requests::Told::Remedy})); // the proof of the consent stays
    NACHWEIS_ASSIGN(const QList<requests::Recipient> told, requests::recipients(*stores.gateway, done.id));
    const bool openTask = options.faults.contains("open-vendor-task"_L1);
    for (const requests::Recipient &one : told)
        if (!openTask || one.vendorId != told.first().vendorId)
            NACHWEIS_TRY(
                requests::setRecipient(stores, atDesk, done.id, one.vendorId, requests::RecipientState::Confirmed, {}));
    if (!openTask) // with a recipient that nobody has told, a request cannot be closed
        NACHWEIS_TRY(requests::closeRequest(stores, atDesk, done.id));
    NACHWEIS_ASSIGN(const requests::Request late, open(requests::Right::Access, 64, hours(24 * 40), "email"));
    NACHWEIS_TRY(requests::identifyRequest(stores, atDesk, late.id, u"customer account"_s));
    if (options.faults.contains("hold-against-due"_L1))
        NACHWEIS_TRY(stores.gateway->run(
            u"INSERT INTO holds VALUES (?, 'subject', ?, 'Rechtsstreit 12 C 34/26', ?, 'approver', NULL, NULL)"_s,
            {officer.newId(), approved.subject, toMicroseconds(now)}));

    now = until - hours(24 * 30);
    NACHWEIS_ASSIGN(const incidents::Incident old,
                    incidents::openIncident(stores, atDesk, u"Rundmail mit offenem Verteiler"_s, now - hours(2), zone));
    NACHWEIS_TRY(
        incidents::becomeAware(stores, atDesk, old.id, now - hours(1), u"Der Verteiler lag einem Empfänger vor."_s));
    NACHWEIS_TRY(incidents::assessIncident(stores, atDesk, old.id, incidents::Risk::Risk,
                                           u"212 Adressen, keine besonderen Kategorien."_s));
    now += hours(20);
    NACHWEIS_TRY(incidents::fileNotification(stores, atDesk, old.id, now, u"Az. 2026-0815"_s, {}));
    NACHWEIS_TRY(incidents::closeIncident(stores, atDesk, old.id, u"Versand umgestellt, Betroffene benachrichtigt."_s));
    now = until - hours(24 * 4);
    NACHWEIS_TRY(
        incidents::openIncident(stores, atDesk, u"Auffällig viele abgewiesene Anmeldungen"_s, now - hours(3), zone));
    now = until - hours(30) - minutes(48);
    NACHWEIS_ASSIGN(
        const incidents::Incident running,
        incidents::openIncident(stores, atDesk, u"Zugriffstoken in öffentlichem Quelltext"_s, now - hours(5), zone));
    NACHWEIS_TRY(incidents::becomeAware(stores, atDesk, running.id, now,
                                        u"Das Token wurde von einer fremden Adresse benutzt."_s));
    return incidents::addNote(stores, atDesk, running.id, u"Token gesperrt, Anbieter angeschrieben."_s);
}

} // namespace

Result<Demo> createDemo(const QString &folder, const DemoOptions &options)
{
    for (const QString &fault : options.faults)
        if (!demoFaults().contains(fault))
            return fail(ErrorCode::Usage, Tr::tr("“%1” is not a fault that is known.").arg(fault),
                        Tr::tr("Known are: %1.").arg(demoFaults().join(' '_L1)));
    if (options.subjects < leastSubjects)
        return fail(ErrorCode::Usage, Tr::tr("The sample needs at least %1 subjects.").arg(leastSubjects));
    auto ids = std::make_shared<Dice>(options.seed ^ 0x6e616368ull);
    const SecretBytes passphrase{QByteArrayView(demoPassphrase())};
    constexpr KdfParameters kdf{2, 19'456, 1}; // the least that is taken: everybody knows the passphrase
    NACHWEIS_ASSIGN(Session officer, createWorkspace(
                                         folder, u"nachweis.example/sample-%1"_s.arg(options.seed), u"officer"_s,
                                         passphrase, [&options] { return options.until; }, kdf));
    officer.newId = [ids] { return ids->id(); };
    Session founding = officer;
    founding.clock = [&options] { return options.until - span - hours(48); };
    {
        NACHWEIS_ASSIGN(const Stores stores, Stores::open(officer));
        for (const auto &[name, duty] :
             {std::pair(u"approver"_s, Duty::Approver), std::pair(u"auditor"_s, Duty::Auditor)}) {
            NACHWEIS_TRY(desk::joinWorkspace(folder, name, duty, passphrase, kdf));
            NACHWEIS_TRY(desk::addMember(stores, founding, name));
            NACHWEIS_TRY(unlock(folder, name, passphrase)); // takes the keys out of the envelope
        }
        NACHWEIS_ASSIGN(Session approver, unlock(folder, u"approver"_s, passphrase, officer.clock));
        approver.newId = officer.newId;
        Generator generator(officer, stores, options);
        NACHWEIS_TRY(generator.run());
        NACHWEIS_TRY(officersWork(stores, officer, approver, options, generator.persons()));
    }
    Demo demo{officer.workspace.folder, officer.workspace.vkey, options.subjects, 0};
    NACHWEIS_ASSIGN(const Stores stores, Stores::open(officer));
    NACHWEIS_ASSIGN(const QVariant entries, stores.audit.value(u"SELECT max(idx) + 1 FROM entries"_s));
    demo.entries = entries.toLongLong();
    NACHWEIS_TRY(plantLedgerFaults(stores.audit, officer.workspace, options.faults));
    return demo;
}

} // namespace nachweis::sample
