// SPDX-License-Identifier: GPL-3.0-or-later
// Messages held against consents: every reason, at the instant before and after each step; and a second, slow opinion
// over a whole sample.
#include "consent/consents.h"
#include "consent/coverage.h"
#include "people/subjects.h"
#include "support.h"

using namespace nachweis;

class TestCoverage : public QObject
{
    Q_OBJECT
    test::Sample m_sample;

    static consent::Coverage compared(const Database &gateway, const consent::CoverageOptions &options = {})
    {
        return consent::messageCoverage(gateway, options).value();
    }
    static QString reasons(const consent::Coverage &c)
    {
        QStringList list;
        for (int i = 0; i < consent::coverCount; ++i)
            if (c.counts[size_t(i)] > 0)
                list += u"%1=%2"_s.arg(consent::coverName(consent::Cover(i))).arg(c.counts[size_t(i)]);
        return list.join(' '_L1);
    }

private Q_SLOTS:
    void everyReason()
    {
        const Session session = m_sample.open();
        const Stores stores = std::move(*Stores::open(session));
        const Database &db = *stores.gateway;
        NVERIFY(db.script(
            u"DELETE FROM messages; DELETE FROM consent_events; DELETE FROM consents;"
            "INSERT INTO channels SELECT 'sms:1', 'sms', 'SMS', business_name, '+49 40 1', vendor_id FROM channels "
            "LIMIT 1;"
            "INSERT INTO purposes (purpose_id, title_de, title_en, category, legal_basis, norm, double_opt_in, "
            "class_id) SELECT 'surveys', 'Umfragen', 'Surveys', 'marketing', 'consent', norm, 0, class_id "
            "FROM purposes WHERE purpose_id = 'marketing'"_s));
        const QString whatsapp =
            db.value(u"SELECT channel_id FROM channels WHERE kind = 'whatsapp'"_s).value().toString();
        const Instant t0 = test::instant("2026-06-01T08:00:00Z");
        const auto at = [&](int hours) { return t0 + std::chrono::hours(hours); };
        const QString who = people::createSubject(db, session.keys, u"de"_s, u"DE"_s, t0).value();
        int number = 0;
        const auto step = [&](const char *kind, const char *purpose, const QString &channel, int hours) {
            consent::ConsentChange c{who,         QLatin1String(purpose),
                                     channel,     QLatin1String(kind),
                                     u"system"_s, u"subject"_s,
                                     at(hours),   at(hours),
                                     {},          {},
                                     0,           {},
                                     {},          {}};
            NVERIFY(consent::recordConsentChange(db, c));
        };
        const auto cover = [&](const QVariant &purpose, const QString &channel, int hours) {
            db.run(u"DELETE FROM messages"_s).value();
            db.run(
                  u"INSERT INTO messages VALUES (?, ?, ?, ?, 'out', 'template', 'offer', 'sent', NULL, ?, ?, NULL)"_s,
                  {u"m%1"_s.arg(++number), who, channel, purpose, toMicroseconds(at(hours)), toMicroseconds(at(hours))})
                .value();
            const consent::Coverage c = compared(db);
            for (int i = 0; i < consent::coverCount; ++i)
                if (c.counts[size_t(i)] == 1)
                    return consent::coverName(consent::Cover(i));
            return QString();
        };
        const QVariant marketing = u"marketing"_s;
        QCOMPARE(cover(marketing, whatsapp, 0), u"never_asked"_s);
        QCOMPARE(cover(QVariant(), whatsapp, 0), u"no_basis"_s);
        QCOMPARE(cover(u"order_updates"_s, whatsapp, 0), u"other_basis"_s);
        step("confirmed", "surveys", whatsapp, 0);
        QCOMPARE(cover(marketing, whatsapp, 0), u"other_purpose"_s);
        step("confirmed", "marketing", u"sms:1"_s, 0);
        QCOMPARE(cover(marketing, whatsapp, 0), u"other_channel"_s);
        step("requested", "marketing", whatsapp, 10);
        QCOMPARE(cover(marketing, whatsapp, 10), u"not_confirmed"_s); // asked for a double opt-in
        step("confirmed", "marketing", whatsapp, 20);
        QCOMPARE(cover(marketing, whatsapp, 19), u"not_confirmed"_s);
        QCOMPARE(cover(marketing, whatsapp, 20), u"consent"_s);
        step("withdrawn", "marketing", whatsapp, 30);
        QCOMPARE(cover(marketing, whatsapp, 29), u"consent"_s); // not backwards, Art. 7(3)
        QCOMPARE(cover(marketing, whatsapp, 30), u"withdrawn_before"_s);
        step("confirmed", "marketing", whatsapp, 40);
        QCOMPARE(cover(marketing, whatsapp, 41), u"consent"_s);
        step("platform_stop", "marketing", whatsapp, 50);
        QCOMPARE(cover(marketing, whatsapp, 51), u"platform_stop"_s);
        step("platform_resume", "marketing", whatsapp, 60);
        QCOMPARE(cover(marketing, whatsapp, 61), u"consent"_s);
        step("expired", "marketing", whatsapp, 70);
        QCOMPARE(cover(marketing, whatsapp, 71), u"expired"_s);
        step("invalidated", "marketing", whatsapp, 80);
        QCOMPARE(cover(marketing, whatsapp, 81), u"proof_missing"_s);
        step("objected", "marketing", whatsapp, 90);
        QCOMPARE(cover(marketing, whatsapp, 91), u"objected"_s);
        step("objected", "order_updates", whatsapp, 95);
        QCOMPARE(cover(u"order_updates"_s, whatsapp, 94), u"other_basis"_s);
        QCOMPARE(cover(u"order_updates"_s, whatsapp, 96), u"objected"_s);
        QCOMPARE(cover(u"surveys"_s, whatsapp, 1), u"consent"_s); // no double opt-in asked for
    }
    void theSampleIsCovered()
    {
        const Session session = m_sample.open();
        const Stores stores = std::move(*Stores::open(session));
        const consent::Coverage c = compared(*stores.gateway);
        QVERIFY(c.messages > 200);
        QCOMPARE(c.uncovered(), 0);
        qint64 weeks = 0, campaigns = 0;
        for (const auto &[all, bad] : c.weeks)
            weeks += all;
        for (const auto &[all, bad] : c.campaigns)
            campaigns += all;
        QCOMPARE(weeks, c.messages);
        QCOMPARE(campaigns, c.messages);
        for (auto it = c.weeks.begin(); it != c.weeks.end(); ++it)
            QCOMPARE(QDate(1970, 1, 1).addDays(it.key()).dayOfWeek(), int(Qt::Monday));
    }
    // SQL says the same, message by message, in another way; in one pass and in many.
    void aSecondOpinion()
    {
        const Session session = m_sample.open();
        const Stores stores = std::move(*Stores::open(session));
        const Database &db = *stores.gateway;
        // A quarter of all messages become advertising, whether anybody agreed or not.
        NVERIFY(db.script(u"UPDATE messages SET purpose_id = 'marketing' WHERE direction = 'out' AND rowid % 4 = 0"_s));
        const qint64 slow =
            db.value(u"SELECT count(*) FROM messages m WHERE m.direction = 'out' AND m.purpose_id = 'marketing' AND "
                     u"coalesce((SELECT e.kind IN ('confirmed', 'platform_resume') FROM consent_events e "
                     "JOIN consents c ON c.consent_id = e.consent_id WHERE c.subject = m.subject AND c.purpose_id = "
                     "m.purpose_id AND c.channel_id = m.channel_id AND e.occurred_us <= m.created_us "
                     "ORDER BY e.occurred_us DESC, e.rowid DESC LIMIT 1), 0) = 0"_s)
                .value()
                .toLongLong();
        const consent::Coverage c = compared(db);
        QVERIFY(slow > 20);
        QCOMPARE(c.uncovered(), slow);
        QCOMPARE(qint64(c.list.size()), slow);
        QVERIFY(
            std::is_sorted(c.list.begin(), c.list.end(), [](const auto &a, const auto &b) { return a.sent < b.sent; }));
        consent::CoverageOptions small;
        small.eventsAtOnce = 20;
        const consent::Coverage passes = compared(db, small);
        QCOMPARE(reasons(passes), reasons(c));
        QCOMPARE(passes.list.size(), c.list.size());
        consent::CoverageOptions period;
        period.since = c.list[c.list.size() / 2].sent;
        const consent::Coverage later = compared(db, period);
        QVERIFY(later.first >= *period.since && later.uncovered() < c.uncovered() && later.uncovered() > 0);
        std::atomic<bool> cancelled{true};
        consent::CoverageOptions stopped;
        stopped.cancel = &cancelled;
        QCOMPARE(consent::messageCoverage(db, stopped).error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
