// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/actions.h"

#include <algorithm>

namespace nachweis::log {
namespace {

enum Reporter : unsigned { Officer = 1, Approver = 2, Auditor = 4, Administrator = 8, Gateway = 16 };
constexpr unsigned officers = Officer | Administrator;
constexpr unsigned withKeys = officers | Approver; // to the store of personal data
constexpr unsigned everybody = withKeys | Auditor;

struct Rule
{
    const char *action; // one that ends in a dot stands for all that begin with it
    unsigned reporters;
};
// The first that fits holds. The acts behind it are those of office/duties.cpp.
constexpr Rule rules[] = {
    {"message.", Gateway | officers}, // staff import what a gateway's platform has sent
    {"api.", Gateway},
    {"token.", Gateway | officers},
    {"consent.", Gateway | officers},
    {"suppression.lifted", Gateway | officers},
    {"inbox.", officers},
    {"data.read", Gateway | everybody},
    {"data.revealed", withKeys},
    {"data.exported", Gateway | everybody},
    {"data.imported", officers},
    {"data.", officers},
    {"request.approved", Officer | Approver},
    {"request.", withKeys},
    {"hold.", withKeys},
    {"backup.", officers},
    {"organisation.changed", officers},
    {"purpose.changed", officers},
    {"detector.changed", officers},
    {"contract.changed", officers},
    {"incident.", withKeys},
    {"staff.unlocked", everybody},
    {"staff.locked", everybody},
    {"staff.added", officers},
    {"staff.confirmed", withKeys},
    {"staff.removed", officers},
    {"console.trusted", officers},
    {"console.", everybody},
    {"witness.policy", officers},
    {"witness.", everybody},
    {"retention.approved", Officer | Approver},
    {"retention.", officers},
    {"key.exported", everybody},
    {"intake.refused", officers},
    {"intake.quarantined", withKeys},
    {"workspace.founded", Officer},
    {"log.boundary", withKeys},
    {"staff.known", withKeys},
    {"staff.keyed", everybody},
};

unsigned reportersOf(QByteArrayView action)
{
    for (const Rule &rule : rules) {
        const QByteArrayView named(rule.action);
        if (named.endsWith('.') ? action.startsWith(named) : action == named)
            return rule.reporters;
    }
    return 0;
}

unsigned bit(Duty duty)
{
    switch (duty) {
    case Duty::Officer:
        return Officer;
    case Duty::Approver:
        return Approver;
    case Duty::Auditor:
        return Auditor;
    case Duty::Administrator:
        return Administrator;
    }
    return 0;
}

} // namespace

bool gatewayReports(QByteArrayView action)
{
    return (reportersOf(action) & Gateway) != 0;
}

bool dutyReports(Duty duty, QByteArrayView action, QByteArrayView outcome)
{
    const unsigned reporters = reportersOf(action);
    return (reporters & bit(duty)) != 0 || (outcome == "denied" && (reporters & everybody) != 0);
}

bool sequencerWrites(QByteArrayView action)
{
    static constexpr const char *own[] = {"workspace.founded", "log.boundary", "staff.known", "staff.keyed",
                                          "intake.quarantined"};
    return std::any_of(std::begin(own), std::end(own), [&](const char *one) { return action == one; });
}

} // namespace nachweis::log
