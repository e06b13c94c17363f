// SPDX-License-Identifier: GPL-3.0-or-later
// What was sent without a consent: each outgoing message held against the consents and bases at its instant. A purpose
// that rests on another basis of Art. 6(1) than consent needs none; advertising by electronic mail does (UWG § 7(2)).
#pragma once

#include "base/instant.h"
#include "store/database.h"

#include <QMap>
#include <atomic>
#include <optional>

namespace nachweis::consent {

enum class Cover {
    Consent,    ///< an active consent of this purpose and channel
    OtherBasis, ///< contract, legal obligation, ...: the basis stands on record for the purpose
    NeverAsked,
    NotConfirmed, ///< asked, the double opt-in not answered by then
    Withdrawn,    ///< before it was sent (Art. 7(3))
    PlatformStop, ///< the person stopped marketing on the platform
    Objected,     ///< Art. 21
    Expired,      ///< lapsed by then
    ProofMissing, ///< declared invalid
    OtherPurpose, ///< there was an active consent, for something else
    OtherChannel, ///< there was an active consent, for another channel
    NoBasis,      ///< the message names no purpose that is on record
};
constexpr int coverCount = int(Cover::NoBasis) + 1;
inline bool covered(Cover c)
{
    return c == Cover::Consent || c == Cover::OtherBasis;
}
QString coverName(Cover c);  ///< for scripts: consent, other_basis, never_asked, ...
QString coverTitle(Cover c); ///< in the user's language

struct UncoveredMessage
{
    QString messageId, subject, purpose, channel, campaign; ///< campaign: the template
    Instant sent;
    Cover reason = Cover::NoBasis;
};
struct Coverage
{
    qint64 messages = 0;
    std::array<qint64, coverCount> counts{};
    qint64 uncovered() const;
    Instant first, last;                           ///< of the messages seen
    QMap<qint64, std::pair<qint64, qint64>> weeks; ///< Monday's day number since 1970 (UTC): messages, uncovered
    QMap<QString, std::pair<qint64, qint64>> campaigns;
    QList<UncoveredMessage> list; ///< the first of them in time order, at most listLimit
    static constexpr int listLimit = 10'000;
};
struct CoverageOptions
{
    std::optional<Instant> since, until; ///< until is not part of the period
    std::function<void(qint64 done, qint64 all)> progress;
    const std::atomic<bool> *cancel = nullptr;
    qint64 eventsAtOnce =
        2'000'000; ///< consent events held in memory; more of them take another pass over the messages
};
/// One scan of the messages in the order of the store. Errors: Cancelled; those of reading.
Result<Coverage> messageCoverage(const Database &gateway, const CoverageOptions &options);

/// The ids of the first listLimit messages of a period that nothing covers.
Result<QStringList> uncoveredMessages(const Database &gateway, Instant since, Instant until);

} // namespace nachweis::consent
