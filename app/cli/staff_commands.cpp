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
        list.append(QJsonObject{
            {u"name"_s, m.name}, {u"duty"_s, dutyName(m.duty)}, {u"stores"_s, QJsonArray::fromStringList(stores)}});
        text += u"%1  %2  %3\n"_s.arg(m.name, dutyTitle(m.duty), stores.join(' '_L1));
    }
    return Output{{{u"staff"_s, list}}, text, ExitDone, {}};
}

Result<Output> staffAdd(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Duty duty, parseDuty(a.value(u"duty"_s)));
    NACHWEIS_ASSIGN(QByteArray secret, readInput(a.value(u"new-passphrase-file"_s), 4096));
    secret = secret.left(secret.indexOf('\n') < 0 ? secret.size() : secret.indexOf('\n')).trimmed();
    NACHWEIS_ASSIGN(const Opened o, openLog(a));
    NACHWEIS_TRY(desk::addMember(o.stores, o.session, a.words[2], duty, SecretBytes(QByteArrayView(secret))));
    return staffList(a);
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
             {u"staff add"_s,
              name,
              Tr::tr("lets somebody open the workspace"),
              {required(value("duty", "officer|approver|auditor|administrator", Tr::tr("what they may do"))),
               required(value("new-passphrase-file", "FILE", Tr::tr("their passphrase, in the file's first line")))},
              staffAdd},
             {u"staff remove"_s, name, Tr::tr("takes that away again"), {}, staffRemove}}};
}

} // namespace nachweis::cli
