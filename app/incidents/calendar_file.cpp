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

} // namespace

QByteArray calendarFile(const Incident &incident, const QList<int> &hoursBefore, Instant now)
{
    QByteArray out = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Nachweis//Incidents//EN\r\nMETHOD:PUBLISH\r\n";
    for (const Obligation &o : incident.obligations) {
        if (!o.running())
            continue;
        const QString title = o.definition.title();
        const std::tuple<const char *, Instant, QString> events[] = {
            {"alarm", o.deadline->alarm, Tr::tr("%1: %2, alarm").arg(incident.label(), title)},
            {"limit", o.deadline->legal, Tr::tr("%1: %2, outer limit").arg(incident.label(), title)}};
        for (const auto &[kind, at, summary] : events) {
            out += "BEGIN:VEVENT\r\n";
            out += line("UID", u"%1-%2-%3@nachweis"_s.arg(incident.id, o.rule, QLatin1String(kind)));
            out += "DTSTAMP:" + stamp(now) + "\r\nDTSTART:" + stamp(at) + "\r\nDTEND:" + stamp(at) + "\r\n";
            out += line("SUMMARY", summary);
            out += line("DESCRIPTION", o.deadline->derivation.join('\n'_L1));
            for (const int hours : hoursBefore)
                out += "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT" + QByteArray::number(hours) + "H\r\n" +
                       line("DESCRIPTION", summary) + "END:VALARM\r\n";
            out += "END:VEVENT\r\n";
        }
    }
    return out + "END:VCALENDAR\r\n";
}

} // namespace nachweis::incidents
