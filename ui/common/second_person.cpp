// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/second_person.h"
#include "common/tr.h"

namespace nachweis::ui {

QList<FormField> secondPersonFields()
{
    return {{u"approver"_s, Tr::tr("Name of the second person"), FormField::Kind::Line, {}, {}, {}},
            {u"passphrase"_s, Tr::tr("Their passphrase"), FormField::Kind::Secret, {}, {}, {}}};
}

Result<Session> secondPerson(const Session &session, const FormValues &values)
{
    const QByteArray typed = values[u"passphrase"_s].toUtf8();
    NACHWEIS_ASSIGN(Session second, unlock(session.workspace.folder, values[u"approver"_s],
                                           SecretBytes(QByteArrayView(typed)), session.clock));
    second.logBroken = session.logBroken;
    return second;
}

} // namespace nachweis::ui
