// SPDX-License-Identifier: GPL-3.0-or-later
// Which further obligations an incident's facts point to: those of contracts, and HIPAA's with its two thresholds (more
// than 500 residents of one state: the media, 45 CFR 164.406; 500 or more individuals: the Secretary at once, 164.408).
// Advice only: a person adds an obligation or does not.
#pragma once

#include "incidents/affected.h"

namespace nachweis::incidents {

struct ObligationAdvice
{
    ObligationRule rule;
    QString why; ///< in the user's language
};
/// Nothing before awareness, and nothing that stands in the incident already.
Result<QList<ObligationAdvice>> obligationsToConsider(const Database &gateway, const Incident &incident);

} // namespace nachweis::incidents
