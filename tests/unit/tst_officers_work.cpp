// SPDX-License-Identifier: GPL-3.0-or-later
// Requests, erasure, withdrawals and incidents on the core: what is refused, and what remains.
#include "consent/notices.h"
#include "incidents/incidents.h"
#include "intake/whatsapp.h"
#include "log/verifier.h"
#include "people/subjects.h"
#include "requests/erasure.h"
#include "requests/recipients.h"
#include "support.h"

using namespace nachweis;

class TestOfficersWork : public QObject
{
    Q_OBJECT
    test::Sample m_sample;

    static QString someone(const Stores &stores)
    {
        return stores.gateway
            ->value(u"SELECT subject FROM consents WHERE state = 'active' AND subject NOT IN (SELECT subject "
                    "FROM requests) ORDER BY subject LIMIT 1"_s)
            .value()
            .toString();
    }
    static QString zone() { return u"Europe/Berlin"_s; }
    static int entries(const Stores &s, const char *condition)
    {
        return s.audit.value(u"SELECT count(*) FROM entries WHERE %1"_s.arg(QLatin1String(condition))).value().toInt();
    }
    static Session as(const Session &officer, const char *name)
    {
        return *unlock(officer.workspace.folder, QLatin1String(name), test::demoSecret(), officer.clock);
    }

private Q_SLOTS:
    void erasureFromStartToEnd()
    {
        const Session officer = m_sample.open();
        const Session approver = as(officer, "approver");
        const auto stores = Stores::open(officer);
        const QString subject = someone(*stores);
        const QString number = people::reveal(*stores, officer, subject, u"the test needs it"_s)->first().value;
        const auto r = requests::openRequest(*stores, officer, requests::Right::Erasure, subject, officer.clock(),
                                             u"letter"_s, zone());
        NVERIFY(r);
        QCOMPARE(toRfc3339Seconds(r->due.legal), u"2026-12-28T23:00:00Z"_s); // 25 to 27 December do not count
        // Each step in its order only.
        QCOMPARE(requests::executeErasure(*stores, officer, r->id).error().code, ErrorCode::Refused);
        QCOMPARE(
            requests::decideRequest(*stores, officer, r->id, requests::Decision::Grant, u"Art. 17"_s, {}).error().code,
            ErrorCode::Refused);
        QCOMPARE(requests::identifyRequest(*stores, officer, r->id, QString()).error().code, ErrorCode::BadInput);
        NVERIFY(requests::identifyRequest(*stores, officer, r->id, u"reply"_s));
        QCOMPARE(requests::decideRequest(*stores, officer, r->id, requests::Decision::Refuse, u"Art. 12(5)"_s, {})
                     .error()
                     .code,
                 ErrorCode::BadInput);
        NVERIFY(requests::decideRequest(*stores, officer, r->id, requests::Decision::Grant, u"Art. 17(1)(b)"_s,
                                        u"asked in writing"_s));
        QCOMPARE(requests::approveRequest(*stores, officer, r->id).error().code, ErrorCode::Refused);
        QCOMPARE(requests::approveRequest(*stores, as(officer, "auditor"), r->id).error().code, ErrorCode::Refused);
        NVERIFY(log::sequence(stores->audit, officer)); // which an auditor cannot
        QCOMPARE(entries(*stores, "action = 'request.approved' AND outcome = 'denied'"), 2);
        QCOMPARE(requests::executeErasure(*stores, officer, r->id).error().code, ErrorCode::Refused);
        NVERIFY(requests::approveRequest(*stores, approver, r->id));
        QCOMPARE(requests::executeErasure(*stores, approver, r->id).error().code, ErrorCode::Refused);
        NVERIFY(requests::executeErasure(*stores, officer, r->id));
        const auto plan = requests::erasurePlan(*stores, r->id, officer.clock());
        for (const requests::Place &p : *plan) {
            QVERIFY(p.after >= 0);
            if (p.decision == requests::PlaceDecision::Erase)
                QCOMPARE(p.after, 0);
        }
        QVERIFY(plan->first().before >= 1);
        QCOMPARE(people::reveal(*stores, officer, subject, u"after the erasure"_s).error().code, ErrorCode::Refused);
        QVERIFY(!*people::findByIdentifier(*stores->gateway, officer.keys, {u"e164"_s, number}));
        // Who was erased is not contacted again: the keyed hash alone survives.
        QCOMPARE(stores->gateway
                     ->value(u"SELECT count(*) FROM suppressions WHERE lookup = ?"_s,
                             {people::lookupHash(officer.keys, {u"e164"_s, number})})
                     ->toInt(),
                 1);
        // The proof of the consent stays (Art. 17(3)(e)): to that extent it is a refusal, and owes its three things.
        QCOMPARE(requests::answerRequest(*stores, officer, r->id).error().code, ErrorCode::BadInput);
        NVERIFY(requests::answerRequest(*stores, officer, r->id,
                                        {requests::Told::Reasons, requests::Told::Complaint, requests::Told::Remedy}));
        QCOMPARE(requests::closeRequest(*stores, officer, r->id).error().code,
                 ErrorCode::Refused); // nobody has told the recipients
        const auto told = requests::recipients(*stores->gateway, r->id);
        for (const requests::Recipient &one : *told)
            NVERIFY(
                requests::setRecipient(*stores, officer, r->id, one.vendorId, requests::RecipientState::Confirmed, {}));
        NVERIFY(requests::closeRequest(*stores, officer, r->id));
        QCOMPARE(requests::request(*stores->gateway, r->id)->outcome, requests::RequestOutcome::Partly);
        QCOMPARE(requests::closeRequest(*stores, officer, r->id).error().code, ErrorCode::Refused);
        const auto v = log::verifyLog(officer, {});
        QVERIFY2(v->ok(), v->findings.isEmpty() ? "" : qPrintable(v->findings.first().message()));
        // Somebody who comes back is a new person.
        const auto again = people::createSubject(*stores->gateway, officer.keys, u"de"_s, {}, officer.clock());
        NVERIFY(people::addAddress(*stores->gateway, officer.keys,
                                   *people::dataKey(*stores->gateway, officer.keys, *again), *again,
                                   {u"e164"_s, number}, officer.clock(), u"test"_s));
        QCOMPARE(people::findByIdentifier(*stores->gateway, officer.keys, {u"e164"_s, number})->value(), *again);
    }
    void theStoreItselfRefusesOnePersonApprovals()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        QCOMPARE(stores->gateway->run(u"UPDATE requests SET approved_by = decided_by WHERE decided_by IS NOT NULL"_s)
                     .error()
                     .code,
                 ErrorCode::Refused);
        QCOMPARE(stores->gateway
                     ->run(u"INSERT INTO requests (request_id, kind, state, received_us, via, zone) "
                           "VALUES ('x', 'erasure', 'approved', 1, 'x', 'x')"_s)
                     .error()
                     .code,
                 ErrorCode::Refused);
    }
    void withdrawal()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const QString id =
            stores->gateway->value(u"SELECT consent_id FROM consents WHERE state = 'active' LIMIT 1"_s)->toString();
        QCOMPARE(consent::withdrawConsent(*stores, officer, id, u" "_s).error().code, ErrorCode::BadInput);
        QCOMPARE(consent::withdrawConsent(*stores, as(officer, "approver"), id, u"x"_s).error().code,
                 ErrorCode::Refused);
        NVERIFY(consent::withdrawConsent(*stores, officer, id, u"by phone"_s));
        const auto c = consent::consent(*stores, id);
        QCOMPARE(c->row.state, u"withdrawn"_s);
        QCOMPARE(c->events.last().kind, consent::EventKind::Withdrawn);
        QVERIFY(c->events.last().index > 0); // the log explains the row
        QCOMPARE(consent::withdrawConsent(*stores, officer, id, u"again"_s).error().code, ErrorCode::Refused);
        QVERIFY(log::verifyLog(officer, {})->ok());
    }
    void textsAndWhoSawThem()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const auto list = consent::listNotices(*stores->gateway);
        NVERIFY(list);
        QCOMPARE(list->size(), 4); // two versions in two languages
        qint64 resting = 0, older = 0;
        for (const consent::NoticeVersion &n : *list) {
            QVERIFY(n.text.bodyFitsHash);
            resting += n.resting;
            older += n.newest ? 0 : n.resting;
        }
        QCOMPARE(resting,
                 stores->gateway->value(u"SELECT count(*) FROM consents WHERE state = 'active'"_s)->toLongLong());
        const auto again = consent::consentsOnOlderText(*stores->gateway, u"offers"_s, 3);
        QCOMPARE(again->all, older);
        QCOMPARE(again->rows.size(), 3);
        QVERIFY(older > 3 && older < resting);
        QCOMPARE(consent::consentsOnOlderText(*stores->gateway, u"none"_s, 3)->all, 0);
        NVERIFY(stores->gateway->run(u"UPDATE notices SET body = body || ' ' WHERE version = 1 AND locale = 'de'"_s));
        const auto changed = consent::listNotices(*stores->gateway);
        QCOMPARE(std::count_if(changed->begin(), changed->end(),
                               [](const consent::NoticeVersion &n) { return !n.text.bodyFitsHash; }),
                 1);
    }
    void reasonsAreNotInTheLogInClear()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const QString subject = someone(*stores);
        NVERIFY(people::reveal(*stores, officer, subject, u"Frau Unverwechselbar rief an"_s));
        auto q = stores->audit.run(u"SELECT e.details_commit, d.sealed FROM entries e JOIN details d ON d.idx = e.idx "
                                   "WHERE e.action = 'data.revealed' ORDER BY e.idx DESC LIMIT 1"_s);
        QVERIFY(q->next());
        const auto key = people::dataKey(*stores->gateway, officer.keys, subject);
        QCOMPARE(ledger::openDetails(q->value(1).toByteArray(), q->value(0).toByteArray(), key->view()).value(),
                 QByteArray("Frau Unverwechselbar rief an"));
        q->finish();
        NVERIFY(stores->audit.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        QCOMPARE(
            entries(
                *stores,
                "CAST(action || actor || coalesce(ref, '') || coalesce(outcome, '') AS text) LIKE '%Unverwechselbar%'"),
            0);
        QCOMPARE(people::reveal(*stores, officer, subject, u" x "_s).error().code, ErrorCode::BadInput);
    }
    void breachAgainstTheClock()
    {
        Session officer = m_sample.open();
        Instant now = test::instant("2026-10-23T22:10:00+02:00");
        officer.clock = [&now] { return now; };
        const auto stores = Stores::open(officer);
        QCOMPARE(incidents::openIncident(*stores, officer, u" "_s, {}, zone()).error().code, ErrorCode::BadInput);
        QCOMPARE(incidents::openIncident(*stores, officer, u"x"_s, now + std::chrono::hours(1), zone()).error().code,
                 ErrorCode::BadInput);
        const auto i =
            incidents::openIncident(*stores, officer, u"Verlorenes Notebook"_s, now - std::chrono::hours(5), zone());
        NVERIFY(i);
        QCOMPARE(i->state, incidents::IncidentState::Suspected);
        QVERIFY(i->obligations.isEmpty()); // suspicion starts no clock
        QCOMPARE(incidents::fileNotification(*stores, officer, i->id, now, u"1"_s, {}).error().code,
                 ErrorCode::Refused);
        QCOMPARE(incidents::becomeAware(*stores, officer, i->id, now, {}).error().code, ErrorCode::BadInput);
        NVERIFY(incidents::becomeAware(*stores, officer, i->id, now, u"unverschlüsselt"_s));
        QCOMPARE(incidents::becomeAware(*stores, officer, i->id, now, u"again"_s).error().code, ErrorCode::Refused);
        const auto aware = incidents::incident(*stores->gateway, i->id);
        const incidents::Obligation &o = aware->obligations.first();
        QCOMPARE(toRfc3339Seconds(o.deadline->alarm), u"2026-10-26T20:10:00Z"_s);
        QCOMPARE(toRfc3339Seconds(o.deadline->legal), u"2026-10-26T21:00:00Z"_s);
        QCOMPARE(incidents::closeIncident(*stores, officer, i->id, u"done"_s).error().code, ErrorCode::Refused);
        now = o.deadline->legal - std::chrono::seconds(1);
        QCOMPARE(o.state(now), incidents::ObligationState::Due);
        now = o.deadline->legal + std::chrono::minutes(1);
        QCOMPARE(o.state(now), incidents::ObligationState::Overdue);
        QCOMPARE(incidents::fileNotification(*stores, officer, i->id, now, u"Az. 1"_s, {}).error().code,
                 ErrorCode::BadInput);
        NVERIFY(incidents::fileNotification(*stores, officer, i->id, now, u"Az. 1"_s, u"Büro geschlossen"_s));
        QCOMPARE(incidents::incident(*stores->gateway, i->id)->obligations.first().state(now),
                 incidents::ObligationState::Late);
        NVERIFY(incidents::addNote(*stores, officer, i->id, u"Notiz"_s));
        QCOMPARE(incidents::closeIncident(*stores, officer, i->id, u"done"_s).error().code,
                 ErrorCode::Refused); // not assessed
        NVERIFY(incidents::assessIncident(*stores, officer, i->id, incidents::Risk::Risk, u"Namen und Adressen"_s));
        NVERIFY(incidents::closeIncident(*stores, officer, i->id, u"Festplatten verschlüsselt"_s));
        const Done refused = incidents::addNote(*stores, officer, i->id, u"x"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QCOMPARE(incidents::incidentTimeline(*stores->gateway, i->id)->size(), 6);
        QVERIFY(log::verifyLog(officer, {})->ok());
    }
};

QTEST_GUILESS_MAIN(TestOfficersWork)
#include "tst_officers_work.moc"
