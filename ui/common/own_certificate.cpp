// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/own_certificate.h"

#include "common/form_fields.h"
#include "common/tr.h"

#include <QFile>

namespace nachweis::ui {
namespace {

constexpr qint64 largestFile = 1 << 20;

} // namespace

QList<FormField> certificateFields()
{
    return {form::line("pkcs12", Tr::tr("Certificate file (may stay empty)"), Tr::tr("path of a .p12 or .pfx file")),
            {u"pkcs12secret"_s, Tr::tr("Its passphrase"), FormField::Kind::Secret, {}, {}, {}}};
}

Result<OwnCertificate> ownCertificate(const FormValues &values)
{
    const QString name = form::of(values, "pkcs12").trimmed();
    if (name.isEmpty())
        return OwnCertificate{};
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Tr::tr("The file %1 cannot be read.").arg(name),
                    Tr::tr("Check the path, or leave the field empty."), file.errorString());
    return OwnCertificate{file.read(largestFile),
                          SecretBytes(QByteArrayView(form::of(values, "pkcs12secret").toUtf8()))};
}

} // namespace nachweis::ui
