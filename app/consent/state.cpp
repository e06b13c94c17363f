// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent/state.h"

#include "store/relation.h"

#include <algorithm>

namespace nachweis::consent {
namespace {

// The more careful, the later at the same instant.
int caution(EventKind kind)
{
    switch (kind) {
    case EventKind::PlatformResume:
        return 0;
    case EventKind::Requested:
        return 1;
    case EventKind::Confirmed:
        return 2;
    case EventKind::Expired:
        return 3;
    case EventKind::Invalidated:
        return 4;
    case EventKind::PlatformStop:
        return 5;
    case EventKind::Withdrawn:
        return 6;
    case EventKind::Objected:
        return 7;
    }
    return 7;
}

bool endedByThePerson(Standing standing)
{
    return standing == Standing::Withdrawn || standing == Standing::Objected;
}

} // namespace

bool comesBefore(const StateEvent &a, const StateEvent &b)
{
    return std::pair(a.occurredUs, caution(a.kind)) < std::pair(b.occurredUs, caution(b.kind));
}

ConsentState stateOf(Standing standing)
{
    switch (standing) {
    case Standing::None:
        return ConsentState::None;
    case Standing::Asked:
        return ConsentState::PendingConfirmation;
    case Standing::AgreedByForm:
        return ConsentState::Requested;
    case Standing::Active:
        return ConsentState::Active;
    case Standing::Withdrawn:
    case Standing::PlatformStop:
        return ConsentState::Withdrawn;
    case Standing::Objected:
        return ConsentState::Objected;
    case Standing::Lapsed:
        return ConsentState::Lapsed;
    case Standing::Invalid:
        return ConsentState::Invalid;
    }
    Q_UNREACHABLE();
}

Standing Fold::standing() const
{
    return m_blocked && !endedByThePerson(m_own) ? Standing::PlatformStop : m_own;
}

// A later act of consent starts anew, whatever ended the one before.
void Fold::agree(Standing standing)
{
    m_own = standing;
    m_blocked = false;
}

void Fold::take(const StateEvent &event)
{
    const Standing before = standing();
    switch (event.kind) {
    case EventKind::Requested:
        // Without a double opt-in the form itself is the consent; with one, a question neither gives nor ends anything.
        if (!m_doubleOptIn)
            agree(Standing::AgreedByForm);
        else if (m_own != Standing::Active && !endedByThePerson(m_own))
            m_own = Standing::Asked;
        break;
    case EventKind::Confirmed:
        agree(Standing::Active);
        break;
    case EventKind::Withdrawn:
        if (m_own != Standing::Objected)
            m_own = Standing::Withdrawn;
        break;
    case EventKind::Objected:
        m_own = Standing::Objected;
        break;
    case EventKind::PlatformStop:
        m_blocked = true;
        break;
    case EventKind::PlatformResume:
        m_blocked = false;
        break;
    case EventKind::Expired:
    case EventKind::Invalidated:
        if (!endedByThePerson(m_own))
            m_own = event.kind == EventKind::Expired ? Standing::Lapsed : Standing::Invalid;
        break;
    }
    if (m_sinceUs == 0 || standing() != before)
        m_sinceUs = event.occurredUs;
}

Present presentState(QList<StateEvent> events, bool doubleOptIn)
{
    std::stable_sort(events.begin(), events.end(), comesBefore);
    Fold fold(doubleOptIn);
    for (const StateEvent &event : std::as_const(events))
        fold.take(event);
    return {fold.standing(), fold.sinceUs()};
}

Result<Present> presentState(const Database &gateway, const QString &consentId)
{
    NACHWEIS_ASSIGN(const QVariant doubleOptIn,
                    gateway.value(u"SELECT p.double_opt_in FROM consents c JOIN purposes p ON p.purpose_id = "
                                  "c.purpose_id WHERE c.consent_id = ?"_s,
                                  {consentId}));
    NACHWEIS_ASSIGN(
        QSqlQuery query,
        gateway.run(u"SELECT kind, occurred_us, recorded_us FROM consent_events WHERE consent_id = ?"_s, {consentId}));
    QList<StateEvent> events;
    while (query.next()) {
        const auto kind = namedAs<EventKind>(query.value(0).toString());
        if (!kind)
            return fail(field::unknownValue(u"consent_events.kind"_s, query.value(0)));
        const qint64 occurred = query.value(1).toLongLong();
        if (!setAside(occurred, query.value(2).toLongLong()))
            events.append({*kind, occurred});
    }
    NACHWEIS_TRY(rowsRead(query, gateway));
    return presentState(std::move(events), doubleOptIn.toBool());
}

} // namespace nachweis::consent
