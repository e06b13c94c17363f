// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/attachments.h"
#include "incidents/steps.h"
#include "incidents/tr.h"

namespace nachweis::incidents {
namespace {

const Relation<IncidentFile> &fileRows()
{
    static const Relation<IncidentFile> rows("incident_files", {{"file_id", &IncidentFile::id},
                                                                {"name", &IncidentFile::name},
                                                                {"sha256", &IncidentFile::sha256},
                                                                {"size", &IncidentFile::size},
                                                                {"added_us", &IncidentFile::added},
                                                                {"actor", &IncidentFile::actor}});
    return rows;
}

const Relation<IncidentTask> &taskRows()
{
    static const Relation<IncidentTask> rows("incident_tasks", {{"task_id", &IncidentTask::id},
                                                                {"title", &IncidentTask::title},
                                                                {"owner", &IncidentTask::owner},
                                                                {"due_us", &IncidentTask::due},
                                                                {"done_us", &IncidentTask::done}});
    return rows;
}

QByteArray fileContext(const QString &fileId)
{
    return "nachweis-incident-file-v1\n" + fileId.toUtf8();
}

} // namespace

Done attachEntries(const Stores &stores, const Session &session, const QString &id, const QList<qint64> &entries)
{
    NACHWEIS_ASSIGN(const Incident i, workableIncident(stores, session, id, Step::AttachEntries));
    NACHWEIS_ASSIGN(const QVariant count, stores.audit.value(u"SELECT max(idx) + 1 FROM entries"_s));
    if (entries.isEmpty() ||
        std::any_of(entries.begin(), entries.end(), [&](qint64 e) { return e < 0 || e >= count.toLongLong(); }))
        return fail(ErrorCode::BadInput, Tr::tr("These are not entries of the log."), Tr::tr("Nothing was changed."));
    const QString body = entries.size() == 1
                             ? u"#%1"_s.arg(entries.first())
                             : u"#%1 – #%2 (%3)"_s.arg(entries.first()).arg(entries.last()).arg(entries.size());
    return incidentStep(stores, session, i.id, TimelineKind::Entries, body, [&](const Database &db) -> Done {
        for (const qint64 entry : entries)
            NACHWEIS_TRY(
                db.run(u"INSERT INTO incident_entries (incident_id, idx) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                       {i.id, entry}));
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
    NACHWEIS_ASSIGN(const Incident i, workableIncident(stores, session, id, Step::AddFile));
    if (content.size() > largestIncidentFile || name.trimmed().isEmpty())
        return fail(ErrorCode::BadInput,
                    Tr::tr("A file of evidence has a name and %1 MB at the most.").arg(largestIncidentFile >> 20),
                    Tr::tr("Keep a larger one elsewhere and note its SHA-256; nothing was changed."));
    const QString hash = QString::fromLatin1(bytes(sha256(content)).toHex()), fileId = session.newId();
    return incidentStep(
        stores, session, i.id, TimelineKind::Evidence, u"%1\nSHA-256 %2"_s.arg(name, hash), [&](const Database &db) {
            return insertRow(db, "incident_files",
                             {{"file_id", fileId},
                              {"incident_id", i.id},
                              {"name", name},
                              {"sha256", hash},
                              {"size", qint64(content.size())},
                              {"added_us", toMicroseconds(session.clock())},
                              {"actor", session.actor()},
                              {"content_sealed", aeadSeal(session.keys.details.view(), content, fileContext(fileId))}});
        });
}

Result<QList<IncidentFile>> incidentFiles(const Database &gateway, const QString &incidentId)
{
    return fileRows().select(gateway, u"WHERE incident_id = ? ORDER BY added_us, file_id"_s, {incidentId});
}

Result<QByteArray> incidentFile(const Stores &stores, const Session &session, const QString &fileId)
{
    NACHWEIS_ASSIGN(const Database *gateway, stores.personal());
    NACHWEIS_TRY(log::recordLook(stores, session, {}, u"file:"_s + fileId));
    NACHWEIS_ASSIGN(const std::optional<IncidentFile> file,
                    fileRows().first(*gateway, u"WHERE file_id = ?"_s, {fileId}));
    if (!file)
        return fail(ErrorCode::NotFound, Tr::tr("There is no such file."));
    NACHWEIS_ASSIGN(const QVariant sealed,
                    gateway->value(u"SELECT content_sealed FROM incident_files WHERE file_id = ?"_s, {fileId}));
    NACHWEIS_ASSIGN(const QByteArray content,
                    aeadOpen(session.keys.details.view(), sealed.toByteArray(), fileContext(fileId)));
    if (QString::fromLatin1(bytes(sha256(content)).toHex()) != file->sha256)
        return fail(ErrorCode::Damaged, Tr::tr("The file does not fit the hash that was recorded with it."),
                    Tr::tr("Compare it with another copy."));
    return content;
}

Done addTask(const Stores &stores, const Session &session, const QString &id, const QString &title,
             const QString &owner, std::optional<Instant> due)
{
    NACHWEIS_ASSIGN(const Incident i, workableIncident(stores, session, id, Step::AddTask));
    if (title.trimmed().isEmpty() || owner.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Tr::tr("A task says what is to be done and by whom."),
                    Tr::tr("Nothing was changed."));
    return incidentStep(stores, session, i.id, TimelineKind::Task,
                        u"%1 – %2%3"_s.arg(title, owner, due ? u" – "_s + toRfc3339Seconds(*due) : QString()),
                        [&](const Database &db) {
                            return insertRow(db, "incident_tasks",
                                             {{"task_id", session.newId()},
                                              {"incident_id", i.id},
                                              {"title", title},
                                              {"owner", owner},
                                              {"due_us", optionalValue(due)}});
                        });
}

Done finishTask(const Stores &stores, const Session &session, const QString &id, const QString &taskId)
{
    NACHWEIS_ASSIGN(const Incident i, workableIncident(stores, session, id, Step::FinishTask));
    NACHWEIS_ASSIGN(const std::optional<IncidentTask> task,
                    taskRows().first(*stores.gateway, u"WHERE incident_id = ? AND task_id = ? AND done_us IS NULL"_s,
                                     {i.id, taskId}));
    if (!task)
        return fail(ErrorCode::NotFound, Tr::tr("There is no such open task in this incident."),
                    Tr::tr("Nothing was changed."));
    return incidentStep(stores, session, i.id, TimelineKind::TaskDone, task->title, [&](const Database &db) -> Done {
        NACHWEIS_TRY(updateRows(db, "incident_tasks", {{"done_us", toMicroseconds(session.clock())}}, u"task_id = ?"_s,
                                {taskId}));
        return {};
    });
}

Result<QList<IncidentTask>> incidentTasks(const Database &gateway, const QString &incidentId)
{
    return taskRows().select(gateway,
                             u"WHERE incident_id = ? ORDER BY done_us IS NOT NULL, due_us IS NULL, due_us, task_id"_s,
                             {incidentId});
}

} // namespace nachweis::incidents
