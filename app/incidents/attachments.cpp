// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/attachments.h"
#include "incidents/tr.h"

namespace nachweis::incidents {
Done attachEntries(const Stores &stores, const Session &session, const QString &id, const QList<qint64> &entries)
{
    NACHWEIS_ASSIGN(const Incident i, workableIncident(stores, session, id));
    NACHWEIS_ASSIGN(const QVariant count, stores.audit.value(u"SELECT max(idx) + 1 FROM entries"_s));
    if (entries.isEmpty() ||
        std::any_of(entries.begin(), entries.end(), [&](qint64 e) { return e < 0 || e >= count.toLongLong(); }))
        return fail(ErrorCode::BadInput, Tr::tr("These are not entries of the log."), Tr::tr("Nothing was changed."));
    const QString body = entries.size() == 1
                             ? u"#%1"_s.arg(entries.first())
                             : u"#%1 – #%2 (%3)"_s.arg(entries.first()).arg(entries.last()).arg(entries.size());
    return incidentStep(stores, session, i.id, u"entries"_s, body, [&](const Database &db) -> Done {
        for (const qint64 entry : entries)
            NACHWEIS_TRY(db.run(u"INSERT INTO incident_entries VALUES (?, ?) ON CONFLICT DO NOTHING"_s, {i.id, entry}));
        return {};
    });
}

Result<QList<qint64>> attachedEntries(const Database &gateway, const QString &incidentId)
{
    NACHWEIS_ASSIGN(QSqlQuery q, gateway.run(u"SELECT idx FROM incident_entries WHERE incident_id = ? ORDER BY idx"_s,
                                             {incidentId}));
    QList<qint64> list;
    while (q.next())
        list += q.value(0).toLongLong();
    NACHWEIS_TRY(rowsRead(q, gateway));
    return list;
}

Done addIncidentFile(const Stores &stores, const Session &session, const QString &id, const QString &name,
                     const QByteArray &content)
{
    NACHWEIS_ASSIGN(const Incident i, workableIncident(stores, session, id));
    if (content.size() > largestIncidentFile || name.trimmed().isEmpty())
        return fail(ErrorCode::BadInput,
                    Tr::tr("A file of evidence has a name and %1 MB at the most.").arg(largestIncidentFile >> 20),
                    Tr::tr("Keep a larger one elsewhere and note its SHA-256; nothing was changed."));
    const QString hash = QString::fromLatin1(bytes(sha256(content)).toHex()), fileId = session.newId();
    return incidentStep(
        stores, session, i.id, u"evidence"_s, u"%1\nSHA-256 %2"_s.arg(name, hash), [&](const Database &db) -> Done {
            NACHWEIS_TRY(db.run(
                u"INSERT INTO incident_files VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {fileId, i.id, name, hash, content.size(), toMicroseconds(session.clock()), session.actor(),
                 aeadSeal(session.keys.details.view(), content, "nachweis-incident-file-v1\n" + fileId.toUtf8())}));
            return {};
        });
}

Result<QList<IncidentFile>> incidentFiles(const Database &gateway, const QString &incidentId)
{
    NACHWEIS_ASSIGN(
        QSqlQuery q,
        gateway.run(u"SELECT file_id, name, sha256, actor, size, added_us FROM incident_files WHERE incident_id = ? "
                    "ORDER BY added_us, file_id"_s,
                    {incidentId}));
    QList<IncidentFile> list;
    while (q.next())
        list += {q.value(0).toString(), q.value(1).toString(),   q.value(2).toString(),
                 q.value(3).toString(), q.value(4).toLongLong(), fromMicroseconds(q.value(5).toLongLong())};
    NACHWEIS_TRY(rowsRead(q, gateway));
    return list;
}

Result<QByteArray> incidentFile(const Stores &stores, const Session &session, const QString &fileId)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_TRY(log::recordLook(stores, session, {}, u"file:"_s + fileId));
    NACHWEIS_ASSIGN(QSqlQuery q,
                    gateway->run(u"SELECT content_sealed, sha256 FROM incident_files WHERE file_id = ?"_s, {fileId}));
    if (!q.next())
        return fail(ErrorCode::NotFound, Tr::tr("There is no such file."));
    NACHWEIS_ASSIGN(const QByteArray content, aeadOpen(session.keys.details.view(), q.value(0).toByteArray(),
                                                       "nachweis-incident-file-v1\n" + fileId.toUtf8()));
    if (QString::fromLatin1(bytes(sha256(content)).toHex()) != q.value(1).toString())
        return fail(ErrorCode::Damaged, Tr::tr("The file does not fit the hash that was recorded with it."),
                    Tr::tr("Compare it with another copy."));
    return content;
}

Done addTask(const Stores &stores, const Session &session, const QString &id, const QString &title,
             const QString &owner, std::optional<Instant> due)
{
    NACHWEIS_ASSIGN(const Incident i, workableIncident(stores, session, id));
    if (title.trimmed().isEmpty() || owner.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("A task says what is to be done and by whom."),
                    Tr::tr("Nothing was changed."));
    return incidentStep(stores, session, i.id, u"task"_s,
                        u"%1 – %2%3"_s.arg(title, owner, due ? u" – "_s + toRfc3339Seconds(*due) : QString()),
                        [&](const Database &db) -> Done {
                            NACHWEIS_TRY(db.run(u"INSERT INTO incident_tasks VALUES (?, ?, ?, ?, ?, NULL)"_s,
                                                {session.newId(), i.id, title, owner, optionalValue(due)}));
                            return {};
                        });
}

Done finishTask(const Stores &stores, const Session &session, const QString &id, const QString &taskId)
{
    NACHWEIS_ASSIGN(const Incident i, workableIncident(stores, session, id));
    NACHWEIS_ASSIGN(const QVariant title,
                    stores.gateway->value(
                        u"SELECT title FROM incident_tasks WHERE incident_id = ? AND task_id = ? AND done_us IS NULL"_s,
                        {i.id, taskId}));
    if (title.isNull())
        return fail(ErrorCode::NotFound, Tr::tr("There is no such open task in this incident."),
                    Tr::tr("Nothing was changed."));
    return incidentStep(stores, session, i.id, u"task_done"_s, title.toString(), [&](const Database &db) -> Done {
        NACHWEIS_TRY(db.run(u"UPDATE incident_tasks SET done_us = ? WHERE task_id = ?"_s,
                            {toMicroseconds(session.clock()), taskId}));
        return {};
    });
}

Result<QList<IncidentTask>> incidentTasks(const Database &gateway, const QString &incidentId)
{
    NACHWEIS_ASSIGN(
        QSqlQuery q,
        gateway.run(u"SELECT task_id, title, owner, due_us, done_us FROM incident_tasks WHERE incident_id = ? "
                    "ORDER BY done_us IS NOT NULL, due_us IS NULL, due_us, task_id"_s,
                    {incidentId}));
    QList<IncidentTask> list;
    while (q.next())
        list += {q.value(0).toString(), q.value(1).toString(), q.value(2).toString(), optionalInstant(q.value(3)),
                 optionalInstant(q.value(4))};
    NACHWEIS_TRY(rowsRead(q, gateway));
    return list;
}

} // namespace nachweis::incidents
