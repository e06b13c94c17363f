// SPDX-License-Identifier: GPL-3.0-or-later
// What came in and needs a look by a person of staff.
#include "cli/commands.h"

#include "cli/tr.h"
#include "intake/inbox.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace nachweis::cli {
namespace {

QJsonObject itemObject(const intake::InboxItem &item)
{
    const auto text = [](const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    return {{u"id"_s, item.id},
            {u"kind"_s, nameOf(item.kind)},
            {u"received"_s, toRfc3339Seconds(item.received)},
            {u"occurred"_s, instantValue(item.occurred)},
            {u"subject"_s, text(item.subject)},
            {u"purpose"_s, text(item.purpose)},
            {u"channel"_s, text(item.channel)},
            {u"proposed"_s, item.proposed ? QJsonValue(nameOf(*item.proposed)) : QJsonValue()},
            {u"state"_s, nameOf(item.state)},
            {u"decision"_s, item.decision ? QJsonValue(nameOf(*item.decision)) : QJsonValue()},
            {u"decided_by"_s, text(item.decidedBy)},
            {u"decided"_s, instantValue(item.decided)}};
}

QString itemLine(const intake::InboxItem &item)
{
    return u"%1  %2  %3  %4  %5"_s.arg(item.id, toRfc3339Seconds(item.received), titleOf(item.kind),
                                       item.subject.isEmpty() ? u"–"_s : item.subject,
                                       item.decision   ? titleOf(*item.decision)
                                       : item.proposed ? titleOf(*item.proposed) + '?'_L1
                                                       : titleOf(item.state));
}

Result<Output> inboxList(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_ASSIGN(const Database *store, o.stores.personal());
    const Database &gateway = *store;
    NACHWEIS_TRY(gateway.transaction([&] { return intake::adoptUnrecognised(gateway, o.session); }));
    NACHWEIS_ASSIGN(const QList<intake::InboxItem> items, intake::inboxItems(gateway, !a.has(u"decided"_s)));
    NACHWEIS_TRY(log::recordLook(o.stores, o.session, {}, u"inbox"_s));
    QJsonArray array;
    QStringList lines{Tr::tr("%n items", nullptr, int(items.size()))};
    for (const intake::InboxItem &item : items) {
        array.append(itemObject(item));
        lines += itemLine(item);
    }
    return Output{{{u"items"_s, array}}, lines.join('\n'_L1), ExitDone, {}};
}

Result<Output> inboxShow(const Arguments &a)
{
    const QString id = a.words[2];
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_ASSIGN(const Database *store, o.stores.personal());
    const Database &gateway = *store;
    NACHWEIS_ASSIGN(const intake::InboxItem item, intake::inboxItem(gateway, id));
    QJsonObject json = itemObject(item);
    QString text = itemLine(item);
    if (a.has(u"reason"_s)) {
        NACHWEIS_ASSIGN(const QJsonObject content, intake::inboxContent(o.stores, o.session, id, a.value(u"reason"_s)));
        json.insert(u"content"_s, content);
        text += '\n'_L1 + QString::fromUtf8(QJsonDocument(content).toJson());
    } else {
        NACHWEIS_TRY(log::recordLook(o.stores, o.session, item.subject, u"inbox:"_s + id));
        text += '\n'_L1 + Tr::tr("What came is shown with --reason; the reason goes into the log.");
    }
    return Output{json, text, ExitDone, {}};
}

Result<Output> inboxDecide(const Arguments &a)
{
    const QString id = a.words[2];
    NACHWEIS_ASSIGN(const auto decision, parseNamed<intake::InboxDecision>(a.value(u"decision"_s)));
    NACHWEIS_ASSIGN(const Opened o, openWorkspace(a));
    NACHWEIS_ASSIGN(const Database *gateway, o.stores.personal());
    NACHWEIS_TRY(intake::decideInboxItem(o.stores, o.session, id, decision, a.value(u"purpose"_s)));
    NACHWEIS_ASSIGN(const intake::InboxItem item, intake::inboxItem(*gateway, id));
    return Output{itemObject(item), itemLine(item), ExitDone, {}};
}

} // namespace

Family inboxFamily()
{
    const QList<Positional> id{{u"ID"_s}};
    return {Tr::tr("Inbox: what a person of staff has to look at"),
            {{u"inbox list"_s,
              {},
              Tr::tr("what came in and no rule decides"),
              {flag("decided", Tr::tr("those that are decided too"))},
              inboxList},
             {u"inbox show"_s,
              id,
              Tr::tr("an item; with a reason what came, which is logged"),
              {value("reason", "R", Tr::tr("why the content is looked at"))},
              inboxShow},
             {u"inbox decide"_s,
              id,
              Tr::tr("says what it was"),
              {required(choice("decision", "consent|refusal|withdrawal|nothing", Tr::tr("what it was"))),
               value("purpose", "P", Tr::tr("for which purpose, where the item names none"))},
              inboxDecide}}};
}

} // namespace nachweis::cli
