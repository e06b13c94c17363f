// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/severity.h"

#include "base/literals.h"
#include "incidents/tr.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace nachweis::incidents {
namespace {

double step(double value, double least, double most)
{
    return std::clamp(std::round(value * 4) / 4, least, most);
}
QString number(double value)
{
    return QLocale().toString(value, 'g', 4);
}

} // namespace

Severity severityOf(const SeverityInput &in)
{
    const int dpc = std::clamp(in.dataContext, 1, 4);
    const double ei = step(in.easeOfIdentification, 0.25, 1);
    const double c = step(in.confidentiality, 0, 0.5), i = step(in.integrity, 0, 0.5),
                 a = step(in.availability, 0, 0.5);
    const double m = in.malicious ? 0.5 : 0;
    const double cb = c + i + a + m;
    Severity out;
    out.value = dpc * ei + cb;
    out.level = out.value < 2   ? SeverityLevel::Low
                : out.value < 3 ? SeverityLevel::Medium
                : out.value < 4 ? SeverityLevel::High
                                : SeverityLevel::VeryHigh;
    out.arithmetic = {
        Tr::tr("Circumstances: confidentiality %1 + integrity %2 + availability %3 + malicious intent %4 = %5")
            .arg(number(c), number(i), number(a), number(m), number(cb)),
        Tr::tr("Severity: context %1 × ease of identification %2 + circumstances %3 = %4")
            .arg(number(dpc), number(ei), number(cb), number(out.value)),
        Tr::tr("Below 2 low, below 3 medium, below 4 high, else very high: %1. The figure advises; the decision on the "
               "risk is yours.")
            .arg(titleOf(out.level))};
    if (in.over100Persons)
        out.arithmetic += Tr::tr("Flag: more than 100 persons.");
    if (in.unintelligible)
        out.arithmetic += Tr::tr("Flag: the data are unintelligible to whoever has them, for example encrypted.");
    return out;
}

} // namespace nachweis::incidents
