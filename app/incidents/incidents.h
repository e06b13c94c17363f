// SPDX-License-Identifier: GPL-3.0-or-later
// Personal data breaches (GDPR Art. 4 no. 12, 33). Suspicion and awareness are separate instants; awareness has a decider
// and a reason (EDPB 9/2022) and starts the 72 hours. Every breach is documented, also one that is not notified (33(5)).
#pragma once

#include "deadlines/deadline.h"
#include "ledger/three_steps.h"

namespace nachweis {

struct Obligation {
    QString rule, lateReason, notApplicableReason;
    Deadline deadline;
    std::optional<Instant> filed;
    bool running() const { return !filed && notApplicableReason.isEmpty(); }
    /// due, filed, late (filed after the outer limit), overdue, not_applicable.
    QString state(Instant now) const;
};
struct TimelineItem {
    int seq = 0;
    Instant at;
    QString actor, kind, body;
};
struct Incident {
    QString id, title, state, zone, awareBy, awareReason, risk, openedBy, closeReason;
    int number = 0;
    Instant reported;
    std::optional<Instant> occurred, suspected, aware, closed;
    QList<Obligation> obligations;
    QString label() const { return QStringLiteral("INC-%1").arg(number); }
};

QString incidentStateTitle(const QString &state); ///< in the user's language
QString riskTitle(const QString &risk);
QString obligationStateTitle(const QString &state);

Result<QList<Incident>> listIncidents(const Database &gateway, bool openOnly);
Result<Incident> incident(const Database &gateway, const QString &id);
Result<QList<TimelineItem>> incidentTimeline(const Database &gateway, const QString &id);
/// The running obligation that ends first, of all incidents; nullopt where no clock runs.
struct RunningClock {
    Incident incident;
    Obligation obligation;
};
std::optional<RunningClock> nearestClock(const QList<Incident> &incidents);

/// `suspected` is the first sign, if there was one before today's certainty.
Result<Incident> openIncident(const Stores &stores, const Session &session, const QString &title,
                              std::optional<Instant> suspected, const QString &zone);
/// Starts the clock. Refused where awareness is recorded already: changing it takes a second person (a later version).
Done becomeAware(const Stores &stores, const Session &session, const QString &id, Instant aware, const QString &reason);
Done assessIncident(const Stores &stores, const Session &session, const QString &id, const QString &risk,
                    const QString &reason);
Done addNote(const Stores &stores, const Session &session, const QString &id, const QString &text);
/// The notification (Meldung) to the supervisory authority was sent. After the outer limit the reasons for the delay are
/// mandatory (Art. 33(1) sentence 2).
Done fileNotification(const Stores &stores, const Session &session, const QString &id, Instant filed,
                      const QString &reference, const QString &lateReason);
/// Refused while an obligation runs, unless the risk is unlikely.
Done closeIncident(const Stores &stores, const Session &session, const QString &id, const QString &reason);

} // namespace nachweis
