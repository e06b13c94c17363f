// SPDX-License-Identifier: GPL-3.0-or-later
// ENISA's formula for the severity of a personal data breach (Recommendations of December 2013): SE = DPC x EI + CB. It
// advises and shows its arithmetic; a person decides.
#pragma once

#include "incidents/words.h"

#include <QStringList>

namespace nachweis::incidents {

struct SeverityInput
{
    int dataContext = 1;                ///< DPC, 1 to 4: simple, behavioural, financial, sensitive
    double easeOfIdentification = 0.25; ///< EI: 0.25 negligible, 0.5 limited, 0.75 significant, 1 maximum
    double confidentiality = 0, integrity = 0, availability = 0; ///< 0, 0.25 or 0.5 each
    bool malicious = false;                                      ///< + 0.5
    bool over100Persons = false, unintelligible = false;         ///< flags beside the figure: they change nothing in it
};
struct Severity
{
    double value = 0;
    SeverityLevel level = SeverityLevel::Low;
    QStringList arithmetic; ///< sentences in the user's language
};
/// Values outside the scale are brought to its next step.
Severity severityOf(const SeverityInput &input);

} // namespace nachweis::incidents
