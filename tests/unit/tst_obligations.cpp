// SPDX-License-Identifier: GPL-3.0-or-later
// What is owed after a breach, against the ways in which it could get lost: a withdrawal of nothing, an assessment that
// changes, a second instant of awareness, stages that hang on filings, the processor's role, an incident that is closed
// too early.
#include "incidents/affected.h"
#include "incidents/detectors.h"
#include "incidents/filing.h"
#include "incidents/incident_report.h"
#include "people/organisation.h"
#include "support.h"

using namespace nachweis;

class TestObligations : public QObject
{
    Q_OBJECT
    test::Sample m_sample;
    static constexpr const char *start = "2026-11-24T09:30:00+01:00"; // a Tuesday
    const QString m_authority = u"gdpr-33-1"_s, m_persons = u"gdpr-34-1"_s;

    // An officer whose clock the test turns.
    struct Desk
    {
        Instant now = test::instant(start);
        Session officer;
        std::optional<Stores> stores;
        explicit Desk(test::Sample &sample) : officer(sample.open())
        {
            officer.clock = [this] { return now; };
            stores.emplace(std::move(*Stores::open(officer)));
        }
        Desk(const Desk &) = delete;
        incidents::Incident opened(bool aware = true) const
        {
            const incidents::Incident i =
                *incidents::openIncident(*stores, officer, u"Lost laptop"_s, {}, test::berlin());
            if (aware && !incidents::becomeAware(*stores, officer, i.id, now, u"certain"_s))
                qFatal("becomeAware");
            return *incidents::incident(*stores->gateway, i.id);
        }
        incidents::Incident again(const incidents::Incident &i) const
        {
            return *incidents::incident(*stores->gateway, i.id);
        }
        QString legal(const incidents::Incident &i, const char *rule) const
        {
            return toRfc3339Seconds(again(i).obligation(QLatin1String(rule))->deadline->legal);
        }
        Done assess(const incidents::Incident &i, incidents::Risk risk) const
        {
            return incidents::assessIncident(*stores, officer, i.id, risk, u"reasons"_s);
        }
        Done file(const incidents::Incident &i, const QString &rule, bool complete = true,
                  const QString &late = {}) const
        {
            return incidents::fileNotification(*stores, officer, i.id, now, u"Az."_s, late, rule, complete);
        }
        Done close(const incidents::Incident &i) const
        {
            return incidents::closeIncident(*stores, officer, i.id, u"facts, effects, remedies"_s);
        }
    };

private Q_SLOTS:
    void nothingSentIsNotWithdrawn()
    {
        Desk d(m_sample);
        const incidents::Incident i = d.opened();
        incidents::FilingText text;
        text.nature = u"It was no breach"_s;
        QCOMPARE(incidents::sendFiling(*d.stores, d.officer, i.id, m_authority, text, {d.now, {}, {}, false, true})
                     .error()
                     .code,
                 ErrorCode::Refused);
        QVERIFY(d.again(i).obligation(m_authority)->running());
        NVERIFY(incidents::sendFiling(*d.stores, d.officer, i.id, m_authority, text, {d.now, u"Az. 1"_s, {}, true}));
        NVERIFY(incidents::sendFiling(*d.stores, d.officer, i.id, m_authority, text,
                                      {d.now, {}, {}, false, true})); // also after the complete one
        QCOMPARE(d.again(i).obligation(m_authority)->state(d.now), incidents::ObligationState::Withdrawn);
        QCOMPARE(incidents::sendFiling(*d.stores, d.officer, i.id, m_authority, text, {d.now, {}, {}, false, true})
                     .error()
                     .code,
                 ErrorCode::Refused);
        const int breaches = incidents::registerFigures(*d.stores->gateway)->last().breaches;
        NVERIFY(d.close(i)); // without an assessment: there is nothing to assess
        QCOMPARE(d.again(i).state, incidents::IncidentState::NoBreach);
        QCOMPARE(incidents::registerFigures(*d.stores->gateway)->last().breaches, breaches);
        const auto document = incidents::filingDocument(*d.stores->gateway, d.officer.keys, d.again(i), m_authority,
                                                        text, u"en"_s, d.now);
        QVERIFY(document->text.contains(u"Withdrawal of that of 24 Nov 2026"_s));
    }
    void aDecisionStaysWithItsGround()
    {
        Desk d(m_sample);
        const incidents::Incident i = d.opened();
        NVERIFY(d.assess(i, incidents::Risk::Unlikely));
        NVERIFY(incidents::proposeNoFiling(*d.stores, d.officer, i.id, u"encrypted"_s));
        NVERIFY(incidents::approveNoFiling(*d.stores, test::approver(d.officer), i.id));
        QCOMPARE(d.again(i).state, incidents::IncidentState::ObligationsDecided);
        NVERIFY(d.assess(i, incidents::Risk::Unlikely)); // said in other words
        QCOMPARE(d.again(i).noFilingApprovedBy, u"approver"_s);
        NVERIFY(d.file(i, m_authority)); // told all the same
        QVERIFY(d.again(i).noFilingBy.isEmpty() && d.again(i).obligation(m_authority)->complete);
        QCOMPARE(incidents::proposeNoFiling(*d.stores, d.officer, i.id, u"encrypted"_s).error().code,
                 ErrorCode::Refused);
        const incidents::Incident other = d.opened(); // decided, and then the ground is gone
        NVERIFY(d.assess(other, incidents::Risk::Unlikely));
        NVERIFY(incidents::proposeNoFiling(*d.stores, d.officer, other.id, u"encrypted"_s));
        NVERIFY(incidents::approveNoFiling(*d.stores, test::approver(d.officer), other.id));
        NVERIFY(d.assess(other, incidents::Risk::Risk));
        QVERIFY(d.again(other).obligation(m_authority)->running());
        QCOMPARE(d.again(other).state, incidents::IncidentState::Assessed);
        const incidents::Incident early = d.opened(false);
        NVERIFY(d.assess(early, incidents::Risk::Unlikely));
        QCOMPARE(incidents::proposeNoFiling(*d.stores, d.officer, early.id, u"x"_s).error().code,
                 ErrorCode::Refused); // nothing is owed yet
    }
    void theCommunicationIsNotLost()
    {
        Desk d(m_sample);
        const incidents::Incident i = d.opened(false);
        NVERIFY(d.assess(i, incidents::Risk::High));
        NVERIFY(incidents::becomeAware(*d.stores, d.officer, i.id, d.now, u"certain"_s));
        QVERIFY(d.again(i).obligation(m_persons));
        QCOMPARE(incidents::obligationNotApplicable(*d.stores, d.officer, i.id, m_persons, u"no wish"_s).error().code,
                 ErrorCode::Refused);
        QCOMPARE(
            incidents::advanceIncident(*d.stores, d.officer, i.id, incidents::IncidentState::PersonsInformed, u"x"_s)
                .error()
                .code,
            ErrorCode::Refused);
        NVERIFY(d.assess(i, incidents::Risk::Risk));
        NVERIFY(incidents::obligationNotApplicable(*d.stores, d.officer, i.id, m_persons, u"no high risk"_s));
        NVERIFY(d.assess(i, incidents::Risk::High));
        QVERIFY(d.again(i).obligation(m_persons)->open());
        NVERIFY(incidents::recordException34(*d.stores, d.officer, i.id, incidents::Exception34::Unintelligible,
                                             u"encrypted"_s));
        NVERIFY(d.assess(i, incidents::Risk::High));
        QVERIFY(!d.again(i).obligation(m_persons)->open()); // the exception holds
        NVERIFY(incidents::advanceIncident(*d.stores, d.officer, i.id, incidents::IncidentState::PersonsInformed,
                                           u"the exception"_s));
    }
    void anEarlierAwarenessMovesEveryRow()
    {
        Desk d(m_sample);
        const incidents::Incident filed = d.opened(), aside = d.opened();
        NVERIFY(d.assess(aside, incidents::Risk::Unlikely));
        NVERIFY(incidents::proposeNoFiling(*d.stores, d.officer, aside.id, u"encrypted"_s));
        NVERIFY(incidents::approveNoFiling(*d.stores, test::approver(d.officer), aside.id));
        d.now += std::chrono::hours(70);
        NVERIFY(d.assess(filed, incidents::Risk::Risk));
        NVERIFY(d.file(filed, m_authority));
        for (const incidents::Incident *i : {&filed, &aside}) {
            NVERIFY(incidents::proposeAwareness(*d.stores, d.officer, i->id,
                                                test::instant(start) - std::chrono::hours(20), u"a mail was found"_s));
            NVERIFY(incidents::approveAwareness(*d.stores, test::approver(d.officer), i->id));
            QCOMPARE(d.legal(*i, "gdpr-33-1"),
                     u"2026-11-26T13:00:00Z"_s); // 23 Nov, 12:30 UTC, the next full hour, 72 h
        }
        QCOMPARE(d.again(filed).obligation(m_authority)->state(d.now), incidents::ObligationState::Unexplained);
        QCOMPARE(d.close(filed).error().code, ErrorCode::Refused);
        NVERIFY(d.file(filed, m_authority, true, u"the mail was found later"_s)); // the reasons follow
        QCOMPARE(d.again(filed).obligation(m_authority)->state(d.now), incidents::ObligationState::Late);
        NVERIFY(d.close(filed));
        NVERIFY(d.assess(aside, incidents::Risk::Risk)); // owed again, and from the earlier instant
        QCOMPARE(d.again(aside).obligation(m_authority)->state(d.now), incidents::ObligationState::Overdue);
    }
    void stagesOfNis2AndDora()
    {
        Desk d(m_sample);
        const incidents::Incident i = d.opened();
        for (const char *rule : {"nis2-72h", "dora-initial"})
            NVERIFY(incidents::addObligation(*d.stores, d.officer, i.id, QLatin1String(rule), d.now));
        NVERIFY(d.file(i, u"nis2-72h"_s, false));
        NVERIFY(d.file(i, u"dora-initial"_s, false));
        QCOMPARE(d.legal(i, "nis2-final"), u"2026-12-24T23:00:00Z"_s);
        QCOMPARE(d.legal(i, "dora-intermediate"), u"2026-11-27T08:30:00Z"_s);
        d.now += std::chrono::hours(48);
        NVERIFY(d.file(i, u"nis2-72h"_s, true)); // a supplement moves no month
        NVERIFY(d.file(i, u"dora-initial"_s, true));
        QCOMPARE(d.legal(i, "nis2-final"), u"2026-12-24T23:00:00Z"_s);
        QCOMPARE(d.legal(i, "dora-intermediate"), u"2026-11-27T08:30:00Z"_s);
        NVERIFY(d.file(i, u"dora-intermediate"_s, false));
        QCOMPARE(d.legal(i, "dora-final"), u"2026-12-28T11:00:00Z"_s); // 26 December is a Saturday: Monday noon
        d.now += std::chrono::hours(24 * 3);
        NVERIFY(d.file(i, u"dora-intermediate"_s, true)); // the last intermediate report counts
        QCOMPARE(d.legal(i, "dora-final"), u"2026-12-29T23:00:00Z"_s);
    }
    void doraWithoutReliefAtWeekends()
    {
        Desk d(m_sample);
        d.now = test::instant("2026-11-27T21:30:00+01:00"); // a Friday
        const incidents::Incident i = d.opened();
        NVERIFY(incidents::addObligation(*d.stores, d.officer, i.id, u"dora-initial-5-5"_s, d.now));
        QCOMPARE(d.legal(i, "dora-initial-5-5"), u"2026-11-28T00:30:00Z"_s);
        NVERIFY(d.file(i, u"dora-initial-5-5"_s, false));
        QVERIFY(!d.again(i).obligation(u"dora-intermediate"_s));
        QCOMPARE(d.legal(i, "dora-intermediate-5-5"), u"2026-11-30T20:30:00Z"_s);
        NVERIFY(d.file(i, u"dora-intermediate-5-5"_s, false));
        QCOMPARE(d.legal(i, "dora-final"), u"2026-12-28T11:00:00Z"_s); // a Sunday: noon of Monday, for everybody
    }
    // Discovery, knowledge and classification are no awareness: what moves the one leaves the others.
    void instantsOfTheirOwn()
    {
        Desk d(m_sample);
        const incidents::Incident i = d.opened();
        const Instant discovered = test::instant("2026-11-10T10:00:00+01:00"),
                      known = test::instant("2026-11-24T08:00:00+01:00");
        NVERIFY(incidents::addObligation(*d.stores, d.officer, i.id, u"hipaa-164-404"_s, discovered));
        NVERIFY(incidents::addObligation(*d.stores, d.officer, i.id, u"nis2-24h"_s, known));
        QCOMPARE(d.legal(i, "hipaa-164-404"), u"2027-01-09T23:00:00Z"_s);
        NVERIFY(incidents::proposeAwareness(*d.stores, d.officer, i.id, test::instant("2026-11-23T09:00:00+01:00"),
                                            u"the mail came a day before"_s));
        NVERIFY(incidents::approveAwareness(*d.stores, test::approver(d.officer), i.id));
        QCOMPARE(d.legal(i, "gdpr-33-1"), u"2026-11-26T09:00:00Z"_s);
        QCOMPARE(d.legal(i, "hipaa-164-404"), u"2027-01-09T23:00:00Z"_s);
        QCOMPARE(d.legal(i, "nis2-24h"), u"2026-11-25T07:00:00Z"_s);
        // Another instant of its own, with its reason, in the timeline; awareness is changed by two alone.
        const auto again = [&](const QString &rule, const char *at, const QString &why) {
            return incidents::recomputeObligation(*d.stores, d.officer, i.id, rule, why, test::instant(at));
        };
        QCOMPARE(again(u"hipaa-164-404"_s, "2026-11-09T10:00:00+01:00", {}).error().code, ErrorCode::BadInput);
        QCOMPARE(again(m_authority, "2026-11-20T10:00:00+01:00", u"x"_s).error().code, ErrorCode::BadInput);
        QCOMPARE(again(u"nis2-24h"_s, "2026-12-20T10:00:00+01:00", u"x"_s).error().code, ErrorCode::BadInput);
        NVERIFY(again(u"hipaa-164-404"_s, "2026-11-09T10:00:00+01:00", u"an agent knew the day before"_s));
        QCOMPARE(d.legal(i, "hipaa-164-404"), u"2027-01-08T23:00:00Z"_s);
        QVERIFY(incidents::incidentTimeline(*d.stores->gateway, i.id)->last().body.contains(u"2026-11-10"_s));
    }
    // GDPR Art. 33(2), EDPB 9/2022: who is told by a processor is aware; a later instant takes two.
    void toldByAProcessor()
    {
        Desk d(m_sample);
        const incidents::Incident before = d.opened(false);
        const Instant told = test::instant("2026-11-23T15:00:00+01:00");
        NVERIFY(incidents::setIncidentTimes(*d.stores, d.officer, before.id, {}, {}, told));
        QCOMPARE(incidents::becomeAware(*d.stores, d.officer, before.id, d.now, u"we checked first"_s).error().code,
                 ErrorCode::Refused);
        NVERIFY(incidents::becomeAware(*d.stores, d.officer, before.id, told, u"the processor called"_s));
        QCOMPARE(d.legal(before, "gdpr-33-1"), u"2026-11-26T15:00:00Z"_s);
        NVERIFY(incidents::proposeAwareness(*d.stores, d.officer, before.id, d.now, u"the call named no data"_s));
        NVERIFY(incidents::approveAwareness(*d.stores, test::approver(d.officer), before.id));

        const incidents::Incident after = d.opened();
        NVERIFY(incidents::setIncidentTimes(*d.stores, d.officer, after.id, {}, {}, told));
        QVERIFY(d.again(after).proposedAwareness.has_value());
        QCOMPARE(d.again(after).proposedAwareness->aware, told);
        NVERIFY(incidents::approveAwareness(*d.stores, test::approver(d.officer), after.id));
        QCOMPARE(d.legal(after, "gdpr-33-1"), u"2026-11-26T15:00:00Z"_s);
    }
    // The holidays of a filing are those of the authority's seat: Epiphany is none in Bonn, Corpus Christi is one.
    void holidaysOfTheAddressee()
    {
        Desk d(m_sample);
        people::Organisation bavarian = *people::organisation(*d.stores->gateway);
        bavarian.calendar = u"DE-BY"_s;
        NVERIFY(people::setOrganisation(*d.stores, d.officer, bavarian));
        const auto final = [&](const char *at) {
            d.now = test::instant(at);
            const incidents::Incident i = d.opened();
            if (!incidents::addObligation(*d.stores, d.officer, i.id, u"nis2-72h"_s, d.now) ||
                !d.file(i, u"nis2-72h"_s, false))
                qFatal("file");
            return d.legal(i, "nis2-final");
        };
        QCOMPARE(final("2026-12-06T10:00:00+01:00"), u"2027-01-06T23:00:00Z"_s);
        QCOMPARE(final("2027-04-27T10:00:00+02:00"), u"2027-05-28T22:00:00Z"_s);
    }
    // Data alone: each rule's clock from an instant that is given, and who a person has to add it for.
    void telecomUnitedKingdomSwitzerland()
    {
        Desk d(m_sample);
        const incidents::Incident i = d.opened();
        const Instant detected = test::instant("2026-11-24T08:00:00+01:00");
        QCOMPARE(incidents::addObligation(*d.stores, d.officer, i.id, u"tk-24h"_s, {}).error().code,
                 ErrorCode::BadInput);
        NVERIFY(incidents::addObligation(*d.stores, d.officer, i.id, u"tk-24h"_s, detected));
        QCOMPARE(d.legal(i, "tk-24h"), u"2026-11-25T07:00:00Z"_s);
        NVERIFY(d.file(i, u"tk-24h"_s, false));
        QVERIFY(!d.again(i).obligation(u"tk-3d"_s)); // only where something was missing
        NVERIFY(incidents::addObligation(*d.stores, d.officer, i.id, u"tk-3d"_s, {}));
        QCOMPARE(d.legal(i, "tk-3d"), u"2026-11-27T08:30:00Z"_s);
        NVERIFY(incidents::addObligation(*d.stores, d.officer, i.id, u"uk-33"_s, {}));
        QCOMPARE(d.legal(i, "uk-33"), d.legal(i, "gdpr-33-1"));
        NVERIFY(incidents::addObligation(*d.stores, d.officer, i.id, u"ch-24"_s, {}));
        QCOMPARE(d.again(i).obligation(u"ch-24"_s)->state(d.now), incidents::ObligationState::Elapsing);
        NVERIFY(incidents::addObligation(*d.stores, d.officer, i.id, u"hipaa-164-410"_s, detected));
        QCOMPARE(d.legal(i, "hipaa-164-410"), u"2027-01-23T23:00:00Z"_s);
    }
    // Art. 34(3)(c): a public communication takes the place of the others, and until it was made something is owed.
    void aPublicCommunicationIsMadeFirst()
    {
        Desk d(m_sample);
        const incidents::Incident i = d.opened();
        NVERIFY(d.assess(i, incidents::Risk::High));
        NVERIFY(d.file(i, m_authority));
        NVERIFY(incidents::recordException34(*d.stores, d.officer, i.id, incidents::Exception34::PublicCommunication,
                                             u"40,000 persons without an address"_s));
        QVERIFY(d.again(i).obligation(m_persons)->open());
        QCOMPARE(d.close(i).error().code, ErrorCode::Refused);
        NVERIFY(d.file(i, m_persons)); // the notice in the newspaper
        NVERIFY(d.close(i));
        // From (a) to (c): what was set aside is owed again.
        const incidents::Incident other = d.opened();
        NVERIFY(d.assess(other, incidents::Risk::High));
        for (const auto exception :
             {incidents::Exception34::Unintelligible, incidents::Exception34::PublicCommunication})
            NVERIFY(incidents::recordException34(*d.stores, d.officer, other.id, exception, u"reasons"_s));
        QVERIFY(d.again(other).obligation(m_persons)->open());
    }
    void exactlyAtTheLimitIsInTime()
    {
        Desk d(m_sample);
        const incidents::Incident i = d.opened();
        const Instant legal = d.again(i).obligation(m_authority)->deadline->legal;
        d.now = legal;
        QCOMPARE(d.again(i).obligation(m_authority)->state(d.now), incidents::ObligationState::Due);
        NVERIFY(d.file(i, m_authority));
        QVERIFY(!d.again(i).obligation(m_authority)->late());
        const incidents::Incident late = d.opened();
        d.now = d.again(late).obligation(m_authority)->deadline->legal + std::chrono::microseconds(1);
        QCOMPARE(d.again(late).obligation(m_authority)->state(d.now), incidents::ObligationState::Overdue);
        QCOMPARE(d.file(late, m_authority).error().code, ErrorCode::BadInput); // the reasons are mandatory
    }
    void doraEndsADayAfterAwareness()
    {
        Desk d(m_sample);
        const auto classified = [&](std::chrono::minutes after) {
            d.now = test::instant(start);
            const incidents::Incident i = d.opened();
            d.now += after;
            if (!incidents::addObligation(*d.stores, d.officer, i.id, u"dora-initial"_s, d.now))
                qFatal("addObligation");
            return d.legal(i, "dora-initial");
        };
        QCOMPARE(classified(std::chrono::hours(2)), u"2026-11-24T14:30:00Z"_s);  // four hours end first
        QCOMPARE(classified(std::chrono::hours(23)), u"2026-11-25T08:30:00Z"_s); // 24 hours from awareness
        QCOMPARE(classified(std::chrono::hours(30)),
                 u"2026-11-25T18:30:00Z"_s); // classified later than that: four hours
    }
    void closedOnlyWhenNothingIsOwed()
    {
        Desk d(m_sample);
        const incidents::Incident i = d.opened();
        NVERIFY(d.file(i, m_authority, false));
        QCOMPARE(d.again(i).state, incidents::IncidentState::Aware); // not assessed: more may be owed
        QCOMPARE(d.close(i).error().code, ErrorCode::Refused);
        NVERIFY(d.assess(i, incidents::Risk::Risk));
        QCOMPARE(d.close(i).error().code, ErrorCode::Refused); // a supplement
        NVERIFY(d.file(i, m_authority, true));
        QCOMPARE(d.again(i).state, incidents::IncidentState::ObligationsDecided);
        NVERIFY(d.close(i));
    }
    void aProcessorTellsItsController()
    {
        Desk d(m_sample);
        const incidents::Incident i = d.opened();
        NVERIFY(d.assess(i, incidents::Risk::Risk));
        QCOMPARE(incidents::proposeNoFiling(*d.stores, d.officer, i.id, u"we are the processor"_s).error().code,
                 ErrorCode::Refused);
        NVERIFY(incidents::addObligation(*d.stores, d.officer, i.id, u"gdpr-33-2"_s, {}));
        NVERIFY(incidents::proposeNoFiling(*d.stores, d.officer, i.id, u"we are the processor"_s));
        NVERIFY(incidents::approveNoFiling(*d.stores, test::approver(d.officer), i.id));
        QCOMPARE(d.close(i).error().code, ErrorCode::Refused); // the controller is not told yet
        const auto text = incidents::filingDocument(*d.stores->gateway, d.officer.keys, d.again(i), u"gdpr-33-2"_s, {},
                                                    u"de"_s, d.now);
        QVERIFY(!text->text.contains(u"§ 43"_s)); // holds for Art. 33(1) and 34 alone
        // No processor after all: the decision has lost its ground.
        NVERIFY(incidents::obligationNotApplicable(*d.stores, d.officer, i.id, u"gdpr-33-2"_s,
                                                   u"we decide the means ourselves"_s));
        QVERIFY(d.again(i).obligation(m_authority)->running() && d.again(i).noFilingBy.isEmpty());
        const incidents::Incident other = d.opened();
        NVERIFY(d.assess(other, incidents::Risk::Risk));
        NVERIFY(incidents::addObligation(*d.stores, d.officer, other.id, u"gdpr-33-2"_s, {}));
        NVERIFY(incidents::proposeNoFiling(*d.stores, d.officer, other.id, u"we are the processor"_s));
        NVERIFY(incidents::approveNoFiling(*d.stores, test::approver(d.officer), other.id));
        NVERIFY(d.file(other, u"gdpr-33-2"_s));
        NVERIFY(d.close(other));
    }
    void aWithdrawalIsTakenBack()
    {
        Desk d(m_sample);
        const incidents::Incident i = d.opened();
        incidents::FilingText text;
        text.nature = u"Lost laptop"_s;
        NVERIFY(incidents::sendFiling(*d.stores, d.officer, i.id, m_authority, text, {d.now, {}, {}, true}));
        NVERIFY(incidents::sendFiling(*d.stores, d.officer, i.id, m_authority, text, {d.now, {}, {}, false, true}));
        text.measures = u"It was a breach after all"_s;
        NVERIFY(incidents::sendFiling(*d.stores, d.officer, i.id, m_authority, text, {d.now, {}, {}}));
        QCOMPARE(d.again(i).obligation(m_authority)->state(d.now), incidents::ObligationState::Filed);
        QCOMPARE(d.close(i).error().code, ErrorCode::Refused); // not assessed, and a supplement is owed
    }
    void aRowKeepsTheRuleItBeganWith()
    {
        Desk d(m_sample);
        const incidents::Incident i = d.opened();
        NVERIFY(d.assess(i, incidents::Risk::Risk));
        d.now += std::chrono::hours(60);
        NVERIFY(d.file(i, m_authority));
        // As if the rule had been another when the clock began: the limit is earlier by today's.
        NVERIFY(d.stores->gateway->run(
            u"UPDATE incident_obligations SET rule_version = 0, legal_us = legal_us + 86400000000 "
            "WHERE incident_id = ?"_s,
            {i.id}));
        const Instant before = d.again(i).obligation(m_authority)->deadline->legal;
        NVERIFY(incidents::proposeAwareness(*d.stores, d.officer, i.id, test::instant(start) - std::chrono::minutes(10),
                                            u"a mail"_s));
        NVERIFY(incidents::approveAwareness(*d.stores, test::approver(d.officer), i.id));
        QVERIFY(before - d.again(i).obligation(m_authority)->deadline->legal == std::chrono::minutes(10));
        QCOMPARE(d.again(i).obligation(m_authority)->state(d.now), incidents::ObligationState::Complete);
        NVERIFY(d.close(i));
    }
    void aLateTextSaysWhy()
    {
        Desk d(m_sample);
        const incidents::Incident i = d.opened(), punctual = d.opened();
        d.now += std::chrono::hours(60);
        incidents::FilingText text;
        text.nature = u"Lost laptop"_s;
        NVERIFY(incidents::reasonsGiven(i, m_authority, text, d.now));
        d.now += std::chrono::hours(20);
        QCOMPARE(incidents::reasonsGiven(i, m_authority, text, d.now).error().code, ErrorCode::BadInput);
        text.lateReason = u"The office was flooded"_s;
        NVERIFY(incidents::saveDraft(*d.stores, d.officer, i.id, m_authority, text));
        QCOMPARE(incidents::filingDraft(*d.stores->gateway, d.officer.keys, i, m_authority)->lateReason,
                 text.lateReason);
        const auto document =
            incidents::filingDocument(*d.stores->gateway, d.officer.keys, i, m_authority, text, u"en"_s, d.now);
        QVERIFY(document->text.contains(text.lateReason)); // before it is sent
        NVERIFY(incidents::sendFiling(*d.stores, d.officer, i.id, m_authority, text, {d.now, {}, {}}));
        QCOMPARE(d.again(i).obligation(m_authority)->lateReason, text.lateReason);
        // One filing for both, and the other was sent in time: the reasons are not its own.
        NVERIFY(incidents::sendFiling(*d.stores, d.officer, punctual.id, m_authority, text,
                                      {test::instant(start) + std::chrono::hours(1), {}, {}}, {punctual.label()}));
        QVERIFY(d.again(punctual).obligation(m_authority)->lateReason.isEmpty());
        QCOMPARE(incidents::filings(*d.stores->gateway, d.officer.keys, punctual.id, m_authority)->size(),
                 1); // named twice, recorded once
    }
    void anOverdueClockHidesNoOther()
    {
        Desk d(m_sample);
        const incidents::Incident first = d.opened();
        d.now += std::chrono::hours(40);
        const incidents::Incident second = d.opened();
        d.now += std::chrono::hours(40);
        const QList<incidents::RunningClock> clocks = incidents::runningClocks({d.again(second), d.again(first)});
        QCOMPARE(clocks.size(), 2);
        const incidents::NearestClock nearest = incidents::nearestClock(clocks, d.now);
        QCOMPARE(nearest.overdue, 1);
        QCOMPARE(nearest.clock->label, second.label());
        QCOMPARE(incidents::nearestClock(clocks, d.now + std::chrono::hours(100)).clock->label, first.label());
        QVERIFY(!incidents::nearestClock({}, d.now).clock);
    }
    void theLastCountNamesThePersons()
    {
        Desk d(m_sample);
        const incidents::Incident i = d.opened();
        NVERIFY(incidents::runAffected(*d.stores, d.officer, i.id, {}));
        const auto concerned = [&] {
            return d.stores->gateway->value(u"SELECT count(*) FROM incident_subjects WHERE incident_id = ?"_s, {i.id})
                ->toInt();
        };
        QVERIFY(concerned() > 50);
        incidents::AffectedQuery narrow;
        narrow.actor = u"staff:nobody"_s;
        NVERIFY(incidents::runAffected(*d.stores, d.officer, i.id, narrow));
        QCOMPARE(concerned(), 0); // nobody is told whom it does not concern
    }
    void aProposalIsTakenOnce()
    {
        Desk d(m_sample);
        NVERIFY(incidents::runDetectors(*d.stores, d.officer, {}));
        ledger::Event e;
        e.time = d.now;
        e.action = u"api.authenticated"_s;
        e.actor = e.integration = u"integration:ghost"_s;
        NVERIFY(log::report(d.stores->audit, e));
        NVERIFY(log::sequence(d.stores->audit, d.officer));
        QCOMPARE(incidents::runDetectors(*d.stores, d.officer, {}).value(), 1);
        const QString id = incidents::incidentProposals(*d.stores->gateway)->first().id;
        const qsizetype before = incidents::listIncidents(*d.stores->gateway, false)->size();
        NVERIFY(incidents::takeIncidentProposal(*d.stores, d.officer, id, test::berlin()));
        QCOMPARE(incidents::takeIncidentProposal(*d.stores, d.officer, id, test::berlin()).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(incidents::listIncidents(*d.stores->gateway, false)->size(), before + 1);
        QCOMPARE(incidents::decidedIncidentProposals(*d.stores->gateway)->first().decidedBy, u"officer"_s);
    }
};

QTEST_MAIN(TestObligations)
#include "tst_obligations.moc"
