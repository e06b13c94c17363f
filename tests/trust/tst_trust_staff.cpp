// SPDX-License-Identifier: GPL-3.0-or-later
// Two persons are two keys: what an officer alone can do about a second slot and about an approval.
#include "attacker.h"
#include "day/working_day.h"
#include "desk/staff.h"
#include "log/signed_entry.h"
#include "log/verifier.h"
#include "process.h"
#include "requests/erasure.h"

using namespace nachweis;

class TestTrustStaff : public QObject
{
    Q_OBJECT
    test::Sample m_sample;

    static int count(const Database &db, const QString &condition, const char *relation = "entries")
    {
        return db.value(u"SELECT count(*) FROM %1 WHERE %2"_s.arg(QLatin1String(relation), condition))->toInt();
    }
    static Result<Session> opened(const QString &folder, const QString &staff)
    {
        return unlock(folder, staff, test::demoSecret(), [] { return test::Sample::now(); });
    }
    static desk::Membership membership(const Session &session, const QString &name)
    {
        const Database audit = test::auditByHand(session);
        const auto makers = log::currentMakers(audit, session);
        return desk::membershipOf(*makers, *Keyring::load(session.workspace.keyringPath())->slot(name));
    }
    static QString approvedErasure(const Stores &stores)
    {
        return stores.gateway->value(u"SELECT request_id FROM requests WHERE state = 'approved'"_s)->toString();
    }

private Q_SLOTS:
    // Today's way: a second slot, a look through its eyes, the execution.
    void anOfficerAloneIsOnePerson()
    {
        Session officer = m_sample.open();
        const QString folder = officer.workspace.folder, name = u"zweite"_s;
        const auto stores = Stores::open(officer);
        NVERIFY(desk::joinWorkspace(folder, name, Duty::Approver, test::demoSecret()));
        QCOMPARE(membership(officer, name), desk::Membership::Joined);
        QCOMPARE(opened(folder, name).error().code, ErrorCode::Refused); // no keys yet
        NVERIFY(desk::addMember(*stores, officer, name));
        QCOMPARE(membership(officer, name), desk::Membership::Added);
        QCOMPARE(opened(folder, name).error().code, ErrorCode::Refused);
        QCOMPARE(desk::confirmMember(*stores, officer, name).error().code, ErrorCode::Refused);
        QCOMPARE(count(stores->audit, u"action = 'staff.confirmed'"_s), 0);
        // Nor in the log's own words: the sequencer takes a confirmation from a second person alone.
        const auto slot = Keyring::load(officer.workspace.keyringPath())->slot(name);
        ledger::Event confirmed = log::staffEvent(officer, u"staff.confirmed"_s, u"ok"_s);
        confirmed.ref = log::staffReference(name, Duty::Approver, slot->reporter);
        QCOMPARE(log::record(*stores, officer, confirmed).error().code, ErrorCode::Refused);
        // With somebody else it is quick.
        const Session second = test::approver(officer);
        NVERIFY(desk::confirmMember(*Stores::open(second), second, name));
        QCOMPARE(membership(officer, name), desk::Membership::Member);
        auto third = opened(folder, name);
        NVERIFY(third);
        QVERIFY(third->seesPersonalData());
        const auto theirs = Stores::open(*third);
        NVERIFY(day::begin(*theirs, *third));
        NVERIFY(log::recordLook(*theirs, *third, {}, u"requests"_s));
        QCOMPARE(count(stores->audit, u"actor = 'staff:zweite'"_s), 1);
        QVERIFY(Keyring::load(officer.workspace.keyringPath())->slot(name)->envelope.isEmpty());
        QCOMPARE(test::kinds(log::verifyLog(officer, {})), QStringList());
    }
    void whoAddsCannotSignForWhomTheyAdd()
    {
        const Session officer = m_sample.open();
        const auto keyring = Keyring::load(officer.workspace.keyringPath());
        const auto approver = opened(officer.workspace.folder, u"approver"_s);
        QVERIFY(officer.keys.report.view() != approver->keys.report.view());
        QCOMPARE(ed25519PublicKey(approver->keys.report.view()), keyring->slot(u"approver"_s)->reporter);
    }
    // A slot with every key, written into the file past the program.
    void aSlotByHandOpensNothing()
    {
        Session officer = m_sample.open();
        const QString folder = officer.workspace.folder, name = u"zweite"_s;
        Keyring keyring = *Keyring::load(officer.workspace.keyringPath());
        NVERIFY(keyring.add(name, Duty::Approver, test::demoSecret(),
                            Keys::own(officer.workspace.id).with(officer.keys), {2, 19'456, 1}));
        NVERIFY(keyring.save(officer.workspace.keyringPath()));
        Session second = *opened(folder, name); // its keys are good ones
        const auto stores = Stores::open(second);
        NVERIFY(stores);
        const auto begun = day::begin(*stores, second);
        QCOMPARE(begun.error().code, ErrorCode::Refused);
        QCOMPARE(log::record(*stores, second, log::staffEvent(second, u"data.read"_s, u"ok"_s)).error().code,
                 ErrorCode::Refused);
        // What it reported past the program goes aside when the officer sequences it.
        const QString request = approvedErasure(*stores);
        ledger::Event approval = log::staffEvent(second, u"request.approved"_s, u"done"_s);
        approval.ref = request;
        test::intakeReport(stores->audit,
                           test::signedBy(second.keys.report, second, approval, test::seenNow(stores->audit, second)));
        NVERIFY(log::sequence(stores->audit, officer));
        QCOMPARE(count(stores->audit, u"actor = 'staff:zweite'"_s), 0);
        QCOMPARE(count(stores->audit, u"reason = 'unknown_key'"_s, "quarantine"), 2);
        // A duty that the log does not know is named to everybody.
        Keyring other = *Keyring::load(officer.workspace.keyringPath());
        NVERIFY(other.remove(u"auditor"_s));
        NVERIFY(other.add(u"auditor"_s, Duty::Officer, test::demoSecret(), officer.keys, {2, 19'456, 1}));
        NVERIFY(other.save(officer.workspace.keyringPath()));
        QCOMPARE(membership(officer, u"auditor"_s), desk::Membership::Unknown);
        const auto seen = day::begin(*stores, officer);
        NVERIFY(seen);
        QCOMPARE(seen->unknownSlots, QStringList(u"auditor"_s));
        QVERIFY(seen->message().contains(u"auditor"_s));
        NVERIFY(desk::removeMember(*stores, officer, name)); // and can be taken away
    }
    void aKeyEndsWithItsMember()
    {
        const Session officer = m_sample.open();
        const Session auditor = m_sample.session(officer.workspace.folder, "auditor");
        const auto stores = Stores::open(officer);
        const QString seen = test::seenNow(stores->audit, officer);
        NVERIFY(desk::removeMember(*stores, officer, u"auditor"_s));
        test::intakeReport(stores->audit, test::signedBy(auditor.keys.report, auditor,
                                                         log::staffEvent(auditor, u"data.read"_s, u"ok"_s), seen));
        NVERIFY(log::sequence(stores->audit, officer));
        QCOMPARE(count(stores->audit, u"reason = 'unknown_key'"_s, "quarantine"), 1);
        // Coming back takes another key.
        Keyring keyring = *Keyring::load(officer.workspace.keyringPath());
        NVERIFY(keyring.add(u"auditor"_s, Duty::Auditor, test::demoSecret(), auditor.keys, {2, 19'456, 1}));
        NVERIFY(keyring.save(officer.workspace.keyringPath()));
        QVERIFY(!desk::addMember(*stores, officer, u"auditor"_s));
    }
    void theFounderAddsOnePersonAlone()
    {
        QTemporaryDir folder;
        const QString place = folder.filePath(u"w"_s);
        const auto clock = [] { return test::Sample::now(); };
        const auto founder =
            createWorkspace(place, u"example.org/log"_s, u"anna"_s, test::demoSecret(), clock, {2, 19'456, 1});
        NVERIFY(founder);
        const auto stores = Stores::open(*founder);
        for (const char *name : {"ben", "cleo", "dan"})
            NVERIFY(desk::joinWorkspace(place, QLatin1String(name), Duty::Officer, test::demoSecret()));
        NVERIFY(desk::addMember(*stores, *founder, u"ben"_s));
        QCOMPARE(membership(*founder, u"ben"_s), desk::Membership::Member);
        NVERIFY(desk::addMember(*stores, *founder, u"cleo"_s));
        QCOMPARE(membership(*founder, u"cleo"_s), desk::Membership::Added);
        // Nor after the second one has left again.
        NVERIFY(desk::removeMember(*stores, *founder, u"ben"_s));
        NVERIFY(desk::addMember(*stores, *founder, u"dan"_s));
        QCOMPARE(membership(*founder, u"dan"_s), desk::Membership::Added);
        QCOMPARE(test::kinds(log::verifyLog(*founder, {})), QStringList());
    }
    // An approval is the approver's signature over what they saw; the row in the store is not.
    void anApprovalByHandIsNone()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const Database &db = *stores->gateway;
        const QString id = approvedErasure(*stores);
        const QString other = db.value(u"SELECT subject FROM subjects WHERE state = 'active' AND subject <> (SELECT "
                                       "subject FROM requests WHERE request_id = ?) ORDER BY subject"_s,
                                       {id})
                                  ->toString();
        // Somebody else under an approved plan.
        const auto kept = requests::request(db, id);
        NVERIFY(db.run(u"UPDATE requests SET subject = ? WHERE request_id = ?"_s, {other, id}));
        QCOMPARE(requests::executeErasure(*stores, officer, id).error().code, ErrorCode::Refused);
        QCOMPARE(db.value(u"SELECT state FROM subjects WHERE subject = ?"_s, {other})->toString(), u"active"_s);
        // The same with a digest that fits, and a name that has approved nothing of the kind.
        const auto r = requests::request(db, id);
        const auto plan = requests::erasurePlan(*stores, id, officer.clock());
        NVERIFY(db.run(
            u"UPDATE requests SET state = 'approved', approved_by = 'approver', approved_us = 1, plan_sha256 = ? "
            "WHERE request_id = ?"_s,
            {requests::decisionDigest(*r, *plan), id}));
        QCOMPARE(requests::executeErasure(*stores, officer, id).error().code, ErrorCode::Refused);
        QCOMPARE(db.value(u"SELECT state FROM subjects WHERE subject = ?"_s, {other})->toString(), u"active"_s);
        QCOMPARE(count(stores->audit, u"action = 'data.erased' AND ref = '%1'"_s.arg(id)), 0);
        QCOMPARE(requests::request(db, id)->state, requests::RequestState::DecisionProposed);
        Q_UNUSED(kept)
    }
    void anApprovalAnswersItsProposal()
    {
        const Session officer = m_sample.open();
        const auto stores = Stores::open(officer);
        const QString id = approvedErasure(*stores);
        const auto makers = log::currentMakers(stores->audit, officer);
        NVERIFY(makers);
        const auto proposal = log::newestSigned(stores->audit, *makers, u"request.decided"_s, u"done"_s, id);
        const auto approval = log::newestSigned(stores->audit, *makers, u"request.approved"_s, u"done"_s, id);
        QVERIFY(proposal && *proposal && approval && *approval);
        QCOMPARE((*proposal)->signer, u"officer"_s);
        QCOMPARE((*approval)->signer, u"approver"_s);
        QCOMPARE((*approval)->answers, (*proposal)->reference());
        NVERIFY(requests::executeErasure(*stores, officer, id));
        const auto execution = log::newestSigned(stores->audit, *makers, u"data.erased"_s, u"intent"_s, id);
        QVERIFY(execution && *execution);
        QCOMPARE((*execution)->answers, (*approval)->reference());
        QCOMPARE((*execution)->digest, (*approval)->digest);
    }
};
QTEST_GUILESS_MAIN(TestTrustStaff)
#include "tst_trust_staff.moc"
