// SPDX-License-Identifier: GPL-3.0-or-later
// Who may open what.
#include "cli/commands.h"

#include "cli/tr.h"
#include "desk/staff.h"

#include <QJsonArray>

namespace nachweis::cli {
namespace {

Result<Output> staffList(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QString folder, a.required(u"workspace"_s));
    NACHWEIS_ASSIGN(const QList<desk::Member> members, desk::staffOf(folder));
    QJsonArray list;
    QString text;
    for (const desk::Member &m : members) {
        const QStringList stores = m.personalData ? QStringList{u"gateway"_s, u"audit"_s} : QStringList{u"audit"_s};
        list.append(QJsonObject{{u"name"_s, m.name},
                                {u"duty"_s, dutyName(m.duty)},
                                {u"stores"_s, QJsonArray::fromStringList(stores)},
                                {u"fingerprint"_s, m.fingerprint}});
        text += u"%1  %2  %3  %4\n"_s.arg(m.name, dutyTitle(m.duty), stores.join(' '_L1), m.fingerprint);
    }
    return Output{{{u"staff"_s, list}}, text, ExitDone, {}};
}

Result<Output> staffJoin(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QString folder, a.required(u"workspace"_s));
    NACHWEIS_ASSIGN(const Duty duty, parseDuty(a.value(u"duty"_s)));
    NACHWEIS_ASSIGN(const SecretBytes secret, newPassphrase(a));
    const QString &name = a.words[2];
    NACHWEIS_ASSIGN(const QString fingerprint, desk::joinWorkspace(folder, name, duty, secret));
    return Output{{{u"name"_s, name}, {u"duty"_s, dutyName(duty)}, {u"fingerprint"_s, fingerprint}},
                  Tr::tr("Your key: %1\nIt opens nothing yet. Tell it to whoever adds you.").arg(fingerprint),
                  ExitDone,
                  {}};
}

// The list, and the key that was dealt with: to be compared with what its member reads out.
Result<Output> withFingerprint(const Arguments &a, const QString &sentence)
{
    NACHWEIS_ASSIGN(Output output, staffList(a));
    for (const auto &member : output.json[u"staff"_s].toArray())
        if (member[u"name"].toString() == a.words[2])
            output.text += sentence.arg(member[u"fingerprint"].toString()) + '\n'_L1;
    return output;
}

Result<Output> staffAdd(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened o, openLog(a));
    NACHWEIS_TRY(desk::addMember(o.stores, o.session, a.words[2]));
    return withFingerprint(a, Tr::tr("Compare their key with them: %1"));
}

Result<Output> staffConfirm(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened o, openLog(a));
    NACHWEIS_TRY(desk::confirmMember(o.stores, o.session, a.words[2]));
    return withFingerprint(a, Tr::tr("Compare their key with them: %1"));
}

Result<Output> staffRemove(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened o, openLog(a));
    NACHWEIS_TRY(desk::removeMember(o.stores, o.session, a.words[2]));
    NACHWEIS_ASSIGN(Output output, staffList(a));
    output.text += Tr::tr("Who has copied the workspace and knows their passphrase still opens that copy: the stores' "
                          "keys are the same.");
    return output;
}

} // namespace

Family staffFamily()
{
    const QList<Positional> name{{u"NAME"_s}};
    return {Tr::tr("Staff"),
            {{u"staff list"_s, {}, Tr::tr("who may open what"), {}, staffList},
             {u"staff join"_s,
              name,
              Tr::tr("makes your own keys, at your own console; they open nothing yet"),
              {required(value("duty", "officer|approver|auditor|administrator", Tr::tr("what you are to do"))),
               required(value("new-passphrase-file", "FILE", Tr::tr("your passphrase, in the file's first line")))},
              staffJoin},
             {u"staff add"_s, name, Tr::tr("adds who has joined; an auditor is let in with it"), {}, staffAdd},
             {u"staff confirm"_s, name, Tr::tr("lets in whom somebody else has added"), {}, staffConfirm},
             {u"staff remove"_s, name, Tr::tr("takes that away again"), {}, staffRemove}}};
}

} // namespace nachweis::cli
