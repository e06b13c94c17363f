// SPDX-License-Identifier: GPL-3.0-or-later
// Who is affected and what the log shows of itself: counts against a slow opinion in SQL, HIPAA's two thresholds,
// detectors whose windows are not cut by looking often.
#include "consent/coverage.h"
#include "incidents/advice.h"
#include "incidents/affected.h"
#include "incidents/attachments.h"
#include "incidents/detectors.h"
#include "incidents/incident_report.h"
#include "people/purposes.h"
#include "support.h"

#include <QJsonDocument>

using namespace nachweis;

class TestDetectors : public QObject
{
    Q_OBJECT
    test::Sample m_sample;

    static incidents::Incident opened(const Stores &stores, const Session &session)
    {
        return *incidents::openIncident(stores, session, u"Lost laptop"_s, {}, test::berlin());
    }
    static void happened(const Stores &stores, const char *action, const char *actor, const char *outcome, Instant at,
                         const QString &subject, const char *integration = "", bool phi = false,
                         const char *purpose = "", const QString &ref = {})
    {
        ledger::Event e;
        e.time = at;
        e.action = QLatin1String(action);
        e.actor = QLatin1String(actor);
        e.outcome = QLatin1String(outcome);
        e.integration = QLatin1String(integration);
        e.purpose = QLatin1String(purpose);
        e.phi = phi;
        e.subject = subject;
        e.ref = ref;
        NVERIFY(log::report(stores.audit, e));
    }
    // A message of the platform, as an import records it: evidence in the store and an entry that names the message.
    static void reply(const Stores &stores, const QString &subject, int n, const char *signature, Instant at)
    {
        NVERIFY(stores.gateway->run(
            u"INSERT INTO consent_evidence VALUES (?, ?, 'keyword', ?, NULL, 'x', NULL, ?, ?)"_s,
            {u"evidence-%1"_s.arg(n), subject, u"in-%1"_s.arg(n), QLatin1String(signature), toMicroseconds(at)}));
        happened(stores, "message.received", "integration:whatsapp-cloud", "ok", at, subject, "whatsapp-cloud", false,
                 "", u"in-%1"_s.arg(n));
    }
    static QStringList named(const Stores &stores)
    {
        QStringList names;
        const auto open = incidents::incidentProposals(*stores.gateway);
        for (const incidents::IncidentProposal &p : *open)
            names += u"%1 %2 %3"_s.arg(nameOf(p.detector), p.what).arg(p.entries);
        names.sort();
        return names;
    }
    static QString anybody(const Stores &stores)
    {
        return stores.gateway->value(u"SELECT subject FROM subjects WHERE state = 'active' ORDER BY subject LIMIT 1"_s)
            .value()
            .toString();
    }

private Q_SLOTS:
    void whoIsAffected()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const incidents::Incident i = opened(*stores, officer);
        incidents::AffectedQuery query;
        query.integration = u"whatsapp-cloud"_s;
        query.action = u"message.sent"_s;
        NVERIFY(incidents::runAffected(*stores, officer, i.id, query));
        // Against a slow opinion.
        const int persons =
            stores->audit
                .value(u"SELECT count(DISTINCT subject) FROM entries WHERE integration = 'whatsapp-cloud' "
                       "AND action = 'message.sent'"_s)
                ->toInt();
        const int records =
            stores->audit
                .value(
                    u"SELECT count(*) FROM entries WHERE integration = 'whatsapp-cloud' AND action = 'message.sent'"_s)
                ->toInt();
        const auto scopes = incidents::affectedScopes(*stores->gateway, i.id);
        QCOMPARE(scopes->size(), 1);
        QCOMPARE(scopes->first().figures.persons, persons);
        QCOMPARE(scopes->first().figures.records, records);
        QVERIFY(!scopes->first().confirmed);
        qint64 sum = 0;
        for (const qint64 n : scopes->first().figures.byLocale)
            sum += n;
        QCOMPARE(sum, persons);
        NVERIFY(incidents::confirmAffected(*stores, officer, i.id, 1));
        QCOMPARE(incidents::confirmAffected(*stores, officer, i.id, 9).error().code, ErrorCode::NotFound);
        QVERIFY(incidents::affectedScopes(*stores->gateway, i.id)->first().confirmed);
        // The query stays and gives the same again.
        QCOMPARE(incidents::affectedFigures(*stores, i.id, scopes->first().query)->records, records);
        NVERIFY(incidents::attachEntries(*stores, officer, i.id, {10, 11, 12}));
        QCOMPARE(incidents::attachEntries(*stores, officer, i.id, {999'999}).error().code, ErrorCode::BadInput);
        incidents::AffectedQuery attached;
        attached.attachedEntries = true;
        QCOMPARE(incidents::affectedFigures(*stores, i.id, attached)->records, 3);
        QVERIFY(
            stores->gateway->value(u"SELECT count(*) FROM incident_subjects WHERE incident_id = ?"_s, {i.id})->toInt() >
            0); // a hold on the incident finds them
        QTemporaryDir folder;
        const auto list = incidents::writeRecipientList(*stores, officer, i.id, folder.filePath(u"r.zip"_s));
        NVERIFY(list);
        QCOMPARE(list->persons + list->without,
                 stores->gateway->value(u"SELECT count(*) FROM incident_subjects WHERE incident_id = ?"_s, {i.id})
                     ->toLongLong());
        QVERIFY2(list->persons > 50, qPrintable(QString::number(list->persons)));
        QCOMPARE(documents::readArchive(folder.filePath(u"r.zip"_s)).error().code, ErrorCode::WrongKey);
        const auto csv = documents::readArchive(folder.filePath(u"r.zip"_s), list->passphrase);
        QVERIFY(csv->contains(u"recipients-de.csv"_s) && csv->contains(u"recipients-en.csv"_s));
        QVERIFY(csv->value(u"recipients-de.csv"_s).contains(",\"'+49")); // a number stays a text
        QVERIFY(csv->value(u"manifest.json"_s).contains("formula_pattern"));
        QCOMPARE(incidents::writeRecipientList(*stores, officer, u"INC-2"_s, folder.filePath(u"n.zip"_s)).error().code,
                 ErrorCode::NotFound);
        const QByteArray picture(100'000, 'p');
        NVERIFY(incidents::addIncidentFile(*stores, officer, i.id, u"screenshot.png"_s, picture));
        const auto files = incidents::incidentFiles(*stores->gateway, i.id);
        QCOMPARE(files->first().sha256, QString::fromLatin1(bytes(sha256(picture)).toHex()));
        QCOMPARE(*incidents::incidentFile(*stores, officer, files->first().id), picture);
        NVERIFY(incidents::addTask(*stores, officer, i.id, u"rotate the token"_s, u"Kim"_s, officer.clock()));
        NVERIFY(incidents::finishTask(*stores, officer, i.id,
                                      incidents::incidentTasks(*stores->gateway, i.id)->first().id));
        QCOMPARE(incidents::addTask(*stores, officer, i.id, u"x"_s, {}, {}).error().code, ErrorCode::BadInput);
    }
    void specialCategoriesAndStates()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const Database &db = *stores->gateway;
        const Instant at = officer.clock() - std::chrono::hours(1);
        QStringList people;
        auto rows = db.run(u"SELECT subject FROM subjects WHERE state = 'active' ORDER BY subject LIMIT 6"_s);
        while (rows->next())
            people += rows->value(0).toString();
        const std::pair<const char *, const char *> homes[] = {{"US", "US-TX"}, {"US", "US-TX"}, {"US", nullptr},
                                                               {"PR", nullptr}, {"DE", "DE-BY"}, {"US", "US-OH"}};
        for (int i = 0; i < 6; ++i)
            NVERIFY(db.run(u"UPDATE subjects SET country = ?, region = ? WHERE subject = ?"_s,
                           {QLatin1String(homes[i].first),
                            homes[i].second ? QVariant(QLatin1String(homes[i].second)) : QVariant(), people[i]}));
        // Marked by hand: three entries of two persons under a purpose that concerns health and beliefs, one of them
        // also PHI; PHI of three more under another purpose; one without any mark.
        NVERIFY(people::setSpecialCategories(*stores, officer, u"service"_s, {u"health"_s, u"beliefs"_s}));
        happened(*stores, "data.exported", "agent:shop/thief", "ok", at, people[0], "", true, "service");
        happened(*stores, "data.exported", "agent:shop/thief", "ok", at, people[0], "", false, "service");
        happened(*stores, "data.exported", "agent:shop/thief", "ok", at, people[4], "", false, "service");
        for (int i = 1; i < 4; ++i)
            happened(*stores, "data.exported", "agent:shop/thief", "ok", at, people[i], "", true, "order_updates");
        happened(*stores, "data.exported", "agent:shop/thief", "ok", at, people[5]);
        happened(*stores, "data.exported", "agent:shop/thief", "ok", at, {}, "", true); // names nobody
        NVERIFY(log::sequence(stores->audit, officer));
        const incidents::Incident i = opened(*stores, officer);
        incidents::AffectedQuery query;
        query.actor = u"agent:shop/thief"_s;
        NVERIFY(incidents::runAffected(*stores, officer, i.id, query));
        const auto scopes = incidents::affectedScopes(db, i.id);
        const incidents::AffectedFigures &f = scopes->first().figures; // as they were kept
        QCOMPARE(f.persons, 6);
        QCOMPARE(f.records, 7);
        QCOMPARE(f.byPurpose, (QMap<QString, qint64>{{QString(), 1}, {u"order_updates"_s, 3}, {u"service"_s, 3}}));
        QCOMPARE(f.unnamed, 1);
        QCOMPARE(f.phi, (incidents::PersonsAndRecords{4, 5}));
        QCOMPARE(f.special.keys(), (QStringList{u"beliefs"_s, u"health"_s}));
        QCOMPARE(f.special[u"beliefs"_s], (incidents::PersonsAndRecords{2, 3}));
        QCOMPARE(f.special[u"health"_s], (incidents::PersonsAndRecords{5, 6}));
        QCOMPARE(f.phiByState, (QMap<QString, qint64>{{u"US"_s, 1}, {u"US-PR"_s, 1}, {u"US-TX"_s, 2}}));
        // The notification begins with them.
        NVERIFY(incidents::becomeAware(*stores, officer, i.id, officer.clock(), u"certain"_s));
        const auto draft = incidents::filingDraft(db, officer.keys, *incidents::incident(db, i.id), u"gdpr-33-1"_s);
        QVERIFY2(draft->records.contains(u"6 records of 5 persons"_s), qPrintable(draft->records));
        // Marks can be taken back, by who may.
        QCOMPARE(people::setSpecialCategories(*stores, test::approver(officer), u"service"_s, {}).error().code,
                 ErrorCode::Refused);
        QCOMPARE(people::setSpecialCategories(*stores, officer, u"nowhere"_s, {}).error().code, ErrorCode::NotFound);
        QCOMPARE(people::setSpecialCategories(*stores, officer, u"service"_s, {u"shoe size"_s}).error().code,
                 ErrorCode::BadInput);
        NVERIFY(people::setSpecialCategories(*stores, officer, u"service"_s, {}));
        QCOMPARE(incidents::affectedFigures(*stores, i.id, query)->special.keys(), QStringList{u"health"_s});
        QCOMPARE(stores->audit
                     .value(u"SELECT count(*) FROM entries WHERE action = 'purpose.changed' AND outcome = 'done' "
                            "AND purpose = 'service'"_s)
                     ->toInt(),
                 2);
    }
    void hipaaHasTwoThresholds_data()
    {
        QTest::addColumn<int>("persons");
        QTest::addColumn<QJsonObject>("states");
        QTest::addColumn<QStringList>("rules");
        const QString each = u"hipaa-164-404"_s, media = u"hipaa-164-406"_s, atOnce = u"hipaa-164-408"_s,
                      yearly = u"hipaa-164-408-annual"_s;
        const auto states = [](std::initializer_list<std::pair<QString, QJsonValue>> list) {
            return QJsonObject(list);
        };
        const QString texas = u"US-TX"_s, ohio = u"US-OH"_s, unknown = u"US"_s;
        QTest::newRow("499") << 499 << states({{texas, 499}}) << QStringList{each, yearly};
        QTest::newRow("500 of one state: the Secretary, not the media")
            << 500 << states({{texas, 500}}) << QStringList{each, atOnce};
        QTest::newRow("501 of one state: the media too")
            << 501 << states({{texas, 501}}) << QStringList{each, media, atOnce};
        QTest::newRow("900 of two states") << 900 << states({{texas, 450}, {ohio, 450}}) << QStringList{each, atOnce};
        QTest::newRow("501 of unknown states: possible")
            << 501 << states({{unknown, 501}}) << QStringList{each, media, atOnce};
        QTest::newRow("450 and 51 unknown: possible")
            << 501 << states({{texas, 450}, {unknown, 51}}) << QStringList{each, media, atOnce};
        QTest::newRow("450 and 50 unknown: impossible")
            << 500 << states({{texas, 450}, {unknown, 50}}) << QStringList{each, atOnce};
        QTest::newRow("501, few of them in the United States")
            << 501 << states({{unknown, 20}}) << QStringList{each, atOnce};
    }
    void hipaaHasTwoThresholds()
    {
        QFETCH(int, persons);
        QFETCH(QJsonObject, states);
        QFETCH(QStringList, rules);
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const incidents::Incident i = opened(*stores, officer);
        NVERIFY(incidents::becomeAware(*stores, officer, i.id, officer.clock(), u"certain"_s));
        NVERIFY(stores->gateway->run(
            u"INSERT INTO incident_scopes VALUES (?, 1, '{}', ?, ?, ?, ?, 0, 0)"_s,
            {i.id, persons + 1000, persons, persons,
             QString::fromUtf8(
                 QJsonDocument(QJsonObject{{u"phi_persons"_s, persons}, {u"phi_states"_s, states}}).toJson())}));
        QStringList found;
        const auto advice =
            incidents::obligationsToConsider(*stores->gateway, *incidents::incident(*stores->gateway, i.id));
        for (const incidents::ObligationAdvice &one : *advice) {
            found += one.rule.id;
            QVERIFY(!one.why.isEmpty());
        }
        found.sort();
        QCOMPARE(found, rules);
    }
    void detectorsOverTheRegisters()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const incidents::DetectorOptions options{consent::uncoveredMessages, nullptr};
        NVERIFY(incidents::setDetectorSetting(*stores, officer, incidents::Threshold::UncoveredMessages, 1'000'000));
        NVERIFY(incidents::runDetectors(*stores, officer, options));
        QCOMPARE(incidents::incidentProposals(*stores->gateway)->size(), 0);
        NVERIFY(incidents::setDetectorSetting(*stores, officer, incidents::Threshold::UncoveredMessages, 2));
        // Three messages for a purpose that the person was never asked for, as a gateway writes and reports them; one
        // covered.
        const QString subject =
            stores->gateway
                ->value(u"SELECT subject FROM subjects WHERE subject NOT IN (SELECT subject FROM consents) "
                        "AND state = 'active' LIMIT 1"_s)
                .value()
                .toString();
        QVERIFY(!subject.isEmpty());
        const QString channel = stores->gateway->value(u"SELECT channel_id FROM channels LIMIT 1"_s).value().toString();
        for (int n = 0; n < 4; ++n) {
            const QString id = u"out-%1"_s.arg(n);
            const qint64 at = toMicroseconds(officer.clock()) - 1'000'000ll * (10 - n);
            NVERIFY(stores->gateway->run(
                u"INSERT INTO messages VALUES (?, ?, ?, ?, 'out', 'template', 'offer', 'delivered', NULL, ?, ?, "
                "NULL)"_s,
                {id, subject, channel, n == 3 ? u"order_updates"_s : u"marketing"_s, at, at}));
            ledger::Event e;
            e.time = fromMicroseconds(at);
            e.action = u"message.sent"_s;
            e.actor = u"integration:shop"_s;
            e.integration = u"shop"_s;
            e.outcome = u"ok"_s;
            e.subject = subject;
            e.ref = id;
            NVERIFY(log::report(stores->audit, e));
        }
        // A reply whose signature is wrong, however old it says it is.
        reply(*stores, subject, 1, "invalid", officer.clock() - std::chrono::hours(24 * 60));
        NVERIFY(log::sequence(stores->audit, officer));
        QCOMPARE(incidents::runDetectors(*stores, officer, options).value(), 2);
        const auto found = incidents::incidentProposals(*stores->gateway);
        QCOMPARE(found->size(), 2);
        for (const incidents::IncidentProposal &p : *found) {
            const bool uncovered = p.detector == incidents::Detector::UncoveredMessages;
            QVERIFY(uncovered || p.detector == incidents::Detector::WrongSignatures);
            QCOMPARE(p.entries, uncovered ? 3 : 1);
            const auto taken = incidents::takeIncidentProposal(*stores, officer, p.id, test::berlin());
            NVERIFY(taken);
            QCOMPARE(incidents::attachedEntries(*stores->gateway, taken->id)->size(), uncovered ? 3 : 1);
        }
        QCOMPARE(incidents::runDetectors(*stores, officer, options).value(), 0);
        std::atomic<bool> stop{true};
        QCOMPARE(incidents::runAffected(*stores, officer, u"INC-3"_s, {}, &stop).error().code, ErrorCode::Cancelled);
    }
    void detectorsPropose()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        NVERIFY(incidents::runDetectors(*stores, officer, {}));
        const auto before = incidents::incidentProposals(*stores->gateway);
        QCOMPARE(before->size(), 0); // the sample is quiet
        QCOMPARE(parseNamed<incidents::Threshold>(u"no such"_s).error().code, ErrorCode::BadInput);
        NVERIFY(incidents::setDetectorSetting(*stores, officer, incidents::Threshold::DeniedPerTenMinutes, 5));
        NVERIFY(incidents::setDetectorSetting(*stores, officer, incidents::Threshold::BulkReadsPerHour, 30));
        const auto event = [&](const char *action, const char *actor, const char *outcome, Instant at, int n,
                               const char *integration = "", bool phi = false) {
            happened(*stores, action, actor, outcome, at, u"s%1"_s.arg(n), integration, phi);
        };
        const Instant day = test::instant("2026-11-25T11:00:00Z"), night = test::instant("2026-11-25T01:00:00Z");
        for (int n = 0; n < 40; ++n)
            event("data.read", "agent:shop/curious", "ok", day + std::chrono::seconds(n), n);
        for (int n = 0; n < 30; ++n) // as many, over a day: no burst
            event("data.read", "agent:shop/calm", "ok", day + std::chrono::minutes(50 * n), n);
        for (int n = 0; n < 9; ++n)
            event("api.denied", "integration:shop", "denied", day + std::chrono::seconds(n), n, "shop");
        event("data.read", "agent:shop/night", "ok", night, 1, "", true);
        event("data.read", "agent:shop/day", "ok", day, 1, "", true);
        event("api.authenticated", "integration:ghost", "ok", day, 1, "ghost");
        NVERIFY(log::sequence(stores->audit, officer));
        QCOMPARE(incidents::runDetectors(*stores, officer, {}).value(), 4);
        QCOMPARE(incidents::runDetectors(*stores, officer, {}).value(), 0); // only what is new
        const auto found = incidents::incidentProposals(*stores->gateway);
        QStringList names;
        for (const incidents::IncidentProposal &p : *found)
            names += nameOf(p.detector) + ' '_L1 + p.what;
        names.sort();
        QCOMPARE(names, QStringList({u"bulk_reads agent:shop/curious"_s, u"denied_burst integration:shop"_s,
                                     u"phi_off_duty agent:shop/night"_s, u"unknown_integration ghost"_s}));
        const auto bulk = *std::find_if(found->begin(), found->end(), [](const incidents::IncidentProposal &p) {
            return p.detector == incidents::Detector::BulkReads;
        });
        QCOMPARE(bulk.entries, 40);
        const auto taken = incidents::takeIncidentProposal(*stores, officer, bulk.id, test::berlin());
        NVERIFY(taken);
        QCOMPARE(incidents::attachedEntries(*stores->gateway, taken->id)->size(), 40);
        QCOMPARE(toRfc3339Seconds(*taken->suspected), u"2026-11-25T11:00:00Z"_s);
        const QString ghost = std::find_if(found->begin(), found->end(), [](const incidents::IncidentProposal &p) {
                                  return p.detector == incidents::Detector::UnknownIntegration;
                              })->id;
        QCOMPARE(incidents::dismissIncidentProposal(*stores, officer, ghost, {}).error().code, ErrorCode::BadInput);
        NVERIFY(incidents::dismissIncidentProposal(*stores, officer, ghost, u"a test by the operator"_s));
        QCOMPARE(incidents::incidentProposals(*stores->gateway)->size(), 2);
        QCOMPARE(stores->gateway->value(u"SELECT reason FROM incident_proposals WHERE proposal_id = ?"_s, {ghost})
                     ->toString(),
                 u"a test by the operator"_s);
    }
    void lookingOftenHidesNoBurst()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        NVERIFY(incidents::setDetectorSetting(*stores, officer, incidents::Threshold::BulkReadsPerHour, 30));
        NVERIFY(incidents::runDetectors(*stores, officer, {}));
        const Instant start = test::instant("2026-11-25T09:00:00Z");
        int n = 0;
        const auto reads = [&](int count, std::chrono::minutes after) {
            for (int i = 0; i < count; ++i)
                happened(*stores, "data.read", "agent:shop/patient", "ok", start + after + std::chrono::seconds(i),
                         u"s%1"_s.arg(n++));
            return log::sequence(stores->audit, officer) ? incidents::runDetectors(*stores, officer, {}).value_or(-1)
                                                         : -2;
        };
        QCOMPARE(reads(20, std::chrono::minutes(0)), 0);
        QCOMPARE(reads(20, std::chrono::minutes(10)), 1); // 40 in one hour, over two looks
        QCOMPARE(named(*stores), QStringList{u"bulk_reads agent:shop/patient 40"_s});
        QCOMPARE(reads(20, std::chrono::minutes(20)), 0); // what was proposed counts no more
        QCOMPARE(reads(11, std::chrono::minutes(30)), 1);
        QCOMPARE(named(*stores),
                 (QStringList{u"bulk_reads agent:shop/patient 31"_s, u"bulk_reads agent:shop/patient 40"_s}));
        QCOMPARE(reads(20, std::chrono::minutes(120)), 0);
        QCOMPARE(reads(20, std::chrono::minutes(181)), 0); // an hour later it is another hour
    }
    void unsignedMessagesInADay()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        NVERIFY(incidents::setDetectorSetting(*stores, officer, incidents::Threshold::UnsignedWebhooksPerDay, 5));
        NVERIFY(incidents::runDetectors(*stores, officer, {}));
        const QString who = anybody(*stores);
        const Instant start = test::instant("2026-11-22T00:00:00Z");
        int n = 0;
        const auto replies = [&](int count, std::chrono::hours after, std::chrono::hours apart, const char *signature) {
            for (int i = 0; i < count; ++i)
                reply(*stores, who, n++, signature, start + after + apart * i);
            return log::sequence(stores->audit, officer) ? incidents::runDetectors(*stores, officer, {}).value_or(-1)
                                                         : -2;
        };
        QCOMPARE(replies(9, std::chrono::hours(0), std::chrono::hours(5), "absent"), 0); // five within any day
        QCOMPARE(replies(40, std::chrono::hours(44), std::chrono::hours(0), "valid"), 0);
        QCOMPARE(replies(2, std::chrono::hours(41), std::chrono::hours(1), "absent"),
                 1); // six of one day, over two looks
        QVERIFY2(named(*stores).first().startsWith(u"unsigned_webhooks "_s), qPrintable(named(*stores).join('\n'_L1)));
        QCOMPARE(replies(1, std::chrono::hours(43), std::chrono::hours(0), "absent"), 0);
        QCOMPARE(replies(1, std::chrono::hours(43), std::chrono::hours(0), "invalid"), 1); // one is enough
        QCOMPARE(named(*stores).size(), 2);
        QCOMPARE(replies(3, std::chrono::hours(44), std::chrono::hours(0), "absent"), 0);
        QCOMPARE(replies(1, std::chrono::hours(44), std::chrono::hours(0), "invalid"),
                 1); // hides none of those without a signature
        QCOMPARE(replies(3, std::chrono::hours(45), std::chrono::hours(0), "absent"), 1);
        QCOMPARE(incidents::setDetectorSetting(*stores, officer, incidents::Threshold::DutyEndsHour, 25).error().code,
                 ErrorCode::BadInput);
    }
};

QTEST_GUILESS_MAIN(TestDetectors)
#include "tst_detectors.moc"
