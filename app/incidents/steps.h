// SPDX-License-Identifier: GPL-3.0-or-later
// The steps on an incident as one table: in which states each may be taken, where it leads, who takes it and what the
// log says of it. The core checks by it, and window and terminal offer by it.
#pragma once

#include "incidents/incidents.h"

namespace nachweis::incidents {

/// A set of states.
class States
{
public:
    constexpr States() = default;
    constexpr States(std::initializer_list<IncidentState> states)
    {
        for (const IncidentState state : states)
            m_bits |= 1u << unsigned(state);
    }
    constexpr bool contains(IncidentState state) const { return m_bits & 1u << unsigned(state); }
    constexpr States operator|(States other) const
    {
        other.m_bits |= m_bits;
        return other;
    }

private:
    unsigned m_bits = 0;
};

struct StepRule
{
    Step step;
    const char *word;   ///< of the terminal; empty: the window alone has it
    const char *title;  ///< stepTitle()
    TimelineKind event; ///< in timeline and log; of Step::File the first of four
    /// Of a second person's step: whoever proposed and may not approve. Otherwise it is a step of who works incidents.
    QString (*proposer)(const Incident &) = nullptr;
    States in = {};     ///< in which it may be taken
    States leaves = {}; ///< which it moves on to `to`; in the others of `in` the state stays
    std::optional<IncidentState> to = {};
    std::optional<IncidentState> otherwise = {}; ///< in place of `to`: moveState() says when
    bool (*needs)(const Incident &) = nullptr;   ///< what the incident's rows must say beside its state
    const char *refusal = nullptr; ///< why an open incident does not have it; where `needs` or `in` can say so
    const char *hint = nullptr;
};
/// In the order in which a menu has them.
std::span<const StepRule> stepRules();
const StepRule &stepRule(Step step);
QString stepTitle(Step step); ///< in the user's language
/// Whether the incident has this step now, whoever takes it.
bool hasStep(const Incident &incident, Step step);
/// Refused, with the reason, where it does not have it.
Done needsStep(const Incident &incident, Step step);
/// The steps along which advanceIncident() goes, in their order.
QList<Step> advances();

/// Moves the state as the table says, inside the caller's transaction; `otherwise`: to the row's other end. Nothing is
/// moved where the state is not the one that was read any more.
Done moveState(const Database &gateway, const Incident &incident, Step step, bool otherwise = false);

} // namespace nachweis::incidents
