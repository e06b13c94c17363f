// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/duties.h"
#include "base/tr.h"

namespace nachweis {
namespace {

constexpr unsigned bit(Duty duty)
{
    return 1U << unsigned(duty);
}
constexpr unsigned officers = bit(Duty::Officer) | bit(Duty::Administrator);
constexpr unsigned withKeys = officers | bit(Duty::Approver); // to the store of personal data
constexpr unsigned everybody = withKeys | bit(Duty::Auditor);

struct Rule
{
    Act act;
    unsigned duties;
};
constexpr Rule rules[] = {
    {Act::RecordWithdrawals, officers},
    {Act::WorkRequests, officers},
    {Act::Erase, officers},
    {Act::PlaceHolds, withKeys},
    {Act::WorkIncidents, officers},
    {Act::Approve, bit(Duty::Officer) | bit(Duty::Approver)},
    {Act::ImportEvents, officers},
    {Act::DecideInbox, officers},
    {Act::WriteToPersons, officers},
    {Act::WriteCertificates, withKeys},
    {Act::DescribeOrganisation, officers},
    {Act::ChangePurposes, officers},
    {Act::ManageStaff, officers},
    {Act::MakeBackups, officers},
    {Act::RestoreBackups, officers},
    {Act::TrustAuthorities, officers},
    {Act::RequireWitnesses, officers},
    {Act::ExpireEntries, officers},
    {Act::ExportEntries, everybody},
    {Act::ExportGatewayKey, officers},
    {Act::ExportAuditKey, everybody},
};

constexpr NamedValue<Act> acts[] = {
    {Act::RecordWithdrawals, "record_withdrawals",
     QT_TRANSLATE_NOOP("Ground", "Your duty does not record withdrawals.")},
    {Act::WorkRequests, "work_requests", QT_TRANSLATE_NOOP("Ground", "Your duty does not work requests.")},
    {Act::Erase, "erase", QT_TRANSLATE_NOOP("Ground", "Your duty does not erase.")},
    {Act::PlaceHolds, "place_holds", QT_TRANSLATE_NOOP("Ground", "Your duty places no holds.")},
    {Act::WorkIncidents, "work_incidents", QT_TRANSLATE_NOOP("Ground", "Your duty does not work incidents.")},
    {Act::Approve, "approve", QT_TRANSLATE_NOOP("Ground", "Your duty does not approve decisions.")},
    {Act::ImportEvents, "import_events", QT_TRANSLATE_NOOP("Ground", "Your duty imports nothing.")},
    {Act::DecideInbox, "decide_inbox", QT_TRANSLATE_NOOP("Ground", "Your duty does not decide on what came in.")},
    {Act::WriteToPersons, "write_to_persons",
     QT_TRANSLATE_NOOP("Ground", "Your duty writes no letters and no packages for persons.")},
    {Act::WriteCertificates, "write_certificates", QT_TRANSLATE_NOOP("Ground", "Your duty writes no certificates.")},
    {Act::DescribeOrganisation, "describe_organisation",
     QT_TRANSLATE_NOOP("Ground", "Your duty does not change who the controller is.")},
    {Act::ChangePurposes, "change_purposes", QT_TRANSLATE_NOOP("Ground", "Your duty does not change purposes.")},
    {Act::ManageStaff, "manage_staff", QT_TRANSLATE_NOOP("Ground", "Your duty changes no staff.")},
    {Act::MakeBackups, "make_backups", QT_TRANSLATE_NOOP("Ground", "Your duty makes no backups.")},
    {Act::RestoreBackups, "restore_backups", QT_TRANSLATE_NOOP("Ground", "Your duty restores no backups.")},
    {Act::TrustAuthorities, "trust_authorities",
     QT_TRANSLATE_NOOP("Ground", "Your duty does not decide which authorities are trusted.")},
    {Act::RequireWitnesses, "require_witnesses",
     QT_TRANSLATE_NOOP("Ground", "Your duty does not decide which witnesses are required.")},
    {Act::ExpireEntries, "expire_entries",
     QT_TRANSLATE_NOOP("Ground", "Your duty removes no entries past their retention.")},
    {Act::ExportEntries, "export_entries", QT_TRANSLATE_NOOP("Ground", "Your duty exports no entries.")},
    {Act::ExportGatewayKey, "export_gateway_key",
     QT_TRANSLATE_NOOP("Ground", "Your duty has no key to the store of personal data.")},
    {Act::ExportAuditKey, "export_audit_key", QT_TRANSLATE_NOOP("Ground", "Your duty has no key to the audit store.")},
};

} // namespace

const Vocabulary<Act> &vocabulary(Act)
{
    static const Vocabulary<Act> v{"Ground", QT_TRANSLATE_NOOP("Ground", "a job"), acts};
    return v;
}

bool allows(Duty duty, Act act)
{
    for (const Rule &rule : rules)
        if (rule.act == act)
            return (rule.duties & bit(duty)) != 0;
    return false;
}

Done may(const Session &session, Act act)
{
    if (allows(session.duty, act))
        return {};
    return fail(ErrorCode::Refused, titleOf(act),
                act == Act::ManageStaff ? Tr::tr("Ask an officer or an administrator.") : Tr::tr("Ask an officer."));
}

} // namespace nachweis
