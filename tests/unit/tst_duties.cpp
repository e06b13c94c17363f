// SPDX-License-Identifier: GPL-3.0-or-later
// Who does which job: the table held against one written by hand, and the jobs themselves refused to those without.
#include "continuity/backup.h"
#include "desk/staff.h"
#include "log/entry_list.h"
#include "log/intake_row.h"
#include "log/retention.h"
#include "log/timestamps.h"
#include "log/witness.h"
#include "office/duties.h"
#include "support.h"

using namespace nachweis;

class TestDuties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_data()
    {
        QTest::addColumn<QString>("duties");
        const auto row = [](const char *act, const char *duties) { QTest::newRow(act) << QString::fromLatin1(duties); };
        row("record_withdrawals", "officer administrator");
        row("work_requests", "officer administrator");
        row("erase", "officer administrator");
        row("place_holds", "officer approver administrator");
        row("work_incidents", "officer administrator");
        row("approve", "officer approver");
        row("import_events", "officer administrator");
        row("decide_inbox", "officer administrator");
        row("write_to_persons", "officer administrator");
        row("write_certificates", "officer approver administrator");
        row("describe_organisation", "officer administrator");
        row("change_purposes", "officer administrator");
        row("manage_staff", "officer administrator");
        row("make_backups", "officer administrator");
        row("restore_backups", "officer administrator");
        row("trust_authorities", "officer administrator");
        row("require_witnesses", "officer administrator");
        row("expire_entries", "officer administrator");
        row("export_entries", "officer approver auditor administrator");
        row("export_gateway_key", "officer administrator");
        row("export_audit_key", "officer approver auditor administrator");
        QCOMPARE(namesOf<Act>().size(), 21); // whoever adds an act adds its row
    }

    void table()
    {
        QFETCH(const QString, duties);
        const auto act = namedAs<Act>(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(act);
        QStringList allowed;
        for (const Duty duty : {Duty::Officer, Duty::Approver, Duty::Auditor, Duty::Administrator})
            if (allows(duty, *act))
                allowed += dutyName(duty);
        QCOMPARE(allowed.join(' '_L1), duties);
    }

    void refused()
    {
        Session approver = m_sample.open("approver");
        auto stores = Stores::open(approver);
        NVERIFY(stores);
        const qint64 before = *log::entryCount(stores->audit);
        QCOMPARE(log::setTimestampTrust(*stores, approver, "x").error().code, ErrorCode::Refused);
        QCOMPARE(log::setWitnessPolicy(*stores, approver, {{}, 7}).error().code, ErrorCode::Refused);
        QCOMPARE(log::proposeExpiry(*stores, approver, u"operation"_s).error().code, ErrorCode::Refused);
        QCOMPARE(log::expireEntries(*stores, approver, u"x"_s).error().code, ErrorCode::Refused);
        QCOMPARE(log::dropRefusedReports(*stores, approver).error().code, ErrorCode::Refused);
        QCOMPARE(continuity::createBackup(*stores, approver, m_dir.filePath(u"b"_s)).error().code, ErrorCode::Refused);
        QCOMPARE(desk::addMember(*stores, approver, u"second"_s).error().code, ErrorCode::Refused);
        QCOMPARE(desk::removeMember(*stores, approver, u"auditor"_s).error().code, ErrorCode::Refused);
        QCOMPARE(desk::staffOf(approver.workspace.folder)->size(), 3);
        QCOMPARE(*log::entryCount(stores->audit), before);
    }

    void staff()
    {
        const Session officer = m_sample.open();
        auto stores = Stores::open(officer);
        NVERIFY(stores);
        const SecretBytes secret(QByteArrayView("long enough"));
        const QString folder = officer.workspace.folder;
        QCOMPARE(desk::joinWorkspace(folder, u"lee"_s, Duty::Auditor, SecretBytes(QByteArrayView("kurz"))).error().code,
                 ErrorCode::BadInput);
        QCOMPARE(desk::addMember(*stores, officer, u"lee"_s).error().code, ErrorCode::NotFound);
        NVERIFY(desk::joinWorkspace(folder, u"lee"_s, Duty::Auditor, secret));
        QVERIFY(!desk::joinWorkspace(folder, u"lee"_s, Duty::Officer, secret));
        NVERIFY(desk::addMember(*stores, officer, u"lee"_s));
        QCOMPARE(desk::addMember(*stores, officer, u"lee"_s).error().code, ErrorCode::Conflict);
        const auto members = desk::staffOf(officer.workspace.folder);
        QCOMPARE(members->size(), 4);
        QCOMPARE(members->last().duty, Duty::Auditor);
        QVERIFY(!members->last().personalData);
        QCOMPARE(desk::removeMember(*stores, officer, officer.staff).error().code, ErrorCode::Refused);
        QCOMPARE(desk::removeMember(*stores, officer, u"nobody"_s).error().code, ErrorCode::NotFound);
        NVERIFY(desk::removeMember(*stores, officer, u"lee"_s));
        QCOMPARE(desk::staffOf(officer.workspace.folder)->size(), 3);
        const QString count = u"SELECT count(*) FROM entries WHERE action = ? AND actor = 'staff:officer'"_s;
        QCOMPARE(stores->audit.value(count, {u"staff.added"_s})->toInt(), 3); // with those of the sample
        QCOMPARE(stores->audit.value(count, {u"staff.removed"_s})->toInt(), 1);
    }

private:
    test::Sample m_sample;
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestDuties)
#include "tst_duties.moc"
