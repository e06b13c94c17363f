// SPDX-License-Identifier: GPL-3.0-or-later
// What is owed after a breach, against the ways in which it could get lost: a withdrawal of nothing, an assessment that changes, a
// second instant of awareness, stages that hang on filings, the processor's role, an incident that is closed too early.
#include "evidence/incident_report.h"
#include "incidents/affected.h"
#include "incidents/detectors.h"
#include "incidents/filing.h"
#include "support.h"

using namespace nachweis;

class TestObligations : public QObject
{
    Q_OBJECT
    test::Sample m_sample;
    static constexpr const char *start = "2026-11-24T09:30:00+01:00"; // a Tuesday
    const QString m_authority = QStringLiteral("gdpr-33-1"), m_persons = QStringLiteral("gdpr-34-1");

    // An officer whose clock the test turns.
    struct Desk {
        Instant now = test::instant(start);
        Session officer;
        std::optional<Stores> stores;
        explicit Desk(test::Sample &sample) : officer(sample.open())
        {
            officer.clock = [this] { return now; };
            stores.emplace(std::move(*Stores::open(officer)));
        }
        Desk(const Desk &) = delete;
        Incident opened(bool aware = true) const
        {
            const Incident i = *openIncident(*stores, officer, QStringLiteral("Lost laptop"), {}, test::berlin());
            if (aware && !becomeAware(*stores, officer, i.id, now, QStringLiteral("certain")))
                qFatal("becomeAware");
            return *incident(*stores->gateway, i.id);
        }
        Incident again(const Incident &i) const { return *incident(*stores->gateway, i.id); }
        QString legal(const Incident &i, const char *rule) const { return toRfc3339Seconds(again(i).obligation(QLatin1String(rule))->deadline->legal); }
        Done assess(const Incident &i, const char *risk) const { return assessIncident(*stores, officer, i.id, QLatin1String(risk), QStringLiteral("reasons")); }
        Done file(const Incident &i, const QString &rule, bool complete = true, const QString &late = {}) const { return fileNotification(*stores, officer, i.id, now, QStringLiteral("Az."), late, rule, complete); }
        Done close(const Incident &i) const { return closeIncident(*stores, officer, i.id, QStringLiteral("facts, effects, remedies")); }
    };

private Q_SLOTS:
    void nothingSentIsNotWithdrawn()
    {
        Desk d(m_sample);
        const Incident i = d.opened();
        FilingText text;
        text.nature = QStringLiteral("It was no breach");
        QCOMPARE(sendFiling(*d.stores, d.officer, i.id, m_authority, text, {d.now, {}, {}, false, true}).error().code, ErrorCode::Refused);
        QVERIFY(d.again(i).obligation(m_authority)->running());
        NVERIFY(sendFiling(*d.stores, d.officer, i.id, m_authority, text, {d.now, QStringLiteral("Az. 1"), {}, true}));
        NVERIFY(sendFiling(*d.stores, d.officer, i.id, m_authority, text, {d.now, {}, {}, false, true})); // also after the complete one
        QCOMPARE(d.again(i).obligation(m_authority)->state(d.now), QStringLiteral("withdrawn"));
        QCOMPARE(sendFiling(*d.stores, d.officer, i.id, m_authority, text, {d.now, {}, {}, false, true}).error().code, ErrorCode::Refused);
        const int breaches = registerFigures(*d.stores->gateway)->last().breaches;
        NVERIFY(d.close(i)); // without an assessment: there is nothing to assess
        QCOMPARE(d.again(i).state, QStringLiteral("no_breach"));
        QCOMPARE(registerFigures(*d.stores->gateway)->last().breaches, breaches);
        const auto document = filingDocument(*d.stores->gateway, d.officer.keys, d.again(i), m_authority, text, QStringLiteral("en"), d.now);
        QVERIFY(document->text.contains(QStringLiteral("Withdrawal of that of 24 Nov 2026")));
    }
    void aDecisionStaysWithItsGround()
    {
        Desk d(m_sample);
        const Incident i = d.opened();
        NVERIFY(d.assess(i, "unlikely"));
        NVERIFY(proposeNoFiling(*d.stores, d.officer, i.id, QStringLiteral("encrypted")));
        NVERIFY(approveNoFiling(*d.stores, test::approver(d.officer), i.id));
        QCOMPARE(d.again(i).state, QStringLiteral("obligations_decided"));
        NVERIFY(d.assess(i, "unlikely")); // said in other words
        QCOMPARE(d.again(i).noFilingApprovedBy, QStringLiteral("approver"));
        NVERIFY(d.file(i, m_authority)); // told all the same
        QVERIFY(d.again(i).noFilingBy.isEmpty() && d.again(i).obligation(m_authority)->complete);
        QCOMPARE(proposeNoFiling(*d.stores, d.officer, i.id, QStringLiteral("encrypted")).error().code, ErrorCode::Refused);
        const Incident other = d.opened(); // decided, and then the ground is gone
        NVERIFY(d.assess(other, "unlikely"));
        NVERIFY(proposeNoFiling(*d.stores, d.officer, other.id, QStringLiteral("encrypted")));
        NVERIFY(approveNoFiling(*d.stores, test::approver(d.officer), other.id));
        NVERIFY(d.assess(other, "risk"));
        QVERIFY(d.again(other).obligation(m_authority)->running());
        QCOMPARE(d.again(other).state, QStringLiteral("assessed"));
        const Incident early = d.opened(false);
        NVERIFY(d.assess(early, "unlikely"));
        QCOMPARE(proposeNoFiling(*d.stores, d.officer, early.id, QStringLiteral("x")).error().code, ErrorCode::Refused); // nothing is owed yet
    }
    void theCommunicationIsNotLost()
    {
        Desk d(m_sample);
        const Incident i = d.opened(false);
        NVERIFY(d.assess(i, "high_risk"));
        NVERIFY(becomeAware(*d.stores, d.officer, i.id, d.now, QStringLiteral("certain")));
        QVERIFY(d.again(i).obligation(m_persons));
        QCOMPARE(obligationNotApplicable(*d.stores, d.officer, i.id, m_persons, QStringLiteral("no wish")).error().code, ErrorCode::Refused);
        QCOMPARE(advanceIncident(*d.stores, d.officer, i.id, QStringLiteral("persons_informed"), QStringLiteral("x")).error().code, ErrorCode::Refused);
        NVERIFY(d.assess(i, "risk"));
        NVERIFY(obligationNotApplicable(*d.stores, d.officer, i.id, m_persons, QStringLiteral("no high risk")));
        NVERIFY(d.assess(i, "high_risk"));
        QVERIFY(d.again(i).obligation(m_persons)->open());
        NVERIFY(recordException34(*d.stores, d.officer, i.id, QStringLiteral("34(3)(a)"), QStringLiteral("encrypted")));
        NVERIFY(d.assess(i, "high_risk"));
        QVERIFY(!d.again(i).obligation(m_persons)->open()); // the exception holds
        NVERIFY(advanceIncident(*d.stores, d.officer, i.id, QStringLiteral("persons_informed"), QStringLiteral("the exception")));
    }
    void anEarlierAwarenessMovesEveryRow()
    {
        Desk d(m_sample);
        const Incident filed = d.opened(), aside = d.opened();
        NVERIFY(d.assess(aside, "unlikely"));
        NVERIFY(proposeNoFiling(*d.stores, d.officer, aside.id, QStringLiteral("encrypted")));
        NVERIFY(approveNoFiling(*d.stores, test::approver(d.officer), aside.id));
        d.now += std::chrono::hours(70);
        NVERIFY(d.assess(filed, "risk"));
        NVERIFY(d.file(filed, m_authority));
        for (const Incident *i : {&filed, &aside}) {
            NVERIFY(proposeAwareness(*d.stores, d.officer, i->id, test::instant(start) - std::chrono::hours(20), QStringLiteral("a mail was found")));
            NVERIFY(approveAwareness(*d.stores, test::approver(d.officer), i->id));
            QCOMPARE(d.legal(*i, "gdpr-33-1"), QStringLiteral("2026-11-26T13:00:00Z")); // 23 Nov, 12:30 UTC, the next full hour, 72 h
        }
        QCOMPARE(d.again(filed).obligation(m_authority)->state(d.now), QStringLiteral("unexplained"));
        QCOMPARE(d.close(filed).error().code, ErrorCode::Refused);
        NVERIFY(d.file(filed, m_authority, true, QStringLiteral("the mail was found later"))); // the reasons follow
        QCOMPARE(d.again(filed).obligation(m_authority)->state(d.now), QStringLiteral("late"));
        NVERIFY(d.close(filed));
        NVERIFY(d.assess(aside, "risk")); // owed again, and from the earlier instant
        QCOMPARE(d.again(aside).obligation(m_authority)->state(d.now), QStringLiteral("overdue"));
    }
    void stagesOfNis2AndDora()
    {
        Desk d(m_sample);
        const Incident i = d.opened();
        for (const char *rule : {"nis2-72h", "dora-initial"})
            NVERIFY(addObligation(*d.stores, d.officer, i.id, QLatin1String(rule), d.now));
        NVERIFY(d.file(i, QStringLiteral("nis2-72h"), false));
        NVERIFY(d.file(i, QStringLiteral("dora-initial"), false));
        QCOMPARE(d.legal(i, "nis2-final"), QStringLiteral("2026-12-24T23:00:00Z"));
        QCOMPARE(d.legal(i, "dora-intermediate"), QStringLiteral("2026-11-27T08:30:00Z"));
        d.now += std::chrono::hours(48);
        NVERIFY(d.file(i, QStringLiteral("nis2-72h"), true)); // a supplement moves no month
        NVERIFY(d.file(i, QStringLiteral("dora-initial"), true));
        QCOMPARE(d.legal(i, "nis2-final"), QStringLiteral("2026-12-24T23:00:00Z"));
        QCOMPARE(d.legal(i, "dora-intermediate"), QStringLiteral("2026-11-27T08:30:00Z"));
        NVERIFY(d.file(i, QStringLiteral("dora-intermediate"), false));
        QCOMPARE(d.legal(i, "dora-final"), QStringLiteral("2026-12-28T11:00:00Z")); // 26 December is a Saturday: Monday noon
        d.now += std::chrono::hours(24 * 3);
        NVERIFY(d.file(i, QStringLiteral("dora-intermediate"), true)); // the last intermediate report counts
        QCOMPARE(d.legal(i, "dora-final"), QStringLiteral("2026-12-29T23:00:00Z"));
    }
    void doraEndsADayAfterAwareness()
    {
        Desk d(m_sample);
        const auto classified = [&](std::chrono::minutes after) {
            d.now = test::instant(start);
            const Incident i = d.opened();
            d.now += after;
            if (!addObligation(*d.stores, d.officer, i.id, QStringLiteral("dora-initial"), d.now))
                qFatal("addObligation");
            return d.legal(i, "dora-initial");
        };
        QCOMPARE(classified(std::chrono::hours(2)), QStringLiteral("2026-11-24T14:30:00Z"));  // four hours end first
        QCOMPARE(classified(std::chrono::hours(23)), QStringLiteral("2026-11-25T08:30:00Z")); // 24 hours from awareness
        QCOMPARE(classified(std::chrono::hours(30)), QStringLiteral("2026-11-25T18:30:00Z")); // classified later than that: four hours
    }
    void closedOnlyWhenNothingIsOwed()
    {
        Desk d(m_sample);
        const Incident i = d.opened();
        NVERIFY(d.file(i, m_authority, false));
        QCOMPARE(d.again(i).state, QStringLiteral("aware")); // not assessed: more may be owed
        QCOMPARE(d.close(i).error().code, ErrorCode::Refused);
        NVERIFY(d.assess(i, "risk"));
        QCOMPARE(d.close(i).error().code, ErrorCode::Refused); // a supplement
        NVERIFY(d.file(i, m_authority, true));
        QCOMPARE(d.again(i).state, QStringLiteral("obligations_decided"));
        NVERIFY(d.close(i));
    }
    void aProcessorTellsItsController()
    {
        Desk d(m_sample);
        const Incident i = d.opened();
        NVERIFY(d.assess(i, "risk"));
        QCOMPARE(proposeNoFiling(*d.stores, d.officer, i.id, QStringLiteral("we are the processor")).error().code, ErrorCode::Refused);
        NVERIFY(addObligation(*d.stores, d.officer, i.id, QStringLiteral("gdpr-33-2"), {}));
        NVERIFY(proposeNoFiling(*d.stores, d.officer, i.id, QStringLiteral("we are the processor")));
        NVERIFY(approveNoFiling(*d.stores, test::approver(d.officer), i.id));
        QCOMPARE(d.close(i).error().code, ErrorCode::Refused); // the controller is not told yet
        const auto text = filingDocument(*d.stores->gateway, d.officer.keys, d.again(i), QStringLiteral("gdpr-33-2"), {}, QStringLiteral("de"), d.now);
        QVERIFY(!text->text.contains(QStringLiteral("§ 43"))); // holds for Art. 33(1) and 34 alone
        // No processor after all: the decision has lost its ground.
        NVERIFY(obligationNotApplicable(*d.stores, d.officer, i.id, QStringLiteral("gdpr-33-2"), QStringLiteral("we decide the means ourselves")));
        QVERIFY(d.again(i).obligation(m_authority)->running() && d.again(i).noFilingBy.isEmpty());
        const Incident other = d.opened();
        NVERIFY(d.assess(other, "risk"));
        NVERIFY(addObligation(*d.stores, d.officer, other.id, QStringLiteral("gdpr-33-2"), {}));
        NVERIFY(proposeNoFiling(*d.stores, d.officer, other.id, QStringLiteral("we are the processor")));
        NVERIFY(approveNoFiling(*d.stores, test::approver(d.officer), other.id));
        NVERIFY(d.file(other, QStringLiteral("gdpr-33-2")));
        NVERIFY(d.close(other));
    }
    void aWithdrawalIsTakenBack()
    {
        Desk d(m_sample);
        const Incident i = d.opened();
        FilingText text;
        text.nature = QStringLiteral("Lost laptop");
        NVERIFY(sendFiling(*d.stores, d.officer, i.id, m_authority, text, {d.now, {}, {}, true}));
        NVERIFY(sendFiling(*d.stores, d.officer, i.id, m_authority, text, {d.now, {}, {}, false, true}));
        text.measures = QStringLiteral("It was a breach after all");
        NVERIFY(sendFiling(*d.stores, d.officer, i.id, m_authority, text, {d.now, {}, {}}));
        QCOMPARE(d.again(i).obligation(m_authority)->state(d.now), QStringLiteral("filed"));
        QCOMPARE(d.close(i).error().code, ErrorCode::Refused); // not assessed, and a supplement is owed
    }
    void aRowKeepsTheRuleItBeganWith()
    {
        Desk d(m_sample);
        const Incident i = d.opened();
        NVERIFY(d.assess(i, "risk"));
        d.now += std::chrono::hours(60);
        NVERIFY(d.file(i, m_authority));
        // As if the rule had been another when the clock began: the limit is earlier by today's.
        NVERIFY(d.stores->gateway->run(QStringLiteral("UPDATE incident_obligations SET rule_version = 0, legal_us = legal_us + 86400000000 WHERE incident_id = ?"), {i.id}));
        const Instant before = d.again(i).obligation(m_authority)->deadline->legal;
        NVERIFY(proposeAwareness(*d.stores, d.officer, i.id, test::instant(start) - std::chrono::minutes(10), QStringLiteral("a mail")));
        NVERIFY(approveAwareness(*d.stores, test::approver(d.officer), i.id));
        QVERIFY(before - d.again(i).obligation(m_authority)->deadline->legal == std::chrono::minutes(10));
        QCOMPARE(d.again(i).obligation(m_authority)->state(d.now), QStringLiteral("complete"));
        NVERIFY(d.close(i));
    }
    void aLateTextSaysWhy()
    {
        Desk d(m_sample);
        const Incident i = d.opened(), punctual = d.opened();
        d.now += std::chrono::hours(60);
        FilingText text;
        text.nature = QStringLiteral("Lost laptop");
        NVERIFY(reasonsGiven(i, m_authority, text, d.now));
        d.now += std::chrono::hours(20);
        QCOMPARE(reasonsGiven(i, m_authority, text, d.now).error().code, ErrorCode::BadInput);
        text.lateReason = QStringLiteral("The office was flooded");
        NVERIFY(saveDraft(*d.stores, d.officer, i.id, m_authority, text));
        QCOMPARE(filingDraft(*d.stores->gateway, d.officer.keys, i, m_authority)->lateReason, text.lateReason);
        const auto document = filingDocument(*d.stores->gateway, d.officer.keys, i, m_authority, text, QStringLiteral("en"), d.now);
        QVERIFY(document->text.contains(text.lateReason)); // before it is sent
        NVERIFY(sendFiling(*d.stores, d.officer, i.id, m_authority, text, {d.now, {}, {}}));
        QCOMPARE(d.again(i).obligation(m_authority)->lateReason, text.lateReason);
        // One filing for both, and the other was sent in time: the reasons are not its own.
        NVERIFY(sendFiling(*d.stores, d.officer, punctual.id, m_authority, text, {test::instant(start) + std::chrono::hours(1), {}, {}}, {punctual.label()}));
        QVERIFY(d.again(punctual).obligation(m_authority)->lateReason.isEmpty());
        QCOMPARE(filings(*d.stores->gateway, d.officer.keys, punctual.id, m_authority)->size(), 1); // named twice, recorded once
    }
    void anOverdueClockHidesNoOther()
    {
        Desk d(m_sample);
        const Incident first = d.opened();
        d.now += std::chrono::hours(40);
        const Incident second = d.opened();
        d.now += std::chrono::hours(40);
        const QList<RunningClock> clocks = runningClocks({d.again(second), d.again(first)});
        QCOMPARE(clocks.size(), 2);
        const NearestClock nearest = nearestClock(clocks, d.now);
        QCOMPARE(nearest.overdue, 1);
        QCOMPARE(nearest.clock->label, second.label());
        QCOMPARE(nearestClock(clocks, d.now + std::chrono::hours(100)).clock->label, first.label());
        QVERIFY(!nearestClock({}, d.now).clock);
    }
    void theLastCountNamesThePersons()
    {
        Desk d(m_sample);
        const Incident i = d.opened();
        NVERIFY(runAffected(*d.stores, d.officer, i.id, {}));
        const auto concerned = [&] { return d.stores->gateway->value(QStringLiteral("SELECT count(*) FROM incident_subjects WHERE incident_id = ?"), {i.id})->toInt(); };
        QVERIFY(concerned() > 50);
        AffectedQuery narrow;
        narrow.actor = QStringLiteral("staff:nobody");
        NVERIFY(runAffected(*d.stores, d.officer, i.id, narrow));
        QCOMPARE(concerned(), 0); // nobody is told whom it does not concern
    }
    void aProposalIsTakenOnce()
    {
        Desk d(m_sample);
        NVERIFY(runDetectors(*d.stores, d.officer, {}));
        Event e;
        e.time = d.now;
        e.action = QStringLiteral("api.authenticated");
        e.actor = e.integration = QStringLiteral("integration:ghost");
        NVERIFY(report(d.stores->audit, e));
        NVERIFY(sequence(d.stores->audit, d.officer));
        QCOMPARE(runDetectors(*d.stores, d.officer, {}).value(), 1);
        const QString id = incidentProposals(*d.stores->gateway)->first().id;
        const qsizetype before = listIncidents(*d.stores->gateway, false)->size();
        NVERIFY(takeIncidentProposal(*d.stores, d.officer, id, test::berlin()));
        QCOMPARE(takeIncidentProposal(*d.stores, d.officer, id, test::berlin()).error().code, ErrorCode::NotFound);
        QCOMPARE(listIncidents(*d.stores->gateway, false)->size(), before + 1);
        QCOMPARE(decidedIncidentProposals(*d.stores->gateway)->first().decidedBy, QStringLiteral("officer"));
    }
};

QTEST_MAIN(TestObligations)
#include "tst_obligations.moc"
