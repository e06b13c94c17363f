// SPDX-License-Identifier: GPL-3.0-or-later
// Periods, with their derivation.
#include "cli/commands.h"

#include "cli/tr.h"
#include "law/deadline.h"

#include <QJsonArray>

namespace nachweis::cli {
namespace {

Result<Output> period(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Instant at, parseInstant(a.value(u"event"_s)));
    NACHWEIS_ASSIGN(const law::Deadline d,
                    law::deadline(a.value(u"rule"_s), at, localZone(a), a.value(u"calendar"_s, u"DE"_s)));
    return Output{{{u"rule"_s, d.rule},
                   {u"event"_s, toRfc3339Seconds(d.event)},
                   {u"alarm"_s, toRfc3339Seconds(d.alarm)},
                   {u"nominal"_s, toRfc3339Seconds(d.nominal)},
                   {u"legal"_s, toRfc3339Seconds(d.legal)},
                   {u"legal_in_some_places"_s, instantValue(d.legalInPlaces)},
                   {u"derivation"_s, QJsonArray::fromStringList(d.derivation)}},
                  d.derivation.join('\n'_L1),
                  ExitDone,
                  {}};
}

} // namespace

Family periodFamily()
{
    return {Tr::tr("Periods"),
            {{u"deadline"_s,
              {},
              Tr::tr("a period, with its derivation; without any store"),
              {required(value("rule", "ID", Tr::tr("the rule, such as gdpr-33-1"))),
               required(value("event", "INSTANT", Tr::tr("what it runs from"))), zoneOption(),
               value("calendar", "DE-BY", Tr::tr("whose public holidays; otherwise those of all of Germany"))},
              period}}};
}

} // namespace nachweis::cli
