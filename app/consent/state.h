// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of a consent: one function of all its events, whatever their order of arrival. The list, the comparison of
// messages, the evidence and the certificate all ask this one.
//
// A stop, a withdrawal or an objection ends what is not a later act of consent; a lifted block on the platform takes
// back the platform's own stop alone; of two events at one instant the careful one holds; an event whose instant lies
// in the future of its recording is set aside.
#pragma once

#include "consent/vocabulary.h"
#include "store/database.h"

#include <QList>

namespace nachweis::consent {

/// An instant that lies further in the future of the recording than clocks differ is none.
constexpr qint64 clockToleranceUs = 5ll * 60 * 1'000'000;
inline bool setAside(qint64 occurredUs, qint64 recordedUs)
{
    return occurredUs > recordedUs + clockToleranceUs;
}

struct StateEvent
{
    EventKind kind;
    qint64 occurredUs;
};
/// By instant; at one instant what ends a consent comes last.
bool comesBefore(const StateEvent &a, const StateEvent &b);

/// Finer than the state: why there is none, and whether a form alone was the consent.
enum class Standing { None, Asked, AgreedByForm, Active, Withdrawn, PlatformStop, Objected, Lapsed, Invalid };
ConsentState stateOf(Standing standing);

/// Takes the events of one consent in the order of comesBefore().
class Fold
{
public:
    explicit Fold(bool doubleOptIn) : m_doubleOptIn(doubleOptIn) {}
    void take(const StateEvent &event);
    Standing standing() const;
    qint64 sinceUs() const { return m_sinceUs; } ///< the instant of the event that led there; 0 before the first

private:
    void agree(Standing standing);
    bool m_doubleOptIn, m_blocked = false;
    Standing m_own = Standing::None; // without the platform's block
    qint64 m_sinceUs = 0;
};

struct Present
{
    Standing standing = Standing::None;
    qint64 sinceUs = 0;
};
Present presentState(QList<StateEvent> events, bool doubleOptIn);
/// Of a consent in the store; what the column `consents.state` says is not asked.
Result<Present> presentState(const Database &gateway, const QString &consentId);

} // namespace nachweis::consent
