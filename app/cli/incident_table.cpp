// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of incident_commands.cpp.
#include "cli/commands.h"
#include "cli/tr.h"
#include "incidents/contracts.h"

namespace nachweis::cli {
namespace {

Option because(const QString &help)
{
    return required(value("reason", "R", help));
}

Option rule()
{
    return value("rule", "R", Tr::tr("the obligation's rule; otherwise gdpr-33-1"));
}

Option thisRule()
{
    return required(value("rule", "R", Tr::tr("the obligation's rule, such as gdpr-33-1")));
}

Option at(const char *name, const QString &help)
{
    return value(name, "INSTANT", help);
}

QList<Command> recordCommands()
{
    const QList<Positional> id{{u"ID"_s}};
    const Option text = required(value("text", "T", Tr::tr("what stands in the record")));
    return {
        {u"incident open"_s,
         {},
         Tr::tr("a breach, or the suspicion of one"),
         {required(value("title", "T", Tr::tr("what happened, in a few words"))),
          at("suspected", Tr::tr("when somebody first suspected it")), zoneOption()},
         incidents},
        {u"incident list"_s,
         {},
         Tr::tr("the incidents; exit 1 where a clock has run out"),
         {flag("open", Tr::tr("only those that are open"))},
         incidents},
        {u"incident show"_s, id, Tr::tr("an incident, with its clocks and its record"), {}, incidents},
        {u"incident times"_s,
         id,
         Tr::tr("when it happened, as far as that is known"),
         {at("occurred", Tr::tr("when it happened")), at("detected", Tr::tr("when it was detected")),
          at("told-by-processor", Tr::tr("when a processor told of it"))},
         incidents},
        {u"incident note"_s, id, Tr::tr("a line of the record"), {text}, incidents},
        {u"incident correct"_s,
         id,
         Tr::tr("corrects a line of the record; the old one stays"),
         {required(number("first", 0, std::numeric_limits<int>::max(), Tr::tr("the line"))), text},
         incidents},
        {u"incident step"_s,
         id,
         Tr::tr("how far the incident is"),
         {required(value("state", "contained|persons_informed|remedied|lessons", Tr::tr("what is done now"))), text},
         incidents},
        {u"incident entries"_s,
         id,
         Tr::tr("attaches entries of the log"),
         {required(number("first", 0, anyNumber, Tr::tr("the first entry's index"))),
          number("last", 0, anyNumber, Tr::tr("the last entry's index; otherwise the first's"))},
         incidents},
        {u"incident evidence"_s, {{u"ID"_s}, {u"FILE"_s}}, Tr::tr("attaches a file"), {}, incidents},
        {u"incident close"_s, id, Tr::tr("nothing is owed any more"), {because(Tr::tr("what was done"))}, incidents},
        {u"incident reopen"_s, id, Tr::tr("it is not over after all"), {because(Tr::tr("why"))}, incidents},
    };
}

QList<Command> decisionCommands()
{
    const QList<Positional> id{{u"ID"_s}};
    const Option why = because(Tr::tr("why"));
    return {
        {u"incident aware"_s,
         id,
         Tr::tr("the controller is aware of the breach; clocks run from then"),
         {because(Tr::tr("what makes it certain")), at("aware", Tr::tr("since when; otherwise now"))},
         incidents},
        {u"incident propose-awareness"_s,
         id,
         Tr::tr("proposes another instant of awareness"),
         {required(at("aware", Tr::tr("since when"))), why},
         incidents},
        {u"incident approve-awareness"_s, id, Tr::tr("a second person agrees to it"), {}, incidents},
        {u"incident severity"_s,
         {},
         Tr::tr("ENISA's figure for the severity of a breach, with its arithmetic; without any store"),
         {number("dpc", 1, 4, Tr::tr("the context of the data")),
          decimal("ei", 0.25, 1, Tr::tr("the ease of identification")),
          decimal("confidentiality", 0, 0.5, Tr::tr("the loss of confidentiality")),
          decimal("integrity", 0, 0.5, Tr::tr("the loss of integrity")),
          decimal("availability", 0, 0.5, Tr::tr("the loss of availability")),
          flag("malicious", Tr::tr("somebody meant it"))},
         incidents},
        {u"incident assess"_s,
         id,
         Tr::tr("the risk to the persons"),
         {required(value("risk", "unlikely|risk|high_risk", Tr::tr("how high it is"))), why,
          value("likelihood", "L", Tr::tr("how likely it is")),
          repeated(value("kind", "confidentiality|integrity|availability", Tr::tr("what was lost")))},
         incidents},
        {u"incident no-filing"_s,
         id,
         Tr::tr("proposes not to notify the authority"),
         {because(Tr::tr("why no risk is likely"))},
         incidents},
        {u"incident approve-no-filing"_s, id, Tr::tr("a second person agrees to it"), {}, incidents},
        {u"incident exception-34"_s,
         id,
         Tr::tr("the persons need not be told (Art. 34(3))"),
         {required(value("norm", "34(3)(a)", Tr::tr("the exception"))), why},
         incidents},
        {u"incident obligation"_s,
         id,
         Tr::tr("a further obligation applies"),
         {thisRule(), at("event", Tr::tr("what its clock runs from"))},
         incidents},
        {u"incident not-applicable"_s, id, Tr::tr("an obligation does not apply"), {thisRule(), why}, incidents},
        {u"incident recompute"_s,
         id,
         Tr::tr("an obligation by the rule of today, or from another instant of its own"),
         {thisRule(), why, at("event", Tr::tr("what its clock runs from"))},
         incidents},
    };
}

QList<Command> filingCommands()
{
    const QList<Positional> id{{u"ID"_s}};
    const Option text = value("text-file", "JSON", Tr::tr("the text, as a JSON object of its fields"));
    const Option late = value("late-reason", "R", Tr::tr("why it is late"));
    return {
        {u"incident draft"_s, id, Tr::tr("keeps the text of a notification"), {text, late, rule()}, incidents},
        {u"incident document"_s,
         id,
         Tr::tr("the notification as a document"),
         {required(outputOption(Tr::tr("where it goes; .txt makes it plain text"))), text, late, rule()},
         incidents},
        {u"incident file"_s,
         id,
         Tr::tr("the authority was notified"),
         {at("filed", Tr::tr("when; otherwise now")), value("reference", "N", Tr::tr("the authority's file number")),
          late, text, flag("complete", Tr::tr("nothing is to follow")),
          flag("withdrawal", Tr::tr("takes the notification back")),
          repeated(value("also", "ID", Tr::tr("another incident in the same notification"))), rule()},
         incidents},
        {u"incident affected"_s, id, Tr::tr("counts who is affected"),
         periodOptions() + QList<Option>{value("integration", "I", Tr::tr("entries of this integration")),
                                         value("actor", "A", Tr::tr("entries of this actor")),
                                         value("action", "A", Tr::tr("entries of this action")),
                                         flag("attached", Tr::tr("entries that are attached")),
                                         flag("again", Tr::tr("as it was counted last")),
                                         number("confirm", 0, std::numeric_limits<int>::max(),
                                                Tr::tr("confirms the figures of this number instead"))},
         incidents},
        {u"incident recipients"_s,
         id,
         Tr::tr("the persons to be told, encrypted"),
         {required(outputOption(Tr::tr("where the list goes"))),
          required(value("package-passphrase-file", "FILE", Tr::tr("a new file for its passphrase")))},
         incidents},
        {u"incident calendar"_s,
         id,
         Tr::tr("the clocks, for a calendar"),
         {required(outputOption(Tr::tr("where the .ics file goes")))},
         incidents},
        {u"incident report"_s,
         id,
         Tr::tr("the documentation of an incident, with its proofs"),
         {required(outputOption(Tr::tr("where the package goes")))},
         incidents},
        {u"incident register"_s,
         {},
         Tr::tr("the breach register (Art. 33(5)), with its proofs"),
         {required(outputOption(Tr::tr("where the package goes")))},
         incidents},
    };
}

QList<Command> furtherCommands()
{
    const QList<Positional> contract{{u"CONTRACT"_s}};
    const QList<Option> terms{
        required(value("party", "P", Tr::tr("the other party"))),
        required(number("hours", 1, incidents::mostContractHours, Tr::tr("how many hours the contract leaves"))),
        required(value("norm", "TEXT", Tr::tr("where the contract says so")))};
    return {
        {u"incident contract"_s, {}, Tr::tr("as incident contract list"), {}, incidents},
        {u"incident contract list"_s, {}, Tr::tr("the contracts that name hours"), {}, incidents},
        {u"incident contract add"_s, {}, Tr::tr("a contract that names hours"), terms, incidents},
        {u"incident contract change"_s, contract, Tr::tr("its hours from now on"), terms, incidents},
        {u"incident contract end"_s, contract, Tr::tr("a contract has ended"), {}, incidents},
        {u"incident figures"_s, {}, Tr::tr("the breach register in figures, by year"), {}, incidents},
        {u"incident detect"_s,
         {{u"ID"_s, Positional::Count::Optional}},
         Tr::tr("what in the log reads like an incident; exit 1 where something does"),
         {flag("take", Tr::tr("opens an incident from the proposal of this id")),
          flag("dismiss", Tr::tr("the proposal of this id is none")), value("reason", "R", Tr::tr("why it is none")),
          value("name", "SETTING", Tr::tr("sets a threshold")), number("value", 0, anyNumber, Tr::tr("the threshold")),
          flag("decided", Tr::tr("those that were decided instead")), zoneOption()},
         incidents},
    };
}

} // namespace

Family incidentFamily()
{
    return {Tr::tr("Incidents"), recordCommands() + decisionCommands() + filingCommands() + furtherCommands()};
}

} // namespace nachweis::cli
