// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/calendar_file.h"
#include "incidents/tr.h"

namespace nachweis::incidents {
namespace {

QByteArray stamp(Instant at)
{
    return toRfc3339Seconds(at).remove('-'_L1).remove(':'_L1).toLatin1();
}

// RFC 5545, 3.3.11: text escapes; 3.1: lines of 75 octets at the most, folded between characters.
QByteArray line(const QByteArray &name, QString text)
{
    text.replace('\\'_L1, u"\\\\"_s).replace(';'_L1, u"\\;"_s).replace(','_L1, u"\\,"_s).replace('\n'_L1, u"\\n"_s);
    QByteArray rest = name + ':' + text.toUtf8(), out;
    qsizetype room = 75;
    while (rest.size() > room) {
        qsizetype cut = room;
        while (cut > 0 && (static_cast<unsigned char>(rest[cut]) & 0xc0) == 0x80)
            --cut;
        out += rest.left(cut) + "\r\n ";
        rest = rest.mid(cut);
        room = 74;
    }
    return out + rest + "\r\n";
}

struct Event
{
    const char *kind;
    Instant at;
    QString summary;
};

// Without DTEND an event ends when it begins (RFC 5545, 3.6.1); one that is equal to DTSTART is not allowed (3.8.2.2).
QByteArray eventOf(const Incident &incident, const Obligation &o, const Event &event, qsizetype changes,
                   const QList<int> &hoursBefore, Instant now)
{
    QByteArray out = "BEGIN:VEVENT\r\n";
    out += line("UID", u"%1-%2-%3@nachweis"_s.arg(incident.id, o.rule, QLatin1String(event.kind)));
    out += "DTSTAMP:" + stamp(now) + "\r\nDTSTART:" + stamp(event.at) + "\r\nSEQUENCE:" + QByteArray::number(changes) +
           "\r\n";
    out += line("SUMMARY", event.summary);
    if (!o.running() || incident.closed)
        return out + "STATUS:CANCELLED\r\nEND:VEVENT\r\n";
    out += line("DESCRIPTION", o.deadline->derivation.join('\n'_L1));
    for (const int hours : hoursBefore)
        out += "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT" + QByteArray::number(hours) + "H\r\n" +
               line("DESCRIPTION", event.summary) + "END:VALARM\r\n";
    return out + "END:VEVENT\r\n";
}

} // namespace

Result<QByteArray> calendarFile(const Incident &incident, qsizetype changes, const QList<int> &hoursBefore, Instant now)
{
    QByteArray events;
    for (const Obligation &o : incident.obligations) {
        if (!o.deadline)
            continue;
        const QString title = o.definition.title();
        for (const Event &event :
             {Event{"alarm", o.deadline->alarm, Tr::tr("%1: %2, alarm").arg(incident.label(), title)},
              Event{"limit", o.deadline->legal, Tr::tr("%1: %2, outer limit").arg(incident.label(), title)}})
            events += eventOf(incident, o, event, changes, hoursBefore, now);
    }
    if (events.isEmpty())
        return fail(ErrorCode::Refused, Tr::tr("No clock with an end stands in this incident."),
                    Tr::tr("Record awareness or add an obligation first; no file was written."));
    return QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Nachweis//Incidents//EN\r\nMETHOD:PUBLISH\r\n") +
           events + "END:VCALENDAR\r\n";
}

} // namespace nachweis::incidents
