// SPDX-License-Identifier: GPL-3.0-or-later
// The register rows that events refer to: retention classes, vendors, purposes, channels.
#pragma once

#include "store/database.h"

namespace nachweis::intake {

/// The purposes that an import knows.
constexpr const char *marketingPurpose = "marketing";
constexpr const char *orderPurpose = "order_updates";

/// Adds what is missing; rows that are there stay as they are.
Done ensureBaseline(const Database &gateway);
/// The channel of a WhatsApp business number; added where it is new. Returns its id.
Result<QString> ensureWhatsAppChannel(const Database &gateway, const QString &phoneNumberId,
                                      const QString &displayNumber);

} // namespace nachweis::intake
