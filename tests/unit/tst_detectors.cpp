// SPDX-License-Identifier: GPL-3.0-or-later
// Who is affected and what the log shows of itself: counts against a slow opinion in SQL, HIPAA's two thresholds, detectors whose
// windows are not cut by looking often.
#include "consent/coverage.h"
#include "evidence/incident_report.h"
#include "incidents/advice.h"
#include "incidents/affected.h"
#include "incidents/attachments.h"
#include "incidents/detectors.h"
#include "people/purposes.h"
#include "support.h"

#include <QJsonDocument>

using namespace nachweis;

class TestDetectors : public QObject
{
    Q_OBJECT
    test::Sample m_sample;

    static Incident opened(const Stores &stores, const Session &session) { return *openIncident(stores, session, QStringLiteral("Lost laptop"), {}, test::berlin()); }
    static void happened(const Stores &stores, const char *action, const char *actor, const char *outcome, Instant at, const QString &subject, const char *integration = "", bool phi = false, const char *purpose = "", const QString &ref = {})
    {
        Event e;
        e.time = at;
        e.action = QLatin1String(action);
        e.actor = QLatin1String(actor);
        e.outcome = QLatin1String(outcome);
        e.integration = QLatin1String(integration);
        e.purpose = QLatin1String(purpose);
        e.phi = phi;
        e.subject = subject;
        e.ref = ref;
        NVERIFY(report(stores.audit, e));
    }
    // A message of the platform, as an import records it: evidence in the store and an entry that names the message.
    static void reply(const Stores &stores, const QString &subject, int n, const char *signature, Instant at)
    {
        NVERIFY(stores.gateway->run(QStringLiteral("INSERT INTO consent_evidence VALUES (?, ?, 'keyword', ?, NULL, 'x', NULL, ?, ?)"), {QStringLiteral("evidence-%1").arg(n), subject, QStringLiteral("in-%1").arg(n), QLatin1String(signature), toMicroseconds(at)}));
        happened(stores, "message.received", "integration:whatsapp-cloud", "ok", at, subject, "whatsapp-cloud", false, "", QStringLiteral("in-%1").arg(n));
    }
    static QStringList named(const Stores &stores)
    {
        QStringList names;
        const auto open = incidentProposals(*stores.gateway);
        for (const IncidentProposal &p : *open)
            names += QStringLiteral("%1 %2 %3").arg(p.detector, p.what).arg(p.entries);
        names.sort();
        return names;
    }
    static QString anybody(const Stores &stores) { return stores.gateway->value(QStringLiteral("SELECT subject FROM subjects WHERE state = 'active' ORDER BY subject LIMIT 1")).value().toString(); }

private Q_SLOTS:
    void whoIsAffected()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const Incident i = opened(*stores, officer);
        AffectedQuery query;
        query.integration = QStringLiteral("whatsapp-cloud");
        query.action = QStringLiteral("message.sent");
        NVERIFY(runAffected(*stores, officer, i.id, query));
        // Against a slow opinion.
        const int persons = stores->audit.value(QStringLiteral("SELECT count(DISTINCT subject) FROM entries WHERE integration = 'whatsapp-cloud' AND action = 'message.sent'"))->toInt();
        const int records = stores->audit.value(QStringLiteral("SELECT count(*) FROM entries WHERE integration = 'whatsapp-cloud' AND action = 'message.sent'"))->toInt();
        const auto scopes = affectedScopes(*stores->gateway, i.id);
        QCOMPARE(scopes->size(), 1);
        QCOMPARE(scopes->first().figures.persons, persons);
        QCOMPARE(scopes->first().figures.records, records);
        QVERIFY(!scopes->first().confirmed);
        qint64 sum = 0;
        for (const qint64 n : scopes->first().figures.byLocale)
            sum += n;
        QCOMPARE(sum, persons);
        NVERIFY(confirmAffected(*stores, officer, i.id, 1));
        QCOMPARE(confirmAffected(*stores, officer, i.id, 9).error().code, ErrorCode::NotFound);
        QVERIFY(affectedScopes(*stores->gateway, i.id)->first().confirmed);
        // The query stays and gives the same again.
        QCOMPARE(affectedFigures(*stores, i.id, scopes->first().query)->records, records);
        NVERIFY(attachEntries(*stores, officer, i.id, {10, 11, 12}));
        QCOMPARE(attachEntries(*stores, officer, i.id, {999'999}).error().code, ErrorCode::BadInput);
        AffectedQuery attached;
        attached.attachedEntries = true;
        QCOMPARE(affectedFigures(*stores, i.id, attached)->records, 3);
        QVERIFY(stores->gateway->value(QStringLiteral("SELECT count(*) FROM incident_subjects WHERE incident_id = ?"), {i.id})->toInt() > 0); // a hold on the incident finds them
        QTemporaryDir folder;
        const auto list = writeRecipientList(*stores, officer, i.id, folder.filePath(QStringLiteral("r.zip")));
        NVERIFY(list);
        QCOMPARE(list->persons + list->without, stores->gateway->value(QStringLiteral("SELECT count(*) FROM incident_subjects WHERE incident_id = ?"), {i.id})->toLongLong());
        QVERIFY2(list->persons > 50, qPrintable(QString::number(list->persons)));
        QCOMPARE(readArchive(folder.filePath(QStringLiteral("r.zip"))).error().code, ErrorCode::WrongKey);
        const auto csv = readArchive(folder.filePath(QStringLiteral("r.zip")), list->passphrase);
        QVERIFY(csv->contains(QStringLiteral("recipients-de.csv")) && csv->contains(QStringLiteral("recipients-en.csv")));
        QVERIFY(csv->value(QStringLiteral("recipients-de.csv")).contains("+49"));
        QCOMPARE(writeRecipientList(*stores, officer, QStringLiteral("INC-2"), folder.filePath(QStringLiteral("n.zip"))).error().code, ErrorCode::NotFound);
        const QByteArray picture(100'000, 'p');
        NVERIFY(addIncidentFile(*stores, officer, i.id, QStringLiteral("screenshot.png"), picture));
        const auto files = incidentFiles(*stores->gateway, i.id);
        QCOMPARE(files->first().sha256, QString::fromLatin1(bytes(sha256(picture)).toHex()));
        QCOMPARE(*incidentFile(*stores, officer, files->first().id), picture);
        NVERIFY(addTask(*stores, officer, i.id, QStringLiteral("rotate the token"), QStringLiteral("Kim"), officer.clock()));
        NVERIFY(finishTask(*stores, officer, i.id, incidentTasks(*stores->gateway, i.id)->first().id));
        QCOMPARE(addTask(*stores, officer, i.id, QStringLiteral("x"), {}, {}).error().code, ErrorCode::BadInput);
    }
    void specialCategoriesAndStates()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const Database &db = *stores->gateway;
        const Instant at = officer.clock() - std::chrono::hours(1);
        QStringList people;
        auto rows = db.run(QStringLiteral("SELECT subject FROM subjects WHERE state = 'active' ORDER BY subject LIMIT 6"));
        while (rows->next())
            people += rows->value(0).toString();
        const std::pair<const char *, const char *> homes[] = {{"US", "US-TX"}, {"US", "US-TX"}, {"US", nullptr}, {"PR", nullptr}, {"DE", "DE-BY"}, {"US", "US-OH"}};
        for (int i = 0; i < 6; ++i)
            NVERIFY(db.run(QStringLiteral("UPDATE subjects SET country = ?, region = ? WHERE subject = ?"), {QLatin1String(homes[i].first), homes[i].second ? QVariant(QLatin1String(homes[i].second)) : QVariant(), people[i]}));
        // Marked by hand: three entries of two persons under a purpose that concerns health and beliefs, one of them also PHI; PHI of
        // three more under another purpose; one without any mark.
        NVERIFY(setSpecialCategories(*stores, officer, QStringLiteral("service"), {QStringLiteral("health"), QStringLiteral("beliefs")}));
        happened(*stores, "data.exported", "staff:thief", "ok", at, people[0], "", true, "service");
        happened(*stores, "data.exported", "staff:thief", "ok", at, people[0], "", false, "service");
        happened(*stores, "data.exported", "staff:thief", "ok", at, people[4], "", false, "service");
        for (int i = 1; i < 4; ++i)
            happened(*stores, "data.exported", "staff:thief", "ok", at, people[i], "", true, "order_updates");
        happened(*stores, "data.exported", "staff:thief", "ok", at, people[5]);
        happened(*stores, "data.exported", "staff:thief", "ok", at, {}, "", true); // names nobody
        NVERIFY(sequence(stores->audit, officer));
        const Incident i = opened(*stores, officer);
        AffectedQuery query;
        query.actor = QStringLiteral("staff:thief");
        NVERIFY(runAffected(*stores, officer, i.id, query));
        const auto scopes = affectedScopes(db, i.id);
        const AffectedFigures &f = scopes->first().figures; // as they were kept
        QCOMPARE(f.persons, 6);
        QCOMPARE(f.records, 7);
        QCOMPARE(f.byPurpose, (QMap<QString, qint64>{{QString(), 1}, {QStringLiteral("order_updates"), 3}, {QStringLiteral("service"), 3}}));
        QCOMPARE(f.unnamed, 1);
        QCOMPARE(f.phi, (PersonsAndRecords{4, 5}));
        QCOMPARE(f.special.keys(), (QStringList{QStringLiteral("beliefs"), QStringLiteral("health")}));
        QCOMPARE(f.special[QStringLiteral("beliefs")], (PersonsAndRecords{2, 3}));
        QCOMPARE(f.special[QStringLiteral("health")], (PersonsAndRecords{5, 6}));
        QCOMPARE(f.phiByState, (QMap<QString, qint64>{{QStringLiteral("US"), 1}, {QStringLiteral("US-PR"), 1}, {QStringLiteral("US-TX"), 2}}));
        // The notification begins with them.
        NVERIFY(becomeAware(*stores, officer, i.id, officer.clock(), QStringLiteral("certain")));
        const auto draft = filingDraft(db, officer.keys, *incident(db, i.id), QStringLiteral("gdpr-33-1"));
        QVERIFY2(draft->records.contains(QStringLiteral("6 records of 5 persons")), qPrintable(draft->records));
        // Marks can be taken back, by who may.
        QCOMPARE(setSpecialCategories(*stores, test::approver(officer), QStringLiteral("service"), {}).error().code, ErrorCode::Refused);
        QCOMPARE(setSpecialCategories(*stores, officer, QStringLiteral("nowhere"), {}).error().code, ErrorCode::NotFound);
        QCOMPARE(setSpecialCategories(*stores, officer, QStringLiteral("service"), {QStringLiteral("shoe size")}).error().code, ErrorCode::BadInput);
        NVERIFY(setSpecialCategories(*stores, officer, QStringLiteral("service"), {}));
        QCOMPARE(affectedFigures(*stores, i.id, query)->special.keys(), QStringList{QStringLiteral("health")});
        QCOMPARE(stores->audit.value(QStringLiteral("SELECT count(*) FROM entries WHERE action = 'purpose.changed' AND outcome = 'done' AND purpose = 'service'"))->toInt(), 2);
    }
    void hipaaHasTwoThresholds_data()
    {
        QTest::addColumn<int>("persons");
        QTest::addColumn<QJsonObject>("states");
        QTest::addColumn<QStringList>("rules");
        const QString each = QStringLiteral("hipaa-164-404"), media = QStringLiteral("hipaa-164-406"), atOnce = QStringLiteral("hipaa-164-408"), yearly = QStringLiteral("hipaa-164-408-annual");
        const auto states = [](std::initializer_list<std::pair<QString, QJsonValue>> list) { return QJsonObject(list); };
        const QString texas = QStringLiteral("US-TX"), ohio = QStringLiteral("US-OH"), unknown = QStringLiteral("US");
        QTest::newRow("499") << 499 << states({{texas, 499}}) << QStringList{each, yearly};
        QTest::newRow("500 of one state: the Secretary, not the media") << 500 << states({{texas, 500}}) << QStringList{each, atOnce};
        QTest::newRow("501 of one state: the media too") << 501 << states({{texas, 501}}) << QStringList{each, media, atOnce};
        QTest::newRow("900 of two states") << 900 << states({{texas, 450}, {ohio, 450}}) << QStringList{each, atOnce};
        QTest::newRow("501 of unknown states: possible") << 501 << states({{unknown, 501}}) << QStringList{each, media, atOnce};
        QTest::newRow("450 and 51 unknown: possible") << 501 << states({{texas, 450}, {unknown, 51}}) << QStringList{each, media, atOnce};
        QTest::newRow("450 and 50 unknown: impossible") << 500 << states({{texas, 450}, {unknown, 50}}) << QStringList{each, atOnce};
        QTest::newRow("501, few of them in the United States") << 501 << states({{unknown, 20}}) << QStringList{each, atOnce};
    }
    void hipaaHasTwoThresholds()
    {
        QFETCH(int, persons);
        QFETCH(QJsonObject, states);
        QFETCH(QStringList, rules);
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const Incident i = opened(*stores, officer);
        NVERIFY(becomeAware(*stores, officer, i.id, officer.clock(), QStringLiteral("certain")));
        NVERIFY(stores->gateway->run(QStringLiteral("INSERT INTO incident_scopes VALUES (?, 1, '{}', ?, ?, ?, ?, 0, 0)"),
                                     {i.id, persons + 1000, persons, persons, QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("phi_persons"), persons}, {QStringLiteral("phi_states"), states}}).toJson())}));
        QStringList found;
        const auto advice = obligationsToConsider(*stores->gateway, *incident(*stores->gateway, i.id));
        for (const ObligationAdvice &one : *advice) {
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
        const DetectorOptions options{uncoveredMessages, nullptr};
        NVERIFY(setDetectorSetting(*stores, officer, QStringLiteral("uncovered_messages"), 1'000'000));
        NVERIFY(runDetectors(*stores, officer, options));
        QCOMPARE(incidentProposals(*stores->gateway)->size(), 0);
        NVERIFY(setDetectorSetting(*stores, officer, QStringLiteral("uncovered_messages"), 2));
        // Three messages for a purpose that the person was never asked for, as a gateway writes and reports them; one covered.
        const QString subject = stores->gateway->value(QStringLiteral("SELECT subject FROM subjects WHERE subject NOT IN (SELECT subject FROM consents) AND state = 'active' LIMIT 1")).value().toString();
        QVERIFY(!subject.isEmpty());
        const QString channel = stores->gateway->value(QStringLiteral("SELECT channel_id FROM channels LIMIT 1")).value().toString();
        for (int n = 0; n < 4; ++n) {
            const QString id = QStringLiteral("out-%1").arg(n);
            const qint64 at = toMicroseconds(officer.clock()) - 1'000'000ll * (10 - n);
            NVERIFY(stores->gateway->run(QStringLiteral("INSERT INTO messages VALUES (?, ?, ?, ?, 'out', 'template', 'offer', 'delivered', NULL, ?, ?, NULL)"), {id, subject, channel, n == 3 ? QStringLiteral("order_updates") : QStringLiteral("marketing"), at, at}));
            Event e;
            e.time = fromMicroseconds(at);
            e.action = QStringLiteral("message.sent");
            e.actor = QStringLiteral("integration:shop");
            e.integration = QStringLiteral("shop");
            e.outcome = QStringLiteral("ok");
            e.subject = subject;
            e.ref = id;
            NVERIFY(report(stores->audit, e));
        }
        // A reply whose signature is wrong, however old it says it is.
        reply(*stores, subject, 1, "invalid", officer.clock() - std::chrono::hours(24 * 60));
        NVERIFY(sequence(stores->audit, officer));
        QCOMPARE(runDetectors(*stores, officer, options).value(), 2);
        const auto found = incidentProposals(*stores->gateway);
        QCOMPARE(found->size(), 2);
        for (const IncidentProposal &p : *found) {
            const bool uncovered = p.detector == QLatin1String("uncovered_messages");
            QVERIFY(uncovered || p.detector == QLatin1String("wrong_signatures"));
            QCOMPARE(p.entries, uncovered ? 3 : 1);
            const auto taken = takeIncidentProposal(*stores, officer, p.id, test::berlin());
            NVERIFY(taken);
            QCOMPARE(attachedEntries(*stores->gateway, taken->id)->size(), uncovered ? 3 : 1);
        }
        QCOMPARE(runDetectors(*stores, officer, options).value(), 0);
        std::atomic<bool> stop{true};
        QCOMPARE(runAffected(*stores, officer, QStringLiteral("INC-3"), {}, &stop).error().code, ErrorCode::Busy);
    }
    void detectorsPropose()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        NVERIFY(runDetectors(*stores, officer, {}));
        const auto before = incidentProposals(*stores->gateway);
        QCOMPARE(before->size(), 0); // the sample is quiet
        QCOMPARE(setDetectorSetting(*stores, officer, QStringLiteral("no such"), 1).error().code, ErrorCode::BadInput);
        NVERIFY(setDetectorSetting(*stores, officer, QStringLiteral("denied_per_10_minutes"), 5));
        NVERIFY(setDetectorSetting(*stores, officer, QStringLiteral("bulk_reads_per_hour"), 30));
        const auto event = [&](const char *action, const char *actor, const char *outcome, Instant at, int n, const char *integration = "", bool phi = false) {
            happened(*stores, action, actor, outcome, at, QStringLiteral("s%1").arg(n), integration, phi);
        };
        const Instant day = test::instant("2026-11-25T11:00:00Z"), night = test::instant("2026-11-25T01:00:00Z");
        for (int n = 0; n < 40; ++n)
            event("data.read", "staff:curious", "ok", day + std::chrono::seconds(n), n);
        for (int n = 0; n < 30; ++n) // as many, over a day: no burst
            event("data.read", "staff:calm", "ok", day + std::chrono::minutes(50 * n), n);
        for (int n = 0; n < 9; ++n)
            event("api.denied", "integration:shop", "denied", day + std::chrono::seconds(n), n, "shop");
        event("data.read", "staff:night", "ok", night, 1, "", true);
        event("data.read", "staff:day", "ok", day, 1, "", true);
        event("api.authenticated", "integration:ghost", "ok", day, 1, "ghost");
        NVERIFY(sequence(stores->audit, officer));
        QCOMPARE(runDetectors(*stores, officer, {}).value(), 4);
        QCOMPARE(runDetectors(*stores, officer, {}).value(), 0); // only what is new
        const auto found = incidentProposals(*stores->gateway);
        QStringList names;
        for (const IncidentProposal &p : *found)
            names += p.detector + QLatin1Char(' ') + p.what;
        names.sort();
        QCOMPARE(names, QStringList({QStringLiteral("bulk_reads staff:curious"), QStringLiteral("denied_burst integration:shop"), QStringLiteral("phi_off_duty staff:night"), QStringLiteral("unknown_integration ghost")}));
        const auto bulk = *std::find_if(found->begin(), found->end(), [](const IncidentProposal &p) { return p.detector == QLatin1String("bulk_reads"); });
        QCOMPARE(bulk.entries, 40);
        const auto taken = takeIncidentProposal(*stores, officer, bulk.id, test::berlin());
        NVERIFY(taken);
        QCOMPARE(attachedEntries(*stores->gateway, taken->id)->size(), 40);
        QCOMPARE(toRfc3339Seconds(*taken->suspected), QStringLiteral("2026-11-25T11:00:00Z"));
        const QString ghost = std::find_if(found->begin(), found->end(), [](const IncidentProposal &p) { return p.detector == QLatin1String("unknown_integration"); })->id;
        QCOMPARE(dismissIncidentProposal(*stores, officer, ghost, {}).error().code, ErrorCode::BadInput);
        NVERIFY(dismissIncidentProposal(*stores, officer, ghost, QStringLiteral("a test by the operator")));
        QCOMPARE(incidentProposals(*stores->gateway)->size(), 2);
        QCOMPARE(stores->gateway->value(QStringLiteral("SELECT reason FROM incident_proposals WHERE proposal_id = ?"), {ghost})->toString(), QStringLiteral("a test by the operator"));
    }
    void lookingOftenHidesNoBurst()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        NVERIFY(setDetectorSetting(*stores, officer, QStringLiteral("bulk_reads_per_hour"), 30));
        NVERIFY(runDetectors(*stores, officer, {}));
        const Instant start = test::instant("2026-11-25T09:00:00Z");
        int n = 0;
        const auto reads = [&](int count, std::chrono::minutes after) {
            for (int i = 0; i < count; ++i)
                happened(*stores, "data.read", "staff:patient", "ok", start + after + std::chrono::seconds(i), QStringLiteral("s%1").arg(n++));
            return sequence(stores->audit, officer) ? runDetectors(*stores, officer, {}).value_or(-1) : -2;
        };
        QCOMPARE(reads(20, std::chrono::minutes(0)), 0);
        QCOMPARE(reads(20, std::chrono::minutes(10)), 1); // 40 in one hour, over two looks
        QCOMPARE(named(*stores), QStringList{QStringLiteral("bulk_reads staff:patient 40")});
        QCOMPARE(reads(20, std::chrono::minutes(20)), 0); // what was proposed counts no more
        QCOMPARE(reads(11, std::chrono::minutes(30)), 1);
        QCOMPARE(named(*stores), (QStringList{QStringLiteral("bulk_reads staff:patient 31"), QStringLiteral("bulk_reads staff:patient 40")}));
        QCOMPARE(reads(20, std::chrono::minutes(120)), 0);
        QCOMPARE(reads(20, std::chrono::minutes(181)), 0); // an hour later it is another hour
    }
    void unsignedMessagesInADay()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        NVERIFY(setDetectorSetting(*stores, officer, QStringLiteral("unsigned_webhooks_per_day"), 5));
        NVERIFY(runDetectors(*stores, officer, {}));
        const QString who = anybody(*stores);
        const Instant start = test::instant("2026-11-22T00:00:00Z");
        int n = 0;
        const auto replies = [&](int count, std::chrono::hours after, std::chrono::hours apart, const char *signature) {
            for (int i = 0; i < count; ++i)
                reply(*stores, who, n++, signature, start + after + apart * i);
            return sequence(stores->audit, officer) ? runDetectors(*stores, officer, {}).value_or(-1) : -2;
        };
        QCOMPARE(replies(9, std::chrono::hours(0), std::chrono::hours(5), "absent"), 0);  // five within any day
        QCOMPARE(replies(40, std::chrono::hours(44), std::chrono::hours(0), "valid"), 0);
        QCOMPARE(replies(2, std::chrono::hours(41), std::chrono::hours(1), "absent"), 1); // six of one day, over two looks
        QVERIFY2(named(*stores).first().startsWith(QStringLiteral("unsigned_webhooks ")), qPrintable(named(*stores).join(QLatin1Char('\n'))));
        QCOMPARE(replies(1, std::chrono::hours(43), std::chrono::hours(0), "absent"), 0);
        QCOMPARE(replies(1, std::chrono::hours(43), std::chrono::hours(0), "invalid"), 1); // one is enough
        QCOMPARE(named(*stores).size(), 2);
        QCOMPARE(replies(3, std::chrono::hours(44), std::chrono::hours(0), "absent"), 0);
        QCOMPARE(replies(1, std::chrono::hours(44), std::chrono::hours(0), "invalid"), 1); // hides none of those without a signature
        QCOMPARE(replies(3, std::chrono::hours(45), std::chrono::hours(0), "absent"), 1);
        QCOMPARE(setDetectorSetting(*stores, officer, QStringLiteral("duty_ends_hour"), 25).error().code, ErrorCode::BadInput);
    }
};

QTEST_GUILESS_MAIN(TestDetectors)
#include "tst_detectors.moc"
