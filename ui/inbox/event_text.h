// SPDX-License-Identifier: GPL-3.0-or-later
// An event of a messenger's webhook as a person reads it.
#pragma once

#include "intake/inbox.h"
#include "intake/whatsapp.h"

namespace nachweis::ui {

/// Why such an item waits, and what to look for; in the user's language.
QString meaningOf(intake::InboxKind kind);
/// Plain text: what was written or pressed first, then all that came, a line each. `content` as intake::inboxContent().
QString eventText(const QJsonObject &content);

/// What became of an import: figures, then what was rejected with file, line and reason.
QString reportText(const intake::ImportReport &report);

} // namespace nachweis::ui
