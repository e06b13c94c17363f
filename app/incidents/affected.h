// SPDX-License-Identifier: GPL-3.0-or-later
// Who is affected, from the stores: persons and records by a period, an integration, an actor and an action, or by
// entries of the log. Figures are approximate until somebody confirms them; the query stays with the incident and can
// be run again.
#pragma once

#include "incidents/incidents.h"

#include <QJsonObject>
#include <QMap>
#include <atomic>

namespace nachweis::incidents {

struct AffectedQuery
{
    std::optional<Instant> since, until;
    QString integration, actor, action; ///< empty: any
    bool attachedEntries = false;       ///< those attached to the incident, and nothing else
    QJsonObject toJson() const;
    static AffectedQuery fromJson(const QJsonObject &object);
};
struct PersonsAndRecords
{
    qint64 persons = 0, records = 0;
    bool operator==(const PersonsAndRecords &) const = default;
};
struct AffectedFigures
{
    qint64 persons = 0, records = 0; ///< a record is an entry that names a person
    qint64 unnamed = 0;              ///< entries that name none: an export, a search; one may stand for many persons
    PersonsAndRecords phi;           ///< entries marked as protected health information, also those that name nobody
    QMap<QString, PersonsAndRecords> special;  ///< by GDPR Art. 9(1), 10: of the record's purpose, or marked as PHI
    QMap<QString, qint64> byAction, byPurpose; ///< records; the key is empty where an entry names no purpose
    QMap<QString, qint64> byLocale, byCountry; ///< persons: BCP 47, ISO 3166-1; "und" and "??" where not known
    QMap<QString, qint64>
        phiByState; ///< persons with PHI in the United States, by ISO 3166-2; "US" where the state is not known
    QJsonObject toJson() const; ///< without the two sums
    static AffectedFigures fromJson(qint64 persons, qint64 records, qint64 phiRecords, const QJsonObject &object);
};
Result<AffectedFigures> affectedFigures(const Stores &stores, const QString &incidentId, const AffectedQuery &query);

struct AffectedScope
{
    int seq = 0;
    AffectedQuery query;
    AffectedFigures figures;
    bool confirmed = false;
    Instant run;
};
Result<QList<AffectedScope>> affectedScopes(const Database &gateway, const QString &incidentId);
/// Runs the query, keeps it with its figures, and names the persons as concerned (for holds and the communication), in
/// place of those of the count before.
Done runAffected(const Stores &stores, const Session &session, const QString &id, const AffectedQuery &query,
                 const std::atomic<bool> *cancel = nullptr);
Done confirmAffected(const Stores &stores, const Session &session, const QString &id, int seq);

} // namespace nachweis::incidents
