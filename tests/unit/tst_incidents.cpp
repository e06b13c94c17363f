// SPDX-License-Identifier: GPL-3.0-or-later
// Incidents against the clock that the test turns: obligations, a changed awareness, the decision not to notify,
// filings in phases, the documentation. Periods are those of the law's own text, with the answers that are usual and
// wrong.
#include "incidents/advice.h"
#include "incidents/attachments.h"
#include "incidents/calendar_file.h"
#include "incidents/contracts.h"
#include "incidents/incident_report.h"
#include "incidents/severity.h"
#include "log/verifier.h"
#include "support.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>

using namespace nachweis;

class TestIncidents : public QObject
{
    Q_OBJECT
    test::Sample m_sample;

    static incidents::Incident opened(const Stores &stores, const Session &session, const char *title = "Lost laptop")
    {
        return *incidents::openIncident(stores, session, QLatin1String(title), {}, test::berlin());
    }
    static QString legal(const incidents::Incident &i, const char *rule)
    {
        return toRfc3339Seconds(i.obligation(QLatin1String(rule))->deadline->legal);
    }
    static QString alarm(const incidents::Incident &i, const char *rule)
    {
        return toRfc3339Seconds(i.obligation(QLatin1String(rule))->deadline->alarm);
    }

private Q_SLOTS:
    void seventyTwoHours_data()
    {
        QTest::addColumn<QByteArray>("aware");
        QTest::addColumn<QByteArray>("alarmAt");
        QTest::addColumn<QByteArray>("outer");
        QTest::newRow("clocks go back") << QByteArray("2026-10-23T22:10:00+02:00") << QByteArray("2026-10-26T20:10:00Z")
                                        << QByteArray("2026-10-26T21:00:00Z");
        QTest::newRow("clocks go forward, Easter Monday does not roll")
            << QByteArray("2027-03-26T22:10:00+01:00") << QByteArray("2027-03-29T21:10:00Z")
            << QByteArray("2027-03-29T22:00:00Z");
        QTest::newRow("Christmas does not roll")
            << QByteArray("2020-12-22T12:17:00+01:00") << QByteArray("2020-12-25T11:17:00Z")
            << QByteArray("2020-12-25T12:00:00Z");
        QTest::newRow("almost the full hour")
            << QByteArray("2026-12-23T17:59:00+01:00") << QByteArray("2026-12-26T16:59:00Z")
            << QByteArray("2026-12-26T17:00:00Z");
        QTest::newRow("a leap day") << QByteArray("2028-02-28T08:30:00+01:00") << QByteArray("2028-03-02T07:30:00Z")
                                    << QByteArray("2028-03-02T08:00:00Z");
        QTest::newRow("the end of the year")
            << QByteArray("2026-12-30T23:00:00+01:00") << QByteArray("2027-01-02T22:00:00Z")
            << QByteArray("2027-01-02T23:00:00Z");
    }
    void seventyTwoHours()
    {
        QFETCH(QByteArray, aware);
        QFETCH(QByteArray, alarmAt);
        QFETCH(QByteArray, outer);
        Session officer = m_sample.open();
        const Instant at = test::instant(aware.constData());
        officer.clock = [at] { return at; };
        const auto stores = Stores::open(officer);
        const incidents::Incident i = opened(*stores, officer);
        NVERIFY(incidents::becomeAware(*stores, officer, i.id, at, u"certain"_s));
        const auto known = incidents::incident(*stores->gateway, i.id);
        QCOMPARE(alarm(*known, "gdpr-33-1"), QString::fromLatin1(alarmAt));
        QCOMPARE(legal(*known, "gdpr-33-1"), QString::fromLatin1(outer));
        QCOMPARE(known->obligations.size(), 1); // the others are decided by a person
    }
    void furtherObligations()
    {
        Session officer = m_sample.open();
        Instant now = test::instant("2027-01-05T10:30:00+01:00"); // a Tuesday
        officer.clock = [&now] { return now; };
        const auto stores = Stores::open(officer);
        const incidents::Incident i = opened(*stores, officer);
        QCOMPARE(incidents::addObligation(*stores, officer, i.id, u"nis2-24h"_s, {}).error().code,
                 ErrorCode::BadInput); // no awareness, no anchor
        NVERIFY(incidents::becomeAware(*stores, officer, i.id, now, u"certain"_s));
        // Each from an instant of its own: awareness is not taken for discovery or knowledge.
        for (const char *rule : {"nis2-24h", "nis2-72h", "hipaa-164-404", "hipaa-164-408-annual"}) {
            QCOMPARE(incidents::addObligation(*stores, officer, i.id, QLatin1String(rule), {}).error().code,
                     ErrorCode::BadInput);
            NVERIFY(incidents::addObligation(*stores, officer, i.id, QLatin1String(rule), now));
        }
        NVERIFY(incidents::addObligation(*stores, officer, i.id, u"gdpr-33-2"_s, {}));
        QCOMPARE(incidents::addObligation(*stores, officer, i.id, u"nis2-24h"_s, {}).error().code, ErrorCode::Refused);
        QCOMPARE(incidents::addObligation(*stores, officer, i.id, u"no-such"_s, {}).error().code, ErrorCode::BadInput);
        QCOMPARE(incidents::addObligation(*stores, officer, i.id, u"dora-initial"_s, {}).error().code,
                 ErrorCode::BadInput); // counts from a classification
        NVERIFY(incidents::addObligation(*stores, officer, i.id, u"dora-initial"_s, now));
        auto known = incidents::incident(*stores->gateway, i.id);
        QCOMPARE(legal(*known, "nis2-24h"), u"2027-01-06T09:30:00Z"_s);
        QCOMPARE(legal(*known, "nis2-72h"), u"2027-01-08T09:30:00Z"_s);
        QCOMPARE(legal(*known, "hipaa-164-404"), u"2027-03-06T23:00:00Z"_s);        // 60 calendar days, not two months
        QCOMPARE(legal(*known, "hipaa-164-408-annual"), u"2028-02-29T23:00:00Z"_s); // 60 days after the year's end
        QCOMPARE(legal(*known, "dora-initial"), u"2027-01-05T13:30:00Z"_s);
        QVERIFY(!known->obligation(u"gdpr-33-2"_s)->deadline); // no figure: nothing counts down
        QCOMPARE(known->obligation(u"gdpr-33-2"_s)->state(now), incidents::ObligationState::Elapsing);
        // What hangs on a filing starts with it.
        now += std::chrono::hours(3);
        NVERIFY(incidents::fileNotification(*stores, officer, i.id, now, u"N-1"_s, {}, u"nis2-72h"_s));
        NVERIFY(incidents::fileNotification(*stores, officer, i.id, now, u"D-1"_s, {}, u"dora-initial"_s));
        known = incidents::incident(*stores->gateway, i.id);
        QCOMPARE(legal(*known, "nis2-final"), u"2027-02-05T23:00:00Z"_s);
        QCOMPARE(legal(*known, "dora-intermediate"), u"2027-01-08T12:30:00Z"_s);
        NVERIFY(incidents::obligationNotApplicable(*stores, officer, i.id, u"gdpr-33-2"_s, u"we are the controller"_s));
        QCOMPARE(incidents::obligationNotApplicable(*stores, officer, i.id, u"gdpr-33-1"_s, u"x"_s).error().code,
                 ErrorCode::Refused); // takes a second person
        QCOMPARE(incidents::incident(*stores->gateway, i.id)->obligation(u"gdpr-33-2"_s)->state(now),
                 incidents::ObligationState::NotApplicable);
    }
    void awarenessIsChangedByTwo()
    {
        Session officer = m_sample.open();
        Instant now = test::instant("2026-11-25T12:00:00Z");
        officer.clock = [&now] { return now; };
        const auto stores = Stores::open(officer);
        const incidents::Incident i = opened(*stores, officer);
        const Instant first = now - std::chrono::hours(2), other = now - std::chrono::hours(20);
        NVERIFY(incidents::becomeAware(*stores, officer, i.id, first, u"the report came in"_s));
        QCOMPARE(incidents::approveAwareness(*stores, test::approver(officer), i.id).error().code,
                 ErrorCode::Refused); // nothing waits
        QCOMPARE(incidents::proposeAwareness(*stores, officer, i.id, other, u" "_s).error().code, ErrorCode::BadInput);
        NVERIFY(incidents::proposeAwareness(*stores, officer, i.id, other, u"the night shift knew"_s));
        QCOMPARE(alarm(*incidents::incident(*stores->gateway, i.id), "gdpr-33-1"),
                 toRfc3339Seconds(first + std::chrono::hours(72))); // not yet
        QCOMPARE(incidents::approveAwareness(*stores, officer, i.id).error().code, ErrorCode::Refused);
        QCOMPARE(stores->audit
                     .value(u"SELECT count(*) FROM entries WHERE action = 'incident.awareness_changed' "
                            "AND outcome = 'denied'"_s)
                     ->toInt(),
                 1);
        NVERIFY(incidents::approveAwareness(*stores, test::approver(officer), i.id));
        const auto changed = incidents::incident(*stores->gateway, i.id);
        QCOMPARE(alarm(*changed, "gdpr-33-1"), toRfc3339Seconds(other + std::chrono::hours(72)));
        const auto timeline = incidents::incidentTimeline(*stores->gateway, i.id);
        QVERIFY(std::any_of(timeline->begin(), timeline->end(), [&](const incidents::TimelineItem &t) {
            return t.kind == incidents::TimelineKind::AwarenessChanged && t.body.contains(toRfc3339Seconds(first));
        })); // the one before stays visible
    }
    void notToNotifyIsDecidedByTwo()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const incidents::Incident i = opened(*stores, officer);
        NVERIFY(incidents::becomeAware(*stores, officer, i.id, officer.clock(), u"certain"_s));
        QCOMPARE(incidents::proposeNoFiling(*stores, officer, i.id, u"encrypted"_s).error().code,
                 ErrorCode::Refused); // not assessed
        NVERIFY(incidents::assessIncident(*stores, officer, i.id, incidents::Risk::Unlikely,
                                          u"the disk was encrypted"_s, incidents::Likelihood::Unlikely));
        QCOMPARE(incidents::closeIncident(*stores, officer, i.id, u"done"_s).error().code,
                 ErrorCode::Refused); // the assessment alone is no decision
        QCOMPARE(incidents::proposeNoFiling(*stores, officer, i.id, {}).error().code, ErrorCode::BadInput);
        NVERIFY(incidents::proposeNoFiling(*stores, officer, i.id, u"encrypted, key safe"_s));
        QCOMPARE(incidents::approveNoFiling(*stores, officer, i.id).error().code, ErrorCode::Refused);
        NVERIFY(incidents::approveNoFiling(*stores, test::approver(officer), i.id));
        QCOMPARE(incidents::incident(*stores->gateway, i.id)->obligation(u"gdpr-33-1"_s)->state(officer.clock()),
                 incidents::ObligationState::NotApplicable);
        // Another assessment takes the ground away: the clock is back.
        NVERIFY(incidents::assessIncident(*stores, officer, i.id, incidents::Risk::High, u"the key was on a note"_s,
                                          incidents::Likelihood::Likely));
        const auto again = incidents::incident(*stores->gateway, i.id);
        QVERIFY(again->obligation(u"gdpr-33-1"_s)->running());
        QVERIFY(again->noFilingApprovedBy.isEmpty());
        const incidents::Obligation *told = again->obligation(u"gdpr-34-1"_s);
        QVERIFY(told && told->open() && !told->running()); // Art. 34 names no hours
        QCOMPARE(incidents::recordException34(*stores, officer, i.id, incidents::Exception34::Unintelligible, u" "_s)
                     .error()
                     .code,
                 ErrorCode::BadInput);
        QCOMPARE(parseNamed<incidents::Exception34>(u"34(3)(z)"_s).error().code, ErrorCode::BadInput);
        NVERIFY(incidents::recordException34(*stores, officer, i.id, incidents::Exception34::LaterMeasures,
                                             u"access was cut"_s));
        NVERIFY(incidents::fileNotification(*stores, officer, i.id, officer.clock(), u"Az. 5"_s, {}));
        using incidents::IncidentState;
        for (const IncidentState state : {IncidentState::Contained, IncidentState::Remedied, IncidentState::Lessons})
            NVERIFY(incidents::advanceIncident(*stores, officer, i.id, state, u"what was done"_s));
        QCOMPARE(incidents::advanceIncident(*stores, officer, i.id, IncidentState::Closed, u"x"_s).error().code,
                 ErrorCode::BadInput);
        NVERIFY(incidents::closeIncident(*stores, officer, i.id, u"facts, effects, remedies"_s));
        QCOMPARE(incidents::addNote(*stores, officer, i.id, u"x"_s).error().code, ErrorCode::Refused);
        NVERIFY(incidents::reopenIncident(*stores, officer, i.id, u"new facts"_s));
        NVERIFY(incidents::correctTimeline(*stores, officer, i.id, 1, u"it was a tablet"_s));
        QCOMPARE(incidents::correctTimeline(*stores, officer, i.id, 999, u"x"_s).error().code, ErrorCode::BadInput);
        QVERIFY(log::verifyLog(officer, {})->ok());
    }
    void filingsInPhases()
    {
        Session officer = m_sample.open();
        Instant now = test::instant("2026-11-25T12:00:00Z");
        officer.clock = [&now] { return now; };
        const auto stores = Stores::open(officer);
        const incidents::Incident i = opened(*stores, officer),
                                  other = opened(*stores, officer, "The same hole, another table");
        for (const incidents::Incident *one : {&i, &other})
            NVERIFY(incidents::becomeAware(*stores, officer, one->id, now, u"certain"_s));
        const QString rule = u"gdpr-33-1"_s;
        incidents::FilingText text = *incidents::filingDraft(*stores->gateway, officer.keys, i, rule);
        QCOMPARE(text.nature, i.title);
        QVERIFY(!text.contact.isEmpty()); // the organisation's
        QCOMPARE(incidents::missingIn(text), QStringList({u"persons"_s, u"person_count"_s, u"records"_s,
                                                          u"record_count"_s, u"consequences"_s, u"measures"_s}));
        text.persons = u"Kunden"_s;
        NVERIFY(incidents::saveDraft(*stores, officer, i.id, rule, text));
        text.measures = u"Zugang gesperrt"_s;
        NVERIFY(incidents::saveDraft(*stores, officer, i.id, rule, text)); // typed on: one draft
        QCOMPARE(incidents::filings(*stores->gateway, officer.keys, i.id, rule)->size(), 1);
        now += std::chrono::hours(10);
        incidents::FilingText empty;
        QCOMPARE(incidents::sendFiling(*stores, officer, i.id, rule, empty, {now, {}, {}}).error().code,
                 ErrorCode::BadInput);
        const incidents::Incident unaware = opened(*stores, officer, "nobody is aware of this one");
        QCOMPARE(
            incidents::sendFiling(*stores, officer, i.id, rule, text, {now, u"Az. 1"_s, {}}, {other.id, unaware.id})
                .error()
                .code,
            ErrorCode::Refused);
        QVERIFY(!incidents::incident(*stores->gateway, i.id)
                     ->obligation(rule)
                     ->filed); // one that cannot be filed for: none is recorded
        NVERIFY(incidents::sendFiling(*stores, officer, i.id, rule, text, {now, u"Az. 1"_s, {}}, {other.id}));
        for (const incidents::Incident *one : {&i, &other}) { // one filing, two clocks stopped
            QCOMPARE(incidents::incident(*stores->gateway, one->id)->obligation(rule)->state(now),
                     incidents::ObligationState::Filed);
            QCOMPARE(incidents::filings(*stores->gateway, officer.keys, one->id, rule)->last().phase,
                     incidents::FilingPhase::Initial);
        }
        now += std::chrono::hours(24 * 5); // supplements come after the limit: they are not late
        text.personCount = u"212"_s;
        NVERIFY(incidents::sendFiling(*stores, officer, i.id, rule, text, {now, u"Az. 1"_s, {}}));
        text.consequences = u"unerwünschte Werbung"_s;
        NVERIFY(incidents::sendFiling(*stores, officer, i.id, rule, text, {now, u"Az. 1"_s, {}, true}));
        const auto versions = incidents::filings(*stores->gateway, officer.keys, i.id, rule);
        QStringList phases;
        for (const incidents::Filing &f : *versions)
            phases += nameOf(f.phase);
        QCOMPARE(phases, QStringList({u"draft"_s, u"initial"_s, u"supplement"_s, u"complete"_s}));
        QCOMPARE(incidents::filingDifferences((*versions)[2].text, (*versions)[3].text),
                 QStringList{u"consequences"_s});
        QCOMPARE(incidents::sendFiling(*stores, officer, i.id, rule, text, {now, {}, {}}).error().code,
                 ErrorCode::Refused); // complete
        NVERIFY(incidents::sendFiling(*stores, officer, other.id, rule, text,
                                      {now, {}, {}, false, true})); // it was no breach
        QCOMPARE(incidents::filings(*stores->gateway, officer.keys, other.id, rule)->last().phase,
                 incidents::FilingPhase::Withdrawal);
        // Late without reasons: neither the clock nor a version is recorded as sent.
        const incidents::Incident late = opened(*stores, officer, "late");
        NVERIFY(incidents::becomeAware(*stores, officer, late.id, now - std::chrono::hours(100), u"certain"_s));
        QCOMPARE(incidents::sendFiling(*stores, officer, late.id, rule, text, {now, {}, {}}).error().code,
                 ErrorCode::BadInput);
        QVERIFY(incidents::filings(*stores->gateway, officer.keys, late.id, rule)->isEmpty());
        NVERIFY(incidents::sendFiling(*stores, officer, late.id, rule, text, {now, u"Az. 2"_s, u"Feiertage"_s}));
        QCOMPARE(incidents::incident(*stores->gateway, late.id)->obligation(rule)->state(now),
                 incidents::ObligationState::Late);
        // In the store the text is sealed.
        const QByteArray raw =
            stores->gateway->value(u"SELECT body_sealed FROM incident_filings LIMIT 1"_s)->toByteArray();
        QVERIFY(!raw.contains("Kunden"));
        for (const char *language : {"de", "en"}) {
            const auto document = incidents::filingDocument(*stores->gateway, officer.keys,
                                                            *incidents::incident(*stores->gateway, late.id), rule, text,
                                                            QLatin1String(language), now);
            NVERIFY(document);
            QVERIFY(document->pdf.startsWith("%PDF"));
            QVERIFY(document->text.contains(u"Feiertage"_s) && document->text.contains(u"(d)"_s) &&
                    document->text.contains(u"§ 43"_s));
        }
    }
    void enisaShowsItsArithmetic()
    {
        // ENISA's own scale: DPC 3 x EI 0.75 + confidentiality 0.5 + malicious 0.5 = 3.25, high.
        const incidents::Severity s = incidents::severityOf({3, 0.75, 0.5, 0, 0, true, true, false});
        QCOMPARE(s.value, 3.25);
        QCOMPARE(s.level, incidents::SeverityLevel::High);
        QVERIFY(s.arithmetic.join(' '_L1).contains(u"3.25"_s));
        QCOMPARE(incidents::severityOf({1, 0.25, 0, 0, 0, false}).level, incidents::SeverityLevel::Low);
        QCOMPARE(incidents::severityOf({2, 1, 0, 0, 0, false}).level,
                 incidents::SeverityLevel::Medium); // 2.0 is not below 2
        QCOMPARE(incidents::severityOf({3, 1, 0, 0, 0, false}).level, incidents::SeverityLevel::High);
        QCOMPARE(incidents::severityOf({4, 1, 0, 0, 0, false}).level, incidents::SeverityLevel::VeryHigh);
        QCOMPARE(incidents::severityOf({9, 7, 3, 0, 0, false}).value, 4.5); // brought onto the scale
    }
    // A contract names hours: proposed after awareness, a clock of its own, and a change touches no running clock.
    void aContractsOwnHours()
    {
        Session officer = m_sample.open();
        Instant now = test::instant("2026-10-23T22:10:00+02:00"); // summer time ends within the hours
        officer.clock = [&now] { return now; };
        const auto stores = Stores::open(officer);
        QCOMPARE(incidents::putContractObligation(*stores, officer, {{}, u"Hospital"_s, u"DPA § 9"_s, 0, 1, {}})
                     .error()
                     .code,
                 ErrorCode::BadInput);
        QCOMPARE(incidents::putContractObligation(*stores, test::approver(officer),
                                                  {{}, u"Hospital"_s, u"DPA § 9"_s, 48, 1, {}})
                     .error()
                     .code,
                 ErrorCode::Refused);
        NVERIFY(incidents::putContractObligation(*stores, officer, {{}, u"Hospital"_s, u"DPA § 9"_s, 48, 1, {}}));
        const incidents::ContractObligation contract = incidents::contractObligations(*stores->gateway)->first();
        const incidents::Incident i = opened(*stores, officer);
        QCOMPARE(incidents::obligationsToConsider(*stores->gateway, i)->size(), 0); // no clock before awareness
        NVERIFY(incidents::becomeAware(*stores, officer, i.id, now, u"certain"_s));
        const auto advice =
            incidents::obligationsToConsider(*stores->gateway, *incidents::incident(*stores->gateway, i.id));
        QCOMPARE(advice->size(), 1);
        QCOMPARE(advice->first().rule.id, contract.rule());
        QVERIFY(advice->first().rule.titleEn.contains(u"Hospital"_s));
        NVERIFY(incidents::addObligation(*stores, officer, i.id, contract.rule(), {}));
        const QByteArray rule = contract.rule().toUtf8();
        QCOMPARE(legal(*incidents::incident(*stores->gateway, i.id), rule.constData()),
                 u"2026-10-25T20:10:00Z"_s); // 48 hours, not two days of the wall clock
        QCOMPARE(
            incidents::obligationsToConsider(*stores->gateway, *incidents::incident(*stores->gateway, i.id))->size(),
            0);
        NVERIFY(
            incidents::putContractObligation(*stores, officer, {contract.id, u"Hospital"_s, u"DPA § 9"_s, 24, 1, {}}));
        auto known = incidents::incident(*stores->gateway, i.id);
        QVERIFY(known->obligation(contract.rule())->stale);
        QCOMPARE(legal(*known, rule.constData()), u"2026-10-25T20:10:00Z"_s);
        QCOMPARE(incidents::recomputeObligation(*stores, officer, i.id, contract.rule(), {}).error().code,
                 ErrorCode::BadInput);
        QCOMPARE(incidents::recomputeObligation(*stores, officer, i.id, u"gdpr-33-1"_s, u"x"_s).error().code,
                 ErrorCode::BadInput); // nothing has changed there
        NVERIFY(
            incidents::recomputeObligation(*stores, officer, i.id, contract.rule(), u"the annex was signed before"_s));
        known = incidents::incident(*stores->gateway, i.id);
        QVERIFY(!known->obligation(contract.rule())->stale);
        QCOMPARE(legal(*known, rule.constData()), u"2026-10-24T20:10:00Z"_s);
        QVERIFY(incidents::incidentTimeline(*stores->gateway, i.id)
                    ->last()
                    .body.contains(u"2026-10-25T20:10:00Z"_s)); // the limit before stays
        NVERIFY(incidents::endContractObligation(*stores, officer, contract.id));
        QCOMPARE(incidents::incident(*stores->gateway, i.id)->obligation(contract.rule())->definition.hours,
                 24); // it stays where it stands
        QCOMPARE(incidents::endContractObligation(*stores, officer, contract.id).error().code, ErrorCode::NotFound);
        // Past its limit it is owed with reasons like any other.
        now += std::chrono::hours(30);
        QCOMPARE(incidents::fileNotification(*stores, officer, i.id, now, u"mail"_s, {}, contract.rule()).error().code,
                 ErrorCode::BadInput);
        NVERIFY(incidents::fileNotification(*stores, officer, i.id, now, u"mail"_s, u"nobody was reached"_s,
                                            contract.rule()));
        QCOMPARE(incidents::incident(*stores->gateway, i.id)->obligation(contract.rule())->state(now),
                 incidents::ObligationState::Late);
    }
    // Other holidays move nothing that runs.
    void anotherCalendarMovesNoRunningClock()
    {
        Session officer = m_sample.open();
        const Instant now = test::instant("2026-11-27T22:00:00+01:00");
        officer.clock = [now] { return now; };
        const auto stores = Stores::open(officer);
        const incidents::Incident i = opened(*stores, officer);
        NVERIFY(incidents::becomeAware(*stores, officer, i.id, now, u"certain"_s));
        NVERIFY(incidents::addObligation(*stores, officer, i.id, u"nis2-72h"_s, now));
        NVERIFY(incidents::fileNotification(*stores, officer, i.id, now, u"1"_s, {}, u"nis2-72h"_s));
        const QString before = legal(*incidents::incident(*stores->gateway, i.id),
                                     "nis2-final"); // a month later: Sunday 27 December, then Monday
        QCOMPARE(before, u"2026-12-28T23:00:00Z"_s);
        // As an older rule would have had it.
        NVERIFY(stores->gateway->run(
            u"UPDATE incident_obligations SET legal_us = legal_us - 86400000000 WHERE rule_id = 'nis2-final'"_s));
        const auto known = incidents::incident(*stores->gateway, i.id);
        QCOMPARE(legal(*known, "nis2-final"), u"2026-12-27T23:00:00Z"_s);
        QVERIFY(known->obligation(u"nis2-final"_s)->stale);
        NVERIFY(incidents::recomputeObligation(*stores, officer, i.id, u"nis2-final"_s, u"the holidays were wrong"_s));
        QCOMPARE(legal(*incidents::incident(*stores->gateway, i.id), "nis2-final"), before);
    }
    void kindsOfABreach()
    {
        using incidents::BreachKind;
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const incidents::Incident i = opened(*stores, officer);
        NVERIFY(incidents::becomeAware(*stores, officer, i.id, officer.clock(), u"certain"_s));
        QCOMPARE(parseNamed<incidents::BreachKind>(u"theft"_s).error().code, ErrorCode::BadInput);
        NVERIFY(incidents::assessIncident(*stores, officer, i.id, incidents::Risk::Risk, u"x"_s, {},
                                          {BreachKind::Confidentiality, BreachKind::Availability}));
        NVERIFY(incidents::assessIncident(*stores, officer, i.id, incidents::Risk::High, u"y"_s)); // they stay
        QCOMPARE(incidents::incident(*stores->gateway, i.id)->kinds,
                 (QList{BreachKind::Confidentiality, BreachKind::Availability}));
        const auto years = incidents::registerFigures(*stores->gateway);
        QCOMPARE(years->last().kinds.value(BreachKind::Availability), 1);
        QCOMPARE(years->last().kinds.value(BreachKind::Integrity), 0);
        // What is not known in a store is an error and is taken for none of the kinds.
        NVERIFY(stores->gateway->run(u"UPDATE incidents SET breach_kinds = 'theft' WHERE incident_id = ?"_s, {i.id}));
        QCOMPARE(incidents::incident(*stores->gateway, i.id).error().code, ErrorCode::Damaged);
    }
    void calendarFileForTheOfficer()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const auto running = incidents::incident(*stores->gateway, u"INC-3"_s);
        const QByteArray ics = *incidents::calendarFile(*running, 1, {24, 2}, officer.clock());
        QVERIFY(ics.startsWith("BEGIN:VCALENDAR\r\n") && ics.endsWith("END:VCALENDAR\r\n"));
        QCOMPARE(ics.count("BEGIN:VEVENT"), 2);
        QCOMPARE(ics.count("BEGIN:VALARM"), 4);
        QVERIFY(ics.contains("DTSTART:20261127T051"));   // the alarm, in UTC
        QVERIFY(!ics.contains(running->title.toUtf8())); // what happened is nobody's business in a calendar
        for (const QByteArray &line : ics.split('\n'))
            QVERIFY2(line.size() <= 76, line.constData()); // 75 octets and the carriage return
    }
    void documentation()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        QTemporaryDir folder;
        for (const char *language : {"de", "en"}) {
            const QString one = folder.filePath(u"one.zip"_s), all = folder.filePath(u"all.zip"_s);
            NVERIFY(incidents::writeIncidentReport(*stores, officer, u"INC-1"_s, QLatin1String(language), one));
            NVERIFY(incidents::writeBreachRegister(*stores, officer, QLatin1String(language), all));
            for (const QString &path : {one, all}) {
                const auto check = evidence::checkPackage(path, {officer.workspace.vkey, {}, {}});
                QVERIFY2(check && check->ok(),
                         check && !check->findings.isEmpty() ? qPrintable(check->findings.first().message) : "");
                QVERIFY(check->entries >= 8);
            }
            const auto files = documents::readArchive(all);
            QCOMPARE(QJsonDocument::fromJson(files->value(u"more/register.json"_s)).array().size(),
                     3); // also the one that is no breach yet
        }
        const auto years = incidents::registerFigures(*stores->gateway);
        QCOMPARE(years->size(), 1);
        QCOMPARE(years->first().incidents, 3);
        QCOMPARE(years->first().breaches, 2);
        QCOMPARE(years->first().notified, 1);
        QCOMPARE(incidents::writeIncidentReport(*stores, officer, u"INC-99"_s, u"en"_s, folder.filePath(u"x.zip"_s))
                     .error()
                     .code,
                 ErrorCode::NotFound);
    }
    void twoOfficersAtOnce()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const incidents::Incident i = opened(*stores, officer);
        constexpr int each = 15;
        std::vector<std::unique_ptr<QThread>> threads;
        std::atomic<int> failed{0};
        for (int t = 0; t < 2; ++t) {
            threads.emplace_back(QThread::create([&, t] {
                const auto own = Stores::open(officer);
                for (int n = 0; n < each; ++n)
                    if (!own || !incidents::addNote(*own, officer, i.id, u"%1-%2"_s.arg(t).arg(n)))
                        ++failed;
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait(60'000));
        QCOMPARE(failed.load(), 0);
        const auto timeline = incidents::incidentTimeline(*stores->gateway, i.id);
        QCOMPARE(timeline->size(), 1 + 2 * each); // none lost, each line with its own number
        for (int n = 0; n < timeline->size(); ++n)
            QCOMPARE((*timeline)[n].seq, n + 1);
        QVERIFY(log::verifyLog(officer, {})->ok());
    }
    void rulesAreWhole()
    {
        QStringList ids;
        for (const incidents::ObligationRule &rule : incidents::obligationRules()) {
            QVERIFY2(!ids.contains(rule.id) && rule.version > 0 && rule.from.isValid(), qPrintable(rule.id));
            ids += rule.id;
            for (const QString &text : {rule.titleDe, rule.titleEn, rule.textDe, rule.textEn, rule.normDe, rule.normEn})
                QVERIFY2(!text.isEmpty(), qPrintable(rule.id));
            if (!rule.period.isEmpty())
                QVERIFY2(law::deadlineRules().contains(rule.period), qPrintable(rule.id));
            QCOMPARE(rule.anchor == incidents::Anchor::Filed, !rule.stagesBefore.isEmpty());
            for (const QString &stage : rule.stagesBefore)
                QVERIFY2(ids.contains(stage), qPrintable(rule.id));
            QVERIFY2(rule.calendar.isEmpty() || law::holidayCalendars().contains(rule.calendar), qPrintable(rule.id));
        }
    }
};

QTEST_MAIN(TestIncidents)
#include "tst_incidents.moc"
