// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of request_commands.cpp.
#include "cli/commands.h"
#include "cli/tr.h"

namespace nachweis::cli {
namespace {

Option reason(const QString &help)
{
    return value("reason", "R", help);
}

QList<Command> requestCommands()
{
    const QList<Positional> id{{u"ID"_s}}, anyId{{u"ID"_s, Positional::Count::Optional}};
    return {
        {u"request open"_s,
         {},
         Tr::tr("a data-subject request, received"),
         QList<Option>{required(
             value("right", "access|rectification|erasure|restriction|portability|objection", Tr::tr("which right")))} +
             personOptions() +
             QList<Option>{value("received", "INSTANT", Tr::tr("when it arrived; otherwise now")),
                           value("via", "V", Tr::tr("by which route; otherwise “other”")), zoneOption()},
         requests},
        {u"request list"_s,
         {},
         Tr::tr("the requests; exit 1 where one is overdue"),
         {flag("open", Tr::tr("only those that are open"))},
         requests},
        {u"request show"_s, id, Tr::tr("a request, with its period and what it will do"), {}, requests},
        {u"request query"_s,
         id,
         Tr::tr("asks who the person is; the period pauses"),
         {required(reason(Tr::tr("what gives rise to doubts")))},
         requests},
        {u"request identify"_s,
         id,
         Tr::tr("the person is who they say"),
         {required(value("method", "M", Tr::tr("how that was established")))},
         requests},
        {u"request extend"_s,
         id,
         Tr::tr("extends the period by two months"),
         {required(reason(Tr::tr("what the person is told")))},
         requests},
        {u"request decide"_s,
         id,
         Tr::tr("grants the request, or refuses it"),
         {required(value("norm", "N", Tr::tr("the provision, such as Art. 17(1)(b)"))),
          flag("refuse", Tr::tr("refuses it")), reason(Tr::tr("what the person is told of a refusal"))},
         requests},
        {u"request approve"_s,
         id,
         Tr::tr("a second person agrees to the decision"),
         {value("plan", "SHA256", Tr::tr("only if the erasure plan is still this one"))},
         requests},
        {u"request execute"_s,
         id,
         Tr::tr("does what was decided; an erasure then searches for what is left"),
         {flag("no-search", Tr::tr("does not search")),
          value("address", "A", Tr::tr("the identifier that a rectification ends")),
          value("value", "V", Tr::tr("what it is rectified to"))},
         requests},
        {u"request recipient"_s,
         id,
         Tr::tr("a recipient was told (Art. 19)"),
         {required(value("recipient", "V", Tr::tr("which recipient"))),
          required(value("state", "told|confirmed|impossible", Tr::tr("how far it is"))),
          reason(Tr::tr("why it is impossible"))},
         requests},
        {u"request answer"_s,
         id,
         Tr::tr("the person was answered"),
         {value("told", "reasons,complaint,remedy", Tr::tr("what a refusal has told the person"))},
         requests},
        {u"request lift"_s,
         id,
         Tr::tr("ends a restriction of processing"),
         {required(reason(Tr::tr("why")))},
         requests},
        {u"request close"_s, id, Tr::tr("nothing is left to do"), {}, requests},
        {u"request conclude"_s,
         id,
         Tr::tr("ends a request that nobody pursues"),
         {required(value("outcome", "withdrawn|duplicate", Tr::tr("how it ends"))), required(reason(Tr::tr("why"))),
          value("duplicate-of", "ID", Tr::tr("the request that it repeats"))},
         requests},
        {u"request letter"_s,
         id,
         Tr::tr("a letter about the request, as PDF/A"),
         {required(
              value("letter", "receipt|identity_query|extension|answer|refusal|recipient", Tr::tr("which letter"))),
          required(outputOption(Tr::tr("where the letter goes; .txt makes it plain text"))),
          value("recipient", "V", Tr::tr("to which recipient"))},
         requests},
        {u"request package"_s,
         id,
         Tr::tr("the person's data, encrypted"),
         {required(outputOption(Tr::tr("where the package goes"))),
          required(value("package-passphrase-file", "FILE", Tr::tr("a new file for its passphrase")))},
         requests},
        {u"request certificate"_s, id, Tr::tr("the certificate of an erasure, with its proofs"),
         QList<Option>{required(outputOption(Tr::tr("where the certificate goes")))} + signerOptions(), requests},
        {u"request proposals"_s,
         anyId,
         Tr::tr("messages that read like requests, to be decided"),
         {flag("take", Tr::tr("opens a request from the one of this id")),
          flag("dismiss", Tr::tr("the one of this id is none")), reason(Tr::tr("why it is none")), zoneOption()},
         requests},
        {u"request words"_s,
         {},
         Tr::tr("the words that a message is recognised by"),
         {value("kind", "KIND", Tr::tr("sets the words of this kind")),
          value("words", "\"A, B\"", Tr::tr("the words, with commas between them"))},
         requests},
    };
}

QList<Command> holdCommands()
{
    return {{u"hold list"_s, {}, Tr::tr("legal holds, which no erasure passes"), {}, holds},
            {u"hold place"_s,
             {},
             Tr::tr("places a hold"),
             {required(value("scope", "subject|channel|purpose|incident", Tr::tr("what it covers"))),
              required(value("ref", "ID", Tr::tr("which one"))),
              required(reason(Tr::tr("the proceedings, for example with their file number")))},
             holds},
            {u"hold release"_s, {{u"ID"_s}}, Tr::tr("releases a hold"), {}, holds}};
}

QList<Command> organisationCommands()
{
    return {{u"organisation show"_s, {}, Tr::tr("who the controller is"), {}, organisations},
            {u"organisation set"_s,
             {},
             Tr::tr("changes what is named, and nothing else"),
             {value("name", "N", Tr::tr("the controller's name")),
              value("postal-address", "A", Tr::tr("the controller's address")),
              value("contact", "C", Tr::tr("where persons turn to")),
              value("authority-name", "A", Tr::tr("the supervisory authority")),
              value("calendar", "DE-BY", Tr::tr("whose public holidays count")),
              number("days", 0, 36'500, Tr::tr("how long backups are kept"))},
             organisations}};
}

} // namespace

Family requestFamily()
{
    return {Tr::tr("Data-subject requests"), requestCommands() + holdCommands() + organisationCommands()};
}

} // namespace nachweis::cli
