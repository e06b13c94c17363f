// SPDX-License-Identifier: GPL-3.0-or-later
// Who is affected, from the stores: persons and records by a period, an integration, an actor and an action, or by entries of the
// log. Figures are approximate until somebody confirms them; the query stays with the incident and can be run again.
#pragma once

#include "incidents/incidents.h"

#include <QJsonObject>
#include <atomic>
#include <QMap>

namespace nachweis {

struct AffectedQuery {
    std::optional<Instant> since, until;
    QString integration, actor, action; ///< empty: any
    bool attachedEntries = false;       ///< those attached to the incident, and nothing else
    QJsonObject toJson() const;
    static AffectedQuery fromJson(const QJsonObject &object);
};
struct AffectedFigures {
    qint64 persons = 0, records = 0, phi = 0;
    QMap<QString, qint64> byAction, byLocale, byCountry; ///< records by action, persons by language and country
};
Result<AffectedFigures> affectedFigures(const Stores &stores, const QString &incidentId, const AffectedQuery &query);

struct AffectedScope {
    int seq = 0;
    AffectedQuery query;
    AffectedFigures figures;
    bool confirmed = false;
    Instant run;
};
Result<QList<AffectedScope>> affectedScopes(const Database &gateway, const QString &incidentId);
/// Runs the query, keeps it with its figures, and names the persons as concerned (for holds and the communication).
Done runAffected(const Stores &stores, const Session &session, const QString &id, const AffectedQuery &query, const std::atomic<bool> *cancel = nullptr);
Done confirmAffected(const Stores &stores, const Session &session, const QString &id, int seq);

/// Entries of the log that belong to the incident.
Done attachEntries(const Stores &stores, const Session &session, const QString &id, const QList<qint64> &entries);
Result<QList<qint64>> attachedEntries(const Database &gateway, const QString &incidentId);

/// Evidence files: hashed, and sealed under the store's key for details.
struct IncidentFile {
    QString id, name, sha256, actor;
    qint64 size = 0;
    Instant added;
};
constexpr qint64 largestIncidentFile = 64ll * 1024 * 1024;
Done addIncidentFile(const Stores &stores, const Session &session, const QString &id, const QString &name, const QByteArray &content);
Result<QList<IncidentFile>> incidentFiles(const Database &gateway, const QString &incidentId);
/// Damaged where it does not fit its hash. The look goes into the log.
Result<QByteArray> incidentFile(const Stores &stores, const Session &session, const QString &fileId);

struct IncidentTask {
    QString id, title, owner;
    std::optional<Instant> due, done;
};
Done addTask(const Stores &stores, const Session &session, const QString &id, const QString &title, const QString &owner, std::optional<Instant> due);
Done finishTask(const Stores &stores, const Session &session, const QString &id, const QString &taskId);
Result<QList<IncidentTask>> incidentTasks(const Database &gateway, const QString &incidentId);

} // namespace nachweis
