// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/second_person.h"

#include <QCoreApplication>

namespace nachweis::ui {

QList<FormField> secondPersonFields()
{
    return {{QStringLiteral("approver"), QCoreApplication::translate("SecondPerson", "Name of the second person"), FormField::Kind::Line, {}, {}, {}},
            {QStringLiteral("passphrase"), QCoreApplication::translate("SecondPerson", "Their passphrase"), FormField::Kind::Secret, {}, {}, {}}};
}

Result<Session> secondPerson(const Session &session, const FormValues &values)
{
    const QByteArray typed = values[QStringLiteral("passphrase")].toUtf8();
    NACHWEIS_ASSIGN(Session second, unlock(session.workspace.folder, values[QStringLiteral("approver")], SecretBytes(QByteArrayView(typed)), session.clock));
    second.logBroken = session.logBroken;
    return second;
}

} // namespace nachweis::ui
