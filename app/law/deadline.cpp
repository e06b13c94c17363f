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
QDate rolled(QDate date, const QString &calendar, bool localToo = false)
{
    while (date.dayOfWeek() >= Qt::Saturday || isHoliday(date, calendar) ||
           (localToo && isLocalHoliday(date, calendar)))
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

// Art. 3(1): the hour of the event is not counted. It is an hour of the clock at that place, whatever its offset: 10:20
// in a zone of +05:30 is followed by 11:00 there. A change of clocks can skip the full hour that would be next.
Instant nextFullHour(Instant event, const QTimeZone &zone)
{
    using namespace std::chrono;
    const auto past = [&](Instant at) -> microseconds {
        const QTime clock = toDateTime(at).toTimeZone(zone).time();
        return minutes(clock.minute()) + seconds(clock.second()) + (at - floor<seconds>(at));
    };
    Instant start = event - past(event) + hours(1);
    if (const auto beyond = past(start); beyond.count() > 0)
        start += hours(1) - beyond;
    return start;
}

// The end of the next working day, and beside it the end where a holiday of some places is one.
void rollToWorkingDay(Deadline &d, QDate nominal, const QTimeZone &zone, const QString &calendar)
{
    const QDate legal = rolled(nominal, calendar), inPlaces = rolled(nominal, calendar, true);
    d.legal = endOfDay(legal, zone);
    d.derivation += legal == nominal
                        ? Tr::tr("It is a working day in the calendar %1: the period ends with it.").arg(calendar)
                        : Tr::tr("It is a Saturday, Sunday or holiday in the calendar %1: the period ends with the "
                                 "next working day, %2.")
                              .arg(calendar, dateText(legal));
    d.legalInPlaces.reset();
    if (inPlaces == legal)
        return;
    d.legalInPlaces = endOfDay(inPlaces, zone);
    d.derivation += Tr::tr("In some places of this calendar a public holiday falls on it; there the period ends with "
                           "%1. Count on the earlier end unless you have looked up the seat.")
                        .arg(dateText(inPlaces));
}

Deadline hours72(Deadline d, const QTimeZone &zone)
{
    const Instant start = nextFullHour(d.event, zone);
    d.alarm = d.event + breachPeriod;
    d.nominal = d.alarm;
    d.legal = start + breachPeriod;
    d.derivation = {
        Tr::tr("Event: the controller became aware on %1.").arg(inZone(d.event, zone)),
        Tr::tr("Rule: GDPR Art. 33(1), without undue delay and, where feasible, not later than 72 hours. The 72 hours "
               "are the outer limit, not the target."),
        Tr::tr("Alarm: the instant plus 72 hours, %1.").arg(inZone(d.alarm, zone)),
        Tr::tr("Outer limit: the hour of the event is not counted (Reg. 1182/71 Art. 3(1)), so the period starts at %1 "
               "and ends 72 hours later, %2 (Art. 3(2)(a)). Some authorities count from the minute: plan with the "
               "alarm.")
            .arg(inZone(start, zone), inZone(d.legal, zone)),
        Tr::tr("Weekends and holidays count; a period in hours does not roll (Reg. 1182/71 Art. 3(3), (4)). Hours are "
               "added to the instant, so a change to or from summer time moves the clock on the wall."),
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
    d.nominal = endOfDay(nominal, zone);
    d.alarm = d.nominal;
    rollToWorkingDay(d, nominal, zone, calendar);
    return d;
}

// One month from an event, ended by the day of the same number and rolled: BGB §§ 188(2), 193 or Reg. 1182/71 Art. 3.
Deadline oneMonth(Deadline d, const QTimeZone &zone, const QString &calendar, const QString &event, const QString &rule)
{
    const QDate from = toDateTime(d.event).toTimeZone(zone).date();
    const QDate nominal = monthsLater(from, 1);
    d.nominal = d.alarm = endOfDay(nominal, zone);
    d.derivation = {event.arg(dateText(from)), rule,
                    Tr::tr("The day of the event is not counted; the month ends with %1.").arg(dateText(nominal))};
    rollToWorkingDay(d, nominal, zone, calendar);
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

// Del. Reg. (EU) 2025/301 Art. 5(4): an end on a weekend or holiday may move to noon of the next working day.
Deadline untilNoon(Deadline d, const QTimeZone &zone, const QString &calendar, QDate day)
{
    const auto noonOf = [&](QDate date) { return fromDateTime(QDateTime(date, QTime(12, 0), zone)); };
    const QDate working = rolled(day, calendar), inPlaces = rolled(day, calendar, true);
    if (working != day) {
        d.legal = noonOf(working);
        d.derivation += Tr::tr("That is a Saturday, Sunday or holiday in the calendar %1: noon of the next working "
                               "day, %2 (Art. 5(4)).")
                            .arg(calendar, inZone(d.legal, zone));
    }
    if (inPlaces != working) {
        d.legalInPlaces = noonOf(inPlaces);
        d.derivation += Tr::tr("In some places of this calendar a public holiday falls on it; there it is noon of %1. "
                               "Count on the earlier end unless you have looked up the seat.")
                            .arg(dateText(inPlaces));
    }
    return d;
}

// Art. 5(5): for some the end of the first two stages stays on the weekend; Art. 5(6): an authority may name others.
enum class Relief { Noon, None };
Deadline reliefOrNot(Deadline d, const QTimeZone &zone, const QString &calendar, Relief relief)
{
    if (relief == Relief::Noon)
        return untilNoon(d, zone, calendar, toDateTime(d.nominal).toTimeZone(zone).date());
    d.derivation += Tr::tr("No relief at weekends and holidays: credit institutions, central counterparties, trading "
                           "venues and entities under NIS2 (Art. 5(5)), and whom an authority names (Art. 5(6)).");
    return d;
}

// Four hours from the classification as major. The 24 hours from awareness are the obligation's (obligations.json).
Deadline doraInitial(Deadline d, const QTimeZone &zone, const QString &calendar, Relief relief)
{
    d.alarm = d.nominal = d.legal = d.event + std::chrono::hours(4);
    d.derivation = {Tr::tr("Event: the incident was classified as major on %1.").arg(inZone(d.event, zone)),
                    Tr::tr("Rule: Del. Reg. (EU) 2025/301 Art. 5, four hours from the classification and at most 24 "
                           "hours from awareness; where it is classified later than that, the four hours alone (Art. "
                           "5(2))."),
                    Tr::tr("The instant plus 4 hours: %1.").arg(inZone(d.nominal, zone))};
    return reliefOrNot(std::move(d), zone, calendar, relief);
}

Deadline doraIntermediate(Deadline d, const QTimeZone &zone, const QString &calendar, Relief relief)
{
    d = hours(std::move(d), zone,
              Tr::tr("Rule: Del. Reg. (EU) 2025/301 Art. 5, intermediate report within 72 hours from the submission of "
                     "the initial notification."),
              72);
    return reliefOrNot(std::move(d), zone, calendar, relief);
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

// EGAO Art. 97 § 19a(2): eight years for what had to be kept on 1 January 2025; before that the ten years of the old
// law.
Deadline vouchers(Deadline d, const QTimeZone &zone)
{
    const int year = localDay(d, zone).year(), changed = 2025;
    const QDate end(year + 10 < changed ? year + 10 : std::max(year + 8, changed - 1), 12, 31);
    d.alarm = d.nominal = d.legal = endOfDay(end, zone);
    d.derivation = {
        Tr::tr("Event: sent or created on %1.").arg(dateText(localDay(d, zone))),
        Tr::tr("Rule: AO § 147(1) no. 4, (3), HGB § 257(1) no. 4, (4), vouchers. Eight years from the end of the "
               "calendar year; ten until 2024, and eight for what had to be kept on 1 January 2025 still (EGAO Art. "
               "97 § 19a(2)): until the end of %1.")
            .arg(dateText(end)),
        Tr::tr("Banks, insurers and securities institutions keep them ten years. The period does not end while a tax "
               "may still be assessed (AO § 147(3)).")};
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
    {"dora-initial",
     [](Deadline d, const QTimeZone &z, const QString &c) { return doraInitial(std::move(d), z, c, Relief::Noon); }},
    {"dora-initial-5-5",
     [](Deadline d, const QTimeZone &z, const QString &c) { return doraInitial(std::move(d), z, c, Relief::None); }},
    {"dora-intermediate", [](Deadline d, const QTimeZone &z,
                             const QString &c) { return doraIntermediate(std::move(d), z, c, Relief::Noon); }},
    {"dora-intermediate-5-5", [](Deadline d, const QTimeZone &z,
                                 const QString &c) { return doraIntermediate(std::move(d), z, c, Relief::None); }},
    {"dora-final", doraFinal},
    {"ao-147-letters",
     [](Deadline d, const QTimeZone &z, const QString &) {
         return yearsFromYearEnd(std::move(d), z,
                                 Tr::tr("Rule: AO § 147(3), HGB § 257(4), commercial and business letters, six years. "
                                        "Not every chat is a business letter."),
                                 6);
     }},
    {"ao-147-vouchers", [](Deadline d, const QTimeZone &z, const QString &) { return vouchers(std::move(d), z); }},
    {"consent-proof",
     [](Deadline d, const QTimeZone &z, const QString &) {
         return yearsFromYearEnd(
             std::move(d), z,
             Tr::tr("Rule: no statute names a period for messengers. The proof of a consent is kept until claims and "
                    "fines end: the third year after the year of the withdrawal, or of the last message under it, "
                    "whichever is later (GDPR Art. 7(1), 17(3)(e); BGB §§ 195, 199(1); OWiG § 31(2) no. 1)."),
             3);
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
    d.derivation +=
        Tr::tr("Without a pause it ends on %1.").arg(dateText(toDateTime(d.legal).toTimeZone(zone).date().addDays(-1)));
    d.nominal = d.alarm = endOfDay(nominal, zone);
    d.derivation += Tr::tr("Paused for %n days, from the question to the reply: it would end on %1. The GDPR names no "
                           "pause. The EDPB accepts one where the question was asked without undue delay: for "
                           "reasonable doubts about the identity (Art. 12(6)), and for what the request is about "
                           "(recital 63; Guidelines 01/2022 para 159).",
                           nullptr, days)
                        .arg(dateText(nominal));
    rollToWorkingDay(d, nominal, zone, calendar);
    return d;
}

} // namespace nachweis::law
