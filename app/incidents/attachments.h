// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside an incident's timeline: entries of the log, files of evidence, tasks.
#pragma once

#include "incidents/incidents.h"

namespace nachweis::incidents {

/// Entries of the log that belong to the incident.
Done attachEntries(const Stores &stores, const Session &session, const QString &id, const QList<qint64> &entries);
Result<QList<qint64>> attachedEntries(const Database &gateway, const QString &incidentId);

/// Evidence files: hashed, and sealed under the store's key for details.
struct IncidentFile
{
    QString id, name, sha256, actor;
    qint64 size = 0;
    Instant added;
};
constexpr qint64 largestIncidentFile = 64ll * 1024 * 1024;
Done addIncidentFile(const Stores &stores, const Session &session, const QString &id, const QString &name,
                     const QByteArray &content);
Result<QList<IncidentFile>> incidentFiles(const Database &gateway, const QString &incidentId);
/// Damaged where it does not fit its hash. The look goes into the log.
Result<QByteArray> incidentFile(const Stores &stores, const Session &session, const QString &fileId);

struct IncidentTask
{
    QString id, title, owner;
    std::optional<Instant> due, done;
};
Done addTask(const Stores &stores, const Session &session, const QString &id, const QString &title,
             const QString &owner, std::optional<Instant> due);
Done finishTask(const Stores &stores, const Session &session, const QString &id, const QString &taskId);
Result<QList<IncidentTask>> incidentTasks(const Database &gateway, const QString &incidentId);

} // namespace nachweis::incidents
