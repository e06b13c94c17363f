// SPDX-License-Identifier: GPL-3.0-or-later
// The texts that persons were shown before they consented: versions, languages, hashes, and how many consents rest on
// each.
#pragma once

#include "consent/consents.h"

namespace nachweis::consent {

struct NoticeVersion
{
    Notice text;
    Instant published;
    qint64 resting = 0;  ///< active consents whose last text is this one
    bool newest = false; ///< of its id and language
};
/// By id, newest version first.
Result<QList<NoticeVersion>> listNotices(const Database &gateway);

/// Whom to ask again after a change of text: active consents that rest on an older version of it. At most `limit` rows.
struct AskAgain
{
    QList<ConsentRow> rows;
    qint64 all = 0;
};
Result<AskAgain> consentsOnOlderText(const Database &gateway, const QString &noticeId, int limit);

} // namespace nachweis::consent
