// SPDX-License-Identifier: GPL-3.0-or-later
// The proof of one consent (GDPR Art. 7(1)) as an evidence package: who, for what, over which channel, the very text
// that the person saw, when asked and when confirmed, by which message and with which signature, what came later, and
// the log's proof of each step. Weak evidence is graded and says why.
#pragma once

#include "evidence/package.h"
#include "log/package_writer.h"

namespace nachweis::consent {

/// Errors beside those of writePackage(): NotFound; Refused for an auditor, or where the log has no entry on the
/// consent.
Result<log::PackageMade> writeConsentEvidence(const Stores &stores, const Session &session, const QString &consentId,
                                              const QString &language, const QString &path,
                                              const Running &running = {});

} // namespace nachweis::consent
