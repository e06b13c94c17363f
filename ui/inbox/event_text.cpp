// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/event_text.h"

#include "common/tr.h"

#include <QJsonArray>
#include <QLocale>

namespace nachweis::ui {
namespace {

// The fields of Meta's messages (Cloud API, "messages" webhook) that a person wrote or pressed.
bool isSaid(const QString &path)
{
    static const QStringList ends = u"text.body button.text button.payload button_reply.title button_reply.id "
                                    "list_reply.title list_reply.id nfm_reply.response_json image.caption "
                                    "video.caption document.caption reaction.emoji"_s.split(' '_L1);
    return std::any_of(ends.begin(), ends.end(), [&](const QString &end) { return path.endsWith(end); });
}

// Control characters and marks that turn the direction of what follows show as such.
QString visible(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        const bool format = c.category() == QChar::Other_Format && c != QChar(0x200D); // joins emoji
        out += (c.category() == QChar::Other_Control || format) && c != '\n'_L1
                   ? u"\\u%1"_s.arg(c.unicode(), 4, 16, '0'_L1)
                   : QString(c);
    }
    return out;
}

void flatten(const QString &path, const QJsonValue &value, QStringList &said, QStringList &all)
{
    const QString before = path.isEmpty() ? QString() : path + '.'_L1;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            flatten(before + it.key(), it.value(), said, all);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (int i = 0; i < array.size(); ++i)
            flatten(before + QString::number(i + 1), array[i], said, all);
    } else {
        const QString text = value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toVariant().toString();
        if (isSaid(path))
            said += QLocale().quoteString(visible(text));
        all += u"%1: %2"_s.arg(visible(path), visible(text));
    }
}

} // namespace

QString meaningOf(intake::InboxKind kind)
{
    using K = intake::InboxKind;
    switch (kind) {
    case K::DoubtfulAnswer:
        return Tr::tr("Somebody pressed or filled in something that no purpose names as its yes or no. Until it is "
                      "decided there is no consent by it.");
    case K::PerhapsWithdrawal:
        return Tr::tr("The message holds a word of a withdrawal among others. If it is one it works from the moment "
                      "when it was sent: decide it first.");
    case K::Contradiction:
        return Tr::tr("The event's number and ids belong to different persons. It was recorded for neither.");
    case K::NumberChange:
        return Tr::tr("A person is said to have changed to a number that belongs to somebody else here. Nothing was "
                      "moved: ask the person.");
    case K::Future:
        return Tr::tr("The event says that it happens later than now: a clock is wrong, or somebody made it up.");
    case K::Unrecognised:
        return Tr::tr("This program does not know such events. See whether it says anything that has to be recorded.");
    case K::Unreadable:
        return Tr::tr("The event lacks what such events must have, a time or an id.");
    case K::NoPerson:
        return Tr::tr("The event names nobody: a group, a broadcast, or an id of no known form.");
    }
    return {};
}

QString eventText(const QJsonObject &content)
{
    QStringList said, all;
    flatten({}, content[u"event"], said, all);
    QStringList contact;
    flatten({}, content[u"contact"].isUndefined() ? QJsonValue(QJsonObject()) : content[u"contact"], said, contact);
    QStringList parts;
    if (!said.isEmpty())
        parts += Tr::tr("Written or pressed:") + '\n'_L1 + said.join('\n'_L1);
    parts += Tr::tr("All that came:") + '\n'_L1 + (all + contact).join('\n'_L1);
    return parts.join(u"\n\n"_s);
}

QString reportText(const intake::ImportReport &report)
{
    constexpr int most = 20; // lines; the terminal lists all
    QStringList lines{Tr::tr("%1 documents read: %2 new events, %3 known before, %4 entries in the log.")
                          .arg(report.documents)
                          .arg(report.events)
                          .arg(report.duplicates)
                          .arg(report.entries)};
    if (report.inbox > 0)
        lines += Tr::tr("%n of them wait below for a decision.", nullptr, int(report.inbox));
    if (report.suppressed > 0)
        lines += Tr::tr("%n events from before an erasure were not kept.", nullptr, int(report.suppressed));
    const auto list = [&](const QList<intake::ImportRejection> &rows) {
        for (qsizetype i = 0; i < std::min<qsizetype>(rows.size(), most); ++i)
            lines += rows[i].line > 0
                         ? Tr::tr("%1, line %2: %3").arg(rows[i].file).arg(rows[i].line).arg(rows[i].reason)
                         : u"%1: %2"_s.arg(rows[i].file, rows[i].reason);
        if (rows.size() > most)
            lines += Tr::tr("and %n more; “nachweisctl import whatsapp” lists all", nullptr, int(rows.size() - most));
    };
    if (!report.rejected.isEmpty())
        lines += Tr::tr("%n documents were rejected; nothing of them was kept:", nullptr, int(report.rejected.size()));
    list(report.rejected);
    list(report.notes);
    return lines.join('\n'_L1);
}

} // namespace nachweis::ui
