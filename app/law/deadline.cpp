// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/deadline.h"
#include "law/tr.h"

#include <QLocale>
#include <QTimeZone>

namespace nachweis::law {
namespace {

constexpr std::chrono::hours breachPeriod{72};

QString inZone(Instant instant, const QTimeZone &zone)
{
    const QDateTime local = toDateTime(instant).toTimeZone(zone);
    return QLocale().toString(local, u"ddd yyyy-MM-dd HH:mm "_s) + zone.abbreviation(local);
}

// Art. 3(2)(c): the day of the same number; where there is none, the last of the month. QDate::addMonths does just
// this.
QDate monthsLater(QDate date, int months)
{
    return date.addMonths(months);
}

// Art. 3(4): a Saturday, Sunday or holiday moves the end to the end of the next working day.
QDate rolled(QDate date, const QString &calendar)
{
    while (date.dayOfWeek() >= Qt::Saturday || isHoliday(date, calendar))
        date = date.addDays(1);
    return date;
}

Instant endOfDay(QDate date, const QTimeZone &zone)
{
    return fromDateTime(date.addDays(1).startOfDay(zone));
}

QString dateText(QDate date)
{
    return QLocale().toString(date, u"ddd yyyy-MM-dd"_s);
}

Deadline hours72(Deadline d, const QTimeZone &zone)
{
    const auto hour = std::chrono::floor<std::chrono::hours>(d.event);
    d.alarm = d.event + breachPeriod;
    d.nominal = d.alarm;
    d.legal = hour + std::chrono::hours(1) + breachPeriod;
    d.derivation = {
        Tr::tr("Event: the controller became aware on %1.").arg(inZone(d.event, zone)),
        Tr::tr("Rule: GDPR Art. 33(1), without undue delay and, where feasible, not later than 72 hours. The 72 hours "
               "are the outer limit, not the target."),
        Tr::tr("Alarm: the instant plus 72 hours, %1.").arg(inZone(d.alarm, zone)),
        Tr::tr("Outer limit: the hour of the event is not counted (Reg. 1182/71 Art. 3(1)), so the period starts at %1 "
               "and ends 72 hours later, %2.")
            .arg(inZone(hour + std::chrono::hours(1), zone), inZone(d.legal, zone)),
        Tr::tr(
            "Weekends and holidays count; a period in hours does not roll (Reg. 1182/71 Art. 3(4)). Hours are added to "
            "the instant, so a change to or from summer time moves the clock on the wall."),
    };
    return d;
}

Deadline months(Deadline d, const QTimeZone &zone, const QString &calendar, bool extended)
{
    const QDate received = toDateTime(d.event).toTimeZone(zone).date();
    QDate nominal = monthsLater(received, extended ? 3 : 1);
    d.derivation = {
        Tr::tr("Event: the request was received on %1.").arg(dateText(received)),
        extended ? Tr::tr("Rule: GDPR Art. 12(3), one month, extended by two further months.")
                 : Tr::tr("Rule: GDPR Art. 12(3), without undue delay and in any event within one month of receipt."),
        Tr::tr("The day of the event is not counted; a period in months ends on the day of the same number, or on the "
               "last "
               "of the month (Reg. 1182/71 Art. 3(1), (2)(c)): %1.")
            .arg(dateText(nominal)),
    };
    if (extended) {
        const QDate chained = monthsLater(monthsLater(received, 1), 2);
        d.derivation += Tr::tr("Read as one month and two more, chained, it ends on %1; the earlier date is taken.")
                            .arg(dateText(chained));
        nominal = std::min(nominal, chained);
    }
    const QDate legal = rolled(nominal, calendar);
    d.nominal = endOfDay(nominal, zone);
    d.alarm = d.nominal;
    d.legal = endOfDay(legal, zone);
    d.derivation += legal == nominal
                        ? Tr::tr("It is a working day in the calendar %1: the period ends with it.").arg(calendar)
                        : Tr::tr("It is a Saturday, Sunday or holiday in the calendar %1: the period ends with the "
                                 "next working day, %2 "
                                 "(Reg. 1182/71 Art. 3(4)).")
                              .arg(calendar, dateText(legal));
    return d;
}

// One month from an event, ended by the day of the same number and rolled: BGB §§ 188(2), 193 or Reg. 1182/71 Art. 3.
Deadline oneMonth(Deadline d, const QTimeZone &zone, const QString &calendar, const QString &event, const QString &rule)
{
    const QDate from = toDateTime(d.event).toTimeZone(zone).date();
    const QDate nominal = monthsLater(from, 1), legal = rolled(nominal, calendar);
    d.nominal = d.alarm = endOfDay(nominal, zone);
    d.legal = endOfDay(legal, zone);
    d.derivation = {event.arg(dateText(from)), rule,
                    Tr::tr("The day of the event is not counted; the month ends with %1.").arg(dateText(nominal))};
    if (legal != nominal)
        d.derivation += Tr::tr("It is a Saturday, Sunday or holiday in the calendar %1: the period ends with the next "
                               "working day, %2.")
                            .arg(calendar, dateText(legal));
    return d;
}

QDate localDay(const Deadline &d, const QTimeZone &zone)
{
    return toDateTime(d.event).toTimeZone(zone).date();
}

// Hours from an instant, without a roll. National law that puts NIS2 into force names hours alone: no hour is left out.
Deadline hours(Deadline d, const QTimeZone &zone, const QString &rule, int count)
{
    d.alarm = d.nominal = d.legal = d.event + std::chrono::hours(count);
    d.derivation = {
        Tr::tr("Event: knowledge, or the submission that the rule names, on %1.").arg(inZone(d.event, zone)), rule,
        Tr::tr("The instant plus %n hours: %1. Weekends and holidays count.", nullptr, count)
            .arg(inZone(d.legal, zone))};
    return d;
}

// Del. Reg. (EU) 2025/301 Art. 5: an end on a weekend or holiday may move to noon of the next working day, with
// exceptions.
Deadline untilNoon(Deadline d, const QTimeZone &zone, const QString &calendar, QDate day)
{
    const QDate working = rolled(day, calendar);
    if (working == day)
        return d;
    d.legal = fromDateTime(QDateTime(working, QTime(12, 0), zone));
    d.derivation += Tr::tr("That is a Saturday, Sunday or holiday in the calendar %1: noon of the next working day, "
                           "%2. For credit institutions and some others this does not hold.")
                        .arg(calendar, inZone(d.legal, zone));
    return d;
}

// Four hours from the classification as major. The 24 hours from awareness are the obligation's (obligations.json).
Deadline doraInitial(Deadline d, const QTimeZone &zone, const QString &calendar)
{
    d.alarm = d.nominal = d.legal = d.event + std::chrono::hours(4);
    d.derivation = {Tr::tr("Event: the incident was classified as major on %1.").arg(inZone(d.event, zone)),
                    Tr::tr("Rule: Del. Reg. (EU) 2025/301 Art. 5, four hours from the classification and at most 24 "
                           "hours from awareness."),
                    Tr::tr("The instant plus 4 hours: %1.").arg(inZone(d.nominal, zone))};
    return untilNoon(d, zone, calendar, toDateTime(d.nominal).toTimeZone(zone).date());
}

Deadline doraIntermediate(Deadline d, const QTimeZone &zone, const QString &calendar)
{
    d = hours(std::move(d), zone,
              Tr::tr("Rule: Del. Reg. (EU) 2025/301 Art. 5, intermediate report within 72 hours from the submission of "
                     "the initial notification."),
              72);
    return untilNoon(d, zone, calendar, toDateTime(d.nominal).toTimeZone(zone).date());
}

Deadline doraFinal(Deadline d, const QTimeZone &zone, const QString &calendar)
{
    const QDate from = localDay(d, zone), nominal = monthsLater(from, 1);
    d.nominal = d.alarm = d.legal = endOfDay(nominal, zone);
    d.derivation = {Tr::tr("Event: the last intermediate report was submitted on %1.").arg(dateText(from)),
                    Tr::tr("Rule: Del. Reg. (EU) 2025/301 Art. 5, final report within one month of it."),
                    Tr::tr("The day of the event is not counted; the month ends with %1.").arg(dateText(nominal))};
    return untilNoon(d, zone, calendar, nominal);
}

// 45 CFR 164.404(b): calendar days from discovery; nothing rolls.
Deadline calendarDays(Deadline d, const QTimeZone &zone, QDate from, const QStringList &derivation, int days)
{
    const QDate end = from.addDays(days);
    d.alarm = d.nominal = d.legal = endOfDay(end, zone);
    d.derivation = derivation;
    d.derivation += Tr::tr("%1 plus %n calendar days: %2, at the latest. Days are counted, not months; nothing rolls.",
                           nullptr, days)
                        .arg(dateText(from), dateText(end));
    return d;
}

// AO § 147(4), HGB § 257(5): the period begins with the end of the calendar year.
Deadline yearsFromYearEnd(Deadline d, const QTimeZone &zone, const QString &rule, int years)
{
    const QDate day = localDay(d, zone);
    const QDate end(day.year() + years, 12, 31);
    d.alarm = d.nominal = d.legal = endOfDay(end, zone);
    d.derivation = {Tr::tr("Event: sent or created on %1.").arg(dateText(day)), rule,
                    Tr::tr("The period begins with the end of the calendar year %1 and lasts %n years: to be kept "
                           "until the end of %2.",
                           nullptr, years)
                        .arg(day.year())
                        .arg(dateText(end))};
    return d;
}

Deadline uwg7a(Deadline d, const QTimeZone &zone)
{
    const QDate day = localDay(d, zone);
    const QDate end = day.addYears(5);
    d.alarm = d.nominal = d.legal = endOfDay(end, zone);
    d.derivation = {
        Tr::tr("Event: the consent was given, or last used, on %1.").arg(dateText(day)),
        Tr::tr("Rule: UWG § 7a(2), the proof of a consent to telephone advertising is kept five years from the grant "
               "and from each use."),
        Tr::tr("To be kept until the end of %1. Each further use begins the period anew.").arg(dateText(end))};
    return d;
}

using Compute = Deadline (*)(Deadline, const QTimeZone &, const QString &calendar);
struct Rule
{
    const char *id;
    Compute compute;
};
const Rule rules[] = {
    {"gdpr-33-1", [](Deadline d, const QTimeZone &z, const QString &) { return hours72(std::move(d), z); }},
    {"gdpr-12-3", [](Deadline d, const QTimeZone &z, const QString &c) { return months(std::move(d), z, c, false); }},
    {"gdpr-12-3-extended",
     [](Deadline d, const QTimeZone &z, const QString &c) { return months(std::move(d), z, c, true); }},
    {"hipaa-164-404",
     [](Deadline d, const QTimeZone &z, const QString &) {
         const QDate day = localDay(d, z);
         return calendarDays(std::move(d), z, day,
                             {Tr::tr("Event: the breach was discovered on %1.").arg(dateText(day)),
                              Tr::tr("Rule: 45 CFR 164.404(b), without unreasonable delay and in no case later than 60 "
                                     "calendar days after discovery.")},
                             60);
     }},
    {"hipaa-164-408-annual",
     [](Deadline d, const QTimeZone &z, const QString &) {
         const QDate day = localDay(d, z), yearEnd(day.year(), 12, 31);
         return calendarDays(std::move(d), z, yearEnd,
                             {Tr::tr("Event: the breach was discovered on %1.").arg(dateText(day)),
                              Tr::tr("Rule: 45 CFR 164.408(c), fewer than 500 individuals: not later than 60 days "
                                     "after the end of the calendar year.")},
                             60);
     }},
    {"nis2-24h",
     [](Deadline d, const QTimeZone &z, const QString &) {
         return hours(std::move(d), z,
                      Tr::tr("Rule: BSIG § 32(1) no. 1, early warning within 24 hours from knowledge."), 24);
     }},
    {"nis2-72h",
     [](Deadline d, const QTimeZone &z, const QString &) {
         return hours(std::move(d), z,
                      Tr::tr("Rule: BSIG § 32(1) no. 2, incident notification within 72 hours from knowledge."), 72);
     }},
    {"nis2-final",
     [](Deadline d, const QTimeZone &z, const QString &c) {
         return oneMonth(std::move(d), z, c, Tr::tr("Event: the 72-hour notification was sent on %1."),
                         Tr::tr("Rule: BSIG § 32(1) no. 4, final report within one month of it."));
     }},
    {"dora-initial", doraInitial},
    {"dora-intermediate", doraIntermediate},
    {"dora-final", doraFinal},
    {"ao-147-letters",
     [](Deadline d, const QTimeZone &z, const QString &) {
         return yearsFromYearEnd(std::move(d), z,
                                 Tr::tr("Rule: AO § 147(3), HGB § 257(4), commercial and business letters, six years. "
                                        "Not every chat is a business letter."),
                                 6);
     }},
    {"ao-147-vouchers",
     [](Deadline d, const QTimeZone &z, const QString &) {
         return yearsFromYearEnd(
             std::move(d), z,
             Tr::tr("Rule: AO § 147(3), HGB § 257(4), accounting vouchers, eight years (ten before 2025)."), 8);
     }},
    {"uwg-7a", [](Deadline d, const QTimeZone &z, const QString &) { return uwg7a(std::move(d), z); }},
};

} // namespace

QStringList deadlineRules()
{
    QStringList list;
    for (const Rule &rule : rules)
        list += QLatin1String(rule.id);
    return list;
}

static Result<QTimeZone> knownZone(const QString &name)
{
    const QTimeZone zone(name.toUtf8());
    if (!zone.isValid())
        return fail(ErrorCode::BadInput, Tr::tr("“%1” is not a time zone.").arg(name),
                    Tr::tr("Use an IANA name such as Europe/Berlin."));
    return zone;
}

Result<Deadline> periodInHours(Instant event, const QString &zoneName, int count, const QString &rule)
{
    NACHWEIS_ASSIGN(const QTimeZone zone, knownZone(zoneName));
    Deadline d;
    d.zone = zoneName;
    d.event = event;
    return hours(std::move(d), zone, rule, count);
}

Result<Deadline> deadline(const QString &rule, Instant event, const QString &zoneName, const QString &calendar)
{
    NACHWEIS_ASSIGN(const QTimeZone zone, knownZone(zoneName));
    if (!holidayCalendars().contains(calendar))
        return fail(ErrorCode::BadInput, Tr::tr("“%1” is not a calendar that is known.").arg(calendar),
                    Tr::tr("Use DE for the nationwide holidays, DE-BY and the like for a Land, or AT, FR and so on for "
                           "another Member State."));
    Deadline d;
    d.rule = rule;
    d.zone = zoneName;
    d.event = event;
    for (const Rule &known : rules)
        if (rule == QLatin1String(known.id))
            return known.compute(std::move(d), zone, calendar);
    return fail(ErrorCode::BadInput, Tr::tr("“%1” is not a rule that is known.").arg(rule),
                Tr::tr("Known are: %1.").arg(deadlineRules().join(u", "_s)));
}

Deadline withPause(Deadline d, int days, const QString &calendar)
{
    const QTimeZone zone(d.zone.toUtf8());
    const QDate nominal =
        toDateTime(d.nominal).toTimeZone(zone).date().addDays(days - 1); // ends are the midnight that follows
    const QDate legal = rolled(nominal, calendar);
    d.derivation +=
        Tr::tr("Without a pause it ends on %1.").arg(dateText(toDateTime(d.legal).toTimeZone(zone).date().addDays(-1)));
    d.nominal = d.alarm = endOfDay(nominal, zone);
    d.legal = endOfDay(legal, zone);
    d.derivation +=
        Tr::tr("Paused for %n days while the person was asked who they are (Art. 12(6)): it ends on %1. The GDPR names "
               "no pause; one authority accepts it for doubts about the identity, no other exists.",
               nullptr, days)
            .arg(dateText(legal));
    return d;
}

} // namespace nachweis::law
