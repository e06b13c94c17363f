// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/timestamps.h"

#include "base/http.h"
#include "log/sequencer.h"
#include "log/tr.h"
#include "office/duties.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace nachweis::log {
namespace {

QString trustPath(const Workspace &workspace)
{
    return workspace.folder + u"/timestamp-trust.pem"_s;
}

} // namespace

QByteArray timestampTrust(const Workspace &workspace)
{
    QFile file(trustPath(workspace));
    return file.open(QIODevice::ReadOnly) ? file.read(1024 * 1024) : QByteArray();
}

QString trustReference(const QByteArray &pem)
{
    return u"trust:"_s + QString::fromLatin1(bytes(sha256(pem)).toHex());
}

Done setTimestampTrust(const Stores &stores, const Session &session, const QByteArray &pem)
{
    NACHWEIS_TRY(may(session, Act::TrustAuthorities));
    if (!ledger::holdsCertificate(pem))
        return fail(ErrorCode::BadInput, Tr::tr("The file holds no certificate in the form PEM."),
                    Tr::tr("Ask the authority for its root certificate; what was trusted before is kept."));
    QSaveFile file(trustPath(session.workspace));
    if (!file.open(QIODevice::WriteOnly) || file.write(pem) != pem.size() || !file.commit())
        return fail(ErrorCode::Io, Tr::tr("The trust list cannot be written."),
                    Tr::tr("Check the permissions of the workspace folder; what was trusted before is kept."),
                    file.errorString());
    ledger::Event event = staffEvent(session, u"console.trusted"_s, u"done"_s);
    event.ref = trustReference(pem);
    return record(stores, session, event);
}

Result<QList<StoredTimestamp>> storedTimestamps(const Database &audit, const Workspace &workspace)
{
    QList<StoredTimestamp> list;
    const QByteArray trust = timestampTrust(workspace);
    NACHWEIS_ASSIGN(QSqlQuery query,
                    audit.run(u"SELECT t.size, t.token, c.note FROM timestamps t JOIN checkpoints c ON c.size = t.size "
                              "ORDER BY t.size DESC"_s));
    while (query.next()) {
        StoredTimestamp stored{query.value(0).toLongLong(), query.value(1).toByteArray(), {}};
        const auto note = ledger::SignedNote::parse(query.value(2).toString().toUtf8());
        Result<ledger::Timestamp> opened = fail(ledger::timestampRefused({}));
        if (note)
            opened = ledger::openTimestamp(stored.token, note->text, trust);
        if (!opened && note) // untrusted, yet it may still cover the checkpoint
            opened = ledger::openTimestamp(stored.token, note->text, {});
        if (opened)
            list.append({stored.size, stored.token, *opened});
    }
    NACHWEIS_TRY(rowsRead(query, audit));
    return list;
}

Result<StoredTimestamp> addTimestamp(const Stores &stores, const Session &session, const QByteArray &response,
                                     const QByteArray &request)
{
    NACHWEIS_ASSIGN(const QByteArray token, ledger::timestampToken(response, request));
    StoredTimestamp stored{-1, token, {}};
    bool wholeFile = false;
    {
        NACHWEIS_ASSIGN(QSqlQuery query, stores.audit.run(u"SELECT size, note FROM checkpoints ORDER BY size DESC"_s));
        while (stored.size < 0 && query.next()) {
            const QByteArray raw = query.value(1).toString().toUtf8();
            const auto note = ledger::SignedNote::parse(raw);
            if (!note)
                continue;
            NACHWEIS_ASSIGN(const bool covers, ledger::coversText(token, note->text));
            if (!covers) {
                NACHWEIS_ASSIGN(const bool file, ledger::coversText(token, raw));
                wholeFile = wholeFile || file;
                continue;
            }
            stored.size = query.value(0).toLongLong();
            NACHWEIS_ASSIGN(stored.timestamp,
                            ledger::openTimestamp(token, note->text, timestampTrust(session.workspace)));
        }
        NACHWEIS_TRY(rowsRead(query, stores.audit));
    }
    if (stored.size < 0)
        return fail(ledger::timestampRefused(
            wholeFile
                ? Tr::tr("it covers the whole file of a checkpoint, with its signatures; a stamp is made over the "
                         "text before them.")
                : Tr::tr("it covers no checkpoint of this log.")));
    ledger::Event event = staffEvent(session, u"console.timestamped"_s, u"ok"_s);
    event.ref = u"log:%1:%2"_s.arg(stored.size).arg(QString::fromLatin1(bytes(sha256(token)).toHex()));
    // Together: a stamp without its entry is a finding.
    NACHWEIS_TRY(stores.audit.transaction([&]() -> Done {
        NACHWEIS_TRY(stores.audit.run(u"INSERT INTO timestamps VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
                                      {stored.size, QString::fromLatin1(bytes(sha256(token)).toHex()), token}));
        return report(stores.audit, session, event);
    }));
    if (!session.keys.signingSeed.isEmpty())
        NACHWEIS_TRY(sequence(stores.audit, session));
    return stored;
}

Result<StoredTimestamp> requestTimestamp(const Stores &stores, const Session &session, const QUrl &authority)
{
    NACHWEIS_ASSIGN(const ledger::Checkpoint newest, latestCheckpoint(stores.audit, session.workspace));
    const auto note = ledger::SignedNote::parse(newest.note);
    const QByteArray request = ledger::timestampRequest(note->text);
    NACHWEIS_ASSIGN(const QByteArray response,
                    httpPost(authority, "application/timestamp-query", request, ledger::maximumTimestampResponse));
    return addTimestamp(stores, session, response, request);
}

} // namespace nachweis::log
