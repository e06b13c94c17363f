// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/subject_package.h"

#include "documents/archive.h"
#include "documents/report.h"
#include "office/duties.h"
#include "people/organisation.h"
#include "people/purposes.h"
#include "requests/execution.h"
#include "requests/subject_data.h"
#include "requests/subject_report.h"
#include "requests/tr.h"

#include <QFile>
#include <QJsonDocument>

namespace nachweis::requests {
namespace {

// What purposes and channels are called.
Result<QHash<QString, QString>> namesOf(const Database &gateway, const documents::Texts &t)
{
    QHash<QString, QString> names;
    NACHWEIS_ASSIGN(const QList<people::Purpose> known, people::purposes(gateway));
    for (const people::Purpose &purpose : known)
        names.insert(purpose.id, t.language() == "de"_L1 ? purpose.titleDe : purpose.titleEn);
    NACHWEIS_ASSIGN(QSqlQuery q, gateway.run(u"SELECT channel_id, title FROM channels"_s));
    while (q.next())
        names.insert(q.value(u"channel_id"_s).toString(), q.value(u"title"_s).toString());
    NACHWEIS_TRY(rowsRead(q, gateway));
    return names;
}

QByteArray readme(const documents::Texts &t)
{
    return (t(QT_TRANSLATE_NOOP("Evidence",
                                "report.pdf is to be read, data.json is for computers; schema.json describes it. The "
                                "archive is encrypted with AES-256: 7-Zip, WinZip, Keka and The Unarchiver open it "
                                "with the passphrase, the Explorer of Windows does not.")) +
            '\n'_L1)
        .toUtf8();
}

} // namespace

Result<SecretBytes> writeSubjectPackage(const Stores &stores, const Session &session, const QString &requestId,
                                        const QString &language, const QString &path, const Running &running)
{
    NACHWEIS_TRY(may(session, Act::WriteToPersons));
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_ASSIGN(const Request r, request(*gateway, requestId));
    const bool provided = r.right == Right::Portability;
    const bool first = ruleFor(r, Step::HandOver);
    if (!first && !ruleFor(r, Step::HandOverAgain))
        return fail(ErrorCode::Refused,
                    Tr::tr("A package is for a granted and approved request for access or portability."),
                    Tr::tr("Take the steps in their order; no file was written."));
    NACHWEIS_TRY(people::mayBeShown(stores, r.subject));
    NACHWEIS_ASSIGN(const people::Organisation controller, people::organisation(*gateway));
    NACHWEIS_ASSIGN(const QJsonObject data, subjectData(stores, session, r.subject, provided));
    QFile schema(u":/templates/subject-data.schema.json"_s);
    if (!schema.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"resource %1"_s.arg(schema.fileName()));
    const documents::Texts texts(language);
    NACHWEIS_ASSIGN(const auto names, namesOf(*gateway, texts));
    const QString title = provided ? texts(QT_TRANSLATE_NOOP("Evidence", "Your data, to take with you (Art. 20 GDPR)"))
                                   : texts(QT_TRANSLATE_NOOP("Evidence", "Your data with us (Art. 15 GDPR)"));
    const SecretBytes passphrase = documents::newArchivePassphrase();
    const documents::ArchiveFiles files{
        {u"report.pdf"_s,
         documents::pdfA(title, u"<h1>%1</h1>"_s.arg(title) + subjectReport(texts, data, controller, names, provided),
                         controller.name)},
        {u"data.json"_s, QJsonDocument(data).toJson()},
        {u"schema.json"_s, schema.readAll()},
        {u"README.txt"_s, readme(texts)}};
    ledger::Event event = log::staffEvent(session, u"data.exported"_s, u"ok"_s);
    event.subject = r.subject;
    event.ref = r.id;
    NACHWEIS_TRY(stores.whole([&]() -> Done { // no package leaves without its entry
        NACHWEIS_TRY(documents::writeArchive(path, files, passphrase, running));
        NACHWEIS_TRY(log::record(stores, session, event));
        return first ? markHandedOver(stores, session, requestId) : Done();
    }));
    return passphrase;
}

} // namespace nachweis::requests
